//! What a station may know of a device's work, `halte.extract/1`: packets by id, clocks, answers, what
//! waits and why. No name, place, nationality, role or observation can stand in it: its fields are these
//! and no other. Signed by the device, sealed to the station's watcher; foreign input on the way back.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::error::SealError;
use super::letter::{self, Kind, LetterFault, LetterRefusal, version_or_malformed};
use super::seal::SignedPacket;
use crate::container::{Limits, POLICY_DEVICE, SigningPair, TrustView, refusals};
use crate::model::{CallOutcome, EncounterId, PacketId, PersonLabel, ReceiptAnswer, RecipientId, RecipientKind, Step};
use crate::trust::{Identity, RecipientKey};

/// FROZEN: the format id; proven by `an_extract_keeps_its_bytes`.
pub const EXTRACT_FORMAT: &str = "halte.extract/1";
/// The one file in an extract, beside its padding.
pub const EXTRACT_JSON: &str = "extract.json";

const KIND: Kind = Kind {
    name: EXTRACT_JSON,
    limits: Limits {
        file_bytes: 8 << 20,
        entries: 8,
        inflated_bytes: 16 << 20,
        meta_inf_bytes: 64 << 10,
    },
    policy: POLICY_DEVICE,
};

refusals!(
    /// Why an extract was refused for what it is, beyond its seal, its container and its signer.
    ExtractRefusal {
    NotSealed = "extract_not_sealed", "the file is not an extract sealed to a station";
    Contents = "extract_contents", "the container holds something else than one extract";
    Version = "extract_version", "the extract is of a version this program does not know";
    Malformed = "extract_malformed", "the extract is not written as extracts are";
    Device = "extract_device", "the extract names another device than the one that signed it";
    Training = "extract_training", "the extract and its certificate disagree on whether this is training";
    Station = "extract_station", "the extract was written for another station";
    NumberTwice = "extract_number_twice", "another extract with this number was taken already";
});

/// The one reason for which an extract is refused.
pub type ExtractFault = LetterFault<ExtractRefusal>;

impl LetterRefusal for ExtractRefusal {
    const NOT_SEALED: Self = Self::NotSealed;
    const CONTENTS: Self = Self::Contents;
    const VERSION: Self = Self::Version;
    const MALFORMED: Self = Self::Malformed;

    fn code(self) -> &'static str {
        Self::code(self)
    }
}

impl From<ExtractRefusal> for ExtractFault {
    fn from(reason: ExtractRefusal) -> Self {
        Self::Letter(reason)
    }
}

/// `extract.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractFile {
    /// Always [`EXTRACT_FORMAT`].
    pub format: String,
    /// Of exercises.
    pub training: bool,
    /// The device.
    pub device: String,
    /// For whom it is sealed.
    pub station_key: RecipientKey,
    /// Rising per device, from 1.
    pub number: u32,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The end of the device's log: one that was cut short later does not hold it any more.
    pub head: ExtractHead,
    /// How the unit is called back: a number of an office, as on every packet.
    pub callback: String,
    /// The encounters it tells of.
    pub encounters: Vec<ExtractEncounter>,
}

/// The end of a device's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractHead {
    /// How many entries it has.
    pub seq: u32,
    /// Their digest, hex.
    pub digest: String,
}

/// One encounter: counts, packets, clocks, what waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractEncounter {
    /// Its id: random but for its time.
    pub id: EncounterId,
    /// The day of the facts.
    pub occurred_on: NaiveDate,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// How many persons.
    pub persons: u32,
    /// How many of them were told.
    pub told: u32,
    /// How many offers of help were made.
    pub offers: u32,
    /// How many of them after a statement: the wrong order.
    pub offers_after_statement: u32,
    /// Its packets.
    pub packets: Vec<ExtractPacket>,
    /// Its running clocks.
    pub clocks: Vec<ExtractClock>,
    /// With whom each case rests, and what other offices have asked or turned away.
    pub steps: Vec<ExtractStep>,
    /// What a return officer with a slip is told: by code, without a name.
    pub slips: Vec<ExtractSlip>,
}

