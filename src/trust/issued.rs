//! The log of a station: every certificate that it issued, one a line, never taken out. By it a holder
//! is named when its right is taken back, and known again when it asks for the next certificate.

use std::path::Path;

use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use der::Encode;
use serde::{Deserialize, Serialize};
use spki::SubjectPublicKeyInfoOwned;

use super::certificates::{CertificateFacts, CertificatePair};
use super::error::TrustError;
use super::folder::{self, Access};
use super::keys::{PublicKeys, sha256};
use super::policy::CertificateRole;
use super::serial::Serial;
use crate::model::Service;

const ISSUED: &str = "issued.jsonl";

/// One line of the log: the two certificates of one holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuedCertificate {
    /// Serial number of the Ed25519 leaf: the one to name.
    pub serial: Serial,
    /// Serial number of the P-256 leaf.
    pub serial_p256: Serial,
    /// The id of the holder.
    pub id: String,
    /// The unit.
    pub unit: String,
    /// What it may do.
    pub role: CertificateRole,
    /// For which service.
    pub service: Option<Service>,
    /// First moment.
    pub not_before: DateTime<Utc>,
    /// Last moment.
    pub not_after: DateTime<Utc>,
    /// SHA-256 of the Ed25519 public key, hex: by this a holder is known again. None in older lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

impl IssuedCertificate {
    pub(crate) fn of(pair: &CertificatePair) -> Result<Self, TrustError> {
        let facts = CertificateFacts::of(&pair.ed25519)?;
        let tbs = pair.ed25519.tbs_certificate();
        Ok(Self {
            serial: facts.serial,
            serial_p256: Serial::of(pair.p256.tbs_certificate().serial_number()),
            id: facts.id,
            unit: facts.unit,
            role: facts.role,
            service: facts.service,
            not_before: facts.not_before,
            not_after: facts.not_after,
            key: Some(spki_digest(tbs.subject_public_key_info())?),
        })
    }
}

/// Reads the log of a station's folder.
pub(crate) fn read(dir: &Path) -> Result<Vec<IssuedCertificate>, TrustError> {
    folder::read(dir, ISSUED)?
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).map_err(|_| TrustError::Undecodable { what: ISSUED }))
        .collect()
}

/// Writes it whole.
pub(crate) fn write(dir: &Path, issued: &[IssuedCertificate]) -> Result<(), TrustError> {
    let mut bytes = Vec::new();
    for entry in issued {
        serde_json::to_writer(&mut bytes, entry).map_err(|_| TrustError::Encoding { what: ISSUED })?;
        bytes.push(b'\n');
    }
    folder::write(dir, ISSUED, &bytes, Access::Private)
}

/// By what a holder is known again.
pub(crate) fn key_digest(keys: &PublicKeys) -> Result<String, TrustError> {
    spki_digest(&keys.ed25519_spki()?)
}

fn spki_digest(spki: &SubjectPublicKeyInfoOwned) -> Result<String, TrustError> {
    let der = spki.to_der().map_err(|_| TrustError::Encoding { what: "public key" })?;
    Ok(HEXLOWER.encode(&sha256(&der)))
}
