//! A packet of unknown origin before a reader who trusts nobody: always refused, never a crash.
//! The same bytes as a referral: refused, or read as exactly what would be written.

use std::sync::LazyLock;

use chrono::DateTime;
use halte::container::TrustView;
use halte::packet::{PacketRefusal, ReferralFile, verify};
use halte::trust::{Identity, RecipientKey};

static IDENTITY: LazyLock<Identity> = LazyLock::new(Identity::fresh);

pub(crate) fn run(bytes: &[u8]) {
    let trust = TrustView {
        stations: Vec::new(),
        received_at: DateTime::UNIX_EPOCH,
        first_seen_at: None,
    };
    let found = verify(bytes, Some(&IDENTITY), &trust, &|_| {
        Err(PacketRefusal::ReferralMalformed.into())
    });
    assert!(found.is_refused() && found.recipient.is_none());
    if let Ok(file) = ReferralFile::parse(bytes) {
        assert_eq!(file.canonical_bytes().as_deref(), Ok(bytes));
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(key) = RecipientKey::new(text)
    {
        assert_eq!(key.as_str(), text);
    }
}
