//! Takes away what has lain in a mailbox for long: whole objects of closed days, nothing that is not
//! ours, nothing in which somebody may still look. Whoever owns the mailbox asks for it; a sender whose
//! unanswered packet is gone posts it again. Reads and opens none of what it takes away.

use chrono::{DateTime, TimeDelta, Utc};

use super::Mailbox;
use super::collect::OPEN_DAYS;
use super::error::MailboxError;
use super::name::BoxId;
use super::store::{Cancel, Listing};
use super::trouble::{ALIKE, Trouble};

/// For how many days objects stay: never fewer than recipients still look for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepDays(TimeDelta);

impl KeepDays {
    /// So many days; none when a recipient may not have looked yet.
    #[must_use]
    pub fn new(days: u32) -> Option<Self> {
        let days = i64::from(days);
        (days >= OPEN_DAYS)
            .then(|| TimeDelta::try_days(days).map(Self))
            .flatten()
    }
}

/// What tidying has done so far, or would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tidied {
    /// Days that are old enough.
    pub days: u64,
    /// Objects taken away, or that would be.
    pub deleted: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Of an old day and written lately: a sender's clock was wrong, or a stick came late. Kept.
    pub recent: u64,
    /// Could not be taken away now, or their day could not be listed.
    pub left: u64,
}

/// Takes away objects of days that are over for longer than they are kept; says how far it is after each
/// day. Asked again, it finds what is left.
///
/// # Errors
/// What stopped it; what was taken away until then is gone.
pub fn tidy(
    mailbox: &Mailbox,
    keep: KeepDays,
    is_trial: bool,
    now: DateTime<Utc>,
    cancel: &Cancel,
    progress: &mut dyn FnMut(&Tidied),
) -> Result<Tidied, MailboxError> {
    let mut sweep = Sweep {
        mailbox,
        keep: keep.0,
        is_trial,
        now,
        cancel,
        done: Tidied::default(),
        trouble: Trouble::new(ALIKE),
    };
    for of_box in mailbox.boxes(cancel)? {
        sweep.of_box(&of_box, progress)?;
    }
    match sweep.trouble.last() {
        Some(problem) if sweep.done.deleted == 0 => Err(problem),
        _ => Ok(sweep.done),
    }
}

struct Sweep<'a> {
    mailbox: &'a Mailbox,
    keep: TimeDelta,
    is_trial: bool,
    now: DateTime<Utc>,
    cancel: &'a Cancel,
    done: Tidied,
    trouble: Trouble,
}

impl Sweep<'_> {
    fn of_box(&mut self, of_box: &BoxId, progress: &mut dyn FnMut(&Tidied)) -> Result<(), MailboxError> {
        let days = match self.mailbox.days(of_box, self.cancel) {
            Ok(days) => days,
            Err(problem) => return self.left(problem),
        };
        for day in days {
            if self.cancel.is_asked() {
                return Err(MailboxError::Cancelled);
            }
            if self.now.date_naive() - day <= self.keep {
                continue;
            }
            match self.mailbox.objects(of_box, day, self.cancel) {
                Ok(listing) => self.day(listing)?,
                Err(problem) => self.left(problem)?,
            }
            if !self.is_trial {
                self.mailbox.store.clear_day(of_box, day);
            }
            progress(&self.done);
        }
        Ok(())
    }

    fn day(&mut self, listing: Listing) -> Result<(), MailboxError> {
        self.done.days = self.done.days.saturating_add(1);
        for object in listing.objects {
            if object.written.is_some_and(|at| self.now - at <= self.keep) {
                self.done.recent = self.done.recent.saturating_add(1);
                continue;
            }
            if !self.is_trial {
                if self.cancel.is_asked() {
                    return Err(MailboxError::Cancelled);
                }
                if let Err(problem) = self.mailbox.store.delete(&object.name, self.cancel) {
                    self.left(problem)?;
                    continue;
                }
            }
            self.trouble.none();
            self.done.deleted = self.done.deleted.saturating_add(1);
            self.done.bytes = self.done.bytes.saturating_add(object.size);
        }
        Ok(())
    }

    /// One that stays does not keep the others.
    fn left(&mut self, problem: MailboxError) -> Result<(), MailboxError> {
        self.done.left = self.done.left.saturating_add(1);
        self.trouble.met(problem, 0).map_or(Ok(()), Err)
    }
}
