//! The journal as its callers meet it: what it keeps, what it refuses, what it notices. Passphrases
//! here are of the kind an officer could choose; the key parameters are the least allowed.

mod chain;
mod damage;
mod keys;
mod mail;
mod recovery;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::model::{
    Age, Answer, Context, FieldId, FieldValue, IndicatorId, OfferAnswer, PersonFact, PersonLabel, Service, Source,
};

const ANNA: &str = "turnip lantern gravel ferry";
const BRAM: &str = "copper window thistle barge";

fn phrase(text: &str) -> Passphrase {
    Passphrase::entered(SecretString::from(text))
}

fn night() -> Moment {
    Moment {
        wall: "2026-11-03T02:58:00Z".parse().unwrap(),
        since_boot_ms: 3_600_000,
        trusted: None,
    }
}

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at(night()))
}

fn anna_begins(folder: &Path) -> Journal {
    Journal::create(folder, &phrase(ANNA), KeyParams::LEAST, clock()).unwrap()
}

fn anna_unlocks(folder: &Path) -> Result<Journal, JournalError> {
    Journal::unlock(folder, &phrase(ANNA), clock())
}

fn stop(n: u8) -> EncounterId {
    EncounterId::new(&format!("01930000-0000-7000-8000-0000000000{n:02x}")).unwrap()
}

fn opened() -> Event {
    Event::Opened {
        service: Service::FederalPolice,
        context: Context::Motorway,
        occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
        training: false,
    }
}

fn persons(labels: &[&str]) -> Event {
    Event::PersonsAdded {
        labels: labels.iter().map(|l| PersonLabel::new(l).unwrap()).collect(),
        transported: true,
    }
}

fn note(text: &str) -> Event {
    Event::FieldSet {
        field: FieldId::new("meeting_point").unwrap(),
        label: None,
        value: Some(FieldValue::Text(text.to_owned())),
    }
}

/// The folder of the only journal.
fn place(folder: &Path) -> PathBuf {
    let places = Place::all(folder).unwrap();
    assert_eq!(places.len(), 1);
    places[0].database().parent().unwrap().to_owned()
}

fn three_entries(folder: &Path) -> Journal {
    let mut journal = anna_begins(folder);
    let events = [opened(), persons(&["A", "B"]), note("car park, north side")];
    journal.append_all(&stop(1), &events).unwrap();
    journal
}

#[test]
fn what_anna_appended_is_there_after_a_restart() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let mut written = journal.append_all(&stop(1), &[opened(), persons(&["A"])]).unwrap();
    written.push(journal.append(&stop(1), &note("north side")).unwrap());
    drop(journal);
    let journal = anna_unlocks(folder.path()).unwrap();
    assert_eq!(journal.entries(&stop(1)).unwrap(), written);
    assert_eq!(written.iter().map(|e| e.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(journal.entries_since(1).unwrap(), written[1..]);
}

#[test]
fn an_encounter_begins_with_its_opening() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    assert_eq!(journal.append(&stop(1), &note("x")), Err(JournalError::NotOpened));
    assert_eq!(journal.head().unwrap().seq, 0);
}

#[test]
fn several_events_are_appended_all_or_none() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    journal
        .db
        .execute_batch(
            "CREATE TRIGGER full BEFORE INSERT ON entry WHEN NEW.seq = 5 BEGIN SELECT RAISE(ABORT, 'x'); END",
        )
        .unwrap();
    assert!(journal.append_all(&stop(1), &[note("four"), note("five")]).is_err());
    assert_eq!(journal.head().unwrap().seq, 3);
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 3);
}

#[test]
fn the_list_shows_open_encounters_first_and_the_newest_before_the_older() {
    let folder = TempDir::new().unwrap();
    let clock = clock();
    let mut journal = Journal::create(folder.path(), &phrase(ANNA), KeyParams::LEAST, clock.clone()).unwrap();
    for n in 1..=4 {
        clock.advance_ms(60_000);
        journal.append_all(&stop(n), &[opened(), persons(&["A", "B"])]).unwrap();
    }
    journal.append(&stop(3), &Event::Closed { forgotten: 0 }).unwrap();
    let remove_b = Event::PersonRemoved {
        label: PersonLabel::new("B").unwrap(),
    };
    let removed = journal.append(&stop(4), &remove_b).unwrap();
    let list = journal.list().unwrap();
    let ids: Vec<_> = list.iter().map(|r| r.id.clone()).collect();
    assert_eq!(ids, [stop(4), stop(2), stop(1), stop(3)]);
    assert_eq!((list[0].persons, list[1].persons), (1, 2));
    assert_eq!(list[3].closed_at, Some(night().wall + chrono::TimeDelta::minutes(4)));
    journal.append(&stop(4), &Event::Undone { seq: removed.seq }).unwrap();
    let reason = "more people found".to_owned();
    journal.append(&stop(3), &Event::Reopened { reason }).unwrap();
    let list = journal.list().unwrap();
    assert_eq!(list[0].persons, 2);
    assert!(list.iter().all(|r| r.closed_at.is_none()));
}

