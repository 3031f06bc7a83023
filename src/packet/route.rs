//! Who receives a packet about whom, and why: the rules of `recipients.toml`, then the place that
//! says which instance. Never decides whether somebody is a victim, and never drops a person
//! without a rule that says so. Input is the record, its assessment and the persons ticked.

use std::collections::{BTreeMap, BTreeSet};

use super::compose::entered_text;
use crate::content::{Content, RecipientRule, Routing, RoutingFacts};
use crate::model::{
    About, Age, Answer, Assessment, CallOutcome, Context, Nationality, Path, Person, PersonAssessment, PersonLabel,
    RecipientId, RecipientKind, Record, Service,
};

/// The disclosure row that says the region where no place of the list was chosen.
const REGION: &str = "place_region";

/// One recipient of a referral: one packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routed {
    /// Which kind.
    pub kind: RecipientKind,
    /// Which one.
    pub recipient: RecipientId,
    /// The persons in its packet, in the record's order.
    pub persons: Vec<PersonLabel>,
    /// How many more it is told of as a number, without name: who does not want help now.
    pub others: u32,
    /// Word keys `recipient-why-…`, one per rule that brought it here.
    pub why: Vec<String>,
    /// The duty behind each, as the data states it with its source.
    pub duties: Vec<String>,
    /// Why this instance is only a default that the officer should look at.
    pub fallback: Option<Fallback>,
}

/// Why a recipient instance could not be taken from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fallback {
    /// No place of the list was chosen: the centre of the region.
    RegionOnly,
    /// Neither place nor region: the first of the directory, or an office to be named by hand.
    NoPlace,
    /// Every centre was called and none can come or answers: one that may still be reached.
    NoRoom,
}

impl Fallback {
    /// Every one.
    pub const ALL: &'static [Self] = &[Self::RegionOnly, Self::NoPlace, Self::NoRoom];

    /// As it stands in a packet and in its words, `paper-fallback-…`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RegionOnly => "region_only",
            Self::NoPlace => "no_place",
            Self::NoRoom => "no_room",
        }
    }
}

/// Routes the persons with these labels. One entry per recipient instance, in the order in which
/// recipients are dialled; a recipient that only gets a number has no persons.
#[must_use]
pub fn route(content: &Content, record: &Record, assessment: &Assessment, labels: &[PersonLabel]) -> Vec<Routed> {
    if record.about == About::Information {
        return route_information(content, record);
    }
    let wanted: BTreeSet<&PersonLabel> = labels.iter().collect();
    let instances = Instances::new(content, record);
    let mut packets: BTreeMap<(RecipientKind, RecipientId), Routed> = BTreeMap::new();
    for person in record.persons.iter().filter(|p| wanted.contains(&p.label)) {
        let assessed = assessment.persons.iter().find(|a| a.label == person.label);
        let facts = facts(record, person, assessed);
        for kind in RecipientKind::ALL {
            let Some(rule) = content.rule_for(*kind, &facts) else {
                continue;
            };
            if !rule.receives || !is_consented(rule, person, assessed) {
                continue;
            }
            let labour = assessed.is_some_and(|a| a.paths.contains(&Path::LabourAuditor));
            let Some((recipient, fallback)) = instances.of(*kind, labour, Some(&person.label)) else {
                continue;
            };
            let routed = packets.entry((*kind, recipient.clone())).or_insert_with(|| Routed {
                kind: *kind,
                recipient,
                persons: Vec::new(),
                others: 0,
                why: Vec::new(),
                duties: Vec::new(),
                fallback,
            });
            // What is only a guess for one of them is one for the packet.
            routed.fallback = routed.fallback.max(fallback);
            if rule.count_only {
                routed.others += 1;
            } else {
                routed.persons.push(person.label.clone());
            }
            let why = format!("recipient-why-{}", rule.id);
            if !routed.why.contains(&why) {
                routed.why.push(why);
                routed.duties.push(rule.duty.clone());
            }
        }
    }
    packets.into_values().collect()
}

