//! Makes the view of an encounter: the record, what it means, who needs someone first. Reads only; every text that is not the officer's own is a word key.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::assess;
use crate::content::Content;
use crate::model::{
    Age, EncounterId, FieldValue, OfferAnswer, Outcome, Path, Person, PersonAssessment, PersonLabel, RecipientId,
    RecipientKind, Record, RepeatState, belgian,
};
use crate::service::clock::Shown;
use crate::service::error::Error;
use crate::service::explain::event_key;
use crate::service::views::{EncounterView, FlowView, OfficeName, TileView};
use crate::service::{Halte, Officer};

impl Halte {
    pub(super) fn view(&self, officer: &mut Officer, id: &EncounterId) -> Result<EncounterView, Error> {
        let lang = officer.profile.lang.clone();
        let current = officer.current(id)?;
        let record = current.record.clone();
        let undo = record
            .undo_seq
            .and_then(|seq| current.entries.iter().find(|e| e.seq == seq))
            .map(|e| event_key(&e.event));
        let assessment = assess::assess_record(&self.content, &record, &lang);
        let tiles = tiles(&record, &assessment.persons);
        let clocks = self.clock_views(&record, &lang, Shown::StoppedToo);
        let tasks = self.task_views(&officer.profile, &record, Some(&assessment));
        let flows = self.flow_views(&record, &assessment.persons);
        let law = self.law_views(&assessment, &lang);
        let dimensions = assess::dimensions(&self.content, &record.to_encounter_file());
        let owners = self.owner_views(&record, &lang);
        let packets = record.referrals.iter().flat_map(|r| &r.packets);
        let next_centres = packets
            .filter_map(|p| self.next_of(&record, &p.packet, &lang))
            .collect();
        let sealed_to: BTreeSet<_> = record
            .referrals
            .iter()
            .flat_map(|r| &r.packets)
            .map(|p| &p.recipient)
            .collect();
        let offices = sealed_to.into_iter().map(|id| OfficeName {
            id: id.clone(),
            name: self.recipient_name(&lang, id),
        });
        let offices = offices.collect();
        Ok(EncounterView {
            offices,
            owners,
            next_centres,
            law,
            dimensions,
            record,
            assessment,
            tiles,
            clocks,
            tasks,
            undo,
            flows,
        })
    }

    fn flow_views(&self, record: &Record, assessed: &[PersonAssessment]) -> Vec<FlowView> {
        let persons = record.persons.iter().zip(assessed);
        persons
            .flat_map(|(person, assessed)| {
                let open = assess::flows(&self.content, record, person, assessed);
                open.into_iter().map(|f| FlowView {
                    label: person.label.clone(),
                    flow: f.flow,
                    calls: f.calls,
                    notes: f.notes.into_iter().map(str::to_owned).collect(),
                    advises: f.advises,
                })
            })
            .collect()
    }

    pub(crate) fn moment_text(&self, lang: &str, at: DateTime<Utc>) -> String {
        let local = belgian(at);
        self.words.date_time(lang, local).unwrap_or_else(|_| at.to_rfc3339())
    }

    /// A recipient's name: from the directory, or an office of a judicial district in words.
    pub(crate) fn recipient_name(&self, lang: &str, id: &RecipientId) -> String {
        if let Some(row) = self.content.directory_row(id) {
            return row.name.clone();
        }
        if self.recipient_kind(id) == Some(RecipientKind::Station) {
            return self.plain(lang, "recipient-station", &[]);
        }
        let office = |key: &str, name: &str| self.plain(lang, key, &[("district", name)]);
        let of_district = self.content.districts.iter().find_map(|d| {
            (d.prosecutor == *id)
                .then(|| office("recipient-prosecutor", &d.name))
                .or_else(|| (d.labour_auditor == *id).then(|| office("recipient-labour-auditor", &d.name)))
        });
        let of_place = self.content.places.iter().find_map(|p| {
            (p.prosecutor.as_ref() == Some(id))
                .then(|| office("recipient-prosecutor", &p.municipality))
                .or_else(|| {
                    (p.labour_auditor.as_ref() == Some(id)).then(|| office("recipient-labour-auditor", &p.municipality))
                })
        });
        of_district
            .or(of_place)
            .unwrap_or_else(|| self.plain(lang, "recipient-to-be-named", &[]))
    }

    /// Words without isolates, for a line that stands alone.
    pub(crate) fn plain(&self, lang: &str, key: &str, args: &[(&str, &str)]) -> String {
        self.word(lang, key, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    pub(crate) fn place_name(&self, record: &Record) -> Option<String> {
        let id = record.place.as_ref()?;
        self.content.places.iter().find(|p| p.id == *id).map(|p| p.name.clone())
    }
}

/// Whoever is to be referred by default: everybody above `inform_only`, and whom a path prompts to refer.
pub(crate) fn to_be_referred(content: &Content, record: &Record, assessed: &[PersonAssessment]) -> Vec<PersonLabel> {
    let prompted = |p: &&PersonAssessment| {
        let person = record.person(&p.label);
        person.is_some_and(|person| p.outcome != Outcome::InformOnly || assess::is_advised(content, record, person, p))
    };
    assessed.iter().filter(prompted).map(|p| p.label.clone()).collect()
}

fn tiles(record: &Record, assessed: &[PersonAssessment]) -> Vec<TileView> {
    let mut tiles: Vec<TileView> = record
        .persons
        .iter()
        .zip(assessed)
        .map(|(person, assessed)| TileView {
            label: person.label.clone(),
            need: need(person, assessed).map(str::to_owned),
            language: person.language.as_ref().map(ToString::to_string),
            told: person.is_told(),
            repeat: person.notice_repeat() == Some(RepeatState::Open),
            transported: person.transported,
            outcome: assessed.outcome,
            sealed: record
                .referrals
                .iter()
                .flat_map(|r| &r.packets)
                .any(|p| p.labels.contains(&person.label)),
        })
        .collect();
    // Who needs someone comes first; otherwise the order in which they were added stays.
    tiles.sort_by_key(|t| match t.need.as_deref() {
        Some("child") => 0,
        Some("unwell") => 1,
        Some(_) => 2,
        None => 3,
    });
    tiles
}

fn need(person: &Person, assessed: &PersonAssessment) -> Option<&'static str> {
    let wants = person.offers.last().is_some_and(|o| o.answer == OfferAnswer::Wants);
    if matches!(person.age, Some(Age::Minor | Age::Unsure)) || assessed.paths.contains(&Path::Minor) {
        Some("child")
    } else if has_urgent_need(person) || person_is_unwell(person) {
        Some("unwell")
    } else if wants || person.says_victim {
        Some("wants_help")
    } else {
        None
    }
}

fn has_urgent_need(person: &Person) -> bool {
    person.fields.iter().any(|(id, entry)| {
        id.as_str() == "urgent_needs" && !matches!(&entry.value, FieldValue::Many(list) if list.is_empty())
    })
}

/// The person's own yes to a sign of bodily distress; the scene's answer is everybody's and
/// singles nobody out.
fn person_is_unwell(person: &Person) -> bool {
    ["SMG-02", "SMG-20", "BEG-05", "BEG-11", "MIN-09"].iter().any(|id| {
        person
            .observations
            .iter()
            .any(|(i, o)| i.as_str() == *id && o.answer == crate::model::Answer::Yes)
    })
}
