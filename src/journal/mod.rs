//! The encrypted journal of one officer: an append-only log of events and what is kept beside it.
//! The only place that knows SQL or SQLCipher. Sync; what it has acknowledged survives `kill -9`
//! and power loss; it never deletes a journal. Events come from the service, bytes from the disk.

mod aside;
mod chain;
mod clock;
mod days;
mod error;
mod given_up;
mod handover;
mod inbox;
mod keep;
mod keys;
mod notebook;
mod outbox;
mod outbox_rows;
mod passphrase;
mod place;
mod recovery;
mod store;
mod summary;
mod views;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use zeroize::Zeroizing;

pub use aside::{any_journal, set_aside};
pub use chain::{ChainFault, ChainReport, Head, Sha};
pub use clock::{Anomaly, AnomalyKind, Clock, FixedClock, SystemClock, anomalies};
pub use days::DayMark;
pub use error::JournalError;
pub use given_up::{GivenUp, REASON_REVOKED, REASON_REVOKED_SINCE};
pub use handover::{Pending, Progress};
pub use inbox::{Arrival, Filed, InboxItem, QuarantineItem, Quarantined};
pub use keep::{Attachment, KeptPacket, Seen, Sequence};
pub use keys::{KeyFile, KeyFileError, KeyParams};
pub use notebook::{NotebookNews, NotebookRow};
pub use outbox::{
    KIND_EXTRACT, KIND_PACKET, KIND_RECEIPT, OutboxItem, OutboxState, Outgoing, PostOutcome, Posted, QUEUED_DAYS,
    REASON_BYTES_GONE, REASON_NO_RECEIPT, REASON_NOT_SENT, UNRECEIPTED_DAYS,
};
pub use passphrase::Passphrase;
pub use place::KeyCopies;
pub use recovery::{Recoverable, RecoveryHere, recovery_here};
pub use summary::{Part, Summary};
pub use views::EncounterRow;

use crate::model::{EncounterId, Entry, Event, Moment, PacketId, RecipientId};
use keys::{DatabaseKey, random};
use place::Place;

/// One officer's journal, open. Holds the lock on it until it is dropped.
pub struct Journal {
    folder: PathBuf,
    place: Place,
    // Declared before the lock: the database is closed before another process may open it.
    db: Connection,
    _lock: File,
    clock: Arc<dyn Clock>,
    key_copies: KeyCopies,
    // The database holds the same key in its own memory for as long.
    key: DatabaseKey,
    keys: KeyFile,
}

/// Whether a journal is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Every page authenticates and the database's structure holds.
    pub is_intact: bool,
    /// Nothing was altered or removed in the log.
    pub chain: ChainReport,
    /// Both copies of the key file were whole at unlocking.
    pub key_copies: KeyCopies,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Journal(…)")
    }
}

/// What happens together with events, in one transaction.
#[derive(Debug, Clone, Copy, Default)]
pub struct With<'a> {
    /// Files that the events speak of, each with its media type; its SHA-256 is its name.
    pub files: &'a [(&'a str, &'a [u8])],
    /// What is to be sent.
    pub outgoing: &'a [Outgoing],
    /// What was sent and is now receipted.
    pub acknowledged: &'a [Sha],
    /// What arrived and is now taken in.
    pub done: &'a [Sha],
    /// Entries of the same encounter that lose their bodies: what they said is gone.
    pub erased: &'a [u32],
    /// Packets that lose their bytes: what was in them is only where they went.
    pub forgotten: &'a [PacketId],
}

