//! Sends what waits in the outbox. The session is held only to read and to note, never while a
//! stick or a network is waited for; what was posted is noted in small batches, and posting twice
//! is harmless. Only sealed bytes leave.

use chrono::{DateTime, TimeDelta, Utc};

use crate::journal::{KIND_PACKET, KeptPacket, OutboxItem, Outgoing, PostOutcome, Posted, REASON_BYTES_GONE, Sha};
use crate::mailbox::{BoxId, Mailbox, MailboxError, ObjectName, digest_of};
use crate::model::{EncounterId, Verb};
use crate::service::Halte;
use crate::service::encounter::count;
use crate::service::error::Error;
use crate::service::mailbox::{MailboxAt, Ride, Tell};
use crate::service::views::{MailboxAct, PostReport};

/// Outcomes kept in one transaction.
const BATCH: usize = 16;
/// The first pause of an item that could not be posted; it doubles up to the longest.
const PAUSE: TimeDelta = TimeDelta::minutes(1);
const LONGEST_PAUSE: TimeDelta = TimeDelta::hours(6);

/// Which items a round tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Everything that waits: somebody asked.
    All,
    /// Only what is due after earlier failures: a scheduler asks.
    Due,
}

impl Halte {
    /// Posts what waits in the outbox into a mailbox, and posts again what was sent there, has no
    /// receipt, and is gone.
    ///
    /// # Errors
    /// What stopped it, by name; what was posted until then is noted, the rest waits.
    pub fn mailbox_post(&self, at: &MailboxAt, which: Which, tell: Tell<'_>) -> Result<PostReport, Error> {
        self.moving(MailboxAct::Post, tell, |ride| {
            self.officer(Verb::Carry, |officer| Ok(officer.journal.end_overdue()?))?;
            let (mailbox, name) = self.open_mailbox(at)?;
            let mut report = PostReport {
                again: self.look_for_gone(&mailbox, &name, ride)?,
                ..PostReport::default()
            };
            let now = self.clock.now().wall;
            let until = match which {
                Which::All => DateTime::<Utc>::MAX_UTC,
                Which::Due => now,
            };
            let due = self.officer(Verb::Carry, |officer| Ok(officer.journal.outbox_due(until)?))?;
            let total = count(due.len());
            ride.at(0, total);
            let mut stopped = None;
            for batch in due.chunks(BATCH) {
                let mut outcomes = Vec::new();
                for item in batch {
                    let (outcome, stop) = self.post_one(&mailbox, &name, item, ride, &mut report)?;
                    outcomes.extend(outcome.map(|o| (item.digest, o)));
                    if let Some(stop) = stop {
                        stopped = Some(stop);
                        break;
                    }
                    ride.at(report.posted.saturating_add(report.failed), total);
                }
                self.quietly(|officer| Ok(officer.journal.keep_post_outcomes(&outcomes)?))?;
                if stopped.is_some() {
                    break;
                }
            }
            match stopped {
                Some(problem) => Err(problem.into()),
                None => Ok(report),
            }
        })
    }

    /// What becomes of one item, and what stops the whole round.
    fn post_one(
        &self,
        mailbox: &Mailbox,
        name: &str,
        item: &OutboxItem,
        ride: &Ride<'_>,
        report: &mut PostReport,
    ) -> Result<(Option<PostOutcome>, Option<MailboxError>), Error> {
        let now = self.clock.now().wall;
        let never = |report: &mut PostReport, reason: &str| {
            report.failed = report.failed.saturating_add(1);
            let reason = reason.to_owned();
            Ok((Some(PostOutcome::Never { reason }), None))
        };
        let bytes = self.quietly(|officer| Ok(officer.journal.outbox_bytes(&item.digest)?))?;
        // What does not hash to its name would be refused by whoever reads it.
        let Some(bytes) = bytes.filter(|bytes| digest_of(bytes) == item.digest) else {
            return never(report, REASON_BYTES_GONE);
        };
        let Some(of_box) = BoxId::parse(&item.mailbox_box) else {
            return never(report, REASON_BYTES_GONE);
        };
        match mailbox.post(&of_box, &bytes, now, ride.cancel()) {
            Ok(post) => {
                report.posted = report.posted.saturating_add(1);
                report.clock_differs |= post.clock.is_some();
                let posted = Posted {
                    at: now,
                    day: post.name.day,
                    mailbox: name.to_owned(),
                };
                Ok((Some(PostOutcome::Posted(posted)), None))
            }
            // Nothing was tried.
            Err(MailboxError::Cancelled) => Ok((None, Some(MailboxError::Cancelled))),
            Err(problem) if problem.is_permanent() => never(report, problem.code()),
            Err(problem) => {
                let later = PostOutcome::Later {
                    reason: problem.code().to_owned(),
                    not_before: now.checked_add_signed(pause(item.attempts)).unwrap_or(now),
                };
                Ok((Some(later), Some(problem).filter(|p| !p.is_of_one_object())))
            }
        }
    }

    /// What was sent there, has no receipt and is gone waits again. A key that may only write may
    /// not look: then nothing is concluded.
    fn look_for_gone(&self, mailbox: &Mailbox, name: &str, ride: &Ride<'_>) -> Result<u32, Error> {
        let sent = self.quietly(|officer| Ok(officer.journal.outbox_unreceipted(name)?))?;
        let mut gone: Vec<Sha> = Vec::new();
        for item in sent {
            if ride.cancel().is_asked() {
                break;
            }
            let (Some(posted), Some(of_box)) = (&item.posted, BoxId::parse(&item.mailbox_box)) else {
                continue;
            };
            let object = ObjectName {
                of_box,
                day: posted.day,
                digest: item.digest,
            };
            match mailbox.has(&object) {
                Ok(true) => {}
                Ok(false) => gone.push(item.digest),
                Err(MailboxError::NotPermitted) => break,
                Err(problem) => return Err(problem.into()),
            }
        }
        self.quietly(|officer| Ok(officer.journal.post_again(&gone)?))?;
        Ok(count(gone.len()))
    }
}

fn pause(attempts: u32) -> TimeDelta {
    let factor = 2_i32.saturating_pow(attempts.min(12));
    PAUSE.checked_mul(factor).unwrap_or(LONGEST_PAUSE).min(LONGEST_PAUSE)
}

/// What of freshly sealed packets goes into the outbox: those sealed to a key, each into the box of
/// that key.
pub(super) fn outgoing<'a>(
    encounter: &EncounterId,
    sealed: impl Iterator<Item = (&'a KeptPacket, &'a str, &'a str)>,
) -> Vec<Outgoing> {
    sealed
        .map(|(kept, recipient, age_key)| Outgoing {
            digest: digest_of(&kept.sealed),
            mailbox_box: BoxId::of(age_key).to_string(),
            kind: KIND_PACKET.to_owned(),
            subject: kept.packet.to_string(),
            recipient: recipient.to_owned(),
            encounter: Some(encounter.clone()),
            sealed: None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_that_fails_again_and_again_waits_longer_and_never_longer_than_a_shift() {
        let minutes: Vec<i64> = [0, 1, 2, 3, 20, u32::MAX].map(|n| pause(n).num_minutes()).to_vec();
        assert_eq!(minutes, [1, 2, 4, 8, 360, 360]);
    }
}
