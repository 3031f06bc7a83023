//! The station's answer to an enrolment request, `halte.enrolment-answer/1`: the certificates and
//! the roster folder in one file. The answer proves itself only against the station certificate
//! it carries: on first contact the holder compares that certificate's fingerprint by voice.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::certificates::{CertificateFacts, CertificatePair};
use super::error::TrustError;
use super::identity::RecipientKey;
use super::keys::PublicKeys;
use super::policy::CertificateRole;
use super::roster::{FileCertificates, LastSeen, Roster, RosterFiles, read_roster_dir};
use super::text::{Base64, from_json, to_json, within_limit};
use super::{recovery, roster};

/// The format of an answer.
pub const ANSWER_FORMAT: &str = "halte.enrolment-answer/1";
const WHAT: &str = "enrolment answer";

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    certificates: FileCertificates,
    roster: Base64,
    crl: Base64,
    station_ca: String,
    /// `halte.recovery/1`, signed: an answer proves nothing about what is not signed inside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recovery: Option<Base64>,
}

/// What an accepted answer gives: all that is needed to sign under this station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolled {
    /// The two leaves for the two keys.
    pub certificates: CertificatePair,
    /// What the Ed25519 leaf says; the other differs in its serial number alone.
    pub facts: CertificateFacts,
    /// The roster, checked.
    pub roster: Roster,
    /// The roster folder as it came.
    pub files: RosterFiles,
    /// To whom the journal's key may be wrapped, so that the station can help when the passphrase is
    /// lost. A training station has none.
    pub recovery: Option<RecipientKey>,
}

impl Enrolled {
    /// The whole days left, when it is time to ask for new certificates (from day 60 on).
    #[must_use]
    pub fn renewal_due(&self, now: DateTime<Utc>) -> Option<i64> {
        let left = self.facts.days_left(now);
        (left <= super::WARN_DAYS_LEFT).then_some(left)
    }
}

pub(crate) fn write(
    certificates: &CertificatePair,
    files: &RosterFiles,
    recovery: Option<Vec<u8>>,
) -> Result<Vec<u8>, TrustError> {
    let encoding = |_| TrustError::Encoding { what: WHAT };
    let file = File {
        format: ANSWER_FORMAT.to_owned(),
        certificates: FileCertificates::of(certificates)?,
        roster: Base64(files.roster.clone()),
        crl: Base64(files.crl.clone()),
        station_ca: String::from_utf8(files.ca_pem.clone()).map_err(encoding)?,
        recovery: recovery.map(Base64),
    };
    let bytes = to_json(WHAT, &file)?;
    within_limit(WHAT, &bytes)?;
    Ok(bytes)
}

/// Reads an answer and checks that its certificates are for these keys, from the station of its
/// roster, for one role, not revoked.
///
/// # Errors
/// [`TrustError`] naming the first fault.
pub fn accept(answer: &[u8], keys: &PublicKeys, seen: &LastSeen, now: DateTime<Utc>) -> Result<Enrolled, TrustError> {
    let file: File = from_json(WHAT, ANSWER_FORMAT, answer)?;
    let files = RosterFiles {
        roster: file.roster.0,
        crl: file.crl.0,
        ca_pem: file.station_ca.into_bytes(),
    };
    let roster = read_roster_dir(&files, seen, now)?;
    let certificates = file.certificates.read()?;
    let facts = roster.station.verify_leaf(&certificates.ed25519)?;
    let second = roster.station.verify_leaf(&certificates.p256)?;
    let expected = CertificateFacts {
        serial: second.serial.clone(),
        ..facts.clone()
    };
    if second != expected {
        return Err(TrustError::BadCertificate {
            what: WHAT,
            reason: "the two certificates disagree",
        });
    }
    if facts.role == CertificateRole::Station {
        return Err(TrustError::WrongRole { what: WHAT });
    }
    let of = |certificate: &x509_cert::Certificate| certificate.tbs_certificate().subject_public_key_info().clone();
    if of(&certificates.ed25519) != keys.ed25519_spki()? || of(&certificates.p256) != keys.p256_spki()? {
        return Err(TrustError::NotForTheseKeys);
    }
    if [&facts.serial, &second.serial]
        .iter()
        .any(|serial| roster.crl.revoked_since(serial).is_some())
    {
        return Err(TrustError::Revoked { what: WHAT });
    }
    let recovery = file
        .recovery
        .map(|bytes| {
            // The keys of an exercise lie about; none of them may open a notebook.
            if roster.training {
                return Err(TrustError::TrainingDisagrees { what: WHAT });
            }
            let view = roster::view(&roster.station, Some(&roster.crl), now, None);
            recovery::read(&bytes.0, &roster.station, &view)
        })
        .transpose()?;
    Ok(Enrolled {
        recovery,
        certificates,
        facts,
        roster,
        files,
    })
}
