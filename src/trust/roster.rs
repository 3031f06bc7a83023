//! The roster: whom a station's packets can be sealed to, and the folder it travels in:
//! `roster.asice`, `crl.asice`, `station-ca.pem` (FROZEN with the packet's format). Refuses what
//! is older than what was already seen; nothing in it is used before all of it has passed.

use chrono::{DateTime, SubsecRound, Utc};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use x509_cert::Certificate;

use super::authority::StationCertificate;
use super::certificates::{CertificatePair, leaf_from_der, leaf_to_der};
use super::crl::RevocationList;
use super::error::TrustError;
use super::identity::RecipientKey;
use super::keys::DeviceKeys;
use super::policy::CertificateRole;
use super::request::RecipientProfile;
use super::serial::Serial;
use super::text::{Base64, FOREIGN_LIMIT, checked_text, from_json, to_json, within_limit};
use crate::container::{self, Limits, POLICY_STATION, Parsed, SigningPair, StationTrust, TrustView};
use crate::model::{RecipientId, RecipientKind};

/// The format of a roster.
pub const ROSTER_FORMAT: &str = "halte.roster/1";
/// The signed list of recipients.
pub const ROSTER_FILE: &str = "roster.asice";
/// The signed revocation list.
pub const CRL_FILE: &str = "crl.asice";
/// The station's own certificate.
pub const STATION_CA_FILE: &str = "station-ca.pem";

/// A list is one file beside its signatures, far smaller than a packet.
const LIMITS: Limits = Limits {
    file_bytes: FOREIGN_LIMIT,
    entries: 6,
    inflated_bytes: 4 << 20,
    meta_inf_bytes: 64 << 10,
};
const ROSTER: &str = "roster";
const CRL: &str = "revocation list";
const ROSTER_ENTRY: &str = "roster.json";
const CRL_ENTRY: &str = "revocation.crl";

/// The three files of a roster folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterFiles {
    /// `roster.asice`.
    pub roster: Vec<u8>,
    /// `crl.asice`.
    pub crl: Vec<u8>,
    /// `station-ca.pem`.
    pub ca_pem: Vec<u8>,
}

/// What was seen of this station before; the default is nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LastSeen {
    /// SHA-256 of the station's certificate.
    pub station: Option<[u8; 32]>,
    /// Number of the newest roster.
    pub roster: u64,
    /// Number of the newest revocation list.
    pub crl: u64,
}

/// One recipient of the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterRecipient {
    /// Its id, a key of `directory.toml`.
    pub id: RecipientId,
    /// What kind.
    pub kind: RecipientKind,
    /// The institution's name.
    pub name: String,
    /// What packets to it are sealed to.
    pub age_public_key: RecipientKey,
    /// What identities that this magistrate alone may know are sealed to; none is not enrolled.
    pub identity_public_key: Option<RecipientKey>,
    /// Districts or areas; none is all.
    pub serves: Vec<String>,
    /// What its receipts are signed with; none for a recipient without Halte.
    pub certificates: Option<CertificatePair>,
}

/// A roster whose every part has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    /// Only rises.
    pub number: u64,
    /// When it was made.
    pub issued_at: DateTime<Utc>,
    /// The station's name.
    pub station_name: String,
    /// An exercise.
    pub training: bool,
    /// Recipients by id.
    pub recipients: Vec<RosterRecipient>,
    /// The station.
    pub station: StationCertificate,
    /// Its revocation list.
    pub crl: RevocationList,
}

impl Roster {
    /// One recipient.
    #[must_use]
    pub fn recipient(&self, id: &RecipientId) -> Option<&RosterRecipient> {
        self.recipients.iter().find(|recipient| recipient.id == *id)
    }

    /// Whose key this is.
    #[must_use]
    pub fn recipient_by_key(&self, key: &RecipientKey) -> Option<&RosterRecipient> {
        self.recipients
            .iter()
            .find(|recipient| recipient.age_public_key == *key)
    }

    /// What a reader of containers needs to believe this station.
    #[must_use]
    pub fn trust_view(&self, received_at: DateTime<Utc>, first_seen_at: Option<DateTime<Utc>>) -> TrustView {
        view(&self.station, Some(&self.crl), received_at, first_seen_at)
    }

    /// What the next roster of this station is compared with.
    #[must_use]
    pub fn last_seen(&self) -> LastSeen {
        LastSeen {
            station: Some(self.station.sha256()),
            roster: self.number,
            crl: self.crl.number,
        }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    number: u64,
    issued_at: DateTime<Utc>,
    station: FileStation,
    training: bool,
    recipients: Vec<FileRecipient>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileStation {
    name: String,
    ca_cert_sha256: String,
}

/// A recipient as it stands in a roster and in the station's own file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileRecipient {
    pub(crate) id: RecipientId,
    pub(crate) kind: RecipientKind,
    pub(crate) name: String,
    pub(crate) age_public_key: RecipientKey,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) identity_public_key: Option<RecipientKey>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) serves: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) certificates: Option<FileCertificates>,
}

