//! Carries every box from one mailbox to another, and tidies one, without a journal, a key or a roster:
//! whoever carries or owns a mailbox cannot read what is in it.

use chrono::Utc;

use crate::mailbox::{Address, Cancel, KeepDays, Mailbox, Relayed, Tidied, relay, tidy};
use crate::model::Verb;
use crate::service::Halte;
use crate::service::error::Error;
use crate::service::mailbox::{MailboxAt, Tell};
use crate::service::views::{MailboxAct, RelayReport, TidyReport};

/// Carries what is not there yet; says how far it is. Asked again, it goes on where it stopped.
///
/// # Errors
/// What stopped it, by name; what was carried until then is there.
pub fn relay_mailbox(
    from: &MailboxAt,
    to: &MailboxAt,
    tell: &mut dyn FnMut(&RelayReport),
) -> Result<RelayReport, Error> {
    let open = |at: &MailboxAt| Ok::<_, Error>(Mailbox::open(&Address::parse(&at.address)?, &at.credentials())?);
    let (from, to) = (open(from)?, open(to)?);
    let done = relay(&from, &to, Utc::now(), &Cancel::default(), &mut |so_far| {
        tell(&report(so_far));
    })?;
    Ok(report(&done))
}

impl Halte {
    /// The same for whoever carries with a notebook open: credentials that it keeps are used, and the act
    /// can be stopped.
    ///
    /// # Errors
    /// As [`relay_mailbox`]; `locked`.
    pub fn mailbox_relay(&self, from: &MailboxAt, to: &MailboxAt, tell: Tell<'_>) -> Result<RelayReport, Error> {
        self.moving(MailboxAct::Relay, tell, |ride| {
            self.officer(Verb::Carry, |_| Ok(()))?;
            let ((from, _), (to, _)) = (self.open_mailbox(from)?, self.open_mailbox(to)?);
            let now = self.clock.now().wall;
            let done = relay(&from, &to, now, ride.cancel(), &mut |so_far| {
                let of = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
                let looked_at = [so_far.carried, so_far.there, so_far.broken, so_far.left];
                ride.at(of(looked_at.into_iter().fold(0, u64::saturating_add)), of(so_far.seen));
            })?;
            Ok(report(&done))
        })
    }
}

/// Takes away what has lain in a mailbox for longer than it is kept there, or says what that would be.
/// Whoever owns the mailbox needs no journal for it.
///
/// # Errors
/// What stopped it, by name; what was taken away until then is gone, and asked again it goes on.
pub fn tidy_mailbox(
    at: &MailboxAt,
    keep: KeepDays,
    dry_run: bool,
    cancel: &Cancel,
    tell: &mut dyn FnMut(&TidyReport),
) -> Result<TidyReport, Error> {
    let mailbox = Mailbox::open(&Address::parse(&at.address)?, &at.credentials())?;
    let of = |done: &Tidied| TidyReport {
        dry_run,
        days: done.days,
        deleted: done.deleted,
        bytes: done.bytes,
        recent: done.recent,
        left: done.left,
    };
    let done = tidy(&mailbox, keep, dry_run, Utc::now(), cancel, &mut |so_far| {
        tell(&of(so_far))
    })?;
    Ok(of(&done))
}

const fn report(done: &Relayed) -> RelayReport {
    RelayReport {
        seen: done.seen,
        carried: done.carried,
        there: done.there,
        broken: done.broken,
        left: done.left,
        unlisted: done.unlisted,
        bytes: done.bytes,
    }
}
