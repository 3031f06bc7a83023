//! The key file's reader: any bytes give an error or a file that writes back the same bytes.
//! Each input is tried as it is and with a right checksum, to reach what lies behind it.

use halte::journal::KeyFile;
use sha2::{Digest, Sha256};

pub(crate) fn run(bytes: &[u8]) {
    is_refused_or_canonical(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let sum: String = Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect();
        is_refused_or_canonical(format!("{text}\n{sum}\n").as_bytes());
    }
}

fn is_refused_or_canonical(bytes: &[u8]) {
    if let Ok(file) = KeyFile::parse(bytes) {
        assert_eq!(file.to_bytes().as_deref(), Some(bytes));
    }
}
