//! Requests and answers of unknown origin: the readers never panic, and a request that is taken
//! reads the same again.
#![no_main]

use std::sync::LazyLock;

use chrono::DateTime;
use halte::trust::{DeviceKeys, EnrolmentRequest, Identity, LastSeen, accept};
use libfuzzer_sys::fuzz_target;

static KEYS: LazyLock<DeviceKeys> = LazyLock::new(|| DeviceKeys::generate().expect("randomness"));

fuzz_target!(|data: &[u8]| {
    if let Ok(request) = EnrolmentRequest::read(data) {
        assert_eq!(request.as_bytes(), data);
    }
    let _ = accept(data, &KEYS.public(), &LastSeen::default(), DateTime::UNIX_EPOCH);
    let _ = Identity::read(data);
});
