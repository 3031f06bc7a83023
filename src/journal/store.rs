//! The encrypted database: how it is made, opened and checked, and its log. Never opens a file it
//! has no key for, never changes one of a newer version.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use data_encoding::HEXUPPER;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row, TransactionBehavior, params};
use zeroize::Zeroizing;

use super::JournalError;
use super::chain::{self, Header, Sha, body_digest};
use super::error::database;
use super::keys::{DatabaseKey, random};
use crate::model::{EncounterId, Entry, Event, Moment};

pub(super) const SCHEMA_VERSION: u32 = 3;
/// What each version adds to the one before. A fresh journal runs all of it, so that an upgraded
/// one comes out the same.
const SCHEMA: [(u32, &str); 3] = [
    (1, include_str!("schema.sql")),
    (2, include_str!("schema_2.sql")),
    (3, include_str!("schema_3.sql")),
];

/// Makes the database file, empty but for its schema, and closes it again.
pub(super) fn create(path: &Path, key: &DatabaseKey) -> Result<(), JournalError> {
    let fail = database("create the journal");
    let mut db = connect(path, key, OpenFlags::SQLITE_OPEN_CREATE)?;
    settle(&db)?;
    upgrade(&mut db, 0)?;
    db.close().map_err(|(_, error)| fail(error))
}

/// Adds what later versions added: all of it or nothing.
fn upgrade(db: &mut Connection, found: u32) -> Result<(), JournalError> {
    let fail = database("bring the journal up to date");
    let tx = db
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(&fail)?;
    for (_, sql) in SCHEMA.iter().filter(|(version, _)| *version > found) {
        tx.execute_batch(sql).map_err(&fail)?;
    }
    tx.pragma_update(None, "user_version", SCHEMA_VERSION).map_err(&fail)?;
    tx.commit().map_err(&fail)
}

/// Opens the database with a key that its key file has authenticated: whatever does not read now
/// is damage, not a wrong passphrase.
pub(super) fn open(path: &Path, key: &DatabaseKey) -> Result<Connection, JournalError> {
    // SQLCipher takes any key for an empty file, and would begin a new journal in it.
    match fs::metadata(path) {
        Ok(found) if found.len() > 0 => {}
        Ok(_) => return Err(JournalError::DamagedDatabase),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Err(JournalError::DamagedDatabase),
        Err(e) => return Err(super::error::file("open the journal")(e)),
    }
    let mut db = connect(path, key, OpenFlags::empty())?;
    let fail = database("open the journal");
    // Until it is known to be ours to write, closing must not even move pages within it.
    let keep_as_is = |on| {
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on)
            .map_err(&fail)
    };
    keep_as_is(true)?;
    let found: u32 = db
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(&fail)?;
    match found {
        0 => return Err(JournalError::DamagedDatabase),
        1..=SCHEMA_VERSION => {}
        found => return Err(JournalError::NewerVersion { found }),
    }
    keep_as_is(false)?;
    settle(&db)?;
    if found < SCHEMA_VERSION {
        upgrade(&mut db, found)?;
    }
    Ok(db)
}

/// `PRAGMA key` always answers "ok"; the first read tells. The order of the pragmas is SQLCipher's.
fn connect(path: &Path, key: &DatabaseKey, create: OpenFlags) -> Result<Connection, JournalError> {
    let fail = database("open the journal");
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | create;
    let db = Connection::open_with_flags(path, flags).map_err(&fail)?;
    // Its log would name the path on standard error.
    db.execute_batch("PRAGMA cipher_log_level = NONE;").map_err(&fail)?;
    let hex = Zeroizing::new(HEXUPPER.encode(key.as_slice()));
    let pragma = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", hex.as_str()));
    db.execute_batch(&pragma).map_err(&fail)?;
    // Exclusive locking keeps the index of the write-ahead log in this process's memory: no -shm file.
    db.execute_batch(
        "PRAGMA cipher_memory_security = ON; PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;",
    )
    .map_err(&fail)?;
    Ok(db)
}

