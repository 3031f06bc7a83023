//! How an item of the outbox is read from its row. A row that says what no state can be is damage.

use rusqlite::{Connection, Row};

use super::chain::Sha;
use super::error::database;
use super::outbox::{OutboxItem, OutboxState, Posted};
use super::{JournalError, store};
use crate::model::EncounterId;

const COLUMNS: &str = "digest, box, kind, subject, recipient, encounter, queued_ms, state, state_ms, reason, attempts, \
                       next_ms, posted_ms, posted_day, posted_to";

pub(super) fn select(
    db: &Connection,
    which: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<OutboxItem>, JournalError> {
    let fail = database("read the outbox");
    let mut select = db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM outbox WHERE {which}"))
        .map_err(&fail)?;
    let rows = select.query_map(values, Stored::from_row).map_err(&fail)?;
    rows.map(|row| row.map_err(&fail)?.into_item()).collect()
}

struct Stored {
    item: (Sha, String, String, String, String, Option<String>),
    queued_ms: i64,
    state: String,
    state_ms: i64,
    reason: Option<String>,
    attempts: u32,
    next_ms: i64,
    posted: (Option<i64>, Option<String>, Option<String>),
}

impl Stored {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            item: (
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                row.get(5)?,
            ),
            queued_ms: row.get(6)?,
            state: row.get(7)?,
            state_ms: row.get(8)?,
            reason: row.get(9)?,
            attempts: row.get(10)?,
            next_ms: row.get(11)?,
            posted: (row.get(12)?, row.get(13)?, row.get(14)?),
        })
    }

    fn into_item(self) -> Result<OutboxItem, JournalError> {
        let (digest, mailbox_box, kind, subject, recipient, encounter) = self.item;
        let mut reason = self.reason;
        let state = match self.state.as_str() {
            "queued" => OutboxState::Queued,
            "sent" => OutboxState::Sent,
            "acknowledged" => OutboxState::Acknowledged,
            "failed" => OutboxState::Failed {
                reason: reason.take().unwrap_or_default(),
            },
            "withdrawn" => OutboxState::Withdrawn,
            _ => return Err(JournalError::DamagedDatabase),
        };
        let posted = match self.posted {
            (Some(at), Some(day), Some(mailbox)) => Some(Posted {
                at: store::time(at)?,
                day: day.parse().map_err(|_| JournalError::DamagedDatabase)?,
                mailbox,
            }),
            _ => None,
        };
        Ok(OutboxItem {
            digest,
            mailbox_box,
            kind,
            subject,
            recipient,
            encounter: encounter
                .map(|id| EncounterId::new(&id))
                .transpose()
                .map_err(|_| JournalError::DamagedDatabase)?,
            queued_at: store::time(self.queued_ms)?,
            state,
            state_at: store::time(self.state_ms)?,
            last_problem: reason,
            attempts: self.attempts,
            next_at: store::time(self.next_ms)?,
            posted,
        })
    }
}
