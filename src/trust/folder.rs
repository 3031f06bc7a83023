//! Files of a station's folder: read with a limit, written whole or not at all, private ones with
//! mode 0600 from their first byte. The only disk access of this room; errors name the file by
//! its fixed name, never by its path.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use atomic_write_file::AtomicWriteFile;

use super::error::TrustError;

/// The log of a busy station over its ten years stays below this.
pub(crate) const OWN_LIMIT: u64 = 64 * 1024 * 1024;

/// Whether others on the machine may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Private,
    Public,
}

fn disk(act: &'static str, file: &'static str) -> impl Fn(io::Error) -> TrustError {
    move |error| TrustError::Disk {
        act,
        file,
        kind: error.kind(),
    }
}

pub(crate) fn create(dir: &Path, access: Access) -> Result<(), TrustError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    if access == Access::Private {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    #[cfg(not(unix))]
    let _ = access;
    builder.create(dir).map_err(disk("create", "the folder"))
}

pub(crate) fn read(dir: &Path, file: &'static str) -> Result<Vec<u8>, TrustError> {
    let mut bytes = Vec::new();
    let opened = File::open(dir.join(file)).map_err(disk("open", file))?;
    opened
        .take(OWN_LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(disk("read", file))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > OWN_LIMIT {
        return Err(TrustError::TooLarge {
            what: file,
            limit: usize::try_from(OWN_LIMIT).unwrap_or(usize::MAX),
        });
    }
    Ok(bytes)
}

pub(crate) fn exists(dir: &Path, file: &'static str) -> Result<bool, TrustError> {
    dir.join(file).try_exists().map_err(disk("look for", file))
}

pub(crate) fn write(dir: &Path, file: &'static str, bytes: &[u8], access: Access) -> Result<(), TrustError> {
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        options
            .preserve_mode(false)
            .mode(if access == Access::Private { 0o600 } else { 0o644 });
    }
    #[cfg(not(unix))]
    let _ = access;
    let mut opened = options.open(dir.join(file)).map_err(disk("open", file))?;
    opened.write_all(bytes).map_err(disk("write", file))?;
    opened.commit().map_err(disk("write", file))
}

/// Holds the folder for this program until dropped.
pub(crate) fn lock(dir: &Path) -> Result<File, TrustError> {
    const LOCK: &str = "station.lock";
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(dir.join(LOCK))
        .map_err(disk("open", LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(TrustError::StationInUse),
        Err(fs::TryLockError::Error(error)) => Err(disk("lock", LOCK)(error)),
    }
}
