//! Whatever replaces one file of a good roster folder: the reader never panics, and it believes
//! nothing but what the station signed. The first byte chooses the file.

use std::sync::LazyLock;

use chrono::DateTime;
use halte::trust::{LastSeen, RosterFiles, Station, read_roster_dir};

static GOOD: LazyLock<RosterFiles> = LazyLock::new(good);

/// A roster without recipients, number 1.
pub(crate) fn good() -> RosterFiles {
    let dir = tempfile::tempdir().expect("a folder to work in");
    let at = DateTime::UNIX_EPOCH;
    let mut station = Station::init(&dir.path().join("station"), "Ghent", false, at, None).expect("a new station");
    station
        .write_roster(&dir.path().join("roster"), at)
        .expect("a first roster")
}

pub(crate) fn run(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    let mut files = GOOD.clone();
    match which % 3 {
        0 => files.roster = bytes.to_vec(),
        1 => files.crl = bytes.to_vec(),
        _ => files.ca_pem = bytes.to_vec(),
    }
    if let Ok(roster) = read_roster_dir(&files, &LastSeen::default(), DateTime::UNIX_EPOCH) {
        assert_eq!((roster.number, roster.crl.number), (1, 1));
        assert!(roster.recipients.is_empty());
    }
}
