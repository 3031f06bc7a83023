//! A packet of unknown origin before a reader who trusts nobody: always refused, never a crash.
#![no_main]

use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use halte::container::TrustView;
use halte::packet::{Identity, PacketRefusal, RecipientKey, verify};
use libfuzzer_sys::fuzz_target;

static IDENTITY: LazyLock<Identity> = LazyLock::new(Identity::fresh);

fuzz_target!(|bytes: &[u8]| {
    let trust = TrustView { stations: Vec::new(), received_at: DateTime::<Utc>::UNIX_EPOCH, first_seen_at: None };
    let found = verify(bytes, Some(&IDENTITY), &trust, &|_| Err(PacketRefusal::ReferralMalformed.into()));
    assert!(found.is_refused() && found.recipient.is_none());
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = Identity::read(text);
        let _ = RecipientKey::new(text);
    }
});
