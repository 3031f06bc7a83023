//! A notice while the device is in somebody else's hands: the journal is closed then, and what is
//! learnt meanwhile is sealed to a key whose other half lies inside it. Whoever holds the device can
//! add to it and read nothing; a kill loses nothing.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::PathBuf;

use age::secrecy::ExposeSecret;
use atomic_write_file::AtomicWriteFile;
use zeroize::Zeroizing;

use super::error::file;
use super::{Journal, JournalError, append_within, keep};
use crate::model::{EncounterId, Event};

const KEY: &str = "handover-key";
const NOTE: &str = "handover-note";
const READ_LIMIT: u64 = 512 * 1024;

/// Where the hand-over's progress is put. Holds no key that reads anything.
pub struct Progress {
    path: PathBuf,
    recipient: age::x25519::Recipient,
}

/// A hand-over that was begun and not ended.
pub struct Pending {
    /// What was noted at its beginning.
    pub note: Zeroizing<Vec<u8>>,
    /// The last progress, if any was put and is whole.
    pub progress: Option<Zeroizing<Vec<u8>>>,
}

impl Progress {
    /// Seals and keeps this in the place of what was put before, whole or not at all.
    ///
    /// # Errors
    /// `DiskFull` and the like.
    pub fn put(&self, bytes: &[u8]) -> Result<(), JournalError> {
        let act = "keep the progress";
        let sealed = age::encrypt(&self.recipient, bytes).map_err(|_| JournalError::NoRandomness)?;
        let mut copy = AtomicWriteFile::open(&self.path).map_err(file(act))?;
        copy.write_all(&sealed).map_err(file(act))?;
        copy.commit().map_err(file(act))
    }
}

impl Journal {
    /// Begins a hand-over: durable before this returns. The note comes back at the next unlocking.
    ///
    /// # Errors
    /// `DiskFull` and other database errors.
    pub fn begin_handover(&mut self, note: &[u8]) -> Result<Progress, JournalError> {
        let path = self.place.progress();
        remove(&path)?;
        let identity = age::x25519::Identity::generate();
        let secret = identity.to_string();
        self.within("begin a hand-over", |tx| {
            keep::set_setting(tx, KEY, secret.expose_secret().as_bytes())?;
            keep::set_setting(tx, NOTE, note)
        })?;
        Ok(Progress {
            path,
            recipient: identity.to_public(),
        })
    }

    /// The hand-over that was begun and not ended. Progress that cannot be read counts as none.
    ///
    /// # Errors
    /// Database errors.
    pub fn pending_handover(&self) -> Result<Option<Pending>, JournalError> {
        let (Some(key), Some(note)) = (self.setting(KEY)?, self.setting(NOTE)?) else {
            return Ok(None);
        };
        let identity = std::str::from_utf8(&key).ok().and_then(|text| text.parse().ok());
        let progress = identity.and_then(|identity: age::x25519::Identity| {
            let mut sealed = Vec::new();
            let opened = File::open(self.place.progress()).ok()?;
            opened.take(READ_LIMIT).read_to_end(&mut sealed).ok()?;
            age::decrypt(&identity, &sealed).ok().map(Zeroizing::new)
        });
        Ok(Some(Pending { note, progress }))
    }

    /// Ends a hand-over with what came of it: the events and its end are one transaction.
    ///
    /// # Errors
    /// As [`append_all`](Self::append_all), and then it is still pending.
    pub fn end_handover(&mut self, encounter: &EncounterId, events: &[Event]) -> Result<(), JournalError> {
        let now = self.clock.now();
        self.within("end a hand-over", |tx| {
            if !events.is_empty() {
                append_within(tx, encounter, now, events)?;
            }
            keep::remove_setting(tx, KEY)?;
            keep::remove_setting(tx, NOTE)
        })?;
        // What is left of it cannot be read any more: its key is gone.
        let _ = remove(&self.place.progress());
        Ok(())
    }
}

fn remove(path: &std::path::Path) -> Result<(), JournalError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(file("remove the progress")(error)),
        _ => Ok(()),
    }
}
