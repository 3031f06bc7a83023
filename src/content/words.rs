//! Which words the content asks for, and which are missing in an officer language. Holds no word
//! itself; whether a word exists is answered by the caller.

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
            let key = format!("indicator-{}", indicator.id.as_str().to_ascii_lowercase());
            if indicator.how.contains(&How::Asked) {
                want(&file, format!("{key}-ask"));
            }
            want(&file, key);
        }
    }
    for key in super::ELEMENT_KEYS {
        want("law.toml", format!("element-{key}"));
        want("law.toml", format!("element-{key}-why"));
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

/// The words that are missing: `has_key(language, key)` says whether a word exists. The file of a
/// fault is the content file that asks for the word.
#[must_use]
pub fn check_words(content: &Content, has_key: &dyn Fn(&str, &str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, key) in wanted(content) {
        for language in OFFICER_LANGUAGES
            .into_iter()
            .filter(|language| !has_key(language, &key))
        {
            let noun = key.split('-').next().unwrap_or_default();
            let noun = if matches!(noun, "area" | "district" | "region") {
                "place"
            } else {
                noun
            };
            let problem = format!("the word {key} is missing in {language}");
            faults.push(fault(
                &file,
                1,
                &problem,
                &format!("add it to locales/{language}/{noun}.ftl"),
            ));
        }
    }
    faults.sort();
    faults.dedup();
    faults
}
