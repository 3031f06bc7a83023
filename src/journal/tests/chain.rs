//! The chain notices what was done to the log behind the program's back, and only that.

use super::*;

/// What somebody with the key and a database tool could do.
fn tamper(journal: &Journal, sql: &str) {
    journal
        .db
        .execute_batch(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_deleted; \
             DROP TRIGGER entry_body_is_never_changed; DROP TRIGGER entry_body_is_only_erased;",
        )
        .unwrap();
    assert!(journal.db.execute(sql, []).unwrap() > 0);
}

fn faults_after(sql: &str) -> Vec<ChainFault> {
    let folder = TempDir::new().unwrap();
    let journal = three_entries(folder.path());
    assert!(journal.verify_chain().unwrap().is_whole());
    tamper(&journal, sql);
    let report = journal.verify_chain().unwrap();
    assert_eq!(journal.check().unwrap().chain, report);
    report.faults
}

#[test]
fn an_altered_body_is_found() {
    let faults = faults_after("UPDATE entry_body SET body = replace(body, 'north', 'south') WHERE seq = 3");
    assert_eq!(faults, [ChainFault::Body { seq: 3 }]);
}

#[test]
fn every_altered_column_of_a_header_is_found() {
    for change in [
        "encounter = '01930000-0000-7000-8000-000000000009'",
        "wall_ms = wall_ms + 1",
        "boot_ms = boot_ms + 1",
        "trusted_ms = 0",
        "kind = 'looked'",
        "body_digest = zeroblob(32)",
    ] {
        let faults = faults_after(&format!("UPDATE entry SET {change} WHERE seq = 2"));
        assert!(faults.contains(&ChainFault::Header { seq: 2 }), "{change}");
    }
}

#[test]
fn an_altered_head_breaks_its_entry_and_the_next() {
    let faults = faults_after("UPDATE entry SET head = zeroblob(32) WHERE seq = 2");
    assert_eq!(faults, [ChainFault::Header { seq: 2 }, ChainFault::Header { seq: 3 }]);
}

#[test]
fn a_removed_entry_is_found_wherever_it_stood() {
    assert_eq!(
        faults_after("DELETE FROM entry WHERE seq = 1"),
        [ChainFault::Missing { seq: 1 }]
    );
    assert_eq!(
        faults_after("DELETE FROM entry WHERE seq = 2"),
        [ChainFault::Missing { seq: 2 }]
    );
    assert_eq!(
        faults_after("DELETE FROM entry WHERE seq = 3"),
        [ChainFault::Missing { seq: 3 }]
    );
}

#[test]
fn a_log_cut_short_no_longer_knows_a_head_that_left() {
    let folder = TempDir::new().unwrap();
    let journal = three_entries(folder.path());
    let left = journal.head().unwrap();
    assert!(journal.knows_head(&left).unwrap());
    tamper(&journal, "DELETE FROM entry WHERE seq = 3");
    let missing = [ChainFault::Missing { seq: 3 }];
    assert_eq!(
        journal.verify_chain().unwrap().faults,
        missing,
        "its body is still there"
    );
    journal.db.execute("DELETE FROM entry_body WHERE seq = 3", []).unwrap();
    assert_eq!(journal.verify_chain().unwrap().faults, missing, "the list knows more");
    journal.db.execute("UPDATE encounter SET last_seq = 2", []).unwrap();
    assert!(journal.verify_chain().unwrap().is_whole());
    assert!(!journal.knows_head(&left).unwrap());
}

#[test]
fn an_erased_body_leaves_the_chain_whole_and_no_word_behind() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let head = journal.head().unwrap();
    assert_eq!(journal.erase_bodies(&stop(1), &[3, 3, 77]).unwrap(), 1);
    let report = journal.verify_chain().unwrap();
    assert!(report.is_whole());
    assert_eq!((report.entries, report.erased, report.head), (3, 1, head));
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 2);
    let left: u32 = journal
        .db
        .query_row("SELECT count(*) FROM entry_body WHERE seq = 3", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
    journal.append(&stop(1), &note("later")).unwrap();
    assert!(journal.verify_chain().unwrap().is_whole());
}

#[test]
fn what_closing_forgets_is_gone_with_the_entry_that_says_so_or_nothing_happened() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let closed = [Event::Closed { forgotten: 1 }];
    let with = With {
        erased: &[3],
        ..With::default()
    };
    let head = journal.head().unwrap();
    let breaks = "CREATE TEMP TRIGGER breaks BEFORE DELETE ON entry_body BEGIN SELECT RAISE(ABORT, 'no'); END";
    journal.db.execute_batch(breaks).unwrap();
    assert!(journal.append_with(&stop(1), &closed, &with).is_err());
    assert_eq!(journal.head().unwrap(), head);
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 3);
    journal.db.execute_batch("DROP TRIGGER breaks").unwrap();
    journal.append_with(&stop(1), &closed, &with).unwrap();
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 3, "one came, one went");
    assert!(journal.verify_chain().unwrap().is_whole());
}

#[test]
fn a_body_of_another_encounter_is_not_erased() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    assert_eq!(journal.erase_bodies(&stop(2), &[3]).unwrap(), 0);
    assert_eq!(journal.entries(&stop(1)).unwrap().len(), 3);
}

#[test]
fn a_body_that_vanished_without_an_erasure_is_found() {
    let faults = faults_after("DELETE FROM entry_body WHERE seq = 3");
    assert_eq!(faults, [ChainFault::BodyGone { seq: 3 }]);
}

#[test]
fn the_database_itself_refuses_to_change_the_log() {
    let folder = TempDir::new().unwrap();
    let journal = three_entries(folder.path());
    for sql in [
        "UPDATE entry SET kind = 'looked' WHERE seq = 2",
        "DELETE FROM entry WHERE seq = 3",
        "UPDATE entry_body SET body = '{}' WHERE seq = 2",
        "DELETE FROM entry_body WHERE seq = 2",
    ] {
        assert!(journal.db.execute(sql, []).is_err(), "{sql}");
    }
    assert!(journal.verify_chain().unwrap().is_whole());
}
