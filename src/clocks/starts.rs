//! From what a clock starts, and for whom: the first recorded start of a rule for each person, packet
//! or encounter, as long as nothing recorded has ended it. Nothing is guessed from silence.

use chrono::{DateTime, NaiveDate, Utc};

use super::Basis;
use crate::content::{ClockRule, ClockStart, ClockWho};
use crate::model::{
    Age, CallOutcome, FieldEntry, FieldId, FieldValue, Nationality, Person, PersonLabel, RecipientId, RecipientKind,
    Record, SealedPacketNote, belgian_midnight,
};

/// One start of one rule.
pub(super) struct Start<'a> {
    pub(super) person: Option<&'a PersonLabel>,
    /// For a clock of a packet.
    pub(super) packet: Option<&'a SealedPacketNote>,
    pub(super) recipient: Option<&'a RecipientId>,
    pub(super) basis: Basis,
    pub(super) from: DateTime<Utc>,
    pub(super) recorded_at: DateTime<Utc>,
    pub(super) by_day: bool,
}

/// Every start of a rule that something recorded has not ended.
pub(super) fn starts<'a>(rule: &'a ClockRule, record: &'a Record) -> Vec<Start<'a>> {
    if let Some(who) = rule.who {
        let concerned = record.persons.iter().filter(|p| concerns(rule, who, p));
        return concerned.filter_map(|p| first(rule, record, Some(p))).collect();
    }
    if rule.starts.contains(&ClockStart::EachPacket) {
        return open_packets(rule, record).collect();
    }
    let ended = rule.ends.iter().any(|field| is_decided(record.fields.get(field)));
    first(rule, record, None).filter(|_| !ended).into_iter().collect()
}

fn first<'a>(rule: &'a ClockRule, record: &'a Record, person: Option<&'a Person>) -> Option<Start<'a>> {
    rule.starts.iter().find_map(|start| match start {
        ClockStart::Field(field) => from_field(field, record, person),
        ClockStart::Packet(kind) => from_packet(*kind, record, person),
        ClockStart::Call(kind) => from_call(*kind, record).filter(|_| !is_answered(rule, *kind, record)),
        ClockStart::EachPacket => None,
    })
}

/// A person's own row, else the encounter's. A whole encounter's start is nobody's who was neither
/// transported nor referred: a driver under arrest has another procedure.
fn from_field<'a>(field: &FieldId, record: &'a Record, person: Option<&'a Person>) -> Option<Start<'a>> {
    let own = person.and_then(|p| p.fields.get(field));
    let meant = person.is_none_or(|p| p.transported || packets(record).any(|(_, note)| note.labels.contains(&p.label)));
    let entry = own.or_else(|| record.fields.get(field).filter(|_| meant))?;
    let FieldValue::Text(text) = &entry.value else {
        return None;
    };
    let day: Option<NaiveDate> = text.parse().ok();
    let from = match day {
        Some(day) => belgian_midnight(day),
        None => DateTime::parse_from_rfc3339(text).ok()?.to_utc(),
    };
    Some(Start {
        person: person.map(|p| &p.label),
        packet: None,
        recipient: None,
        basis: Basis::Field(field.clone()),
        from,
        recorded_at: entry.at,
        by_day: day.is_some(),
    })
}

/// The first packet of this kind that holds the person; one that never left has begun nothing.
fn from_packet<'a>(kind: RecipientKind, record: &'a Record, person: Option<&'a Person>) -> Option<Start<'a>> {
    let mut notes = packets(record).filter(|(_, note)| note.kind == kind && !record.never_left(&note.packet));
    let (at, note) = notes.find(|(_, note)| person.is_none_or(|p| note.labels.contains(&p.label)))?;
    Some(Start {
        person: person.map(|p| &p.label),
        packet: None,
        recipient: Some(&note.recipient),
        basis: Basis::Packet,
        from: at,
        recorded_at: at,
        by_day: false,
    })
}

