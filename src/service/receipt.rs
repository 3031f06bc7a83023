//! The sender's side of an answer: a receipt that came back is verified in its strict order against
//! what this notebook sent, and only then recorded. Foreign bytes come in here; the same receipt
//! twice changes nothing.

use sha2::{Digest, Sha256};

use crate::journal::{Sha, With};
use crate::model::{EncounterId, Event, Record, SealedPacketNote, Verb};
use crate::packet::{self, ReceiptFault, SentPacket};
use crate::service::error::{Code, Error};
use crate::service::views::ReceiptView;
use crate::service::{Halte, Officer};

impl Halte {
    /// Takes a receipt that came back: verifies it, records its answers, stops what they stop.
    ///
    /// # Errors
    /// `receipt-refused` with the one reason; `not-enrolled`, `locked`, and what the disk answers.
    pub fn accept_receipt(&self, bytes: &[u8]) -> Result<ReceiptView, Error> {
        self.officer(Verb::TakeReceipt, |officer| self.take_receipt(officer, bytes, &[]))
    }

    /// As [`Halte::accept_receipt`], and notes what arrived as taken in.
    pub(super) fn take_receipt(&self, officer: &mut Officer, bytes: &[u8], done: &[Sha]) -> Result<ReceiptView, Error> {
        let now = self.clock.now().wall;
        let lang = officer.profile.lang.clone();
        let roster = officer
            .enrolment
            .roster()
            .ok_or_else(|| Error::new(Code::NotEnrolled))?;
        let file = hex_sha256(bytes);
        // A receipt taken before its certificate was revoked stays taken.
        let trust = roster.trust_view(now, officer.journal.seen(&file)?);
        let sealed = sealed(officer)?;
        let find = |evidence: &str| sealed.iter().find(|(_, note)| note.evidence_id == evidence);
        let known = |evidence: &str| find(evidence).and_then(|(id, note)| sent(officer, id, note));
        let opened = packet::open_receipt(bytes, officer.enrolment.reply(), &trust, &known).map_err(refused)?;
        let encounter = find(&opened.file.evidence_id).map(|(id, _)| id.clone());
        let encounter = encounter.ok_or_else(|| Error::new(Code::Internal))?;
        let taken = Event::ReceiptTaken {
            packet: opened.file.packet.clone(),
            recipient: opened.file.recipient.clone(),
            number: opened.file.number,
            answers: opened.file.answers.clone(),
            evidence_id: opened.evidence_id.clone(),
            signed_at: opened.signing_time,
        };
        // The outbox keeps a packet until a receipt names its hash.
        let named: Vec<Sha> = sha_of(&opened.file.ciphertext_sha256).into_iter().collect();
        let with = With {
            acknowledged: &named,
            done,
            ..With::default()
        };
        officer.journal.first_seen(&file, now)?;
        let events = if opened.is_again { Vec::new() } else { vec![taken] };
        officer.append_with(&encounter, &events, &with)?;
        let record = officer.current(&encounter)?.record.clone();
        let _ = officer.settle_given_up(&encounter);
        if !opened.is_again {
            self.tell_station(officer, &record);
        }
        let counts = record.receipt(&opened.file.packet).map(|r| r.number);
        Ok(ReceiptView {
            encounter,
            packet: opened.file.packet,
            name: self.recipient_name(&lang, &opened.file.recipient),
            recipient: opened.file.recipient,
            number: opened.file.number,
            answers: opened.file.answers,
            remarks: opened.remarks.iter().map(super::receive::key_of).collect(),
            signed_at: self.moment_text(&lang, opened.signing_time),
            training: opened.file.training,
            is_again: opened.is_again,
            is_older: counts.is_some_and(|number| number > opened.file.number),
        })
    }
}

fn refused(fault: ReceiptFault) -> Error {
    Error::new(Code::ReceiptRefused).with("reason", fault.code())
}

/// Every packet this notebook sent, with its encounter. Read from the log, so that it cannot disagree
/// with it.
fn sealed(officer: &Officer) -> Result<Vec<(EncounterId, SealedPacketNote)>, Error> {
    let entries = officer.journal.sealed_referrals()?;
    let packets = entries.into_iter().flat_map(|entry| match entry.event {
        Event::ReferralSealed { packets, .. } => {
            let of = |note| (entry.encounter.clone(), note);
            packets.into_iter().map(of).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    });
    Ok(packets.collect())
}

/// What was sent under an evidence id, as the receipt is held against it.
fn sent(officer: &Officer, encounter: &EncounterId, note: &SealedPacketNote) -> Option<SentPacket> {
    let record = Record::from_entries(&officer.journal.entries(encounter).ok()?)?;
    let ciphertext_sha256 = if note.ciphertext_sha256.is_empty() {
        // A journal from before receipts kept the bytes and not their digest.
        hex_sha256(&officer.journal.packet(&note.packet).ok()??)
    } else {
        note.ciphertext_sha256.clone()
    };
    let receipts = record.referrals.iter().flat_map(|r| &r.receipts);
    let taken = receipts.filter(|r| r.packet == note.packet);
    Some(SentPacket {
        packet: note.packet.clone(),
        recipient: note.recipient.clone(),
        ciphertext_sha256,
        persons: note.labels.clone(),
        training: record.training,
        taken: taken.map(|r| (r.number, r.evidence_id.clone())).collect(),
    })
}

/// The digest that lower-case hex spells.
pub(crate) fn sha_of(hex: &str) -> Option<Sha> {
    data_encoding::HEXLOWER.decode(hex.as_bytes()).ok()?.try_into().ok()
}

/// SHA-256 in lower-case hex, as files are named in receipts and in the log.
pub(crate) fn hex_sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}
