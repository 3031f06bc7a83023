//! A recipient's signed answer, `halte.receipt/1`: made and sealed to the device that sent the packet,
//! and read back there in the same strict order as a packet. FROZEN; it only grows by version. Foreign
//! input; nothing of a refused receipt is handed out.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::error::SealError;
use super::letter::{self, Kind, LetterFault, LetterRefusal, version_or_malformed};
use super::seal::SignedPacket;
use crate::container::{Limits, POLICY_RECIPIENT, Remark, SigningPair, TrustView, refusals};
use crate::model::{PacketId, PersonLabel, ReceiptAnswer, RecipientId, answers_fit};
use crate::trust::Identity;

/// FROZEN: the format id; proven by `a_receipt_keeps_its_bytes`.
pub const RECEIPT_FORMAT: &str = "halte.receipt/1";
/// The one file in a receipt, beside its padding.
pub const RECEIPT_JSON: &str = "receipt.json";

/// A receipt is small: one answer for each of at most some hundred persons.
const KIND: Kind = Kind {
    name: RECEIPT_JSON,
    limits: Limits {
        file_bytes: 2 << 20,
        entries: 8,
        inflated_bytes: 2 << 20,
        meta_inf_bytes: 64 << 10,
    },
    policy: POLICY_RECIPIENT,
};

refusals!(
    /// Why a receipt was refused for what it is, beyond its seal, its container and its signer.
    ReceiptRefusal {
    NotSealed = "receipt_not_sealed", "the file is not a receipt sealed to a device";
    Contents = "receipt_contents", "the container holds something else than one receipt";
    Version = "receipt_version", "the receipt is of a version this program does not know";
    Malformed = "receipt_malformed", "the receipt is not written as receipts are";
    Answers = "receipt_answers", "its answers contradict themselves";
    Signer = "receipt_signer", "the receipt names another recipient than the one that signed it";
    TrainingMismatch = "receipt_training", "the receipt and its certificate disagree on whether this is training";
    UnknownPacket = "receipt_unknown_packet", "this device sent no such packet";
    OtherPacket = "receipt_other_packet", "the receipt names another packet than the one with that evidence";
    OtherRecipient = "receipt_other_recipient", "the packet was sent to another recipient";
    OtherCiphertext = "receipt_other_ciphertext", "the recipient read another file than the one that was sent";
    OtherPersons = "receipt_other_persons", "the receipt answers about other persons than the packet holds";
    NumberTwice = "receipt_number_twice", "another receipt with this number was taken already";
});

/// The one reason for which a receipt is refused.
pub type ReceiptFault = LetterFault<ReceiptRefusal>;

impl LetterRefusal for ReceiptRefusal {
    const NOT_SEALED: Self = Self::NotSealed;
    const CONTENTS: Self = Self::Contents;
    const VERSION: Self = Self::Version;
    const MALFORMED: Self = Self::Malformed;

    fn code(self) -> &'static str {
        Self::code(self)
    }
}

impl From<ReceiptRefusal> for ReceiptFault {
    fn from(reason: ReceiptRefusal) -> Self {
        Self::Letter(reason)
    }
}

/// `receipt.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptFile {
    /// Always [`RECEIPT_FORMAT`].
    pub format: String,
    /// An exercise.
    pub training: bool,
    /// The packet it answers.
    pub packet: PacketId,
    /// SHA-256 of that packet's manifest 001, hex.
    pub evidence_id: String,
    /// SHA-256 of the file that was read, hex.
    pub ciphertext_sha256: String,
    /// Who answers.
    pub recipient: RecipientId,
    /// Rising per packet, from 1: the highest counts.
    pub number: u32,
    /// One for each person of the packet, in its order; for a packet that holds nobody exactly one.
    pub answers: Vec<ReceiptAnswer>,
}

/// What a device remembers of a packet it sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentPacket {
    /// Its id.
    pub packet: PacketId,
    /// To whom.
    pub recipient: RecipientId,
    /// SHA-256 of the file as it left, hex.
    pub ciphertext_sha256: String,
    /// The persons in it.
    pub persons: Vec<PersonLabel>,
    /// An exercise.
    pub training: bool,
    /// Numbers taken before, each with the evidence id of its receipt.
    pub taken: Vec<(u32, String)>,
}

/// A receipt that passed every check.
#[derive(Debug, Clone)]
pub struct OpenedReceipt {
    /// What it says.
    pub file: ReceiptFile,
    /// SHA-256 of its own manifest 001, hex.
    pub evidence_id: String,
    /// When the recipient says it signed.
    pub signing_time: DateTime<Utc>,
    /// What is worth knowing.
    pub remarks: Vec<Remark>,
    /// It was taken before: nothing changes.
    pub is_again: bool,
}

