//! What a process does for its secrets and files: no core dumps, whole files or none, private
//! files readable by their owner alone. File names here never tell anything.

use std::io::Write;
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;

use crate::service::error::{Code, Error};

/// Core dumps off and memory closed to debuggers: first thing in every `main`. A platform that
/// lacks one of them goes on without.
pub fn protect_process() {
    // One byte, not none: a limit below a page writes no file, and it is the one value at which Linux
    // does not start a collector either (core(5), a pipe in `core_pattern`). The processes that show
    // the page inherit it; being not dumpable they do not.
    let none = rustix::process::Rlimit {
        current: Some(1),
        maximum: Some(1),
    };
    // Either may be refused by a sandbox; the other still helps.
    let _ = rustix::process::setrlimit(rustix::process::Resource::Core, none);
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// The user's data folder for Halte.
///
/// # Errors
/// `file-unwritable` when the system names none.
pub fn default_data() -> Result<PathBuf, Error> {
    let home = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    home("XDG_DATA_HOME")
        .or_else(|| home("APPDATA"))
        .or_else(|| home("HOME").map(|h| h.join(".local").join("share")))
        .map(|base| base.join("halte"))
        .ok_or_else(|| unwritable("data-folder"))
}

/// Writes a file wholly or not at all; an older file of that name stays until the new one is whole.
///
/// # Errors
/// `file-unwritable`.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |_| unwritable("file");
    let mut file = AtomicWriteFile::open(path).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.commit().map_err(failed)
}

/// As [`write_whole`], readable by its owner alone.
///
/// # Errors
/// `file-unwritable`.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |_| unwritable("file");
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.preserve_mode(false).mode(0o600);
    }
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.commit().map_err(failed)
}

pub(crate) fn unwritable(act: &str) -> Error {
    Error::new(Code::FileUnwritable).with("act", act)
}
