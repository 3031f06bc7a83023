//! Carries every box from one mailbox to another, unread and unopened: a supervisor's stick to the
//! station, the station to a centre. Needs no key, keeps no list; asked again it goes on where it
//! stopped, because what is there already is seen there.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::collect::{OPEN_DAYS, Unread};
use super::error::MailboxError;
use super::name::{BoxId, Digest, ObjectName};
use super::store::{Cancel, Listed};
use super::{Mailbox, is_sealed};

/// Objects read at once.
const BATCH: usize = 16;
const BATCH_BYTES: u64 = 32 * 1024 * 1024;

/// What a relay has done so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Relayed {
    /// Objects seen where they come from.
    pub seen: u64,
    /// Carried now.
    pub carried: u64,
    /// There already.
    pub there: u64,
    /// Broken, unreadable or not sealed: not carried, left where they lie.
    pub broken: u64,
    /// Days that could not be listed.
    pub unlisted: u64,
    /// Bytes carried.
    pub bytes: u64,
}

/// Carries what is not there yet. Says how far it is after each batch.
///
/// # Errors
/// What stopped it; what was carried until then is there, and the next run goes on from it.
pub fn relay(
    from: &Mailbox,
    to: &Mailbox,
    now: DateTime<Utc>,
    cancel: &Cancel,
    progress: &mut dyn FnMut(&Relayed),
) -> Result<Relayed, MailboxError> {
    let mut done = Relayed::default();
    for of_box in from.boxes()? {
        let there = digests(to, &of_box, cancel)?;
        for day in from.days(&of_box)? {
            let listing = match from.objects(&of_box, day, cancel) {
                Ok(listing) => listing,
                // One day that cannot be listed does not keep the others.
                Err(MailboxError::Unreadable | MailboxError::NoSuchObject) => {
                    done.unlisted = done.unlisted.saturating_add(1);
                    continue;
                }
                Err(problem) => return Err(problem),
            };
            let (old, new): (Vec<_>, Vec<_>) = listing
                .objects
                .into_iter()
                .partition(|listed| there.contains(&listed.name.digest));
            let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
            done.there = done.there.saturating_add(count(old.len()));
            done.seen = done.seen.saturating_add(count(old.len().saturating_add(new.len())));
            progress(&done);
            for batch in batches(&new, BATCH, BATCH_BYTES) {
                carry(from, to, batch, now, cancel, &mut done)?;
                progress(&done);
            }
        }
    }
    Ok(done)
}

fn carry(
    from: &Mailbox,
    to: &Mailbox,
    batch: &[Listed],
    now: DateTime<Utc>,
    cancel: &Cancel,
    done: &mut Relayed,
) -> Result<(), MailboxError> {
    for fetched in from.fetch(batch, cancel) {
        let bytes = match fetched.bytes {
            Ok(bytes) if is_sealed(&bytes) => bytes,
            Err(Unread::Problem(problem)) if !problem.is_of_one_object() => return Err(problem),
            Ok(_) | Err(_) => {
                done.broken = done.broken.saturating_add(1);
                continue;
            }
        };
        let name = ObjectName {
            day: day_there(fetched.listed.name.day, now),
            ..fetched.listed.name
        };
        to.store.put(&name, &bytes, cancel)?;
        done.carried = done.carried.saturating_add(1);
        done.bytes = done.bytes.saturating_add(u64::try_from(bytes.len()).unwrap_or(0));
    }
    Ok(())
}

/// A collector may have closed an old day: what comes late is posted today. The same bytes under two
/// days are one to whoever reads them.
fn day_there(day: NaiveDate, now: DateTime<Utc>) -> NaiveDate {
    let today = now.date_naive();
    let is_open = today - day < TimeDelta::days(OPEN_DAYS) && day - today < TimeDelta::days(2);
    if is_open { day } else { today }
}

fn digests(of: &Mailbox, of_box: &BoxId, cancel: &Cancel) -> Result<BTreeSet<Digest>, MailboxError> {
    let mut found = BTreeSet::new();
    for day in of.days(of_box)? {
        match of.objects(of_box, day, cancel) {
            Ok(listing) => found.extend(listing.objects.iter().map(|listed| listed.name.digest)),
            // Then its objects are carried once more, which harms nobody.
            Err(MailboxError::Unreadable | MailboxError::NoSuchObject) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(found)
}

/// Splits into batches of so many objects and so many bytes, at least one object each.
pub fn batches(listed: &[Listed], most: usize, bytes: u64) -> Vec<&[Listed]> {
    let mut rest = listed;
    let mut all = Vec::new();
    while !rest.is_empty() {
        let mut sum = 0_u64;
        let fits = rest.iter().take(most).take_while(|one| {
            sum = sum.saturating_add(one.size);
            sum <= bytes
        });
        let (batch, after) = rest.split_at(fits.count().max(1).min(rest.len()));
        all.push(batch);
        rest = after;
    }
    all
}
