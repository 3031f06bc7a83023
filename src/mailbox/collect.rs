//! What a collector looks at and what it gets: only days that are not closed, and bytes whose hash
//! is what their name says. A broken object is told apart and never stops the others.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::Mailbox;
use super::error::MailboxError;
use super::name::{Digest, digest_of};
use super::store::{Cancel, Listed};

/// A day stays open for so many days after it, and after it first appeared: a sender's clock may be
/// wrong, and a stick may come late.
pub const OPEN_DAYS: i64 = 14;

/// What is known of a day from earlier rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// When it was first listed.
    pub first_at: DateTime<Utc>,
    /// Not listed any more.
    pub is_closed: bool,
}

/// Which of these days to list, oldest first, and whether it is for the last time.
#[must_use]
pub fn days_to_list(
    there: &[NaiveDate],
    marks: &BTreeMap<NaiveDate, Mark>,
    now: DateTime<Utc>,
) -> BTreeMap<NaiveDate, bool> {
    let open = TimeDelta::days(OPEN_DAYS);
    let is_over = |day: NaiveDate| now.date_naive() - day > open;
    there
        .iter()
        .filter_map(|day| match marks.get(day) {
            Some(mark) if mark.is_closed => None,
            Some(mark) => Some((*day, is_over(*day) && now - mark.first_at > open)),
            None => Some((*day, false)),
        })
        .collect()
}

/// One object, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// As it was listed.
    pub listed: Listed,
    /// Its bytes, or why they are not to be used.
    pub bytes: Result<Vec<u8>, Unread>,
}

/// Why an object's bytes are not to be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// They hash to something else than the name says: broken on the way, or altered.
    Altered {
        /// What they hash to.
        found: Digest,
        /// The bytes, for whoever looks into it.
        bytes: Vec<u8>,
    },
    /// They could not be read.
    Problem(MailboxError),
}

impl Mailbox {
    /// Reads objects and checks each against its name.
    #[must_use]
    pub fn fetch(&self, listed: &[Listed], cancel: &Cancel) -> Vec<Fetched> {
        let read = self.store.read(listed, cancel);
        let checked = |listed: &Listed, read: Result<Vec<u8>, MailboxError>| {
            let bytes = match read {
                Ok(bytes) => {
                    let found = digest_of(&bytes);
                    if found == listed.name.digest {
                        Ok(bytes)
                    } else {
                        Err(Unread::Altered { found, bytes })
                    }
                }
                Err(problem) => Err(Unread::Problem(problem)),
            };
            Fetched {
                listed: listed.clone(),
                bytes,
            }
        };
        listed
            .iter()
            .zip(read)
            .map(|(listed, read)| checked(listed, read))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn noon(text: &str) -> DateTime<Utc> {
        day(text).and_hms_opt(12, 0, 0).unwrap().and_utc()
    }

    fn mark(first: &str, is_closed: bool) -> Mark {
        Mark {
            first_at: noon(first),
            is_closed,
        }
    }

    #[test]
    fn only_days_that_are_not_closed_are_listed() {
        let now = noon("2026-11-30");
        let there = ["2026-10-01", "2026-11-10", "2026-11-15", "2026-11-16", "2026-11-30"].map(day);
        let marks: BTreeMap<_, _> = [
            (day("2026-10-01"), mark("2026-10-01", true)),
            (day("2026-11-10"), mark("2026-11-10", false)),
            (day("2026-11-16"), mark("2026-11-15", false)),
        ]
        .into();
        let listed: Vec<_> = days_to_list(&there, &marks, now).into_iter().collect();
        assert_eq!(
            listed,
            [
                (day("2026-11-10"), true),
                (day("2026-11-15"), false),
                (day("2026-11-16"), false),
                (day("2026-11-30"), false),
            ]
        );
    }

    #[test]
    fn an_old_day_that_newly_appears_stays_open_as_long_as_any_other() {
        // A device whose clock is two years behind posts on Monday, and again on Friday.
        let old = day("2024-11-03");
        assert_eq!(
            days_to_list(&[old], &BTreeMap::new(), noon("2026-11-02")),
            [(old, false)].into()
        );
        let marks = [(old, mark("2026-11-02", false))].into();
        assert_eq!(days_to_list(&[old], &marks, noon("2026-11-16")), [(old, false)].into());
        assert_eq!(days_to_list(&[old], &marks, noon("2026-11-17")), [(old, true)].into());
    }

    #[test]
    fn a_day_in_the_future_is_listed_until_it_is_long_past() {
        let far = day("2031-01-01");
        let marks = [(far, mark("2026-11-02", false))].into();
        assert_eq!(days_to_list(&[far], &marks, noon("2027-11-02")), [(far, false)].into());
    }
}
