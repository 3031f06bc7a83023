//! The content packs of this device, in a folder beside the journals: signed, public, never a word
//! about a case. One small file says which pack is in use; it changes in one step, together with the
//! number below which nothing is taken any more. A pack that no longer loads gives way to the one before.

mod recordings;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use data_encoding::{BASE64, HEXLOWER};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::content::embedded_files;
use crate::service::compose::{Composed, Look, Unfit, compose};
use crate::service::error::{Code, Error};
use crate::service::process::{unwritable, write_whole};
use crate::trust::{ContentKind, PACK_LIMITS, Roster, SeenPack, SignedPack, read_authority, read_pack};

const FORMAT: &str = "halte.library/1";
const STATE: &str = "library.json";
const STATE_BYTES: u64 = 1 << 20;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    format: String,
    station_ca: String,
    crl: String,
    packs: BTreeMap<String, Kept>,
    /// Which program has looked at these packs wholly.
    fits: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    current: Held,
    previous: Option<Held>,
}

/// A pack that was installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Held {
    sha256: String,
    evidence_id: String,
    pub(crate) kind: ContentKind,
    pub(crate) version: u32,
    pub(crate) name: String,
    pub(crate) valid_until: NaiveDate,
    pub(crate) signed_by: String,
    pub(crate) signed_at: DateTime<Utc>,
    pub(crate) installed_at: DateTime<Utc>,
}

/// How a pack stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) id: String,
    /// The newest that was installed.
    pub(crate) newest: Held,
    /// The one in use: the newest, the one before it, or none.
    pub(crate) in_use: Option<Held>,
    pub(crate) previous: Option<u32>,
}

/// The packs of this device.
pub(crate) struct Library {
    dir: PathBuf,
    state: State,
    standings: Vec<Standing>,
    stories: BTreeMap<String, String>,
    /// The library's own file is there and cannot be read.
    pub(crate) is_damaged: bool,
}

impl Library {
    /// Opens the library and what it makes of what ships; a library that is not there, or of which
    /// nothing can be used, gives what ships.
    pub(crate) fn open(dir: &Path) -> (Self, Option<Composed>) {
        let mut library = Self {
            dir: dir.to_owned(),
            state: State::default(),
            standings: Vec::new(),
            stories: BTreeMap::new(),
            is_damaged: false,
        };
        match library.read_state() {
            Ok(Some(state)) => library.state = state,
            Ok(None) => return (library, None),
            Err(()) => {
                library.is_damaged = true;
                return (library, None);
            }
        }
        let composed = library.settle();
        (library, composed)
    }

    /// SHA-256 of the certificate of the station whose publishers signed what is here.
    pub(crate) fn station(&self) -> Option<[u8; 32]> {
        let crl = BASE64.decode(self.state.crl.as_bytes()).ok()?;
        let (station, _) = read_authority(self.state.station_ca.as_bytes(), &crl, Utc::now()).ok()?;
        Some(station.sha256())
    }

    /// Every pack that is or was in use, by id.
    pub(crate) fn standings(&self) -> &[Standing] {
        &self.standings
    }

    /// What names the content in use: another text is another content.
    pub(crate) fn digest(&self) -> String {
        let used = self.standings.iter().filter_map(|s| s.in_use.as_ref());
        let mut hash = Sha256::new();
        for held in used {
            hash.update(held.sha256.as_bytes());
        }
        HEXLOWER.encode(&hash.finalize())
    }

    /// Stories that came with packs.
    pub(crate) fn stories(&self) -> &BTreeMap<String, String> {
        &self.stories
    }

    /// What is known of a pack: what is older, or the same number with other bytes, is refused.
    pub(crate) fn seen(&self, id: &str) -> Option<SeenPack> {
        let held = &self.state.packs.get(id)?.current;
        Some(SeenPack {
            version: held.version,
            evidence_id: held.evidence_id.clone(),
        })
    }

    /// Whether the packs here were signed under this station; a new library is anybody's.
    pub(crate) fn is_of(&self, roster: &Roster) -> bool {
        self.state.packs.is_empty() || self.station() == Some(roster.station.sha256())
    }

