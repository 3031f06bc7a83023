//! A device's word to its station, of unknown origin, before a watcher that believes nobody: always
//! refused, never a crash. The same bytes as `extract.json`: refused, or read as exactly what would be
//! written.

use std::sync::LazyLock;

use chrono::DateTime;
use halte::container::TrustView;
use halte::packet::{EXTRACT_FORMAT, ExtractFile, ExtractHead, open_extract};
use halte::trust::Identity;

static WATCHER: LazyLock<Identity> = LazyLock::new(Identity::fresh);

pub(crate) fn run(bytes: &[u8]) {
    let trust = TrustView {
        stations: Vec::new(),
        received_at: DateTime::UNIX_EPOCH,
        first_seen_at: None,
    };
    assert!(open_extract(bytes, &WATCHER, &trust).is_err());
    if let Ok(file) = ExtractFile::parse(bytes) {
        assert_eq!(file.canonical_bytes().as_deref(), Ok(bytes));
        assert!(file.number > 0);
    }
}

/// Whole ones, as a device with nothing to tell writes them.
#[cfg_attr(not(test), expect(dead_code, reason = "seeds are made by the tests"))]
pub(crate) fn good() -> Vec<Vec<u8>> {
    let file = |number| ExtractFile {
        format: EXTRACT_FORMAT.to_owned(),
        training: number == 2,
        device: format!("device-{number}"),
        station_key: WATCHER.public(),
        number,
        made_at: DateTime::UNIX_EPOCH,
        head: ExtractHead {
            seq: number,
            digest: "ab".repeat(32),
        },
        callback: "050 44 00 00".to_owned(),
        encounters: Vec::new(),
    };
    let written = [1, 2].map(|number| file(number).canonical_bytes());
    written.into_iter().flatten().collect()
}
