//! Legal and operational deadlines of one encounter: data from `clocks.toml`, pure functions over
//! the record. Starts only from what is recorded, and stops by what is recorded.

use chrono::{DateTime, TimeDelta, Utc};

use crate::content::{ClockRule, ClockStart, Content};
use crate::model::{CallOutcome, FieldId, FieldValue, Person, RecipientId, RecipientKind, Record, SealedPacketNote};

/// A deadline that runs now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Which clock.
    pub key: String,
    /// To which recipient it belongs, if any.
    pub recipient: Option<RecipientId>,
    /// What it runs from.
    pub since: DateTime<Utc>,
    /// When it ends.
    pub due: DateTime<Utc>,
    /// Somebody must confirm the start.
    pub confirm_start: bool,
}

/// The clocks of an encounter that run, the most urgent first.
#[must_use]
pub fn running(content: &Content, record: &Record) -> Vec<Running> {
    let mut clocks: Vec<Running> = content.clocks.iter().flat_map(|rule| starts(rule, record)).collect();
    clocks.sort_by(|a, b| (a.due, &a.key, &a.recipient, a.since).cmp(&(b.due, &b.key, &b.recipient, b.since)));
    // Two packets of one act to one recipient are one deadline.
    clocks.dedup();
    clocks
}

fn starts(rule: &ClockRule, record: &Record) -> Vec<Running> {
    let clock = |since: DateTime<Utc>, recipient: Option<&RecipientId>| Running {
        key: rule.key.clone(),
        recipient: recipient.cloned(),
        since,
        due: since + TimeDelta::minutes(i64::from(rule.minutes)),
        confirm_start: rule.confirm,
    };
    let sealed = |kind: RecipientKind| open_packets(record).filter(move |(_, p)| p.kind == kind);
    match rule.start {
        ClockStart::CentreCalled => {
            let calls = || record.calls.iter().filter(|c| c.kind == RecipientKind::Centre);
            let reached = calls().any(|c| matches!(c.outcome, CallOutcome::Reached | CallOutcome::WillCome));
            let first = calls().find(|_| !reached);
            first.map(|c| clock(c.at, Some(&c.recipient))).into_iter().collect()
        }
        ClockStart::PacketSealed => open_packets(record)
            .map(|(at, p)| clock(at, Some(&p.recipient)))
            .collect(),
        ClockStart::GuardianshipPacketSealed => sealed(RecipientKind::Guardianship)
            .map(|(at, p)| clock(at, Some(&p.recipient)))
            .collect(),
        ClockStart::ImmigrationOfficePacketSealed => {
            let decided = |p: &Person| matches!(text(p, "io_decision"), Some(decision) if decision != "awaited");
            if record.persons.iter().any(decided) {
                return Vec::new();
            }
            let with_document = record
                .persons
                .iter()
                .any(|p| text(p, "document_type").is_some_and(|kind| kind != "none"));
            let applies = with_document == (rule.key == "io_decision_with_document");
            record
                .referrals
                .iter()
                .flat_map(|r| r.packets.iter().map(move |p| (r.at, p)))
                .filter(|(_, p)| applies && p.kind == RecipientKind::ImmigrationOffice)
                .map(|(at, p)| clock(at, Some(&p.recipient)))
                .take(1)
                .collect()
        }
    }
}

/// Sealed packets that nobody has acknowledged yet.
fn open_packets(record: &Record) -> impl Iterator<Item = (DateTime<Utc>, &SealedPacketNote)> {
    record.referrals.iter().flat_map(|r| {
        r.packets
            .iter()
            .filter(|p| !r.handed_over.iter().any(|h| h.packet == p.packet))
            .map(|p| (r.at, p))
    })
}

fn text<'a>(person: &'a Person, field: &str) -> Option<&'a str> {
    match &person.fields.get(&FieldId::new(field).ok()?)?.value {
        FieldValue::Text(text) => Some(text),
        FieldValue::Flag(_) | FieldValue::Many(_) => None,
    }
}
