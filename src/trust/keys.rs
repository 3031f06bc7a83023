//! Private signing keys of devices and recipients. Made from the system's randomness, wiped on
//! drop, never cloned, printed or serialised by accident; a device's leave only into its encrypted
//! journal. What is sealed is opened with other keys: `identity.rs`.

use std::fmt;

use ed25519::pkcs8::KeypairBytes;
use ed25519_dalek::Signer;
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use sha2::{Digest, Sha256};
use spki::{EncodePublicKey, SubjectPublicKeyInfoOwned};
use zeroize::Zeroizing;

use super::error::TrustError;

/// A key file is a few hundred bytes.
const KEY_FILE_LIMIT: usize = 16 * 1024;
const PEM_END: &str = "-----END PRIVATE KEY-----";

/// The two signing keys of one device, recipient or publisher: Ed25519, and P-256 for verifiers
/// that do not know Ed25519. No Clone, no Serialize; both are wiped on drop.
pub struct DeviceKeys {
    ed25519: ed25519_dalek::SigningKey,
    p256: p256::ecdsa::SigningKey,
}

/// The PKCS#8 DER of both keys, wiped on drop. For the encrypted journal only.
pub struct StoredKeys {
    /// Ed25519, RFC 8410, version 1 so that OpenSSL 3.0 reads it.
    pub ed25519: Zeroizing<Vec<u8>>,
    /// P-256, RFC 5915 inside RFC 5958.
    pub p256: Zeroizing<Vec<u8>>,
}

/// The public halves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKeys {
    pub(crate) ed25519: ed25519_dalek::VerifyingKey,
    pub(crate) p256: p256::ecdsa::VerifyingKey,
}

impl fmt::Debug for DeviceKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeviceKeys(…)")
    }
}

impl fmt::Debug for StoredKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoredKeys(…)")
    }
}

fn random_seed() -> Result<Zeroizing<[u8; 32]>, TrustError> {
    let mut seed = Zeroizing::new([0u8; 32]);
    getrandom::fill(seed.as_mut_slice()).map_err(|_| TrustError::NoRandomness)?;
    Ok(seed)
}

pub(crate) fn random_ed25519() -> Result<ed25519_dalek::SigningKey, TrustError> {
    Ok(ed25519_dalek::SigningKey::from_bytes(&*random_seed()?))
}

pub(crate) fn ed25519_to_pkcs8(key: &ed25519_dalek::SigningKey) -> Result<Zeroizing<Vec<u8>>, TrustError> {
    // Without the public half it is PKCS#8 version 1; OpenSSL 3.0 refuses version 2.
    let bytes = KeypairBytes {
        secret_key: key.to_bytes(),
        public_key: None,
    };
    let document = bytes
        .to_pkcs8_der()
        .map_err(|_| TrustError::Encoding { what: "Ed25519 key" })?;
    Ok(document.to_bytes())
}

impl DeviceKeys {
    /// Fresh keys.
    ///
    /// # Errors
    /// [`TrustError::NoRandomness`].
    pub fn generate() -> Result<Self, TrustError> {
        let ed25519 = random_ed25519()?;
        // A random scalar is out of range about once in 2^32; eight tries are beyond doubt.
        for _ in 0..8 {
            if let Ok(p256) = p256::ecdsa::SigningKey::from_slice(random_seed()?.as_slice()) {
                return Ok(Self { ed25519, p256 });
            }
        }
        Err(TrustError::NoRandomness)
    }

    /// The PKCS#8 DER of both keys.
    ///
    /// # Errors
    /// [`TrustError::Encoding`].
    pub fn to_pkcs8(&self) -> Result<StoredKeys, TrustError> {
        let p256 = self
            .p256
            .to_pkcs8_der()
            .map_err(|_| TrustError::Encoding { what: "P-256 key" })?;
        Ok(StoredKeys {
            ed25519: ed25519_to_pkcs8(&self.ed25519)?,
            p256: p256.to_bytes(),
        })
    }

    /// Reads what [`Self::to_pkcs8`] wrote.
    ///
    /// # Errors
    /// [`TrustError::Undecodable`] or [`TrustError::TooLarge`].
    pub fn from_pkcs8(ed25519: &[u8], p256: &[u8]) -> Result<Self, TrustError> {
        if ed25519.len().max(p256.len()) > KEY_FILE_LIMIT {
            return Err(TrustError::TooLarge {
                what: "private key",
                limit: KEY_FILE_LIMIT,
            });
        }
        Ok(Self {
            ed25519: ed25519_dalek::SigningKey::from_pkcs8_der(ed25519)
                .map_err(|_| TrustError::Undecodable { what: "Ed25519 key" })?,
            p256: p256::ecdsa::SigningKey::from_pkcs8_der(p256)
                .map_err(|_| TrustError::Undecodable { what: "P-256 key" })?,
        })
    }

    /// Both keys as two PEM blocks, Ed25519 first: for a recipient's own key file, never a device's.
    ///
    /// # Errors
    /// [`TrustError::Encoding`].
    pub fn to_pem(&self) -> Result<Zeroizing<String>, TrustError> {
        let failed = TrustError::Encoding { what: "private keys" };
        let first = KeypairBytes {
            secret_key: self.ed25519.to_bytes(),
            public_key: None,
        }
        .to_pkcs8_pem(LineEnding::LF)
        .map_err(|_| failed.clone())?;
        let second = self.p256.to_pkcs8_pem(LineEnding::LF).map_err(|_| failed)?;
        Ok(Zeroizing::new([first.as_str(), second.as_str()].concat()))
    }