/// The first call, until somebody there was reached.
fn from_call(kind: RecipientKind, record: &Record) -> Option<Start<'_>> {
    let calls = || record.calls.iter().filter(|c| c.kind == kind);
    let is_reached = calls().any(|c| matches!(c.outcome, CallOutcome::Reached | CallOutcome::WillCome));
    let first = calls().next().filter(|_| !is_reached)?;
    Some(Start {
        person: None,
        packet: None,
        recipient: Some(&first.recipient),
        basis: Basis::Call,
        from: first.at,
        recorded_at: first.at,
        by_day: false,
    })
}

fn packets(record: &Record) -> impl Iterator<Item = (DateTime<Utc>, &SealedPacketNote)> {
    record
        .referrals
        .iter()
        .flat_map(|r| r.packets.iter().map(move |p| (r.at, p)))
}

/// Whether an office of this kind has answered about anybody with what ends the clock.
fn is_answered(rule: &ClockRule, kind: RecipientKind, record: &Record) -> bool {
    packets(record)
        .filter(|(_, note)| note.kind == kind)
        .filter_map(|(_, note)| record.receipt(&note.packet))
        .any(|receipt| receipt.answers.iter().any(|a| rule.receipts.contains(&a.status)))
}

/// Sealed packets that nobody has acknowledged yet, signed or by a refusal of everybody in them on the
/// telephone. An identity goes with its referral to the same office: both are one deadline. For what
/// was signed in vain nobody waits: it is the officer's already.
fn open_packets<'a>(rule: &'a ClockRule, record: &'a Record) -> impl Iterator<Item = Start<'a>> {
    let is_ended = |note: &SealedPacketNote| {
        let receipt = record.receipt(&note.packet);
        receipt.is_some_and(|r| r.answers.iter().all(|a| rule.receipts.contains(&a.status)))
            || record.is_refused_by_phone(note)
    };
    record.referrals.iter().flat_map(move |r| {
        let is_moot = move |p: &SealedPacketNote| {
            r.handed_over.iter().any(|h| h.packet == p.packet) || r.revoked.iter().any(|v| v.packet == p.packet)
        };
        let open = r
            .packets
            .iter()
            .filter(move |p| !p.identity && !is_ended(p) && !is_moot(p));
        open.map(move |note| Start {
            person: None,
            packet: Some(note),
            recipient: Some(&note.recipient),
            basis: Basis::Packet,
            from: r.at,
            recorded_at: r.at,
            by_day: false,
        })
    })
}

fn concerns(rule: &ClockRule, who: ClockWho, person: &Person) -> bool {
    let nationality = person.nationality.unwrap_or(Nationality::Unknown);
    let is_meant = match who {
        ClockWho::Each => true,
        ClockWho::Foreign => nationality != Nationality::Belgian,
        ClockWho::ThirdCountry => matches!(nationality, Nationality::ThirdCountry | Nationality::Unknown),
        ClockWho::Minor => matches!(person.age, Some(Age::Minor | Age::Unsure)),
    };
    // Until it is known whether there is a document, both deadlines are shown.
    let document = text(person, "document_type").map(|kind| kind != "none");
    let fits = rule
        .document
        .is_none_or(|wanted| document.is_none_or(|has| has == wanted));
    is_meant && fits && !rule.ends.iter().any(|field| is_decided(person.fields.get(field)))
}

fn is_decided(entry: Option<&FieldEntry>) -> bool {
    entry.is_some_and(|e| !matches!(&e.value, FieldValue::Text(text) if text == "awaited"))
}

fn text<'a>(person: &'a Person, field: &str) -> Option<&'a str> {
    match &person.fields.get(&FieldId::new(field).ok()?)?.value {
        FieldValue::Text(text) => Some(text),
        FieldValue::Flag(_) | FieldValue::Many(_) => None,
    }
}
