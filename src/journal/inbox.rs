//! What arrived through a mailbox: verified items, the hashes seen, and what is in quarantine with
//! its reason. Opaque sealed bytes; it judges none of them. One batch is one durable transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::chain::Sha;
use super::error::database;
use super::{Journal, JournalError, keep, store};

/// An item that arrived and was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// SHA-256 of the sealed bytes.
    pub digest: Sha,
    /// What it is.
    pub kind: String,
    /// The evidence id of its content; empty where the kind has none.
    pub evidence_id: String,
    /// From which mailbox.
    pub mailbox: String,
    /// The day in its name: the sender's claim.
    pub day: NaiveDate,
    /// What verifying it said, as JSON.
    pub verification: String,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

/// An item that arrived and could not be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// The hash that its name states.
    pub named: Sha,
    /// The hash that it has.
    pub found: Sha,
    /// What it is, by the box in which it lay.
    pub kind: String,
    /// Why, by name.
    pub reason: String,
    /// What it was judged with; with something else it is judged again.
    pub trust: String,
    /// From which mailbox.
    pub mailbox: String,
    /// The day in its name.
    pub day: NaiveDate,
    /// As the mailbox lists it; unchanged it is not read again.
    pub stamp: String,
    /// The bytes; none when too large to keep.
    pub sealed: Option<Vec<u8>>,
}

/// A verified item, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboxItem {
    /// SHA-256 of the sealed bytes.
    pub digest: Sha,
    /// What it is.
    pub kind: String,
    /// The evidence id of its content; empty where the kind has none.
    pub evidence_id: String,
    /// The first with this evidence id: a later one is the same case.
    pub is_first: bool,
    /// When it arrived here.
    pub arrived_at: DateTime<Utc>,
    /// From which mailbox.
    pub mailbox: String,
    /// The day in its name.
    pub day: NaiveDate,
    /// What verifying it said, as JSON.
    pub verification: String,
    /// When it was taken in: a case began, an answer was recorded.
    pub done_at: Option<DateTime<Utc>>,
}

/// An item in quarantine, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuarantineItem {
    /// The hash that its name states.
    pub named: Sha,
    /// The hash that it has.
    pub found: Sha,
    /// What it is, by the box in which it lay.
    pub kind: String,
    /// Why, by name.
    pub reason: String,
    /// What it was judged with.
    pub trust: String,
    /// When it was found.
    pub found_at: DateTime<Utc>,
    /// In which mailbox.
    pub mailbox: String,
    /// The day in its name.
    pub day: NaiveDate,
    /// As the mailbox listed it.
    pub stamp: String,
    /// Its bytes are kept.
    pub is_kept: bool,
}

/// How many of a batch were new.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filed {
    /// New items with content not seen before.
    pub new: u32,
    /// Items whose content or bytes had arrived before.
    pub again: u32,
    /// New in quarantine.
    pub quarantined: u32,
}

impl Journal {
    /// Files a batch in one durable transaction: verified items into the inbox, the rest into
    /// quarantine. What had arrived before changes nothing; what was in quarantine under the same
    /// bytes and is now verified leaves it.
    ///
    /// # Errors
    /// `DiskFull` and other database errors, and then nothing of the batch was filed.
    pub fn file_batch(&mut self, arrivals: &[Arrival], bad: &[Quarantined]) -> Result<Filed, JournalError> {
        let now = self.clock.now().wall;
        self.within("file a batch", |tx| {
            let mut filed = Filed::default();
            for arrival in arrivals {
                let is_new = file(tx, now, arrival)?;
                let count = if is_new { &mut filed.new } else { &mut filed.again };
                *count = count.saturating_add(1);
            }
            for item in bad {
                filed.quarantined = filed
                    .quarantined
                    .saturating_add(u32::from(put_in_quarantine(tx, now, item)?));
            }
            Ok(filed)
        })
    }

    /// Which of these hashes have arrived before and were verified, with the newest day in their names.
    ///
    /// # Errors
    /// Database errors.
    pub fn arrived(&self, digests: &[Sha]) -> Result<BTreeMap<Sha, NaiveDate>, JournalError> {
        let fail = database("read the inbox");
        let mut select = self
            .db
            .prepare_cached("SELECT posted_day FROM inbox WHERE digest = ?1")
            .map_err(&fail)?;
        let mut found = BTreeMap::new();
        for digest in digests {
            let known = select.query_row([digest], |row| day(row, 0)).optional();
            found.extend(known.map_err(&fail)?.map(|day| (*digest, day)));
        }
        Ok(found)
    }

