//! The neutral code on the paper a person keeps. It tells nothing by itself, and is the same wherever
//! the same person of the same encounter is meant: on the slip, in the log, in a referral.

use sha2::{Digest, Sha256};

use super::{EncounterId, PersonLabel};

/// Eight letters and digits in two groups, to be read aloud over a telephone.
#[must_use]
pub fn slip_code(id: &EncounterId, label: &PersonLabel) -> String {
    let hash = Sha256::digest(format!("halte-slip/1\n{id}\n{label}"));
    let text = data_encoding::BASE32_NOPAD.encode(&hash);
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    format!("{}-{}", part(0, 4), part(4, 8))
}
