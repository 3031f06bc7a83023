//! Requests, answers and identity files of unknown origin: the readers never panic, and a request
//! that is taken reads the same again.

use std::sync::LazyLock;

use chrono::DateTime;
use halte::trust::{DeviceKeys, EnrolmentRequest, Identity, LastSeen, accept};

static KEYS: LazyLock<DeviceKeys> = LazyLock::new(|| DeviceKeys::generate().expect("randomness"));

pub(crate) fn run(bytes: &[u8]) {
    if let Ok(request) = EnrolmentRequest::read(bytes) {
        assert_eq!(request.as_bytes(), bytes);
    }
    let _ = accept(bytes, &KEYS.public(), &LastSeen::default(), DateTime::UNIX_EPOCH);
    if let Ok(identity) = Identity::read(bytes) {
        assert!(!identity.recipients().is_empty());
    }
}
