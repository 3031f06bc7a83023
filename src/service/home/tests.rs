//! The home screen over a notebook of years: what it reads, and that it says what the log says.

use std::sync::Arc;

use chrono::NaiveDate;
use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::journal::{FixedClock, KeyParams};
use crate::model::{
    CallOutcome, Context, Event, Moment, PacketId, PersonLabel, ReceiptAnswer, ReceiptReason, ReceiptStatus,
    RecipientId, RecipientKind, ReferralId, SealedPacketNote, Service, Verb,
};
use crate::service::{Config, NewJournal, Profile};

const PASSPHRASE: &str = "turnip lantern gravel ferry";

fn anna(folder: &TempDir) -> (Halte, Arc<FixedClock>) {
    let clock = Arc::new(FixedClock::at(Moment {
        wall: "2026-11-03T02:58:00Z".parse().unwrap(),
        since_boot_ms: 3_600_000,
        trusted: None,
    }));
    let config = Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: KeyParams::LEAST,
    };
    (Halte::start_with(config, clock.clone()).unwrap(), clock)
}

fn begins(folder: &TempDir) -> (Halte, Arc<FixedClock>) {
    let (halte, clock) = anna(folder);
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Anna".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "en".to_owned(),
    };
    halte
        .create_journal(NewJournal {
            passphrase: SecretString::from(PASSPHRASE),
            profile,
        })
        .unwrap();
    (halte, clock)
}

fn opened() -> Event {
    Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
        training: false,
    }
}

fn added(label: &str) -> Event {
    Event::PersonsAdded {
        labels: vec![PersonLabel::new(label).unwrap()],
        transported: true,
    }
}

fn called() -> Event {
    Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: RecipientId::new("centre-payoke").unwrap(),
        outcome: CallOutcome::NoAnswer,
        labels: Vec::new(),
    }
}

fn sealed() -> Event {
    Event::ReferralSealed {
        referral: ReferralId::fresh(),
        root: "00".repeat(32),
        packets: vec![SealedPacketNote {
            packet: PacketId::fresh(),
            kind: RecipientKind::Centre,
            recipient: RecipientId::new("centre-payoke").unwrap(),
            labels: vec![PersonLabel::new("A").unwrap()],
            evidence_id: "00".repeat(32),
            file_name: "x.age".to_owned(),
            by_hand: false,
            identity: false,
            ciphertext_sha256: String::new(),
            signer: String::new(),
        }],
    }
}

fn closed() -> Event {
    Event::Closed { forgotten: 0 }
}

fn append(halte: &Halte, id: &EncounterId, events: &[Event]) {
    halte
        .officer(Verb::Home, |officer| Ok(officer.journal.append_all(id, events)?))
        .unwrap();
}

fn stored(halte: &Halte, events: &[Event]) -> EncounterId {
    let id = EncounterId::fresh();
    append(halte, &id, events);
    id
}

fn folded(halte: &Halte) -> usize {
    halte.officer(Verb::Home, |officer| halte.summarise(officer)).unwrap()
}

#[test]
fn two_thousand_stored_encounters_are_read_once_and_then_only_what_is_new() {
    let folder = TempDir::new().unwrap();
    let (halte, clock) = begins(&folder);
    for _ in 0..2_000 {
        clock.advance_ms(1_000);
        stored(&halte, &[opened(), added("A"), closed()]);
    }
    let (two, three) = (stored(&halte, &[opened()]), stored(&halte, &[opened(), added("A")]));
    assert_eq!(folded(&halte), 6_003, "once, for all that is stored");
    assert_eq!(folded(&halte), 0);
    append(&halte, &two, &[added("A"), added("B")]);
    assert_eq!(folded(&halte), 3, "the one that grew");

    // The summaries lie in the journal: after the night nothing is read again.
    drop(halte);
    let (halte, _) = anna(&folder);
    halte.unlock(SecretString::from(PASSPHRASE)).unwrap();
    assert_eq!(folded(&halte), 0);
    append(&halte, &three, &[added("B")]);
    assert_eq!(folded(&halte), 3);
    let home = halte.home().unwrap();
    assert_eq!(home.encounters.len(), 2 + HOME_CLOSED as usize);
    assert!(home.has_older);
    assert_eq!(home.encounters[0].persons, 2);
}

#[test]
fn home_lists_the_open_ones_first_and_older_closed_ones_on_request() {
    let folder = TempDir::new().unwrap();
    let (halte, clock) = begins(&folder);
    let mut ids = Vec::new();
    for n in 0..5 {
        clock.advance_ms(60_000);
        let events = if n % 2 == 0 {
            vec![opened(), closed()]
        } else {
            vec![opened()]
        };
        ids.push(stored(&halte, &events));
    }
    let listed = |closed| {
        let home = halte.home_with(closed).unwrap();
        let ids: Vec<_> = home.encounters.iter().map(|line| line.id.clone()).collect();
        (ids, home.has_older)
    };
    let order = |which: &[usize]| which.iter().map(|n| ids[*n].clone()).collect::<Vec<_>>();
    assert_eq!(listed(1), (order(&[3, 1, 4]), true));
    assert_eq!(listed(3), (order(&[3, 1, 4, 2, 0]), false));
    assert_eq!(listed(0), (order(&[3, 1]), true));
}

