//! The 42 languages: each is offered, whole, in its own script and words, and no text is borrowed from
//! a neighbour. What is wrong is said in words that a translator understands.

use std::collections::BTreeMap;

use halte::l10n::{LanguageRow, PERSON_FILES, Words, check_sentence};
use halte::leaflet::{ClaimError, Claims};
use halte::service::{LeafletKind, VoicePlaces, leaflet_languages, leaflet_text};

/// Two languages may share as many sentences as this, in a hundred: short labels of near kin.
const SHARED: usize = 10;

fn said(words: &Words, row: &LanguageRow, key: &str, english: &str, translated: &str) -> Vec<String> {
    check_sentence(row, english, translated)
        .into_iter()
        .map(|fault| {
            let args: Vec<(&str, &str)> = fault.args.iter().map(|(n, v)| (*n, v.as_str())).collect();
            let text = words
                .text("en", &format!("review-fault-{}", fault.code), &args)
                .unwrap();
            format!("{}: {key}: {}", row.tag, text.replace(['\u{2068}', '\u{2069}'], ""))
        })
        .collect()
}

#[test]
fn forty_two_languages_are_offered_and_each_says_its_notice_short_and_whole() {
    let offered = leaflet_languages(&VoicePlaces::default(), None).unwrap();
    assert_eq!(offered.len(), 42);
    let mut notices = BTreeMap::new();
    for language in &offered {
        let short = leaflet_text(&language.tag, LeafletKind::Short, None).unwrap();
        let full = leaflet_text(&language.tag, LeafletKind::Full, None).unwrap();
        assert_eq!(short.lines().filter(|l| !l.is_empty()).count(), 18, "{}", language.tag);
        assert!(
            full.lines().count() > 90 && full.len() > short.len(),
            "{}",
            language.tag
        );
        for number in ["112", "078 055 800"] {
            assert!(short.contains(number), "{}: {number}", language.tag);
        }
        assert!(
            notices.insert(short, language.tag.clone()).is_none(),
            "{}",
            language.tag
        );
    }
}

