//! What installed packs make of what ships: one content and one set of words, or every reason why
//! not. Pure; each file belongs to one pack alone, and a service's own pack touches nothing shared.

use std::collections::{BTreeMap, BTreeSet};

use crate::assess::run_vignette;
use crate::content::{
    Content, check_vignette_words, check_words, embedded_files, embedded_vignette_files, is_shared_pack, load_beside,
    load_vignettes,
};
use crate::l10n::Words;
use crate::leaflet::{self, LeafletKind, Numbers};
use crate::model::PackId;
use crate::trust::{ContentKind, SignedPack};

/// Content and words as they are with these packs.
pub(crate) struct Composed {
    pub(crate) content: Content,
    pub(crate) words: Words,
    /// Stories that came with packs, named relative to `indicators/`.
    pub(crate) stories: BTreeMap<String, String>,
}

/// Why packs cannot be used together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// Two packs, or a service's own pack and what ships, hold the same file.
    Clash { file: String },
    /// The files do not hold together.
    Faults(Vec<String>),
}

/// How closely to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// That it loads: it was looked at wholly before, by this same program.
    Loads,
    /// Every word, every leaflet, every story.
    Wholly,
}

/// Lays packs over what ships, by kind and then by id.
pub(crate) fn compose(packs: &[&SignedPack], look: Look) -> Result<Composed, Unfit> {
    let mut rows = embedded_files();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut stories = BTreeMap::new();
    let mut own: Vec<PackId> = Vec::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    let mut ordered = packs.to_vec();
    ordered.sort_by(|a, b| (a.facts.kind, &a.facts.id).cmp(&(b.facts.kind, &b.facts.id)));
    for pack in ordered {
        for (name, bytes) in &pack.files {
            if !taken.insert(name) {
                return Err(Unfit::Clash { file: name.clone() });
            }
            let Ok(text) = std::str::from_utf8(bytes) else {
                continue;
            };
            if let Some(vignette) = name.strip_prefix("indicators/").filter(|n| n.starts_with("vignettes/")) {
                stories.insert(vignette.to_owned(), text.to_owned());
            } else if let Some(row) = name.strip_prefix("indicators/") {
                let ships = rows.insert(row.to_owned(), text.to_owned()).is_some();
                if pack.facts.kind == ContentKind::Service {
                    if ships {
                        return Err(Unfit::Clash { file: name.clone() });
                    }
                    own.push(own_pack(row).ok_or_else(|| Unfit::Clash { file: name.clone() })?);
                }
            } else if let Some(word) = name.strip_prefix("locales/") {
                if let Some(stem) = own_words(pack.facts.kind, word) {
                    says_only(&stem, name, text)?;
                }
                texts.insert(word.to_owned(), text.to_owned());
            }
        }
    }
    own.sort();
    let content = load_beside(&rows, &own).map_err(|f| Unfit::Faults(f.iter().map(ToString::to_string).collect()))?;
    let words = Words::with_installed(&texts).map_err(|e| Unfit::Faults(vec![e.to_string()]))?;
    let composed = Composed {
        content,
        words,
        stories,
    };
    if look == Look::Wholly {
        let faults = composed.faults(&texts);
        if !faults.is_empty() {
            return Err(Unfit::Faults(faults));
        }
    }
    Ok(composed)
}

/// The id of a service's own pack, by its file; the shared ones are nobody's own.
fn own_pack(row: &str) -> Option<PackId> {
    let name = row.strip_prefix("packs/")?.strip_suffix(".toml")?;
    let id = PackId::new(&name.to_ascii_uppercase()).ok()?;
    (!is_shared_pack(&id)).then_some(id)
}

/// The stem of the keys that a pack may bring in this file; none where it may bring any.
fn own_words(kind: ContentKind, word: &str) -> Option<String> {
    let (_, file) = word.strip_suffix(".ftl")?.split_once('/')?;
    match kind {
        ContentKind::Service => file.strip_prefix("indicator-").map(str::to_owned),
        ContentKind::Exercises => Some(String::new()),
        _ => None,
    }
}

/// A pack that stands beside the shared ones speaks of itself alone: what it says never takes the place
/// of a word of the program.
fn says_only(stem: &str, name: &str, text: &str) -> Result<(), Unfit> {
    let keys = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()));
    let is_own = |key: &str| {
        if stem.is_empty() {
            return key.starts_with("training-");
        }
        let nouns = ["indicator", "prompt", "question"];
        key == format!("pack-{stem}") || nouns.iter().any(|noun| key.starts_with(&format!("{noun}-{stem}-")))
    };
    let strange: Vec<String> = keys
        .filter(|key| !is_own(key))
        .map(|key| format!("{name}: {key} is no word of this pack"))
        .collect();
    if strange.is_empty() {
        Ok(())
    } else {
        Err(Unfit::Faults(strange))
    }
}

impl Composed {
    /// Everything that would be missing on a screen or a paper.
    fn faults(&self, texts: &BTreeMap<String, String>) -> Vec<String> {
        let Ok(shipped) = Words::embedded() else {
            return vec!["the words that ship cannot be read".to_owned()];
        };
        let touched: BTreeSet<String> = texts
            .keys()
            .filter_map(|name| name.split_once('/').map(|(tag, _)| tag.to_owned()))
            .collect();
        let mut faults = self.words.misfits(&shipped, &touched);
        let has = |lang: &str, key: &str| self.words.has(lang, key);
        faults.extend(check_words(&self.content, &has).iter().map(ToString::to_string));
        faults.extend(self.unreadable());
        let mut stories = embedded_vignette_files();
        stories.extend(self.stories.clone());
        match load_vignettes(&self.content, &stories) {
            Ok(vignettes) => {
                faults.extend(
                    vignettes
                        .iter()
                        .flat_map(|v| run_vignette(&self.content, v))
                        .map(|f| f.to_string()),
                );
                faults.extend(check_vignette_words(&vignettes, &has).iter().map(ToString::to_string));
            }
            Err(found) => faults.extend(found.iter().map(ToString::to_string)),
        }
        faults
    }

    /// The notice can be shown in every language that is offered.
    fn unreadable(&self) -> Vec<String> {
        let Ok(numbers) = Numbers::from_directory(&self.content.directory, None) else {
            return vec!["indicators/directory.toml: a number that the notice names is missing".to_owned()];
        };
        let languages = self.words.languages().iter();
        languages
            .flat_map(|row| [LeafletKind::Short, LeafletKind::Full].map(|kind| (&row.tag, kind)))
            .filter_map(|(tag, kind)| {
                let problem = leaflet::leaflet(&self.words, tag, kind, &numbers).err()?;
                Some(format!("locales/{tag}: {problem}"))
            })
            .collect()
    }
}
