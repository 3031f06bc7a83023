//! Which words can be said at all, and that locking is quiet. The clock is fixed, the voice a script.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::journal::{FixedClock, KeyParams};
use crate::model::{Moment, Service};
use crate::service::session::NewJournal;
use crate::service::{Config, Profile, SessionState, VoicePlaces};

const SAYS: &str = "read -r line; echo \"$line\" >> \"${0%/*}/said\"; echo 'voice synthetic'\n";
/// Speaks until its standard input closes.
const LASTS: &str = "read -r line; echo 'voice synthetic'; echo $$ > \"${0%/*}/pid\"; read -r more; exit 4\n";
const PASSPHRASE: &str = "turnip lantern gravel ferry";

fn device(folder: &TempDir, script: &str) -> (Arc<Halte>, Arc<FixedClock>) {
    let helper = folder.path().join("helper");
    fs::write(&helper, format!("#!/bin/sh\n[ \"$*\" = --list ] && exit 0\n{script}")).unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o755)).unwrap();
    device_with(folder, helper)
}

fn device_with(folder: &TempDir, helper: PathBuf) -> (Arc<Halte>, Arc<FixedClock>) {
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
    let places = VoicePlaces {
        helper: Some(helper),
        ..VoicePlaces::default()
    };
    let halte = Halte::start_with(config, clock.clone()).unwrap().with_voices(places);
    (Arc::new(halte), clock)
}

fn anna(halte: &Halte) {
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Anna".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "nl".to_owned(),
    };
    let passphrase = SecretString::from(PASSPHRASE);
    halte.create_journal(NewJournal { passphrase, profile }).unwrap();
}

fn said(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("said")).unwrap_or_default()
}

#[test]
fn every_sentence_of_the_notice_is_said_locked_and_handed_over_too() {
    let folder = tempfile::tempdir().unwrap();
    let (halte, _) = device(&folder, SAYS);
    let leaflet = halte.leaflet("ti").unwrap();
    for key in &leaflet.short_keys {
        let spoken = halte.say("ti", key, false, |_| ()).unwrap();
        assert_eq!((spoken.voice, spoken.finished), (NoticeVoice::Synthetic, true), "{key}");
    }
    let plain: Vec<String> = leaflet.short.iter().map(|s| leaflet::aloud(s)).collect();
    assert_eq!(
        said(&folder).lines().collect::<Vec<_>>(),
        plain,
        "the first is said too, and none is torn"
    );
    anna(&halte);
    halte.hand_over().unwrap();
    assert!(halte.say("ti", &leaflet.short_keys[0], false, |_| ()).unwrap().finished);
}

#[test]
fn nothing_but_what_is_said_to_a_person_can_be_said() {
    let folder = tempfile::tempdir().unwrap();
    let (halte, _) = device(&folder, SAYS);
    for key in ["recipient-centre", "err-locked", "", "leaflet-none", "Almaz Tesfay"] {
        assert!(halte.say("en", key, false, |_| ()).is_err(), "{key}");
    }
    assert_eq!(
        halte.say("xx", "leaflet-short-01", false, |_| ()).unwrap_err().code,
        Code::LanguageUnknown
    );
    assert_eq!(said(&folder), "");
}

/// Begins a sentence that lasts, does the act, and answers whether the sentence was broken off.
fn broken_off(halte: &Arc<Halte>, folder: &TempDir, act: impl FnOnce()) -> bool {
    let (tell, told) = mpsc::channel();
    let speaker = Arc::clone(halte);
    std::thread::spawn(move || tell.send(speaker.say("ti", "leaflet-short-01", false, |_| ())));
    let pid = folder.path().join("pid");
    while !fs::read_to_string(&pid).unwrap_or_default().ends_with('\n') {
        std::thread::yield_now();
    }
    act();
    fs::remove_file(pid).unwrap();
    !told.recv().unwrap().unwrap().finished
}

#[test]
fn whatever_locks_gives_away_or_takes_back_is_quiet() {
    let folder = tempfile::tempdir().unwrap();
    let (halte, clock) = device(&folder, LASTS);
    anna(&halte);
    let unlock = || drop(halte.unlock(SecretString::from(PASSPHRASE)).unwrap());
    assert!(broken_off(&halte, &folder, || halte.lock()), "locked by hand");
    assert!(broken_off(&halte, &folder, unlock), "unlocked");
    let give = || drop(halte.hand_over().unwrap());
    assert!(broken_off(&halte, &folder, give), "given into the person's hands");
    assert!(broken_off(&halte, &folder, unlock), "taken back");
    let left_alone = || {
        clock.advance_ms(11 * 60_000);
        assert_eq!(halte.status().unwrap().session, SessionState::Locked);
    };
    assert!(broken_off(&halte, &folder, left_alone), "left alone");
    assert!(broken_off(&halte, &folder, || halte.hush()), "gone back from the page");
}

#[test]
fn a_device_without_a_voice_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (halte, _) = device(&folder, "exit 3\n");
    assert_eq!(
        halte.say("so", "leaflet-short-01", false, |_| ()).unwrap_err().code,
        Code::VoiceNone
    );
    assert!(halte.heard_languages().iter().all(|l| l.voice.is_none()));
}

#[test]
fn nothing_that_the_window_needs_to_begin_waits_for_a_voice_that_hangs() {
    let folder = tempfile::tempdir().unwrap();
    let helper = folder.path().join("helper");
    fs::write(&helper, "#!/bin/sh\nexec /bin/sleep 1000\n").unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o755)).unwrap();
    let (halte, _) = device_with(&folder, helper);
    let began = Instant::now();
    assert!(halte.content().languages.iter().all(|l| l.voice.is_none() && !l.named));
    assert!(halte.leaflet("ti").unwrap().language.voice.is_none());
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(halte.heard_languages().len(), halte.languages().len());
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
}

#[test]
fn a_voice_is_known_once_it_was_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let helper = folder.path().join("helper");
    fs::write(&helper, "#!/bin/sh\necho player; echo 'synthetic ti'\n").unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o755)).unwrap();
    let (halte, _) = device_with(&folder, helper);
    let heard = halte.heard_languages();
    let of = |tag: &str| heard.iter().find(|l| l.tag == tag).unwrap();
    assert_eq!(of("ti").voice.as_deref(), Some("synthetic"));
    assert_eq!((of("so").voice.as_deref(), of("ti").named), (None, false));
    assert_eq!(
        halte.leaflet("ti").unwrap().language.voice.as_deref(),
        Some("synthetic")
    );
}

#[test]
fn the_name_of_a_language_is_said_in_a_human_voice_alone() {
    let folder = tempfile::tempdir().unwrap();
    let only_recorded = "read -r line; case \"$*\" in *--recorded*) echo \"$line\" >> \"${0%/*}/said\"; echo 'voice recording';; *) exit 1;; esac\n";
    let (halte, _) = device(&folder, only_recorded);
    assert_eq!(halte.say_name("ti").unwrap().voice, NoticeVoice::Recording);
    assert_eq!(said(&folder), "ትግርኛ\n");
    assert_eq!(halte.say_name("xx").unwrap_err().code, Code::LanguageUnknown);
}
