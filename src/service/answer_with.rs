//! Answering a packet from files at hand: roster, identity, signing keys. What was answered before is
//! kept beside the keys or in the notebook, so that the same answer twice is the same file.

use std::path::Path;

use chrono::Utc;
use serde::{Deserialize, Serialize};

use crate::journal::With;
use crate::model::{
    Case, EncounterId, Event, PersonLabel, ReceiptAnswer, ReceiptReason, ReceiptStatus, ReceivedNote, Verb, answers_fit,
};
use crate::packet::{self, REFERRAL_JSON, ReferralFile, SealedPacket};
use crate::service::answer::{Answering, SEALED_TYPE, note_of, receipt_out, write_receipt};
use crate::service::error::{Code, Error};
use crate::service::process::write_private;
use crate::service::receive::{
    PacketVerification, check, content_version, read_identity, read_roster, reader, refusal,
};
use crate::service::refer::failed;
use crate::service::{Halte, PacketFiles};
use crate::trust::{CertificatePair, DeviceKeys};

/// An answer before it is known who is in the packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerPerson {
    /// What the recipient does.
    pub status: ReceiptStatus,
    /// Why it declines, or what it needs.
    pub reason: Option<ReceiptReason>,
}

/// What answering a packet takes, apart from the keys.
pub struct AnswerWith<'a> {
    /// The packet, as it came.
    pub packet: &'a [u8],
    /// The roster folder.
    pub roster: &'a PacketFiles,
    /// The recipient's age identity file.
    pub identity: &'a [u8],
    /// The answer about everybody.
    pub everybody: AnswerPerson,
    /// Other answers for some.
    pub others: &'a [(PersonLabel, AnswerPerson)],
}

/// What was answered before about one packet, beside the keys.
#[derive(Serialize, Deserialize)]
struct Kept {
    number: u32,
    answers: Vec<ReceiptAnswer>,
    receipt: String,
}

/// Reads what was typed: a status with its reason, and `A=accepted` or `B=declined:other_care`. Where no
/// reason was typed and one belongs there, the answer says that it is told by telephone.
///
/// # Errors
/// `cannot-answer` for a word that is no status, reason or label.
pub fn read_answers(
    status: &str,
    reason: Option<&str>,
    persons: &[String],
) -> Result<(AnswerPerson, Vec<(PersonLabel, AnswerPerson)>), Error> {
    let cannot = || Error::new(Code::CannotAnswer);
    let answer = |status: &str, reason: Option<&str>| -> Result<AnswerPerson, Error> {
        let status = status.parse().map_err(|_| cannot())?;
        let untold = match status {
            ReceiptStatus::Declined => Some(ReceiptReason::NotStated),
            ReceiptStatus::NeedMore => Some(ReceiptReason::NeedCall),
            ReceiptStatus::Received | ReceiptStatus::Accepted | ReceiptStatus::Full => None,
        };
        let reason = reason.map(str::parse).transpose().map_err(|_| cannot())?;
        Ok(AnswerPerson {
            status,
            reason: reason.or(untold),
        })
    };
    let others = persons.iter().map(|text| {
        let (label, said) = text.split_once('=').ok_or_else(cannot)?;
        let (status, reason) = match said.split_once(':') {
            Some((status, reason)) => (status, Some(reason)),
            None => (said, None),
        };
        Ok((PersonLabel::new(label).map_err(|_| cannot())?, answer(status, reason)?))
    });
    let others = others.collect::<Result<Vec<_>, Error>>()?;
    Ok((answer(status, reason)?, others))
}

/// Answers with keys from a file; `kept` is the folder that remembers what was answered.
///
/// # Errors
/// `packet-refused`, `packet-not-for-you`, `roster-refused`; `cannot-answer` when the keys are not this
/// recipient's, or the answers fit nobody; `file-unwritable`.
pub fn answer_with(with: &AnswerWith<'_>, keys: &[u8], kept: &Path) -> Result<Vec<u8>, Error> {
    let keys = std::str::from_utf8(keys)
        .ok()
        .and_then(|text| DeviceKeys::from_pem(text).ok());
    let keys = keys.ok_or_else(|| Error::new(Code::CannotAnswer))?;
    let (note, certificates) = open(with)?;
    let by = answering(&keys, &certificates)?;
    let answers = answers(with, &note)?;
    let file = kept.join(format!("{}.json", note.evidence_id));
    let before = std::fs::read(&file).ok();
    let before = before.and_then(|bytes| serde_json::from_slice::<Kept>(&bytes).ok());
    if let Some(same) = before.as_ref().filter(|k| k.answers == answers) {
        return data_encoding::BASE64.decode(same.receipt.as_bytes()).map_err(failed);
    }
    let number = before.map_or(1, |k| k.number.saturating_add(1));
    let sealed = write_receipt(&note, number, &answers, by, Utc::now())?;
    let keep = Kept {
        number,
        answers,
        receipt: data_encoding::BASE64.encode(&sealed.bytes),
    };
    std::fs::create_dir_all(kept).map_err(|_| super::process::unwritable("folder"))?;
    write_private(&file, &serde_json::to_vec(&keep).map_err(failed)?)?;
    Ok(sealed.bytes)
}

