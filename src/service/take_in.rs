//! What was filed becomes what it is: a packet a case whose sender is told that it came, an answer a
//! stopped clock, an extract a station's knowledge. What cannot be taken in goes into quarantine with its
//! reason and holds up nothing. Reads nothing but the inbox.

use chrono::{DateTime, Utc};

use crate::journal::{InboxItem, KIND_EXTRACT, KIND_PACKET, KIND_RECEIPT, Outgoing, Quarantined, Sha, With};
use crate::model::{EncounterId, Event, ReceiptStatus};
use crate::packet::{self, REFERRAL_JSON, ReferralFile, SealedPacket};
use crate::service::answer::{Answering, SEALED_TYPE, for_all, note_of, receipt_out, write_receipt};
use crate::service::answer_with::answered;
use crate::service::collect::{REFUSED, trust_stamp};
use crate::service::enrol::Enrolment;
use crate::service::error::{Code, Error};
use crate::service::mailbox::Ride;
use crate::service::receive::{check, reader};
use crate::service::refer::failed;
use crate::service::{Halte, Officer};

/// Items taken in together.
const BATCH: u32 = 64;

/// What a packet becomes: entries, and the answer that leaves. Nothing for one that is no case here.
#[derive(Default)]
struct Begun {
    entries: Vec<Event>,
    answer: Option<SealedPacket>,
    out: Option<Outgoing>,
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
                let items = officer.journal.inbox_undone(BATCH)?;
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
        self.take_packets(officer, &packets, now)?;
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
                // Of a later version, which will know it.
                _ => {
                    officer.journal.inbox_done(&done)?;
                    continue;
                }
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

    /// Every packet of a batch with the answer that it came, in one durable transaction.
    fn take_packets(&self, officer: &mut Officer, items: &[&InboxItem], now: DateTime<Utc>) -> Result<(), Error> {
        let mut new = Vec::new();
        let mut done: Vec<Sha> = Vec::new();
        for item in items {
            done.push(item.digest);
            match officer.case_of(&item.evidence_id, now)? {
                // Sealed anew: the answer may have been lost.
                Some(case) => {
                    if let Some(reply) = case.reply() {
                        officer.send_again(reply)?;
                    }
                }
                None if item.is_first => new.push(officer.journal.inbox_bytes(&item.digest)?.unwrap_or_default()),
                None => {}
            }
        }
        let enrolment = &officer.enrolment;
        let begun = packet::at_once(&new, |bytes| self.begin_case(enrolment, bytes, now));
        let (mut events, mut sealed, mut outgoing) = (Vec::new(), Vec::new(), Vec::new());
        for one in begun {
            let one = one?;
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
        Ok(())
    }

    fn begin_case(&self, enrolment: &Enrolment, bytes: &[u8], now: DateTime<Utc>) -> Result<Begun, Error> {
        let (Some(roster), Some(identity)) = (enrolment.roster(), enrolment.identity()) else {
            return Err(Error::new(Code::NotEnrolled));
        };
        let reader = reader(roster, identity);
        let look = |json: &[u8]| check(json, &self.content.version, reader);
        // It was verified when it was filed; what is refused since is no case.
        let Ok(opened) = packet::open(bytes, Some(identity), &roster.trust_view(now, Some(now)), &look) else {
            return Ok(Begun::default());
        };
        let json = opened.files.get(REFERRAL_JSON).ok_or_else(|| failed(()))?;
        let referral = ReferralFile::parse(json).map_err(failed)?;
        let note = note_of(bytes, &opened, &referral)?;
        // Who holds the key alone, without a certificate of that office, reads and cannot answer.
        let certificates = enrolment.answering(&note.recipient, note.training);
        let Some(certificates) = certificates.filter(|_| note.reply_key.is_some()) else {
            return Ok(Begun {
                entries: vec![Event::PacketReceived { note }],
                ..Begun::default()
            });
        };
        let by = Answering {
            keys: enrolment.keys(),
            certificates,
        };
        let answers = for_all(&note.persons, ReceiptStatus::Received);
        let sealed = write_receipt(&note, 1, &answers, by, now)?;
        let answer = answered(&note, 1, answers, &sealed);
        let out = receipt_out(&note, &sealed);
        Ok(Begun {
            entries: vec![Event::PacketReceived { note }, answer],
            answer: Some(sealed),
            out,
        })
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
            sealed: Some(bytes),
        };
        Ok(self.journal.inbox_refuse(&refused)?)
    }
}
