//! A device left alone, killed in the person's hands, or with a forgotten passphrase. Clocks are
//! fixed: nobody waits.

use std::collections::BTreeMap;
use std::sync::Arc;

use tempfile::TempDir;

use super::*;
use crate::journal::{FixedClock, KeyParams};
use crate::model::{Context, EncounterId, Moment, PersonLabel, Service};
use crate::service::{Config, EnrolRole, NewEncounter, Recover, demo_station, enrol_with, init_station};

const PASSPHRASE: &str = "turnip lantern gravel ferry";
const OTHER: &str = "copper window thistle barge";

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at(Moment {
        wall: "2026-11-03T02:58:00Z".parse().unwrap(),
        since_boot_ms: 3_600_000,
        trusted: None,
    }))
}

fn device(folder: &TempDir, clock: &Arc<FixedClock>) -> Halte {
    let config = Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: KeyParams::LEAST,
    };
    Halte::start_with(config, clock.clone()).unwrap()
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

fn anna(folder: &TempDir, clock: &Arc<FixedClock>) -> Halte {
    let halte = device(folder, clock);
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
            passphrase: secret(PASSPHRASE),
            profile,
        })
        .unwrap();
    halte
}

fn one_person(halte: &Halte) -> EncounterId {
    let new = NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: false,
    };
    let id = halte.open_encounter(new).unwrap().record.id;
    let labels = vec![PersonLabel::new("A").unwrap()];
    halte
        .tap(
            &id,
            Event::PersonsAdded {
                labels,
                transported: true,
            },
        )
        .unwrap();
    id
}

fn enrol(halte: &Halte, station: &std::path::Path) {
    let request = halte.enrol_request(EnrolRole::Device, None).unwrap();
    let (_, answer) = enrol_with(station, &request.bytes, None).unwrap();
    halte.enrol_accept(&answer).unwrap();
}

const MINUTE: u32 = 60_000;

#[test]
fn ten_minutes_without_a_command_lock_the_session_and_nine_do_not() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    let id = one_person(&halte);
    for _ in 0..3 {
        clock.advance_ms(9 * MINUTE);
        assert!(halte.encounter(&id).is_ok(), "each command begins the count anew");
    }
    clock.advance_ms(10 * MINUTE);
    assert_eq!(halte.encounter(&id).unwrap_err().code, Code::Locked);
    let status = halte.status().unwrap();
    assert_eq!((status.session, status.left), (SessionState::Locked, Some(Left::Idle)));
    assert!(status.profile.is_none() && status.recovery.is_none());
    let status = halte.unlock(secret(PASSPHRASE)).unwrap();
    assert_eq!((status.session, status.left), (SessionState::Open, None));
    assert!(halte.encounter(&id).is_ok());
}

#[test]
fn a_device_that_slept_is_locked_when_it_wakes() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    let id = one_person(&halte);
    clock.sleep_ms(9 * MINUTE);
    assert!(halte.encounter(&id).is_ok(), "a short sleep in a pocket");
    clock.sleep_ms(10 * MINUTE);
    let status = halte.status().unwrap();
    assert_eq!(
        (status.session, status.left),
        (SessionState::Locked, Some(Left::Asleep))
    );
    assert_eq!(halte.home().unwrap_err().code, Code::Locked);
}

#[test]
fn asking_for_the_status_keeps_nobody_in_and_a_touch_does() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    clock.advance_ms(6 * MINUTE);
    assert_eq!(halte.touch().unwrap().session, SessionState::Open);
    clock.advance_ms(6 * MINUTE);
    assert_eq!(halte.status().unwrap().session, SessionState::Open);
    clock.advance_ms(6 * MINUTE);
    assert_eq!(halte.touch().unwrap().session, SessionState::Locked);
}

#[test]
fn a_wall_clock_that_is_set_neither_locks_nor_keeps_open() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    clock.set_wall("2031-01-01T00:00:00Z".parse().unwrap());
    assert!(halte.home().is_ok());
    clock.advance_ms(10 * MINUTE);
    clock.set_wall("2026-11-03T02:58:00Z".parse().unwrap());
    assert_eq!(halte.home().unwrap_err().code, Code::Locked);
}

