//! The two secret keys in a station's folder: the authority's, and the one that recovers journals.
//! Sealed to a passphrase (age, scrypt) when one is given, else with mode 0600; never anywhere else.

use std::path::Path;

use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, Utc};
use ed25519::pkcs8::KeypairBytes;
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use zeroize::Zeroizing;

use super::error::TrustError;
use super::folder::{self, Access};
use super::identity::{Identity, RecipientKey};

const KEY: &str = "station-ca.key";
const SEALED_KEY: &str = "station-ca.key.age";
const RECOVERY: &str = "station-recovery.key";
const SEALED_RECOVERY: &str = "station-recovery.key.age";
/// 2^17: about half a second and 128 MiB on a station's computer, a wall for who steals the folder.
const SCRYPT_WORK: u8 = 17;
const SCRYPT_WORK_MAX: u8 = 20;

pub(crate) fn write_key(
    dir: &Path,
    key: &ed25519_dalek::SigningKey,
    passphrase: Option<&SecretString>,
) -> Result<(), TrustError> {
    let pem = KeypairBytes {
        secret_key: key.to_bytes(),
        public_key: None,
    }
    .to_pkcs8_pem(LineEnding::LF)
    .map_err(|_| TrustError::Encoding { what: KEY })?;
    write_secret(dir, (KEY, SEALED_KEY), pem.as_bytes(), passphrase)
}

/// Makes the key that recovers journals. The secret half is written before the public half is known to anybody.
pub(crate) fn make_recovery(
    dir: &Path,
    now: DateTime<Utc>,
    passphrase: Option<&SecretString>,
) -> Result<RecipientKey, TrustError> {
    let identity = Identity::fresh();
    let file = identity.to_file(now);
    write_secret(
        dir,
        (RECOVERY, SEALED_RECOVERY),
        file.expose_secret().as_bytes(),
        passphrase,
    )?;
    Ok(identity.public())
}

fn write_secret(
    dir: &Path,
    (plain, sealed): (&'static str, &'static str),
    bytes: &[u8],
    passphrase: Option<&SecretString>,
) -> Result<(), TrustError> {
    let Some(passphrase) = passphrase else {
        return folder::write(dir, plain, bytes, Access::Private);
    };
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(SCRYPT_WORK);
    let content = age::encrypt(&recipient, bytes).map_err(|_| TrustError::Encoding { what: sealed })?;
    folder::write(dir, sealed, &content, Access::Private)
}

pub(crate) fn read_key(dir: &Path, passphrase: Option<&SecretString>) -> Result<ed25519_dalek::SigningKey, TrustError> {
    let pem = if folder::exists(dir, SEALED_KEY)? {
        let mut identity = age::scrypt::Identity::new(passphrase.ok_or(TrustError::PassphraseNeeded)?.clone());
        identity.set_max_work_factor(SCRYPT_WORK_MAX);
        let sealed = folder::read(dir, SEALED_KEY)?;
        age::decrypt(&identity, &sealed).map_err(|error| match error {
            age::DecryptError::DecryptionFailed
            | age::DecryptError::KeyDecryptionFailed
            | age::DecryptError::NoMatchingKeys => TrustError::WrongPassphrase,
            _ => TrustError::Undecodable { what: SEALED_KEY },
        })?
    } else {
        folder::read(dir, KEY)?
    };
    let pem = Zeroizing::new(pem);
    let undecodable = TrustError::Undecodable { what: KEY };
    let text = std::str::from_utf8(&pem).map_err(|_| undecodable.clone())?;
    ed25519_dalek::SigningKey::from_pkcs8_pem(text).map_err(|_| undecodable)
}
