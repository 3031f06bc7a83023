//! X.509 leaves: what a certificate says and how it is written. A subject carries an id and a
//! unit, never an officer's name. What is read here is not believed until the authority's
//! signature over it has been checked.

use std::time::{Duration, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc4519::{BUSINESS_CATEGORY, COMMON_NAME, ORGANIZATIONAL_UNIT_NAME};
use const_oid::db::rfc8410::ID_ED_25519;
use der::asn1::{SetOfVec, Utf8StringRef};
use der::pem::LineEnding;
use der::{Any, Decode, Encode, EncodePem};
use x509_cert::Certificate;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::time::Time;

use super::error::TrustError;
use super::policy::{CertificateRole, Policies};
use super::serial::Serial;
use super::text::within_limit;
use crate::model::Service;

/// For how many days a device, recipient or publisher certificate is issued.
pub const CERTIFICATE_DAYS: i64 = 90;
/// From how many remaining days on the holder is warned (day 60 of 90).
pub const WARN_DAYS_LEFT: i64 = 30;
const LEAF: &str = "certificate";

/// Whom a leaf is issued to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Holder {
    pub(crate) id: String,
    pub(crate) unit: String,
    pub(crate) service: Option<Service>,
    pub(crate) role: CertificateRole,
}

/// What a leaf certificate says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFacts {
    /// Its serial number.
    pub serial: Serial,
    /// The id of the device or recipient; never a person's name.
    pub id: String,
    /// The unit.
    pub unit: String,
    /// What it may do.
    pub role: CertificateRole,
    /// For which service; none where the holder is no service.
    pub service: Option<Service>,
    /// An exercise.
    pub training: bool,
    /// First moment.
    pub not_before: DateTime<Utc>,
    /// Last moment.
    pub not_after: DateTime<Utc>,
}

impl CertificateFacts {
    /// Reads what it says; whether it is to be believed is decided elsewhere.
    ///
    /// # Errors
    /// [`TrustError::BadCertificate`].
    pub fn of(certificate: &Certificate) -> Result<Self, TrustError> {
        let bad = |reason| TrustError::BadCertificate { what: LEAF, reason };
        let tbs = certificate.tbs_certificate();
        let Policies { role, training } = Policies::read(certificate, LEAF)?;
        let service = match subject_text(tbs.subject(), BUSINESS_CATEGORY)? {
            Some(text) => Some(text.parse().map_err(|_| bad("it names an unknown service"))?),
            None => None,
        };
        Ok(Self {
            serial: Serial::of(tbs.serial_number()),
            id: subject_text(tbs.subject(), COMMON_NAME)?.ok_or_else(|| bad("its subject has no id"))?,
            unit: subject_text(tbs.subject(), ORGANIZATIONAL_UNIT_NAME)?
                .ok_or_else(|| bad("its subject has no unit"))?,
            role: role.ok_or_else(|| bad("it names no role"))?,
            service,
            training,
            not_before: from_time(tbs.validity().not_before)?,
            not_after: from_time(tbs.validity().not_after)?,
        })
    }

    /// Whole days left; negative once it has expired.
    #[must_use]
    pub fn days_left(&self, now: DateTime<Utc>) -> i64 {
        (self.not_after - now).num_days()
    }
}

/// The two leaves of one holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificatePair {
    /// For the signature that is always required.
    pub ed25519: Certificate,
    /// For verifiers without Ed25519.
    pub p256: Certificate,
}

pub(crate) fn to_pem(certificate: &Certificate) -> Result<String, TrustError> {
    certificate
        .to_pem(LineEnding::LF)
        .map_err(|_| TrustError::Encoding { what: "certificate" })
}

pub(crate) fn leaf_from_der(bytes: &[u8]) -> Result<Certificate, TrustError> {
    within_limit(LEAF, bytes)?;
    Certificate::from_der(bytes).map_err(|_| TrustError::Undecodable { what: LEAF })
}

pub(crate) fn leaf_to_der(certificate: &Certificate) -> Result<Vec<u8>, TrustError> {
    certificate.to_der().map_err(|_| TrustError::Encoding { what: LEAF })
}

pub(crate) fn is_ed25519(algorithm: &spki::AlgorithmIdentifierOwned) -> bool {
    algorithm.oid == ID_ED_25519 && algorithm.parameters.is_none()
}

pub(crate) fn name_of(parts: &[(ObjectIdentifier, &str)]) -> Result<Name, TrustError> {
    let encode = || {
        let mut names = RdnSequence::default();
        for (oid, text) in parts {
            let value = Any::encode_from(&Utf8StringRef::new(text)?)?;
            let one = SetOfVec::from_iter([AttributeTypeAndValue { oid: *oid, value }])?;
            names.push(RelativeDistinguishedName::from(one));
        }
        // The library makes a Name only from bytes.
        Name::from_der(&names.to_der()?)
    };
    encode().map_err(|_: der::Error| TrustError::Encoding { what: "name" })
}

fn subject_text(name: &Name, oid: ObjectIdentifier) -> Result<Option<String>, TrustError> {
    let bad = |reason| TrustError::BadCertificate { what: LEAF, reason };
    let mut found = name.iter().filter(|part| part.oid == oid);
    let (first, second) = (found.next(), found.next());
    if second.is_some() {
        return Err(bad("its subject names something twice"));
    }
    first
        .map(|part| {
            let text = part
                .value
                .decode_as::<Utf8StringRef<'_>>()
                .map_err(|_| bad("its subject is not UTF-8"))?;
            Ok(text.as_str().to_owned())
        })
        .transpose()
}

pub(crate) fn to_time(at: DateTime<Utc>) -> Result<Time, TrustError> {
    let seconds = u64::try_from(at.timestamp()).map_err(|_| TrustError::BadTime)?;
    let system = UNIX_EPOCH
        .checked_add(Duration::from_secs(seconds))
        .ok_or(TrustError::BadTime)?;
    Time::try_from(system).map_err(|_| TrustError::BadTime)
}

pub(crate) fn from_time(time: Time) -> Result<DateTime<Utc>, TrustError> {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).map_err(|_| TrustError::BadTime)?;
    DateTime::from_timestamp(seconds, 0).ok_or(TrustError::BadTime)
}