impl Halte {
    /// Answers with this notebook's keys, which remembers the packet and the answer.
    ///
    /// # Errors
    /// As [`answer_with`]; `locked`, and what the disk answers.
    pub fn answer_with(&self, with: &AnswerWith<'_>) -> Result<Vec<u8>, Error> {
        self.officer(Verb::Answer, |_| Ok(()))?;
        let (note, certificates) = open(with)?;
        let answers = answers(with, &note)?;
        let now = self.clock.now().wall;
        self.officer(Verb::Answer, |officer| {
            let case = officer.case_of(&note.evidence_id, now)?;
            let before = case.as_ref().and_then(Case::reply);
            if let Some(same) = before.filter(|r| r.answers == answers) {
                return officer.file(&same.receipt);
            }
            let number = before.map_or(1, |r| r.number.saturating_add(1));
            // The packet that came first is the one that is answered, whatever copy is read now.
            let received = case.is_none().then(|| Event::PacketReceived { note: note.clone() });
            let note = case.map_or(note, |c| c.note);
            let by = answering(officer.enrolment.keys(), &certificates)?;
            let sealed = write_receipt(&note, number, &answers, by, now)?;
            let answered = answered(&note, number, answers, &sealed);
            let outgoing = receipt_out(&note, &sealed);
            let events: Vec<Event> = received.into_iter().chain([answered]).collect();
            officer.journal.append_with(
                &EncounterId::notebook(),
                &events,
                &With {
                    files: &[(SEALED_TYPE, with.packet), (SEALED_TYPE, sealed.bytes.as_slice())],
                    outgoing: outgoing.as_slice(),
                    ..With::default()
                },
            )?;
            Ok(sealed.bytes)
        })
    }
}

pub(crate) fn answered(note: &ReceivedNote, number: u32, answers: Vec<ReceiptAnswer>, sealed: &SealedPacket) -> Event {
    Event::PacketAnswered {
        evidence_id: note.evidence_id.clone(),
        number,
        answers,
        receipt: sealed.ciphertext_sha256(),
        file_name: sealed.file_name.clone(),
    }
}

/// Verifies the packet in full; the recipient's certificates come from the roster.
fn open(with: &AnswerWith<'_>) -> Result<(ReceivedNote, CertificatePair), Error> {
    let identity = read_identity(with.identity)?;
    let roster = read_roster(with.roster)?;
    let version = content_version()?;
    let me = reader(&roster, &identity);
    let trust = roster.trust_view(Utc::now(), None);
    let opened = packet::open(with.packet, Some(&identity), &trust, &|json: &[u8]| {
        check(json, &version, me)
    });
    let opened = opened.map_err(|refused| refusal(&PacketVerification::from(*refused)))?;
    let json = opened.files.get(REFERRAL_JSON);
    let referral = json
        .and_then(|json| ReferralFile::parse(json).ok())
        .ok_or_else(|| failed(()))?;
    let note = note_of(with.packet, &opened, &referral)?;
    let entry = roster.recipient(&note.recipient);
    let certificates = entry.and_then(|e| e.certificates.clone());
    Ok((note, certificates.ok_or_else(|| Error::new(Code::CannotAnswer))?))
}

fn answering<'a>(keys: &'a DeviceKeys, certificates: &'a CertificatePair) -> Result<Answering<'a>, Error> {
    let by = Answering { keys, certificates };
    by.is_own().then_some(by).ok_or_else(|| Error::new(Code::CannotAnswer))
}

fn answers(with: &AnswerWith<'_>, note: &ReceivedNote) -> Result<Vec<ReceiptAnswer>, Error> {
    let cannot = || Error::new(Code::CannotAnswer);
    if with.others.iter().any(|(label, _)| !note.persons.contains(label)) {
        return Err(cannot());
    }
    let scopes: Vec<Option<PersonLabel>> = if note.persons.is_empty() {
        vec![None]
    } else {
        note.persons.iter().cloned().map(Some).collect()
    };
    let answers = scopes.into_iter().map(|scope| {
        let mut others = with.others.iter().rev();
        let own = others.find(|(label, _)| scope.as_ref() == Some(label));
        let AnswerPerson { status, reason } = own.map_or(with.everybody, |(_, answer)| *answer);
        ReceiptAnswer { scope, status, reason }
    });
    let answers: Vec<ReceiptAnswer> = answers.collect();
    answers_fit(&answers, &note.persons)
        .then_some(answers)
        .ok_or_else(cannot)
}
