//! Carries every box from one mailbox to another without a journal, a key or a roster: whoever
//! carries cannot read.

use chrono::Utc;

use crate::mailbox::{Address, Cancel, Mailbox, Relayed, relay};
use crate::model::Verb;
use crate::service::Halte;
use crate::service::error::Error;
use crate::service::mailbox::{MailboxAt, Tell};
use crate::service::views::{MailboxAct, RelayReport};

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
                ride.at(of(so_far.carried.saturating_add(so_far.there)), of(so_far.seen));
            })?;
            Ok(report(&done))
        })
    }
}

const fn report(done: &Relayed) -> RelayReport {
    RelayReport {
        seen: done.seen,
        carried: done.carried,
        there: done.there,
        broken: done.broken,
        unlisted: done.unlisted,
        bytes: done.bytes,
    }
}
