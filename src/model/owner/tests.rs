//! Cases handed from one to the next, and a walk over sequences of events that looks for a person whom
//! nobody owns. Times and ids are fixed.

use proptest::prelude::*;

use super::*;
use crate::model::{
    CallOutcome, Context, EncounterId, Entry, Event, Medium, Moment, ReceiptAnswer, ReceiptReason, ReferralId,
    ReviewStatus, Service,
};

const PEOPLE: [&str; 3] = ["A", "B", "C"];
const OFFICES: [(&str, RecipientKind); 6] = [
    ("centre-payoke", RecipientKind::Centre),
    ("centre-pag-asa", RecipientKind::Centre),
    ("centre-surya", RecipientKind::Centre),
    ("guardianship", RecipientKind::Guardianship),
    ("parquet-ghent", RecipientKind::Magistrate),
    ("minteh", RecipientKind::ImmigrationOffice),
];

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn packet(n: u8) -> PacketId {
    format!("7c2a8f60-4a0b-4f5e-9a55-0d6b8e0f1a{n:02x}").parse().unwrap()
}

fn entries(events: Vec<Event>) -> Vec<Entry> {
    let encounter = EncounterId::new("0193c2a8-0000-7000-8000-000000000001").unwrap();
    let opened = Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: "2026-11-03".parse().unwrap(),
        training: false,
    };
    let added = Event::PersonsAdded {
        labels: PEOPLE.iter().map(|l| label(l)).collect(),
        transported: true,
    };
    let wall: chrono::DateTime<chrono::Utc> = "2026-11-03T02:00:00Z".parse().unwrap();
    let all = [opened, added].into_iter().chain(events);
    all.zip(1_u32..)
        .map(|(event, seq)| Entry {
            seq,
            encounter: encounter.clone(),
            time: Moment {
                wall: wall + chrono::TimeDelta::minutes(i64::from(seq)),
                since_boot_ms: 0,
                trusted: None,
            },
            event,
        })
        .collect()
}

fn record(events: Vec<Event>) -> Record {
    Record::from_entries(&entries(events)).unwrap()
}

/// Packet `n` to an office; the number of the packet tells the office.
fn sealed(n: u8, who: &[&str], by_hand: bool) -> Event {
    let (recipient, kind) = OFFICES[usize::from(n) % OFFICES.len()];
    Event::ReferralSealed {
        referral: ReferralId::fresh(),
        root: String::new(),
        packets: vec![SealedPacketNote {
            packet: packet(n),
            kind,
            recipient: RecipientId::new(recipient).unwrap(),
            labels: who.iter().map(|l| label(l)).collect(),
            evidence_id: format!("{n:02x}").repeat(32),
            file_name: String::new(),
            by_hand,
            identity: false,
            ciphertext_sha256: String::new(),
        }],
    }
}

fn receipt(n: u8, number: u32, answers: &[(&str, ReceiptStatus)]) -> Event {
    let answer = |(scope, status): &(&str, ReceiptStatus)| ReceiptAnswer {
        scope: Some(label(scope)),
        status: *status,
        reason: match status {
            ReceiptStatus::Declined => Some(ReceiptReason::OtherCare),
            ReceiptStatus::NeedMore => Some(ReceiptReason::NeedAge),
            _ => None,
        },
    };
    Event::ReceiptTaken {
        packet: packet(n),
        recipient: RecipientId::new(OFFICES[usize::from(n) % OFFICES.len()].0).unwrap(),
        number,
        answers: answers.iter().map(answer).collect(),
        evidence_id: format!("{n:02x}{number:06x}").repeat(8),
        signed_at: "2026-11-03T03:00:00Z".parse().unwrap(),
    }
}

fn told(who: &str) -> Event {
    Event::NoticeShown {
        labels: vec![label(who)],
        language: "ti".parse().unwrap(),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium: Medium::Shown,
        seconds: 60,
        proof: None,
    }
}

fn step_of(events: Vec<Event>) -> (Option<String>, Step) {
    let owner = owner_of(&record(events), Some(&label("A"))).unwrap();
    (owner.recipient.map(|r| r.to_string()), owner.step)
}

#[test]
fn a_case_goes_from_hand_to_hand_and_always_has_one() {
    let full = (|n| receipt(n, 2, &[("A", ReceiptStatus::Full)])) as fn(u8) -> Event;
    let mine = |step| (None, step);
    let theirs = |who: &str, step| (Some(who.to_owned()), step);
    let mut events = Vec::new();
    let mut then = |event: Event, expected: (Option<String>, Step)| {
        events.push(event);
        assert_eq!(step_of(events.clone()), expected);
    };
    then(Event::PeopleCounted { people: 3 }, mine(Step::Tell));
    then(told("A"), mine(Step::Refer));
    then(sealed(4, &["A"], false), mine(Step::AwaitReceipt));
    then(sealed(0, &["A"], false), mine(Step::AwaitReceipt));
    then(
        receipt(0, 1, &[("A", ReceiptStatus::Received)]),
        theirs("centre-payoke", Step::Answer),
    );
    then(full(0), mine(Step::NextCentre));
    then(sealed(1, &["A"], false), mine(Step::AwaitReceipt));
    then(receipt(1, 1, &[("A", ReceiptStatus::NeedMore)]), mine(Step::GiveMore));
    then(
        receipt(1, 2, &[("A", ReceiptStatus::Accepted)]),
        theirs("centre-pag-asa", Step::Followed),
    );
    then(sealed(2, &["A"], false), theirs("centre-pag-asa", Step::Followed));
    then(
        receipt(1, 3, &[("A", ReceiptStatus::Declined)]),
        mine(Step::AwaitReceipt),
    );
    then(Event::Closed { forgotten: 0 }, mine(Step::AwaitReceipt));
}

