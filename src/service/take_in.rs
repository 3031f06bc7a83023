//! What was filed becomes what it is: a packet a case whose sender is told that it came, an answer a
//! stopped clock, an extract a station's knowledge. What cannot be taken in goes into quarantine with its
//! reason and holds up nothing. Reads nothing but the inbox.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::journal::{InboxItem, KIND_EXTRACT, KIND_PACKET, KIND_RECEIPT, Outgoing, Quarantined, Sha, With};
use crate::model::{EncounterId, Event, ReceiptStatus, ReceivedNote};
use crate::packet::{self, REFERRAL_JSON, ReferralFile, SealedPacket};
use crate::service::answer::{Answering, SEALED_TYPE, for_all, note_of, receipt_out, write_receipt};
use crate::service::answer_with::answered;
use crate::service::collect::{KEEP_MAX, REFUSED, trust_stamp};
use crate::service::encounter::count;
use crate::service::enrol::Enrolment;
use crate::service::error::{Code, Error};
use crate::service::mailbox::Ride;
use crate::service::receive::{check, reader};
use crate::service::{Halte, Officer};

/// Items taken in together, and their bytes.
const BATCH: u32 = 64;
const BATCH_BYTES: u64 = 64 * 1024 * 1024;
const MALFORMED: &str = "referral_malformed";

/// What a packet becomes: entries, and the answer that leaves; or why it is refused after all.
#[derive(Default)]
pub(super) struct Begun {
    pub(super) entries: Vec<Event>,
    pub(super) answer: Option<SealedPacket>,
    pub(super) out: Option<Outgoing>,
    refused: Option<String>,
}

/// What taking in came to.
#[derive(Default)]
pub(super) struct TakenIn {
    pub(super) receipts: u32,
    pub(super) extracts: u32,
    /// Went into quarantine instead.
    pub(super) refused: u32,
}

impl Halte {
    /// Takes in what waits in the inbox, oldest first. What is not done when it is stopped waits there.
    pub(super) fn take_in(&self, ride: &Ride<'_>) -> Result<TakenIn, Error> {
        let mut taken = TakenIn::default();
        loop {
            if ride.cancel().is_asked() {
                return Ok(taken);
            }
            let left = self.quietly(|officer| {
                let items = officer.journal.inbox_undone(BATCH, BATCH_BYTES)?;
                self.take_batch(officer, &items, &mut taken)?;
                Ok(!items.is_empty())
            })?;
            if !left {
                return Ok(taken);
            }
        }
    }

    fn take_batch(&self, officer: &mut Officer, items: &[InboxItem], report: &mut TakenIn) -> Result<(), Error> {
        let now = self.clock.now().wall;
        let packets: Vec<&InboxItem> = items.iter().filter(|item| item.kind == KIND_PACKET).collect();
        report.refused = report
            .refused
            .saturating_add(self.take_packets(officer, &packets, now)?);
        for item in items.iter().filter(|item| item.kind != KIND_PACKET) {
            let done = [item.digest];
            let bytes = officer.journal.inbox_bytes(&item.digest)?.unwrap_or_default();
            let taken = match item.kind.as_str() {
                KIND_RECEIPT => self.take_receipt(officer, &bytes, &done).map(|_| &mut report.receipts),
                KIND_EXTRACT => officer
                    .take_extract(
                        &bytes,
                        now,
                        &With {
                            done: &done,
                            ..With::default()
                        },
                    )
                    .map(|()| &mut report.extracts),
                _ => continue,
            };
            match taken {
                Ok(count) => *count = count.saturating_add(1),
                Err(error) => match error.args.get("reason") {
                    Some(reason) if matches!(error.code, Code::ReceiptRefused | Code::ExtractRefused) => {
                        officer.refuse(item, bytes, reason)?;
                        report.refused = report.refused.saturating_add(1);
                    }
                    _ => return Err(error),
                },
            }
        }
        Ok(())
    }