    /// Takes a pack that was read with this library's numbers: written first, then named together with
    /// its number in one step. Packs of another station go: another station is another trust.
    ///
    /// # Errors
    /// `pack-clash`, `pack-unfit`, `file-unwritable`; nothing is changed then.
    pub(crate) fn install(
        &mut self,
        bytes: &[u8],
        pack: &SignedPack,
        (ca_pem, crl): (&[u8], &[u8]),
        roster: &Roster,
        now: DateTime<Utc>,
    ) -> Result<Composed, Error> {
        let mut next = if self.is_of(roster) {
            self.state.clone()
        } else {
            State::default()
        };
        let others: Vec<SignedPack> = self
            .standings
            .iter()
            .filter(|s| s.id != pack.facts.id && next.packs.contains_key(&s.id))
            // Recordings meet nothing but recordings.
            .filter(|s| s.newest.kind != ContentKind::Audio || pack.facts.kind == ContentKind::Audio)
            .filter_map(|s| self.read(s.in_use.as_ref()?))
            .collect();
        let all: Vec<&SignedPack> = others.iter().chain([pack]).collect();
        let composed = compose(&all, Look::Wholly).map_err(unfit)?;
        let held = Held::of(pack, bytes, now);
        fs::create_dir_all(&self.dir).map_err(|_| unwritable("folder"))?;
        write_whole(&self.dir.join(file_name(&held)), bytes)?;
        let in_use = self.standings.iter().find(|s| s.id == pack.facts.id);
        let before = in_use
            .and_then(|s| s.in_use.clone())
            .filter(|_| next.packs.contains_key(&pack.facts.id));
        let kept = Kept {
            previous: before.filter(|before| before.sha256 != held.sha256),
            current: held,
        };
        next.packs.insert(pack.facts.id.clone(), kept);
        next.format = FORMAT.to_owned();
        next.station_ca = String::from_utf8(ca_pem.to_vec()).map_err(|_| Error::new(Code::Internal))?;
        next.crl = BASE64.encode(crl);
        next.fits = program();
        let json = serde_json::to_vec_pretty(&next).map_err(|_| Error::new(Code::Internal))?;
        write_whole(&self.dir.join(STATE), &json)?;
        self.state = next;
        self.is_damaged = false;
        self.sweep();
        self.stories.clone_from(&composed.stories);
        self.standings = self.stand(|kept| Some(kept.current.clone()), &self.standings.clone());
        Ok(composed)
    }

    /// What can be read and loads, each pack in its newest version, else in the one before it.
    fn settle(&mut self) -> Option<Composed> {
        let look = if self.state.fits == program() {
            Look::Loads
        } else {
            Look::Wholly
        };
        let mut candidates: Vec<(String, Vec<(Held, SignedPack)>)> = Vec::new();
        let mut recordings: Vec<(String, Held)> = Vec::new();
        for (id, kept) in &self.state.packs {
            let versions = std::iter::once(&kept.current).chain(&kept.previous);
            if kept.current.kind == ContentKind::Audio {
                // Large, and nothing depends on them: they are read when somebody wants to hear one.
                let lies_there = |held: &&Held| self.dir.join(file_name(held)).is_file();
                recordings.extend(
                    versions
                        .filter(lies_there)
                        .take(1)
                        .map(|held| (id.clone(), held.clone())),
                );
                continue;
            }
            let readable = versions
                .filter_map(|held| Some((held.clone(), self.read(held)?)))
                .collect();
            candidates.push((id.clone(), readable));
        }
        candidates.sort_by_key(|(_, versions)| versions.first().map(|(held, _)| held.kind));
        let newest: Vec<&(Held, SignedPack)> = candidates.iter().filter_map(|(_, v)| v.first()).collect();
        let all: Vec<&SignedPack> = newest.iter().map(|(_, pack)| pack).collect();
        let (composed, used) = match compose(&all, look) {
            Ok(composed) => {
                let used = candidates
                    .iter()
                    .filter_map(|(id, v)| Some((id.clone(), v.first()?.0.clone())));
                (Some(composed), used.collect())
            }
            Err(_) => one_by_one(&candidates),
        };
        self.stories = composed.as_ref().map(|c| c.stories.clone()).unwrap_or_default();
        let mut used: BTreeMap<String, Held> = used;
        let has_text = !used.is_empty();
        used.extend(recordings);
        self.standings = self
            .state
            .packs
            .iter()
            .map(|(id, kept)| Standing {
                id: id.clone(),
                newest: kept.current.clone(),
                in_use: used.get(id).cloned(),
                previous: kept.previous.as_ref().map(|p| p.version),
            })
            .collect();
        // All of it was looked at wholly now; a disk that cannot be written is asked again next time.
        if look == Look::Wholly && self.standings.iter().all(|s| s.in_use.as_ref() == Some(&s.newest)) {
            self.state.fits = program();
            if let Ok(json) = serde_json::to_vec_pretty(&self.state) {
                let _ = write_whole(&self.dir.join(STATE), &json);
            }
        }
        // Without a text what ships stands as it is, under the name of what is installed.
        composed.filter(|_| has_text)
    }

