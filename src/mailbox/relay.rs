//! Carries every box from one mailbox to another, unread and unopened: a supervisor's stick to the
//! station, the station to a centre. Needs no key, keeps no list; asked again it goes on where it
//! stopped, because what is there already is seen there.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::collect::{OPEN_DAYS, Unread};
use super::error::MailboxError;
use super::name::{BoxId, Digest, ObjectName};
use super::store::{Cancel, Listed};
use super::trouble::{ALIKE, Trouble};
use super::{Mailbox, is_sealed};

/// Objects read at once.
const BATCH: usize = 16;
const BATCH_BYTES: u64 = 32 * 1024 * 1024;
/// A server that could not give so many in a row, all for the same reason, gives none. Many: the same bad
/// ones stand together in every round, because what came before is not asked for again.
const MANY_ALIKE: u32 = 128;

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
    /// Whole, and not taken where they go to: the next run tries them again.
    pub left: u64,
    /// Days that could not be listed.
    pub unlisted: u64,
    /// Bytes carried.
    pub bytes: u64,
}

/// Carries what is not there yet. Says how far it is after each batch.
///
/// # Errors
/// What stopped it, or why nothing at all was taken; what was carried until then is there, and the next
/// run goes on from it.
pub fn relay(
    from: &Mailbox,
    to: &Mailbox,
    now: DateTime<Utc>,
    cancel: &Cancel,
    progress: &mut dyn FnMut(&Relayed),
) -> Result<Relayed, MailboxError> {
    let mut ride = Ride {
        from,
        to,
        now,
        cancel,
        done: Relayed::default(),
        reading: Trouble::new(MANY_ALIKE),
        writing: Trouble::new(ALIKE),
    };
    for of_box in from.boxes(cancel)? {
        ride.of_box(&of_box, progress)?;
    }
    match ride.writing.last() {
        Some(problem) if ride.done.carried == 0 => Err(problem),
        _ => Ok(ride.done),
    }
}

struct Ride<'a> {
    from: &'a Mailbox,
    to: &'a Mailbox,
    now: DateTime<Utc>,
    cancel: &'a Cancel,
    done: Relayed,
    reading: Trouble,
    writing: Trouble,
}

impl Ride<'_> {
    fn of_box(&mut self, of_box: &BoxId, progress: &mut dyn FnMut(&Relayed)) -> Result<(), MailboxError> {
        let there = digests(self.to, of_box, self.cancel)?;
        let days = match self.from.days(of_box, self.cancel) {
            Ok(days) => days,
            Err(problem) => return self.unlisted(problem),
        };
        // One box that takes nothing does not keep the others.
        self.writing.none();
        let mut is_shut = false;
        for day in days {
            let listing = match self.from.objects(of_box, day, self.cancel) {
                Ok(listing) => listing,
                // One day that cannot be listed does not keep the others.
                Err(problem) => {
                    self.unlisted(problem)?;
                    continue;
                }
            };
            let (old, new): (Vec<_>, Vec<_>) = listing
                .objects
                .into_iter()
                .partition(|listed| there.contains(&listed.name.digest));
            let done = &mut self.done;
            done.there = done.there.saturating_add(count(old.len()));
            done.seen = done.seen.saturating_add(count(old.len().saturating_add(new.len())));
            progress(&self.done);
            // What is larger than something that found no room is not read in vain.
            let (new, too_large): (Vec<_>, Vec<_>) = new.into_iter().partition(|one| self.writing.fits(one.size));
            self.done.left = self.done.left.saturating_add(count(too_large.len()));
            for batch in batches(&new, BATCH, BATCH_BYTES) {
                if is_shut {
                    self.done.left = self.done.left.saturating_add(count(batch.len()));
                } else {
                    is_shut = self.carry(batch)?;
                }
                progress(&self.done);
            }
        }
        Ok(())
    }

    /// Whether this box takes nothing more.
    fn carry(&mut self, batch: &[Listed]) -> Result<bool, MailboxError> {
        let mut is_shut = false;
        for fetched in self.from.fetch(batch, self.cancel) {
            let size = fetched.listed.size;
            let bytes = match fetched.bytes {
                Ok(bytes) if is_sealed(&bytes) => bytes,
                Err(Unread::Problem(problem)) => {
                    self.done.broken = self.done.broken.saturating_add(1);
                    if let Some(problem) = self.reading.met(problem, size) {
                        return Err(problem);
                    }
                    continue;
                }
                Ok(_) | Err(Unread::Altered { .. }) => {
                    self.done.broken = self.done.broken.saturating_add(1);
                    continue;
                }
            };
            self.reading.none();
            if is_shut || !self.writing.fits(size) {
                self.done.left = self.done.left.saturating_add(1);
                continue;
            }
            let name = ObjectName {
                day: day_there(fetched.listed.name.day, self.now),
                ..fetched.listed.name
            };
            match self.to.store.put(&name, &bytes, self.cancel) {
                Ok(()) => {
                    self.writing.none();
                    self.done.carried = self.done.carried.saturating_add(1);
                    self.done.bytes = self.done.bytes.saturating_add(count(bytes.len()));
                }
                Err(problem) => {
                    self.done.left = self.done.left.saturating_add(1);
                    match self.writing.met(problem, size) {
                        Some(problem) if problem.stops_the_rest() => return Err(problem),
                        stop => is_shut = stop.is_some(),
                    }
                }
            }
        }
        Ok(is_shut)
    }

    fn unlisted(&mut self, problem: MailboxError) -> Result<(), MailboxError> {
        if problem.stops_the_rest() {
            return Err(problem);
        }
        self.done.unlisted = self.done.unlisted.saturating_add(1);
        Ok(())
    }
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
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
    // What cannot be listed is carried once more, which harms nobody; a key that may only write lists nothing.
    let days = match of.days(of_box, cancel) {
        Ok(days) => days,
        Err(problem) if problem.stops_the_rest() => return Err(problem),
        Err(_) => return Ok(found),
    };
    for day in days {
        match of.objects(of_box, day, cancel) {
            Ok(listing) => found.extend(listing.objects.iter().map(|listed| listed.name.digest)),
            Err(problem) if problem.stops_the_rest() => return Err(problem),
            Err(_) => {}
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
