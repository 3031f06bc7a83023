//! What a newer packet says of those before it: to the office that had them, of the persons in both, and
//! never so that a packet without a name leads to one with it.

use serde_json::json;

use super::walk::KINDS;
use super::*;
use crate::model::EarlierPacket;

/// What an office reads of the packets that it had before.
fn named(sent: &Sent, kind: RecipientKind) -> Vec<EarlierPacket> {
    sent.to(kind).earlier_packets()
}

/// The packets of the record to offices of a kind, by their ids.
fn had(sent: &Sent, kind: RecipientKind) -> Vec<PacketId> {
    let all = sent.record.referrals.iter().flat_map(|r| &r.packets);
    all.filter(|p| p.kind == kind).map(|p| p.packet.clone()).collect()
}

/// What happened, then a referral of these persons, then what happened since.
fn referred(first: Vec<Event>, labels: &[&str], since: Vec<Event>) -> Vec<Event> {
    let before = sealed(&content(), &first, labels);
    [first, vec![before], since].concat()
}

fn almaz() -> Vec<Event> {
    vec![added(&["A"], true), saw("SMG-01")]
}

#[test]
fn an_office_is_told_of_its_own_earlier_packet_and_of_no_other_office() {
    let sent = sent_in_full();
    for kind in KINDS {
        let file = sent.to(kind);
        let [earlier]: [EarlierPacket; 1] = named(&sent, kind).try_into().unwrap();
        assert_eq!(had(&sent, kind), [earlier.id], "{kind}");
        assert_eq!(earlier.persons, file.persons, "{kind}");
        assert_eq!(earlier.at, sent.record.referrals[0].at, "{kind}");
        let json = String::from_utf8(file.canonical_bytes().unwrap()).unwrap();
        let paper = text_of(&document(&sent.content, file, "en", &words_as_keys));
        for note in &sent.record.referrals[0].packets {
            let own = note.kind == kind;
            assert_eq!(json.contains(note.packet.as_str()), own, "{kind} {}", note.kind);
            assert_eq!(json.contains(&note.evidence_id), own, "{kind} {}", note.kind);
            assert_eq!(paper.contains(note.packet.as_str()), own, "{kind} {}", note.kind);
        }
    }
}

#[test]
fn a_first_packet_says_nothing_of_earlier_ones() {
    let sent = send(record(almaz()), &["A"], 1);
    for file in &sent.files {
        assert_eq!(file.value(None, "earlier_packets"), None, "{}", file.recipient.kind);
        assert!(file.earlier_packets().is_empty());
    }
}

#[test]
fn only_who_stands_in_both_is_joined() {
    let first = vec![added(&["A", "B"], true), saw("SMG-01")];
    let events = referred(first, &["A"], vec![]);
    let both = send(record(events.clone()), &["A", "B"], 1);
    let other = send(record(events), &["B"], 1);
    for kind in [RecipientKind::Centre, RecipientKind::Magistrate] {
        let [earlier]: [EarlierPacket; 1] = named(&both, kind).try_into().unwrap();
        assert_eq!(earlier.persons, [label("A")], "{kind}");
        assert!(named(&other, kind).is_empty(), "{kind}");
    }
}

#[test]
fn somebody_else_under_the_same_label_is_not_led_back() {
    let removed = Event::PersonRemoved { label: label("A") };
    let since = vec![removed, added(&["A"], true)];
    let sent = send(record(referred(almaz(), &["A"], since)), &["A"], 1);
    assert!(named(&sent, RecipientKind::Magistrate).is_empty());
}

