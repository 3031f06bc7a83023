//! A mailbox in a folder: a stick, a share, any disk. Plain files, no hard links (a stick has none),
//! flushed to the medium before they count as posted. Follows no link out of the folder and opens
//! nothing that is not a plain file; foreign names come in here and pass `name`.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};

use super::error::MailboxError;
use super::name::{BoxId, LAYOUT, ObjectName, parse_day, spell_day};
use super::store::{Cancel, Listed, Listing, OBJECT_MAX, Store};

/// What is being written has this ending until it is whole. Never a name of an object.
const UNFINISHED: &str = "part";

/// A folder that is there.
#[derive(Debug)]
pub(super) struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The folder must exist: a stick that is not plugged in is not made out of its empty mount point.
    pub(super) fn open(root: &Path) -> Result<Self, MailboxError> {
        let found = fs::metadata(root).map_err(|e| MailboxError::of_folder(&e))?;
        if !found.is_dir() {
            return Err(MailboxError::Unplugged);
        }
        Ok(Self { root: root.to_owned() })
    }

    fn of_box(&self, of_box: &BoxId) -> PathBuf {
        self.root.join(LAYOUT).join(of_box.to_string())
    }

    fn of_day(&self, of_box: &BoxId, day: NaiveDate) -> PathBuf {
        self.of_box(of_box).join(spell_day(day))
    }

    fn path(&self, name: &ObjectName) -> PathBuf {
        self.of_day(&name.of_box, name.day).join(name.file())
    }

    /// A folder inside that is missing means that nothing was posted there; but if the whole mailbox
    /// has gone, that is said.
    fn missing(&self) -> Result<(), MailboxError> {
        fs::metadata(&self.root)
            .map(drop)
            .map_err(|e| MailboxError::of_folder(&e))
    }

    /// What a failing act on a folder inside means: a stick that is out says so of itself too; one that is
    /// there has one bad folder.
    fn inside(&self, error: &io::Error) -> MailboxError {
        let root = fs::read_dir(&self.root).and_then(|mut entries| entries.next().transpose());
        match (root, MailboxError::of_folder(error)) {
            (Err(gone), _) => MailboxError::of_folder(&gone),
            (Ok(_), MailboxError::Unplugged) => MailboxError::Unreadable,
            (Ok(_), problem) => problem,
        }
    }

    /// The names in a folder that are of plain files, or of folders. Names that are no text, links
    /// and all else are passed over and counted.
    fn entries(&self, folder: &Path, folders: bool) -> Result<(Vec<(String, fs::Metadata)>, u32), MailboxError> {
        let (mut names, mut strays) = (Vec::new(), 0_u32);
        // A link in place of a folder would lead out of the mailbox.
        let is_folder = fs::symlink_metadata(folder).map(|found| found.is_dir());
        let entries = match is_folder {
            Ok(true) => fs::read_dir(folder),
            Ok(false) => return Ok((names, 1)),
            Err(e) => Err(e),
        };
        let entries = match entries {
            Ok(entries) => entries,
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                self.missing()?;
                return Ok((names, 0));
            }
            Err(e) => return Err(self.inside(&e)),
        };
        for entry in entries {
            let entry = entry.map_err(|e| self.inside(&e))?;
            // Metadata of the entry itself, not of what a link points to.
            let found = entry
                .metadata()
                .ok()
                .filter(|found| if folders { found.is_dir() } else { found.is_file() });
            match (entry.file_name().into_string(), found) {
                (Ok(name), Some(found)) => names.push((name, found)),
                _ => strays = strays.saturating_add(1),
            }
        }
        names.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        Ok((names, strays))
    }

    fn read_one(&self, listed: &Listed) -> Result<Vec<u8>, MailboxError> {
        let path = self.path(&listed.name);
        let one = |e: io::Error| match e.kind() {
            io::ErrorKind::NotFound => match self.missing() {
                Ok(()) => MailboxError::NoSuchObject,
                Err(gone) => gone,
            },
            _ => match self.missing() {
                Ok(()) => MailboxError::Unreadable,
                Err(gone) => gone,
            },
        };
        let found = fs::symlink_metadata(&path).map_err(one)?;
        // Opening a pipe would wait for ever.
        if !found.is_file() {
            return Err(MailboxError::Unreadable);
        }
        if found.len() > OBJECT_MAX {
            return Err(MailboxError::TooLarge);
        }
        let mut bytes = Vec::new();
        let file = File::open(&path).map_err(one)?;
        file.take(OBJECT_MAX.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(one)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > OBJECT_MAX {
            return Err(MailboxError::TooLarge);
        }
        Ok(bytes)
    }

    /// Whole or not at all: written beside, flushed, then renamed over.
    fn write(&self, name: &ObjectName, sealed: &[u8]) -> io::Result<()> {
        let day = self.of_day(&name.of_box, name.day);
        let is_new = !day.is_dir();
        fs::create_dir_all(&day)?;
        let whole = day.join(name.file());
        // Two who post the same at once must not truncate each other's.
        let part = whole.with_extension(format!("{}.{UNFINISHED}", std::process::id()));
        let written = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&part)
            .and_then(|mut file| {
                file.write_all(sealed)?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&part, &whole));
        if let Err(error) = written {
            // What is half there takes room that the next one needs.
            let _ = fs::remove_file(&part);
            return Err(error);
        }
        sync_folder(&day)?;
        if is_new {
            // A new folder is an entry of the one above it.
            sync_folder(&self.of_box(&name.of_box))?;
            sync_folder(&self.root.join(LAYOUT))?;
            sync_folder(&self.root)?;
        }
        Ok(())
    }
}

