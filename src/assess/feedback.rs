//! What was played, beside what a careful officer does in the same story: first what was right, then
//! what was missed, then what could have waited. Pure. No mark and no number stands for a person's
//! work; somebody who was missed weighs more than any number of referrals too many.

use std::collections::BTreeSet;

use chrono::Duration;
use serde::Serialize;
use ts_rs::TS;

use super::{assess_record, is_advised};
use crate::content::{Content, ExpectedPersons, Vignette};
use crate::model::{
    Age, Answer, ElementKey, FieldEntry, FieldId, FieldValue, IndicatorId, Outcome, Path, Person, PersonAssessment,
    PersonLabel, RecipientKind, Record, Role, VignetteId,
};

const MAGISTRATE_INFORMED: &str = "magistrate_informed_at";

/// What feedback can be about, the heaviest first. Words `training-<point>-right` and `-missed`; the
/// last two never weigh more than "could have waited": `-later`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// A presumed victim was seen as one.
    Victim,
    /// A child, or who may be one, was treated as one.
    Child,
    /// Life first: `kind` is the check.
    Life,
    /// Somebody was kept apart: `kind` is who.
    Apart,
    /// Told about their rights.
    Told,
    /// Help was offered.
    Offered,
    /// Help was offered before a statement.
    BeforeStatement,
    /// The record shows that the statement came first.
    OrderShown,
    /// Everybody was told in time.
    Time,
    /// An answer that the story gives.
    Answer,
    /// The right recipient was called first: `kind` is which.
    Called,
    /// A role stayed a hypothesis.
    Role,
    /// Who complained, and who was found on site.
    Secrecy,
    /// The way of reporting fits.
    Avenue,
    /// A row that had to be filled in: `kind` is which.
    Field,
    /// Nothing was kept.
    Closed,
    /// Nothing pointed to this person, who was informed only; else: referred all the same.
    Informed,
    /// A yes that nothing in the story gives.
    Beyond,
}

/// One remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FeedbackLine {
    /// About what.
    pub point: Point,
    /// About whom; empty is about the whole encounter.
    pub labels: Vec<PersonLabel>,
    /// The indicator, where it is about one.
    pub indicator: Option<IndicatorId>,
    /// Why it matters in law; words `element-<key>-why`.
    pub elements: Vec<ElementKey>,
    /// The end of a word key: `recipient-…`, `life-check-…`, `life-apart-…`, `field-…`, `avenue-…`.
    pub kind: Option<String>,
    /// Within how many minutes, in the time game.
    pub minutes: Option<u32>,
}

/// How the page opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// Somebody who needed help was missed.
    SomebodyMissed,
    /// Everybody was seen; something was missed.
    SomethingMissed,
    /// Nothing was missed; something could have waited.
    CouldWait,
    /// Nothing to add.
    AllRight,
}

/// The remarks, in the order in which they are said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Feedback {
    /// Of which vignette.
    pub vignette: VignetteId,
    /// How the page opens.
    pub opening: Opening,
    /// What was right.
    pub right: Vec<FeedbackLine>,
    /// What was missed, the heaviest first.
    pub missed: Vec<FeedbackLine>,
    /// What could have waited.
    pub later: Vec<FeedbackLine>,
}

/// How heavy the remarks weigh together: compared field by field, so that no number of lighter ones
/// outweighs a heavier one. Never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight {
    /// Presumed victims who were missed.
    pub victims: usize,
    /// Children who were not treated as children.
    pub children: usize,
    /// Everything else that was missed.
    pub rest: usize,
    /// What could have waited.
    pub later: usize,
}

impl Feedback {
    /// How heavy the remarks weigh together.
    #[must_use]
    pub fn weight(&self) -> Weight {
        let persons = |point: Point| {
            let lines = self.missed.iter().filter(|l| l.point == point);
            lines.map(|l| l.labels.len()).sum()
        };
        let heavy = [Point::Victim, Point::Child];
        Weight {
            victims: persons(Point::Victim),
            children: persons(Point::Child),
            rest: self.missed.iter().filter(|l| !heavy.contains(&l.point)).count(),
            later: self.later.len(),
        }
    }
}

