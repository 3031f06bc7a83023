//! The review of a translation: the sheet that goes out, on paper and for machines, and the one that
//! comes back. Reads and writes a folder of locale files; all of a sheet is written or nothing.

use std::borrow::Cow;
use std::io::Write;
use std::path::Path;

use atomic_write_file::AtomicWriteFile;
use chrono::Utc;

use crate::l10n::Words;
use crate::leaflet::{self, Claims, SheetFault, Stems, take_review};
use crate::model::Document;
use crate::service::error::{Code, Error};
use crate::service::process::{unwritable, write_whole};

/// Largest sheet that is read, in bytes.
const SHEET_MAX: usize = 4 * 1024 * 1024;

/// What became of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewReport {
    /// What is wrong with it, line by line; then nothing was written.
    pub faults: Vec<String>,
    /// The language, where it was taken.
    pub lang: String,
    /// The word for what its texts are now.
    pub status: String,
    /// The sentences that changed.
    pub corrected: Vec<String>,
    /// What the reader wrote beside sentences.
    pub comments: Vec<(String, String)>,
}

/// The review sheet of a translation as a paper, in the officer's language.
///
/// # Errors
/// `language-unknown` for English and a language without the notice; `content-damaged`.
pub fn review_document(lang: &str, officer_lang: &str) -> Result<Document, Error> {
    let words = embedded()?;
    let claims = Claims::shipped(&words).map_err(|_| Error::new(Code::ContentDamaged))?;
    leaflet::review_paper(&words, &claims, lang, officer_lang, Utc::now().timestamp())
        .map_err(|_| Error::new(Code::LanguageUnknown))
}

/// The same sheet as a file to fill in.
///
/// # Errors
/// `language-unknown`; `content-damaged`.
pub fn review_file(lang: &str, officer_lang: &str) -> Result<String, Error> {
    let words = embedded()?;
    let sheet = leaflet::review_sheet(&words, lang).ok_or_else(|| Error::new(Code::LanguageUnknown))?;
    let body = toml::to_string_pretty(&sheet).map_err(|_| Error::new(Code::Internal))?;
    let mut text = String::new();
    for n in 1..=4 {
        let how = words.text(officer_lang, &format!("review-how-{n}"), &[]);
        text.push_str(&format!("# {}\n", how.map_err(|_| Error::new(Code::ContentDamaged))?));
    }
    Ok(format!("{text}\n{body}"))
}

/// Takes a filled-in sheet into a folder of locale files, or says what is wrong with it and changes nothing.
///
/// # Errors
/// `file-unreadable`, `file-unwritable`; what is wrong with the sheet is in the report.
pub fn import_review(sheet: &[u8], locales: &Path, officer_lang: &str) -> Result<ReviewReport, Error> {
    let shipped = embedded()?;
    let words = read_words(locales)?;
    let stems = read(&locales.join("slip-forbidden.toml"))?;
    let stems: Stems = toml::from_str(&stems).map_err(|_| unreadable())?;
    let text = std::str::from_utf8(sheet).ok().filter(|text| text.len() <= SHEET_MAX);
    let text = text.ok_or_else(unreadable)?;
    let taken = match take_review(&words, &stems, text, Utc::now().date_naive()) {
        Ok(taken) => taken,
        Err(faults) => {
            return Ok(ReviewReport {
                faults: faults.iter().map(|f| said(&shipped, officer_lang, f)).collect(),
                lang: String::new(),
                status: String::new(),
                corrected: Vec::new(),
                comments: Vec::new(),
            });
        }
    };
    let folder = locales.join(&taken.lang);
    write_all(&folder, &taken.files)?;
    Ok(ReviewReport {
        faults: Vec::new(),
        status: shipped
            .text(officer_lang, &format!("paper-status-{}", taken.status), &[])
            .unwrap_or_default(),
        lang: taken.lang,
        corrected: taken.corrected,
        comments: taken.comments,
    })
}

/// Every file is on disk beside its place before the first takes it; what fails then is put back.
fn write_all(folder: &Path, files: &std::collections::BTreeMap<String, String>) -> Result<(), Error> {
    let failed = |_| unwritable("file");
    let mut staged = Vec::new();
    for (name, text) in files {
        let path = folder.join(format!("{name}.ftl"));
        let before = std::fs::read(&path).map_err(|_| unreadable())?;
        let mut file = AtomicWriteFile::open(&path).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        file.sync_all().map_err(failed)?;
        staged.push((path, before, file));
    }
    let mut done: Vec<(std::path::PathBuf, Vec<u8>)> = Vec::new();
    for (path, before, file) in staged {
        if let Err(error) = file.commit() {
            for (path, before) in &done {
                write_whole(path, before)?;
            }
            return Err(failed(error));
        }
        done.push((path, before));
    }
    Ok(())
}

fn said(words: &Words, lang: &str, fault: &SheetFault) -> String {
    let args: Vec<(&str, &str)> = fault.fault.args.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let text = words.text(lang, &format!("review-fault-{}", fault.fault.code), &args);
    let text = text.unwrap_or_else(|_| fault.fault.code.to_owned());
    // A terminal shows isolates as boxes.
    format!("{}: {}", fault.at, text.replace(['\u{2068}', '\u{2069}'], ""))
}

fn embedded() -> Result<Words, Error> {
    Words::embedded().map_err(|_| Error::new(Code::ContentDamaged))
}

/// The words of a folder, as they are now.
fn read_words(locales: &Path) -> Result<Words, Error> {
    let languages = read(&locales.join("languages.toml"))?;
    let mut files = Vec::new();
    for entry in std::fs::read_dir(locales).map_err(|_| unreadable())? {
        let folder = entry.map_err(|_| unreadable())?.path();
        if !folder.is_dir() {
            continue;
        }
        let Some(tag) = folder.file_name().and_then(|n| n.to_str()) else {
            continue;
        };
        for entry in std::fs::read_dir(&folder).map_err(|_| unreadable())? {
            let path = entry.map_err(|_| unreadable())?.path();
            if path.extension().is_some_and(|e| e == "ftl")
                && let Some(name) = path.file_stem().and_then(|n| n.to_str())
            {
                files.push((tag.to_owned(), name.to_owned(), Cow::Owned(read(&path)?)));
            }
        }
    }
    Words::from_files(&languages, files).map_err(|_| unreadable())
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|_| unreadable())
}

fn unreadable() -> Error {
    Error::new(Code::FileUnreadable).with("act", "file")
}
