//! Where a journal lies: one sub-folder with a random name per officer, its database, its lock
//! and its two key copies. Never deletes a journal and never writes a readable word.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;
use data_encoding::HEXLOWER;

use super::error::file;
use super::keys::{DatabaseKey, KeyFile, KeyFileError, random};
use super::{JournalError, Passphrase};

const READ_LIMIT: u64 = 64 * 1024;

/// Whether both copies of the key file were whole at unlocking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyCopies {
    /// Both were.
    Whole,
    /// One was damaged, missing or old, and has been written again from the other.
    Repaired,
    /// One is damaged and could not be written again.
    OneLeft,
}

/// The folder of one journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place(PathBuf);

/// What one copy of the key file turned out to be.
enum KeyCopy {
    Whole(KeyFile),
    Bad(KeyFileError),
    Unreadable(JournalError),
}

/// What a passphrase does to one journal.
pub(super) enum Answer {
    Opens(DatabaseKey, KeyFile),
    Wrong,
    Fails(JournalError),
}

impl Place {
    /// Every journal under the folder, in the order of their names.
    pub(super) fn all(folder: &Path) -> Result<Vec<Self>, JournalError> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(e) => return Err(file("list the journals")(e)),
        };
        let mut places = Vec::new();
        for entry in entries {
            let path = entry.map_err(file("list the journals"))?.path();
            if path.is_dir() && path.file_name().and_then(|n| n.to_str()).is_some_and(is_journal_name) {
                places.push(path);
            }
        }
        places.sort();
        Ok(places.into_iter().map(Self).collect())
    }

    /// A new folder that is not a journal yet: an unfinished one is never taken for damaged.
    pub(super) fn stage(folder: &Path) -> Result<Self, JournalError> {
        create_private_folder(folder, true)?;
        let staged = folder.join(format!(".new-{}", HEXLOWER.encode(&random::<16>()?)));
        create_private_folder(&staged, false)?;
        Ok(Self(staged))
    }

    /// The staged folder becomes a journal, durably, under a name of its own.
    pub(super) fn settle(self, folder: &Path) -> Result<Self, JournalError> {
        sync_folder(&self.0)?;
        let settled = folder.join(HEXLOWER.encode(&random::<16>()?));
        fs::rename(&self.0, &settled).map_err(file("name the journal"))?;
        sync_folder(folder)?;
        Ok(Self(settled))
    }

    /// Takes away what `stage` made when the journal could not be finished. It holds nothing yet.
    pub(super) fn unstage(&self) {
        if self
            .0
            .file_name()
            .is_some_and(|n| n.to_string_lossy().starts_with(".new-"))
        {
            // A leftover is harmless: it is not a journal and holds no event.
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    /// Moves the whole journal aside, so that a new one can begin and this one can be rescued.
    pub(super) fn set_aside(self, folder: &Path) -> Result<PathBuf, JournalError> {
        let aside = self.0.with_extension("aside");
        fs::rename(&self.0, &aside).map_err(file("set the journal aside"))?;
        sync_folder(folder)?;
        Ok(aside)
    }

    /// The random name of its folder; tells nothing.
    pub(super) fn name(&self) -> String {
        self.0
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// Whether a whole copy of the key file can be opened by a station too. None: no copy is whole.
    pub(super) fn has_recovery(&self) -> Option<bool> {
        let mut whole = self.key_paths().into_iter().filter_map(|path| match read_copy(&path) {
            KeyCopy::Whole(keys) => Some(keys.has_recovery()),
            KeyCopy::Bad(_) | KeyCopy::Unreadable(_) => None,
        });
        let first = whole.next()?;
        Some(first || whole.any(|has| has))
    }

    /// Where the progress of a hand-over is kept, sealed.
    pub(super) fn progress(&self) -> PathBuf {
        self.0.join("journal.shown")
    }

    pub(super) fn database(&self) -> PathBuf {
        self.0.join("journal.db")
    }

    fn key_paths(&self) -> [PathBuf; 2] {
        [self.0.join("journal.keys"), self.0.join("journal.keys.2")]
    }

    /// One process at a time. Held until the file is dropped, also by a crash.
    pub(super) fn lock(&self) -> Result<File, JournalError> {
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.0.join("journal.lock"))
            .map_err(file("open the lock"))?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => Err(JournalError::AlreadyOpen),
            Err(TryLockError::Error(e)) => Err(file("take the lock")(e)),
        }
    }

    /// Tries a passphrase, or whatever else unwraps a key, on both copies of the key file.
    pub(super) fn answer(&self, unwrap: &dyn Fn(&KeyFile) -> Option<DatabaseKey>) -> Answer {
        let copies = self.key_paths().map(|path| read_copy(&path));
        let newer = copies.iter().find_map(|c| match c {
            KeyCopy::Bad(KeyFileError::Newer { found }) => Some(*found),
            _ => None,
        });
        if let Some(found) = newer {
            return Answer::Fails(JournalError::NewerVersion { found });
        }
        let mut whole: Vec<KeyFile> = Vec::new();
        let mut unreadable = None;
        for copy in copies {
            match copy {
                KeyCopy::Whole(keys) if !whole.contains(&keys) => whole.push(keys),
                KeyCopy::Whole(_) | KeyCopy::Bad(_) => {}
                KeyCopy::Unreadable(error) => unreadable = Some(error),
            }
        }
        // Two different whole copies: a change of passphrase was cut off. Whichever the officer
        // knows counts.
        for keys in &whole {
            if let Some(key) = unwrap(keys) {
                return Answer::Opens(key, keys.clone());
            }
        }
        match unreadable {
            _ if !whole.is_empty() => Answer::Wrong,
            Some(error) => Answer::Fails(error),
            None => Answer::Fails(JournalError::DamagedKeyFile),
        }
    }

    /// Makes both copies equal to the one that opened. The lock must be held.
    pub(super) fn repair_keys(&self, keys: &KeyFile) -> KeyCopies {
        let is_whole = |path: &PathBuf| matches!(read_copy(path), KeyCopy::Whole(found) if found == *keys);
        let mut state = KeyCopies::Whole;
        for path in self.key_paths().iter().filter(|p| !is_whole(p)) {
            state = match (state, write_copy(path, keys)) {
                (KeyCopies::Whole | KeyCopies::Repaired, Ok(())) => KeyCopies::Repaired,
                _ => KeyCopies::OneLeft,
            };
        }
        state
    }

    /// Writes both copies, one after the other, each whole or not at all.
    pub(super) fn write_keys(&self, keys: &KeyFile) -> Result<(), JournalError> {
        self.key_paths().iter().try_for_each(|path| write_copy(path, keys))
    }
}

