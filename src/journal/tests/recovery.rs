//! A lost passphrase: what the station's key opens, what it leaves alone, what the log says.

use age::secrecy::ExposeSecret;

use super::*;

/// A station's key pair as its texts: recipient, identity.
fn station() -> (String, String) {
    let identity = age::x25519::Identity::generate();
    (
        identity.to_public().to_string(),
        identity.to_string().expose_secret().to_owned(),
    )
}

fn recovered(folder: &Path, which: Option<&str>, identity: &str, new: &str) -> Result<Journal, JournalError> {
    Journal::recover(folder, which, identity, &phrase(new), clock())
}

fn of_notebook(journal: &Journal) -> Vec<Event> {
    let entries = journal.entries(&EncounterId::notebook()).unwrap();
    entries.into_iter().map(|e| e.event).collect()
}

#[test]
fn the_station_opens_a_journal_whose_passphrase_is_lost_and_the_log_says_so() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let (recipient, identity) = station();
    assert_eq!(journal.set_recovery("age1notakey", "F"), Err(JournalError::RecoveryKey));
    assert!(!journal.is_recoverable() && of_notebook(&journal).is_empty());
    journal.set_recovery(&recipient, "ABCD").unwrap();
    let lost = phrase("a phrase that nobody remembers");
    journal.change_passphrase(&phrase(ANNA), &lost).unwrap();
    assert!(
        journal.is_recoverable(),
        "another passphrase leaves the station's way in"
    );
    drop(journal);
    drop(recovered(folder.path(), None, &identity, BRAM).unwrap());
    assert_eq!(
        Journal::unlock(folder.path(), &lost, clock()).unwrap_err(),
        JournalError::WrongPassphrase
    );
    let journal = Journal::unlock(folder.path(), &phrase(BRAM), clock()).unwrap();
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 3);
    let station = "ABCD".to_owned();
    assert_eq!(
        of_notebook(&journal),
        [Event::RecoveryAllowed { station }, Event::RecoveryUsed]
    );
    assert!(journal.verify_chain().unwrap().is_whole());
    assert_eq!(
        journal.list().unwrap().len(),
        1,
        "entries of the notebook are no encounter"
    );
    assert_eq!(journal.key_copies(), KeyCopies::Whole);
}

#[test]
fn another_stations_key_opens_nothing_and_changes_nothing() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let ((recipient, _), (_, other)) = (station(), station());
    journal.set_recovery(&recipient, "ABCD").unwrap();
    drop(journal);
    let refused = recovered(folder.path(), None, &other, BRAM);
    assert_eq!(refused.unwrap_err(), JournalError::NotRecoverable);
    let nonsense = recovered(folder.path(), None, "AGE-SECRET-KEY-NONE", BRAM);
    assert_eq!(nonsense.unwrap_err(), JournalError::RecoveryKey);
    let journal = anna_unlocks(folder.path()).unwrap();
    assert_eq!(of_notebook(&journal).len(), 1, "no recovery was logged");
}

#[test]
fn without_enrolment_no_key_opens_a_journal_and_nobody_is_told_so() {
    let folder = TempDir::new().unwrap();
    drop(three_entries(folder.path()));
    assert_eq!(recovery_here(folder.path()), Ok(RecoveryHere::Nobody));
    let refused = recovered(folder.path(), None, &station().1, BRAM);
    assert_eq!(refused.unwrap_err(), JournalError::NotRecoverable);
}

#[test]
fn a_second_station_takes_the_place_of_the_first() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let (first, second) = (station(), station());
    journal.set_recovery(&first.0, "ABCD").unwrap();
    journal.set_recovery(&second.0, "EFGH").unwrap();
    drop(journal);
    let refused = recovered(folder.path(), None, &first.1, BRAM);
    assert_eq!(refused.unwrap_err(), JournalError::NotRecoverable);
    assert!(recovered(folder.path(), None, &second.1, BRAM).is_ok());
}

