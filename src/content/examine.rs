//! Everything that can be wrong with a folder of indicators and its words, for whoever writes them:
//! the loader's faults, words that are missing or belong to nothing, and what is never asked of a
//! person. Input is the text of files; nothing here touches disk.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::load::{fault, line_at, load};
use super::words::missing;
use super::{Content, Fault, How, OFFICER_LANGUAGES};

/// Stems that would ask a person whether he or she is a victim.
const NEVER_ASKED: [&str; 3] = ["victim", "slachtoffer", "opfer"];

/// The keys of one word file with their line and text.
type Keys = BTreeMap<String, (usize, String)>;

/// Checks the content files and, where given, the word files by (language, name without ending).
/// With the content when it holds together, so that examples can be run on it.
#[must_use]
pub fn examine(
    files: &BTreeMap<String, String>,
    words: &BTreeMap<(String, String), String>,
) -> (Option<Content>, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut spoken: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut read: Vec<(&str, &str, Keys)> = Vec::new();
    for ((lang, name), text) in words {
        match keys(text) {
            Ok(keys) => {
                spoken.entry(lang).or_default().extend(keys.keys().cloned());
                read.push((lang, name, keys));
            }
            Err(line) => {
                let remedy = "write 'key = text' on one line, and go on a next line only after spaces";
                faults.push(fault(&path(lang, name), line, "this line cannot be read", remedy));
            }
        }
    }
    let content = match load(files) {
        Ok(content) => Some(content),
        Err(found) => {
            faults.extend(found);
            None
        }
    };
    if let Some(content) = &content
        && !words.is_empty()
        && faults.is_empty()
    {
        faults.extend(missing(content, files, &|lang, key| {
            spoken.get(lang).is_some_and(|keys| keys.contains(key))
        }));
        for (lang, name, keys) in &read {
            faults.extend(strange(content, lang, name, keys));
            if *name == "question" && !OFFICER_LANGUAGES.contains(lang) {
                faults.extend(unasked(content, lang, keys));
            }
        }
    }
    faults.sort();
    faults.dedup();
    (content.filter(|_| faults.is_empty()), faults)
}

fn path(lang: &str, name: &str) -> String {
    format!("locales/{lang}/{name}.ftl")
}

fn keys(text: &str) -> Result<Keys, usize> {
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, errors)| line_at(text, errors.first().map_or(0, |error| error.pos.start)))?;
    let mut found = Keys::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry
            && message.value.is_some()
        {
            let id = message.id.name;
            let stands = |l: &str| {
                l.strip_prefix(id)
                    .is_some_and(|rest| rest.trim_start().starts_with('='))
            };
            let (line, said) = (1..).zip(text.lines()).find(|(_, l)| stands(l)).unwrap_or((1, ""));
            if found.insert(id.to_owned(), (line, said.to_lowercase())).is_some() {
                return Err(line);
            }
        }
    }
    Ok(found)
}

/// Statements and questions that no indicator asks for, and questions that are never asked.
fn strange(content: &Content, lang: &str, name: &str, keys: &Keys) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, (line, said)) in keys {
        let Some((noun @ ("indicator" | "prompt" | "question"), id)) = key.split_once('-') else {
            continue;
        };
        let row = content.indicators().find(|i| i.id.as_str().eq_ignore_ascii_case(id));
        let mut say = |problem: &str, remedy: &str| faults.push(fault(&path(lang, name), *line, problem, remedy));
        match row {
            None => say(
                &format!("'{key}' belongs to no indicator"),
                "correct the number, or add the row to its pack, or remove this line",
            ),
            Some(row) if noun != "indicator" && !row.how.contains(&How::Asked) => say(
                &format!("{} has a question and is never asked", row.id),
                "add \"asked\" to its 'how', or remove this line",
            ),
            Some(_) => {}
        }
        if noun != "indicator" && NEVER_ASKED.iter().any(|stem| said.contains(stem)) {
            let remedy = "ask what happened, in a short question";
            say("nobody is ever asked whether he or she is a victim", remedy);
        }
    }
    faults
}

/// A language of persons has all questions or none.
fn unasked(content: &Content, lang: &str, keys: &Keys) -> Vec<Fault> {
    content
        .indicators()
        .filter(|i| i.how.contains(&How::Asked))
        .map(|i| format!("question-{}", i.id.as_str().to_ascii_lowercase()))
        .filter(|key| !keys.contains_key(key))
        .map(|key| {
            let remedy = "translate it from locales/en/question.ftl: a language has all questions or no such file";
            fault(&path(lang, "question"), 1, &format!("'{key}' is missing"), remedy)
        })
        .collect()
}
