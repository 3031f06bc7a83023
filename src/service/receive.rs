//! The other side: a received packet is verified in its strict order, and only then shown, from
//! its verified JSON. Foreign bytes come in here; nothing of a refused packet goes out.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use chrono::Utc;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::content::Content;
use crate::model::{RecipientId, Verb};
use crate::packet::{self, OpenedPacket, PacketRefusal, REFERRAL_JSON, Reason, ReferralFacts, Verification};
use crate::service::error::{Code, Error};
use crate::service::views::ReceivedView;
use crate::service::{Halte, Officer};
use crate::trust::{self, CRL_FILE, Identity, LastSeen, ROSTER_FILE, Roster, RosterFiles, STATION_CA_FILE};

/// Largest file that is read at all, in bytes; the packet's own limits are narrower.
const READ_MAX: u64 = 80 * 1024 * 1024;

/// The three files of a roster folder. As JSON they are base64.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PacketFiles {
    /// `roster.asice`.
    #[serde(serialize_with = "to_base64", deserialize_with = "from_base64")]
    pub roster: Vec<u8>,
    /// `crl.asice`.
    #[serde(serialize_with = "to_base64", deserialize_with = "from_base64")]
    pub crl: Vec<u8>,
    /// `station-ca.pem`.
    #[serde(serialize_with = "to_base64", deserialize_with = "from_base64")]
    pub station_ca: Vec<u8>,
}

fn to_base64<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&data_encoding::BASE64.encode(bytes))
}

fn from_base64<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    let text = String::deserialize(from)?;
    data_encoding::BASE64
        .decode(text.as_bytes())
        .map_err(|_| serde::de::Error::custom("not base64"))
}

impl PacketFiles {
    /// Reads a roster folder.
    ///
    /// # Errors
    /// `file-unreadable`.
    pub fn read(dir: &Path) -> Result<Self, Error> {
        Ok(Self {
            roster: read_file(&dir.join(ROSTER_FILE))?,
            crl: read_file(&dir.join(CRL_FILE))?,
            station_ca: read_file(&dir.join(STATION_CA_FILE))?,
        })
    }

    pub(crate) fn into_roster_files(self) -> RosterFiles {
        RosterFiles {
            roster: self.roster,
            crl: self.crl,
            ca_pem: self.station_ca,
        }
    }
}

impl From<RosterFiles> for PacketFiles {
    fn from(files: RosterFiles) -> Self {
        Self {
            roster: files.roster,
            crl: files.crl,
            station_ca: files.ca_pem,
        }
    }
}

/// What verifying a packet said, `halte.verification/1`.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct PacketVerification(Verification);

impl From<Verification> for PacketVerification {
    fn from(verification: Verification) -> Self {
        Self(verification)
    }
}

impl PacketVerification {
    /// Whether it was refused.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.0.is_refused()
    }

    /// Why nothing in it may be believed, as it is told; none when it was not refused.
    #[must_use]
    pub fn refusal(&self) -> Option<Error> {
        self.is_refused().then(|| refusal(self))
    }

    /// An exercise.
    #[must_use]
    pub fn is_training(&self) -> bool {
        self.0.training == Some(true)
    }

    /// SHA-256 of manifest 001, hex, where the signatures held.
    #[must_use]
    pub fn evidence_id(&self) -> Option<&str> {
        self.0.evidence_id.as_deref()
    }

    /// `valid`, `valid_with_remarks` or `refused`.
    #[must_use]
    pub fn outcome_key(&self) -> String {
        key_of(&self.0.outcome)
    }

    /// The one reason of a refusal.
    #[must_use]
    pub fn reason_key(&self) -> Option<String> {
        self.0.reason.as_ref().map(|r| r.code().to_owned())
    }

    /// What is worth knowing.
    #[must_use]
    pub fn remark_keys(&self) -> Vec<String> {
        self.0.remarks.iter().map(key_of).collect()
    }
}

/// A closed list's text, as serde writes it.
pub(crate) fn key_of<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|v| v.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// A packet that passed, and its files by name.
#[derive(Debug)]
pub struct OpenedFiles {
    /// What verifying it said.
    pub verification: PacketVerification,
    /// Its files.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Verifies a packet with a roster folder, and an identity where it is sealed.
///
/// # Errors
/// `roster-refused` when the roster or the identity does not hold. A refused packet is an answer,
/// not an error.
pub fn verify_packet(bytes: &[u8], roster: &PacketFiles, identity: Option<&[u8]>) -> Result<PacketVerification, Error> {
    let identity = identity.map(read_identity).transpose()?;
    let roster = read_roster(roster)?;
    let version = content_version()?;
    let reader = identity.as_ref().and_then(|me| reader(&roster, me));
    let check = |json: &[u8]| check(json, &version, reader);
    let trust = roster.trust_view(Utc::now(), None);
    Ok(PacketVerification(packet::verify(
        bytes,
        identity.as_ref(),
        &trust,
        &check,
    )))
}

/// Verifies a packet and hands out its files.
///
/// # Errors
/// `packet-not-for-you`, `packet-refused` with the reason; `roster-refused`.
pub fn open_packet(bytes: &[u8], roster: &PacketFiles, identity: &[u8]) -> Result<OpenedFiles, Error> {
    let identity = read_identity(identity)?;
    let roster = read_roster(roster)?;
    let version = content_version()?;
    let reader = reader(&roster, &identity);
    let trust = roster.trust_view(Utc::now(), None);
    match packet::open(bytes, Some(&identity), &trust, &|json: &[u8]| {
        check(json, &version, reader)
    }) {
        Ok(OpenedPacket {
            verification, files, ..
        }) => Ok(OpenedFiles {
            verification: PacketVerification(verification),
            files,
        }),
        Err(refused) => Err(refusal(&PacketVerification(*refused))),
    }
}

/// Who reads, as far as the roster knows this identity.
pub(crate) fn reader<'a>(roster: &'a Roster, identity: &Identity) -> Option<&'a RecipientId> {
    let mut keys = identity.recipients();
    keys.find_map(|key| roster.recipient_by_key(key)).map(|known| &known.id)
}

