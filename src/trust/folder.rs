//! Files of a station's folder: read with a limit, written whole or not at all, private ones with
//! mode 0600 from their first byte. The only disk access of this room; errors name the file by
//! its fixed name, never by its path.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;

use super::error::TrustError;

/// How the name of an unfinished folder begins.
const STAGED: &str = ".station-new-";
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

/// A new private folder beside the one that is wanted: nothing half-made ever has that name.
pub(crate) fn stage(dir: &Path) -> Result<PathBuf, TrustError> {
    const WHAT: &str = "the folder";
    let is_vacant = match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => return Err(disk("open", WHAT)(error)),
    };
    if !is_vacant {
        return Err(TrustError::StationExists);
    }
    let parent = dir
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    create(parent, Access::Public)?;
    let mut random = [0u8; 8];
    getrandom::fill(&mut random).map_err(|_| TrustError::NoRandomness)?;
    let staged = parent.join(format!("{STAGED}{}", data_encoding::HEXLOWER.encode(&random)));
    create(&staged, Access::Private)?;
    Ok(staged)
}

/// The staged folder takes its name, durably and in one step.
pub(crate) fn settle(staged: &Path, dir: &Path) -> Result<(), TrustError> {
    const WHAT: &str = "the folder";
    let failed = disk("name", WHAT);
    let sync = |path: &Path| {
        if cfg!(unix) {
            File::open(path).and_then(|f| f.sync_all())
        } else {
            Ok(())
        }
    };
    sync(staged).map_err(&failed)?;
    // Elsewhere a folder is not renamed onto an empty one; on Unix it must be empty.
    if cfg!(not(unix)) && dir.exists() {
        fs::remove_dir(dir).map_err(&failed)?;
    }
    fs::rename(staged, dir).map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => TrustError::StationExists,
        _ => failed(error),
    })?;
    let parent = dir
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    sync(parent).map_err(&failed)
}

/// Takes away what [`stage`] made: its keys were never used.
pub(crate) fn unstage(staged: &Path) {
    let is_staged = staged
        .file_name()
        .is_some_and(|n| n.to_string_lossy().starts_with(STAGED));
    if is_staged {
        // A leftover is harmless: no station has its name, and it has issued nothing.
        let _ = fs::remove_dir_all(staged);
    }
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