/// Who hears of what somebody else reported. Nobody it is about is present, so that there is nobody to
/// inform, to ask, or to name.
fn route_information(content: &Content, record: &Record) -> Vec<Routed> {
    let instances = Instances::new(content, record);
    let is_labour = |id: &str| id.starts_with("LAB-");
    let labour = record.service == Service::LabourInspection
        || record.context == Context::Workplace
        || record
            .scene
            .iter()
            .any(|(i, o)| is_labour(i.as_str()) && o.answer == Answer::Yes);
    let rules = RecipientKind::ALL
        .iter()
        .filter_map(|kind| content.rule_for_information(*kind))
        .filter(|rule| rule.receives);
    let routed = rules.filter_map(|rule| {
        let (recipient, fallback) = instances.of(rule.kind, labour, None)?;
        Some(Routed {
            kind: rule.kind,
            recipient,
            persons: Vec::new(),
            others: 0,
            why: vec![format!("recipient-why-{}", rule.id)],
            duties: vec![rule.duty.clone()],
            fallback,
        })
    });
    routed.collect()
}

/// Whether the person is to be treated as a child: by age, or because an answer says so.
pub(super) fn is_maybe_minor(person: &Person, assessed: Option<&PersonAssessment>) -> bool {
    person.age.is_some_and(|age| age != Age::Adult) || assessed.is_some_and(|a| a.paths.contains(&Path::Minor))
}

/// Whether consent stands. None is sought from a child, also not from one who is taken for an adult.
pub(super) fn consents(person: &Person, assessed: Option<&PersonAssessment>, kind: RecipientKind, group: &str) -> bool {
    !is_maybe_minor(person, assessed) && person.consents_to(kind, group)
}

fn is_consented(rule: &RecipientRule, person: &Person, assessed: Option<&PersonAssessment>) -> bool {
    let group = rule.consent_group.as_deref();
    group.is_none_or(|group| consents(person, assessed, rule.kind, group))
}

fn facts<'a>(record: &Record, person: &'a Person, assessed: Option<&PersonAssessment>) -> RoutingFacts<'a> {
    let age = match person.age {
        Some(Age::Minor) => Age::Minor,
        _ if is_maybe_minor(person, assessed) => Age::Unsure,
        _ => Age::Adult,
    };
    RoutingFacts {
        nationality: person.nationality.unwrap_or(Nationality::Unknown),
        service: record.service,
        roles: &person.roles,
        age,
        offer: person.offers.last().map(|o| o.answer),
        identity_mode: person.identity_mode,
        complainant: person.complainant,
    }
}

/// The centres in the order in which they are asked for this encounter: the place's own and those
/// after it, without a place the region's, then any other that takes adults.
#[must_use]
pub fn centres(content: &Content, record: &Record) -> Vec<RecipientId> {
    let routing = record.place.as_ref().and_then(|place| content.routing(place));
    let region = entered_text(record, REGION).filter(|_| routing.is_none());
    let of_region = region.and_then(|area| listed(content, RecipientKind::Centre, Some(area)));
    let by_place = routing
        .into_iter()
        .flat_map(|r| std::iter::once(r.centre).chain(&r.district.then));
    let mut seen = BTreeSet::new();
    let all = by_place.chain(of_region).chain(offices(content, RecipientKind::Centre));
    all.filter(|id| seen.insert(*id)).cloned().collect()
}

/// Whether a centre said last on the telephone that it has no room for a person or cannot take the person on.
#[must_use]
pub fn is_refusing(record: &Record, centre: &RecipientId, label: &PersonLabel) -> bool {
    let said = record.said_by_phone(RecipientKind::Centre, centre, Some(label));
    said.is_some_and(|call| call.outcome.is_turned_away())
}

/// What the last call to each centre came to for a person, in the order of those last calls.
fn last_calls<'a>(record: &'a Record, label: Option<&PersonLabel>) -> Vec<(&'a RecipientId, CallOutcome)> {
    let mut last: Vec<(&RecipientId, CallOutcome)> = Vec::new();
    let calls = record.calls.iter().filter(|c| c.kind == RecipientKind::Centre);
    for call in calls.filter(|c| c.is_about(label)) {
        last.retain(|(id, _)| *id != &call.recipient);
        last.push((&call.recipient, call.outcome));
    }
    last
}