#[test]
fn with_one_copy_of_the_key_file_damaged_the_other_is_recovered_from() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let (recipient, identity) = station();
    journal.set_recovery(&recipient, "ABCD").unwrap();
    drop(journal);
    let place = place(folder.path());
    std::fs::write(place.join("journal.keys"), b"damaged").unwrap();
    assert_eq!(recovery_here(folder.path()), Ok(RecoveryHere::All));
    drop(recovered(folder.path(), None, &identity, BRAM).unwrap());
    assert!(Journal::unlock(folder.path(), &phrase(BRAM), clock()).is_ok());
    for copy in ["journal.keys", "journal.keys.2"] {
        std::fs::write(place.join(copy), b"damaged").unwrap();
    }
    let gone = recovered(folder.path(), None, &identity, ANNA);
    assert_eq!(
        gone.unwrap_err(),
        JournalError::DamagedKeyFile,
        "no key opens what is not there"
    );
}

#[test]
fn on_a_shared_device_the_one_named_is_recovered_and_the_colleagues_stays() {
    let folder = TempDir::new().unwrap();
    let (recipient, identity) = station();
    let mut anna = three_entries(folder.path());
    anna.set_setting("profile", b"anna").unwrap();
    anna.set_recovery(&recipient, "ABCD").unwrap();
    let annas = anna.place.name();
    let mut bram = Journal::create(folder.path(), &phrase(BRAM), KeyParams::LEAST, clock()).unwrap();
    assert_eq!(recovery_here(folder.path()), Ok(RecoveryHere::Some));
    bram.set_recovery(&recipient, "ABCD").unwrap();
    drop((anna, bram));
    let several = recovered(folder.path(), None, &identity, "wholly other words here");
    assert_eq!(several.unwrap_err(), JournalError::SeveralJournals { count: 2 });
    let clock: Arc<dyn Clock> = clock();
    let found = Journal::recoverable(folder.path(), &identity, "profile", &clock).unwrap();
    let named = found.iter().find(|f| f.name == annas).unwrap();
    assert_eq!(named.setting.as_ref().unwrap().as_slice(), b"anna");
    let taken = recovered(folder.path(), Some(&annas), &identity, BRAM);
    assert_eq!(taken.unwrap_err(), JournalError::PassphraseTaken);
    drop(recovered(folder.path(), Some(&annas), &identity, "wholly other words here").unwrap());
    assert!(Journal::unlock(folder.path(), &phrase(BRAM), clock.clone()).is_ok());
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::WrongPassphrase);
    let gone = recovered(folder.path(), Some("00"), &identity, ANNA);
    assert_eq!(gone.unwrap_err(), JournalError::NotRecoverable);
}

#[test]
fn progress_of_a_handover_survives_a_kill_and_reads_as_nothing_from_outside() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    assert!(journal.pending_handover().unwrap().is_none());
    let progress = journal.begin_handover(b"to A").unwrap();
    drop(journal);
    for seconds in ["10 seconds", "25 seconds"] {
        progress.put(seconds.as_bytes()).unwrap();
    }
    drop(progress);
    let shown = std::fs::read(place(folder.path()).join("journal.shown")).unwrap();
    assert!(!String::from_utf8_lossy(&shown).contains("seconds"));
    let mut journal = anna_unlocks(folder.path()).unwrap();
    let pending = journal.pending_handover().unwrap().unwrap();
    assert_eq!(pending.note.as_slice(), b"to A");
    assert_eq!(pending.progress.unwrap().as_slice(), b"25 seconds");
    journal.end_handover(&stop(1), &[note("shown")]).unwrap();
    assert!(journal.pending_handover().unwrap().is_none());
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 4);
    assert!(!place(folder.path()).join("journal.shown").exists());
}

#[test]
fn progress_that_somebody_spoilt_counts_as_none() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let progress = journal.begin_handover(b"to A").unwrap();
    progress.put(b"10").unwrap();
    std::fs::write(
        place(folder.path()).join("journal.shown"),
        b"age-encryption.org/v1\nspoilt",
    )
    .unwrap();
    assert!(journal.pending_handover().unwrap().unwrap().progress.is_none());
    journal.end_handover(&stop(1), &[]).unwrap();
    assert!(journal.pending_handover().unwrap().is_none());
}
