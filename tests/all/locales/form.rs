//! The form of the files: complete, the same in every language, readable by every reader, and each
//! with a head that says how far it was checked.

use std::collections::BTreeSet;

use halte::l10n::Words;
use halte::model::ReviewStatus;
use unicode_normalization::is_nfc;

use super::{Messages, OFFICER, PERSON_FILES, languages, messages, texts};

/// What CLDR calls plural forms: each language has its own, so these may differ.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Nouns that begin keys in a file of another name.
const GUEST_NOUNS: [(&str, &[&str]); 3] = [
    ("error", &["err", "rec"]),
    ("handover", &["notice", "answer"]),
    ("place", &["place", "area", "district", "region"]),
];

fn differences(lang: &str, source: &Messages, translated: &Messages) -> Vec<String> {
    let mut found = Vec::new();
    for key in source.keys().filter(|k| !translated.contains_key(*k)) {
        found.push(format!("{lang}: {key} is missing"));
    }
    for (key, said) in translated {
        let Some(origin) = source.get(key) else {
            found.push(format!("{lang}: {key} is not in English"));
            continue;
        };
        if said.variables != origin.variables {
            found.push(format!(
                "{lang}: {key} has the variables {:?}, English {:?}",
                said.variables, origin.variables
            ));
        }
        let facts = |variants: &BTreeSet<String>| -> BTreeSet<String> {
            variants
                .iter()
                .filter(|v| !PLURALS.contains(&v.as_str()))
                .cloned()
                .collect()
        };
        if facts(&said.variants) != facts(&origin.variants) {
            found.push(format!("{lang}: {key} tells other cases apart than English"));
        }
    }
    found
}

#[test]
fn a_translation_that_drops_a_word_a_variable_or_a_case_is_noticed() {
    let source = messages("a = { $n } x\nb = { $act ->\n    [file] f\n   *[other] o\n    }\n");
    assert_eq!(differences("fr", &source, &source), Vec::<String>::new());
    for (fault, text) in [
        ("missing", "a = { $n } x\n"),
        (
            "variables",
            "a = { $m } x\nb = { $act ->\n    [file] f\n   *[other] o\n    }\n",
        ),
        ("cases", "a = { $n } x\nb = { $act ->\n   *[other] o\n    }\n"),
        (
            "not in English",
            "a = { $n } x\nb = { $act ->\n    [file] f\n   *[other] o\n    }\nc = c\n",
        ),
    ] {
        let found = differences("fr", &source, &messages(text));
        assert!(found.len() == 1 && found[0].contains(fault), "{fault}: {found:?}");
    }
}

