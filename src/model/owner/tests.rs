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
            signer: String::new(),
        }],
    }
}

fn receipt(n: u8, number: u32, answers: &[(&str, ReceiptStatus)]) -> Event {
    signed(n, number, answers, 0)
}

/// Signed some minutes after the packets began to be made.
fn signed(n: u8, number: u32, answers: &[(&str, ReceiptStatus)], minutes: i64) -> Event {
    let opened: chrono::DateTime<chrono::Utc> = "2026-11-03T02:00:00Z".parse().unwrap();
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
        signed_at: opened + chrono::TimeDelta::minutes(minutes),
    }
}

/// The certificate of packet `n` was revoked while it waited, or after it had left.
fn revoked(n: u8, left: bool) -> Event {
    let (mut unsent, mut gone) = (Vec::new(), vec![packet(n)]);
    if !left {
        std::mem::swap(&mut unsent, &mut gone);
    }
    Event::SignatureRevoked { unsent, left: gone }
}

/// A call to the office of packet `n`, about everybody.
fn call(n: u8, outcome: CallOutcome) -> Event {
    call_about(n, outcome, &[])
}

/// The same about these persons.
fn call_about(n: u8, outcome: CallOutcome, who: &[&str]) -> Event {
    let (recipient, kind) = OFFICES[usize::from(n) % OFFICES.len()];
    Event::CallMade {
        kind,
        recipient: RecipientId::new(recipient).unwrap(),
        outcome,
        labels: who.iter().map(|l| label(l)).collect(),
    }
}

fn handed(n: u8) -> Event {
    Event::HandedOver {
        packet: packet(n),
        to: "the desk".to_owned(),
        signed_for: true,
    }
}

