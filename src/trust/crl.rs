//! The revocation list of one station: an X.509 CRL (RFC 5280, 5) with a number that only rises,
//! signed by the station's own key. Read strictly: what is not understood is refused, because a
//! list half read is a certificate not revoked.

use std::collections::BTreeMap;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use const_oid::db::rfc5912::{ID_CE_AUTHORITY_KEY_IDENTIFIER, ID_CE_CRL_NUMBER};
use der::asn1::Uint;
use der::{Decode, Encode};
use x509_cert::Version;
use x509_cert::builder::{Builder, CrlBuilder};
use x509_cert::crl::{CertificateList, RevokedCert};
use x509_cert::ext::pkix::CrlNumber;

use super::authority::StationCertificate;
use super::certificates::{from_time, is_ed25519, to_time};
use super::error::TrustError;
use super::serial::Serial;
use super::text::within_limit;

const WHAT: &str = "revocation list";
/// After this many days without a newer list a reader should say so.
const NEXT_UPDATE_DAYS: i64 = 30;

/// A checked revocation list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevocationList {
    /// Only rises.
    pub number: u64,
    /// When it was made.
    pub issued_at: DateTime<Utc>,
    /// When a newer one was promised: later than that is worth a remark, never a refusal.
    pub next_at: Option<DateTime<Utc>>,
    /// Serial numbers and since when they are revoked.
    pub revoked: BTreeMap<Serial, DateTime<Utc>>,
}

impl RevocationList {
    /// DER of a fresh list.
    pub(crate) fn issue(
        station: &StationCertificate,
        key: &ed25519_dalek::SigningKey,
        number: u64,
        revoked: &BTreeMap<Serial, DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<Vec<u8>, TrustError> {
        let failed = |_| TrustError::Encoding { what: WHAT };
        let next = now
            .checked_add_signed(TimeDelta::days(NEXT_UPDATE_DAYS))
            .ok_or(TrustError::BadTime)?;
        let entries = revoked
            .iter()
            .map(|(serial, at)| {
                Ok(RevokedCert {
                    serial_number: serial.number()?,
                    revocation_date: to_time(at.trunc_subsecs(0))?,
                    crl_entry_extensions: None,
                })
            })
            .collect::<Result<Vec<_>, TrustError>>()?;
        let number = CrlNumber(Uint::new(&number.to_be_bytes()).map_err(failed)?);
        let mut builder = CrlBuilder::new_with_this_update(station.certificate(), number, to_time(now)?)
            .map_err(failed)?
            .with_next_update(Some(to_time(next)?));
        // RFC 5280 5.1.2.6: the list is absent, not empty, when nothing is revoked.
        if !entries.is_empty() {
            builder = builder.with_certificates(entries.into_iter());
        }
        let list = builder.build(key).map_err(|_| TrustError::Encoding { what: WHAT })?;
        list.to_der().map_err(failed)
    }

    /// Reads and checks a list of this station.
    ///
    /// # Errors
    /// [`TrustError`] naming the first fault.
    pub fn read(bytes: &[u8], station: &StationCertificate) -> Result<Self, TrustError> {
        let bad = |reason| TrustError::BadRevocationList { reason };
        within_limit(WHAT, bytes)?;
        let list: CertificateList =
            CertificateList::from_der(bytes).map_err(|_| TrustError::Undecodable { what: WHAT })?;
        let tbs = &list.tbs_cert_list;
        if tbs.issuer != *station.certificate().tbs_certificate().subject() {
            return Err(TrustError::WrongIssuer { what: WHAT });
        }
        if tbs.signature != list.signature_algorithm || !is_ed25519(&tbs.signature) {
            return Err(bad("its signature algorithm is not Ed25519"));
        }
        let signed = tbs.to_der().map_err(|_| TrustError::Encoding { what: WHAT })?;
        station.verify_bytes(WHAT, &signed, list.signature.as_bytes())?;
        if tbs.version != Version::V2 {
            return Err(bad("its version is not 2"));
        }
        let mut number = None;
        for extension in tbs.crl_extensions.iter().flatten() {
            if extension.extn_id == ID_CE_CRL_NUMBER {
                let CrlNumber(value) =
                    CrlNumber::from_der(extension.extn_value.as_bytes()).map_err(|_| bad("its number is malformed"))?;
                let value = value.as_bytes().iter().try_fold(0u64, |sum, byte| {
                    sum.checked_mul(256).and_then(|sum| sum.checked_add(u64::from(*byte)))
                });
                if number
                    .replace(value.ok_or_else(|| bad("its number is too large"))?)
                    .is_some()
                {
                    return Err(bad("it has two numbers"));
                }
            } else if extension.critical || extension.extn_id != ID_CE_AUTHORITY_KEY_IDENTIFIER {
                return Err(bad("it has an unknown extension"));
            }
        }
        let mut revoked = BTreeMap::new();
        for entry in tbs.revoked_certificates.iter().flatten() {
            if entry.crl_entry_extensions.is_some() {
                return Err(bad("an entry has an extension"));
            }
            if revoked
                .insert(Serial::of(&entry.serial_number), from_time(entry.revocation_date)?)
                .is_some()
            {
                return Err(TrustError::Duplicate {
                    what: WHAT,
                    field: "serial number",
                });
            }
        }
        Ok(Self {
            number: number.ok_or_else(|| bad("it has no number"))?,
            issued_at: from_time(tbs.this_update)?,
            next_at: tbs.next_update.map(from_time).transpose()?,
            revoked,
        })
    }

    /// Since when a serial is revoked.
    #[must_use]
    pub fn revoked_since(&self, serial: &Serial) -> Option<DateTime<Utc>> {
        self.revoked.get(serial).copied()
    }
}