#[test]
fn who_is_informed_and_goes_is_the_officers_until_the_encounter_closes() {
    assert_eq!(
        step_of(vec![told("A"), Event::Closed { forgotten: 0 }]),
        (None, Step::Informed)
    );
    let nobody = record(Vec::new());
    assert_eq!(owner_of(&nobody, Some(&label("Z"))), None);
}

#[test]
fn what_goes_by_hand_is_the_officers_until_it_is_given() {
    let packet = sealed(0, &["A"], true);
    assert_eq!(step_of(vec![packet.clone()]), (None, Step::HandOver));
    let handed = Event::HandedOver {
        packet: super::PacketId::clone(&self::packet(0)),
        to: "the desk".to_owned(),
        signed_for: true,
    };
    assert_eq!(
        step_of(vec![packet, handed]),
        (Some("centre-payoke".to_owned()), Step::Answer)
    );
}

fn any_status() -> impl Strategy<Value = ReceiptStatus> {
    prop::sample::select(ReceiptStatus::ALL)
}

fn any_event() -> impl Strategy<Value = Event> {
    let who = prop::sample::subsequence(PEOPLE.to_vec(), 0..=3);
    prop_oneof![
        prop::sample::select(PEOPLE.to_vec()).prop_map(told),
        (0_u8..8, who, any::<bool>()).prop_map(|(n, who, by_hand)| sealed(n, &who, by_hand)),
        (0_u8..8, 1_u32..5, any_status(), any_status(), any_status()).prop_map(|(n, number, a, b, c)| receipt(
            n,
            number,
            &[("A", a), ("B", b), ("C", c)]
        )),
        (0_u8..8, any::<bool>()).prop_map(|(n, signed_for)| Event::HandedOver {
            packet: packet(n),
            to: "the desk".to_owned(),
            signed_for,
        }),
        Just(Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: RecipientId::new("centre-payoke").unwrap(),
            outcome: CallOutcome::Full,
        }),
        Just(Event::Closed { forgotten: 0 }),
        Just(Event::Reopened {
            reason: "more".to_owned()
        }),
        (1_u32..12).prop_map(|seq| Event::Undone { seq }),
        prop::sample::select(PEOPLE.to_vec()).prop_map(|l| Event::PersonRemoved { label: label(l) }),
    ]
}

/// One packet is sealed once, and a number is taken once: the doors of the journal see to both.
fn honest(events: Vec<Event>) -> Vec<Event> {
    let mut seen = std::collections::BTreeSet::new();
    let is_first = |event: &Event| match event {
        Event::ReferralSealed { packets, .. } => seen.insert((packets[0].packet.to_string(), 0)),
        Event::ReceiptTaken { packet, number, .. } => seen.insert((packet.to_string(), *number)),
        _ => true,
    };
    let mut is_first = is_first;
    events.into_iter().filter(|e| is_first(e)).collect()
}

proptest! {
    #[test]
    fn nobody_is_ever_without_owner_and_next_step(events in prop::collection::vec(any_event(), 0..24)) {
        let record = record(honest(events));
        for person in &record.persons {
            let label = Some(&person.label);
            let owner = owner_of(&record, label).expect("an owner");
            let status = |p: &PacketId| record.answer(p, label).map(|a| a.status);
            let own = || record.referrals.iter().flat_map(|r| &r.packets).filter(|p| p.labels.contains(&person.label));
            // Whoever owns it holds a packet with this person in it, and has not turned the person away.
            if let Some(recipient) = &owner.recipient {
                let packet = owner.packet.clone().expect("a packet");
                let note = own().find(|p| p.packet == packet).expect("their packet");
                prop_assert_eq!(&note.recipient, recipient);
                prop_assert!(!matches!(status(&packet), Some(ReceiptStatus::Declined | ReceiptStatus::Full | ReceiptStatus::NeedMore)));
                prop_assert!(matches!(owner.step, Step::Followed | Step::Answer));
            }
            // Who has taken the person on is never asked for again behind their back.
            let took = |p: &&SealedPacketNote| p.kind == RecipientKind::Centre && status(&p.packet) == Some(ReceiptStatus::Accepted);
            if let Some(note) = own().rfind(took) {
                prop_assert_eq!(owner.step, Step::Followed);
                prop_assert_eq!(owner.recipient.as_ref(), Some(&note.recipient));
            } else if let Some(last) = own().rfind(|p| p.kind == RecipientKind::Centre) {
                // The newest centre's no brings the case back to the officer.
                if matches!(status(&last.packet), Some(ReceiptStatus::Declined | ReceiptStatus::Full)) {
                    prop_assert_eq!((owner.recipient, owner.step), (None, Step::NextCentre));
                }
            }
            if own().count() == 0 {
                prop_assert!(matches!(owner.step, Step::Tell | Step::Refer | Step::Informed));
            }
        }
    }

    #[test]
    fn the_order_in_which_answers_come_changes_nothing(
        answers in prop::collection::vec((1_u32..9, any_status()), 1..6),
        shuffle in any::<prop::sample::Index>(),
    ) {
        let taken = |(number, status): &(u32, ReceiptStatus)| receipt(0, *number, &[("A", *status)]);
        let mut numbers = std::collections::BTreeSet::new();
        let answers: Vec<_> = answers.into_iter().filter(|(n, _)| numbers.insert(*n)).collect();
        let mut turned = answers.clone();
        turned.rotate_left(shuffle.index(answers.len()));
        turned.reverse();
        let of = |list: &[(u32, ReceiptStatus)]| {
            let events = std::iter::once(sealed(0, &["A"], false)).chain(list.iter().map(taken));
            owner_of(&record(events.collect()), Some(&label("A")))
        };
        prop_assert_eq!(of(&answers), of(&turned));
    }
}
