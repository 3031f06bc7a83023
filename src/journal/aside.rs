//! Damaged journals, moved aside so that a new one can begin and they can be rescued. Only on the
//! officer's request; deletes nothing; what is whole stays where it is.

use std::path::{Path, PathBuf};

use super::place::{Answer, Place};
use super::{JournalError, Passphrase, store};

/// Whether a journal of some officer lies under the data folder.
///
/// # Errors
/// `ReadOnly` and the like when the folder cannot be read.
pub fn any_journal(folder: &Path) -> Result<bool, JournalError> {
    Ok(!Place::all(folder)?.is_empty())
}

/// Moves damaged journals aside, on the officer's request, and says where they lie now: the one
/// that this passphrase unwraps, if its database is damaged; if it unwraps none, those whose key
/// file is damaged. Nothing is deleted.
///
/// # Errors
/// `AlreadyOpen` when another process has it open; the errors of moving a folder.
pub fn set_aside(folder: &Path, passphrase: &Passphrase) -> Result<Vec<PathBuf>, JournalError> {
    let mut damaged = Vec::new();
    for place in Place::all(folder)? {
        match place.answer(&|keys| keys.unwrap(passphrase)) {
            Answer::Opens(key, _) => {
                let lock = place.lock()?;
                let is_intact = store::open(&place.database(), &key).and_then(|db| store::is_intact(&db));
                let is_damaged = match is_intact {
                    Ok(is_intact) => !is_intact,
                    Err(JournalError::DamagedDatabase) => true,
                    Err(error) => return Err(error),
                };
                drop(lock);
                damaged = if is_damaged { vec![place] } else { Vec::new() };
                break;
            }
            Answer::Fails(JournalError::DamagedKeyFile) => damaged.push(place),
            Answer::Wrong | Answer::Fails(_) => {}
        }
    }
    damaged.into_iter().map(|place| place.set_aside(folder)).collect()
}
