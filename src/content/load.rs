//! From the text of files to content: parses strictly, then checks that everything holds together.
//! Unknown keys are refused, nothing is repaired. Every fault names its file and line.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::check::check;
use super::plain::plain;
use super::{
    Avenue, ClockRule, Content, ContentError, DirectoryRow, Disclosure, DisclosureRow, District, Fault, Indicator,
    LawRow, Pack, PackKind, PathRow, Place, RecipientRule,
};
use super::{Duties, PostRow, VerbRow};
use crate::model::{Context, PackId};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/indicators");

/// Packs in the order in which everything that has an order lists them.
const PACK_ORDER: [&str; 8] = ["SMG", "LAB", "SEX", "BEG", "CRM", "ORG", "DOM", "MIN"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PackFile {
    pub(super) id: PackId,
    pub(super) kind: PackKind,
    pub(super) contexts: Vec<Context>,
    pub(super) always: bool,
    pub(super) indicator: Vec<Spanned<Indicator>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LawFile {
    law: Vec<Spanned<LawRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DirectoryFile {
    row: Vec<Spanned<DirectoryRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DisclosureFile {
    field: Vec<Spanned<DisclosureRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecipientsFile {
    rule: Vec<Spanned<RecipientRule>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AvenuesFile {
    avenue: Vec<Spanned<Avenue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlacesFile {
    district: Vec<Spanned<District>>,
    place: Vec<Spanned<Place>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClocksFile {
    clock: Vec<Spanned<ClockRule>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RolesFile {
    post: Vec<PostRow>,
    verb: Vec<VerbRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PathsFile {
    path: Vec<Spanned<PathRow>>,
}

/// Every file parsed, rows still with their place in the text.
pub(super) struct Rows {
    pub(super) packs: Vec<(String, PackFile)>,
    pub(super) law: Vec<Spanned<LawRow>>,
    pub(super) directory: Vec<Spanned<DirectoryRow>>,
    pub(super) disclosure: Vec<Spanned<DisclosureRow>>,
    pub(super) recipients: Vec<Spanned<RecipientRule>>,
    pub(super) avenues: Vec<Spanned<Avenue>>,
    pub(super) districts: Vec<Spanned<District>>,
    pub(super) places: Vec<Spanned<Place>>,
    pub(super) clocks: Vec<Spanned<ClockRule>>,
    pub(super) paths: Vec<Spanned<PathRow>>,
    pub(super) duties: Duties,
}

/// Loads content from the text of its files, named relative to `indicators/` (`packs/smg.toml`).
///
/// # Errors
/// All faults, by file and line.
pub fn load(files: &BTreeMap<String, String>) -> Result<Content, Vec<Fault>> {
    load_beside(files, &[])
}

/// As [`load`], with a service's own packs of indicators beside the shared ones, after them in order.
///
/// # Errors
/// As [`load`].
pub fn load_beside(files: &BTreeMap<String, String>, own: &[PackId]) -> Result<Content, Vec<Fault>> {
    let pack_order: Vec<&str> = PACK_ORDER.into_iter().chain(own.iter().map(PackId::as_str)).collect();
    let mut faults = Vec::new();
    let mut packs: Vec<(String, PackFile)> = Vec::new();
    for (name, text) in files {
        if name.starts_with("packs/") {
            match parse(name, text) {
                Ok(pack) => packs.push((name.clone(), pack)),
                Err(fault) => faults.push(fault),
            }
        } else if ![
            "law.toml",
            "directory.toml",
            "disclosure.toml",
            "recipients.toml",
            "avenues.toml",
            "places.toml",
            "clocks.toml",
            "paths.toml",
            "roles.toml",
        ]
        .contains(&name.as_str())
        {
            faults.push(fault(
                name,
                1,
                "a file that nothing reads",
                "remove it or name it as indicators/README.md says",
            ));
        }
    }
    packs.sort_by_key(|(_, p)| pack_order.iter().position(|id| *id == p.id.as_str()));

    let law: Option<LawFile> = one(files, "law.toml", &mut faults);
    let directory: Option<DirectoryFile> = one(files, "directory.toml", &mut faults);
    let disclosure: Option<DisclosureFile> = one(files, "disclosure.toml", &mut faults);
    let recipients: Option<RecipientsFile> = one(files, "recipients.toml", &mut faults);
    let avenues: Option<AvenuesFile> = one(files, "avenues.toml", &mut faults);
    let places: Option<PlacesFile> = one(files, "places.toml", &mut faults);
    let clocks: Option<ClocksFile> = one(files, "clocks.toml", &mut faults);
    let paths: Option<PathsFile> = one(files, "paths.toml", &mut faults);
    let roles: Option<RolesFile> = one(files, "roles.toml", &mut faults);
    let duties = roles.map(|r| Duties {
        posts: r.post,
        verbs: r.verb,
    });
    faults.extend(duties.iter().flat_map(Duties::gaps).map(|gap| {
        fault(
            "roles.toml",
            1,
            &format!("{gap} stands there not at all, or twice"),
            "give every post and every verb one row",
        )
    }));

    if let (
        Some(law),
        Some(directory),
        Some(disclosure),
        Some(recipients),
        Some(avenues),
        Some(places),
        Some(clocks),
        Some(paths),
        Some(duties),
    ) = (
        law, directory, disclosure, recipients, avenues, places, clocks, paths, duties,
    ) && faults.is_empty()
    {
        let rows = Rows {
            packs,
            law: law.law,
            directory: directory.row,
            disclosure: disclosure.field,
            recipients: recipients.rule,
            avenues: avenues.avenue,
            clocks: clocks.clock,
            paths: paths.path,
            duties,
            districts: places.district,
            places: places.place,
        };
        faults = check(&rows, files, &pack_order);
        if faults.is_empty() {
            return Ok(rows.into_content(version(files)));
        }
    }
    faults.sort();
    Err(faults)
}

impl Content {
    /// The content that ships inside the program.
    ///
    /// # Errors
    /// [`ContentError`] when it does not hold together; a test proves that it does.
    pub fn embedded() -> Result<Self, ContentError> {
        load(&embedded_files()).map_err(|faults| ContentError::Faulty { faults })
    }
}

/// Whether a pack of indicators is one of the shared ones.
#[must_use]
pub fn is_shared_pack(id: &PackId) -> bool {
    PACK_ORDER.contains(&id.as_str())
}

/// The text of the files that ship, by name: what [`load`] takes.
#[must_use]
pub fn embedded_files() -> BTreeMap<String, String> {
    let packs = EMBEDDED.get_dir("packs").into_iter().flat_map(Dir::files);
    EMBEDDED
        .files()
        .chain(packs)
        .filter(|file| file.path().extension().is_some_and(|e| e == "toml"))
        .filter_map(|file| {
            Some((
                file.path().to_str()?.replace('\\', "/"),
                file.contents_utf8()?.to_owned(),
            ))
        })
        .collect()
}

impl Rows {
    fn into_content(self, version: String) -> Content {
        Content {
            packs: self.packs.into_iter().map(|(_, p)| p.into_pack()).collect(),
            law: bare(self.law),
            directory: bare(self.directory),
            disclosure: Disclosure {
                rows: bare(self.disclosure),
            },
            recipients: bare(self.recipients),
            avenues: bare(self.avenues),
            places: bare(self.places),
            districts: bare(self.districts),
            clocks: bare(self.clocks),
            paths: bare(self.paths),
            duties: self.duties,
            local: super::Local::default(),
            version,
        }
    }
}

impl PackFile {
    fn into_pack(self) -> Pack {
        Pack {
            id: self.id,
            kind: self.kind,
            contexts: self.contexts,
            always: self.always,
            indicators: bare(self.indicator),
        }
    }
}

fn bare<T>(rows: Vec<Spanned<T>>) -> Vec<T> {
    rows.into_iter().map(Spanned::into_inner).collect()
}

fn one<T: DeserializeOwned>(files: &BTreeMap<String, String>, name: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let parsed = match files.get(name) {
        Some(text) => parse(name, text),
        None => Err(fault(
            name,
            1,
            "the file is missing",
            "add it; indicators/README.md says what it holds",
        )),
    };
    parsed.map_err(|f| faults.push(f)).ok()
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Fault> {
    toml::from_str(text).map_err(|error| plain(name, text, &error))
}

/// The one-based line of a byte offset.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}

pub(super) fn fault(file: &str, line: usize, problem: &str, remedy: &str) -> Fault {
    Fault {
        file: file.to_owned(),
        line,
        problem: problem.to_owned(),
        remedy: remedy.to_owned(),
    }
}

/// SHA-256 over names and texts, each with its length before it, in the order of the names.
fn version(files: &BTreeMap<String, String>) -> String {
    let mut hash = Sha256::new();
    for part in files.iter().flat_map(|(name, text)| [name, text]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