impl ReceiptFile {
    /// Reads `receipt.json`: only the bytes that this program would write.
    ///
    /// # Errors
    /// [`ReceiptRefusal`], the first thing that does not hold.
    pub fn parse(bytes: &[u8]) -> Result<Self, ReceiptRefusal> {
        let file: Self = serde_json::from_slice(bytes).map_err(|_| version_or_malformed(bytes, RECEIPT_FORMAT))?;
        if file.format != RECEIPT_FORMAT {
            return Err(ReceiptRefusal::Version);
        }
        if file.canonical_bytes()? != bytes || !file.is_formed() {
            return Err(ReceiptRefusal::Malformed);
        }
        if !file.answers.iter().all(ReceiptAnswer::is_consistent) {
            return Err(ReceiptRefusal::Answers);
        }
        Ok(file)
    }

    /// The one way to write it: compact JSON, fields in the order above.
    ///
    /// # Errors
    /// [`ReceiptRefusal::Malformed`] when it cannot be written at all.
    pub fn canonical_bytes(&self) -> Result<Vec<u8>, ReceiptRefusal> {
        serde_json::to_vec(self).map_err(|_| ReceiptRefusal::Malformed)
    }

    fn is_formed(&self) -> bool {
        let is_digest =
            |text: &str| text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        self.number > 0 && is_digest(&self.evidence_id) && is_digest(&self.ciphertext_sha256)
    }
}

/// Signs a receipt and brings it to the smallest size class, so that it looks like any packet.
///
/// # Errors
/// [`SealError`] when it says nothing a receipt may say, or the container cannot be built.
pub fn sign_receipt(
    file: &ReceiptFile,
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
) -> Result<SignedPacket, SealError> {
    let json = file.canonical_bytes().map_err(|_| SealError::UnexpectedFile)?;
    ReceiptFile::parse(&json).map_err(|_| SealError::UnexpectedFile)?;
    letter::sign(&KIND, &json, signers, signing_time)
}

/// Opens a receipt on the device that sent the packet. `sent` answers what was sent under an evidence
/// id; nothing is asked of it before seal, container, signatures and certificates have passed.
///
/// # Errors
/// [`ReceiptFault`], the first thing that does not hold.
pub fn open_receipt(
    bytes: &[u8],
    identity: &Identity,
    trust: &TrustView,
    sent: &dyn Fn(&str) -> Option<SentPacket>,
) -> Result<OpenedReceipt, ReceiptFault> {
    let opened = letter::open::<ReceiptRefusal>(&KIND, bytes, identity, trust)?;
    let file = ReceiptFile::parse(&opened.json)?;
    // The certificate is the recipient's own, and knows as well as the receipt whether this is training.
    if opened.signer.is_none_or(|facts| facts.id != file.recipient.as_str()) {
        return Err(ReceiptRefusal::Signer.into());
    }
    if file.training != opened.training {
        return Err(ReceiptRefusal::TrainingMismatch.into());
    }
    let known = sent(&file.evidence_id).ok_or(ReceiptRefusal::UnknownPacket)?;
    let is_again = check_sent(&file, &known, &opened.evidence_id)?;
    Ok(OpenedReceipt {
        file,
        evidence_id: opened.evidence_id,
        signing_time: opened.signing_time,
        remarks: opened.remarks,
        is_again,
    })
}

/// It answers what was sent. Says whether it was taken before.
fn check_sent(file: &ReceiptFile, known: &SentPacket, evidence_id: &str) -> Result<bool, ReceiptRefusal> {
    if file.packet != known.packet {
        return Err(ReceiptRefusal::OtherPacket);
    }
    if file.training != known.training {
        return Err(ReceiptRefusal::TrainingMismatch);
    }
    if file.recipient != known.recipient {
        return Err(ReceiptRefusal::OtherRecipient);
    }
    if file.ciphertext_sha256 != known.ciphertext_sha256 {
        return Err(ReceiptRefusal::OtherCiphertext);
    }
    if !answers_fit(&file.answers, &known.persons) {
        return Err(ReceiptRefusal::OtherPersons);
    }
    match known.taken.iter().find(|(number, _)| *number == file.number) {
        Some((_, same)) if same == evidence_id => Ok(true),
        Some(_) => Err(ReceiptRefusal::NumberTwice),
        None => Ok(false),
    }
}
