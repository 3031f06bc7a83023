//! Content packs: verify one, install one, say which are in use, and lay out for each state of the
//! session what may be seen. Foreign bytes come in here; nothing of a refused pack goes anywhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::content::{Content, MeetingPoint};
use crate::l10n::Words;
use crate::model::Verb;
use crate::service::compose::{Composed, Look, compose};
use crate::service::error::{Code, Error};
use crate::service::library::{Library, Standing, unfit};
use crate::service::live::Live;
use crate::service::receive::{PacketFiles, key_of};
use crate::service::trusted::pack_refused;
use crate::service::{Halte, Officer, Session};
use crate::trust::{self, ContentKind, LastSeen, OVERLAY_FILE, Roster, SeenPack, SignedPack, read_pack};

/// The folder of the packs, beside the journals.
const FOLDER: &str = "content";
const SHIPPED: &str = "shipped";
const OVERLAY: &str = "overlay";
const OVERLAY_BEFORE: &str = "overlay-before";
const SEEN: &str = "content-seen";

/// One pack as it stands on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PackView {
    /// Its id.
    pub id: String,
    /// What it holds.
    pub kind: ContentKind,
    /// For people.
    pub name: String,
    /// The newest version that was installed.
    pub version: u32,
    /// The version in use; another, or none, when the newest does not load.
    pub in_use: Option<u32>,
    /// The version it would give way to.
    pub previous: Option<u32>,
    /// Its last day.
    #[ts(type = "string")]
    pub valid_until: NaiveDate,
    /// That day has passed.
    pub is_outdated: bool,
    /// Who signed it.
    pub signed_by: String,
    /// When it says it was signed.
    #[ts(type = "string")]
    pub signed_at: DateTime<Utc>,
    /// When it was installed.
    #[ts(type = "string")]
    pub installed_at: DateTime<Utc>,
}

/// What content this device works with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct InstalledView {
    /// The version of the program: what ships with it stands where no pack does.
    pub program: String,
    /// Hash over all content in use: what packets name.
    pub content: String,
    /// Every pack, by kind.
    pub packs: Vec<PackView>,
    /// Where people can be brought, as the station says.
    pub meeting_points: Vec<MeetingPoint>,
}

/// What verifying a pack said, `halte.pack-verification/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackVerification {
    /// The format.
    pub format: &'static str,
    /// `valid` or `valid_with_remarks`; a refused one is an error.
    pub outcome: &'static str,
    /// What is worth saying of it.
    pub remarks: Vec<String>,
    /// Its id.
    pub id: String,
    /// What it holds.
    pub kind: ContentKind,
    /// Its version.
    pub version: u32,
    /// For people.
    pub name: String,
    /// Its last day.
    pub valid_until: NaiveDate,
    /// Who signed it.
    pub signed_by: String,
    /// The signer's id.
    pub signer: String,
    /// When it says it was signed.
    pub signed_at: DateTime<Utc>,
    /// SHA-256 of its first manifest.
    pub evidence_id: String,
    /// How many files.
    pub files: usize,
}

impl PackVerification {
    fn of(pack: &SignedPack, now: DateTime<Utc>) -> Self {
        let mut remarks: Vec<String> = pack.remarks.iter().map(key_of).collect();
        if pack.facts.is_outdated(now.date_naive()) {
            remarks.push("outdated".to_owned());
        }
        Self {
            format: "halte.pack-verification/1",
            outcome: if remarks.is_empty() {
                "valid"
            } else {
                "valid_with_remarks"
            },
            remarks,
            id: pack.facts.id.clone(),
            kind: pack.facts.kind,
            version: pack.facts.version,
            name: pack.facts.name.clone(),
            valid_until: pack.facts.valid_until,
            signed_by: pack.signer.unit.clone(),
            signer: pack.signer.id.clone(),
            signed_at: pack.signed_at,
            evidence_id: pack.evidence_id.clone(),
            files: pack.files.len(),
        }
    }
}

/// Verifies a pack with a roster folder, and whether what ships would load with it.
///
/// # Errors
/// `roster-refused`, `pack-refused`, `publisher-refused`, `certificate-revoked`, `pack-clash`, `pack-unfit`.
pub fn verify_pack(bytes: &[u8], roster: &PacketFiles, now: DateTime<Utc>) -> Result<PackVerification, Error> {
    let roster = trust::read_roster_dir(&roster.clone().into_roster_files(), &LastSeen::default(), now)
        .map_err(super::trusted::roster_refused)?;
    let pack = read_pack(bytes, &roster.trust_view(now, None), None).map_err(pack_refused)?;
    fits(&pack)?;
    Ok(PackVerification::of(&pack, now))
}

/// Whether what ships loads with this pack alone.
fn fits(pack: &SignedPack) -> Result<(), Error> {
    if pack.facts.kind == ContentKind::Overlay {
        let shipped = Content::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
        return laid_over(shipped, pack).map(|_| ());
    }
    compose(&[pack], Look::Wholly).map(|_| ()).map_err(unfit)
}