/// One packet, by its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractPacket {
    /// Its random id.
    pub packet: PacketId,
    /// To which kind.
    pub kind: RecipientKind,
    /// To whom.
    pub recipient: RecipientId,
    /// When it was sealed.
    pub sealed_at: DateTime<Utc>,
    /// It goes by hand.
    pub by_hand: bool,
    /// It was given by hand.
    pub handed_over: bool,
    /// The number of the answer that counts; none is no answer yet.
    pub receipt: Option<u32>,
    /// That answer.
    pub answers: Vec<ReceiptAnswer>,
}

/// One running clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractClock {
    /// Which: a key of `clocks.toml`.
    pub key: String,
    /// Whose.
    pub persons: Vec<PersonLabel>,
    /// Of which recipient.
    pub recipient: Option<RecipientId>,
    /// When it begins to warn.
    pub warn_at: DateTime<Utc>,
    /// When it ends.
    pub due: DateTime<Utc>,
}

/// With whom one case rests, or what an office brought back to the officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractStep {
    /// Whose case; none is what somebody else reported.
    pub scope: Option<PersonLabel>,
    /// What comes next.
    pub step: Step,
    /// The packet it rests on.
    pub packet: Option<PacketId>,
    /// What its recipient said by telephone, where that is what counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_phone: Option<CallOutcome>,
    /// Since when it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<DateTime<Utc>>,
}

/// What the neutral code on a slip leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtractSlip {
    /// The code on the slip.
    pub code: String,
    /// Under which label the person stands in the packets.
    pub label: PersonLabel,
    /// Since when the person is known as a presumed victim.
    pub presumed_since: DateTime<Utc>,
    /// When the magistrate was informed.
    pub magistrate_informed_at: Option<DateTime<Utc>>,
    /// The packet in which the Immigration Office was told.
    pub packet: Option<PacketId>,
}

/// An extract that passed every check.
#[derive(Debug, Clone)]
pub struct OpenedExtract {
    /// What it says.
    pub file: ExtractFile,
    /// SHA-256 of its manifest 001, hex.
    pub evidence_id: String,
    /// The unit, as its certificate says.
    pub unit: String,
}

impl ExtractFile {
    /// Reads `extract.json`: only the bytes that this program would write.
    ///
    /// # Errors
    /// [`ExtractRefusal`], the first thing that does not hold.
    pub fn parse(bytes: &[u8]) -> Result<Self, ExtractRefusal> {
        let file: Self = serde_json::from_slice(bytes).map_err(|_| version_or_malformed(bytes, EXTRACT_FORMAT))?;
        if file.format != EXTRACT_FORMAT {
            return Err(ExtractRefusal::Version);
        }
        if file.number == 0 || file.canonical_bytes()? != bytes {
            return Err(ExtractRefusal::Malformed);
        }
        Ok(file)
    }

    /// The one way to write it: compact JSON, fields in the order above.
    ///
    /// # Errors
    /// [`ExtractRefusal::Malformed`] when it cannot be written at all.
    pub fn canonical_bytes(&self) -> Result<Vec<u8>, ExtractRefusal> {
        serde_json::to_vec(self).map_err(|_| ExtractRefusal::Malformed)
    }
}

/// Signs an extract and brings it to a size class.
///
/// # Errors
/// [`SealError`] when the container cannot be built.
pub fn sign_extract(
    file: &ExtractFile,
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
) -> Result<SignedPacket, SealError> {
    let json = file.canonical_bytes().map_err(|_| SealError::UnexpectedFile)?;
    letter::sign(&KIND, &json, signers, signing_time)
}

/// Opens an extract where the clocks are watched.
///
/// # Errors
/// [`ExtractFault`], the first thing that does not hold.
pub fn open_extract(bytes: &[u8], identity: &Identity, trust: &TrustView) -> Result<OpenedExtract, ExtractFault> {
    let opened = letter::open::<ExtractRefusal>(&KIND, bytes, identity, trust)?;
    let file = ExtractFile::parse(&opened.json)?;
    let facts = opened.signer.ok_or(ExtractRefusal::Device)?;
    if facts.id != file.device {
        return Err(ExtractRefusal::Device.into());
    }
    if file.training != opened.training {
        return Err(ExtractRefusal::Training.into());
    }
    if file.station_key != opened.key {
        return Err(ExtractRefusal::Station.into());
    }
    Ok(OpenedExtract {
        file,
        evidence_id: opened.evidence_id,
        unit: facts.unit,
    })
}