fn dump(journal: &Journal) -> Vec<String> {
    let mut select = journal
        .db
        .prepare("SELECT format('%s|%d|%s|%d|%d|%s', id, opened_ms, occurred_on, persons, training, closed_ms) FROM encounter ORDER BY id")
        .unwrap();
    select
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn the_list_rebuilt_from_the_log_comes_out_the_same() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    journal
        .append_all(&stop(2), &[opened(), persons(&["A"]), Event::Closed { forgotten: 0 }])
        .unwrap();
    journal.append(&stop(1), &persons(&["C"])).unwrap();
    journal.append(&stop(1), &Event::Undone { seq: 7 }).unwrap();
    journal.erase_bodies(&stop(2), &[5]).unwrap();
    let before = dump(&journal);
    assert_eq!(before.len(), 2);
    journal.db.execute("UPDATE encounter SET persons = 99", []).unwrap();
    assert_ne!(dump(&journal), before);
    journal.rebuild_views().unwrap();
    assert_eq!(dump(&journal), before);
}

#[test]
fn settings_and_attachments_come_back_as_they_were_put() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    assert!(journal.setting("profile").unwrap().is_none());
    journal.set_setting("profile", b"one").unwrap();
    journal.set_setting("profile", &[0, 255, 7]).unwrap();
    let digest = journal.put_attachment(&stop(1), "image/jpeg", b"a photo").unwrap();
    assert_eq!(
        journal.put_attachment(&stop(1), "image/jpeg", b"a photo").unwrap(),
        digest
    );
    drop(journal);
    let journal = anna_unlocks(folder.path()).unwrap();
    assert_eq!(journal.setting("profile").unwrap().unwrap().as_slice(), [0, 255, 7]);
    let attachments = journal.attachments(&stop(1)).unwrap();
    assert_eq!(attachments.len(), 1);
    assert_eq!(attachments[0].content, b"a photo");
    assert!(journal.attachments(&stop(2)).unwrap().is_empty());
}

#[test]
fn packets_are_kept_with_their_sequence_or_not_at_all() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let recipient = RecipientId::new("payoke").unwrap();
    let first = journal.next_sequence("tablet-1", &recipient).unwrap();
    assert_eq!(
        first,
        Sequence {
            number: 1,
            previous: None
        }
    );
    let kept = |number, manifest| KeptPacket {
        packet: PacketId::fresh(),
        sealed: vec![number as u8; 9],
        device: "tablet-1".to_owned(),
        recipient: recipient.clone(),
        number,
        manifest,
    };
    let one = kept(1, [1; 32]);
    let entry = journal
        .keep_packets(&stop(1), &note("sealed"), std::slice::from_ref(&one), &[], &[])
        .unwrap();
    assert_eq!(entry.seq, 4);
    let twice = journal.keep_packets(
        &stop(1),
        &note("sealed"),
        &[kept(2, [2; 32]), kept(2, [3; 32])],
        &[],
        &[2],
    );
    assert_eq!(twice, Err(JournalError::SequenceMoved));
    assert_eq!(journal.head().unwrap().seq, 4);
    let next = journal.next_sequence("tablet-1", &recipient).unwrap();
    assert_eq!(
        next,
        Sequence {
            number: 2,
            previous: Some([1; 32])
        }
    );
    assert_eq!(journal.next_sequence("tablet-2", &recipient).unwrap().number, 1);
    assert_eq!(journal.packet(&one.packet).unwrap().unwrap(), one.sealed);
    assert_eq!(journal.packet(&PacketId::fresh()).unwrap(), None);

    // What a packet alone may tell from now on is forgotten with it, or with none of it.
    assert_eq!(
        journal.entries(&stop(1)).unwrap().len(),
        4,
        "the refused ones erased nothing"
    );
    let second = kept(2, [2; 32]);
    journal
        .keep_packets(&stop(1), &note("sealed"), std::slice::from_ref(&second), &[], &[3])
        .unwrap();
    let seqs: Vec<u32> = journal.entries(&stop(1)).unwrap().iter().map(|e| e.seq).collect();
    assert_eq!(seqs, [1, 2, 4, 5]);
    let report = journal.verify_chain().unwrap();
    assert!(report.is_whole() && report.erased == 1);
}

#[test]
fn an_evidence_id_seen_twice_keeps_its_first_time() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let monday: DateTime<Utc> = "2026-11-02T08:00:00Z".parse().unwrap();
    let friday: DateTime<Utc> = "2026-11-06T08:00:00Z".parse().unwrap();
    let first = journal.first_seen("ab12", monday).unwrap();
    assert_eq!(
        first,
        Seen {
            first_at: monday,
            again: false
        }
    );
    let second = journal.first_seen("ab12", friday).unwrap();
    assert_eq!(
        second,
        Seen {
            first_at: monday,
            again: true
        }
    );
}

