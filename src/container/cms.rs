//! The two detached CMS signatures of a container (RFC 5652, RFC 8419, CAdES-B-B of EN 319 122-1),
//! written and read with one fixed set of algorithms and attributes. Reading accepts only what
//! writing produces: anything else, however valid elsewhere, is refused by name.

mod sign;

use chrono::{DateTime, Datelike, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::{GeneralizedTime, OctetString, SetOfVec, UtcTime};
use der::{Decode, DecodeOwned, Encode, Sequence, ValueOrd};
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use sha2::{Digest, Sha256, Sha512};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::Time;

use super::error::ContainerError;
use super::trust_view::moment;

pub(crate) use sign::{Key, Signer};

const ID_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const ID_SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const ID_CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const ID_MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const ID_SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");
const ID_SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const ID_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const ID_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");
const ID_ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ID_EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const ID_P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
/// Ed25519, as a key and as a signature algorithm.
pub(crate) const ID_ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");

/// Which of the two signatures: each has one digest, one signature algorithm, one kind of key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Suite {
    /// 001: Ed25519 over SHA-512.
    Ed25519,
    /// 002: ECDSA P-256 over SHA-256.
    P256,
}

/// Who signed, and when they say they did.
#[derive(Debug, Clone)]
pub(crate) struct Signed {
    pub(crate) certificate: Certificate,
    pub(crate) signing_time: DateTime<Utc>,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct ContentInfo {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: SignedData,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct SignedData {
    version: u8,
    digest_algorithms: SetOfVec<AlgorithmIdentifierOwned>,
    encapsulated: Encapsulated,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    certificates: SetOfVec<Certificate>,
    signer_infos: SetOfVec<SignerInfo>,
}

/// Detached: there is no room for content, so that an attached one does not even parse.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct Encapsulated {
    content_type: ObjectIdentifier,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence, ValueOrd)]
struct IssuerAndSerial {
    issuer: Name,
    serial_number: SerialNumber,
}

/// No unsigned attributes: there is no room for them.
#[derive(Clone, Debug, PartialEq, Eq, Sequence, ValueOrd)]
struct SignerInfo {
    version: u8,
    sid: IssuerAndSerial,
    digest_algorithm: AlgorithmIdentifierOwned,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT")]
    signed_attributes: SetOfVec<Attribute>,
    signature_algorithm: AlgorithmIdentifierOwned,
    signature: OctetString,
}

#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct SigningCertificateV2 {
    certificates: Vec<EssCertIdV2>,
}

/// SHA-256 is the DEFAULT and therefore left out; issuer and serial already stand in the signer id.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct EssCertIdV2 {
    certificate_hash: OctetString,
}

impl Suite {
    fn digest_algorithm(self) -> AlgorithmIdentifierOwned {
        let oid = match self {
            Self::Ed25519 => ID_SHA512,
            Self::P256 => ID_SHA256,
        };
        // Parameters ABSENT, never NULL: RFC 5754, RFC 8419.
        AlgorithmIdentifierOwned { oid, parameters: None }
    }

    fn signature_algorithm(self) -> AlgorithmIdentifierOwned {
        let oid = match self {
            Self::Ed25519 => ID_ED25519,
            Self::P256 => ID_ECDSA_SHA256,
        };
        AlgorithmIdentifierOwned { oid, parameters: None }
    }

    /// DER of an ECDSA signature with low s: 71 bytes when r begins with a one bit, 70 or fewer otherwise.
    const fn usual_signature_bytes(self) -> usize {
        match self {
            Self::Ed25519 => 64,
            Self::P256 => 71,
        }
    }

    fn digest(self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Ed25519 => Sha512::digest(message).to_vec(),
            Self::P256 => Sha256::digest(message).to_vec(),
        }
    }

    fn verify(self, certificate: &Certificate, message: &[u8], signature: &[u8]) -> Result<(), ContainerError> {
        match self {
            Self::Ed25519 => verify_ed25519(certificate, message, signature),
            Self::P256 => {
                let invalid = |_| ContainerError::SecondSignatureInvalid;
                let parsed = p256::ecdsa::DerSignature::from_bytes(signature).map_err(invalid)?;
                let parsed = p256::ecdsa::Signature::try_from(parsed).map_err(invalid)?;
                // The other half of the curve's signatures would be a second spelling of the same one.
                if parsed.normalize_s() != parsed {
                    return Err(ContainerError::SecondSignatureInvalid);
                }
                let point = p256_key(certificate)?.to_sec1_point(false);
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point.as_bytes())
                    .verify(message, &parsed.to_bytes())
                    .map_err(|_| ContainerError::SecondSignatureInvalid)
            }
        }
    }
}

