//! What the notebook's own entries come to: rows by kind and key, made outside this room and opaque
//! here. Says which entries are new since they were made, so that work grows with what is new and not
//! with what is stored. Can be thrown away at any time.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::error::database;
use super::{Journal, JournalError, store};
use crate::model::{EncounterId, Entry};

/// What the notebook says about one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotebookRow {
    /// What kind of subject.
    pub kind: String,
    /// Which one.
    pub key: String,
    /// The entry that began it: rows are listed by it, newest first.
    pub seq: u32,
    /// It waits for somebody.
    pub is_open: bool,
    /// What is known of it; empty to take the row away.
    pub content: String,
}

/// What has to be read to bring the rows up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotebookNews {
    /// The rows were made by something else, or never: all of them are made again.
    pub is_afresh: bool,
    /// The entries that are new, oldest first.
    pub entries: Vec<Entry>,
}

impl Journal {
    /// The notebook's entries since its rows were made, or all when they were made by something else.
    ///
    /// # Errors
    /// `UnreadableEntry` for an event this version does not know; database errors.
    pub fn notebook_news(&self, made_by: &str) -> Result<NotebookNews, JournalError> {
        let reach: Option<u32> = self
            .db
            .prepare_cached("SELECT seq FROM notebook_reach WHERE made_by = ?1")
            .and_then(|mut select| select.query_row([made_by], |row| row.get(0)).optional())
            .map_err(database("read the notebook"))?;
        Ok(NotebookNews {
            is_afresh: reach.is_none(),
            entries: store::entries_after(&self.db, &EncounterId::notebook(), reach.unwrap_or(0))?,
        })
    }

    /// Keeps what was made of the notebook's entries up to and with `seq`.
    ///
    /// # Errors
    /// `DiskFull` and other database errors, and then nothing was kept.
    pub fn keep_notebook(&mut self, made_by: &str, seq: u32, rows: &[NotebookRow]) -> Result<(), JournalError> {
        self.within("keep the notebook's rows", |tx| keep(tx, made_by, seq, rows))
    }

    /// One row.
    ///
    /// # Errors
    /// Database errors.
    pub fn notebook_row(&self, kind: &str, key: &str) -> Result<Option<NotebookRow>, JournalError> {
        self.db
            .prepare_cached("SELECT kind, key, seq, is_open, content FROM notebook_view WHERE kind = ?1 AND key = ?2")
            .and_then(|mut select| select.query_row([kind, key], row_of).optional())
            .map_err(database("read the notebook"))
    }

    /// The rows of a kind, newest first: those that wait for somebody, or up to a number of the others.
    ///
    /// # Errors
    /// Database errors.
    pub fn notebook_rows(&self, kind: &str, open: bool, limit: u32) -> Result<Vec<NotebookRow>, JournalError> {
        let fail = database("read the notebook");
        let mut select = self
            .db
            .prepare_cached(
                "SELECT kind, key, seq, is_open, content FROM notebook_view \
                 WHERE kind = ?1 AND is_open = ?2 ORDER BY seq DESC, key LIMIT ?3",
            )
            .map_err(&fail)?;
        let rows = select.query_map(params![kind, open, limit], row_of).map_err(&fail)?;
        rows.collect::<Result<_, _>>().map_err(&fail)
    }

    /// How many rows of a kind wait for somebody.
    ///
    /// # Errors
    /// Database errors.
    pub fn notebook_open(&self, kind: &str) -> Result<u32, JournalError> {
        self.db
            .prepare_cached("SELECT count(*) FROM notebook_view WHERE kind = ?1 AND is_open = 1")
            .and_then(|mut count| count.query_row([kind], |row| row.get(0)))
            .map_err(database("read the notebook"))
    }
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<NotebookRow> {
    Ok(NotebookRow {
        kind: row.get(0)?,
        key: row.get(1)?,
        seq: row.get(2)?,
        is_open: row.get(3)?,
        content: row.get(4)?,
    })
}

fn keep(tx: &Connection, made_by: &str, seq: u32, rows: &[NotebookRow]) -> Result<(), JournalError> {
    let fail = database("keep the notebook's rows");
    let is_same: bool = tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM notebook_reach WHERE made_by = ?1)")
        .and_then(|mut select| select.query_row([made_by], |row| row.get(0)))
        .map_err(&fail)?;
    if !is_same {
        forget(tx)?;
    }
    let mut remove = tx
        .prepare_cached("DELETE FROM notebook_view WHERE kind = ?1 AND key = ?2")
        .map_err(&fail)?;
    let mut insert = tx
        .prepare_cached(
            "INSERT INTO notebook_view (kind, key, seq, is_open, content) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (kind, key) DO UPDATE \
             SET seq = excluded.seq, is_open = excluded.is_open, content = excluded.content",
        )
        .map_err(&fail)?;
    for row in rows {
        if row.content.is_empty() {
            remove.execute([&row.kind, &row.key]).map_err(&fail)?;
        } else {
            insert
                .execute(params![row.kind, row.key, row.seq, row.is_open, row.content])
                .map_err(&fail)?;
        }
    }
    tx.prepare_cached(
        "INSERT INTO notebook_reach (only_row, seq, made_by) VALUES (1, ?1, ?2) \
         ON CONFLICT (only_row) DO UPDATE SET seq = excluded.seq, made_by = excluded.made_by",
    )
    .and_then(|mut insert| insert.execute(params![seq, made_by]))
    .map_err(&fail)?;
    Ok(())
}

/// Throws all of them away.
pub(super) fn forget(tx: &Connection) -> Result<(), JournalError> {
    tx.execute_batch("DELETE FROM notebook_view; DELETE FROM notebook_reach;")
        .map_err(database("empty the notebook's rows"))
}
