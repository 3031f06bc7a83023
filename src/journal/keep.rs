//! What the journal keeps beside its log: settings, attachments, sealed packets, evidence ids
//! seen, sequence numbers. Opaque bytes; it reads none of them.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::JournalError;
use super::chain::Sha;
use super::error::database;
use super::store;
use crate::model::{EncounterId, PacketId, RecipientId};

/// A file that belongs to an encounter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// SHA-256 of its content: its name.
    pub digest: Sha,
    /// Its media type.
    pub media_type: String,
    /// Its content.
    pub content: Vec<u8>,
}

/// A packet as it was sealed, and its place in the row of packets to this recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPacket {
    /// Its random id.
    pub packet: PacketId,
    /// The sealed bytes, exactly as they leave.
    pub sealed: Vec<u8>,
    /// The sending device.
    pub device: String,
    /// The recipient.
    pub recipient: RecipientId,
    /// The number written in it, as [`next_sequence`](super::Journal::next_sequence) gave it.
    pub number: u32,
    /// SHA-256 of its manifest, which the next packet names.
    pub manifest: Sha,
}

/// What the next packet from a device to a recipient has to name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sequence {
    /// Its number, from 1.
    pub number: u32,
    /// SHA-256 of the previous manifest; none for the first.
    pub previous: Option<Sha>,
}

/// When an evidence id was seen for the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// For the first time then.
    pub first_at: DateTime<Utc>,
    /// It had been seen before now.
    pub again: bool,
}

pub(super) fn setting(db: &Connection, key: &str) -> Result<Option<Zeroizing<Vec<u8>>>, JournalError> {
    db.prepare_cached("SELECT value FROM setting WHERE key = ?1")
        .and_then(|mut select| select.query_row([key], |row| row.get(0)).optional())
        .map(|value| value.map(Zeroizing::new))
        .map_err(database("read a setting"))
}

pub(super) fn set_setting(db: &Connection, key: &str, value: &[u8]) -> Result<(), JournalError> {
    db.prepare_cached(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )
    .and_then(|mut insert| insert.execute(params![key, value]))
    .map_err(database("write a setting"))?;
    Ok(())
}

pub(super) fn remove_setting(db: &Connection, key: &str) -> Result<(), JournalError> {
    db.prepare_cached("DELETE FROM setting WHERE key = ?1")
        .and_then(|mut delete| delete.execute([key]))
        .map_err(database("remove a setting"))?;
    Ok(())
}

pub(super) fn put_attachment(
    db: &Connection,
    encounter: &EncounterId,
    media_type: &str,
    content: &[u8],
) -> Result<Sha, JournalError> {
    let digest: Sha = Sha256::digest(content).into();
    // Named by its content: putting it twice is harmless.
    db.prepare_cached(
        "INSERT INTO attachment (digest, encounter, media_type, content) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )
    .and_then(|mut insert| insert.execute(params![digest, encounter.as_str(), media_type, content]))
    .map_err(database("keep an attachment"))?;
    Ok(digest)
}

pub(super) fn attachment(
    db: &Connection,
    encounter: &EncounterId,
    digest: &Sha,
) -> Result<Option<Vec<u8>>, JournalError> {
    db.prepare_cached("SELECT content FROM attachment WHERE encounter = ?1 AND digest = ?2")
        .and_then(|mut select| {
            select
                .query_row(params![encounter.as_str(), digest], |row| row.get(0))
                .optional()
        })
        .map_err(database("read an attachment"))
}

pub(super) fn attachments(db: &Connection, encounter: &EncounterId) -> Result<Vec<Attachment>, JournalError> {
    let fail = database("read attachments");
    let mut select = db
        .prepare_cached("SELECT digest, media_type, content FROM attachment WHERE encounter = ?1 ORDER BY digest")
        .map_err(&fail)?;
    let rows = select
        .query_map([encounter.as_str()], |row| {
            Ok(Attachment {
                digest: row.get(0)?,
                media_type: row.get(1)?,
                content: row.get(2)?,
            })
        })
        .map_err(&fail)?;
    rows.collect::<Result<_, _>>().map_err(&fail)
}

pub(super) fn keep_packet(tx: &Connection, encounter: &EncounterId, kept: &KeptPacket) -> Result<(), JournalError> {
    let fail = database("keep a packet");
    if next_sequence(tx, &kept.device, &kept.recipient)?.number != kept.number {
        return Err(JournalError::SequenceMoved);
    }
    tx.prepare_cached(
        "INSERT INTO sequence (device, recipient, number, manifest) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (device, recipient) DO UPDATE SET number = excluded.number, manifest = excluded.manifest",
    )
    .and_then(|mut insert| {
        insert.execute(params![
            kept.device,
            kept.recipient.as_str(),
            kept.number,
            kept.manifest
        ])
    })
    .map_err(&fail)?;
    tx.prepare_cached("INSERT INTO packet (id, encounter, sealed) VALUES (?1, ?2, ?3)")
        .and_then(|mut insert| insert.execute(params![kept.packet.as_str(), encounter.as_str(), kept.sealed]))
        .map_err(&fail)?;
    Ok(())
}

pub(super) fn packet(db: &Connection, id: &PacketId) -> Result<Option<Vec<u8>>, JournalError> {
    db.prepare_cached("SELECT sealed FROM packet WHERE id = ?1")
        .and_then(|mut select| select.query_row([id.as_str()], |row| row.get(0)).optional())
        .map_err(database("read a packet"))
}

pub(super) fn forget_packet(tx: &Connection, id: &PacketId) -> Result<(), JournalError> {
    tx.prepare_cached("DELETE FROM packet WHERE id = ?1")
        .and_then(|mut delete| delete.execute([id.as_str()]))
        .map(|_| ())
        .map_err(database("forget a packet"))
}

pub(super) fn next_sequence(db: &Connection, device: &str, recipient: &RecipientId) -> Result<Sequence, JournalError> {
    let last: Option<(u32, Sha)> = db
        .prepare_cached("SELECT number, manifest FROM sequence WHERE device = ?1 AND recipient = ?2")
        .and_then(|mut select| {
            select
                .query_row([device, recipient.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()
        })
        .map_err(database("read the sequence"))?;
    Ok(Sequence {
        number: last.map_or(1, |(number, _)| number.saturating_add(1)),
        previous: last.map(|(_, manifest)| manifest),
    })
}

pub(super) fn seen(db: &Connection, evidence_id: &str) -> Result<Option<DateTime<Utc>>, JournalError> {
    let first_ms: Option<i64> = db
        .prepare_cached("SELECT first_seen_ms FROM seen WHERE evidence_id = ?1")
        .and_then(|mut select| select.query_row([evidence_id], |row| row.get(0)).optional())
        .map_err(database("read an evidence id"))?;
    first_ms.map(store::time).transpose()
}

pub(super) fn first_seen(tx: &Connection, evidence_id: &str, now: DateTime<Utc>) -> Result<Seen, JournalError> {
    let fail = database("note an evidence id");
    let noted = tx
        .prepare_cached("INSERT INTO seen (evidence_id, first_seen_ms) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        .and_then(|mut insert| insert.execute(params![evidence_id, now.timestamp_millis()]))
        .map_err(&fail)?;
    let first_ms: i64 = tx
        .prepare_cached("SELECT first_seen_ms FROM seen WHERE evidence_id = ?1")
        .and_then(|mut select| select.query_row([evidence_id], |row| row.get(0)))
        .map_err(&fail)?;
    Ok(Seen {
        first_at: store::time(first_ms)?,
        again: noted == 0,
    })
}