/// Compares what was recorded with the vignette.
#[must_use]
pub fn feedback(content: &Content, vignette: &Vignette, record: &Record) -> Feedback {
    let mut play = Play {
        content,
        vignette,
        record,
        assessed: assess_record(content, record, "en").persons,
        right: Vec::new(),
        missed: Vec::new(),
        later: Vec::new(),
    };
    play.persons();
    play.scene();
    play.answers();
    play.beyond();
    let mut done = Feedback {
        vignette: vignette.id.clone(),
        opening: Opening::AllRight,
        right: play.right,
        missed: play.missed,
        later: play.later,
    };
    for lines in [&mut done.right, &mut done.missed, &mut done.later] {
        lines.sort_by_key(|line| line.point);
    }
    let weight = done.weight();
    done.opening = match weight {
        Weight { victims: 1.., .. } => Opening::SomebodyMissed,
        _ if !done.missed.is_empty() => Opening::SomethingMissed,
        Weight { later: 1.., .. } => Opening::CouldWait,
        _ => Opening::AllRight,
    };
    done
}

struct Play<'a> {
    content: &'a Content,
    vignette: &'a Vignette,
    record: &'a Record,
    assessed: Vec<PersonAssessment>,
    right: Vec<FeedbackLine>,
    missed: Vec<FeedbackLine>,
    later: Vec<FeedbackLine>,
}

impl<'a> Play<'a> {
    /// Puts those of whom it holds under what was right and the others under what was missed.
    fn sort(&mut self, line: &FeedbackLine, labels: impl Iterator<Item = (&'a PersonLabel, bool)>) {
        let (done, open): (Vec<_>, Vec<_>) = labels.partition(|(_, done)| *done);
        for (list, labels) in [(&mut self.right, done), (&mut self.missed, open)] {
            if !labels.is_empty() {
                let labels = labels.into_iter().map(|(label, _)| label.clone()).collect();
                list.push(FeedbackLine { labels, ..line.clone() });
            }
        }
    }

    /// The same about the whole encounter.
    fn whole(&mut self, line: FeedbackLine, done: bool) {
        if done { &mut self.right } else { &mut self.missed }.push(line);
    }

    fn person(&self, label: &PersonLabel) -> Option<&'a Person> {
        self.record.person(label)
    }

    fn assessed(&self, label: &PersonLabel) -> Option<&PersonAssessment> {
        self.assessed.iter().find(|a| a.label == *label)
    }

    /// Somebody would be told about this person, or was.
    fn is_prompted(&self, label: &PersonLabel) -> bool {
        let mut packets = self.record.referrals.iter().flat_map(|r| &r.packets);
        packets.any(|p| p.labels.contains(label))
            || self
                .person(label)
                .zip(self.assessed(label))
                .is_some_and(|(person, assessed)| {
                    assessed.outcome != Outcome::InformOnly || is_advised(self.content, self.record, person, assessed)
                })
    }

