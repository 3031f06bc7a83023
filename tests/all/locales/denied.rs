//! No outcome, result or paper says that somebody is no victim: the program cannot know it, and a
//! sentence that says so would be kept in a file for years. Every officer word is looked through.

use super::{OFFICER, words};

/// What would deny it. Where a language needs "no victim" as an object of a sentence, the verb is named.
const DENIALS: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "not a victim",
            "no victim",
            "not victim",
            "non-victim",
            "isn’t a victim",
            "never a victim",
            "not been trafficked",
            "no trafficking",
        ],
    ),
    (
        "nl",
        &[
            "geen slachtoffer",
            "niet slachtoffer",
            "niet het slachtoffer",
            "nooit slachtoffer",
            "geen mensenhandel",
        ],
    ),
    (
        "fr",
        &[
            "pas victime",
            "pas une victime",
            "pas la victime",
            "pas de victime",
            "aucune victime",
            "non-victime",
            "jamais victime",
            "pas de traite",
        ],
    ),
    (
        "de",
        &[
            "ist kein opfer",
            "kein opfer ist",
            "sind keine opfer",
            "keine opfer sind",
            "nicht opfer",
            "nicht das opfer",
            "niemals opfer",
            "kein menschenhandel",
        ],
    ),
];

fn denied_in(lang: &str, text: &str) -> Vec<&'static str> {
    let lower = text.to_lowercase().replace('\'', "’");
    let text = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = DENIALS.iter().filter(|(l, _)| *l == lang).flat_map(|(_, all)| *all);
    own.copied().filter(|denial| text.contains(denial)).collect()
}

#[test]
fn a_denial_is_heard_in_any_case_and_across_a_line() {
    assert_eq!(denied_in("en", "The person is NOT\n   a victim."), ["not a victim"]);
    assert_eq!(denied_in("fr", "n'est pas\nvictime"), ["pas victime"]);
    assert_eq!(denied_in("de", "Sie ist kein Opfer."), ["ist kein opfer"]);
    assert_eq!(denied_in("nl", "Geen slachtoffer"), ["geen slachtoffer"]);
    assert!(denied_in("en", "The person says to be a victim.").is_empty());
}

#[test]
fn no_word_on_a_screen_or_a_paper_denies_that_somebody_is_a_victim() {
    let (mut found, mut looked) = (Vec::new(), 0);
    for lang in OFFICER {
        for (key, said) in words(lang) {
            looked += 1;
            let denials = denied_in(lang, &said.text);
            found.extend(denials.iter().map(|d| format!("{lang}: {key} says “{d}”")));
        }
        for prefix in ["outcome-", "result-", "paper-", "law-", "dimension-", "slip-", "path-"] {
            assert!(words(lang).keys().any(|key| key.starts_with(prefix)), "{lang} {prefix}");
        }
    }
    assert!(looked > 4000, "{looked}");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// No amount of money: the multiplier of fines changes, and a wrong sum would be quoted.
#[test]
fn every_law_card_is_short_names_who_decides_and_no_amount() {
    let decides = [
        ("en", "The magistrate decides."),
        ("nl", "De magistraat beslist."),
        ("fr", "Le magistrat décide."),
        ("de", "Der Magistrat entscheidet."),
    ];
    for (lang, closing) in decides {
        for key in halte::content::ELEMENT_KEYS {
            let name = format!("law-{}", key.replace(['.', '_'], "-"));
            let all = words(lang);
            let text = &all.get(&name).unwrap_or_else(|| panic!("{lang} {name}")).text;
            assert!(text.trim_end().ends_with(closing), "{lang} {name}");
            assert!(
                !text.contains('€') && !text.to_lowercase().contains("euro"),
                "{lang} {name}"
            );
            // German writes ordinal days with a full stop before a month.
            let sentences = text
                .split(". ")
                .filter(|part| !part.ends_with(|c: char| c.is_ascii_digit()))
                .count();
            assert!((2..=4).contains(&sentences), "{lang} {name} has {sentences} sentences");
        }
        let means = words(lang)
            .get("law-coercion-deception")
            .map(|w| w.text.clone())
            .unwrap();
        let no_element = ["no element", "geen bestanddeel", "pas un élément", "kein Merkmal"];
        assert!(
            no_element.iter().any(|w| means.contains(w)),
            "{lang}: coercion is an aggravating circumstance"
        );
    }
}
