//! Writing a signature file: one key, its certificate and the time it claims, over one manifest
//! after another. Writes exactly what the reading side accepts; its input is our own.

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::Encode;
use der::asn1::{Any, OctetString, SetOfVec};
use ed25519_dalek::Signer as _;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;

use super::{
    ContentInfo, Encapsulated, ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST, ID_SIGNED_DATA, ID_SIGNING_CERTIFICATE_V2,
    ID_SIGNING_TIME, IssuerAndSerial, SignedData, SignerInfo, Suite, asn1_time, ed25519_key, ess, p256_key,
};
use crate::container::error::ContainerError;

/// A key that signs, with the certificate it belongs to.
#[derive(Clone, Copy)]
pub(crate) enum Key<'a> {
    /// Signature 001.
    Ed25519(&'a ed25519_dalek::SigningKey),
    /// Signature 002.
    P256(&'a p256::ecdsa::SigningKey),
}

impl Key<'_> {
    fn suite(&self) -> Suite {
        match self {
            Self::Ed25519(_) => Suite::Ed25519,
            Self::P256(_) => Suite::P256,
        }
    }

    fn belongs_to(&self, certificate: &Certificate) -> bool {
        match self {
            Self::Ed25519(key) => ed25519_key(certificate).is_ok_and(|public| public == key.verifying_key()),
            Self::P256(key) => p256_key(certificate).is_ok_and(|public| public == *key.verifying_key()),
        }
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ContainerError> {
        let failed = |_| ContainerError::NotWritable;
        match self {
            Self::Ed25519(key) => Ok(key.try_sign(message).map_err(failed)?.to_bytes().to_vec()),
            Self::P256(key) => {
                let signature: p256::ecdsa::Signature = key.try_sign(message).map_err(failed)?;
                Ok(signature.normalize_s().to_der().as_bytes().to_vec())
            }
        }
    }
}

/// A key with its certificate and the time it claims: signs manifests, detached.
#[derive(Clone, Copy)]
pub(crate) struct Signer<'a> {
    key: Key<'a>,
    certificate: &'a Certificate,
    signing_time: DateTime<Utc>,
    usual_bytes: usize,
}

impl<'a> Signer<'a> {
    pub(crate) fn new(
        key: Key<'a>,
        certificate: &'a Certificate,
        signing_time: DateTime<Utc>,
    ) -> Result<Self, ContainerError> {
        if !key.belongs_to(certificate) {
            return Err(ContainerError::KeyMismatch);
        }
        let suite = key.suite();
        let blank = |_: &[u8]| Ok(vec![0; suite.usual_signature_bytes()]);
        let usual = signed_data(suite, &[], blank, certificate, signing_time)?;
        Ok(Self {
            key,
            certificate,
            signing_time,
            usual_bytes: usual.len(),
        })
    }

    /// The same inputs give the same bytes.
    pub(crate) fn sign(&self, manifest: &[u8]) -> Result<Vec<u8>, ContainerError> {
        let sign = |attributes: &[u8]| self.key.sign(attributes);
        Ok(signed_data(
            self.key.suite(),
            manifest,
            sign,
            self.certificate,
            self.signing_time,
        )?)
    }

    /// How many bytes [`Self::sign`] gives: always with Ed25519, every other time with P-256.
    pub(crate) fn usual_bytes(&self) -> usize {
        self.usual_bytes
    }
}

impl From<Failure> for ContainerError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Der(_) => Self::NotWritable,
            Failure::Container(error) => error,
        }
    }
}

enum Failure {
    Der(
        #[expect(
            dead_code,
            reason = "kept for a debugger; the caller only needs to know that it failed"
        )]
        der::Error,
    ),
    Container(ContainerError),
}

impl From<der::Error> for Failure {
    fn from(error: der::Error) -> Self {
        Self::Der(error)
    }
}

fn signed_data(
    suite: Suite,
    manifest: &[u8],
    sign: impl FnOnce(&[u8]) -> Result<Vec<u8>, ContainerError>,
    certificate: &Certificate,
    signing_time: DateTime<Utc>,
) -> Result<Vec<u8>, Failure> {
    let attributes = SetOfVec::try_from(vec![
        attribute(ID_CONTENT_TYPE, Any::encode_from(&ID_DATA)?)?,
        attribute(
            ID_MESSAGE_DIGEST,
            Any::encode_from(&OctetString::new(suite.digest(manifest))?)?,
        )?,
        attribute(ID_SIGNING_TIME, Any::encode_from(&asn1_time(signing_time)?)?)?,
        attribute(ID_SIGNING_CERTIFICATE_V2, Any::encode_from(&ess(certificate)?)?)?,
    ])?;
    let signature = sign(&attributes.to_der()?).map_err(Failure::Container)?;
    let tbs = certificate.tbs_certificate();
    let signer = SignerInfo {
        version: 1,
        sid: IssuerAndSerial {
            issuer: tbs.issuer().clone(),
            serial_number: tbs.serial_number().clone(),
        },
        digest_algorithm: suite.digest_algorithm(),
        signed_attributes: attributes,
        signature_algorithm: suite.signature_algorithm(),
        signature: OctetString::new(signature)?,
    };
    let info = ContentInfo {
        content_type: ID_SIGNED_DATA,
        content: SignedData {
            version: 1,
            digest_algorithms: SetOfVec::try_from(vec![suite.digest_algorithm()])?,
            encapsulated: Encapsulated { content_type: ID_DATA },
            certificates: SetOfVec::try_from(vec![certificate.clone()])?,
            signer_infos: SetOfVec::try_from(vec![signer])?,
        },
    };
    Ok(info.to_der()?)
}

fn attribute(oid: ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute {
        oid,
        values: SetOfVec::try_from(vec![value])?,
    })
}
