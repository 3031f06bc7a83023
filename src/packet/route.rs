//! Who receives a packet about whom, and why: the rules of `recipients.toml`, then the place that
//! says which instance. Never decides whether somebody is a victim, and never drops a person
//! without a rule that says so. Input is the record, its assessment and the persons ticked.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, RecipientRule, Routing, RoutingFacts};
use crate::model::{
    About, Age, Answer, Assessment, CallOutcome, Context, FieldId, FieldValue, Nationality, Path, Person,
    PersonAssessment, PersonLabel, RecipientId, RecipientKind, Record, Service,
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
}

impl Fallback {
    /// Word key `paper-fallback-…`.
    #[must_use]
    pub const fn word_key(self) -> &'static str {
        match self {
            Self::RegionOnly => "paper-fallback-region-only",
            Self::NoPlace => "paper-fallback-no-place",
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
            let Some((recipient, fallback)) = instances.of(*kind, labour) else {
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
        let (recipient, fallback) = instances.of(rule.kind, labour)?;
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

/// Which instance of each kind this encounter's place leads to.
struct Instances<'a> {
    content: &'a Content,
    routing: Option<Routing<'a>>,
    region: Option<&'a str>,
    /// A centre that was reached, or will come: any centre with room may take a person.
    called: Option<&'a RecipientId>,
    record: &'a Record,
}

/// The centres in the order in which they are asked for this encounter: the place's own, those after
/// it, then any other that takes adults.
#[must_use]
pub fn centres<'a>(content: &'a Content, record: &Record) -> Vec<&'a RecipientId> {
    let district = record.place.as_ref().and_then(|id| {
        let place = content.places.iter().find(|p| p.id == *id)?;
        content.districts.iter().find(|d| d.id == place.district)
    });
    let by_place = district
        .into_iter()
        .flat_map(|d| std::iter::once(&d.centre).chain(&d.then));
    let listed = content
        .directory
        .iter()
        .filter(|d| d.kind == Some(RecipientKind::Centre) && !d.minors);
    let mut seen = BTreeSet::new();
    let all = by_place.chain(listed.map(|d| &d.id));
    all.filter(|id| seen.insert(*id)).collect()
}

/// Whether a centre said last on the telephone that it has no room or cannot take anybody on.
#[must_use]
pub fn is_refusing(record: &Record, centre: &RecipientId) -> bool {
    let said = record.said_by_phone(RecipientKind::Centre, centre);
    said.is_some_and(|call| call.outcome.is_turned_away())
}

impl<'a> Instances<'a> {
    fn new(content: &'a Content, record: &'a Record) -> Self {
        let region = FieldId::new(REGION).ok().and_then(|id| record.fields.get(&id));
        let last = |outcome: CallOutcome| {
            let mut calls = record.calls.iter().rev();
            calls
                .find(|c| c.kind == RecipientKind::Centre && c.outcome == outcome && !is_refusing(record, &c.recipient))
        };
        Self {
            content,
            routing: record.place.as_ref().and_then(|place| content.routing(place)),
            region: region.and_then(|entry| match &entry.value {
                FieldValue::Text(text) => Some(text.as_str()),
                FieldValue::Flag(_) | FieldValue::Many(_) => None,
            }),
            called: last(CallOutcome::WillCome)
                .or_else(|| last(CallOutcome::Reached))
                .map(|c| &c.recipient),
            record,
        }
    }

    /// Who has said on the telephone that there is no room is not asked: the next centre is. When every
    /// one has said so, the first stands, so that nobody is left without.
    fn of(&self, kind: RecipientKind, labour: bool) -> Option<(RecipientId, Option<Fallback>)> {
        let (first, fallback) = self.first_of(kind, labour)?;
        if kind == RecipientKind::Centre && is_refusing(self.record, &first) {
            let mut others = centres(self.content, self.record).into_iter();
            if let Some(next) = others.find(|id| !is_refusing(self.record, id)) {
                return Some((next.clone(), fallback));
            }
        }
        Some((first, fallback))
    }

    fn first_of(&self, kind: RecipientKind, labour: bool) -> Option<(RecipientId, Option<Fallback>)> {
        let by_place = self.routing.as_ref().and_then(|r| match kind {
            RecipientKind::Centre => Some(r.centre),
            RecipientKind::Magistrate if labour => Some(r.labour_auditor),
            RecipientKind::Magistrate => Some(r.prosecutor),
            RecipientKind::ImmigrationOffice | RecipientKind::Guardianship | RecipientKind::Station => None,
        });
        let called = self.called.filter(|_| kind == RecipientKind::Centre);
        if let Some(id) = called.or(by_place) {
            return Some((id.clone(), None));
        }
        // An office nobody has named yet: no roster knows it, so that its packet goes by hand.
        let to_be_named = |name: &str| Some((RecipientId::new(name).ok()?, Some(Fallback::NoPlace)));
        match kind {
            RecipientKind::Centre => {
                let region = self.region.and_then(|r| self.listed(kind, Some(r)));
                let by_region = region.map(|id| (id, Some(Fallback::RegionOnly)));
                let first = || Some((self.listed(kind, None)?, Some(Fallback::NoPlace)));
                by_region.or_else(first).or_else(|| to_be_named("centre-to-be-named"))
            }
            RecipientKind::Magistrate if labour => to_be_named("auditorate-to-be-named"),
            RecipientKind::Magistrate => to_be_named("parquet-to-be-named"),
            RecipientKind::ImmigrationOffice | RecipientKind::Guardianship | RecipientKind::Station => {
                let listed = self.listed(kind, None).map(|id| (id, None));
                listed.or_else(|| to_be_named("office-to-be-named"))
            }
        }
    }

    fn listed(&self, kind: RecipientKind, area: Option<&str>) -> Option<RecipientId> {
        let mut rows = self
            .content
            .directory
            .iter()
            .filter(|d| d.kind == Some(kind) && (kind != RecipientKind::Centre || !d.minors));
        rows.find(|d| area.is_none_or(|a| d.area == a)).map(|d| d.id.clone())
    }
}
