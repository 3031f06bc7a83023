//! Content packs and overlays of unknown origin: the reader never panics, it believes nothing but what
//! the publisher signed, and an overlay that is taken leads somewhere. The first byte chooses which.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate};
use halte::content::Content;
use halte::trust::{
    ContentKind, DeviceKeys, EnrolmentRequest, LastSeen, PackFacts, Roster, Station, accept, read_pack, write_pack,
};

static GOOD: LazyLock<(Roster, Vec<u8>)> = LazyLock::new(made);
static SHIPPED: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("what ships loads"));

/// An overlay with a row of each kind.
pub(crate) const OVERLAY: &str = r#"format = "halte.overlay/1"
[[number]]
id = "centre-payoke"
phone = "03 999 00 01"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"
[[magistrate]]
office = "parquet-west-flanders"
phone = "050 99 00 02"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"
[[duty]]
office = "parquet-west-flanders"
phone = "0470 99 00 03"
from = "2026-11-03T18:00:00+01:00"
until = "2026-11-04T08:00:00+01:00"
verified_by = "Inspector Maes"
verified_on = "2026-11-01"
[[meeting_point]]
name = "Police station Jabbeke, back door"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"
"#;

fn made() -> (Roster, Vec<u8>) {
    let dir = tempfile::tempdir().expect("a folder to work in");
    let at = DateTime::UNIX_EPOCH;
    let mut station = Station::init(&dir.path().join("station"), "Ghent", false, at, None).expect("a new station");
    let keys = DeviceKeys::generate().expect("randomness");
    let request = EnrolmentRequest::for_publisher(&keys, "publisher", "Myria", at).expect("a request");
    let answer = station.enrol(&request, at).expect("an answer");
    let nele = accept(&answer, &keys.public(), &LastSeen::default(), at).expect("an enrolled publisher");
    let day = NaiveDate::from_ymd_opt(2027, 9, 30).expect("a day");
    let facts = PackFacts::new("be.directory", ContentKind::Directory, 3, "Numbers", day, false).expect("facts");
    let files = BTreeMap::from([("indicators/directory.toml".to_owned(), b"row = []\n".to_vec())]);
    let pack = write_pack(&facts, &files, (&keys, &nele.certificates), at).expect("a pack");
    (nele.roster, pack)
}

/// A pack that its reader takes.
pub(crate) fn good() -> Vec<u8> {
    GOOD.1.clone()
}

pub(crate) fn run(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    if which % 2 == 0 {
        if let Ok(pack) = read_pack(bytes, &GOOD.0.trust_view(DateTime::UNIX_EPOCH, None), None) {
            assert_eq!((pack.facts.id.as_str(), pack.facts.version), ("be.directory", 3));
            assert_eq!(pack.files.len(), 1);
        }
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        match SHIPPED.clone().with_overlay(text) {
            Ok(content) => assert!(content.directory.len() >= SHIPPED.directory.len()),
            Err(faults) => assert!(!faults.is_empty()),
        }
    }
}
