//! The station's recovery key: the public half travels signed inside the enrolment answer
//! (`halte.recovery/1`), so that nobody on the way can put another in its place; the secret half
//! stays offline with the station. What it opens is decided by the journals that wrap to it.

use age::secrecy::SecretString;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::authority::StationCertificate;
use super::error::TrustError;
use super::identity::{Identity, RecipientKey};
use super::roster;
use super::text::{from_json, to_json, within_limit};
use crate::container::TrustView;

/// The format of the signed statement.
const FORMAT: &str = "halte.recovery/1";
const WHAT: &str = "recovery key";
const ENTRY: &str = "recovery.json";
/// How an age file begins, sealed to a passphrase or to a key.
const SEALED: &[u8] = b"age-encryption.org/v1";
/// 2^20: what a recovery file may ask of the computer that reads it.
const SCRYPT_WORK_MAX: u8 = 20;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    ca_cert_sha256: String,
    recipient: RecipientKey,
}

/// Signs that this is the station's recovery key.
pub(crate) fn write(
    recipient: &RecipientKey,
    station: &StationCertificate,
    seal: impl FnOnce(&'static str, &'static str, &[u8]) -> Result<Vec<u8>, TrustError>,
) -> Result<Vec<u8>, TrustError> {
    let file = File {
        format: FORMAT.to_owned(),
        ca_cert_sha256: HEXLOWER.encode(&station.sha256()),
        recipient: recipient.clone(),
    };
    seal(WHAT, ENTRY, &to_json(WHAT, &file)?)
}

/// Reads it, if this station signed it.
pub(crate) fn read(bytes: &[u8], station: &StationCertificate, view: &TrustView) -> Result<RecipientKey, TrustError> {
    within_limit(WHAT, bytes)?;
    let json = roster::open(WHAT, ENTRY, bytes, view)?;
    let file: File = from_json(WHAT, FORMAT, &json)?;
    if file.ca_cert_sha256 != HEXLOWER.encode(&station.sha256()) {
        return Err(TrustError::WrongIssuer { what: WHAT });
    }
    Ok(file.recipient)
}

/// Whether the bytes of a recovery file ask for a passphrase.
#[must_use]
pub fn is_sealed(file: &[u8]) -> bool {
    file.starts_with(SEALED)
}

/// Reads a station's recovery file, plain or sealed to a passphrase.
///
/// # Errors
/// [`TrustError::PassphraseNeeded`], [`TrustError::WrongPassphrase`], or what is wrong with the file.
pub fn recovery_identity(file: &[u8], passphrase: Option<&SecretString>) -> Result<Identity, TrustError> {
    within_limit(WHAT, file)?;
    if !is_sealed(file) {
        return Identity::read(file);
    }
    let mut identity = age::scrypt::Identity::new(passphrase.ok_or(TrustError::PassphraseNeeded)?.clone());
    identity.set_max_work_factor(SCRYPT_WORK_MAX);
    let opened = age::decrypt(&identity, file).map_err(|error| match error {
        age::DecryptError::DecryptionFailed
        | age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::NoMatchingKeys => TrustError::WrongPassphrase,
        _ => TrustError::Undecodable { what: WHAT },
    })?;
    Identity::read(&Zeroizing::new(opened))
}
