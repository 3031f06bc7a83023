//! Payoke receives of Alice's device what it had before and what was added, in any order; Noor's device
//! names packets that are not its own.

use super::*;
use crate::model::{EncounterId, Moment};

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn labels(texts: &[&str]) -> Vec<PersonLabel> {
    texts.iter().map(|text| label(text)).collect()
}

fn at(minutes: i64) -> DateTime<Utc> {
    let opened: DateTime<Utc> = "2026-11-03T02:00:00Z".parse().unwrap();
    opened + chrono::TimeDelta::minutes(minutes)
}

fn evidence(n: u8) -> String {
    format!("{n:02x}").repeat(32)
}

fn packet(n: u8) -> PacketId {
    format!("7c2a8f60-4a0b-4f5e-9a55-0d6b8e0f1a{n:02x}").parse().unwrap()
}

fn names(n: u8, persons: &[&str]) -> EarlierPacket {
    EarlierPacket {
        id: packet(n),
        evidence_id: evidence(n),
        at: at(i64::from(n)),
        persons: labels(persons),
    }
}

fn entry(seq: u32, event: Event) -> Entry {
    Entry {
        seq,
        encounter: EncounterId::notebook(),
        time: Moment {
            wall: at(i64::from(seq)),
            since_boot_ms: 0,
            trusted: None,
        },
        event,
    }
}

/// Packet `n` of Alice's device to Payoke.
fn case(n: u8, persons: &[&str], earlier: Vec<EarlierPacket>) -> Case {
    let note = ReceivedNote {
        evidence_id: evidence(n),
        packet: packet(n),
        recipient: RecipientId::new("centre-payoke").unwrap(),
        ciphertext_sha256: evidence(n),
        device: "device-alice".to_owned(),
        unit: "PZ Test".to_owned(),
        signed_at: at(i64::from(n)),
        persons: labels(persons),
        identity: false,
        training: false,
        reply_key: None,
        earlier,
    };
    Case::begun(&entry(u32::from(n), Event::PacketReceived { note })).unwrap()
}

fn answer(case: &mut Case, answers: &[(&str, ReceiptStatus)]) {
    let number = u32::try_from(case.replies.len()).unwrap() + 1;
    let answers = answers.iter().map(|(scope, status)| ReceiptAnswer {
        scope: Some(label(scope)),
        status: *status,
        reason: None,
    });
    let answered = Event::PacketAnswered {
        evidence_id: case.note.evidence_id.clone(),
        number,
        answers: answers.collect(),
        receipt: evidence(0),
        file_name: String::new(),
    };
    case.advance(&entry(90 + number, answered));
}

#[test]
fn whoever_is_told_of_again_waits_in_the_newer_packet_alone() {
    let mut first = case(1, &["A", "B"], vec![]);
    assert!(first.is_waiting() && !first.is_superseded());
    let second = case(2, &["A"], vec![names(1, &["A"])]);
    assert_eq!(second.adds_to(&first), Some(labels(&["A"])));
    assert!(first.follow(&second));
    assert!(first.is_waiting(), "B stands in no other packet");
    answer(
        &mut first,
        &[("A", ReceiptStatus::Received), ("B", ReceiptStatus::Full)],
    );
    assert!(!first.is_waiting() && first.is_superseded());
    assert!(second.is_waiting(), "it is the one that is answered");
    answer(
        &mut first,
        &[("A", ReceiptStatus::Accepted), ("B", ReceiptStatus::Full)],
    );
    assert!(
        !first.is_waiting() && !first.is_superseded(),
        "answered all the same, it is answered"
    );
}

#[test]
fn a_packet_that_comes_again_adds_nothing_more() {
    let mut first = case(1, &["A"], vec![]);
    let second = case(2, &["A"], vec![names(1, &["A"])]);
    assert!(first.follow(&second));
    let once = first.clone();
    assert!(!first.follow(&second));
    assert_eq!(first, once);
    let third = case(3, &["A"], vec![names(1, &["A"]), names(2, &["A"])]);
    assert!(first.follow(&third));
    assert_eq!(first.newer.len(), 2);
}

#[test]
fn only_the_sender_of_both_can_say_that_one_adds_to_the_other() {
    let first = case(1, &["A"], vec![]);
    let second = || case(2, &["A"], vec![names(1, &["A"])]);
    assert!(second().adds_to(&first).is_some());
    let change: [&dyn Fn(&mut ReceivedNote); 6] = [
        &|note| note.device = "device-noor".to_owned(),
        &|note| note.recipient = RecipientId::new("centre-surya").unwrap(),
        &|note| note.training = true,
        &|note| note.identity = true,
        &|note| note.earlier.clear(),
        &|note| note.persons = labels(&["B"]),
    ];
    for (place, change) in change.iter().enumerate() {
        let mut other = second();
        change(&mut other.note);
        assert_eq!(other.adds_to(&first), None, "{place}");
        let mut held = first.clone();
        assert!(!held.follow(&other) && held.is_waiting(), "{place}");
    }
}

#[test]
fn nobody_is_joined_who_does_not_stand_in_both() {
    let first = case(1, &["A"], vec![]);
    let second = case(2, &["A", "B"], vec![names(1, &["A", "B", "C"])]);
    assert_eq!(second.adds_to(&first), Some(labels(&["A"])));
    let named = |n, persons: &[&str]| case(2, &["A"], vec![names(n, persons)]).adds_to(&first);
    assert_eq!(named(1, &[]), None);
    assert_eq!(named(1, &["B"]), None);
    assert_eq!(named(7, &["A"]), None, "another packet");
}

#[test]
fn a_packet_that_holds_nobody_follows_one_that_holds_nobody() {
    let mut first = case(1, &[], vec![]);
    let second = case(2, &[], vec![names(1, &[])]);
    assert!(first.follow(&second));
    assert!(first.is_superseded() && second.is_waiting());
    let people = case(3, &["A"], vec![]);
    assert_eq!(case(4, &[], vec![names(3, &[])]).adds_to(&people), None);
    assert_eq!(case(5, &["A"], vec![names(1, &[])]).adds_to(&first), None);
}

#[test]
fn a_note_from_before_packets_named_earlier_ones_still_reads() {
    let mut json = serde_json::to_value(case(1, &["A"], vec![names(9, &["A"])]).note).unwrap();
    json.as_object_mut().unwrap().remove("earlier");
    let note: ReceivedNote = serde_json::from_value(json).unwrap();
    assert!(note.earlier.is_empty());
}