/// The one journal under the folder that a passphrase (or recovery identity) opens.
///
/// When none opens, the first answer that is not "wrong" wins: somebody whose key file is damaged
/// must not be told to have forgotten the passphrase.
pub(super) fn find(
    folder: &Path,
    unwrap: &dyn Fn(&KeyFile) -> Option<DatabaseKey>,
) -> Result<(Place, DatabaseKey, KeyFile), JournalError> {
    let mut failed = None;
    let places = Place::all(folder)?;
    if places.is_empty() {
        return Err(JournalError::NoJournal);
    }
    for place in places {
        match place.answer(unwrap) {
            Answer::Opens(key, keys) => return Ok((place, key, keys)),
            Answer::Wrong => {}
            Answer::Fails(error) => failed = failed.or(Some(error)),
        }
    }
    Err(failed.unwrap_or(JournalError::WrongPassphrase))
}

/// Every journal under the folder that a recovery identity opens.
///
/// When none does, a damaged key file wins over "not for this key".
pub(super) fn find_all(
    folder: &Path,
    unwrap: &dyn Fn(&KeyFile) -> Option<DatabaseKey>,
) -> Result<Vec<(Place, DatabaseKey, KeyFile)>, JournalError> {
    let places = Place::all(folder)?;
    if places.is_empty() {
        return Err(JournalError::NoJournal);
    }
    let (mut opened, mut failed) = (Vec::new(), None);
    for place in places {
        match place.answer(unwrap) {
            Answer::Opens(key, keys) => opened.push((place, key, keys)),
            Answer::Wrong => {}
            Answer::Fails(error) => failed = failed.or(Some(error)),
        }
    }
    if opened.is_empty() {
        return Err(failed.unwrap_or(JournalError::NotRecoverable));
    }
    Ok(opened)
}

/// Whether some journal under the folder opens with this passphrase.
pub(super) fn is_taken(folder: &Path, passphrase: &Passphrase) -> Result<bool, JournalError> {
    let places = Place::all(folder)?;
    Ok(places
        .iter()
        .any(|place| matches!(place.answer(&|keys| keys.unwrap(passphrase)), Answer::Opens(..))))
}

fn is_journal_name(name: &str) -> bool {
    name.len() == 32 && HEXLOWER.decode(name.as_bytes()).is_ok()
}

fn read_copy(path: &Path) -> KeyCopy {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|f| f.take(READ_LIMIT).read_to_end(&mut bytes));
    match read {
        Ok(_) => match KeyFile::parse(&bytes) {
            Ok(keys) => KeyCopy::Whole(keys),
            Err(bad) => KeyCopy::Bad(bad),
        },
        Err(e) if e.kind() == io::ErrorKind::NotFound => KeyCopy::Bad(KeyFileError::Damaged),
        Err(e) => KeyCopy::Unreadable(file("read the key file")(e)),
    }
}

fn write_copy(path: &Path, keys: &KeyFile) -> Result<(), JournalError> {
    let act = "write the key file";
    let bytes = keys.to_bytes().ok_or(JournalError::File {
        act,
        kind: io::ErrorKind::InvalidData,
    })?;
    let mut copy = AtomicWriteFile::open(path).map_err(file(act))?;
    copy.write_all(&bytes).map_err(file(act))?;
    copy.commit().map_err(file(act))
}

fn create_private_folder(path: &Path, with_parents: bool) -> Result<(), JournalError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(with_parents);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(file("create the folder"))
}

/// A renamed file is durable once its folder is.
fn sync_folder(path: &Path) -> Result<(), JournalError> {
    if cfg!(unix) {
        let act = "make the folder durable";
        File::open(path).and_then(|f| f.sync_all()).map_err(file(act))?;
    }
    Ok(())
}