fn laid_over(content: Content, pack: &SignedPack) -> Result<Content, Error> {
    let text = pack
        .files
        .get(OVERLAY_FILE)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let text = text.ok_or_else(|| Error::new(Code::PackRefused).with("problem", "file-damaged"))?;
    content.with_overlay(text).map_err(|faults| {
        unfit(super::compose::Unfit::Faults(
            faults.iter().map(ToString::to_string).collect(),
        ))
    })
}

/// What ships, or what the packs of this device make of it.
pub(crate) fn begin(data: &Path, content: Content, words: Words) -> (Live<Content>, Live<Words>, Library) {
    let (library, composed) = Library::open(&folder(data));
    library.lay_recordings();
    let (content, words) = (Live::new(SHIPPED, content), Live::new(SHIPPED, words));
    if let Some(composed) = composed {
        let name = library.digest();
        content.put(&name, composed.content);
        words.put(&name, composed.words);
    }
    (content, words, library)
}

/// What the packs under a data folder make of what ships; nothing where there are none.
pub(crate) fn composed(data: &Path) -> Option<Composed> {
    Library::open(&folder(data)).1
}

fn folder(data: &Path) -> PathBuf {
    data.join(FOLDER)
}

impl Halte {
    pub(crate) fn library(&self) -> MutexGuard<'_, Library> {
        self.library.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Verifies a pack with this device's own roster.
    ///
    /// # Errors
    /// `locked`, `not-enrolled`, and as [`verify_pack`].
    pub fn verify_content(&self, bytes: &[u8]) -> Result<PackVerification, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Content, |officer| {
            let pack = read_pack(bytes, &roster_of(officer)?.trust_view(now, None), None).map_err(pack_refused)?;
            fits(&pack)?;
            Ok(PackVerification::of(&pack, now))
        })
    }

    /// Installs a pack, or the station's overlay: all of it or nothing. The app shows it at once.
    ///
    /// # Errors
    /// `locked`, `not-enrolled`; `pack-older` for a number below one that was seen; `publisher-refused`,
    /// `certificate-revoked`, `pack-refused`; `pack-clash`, `pack-unfit` when it does not load; what the
    /// disk answers. The content in use stays in use then.
    pub fn install_content(&self, bytes: &[u8]) -> Result<InstalledView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Content, |officer| {
            let roster = roster_of(officer)?.clone();
            let view = roster.trust_view(now, None);
            // What it is called decides against which number it is read; nothing else of it is used before.
            let first = read_pack(bytes, &view, None).map_err(pack_refused)?;
            if first.facts.kind == ContentKind::Overlay {
                self.install_overlay(officer, bytes, &roster, now)
            } else {
                self.install_pack(officer, bytes, &first.facts.id, &roster, now)
            }
        })?;
        self.status()?;
        self.installed()
    }

    fn install_pack(
        &self,
        officer: &mut Officer,
        bytes: &[u8],
        id: &str,
        roster: &Roster,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let files = officer.enrolment.files().ok_or_else(|| Error::new(Code::NotEnrolled))?;
        let mut library = self.library();
        let seen = library.seen(id).filter(|_| library.is_of(roster));
        let pack = read_pack(bytes, &roster.trust_view(now, None), seen.as_ref()).map_err(pack_refused)?;
        // The journal remembers too: whoever puts an older folder back does not bring an older pack in.
        if let Some(known) = seen_of(officer)?.get(id).filter(|known| pack.facts.version < **known) {
            let older = Error::new(Code::PackOlder).with("offered", pack.facts.version.to_string());
            return Err(older.with("seen", known.to_string()));
        }
        let composed = library.install(bytes, &pack, (&files.station_ca, &files.crl), roster, now)?;
        library.lay_recordings();
        remember(officer, id, pack.facts.version)?;
        self.take(&library, composed);
        Ok(())
    }

    /// Local numbers are not public: the overlay is kept inside the journal, with its number.
    fn install_overlay(
        &self,
        officer: &mut Officer,
        bytes: &[u8],
        roster: &Roster,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let view = roster.trust_view(now, None);
        let before = officer.journal.setting(OVERLAY)?;
        let seen = before
            .as_ref()
            .and_then(|bytes| read_pack(bytes, &view, None).ok())
            .map(|pack| SeenPack {
                version: pack.facts.version,
                evidence_id: pack.evidence_id,
            });
        let pack = read_pack(bytes, &view, seen.as_ref()).map_err(pack_refused)?;
        self.lay_base(officer);
        laid_over((*self.content).clone(), &pack)?;
        if let Some(before) = before {
            officer.journal.set_setting(OVERLAY_BEFORE, &before)?;
        }
        Ok(officer.journal.set_setting(OVERLAY, bytes)?)
    }

    /// Which content is in use, and who answers for it.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn installed(&self) -> Result<InstalledView, Error> {
        let now = self.clock.now().wall;
        let overlay = self.officer(Verb::Content, |officer| Ok(overlay_of(officer, now)))?;
        let today = now.date_naive();
        let library = self.library();
        let mut packs: Vec<PackView> = library.standings().iter().map(|s| pack_view(s, today)).collect();
        packs.extend(overlay.map(|pack| PackView {
            id: pack.facts.id.clone(),
            kind: ContentKind::Overlay,
            name: pack.facts.name.clone(),
            version: pack.facts.version,
            in_use: Some(pack.facts.version),
            previous: None,
            valid_until: pack.facts.valid_until,
            is_outdated: pack.facts.is_outdated(today),
            signed_by: pack.signer.unit.clone(),
            signed_at: pack.signed_at,
            installed_at: pack.signed_at,
        }));
        packs.sort_by(|a, b| (a.kind, &a.id).cmp(&(b.kind, &b.id)));
        Ok(InstalledView {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            content: self.content.version.clone(),
            packs,
            meeting_points: self.content.local.meeting_points.clone(),
        })
    }

    /// Which content is in use, as a number that changes with it.
    pub(crate) fn content_revision(&self) -> u32 {
        let (content, words) = (self.content.revision(), self.words.revision());
        u32::try_from(content.saturating_mul(4096).saturating_add(words)).unwrap_or(u32::MAX)
    }

    fn take(&self, library: &Library, composed: Composed) {
        let name = library.digest();
        if !self.content.go_to(&name) {
            self.content.put(&name, composed.content);
        }
        if !self.words.go_to(&name) {
            self.words.put(&name, composed.words);
        }
    }

    /// What this state of the session may see: local numbers only while it is open, and packs of
    /// another station than the officer's not at all.
    pub(super) fn lay_out(&self, session: &Session) {
        let Session::Open(officer) = session else {
            let installed = self.library().digest();
            self.go_to(&installed);
            return;
        };
        let base = self.lay_base(officer);
        if let Some(pack) = overlay_of(officer, self.clock.now().wall) {
            let name = format!("{base}/{}", pack.evidence_id);
            if !self.content.go_to(&name)
                && let Ok(content) = laid_over((*self.content).clone(), &pack)
            {
                self.content.put(&name, content);
            }
        }
    }

    /// Content without what is the station's alone; says which.
    fn lay_base(&self, officer: &Officer) -> String {
        let library = self.library();
        let own = officer.enrolment.roster().map(|r| r.station.sha256());
        let is_foreign = own.is_some() && library.station().is_some_and(|s| Some(s) != own);
        let base = if is_foreign {
            SHIPPED.to_owned()
        } else {
            library.digest()
        };
        drop(library);
        self.go_to(&base);
        base
    }

    fn go_to(&self, name: &str) {
        if !self.content.go_to(name) {
            self.content.go_to(SHIPPED);
        }
        if !self.words.go_to(name) {
            self.words.go_to(SHIPPED);
        }
    }
}

