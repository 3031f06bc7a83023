//! Enrolment requests, `halte.enrolment-request/1`: public keys, role and unit, with a proof that
//! the sender holds the private keys. A request proves nothing about who sent it: the station
//! compares the fingerprint by voice before it issues anything.

use std::fmt;

use chrono::{DateTime, SubsecRound, Utc};
use data_encoding::BASE32_NOPAD;
use p256::ecdsa::signature::Verifier;
use serde::{Deserialize, Serialize};

use super::certificates::{CertificateFacts, Holder};
use super::error::TrustError;
use super::identity::RecipientKey;
use super::keys::{DeviceKeys, PublicKeys, sha256};
use super::policy::CertificateRole;
use super::text::{Base64, checked_text, from_json, to_json, within_limit};
use crate::model::{RecipientId, RecipientKind, Service};

/// The format of a request.
pub const REQUEST_FORMAT: &str = "halte.enrolment-request/1";
const WHAT: &str = "enrolment request";

/// 80 bits of SHA-256, to be read aloud: `ABCD-EFGH-IJKL-MNOP`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let text = BASE32_NOPAD.encode(sha256(bytes).get(..10).unwrap_or_default());
        let groups: Vec<&str> = (0..4).filter_map(|group| text.get(group * 4..group * 4 + 4)).collect();
        Self(groups.join("-"))
    }

    /// As it is read aloud.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a recipient says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipientProfile {
    /// What kind of recipient.
    pub kind: RecipientKind,
    /// The institution's name.
    pub name: String,
    /// What packets to it are sealed to.
    pub age_public_key: RecipientKey,
    /// A magistrate's own: what identities that nobody else may know are sealed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_public_key: Option<RecipientKey>,
    /// Districts or areas; none is all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serves: Vec<String>,
}

impl RecipientProfile {
    pub(crate) fn check(&self, what: &'static str) -> Result<(), TrustError> {
        checked_text(what, "name", &self.name)?;
        let bad = |reason| TrustError::BadField {
            what,
            field: "serves",
            reason,
        };
        if let Some(key) = &self.identity_public_key {
            let bad = |reason| TrustError::BadField {
                what,
                field: "identity_public_key",
                reason,
            };
            if self.kind != RecipientKind::Magistrate {
                return Err(bad("only a magistrate has one"));
            }
            if *key == self.age_public_key {
                return Err(bad("the same key opens every packet"));
            }
        }
        if self.serves.len() > 64 {
            return Err(bad("more than 64 entries"));
        }
        self.serves
            .iter()
            .try_for_each(|area| checked_text(what, "serves", area))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    role: CertificateRole,
    id: String,
    unit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service: Option<Service>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recipient: Option<RecipientProfile>,
    ed25519: Base64,
    p256: Base64,
    made_at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Proof {
    ed25519: Base64,
    p256: Base64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    body: Body,
    proof: Proof,
}

/// A request whose sender holds the private keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolmentRequest {
    file: File,
    keys: PublicKeys,
    bytes: Vec<u8>,
}

impl EnrolmentRequest {
    /// For a device of a service. The id is random: it tells neither officer nor unit.
    ///
    /// # Errors
    /// [`TrustError::BadField`] for a unit that cannot stand in a certificate.
    pub fn for_device(keys: &DeviceKeys, unit: &str, service: Service, now: DateTime<Utc>) -> Result<Self, TrustError> {
        let mut random = [0u8; 10];
        getrandom::fill(&mut random).map_err(|_| TrustError::NoRandomness)?;
        let id = format!("device-{}", BASE32_NOPAD.encode(&random).to_lowercase());
        Self::make(keys, CertificateRole::Device, &id, unit, Some(service), None, now)
    }

    /// For a device whose certificate runs out: the same id, unit and service, other or equal keys.
    ///
    /// # Errors
    /// [`TrustError::BadField`] when the certificate is not a device's.
    pub fn renew_device(keys: &DeviceKeys, facts: &CertificateFacts, now: DateTime<Utc>) -> Result<Self, TrustError> {
        Self::make(keys, facts.role, &facts.id, &facts.unit, facts.service, None, now)
    }

    /// For a recipient that reads packets and signs receipts.
    ///
    /// # Errors
    /// [`TrustError::BadField`] for a text that cannot stand in a certificate.
    pub fn for_recipient(
        keys: &DeviceKeys,
        id: &RecipientId,
        profile: RecipientProfile,
        now: DateTime<Utc>,
    ) -> Result<Self, TrustError> {
        let unit = profile.name.clone();
        Self::make(
            keys,
            CertificateRole::Recipient,
            id.as_str(),
            &unit,
            None,
            Some(profile),
            now,
        )
    }

    /// For an interpreter, who signs nothing.
    ///
    /// # Errors
    /// [`TrustError::BadField`] for a text that cannot stand in a certificate.
    pub fn for_interpreter(keys: &DeviceKeys, id: &str, unit: &str, now: DateTime<Utc>) -> Result<Self, TrustError> {
        Self::make(keys, CertificateRole::Interpreter, id, unit, None, None, now)
    }

    /// For a publisher of content packs.
    ///
    /// # Errors
    /// [`TrustError::BadField`] for a text that cannot stand in a certificate.
    pub fn for_publisher(keys: &DeviceKeys, id: &str, unit: &str, now: DateTime<Utc>) -> Result<Self, TrustError> {
        Self::make(keys, CertificateRole::Publisher, id, unit, None, None, now)
    }

