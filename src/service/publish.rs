//! Making a pack, for whoever publishes content: a folder with `pack.toml` and its files becomes one
//! signed file. Only what would load with what ships is signed. The keys stay in the publisher's journal.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use secrecy::SecretString;
use serde::Deserialize;

use crate::content::Content;
use crate::model::Verb;
use crate::service::compose::{Look, Unfit, compose};
use crate::service::error::{Code, Error};
use crate::service::library::unfit;
use crate::service::trusted::{pack_refused, station_refused};
use crate::service::{Clock, Halte};
use crate::trust::{CertificateRole, ContentKind, PackFacts, Station, read_pack, write_pack};

/// What a pack's folder says of it.
const SOURCE: &str = "pack.toml";
/// Folders below each other, at most.
const DEPTH: usize = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    id: String,
    kind: ContentKind,
    name: String,
    valid_until: NaiveDate,
}

/// A folder that is to become a pack.
pub struct PackSource {
    file: SourceFile,
    files: BTreeMap<String, Vec<u8>>,
}

impl PackSource {
    /// Reads `pack.toml` and every file of the folder that a pack of its kind may hold; any other file
    /// that is not hidden is refused, so that nothing is left out unseen.
    ///
    /// # Errors
    /// `file-unreadable`; `pack-refused` for a file that does not belong.
    pub fn read(dir: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(dir.join(SOURCE)).map_err(|_| unreadable())?;
        let file: SourceFile = toml::from_str(&text).map_err(|error| {
            let first = format!("{SOURCE}: {}", error.message());
            unfit(Unfit::Faults(vec![first]))
        })?;
        let mut files = BTreeMap::new();
        collect(dir, &PathBuf::new(), DEPTH, &mut files)?;
        files.remove(SOURCE);
        let strange: Vec<String> = files
            .keys()
            .filter(|name| !file.kind.may_hold(name))
            .map(|name| format!("{name}: a {} pack may not hold this file", file.kind.as_str()))
            .collect();
        if strange.is_empty() {
            Ok(Self { file, files })
        } else {
            Err(unfit(Unfit::Faults(strange)))
        }
    }

    fn facts(&self, version: u32, training: bool) -> Result<PackFacts, Error> {
        let SourceFile {
            id,
            kind,
            name,
            valid_until,
        } = &self.file;
        PackFacts::new(id, *kind, version, name, *valid_until, training).map_err(pack_refused)
    }
}

fn collect(root: &Path, below: &Path, depth: usize, found: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
    let folder = root.join(below);
    for entry in std::fs::read_dir(&folder).map_err(|_| unreadable())? {
        let entry = entry.map_err(|_| unreadable())?;
        let Ok(name) = entry.file_name().into_string() else {
            return Err(unreadable());
        };
        if name.starts_with('.') {
            continue;
        }
        let inside = below.join(&name);
        if entry.path().is_dir() {
            if depth == 0 {
                return Err(unreadable());
            }
            collect(root, &inside, depth - 1, found)?;
        } else {
            let key = inside.to_str().ok_or_else(unreadable)?.replace('\\', "/");
            found.insert(key, std::fs::read(entry.path()).map_err(|_| unreadable())?);
        }
    }
    Ok(())
}

fn unreadable() -> Error {
    Error::new(Code::FileUnreadable).with("act", "file")
}

impl Halte {
    /// Signs a pack with this notebook's publisher certificate.
    ///
    /// # Errors
    /// `locked`; `not-publisher`; `pack-clash` or `pack-unfit` when what ships would not load with it;
    /// `pack-refused` for names, sizes or an overlay, which is its station's alone.
    pub fn publish_content(&self, source: &PackSource, version: u32) -> Result<Vec<u8>, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Publish, |officer| {
            let not_publisher = || Error::new(Code::NotPublisher);
            let (pair, facts) = officer
                .enrolment
                .issued(CertificateRole::Publisher)
                .ok_or_else(not_publisher)?;
            let training = facts.training;
            let facts = source.facts(version, training)?;
            let keys = officer.enrolment.keys();
            let bytes = write_pack(&facts, &source.files, (keys, pair), now).map_err(pack_refused)?;
            let roster = officer.enrolment.roster().ok_or_else(not_publisher)?;
            // Read back as any device of this station will, and loaded with what ships.
            let pack = read_pack(&bytes, &roster.trust_view(now, None), None).map_err(pack_refused)?;
            compose(&[&pack], Look::Wholly).map_err(unfit)?;
            Ok(bytes)
        })
    }
}

/// Signs the station's overlay; returns its number and the file.
///
/// # Errors
/// `pack-unfit` when a line does not hold; `station-refused` with the problem.
pub fn sign_overlay(
    station: &Path,
    overlay: &str,
    valid_until: NaiveDate,
    passphrase: Option<&SecretString>,
    clock: &dyn Clock,
) -> Result<(u32, Vec<u8>), Error> {
    let content = Content::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
    content
        .with_overlay(overlay)
        .map_err(|faults| unfit(Unfit::Faults(faults.iter().map(ToString::to_string).collect())))?;
    let mut station = Station::open(station, passphrase).map_err(station_refused)?;
    station
        .sign_overlay(overlay.as_bytes(), valid_until, clock.now().wall)
        .map_err(station_refused)
}
