//! Reads a folder of indicators, its words and its examples, and says what is wrong with them. For
//! whoever writes them, without Rust and without a journal. Changes nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::assess::{run_example, run_vignette};
use crate::content::{Content, check_vignette_words, examine, load_vignettes};
use crate::service::error::{Code, Error};

/// What a check of a content folder found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContentReport {
    /// Every fault: file, line, what is wrong, what to do.
    pub faults: Vec<String>,
    /// How many packs hold together.
    pub packs: usize,
    /// How many indicators.
    pub indicators: usize,
    /// How many examples were run.
    pub examples: usize,
    /// How many training stories were run.
    pub vignettes: usize,
    /// Word files were found and checked.
    pub words: bool,
}

/// Checks a folder such as `indicators`. Words are read from `locales`, else from the folder of that
/// name beside it; without either, the rows alone are checked.
///
/// # Errors
/// `file-unreadable` when a folder is not there or a file is no text.
pub fn check_content(dir: &Path, locales: Option<&Path>) -> Result<ContentReport, Error> {
    let mut files = BTreeMap::new();
    for folder in ["", "packs"] {
        for (name, text) in texts(&dir.join(folder), "toml")? {
            let name = if folder.is_empty() {
                format!("{name}.toml")
            } else {
                format!("{folder}/{name}.toml")
            };
            files.insert(name, text);
        }
    }
    // `indicators` alone has no parent to look into until it is made whole.
    let whole = dir.canonicalize().map_err(|_| unreadable())?;
    let beside = whole.parent().map(|parent| parent.join("locales"));
    let words = match locales.map(Path::to_path_buf).or(beside.filter(|b| b.is_dir())) {
        Some(folder) => words(&folder)?,
        None => BTreeMap::new(),
    };
    let (content, faults) = examine(&files, &words);
    let mut report = ContentReport {
        faults: faults.iter().map(ToString::to_string).collect(),
        words: !words.is_empty(),
        ..ContentReport::default()
    };
    let Some(content) = content else { return Ok(report) };
    report.packs = content.packs.len();
    report.indicators = content.indicators().count();
    if dir.join("examples").is_dir() {
        for (name, text) in texts(&dir.join("examples"), "json")? {
            let found = run_example(&content, &format!("examples/{name}.json"), &text);
            report.faults.extend(found.iter().map(ToString::to_string));
            report.examples = report.examples.saturating_add(1);
        }
    }
    if dir.join("vignettes").is_dir() {
        let named = texts(&dir.join("vignettes"), "toml")?.into_iter();
        let stories = named
            .map(|(name, text)| (format!("vignettes/{name}.toml"), text))
            .collect();
        let (read, faults) = check_vignettes(&content, &stories, &words);
        report.vignettes = read;
        report.faults.extend(faults);
    }
    Ok(report)
}

/// Training stories: whether they can be read, come out as they say, and have their words.
fn check_vignettes(
    content: &Content,
    stories: &BTreeMap<String, String>,
    words: &BTreeMap<(String, String), String>,
) -> (usize, Vec<String>) {
    let vignettes = match load_vignettes(content, stories) {
        Ok(vignettes) => vignettes,
        Err(faults) => return (0, faults.iter().map(ToString::to_string).collect()),
    };
    let mut faults: Vec<_> = vignettes.iter().flat_map(|v| run_vignette(content, v)).collect();
    if !words.is_empty() {
        faults.extend(check_vignette_words(&vignettes, &|lang, key| {
            let file = words.get(&(lang.to_owned(), "training".to_owned()));
            file.is_some_and(|text| {
                text.lines()
                    .any(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" =")))
            })
        }));
    }
    (vignettes.len(), faults.iter().map(ToString::to_string).collect())
}

/// Word files by language and name.
fn words(folder: &Path) -> Result<BTreeMap<(String, String), String>, Error> {
    let mut found = BTreeMap::new();
    for path in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        let lang = name(&path)?;
        for (file, text) in texts(&path, "ftl")? {
            found.insert((lang.clone(), file), text);
        }
    }
    Ok(found)
}

/// The files of a folder with this ending: name without it, and text.
fn texts(folder: &Path, ending: &str) -> Result<BTreeMap<String, String>, Error> {
    let mut found = BTreeMap::new();
    for path in entries(folder)? {
        if path.extension().is_some_and(|e| e == ending) {
            let text = std::fs::read_to_string(&path).map_err(|_| unreadable())?;
            found.insert(name(&path)?, text);
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| entry.map(|e| e.path())).collect())
        .map_err(|_| unreadable())
}

fn name(path: &Path) -> Result<String, Error> {
    path.file_stem()
        .and_then(|stem| stem.to_str())
        .map(str::to_owned)
        .ok_or_else(unreadable)
}

fn unreadable() -> Error {
    Error::new(Code::FileUnreadable).with("act", "file")
}
