//! The recipient's side: what came is kept as a case, answered person by person, and the signed answer
//! leaves as a file. One packet is one case, however often it comes; the same answer twice is the same
//! file. Everything is kept in the encrypted journal; foreign bytes have passed `receive` before.

use chrono::{DateTime, Utc};
use x509_cert::Certificate;

use crate::container::SigningPair;
use crate::journal::{KIND_RECEIPT, OutboxState, Outgoing, With};
use crate::mailbox::{BoxId, digest_of};
use crate::model::{
    Case, EncounterId, Event, PersonLabel, Pick, ReceiptAnswer, ReceiptStatus, ReceivedNote, RecipientKind, Reply,
    Verb, Version, answers_fit,
};
use crate::packet::{
    self, OpenedPacket, PacketKind, RECEIPT_FORMAT, REFERRAL_JSON, REFERRAL_PDF, ReceiptFile, ReferralFile,
    SealedPacket,
};
use crate::service::answer_with::answered;
use crate::service::error::{Code, Error};
use crate::service::follow::named_before;
use crate::service::leaflet::print;
use crate::service::process::{write_private, write_whole};
use crate::service::receipt::{hex_sha256, sha_of};
use crate::service::receive::PacketVerification;
use crate::service::refer::failed;
use crate::service::views::{CaseLine, CaseView, ReceivedView, VersionView};
use crate::service::{Halte, Officer, Printer};
use crate::trust::{CertificateFacts, CertificatePair, DeviceKeys, RecipientKey};

/// The media type of a sealed file as it is kept.
pub(crate) const SEALED_TYPE: &str = "application/age-encryption";

/// What a recipient signs answers with.
#[derive(Clone, Copy)]
pub(crate) struct Answering<'a> {
    pub(crate) keys: &'a DeviceKeys,
    pub(crate) certificates: &'a CertificatePair,
}

impl Answering<'_> {
    /// Whether the certificates are for these keys.
    pub(crate) fn is_own(&self) -> bool {
        self.keys.is_certified(self.certificates)
    }
}

/// What is kept of a packet that passed.
pub(crate) fn note_of(bytes: &[u8], opened: &OpenedPacket, referral: &ReferralFile) -> Result<ReceivedNote, Error> {
    let (device, unit) = signer(&opened.signer)?;
    Ok(ReceivedNote {
        evidence_id: opened.verification.evidence_id.clone().unwrap_or_default(),
        packet: referral.packet.clone(),
        recipient: referral.recipient.id.clone(),
        ciphertext_sha256: hex_sha256(bytes),
        device,
        unit,
        signed_at: opened.signing_time,
        persons: referral.persons.clone(),
        identity: referral.kind == PacketKind::Identity,
        training: referral.training,
        reply_key: referral.reply_key.as_ref().map(ToString::to_string),
        earlier: named_before(referral),
    })
}

fn signer(certificate: &Certificate) -> Result<(String, String), Error> {
    let facts = CertificateFacts::of(certificate).map_err(failed)?;
    Ok((facts.id, facts.unit))
}

/// One answer for everybody in a packet.
pub(crate) fn for_all(persons: &[PersonLabel], status: ReceiptStatus) -> Vec<ReceiptAnswer> {
    let one = |scope| ReceiptAnswer {
        scope,
        status,
        reason: None,
    };
    if persons.is_empty() {
        return vec![one(None)];
    }
    persons.iter().cloned().map(Some).map(one).collect()
}

/// Signs an answer and seals it to the device that sent the packet.
///
/// # Errors
/// `cannot-answer` when the packet names no key to answer to, or the answers do not fit its persons.
pub(crate) fn write_receipt(
    note: &ReceivedNote,
    number: u32,
    answers: &[ReceiptAnswer],
    by: Answering<'_>,
    now: DateTime<Utc>,
) -> Result<SealedPacket, Error> {
    let cannot = || Error::new(Code::CannotAnswer);
    let to = note.reply_key.as_deref().ok_or_else(cannot)?;
    let to = RecipientKey::new(to).map_err(|_| cannot())?;
    if !answers_fit(answers, &note.persons) {
        return Err(cannot());
    }
    let file = ReceiptFile {
        format: RECEIPT_FORMAT.to_owned(),
        training: note.training,
        packet: note.packet.clone(),
        evidence_id: note.evidence_id.clone(),
        ciphertext_sha256: note.ciphertext_sha256.clone(),
        recipient: note.recipient.clone(),
        number,
        answers: answers.to_vec(),
    };
    let signers = SigningPair {
        ed25519: by.keys.ed25519(),
        ed25519_cert: &by.certificates.ed25519,
        p256: Some((by.keys.p256(), &by.certificates.p256)),
    };
    let signed = packet::sign_receipt(&file, &signers, now).map_err(failed)?;
    packet::seal(&signed, &to).map_err(failed)
}