    /// Whether an item with this name lies in quarantine as it is listed now and need not be read again:
    /// its very bytes are kept, or it is unchanged. What is not kept is read again when it would be judged
    /// with something else.
    ///
    /// # Errors
    /// Database errors.
    pub fn is_quarantined(&self, named: &Sha, kind: &str, stamp: &str, trust: &str) -> Result<bool, JournalError> {
        self.db
            .prepare_cached(
                "SELECT 1 FROM quarantine WHERE named = ?1 AND kind = ?4 AND ((found = named AND sealed IS NOT NULL) \
                 OR (stamp = ?2 AND (trust = ?3 OR found <> named)))",
            )
            .and_then(|mut select| select.exists(params![named, stamp, trust, kind]))
            .map_err(database("read the quarantine"))
    }

    /// Verified items that were not yet taken in, oldest first, up to a number and so many bytes, and one
    /// at least. Of a kind that is not known yet none: a later version will know it.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_undone(&self, limit: u32, bytes: u64) -> Result<Vec<InboxItem>, JournalError> {
        let fail = database("read the inbox");
        let mut select = self
            .db
            .prepare_cached(&format!(
                "SELECT {COLUMNS}, length(sealed) FROM inbox WHERE done_ms IS NULL \
                 AND kind IN ('packet', 'receipt', 'extract') ORDER BY arrived_ms, digest LIMIT ?1"
            ))
            .map_err(&fail)?;
        let rows = select
            .query_map([limit], |row| {
                Ok((inbox_item(row)?, row.get::<_, Option<u32>>(9)?.map_or(0, u64::from)))
            })
            .map_err(&fail)?;
        let (mut some, mut sum) = (Vec::new(), 0_u64);
        for row in rows {
            let (item, length) = row.map_err(&fail)?;
            sum = sum.saturating_add(length);
            if sum > bytes && !some.is_empty() {
                break;
            }
            some.push(item);
        }
        Ok(some)
    }

    /// One verified item by the hash of its bytes.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_item(&self, digest: &Sha) -> Result<Option<InboxItem>, JournalError> {
        self.db
            .prepare_cached(&format!("SELECT {COLUMNS} FROM inbox WHERE digest = ?1"))
            .and_then(|mut select| select.query_row([digest], inbox_item).optional())
            .map_err(database("read the inbox"))
    }

    /// How many verified items there are.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_count(&self) -> Result<u32, JournalError> {
        self.db
            .prepare_cached("SELECT count(*) FROM inbox")
            .and_then(|mut count| count.query_row([], |row| row.get(0)))
            .map_err(database("read the inbox"))
    }

    /// Notes that an item that arrived before lies there under a later day: it was sent again. False
    /// when that is known.
    ///
    /// # Errors
    /// Database errors.
    pub fn came_again(&mut self, digest: &Sha, day: NaiveDate) -> Result<bool, JournalError> {
        self.within("write the inbox", |tx| {
            run(
                tx,
                "UPDATE inbox SET posted_day = ?2 WHERE digest = ?1 AND posted_day < ?2",
                params![digest, day.to_string()],
            )
        })
    }

    /// A verified item could not be taken in after all: it goes into quarantine with its reason.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_refuse(&mut self, item: &Quarantined) -> Result<(), JournalError> {
        let now = self.clock.now().wall;
        self.within("refuse an item", |tx| {
            put_in_quarantine(tx, now, item)?;
            run(tx, "DELETE FROM inbox WHERE digest = ?1", [item.named]).map(drop)
        })
    }

    /// The sealed bytes of a verified item; none when unknown or forgotten.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_bytes(&self, digest: &Sha) -> Result<Option<Vec<u8>>, JournalError> {
        self.db
            .prepare_cached("SELECT sealed FROM inbox WHERE digest = ?1")
            .and_then(|mut select| select.query_row([digest], |row| row.get(0)).optional())
            .map(Option::flatten)
            .map_err(database("read the inbox"))
    }

    /// Notes that items were taken in.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_done(&mut self, digests: &[Sha]) -> Result<(), JournalError> {
        let now = self.clock.now().wall;
        self.within("write the inbox", |tx| done(tx, now, digests))
    }

    /// Forgets an item's bytes; that it arrived stays known, so that it is not taken in again.
    ///
    /// # Errors
    /// Database errors.
    pub fn inbox_forget(&mut self, digest: &Sha) -> Result<(), JournalError> {
        self.within("forget an item", |tx| {
            run(tx, "UPDATE inbox SET sealed = NULL WHERE digest = ?1", params![digest]).map(drop)
        })?;
        store::checkpoint(&self.db)
    }

    /// What is in quarantine, oldest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn quarantine(&self) -> Result<Vec<QuarantineItem>, JournalError> {
        let fail = database("read the quarantine");
        let mut select = self
            .db
            .prepare_cached(
                "SELECT named, found, kind, reason, trust, found_ms, found_at, posted_day, stamp, sealed IS NOT NULL \
                 FROM quarantine ORDER BY found_ms, named, found",
            )
            .map_err(&fail)?;
        let rows = select
            .query_map([], |row| {
                Ok(QuarantineItem {
                    named: row.get(0)?,
                    found: row.get(1)?,
                    kind: row.get(2)?,
                    reason: row.get(3)?,
                    trust: row.get(4)?,
                    found_at: moment(row, 5)?,
                    mailbox: row.get(6)?,
                    day: day(row, 7)?,
                    stamp: row.get(8)?,
                    is_kept: row.get(9)?,
                })
            })
            .map_err(&fail)?;
        rows.collect::<Result<_, _>>().map_err(&fail)
    }

    /// The bytes of an item in quarantine, where they were kept.
    ///
    /// # Errors
    /// Database errors.
    pub fn quarantine_bytes(&self, named: &Sha, found: &Sha, kind: &str) -> Result<Option<Vec<u8>>, JournalError> {
        self.db
            .prepare_cached("SELECT sealed FROM quarantine WHERE named = ?1 AND found = ?2 AND kind = ?3")
            .and_then(|mut select| {
                select
                    .query_row(params![named, found, kind], |row| row.get(0))
                    .optional()
            })
            .map(Option::flatten)
            .map_err(database("read the quarantine"))
    }
}