/// Checks one signature file against its manifest: form, algorithms, attributes, certificate hash, signature.
pub(crate) fn verify(suite: Suite, p7s: &[u8], manifest: &[u8]) -> Result<Signed, ContainerError> {
    let info = ContentInfo::from_der(p7s).map_err(|_| ContainerError::CmsMalformed)?;
    let data = &info.content;
    if info.content_type != ID_SIGNED_DATA || data.version != 1 || data.encapsulated.content_type != ID_DATA {
        return Err(ContainerError::CmsMalformed);
    }
    // The library sorts sets while it reads: only the same bytes again prove that they were canonical.
    if info.to_der().is_ok_and(|again| again != p7s) {
        return Err(ContainerError::CmsNotCanonical);
    }
    let [signer] = data.signer_infos.as_slice() else {
        return Err(ContainerError::CmsSignerCount);
    };
    let [certificate] = data.certificates.as_slice() else {
        return Err(ContainerError::CmsCertificateCount);
    };
    if signer.version != 1
        || data.digest_algorithms.as_slice() != [suite.digest_algorithm()]
        || signer.digest_algorithm != suite.digest_algorithm()
        || signer.signature_algorithm != suite.signature_algorithm()
    {
        return Err(ContainerError::CmsAlgorithm);
    }
    let tbs = certificate.tbs_certificate();
    if signer.sid.issuer != *tbs.issuer() || signer.sid.serial_number != *tbs.serial_number() {
        return Err(ContainerError::CmsSigner);
    }
    let signing_time = check_attributes(suite, &signer.signed_attributes, certificate, manifest)?;
    // The signature covers the SET OF (0x31), not the [0] that stands in the file.
    let signed = signer
        .signed_attributes
        .to_der()
        .map_err(|_| ContainerError::CmsMalformed)?;
    suite.verify(certificate, &signed, signer.signature.as_bytes())?;
    Ok(Signed {
        certificate: certificate.clone(),
        signing_time,
    })
}

/// Verifies with the Ed25519 key of a certificate, strictly (no small-order keys, canonical values).
pub(crate) fn verify_ed25519(
    certificate: &Certificate,
    message: &[u8],
    signature: &[u8],
) -> Result<(), ContainerError> {
    let key = ed25519_key(certificate)?;
    let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| ContainerError::SignatureInvalid)?;
    key.verify_strict(message, &signature)
        .map_err(|_| ContainerError::SignatureInvalid)
}

fn check_attributes(
    suite: Suite,
    attributes: &SetOfVec<Attribute>,
    certificate: &Certificate,
    manifest: &[u8],
) -> Result<DateTime<Utc>, ContainerError> {
    if attributes.len() != 4 {
        return Err(ContainerError::CmsAttributes);
    }
    let content_type: ObjectIdentifier = only(attributes, ID_CONTENT_TYPE)?;
    if content_type != ID_DATA {
        return Err(ContainerError::CmsContentType);
    }
    let digest: OctetString = only(attributes, ID_MESSAGE_DIGEST)?;
    let time: Time = only(attributes, ID_SIGNING_TIME)?;
    let ess_found: SigningCertificateV2 = only(attributes, ID_SIGNING_CERTIFICATE_V2)?;
    if ess(certificate).map_err(|_| ContainerError::CmsEssHash)? != ess_found {
        return Err(ContainerError::CmsEssHash);
    }
    if digest.as_bytes() != suite.digest(manifest) {
        return Err(ContainerError::CmsMessageDigest);
    }
    let signing_time = moment(&time).ok_or(ContainerError::CmsSigningTime)?;
    if asn1_time(signing_time).ok() != Some(time) {
        return Err(ContainerError::CmsSigningTime);
    }
    Ok(signing_time)
}

/// The one value of an attribute that occurs once.
fn only<T: DecodeOwned>(attributes: &SetOfVec<Attribute>, oid: ObjectIdentifier) -> Result<T, ContainerError> {
    let mut found = attributes.iter().filter(|a| a.oid == oid);
    let (Some(attribute), None) = (found.next(), found.next()) else {
        return Err(ContainerError::CmsAttributes);
    };
    let [value] = attribute.values.as_slice() else {
        return Err(ContainerError::CmsAttributes);
    };
    let value = value.to_der().map_err(|_| ContainerError::CmsAttributes)?;
    T::from_der(&value).map_err(|_| ContainerError::CmsAttributes)
}

fn ess(certificate: &Certificate) -> der::Result<SigningCertificateV2> {
    let hash = Sha256::digest(certificate.to_der()?);
    Ok(SigningCertificateV2 {
        certificates: vec![EssCertIdV2 {
            certificate_hash: OctetString::new(hash.to_vec())?,
        }],
    })
}

/// UTCTime through 2049, GeneralizedTime after: RFC 5652, 11.3.
fn asn1_time(at: DateTime<Utc>) -> der::Result<Time> {
    let seconds = u64::try_from(at.timestamp()).map_err(|_| der::ErrorKind::DateTime)?;
    let since = std::time::Duration::from_secs(seconds);
    if at.year() < 2050 {
        Ok(Time::UtcTime(UtcTime::from_unix_duration(since)?))
    } else {
        Ok(Time::GeneralTime(GeneralizedTime::from_unix_duration(since)?))
    }
}

fn ed25519_key(certificate: &Certificate) -> Result<ed25519_dalek::VerifyingKey, ContainerError> {
    let spki = certificate.tbs_certificate().subject_public_key_info();
    let bytes = spki
        .subject_public_key
        .as_bytes()
        .and_then(|b| <&[u8; 32]>::try_from(b).ok());
    match bytes {
        Some(bytes) if spki.algorithm.oid == ID_ED25519 && spki.algorithm.parameters.is_none() => {
            ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| ContainerError::KeyKind)
        }
        _ => Err(ContainerError::KeyKind),
    }
}

fn p256_key(certificate: &Certificate) -> Result<p256::ecdsa::VerifyingKey, ContainerError> {
    let spki = certificate.tbs_certificate().subject_public_key_info();
    let curve = spki
        .algorithm
        .parameters
        .as_ref()
        .and_then(|p| p.decode_as::<ObjectIdentifier>().ok());
    if spki.algorithm.oid != ID_EC_PUBLIC_KEY || curve != Some(ID_P256) {
        return Err(ContainerError::KeyKind);
    }
    let point = spki.subject_public_key.as_bytes().ok_or(ContainerError::KeyKind)?;
    p256::ecdsa::VerifyingKey::from_sec1_bytes(point).map_err(|_| ContainerError::KeyKind)
}