    /// Every packet of a batch with the answer that it came, in one durable transaction. How many were
    /// refused after all.
    fn take_packets(&self, officer: &mut Officer, items: &[&InboxItem], now: DateTime<Utc>) -> Result<u32, Error> {
        let mut new = Vec::new();
        let mut known = BTreeSet::new();
        let mut done: Vec<Sha> = Vec::new();
        for item in items {
            match officer.case_of(&item.evidence_id, now)? {
                // Sealed anew: the answer may have been lost.
                Some(case) => {
                    if let Some(reply) = case.reply() {
                        officer.send_again(reply)?;
                    }
                    done.push(item.digest);
                }
                None if known.insert(item.evidence_id.as_str()) => {
                    let first_at = officer.journal.seen(&item.evidence_id)?.unwrap_or(item.arrived_at);
                    let bytes = officer.journal.inbox_bytes(&item.digest)?.unwrap_or_default();
                    new.push((*item, bytes, first_at));
                }
                // The same in this batch already.
                None => done.push(item.digest),
            }
        }
        let enrolment = &officer.enrolment;
        let begun = packet::at_once(&new, |(_, bytes, first_at)| {
            self.begin_case(enrolment, bytes, now, *first_at)
        });
        let (mut events, mut sealed, mut outgoing) = (Vec::new(), Vec::new(), Vec::new());
        let mut refused = Vec::new();
        for (one, (item, bytes, _)) in begun.into_iter().zip(new) {
            let one = one?;
            match one.refused {
                Some(reason) => refused.push((item, bytes, reason)),
                None => done.push(item.digest),
            }
            events.extend(one.entries);
            sealed.extend(one.answer);
            outgoing.extend(one.out);
        }
        let files: Vec<(&str, &[u8])> = sealed.iter().map(|s| (SEALED_TYPE, s.bytes.as_slice())).collect();
        officer.journal.append_with(
            &EncounterId::notebook(),
            &events,
            &With {
                files: &files,
                outgoing: &outgoing,
                done: &done,
                ..With::default()
            },
        )?;
        let count = count(refused.len());
        for (item, bytes, reason) in refused {
            officer.refuse(item, bytes, &reason)?;
        }
        Ok(count)
    }

    /// Nothing that is wrong with one packet stops the others.
    fn begin_case(
        &self,
        enrolment: &Enrolment,
        bytes: &[u8],
        now: DateTime<Utc>,
        first_at: DateTime<Utc>,
    ) -> Result<Begun, Error> {
        let (Some(roster), Some(identity)) = (enrolment.roster(), enrolment.identity()) else {
            return Err(Error::new(Code::NotEnrolled));
        };
        let reader = reader(roster, identity);
        let look = |json: &[u8]| check(json, &self.content.version, reader);
        let refused = |code: &str| Begun {
            refused: Some(code.to_owned()),
            ..Begun::default()
        };
        // Verified when it was filed; a newer list or another identity may say otherwise today.
        let opened = match packet::open(bytes, Some(identity), &roster.trust_view(now, Some(first_at)), &look) {
            Ok(opened) => opened,
            Err(said) => return Ok(refused(said.reason.as_ref().map_or(MALFORMED, |reason| reason.code()))),
        };
        let json = opened.files.get(REFERRAL_JSON);
        let referral = json.and_then(|json| ReferralFile::parse(json).ok());
        let note = referral.and_then(|referral| note_of(bytes, &opened, &referral).ok());
        Ok(note.map_or_else(|| refused(MALFORMED), |note| self.begun(enrolment, note, now)))
    }

    /// The case that begins with a packet, and the answer that it came. Who holds the key alone, without a
    /// certificate of that office, reads and cannot answer; nor can anybody to a key that nobody holds.
    pub(super) fn begun(&self, enrolment: &Enrolment, note: ReceivedNote, now: DateTime<Utc>) -> Begun {
        let certificates = enrolment.answering(&note.recipient, note.training);
        let answers = for_all(&note.persons, ReceiptStatus::Received);
        let sealed = certificates.and_then(|certificates| {
            let by = Answering {
                keys: enrolment.keys(),
                certificates,
            };
            write_receipt(&note, 1, &answers, by, now).ok()
        });
        let Some(sealed) = sealed else {
            return Begun {
                entries: vec![Event::PacketReceived { note }],
                ..Begun::default()
            };
        };
        let answer = answered(&note, 1, answers, &sealed);
        let out = receipt_out(&note, &sealed);
        Begun {
            entries: vec![Event::PacketReceived { note }, answer],
            answer: Some(sealed),
            out,
            refused: None,
        }
    }
}

impl Officer {
    /// A packet lies in the mailbox again: its sender may never have seen the answer.
    pub(super) fn answer_again(&mut self, digest: &Sha, now: DateTime<Utc>) -> Result<(), Error> {
        let Some(item) = self.journal.inbox_item(digest)? else {
            return Ok(());
        };
        match self
            .case_of(&item.evidence_id, now)?
            .as_ref()
            .and_then(|case| case.reply())
        {
            Some(reply) => self.send_again(reply),
            None => Ok(()),
        }
    }

    fn refuse(&mut self, item: &InboxItem, bytes: Vec<u8>, reason: &str) -> Result<(), Error> {
        let trust = self.enrolment.roster().map(trust_stamp).unwrap_or_default();
        let refused = Quarantined {
            named: item.digest,
            found: item.digest,
            kind: item.kind.clone(),
            reason: format!("{REFUSED}{reason}"),
            trust,
            mailbox: item.mailbox.clone(),
            day: item.day,
            stamp: String::new(),
            sealed: Some(bytes).filter(|bytes| bytes.len() <= KEEP_MAX),
        };
        Ok(self.journal.inbox_refuse(&refused)?)
    }
}
