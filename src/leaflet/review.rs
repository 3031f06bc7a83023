//! The review of a translation: what a reader gets beside the English, and what comes back from them.
//! A sheet is taken whole or not at all, and never onto another text than the one that was read.
//! Input is the words, and a sheet somebody has filled in by hand: nothing in it is trusted.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bare_promises;
use crate::l10n::{LanguageRow, PERSON_FILES, SOURCE_LANGUAGE, TextFault, Words, check_sentence};
use crate::model::ReviewStatus;

const FORMAT: &str = "halte.review/1";
const SLIP: &str = "slip";
/// Longest line of a name; nobody signs with more.
const NAME_MAX: usize = 120;

/// A sheet as a machine writes it and a person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewSheet {
    /// `halte.review/1`.
    pub format: String,
    /// Whose translation.
    pub language: String,
    /// Who read it, as it shall stand in the file.
    pub reviewer: String,
    /// `speaker` sets *reviewed*; `lawyer` and `service` set *approved*.
    pub role: String,
    /// The day, as 2026-11-30.
    pub date: String,
    /// The English that was read, by file: its hash.
    pub source: BTreeMap<String, String>,
    /// The translation that was read, by file: its hash.
    pub text: BTreeMap<String, String>,
    /// Every sentence.
    pub row: Vec<SheetRow>,
}

/// One sentence of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetRow {
    /// As on paper.
    pub number: u32,
    /// Its key.
    pub key: String,
    /// The English.
    pub english: String,
    /// The translation.
    pub translation: String,
    /// What it should be; empty where it is right.
    #[serde(default)]
    pub correction: String,
    /// Why, for whoever reads it next.
    #[serde(default)]
    pub comment: String,
}

/// What is wrong with a sheet: where, and what. Its words are `review-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetFault {
    /// The sentence, or the line of the head.
    pub at: String,
    /// What.
    pub fault: TextFault,
}

/// A sheet that holds: what to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The language.
    pub lang: String,
    /// What the texts are from now on.
    pub status: ReviewStatus,
    /// The new text of each file.
    pub files: BTreeMap<String, String>,
    /// The sentences that change.
    pub corrected: Vec<String>,
    /// What the reader wrote beside sentences.
    pub comments: Vec<(String, String)>,
}

/// Word stems that may not stand on the slip: language, matter, stems.
pub type Stems = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// An empty sheet of one translation; nothing for English or a language without the notice.
#[must_use]
pub fn review_sheet(words: &Words, lang: &str) -> Option<ReviewSheet> {
    let row = words.language(lang).filter(|row| row.tag.as_str() != SOURCE_LANGUAGE)?;
    let mut sheet = ReviewSheet {
        format: FORMAT.to_owned(),
        language: row.tag.to_string(),
        reviewer: String::new(),
        role: String::new(),
        date: String::new(),
        source: BTreeMap::new(),
        text: BTreeMap::new(),
        row: Vec::new(),
    };
    let mut number = 0;
    for file in PERSON_FILES {
        sheet.source.insert(file.to_owned(), words.source_hash(file)?);
        sheet.text.insert(file.to_owned(), words.text_hash(lang, file)?);
        let own: BTreeMap<&str, &str> = words.lines(lang, file).collect();
        for (key, english) in words.lines(SOURCE_LANGUAGE, file) {
            number += 1;
            sheet.row.push(SheetRow {
                number,
                key: key.to_owned(),
                english: english.to_owned(),
                translation: (*own.get(key)?).to_owned(),
                correction: String::new(),
                comment: String::new(),
            });
        }
    }
    Some(sheet)
}

/// Holds a filled-in sheet against the words as they are now.
///
/// # Errors
/// Everything that is wrong with it, in the order of the sheet; then nothing of it may be used.
pub fn take_review(words: &Words, stems: &Stems, text: &str, today: NaiveDate) -> Result<Taken, Vec<SheetFault>> {
    let one = |at: &str, code, args: &[(&'static str, &str)]| SheetFault {
        at: at.to_owned(),
        fault: TextFault::new(code, args),
    };
    let sheet: ReviewSheet = toml::from_str(text).map_err(|e| vec![one("–", "sheet", &[("reason", e.message())])])?;
    if sheet.format != FORMAT {
        return Err(vec![one("format", "format", &[("expected", FORMAT)])]);
    }
    let lang = sheet.language.as_str();
    let (Some(row), Some(now)) = (words.language(lang), review_sheet(words, lang)) else {
        return Err(vec![one("language", "language", &[])]);
    };
    let mut faults = Vec::new();
    let name = sheet.reviewer.trim();
    if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
        faults.push(one("reviewer", "reviewer", &[]));
    }
    let status = match sheet.role.as_str() {
        "speaker" => ReviewStatus::Reviewed,
        "lawyer" | "service" => ReviewStatus::Approved,
        _ => {
            faults.push(one("role", "role", &[]));
            ReviewStatus::Draft
        }
    };
    let date = sheet.date.parse::<NaiveDate>().ok().filter(|date| *date <= today);
    if date.is_none() {
        faults.push(one("date", "date", &[]));
    }
    for file in PERSON_FILES {
        if sheet.source.get(file) != now.source.get(file) {
            faults.push(one(&format!("{file}.ftl"), "stale-source", &[]));
        } else if sheet.text.get(file) != now.text.get(file) {
            faults.push(one(&format!("{file}.ftl"), "stale-text", &[]));
        }
        // Who stands for the law of a text relies on a speaker who has read it.
        if status == ReviewStatus::Approved && words.status(lang, file) == ReviewStatus::Draft {
            faults.push(one(&format!("{file}.ftl"), "unread", &[]));
        }
    }
    let (corrections, found) = check_rows(&sheet, &now, row, stems);
    faults.extend(found);
    let Some(date) = date.filter(|_| faults.is_empty()) else {
        return Err(faults);
    };
    let mut files = BTreeMap::new();
    for file in PERSON_FILES {
        let old = words.file(lang, file).unwrap_or_default();
        let hash = words.source_hash(file).unwrap_or_default();
        let head = [
            ("status", status.to_string()),
            ("reviewer", format!("{name} ({})", sheet.role)),
            ("date", date.to_string()),
            ("source-hash", hash),
        ];
        files.insert(file.to_owned(), rewritten(old, &head, &corrections));
    }
    Ok(Taken {
        lang: lang.to_owned(),
        status,
        files,
        corrected: corrections.into_keys().collect(),
        comments: sheet
            .row
            .into_iter()
            .filter(|row| !row.comment.trim().is_empty())
            .map(|row| (row.key, row.comment))
            .collect(),
    })
}