impl Journal {
    /// Makes a journal under the data folder, in a sub-folder with a random name, and opens it.
    ///
    /// # Errors
    /// [`JournalError::PassphraseTaken`] when a journal here already opens with it; `DiskFull`,
    /// `ReadOnly` and what else keeps it from being written.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        params: KeyParams,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, JournalError> {
        if place::is_taken(folder, passphrase)? {
            return Err(JournalError::PassphraseTaken);
        }
        let key: DatabaseKey = Zeroizing::new(random()?);
        let keys = KeyFile::wrap(params, &key, passphrase)?;
        let staged = Place::stage(folder)?;
        let made = store::create(&staged.database(), &key).and_then(|()| staged.write_keys(&keys));
        if let Err(error) = made {
            staged.unstage();
            return Err(error);
        }
        let place = staged.settle(folder)?;
        Self::open(folder, place, &key, &keys, clock)
    }

    /// Opens the journal under the data folder that this passphrase opens; a colleague's stays
    /// closed. Mends a damaged copy of the key file from the other.
    ///
    /// # Errors
    /// `NoJournal`, `WrongPassphrase`, `DamagedKeyFile`, `DamagedDatabase`, `NewerVersion`,
    /// `AlreadyOpen`, `ReadOnly`: each for its own reason; nothing is changed then.
    pub fn unlock(folder: &Path, passphrase: &Passphrase, clock: Arc<dyn Clock>) -> Result<Self, JournalError> {
        let (place, key, keys) = place::find(folder, &|keys| keys.unwrap(passphrase))?;
        Self::open(folder, place, &key, &keys, clock)
    }

    fn open(
        folder: &Path,
        place: Place,
        key: &DatabaseKey,
        keys: &KeyFile,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, JournalError> {
        let lock = place.lock()?;
        let db = store::open(&place.database(), key)?;
        let key_copies = place.repair_keys(keys);
        Ok(Self {
            folder: folder.to_owned(),
            place,
            db,
            _lock: lock,
            clock,
            key_copies,
            key: key.clone(),
            keys: keys.clone(),
        })
    }

    /// What tells it from the others on this device: random, and says nothing of whose it is.
    #[must_use]
    pub fn name(&self) -> String {
        self.place.name()
    }

    /// Appends one event. When this returns, it is on disk.
    ///
    /// # Errors
    /// `NotOpened` when the encounter has no opening; `DiskFull` and the like, and then nothing
    /// was appended.
    pub fn append(&mut self, encounter: &EncounterId, event: &Event) -> Result<Entry, JournalError> {
        let mut appended = self.append_all(encounter, std::slice::from_ref(event))?;
        appended.pop().ok_or(JournalError::NotOpened)
    }

    /// Appends several events, all or none, at one moment.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_all(&mut self, encounter: &EncounterId, events: &[Event]) -> Result<Vec<Entry>, JournalError> {
        let now = self.clock.now();
        self.within("append", |tx| append_within(tx, encounter, now, events))
    }

    /// Logs that packets were sealed, keeps them, moves their sequences on, queues those that can be
    /// posted, and erases the bodies of the entries that from now on only a packet may tell: all or
    /// nothing.
    ///
    /// # Errors
    /// `SequenceMoved` when a number is not the next one; otherwise as [`append`](Self::append).
    pub fn keep_packets(
        &mut self,
        encounter: &EncounterId,
        sealed: &Event,
        packets: &[KeptPacket],
        outgoing: &[Outgoing],
        forgotten: &[u32],
    ) -> Result<Entry, JournalError> {
        let now = self.clock.now();
        let entry = self.within("keep packets", |tx| {
            for packet in packets {
                keep::keep_packet(tx, encounter, packet)?;
            }
            outbox::queue(tx, now.wall, outgoing)?;
            let mut appended = append_within(tx, encounter, now, std::slice::from_ref(sealed))?;
            if !forgotten.is_empty() {
                erase_within(tx, encounter, now, forgotten)?;
            }
            appended.pop().ok_or(JournalError::NotOpened)
        })?;
        if !forgotten.is_empty() {
            // It is sealed: an error here would invite a second time. The next checkpoint makes it good.
            let _ = store::checkpoint(&self.db);
        }
        Ok(entry)
    }

    /// The entries of one encounter, oldest first; without those whose body was erased.
    ///
    /// # Errors
    /// `UnreadableEntry` for an event this version does not know; database errors.
    pub fn entries(&self, encounter: &EncounterId) -> Result<Vec<Entry>, JournalError> {
        store::entries(&self.db, encounter)
    }

    /// The entries of every encounter that sealed packets, oldest first; without erased ones.
    ///
    /// # Errors
    /// As [`entries`](Self::entries).
    pub fn sealed_referrals(&self) -> Result<Vec<Entry>, JournalError> {
        store::sealed_referrals(&self.db)
    }

    /// The newest entry of the notebook that says who can recover it, and the newest that says that
    /// somebody did.
    ///
    /// # Errors
    /// As [`entries`](Self::entries).
    pub fn recovery_entries(&self) -> Result<Vec<Entry>, JournalError> {
        store::recovery_entries(&self.db)
    }

    /// The entries of every encounter after this position, oldest first; without erased ones.
    ///
    /// # Errors
    /// As [`entries`](Self::entries).
    pub fn entries_since(&self, seq: u32) -> Result<Vec<Entry>, JournalError> {
        store::entries_since(&self.db, seq)
    }

    /// Every encounter: open ones first, newest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn list(&self) -> Result<Vec<EncounterRow>, JournalError> {
        views::list(&self.db)
    }

    /// The encounters whose summary has to be made, or made again: what is new since the summaries
    /// were kept, or all when they were made by something else (another version of the program).
    ///
    /// # Errors
    /// Database errors.
    pub fn unsummarised(&self, made_by: &str) -> Result<BTreeSet<EncounterId>, JournalError> {
        summary::outdated(&self.db, made_by)
    }

    /// Keeps summaries made of the log up to and with the entry `seq`.
    ///
    /// # Errors
    /// `DiskFull` and other database errors, and then none was kept.
    pub fn keep_summaries(&mut self, made_by: &str, seq: u32, made: &[Summary]) -> Result<(), JournalError> {
        self.within("keep the summaries", |tx| summary::keep(tx, made_by, seq, made))
    }

    /// Every open encounter and the newest `closed` of the closed ones, with their summaries.
    ///
    /// # Errors
    /// Database errors.
    pub fn part(&self, closed: u32) -> Result<Part, JournalError> {
        summary::part(&self.db, closed)
    }

    /// A setting's bytes: a profile, a device key. Wiped when dropped.
    ///
    /// # Errors
    /// Database errors.
    pub fn setting(&self, key: &str) -> Result<Option<Zeroizing<Vec<u8>>>, JournalError> {
        keep::setting(&self.db, key)
    }

    /// Sets a setting, durably.
    ///
    /// # Errors
    /// `DiskFull` and other database errors.
    pub fn set_setting(&mut self, key: &str, value: &[u8]) -> Result<(), JournalError> {
        self.within("write a setting", |tx| keep::set_setting(tx, key, value))
    }

    /// Keeps a file inside the encrypted database; its SHA-256 is its name. Twice is harmless.
    ///
    /// # Errors
    /// `DiskFull` and other database errors.
    pub fn put_attachment(
        &mut self,
        encounter: &EncounterId,
        media_type: &str,
        content: &[u8],
    ) -> Result<Sha, JournalError> {
        self.within("keep an attachment", |tx| {
            keep::put_attachment(tx, encounter, media_type, content)
        })
    }

    /// Appends events with all that goes with them, all or nothing.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_with(
        &mut self,
        encounter: &EncounterId,
        events: &[Event],
        with: &With<'_>,
    ) -> Result<Vec<Entry>, JournalError> {
        let now = self.clock.now();
        let appended = self.within("append and keep", |tx| {
            for (media_type, content) in with.files {
                keep::put_attachment(tx, encounter, media_type, content)?;
            }
            outbox::queue(tx, now.wall, with.outgoing)?;
            outbox::acknowledge(tx, now.wall, with.acknowledged)?;
            inbox::done(tx, now.wall, with.done)?;
            let appended = append_within(tx, encounter, now, events)?;
            if !with.erased.is_empty() {
                erase_within(tx, encounter, now, with.erased)?;
            }
            for packet in with.forgotten {
                outbox::forget_packet(tx, packet, now.wall)?;
                keep::forget_packet(tx, packet)?;
            }
            Ok(appended)
        })?;
        if !with.erased.is_empty() || !with.forgotten.is_empty() {
            store::checkpoint(&self.db)?;
        }
        Ok(appended)
    }

    /// One file of an encounter, by its SHA-256.
    ///
    /// # Errors
    /// Database errors.
    pub fn attachment(&self, encounter: &EncounterId, digest: &Sha) -> Result<Option<Vec<u8>>, JournalError> {
        keep::attachment(&self.db, encounter, digest)
    }

    /// The files of an encounter, in the order of their digests.
    ///
    /// # Errors
    /// Database errors.
    pub fn attachments(&self, encounter: &EncounterId) -> Result<Vec<Attachment>, JournalError> {
        keep::attachments(&self.db, encounter)
    }

    /// A sealed packet as it left, if this journal sent it.
    ///
    /// # Errors
    /// Database errors.
    pub fn packet(&self, id: &PacketId) -> Result<Option<Vec<u8>>, JournalError> {
        keep::packet(&self.db, id)
    }

    /// What the next packet from this device to this recipient has to name. It moves on only when
    /// that packet is kept, so that a failed act leaves no gap.
    ///
    /// # Errors
    /// Database errors.
    pub fn next_sequence(&self, device: &str, recipient: &RecipientId) -> Result<Sequence, JournalError> {
        keep::next_sequence(&self.db, device, recipient)
    }

    /// Notes that an evidence id was received, and says when it was first.
    ///
    /// # Errors
    /// Database errors.
    pub fn first_seen(&mut self, evidence_id: &str, now: DateTime<Utc>) -> Result<Seen, JournalError> {
        self.within("note an evidence id", |tx| keep::first_seen(tx, evidence_id, now))
    }

    /// When an evidence id was received first, if it was; notes nothing.
    ///
    /// # Errors
    /// Database errors.
    pub fn seen(&self, evidence_id: &str) -> Result<Option<DateTime<Utc>>, JournalError> {
        keep::seen(&self.db, evidence_id)
    }

    /// Erases the bodies of these entries of an encounter: what they said is gone, that they were
    /// stays, and the chain stays whole. Says how many were erased. Erasing the opening takes the
    /// encounter off the list; the caller sees to it that an undo is not erased before its target.
    ///
    /// # Errors
    /// Database errors, and then nothing was erased.
    pub fn erase_bodies(&mut self, encounter: &EncounterId, seqs: &[u32]) -> Result<u32, JournalError> {
        let now = self.clock.now();
        let erased = self.within("erase", |tx| erase_within(tx, encounter, now, seqs))?;
        store::checkpoint(&self.db)?;
        Ok(erased)
    }

    /// Recomputes the chain over the whole log.
    ///
    /// # Errors
    /// Database errors; what does not hold is in the report.
    pub fn verify_chain(&self) -> Result<ChainReport, JournalError> {
        chain::verify(&self.db)
    }

    /// The end of the log.
    ///
    /// # Errors
    /// Database errors.
    pub fn head(&self) -> Result<Head, JournalError> {
        chain::head(&self.db)
    }

    /// Whether the log still holds a head that left earlier: one that was cut short does not.
    ///
    /// # Errors
    /// Database errors.
    pub fn knows_head(&self, head: &Head) -> Result<bool, JournalError> {
        store::knows_head(&self.db, head.seq, &head.digest)
    }

    /// Derives the list again from the log alone.
    ///
    /// # Errors
    /// Database errors, and then the list is as it was.
    pub fn rebuild_views(&mut self) -> Result<(), JournalError> {
        self.within("rebuild the list", views::rebuild)
    }

    /// Checks every page, the structure and the chain.
    ///
    /// # Errors
    /// `DamagedDatabase` when the damage does not even let it be checked.
    pub fn check(&self) -> Result<Check, JournalError> {
        Ok(Check {
            is_intact: store::is_intact(&self.db)?,
            chain: chain::verify(&self.db)?,
            key_copies: self.key_copies,
        })
    }

    /// Another passphrase: wraps the key again and leaves the database as it is. Asks for the
    /// current one, so that a device left open cannot be taken over.
    ///
    /// # Errors
    /// `WrongPassphrase` when `current` does not open this journal, `PassphraseTaken` when `new`
    /// opens another one here.
    pub fn change_passphrase(&mut self, current: &Passphrase, new: &Passphrase) -> Result<(), JournalError> {
        let (key, keys) = self.unwrap(current)?;
        if keys.unwrap(new).is_none() && place::is_taken(&self.folder, new)? {
            return Err(JournalError::PassphraseTaken);
        }
        self.write_keys(keys.rewrap(&key, new)?)
    }

    fn rewrap(&mut self, new: &Passphrase) -> Result<(), JournalError> {
        self.write_keys(self.keys.rewrap(&self.key, new)?)
    }

    fn write_keys(&mut self, keys: KeyFile) -> Result<(), JournalError> {
        self.place.write_keys(&keys)?;
        self.keys = keys;
        Ok(())
    }

    fn unwrap(&self, current: &Passphrase) -> Result<(DatabaseKey, KeyFile), JournalError> {
        match self.place.answer(&|keys| keys.unwrap(current)) {
            place::Answer::Opens(key, keys) => Ok((key, keys)),
            place::Answer::Wrong => Err(JournalError::WrongPassphrase),
            place::Answer::Fails(error) => Err(error),
        }
    }

    /// Whether both copies of the key file were whole at unlocking.
    #[must_use]
    pub fn key_copies(&self) -> KeyCopies {
        self.key_copies
    }

    fn within<T>(
        &mut self,
        act: &'static str,
        work: impl FnOnce(&Connection) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(error::database(act))?;
        let done = work(&tx)?;
        tx.commit().map_err(error::database(act))?;
        Ok(done)
    }
}

fn erase_within(tx: &Connection, encounter: &EncounterId, now: Moment, seqs: &[u32]) -> Result<u32, JournalError> {
    let erased = store::erase_bodies(tx, encounter, seqs, now.wall)?;
    summary::forget(tx, encounter)?;
    views::rebuild_one(tx, encounter)?;
    Ok(erased)
}

fn append_within(
    tx: &Connection,
    encounter: &EncounterId,
    now: Moment,
    events: &[Event],
) -> Result<Vec<Entry>, JournalError> {
    let opens = matches!(events.first(), Some(Event::Opened { .. }));
    let is_of_notebook = *encounter == EncounterId::notebook() && events.iter().all(Event::is_of_notebook);
    if !opens && !is_of_notebook && !views::is_listed(tx, encounter)? {
        return Err(JournalError::NotOpened);
    }
    let appended = events
        .iter()
        .map(|event| store::append(tx, encounter, now, event))
        .collect::<Result<Vec<_>, _>>()?;
    views::update(tx, encounter, events)?;
    Ok(appended)
}