#[test]
fn every_sentence_of_every_language_keeps_its_variables_figures_script_and_letters() {
    let words = Words::embedded().unwrap();
    let (mut found, mut looked) = (Vec::new(), 0);
    for row in words.languages() {
        for file in PERSON_FILES {
            let own: BTreeMap<&str, &str> = words.lines(row.tag.as_str(), file).collect();
            for (key, english) in words.lines("en", file) {
                looked += 1;
                match own.get(key) {
                    Some(text) => found.extend(said(&words, row, key, english, text)),
                    None => found.push(format!("{}: {key} is missing, or not on one line", row.tag)),
                }
            }
        }
    }
    assert!(looked > 42 * 180, "{looked}");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_spoiled_sentence_is_told_so_that_a_translator_knows_what_to_do() {
    let words = Words::embedded().unwrap();
    let row = |tag: &str| words.language(tag).unwrap();
    for (tag, english, translated, told) in [
        (
            "nl",
            "Call { $centre }.",
            "Bel { $center }.",
            "Write each variable exactly so",
        ),
        ("ar", "Call 112.", "اتصل 211.", "phone numbers are variables"),
        ("ar", "Call 112.", "اتصل ١١٢.", "Write figures with the digits 0–9"),
        (
            "uk",
            "Ask for help.",
            "Просiть допомогу.",
            "not written with i (U+0069)",
        ),
        ("vi", "Ask for help.", "Xin giu\u{301}p đỡ.", "composed form (NFC)"),
        ("fa", "Ask for help.", "كمک", "instead of"),
    ] {
        let found = said(&words, row(tag), "key", english, translated).join("\n");
        assert!(
            found.starts_with(&format!("{tag}: key: ")) && found.contains(told),
            "{found}"
        );
    }
}

#[test]
fn no_language_borrows_the_sentences_of_another() {
    let words = Words::embedded().unwrap();
    let texts: Vec<(&str, BTreeMap<&str, &str>)> = words
        .languages()
        .iter()
        .map(|row| {
            let tag = row.tag.as_str();
            (
                tag,
                PERSON_FILES.iter().flat_map(|file| words.lines(tag, file)).collect(),
            )
        })
        .collect();
    for (place, (one, own)) in texts.iter().enumerate() {
        for (other, theirs) in &texts[place + 1..] {
            let same = shared(own, theirs);
            assert!(
                same <= own.len() * SHARED / 100,
                "{one} and {other} share {same} of {} sentences",
                own.len()
            );
        }
    }
    let copy = &texts[4].1;
    assert!(
        shared(copy, copy) > copy.len() * SHARED / 100,
        "a copy would not be noticed"
    );
}

fn shared(one: &BTreeMap<&str, &str>, other: &BTreeMap<&str, &str>) -> usize {
    one.iter().filter(|(key, text)| other.get(*key) == Some(text)).count()
}

#[test]
fn every_sentence_that_a_person_reads_has_its_claim_or_is_known_to_claim_nothing() {
    let words = Words::embedded().unwrap();
    let claims = Claims::shipped(&words).unwrap();
    let claim = claims.of("leaflet-short-08").unwrap();
    assert_eq!(claim.decides, ["immigration_office"]);
    assert!(claims.of("leaflet-topic-01-s1").is_none());
    for key in [
        "story-lorry-s4",
        "story-end",
        "slip-s1",
        "slip-s3",
        "notice-read-by",
        "notice-skip",
    ] {
        assert!(claims.of(key).is_some(), "{key}");
    }
    // Only the centre that got the referral knows the code.
    let code = claims.of("leaflet-topic-13-s3").unwrap();
    assert_eq!(code.decides, ["centre"]);
    assert!(code.condition.contains("that centre alone"), "{}", code.condition);
}

/// The shipped claims without one key, wherever it is listed.
fn claims_without(key: &str, words: &Words) -> ClaimError {
    let shipped = std::fs::read_to_string(super::root().join("locales/claims.toml")).unwrap();
    let mut table: toml::Table = shipped.parse().unwrap();
    let drop = |keys: &mut toml::Value| keys.as_array_mut().unwrap().retain(|k| k.as_str() != Some(key));
    drop(&mut table["plain"]);
    let claims = table["claim"].as_array_mut().unwrap();
    claims.iter_mut().for_each(|claim| drop(&mut claim["keys"]));
    claims.retain(|claim| !claim["keys"].as_array().unwrap().is_empty());
    Claims::load(&table.to_string(), words).unwrap_err()
}

#[test]
fn a_sentence_of_any_file_that_a_person_reads_is_missed_in_the_table_of_claims() {
    let words = Words::embedded().unwrap();
    for key in [
        "leaflet-title",
        "slip-s1",
        "slip-s3",
        "slip-number-child-focus",
        "story-end",
        "story-house-s4",
        "story-lorry-s1",
        "notice-read-by",
        "notice-skip",
        "notice-alone",
    ] {
        assert_eq!(claims_without(key, &words), ClaimError::Missing { key: key.to_owned() });
    }
}

#[test]
fn a_table_of_claims_with_a_hole_or_a_stranger_is_refused() {
    let words = Words::embedded().unwrap();
    let shipped = std::fs::read_to_string(super::root().join("locales/claims.toml")).unwrap();
    let load = |from: &str, to: &str| {
        assert!(shipped.contains(from), "{from}");
        Claims::load(&shipped.replacen(from, to, 1), &words).unwrap_err()
    };
    let key = |key: &str| key.to_owned();
    assert_eq!(
        load("\"leaflet-topic-20-s4\"", ""),
        ClaimError::Incomplete {
            key: String::new(),
            what: "sentences"
        }
    );
    assert_eq!(
        load("\"leaflet-short-10\", ", ""),
        ClaimError::Missing {
            key: key("leaflet-short-10")
        }
    );
    assert_eq!(
        load("\"leaflet-short-10\", ", "\"leaflet-short-99\", "),
        ClaimError::Unknown {
            key: key("leaflet-short-99")
        }
    );
    assert_eq!(
        load("\"leaflet-short-10\", ", "\"leaflet-short-11\", "),
        ClaimError::Twice {
            key: key("leaflet-short-11")
        }
    );
    let unknown = load("decides = [\"guardianship\"]", "decides = [\"nobody\"]");
    assert!(
        matches!(
            unknown,
            ClaimError::Incomplete {
                what: "a known decider",
                ..
            }
        ),
        "{unknown:?}"
    );
    assert!(matches!(
        load("condition = ", "conditions = "),
        ClaimError::Unreadable { .. }
    ));
}
