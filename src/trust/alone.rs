//! Certificates for a device that no station has enrolled, or whose station is for the other kind
//! of encounter (exercise or real). The authority exists for one issue and its key is dropped at
//! once: the signature proves that a paper is whole, and no roster will call its signer known.

use chrono::{DateTime, Utc};

use super::authority::StationCertificate;
use super::certificates::{CERTIFICATE_DAYS, CertificatePair, Holder};
use super::error::TrustError;
use super::keys::{DeviceKeys, random_ed25519};
use super::policy::CertificateRole;
use crate::model::Service;

/// Issues the two leaves for these keys under an authority of one use.
///
/// # Errors
/// [`TrustError::NoRandomness`], or a unit that cannot stand in a certificate.
pub fn self_issued(
    keys: &DeviceKeys,
    unit: &str,
    service: Service,
    training: bool,
    now: DateTime<Utc>,
) -> Result<CertificatePair, TrustError> {
    let authority = random_ed25519()?;
    let name = if training {
        "Halte device, exercise"
    } else {
        "Halte device, not enrolled"
    };
    let station = StationCertificate::issue(name, training, &authority, now)?;
    let unit = if unit.trim().is_empty() { "not named" } else { unit };
    let holder = Holder {
        id: "device-not-enrolled".to_owned(),
        unit: unit.to_owned(),
        service: Some(service),
        role: CertificateRole::Device,
    };
    station.issue_pair(&authority, &holder, &keys.public(), now, CERTIFICATE_DAYS)
}