    fn persons(&mut self) {
        let vignette = self.vignette;
        let rows = || {
            vignette
                .persons
                .iter()
                .flat_map(|row| row.labels.iter().map(move |label| (row, label)))
        };
        let there: Vec<_> = rows().filter_map(|(row, l)| Some((row, l, self.person(l)?))).collect();
        let (presumed, others): (Vec<_>, Vec<_>) = rows().partition(|(row, _)| row.outcome != Outcome::InformOnly);

        let found: Vec<_> = presumed.iter().map(|(_, l)| (*l, self.is_prompted(l))).collect();
        self.sort(&line(Point::Victim), found.into_iter());

        let is_child = |l: &PersonLabel| self.assessed(l).is_some_and(|a| a.paths.contains(&Path::Minor));
        let young = there.iter().filter(|(row, ..)| row.age != Age::Adult);
        let children: Vec<_> = young.map(|(_, l, _)| (*l, is_child(l))).collect();
        self.sort(&line(Point::Child), children.into_iter());

        let told = there.iter().filter(|(row, ..)| row.transported);
        self.sort(&line(Point::Told), told.map(|(_, l, p)| (*l, p.is_told())));
        let helped = there.iter().filter(|(row, ..)| row.outcome != Outcome::InformOnly);
        self.sort(
            &line(Point::Offered),
            helped.map(|(_, l, p)| (*l, !p.offers.is_empty())),
        );
        for (row, label, person) in &there {
            self.order(row, label, person);
            self.rows(row, label, person);
        }
        // Who was closed away was informed only, whatever had been recorded before.
        let informed = others
            .into_iter()
            .filter(|(_, l)| self.person(l).is_some() || self.record.closed_at.is_some());
        for (_, label) in informed.collect::<Vec<_>>() {
            let said = FeedbackLine {
                labels: vec![label.clone()],
                ..line(Point::Informed)
            };
            if self.is_prompted(label) {
                &mut self.later
            } else {
                &mut self.right
            }
            .push(said);
        }
        let expected: BTreeSet<_> = rows().map(|(_, label)| label).collect();
        for person in self.record.persons.iter().filter(|p| !expected.contains(&p.label)) {
            if self.is_prompted(&person.label) {
                let labels = vec![person.label.clone()];
                self.later.push(FeedbackLine {
                    labels,
                    ..line(Point::Informed)
                });
            }
        }
    }

    fn order(&mut self, row: &ExpectedPersons, label: &'a PersonLabel, person: &Person) {
        let late = person.offers.iter().any(|o| o.after_statement);
        let spoke = person.statements.iter().any(|s| s.made);
        if row.after_statement {
            self.sort(&line(Point::OrderShown), std::iter::once((label, late)));
        } else if spoke && !person.offers.is_empty() {
            self.sort(&line(Point::BeforeStatement), std::iter::once((label, !late)));
        }
    }

    fn rows(&mut self, row: &ExpectedPersons, label: &'a PersonLabel, person: &Person) {
        if row.complainant.is_some() {
            let done = person.complainant == row.complainant;
            let said = if row.complainant == Some(true) {
                "complained"
            } else {
                "found"
            };
            self.sort(&about(Point::Secrecy, said), std::iter::once((label, done)));
        }
        if row.role_open {
            let only_suspect = person.roles == [Role::PossibleSuspect];
            self.sort(&line(Point::Role), std::iter::once((label, !only_suspect)));
        }
        for field in &row.fields {
            let done = person.fields.get(field).is_some_and(is_filled);
            self.sort(&about(Point::Field, field.as_str()), std::iter::once((label, done)));
        }
    }

    fn scene(&mut self) {
        let (vignette, record) = (self.vignette, self.record);
        for check in &vignette.life {
            self.whole(about(Point::Life, check.as_str()), record.life.contains_key(check));
        }
        for who in &vignette.apart {
            self.whole(about(Point::Apart, who.as_str()), record.apart.contains_key(who));
        }
        if let Some(kind) = vignette.first_call {
            let done = record.calls.first().is_some_and(|call| call.kind == kind);
            self.whole(about(Point::Called, kind.as_str()), done);
        }
        if let Some(avenue) = &vignette.avenue {
            let persons = record.persons.iter().filter_map(|p| p.avenue.as_ref());
            let mut chosen = persons.chain(record.source.as_ref().map(|s| &s.avenue));
            self.whole(about(Point::Avenue, avenue.as_str()), chosen.any(|a| a == avenue));
        }
        for field in &vignette.fields {
            let done = record.fields.get(field).is_some_and(is_filled) || is_known_from_calls(record, field);
            self.whole(about(Point::Field, field.as_str()), done);
        }
        if let Some(minutes) = vignette.minutes {
            let end = record.opened.wall + Duration::minutes(i64::from(minutes));
            let rows = vignette.persons.iter().filter(|row| row.transported);
            let mut labels = rows.flat_map(|row| &row.labels);
            let done = labels.all(|label| {
                let told = self
                    .person(label)
                    .and_then(|p| p.notices.iter().find(|n| n.has_reached()));
                told.is_some_and(|notice| notice.at <= end)
            });
            let line = FeedbackLine {
                minutes: Some(minutes),
                ..line(Point::Time)
            };
            self.whole(line, done);
        }
        if vignette.close {
            self.whole(line(Point::Closed), record.closed_at.is_some());
        }
    }