#[test]
fn the_officer_chooses_after_how_long_and_it_is_kept() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    for impossible in [0, 61] {
        assert_eq!(halte.set_lock_after(impossible).unwrap_err().code, Code::EventRefused);
    }
    assert_eq!(halte.set_lock_after(2).unwrap().lock_minutes, Some(2));
    halte.lock();
    assert_eq!(halte.unlock(secret(PASSPHRASE)).unwrap().lock_minutes, Some(2));
    clock.advance_ms(2 * MINUTE);
    assert_eq!(halte.home().unwrap_err().code, Code::Locked);
}

#[test]
fn a_kill_in_the_persons_hands_leaves_it_locked_with_the_notice_kept() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    let id = one_person(&halte);
    clock.advance_ms(MINUTE);
    let begun = clock.now().wall;
    let labels = vec![PersonLabel::new("A").unwrap()];
    let status = halte
        .hand_over_notice(&id, labels, "ti", 2, BTreeMap::new(), None)
        .unwrap();
    assert_eq!(status.session, SessionState::HandedOver);
    assert_eq!(halte.encounter(&id).unwrap_err().code, Code::Locked);
    for seconds in [12, 95] {
        halte.notice_goes_on("ti", seconds, BTreeMap::new(), None).unwrap();
    }
    drop(halte);

    clock.advance_ms(60 * MINUTE);
    let halte = device(&folder, &clock);
    assert_eq!(halte.status().unwrap().session, SessionState::Locked);
    assert_eq!(
        halte.notice_goes_on("ti", 500, BTreeMap::new(), None).unwrap_err().code,
        Code::Locked
    );
    halte.unlock(secret(PASSPHRASE)).unwrap();
    let record = halte.encounter(&id).unwrap().record;
    let [notice] = record.persons[0].notices.as_slice() else {
        panic!("one notice, not {}", record.persons[0].notices.len());
    };
    assert_eq!((notice.at, notice.seconds, notice.language.as_str()), (begun, 95, "ti"));
    halte.lock();
    halte.unlock(secret(PASSPHRASE)).unwrap();
    assert_eq!(
        halte.encounter(&id).unwrap().record.persons[0].notices.len(),
        1,
        "ended once"
    );
}

#[test]
fn a_kill_before_any_progress_keeps_the_notice_as_it_began() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    let id = one_person(&halte);
    let labels = vec![PersonLabel::new("A").unwrap()];
    halte
        .hand_over_notice(&id, labels, "nl", 3, BTreeMap::new(), None)
        .unwrap();
    drop(halte);
    let halte = device(&folder, &clock);
    halte.unlock(secret(PASSPHRASE)).unwrap();
    let record = halte.encounter(&id).unwrap().record;
    assert_eq!(record.persons[0].notices[0].seconds, 3);
    assert!(record.persons[0].is_askable());
}