/// Whether its content is new.
fn file(tx: &Connection, now: DateTime<Utc>, item: &Arrival) -> Result<bool, JournalError> {
    let is_first = if item.evidence_id.is_empty() {
        true
    } else {
        // When it was first seen decides what a later revocation means.
        keep::first_seen(tx, &item.evidence_id, now)?;
        !tx.prepare_cached("SELECT 1 FROM inbox WHERE evidence_id = ?1")
            .and_then(|mut select| select.exists([&item.evidence_id]))
            .map_err(database("read the inbox"))?
    };
    let is_new = run(
        tx,
        "INSERT INTO inbox (digest, kind, evidence_id, is_first, arrived_ms, arrived_from, posted_day, verification, \
         sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (digest) DO NOTHING",
        params![
            item.digest,
            item.kind,
            item.evidence_id,
            is_first,
            now.timestamp_millis(),
            item.mailbox,
            item.day.to_string(),
            item.verification,
            item.sealed,
        ],
    )?;
    run(
        tx,
        "DELETE FROM quarantine WHERE found = ?1 AND named = ?1 AND kind = ?2",
        params![item.digest, item.kind],
    )?;
    Ok(is_new && is_first)
}

/// Whether it was not there before.
fn put_in_quarantine(tx: &Connection, now: DateTime<Utc>, item: &Quarantined) -> Result<bool, JournalError> {
    let is_known = tx
        .prepare_cached("SELECT 1 FROM quarantine WHERE named = ?1 AND found = ?2 AND kind = ?3")
        .and_then(|mut select| select.exists(params![item.named, item.found, item.kind]))
        .map_err(database("read the quarantine"))?;
    run(
        tx,
        "INSERT INTO quarantine (named, found, kind, reason, trust, found_ms, found_at, posted_day, stamp, sealed) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (named, found, kind) DO UPDATE \
         SET reason = excluded.reason, trust = excluded.trust, stamp = excluded.stamp",
        params![
            item.named,
            item.found,
            item.kind,
            item.reason,
            item.trust,
            now.timestamp_millis(),
            item.mailbox,
            item.day.to_string(),
            item.stamp,
            item.sealed,
        ],
    )?;
    Ok(!is_known)
}

/// What is taken in is not taken in again.
pub(super) fn done(tx: &Connection, now: DateTime<Utc>, digests: &[Sha]) -> Result<(), JournalError> {
    for digest in digests {
        run(
            tx,
            "UPDATE inbox SET done_ms = coalesce(done_ms, ?2) WHERE digest = ?1",
            params![digest, now.timestamp_millis()],
        )?;
    }
    Ok(())
}

const COLUMNS: &str =
    "digest, kind, evidence_id, is_first, arrived_ms, arrived_from, posted_day, verification, done_ms";

fn inbox_item(row: &Row<'_>) -> rusqlite::Result<InboxItem> {
    Ok(InboxItem {
        digest: row.get(0)?,
        kind: row.get(1)?,
        evidence_id: row.get(2)?,
        is_first: row.get(3)?,
        arrived_at: moment(row, 4)?,
        mailbox: row.get(5)?,
        day: day(row, 6)?,
        verification: row.get(7)?,
        done_at: optional_moment(row, 8)?,
    })
}

pub(super) fn moment(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    time(row.get(column)?, column)
}

fn optional_moment(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let ms: Option<i64> = row.get(column)?;
    ms.map(|ms| time(ms, column)).transpose()
}

fn time(ms: i64, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(ms).ok_or(rusqlite::Error::IntegralValueOutOfRange(column, ms))
}

pub(super) fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse()
        .map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(e)))
}

pub(super) fn run(tx: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<bool, JournalError> {
    tx.prepare_cached(sql)
        .and_then(|mut statement| statement.execute(values))
        .map(|changed| changed > 0)
        .map_err(database("write the inbox"))
}
