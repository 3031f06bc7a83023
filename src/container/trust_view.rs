//! What a verifier believes at one moment: which stations may issue certificates, which serials
//! they took back, and when this packet arrived. Made by `trust` from a roster and CRLs it has
//! checked; nothing here reads a file or a clock.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{ID_CE_BASIC_CONSTRAINTS, ID_CE_CERTIFICATE_POLICIES, ID_CE_KEY_USAGE};
use der::Encode;
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, CertificatePolicies, KeyUsage};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::Time;

use super::cms::verify_ed25519;
use super::error::TrustRefusal;

// Under 2.25 a UUID would be one arc of 128 bits, which this ASN.1 library (32-bit arcs) cannot read.
// So UUID 962594c2-1a9e-4499-abaf-fb89e94362e0 is cut into seven arcs under the one kept for that.
macro_rules! policy {
    ($last:literal) => {
        ObjectIdentifier::new_unwrap(concat!(
            "1.2.840.113556.1.8000.2554.38437.38082.6814.17561.43951.16484841.4416224.",
            $last
        ))
    };
}

/// Marks everything issued for training; never beside real trust.
pub const POLICY_TRAINING: ObjectIdentifier = policy!("1");
/// A device with its officer: signs packets.
pub const POLICY_DEVICE: ObjectIdentifier = policy!("2");
/// A recipient: signs receipts.
pub const POLICY_RECIPIENT: ObjectIdentifier = policy!("3");
/// A publisher of content: signs packs.
pub const POLICY_PUBLISHER: ObjectIdentifier = policy!("4");
/// An interpreter: shows notices, signs nothing.
pub const POLICY_INTERPRETER: ObjectIdentifier = policy!("6");
/// A station: signs the roster, the CRL and its one overlay.
pub const POLICY_STATION: ObjectIdentifier = policy!("5");

/// How far a signing time may lie after the arrival before it is worth a remark.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(5);

/// One station of the roster, with what its own CRL says. A station can only take back its own serials.
#[derive(Debug, Clone)]
pub struct StationTrust {
    /// The station's CA certificate, as pinned in the roster.
    pub ca: Certificate,
    /// Number of the CRL this was read from; it only rises.
    pub crl_number: u64,
    /// Serial, as [`serial_hex`] writes it, and since when it is revoked.
    pub revoked: BTreeMap<String, DateTime<Utc>>,
}

/// What a verifier believes when it looks at one packet.
#[derive(Debug, Clone)]
pub struct TrustView {
    /// The stations whose certificates count. A station without a valid CRL is not in here.
    pub stations: Vec<StationTrust>,
    /// When the packet arrived: certificates are checked at this moment, never at the claimed signing time.
    pub received_at: DateTime<Utc>,
    /// When this recipient first saw the packet, where it is known from before.
    pub first_seen_at: Option<DateTime<Utc>>,
}

/// What is worth saying about a packet that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Remark {
    /// The signer's certificate was outside its validity when the packet arrived.
    Expired,
    /// The signer's certificate was outside its validity at the time the signature claims.
    ExpiredAtSigning,
    /// The station's own certificate was outside its validity when the packet arrived.
    IssuerExpired,
    /// The claimed signing time lies after the arrival.
    TimeInconsistent,
    /// The certificate was revoked after this recipient first saw the packet.
    RevokedLater,
    /// The sender worked with older content than this recipient has.
    PackOutdated,
    /// It was made to travel by hand, and holds no key of its recipient.
    ByHand,
}

/// A signer that passed, and what is worth saying about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whether the certificate was issued for training.
    pub training: bool,
    /// In order, each once.
    pub remarks: Vec<Remark>,
}

impl TrustView {
    /// Checks a signer's certificate: issuer, its signature, form, key usage, role, training and
    /// revocation are hard; dates are remarks, because a clock in the field may lie.
    ///
    /// # Errors
    /// [`TrustRefusal`], the first that applies in that order.
    pub fn check(
        &self,
        signer: &Certificate,
        role: ObjectIdentifier,
        signing_time: DateTime<Utc>,
    ) -> Result<Standing, TrustRefusal> {
        let station = self.issuer_of(signer)?;
        require_authority(&station.ca)?;
        require_shape(signer)?;
        if !is_digital_signature(signer)? {
            return Err(TrustRefusal::KeyUsage);
        }
        let policies = policies(signer)?;
        if !policies.contains(&role) || policies.iter().any(|p| *p != role && *p != POLICY_TRAINING) {
            return Err(TrustRefusal::Role);
        }
        let training = policies.contains(&POLICY_TRAINING);
        // The CA's own policies say what it is for: a training CA never issues real certificates.
        if self::policies(&station.ca)?.contains(&POLICY_TRAINING) != training {
            return Err(TrustRefusal::TrainingPolicy);
        }
        let mut remarks = Vec::new();
        let first_seen = self.first_seen_at.unwrap_or(self.received_at);
        if let Some(revoked_at) = station
            .revoked
            .get(&serial_hex(signer.tbs_certificate().serial_number()))
        {
            if *revoked_at <= first_seen {
                return Err(TrustRefusal::Revoked);
            }
            remarks.push(Remark::RevokedLater);
        }
        if !is_valid_at(signer, self.received_at) {
            remarks.push(Remark::Expired);
        }
        if !is_valid_at(signer, signing_time) {
            remarks.push(Remark::ExpiredAtSigning);
        }
        if !is_valid_at(&station.ca, self.received_at) {
            remarks.push(Remark::IssuerExpired);
        }
        if signing_time > self.received_at + CLOCK_TOLERANCE {
            remarks.push(Remark::TimeInconsistent);
        }
        remarks.sort_unstable();
        Ok(Standing { training, remarks })
    }

