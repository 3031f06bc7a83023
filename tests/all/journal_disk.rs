//! A full disk and a read-only folder, for real: this binary runs itself again inside a user
//! namespace with a small file system of its own. Where that is not allowed it says so and skips.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use halte::journal::{Journal, JournalError, KeyParams, Passphrase, SystemClock};
use halte::model::{Context, EncounterId, Event, Service};

const DISK: &str = "HALTE_TEST_DISK";
const NOT_ALLOWED: i32 = 77;

fn phrase() -> Passphrase {
    Passphrase::new("turnip lantern gravel ferry".to_owned().into()).unwrap()
}

fn begin(folder: &Path) -> Result<Journal, JournalError> {
    Journal::create(folder, &phrase(), KeyParams::LEAST, Arc::new(SystemClock::new()))
}

fn unlock(folder: &Path) -> Result<Journal, JournalError> {
    Journal::unlock(folder, &phrase(), Arc::new(SystemClock::new()))
}

fn opened() -> Event {
    Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: "2026-11-03".parse().unwrap(),
        training: false,
    }
}

fn looked() -> Event {
    Event::Looked {
        reason: Some("why ".repeat(300)),
    }
}

/// Runs `inside` on a disk of `size`, in a second process that runs this one test alone.
fn on_a_disk_of_its_own(test: &str, size: &str, inside: fn(&Path)) {
    if let Some(disk) = std::env::var_os(DISK) {
        return inside(Path::new(&disk));
    }
    let disk = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o size={size} tmpfs \"${DISK}\" || exit {NOT_ALLOWED}; \
         \"$0\" --exact \"$1\" --nocapture; exit $?"
    );
    let run = Command::new("unshare")
        .args(["-rm", "sh", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .arg(test)
        .env(DISK, disk.path())
        .output();
    match run {
        Ok(run) if run.status.success() => {
            let said = String::from_utf8_lossy(&run.stdout);
            assert!(said.contains("1 passed"), "the test did not run inside: {said}");
        }
        Ok(run) if run.status.code() == Some(NOT_ALLOWED) || run.stderr.starts_with(b"unshare") => {
            eprintln!("SKIPPED {test}: this machine allows no file system of one's own (unshare, mount)");
        }
        Ok(run) => panic!(
            "{}\n{}",
            String::from_utf8_lossy(&run.stdout),
            String::from_utf8_lossy(&run.stderr)
        ),
        Err(_) => eprintln!("SKIPPED {test}: there is no unshare command here"),
    }
}

/// Fills what is left of the disk.
fn fill(file: &Path) {
    use std::io::Write;
    let mut filler = fs::File::create(file).unwrap();
    while filler.write_all(&[0; 4096]).is_ok() {}
    while filler.write_all(&[0; 1]).is_ok() {}
}

#[test]
fn a_full_disk_is_named_and_what_was_acknowledged_is_kept() {
    on_a_disk_of_its_own(
        "journal_disk::a_full_disk_is_named_and_what_was_acknowledged_is_kept",
        "4m",
        |disk| {
            let folder = disk.join("data");
            let encounter = EncounterId::fresh();
            let mut journal = begin(&folder).unwrap();
            let mut acknowledged = vec![journal.append(&encounter, &opened()).unwrap()];
            fill(&disk.join("filler"));
            let error = loop {
                match journal.append(&encounter, &looked()) {
                    Ok(entry) => acknowledged.push(entry),
                    Err(error) => break error,
                }
            };
            assert_eq!(error, JournalError::DiskFull);
            assert_eq!(
                journal.set_setting("profile", &[7; 90_000]),
                Err(JournalError::DiskFull)
            );
            assert_eq!(journal.entries(&encounter).unwrap(), acknowledged);
            let new_phrase = Passphrase::new("copper window thistle barge".to_owned().into()).unwrap();
            assert_eq!(
                journal.change_passphrase(&phrase(), &new_phrase),
                Err(JournalError::DiskFull)
            );
            assert_eq!(begin(&disk.join("other")).unwrap_err(), JournalError::DiskFull);
            drop(journal);

            let journal = unlock(&folder).unwrap();
            assert_eq!(journal.entries(&encounter).unwrap(), acknowledged);
            assert!(journal.verify_chain().unwrap().is_whole());
            drop(journal);

            fs::remove_file(disk.join("filler")).unwrap();
            let mut journal = unlock(&folder).unwrap();
            acknowledged.push(journal.append(&encounter, &looked()).unwrap());
            assert_eq!(journal.entries(&encounter).unwrap(), acknowledged);
            assert!(journal.check().unwrap().is_intact);
        },
    );
}

#[test]
fn a_read_only_folder_is_named_and_left_as_it_was() {
    on_a_disk_of_its_own(
        "journal_disk::a_read_only_folder_is_named_and_left_as_it_was",
        "8m",
        |disk| {
            let folder = disk.join("data");
            let mut journal = begin(&folder).unwrap();
            journal.append(&EncounterId::fresh(), &opened()).unwrap();
            drop(journal);
            let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(disk).status();
            assert!(remount.unwrap().success());
            assert_eq!(unlock(&folder).unwrap_err(), JournalError::ReadOnly);
            assert_eq!(begin(&disk.join("other")).unwrap_err(), JournalError::ReadOnly);
            let phrase = Passphrase::new("copper window thistle barge".to_owned().into()).unwrap();
            let clock = Arc::new(SystemClock::new());
            let in_same_folder = Journal::create(&folder, &phrase, KeyParams::LEAST, clock);
            assert_eq!(in_same_folder.unwrap_err(), JournalError::ReadOnly);
        },
    );
}