impl FileRecipient {
    pub(crate) fn new(id: RecipientId, profile: RecipientProfile, certificates: Option<FileCertificates>) -> Self {
        let RecipientProfile {
            kind,
            name,
            age_public_key,
            identity_public_key,
            serves,
        } = profile;
        Self {
            id,
            kind,
            name,
            age_public_key,
            identity_public_key,
            serves,
            certificates,
        }
    }

    /// Who is believed: texts fit, and the certificates are this recipient's from this station.
    fn believe(self, station: &StationCertificate) -> Result<RosterRecipient, TrustError> {
        let Self {
            id,
            kind,
            name,
            age_public_key,
            identity_public_key,
            serves,
            certificates,
        } = self;
        let profile = RecipientProfile {
            kind,
            name,
            age_public_key,
            identity_public_key,
            serves,
        };
        profile.check(ROSTER)?;
        let certificates = certificates.map(|pair| pair.read()).transpose()?;
        if let Some(pair) = &certificates {
            for leaf in [&pair.ed25519, &pair.p256] {
                check_recipient(leaf, &id, station)?;
            }
        }
        let RecipientProfile {
            kind,
            name,
            age_public_key,
            identity_public_key,
            serves,
        } = profile;
        Ok(RosterRecipient {
            id,
            kind,
            name,
            age_public_key,
            identity_public_key,
            serves,
            certificates,
        })
    }
}

/// Two leaves as DER in base64.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileCertificates {
    ed25519: Base64,
    p256: Base64,
}

impl FileCertificates {
    pub(crate) fn of(pair: &CertificatePair) -> Result<Self, TrustError> {
        Ok(Self {
            ed25519: Base64(leaf_to_der(&pair.ed25519)?),
            p256: Base64(leaf_to_der(&pair.p256)?),
        })
    }

    pub(crate) fn read(&self) -> Result<CertificatePair, TrustError> {
        Ok(CertificatePair {
            ed25519: leaf_from_der(&self.ed25519.0)?,
            p256: leaf_from_der(&self.p256.0)?,
        })
    }
}

/// Reads a roster folder: sizes, station certificate, revocation list, roster, in this order.
/// Dates never refuse: the clock may lie.
///
/// # Errors
/// [`TrustError`] naming the first fault.
pub fn read_roster_dir(files: &RosterFiles, seen: &LastSeen, now: DateTime<Utc>) -> Result<Roster, TrustError> {
    within_limit(ROSTER, &files.roster)?;
    within_limit(CRL, &files.crl)?;
    let (station, crl) = read_station(&files.ca_pem, &files.crl, seen, now)?;
    let json = open(
        ROSTER,
        ROSTER_ENTRY,
        &files.roster,
        &view(&station, Some(&crl), now, None),
    )?;
    let file: File = from_json(ROSTER, ROSTER_FORMAT, &json)?;
    not_older(ROSTER, file.number, seen.roster)?;
    believe(file, station, crl)
}

/// The station's certificate and its revocation list, believed.
fn read_station(
    ca_pem: &[u8],
    crl_file: &[u8],
    seen: &LastSeen,
    now: DateTime<Utc>,
) -> Result<(StationCertificate, RevocationList), TrustError> {
    within_limit(CRL, crl_file)?;
    let station = StationCertificate::from_pem(ca_pem)?;
    if seen.station.is_some_and(|known| known != station.sha256()) {
        return Err(TrustError::OtherStation);
    }
    let open_crl = |list| open(CRL, CRL_ENTRY, crl_file, &view(&station, list, now, None));
    let crl = RevocationList::read(&open_crl(None)?, &station)?;
    not_older(CRL, crl.number, seen.crl)?;
    // Again, now that it is known which certificates the list itself takes back.
    open_crl(Some(&crl))?;
    Ok((station, crl))
}

/// What a reader of content packs needs to believe a station: its certificate and `crl.asice`, kept
/// since a pack of its publisher was installed.
///
/// # Errors
/// As [`read_roster_dir`].
pub fn read_authority(
    ca_pem: &[u8],
    crl_file: &[u8],
    received_at: DateTime<Utc>,
) -> Result<(StationCertificate, TrustView), TrustError> {
    let (station, crl) = read_station(ca_pem, crl_file, &LastSeen::default(), received_at)?;
    let view = view(&station, Some(&crl), received_at, None);
    Ok((station, view))
}

fn believe(file: File, station: StationCertificate, crl: RevocationList) -> Result<Roster, TrustError> {
    checked_text(ROSTER, "station", &file.station.name)?;
    if file.station.ca_cert_sha256 != HEXLOWER.encode(&station.sha256()) {
        return Err(TrustError::WrongIssuer { what: ROSTER });
    }
    if file.training != station.training() {
        return Err(TrustError::TrainingDisagrees { what: ROSTER });
    }
    let mut recipients: Vec<RosterRecipient> = Vec::with_capacity(file.recipients.len());
    for entry in file.recipients {
        if recipients.last().is_some_and(|last| last.id >= entry.id) {
            return Err(TrustError::Duplicate {
                what: ROSTER,
                field: "id",
            });
        }
        let held = |key: &RecipientKey| {
            recipients
                .iter()
                .any(|known| known.age_public_key == *key || known.identity_public_key.as_ref() == Some(key))
        };
        if held(&entry.age_public_key) || entry.identity_public_key.as_ref().is_some_and(held) {
            return Err(TrustError::Duplicate {
                what: ROSTER,
                field: "age_public_key",
            });
        }
        recipients.push(entry.believe(&station)?);
    }
    Ok(Roster {
        number: file.number,
        issued_at: file.issued_at,
        station_name: file.station.name,
        training: file.training,
        recipients,
        station,
        crl,
    })
}