    /// Reads what [`Self::to_pem`] wrote.
    ///
    /// # Errors
    /// [`TrustError::Undecodable`] or [`TrustError::TooLarge`].
    pub fn from_pem(text: &str) -> Result<Self, TrustError> {
        if text.len() > KEY_FILE_LIMIT {
            return Err(TrustError::TooLarge {
                what: "private key",
                limit: KEY_FILE_LIMIT,
            });
        }
        let undecodable = TrustError::Undecodable { what: "private keys" };
        let (first, second) = text.split_once(PEM_END).ok_or(undecodable.clone())?;
        let first = Zeroizing::new([first, PEM_END, "\n"].concat());
        let ed25519 = ed25519_dalek::SigningKey::from_pkcs8_pem(&first).map_err(|_| undecodable.clone())?;
        let p256 = p256::ecdsa::SigningKey::from_pkcs8_pem(second.trim_start()).map_err(|_| undecodable)?;
        Ok(Self { ed25519, p256 })
    }

    /// Whether these certificates are for these keys.
    #[must_use]
    pub fn is_certified(&self, pair: &super::CertificatePair) -> bool {
        let is_for = |certificate: &x509_cert::Certificate, own: Result<SubjectPublicKeyInfoOwned, TrustError>| {
            own.is_ok_and(|own| *certificate.tbs_certificate().subject_public_key_info() == own)
        };
        let public = self.public();
        is_for(&pair.ed25519, public.ed25519_spki()) && is_for(&pair.p256, public.p256_spki())
    }

    /// For signing.
    #[must_use]
    pub const fn ed25519(&self) -> &ed25519_dalek::SigningKey {
        &self.ed25519
    }

    /// For the second signature.
    #[must_use]
    pub const fn p256(&self) -> &p256::ecdsa::SigningKey {
        &self.p256
    }

    /// The public halves.
    #[must_use]
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            ed25519: self.ed25519.verifying_key(),
            p256: *self.p256.verifying_key(),
        }
    }

    pub(crate) fn sign_both(&self, message: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let second: p256::ecdsa::DerSignature = signature::Signer::sign(&self.p256, message);
        (
            self.ed25519.sign(message).to_bytes().to_vec(),
            second.as_bytes().to_vec(),
        )
    }
}

impl PublicKeys {
    /// From raw bytes: 32 of Ed25519, 65 of an uncompressed P-256 point. Weak keys are refused.
    pub(crate) fn from_bytes(what: &'static str, ed25519: &[u8], p256: &[u8]) -> Result<Self, TrustError> {
        let bad = |field| TrustError::BadField {
            what,
            field,
            reason: "not a public key",
        };
        let bytes = <[u8; 32]>::try_from(ed25519).map_err(|_| bad("ed25519"))?;
        let ed25519 = ed25519_dalek::VerifyingKey::from_bytes(&bytes).map_err(|_| bad("ed25519"))?;
        if ed25519.is_weak() {
            return Err(bad("ed25519"));
        }
        if p256.len() != 65 {
            return Err(bad("p256"));
        }
        let p256 = p256::ecdsa::VerifyingKey::from_sec1_bytes(p256).map_err(|_| bad("p256"))?;
        Ok(Self { ed25519, p256 })
    }

    pub(crate) fn p256_bytes(&self) -> Vec<u8> {
        self.p256.to_sec1_point(false).as_bytes().to_vec()
    }

    pub(crate) fn ed25519_spki(&self) -> Result<SubjectPublicKeyInfoOwned, TrustError> {
        spki_of(&self.ed25519)
    }

    pub(crate) fn p256_spki(&self) -> Result<SubjectPublicKeyInfoOwned, TrustError> {
        spki_of(&self.p256)
    }
}

pub(crate) fn spki_of(key: &impl EncodePublicKey) -> Result<SubjectPublicKeyInfoOwned, TrustError> {
    SubjectPublicKeyInfoOwned::from_key(key).map_err(|_| TrustError::Encoding { what: "public key" })
}

/// SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_from_both_stored_forms() {
        let noor = DeviceKeys::generate().unwrap();
        let stored = noor.to_pkcs8().unwrap();
        assert_eq!(
            DeviceKeys::from_pkcs8(&stored.ed25519, &stored.p256).unwrap().public(),
            noor.public()
        );
        assert_eq!(
            DeviceKeys::from_pem(&noor.to_pem().unwrap()).unwrap().public(),
            noor.public()
        );
        assert!(DeviceKeys::from_pkcs8(&stored.p256, &stored.ed25519).is_err());
    }

    #[test]
    fn a_private_key_never_shows_in_debug_output() {
        let noor = DeviceKeys::generate().unwrap();
        assert_eq!(
            format!("{noor:?} {:?}", noor.to_pkcs8().unwrap()),
            "DeviceKeys(…) StoredKeys(…)"
        );
    }
}