#[test]
fn every_officer_language_says_the_same_things_with_the_same_facts() {
    let english = texts("en");
    let mut found = Vec::new();
    for lang in OFFICER {
        let own = texts(lang);
        assert_eq!(
            own.keys().collect::<Vec<_>>(),
            english.keys().collect::<Vec<_>>(),
            "files of {lang}"
        );
        for (file, text) in &own {
            found.extend(differences(
                &format!("{lang}/{file}"),
                &messages(&english[file]),
                &messages(text),
            ));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_other_language_says_all_of_what_a_person_reads_and_nothing_else() {
    let english = texts("en");
    let mut found = Vec::new();
    for lang in languages().iter().filter(|l| !OFFICER.contains(&l.as_str())) {
        let own = texts(lang);
        let files: Vec<&str> = own.keys().map(String::as_str).collect();
        assert_eq!(files, PERSON_FILES, "files of {lang}");
        for (file, text) in &own {
            found.extend(differences(
                &format!("{lang}/{file}"),
                &messages(&english[file]),
                &messages(text),
            ));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_list_of_languages_and_the_folders_name_the_same_languages() {
    let words = Words::embedded().unwrap();
    let listed: BTreeSet<String> = words
        .languages()
        .iter()
        .map(|row| row.tag.as_str().to_owned())
        .collect();
    assert_eq!(listed, languages());
    let officer: Vec<&str> = words
        .languages()
        .iter()
        .filter(|r| r.officer)
        .map(|r| r.tag.as_str())
        .collect();
    assert_eq!(officer, OFFICER);
}

#[test]
fn each_language_is_found_by_countries_written_as_two_letters() {
    let words = Words::embedded().unwrap();
    for row in words.languages() {
        assert!(!row.countries.is_empty(), "{}: no country finds it", row.tag);
        for country in &row.countries {
            let two = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
            assert!(two, "{}: {country} is not ISO 3166", row.tag);
        }
        let once: BTreeSet<&String> = row.countries.iter().collect();
        assert_eq!(once.len(), row.countries.len(), "{}: a country twice", row.tag);
    }
}

#[test]
fn every_text_is_nfc_without_control_characters_and_leaves_direction_and_numbers_to_the_program() {
    for lang in languages() {
        for (file, text) in texts(&lang) {
            assert!(is_nfc(&text), "{lang}/{file} is not NFC");
            // Isolates are set by the program around every argument; an override can turn a number round.
            let refused = |c: &char| {
                (c.is_control() && *c != '\n')
                    || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}')
            };
            if let Some(c) = text.chars().find(refused) {
                panic!("{lang}/{file} holds {c:?}");
            }
            assert!(
                text.ends_with('\n') && !text.lines().any(|l| l.ends_with(' ')),
                "{lang}/{file}: ends of lines"
            );
            for (key, said) in messages(&text) {
                assert!(
                    said.functions.is_empty(),
                    "{lang}/{file}: {key} calls {:?}",
                    said.functions
                );
                assert!(
                    !said.text.trim().is_empty() || !said.variables.is_empty(),
                    "{lang}/{file}: {key} says nothing"
                );
            }
        }
    }
}

#[test]
fn a_key_begins_with_the_noun_of_its_file() {
    for (file, text) in texts("en") {
        let own = [file.as_str()];
        let nouns = GUEST_NOUNS
            .iter()
            .find(|(f, _)| *f == file)
            .map_or(own.as_slice(), |(_, nouns)| *nouns);
        for key in messages(&text).keys() {
            let begins = |noun: &&str| key == noun || key.strip_prefix(*noun).is_some_and(|rest| rest.starts_with('-'));
            assert!(nouns.iter().any(begins), "{file}.ftl: {key}");
        }
    }
}

#[test]
fn every_file_says_who_wrote_it_when_and_how_far_it_was_checked() {
    let words = Words::embedded().unwrap();
    for lang in languages() {
        for file in texts(&lang).keys() {
            let header = words.header(&lang, file).unwrap();
            let name = format!("{lang}/{file}.ftl");
            let status = header.status.unwrap_or_else(|| panic!("{name}: no status"));
            assert!(header.author.is_some(), "{name}: no author");
            assert!(header.date.is_some(), "{name}: no date");
            if status != ReviewStatus::Draft {
                assert!(header.reviewer.is_some(), "{name}: checked by nobody");
            }
            if lang == "en" {
                assert_eq!(header.source_hash, None, "{name}: a source translates nothing");
            } else if status == ReviewStatus::Draft {
                // A reviewed text may fall behind its source: it then counts as a draft until it is read again.
                assert_eq!(
                    header.source_hash,
                    words.source_hash(file),
                    "{name}: tools/source_hash.py --write"
                );
            } else {
                assert!(header.source_hash.is_some(), "{name}: reviewed against nothing");
            }
        }
    }
}

#[test]
fn what_a_person_dials_or_counts_is_the_same_in_every_language() {
    for file in PERSON_FILES {
        let english = messages(&texts("en")[file]);
        for lang in languages() {
            for (key, said) in messages(&texts(&lang)[file]) {
                let strange: String = said
                    .text
                    .chars()
                    .filter(|c| c.is_numeric() && !c.is_ascii_digit())
                    .collect();
                assert_eq!(strange, "", "{lang}/{file}: {key} has figures that no phone has");
                assert_eq!(
                    figures(&said.text),
                    figures(&english[&key].text),
                    "{lang}/{file}: {key}"
                );
            }
        }
    }
}

/// Runs of digits, sorted: a language may put them in another order, not change one.
fn figures(text: &str) -> Vec<&str> {
    let mut runs: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|r| !r.is_empty())
        .collect();
    runs.sort_unstable();
    runs
}