fn check_recipient(leaf: &Certificate, id: &RecipientId, station: &StationCertificate) -> Result<(), TrustError> {
    let facts = station.verify_leaf(leaf)?;
    if facts.role != CertificateRole::Recipient {
        return Err(TrustError::WrongRole { what: ROSTER });
    }
    if facts.id != id.as_str() {
        return Err(TrustError::BadField {
            what: ROSTER,
            field: "certificates",
            reason: "issued to another id",
        });
    }
    Ok(())
}

fn not_older(what: &'static str, offered: u64, seen: u64) -> Result<(), TrustError> {
    if offered < seen {
        return Err(TrustError::RolledBack { what, offered, seen });
    }
    Ok(())
}

pub(crate) fn view(
    station: &StationCertificate,
    crl: Option<&RevocationList>,
    received_at: DateTime<Utc>,
    first_seen_at: Option<DateTime<Utc>>,
) -> TrustView {
    let revoked = crl.map(|list| &list.revoked).into_iter().flatten();
    let station = StationTrust {
        ca: station.certificate().clone(),
        crl_number: crl.map_or(0, |list| list.number),
        revoked: revoked.map(|(serial, at)| (serial.as_str().to_owned(), *at)).collect(),
    };
    TrustView {
        stations: vec![station],
        received_at,
        first_seen_at,
    }
}

/// Opens a container that must hold exactly one file, signed by a station certificate.
pub(crate) fn open(what: &'static str, entry: &str, bytes: &[u8], view: &TrustView) -> Result<Vec<u8>, TrustError> {
    let refused = |reason: &str| TrustError::ContainerRefused {
        what,
        reason: reason.to_owned(),
    };
    let parsed = Parsed::read(bytes, &LIMITS).map_err(|error| refused(error.code()))?;
    view.check(parsed.signer_certificate(), POLICY_STATION, parsed.signing_time())
        .map_err(|error| refused(error.code()))?;
    if let (Some(certificate), Some(time)) = (parsed.second_certificate(), parsed.second_signing_time()) {
        view.check(certificate, POLICY_STATION, time)
            .map_err(|error| refused(error.code()))?;
    }
    let mut files = parsed.check_files().map_err(|error| refused(error.code()))?;
    match (files.remove(entry), files.is_empty()) {
        (Some(content), true) => Ok(content),
        _ => Err(TrustError::UnexpectedContents { what }),
    }
}

/// What a station puts into a roster.
pub(crate) struct Draft<'a> {
    pub(crate) number: u64,
    pub(crate) crl_number: u64,
    pub(crate) station_name: &'a str,
    pub(crate) recipients: &'a [FileRecipient],
    pub(crate) revoked: &'a std::collections::BTreeMap<Serial, DateTime<Utc>>,
}

/// Signs both lists with the station certificate at hand.
pub(crate) fn publish(
    draft: &Draft<'_>,
    station: &StationCertificate,
    ca_key: &ed25519_dalek::SigningKey,
    signer: (&DeviceKeys, &CertificatePair),
    now: DateTime<Utc>,
) -> Result<RosterFiles, TrustError> {
    let file = File {
        format: ROSTER_FORMAT.to_owned(),
        number: draft.number,
        issued_at: now.trunc_subsecs(0),
        station: FileStation {
            name: draft.station_name.to_owned(),
            ca_cert_sha256: HEXLOWER.encode(&station.sha256()),
        },
        training: station.training(),
        recipients: draft.recipients.to_vec(),
    };
    let crl = RevocationList::issue(station, ca_key, draft.crl_number, draft.revoked, now)?;
    Ok(RosterFiles {
        roster: seal(
            ROSTER,
            ROSTER_ENTRY,
            "application/json",
            &to_json(ROSTER, &file)?,
            signer,
            now,
        )?,
        crl: seal(CRL, CRL_ENTRY, "application/pkix-crl", &crl, signer, now)?,
        ca_pem: station.to_pem()?.into_bytes(),
    })
}

pub(crate) fn seal(
    what: &'static str,
    name: &str,
    media_type: &str,
    bytes: &[u8],
    (keys, pair): (&DeviceKeys, &CertificatePair),
    now: DateTime<Utc>,
) -> Result<Vec<u8>, TrustError> {
    let file = container::File {
        name,
        bytes,
        media_type,
        stored: false,
    };
    let signers = SigningPair {
        ed25519: keys.ed25519(),
        ed25519_cert: &pair.ed25519,
        p256: Some((keys.p256(), &pair.p256)),
    };
    container::build(&[file], &signers, now).map_err(|error| TrustError::ContainerRefused {
        what,
        reason: error.code().to_owned(),
    })
}
