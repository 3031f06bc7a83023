//! Which words the content asks for, and which are missing in an officer language. Holds no word
//! itself; whether a word exists is answered by the caller.

use std::collections::BTreeMap;

use super::load::fault;
use super::{Content, Fault, How, OFFICER_LANGUAGES};

/// Every word key the content asks for with the file that asks for it, in the order of the content.
fn wanted(content: &Content) -> Vec<(String, String)> {
    let mut keys: Vec<(String, String)> = Vec::new();
    let mut want = |file: &str, key: String| keys.push((file.to_owned(), key.replace(['_', '.'], "-")));
    for pack in &content.packs {
        let id = pack.id.as_str().to_ascii_lowercase();
        let file = format!("packs/{id}.toml");
        want(&file, format!("pack-{id}"));
        for indicator in &pack.indicators {
            let number = indicator.id.as_str().to_ascii_lowercase();
            if indicator.how.contains(&How::Asked) {
                want(&file, format!("prompt-{number}"));
                want(&file, format!("question-{number}"));
            }
            want(&file, format!("indicator-{number}"));
        }
    }
    for key in super::ELEMENT_KEYS {
        want("law.toml", format!("element-{key}"));
        want("law.toml", format!("element-{key}-why"));
        want("law.toml", format!("law-{key}"));
    }
    for row in &content.directory {
        want("directory.toml", format!("area-{}", row.area));
    }
    for row in &content.disclosure.rows {
        want("disclosure.toml", format!("field-{}", row.id));
        for choice in &row.choices {
            want("disclosure.toml", format!("field-{}-{choice}", row.id));
        }
        if let Some(group) = &row.group {
            want("disclosure.toml", format!("group-{group}"));
        }
    }
    for rule in &content.recipients {
        want("recipients.toml", format!("recipient-why-{}", rule.id));
    }
    for key in super::avenue::wanted_words(&content.avenues) {
        want("avenues.toml", key);
    }
    for district in &content.districts {
        want("places.toml", format!("district-{}", district.id));
    }
    for path in &content.paths {
        want("paths.toml", format!("path-{}", path.id));
        for part in ["note", "receives", "prints"] {
            want("paths.toml", format!("path-{}-{part}", path.id));
        }
        for step in &path.steps {
            want("paths.toml", format!("path-{}-step-{step}", path.id));
        }
    }
    for place in &content.places {
        want("places.toml", format!("region-{}", place.region));
    }
    keys
}

/// The word file, without its ending, in which a key stands.
fn home(key: &str) -> String {
    let mut parts = key.split('-');
    match (parts.next().unwrap_or_default(), parts.next()) {
        ("indicator", Some(pack)) => format!("indicator-{pack}"),
        ("area" | "district" | "region", _) => "place".to_owned(),
        (noun, _) => noun.to_owned(),
    }
}

/// What a language is called in a sentence.
fn named(language: &str) -> &str {
    match language {
        "nl" => "Dutch",
        "fr" => "French",
        "de" => "German",
        "en" => "English",
        other => other,
    }
}

/// What a missing word is the word of.
fn described(key: &str) -> String {
    match key.split_once('-') {
        Some(("indicator", id)) => format!("the statement of {}", id.to_ascii_uppercase()),
        Some(("prompt", id)) => format!("{} is asked, and the officer's prompt", id.to_ascii_uppercase()),
        Some(("question", id)) => format!("{} is asked, and its question", id.to_ascii_uppercase()),
        _ => "the word".to_owned(),
    }
}

/// The words that are missing: `has_key(language, key)` says whether a word exists. The file of a
/// fault is the content file that asks for the word.
#[must_use]
pub fn check_words(content: &Content, has_key: &dyn Fn(&str, &str) -> bool) -> Vec<Fault> {
    missing(content, &BTreeMap::new(), has_key)
}

/// As [`check_words`], at the line of the row that asks for the word, where its file is given.
pub(super) fn missing(
    content: &Content,
    files: &BTreeMap<String, String>,
    has_key: &dyn Fn(&str, &str) -> bool,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, key) in wanted(content) {
        let without = |language: &&str| !has_key(language, &key);
        for language in OFFICER_LANGUAGES.into_iter().filter(without) {
            let problem = format!("{} is missing in {} ({key})", described(&key), named(language));
            let remedy = format!("add it to locales/{language}/{}.ftl", home(&key));
            faults.push(fault(&file, row_line(files.get(&file), &key), &problem, &remedy));
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// The line on which the indicator of a word stands.
fn row_line(text: Option<&String>, key: &str) -> usize {
    let id = key.split_once('-').map_or("", |(_, id)| id).to_ascii_uppercase();
    let quoted = format!("\"{id}\"");
    let mut lines = (1..).zip(text.map_or("", String::as_str).lines());
    lines.find(|(_, line)| line.contains(&quoted)).map_or(1, |(at, _)| at)
}
