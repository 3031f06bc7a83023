//! A word that nothing says any more is removed: it would be translated, reviewed and read in vain.
//! A key is used where a source spells it, where a pattern of a source makes it, or where content asks.

use std::collections::BTreeSet;

use super::{PERSON_FILES, files, messages, texts};

/// Words that data ask for, by the first part of their key: other tests hold both against each other.
const OF_DATA: [&str; 21] = [
    "indicator",
    "prompt",
    "question",
    "pack",
    "element",
    "law",
    "area",
    "district",
    "region",
    "field",
    "group",
    "recipient",
    "path",
    "clock",
    "err",
    "rec",
    "reason",
    "remark",
    "problem",
    "training",
    "avenue",
];

fn sources() -> String {
    let mut all = String::new();
    for (folder, endings) in [
        ("src", ["rs"].as_slice()),
        ("crates", &["rs"]),
        ("src-tauri/src", &["rs"]),
        ("ui/src", &["ts", "svelte"]),
        ("locales/claims.toml", &[]),
    ] {
        if endings.is_empty() {
            all.push_str(&std::fs::read_to_string(super::root().join(folder)).unwrap());
            continue;
        }
        for path in files(folder, endings) {
            let name = path.display().to_string();
            if !name.contains("generated") && !name.contains("test") {
                all.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    all
}

/// Literals with something put into them: what stands around it.
fn patterns(source: &str) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for quote in ['"', '`'] {
        for literal in source.split(quote) {
            let is_key = literal.len() < 80
                && literal.contains('{')
                && !literal.contains(['\n', ' ', '<', '/', '%'])
                && literal.starts_with(|c: char| c.is_ascii_lowercase() || c == '{' || c == '$');
            if is_key {
                let mut parts = vec![String::new()];
                let mut inside = 0_usize;
                for c in literal.chars() {
                    match c {
                        '{' => {
                            inside += 1;
                            if inside == 1 {
                                parts.push(String::new());
                            }
                        }
                        '}' => inside = inside.saturating_sub(1),
                        '$' => {}
                        c if inside == 0 => parts.last_mut().unwrap().push(c),
                        _ => {}
                    }
                }
                found.insert(parts);
            }
        }
    }
    // A pattern of nothing but what is put into it would make every key.
    found.retain(|parts| parts.concat().len() > 3 && parts[0].len() + parts.last().unwrap().len() > 3);
    found
}

fn makes(parts: &[String], key: &str) -> bool {
    let Some(mut rest) = key.strip_prefix(parts[0].as_str()) else {
        return false;
    };
    for (place, part) in parts.iter().enumerate().skip(1) {
        if place + 1 == parts.len() {
            return rest.len() > part.len() && rest.ends_with(part.as_str());
        }
        let Some(at) = rest.find(part.as_str()).filter(|at| *at > 0 || part.is_empty()) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    false
}

fn unused(keys: &BTreeSet<String>, source: &str) -> Vec<String> {
    let patterns = patterns(source);
    let spelled = |key: &str| {
        ['"', '\'', '`']
            .iter()
            .any(|q| source.contains(&format!("{q}{key}{q}")))
    };
    keys.iter()
        .filter(|key| !spelled(key) && !patterns.iter().any(|p| makes(p, key)))
        .cloned()
        .collect()
}

#[test]
fn a_word_that_nothing_says_is_found() {
    let source = r#"t("tell-yes") t(`tell-${a}-why`) format!("tell-{x}") format!("{a}{b}")"#;
    let keys = ["tell-yes", "tell-no-why", "home-old"].map(str::to_owned).into();
    assert_eq!(unused(&keys, source), ["home-old"]);
    let keys = ["tell-yes", "tell-no-why"].map(str::to_owned).into();
    assert_eq!(unused(&keys, r#"t("tell-yes")"#), ["tell-no-why"]);
}

#[test]
fn no_word_for_the_person_who_holds_the_device_is_said_nowhere() {
    // Forty-two translators work in vain for such a word; and what nobody asks, nobody answers.
    let (_, text) = texts("en").into_iter().find(|(file, _)| file == "handover").unwrap();
    let keys: BTreeSet<String> = messages(&text).into_keys().collect();
    assert!(keys.len() > 25, "{}", keys.len());
    // Patterns do not count here: one that puts anything behind `notice-` would say every word of the file.
    let source = sources();
    let found: Vec<String> = keys
        .into_iter()
        .filter(|key| !['"', '\''].iter().any(|q| source.contains(&format!("{q}{key}{q}"))))
        .collect();
    assert!(
        found.is_empty(),
        "nothing says these any more; remove them in every language:\n{}",
        found.join("\n")
    );
}

#[test]
fn no_word_of_the_officer_languages_is_said_nowhere() {
    let of_data = |key: &str| OF_DATA.iter().any(|noun| key.split(['-', '.']).next() == Some(noun));
    let keys: BTreeSet<String> = texts("en")
        .into_iter()
        .filter(|(file, _)| !PERSON_FILES.contains(&file.as_str()))
        .flat_map(|(_, text)| messages(&text).into_keys())
        .filter(|key| !of_data(key))
        .collect();
    assert!(keys.len() > 600, "{}", keys.len());
    let found = unused(&keys, &sources());
    assert!(
        found.is_empty(),
        "nothing says these any more; remove them:\n{}",
        found.join("\n")
    );
}
