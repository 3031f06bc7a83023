//! What was acknowledged survives `kill -9`, and no word of it is readable beside the encrypted
//! database, while it is open, after the kill and after it was opened again.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use halte::journal::{Journal, JournalError, KeyParams, Passphrase, SystemClock};
use halte::model::{Context, EncounterId, Event, FieldId, FieldValue, Service};

const FOLDER: &str = "HALTE_TEST_FOLDER";
/// A word that occurs nowhere else.
const CANARY: &str = "Zwaluwstaartvijzel";
const ENCOUNTER: &str = "01930000-0000-7000-8000-000000000001";

fn phrase() -> Passphrase {
    Passphrase::entered(format!("{CANARY} turnip lantern").into())
}

fn unlock(folder: &Path) -> Result<Journal, JournalError> {
    Journal::unlock(folder, &phrase(), Arc::new(SystemClock::new()))
}

fn note(number: u32) -> Event {
    Event::FieldSet {
        field: FieldId::new("meeting_point").unwrap(),
        label: None,
        value: Some(FieldValue::Text(format!("{CANARY} {number}"))),
    }
}

/// What the second process does until it is killed: append, then say that it is on disk.
fn append_for_ever(folder: &Path) {
    let mut journal = Journal::create(folder, &phrase(), KeyParams::LEAST, Arc::new(SystemClock::new())).unwrap();
    let encounter = EncounterId::new(ENCOUNTER).unwrap();
    let opened = Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: "2026-11-03".parse().unwrap(),
        training: false,
    };
    journal.append(&encounter, &opened).unwrap();
    journal.set_setting("device", CANARY.as_bytes()).unwrap();
    journal
        .put_attachment(&encounter, "text/plain", CANARY.as_bytes())
        .unwrap();
    for number in 2.. {
        let entry = journal.append(&encounter, &note(number)).unwrap();
        println!("acknowledged {}", entry.seq);
    }
}

/// Ends the second process also when an assertion fails.
struct Officer(Child);

impl Drop for Officer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn assert_nothing_readable(folder: &Path) -> usize {
    let found = files(folder);
    for path in &found {
        let bytes = fs::read(path).unwrap_or_default();
        for word in [CANARY, "meeting_point", "motorway", "SQLite format", "entry_body"] {
            let is_readable = bytes.windows(word.len()).any(|w| w == word.as_bytes());
            assert!(!is_readable, "{word} is readable in {}", path.display());
        }
    }
    found.len()
}

fn run_until_killed(folder: &Path, acknowledgements: usize) -> u32 {
    let test = "journal_kill::what_was_acknowledged_survives_being_killed_and_nothing_is_readable";
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut officer = Officer(child);
    let said = BufReader::new(officer.0.stdout.take().unwrap());
    let mut numbers = said
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.split_once("acknowledged ")?.1.trim().parse::<u32>().ok());
    assert!(numbers.by_ref().take(acknowledgements).count() == acknowledgements);
    // Database, write-ahead log, two key files, lock.
    assert_eq!(assert_nothing_readable(folder), 5);
    assert_eq!(unlock(folder).unwrap_err(), JournalError::AlreadyOpen);
    officer.0.kill().unwrap();
    officer.0.wait().unwrap();
    // What it still said before it died was acknowledged too.
    numbers.last().unwrap_or(u32::try_from(acknowledgements).unwrap() + 1)
}

#[test]
fn what_was_acknowledged_survives_being_killed_and_nothing_is_readable() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        return append_for_ever(Path::new(&folder));
    }
    for acknowledgements in [1, 40, 150] {
        let folder = tempfile::tempdir().unwrap();
        let last = run_until_killed(folder.path(), acknowledgements);
        assert_nothing_readable(folder.path());

        let journal = unlock(folder.path()).unwrap();
        let entries = journal.entries(&EncounterId::new(ENCOUNTER).unwrap()).unwrap();
        let kept = u32::try_from(entries.len()).unwrap();
        // One more may be on disk whose word did not get out.
        assert!(kept >= last && kept <= last + 1, "{kept} kept, {last} acknowledged");
        for (entry, number) in entries.iter().skip(1).zip(2..) {
            assert_eq!((entry.seq, &entry.event), (number, &note(number)));
        }
        let check = journal.check().unwrap();
        assert!(check.is_intact && check.chain.is_whole());
        assert_nothing_readable(folder.path());
        drop(journal);
        assert_nothing_readable(folder.path());
    }
}
