//! A station's authority: its own certificate (Ed25519, path length 0) and what it issues: per
//! holder two leaves of one subject, Ed25519 and P-256. Nothing here holds the authority's key;
//! it comes as an argument from the station's folder.

use chrono::{DateTime, TimeDelta, Utc};
use const_oid::db::rfc4519::{BUSINESS_CATEGORY, COMMON_NAME, ORGANIZATIONAL_UNIT_NAME, SERIAL_NUMBER};
use data_encoding::HEXLOWER;
use der::{DecodePem, Encode};
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::Certificate;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::Name;
use x509_cert::time::Validity;

use super::certificates::{CertificateFacts, CertificatePair, Holder, is_ed25519, name_of, to_pem, to_time};
use super::error::TrustError;
use super::keys::{PublicKeys, sha256, spki_of};
use super::policy::Policies;
use super::request::Fingerprint;
use super::serial::Serial;
use super::text::within_limit;

/// The authority outlives its devices by far: ten years.
const STATION_DAYS: i64 = 3653;
const STATION: &str = "station certificate";
const LEAF: &str = "certificate";

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
        let subject = name_of(&[(COMMON_NAME, name), (SERIAL_NUMBER, &mark)])?;
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
