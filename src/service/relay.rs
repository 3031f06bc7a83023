//! Carries every box from one mailbox to another without a journal, a key or a roster: whoever
//! carries cannot read.

use chrono::Utc;

use crate::mailbox::{Address, Cancel, Mailbox, Relayed, relay};
use crate::service::error::Error;
use crate::service::mailbox::MailboxAt;
use crate::service::mailbox_views::RelayReport;

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
