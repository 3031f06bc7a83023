//! X.509: the station's own certificate (Ed25519, path length 0) and what it issues: per holder
//! two leaves of one subject, Ed25519 and P-256. A subject carries an id and a unit, never an
//! officer's name. Reads certificates from files that are not believed until checked here.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, UNIX_EPOCH};

use chrono::{DateTime, TimeDelta, Utc};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc4519::{BUSINESS_CATEGORY, COMMON_NAME, ORGANIZATIONAL_UNIT_NAME};
use const_oid::db::rfc8410::ID_ED_25519;
use data_encoding::HEXLOWER;
use der::asn1::{SetOfVec, Utf8StringRef};
use der::pem::LineEnding;
use der::{Any, Decode, DecodePem, Encode, EncodePem};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::Certificate;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use super::error::TrustError;
use super::keys::{PublicKeys, sha256, spki_of};
use super::policy::{CertificateRole, Policies};
use super::request::Fingerprint;
use super::text::within_limit;
use crate::container::serial_hex;
use crate::model::Service;

/// For how many days a device, recipient or publisher certificate is issued.
pub const CERTIFICATE_DAYS: i64 = 90;
/// From how many remaining days on the holder is warned (day 60 of 90).
pub const WARN_DAYS_LEFT: i64 = 30;
const STATION_DAYS: i64 = 3653;
const STATION: &str = "station certificate";
const LEAF: &str = "certificate";

/// The serial number of a certificate: 32 hex digits, random, positive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(String);

