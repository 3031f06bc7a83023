//! What must not be said: words that judge a person, in anything an officer reads, and words on the
//! slip that would tell a controller what it is about.

use std::collections::BTreeMap;

use super::{Messages, OFFICER, files, languages, messages, root, texts, words};

/// Stems per officer language that judge a person or a choice, or promise what no officer decides.
const REFUSED: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "illegal",
            "clandestin",
            "transmigrant",
            "undeclared work",
            "moonlight",
            "refused help",
            "refuses help",
            "refusal of help",
            "help refused",
            "status granted",
            "status refused",
            "granted status",
            "refused status",
            "grant the status",
        ],
    ),
    (
        "nl",
        &[
            "illega",
            "clandestien",
            "transmigrant",
            "transitmigrant",
            "zwartwerk",
            "in het zwart",
            "hulp geweigerd",
            "geweigerde hulp",
            "weigert hulp",
            "weigerde hulp",
            "hulp weiger",
            "status toegekend",
            "status verleend",
            "status geweigerd",
            "statuut toegekend",
            "statuut verleend",
            "statuut geweigerd",
        ],
    ),
    (
        "fr",
        &[
            "illégal",
            "illégaux",
            "clandestin",
            "transmigrant",
            "travail au noir",
            "travailleur au noir",
            "travailleur non déclaré",
            "travailleurs non déclarés",
            "aide refusée",
            "refuse l’aide",
            "refusé l’aide",
            "refus d’aide",
            "statut accordé",
            "statut octroyé",
            "statut refusé",
        ],
    ),
    (
        "de",
        &[
            "illegal",
            "klandestin",
            "transmigrant",
            "schwarzarbeit",
            "schwarz arbeit",
            "hilfe verweigert",
            "hilfe abgelehnt",
            "verweigert hilfe",
            "verweigert die hilfe",
            "lehnt hilfe ab",
            "status gewährt",
            "status erteilt",
            "status verweigert",
            "status abgelehnt",
        ],
    ),
];

fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace('\'', "’");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refused_in(text: &str, languages: &[&str]) -> Vec<&'static str> {
    let text = plain(text);
    let stems = REFUSED
        .iter()
        .filter(|(lang, _)| languages.contains(lang))
        .flat_map(|(_, stems)| *stems);
    stems.copied().filter(|stem| text.contains(stem)).collect()
}

#[test]
fn a_word_that_judges_is_heard_in_any_case_and_across_a_line() {
    assert_eq!(refused_in("Personne en séjour ILLÉGAL", &["fr"]), ["illégal"]);
    assert_eq!(refused_in("Il a refusé\n    l'aide", &["fr"]), ["refusé l’aide"]);
    assert_eq!(refused_in("De illegalen", &["nl"]), ["illega"]);
    assert!(refused_in("Wil nu geen hulp. Dit pakket is geweigerd.", &["nl"]).is_empty());
}

#[test]
fn no_officer_language_judges_a_person() {
    let mut found = Vec::new();
    for lang in OFFICER {
        for (key, said) in words(lang) {
            found.extend(
                refused_in(&said.text, &[lang])
                    .iter()
                    .map(|stem| format!("{lang}: {key} says “{stem}”")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_content_file_judges_a_person() {
    fn sentences(value: &toml::Value, found: &mut Vec<String>) {
        match value {
            // A key has no spaces; keys are stable names, for example of a purpose in the law.
            toml::Value::String(text) if text.contains(' ') => found.push(text.clone()),
            toml::Value::Array(values) => values.iter().for_each(|v| sentences(v, found)),
            // A source names the chapter of a study it rests on; a screen shows it as it is cited.
            toml::Value::Table(table) => {
                table
                    .iter()
                    .filter(|(key, _)| *key != "source")
                    .for_each(|(_, v)| sentences(v, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for path in files("indicators", &["toml"]) {
        let text = std::fs::read_to_string(&path).unwrap();
        let mut said = Vec::new();
        sentences(&toml::Value::Table(toml::from_str(&text).unwrap()), &mut said);
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        for sentence in said {
            let stems = refused_in(&sentence, &OFFICER);
            found.extend(stems.iter().map(|s| format!("{name}: “{s}” in “{sentence}”")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

type Stems = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn forbidden() -> Stems {
    toml::from_str(&std::fs::read_to_string(root().join("locales/slip-forbidden.toml")).unwrap()).unwrap()
}

fn betrayals(slip: &Messages, stems: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let mut found = Vec::new();
    for (key, said) in slip {
        let text = plain(&said.text);
        for stem in stems.values().flatten() {
            if text.contains(&plain(stem)) {
                found.push(format!("{key} says “{stem}”"));
            }
        }
    }
    found
}

#[test]
fn a_slip_that_betrays_its_matter_is_noticed() {
    let stems = forbidden();
    let planted = messages("slip-title = For Victims only\n");
    assert_eq!(betrayals(&planted, &stems["en"]), ["slip-title says “victim”"]);
}

#[test]
fn the_slip_says_in_no_language_what_it_is_about() {
    let stems = forbidden();
    let matters: Vec<&String> = stems["en"].keys().collect();
    assert_eq!(
        stems.keys().cloned().collect::<Vec<_>>(),
        languages().into_iter().collect::<Vec<_>>()
    );
    for (lang, own) in &stems {
        assert_eq!(
            own.keys().collect::<Vec<_>>(),
            matters,
            "{lang}: the same matters in every language"
        );
        assert!(
            own.values().flatten().all(|s| unicode_normalization::is_nfc(s)),
            "{lang}: NFC"
        );
        let found = betrayals(&messages(&texts(lang)["slip"]), own);
        assert!(found.is_empty(), "{lang}: {}", found.join("\n"));
    }
}
