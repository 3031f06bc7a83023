//! What ends with the certificate that it was signed with: what waited is not sent any more, what had left
//! says so, and the log of each encounter tells it, together with whatever ended it. Forgets no bytes.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use super::chain::Sha;
use super::outbox::run;
use super::{Journal, JournalError, append_within, keep, views};
use crate::model::{EncounterId, Event};

/// Why an item ended that had not left when its certificate was revoked.
pub const REASON_REVOKED: &str = "certificate-revoked";
/// What is said of an item that had left before, as long as nobody has receipted it.
pub const REASON_REVOKED_SINCE: &str = "revoked-since";

/// What a revoked certificate ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GivenUp {
    /// Items that waited and never left: they fail.
    pub unsent: Vec<Sha>,
    /// The same where somebody is told anew anyway: they are taken back.
    pub moot: Vec<Sha>,
    /// Items that had left: they are not posted again.
    pub left: Vec<Sha>,
    /// What each encounter's log says of it.
    pub told: Vec<(EncounterId, Event)>,
}

impl GivenUp {
    /// Whether it ends nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.unsent.is_empty() && self.moot.is_empty() && self.left.is_empty()
    }
}

impl Journal {
    /// Sets settings and gives up what they end: all or nothing. What has ended meanwhile stays as it is.
    ///
    /// # Errors
    /// `DiskFull` and other database errors.
    pub fn give_up(&mut self, settings: &[(&str, &[u8])], given_up: &GivenUp) -> Result<(), JournalError> {
        let now = self.clock.now();
        self.within("give up", |tx| {
            for (key, value) in settings {
                keep::set_setting(tx, key, value)?;
            }
            end(tx, now.wall, given_up)?;
            for (encounter, event) in &given_up.told {
                // One whose opening was erased is nobody's case any more.
                if views::is_listed(tx, encounter)? {
                    append_within(tx, encounter, now, std::slice::from_ref(event))?;
                }
            }
            Ok(())
        })
    }

    /// Takes back what had been given up, once something else has taken its place: nobody need look after
    /// it any more. Why it was not sent stays.
    ///
    /// # Errors
    /// `DiskFull` and other database errors.
    pub fn settle(&mut self, given_up: &[Sha]) -> Result<(), JournalError> {
        let now = self.clock.now().wall;
        self.within("settle", |tx| {
            given_up.iter().try_for_each(|digest| {
                run(
                    tx,
                    "UPDATE outbox SET state = 'withdrawn', state_ms = ?2 \
                     WHERE digest = ?1 AND state = 'failed' AND reason = ?3",
                    params![digest, now.timestamp_millis(), REASON_REVOKED],
                )
                .map(drop)
            })
        })
    }
}

fn end(tx: &Connection, now: DateTime<Utc>, given_up: &GivenUp) -> Result<(), JournalError> {
    let change = |digests: &[Sha], sql: &str, reason: &str| {
        digests
            .iter()
            .try_for_each(|digest| run(tx, sql, params![digest, now.timestamp_millis(), reason]).map(drop))
    };
    change(
        &given_up.unsent,
        "UPDATE outbox SET state = 'failed', state_ms = ?2, reason = ?3 WHERE digest = ?1 AND state = 'queued'",
        REASON_REVOKED,
    )?;
    change(
        &given_up.moot,
        "UPDATE outbox SET state = 'withdrawn', state_ms = ?2, reason = ?3 WHERE digest = ?1 AND state = 'queued'",
        REASON_REVOKED,
    )?;
    change(
        &given_up.left,
        "UPDATE outbox SET state = 'sent', state_ms = CASE state WHEN 'sent' THEN state_ms ELSE ?2 END, reason = ?3 \
         WHERE digest = ?1 AND state IN ('queued', 'sent') AND posted_ms IS NOT NULL",
        REASON_REVOKED_SINCE,
    )
}
