//! From named files to one sealed packet: signed and padded, then encrypted to exactly one
//! recipient. Sign first, then seal: the recipient must be able to show a third party who wrote
//! this. Nothing readable leaves these functions but through `SignedPacket`, for the packet by hand.

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use super::error::SealError;
use crate::container::{self, File, SigningPair};
use crate::trust::RecipientKey;

/// The structured referral inside a packet.
pub const REFERRAL_JSON: &str = "referral.json";
/// The same for people.
pub const REFERRAL_PDF: &str = "referral.pdf";
/// Where anything else lies.
pub const ATTACHMENTS: &str = "attachments/";

const SMALLEST_CLASS: usize = 16 << 10;
const AGE_HEADER_ROOM: usize = 1 << 10;
const LARGEST_DOUBLED: usize = 256 << 10;
const LARGEST_CLASS: usize = 64 << 20;

/// A signed container of one size class: what a packet "by hand" is, and what gets sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPacket {
    container: Vec<u8>,
    evidence_id: String,
}

/// A packet only its recipient can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedPacket {
    /// `<random-id>.asice.age`: tells nothing.
    pub file_name: String,
    /// The ciphertext.
    pub bytes: Vec<u8>,
    /// SHA-256 of manifest 001 in lower-case hex.
    pub evidence_id: String,
}

impl SignedPacket {
    pub(super) fn new(container: Vec<u8>, evidence_id: String) -> Self {
        Self { container, evidence_id }
    }

    /// The container's bytes: an ordinary ZIP.
    #[must_use]
    pub fn container(&self) -> &[u8] {
        &self.container
    }

    /// SHA-256 of manifest 001 in lower-case hex.
    #[must_use]
    pub fn evidence_id(&self) -> &str {
        &self.evidence_id
    }
}

impl SealedPacket {
    /// SHA-256 of the ciphertext in lower-case hex, as receipts name it.
    #[must_use]
    pub fn ciphertext_sha256(&self) -> String {
        data_encoding::HEXLOWER.encode(&Sha256::digest(&self.bytes))
    }
}

/// Signs a packet's files and brings them to a size class.
///
/// # Errors
/// [`SealError`] when a file does not belong into a packet or the container cannot be built.
pub fn sign(
    files: &[File<'_>],
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
) -> Result<SignedPacket, SealError> {
    if !files.iter().all(|f| is_packet_file(f.name)) {
        return Err(SealError::UnexpectedFile);
    }
    if !files.iter().any(|f| f.name == REFERRAL_JSON) {
        return Err(SealError::ReferralMissing);
    }
    let (container, evidence_id) = container::build_padded(files, signers, signing_time, size_class)?;
    Ok(SignedPacket { container, evidence_id })
}

/// Encrypts a signed packet to one recipient. Each call gives other bytes and another name.
///
/// # Errors
/// [`SealError::Encryption`].
pub fn seal(packet: &SignedPacket, to: &RecipientKey) -> Result<SealedPacket, SealError> {
    let recipient = to.recipient().map_err(|_| SealError::Encryption)?;
    // Of a key that no honest holder has, age panics: whoever sends one must not stop the one who answers.
    let sealed = catch_unwind(AssertUnwindSafe(|| {
        let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _)).ok()?;
        let mut bytes = Vec::with_capacity(sealed_length(packet.container.len()));
        let mut writer = encryptor.wrap_output(&mut bytes).ok()?;
        writer.write_all(&packet.container).ok()?;
        writer.finish().ok()?;
        Some(bytes)
    }));
    let bytes = sealed.ok().flatten().ok_or(SealError::Encryption)?;
    Ok(SealedPacket {
        file_name: format!("{}.asice.age", uuid::Uuid::new_v4()),
        bytes,
        evidence_id: packet.evidence_id.clone(),
    })
}

/// Memory for the ciphertext: a header, and a tag for each chunk of 64 KiB.
fn sealed_length(container: usize) -> usize {
    container
        .saturating_add(container >> 12)
        .saturating_add(AGE_HEADER_ROOM)
}

/// The lengths a container may have: 16 KiB doubled until 256 KiB, then four to each doubling until
/// 64 MiB. A reader asks for none of them, so that other classes may come.
#[must_use]
pub fn size_class(length: usize) -> Option<usize> {
    let doubling = length.max(SMALLEST_CLASS).checked_next_power_of_two()?;
    // What tells how many persons a packet holds is small; what is large holds photos.
    let class = if doubling <= LARGEST_DOUBLED {
        doubling
    } else {
        length.checked_next_multiple_of(doubling / 8)?
    };
    (class <= LARGEST_CLASS).then_some(class)
}

/// Whether a packet may hold a file of this name.
pub(super) fn is_packet_file(name: &str) -> bool {
    name == REFERRAL_JSON || name == REFERRAL_PDF || name.starts_with(ATTACHMENTS)
}