fn roster_of(officer: &Officer) -> Result<&Roster, Error> {
    officer.enrolment.roster().ok_or_else(|| Error::new(Code::NotEnrolled))
}

/// The station's overlay, newest first, if it is still believed.
pub(crate) fn overlay_of(officer: &Officer, now: DateTime<Utc>) -> Option<SignedPack> {
    let view = officer.enrolment.roster()?.trust_view(now, None);
    [OVERLAY, OVERLAY_BEFORE].into_iter().find_map(|name| {
        let bytes = officer.journal.setting(name).ok()??;
        read_pack(&bytes, &view, None).ok()
    })
}

/// The newest version of each pack of this station that this journal has seen, by id.
pub(crate) fn seen_of(officer: &Officer) -> Result<BTreeMap<String, u32>, Error> {
    let station = station_of(officer);
    let mut all = seen_by_station(officer)?;
    Ok(all.remove(&station).unwrap_or_default())
}

fn seen_by_station(officer: &Officer) -> Result<BTreeMap<String, BTreeMap<String, u32>>, Error> {
    let stored = officer.journal.setting(SEEN)?;
    Ok(stored
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default())
}

/// Another station is another trust: its numbers begin anew.
fn station_of(officer: &Officer) -> String {
    let roster = officer.enrolment.roster();
    roster.map(|r| r.station.fingerprint().to_string()).unwrap_or_default()
}

fn remember(officer: &mut Officer, id: &str, version: u32) -> Result<(), Error> {
    let mut seen = seen_by_station(officer)?;
    seen.entry(station_of(officer))
        .or_default()
        .insert(id.to_owned(), version);
    let json = serde_json::to_vec(&seen).map_err(|_| Error::new(Code::Internal))?;
    Ok(officer.journal.set_setting(SEEN, &json)?)
}

fn pack_view(standing: &Standing, today: NaiveDate) -> PackView {
    let held = &standing.newest;
    PackView {
        id: standing.id.clone(),
        kind: held.kind,
        name: held.name.clone(),
        version: held.version,
        in_use: standing.in_use.as_ref().map(|h| h.version),
        previous: standing.previous,
        valid_until: held.valid_until,
        is_outdated: held.valid_until < today,
        signed_by: held.signed_by.clone(),
        signed_at: held.signed_at,
        installed_at: held.installed_at,
    }
}

#[cfg(test)]
mod tests;
