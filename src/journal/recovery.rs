//! The way in when a passphrase is lost: the station's recovery identity. Says which journals it
//! opens, opens the one that is named, and leaves an entry in its log before anything changes.

use std::path::Path;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::place::{self, Place};
use super::{Clock, Journal, JournalError, Passphrase};
use crate::model::{EncounterId, Event};

/// Whom a station could help on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecoveryHere {
    /// Nobody: a lost passphrase stays lost.
    Nobody,
    /// Some of the journals here.
    Some,
    /// Every journal here.
    All,
}

/// A journal that the identity opens.
pub struct Recoverable {
    /// The random name of its folder, to name it by.
    pub name: String,
    /// The setting that was asked for.
    pub setting: Option<Zeroizing<Vec<u8>>>,
}

/// Whom a station could help on this device. Reads key files alone; asks for no passphrase.
///
/// # Errors
/// `ReadOnly` and the like when the folder cannot be read.
pub fn recovery_here(folder: &Path) -> Result<RecoveryHere, JournalError> {
    let all: Vec<bool> = Place::all(folder)?
        .iter()
        .map(|place| place.has_recovery().unwrap_or(false))
        .collect();
    Ok(match (all.iter().any(|has| *has), all.iter().all(|has| *has)) {
        (false, _) => RecoveryHere::Nobody,
        (true, false) => RecoveryHere::Some,
        (true, true) => RecoveryHere::All,
    })
}

fn parse(identity: &str) -> Result<age::x25519::Identity, JournalError> {
    identity.parse().map_err(|_| JournalError::RecoveryKey)
}

impl Journal {
    /// The journals under the data folder that a recovery identity (an age secret key) opens, each
    /// with one of its settings, so that a person can tell whose it is. Changes nothing.
    ///
    /// # Errors
    /// `RecoveryKey` when the identity is none, `NotRecoverable` when it opens none, `AlreadyOpen`.
    pub fn recoverable(
        folder: &Path,
        identity: &str,
        setting: &str,
        clock: &Arc<dyn Clock>,
    ) -> Result<Vec<Recoverable>, JournalError> {
        let identity = parse(identity)?;
        let opened = place::find_all(folder, &|keys| keys.unwrap_recovery(&identity))?;
        opened
            .into_iter()
            .map(|(place, key, keys)| {
                let name = place.name();
                let journal = Self::open(folder, place, &key, &keys, clock.clone())?;
                let setting = journal.setting(setting)?;
                Ok(Recoverable { name, setting })
            })
            .collect()
    }

    /// Opens a journal whose passphrase is lost with the station's recovery identity (an age secret
    /// key), logs it, and gives it a new passphrase. A colleague's on the same device stays as it is.
    ///
    /// # Errors
    /// `RecoveryKey` when the identity is none; `NotRecoverable` when it opens no journal here, or not
    /// the one named; `SeveralJournals` when it opens several and none is named; `PassphraseTaken`;
    /// otherwise as [`unlock`](Self::unlock).
    pub fn recover(
        folder: &Path,
        which: Option<&str>,
        identity: &str,
        new: &Passphrase,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, JournalError> {
        let identity = parse(identity)?;
        let mut opened = place::find_all(folder, &|keys| keys.unwrap_recovery(&identity))?;
        if let Some(name) = which {
            opened.retain(|(place, ..)| place.name() == name);
        }
        let count = opened.len();
        let Some((place, key, keys)) = opened.pop() else {
            return Err(JournalError::NotRecoverable);
        };
        if count > 1 {
            return Err(JournalError::SeveralJournals { count });
        }
        if keys.unwrap(new).is_none() && place::is_taken(folder, new)? {
            return Err(JournalError::PassphraseTaken);
        }
        let mut journal = Self::open(folder, place, &key, &keys, clock)?;
        // Logged first: there is never a new passphrase without its entry.
        journal.append(&EncounterId::notebook(), &Event::RecoveryUsed)?;
        journal.rewrap(new)?;
        Ok(journal)
    }

    /// Lets a station recover this journal from now on: logs it, then wraps the key to its recipient
    /// (`age1…`), in the place of an earlier one. `station` is the fingerprint of its certificate.
    ///
    /// # Errors
    /// `RecoveryKey` when the recipient is none; `DiskFull` and the like.
    pub fn set_recovery(&mut self, recipient: &str, station: &str) -> Result<(), JournalError> {
        let recipient: age::x25519::Recipient = recipient.parse().map_err(|_| JournalError::RecoveryKey)?;
        let keys = self.keys.with_recovery(&self.key, &recipient)?;
        let station = station.to_owned();
        self.append(&EncounterId::notebook(), &Event::RecoveryAllowed { station })?;
        self.write_keys(keys)
    }

    /// Whether a station can open this journal too.
    #[must_use]
    pub fn is_recoverable(&self) -> bool {
        self.keys.has_recovery()
    }
}