/// Every step of person A, each with the number of its packet.
fn steps(events: &[Event]) -> Vec<(Option<u8>, Step)> {
    let number = |id: &PacketId| (0..=u8::MAX).find(|n| packet(*n) == *id);
    let all = steps_of(&record(events.to_vec()), Some(&label("A")));
    all.into_iter()
        .map(|s| (s.packet.as_ref().and_then(number), s.step))
        .collect()
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

#[test]
fn what_any_other_office_asks_or_turns_away_is_a_step_of_its_own() {
    let mut events = vec![told("A")];
    events.extend([0, 3, 4, 5].map(|n| sealed(n, &["A"], false)));
    events.push(receipt(0, 1, &[("A", ReceiptStatus::Accepted)]));
    events.push(receipt(3, 1, &[("A", ReceiptStatus::Received)]));
    assert_eq!(steps(&events), [(Some(0), Step::Followed)]);
    events.push(receipt(5, 1, &[("A", ReceiptStatus::NeedMore)]));
    events.push(receipt(4, 1, &[("A", ReceiptStatus::Declined)]));
    events.push(receipt(3, 2, &[("A", ReceiptStatus::NeedMore)]));
    assert_eq!(
        steps(&events),
        [
            (Some(0), Step::Followed),
            (Some(3), Step::GiveMore),
            (Some(4), Step::CallOffice),
            (Some(5), Step::GiveMore)
        ]
    );
    // A new packet to the same office answers it; another office's question stays.
    events.push(sealed(11, &["A"], false));
    events.push(sealed(10, &["A"], false));
    assert_eq!(steps(&events), [(Some(0), Step::Followed), (Some(3), Step::GiveMore)]);
    events.push(receipt(11, 1, &[("A", ReceiptStatus::NeedMore)]));
    assert_eq!(
        steps(&events)[1..],
        [(Some(3), Step::GiveMore), (Some(11), Step::GiveMore)]
    );
}

#[test]
fn a_question_of_a_centre_stays_until_another_one_has_taken_the_person_on() {
    let mut events = vec![sealed(0, &["A"], false)];
    events.push(receipt(0, 1, &[("A", ReceiptStatus::NeedMore)]));
    events.push(sealed(1, &["A"], false));
    assert_eq!(
        steps(&events),
        [(Some(1), Step::AwaitReceipt), (Some(0), Step::GiveMore)]
    );
    events.push(receipt(1, 1, &[("A", ReceiptStatus::Accepted)]));
    assert_eq!(steps(&events), [(Some(1), Step::Followed)]);
}

#[test]
fn a_no_on_the_telephone_after_sealing_opens_the_next_centre() {
    let no = |events: &[Event], outcome| {
        let mut after = vec![call(0, CallOutcome::Full)];
        after.extend(events.iter().cloned());
        let before = steps(&after);
        after.push(call(0, outcome));
        (before[0].1, steps(&after)[0])
    };
    let by_hand = [sealed(0, &["A"], true), handed(0)];
    let next = (Some(0), Step::NextCentre);
    assert_eq!(
        no(&by_hand, CallOutcome::Full),
        (Step::Answer, next),
        "a call before sealing is not about it"
    );
    assert_eq!(no(&by_hand[..1], CallOutcome::Declined), (Step::HandOver, next));
    let by_key = [sealed(0, &["A"], false)];
    assert_eq!(no(&by_key, CallOutcome::Declined), (Step::AwaitReceipt, next));
    assert_eq!(no(&by_key, CallOutcome::NoAnswer).1, (Some(0), Step::AwaitReceipt));
    assert_eq!(no(&by_key, CallOutcome::WillCome).1, (Some(0), Step::AwaitReceipt));
    let accepted = [
        sealed(0, &["A"], false),
        receipt(0, 1, &[("A", ReceiptStatus::Accepted)]),
    ];
    assert_eq!(
        no(&accepted, CallOutcome::Full),
        (Step::Followed, next),
        "the newest word counts"
    );
}

#[test]
fn the_newest_word_counts_whichever_way_it_came() {
    let after = |more: Vec<Event>| {
        let mut events = vec![sealed(0, &["A"], false), call(0, CallOutcome::Full)];
        events.extend(more);
        let owner = steps_of(&record(events), Some(&label("A"))).remove(0);
        (owner.step, owner.by_phone)
    };
    let full = (Step::NextCentre, Some(CallOutcome::Full));
    assert_eq!(after(vec![call(0, CallOutcome::NoAnswer)]), full);
    assert_eq!(
        after(vec![call(1, CallOutcome::WillCome)]),
        full,
        "another centre's word"
    );
    assert_eq!(after(vec![call(0, CallOutcome::WillCome)]), (Step::AwaitReceipt, None));
    let answered = |status, minutes| after(vec![signed(0, 1, &[("A", status)], minutes)]);
    assert_eq!(
        answered(ReceiptStatus::Received, 60),
        full,
        "that it arrived takes no refusal back"
    );
    assert_eq!(
        answered(ReceiptStatus::Accepted, 1),
        full,
        "signed before the call, come after it"
    );
    assert_eq!(answered(ReceiptStatus::Accepted, 60), (Step::Followed, None));
    assert_eq!(answered(ReceiptStatus::Declined, 60), (Step::NextCentre, None));
}

#[test]
fn a_no_on_the_telephone_is_about_whom_it_names_and_everybody_else_rests_where_they_are() {
    let of_each = |events: &[Event]| {
        let record = record(events.to_vec());
        PEOPLE.map(|who| {
            let owner = owner_of(&record, Some(&label(who))).unwrap();
            (owner.step, owner.by_phone)
        })
    };
    let there = (Step::Answer, None);
    let no = |outcome| (Step::NextCentre, Some(outcome));
    let (full, declined) = (no(CallOutcome::Full), no(CallOutcome::Declined));
    let mut events = vec![sealed(0, &PEOPLE, true), handed(0)];
    let mut then = |event: Event, expected: [(Step, Option<CallOutcome>); 3]| {
        events.push(event);
        assert_eq!(of_each(&events), expected);
    };
    then(call_about(0, CallOutcome::Full, &["B"]), [there, full, there]);
    then(call_about(0, CallOutcome::WillCome, &["A"]), [there, full, there]);
    then(call_about(0, CallOutcome::NoAnswer, &["B"]), [there, full, there]);
    then(call_about(1, CallOutcome::Declined, &["A", "B"]), [there, full, there]);
    // Without names it is about everybody, as it was before there were any.
    then(call(0, CallOutcome::Declined), [declined; 3]);
    then(
        call_about(0, CallOutcome::WillCome, &["A", "C"]),
        [there, declined, there],
    );
    // Only who was turned away is passed on; a word that is taken back leaves the one before it.
    let passed_on = (Step::HandOver, None);
    then(sealed(1, &["B"], true), [there, passed_on, there]);
    then(Event::Undone { seq: 10 }, [declined, passed_on, declined]);
}

#[test]
fn a_call_from_before_persons_were_named_is_about_everybody_and_reads_the_same() {
    let text = r#"{"event":"call_made","kind":"centre","recipient":"centre-payoke","outcome":"full"}"#;
    let old: Event = serde_json::from_str(text).unwrap();
    assert_eq!(old, call(0, CallOutcome::Full));
    assert_eq!(serde_json::to_string(&old).unwrap(), text);
    let named = call_about(0, CallOutcome::Full, &["B"]);
    let kept = serde_json::to_string(&named).unwrap();
    assert_eq!(serde_json::from_str::<Event>(&kept).unwrap(), named);
    assert!(named.is_about(&label("B")) && !named.is_about(&label("A")) && !old.is_about(&label("A")));
}

#[test]
fn what_was_signed_in_vain_is_the_officers_until_it_is_sealed_again_or_somebody_has_it() {
    let mut events = vec![sealed(0, &["A"], false), sealed(4, &["A"], false)];
    events.extend([revoked(0, false), revoked(4, true)]);
    assert_eq!(steps(&events), [(Some(0), Step::SealAgain), (Some(4), Step::AskOrSeal)]);
    let record = record(events.clone());
    assert!(record.never_left(&packet(0)) && !record.never_left(&packet(4)));
    let owner = owner_of(&record, Some(&label("A"))).unwrap();
    let known = record.referrals[0].revoked[0].at;
    assert_eq!((owner.recipient, owner.since), (None, Some(known)));
    // The magistrate had collected it before, and the centre gets another one.
    events.push(receipt(4, 1, &[("A", ReceiptStatus::Received)]));
    events.push(sealed(6, &["A"], false));
    assert_eq!(steps(&events), [(Some(6), Step::AwaitReceipt)]);
    events.push(receipt(6, 1, &[("A", ReceiptStatus::Accepted)]));
    assert_eq!(steps(&events), [(Some(6), Step::Followed)]);
    // Another centre is no substitute before it has taken the person on.
    let mut other = vec![sealed(0, &["A"], false), revoked(0, false), sealed(1, &["A"], false)];
    assert_eq!(
        steps(&other),
        [(Some(1), Step::AwaitReceipt), (Some(0), Step::SealAgain)]
    );
    other.push(receipt(1, 1, &[("A", ReceiptStatus::Accepted)]));
    assert_eq!(steps(&other), [(Some(1), Step::Followed)]);
    let given = [sealed(0, &["A"], false), revoked(0, false), handed(0)];
    assert_eq!(steps(&given), [(Some(0), Step::Answer)]);
    assert!(!self::record(given.to_vec()).never_left(&packet(0)));
    let by_hand = [sealed(4, &["A"], true), revoked(4, false), sealed(0, &["A"], false)];
    assert_eq!(steps(&by_hand), [(Some(0), Step::AwaitReceipt)]);
}

#[test]
fn a_later_no_of_the_centre_that_had_taken_the_person_on_is_heard() {
    let mut events = vec![sealed(0, &["A"], false)];
    events.push(receipt(0, 1, &[("A", ReceiptStatus::Accepted)]));
    events.push(sealed(6, &["A"], false));
    assert_eq!(steps(&events), [(Some(0), Step::Followed)]);
    events.push(receipt(6, 1, &[("A", ReceiptStatus::NeedMore)]));
    assert_eq!(steps(&events), [(Some(0), Step::Followed), (Some(6), Step::GiveMore)]);
    events.push(receipt(6, 2, &[("A", ReceiptStatus::Full)]));
    assert_eq!(steps(&events), [(Some(6), Step::NextCentre)]);
}

fn any_status() -> impl Strategy<Value = ReceiptStatus> {
    prop::sample::select(ReceiptStatus::ALL)
}

fn any_event() -> impl Strategy<Value = Event> {
    let who = || prop::sample::subsequence(PEOPLE.to_vec(), 0..=3);
    prop_oneof![
        prop::sample::select(PEOPLE.to_vec()).prop_map(told),
        (0_u8..12, who(), any::<bool>()).prop_map(|(n, who, by_hand)| sealed(n, &who, by_hand)),
        (0_u8..12, 1_u32..5, any_status(), any_status(), any_status(), 0_i64..30)
            .prop_map(|(n, number, a, b, c, minutes)| signed(n, number, &[("A", a), ("B", b), ("C", c)], minutes)),
        (0_u8..12, any::<bool>()).prop_map(|(n, signed_for)| Event::HandedOver {
            packet: packet(n),
            to: "the desk".to_owned(),
            signed_for,
        }),
        (0_u8..6, prop::sample::select(CallOutcome::ALL), who())
            .prop_map(|(n, outcome, who)| call_about(n, outcome, &who)),
        Just(Event::Closed { forgotten: 0 }),
        Just(Event::Reopened {
            reason: "more".to_owned()
        }),
        (0_u8..12, any::<bool>()).prop_map(|(n, left)| revoked(n, left)),
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

/// What an office said last of a person, told anew from the plain record.
fn word(record: &Record, referral: &Referral, note: &SealedPacketNote, label: &PersonLabel) -> Option<ReceiptStatus> {
    let signed = record.receipt(&note.packet).and_then(|r| {
        let answer = r.answers.iter().find(|a| a.scope.as_ref() == Some(label))?;
        Some((answer.status, r.signed_at.min(r.at)))
    });
    let spoke = |c: &&Call| c.recipient == note.recipient && c.outcome != CallOutcome::NoAnswer;
    let is_meant = |c: &&Call| c.labels.is_empty() || c.labels.contains(label);
    let mut calls = record.calls.iter().filter(is_meant);
    let call = calls.rfind(spoke).filter(|c| c.at > referral.at);
    let refused = call.and_then(|c| match c.outcome {
        CallOutcome::Full => Some((ReceiptStatus::Full, c.at)),
        CallOutcome::Declined => Some((ReceiptStatus::Declined, c.at)),
        _ => None,
    });
    match (signed, refused) {
        (Some((ReceiptStatus::Received, _)), Some((no, _))) => Some(no),
        (Some((status, at)), Some((_, said))) if at > said => Some(status),
        (signed, refused) => refused.or(signed).map(|(status, _)| status),
    }
}

const NO: [Option<ReceiptStatus>; 2] = [Some(ReceiptStatus::Declined), Some(ReceiptStatus::Full)];

proptest! {
    #[test]
    fn nobody_is_ever_without_owner_and_next_step(events in prop::collection::vec(any_event(), 0..24)) {
        let record = record(honest(events));
        for person in &record.persons {
            let label = Some(&person.label);
            let owner = owner_of(&record, label).expect("an owner");
            let own: Vec<(&SealedPacketNote, Option<ReceiptStatus>)> = record
                .referrals
                .iter()
                .flat_map(|r| r.packets.iter().map(move |p| (r, p)))
                .filter(|(_, p)| p.labels.contains(&person.label))
                .map(|(r, p)| (p, word(&record, r, p, &person.label)))
                .collect();
            let said = |packet: &PacketId| own.iter().find(|(p, _)| p.packet == *packet).expect("their packet");
            // Whoever owns it holds a packet with this person in it, and has not turned the person away.
            if let Some(recipient) = &owner.recipient {
                let (note, status) = said(owner.packet.as_ref().expect("a packet"));
                prop_assert_eq!(&note.recipient, recipient);
                prop_assert!(!NO.contains(status) && *status != Some(ReceiptStatus::NeedMore));
                prop_assert!(matches!(owner.step, Step::Followed | Step::Answer));
            }
            // Who has taken the person on is never asked for again behind their back.
            let took = |place: usize| {
                let (note, status) = &own[place];
                let turned = |(p, s): &(&SealedPacketNote, _)| p.recipient == note.recipient && NO.contains(s);
                *status == Some(ReceiptStatus::Accepted) && !own[place + 1..].iter().any(turned)
            };
            let centres = || (0..own.len()).filter(|n| own[*n].0.kind == RecipientKind::Centre);
            if let Some(place) = centres().rfind(|n| took(*n)) {
                prop_assert_eq!(owner.step, Step::Followed);
                prop_assert_eq!(owner.recipient.as_ref(), Some(&own[place].0.recipient));
            } else if let Some(last) = centres().next_back() && NO.contains(&own[last].1) {
                // The newest centre's no brings the case back to the officer.
                prop_assert_eq!((&owner.recipient, owner.step), (&None, Step::NextCentre));
            }
            if own.is_empty() {
                prop_assert!(matches!(owner.step, Step::Tell | Step::Refer | Step::Informed));
            }

            let steps = steps_of(&record, label);
            prop_assert_eq!(steps.first(), Some(&owner));
            // No answer of any office disappears: it has its step until something has followed it up.
            for (place, (note, status)) in own.iter().enumerate() {
                let step = match status {
                    Some(ReceiptStatus::NeedMore) => Step::GiveMore,
                    no if NO.contains(no) && note.kind == RecipientKind::Centre => Step::NextCentre,
                    no if NO.contains(no) => Step::CallOffice,
                    _ => continue,
                };
                let later = || own[place + 1..].iter().map(|(p, _)| p);
                let is_sent_again = later().any(|p| p.recipient == note.recipient);
                let is_passed_on = step != Step::GiveMore && later().any(|p| p.kind == note.kind);
                let other_took = (0..own.len()).any(|n| {
                    own[n].0.kind == note.kind && own[n].0.recipient != note.recipient && took(n)
                });
                let is_taken = other_took && (step != Step::GiveMore || note.kind == RecipientKind::Centre);
                let found = steps.iter().filter(|s| s.packet.as_ref() == Some(&note.packet)).collect::<Vec<_>>();
                if is_sent_again || is_passed_on || is_taken {
                    prop_assert!(found.iter().all(|s| **s == owner), "{:?} is asked no more", note.packet);
                } else {
                    prop_assert_eq!(found.len(), 1, "the answer to {:?} has one step", note.packet);
                    prop_assert_eq!(found[0].step, step);
                    prop_assert!(found[0].step.is_due() && found[0].since.is_some());
                }
            }
            // Beside the owner stands nothing but what somebody has to do.
            for step in &steps[1..] {
                let (_, status) = said(step.packet.as_ref().expect("a packet"));
                prop_assert!(step.step.is_due());
                let is_in_vain = step.step.is_in_vain() && status.is_none();
                prop_assert!(is_in_vain || NO.contains(status) || *status == Some(ReceiptStatus::NeedMore));
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