/// A packet by hand holds no key to compare with the reader's: the name on it must be the reader's own.
pub(crate) fn check(json: &[u8], content_version: &str, reader: Option<&RecipientId>) -> Result<ReferralFacts, Reason> {
    let facts = packet::check_referral(json, content_version)?;
    let by_hand = facts.recipient_age_key.is_none();
    if by_hand && reader.is_some_and(|me| me.as_str() != facts.recipient_id) {
        return Err(PacketRefusal::ForwardedToMe.into());
    }
    Ok(facts)
}

pub(crate) fn refusal(refused: &PacketVerification) -> Error {
    let reason = refused.reason_key().unwrap_or_default();
    match reason.as_str() {
        "not_for_me" | "forwarded_to_me" => Error::new(Code::PacketNotForYou),
        _ => Error::new(Code::PacketRefused).with("reason", reason),
    }
}

/// With which content a sender is up to date.
pub(crate) fn content_version() -> Result<String, Error> {
    Content::embedded()
        .map(|c| c.version)
        .map_err(|_| Error::new(Code::ContentDamaged))
}

pub(crate) fn read_identity(bytes: &[u8]) -> Result<Identity, Error> {
    Identity::read(bytes).map_err(|_| Error::new(Code::RosterRefused))
}

pub(crate) fn read_roster(files: &PacketFiles) -> Result<Roster, Error> {
    trust::read_roster_dir(&files.clone().into_roster_files(), &LastSeen::default(), Utc::now())
        .map_err(|_| Error::new(Code::RosterRefused))
}

/// Reads a file of bounded size.
///
/// # Errors
/// `file-unreadable`.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |_| Error::new(Code::FileUnreadable).with("act", "file");
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(READ_MAX).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

impl Halte {
    /// Opens a received packet with this journal's identity and roster: its verification, and what
    /// it says if it passed.
    ///
    /// # Errors
    /// `locked`; `not-enrolled` without a roster or identity. A refused packet is an answer.
    pub fn open_received(&self, bytes: &[u8]) -> Result<ReceivedView, Error> {
        self.officer(Verb::Receive, |officer| self.open_for(officer, bytes, true))
    }

    /// As [`Halte::open_received`]; whether the packet came now, or is looked at again.
    pub(super) fn open_for(&self, officer: &mut Officer, bytes: &[u8], came: bool) -> Result<ReceivedView, Error> {
        let now = self.clock.now().wall;
        let lang = officer.profile.lang.clone();
        let missing = || Error::new(Code::NotEnrolled);
        let roster = officer.enrolment.roster().ok_or_else(missing)?.clone();
        let identity = officer.enrolment.identity().ok_or_else(missing)?;
        let reader = reader(&roster, identity);
        let check = |json: &[u8]| check(json, &self.content.version, reader);
        let mut opened = packet::open(bytes, Some(identity), &roster.trust_view(now, None), &check);
        let evidence = match &opened {
            Ok(passed) => passed.verification.evidence_id.clone(),
            Err(refused) => refused.evidence_id.clone(),
        };
        if let Some(evidence) = evidence {
            // A packet seen before its certificate was revoked stays readable.
            if let Some(first_at) = officer.journal.seen(&evidence)? {
                let trust = roster.trust_view(now, Some(first_at));
                opened = packet::open(bytes, Some(identity), &trust, &check);
            }
            if opened.is_ok() {
                officer.journal.first_seen(&evidence, now)?;
            }
        }
        let opened = match opened {
            Ok(opened) => opened,
            Err(refused) => return Ok(received(&PacketVerification(*refused))),
        };
        let mut view = received(&PacketVerification(opened.verification.clone()));
        let referral = opened
            .files
            .get(REFERRAL_JSON)
            .and_then(|json| packet::ReferralFile::parse(json).ok());
        let referral = referral.ok_or_else(|| Error::new(Code::PacketRefused).with("reason", "referral_malformed"))?;
        view.signed_at = Some(self.moment_text(&lang, opened.signing_time));
        view.recipient = Some(self.recipient_name(&lang, &referral.recipient.id));
        let words = |key: &str, args: &[(&str, &str)]| self.word(&lang, key, args);
        view.document = Some(packet::document(&self.content, &referral, &lang, &words));
        view.case = self.keep_case(officer, bytes, &opened, &referral, came)?;
        Ok(view)
    }
}

fn received(verification: &PacketVerification) -> ReceivedView {
    ReceivedView {
        outcome: verification.outcome_key(),
        reason: verification.reason_key(),
        remarks: verification.remark_keys(),
        evidence_id: verification.evidence_id().map(str::to_owned),
        recipient: None,
        training: verification.is_training(),
        signed_at: None,
        document: None,
        case: None,
    }
}
