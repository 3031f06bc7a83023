//! What can go wrong with a journal, each thing under its own name, so that the officer is told
//! what happened and what to do. Never holds a name, a place, a note, a key or a path.

use std::io;

use rusqlite::ErrorCode;

/// Why the journal did not do what was asked. Nothing was deleted, whichever it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JournalError {
    /// The passphrase opens no journal in this folder.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Both copies of a key file are damaged, and the passphrase opens no other journal.
    #[error("damaged key file")]
    DamagedKeyFile,
    /// The key is right and the database behind it is missing or damaged.
    #[error("damaged database")]
    DamagedDatabase,
    /// Written by a newer version; nothing was changed.
    #[error("written by a newer version ({found})")]
    NewerVersion {
        /// The version found.
        found: u32,
    },
    /// No room left where the journal lies. What was acknowledged before is safe.
    #[error("disk full")]
    DiskFull,
    /// The folder cannot be written.
    #[error("folder cannot be written")]
    ReadOnly,
    /// Another process has this journal open.
    #[error("already open")]
    AlreadyOpen,
    /// There is no journal in this folder.
    #[error("no journal")]
    NoJournal,
    /// A thief who works offline would guess this passphrase.
    #[error("weak passphrase (score {score} of 4)")]
    WeakPassphrase {
        /// 0 to 2 of 4.
        score: u8,
    },
    /// A journal in this folder already opens with this passphrase.
    #[error("passphrase already opens a journal here")]
    PassphraseTaken,
    /// The recovery recipient or identity is not an age key.
    #[error("not an age recovery key")]
    RecoveryKey,
    /// The recovery identity opens no journal in this folder.
    #[error("the recovery key opens no journal here")]
    NotRecoverable,
    /// The recovery identity opens several journals here and none was named.
    #[error("the recovery key opens {count} journals here")]
    SeveralJournals {
        /// How many.
        count: usize,
    },
    /// The first event of an encounter must be its opening.
    #[error("the encounter was never opened")]
    NotOpened,
    /// An entry holds an event that this version does not know.
    #[error("entry {seq} is not readable by this version")]
    UnreadableEntry {
        /// Its position.
        seq: u32,
    },
    /// The sequence number of a packet is not the next one.
    #[error("packet sequence moved on")]
    SequenceMoved,
    /// The system gave no randomness.
    #[error("no randomness from the system")]
    NoRandomness,
    /// Any other answer of the file system.
    #[error("{act}: {kind}")]
    File {
        /// What was being done.
        act: &'static str,
        /// What the system answered.
        kind: io::ErrorKind,
    },
    /// Any other answer of the database.
    #[error("{act}: database code {code}")]
    Database {
        /// What was being done.
        act: &'static str,
        /// SQLite's extended result code.
        code: i32,
    },
}

/// Names an answer of the file system. Not a `From`: the caller says which act it was.
pub(super) fn file(act: &'static str) -> impl Fn(io::Error) -> JournalError {
    move |error| match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => JournalError::DiskFull,
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => JournalError::ReadOnly,
        kind => JournalError::File { act, kind },
    }
}

/// Names an answer of the database, once the key has been unwrapped: "not a database" then means
/// damage, never a wrong passphrase.
pub(super) fn database(act: &'static str) -> impl Fn(rusqlite::Error) -> JournalError {
    move |error| {
        use rusqlite::Error as E;
        match &error {
            E::SqliteFailure(failure, _) | E::SqlInputError { error: failure, .. } => match failure.code {
                ErrorCode::DiskFull => JournalError::DiskFull,
                ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => JournalError::ReadOnly,
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => JournalError::DamagedDatabase,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => JournalError::AlreadyOpen,
                _ => JournalError::Database {
                    act,
                    code: failure.extended_code,
                },
            },
            E::FromSqlConversionFailure(..)
            | E::IntegralValueOutOfRange(..)
            | E::InvalidColumnType(..)
            | E::Utf8Error(..) => JournalError::DamagedDatabase,
            _ => JournalError::Database { act, code: -1 },
        }
    }
}