    fn make(
        keys: &DeviceKeys,
        role: CertificateRole,
        id: &str,
        unit: &str,
        service: Option<Service>,
        recipient: Option<RecipientProfile>,
        now: DateTime<Utc>,
    ) -> Result<Self, TrustError> {
        let public = keys.public();
        let body = Body {
            role,
            id: id.to_owned(),
            unit: unit.to_owned(),
            service,
            recipient,
            ed25519: Base64(public.ed25519.as_bytes().to_vec()),
            p256: Base64(public.p256_bytes()),
            made_at: now.trunc_subsecs(0),
        };
        check(&body)?;
        let (ed25519, p256) = keys.sign_both(&signed_bytes(&body)?);
        let proof = Proof {
            ed25519: Base64(ed25519),
            p256: Base64(p256),
        };
        let file = File {
            format: REQUEST_FORMAT.to_owned(),
            body,
            proof,
        };
        let bytes = to_json(WHAT, &file)?;
        Ok(Self {
            file,
            keys: public,
            bytes,
        })
    }

    /// Reads a request file. Sizes first, then its form, then the proofs.
    ///
    /// # Errors
    /// [`TrustError`] naming the first fault.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustError> {
        let file: File = from_json(WHAT, REQUEST_FORMAT, bytes)?;
        check(&file.body)?;
        let keys = PublicKeys::from_bytes(WHAT, &file.body.ed25519.0, &file.body.p256.0)?;
        let signed = signed_bytes(&file.body)?;
        let bad = |_| TrustError::BadSignature { what: WHAT };
        let first = ed25519_dalek::Signature::from_slice(&file.proof.ed25519.0).map_err(bad)?;
        keys.ed25519.verify_strict(&signed, &first).map_err(bad)?;
        let second = p256::ecdsa::Signature::from_der(&file.proof.p256.0).map_err(bad)?;
        keys.p256.verify(&signed, &second).map_err(bad)?;
        Ok(Self {
            file,
            keys,
            bytes: bytes.to_vec(),
        })
    }

    /// The request file.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The request without the line breaks of its file: what a QR code carries.
    ///
    /// # Errors
    /// [`TrustError::Encoding`].
    pub fn compact(&self) -> Result<Vec<u8>, TrustError> {
        serde_json::to_vec(&self.file).map_err(|_| TrustError::Encoding { what: WHAT })
    }

    /// Reads what [`Self::compact`] wrote: the same request, with the same fingerprint.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn from_compact(bytes: &[u8]) -> Result<Self, TrustError> {
        within_limit(WHAT, bytes)?;
        let file: File = serde_json::from_slice(bytes).map_err(|_| TrustError::Undecodable { what: WHAT })?;
        if serde_json::to_vec(&file).ok().as_deref() != Some(bytes) {
            return Err(TrustError::NotCanonical { what: WHAT });
        }
        Self::read(&to_json(WHAT, &file)?)
    }

    /// When it was made, by the clock of who made it.
    #[must_use]
    pub const fn made_at(&self) -> DateTime<Utc> {
        self.file.body.made_at
    }

    /// What the sender reads aloud and the station compares.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.bytes)
    }

    /// What is asked for.
    #[must_use]
    pub const fn role(&self) -> CertificateRole {
        self.file.body.role
    }

    /// The id of the device, recipient or publisher.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.file.body.id
    }

    /// The unit.
    #[must_use]
    pub fn unit(&self) -> &str {
        &self.file.body.unit
    }

    /// The service of a device.
    #[must_use]
    pub const fn service(&self) -> Option<Service> {
        self.file.body.service
    }

    /// What a recipient says of itself.
    #[must_use]
    pub const fn recipient(&self) -> Option<&RecipientProfile> {
        self.file.body.recipient.as_ref()
    }

    pub(crate) const fn keys(&self) -> &PublicKeys {
        &self.keys
    }

    pub(crate) fn holder(&self) -> Holder {
        Holder {
            id: self.id().to_owned(),
            unit: self.unit().to_owned(),
            service: self.service(),
            role: self.role(),
        }
    }
}

/// The format id goes first, so that this signature can never stand for another kind of file.
fn signed_bytes(body: &Body) -> Result<Vec<u8>, TrustError> {
    let mut bytes = REQUEST_FORMAT.as_bytes().to_vec();
    bytes.push(0);
    bytes.extend(serde_json::to_vec(body).map_err(|_| TrustError::Encoding { what: WHAT })?);
    Ok(bytes)
}

fn check(body: &Body) -> Result<(), TrustError> {
    let bad = |field, reason| TrustError::BadField {
        what: WHAT,
        field,
        reason,
    };
    if RecipientId::new(&body.id).is_err() {
        return Err(bad("id", "not lower-case letters, digits, _ . -"));
    }
    checked_text(WHAT, "unit", &body.unit)?;
    if body.role == CertificateRole::Station {
        return Err(bad("role", "a station issues that to itself alone"));
    }
    if (body.role == CertificateRole::Device) != body.service.is_some() {
        return Err(bad("service", "a device has one, nobody else"));
    }
    if (body.role == CertificateRole::Recipient) != body.recipient.is_some() {
        return Err(bad("recipient", "a recipient has one, nobody else"));
    }
    body.recipient.as_ref().map_or(Ok(()), |profile| profile.check(WHAT))
}
