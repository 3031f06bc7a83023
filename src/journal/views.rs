//! The list of encounters: a table derived from the log alone. Written in the transaction of the
//! append; rebuilding it gives the same rows. Holds nothing that the log does not.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};

use super::JournalError;
use super::error::database;
use super::{notebook, store, summary};
use crate::model::{EncounterId, Event, Record};

/// One encounter in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncounterRow {
    /// Its id.
    pub id: EncounterId,
    /// When it was opened.
    pub opened: DateTime<Utc>,
    /// The day of the facts.
    pub occurred_on: NaiveDate,
    /// How many persons it has.
    pub persons: u32,
    /// When it was closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// An exercise.
    pub training: bool,
}

/// Brings the row of one encounter up to date after these events were appended. Most taps change
/// nothing in it, and its `last_seq` stays: a page less to encrypt, no folding of thirty people's entries.
pub(super) fn update(tx: &Connection, encounter: &EncounterId, events: &[Event]) -> Result<(), JournalError> {
    if events.iter().any(changes_row) {
        rebuild_one(tx, encounter)?;
    }
    Ok(())
}

fn changes_row(event: &Event) -> bool {
    matches!(
        event,
        Event::Opened { .. }
            | Event::OccurredOnSet { .. }
            | Event::PersonsAdded { .. }
            | Event::PersonRemoved { .. }
            | Event::Closed { .. }
            | Event::Reopened { .. }
            | Event::Undone { .. }
    )
}

/// Derives the row of one encounter from the log. No opening entry, no row.
pub(super) fn rebuild_one(tx: &Connection, encounter: &EncounterId) -> Result<(), JournalError> {
    let fail = database("update the list");
    let Some(record) = Record::from_entries(&store::entries(tx, encounter)?) else {
        for sql in [
            "DELETE FROM encounter WHERE id = ?1",
            "DELETE FROM summary WHERE encounter = ?1",
        ] {
            tx.execute(sql, [encounter.as_str()]).map_err(&fail)?;
        }
        return Ok(());
    };
    tx.prepare_cached(
        "INSERT INTO encounter (id, opened_ms, occurred_on, persons, training, closed_ms, last_seq) \
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, max(seq) FROM entry WHERE encounter = ?1 \
         ON CONFLICT (id) DO UPDATE SET opened_ms = excluded.opened_ms, occurred_on = excluded.occurred_on, \
         persons = excluded.persons, training = excluded.training, closed_ms = excluded.closed_ms, \
         last_seq = excluded.last_seq",
    )
    .and_then(|mut insert| {
        insert.execute(params![
            encounter.as_str(),
            record.opened.wall.timestamp_millis(),
            record.occurred_on.format("%Y-%m-%d").to_string(),
            u32::try_from(record.persons.len()).unwrap_or(u32::MAX),
            record.training,
            record.closed_at.map(|at| at.timestamp_millis()),
        ])
    })
    .map_err(&fail)?;
    Ok(())
}

/// Derives every row from the log.
pub(super) fn rebuild(tx: &Connection) -> Result<(), JournalError> {
    let fail = database("rebuild the list");
    tx.execute("DELETE FROM encounter", []).map_err(&fail)?;
    summary::forget_all(tx)?;
    notebook::forget(tx)?;
    let mut select = tx
        .prepare("SELECT DISTINCT encounter FROM entry ORDER BY encounter")
        .map_err(&fail)?;
    let ids = select.query_map([], |row| row.get::<_, String>(0)).map_err(&fail)?;
    for id in ids {
        let id = EncounterId::new(&id.map_err(&fail)?).map_err(|_| JournalError::DamagedDatabase)?;
        rebuild_one(tx, &id)?;
    }
    Ok(())
}

/// Whether the encounter has a row: it was opened, and its opening was not erased.
pub(super) fn is_listed(tx: &Connection, encounter: &EncounterId) -> Result<bool, JournalError> {
    tx.prepare_cached("SELECT EXISTS (SELECT 1 FROM encounter WHERE id = ?1)")
        .and_then(|mut select| select.query_row([encounter.as_str()], |row| row.get(0)))
        .map_err(database("read the list"))
}

/// Every encounter, open ones first, newest first.
pub(super) fn list(db: &Connection) -> Result<Vec<EncounterRow>, JournalError> {
    let mut all = some(db, false, u32::MAX)?;
    all.append(&mut some(db, true, u32::MAX)?);
    Ok(all)
}

/// The open or the closed ones, newest first, up to a number.
pub(super) fn some(db: &Connection, closed: bool, limit: u32) -> Result<Vec<EncounterRow>, JournalError> {
    let fail = database("read the list");
    let mut select = db
        .prepare_cached(
            "SELECT id, opened_ms, occurred_on, persons, training, closed_ms FROM encounter \
             WHERE (closed_ms IS NOT NULL) = ?1 ORDER BY opened_ms DESC, id DESC LIMIT ?2",
        )
        .map_err(&fail)?;
    let rows = select
        .query_map(params![closed, limit], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, u32>(3)?,
                row.get::<_, bool>(4)?,
                row.get::<_, Option<i64>>(5)?,
            ))
        })
        .map_err(&fail)?;
    rows.map(|row| {
        let (id, opened_ms, occurred_on, persons, training, closed_ms) = row.map_err(&fail)?;
        Ok(EncounterRow {
            id: EncounterId::new(&id).map_err(|_| JournalError::DamagedDatabase)?,
            opened: store::time(opened_ms)?,
            occurred_on: NaiveDate::parse_from_str(&occurred_on, "%Y-%m-%d")
                .map_err(|_| JournalError::DamagedDatabase)?,
            persons,
            closed_at: closed_ms.map(store::time).transpose()?,
            training,
        })
    })
    .collect()
}