#[test]
fn a_clock_of_an_encounter_that_is_not_listed_is_still_shown() {
    let folder = TempDir::new().unwrap();
    let (halte, clock) = begins(&folder);
    let waiting = stored(&halte, &[opened(), added("A"), sealed(), closed()]);
    clock.advance_ms(60_000);
    stored(&halte, &[opened(), closed()]);
    let home = halte.home_with(1).unwrap();
    assert!(home.encounters.iter().all(|line| line.id != waiting));
    assert!(
        home.clocks
            .iter()
            .any(|c| c.encounter == waiting && !c.due_text.is_empty())
    );
}

#[test]
fn what_is_asked_of_a_mere_count_is_due_too_also_in_a_closed_encounter() {
    let folder = TempDir::new().unwrap();
    let (halte, _) = begins(&folder);
    let Event::ReferralSealed {
        referral,
        root,
        mut packets,
    } = sealed()
    else {
        panic!("sealed");
    };
    packets[0].labels.clear();
    packets[0].kind = RecipientKind::Magistrate;
    let (packet, recipient) = (packets[0].packet.clone(), packets[0].recipient.clone());
    let sealed = Event::ReferralSealed {
        referral,
        root,
        packets,
    };
    let id = stored(&halte, &[opened(), added("A"), sealed, closed()]);
    assert_eq!(halte.home().unwrap().due, Vec::new());
    let asks = Event::ReceiptTaken {
        packet: packet.clone(),
        recipient,
        number: 1,
        answers: vec![ReceiptAnswer {
            scope: None,
            status: ReceiptStatus::NeedMore,
            reason: Some(ReceiptReason::NeedContact),
        }],
        evidence_id: "00".repeat(32),
        signed_at: "2026-11-03T02:50:00Z".parse().unwrap(),
    };
    append(&halte, &id, &[asks]);
    let due = halte.home().unwrap().due;
    assert_eq!(due.len(), 1);
    assert_eq!((&due[0].label, due[0].owner.step), (&None, Step::GiveMore));
    assert_eq!(due[0].owner.packet, Some(packet));
}

#[test]
fn what_home_says_is_the_fold_of_the_log_whether_kept_or_made_anew() {
    let folder = TempDir::new().unwrap();
    let (halte, clock) = begins(&folder);
    let id = stored(&halte, &[opened(), added("A"), added("B"), called()]);
    clock.advance_ms(60_000);
    stored(&halte, &[opened(), added("A"), sealed(), closed()]);
    let first = halte.home().unwrap();
    assert_eq!(first.clocks.len(), 2);
    append(&halte, &id, &[Event::Undone { seq: 4 }]);
    let kept = halte.home().unwrap();
    assert_eq!(kept.clocks.len(), 1, "the call no longer counts");
    halte
        .officer(Verb::Home, |officer| Ok(officer.journal.rebuild_views()?))
        .unwrap();
    assert_ne!(folded(&halte), 0, "thrown away");
    assert_eq!(halte.home().unwrap(), kept);
    for line in &kept.encounters {
        let record = halte.encounter(&line.id).unwrap().record;
        assert_eq!(line.persons as usize, record.persons.len());
        assert_eq!(line.closed, record.closed_at.is_some());
    }
}

#[test]
fn closing_forgets_a_person_in_the_summary_too() {
    let folder = TempDir::new().unwrap();
    let (halte, _) = begins(&folder);
    let id = stored(&halte, &[opened(), added("A"), added("B")]);
    assert_eq!(halte.home().unwrap().encounters[0].persons, 2);
    halte.close_encounter(&id).unwrap();
    let home = halte.home().unwrap();
    assert_eq!((home.encounters[0].persons, home.encounters[0].closed), (0, true));
}

#[test]
fn a_summary_is_emptied_with_the_entries_it_was_made_of() {
    let folder = TempDir::new().unwrap();
    let (halte, _) = begins(&folder);
    let id = stored(&halte, &[opened(), added("A"), added("B")]);
    halte.home().unwrap();
    // Erased, and the program ends before anything reads it again.
    halte
        .officer(Verb::Home, |officer| Ok(officer.journal.erase_bodies(&id, &[3])?))
        .unwrap();
    drop(halte);
    let (halte, _) = anna(&folder);
    halte.unlock(SecretString::from(PASSPHRASE)).unwrap();
    assert_eq!(halte.home().unwrap().encounters[0].persons, 1);
}

#[test]
fn another_language_makes_the_summaries_again() {
    let folder = TempDir::new().unwrap();
    let (halte, _) = begins(&folder);
    stored(&halte, &[opened(), called()]);
    halte.home().unwrap();
    let mut profile = halte.status().unwrap().profile.unwrap();
    profile.lang = "nl".to_owned();
    halte.set_profile(profile).unwrap();
    assert_eq!(folded(&halte), 2);
}