/// An answer on its way into the box of the device that sent the packet.
pub(crate) fn receipt_out(note: &ReceivedNote, sealed: &SealedPacket) -> Option<Outgoing> {
    note.reply_key.as_deref().map(|key| Outgoing {
        digest: digest_of(&sealed.bytes),
        mailbox_box: BoxId::of(key).to_string(),
        kind: KIND_RECEIPT.to_owned(),
        subject: note.packet.to_string(),
        recipient: note.unit.clone(),
        encounter: None,
        sealed: None,
    })
}

impl Halte {
    /// Keeps a packet that passed, if it is for this recipient, and says at once that it arrived. One that
    /// is only looked at again says nothing.
    pub(super) fn keep_case(
        &self,
        officer: &mut Officer,
        bytes: &[u8],
        opened: &OpenedPacket,
        referral: &ReferralFile,
        came: bool,
    ) -> Result<Option<CaseView>, Error> {
        let now = self.clock.now().wall;
        let note = note_of(bytes, opened, referral)?;
        let evidence = note.evidence_id.clone();
        let answers = for_all(&note.persons, ReceiptStatus::Received);
        let can_answer =
            note.reply_key.is_some() && officer.enrolment.answering(&note.recipient, note.training).is_some();
        let case = officer.case_of(&evidence, now)?;
        match &case {
            Some(case) => {
                officer.append_notebook(&Event::PacketLooked {
                    evidence_id: evidence.clone(),
                })?;
                match case.reply() {
                    // What it was signed with counts no more: only a new one is believed.
                    Some(reply) if came && can_answer && officer.is_answered_in_vain(reply)? => {
                        self.reply(officer, &evidence, reply.answers.clone())?;
                    }
                    // Sent again, so the answer may have been lost: the same bytes leave once more.
                    Some(reply) if came => {
                        self.put_reply(officer, reply)?;
                        officer.send_again(reply)?;
                    }
                    None if came && can_answer => self.reply(officer, &evidence, answers)?,
                    _ => {}
                }
            }
            None if officer.enrolment.answering(&note.recipient, note.training).is_none() => return Ok(None),
            None => {
                let begun = self.begun(&officer.enrolment, note, now);
                let answer = begun.answer.as_ref();
                let mut files = vec![(SEALED_TYPE, bytes)];
                files.extend(answer.map(|sealed| (SEALED_TYPE, sealed.bytes.as_slice())));
                let with = With {
                    files: &files,
                    outgoing: begun.out.as_slice(),
                    ..With::default()
                };
                officer
                    .journal
                    .append_with(&EncounterId::notebook(), &begun.entries, &with)?;
                if let Some(sealed) = answer {
                    write_whole(&self.out_file(&sealed.file_name)?, &sealed.bytes)?;
                }
            }
        }
        self.case_view(officer, &evidence).map(Some)
    }

