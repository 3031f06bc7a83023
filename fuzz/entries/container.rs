//! A container of unknown origin: it is read or refused, never more than its limits.

use halte::container::{Limits, Parsed};

pub(crate) fn run(bytes: &[u8]) {
    let limits = Limits {
        inflated_bytes: 1 << 20,
        ..Limits::default()
    };
    if let Ok(parsed) = Parsed::read(bytes, &limits)
        && let Ok(files) = parsed.check_files()
    {
        let total: usize = files.values().map(Vec::len).sum();
        assert!(total <= 1 << 20);
    }
}
