//! From named files to one sealed packet: signed and padded, then encrypted to exactly one
//! recipient. Sign first, then seal: the recipient must be able to show a third party who wrote
//! this. Nothing readable leaves these functions but through `SignedPacket`, for the packet by hand.

use std::fmt;

use chrono::{DateTime, Utc};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

use super::error::SealError;
use crate::container::{self, ContainerError, File, SigningPair};

/// The structured referral inside a packet.
pub const REFERRAL_JSON: &str = "referral.json";
/// The same for people.
pub const REFERRAL_PDF: &str = "referral.pdf";
/// Where anything else lies.
pub const ATTACHMENTS: &str = "attachments/";

const SMALLEST_CLASS: usize = 16 << 10;
const LARGEST_CLASS: usize = 64 << 20;

/// A recipient's public age key, checked.
#[derive(Clone)]
pub struct RecipientKey(age::x25519::Recipient);

/// The private keys of one age identity file: no copy, no text, wiped when dropped.
pub struct Identity(Vec<age::x25519::Identity>);

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
    /// SHA-256 of the ciphertext in lower-case hex, as receipts name it.
    pub ciphertext_sha256: String,
    /// SHA-256 of manifest 001 in lower-case hex.
    pub evidence_id: String,
}

impl RecipientKey {
    /// Reads `age1…`.
    ///
    /// # Errors
    /// [`SealError::RecipientKey`] for anything else.
    pub fn new(text: &str) -> Result<Self, SealError> {
        text.parse().map(Self).map_err(|_| SealError::RecipientKey)
    }
}

impl fmt::Display for RecipientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for RecipientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecipientKey")
    }
}

impl Identity {
    /// A fresh key.
    #[must_use]
    pub fn fresh() -> Self {
        Self(vec![age::x25519::Identity::generate()])
    }

    /// Reads an age identity file: one `AGE-SECRET-KEY-1…` a line, comments and empty lines between.
    ///
    /// # Errors
    /// [`SealError::IdentityFile`] when a line is neither, or none is a key.
    pub fn read(file: &str) -> Result<Self, SealError> {
        let lines = file
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let keys: Result<Vec<age::x25519::Identity>, _> = lines.map(str::parse).collect();
        match keys {
            Ok(keys) if !keys.is_empty() => Ok(Self(keys)),
            _ => Err(SealError::IdentityFile),
        }
    }

    /// The identity file's text, as `age-keygen` would write it without the comments.
    #[must_use]
    pub fn to_file(&self) -> SecretString {
        let mut text = String::new();
        for key in &self.0 {
            text.push_str(key.to_string().expose_secret());
            text.push('\n');
        }
        SecretString::from(text)
    }

    /// The public keys, in file order.
    #[must_use]
    pub fn recipients(&self) -> Vec<RecipientKey> {
        self.0.iter().map(|key| RecipientKey(key.to_public())).collect()
    }

    pub(super) fn keys(&self) -> &[age::x25519::Identity] {
        &self.0
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(redacted)")
    }
}

impl SignedPacket {
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
    let (container, evidence_id) =
        container::build_padded(files, signers, signing_time, size_class).map_err(SealError::Container)?;
    Ok(SignedPacket { container, evidence_id })
}

/// Encrypts a signed packet to one recipient. Each call gives other bytes and another name.
///
/// # Errors
/// [`SealError::Encryption`].
pub fn seal(packet: &SignedPacket, to: &RecipientKey) -> Result<SealedPacket, SealError> {
    let bytes = age::encrypt(&to.0, &packet.container).map_err(|_| SealError::Encryption)?;
    Ok(SealedPacket {
        file_name: format!("{}.asice.age", uuid::Uuid::new_v4()),
        ciphertext_sha256: data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes)),
        bytes,
        evidence_id: packet.evidence_id.clone(),
    })
}

/// The lengths a container may have: 16 KiB doubled until 64 MiB. FROZEN with the packet format.
#[must_use]
pub fn size_class(length: usize) -> Option<usize> {
    let class = length.max(SMALLEST_CLASS).checked_next_power_of_two()?;
    (class <= LARGEST_CLASS).then_some(class)
}

/// Whether a packet may hold a file of this name.
pub(super) fn is_packet_file(name: &str) -> bool {
    name == REFERRAL_JSON || name == REFERRAL_PDF || name.starts_with(ATTACHMENTS)
}

impl From<ContainerError> for SealError {
    fn from(error: ContainerError) -> Self {
        Self::Container(error)
    }
}
