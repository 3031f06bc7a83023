//! Sends what waits in the outbox. The session is held only to read and to note, never while a
//! stick or a network is waited for; what was posted is noted in small batches, and posting twice
//! is harmless. Only sealed bytes leave.

use chrono::{DateTime, TimeDelta, Utc};

use crate::journal::{
    KIND_PACKET, KeptPacket, OutboxItem, OutboxState, Outgoing, PostOutcome, Posted, REASON_BYTES_GONE, Sha,
};
use crate::mailbox::{ALIKE, BoxId, Mailbox, MailboxError, ObjectName, Trouble, digest_of};
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
    /// receipt, and is gone; never what was signed with a certificate since revoked. One item that cannot be
    /// posted keeps no other back.
    ///
    /// # Errors
    /// What stopped it, or why nothing at all could be posted, by name; what was posted until then is
    /// noted, the rest waits.
    pub fn mailbox_post(&self, at: &MailboxAt, which: Which, tell: Tell<'_>) -> Result<PostReport, Error> {
        self.moving(MailboxAct::Post, tell, |ride| {
            let given_up = self.officer(Verb::Carry, |officer| {
                officer.journal.end_overdue()?;
                officer.give_up()
            })?;
            let (mailbox, name) = self.open_mailbox(at)?;
            let again = self.look_for_gone(&mailbox, &name, ride)?;
            self.quietly(|officer| {
                self.tell_station_all(officer, again > 0);
                Ok(())
            })?;
            let now = self.clock.now().wall;
            let until = match which {
                Which::All => DateTime::<Utc>::MAX_UTC,
                Which::Due => now,
            };
            let mut due = self.officer(Verb::Carry, |officer| Ok(officer.journal.outbox_due(until)?))?;
            // What was tried in vain comes last: it keeps nothing back that was not tried yet.
            due.sort_by_key(|item| item.attempts);
            let total = count(due.len());
            ride.at(0, total);
            let mut round = Round {
                halte: self,
                mailbox: &mailbox,
                name: &name,
                ride,
                report: PostReport {
                    again,
                    failed: given_up,
                    ..PostReport::default()
                },
                trouble: Trouble::new(ALIKE),
            };
            let mut stopped = None;
            for batch in due.chunks(BATCH) {
                let mut outcomes = Vec::new();
                for item in batch {
                    let (outcome, stop) = round.post_one(item)?;
                    outcomes.extend(outcome.map(|o| (item.digest, o)));
                    stopped = stop;
                    if stopped.is_some() {
                        break;
                    }
                    let PostReport {
                        posted, failed, later, ..
                    } = round.report;
                    let failed = failed.saturating_sub(given_up);
                    ride.at(posted.saturating_add(failed).saturating_add(later), total);
                }
                self.quietly(|officer| Ok(officer.journal.keep_post_outcomes(&outcomes)?))?;
                if stopped.is_some() {
                    break;
                }
            }
            let nothing = round.trouble.last().filter(|_| round.report.posted == 0);
            match stopped.or(nothing) {
                Some(problem) => Err(problem.into()),
                None => Ok(round.report),
            }
        })
    }

    /// What was sent there, has no receipt and is gone waits again. Where the mailbox will not say of one
    /// item, nothing is concluded for it; a key that may only write may look at none.
    fn look_for_gone(&self, mailbox: &Mailbox, name: &str, ride: &Ride<'_>) -> Result<u32, Error> {
        let mut sent = self.quietly(|officer| Ok(officer.journal.outbox_unreceipted(name)?))?;
        sent.retain(|item| !item.is_in_vain());
        let mut gone: Vec<Sha> = Vec::new();
        let (mut is_answered, mut trouble) = (false, Trouble::new(ALIKE));
        for item in sent {
            let (Some(posted), Some(of_box)) = (&item.posted, BoxId::parse(&item.mailbox_box)) else {
                continue;
            };
            let object = ObjectName {
                of_box,
                day: posted.day,
                digest: item.digest,
            };
            match mailbox.has(&object, ride.cancel()) {
                Ok(is_there) => {
                    is_answered = true;
                    gone.extend((!is_there).then_some(item.digest));
                }
                Err(problem) => match trouble.met(problem, 0) {
                    Some(problem) if problem.stops_the_rest() => return Err(problem.into()),
                    // It has not said of any, and is not asked of all the others.
                    Some(_) if !is_answered => break,
                    _ => {}
                },
            }
        }
        self.quietly(|officer| Ok(officer.journal.post_again(&gone)?))?;
        Ok(count(gone.len()))
    }
}

/// One round into one mailbox.
struct Round<'a> {
    halte: &'a Halte,
    mailbox: &'a Mailbox,
    name: &'a str,
    ride: &'a Ride<'a>,
    report: PostReport,
    trouble: Trouble,
}

impl Round<'_> {
    /// What becomes of one item, and what stops the whole round.
    fn post_one(&mut self, item: &OutboxItem) -> Result<(Option<PostOutcome>, Option<MailboxError>), Error> {
        let now = self.halte.clock.now().wall;
        let waiting = self.halte.quietly(|officer| {
            let found = officer.journal.outbox_item(&item.digest)?;
            match found.filter(|found| found.state == OutboxState::Queued) {
                Some(_) => Ok(Some(officer.journal.outbox_bytes(&item.digest)?)),
                None => Ok(None),
            }
        })?;
        // Taken back meanwhile, or a list came that ended it.
        let Some(bytes) = waiting else {
            return Ok((None, None));
        };
        // What does not hash to its name would be refused by whoever reads it.
        let Some(bytes) = bytes.filter(|bytes| digest_of(bytes) == item.digest) else {
            return Ok((Some(self.never(REASON_BYTES_GONE)), None));
        };
        let Some(of_box) = BoxId::parse(&item.mailbox_box) else {
            return Ok((Some(self.never(REASON_BYTES_GONE)), None));
        };
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if !self.trouble.fits(size) {
            return Ok((Some(self.later(MailboxError::Full, item, now)), None));
        }
        match self.mailbox.post(&of_box, &bytes, now, self.ride.cancel()) {
            Ok(post) => {
                self.trouble.none();
                self.report.posted = self.report.posted.saturating_add(1);
                self.report.clock_differs |= post.clock.is_some();
                let posted = Posted {
                    at: now,
                    day: post.name.day,
                    mailbox: self.name.to_owned(),
                };
                Ok((Some(PostOutcome::Posted(posted)), None))
            }
            // Nothing was tried.
            Err(MailboxError::Cancelled) => Ok((None, Some(MailboxError::Cancelled))),
            Err(problem) if problem.is_permanent() => Ok((Some(self.never(problem.code())), None)),
            Err(problem) => {
                let stop = self.trouble.met(problem, size);
                Ok((Some(self.later(problem, item, now)), stop))
            }
        }
    }

    fn never(&mut self, reason: &str) -> PostOutcome {
        self.report.failed = self.report.failed.saturating_add(1);
        PostOutcome::Never {
            reason: reason.to_owned(),
        }
    }

    fn later(&mut self, problem: MailboxError, item: &OutboxItem, now: DateTime<Utc>) -> PostOutcome {
        self.report.later = self.report.later.saturating_add(1);
        PostOutcome::Later {
            reason: problem.code().to_owned(),
            not_before: now.checked_add_signed(pause(item.attempts)).unwrap_or(now),
        }
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