/// Every sentence must be there as it was read: who signs has read all of them.
fn check_rows(
    sheet: &ReviewSheet,
    now: &ReviewSheet,
    language: &LanguageRow,
    stems: &Stems,
) -> (BTreeMap<String, String>, Vec<SheetFault>) {
    let (mut corrections, mut faults, mut seen) = (BTreeMap::new(), Vec::new(), BTreeSet::new());
    let known: BTreeMap<&str, &SheetRow> = now.row.iter().map(|row| (row.key.as_str(), row)).collect();
    for row in &sheet.row {
        let mut fault = |code| {
            faults.push(SheetFault {
                at: row.key.clone(),
                fault: TextFault::new(code, &[]),
            });
        };
        let Some(current) = known.get(row.key.as_str()) else {
            fault("key");
            continue;
        };
        if !seen.insert(row.key.as_str()) {
            fault("twice");
            continue;
        }
        if row.translation != current.translation || row.english != current.english {
            fault("touched");
            continue;
        }
        let correction = row.correction.trim();
        if correction.is_empty() || correction == current.translation {
            continue;
        }
        let mut found = check_sentence(language, &current.english, correction);
        let promises = bare_promises(language.tag.as_str(), correction);
        if let Some(phrase) = promises.first() {
            found.push(TextFault::new("promise", &[("phrase", phrase)]));
        }
        if row.key.split('-').next() == Some(SLIP)
            && let Some(stem) = betrayed(stems, language.tag.as_str(), correction)
        {
            found.push(TextFault::new("slip", &[("phrase", stem)]));
        }
        if found.is_empty() {
            corrections.insert(row.key.clone(), correction.to_owned());
        }
        faults.extend(found.into_iter().map(|fault| SheetFault {
            at: row.key.clone(),
            fault,
        }));
    }
    let missing = now.row.iter().filter(|row| !seen.contains(row.key.as_str()));
    faults.extend(missing.map(|row| SheetFault {
        at: row.key.clone(),
        fault: TextFault::new("missing", &[]),
    }));
    (corrections, faults)
}

/// The stem that would tell whoever finds the slip what it is about.
fn betrayed<'a>(stems: &'a Stems, lang: &str, text: &str) -> Option<&'a str> {
    let plain = |text: &str| {
        let lower = text.to_lowercase().replace('\'', "’");
        lower.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let text = plain(text);
    let own = stems.get(lang)?;
    own.values()
        .flatten()
        .map(String::as_str)
        .find(|stem| text.contains(&plain(stem)))
}

/// A locale file with another head and corrected sentences; all else stays as it is.
fn rewritten(old: &str, head: &[(&str, String)], corrections: &BTreeMap<String, String>) -> String {
    let mut lines = Vec::new();
    let mut body = false;
    let mut written = false;
    for line in old.lines() {
        let name = line
            .strip_prefix("## ")
            .and_then(|l| l.split_once(':'))
            .map(|(name, _)| name);
        if !body && let Some(name) = name {
            if !head.iter().any(|(own, _)| *own == name) {
                lines.push(line.to_owned());
            }
            continue;
        }
        body = true;
        if !written {
            written = true;
            // The status first, as in every file; the author stays.
            for (place, (name, value)) in head.iter().enumerate() {
                let line = format!("## {name}: {value}");
                if place == 0 {
                    lines.insert(0, line)
                } else {
                    lines.push(line)
                }
            }
        }
        let corrected = line
            .split_once(" = ")
            .and_then(|(key, _)| Some((key, corrections.get(key)?)));
        lines.push(match corrected {
            Some((key, text)) => format!("{key} = {text}"),
            None => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}
