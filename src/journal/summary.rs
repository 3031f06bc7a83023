//! What the home screen says of each encounter: a view whose content is made outside this room and
//! opaque here. Says which encounters have to be read again, so that work grows with what is new;
//! reads no log entry itself. Can be thrown away at any time.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::JournalError;
use super::error::database;
use super::views::{self, EncounterRow};
use crate::model::EncounterId;

/// What is kept of one encounter for the home screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Which encounter.
    pub encounter: EncounterId,
    /// A clock runs: it is shown whether or not the encounter is in the part of the list shown.
    pub is_running: bool,
    /// Never empty.
    pub content: String,
}

/// A part of the list: every open encounter, and closed ones up to a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Open first, newest first, each with its summary if one was made.
    pub rows: Vec<(EncounterRow, Option<String>)>,
    /// Summaries of encounters with a running clock that are not in `rows`.
    pub running: Vec<String>,
    /// There are closed ones that are older.
    pub has_older: bool,
}

/// The encounters whose summary is missing, older than the log, or made by something else.
pub(super) fn outdated(db: &Connection, made_by: &str) -> Result<BTreeSet<EncounterId>, JournalError> {
    let fail = database("read the summaries");
    let reach: Option<u32> = db
        .prepare_cached("SELECT seq FROM summarised WHERE made_by = ?1")
        .and_then(|mut select| select.query_row([made_by], |row| row.get(0)).optional())
        .map_err(&fail)?;
    let mut select = db
        .prepare_cached(
            "SELECT encounter FROM entry WHERE seq > ?1 \
             UNION SELECT encounter FROM summary WHERE is_running = 1 AND content = ''",
        )
        .map_err(&fail)?;
    let ids = select
        .query_map([reach.unwrap_or(0)], |row| row.get::<_, String>(0))
        .map_err(&fail)?;
    ids.map(|id| EncounterId::new(&id.map_err(&fail)?).map_err(|_| JournalError::DamagedDatabase))
        .collect()
}

/// Keeps what was made of the log up to `seq`.
pub(super) fn keep(tx: &Connection, made_by: &str, seq: u32, made: &[Summary]) -> Result<(), JournalError> {
    let fail = database("keep the summaries");
    let mut insert = tx
        .prepare_cached(
            "INSERT INTO summary (encounter, is_running, content) VALUES (?1, ?2, ?3) \
             ON CONFLICT (encounter) DO UPDATE SET is_running = excluded.is_running, content = excluded.content",
        )
        .map_err(&fail)?;
    for one in made {
        insert
            .execute(params![one.encounter.as_str(), one.is_running, one.content])
            .map_err(&fail)?;
    }
    tx.prepare_cached(
        "INSERT INTO summarised (only_row, seq, made_by) VALUES (1, ?1, ?2) \
         ON CONFLICT (only_row) DO UPDATE SET seq = excluded.seq, made_by = excluded.made_by",
    )
    .and_then(|mut insert| insert.execute(params![seq, made_by]))
    .map_err(&fail)?;
    Ok(())
}

/// Empties one: what it was made of has been erased.
pub(super) fn forget(tx: &Connection, encounter: &EncounterId) -> Result<(), JournalError> {
    tx.prepare_cached("UPDATE summary SET content = '', is_running = 1 WHERE encounter = ?1")
        .and_then(|mut update| update.execute([encounter.as_str()]))
        .map_err(database("empty a summary"))?;
    Ok(())
}

/// Throws all of them away.
pub(super) fn forget_all(tx: &Connection) -> Result<(), JournalError> {
    tx.execute_batch("DELETE FROM summary; DELETE FROM summarised;")
        .map_err(database("empty the summaries"))
}

/// Every open encounter and the newest `closed` of those that are closed.
pub(super) fn part(db: &Connection, closed: u32) -> Result<Part, JournalError> {
    let mut rows = views::some(db, false, u32::MAX)?;
    // One more than is shown tells whether there are older ones.
    let mut rest = views::some(db, true, closed.saturating_add(1))?;
    let shown = usize::try_from(closed).unwrap_or(usize::MAX);
    let has_older = rest.len() > shown;
    rest.truncate(shown);
    rows.append(&mut rest);
    let fail = database("read the summaries");
    let mut content = db
        .prepare_cached("SELECT content FROM summary WHERE encounter = ?1 AND content <> ''")
        .map_err(&fail)?;
    let rows = rows
        .into_iter()
        .map(|row| {
            let kept = content.query_row([row.id.as_str()], |r| r.get(0)).optional();
            Ok((row, kept.map_err(&fail)?))
        })
        .collect::<Result<Vec<_>, JournalError>>()?;
    let listed: BTreeSet<&str> = rows.iter().map(|(row, _)| row.id.as_str()).collect();
    let mut select = db
        .prepare_cached(
            "SELECT encounter, content FROM summary WHERE is_running = 1 AND content <> '' ORDER BY encounter",
        )
        .map_err(&fail)?;
    let found = select
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
        .map_err(&fail)?;
    let mut running = Vec::new();
    for one in found {
        let (id, content) = one.map_err(&fail)?;
        if !listed.contains(id.as_str()) {
            running.push(content);
        }
    }
    Ok(Part {
        rows,
        running,
        has_older,
    })
}
