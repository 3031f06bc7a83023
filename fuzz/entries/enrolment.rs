//! Requests, as files and as pictures, answers and identity files of unknown origin: the readers never panic, and a request
//! that is taken reads the same again.

use std::sync::LazyLock;

use chrono::DateTime;
use halte::trust::{DeviceKeys, EnrolmentRequest, Identity, LastSeen, accept, request_from_picture};

static KEYS: LazyLock<DeviceKeys> = LazyLock::new(|| DeviceKeys::generate().expect("randomness"));

pub(crate) fn run(bytes: &[u8]) {
    if let Ok(request) = EnrolmentRequest::read(bytes) {
        assert_eq!(request.as_bytes(), bytes);
    }
    if let Ok(request) = EnrolmentRequest::from_compact(bytes) {
        assert_eq!(request.compact().ok().as_deref(), Some(bytes));
    }
    // Whatever is on a picture, a request on it has proved that its sender holds the keys.
    if let Ok(request) = request_from_picture(bytes) {
        assert!(EnrolmentRequest::read(request.as_bytes()).is_ok());
    }
    let _ = accept(bytes, &KEYS.public(), &LastSeen::default(), DateTime::UNIX_EPOCH);
    if let Ok(identity) = Identity::read(bytes) {
        assert!(identity.recipients().next().is_some());
    }
}
