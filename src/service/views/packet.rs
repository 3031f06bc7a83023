//! What is sealed, what came in, and what is answered.

use serde::Serialize;
use ts_rs::TS;

use super::EncounterView;
use crate::model::{Document, EncounterId, PacketId, PersonLabel, ReceiptAnswer, RecipientId, RecipientKind, Version};
use crate::qr::Dots;

/// What sealing made.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SealedView {
    /// The encounter after it.
    pub encounter: EncounterView,
    /// The packets.
    pub packets: Vec<SealedLine>,
    /// The folder they lie in.
    pub folder: String,
}

/// One packet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SealedLine {
    /// Its id.
    pub packet: String,
    /// To which kind.
    pub kind: RecipientKind,
    /// To which recipient.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// File name in the folder.
    pub file_name: String,
    /// SHA-256 of manifest 001, hex.
    pub evidence_id: String,
    /// Goes by hand.
    pub by_hand: bool,
    /// Holds identities for the magistrate alone.
    pub identity: bool,
    /// Bytes.
    pub bytes: u32,
    /// It is sealed and safe in the notebook, but its file could not be written: to be saved again.
    pub unwritten: bool,
    /// The 30-second phone text, for a packet that goes by hand.
    pub phone_text: Option<String>,
}

/// A sealed packet as codes on the screen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CodesView {
    /// How many of them are usually enough.
    pub need: u32,
    /// In the order in which they are shown.
    pub codes: Vec<QrView>,
}

/// A QR code as dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QrView {
    /// Dots on a side, without the quiet zone.
    pub width: u32,
    /// Base64 of the dots in rows, dark as one, eight to a byte.
    pub bits: String,
}

impl From<&Dots> for QrView {
    fn from(dots: &Dots) -> Self {
        Self {
            width: u32::try_from(dots.width()).unwrap_or(u32::MAX),
            bits: data_encoding::BASE64.encode(&dots.bits()),
        }
    }
}

/// What a picture added to the codes of a packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CollectedView {
    /// Codes in this picture, of whatever.
    pub found: u32,
    /// Different codes of the packet so far.
    pub have: u32,
    /// How many are usually enough; none before the first.
    pub need: u32,
    /// Why a code in it was not taken: words `frames-refused-…`.
    pub refused: Option<String>,
    /// The packet as base64, once it is whole.
    pub packet: Option<String>,
}

/// A received packet: its verification in words keys, and what it says if it passed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedView {
    /// `valid`, `valid_with_remarks`, `refused`; words `verification-…`.
    pub outcome: String,
    /// Why it was refused: words `reason-…`.
    pub reason: Option<String>,
    /// Remarks: words `remark-…`.
    pub remarks: Vec<String>,
    /// SHA-256 of manifest 001, hex.
    pub evidence_id: Option<String>,
    /// To whom it was addressed.
    pub recipient: Option<String>,
    /// An exercise.
    pub training: bool,
    /// Signed when, in the officer's words.
    pub signed_at: Option<String>,
    /// What it says, composed from its verified JSON; none when refused.
    pub document: Option<Document>,
    /// What was answered, where this journal is the recipient's own.
    pub case: Option<CaseView>,
}

/// One received packet in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseLine {
    /// SHA-256 of manifest 001, hex: one packet is one case.
    pub evidence_id: String,
    /// Who sent it.
    pub unit: String,
    /// When it came first, in the officer's words.
    pub received_text: String,
    /// The persons in it.
    pub persons: Vec<PersonLabel>,
    /// Holds identities for the magistrate alone.
    pub identity: bool,
    /// An exercise.
    pub training: bool,
    /// The answers that count now; empty before the first.
    pub answers: Vec<ReceiptAnswer>,
    /// Somebody in it has no more than "received" yet, and stands in no newer packet.
    pub is_waiting: bool,
    /// Whoever has no more than "received" stands in a newer packet, which is answered instead.
    pub is_superseded: bool,
    /// Another packet tells of somebody in it too.
    pub has_versions: bool,
}

/// A received packet with what was answered, and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseView {
    /// As in the list.
    pub line: CaseLine,
    /// Number of the answer that counts.
    pub number: Option<u32>,
    /// The file it left in.
    pub file_name: Option<String>,
    /// It names whom to answer, and this journal can sign.
    pub can_answer: bool,
    /// The answer that counts was not sent: what it was signed with was taken back. Only a new one is
    /// believed.
    pub is_in_vain: bool,
    /// It takes people in, so that it can be full.
    pub has_rooms: bool,
    /// The packets that it adds to, oldest first.
    pub earlier: Vec<LinkedCase>,
    /// The packets that add to it, the newest about each person.
    pub newer: Vec<LinkedCase>,
    /// Persons of whom another packet tells too.
    pub versions: Vec<VersionView>,
    /// The other received packets, to set one beside this.
    pub others: Vec<CaseLine>,
}

/// A packet of the same sender about the same persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkedCase {
    /// Its case; none while it has not arrived.
    pub evidence_id: Option<String>,
    /// When it came first or, while it has not, when it was sealed; in the officer's words.
    pub at_text: String,
    /// Who stands in both; nobody where both hold nobody.
    pub persons: Vec<PersonLabel>,
}

/// Another telling of one person: both stay, one is followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VersionView {
    /// The person, as labelled in this packet.
    pub label: PersonLabel,
    /// The other telling.
    pub other: Version,
    /// Who sent the other.
    pub other_unit: String,
    /// This one is followed, not the other.
    pub is_followed: bool,
    /// Why: words `answer-pick-<reason>`.
    pub reason: String,
    /// When that was decided, in the officer's words.
    pub at_text: String,
}

/// A receipt that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReceiptView {
    /// The encounter whose packet it answers.
    pub encounter: EncounterId,
    /// The packet.
    pub packet: PacketId,
    /// Who answered.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// Its number: the highest of a packet counts.
    pub number: u32,
    /// One answer for each person.
    pub answers: Vec<ReceiptAnswer>,
    /// Remarks: words `remark-…`.
    pub remarks: Vec<String>,
    /// Signed when, in the officer's words.
    pub signed_at: String,
    /// An exercise.
    pub training: bool,
    /// It had been taken before: nothing changed.
    pub is_again: bool,
    /// A later answer had come before: that one counts.
    pub is_older: bool,
}
