//! A receipt of unknown origin before a device that believes nobody: always refused, never a crash. The
//! same bytes as `receipt.json`: refused, or read as exactly what would be written.

use std::sync::LazyLock;

use chrono::DateTime;
use halte::container::TrustView;
use halte::packet::{ReceiptFile, open_receipt};
use halte::trust::Identity;

static DEVICE: LazyLock<Identity> = LazyLock::new(Identity::fresh);

pub(crate) fn run(bytes: &[u8]) {
    let trust = TrustView {
        stations: Vec::new(),
        received_at: DateTime::UNIX_EPOCH,
        first_seen_at: None,
    };
    assert!(open_receipt(bytes, &DEVICE, &trust, &|_| None).is_err());
    if let Ok(file) = ReceiptFile::parse(bytes) {
        assert_eq!(file.canonical_bytes().as_deref(), Ok(bytes));
        assert!(file.number > 0 && file.answers.iter().all(|a| a.is_consistent()));
    }
}