impl Store for Folder {
    fn put(&self, name: &ObjectName, sealed: &[u8], _cancel: &Cancel) -> Result<(), MailboxError> {
        self.missing()?;
        self.write(name, sealed).map_err(|e| MailboxError::of_folder(&e))
    }

    fn delete(&self, name: &ObjectName, _cancel: &Cancel) -> Result<(), MailboxError> {
        match fs::remove_file(self.path(name)) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => self.missing(),
            done => done.map_err(|e| self.inside(&e)),
        }
    }

    fn clear_day(&self, of_box: &BoxId, day: NaiveDate) {
        // Refused while anything is in it, which is what is wanted.
        let _ = fs::remove_dir(self.of_day(of_box, day));
    }

    fn has(&self, name: &ObjectName, _cancel: &Cancel) -> Result<bool, MailboxError> {
        match fs::symlink_metadata(self.path(name)) {
            Ok(found) => Ok(found.is_file()),
            Err(e) if e.kind() == io::ErrorKind::NotFound => self.missing().map(|()| false),
            Err(e) => Err(MailboxError::of_folder(&e)),
        }
    }

    fn boxes(&self, _cancel: &Cancel) -> Result<Vec<BoxId>, MailboxError> {
        let (names, _) = self.entries(&self.root.join(LAYOUT), true)?;
        Ok(names.iter().filter_map(|(name, _)| BoxId::parse(name)).collect())
    }

    fn days(&self, of_box: &BoxId, _cancel: &Cancel) -> Result<Vec<NaiveDate>, MailboxError> {
        let (names, _) = self.entries(&self.of_box(of_box), true)?;
        Ok(names.iter().filter_map(|(name, _)| parse_day(name)).collect())
    }

    fn objects(&self, of_box: &BoxId, day: NaiveDate, _cancel: &Cancel) -> Result<Listing, MailboxError> {
        let (names, mut strays) = self.entries(&self.of_day(of_box, day), false)?;
        let mut objects = Vec::new();
        for (file, found) in names {
            match ObjectName::in_day(of_box, day, &file) {
                Some(name) => objects.push(Listed {
                    name,
                    size: found.len(),
                    stamp: stamp(&found),
                    written: found.modified().ok().map(DateTime::from),
                }),
                None => strays = strays.saturating_add(1),
            }
        }
        Ok(Listing { objects, strays })
    }

    fn read(&self, listed: &[Listed], cancel: &Cancel) -> Vec<Result<Vec<u8>, MailboxError>> {
        listed
            .iter()
            .map(|one| {
                if cancel.is_asked() {
                    Err(MailboxError::Cancelled)
                } else {
                    self.read_one(one)
                }
            })
            .collect()
    }

    /// A folder has no clock of its own.
    fn clock(&self, _name: &ObjectName, _cancel: &Cancel) -> Result<Option<DateTime<Utc>>, MailboxError> {
        Ok(None)
    }
}

/// Size and time of the last change: another copy under the same name differs in one of them.
fn stamp(found: &fs::Metadata) -> String {
    let changed = found
        .modified()
        .ok()
        .and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok());
    format!("{}-{}", found.len(), changed.map_or(0, |t| t.as_millis()))
}

/// Some file systems cannot flush a folder; those that can, must.
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|f| f.sync_all()) {
        Err(e) if matches!(e.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}
