//! What can be wrong gives different answers, each produced for real, and nothing is deleted.
//! Full disk and read-only folder need a disk of their own: `tests/all/journal_disk.rs`.

use std::fs;

use sha2::{Digest, Sha256};

use super::*;

#[test]
fn an_empty_or_absent_folder_has_no_journal() {
    let folder = TempDir::new().unwrap();
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::NoJournal);
    assert!(!any_journal(folder.path()).unwrap());
    let absent = folder.path().join("absent");
    assert_eq!(anna_unlocks(&absent).unwrap_err(), JournalError::NoJournal);
    drop(anna_begins(&absent));
    assert!(any_journal(&absent).unwrap());
}

#[test]
fn a_wrong_passphrase_is_not_damage() {
    let folder = TempDir::new().unwrap();
    drop(anna_begins(folder.path()));
    let wrong = Journal::unlock(folder.path(), &phrase(BRAM), clock()).unwrap_err();
    assert_eq!(wrong, JournalError::WrongPassphrase);
}

fn damage_both_key_files(place: &Path) {
    for name in ["journal.keys", "journal.keys.2"] {
        let mut bytes = fs::read(place.join(name)).unwrap();
        bytes[60] ^= 1;
        fs::write(place.join(name), bytes).unwrap();
    }
}

#[test]
fn a_damaged_key_file_is_not_a_wrong_passphrase_and_can_be_set_aside() {
    let folder = TempDir::new().unwrap();
    drop(anna_begins(folder.path()));
    let place = place(folder.path());
    damage_both_key_files(&place);
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::DamagedKeyFile);
    assert!(place.join("journal.db").exists());
    let aside = set_aside(folder.path(), &phrase(ANNA)).unwrap();
    assert_eq!(aside.len(), 1);
    assert!(aside[0].join("journal.db").exists() && aside[0].join("journal.keys").exists());
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::NoJournal);
}

#[test]
fn missing_key_files_are_damage_too() {
    let folder = TempDir::new().unwrap();
    drop(anna_begins(folder.path()));
    let place = place(folder.path());
    fs::remove_file(place.join("journal.keys")).unwrap();
    fs::remove_file(place.join("journal.keys.2")).unwrap();
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::DamagedKeyFile);
}

#[test]
fn a_colleagues_damage_does_not_keep_anna_out() {
    let folder = TempDir::new().unwrap();
    drop(Journal::create(folder.path(), &phrase(BRAM), KeyParams::LEAST, clock()).unwrap());
    damage_both_key_files(&place(folder.path()));
    drop(anna_begins(folder.path()));
    assert!(anna_unlocks(folder.path()).is_ok());
    assert_eq!(set_aside(folder.path(), &phrase(ANNA)).unwrap(), Vec::<PathBuf>::new());
}

#[test]
fn a_database_damaged_anywhere_at_its_beginning_missing_or_emptied_is_damaged() {
    type Damage = fn(&Path);
    let damages: [Damage; 4] = [
        |db| {
            let mut bytes = fs::read(db).unwrap();
            bytes[3] ^= 1;
            fs::write(db, bytes).unwrap();
        },
        |db| {
            let mut bytes = fs::read(db).unwrap();
            bytes[2000] ^= 1;
            fs::write(db, bytes).unwrap();
        },
        |db| fs::remove_file(db).unwrap(),
        |db| fs::write(db, b"").unwrap(),
    ];
    for damage in damages {
        let folder = TempDir::new().unwrap();
        drop(three_entries(folder.path()));
        let place = place(folder.path());
        damage(&place.join("journal.db"));
        assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::DamagedDatabase);
        let aside = set_aside(folder.path(), &phrase(ANNA)).unwrap();
        assert_eq!(aside.len(), 1);
        drop(anna_begins(folder.path()));
    }
}

#[test]
fn a_page_damaged_further_on_is_found_by_the_check_and_by_reading_it() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    journal.append(&stop(1), &opened()).unwrap();
    for n in 0..40 {
        journal
            .append(&stop(1), &note(&format!("{n} {}", "word ".repeat(500))))
            .unwrap();
    }
    assert!(journal.check().unwrap().is_intact);
    drop(journal);
    let path = place(folder.path()).join("journal.db");
    let mut bytes = fs::read(&path).unwrap();
    // Behind the roots of the tables, where the entries are.
    let middle = bytes.len() * 3 / 4;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let journal = anna_unlocks(folder.path()).unwrap();
    assert_eq!(journal.entries(&stop(1)).unwrap_err(), JournalError::DamagedDatabase);
    assert!(!journal.check().is_ok_and(|check| check.is_intact));
    drop(journal);
    assert_eq!(fs::read(&path).unwrap().len(), bytes.len());
    assert_eq!(set_aside(folder.path(), &phrase(ANNA)).unwrap().len(), 1);
}