    fn answers(&mut self) {
        let (vignette, record) = (self.vignette, self.record);
        for expected in &vignette.scene {
            let carried: Vec<_> = record.persons.iter().filter(|p| p.transported).collect();
            let done = is_yes(record.scene.get(&expected.indicator).map(|o| o.answer))
                || (!carried.is_empty() && carried.iter().all(|p| self.says_yes(p, &expected.indicator)));
            self.whole(self.indicator_line(Point::Answer, &expected.indicator), done);
        }
        for row in &vignette.persons {
            for expected in &row.yes {
                let there = row.labels.iter().filter_map(|l| Some((l, self.person(l)?)));
                let sorted: Vec<_> = there.map(|(l, p)| (l, self.says_yes(p, &expected.indicator))).collect();
                let line = self.indicator_line(Point::Answer, &expected.indicator);
                self.sort(&line, sorted.into_iter());
            }
        }
    }

    /// What was answered yes and stands nowhere in the story.
    fn beyond(&mut self) {
        let (vignette, record) = (self.vignette, self.record);
        let told = |id: &IndicatorId| {
            let rows = vignette.persons.iter().flat_map(|row| &row.yes);
            vignette.scene.iter().chain(rows).any(|e| e.indicator == *id)
        };
        let own = record.persons.iter().flat_map(|p| p.observations.iter());
        let said = record.scene.iter().chain(own).filter(|(_, o)| o.answer == Answer::Yes);
        let beyond: BTreeSet<&IndicatorId> = said.map(|(id, _)| id).filter(|id| !told(id)).collect();
        for id in beyond {
            let line = self.indicator_line(Point::Beyond, id);
            self.later.push(FeedbackLine {
                elements: Vec::new(),
                ..line
            });
        }
    }

    fn says_yes(&self, person: &Person, id: &IndicatorId) -> bool {
        let scene = person.transported.then(|| self.record.scene.get(id)).flatten();
        let own = person.observations.get(id).filter(|o| o.answer != Answer::Unknown);
        is_yes(own.or(scene).map(|o| o.answer))
    }

    fn indicator_line(&self, point: Point, id: &IndicatorId) -> FeedbackLine {
        let row = self.content.indicators().find(|i| i.id == *id);
        FeedbackLine {
            indicator: Some(id.clone()),
            elements: row.map(|i| i.supports.iter().cloned().collect()).unwrap_or_default(),
            ..line(point)
        }
    }
}

fn line(point: Point) -> FeedbackLine {
    FeedbackLine {
        point,
        labels: Vec::new(),
        indicator: None,
        elements: Vec::new(),
        kind: None,
        minutes: None,
    }
}

fn about(point: Point, kind: &str) -> FeedbackLine {
    FeedbackLine {
        kind: Some(kind.to_owned()),
        ..line(point)
    }
}

fn is_yes(answer: Option<Answer>) -> bool {
    answer == Some(Answer::Yes)
}

fn is_filled(entry: &FieldEntry) -> bool {
    match &entry.value {
        FieldValue::Flag(yes) => *yes,
        FieldValue::Text(text) => !text.trim().is_empty(),
        FieldValue::Many(several) => !several.is_empty(),
    }
}

/// When the magistrate was informed is taken from the calls where nobody entered it.
fn is_known_from_calls(record: &Record, field: &FieldId) -> bool {
    field.as_str() == MAGISTRATE_INFORMED && record.calls.iter().any(|c| c.kind == RecipientKind::Magistrate)
}

#[cfg(test)]
mod tests;