    /// What came to this recipient, newest first.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn inbox(&self) -> Result<Vec<CaseLine>, Error> {
        self.officer(Verb::Inbox, |officer| {
            let now = self.clock.now().wall;
            let picks = officer.picks(now)?;
            let lang = officer.profile.lang.clone();
            let line = |case: &Case| self.case_line(case, &picks, &lang);
            Ok(officer.cases(now)?.iter().map(line).collect())
        })
    }

    /// A received packet again, from the bytes that were kept; the log remembers who looked.
    ///
    /// # Errors
    /// `case-unknown`, `locked`, `not-enrolled`, and what the disk answers.
    pub fn case(&self, evidence_id: &str) -> Result<ReceivedView, Error> {
        self.officer(Verb::Inbox, |officer| {
            let case = officer.case(evidence_id, self.clock.now().wall)?;
            let bytes = officer.file(&case.note.ciphertext_sha256)?;
            self.open_for(officer, &bytes, false)
        })
    }

    /// Answers a received packet. The same answer again is the same file, unless what it was signed with was
    /// taken back before it was sent; another has the next number.
    ///
    /// # Errors
    /// `case-unknown`, `cannot-answer`, `locked`, `file-unwritable`, and what the disk answers.
    pub fn answer(&self, evidence_id: &str, answers: Vec<ReceiptAnswer>) -> Result<CaseView, Error> {
        self.officer(Verb::Answer, |officer| {
            let case = officer.case(evidence_id, self.clock.now().wall)?;
            match case.reply().filter(|r| r.answers == answers) {
                Some(reply) if !officer.is_answered_in_vain(reply)? => self.put_reply(officer, reply)?,
                _ => self.reply(officer, evidence_id, answers)?,
            }
            self.case_view(officer, evidence_id)
        })
    }

    /// Saves the paper of a received packet for printing: the PDF that was signed, or, of one that was sealed
    /// small for codes, the same paper laid out from its verified JSON. The log remembers it. Returns the
    /// path to show.
    ///
    /// # Errors
    /// `case-unknown`, `locked`, `not-enrolled`, `print-failed`, `file-unwritable`, and what the disk answers.
    pub fn save_case(&self, evidence_id: &str, printer: Printer<'_>) -> Result<String, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Inbox, |officer| {
            let case = officer.case(evidence_id, self.clock.now().wall)?;
            let bytes = officer.file(&case.note.ciphertext_sha256)?;
            let missing = || Error::new(Code::NotEnrolled);
            let roster = officer.enrolment.roster().ok_or_else(missing)?;
            let identity = officer.enrolment.identity().ok_or_else(missing)?;
            let check = |json: &[u8]| packet::check_referral(json, &self.content.version);
            let trust = roster.trust_view(now, Some(case.received_at));
            let opened = packet::open(&bytes, Some(identity), &trust, &check).map_err(|refused| {
                let refused = PacketVerification::from(*refused);
                super::receive::refusal(&refused)
            })?;
            let paper = match opened.files.get(REFERRAL_PDF) {
                Some(signed) => signed.clone(),
                None => self.lay_out_case(&opened, &officer.profile.lang, printer)?,
            };
            officer.append_notebook(&Event::PacketPrinted {
                evidence_id: evidence_id.to_owned(),
            })?;
            let path = self.out_file(&format!("{}.pdf", case.note.packet))?;
            write_private(&path, &paper)?;
            Ok(path.display().to_string())
        })
    }

    fn lay_out_case(&self, opened: &OpenedPacket, lang: &str, printer: Printer<'_>) -> Result<Vec<u8>, Error> {
        let json = opened.files.get(REFERRAL_JSON).ok_or_else(|| failed(()))?;
        let referral = ReferralFile::parse(json).map_err(failed)?;
        let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
        print(&packet::document(&self.content, &referral, lang, &words), printer)
    }

    /// Two packets tell of one person: says which is followed, and why. Both stay as they came.
    ///
    /// # Errors
    /// `case-unknown` when either is not here; `locked`, and what the disk answers.
    pub fn pick_version(&self, picked: Version, beside: Version, reason: String) -> Result<CaseView, Error> {
        self.officer(Verb::Version, |officer| {
            for version in [&picked, &beside] {
                let case = officer.case(&version.evidence_id, self.clock.now().wall)?;
                if picked == beside || !case.note.persons.contains(&version.label) {
                    return Err(Error::new(Code::CaseUnknown));
                }
            }
            let evidence = picked.evidence_id.clone();
            officer.append_notebook(&Event::VersionPicked { picked, beside, reason })?;
            self.case_view(officer, &evidence)
        })
    }

    /// They are two persons after all.
    ///
    /// # Errors
    /// As [`Halte::pick_version`].
    pub fn part_versions(&self, one: Version, other: Version) -> Result<CaseView, Error> {
        self.officer(Verb::Version, |officer| {
            let evidence = one.evidence_id.clone();
            officer.append_notebook(&Event::VersionParted { one, other })?;
            self.case_view(officer, &evidence)
        })
    }

    fn reply(&self, officer: &mut Officer, evidence: &str, answers: Vec<ReceiptAnswer>) -> Result<(), Error> {
        let now = self.clock.now().wall;
        let case = officer.case(evidence, now)?;
        let number = case.reply().map_or(1, |r| r.number.saturating_add(1));
        let certificates = officer.enrolment.answering(&case.note.recipient, case.note.training);
        let by = Answering {
            keys: officer.enrolment.keys(),
            certificates: certificates.ok_or_else(|| Error::new(Code::CannotAnswer))?,
        };
        let sealed = write_receipt(&case.note, number, &answers, by, now)?;
        let answered = answered(&case.note, number, answers, &sealed);
        let outgoing = receipt_out(&case.note, &sealed);
        // Durable first: the file can always be written again.
        officer.journal.append_with(
            &EncounterId::notebook(),
            &[answered],
            &With {
                files: &[(SEALED_TYPE, sealed.bytes.as_slice())],
                outgoing: outgoing.as_slice(),
                ..With::default()
            },
        )?;
        officer.settle_answer(case.reply())?;
        write_whole(&self.out_file(&sealed.file_name)?, &sealed.bytes)
    }

    fn put_reply(&self, officer: &Officer, reply: &Reply) -> Result<(), Error> {
        let bytes = officer.file(&reply.receipt)?;
        write_whole(&self.out_file(&reply.file_name)?, &bytes)
    }

    fn case_line(&self, case: &Case, picks: &[Pick], lang: &str) -> CaseLine {
        let reply = case.reply();
        CaseLine {
            evidence_id: case.note.evidence_id.clone(),
            unit: case.note.unit.clone(),
            received_text: self.moment_text(lang, case.received_at),
            persons: case.note.persons.clone(),
            identity: case.note.identity,
            training: case.note.training,
            answers: reply.map(|r| r.answers.clone()).unwrap_or_default(),
            is_waiting: case.is_waiting(),
            is_superseded: case.is_superseded(),
            has_versions: picks.iter().any(|p| {
                let both = [&p.picked, &p.beside];
                both.iter().any(|v| v.evidence_id == case.note.evidence_id)
            }),
        }
    }

    fn case_view(&self, officer: &mut Officer, evidence: &str) -> Result<CaseView, Error> {
        let now = self.clock.now().wall;
        let picks = officer.picks(now)?;
        let mut cases = officer.cases(now)?;
        // One that was answered long ago is not in the list any more.
        if !cases.iter().any(|c| c.note.evidence_id == evidence) {
            cases.extend(officer.case_of(evidence, now)?);
        }
        let case = cases.iter().find(|c| c.note.evidence_id == evidence);
        let case = case.ok_or_else(|| Error::new(Code::CaseUnknown))?;
        let (earlier, newer) = (self.earlier_of(officer, case)?, self.newer_of(officer, case)?);
        let lang = &officer.profile.lang;
        let unit = |version: &Version| {
            let mut cases = cases.iter();
            let of = cases.find(|c| c.note.evidence_id == version.evidence_id);
            of.map(|c| c.note.unit.clone()).unwrap_or_default()
        };
        let view = |own: &Version, other: &Version, pick: &Pick| VersionView {
            label: own.label.clone(),
            other: other.clone(),
            other_unit: unit(other),
            is_followed: pick.picked == *own,
            reason: pick.reason.clone(),
            at_text: self.moment_text(lang, pick.at),
        };
        let versions = picks.iter().flat_map(|pick| {
            let sides = [(&pick.picked, &pick.beside), (&pick.beside, &pick.picked)];
            let own = sides.into_iter().filter(|(own, _)| own.evidence_id == evidence);
            own.map(|(own, other)| view(own, other, pick)).collect::<Vec<_>>()
        });
        let others = cases
            .iter()
            .filter(|c| c.note.evidence_id != evidence && !c.note.identity);
        let answering = officer.enrolment.answering(&case.note.recipient, case.note.training);
        let reply = case.reply();
        let is_in_vain = reply.map(|reply| officer.is_answered_in_vain(reply)).transpose()?;
        Ok(CaseView {
            is_in_vain: is_in_vain.unwrap_or(false),
            line: self.case_line(case, &picks, lang),
            number: reply.map(|r| r.number),
            file_name: reply.map(|r| r.file_name.clone()),
            can_answer: case.note.reply_key.is_some() && answering.is_some(),
            has_rooms: self.recipient_kind(&case.note.recipient) == Some(RecipientKind::Centre),
            earlier,
            newer,
            versions: versions.collect(),
            others: others.map(|c| self.case_line(c, &picks, lang)).collect(),
        })
    }
}

impl Officer {
    pub(crate) fn append_notebook(&mut self, event: &Event) -> Result<(), Error> {
        self.journal.append(&EncounterId::notebook(), event)?;
        Ok(())
    }

    fn case(&mut self, evidence: &str, now: DateTime<Utc>) -> Result<Case, Error> {
        self.case_of(evidence, now)?
            .ok_or_else(|| Error::new(Code::CaseUnknown))
    }

    /// An answer that was sent goes once more; one that waits goes anyway, one that was taken back or that
    /// nobody would believe stays.
    pub(super) fn send_again(&mut self, reply: &Reply) -> Result<(), Error> {
        let Some(digest) = sha_of(&reply.receipt) else {
            return Ok(());
        };
        let item = self.journal.outbox_item(&digest)?;
        if item.is_some_and(|item| item.state != OutboxState::Withdrawn && !item.is_in_vain()) {
            self.journal.queue_again(&digest)?;
        }
        Ok(())
    }
}