#[test]
fn a_whole_journal_is_not_set_aside() {
    let folder = TempDir::new().unwrap();
    drop(three_entries(folder.path()));
    assert!(set_aside(folder.path(), &phrase(ANNA)).unwrap().is_empty());
    assert_eq!(anna_unlocks(folder.path()).unwrap().list().unwrap().len(), 1);
}

/// What every file holds; an empty one holds nothing.
fn digests_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let read = files.into_iter().map(|p| (fs::read(&p).unwrap(), p));
    read.filter(|(bytes, _)| !bytes.is_empty())
        .map(|(bytes, p)| (p, Sha256::digest(&bytes).to_vec()))
        .collect()
}

#[test]
fn a_journal_of_a_newer_version_is_named_and_left_as_it_was() {
    let folder = TempDir::new().unwrap();
    let journal = three_entries(folder.path());
    journal.db.pragma_update(None, "user_version", 9).unwrap();
    drop(journal);
    let before = digests_of(&place(folder.path()));
    assert_eq!(
        anna_unlocks(folder.path()).unwrap_err(),
        JournalError::NewerVersion { found: 9 }
    );
    assert_eq!(digests_of(&place(folder.path())), before);
}

#[test]
fn a_second_opening_is_refused_until_the_first_ends() {
    let folder = TempDir::new().unwrap();
    let journal = three_entries(folder.path());
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::AlreadyOpen);
    assert_eq!(
        set_aside(folder.path(), &phrase(ANNA)).unwrap_err(),
        JournalError::AlreadyOpen
    );
    drop(journal);
    assert!(anna_unlocks(folder.path()).is_ok());
}

#[test]
fn an_unfinished_folder_is_not_taken_for_a_journal() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join(".new-00112233445566778899aabbccddeeff")).unwrap();
    fs::create_dir(folder.path().join("leaflets")).unwrap();
    assert_eq!(anna_unlocks(folder.path()).unwrap_err(), JournalError::NoJournal);
}

#[test]
fn an_event_this_version_does_not_know_is_named_by_its_entry() {
    let folder = TempDir::new().unwrap();
    let journal = three_entries(folder.path());
    journal
        .db
        .execute_batch("DROP TRIGGER entry_body_is_never_changed")
        .unwrap();
    let later = "UPDATE entry_body SET body = '{\"event\":\"from_the_future\"}' WHERE seq = 2";
    journal.db.execute(later, []).unwrap();
    let error = journal.entries(&stop(1)).unwrap_err();
    assert_eq!(error, JournalError::UnreadableEntry { seq: 2 });
}

#[test]
fn no_error_tells_anything_of_a_person_or_a_path() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("Amira");
    fs::write(&file, b"").unwrap();
    let error = Journal::create(&file, &phrase(ANNA), KeyParams::LEAST, clock()).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("Amira"));
}

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/journal");
/// The passphrase of the fixtures; it protects nothing.
const FIXTURE_PASSPHRASE: &str = "fixture of schema version one";

fn fixture(version: u32) -> PathBuf {
    Path::new(FIXTURES).join(format!("v{version}"))
}

/// One for each schema version, from the first on.
fn versions() -> std::ops::RangeInclusive<u32> {
    1..=store::SCHEMA_VERSION
}

fn fixture_events() -> [Event; 4] {
    [
        opened(),
        persons(&["A", "B"]),
        note("car park, north side"),
        Event::Closed { forgotten: 0 },
    ]
}

/// Writes the fixture of this schema version, once, before it is released:
/// `cargo test -p halte --lib writes_the_fixture -- --ignored`.
#[test]
#[ignore = "writes into the source tree"]
fn writes_the_fixture() {
    let folder = &fixture(store::SCHEMA_VERSION);
    assert!(!folder.exists(), "a released fixture is never written again");
    let passphrase = phrase(FIXTURE_PASSPHRASE);
    let mut journal = Journal::create(folder, &passphrase, KeyParams::LEAST, clock()).unwrap();
    journal.append_all(&stop(1), &fixture_events()).unwrap();
    journal.set_setting("profile", b"{}").unwrap();
    let summary = Summary {
        encounter: stop(1),
        is_running: false,
        content: "as it was made".to_owned(),
    };
    journal.keep_summaries("fixture", 4, &[summary]).unwrap();
    journal.queue(&[super::mail::outgoing(1)]).unwrap();
    journal
        .file_batch(&[super::mail::arrival(2, "evidence")], &[super::mail::broken(3, 4)])
        .unwrap();
}