#[test]
fn a_journal_can_move_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<Journal>();
}

fn entry_at(seq: u32, wall: &str, since_boot_ms: u64, trusted: Option<&str>) -> Entry {
    let time = Moment {
        wall: wall.parse().unwrap(),
        since_boot_ms,
        trusted: trusted.map(|t| t.parse().unwrap()),
    };
    Entry {
        seq,
        encounter: stop(1),
        time,
        event: Event::Closed { forgotten: 0 },
    }
}

#[test]
fn a_wall_clock_that_lies_is_noticed_and_an_honest_one_is_not() {
    let honest = [
        entry_at(1, "2026-11-03T03:00:00Z", 10_000, None),
        entry_at(2, "2026-11-03T03:01:00Z", 70_500, None),
        // Switched off over the day, used again at night.
        entry_at(3, "2026-11-04T02:00:00Z", 30_000, Some("2026-11-03T12:00:00Z")),
        entry_at(4, "2026-11-06T02:00:00Z", 90_000, None),
    ];
    assert_eq!(anomalies(&honest), []);
    let lying = [
        entry_at(1, "2026-11-03T03:00:00Z", 10_000, None),
        entry_at(2, "2026-11-03T02:00:00Z", 20_000, None),
        entry_at(3, "2026-11-03T02:00:10Z", 620_000, None),
        entry_at(4, "2026-11-03T02:00:20Z", 60_000, None),
        entry_at(5, "2026-11-03T02:00:21Z", 61_000, Some("2026-11-03T03:00:21Z")),
    ];
    let found: Vec<_> = anomalies(&lying).into_iter().map(|a| (a.seq, a.kind)).collect();
    let expected = [
        (2, AnomalyKind::WentBack { ms: 3_610_000 }),
        (3, AnomalyKind::WentBack { ms: 590_000 }),
        (4, AnomalyKind::WentBack { ms: 50_000 }),
        (5, AnomalyKind::BehindTrusted { ms: 3_600_000 }),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_device_clock_goes_on_and_keeps_the_latest_trusted_time() {
    let clock = SystemClock::new();
    assert_eq!(clock.now().trusted, None);
    let later: DateTime<Utc> = "2026-11-03T03:00:00Z".parse().unwrap();
    clock.trust(later);
    clock.trust("2026-11-01T03:00:00Z".parse().unwrap());
    let (one, two) = (clock.now(), clock.now());
    assert_eq!(one.trusted, Some(later));
    assert!(two.since_boot_ms >= one.since_boot_ms && one.since_boot_ms > 0);
}

fn any_event() -> impl Strategy<Value = Event> {
    let labels = prop::collection::vec("[A-Z]{1,3}".prop_map(|l| PersonLabel::new(&l).unwrap()), 0..4);
    prop_oneof![
        any::<String>().prop_map(|t| note(&t)),
        (labels.clone(), any::<bool>()).prop_map(|(labels, transported)| Event::PersonsAdded { labels, transported }),
        labels.clone().prop_map(|labels| Event::PersonsSet {
            labels,
            fact: PersonFact::Age(Age::Unsure)
        }),
        labels.clone().prop_map(|labels| Event::PersonsAnswered {
            labels,
            indicator: IndicatorId::new("SMG-02").unwrap(),
            answer: Some(Answer::Yes),
            source: Source::OfficerSaw,
        }),
        labels.prop_map(|labels| Event::OfferMade {
            labels,
            answer: OfferAnswer::Wants
        }),
        any::<String>().prop_map(|reason| Event::Reopened { reason }),
        Just(Event::Closed { forgotten: 0 }),
        (0_u32..30).prop_map(|seq| Event::Undone { seq }),
        (prop::option::of(prop::collection::vec(any::<String>(), 0..3))).prop_map(|many| Event::FieldSet {
            field: FieldId::new("urgent_needs").unwrap(),
            label: Some(PersonLabel::new("A").unwrap()),
            value: many.map(FieldValue::Many),
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_is_appended_is_read_back_equal_and_rebuilds_the_same_list(
        events in prop::collection::vec((0_u8..3, any_event()), 0..25),
    ) {
        let folder = TempDir::new().unwrap();
        let mut journal = anna_begins(folder.path());
        let mut written = Vec::new();
        for n in 0..3 {
            written.push(journal.append(&stop(n), &opened()).unwrap());
        }
        for (n, event) in &events {
            written.push(journal.append(&stop(*n), event).unwrap());
        }
        prop_assert_eq!(&journal.entries_since(0).unwrap(), &written);
        for n in 0..3 {
            let expected: Vec<_> = written.iter().filter(|e| e.encounter == stop(n)).cloned().collect();
            prop_assert_eq!(journal.entries(&stop(n)).unwrap(), expected);
        }
        prop_assert!(journal.verify_chain().unwrap().is_whole());
        let before = dump(&journal);
        journal.rebuild_views().unwrap();
        prop_assert_eq!(dump(&journal), before);
    }
}