    fn issuer_of(&self, signer: &Certificate) -> Result<&StationTrust, TrustRefusal> {
        let name = signer.tbs_certificate().issuer();
        let mut named = self
            .stations
            .iter()
            .filter(|s| s.ca.tbs_certificate().subject() == name)
            .peekable();
        if named.peek().is_none() {
            return Err(TrustRefusal::UnknownIssuer);
        }
        named
            .find(|s| is_issued_by(signer, &s.ca))
            .ok_or(TrustRefusal::IssuerSignature)
    }
}

/// A serial as it is keyed, shown and typed: lower-case hex without leading zero bytes.
#[must_use]
pub fn serial_hex(serial: &SerialNumber) -> String {
    let bytes = serial.as_bytes();
    let start = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    data_encoding::HEXLOWER.encode(bytes.get(start..).unwrap_or_default())
}

/// Whether the CA's Ed25519 key signed this certificate. Says nothing on whether the CA may.
#[must_use]
pub fn is_issued_by(certificate: &Certificate, ca: &Certificate) -> bool {
    let (Ok(signed), Some(signature)) = (
        certificate.tbs_certificate().to_der(),
        certificate.signature().as_bytes(),
    ) else {
        return false;
    };
    let algorithm = certificate.signature_algorithm();
    algorithm.oid == super::cms::ID_ED25519
        && algorithm.parameters.is_none()
        && certificate.tbs_certificate().signature() == algorithm
        && verify_ed25519(ca, &signed, signature).is_ok()
}

/// The policies a certificate carries; none if it has no such extension.
///
/// # Errors
/// [`TrustRefusal::CertificateShape`] when the extension is damaged or doubled.
pub fn policies(certificate: &Certificate) -> Result<Vec<ObjectIdentifier>, TrustRefusal> {
    let found = certificate
        .tbs_certificate()
        .get_extension::<CertificatePolicies>()
        .map_err(|_| TrustRefusal::CertificateShape)?;
    Ok(found
        .map(|(_, list)| list.0.iter().map(|p| p.policy_identifier).collect())
        .unwrap_or_default())
}

fn require_authority(ca: &Certificate) -> Result<(), TrustRefusal> {
    let refused = TrustRefusal::IssuerNotAuthority;
    let tbs = ca.tbs_certificate();
    let (_, constraints) = tbs
        .get_extension::<BasicConstraints>()
        .map_err(|_| refused)?
        .ok_or(refused)?;
    let (_, usage) = tbs.get_extension::<KeyUsage>().map_err(|_| refused)?.ok_or(refused)?;
    if constraints.ca && usage.key_cert_sign() {
        Ok(())
    } else {
        Err(refused)
    }
}

/// A signer is no CA, and everything critical in its certificate is understood here.
fn require_shape(signer: &Certificate) -> Result<(), TrustRefusal> {
    let refused = TrustRefusal::CertificateShape;
    let tbs = signer.tbs_certificate();
    let constraints = tbs.get_extension::<BasicConstraints>().map_err(|_| refused)?;
    if constraints.is_some_and(|(_, c)| c.ca) {
        return Err(refused);
    }
    let known = [ID_CE_BASIC_CONSTRAINTS, ID_CE_KEY_USAGE, ID_CE_CERTIFICATE_POLICIES];
    let extensions = tbs.extensions().map(Vec::as_slice).unwrap_or_default();
    if extensions.iter().any(|e| e.critical && !known.contains(&e.extn_id)) {
        return Err(refused);
    }
    Ok(())
}

fn is_digital_signature(signer: &Certificate) -> Result<bool, TrustRefusal> {
    let usage = signer
        .tbs_certificate()
        .get_extension::<KeyUsage>()
        .map_err(|_| TrustRefusal::CertificateShape)?;
    Ok(usage.is_some_and(|(_, u)| u.digital_signature()))
}

fn is_valid_at(certificate: &Certificate, at: DateTime<Utc>) -> bool {
    let validity = certificate.tbs_certificate().validity();
    match (moment(&validity.not_before), moment(&validity.not_after)) {
        (Some(from), Some(to)) => from <= at && at <= to,
        _ => false,
    }
}

/// A certificate's time as the rest of the program writes it.
#[must_use]
pub fn moment(time: &Time) -> Option<DateTime<Utc>> {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok()?;
    DateTime::from_timestamp(seconds, 0)
}