fn copy_of_fixture(version: u32) -> TempDir {
    let folder = TempDir::new().unwrap();
    let from = place(&fixture(version));
    let to = folder.path().join(from.file_name().unwrap());
    fs::create_dir(&to).unwrap();
    for name in ["journal.db", "journal.keys", "journal.keys.2"] {
        fs::copy(from.join(name), to.join(name)).unwrap();
    }
    folder
}

fn schema(journal: &Journal) -> Vec<(String, String)> {
    let mut select = journal
        .db
        .prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name")
        .unwrap();
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn a_journal_of_every_version_opens_for_ever_and_its_chain_holds() {
    for (version, frozen) in versions().zip(FIXTURE_HEADS) {
        let folder = copy_of_fixture(version);
        let mut journal = Journal::unlock(folder.path(), &phrase(FIXTURE_PASSPHRASE), clock()).unwrap();
        let entries = journal.entries(&stop(1)).unwrap();
        let events: Vec<_> = entries.into_iter().map(|e| e.event).collect();
        assert_eq!(events, fixture_events());
        let check = journal.check().unwrap();
        assert!(check.is_intact && check.chain.is_whole());
        let head = data_encoding::HEXLOWER.encode(&journal.head().unwrap().digest);
        assert_eq!(head, frozen, "version {version}");
        let reason = "look again".to_owned();
        journal.append(&stop(1), &Event::Reopened { reason }).unwrap();
        assert!(journal.verify_chain().unwrap().is_whole());
    }
}

/// FROZEN: the heads of the fixtures' logs.
const FIXTURE_HEADS: [&str; store::SCHEMA_VERSION as usize] = [
    "4270d6bcad0c1c77e63a896abbcd801a4da01809d0e2a94aa3dd755fbbfdaebc",
    "9fde16943eca8bf9bc93d80b75bdade61ababb3c97f3053244d0cc9372fb0c78",
    "ae4a3da6fed604923e5aa95d27f150a7cfe7921b36405c61ca50194f19bd9572",
];

#[test]
fn an_upgraded_journal_equals_a_fresh_one() {
    let new = TempDir::new().unwrap();
    let fresh = schema(&anna_begins(new.path()));
    for version in versions() {
        let old = copy_of_fixture(version);
        let mut upgraded = Journal::unlock(old.path(), &phrase(FIXTURE_PASSPHRASE), clock()).unwrap();
        assert_eq!(schema(&upgraded), fresh, "version {version}");
        let before = dump(&upgraded);
        upgraded.rebuild_views().unwrap();
        assert_eq!(dump(&upgraded), before);
        drop(upgraded);
        let again = Journal::unlock(old.path(), &phrase(FIXTURE_PASSPHRASE), clock()).unwrap();
        assert_eq!(schema(&again), fresh, "an upgrade happens once");
    }
}

#[test]
fn summaries_are_due_for_what_is_new_and_thrown_away_with_the_views() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let due = |journal: &Journal, by: &str| journal.unsummarised(by).unwrap().into_iter().collect::<Vec<_>>();
    assert_eq!(due(&journal, "one"), [stop(1)]);
    let made = |n, content: &str| Summary {
        encounter: stop(n),
        is_running: false,
        content: content.to_owned(),
    };
    journal.keep_summaries("one", 3, &[made(1, "first")]).unwrap();
    assert!(due(&journal, "one").is_empty());
    assert_eq!(due(&journal, "another"), [stop(1)], "made by something else");
    journal.append_all(&stop(2), &[opened(), persons(&["A"])]).unwrap();
    assert_eq!(due(&journal, "one"), [stop(2)]);
    journal.keep_summaries("one", 5, &[made(2, "second")]).unwrap();
    journal.erase_bodies(&stop(1), &[3]).unwrap();
    assert_eq!(due(&journal, "one"), [stop(1)], "what it was made of is gone");
    let part = journal.part(9).unwrap();
    let kept: Vec<_> = part.rows.into_iter().map(|(row, kept)| (row.id, kept)).collect();
    assert_eq!(kept, [(stop(2), Some("second".to_owned())), (stop(1), None)]);
    journal.rebuild_views().unwrap();
    assert_eq!(due(&journal, "one"), [stop(1), stop(2)]);
}