/// The offices of one kind in the directory's order. A centre takes adults: shelters for minors are
/// reached through the Guardianship Service.
fn offices(content: &Content, kind: RecipientKind) -> impl Iterator<Item = &RecipientId> {
    let rows = content.directory.iter();
    rows.filter(move |d| d.kind == Some(kind) && (kind != RecipientKind::Centre || !d.minors))
        .map(|d| &d.id)
}

fn listed<'a>(content: &'a Content, kind: RecipientKind, area: Option<&str>) -> Option<&'a RecipientId> {
    let is_there = |id: &&RecipientId| {
        let row = content.directory_row(id);
        area.is_none_or(|area| row.is_some_and(|d| d.area == area))
    };
    offices(content, kind).find(is_there)
}

/// Which instance of each kind this encounter's place leads to.
struct Instances<'a> {
    content: &'a Content,
    record: &'a Record,
    routing: Option<Routing<'a>>,
}

impl<'a> Instances<'a> {
    fn new(content: &'a Content, record: &'a Record) -> Self {
        Self {
            content,
            record,
            routing: record.place.as_ref().and_then(|place| content.routing(place)),
        }
    }

    /// Who has said on the telephone that there is no room is not asked: the next centre is. When every
    /// one has said so, the first stands, so that nobody is left without.
    fn of(
        &self,
        kind: RecipientKind,
        labour: bool,
        label: Option<&PersonLabel>,
    ) -> Option<(RecipientId, Option<Fallback>)> {
        let routing = self.routing.as_ref();
        // An office nobody has named yet: no roster knows it, so that its packet goes by hand.
        let to_be_named = |name: &str| Some((RecipientId::new(name).ok()?, Some(Fallback::NoPlace)));
        match kind {
            RecipientKind::Centre => self.centre(label).or_else(|| to_be_named("centre-to-be-named")),
            RecipientKind::Magistrate => match routing {
                Some(by_place) if labour => Some((by_place.labour_auditor.clone(), None)),
                Some(by_place) => Some((by_place.prosecutor.clone(), None)),
                None if labour => to_be_named("auditorate-to-be-named"),
                None => to_be_named("parquet-to-be-named"),
            },
            RecipientKind::ImmigrationOffice | RecipientKind::Guardianship | RecipientKind::Station => {
                let listed = listed(self.content, kind, None).map(|id| (id.clone(), None));
                listed.or_else(|| to_be_named("office-to-be-named"))
            }
        }
    }

    /// Any centre with room may take a person: the one that comes, else one that answers. What was
    /// said last counts, so that a centre that is full after all loses its turn to the next in line.
    fn centre(&self, label: Option<&PersonLabel>) -> Option<(RecipientId, Option<Fallback>)> {
        let last = last_calls(self.record, label);
        let newest = |wanted: CallOutcome| last.iter().rev().find(|(_, said)| *said == wanted);
        if let Some((id, _)) = newest(CallOutcome::WillCome).or_else(|| newest(CallOutcome::Reached)) {
            return Some(((*id).clone(), None));
        }
        let line = centres(self.content, self.record);
        let said = |id: &RecipientId| last.iter().find(|(called, _)| *called == id).map(|(_, said)| *said);
        if let Some(id) = line.iter().find(|id| said(id).is_none()) {
            return Some((id.clone(), self.guess(id)));
        }
        // Who did not answer may still; where all are full, the place's own.
        let silent = line.iter().find(|id| said(id) == Some(CallOutcome::NoAnswer));
        let id = silent.or(line.first())?;
        Some((id.clone(), Some(Fallback::NoRoom)))
    }

    /// Whether a centre that nobody has called is only a guess.
    fn guess(&self, id: &RecipientId) -> Option<Fallback> {
        if self.routing.is_some() {
            return None;
        }
        let region = entered_text(self.record, REGION);
        let of_region = region.and_then(|area| listed(self.content, RecipientKind::Centre, Some(area)));
        Some(if of_region == Some(id) {
            Fallback::RegionOnly
        } else {
            Fallback::NoPlace
        })
    }
}