#[test]
fn a_forgotten_passphrase_is_recovered_with_the_stations_file_alone() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    let id = one_person(&halte);
    let advice = |halte: &Halte| halte.unlock(secret("not this one")).unwrap_err().args["recovery"].clone();
    assert_eq!(halte.status().unwrap().recovery.unwrap().station, None);
    assert_eq!(advice(&halte), "nobody", "without enrolment no recovery is promised");
    halte.unlock(secret(PASSPHRASE)).unwrap();

    let station = folder.path().join("station");
    let lines = init_station(&station, "Station Ghent", None).unwrap();
    enrol(&halte, &station);
    let status = halte.status().unwrap();
    assert_eq!(status.station.unwrap().fingerprint, lines[1]);
    assert_eq!(status.recovery.unwrap().station.as_ref(), Some(&lines[1]));
    assert_eq!(advice(&halte), "all");

    let file = std::fs::read(station.join("station-recovery.key")).unwrap();
    let ask = |identity: &[u8]| Recover {
        identity: identity.to_vec(),
        identity_passphrase: None,
        notebook: None,
        passphrase: secret(OTHER),
    };
    let other = folder.path().join("other");
    init_station(&other, "Station Liège", None).unwrap();
    let wrong = std::fs::read(other.join("station-recovery.key")).unwrap();
    assert_eq!(halte.recover(ask(&wrong)).unwrap_err().code, Code::RecoveryKey);
    assert_eq!(halte.recover(ask(b"nonsense")).unwrap_err().code, Code::StationRefused);
    assert_eq!(halte.recoverable(&file, None).unwrap()[0].officer, "Anna");
    let status = halte.recover(ask(&file)).unwrap();
    assert_eq!(status.recovery.unwrap().used_at, Some(clock.now().wall));
    assert!(halte.encounter(&id).is_ok());
    halte.lock();
    assert!(halte.unlock(secret(PASSPHRASE)).is_err());
    assert!(halte.unlock(secret(OTHER)).is_ok());
}

#[test]
fn a_training_station_never_gets_a_key_of_the_notebook() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    demo_station(folder.path()).unwrap();
    enrol(&halte, &folder.path().join("station"));
    let status = halte.status().unwrap();
    assert!(status.enrolled && status.training);
    assert_eq!(status.recovery.unwrap().station, None);
}

#[test]
fn an_answer_of_another_station_is_named_before_it_is_taken() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    let stations = ["Ghent", "Liège"].map(|name| {
        let dir = folder.path().join(name);
        init_station(&dir, name, None).unwrap();
        dir
    });
    let request = halte.enrol_request(EnrolRole::Device, None).unwrap();
    let [ghent, liege] = stations.map(|dir| enrol_with(&dir, &request.bytes, None).unwrap().1);
    assert!(
        !halte.preview_answer(&ghent).unwrap().would_replace,
        "the first replaces nobody"
    );
    halte.enrol_accept(&ghent).unwrap();
    assert!(!halte.preview_answer(&ghent).unwrap().would_replace);
    let offered = halte.preview_answer(&liege).unwrap();
    assert!(offered.would_replace && offered.name == "Liège");
    assert_eq!(
        halte.status().unwrap().station.unwrap().name,
        "Ghent",
        "nothing was taken yet"
    );
}

#[test]
fn a_damaged_notebook_is_set_aside_whole_and_a_new_one_begins_with_the_same_passphrase() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    drop(anna(&folder, &clock));
    let data = folder.path().join("data");
    let place = std::fs::read_dir(&data).unwrap().next().unwrap().unwrap().path();
    for name in ["journal.keys", "journal.keys.2"] {
        let mut bytes = std::fs::read(place.join(name)).unwrap();
        bytes[60] ^= 1;
        std::fs::write(place.join(name), bytes).unwrap();
    }
    let database = std::fs::read(place.join("journal.db")).unwrap();
    let halte = device(&folder, &clock);
    assert_eq!(
        halte.unlock(secret(PASSPHRASE)).unwrap_err().code,
        Code::JournalDamagedKeys
    );
    let aside = halte.set_aside_damaged(secret(PASSPHRASE)).unwrap();
    assert_eq!(aside.len(), 1);
    let kept = std::path::Path::new(&aside[0]).join("journal.db");
    assert_eq!(std::fs::read(kept).unwrap(), database);
    assert!(!halte.status().unwrap().has_journal);
    assert!(halte.set_aside_damaged(secret(PASSPHRASE)).unwrap().is_empty());
    drop(halte);
    drop(anna(&folder, &clock));
}

#[test]
fn a_whole_notebook_is_never_set_aside() {
    let (folder, clock) = (TempDir::new().unwrap(), clock());
    let halte = anna(&folder, &clock);
    halte.lock();
    for passphrase in [PASSPHRASE, OTHER] {
        assert!(halte.set_aside_damaged(secret(passphrase)).unwrap().is_empty());
    }
    assert!(halte.status().unwrap().has_journal);
}