fn settle(db: &Connection) -> Result<(), JournalError> {
    let fail = database("set the journal up");
    let mode: String = db
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .map_err(&fail)?;
    if mode != "wal" {
        return Err(JournalError::ReadOnly);
    }
    db.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;",
    )
    .map_err(&fail)
}

/// Appends one event. The caller's transaction makes it durable.
pub(super) fn append(
    tx: &Connection,
    encounter: &EncounterId,
    time: Moment,
    event: &Event,
) -> Result<Entry, JournalError> {
    let fail = database("append");
    let unwritable = |_| JournalError::Database {
        act: "append",
        code: -1,
    };
    let value = serde_json::to_value(event).map_err(unwritable)?;
    let kind = value.get("event").and_then(|kind| kind.as_str()).unwrap_or_default();
    let body = value.to_string();
    let before = chain::head(tx)?;
    let seq = before.seq.checked_add(1).ok_or(JournalError::DiskFull)?;
    let header = Header {
        seq,
        encounter: encounter.to_string(),
        wall_ms: time.wall.timestamp_millis(),
        boot_ms: i64::try_from(time.since_boot_ms).unwrap_or(i64::MAX),
        trusted_ms: time.trusted.map(|t| t.timestamp_millis()),
        kind: kind.to_owned(),
    };
    let salt = random::<32>()?;
    let digest = body_digest(&salt, &body);
    tx.prepare_cached(
        "INSERT INTO entry (seq, encounter, wall_ms, boot_ms, trusted_ms, kind, prev, body_digest, head) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )
    .and_then(|mut insert| {
        insert.execute(params![
            seq,
            header.encounter,
            header.wall_ms,
            header.boot_ms,
            header.trusted_ms,
            header.kind,
            before.digest,
            digest,
            header.head(&before.digest, &digest),
        ])
    })
    .map_err(&fail)?;
    tx.prepare_cached("INSERT INTO entry_body (seq, salt, body) VALUES (?1, ?2, ?3)")
        .and_then(|mut insert| insert.execute(params![seq, salt, body]))
        .map_err(&fail)?;
    Ok(Entry {
        seq,
        encounter: encounter.clone(),
        time: moment(header.wall_ms, header.boot_ms, header.trusted_ms)?,
        event: event.clone(),
    })
}

/// The entries of one encounter whose bodies were not erased, oldest first.
pub(super) fn entries(db: &Connection, encounter: &EncounterId) -> Result<Vec<Entry>, JournalError> {
    select(db, "entry.encounter = ?1", [encounter.as_str()])
}

/// The entries of all encounters after this position whose bodies were not erased, oldest first.
pub(super) fn entries_since(db: &Connection, seq: u32) -> Result<Vec<Entry>, JournalError> {
    select(db, "entry.seq > ?1", [seq])
}

/// The entries of one encounter after this position whose bodies were not erased, oldest first.
pub(super) fn entries_after(db: &Connection, encounter: &EncounterId, seq: u32) -> Result<Vec<Entry>, JournalError> {
    select(db, "entry.encounter = ?1 AND entry.seq > ?2", (encounter.as_str(), seq))
}

/// The entries of all encounters that sealed packets, oldest first; an index holds them alone.
pub(super) fn sealed_referrals(db: &Connection) -> Result<Vec<Entry>, JournalError> {
    select(db, "entry.kind = 'referral_sealed'", [])
}

/// The entries about who can recover the notebook and who did, oldest first.
pub(super) fn recovery_entries(db: &Connection) -> Result<Vec<Entry>, JournalError> {
    select(db, "entry.kind IN ('recovery_allowed', 'recovery_used')", [])
}

fn select(db: &Connection, which: &str, values: impl rusqlite::Params) -> Result<Vec<Entry>, JournalError> {
    let fail = database("read entries");
    let sql = format!(
        "SELECT entry.seq, encounter, wall_ms, boot_ms, trusted_ms, body FROM entry \
         JOIN entry_body ON entry_body.seq = entry.seq WHERE {which} ORDER BY entry.seq"
    );
    let mut select = db.prepare_cached(&sql).map_err(&fail)?;
    let rows = select.query_map(values, Stored::from_row).map_err(&fail)?;
    rows.map(|row| row.map_err(&fail)?.into_entry()).collect()
}

struct Stored {
    seq: u32,
    encounter: String,
    wall_ms: i64,
    boot_ms: i64,
    trusted_ms: Option<i64>,
    body: String,
}

impl Stored {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            encounter: row.get(1)?,
            wall_ms: row.get(2)?,
            boot_ms: row.get(3)?,
            trusted_ms: row.get(4)?,
            body: row.get(5)?,
        })
    }

    fn into_entry(self) -> Result<Entry, JournalError> {
        let seq = self.seq;
        Ok(Entry {
            seq,
            encounter: EncounterId::new(&self.encounter).map_err(|_| JournalError::DamagedDatabase)?,
            time: moment(self.wall_ms, self.boot_ms, self.trusted_ms)?,
            event: serde_json::from_str(&self.body).map_err(|_| JournalError::UnreadableEntry { seq })?,
        })
    }
}