    fn stand(&self, in_use: impl Fn(&Kept) -> Option<Held>, before: &[Standing]) -> Vec<Standing> {
        let newly = self.state.packs.iter().map(|(id, kept)| {
            let known = before.iter().find(|s| s.id == *id && s.newest == kept.current);
            Standing {
                id: id.clone(),
                newest: kept.current.clone(),
                in_use: known.map_or_else(|| in_use(kept), |s| s.in_use.clone()),
                previous: kept.previous.as_ref().map(|p| p.version),
            }
        });
        newly.collect()
    }

    fn read_state(&self) -> Result<Option<State>, ()> {
        let file = match fs::File::open(self.dir.join(STATE)) {
            Ok(file) => file,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(_) => return Err(()),
        };
        let mut bytes = Vec::new();
        file.take(STATE_BYTES).read_to_end(&mut bytes).map_err(|_| ())?;
        let state: State = serde_json::from_slice(&bytes).map_err(|_| ())?;
        if state.format == FORMAT {
            Ok(Some(state))
        } else {
            Err(())
        }
    }

    /// A pack as it lies on the disk, if it is still the one that was installed.
    fn read(&self, held: &Held) -> Option<SignedPack> {
        let limit = u64::try_from(PACK_LIMITS.file_bytes).ok()?;
        let mut bytes = Vec::new();
        let file = fs::File::open(self.dir.join(file_name(held))).ok()?;
        file.take(limit).read_to_end(&mut bytes).ok()?;
        if HEXLOWER.encode(&Sha256::digest(&bytes)) != held.sha256 {
            return None;
        }
        let crl = BASE64.decode(self.state.crl.as_bytes()).ok()?;
        // As it was when it was installed: what changed since is said, and takes nothing away at night.
        let (_, view) = read_authority(self.state.station_ca.as_bytes(), &crl, held.installed_at).ok()?;
        read_pack(&bytes, &view, None).ok()
    }

    /// Files that nothing names any more.
    fn sweep(&self) {
        let named: BTreeSet<String> = self
            .state
            .packs
            .values()
            .flat_map(|kept| std::iter::once(&kept.current).chain(&kept.previous))
            .map(file_name)
            .collect();
        for entry in fs::read_dir(&self.dir).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".asice") && !named.contains(&name) {
                // Left over it takes room and does nothing.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

impl Held {
    fn of(pack: &SignedPack, bytes: &[u8], now: DateTime<Utc>) -> Self {
        Self {
            sha256: HEXLOWER.encode(&Sha256::digest(bytes)),
            evidence_id: pack.evidence_id.clone(),
            kind: pack.facts.kind,
            version: pack.facts.version,
            name: pack.facts.name.clone(),
            valid_until: pack.facts.valid_until,
            signed_by: pack.signer.unit.clone(),
            signed_at: pack.signed_at,
            installed_at: now,
        }
    }
}

fn file_name(held: &Held) -> String {
    format!("{}.asice", held.sha256)
}

/// Adds pack after pack, each in the newest version with which the whole still loads.
fn one_by_one(candidates: &[(String, Vec<(Held, SignedPack)>)]) -> (Option<Composed>, BTreeMap<String, Held>) {
    let mut chosen: Vec<&SignedPack> = Vec::new();
    let (mut composed, mut used) = (None, BTreeMap::new());
    for (id, versions) in candidates {
        for (held, pack) in versions {
            let tried: Vec<&SignedPack> = chosen.iter().copied().chain([pack]).collect();
            if let Ok(found) = compose(&tried, Look::Wholly) {
                (composed, chosen) = (Some(found), tried);
                used.insert(id.clone(), held.clone());
                break;
            }
        }
    }
    (composed, used)
}

/// This program with what ships in it: after another one is installed, packs are looked at wholly again.
fn program() -> String {
    let mut hash = Sha256::new();
    for (name, text) in embedded_files() {
        hash.update(name);
        hash.update(text);
    }
    format!("{}/{}", env!("CARGO_PKG_VERSION"), HEXLOWER.encode(&hash.finalize()))
}

pub(crate) fn unfit(why: Unfit) -> Error {
    match why {
        Unfit::Clash { file } => Error::new(Code::PackClash).with("file", file),
        Unfit::Faults(faults) => Error::new(Code::PackUnfit)
            .with("count", faults.len().to_string())
            .with("first", faults.into_iter().next().unwrap_or_default()),
    }
}
