//! Which days of a mailbox's boxes were listed, and when first: so that collecting costs what is new.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use super::error::database;
use super::inbox::{day, moment, run};
use super::{Journal, JournalError};

/// When a day of a box was first listed, and when for the last time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayMark {
    /// First listed.
    pub first_at: DateTime<Utc>,
    /// Not listed any more.
    pub is_closed: bool,
}

impl Journal {
    /// Which days of a box of a mailbox were listed.
    ///
    /// # Errors
    /// Database errors.
    pub fn days_listed(&self, mailbox: &str, of_box: &str) -> Result<BTreeMap<NaiveDate, DayMark>, JournalError> {
        let fail = database("read the days");
        let mut select = self
            .db
            .prepare_cached(
                "SELECT day, first_ms, closed_ms IS NOT NULL FROM mailbox_day WHERE mailbox = ?1 AND box = ?2",
            )
            .map_err(&fail)?;
        let rows = select
            .query_map([mailbox, of_box], |row| {
                Ok((
                    day(row, 0)?,
                    DayMark {
                        first_at: moment(row, 1)?,
                        is_closed: row.get(2)?,
                    },
                ))
            })
            .map_err(&fail)?;
        rows.collect::<Result<_, _>>().map_err(&fail)
    }

    /// Notes that days were listed whole, and whether for the last time.
    ///
    /// # Errors
    /// Database errors.
    pub fn keep_days(
        &mut self,
        mailbox: &str,
        of_box: &str,
        listed: &BTreeMap<NaiveDate, bool>,
    ) -> Result<(), JournalError> {
        let now = self.clock.now().wall.timestamp_millis();
        self.within("keep the days", |tx| {
            listed.iter().try_for_each(|(day, is_closed)| {
                run(
                    tx,
                    "INSERT INTO mailbox_day (mailbox, box, day, first_ms, closed_ms) VALUES (?1, ?2, ?3, ?4, ?5) \
                     ON CONFLICT (mailbox, box, day) DO UPDATE SET closed_ms = excluded.closed_ms",
                    params![mailbox, of_box, day.to_string(), now, is_closed.then_some(now)],
                )
                .map(drop)
            })
        })
    }
}