impl Serial {
    pub(crate) fn random() -> Result<Self, TrustError> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes).map_err(|_| TrustError::NoRandomness)?;
        if let [first, ..] = &mut bytes {
            // Positive and never shorter than 16 bytes in DER.
            *first = (*first & 0x7f) | 0x40;
        }
        Ok(Self(HEXLOWER.encode(&bytes)))
    }

    pub(crate) fn of(number: &SerialNumber) -> Self {
        Self(serial_hex(number))
    }

    pub(crate) fn number(&self) -> Result<SerialNumber, TrustError> {
        let what = "serial number";
        let bytes = HEXLOWER
            .decode(self.0.as_bytes())
            .map_err(|_| TrustError::Undecodable { what })?;
        SerialNumber::new(&bytes).map_err(|_| TrustError::Undecodable { what })
    }

    /// The text as it stands in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Serial {
    type Err = TrustError;

    fn from_str(text: &str) -> Result<Self, TrustError> {
        let serial = Self(text.to_owned());
        if text.is_empty() || text.len() > 40 || Self::of(&serial.number()?) != serial {
            return Err(TrustError::Undecodable { what: "serial number" });
        }
        Ok(serial)
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Serial {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Serial {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

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

/// A station's own certificate, checked: self-signed Ed25519, may issue leaves, nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StationCertificate {
    certificate: Certificate,
    key: ed25519_dalek::VerifyingKey,
    der: Vec<u8>,
    training: bool,
}

impl StationCertificate {
    /// A fresh self-signed certificate. Ten years; the key stays offline.
    pub(crate) fn issue(
        name: &str,
        training: bool,
        key: &ed25519_dalek::SigningKey,
        now: DateTime<Utc>,
    ) -> Result<Self, TrustError> {
        // The key's own digits keep two stations of one name apart: issuer names must be unique.
        let mark = HEXLOWER.encode(sha256(key.verifying_key().as_bytes()).get(..8).unwrap_or_default());
        let subject = name_of(&[(COMMON_NAME, name), (const_oid::db::rfc4519::SERIAL_NUMBER, &mark)])?;
        let profile = Profile {
            issuer: subject.clone(),
            subject,
            policies: Policies { role: None, training },
            authority: true,
        };
        let spki = spki_of(&key.verifying_key())?;
        Self::checked(build(profile, spki, key, now, STATION_DAYS)?)
    }

    /// Reads `station-ca.pem`: exactly one certificate.
    ///
    /// # Errors
    /// [`TrustError`] naming what is wrong with it.
    pub fn from_pem(bytes: &[u8]) -> Result<Self, TrustError> {
        within_limit(STATION, bytes)?;
        Self::checked(Certificate::from_pem(bytes).map_err(|_| TrustError::Undecodable { what: STATION })?)
    }

    fn checked(certificate: Certificate) -> Result<Self, TrustError> {
        let bad = |reason| TrustError::BadCertificate { what: STATION, reason };
        let tbs = certificate.tbs_certificate();
        let der = certificate
            .to_der()
            .map_err(|_| TrustError::Encoding { what: STATION })?;
        let key = ed25519_key(tbs.subject_public_key_info()).ok_or_else(|| bad("its key is not Ed25519"))?;
        if tbs.issuer() != tbs.subject() {
            return Err(bad("it is not self-signed"));
        }
        let constraints = tbs
            .get_extension::<BasicConstraints>()
            .map_err(|_| bad("its constraints cannot be decoded"))?
            .map(|(_, constraints)| (constraints.ca, constraints.path_len_constraint));
        if constraints != Some((true, Some(0))) {
            return Err(bad("it may not issue certificates, or issue issuers"));
        }
        let usage = tbs
            .get_extension::<KeyUsage>()
            .map_err(|_| bad("its key usage cannot be decoded"))?;
        let wanted = KeyUsages::KeyCertSign | KeyUsages::CRLSign;
        if usage.map(|(_, usage)| usage.0) != Some(wanted) {
            return Err(bad("its key usage is another"));
        }
        let Policies { role, training } = Policies::read(&certificate, STATION)?;
        if role.is_some() {
            return Err(bad("it names a role"));
        }
        let station = Self {
            certificate,
            key,
            der,
            training,
        };
        station.verify(STATION, &station.certificate)?;
        Ok(station)
    }

    /// Issues the two leaves of one holder.
    pub(crate) fn issue_pair(
        &self,
        key: &ed25519_dalek::SigningKey,
        holder: &Holder,
        keys: &PublicKeys,
        now: DateTime<Utc>,
        days: i64,
    ) -> Result<CertificatePair, TrustError> {
        let mut parts = vec![
            (COMMON_NAME, holder.id.as_str()),
            (ORGANIZATIONAL_UNIT_NAME, holder.unit.as_str()),
        ];
        if let Some(service) = holder.service {
            parts.push((BUSINESS_CATEGORY, service.as_str()));
        }
        let subject = name_of(&parts)?;
        let leaf = |spki| {
            let profile = Profile {
                issuer: self.certificate.tbs_certificate().subject().clone(),
                subject: subject.clone(),
                policies: Policies {
                    role: Some(holder.role),
                    training: self.training,
                },
                authority: false,
            };
            build(profile, spki, key, now, days)
        };
        Ok(CertificatePair {
            ed25519: leaf(keys.ed25519_spki()?)?,
            p256: leaf(keys.p256_spki()?)?,
        })
    }

    /// Whether this station issued the certificate: issuer, algorithm, signature, exercise or not.
    ///
    /// # Errors
    /// [`TrustError::WrongIssuer`], [`TrustError::BadSignature`] or [`TrustError::TrainingDisagrees`].
    pub fn verify_leaf(&self, certificate: &Certificate) -> Result<CertificateFacts, TrustError> {
        let bad = |reason| TrustError::BadCertificate { what: LEAF, reason };
        self.verify(LEAF, certificate)?;
        let tbs = certificate.tbs_certificate();
        let constraints = tbs
            .get_extension::<BasicConstraints>()
            .map_err(|_| bad("its constraints cannot be decoded"))?;
        if constraints.is_some_and(|(_, constraints)| constraints.ca) {
            return Err(bad("it claims to be an issuer"));
        }
        let usage = tbs
            .get_extension::<KeyUsage>()
            .map_err(|_| bad("its key usage cannot be decoded"))?;
        if usage.map(|(_, usage)| usage.0) != Some(KeyUsages::DigitalSignature.into()) {
            return Err(bad("its key usage is another"));
        }
        let facts = CertificateFacts::of(certificate)?;
        if facts.training != self.training {
            return Err(TrustError::TrainingDisagrees { what: LEAF });
        }
        Ok(facts)
    }

    fn verify(&self, what: &'static str, certificate: &Certificate) -> Result<(), TrustError> {
        let tbs = certificate.tbs_certificate();
        if tbs.issuer() != self.certificate.tbs_certificate().subject() {
            return Err(TrustError::WrongIssuer { what });
        }
        if tbs.signature() != certificate.signature_algorithm() || !is_ed25519(tbs.signature()) {
            return Err(TrustError::BadCertificate {
                what,
                reason: "its signature algorithm is not Ed25519",
            });
        }
        let signed = tbs.to_der().map_err(|_| TrustError::Encoding { what })?;
        self.verify_bytes(what, &signed, certificate.signature().as_bytes())
    }

    pub(crate) fn verify_bytes(
        &self,
        what: &'static str,
        signed: &[u8],
        signature: Option<&[u8]>,
    ) -> Result<(), TrustError> {
        let bad = TrustError::BadSignature { what };
        let bytes = signature
            .and_then(|bytes| <[u8; 64]>::try_from(bytes).ok())
            .ok_or(bad.clone())?;
        let signature = ed25519_dalek::Signature::from_bytes(&bytes);
        self.key.verify_strict(signed, &signature).map_err(|_| bad)
    }

    /// The certificate itself.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    pub(crate) fn has_key(&self, key: &ed25519_dalek::VerifyingKey) -> bool {
        self.key == *key
    }

    /// An exercise.
    #[must_use]
    pub const fn training(&self) -> bool {
        self.training
    }

    /// SHA-256 of its DER.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        sha256(&self.der)
    }

    /// What is compared by voice when a device first meets its station.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.der)
    }

    /// `station-ca.pem`.
    ///
    /// # Errors
    /// [`TrustError::Encoding`].
    pub fn to_pem(&self) -> Result<String, TrustError> {
        to_pem(&self.certificate)
    }
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