#[test]
fn a_packet_without_the_name_and_one_with_it_are_not_joined() {
    let mode = |mode| about("A", PersonFact::IdentityMode(mode));
    let complained = |yes| about("A", PersonFact::Complainant(yes));
    let (named_one, nameless) = (IdentityMode::Named, IdentityMode::AnonymousStatement);
    for (before, since, joined) in [
        (mode(named_one), mode(named_one), true),
        (mode(nameless), mode(nameless), true),
        (mode(named_one), mode(nameless), false),
        (mode(nameless), mode(named_one), false),
        (complained(false), complained(false), true),
        (complained(true), complained(true), true),
        (complained(false), complained(true), false),
        (complained(true), complained(false), false),
        // That somebody was found on site and had not complained changes nothing about the name.
        (mode(named_one), complained(false), true),
    ] {
        let hint = format!("{before:?} {since:?}");
        let first = [almaz(), vec![before]].concat();
        let sent = send(record(referred(first, &["A"], vec![since])), &["A"], 1);
        let told = named(&sent, RecipientKind::Magistrate);
        assert_eq!(told.len(), usize::from(joined), "{hint}");
    }
}

#[test]
fn a_number_of_people_is_joined_to_nothing() {
    let declined = Event::OfferMade {
        labels: vec![label("A")],
        answer: OfferAnswer::No,
    };
    let first = [almaz(), vec![declined]].concat();
    let sent = send(record(referred(first, &["A"], vec![])), &["A"], 1);
    let centre = sent.to(RecipientKind::Centre);
    assert!(centre.persons.is_empty() && had(&sent, RecipientKind::Centre).len() == 1);
    assert_eq!(centre.value(None, "earlier_packets"), None);
    assert_eq!(named(&sent, RecipientKind::Magistrate).len(), 1);
}

#[test]
fn information_is_joined_to_what_was_reported_before_and_the_identity_packet_stays_apart() {
    let information = vec![
        Event::AboutSet {
            about: About::Information,
        },
        saw("SMG-01"),
    ];
    let mut events = referred(information, &[], vec![]);
    let Some(Event::ReferralSealed { packets, .. }) = events.last_mut() else {
        panic!("nothing was sealed");
    };
    let mut apart = packets[0].clone();
    apart.packet = PacketId::fresh();
    apart.identity = true;
    let ordinary = packets[0].packet.clone();
    packets.push(apart);
    let sent = send(record(events), &[], 1);
    let [earlier]: [EarlierPacket; 1] = named(&sent, RecipientKind::Magistrate).try_into().unwrap();
    assert_eq!((earlier.id, earlier.persons), (ordinary, vec![]));
}

#[test]
fn the_newest_packets_are_named_oldest_first() {
    let mut events = almaz();
    for _ in 0..EarlierPacket::MOST + 2 {
        events = referred(events, &["A"], vec![]);
    }
    let sent = send(record(events), &["A"], 1);
    let told: Vec<PacketId> = named(&sent, RecipientKind::Centre).into_iter().map(|e| e.id).collect();
    assert_eq!(told, had(&sent, RecipientKind::Centre)[2..].to_vec());
}

#[test]
fn what_never_left_is_not_named_and_what_had_left_is() {
    let events = referred(almaz(), &["A"], vec![]);
    let packet = had(&send(record(events.clone()), &["A"], 1), RecipientKind::Centre);
    for (unsent, left, named_then) in [(packet.clone(), vec![], 0), (vec![], packet, 1)] {
        let revoked = Event::SignatureRevoked { unsent, left };
        let sent = send(record([events.clone(), vec![revoked]].concat()), &["A"], 1);
        assert_eq!(named(&sent, RecipientKind::Centre).len(), named_then);
        assert_eq!(named(&sent, RecipientKind::Magistrate).len(), 1, "it lost nothing");
    }
}

#[test]
fn a_row_of_another_form_is_printed_and_names_nothing() {
    let mut sent = sent_in_full();
    let mut rows = sent.files[0].rows.iter_mut();
    let row = rows.find(|row| row.field.as_str() == "earlier_packets");
    row.unwrap().value = json!([{"of": "zzanotherzzform"}]);
    assert!(sent.files[0].earlier_packets().is_empty());
    let paper = text_of(&document(&sent.content, &sent.files[0], "en", &words_as_keys));
    assert!(paper.contains("[field-earlier-packets]"));
}
