//! Exercises over a real journal: what is opened is training for ever, and what was played is found again.

use std::sync::Arc;

use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::assess::Opening;
use crate::journal::{FixedClock, KeyParams};
use crate::model::{Context, Moment, Service};
use crate::service::{Config, NewEncounter, NewJournal, Profile};

const PASSPHRASE: &str = "turnip lantern gravel ferry";

fn start(folder: &TempDir) -> Halte {
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
    Halte::start_with(config, clock).unwrap()
}

fn anna(folder: &TempDir) -> Halte {
    let halte = start(folder);
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Anna".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "en".to_owned(),
    };
    let passphrase = SecretString::from(PASSPHRASE);
    halte.create_journal(NewJournal { passphrase, profile }).unwrap();
    halte
}

fn id(text: &str) -> VignetteId {
    VignetteId::new(text).unwrap()
}

fn code<T: std::fmt::Debug>(answer: Result<T, Error>) -> Code {
    answer.unwrap_err().code
}

#[test]
fn a_story_opens_a_training_encounter_with_its_service_place_and_day() {
    let folder = TempDir::new().unwrap();
    let record = anna(&folder).open_exercise(&id("nail-bar")).unwrap().record;
    assert!(record.training && record.persons.is_empty());
    assert_eq!(
        (record.service, record.context),
        (Service::LabourInspection, Context::Workplace)
    );
    assert_eq!(record.vignette, Some(id("nail-bar")));
    assert_eq!(record.undo_seq, None, "the story cannot be taken back");
}

#[test]
fn what_somebody_else_reports_opens_as_an_information() {
    let folder = TempDir::new().unwrap();
    let view = anna(&folder).open_exercise(&id("message-about-a-smuggler")).unwrap();
    assert_eq!(view.record.about, About::Information);
}

#[test]
fn what_was_played_is_in_the_list_after_the_program_was_started_again() {
    let folder = TempDir::new().unwrap();
    let halte = anna(&folder);
    assert!(halte.exercises().unwrap().iter().all(|e| e.played.is_none()));
    halte.open_exercise(&id("nail-bar")).unwrap();
    let last = halte.open_exercise(&id("nail-bar")).unwrap().record.id;
    drop(halte);
    let halte = start(&folder);
    halte.unlock(SecretString::from(PASSPHRASE)).unwrap();
    let played = halte.exercises().unwrap().into_iter().filter(|e| e.played.is_some());
    let played: Vec<_> = played.map(|e| (e.number, e.played)).collect();
    assert_eq!(played, [(5, Some(last.clone()))]);
    assert_eq!(halte.exercise_feedback(&last).unwrap().opening, Opening::SomebodyMissed);
}

#[test]
fn only_an_exercise_has_feedback_and_no_screen_makes_one_of_a_real_encounter() {
    let folder = TempDir::new().unwrap();
    let halte = anna(&folder);
    let new = NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: false,
    };
    let real = halte.open_encounter(new).unwrap().record.id;
    assert_eq!(code(halte.exercise_feedback(&real)), Code::EventRefused);
    let set = Event::VignetteSet {
        vignette: id("nail-bar"),
    };
    assert_eq!(code(halte.record(&real, vec![set])), Code::EventRefused);
    assert_eq!(code(halte.open_exercise(&id("no-such-story"))), Code::EventRefused);
}