fn ed25519_key(spki: &SubjectPublicKeyInfoOwned) -> Option<ed25519_dalek::VerifyingKey> {
    if !is_ed25519(&spki.algorithm) {
        return None;
    }
    let bytes = <[u8; 32]>::try_from(spki.subject_public_key.as_bytes()?).ok()?;
    ed25519_dalek::VerifyingKey::from_bytes(&bytes)
        .ok()
        .filter(|key| !key.is_weak())
}

/// Our own profile: the ready-made ones want a country and an organisation in every name.
struct Profile {
    issuer: Name,
    subject: Name,
    policies: Policies,
    authority: bool,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        spk: SubjectPublicKeyInfoRef<'_>,
        issuer_spk: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let subject = tbs.subject();
        let usage = if self.authority {
            KeyUsages::KeyCertSign | KeyUsages::CRLSign
        } else {
            KeyUsages::DigitalSignature.into()
        };
        let constraints = BasicConstraints {
            ca: self.authority,
            path_len_constraint: self.authority.then_some(0),
        };
        let mut all = vec![
            SubjectKeyIdentifier::try_from(spk)?.to_extension(subject, &[])?,
            AuthorityKeyIdentifier::try_from(issuer_spk)?.to_extension(subject, &[])?,
            constraints.to_extension(subject, &[])?,
            KeyUsage(usage).to_extension(subject, &[])?,
        ];
        if let Some(policies) = self.policies.to_extension() {
            all.push(policies.to_extension(subject, &[])?);
        }
        Ok(all)
    }
}

fn build(
    profile: Profile,
    spki: SubjectPublicKeyInfoOwned,
    key: &ed25519_dalek::SigningKey,
    now: DateTime<Utc>,
    days: i64,
) -> Result<Certificate, TrustError> {
    let failed = |_| TrustError::Encoding { what: "certificate" };
    let end = now
        .checked_add_signed(TimeDelta::days(days))
        .ok_or(TrustError::BadTime)?;
    let validity = Validity::new(to_time(now)?, to_time(end)?);
    let serial = Serial::random()?.number()?;
    CertificateBuilder::new(profile, serial, validity, spki)
        .map_err(failed)?
        .build(key)
        .map_err(failed)
}

fn name_of(parts: &[(ObjectIdentifier, &str)]) -> Result<Name, TrustError> {
    let encode = || {
        let mut names = RdnSequence::default();
        for (oid, text) in parts {
            let value = Any::encode_from(&Utf8StringRef::new(text)?)?;
            let one = SetOfVec::from_iter([AttributeTypeAndValue { oid: *oid, value }])?;
            names.push(RelativeDistinguishedName::try_from(one)?);
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