fn moment(wall_ms: i64, boot_ms: i64, trusted_ms: Option<i64>) -> Result<Moment, JournalError> {
    Ok(Moment {
        wall: time(wall_ms)?,
        since_boot_ms: u64::try_from(boot_ms).map_err(|_| JournalError::DamagedDatabase)?,
        trusted: trusted_ms.map(time).transpose()?,
    })
}

/// A stored time.
pub(super) fn time(ms: i64) -> Result<DateTime<Utc>, JournalError> {
    DateTime::from_timestamp_millis(ms).ok_or(JournalError::DamagedDatabase)
}

/// Removes bodies and their salts, each logged as an erasure; the headers stay.
pub(super) fn erase_bodies(
    tx: &Connection,
    encounter: &EncounterId,
    seqs: &[u32],
    at: DateTime<Utc>,
) -> Result<u32, JournalError> {
    let fail = database("erase");
    let mut erased = 0_u32;
    for seq in seqs {
        let logged = tx
            .prepare_cached(
                "INSERT INTO erasure (seq, wall_ms) SELECT entry.seq, ?3 FROM entry \
                 JOIN entry_body ON entry_body.seq = entry.seq WHERE entry.seq = ?1 AND entry.encounter = ?2",
            )
            .and_then(|mut log| log.execute(params![seq, encounter.as_str(), at.timestamp_millis()]))
            .map_err(&fail)?;
        if logged == 1 {
            tx.prepare_cached("DELETE FROM entry_body WHERE seq = ?1")
                .and_then(|mut erase| erase.execute([seq]))
                .map_err(&fail)?;
            erased = erased.saturating_add(1);
        }
    }
    Ok(erased)
}

/// Moves the write-ahead log into the database and empties it, so that what was erased or
/// overwritten is left in neither.
pub(super) fn checkpoint(db: &Connection) -> Result<(), JournalError> {
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .map_err(database("checkpoint"))
}

/// Whether every page authenticates and the structure holds.
pub(super) fn is_intact(db: &Connection) -> Result<bool, JournalError> {
    checkpoint(db)?;
    let has_rows = |sql: &str| -> Result<Vec<String>, JournalError> {
        let fail = database("check the journal");
        let mut check = db.prepare(sql).map_err(&fail)?;
        let rows = check.query_map([], |row| row.get(0)).map_err(&fail)?;
        rows.collect::<Result<_, _>>().map_err(&fail)
    };
    Ok(has_rows("PRAGMA cipher_integrity_check")?.is_empty()
        && has_rows("PRAGMA foreign_key_check")?.is_empty()
        && has_rows("PRAGMA quick_check")? == ["ok"])
}

/// Whether the log still holds this head at its place.
pub(super) fn knows_head(db: &Connection, seq: u32, digest: &Sha) -> Result<bool, JournalError> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM entry WHERE seq = ?1 AND head = ?2)",
        params![seq, digest],
        |row| row.get(0),
    )
    .map_err(database("read the head"))
}
