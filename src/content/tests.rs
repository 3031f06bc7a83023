//! The content that ships is whole and says what the published tables say; what is not whole is
//! refused at its file and line.

mod avenues;
mod overlay;
mod published;
mod refusals;
mod routing;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;

use super::load::embedded_files;
use super::*;
use crate::model::{ElementKey, FieldId, IndicatorId, RecipientKind, Track};

fn shipped() -> Content {
    Content::embedded().unwrap_or_else(|ContentError::Faulty { faults }| {
        panic!(
            "{}",
            faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        )
    })
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The element keys that a cell of the published table names.
fn keys(cell: &str) -> BTreeSet<&'static str> {
    let words: BTreeSet<&str> = cell.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').collect();
    [
        ("Act", "act.trafficking"),
        ("harbouring", "act.trafficking"),
        ("control", "act.trafficking"),
        ("Act77bis", "act.smuggling"),
        ("profit", "profit"),
        ("P1", "purpose.sexual"),
        ("P2", "purpose.begging"),
        ("P3", "purpose.labour"),
        ("P4", "purpose.organs"),
        ("P5", "purpose.crime"),
        ("purposes", "purpose.forced_marriage"),
        ("vul", "vulnerability"),
        ("coe", "coercion_deception"),
        ("deception", "coercion_deception"),
        ("isolation", "coercion_deception"),
        ("life", "life_endangered"),
        ("harm", "grave_harm"),
        ("min", "minor"),
        ("K-auth", "authority"),
        ("habitual", "habitual"),
        ("organised", "organised"),
    ]
    .into_iter()
    .filter(|(word, _)| words.contains(word))
    .map(|(_, key)| key)
    .collect()
}

#[test]
fn every_indicator_says_what_the_published_table_says() {
    let content = shipped();
    let mut rows = 0;
    for line in published::INDICATORS.lines() {
        let cells: Vec<&str> = line.split(" | ").collect();
        let id = cells[0].trim_end_matches(" †");
        let indicator = content.indicator(&IndicatorId::new(id).unwrap()).expect(id);
        assert_eq!(indicator.decisive, cells[0].ends_with('†'), "{id} decisive");
        let how: BTreeSet<How> = cells[1]
            .split('/')
            .map(|h| match h {
                "S" => How::Seen,
                "D" => How::Document,
                "T" => How::Told,
                "A" => How::Asked,
                other => panic!("{id} {other}"),
            })
            .collect();
        assert_eq!(indicator.how, how.into_iter().collect::<Vec<_>>(), "{id} how");
        let strength = match cells[2] {
            "s" => Strength::Strong,
            "m" => Strength::Medium,
            "w" => Strength::Weak,
            "context" => Strength::Context,
            "protective" => Strength::Protective,
            other => panic!("{id} {other}"),
        };
        assert_eq!(indicator.strength, strength, "{id} strength");
        let supports: BTreeSet<&str> = indicator.supports.iter().map(ElementKey::as_str).collect();
        assert_eq!(supports, keys(cells[3]), "{id} supports");
        assert_eq!(indicator.source, cells[4], "{id} source");
        let named = |s: &str| cells[4].split([',', ';', ' ']).any(|word| word == s);
        // Lists nobody could open, general knowledge, and our own proposals.
        let unread = ["UNODC", "UNODC-FC", "FRX", "EU-CB", "LEWP", "ILO", "GK", "PROP"]
            .into_iter()
            .any(named);
        assert_eq!(indicator.attribution_verified, !unread, "{id} attribution");
        rows += 1;
    }
    assert_eq!(rows, 141);
    assert_eq!(content.indicators().count(), 141);
}

#[test]
fn the_eight_packs_stand_in_order_with_their_published_counts() {
    let content = shipped();
    let counts: Vec<_> = content
        .packs
        .iter()
        .map(|p| (p.id.as_str(), p.kind, p.always, p.indicators.len()))
        .collect();
    use PackKind::{Neither, Smuggling, Trafficking};
    assert_eq!(
        counts,
        [
            ("SMG", Smuggling, false, 25),
            ("LAB", Trafficking, false, 22),
            ("SEX", Trafficking, false, 19),
            ("BEG", Trafficking, false, 15),
            ("CRM", Trafficking, false, 16),
            ("ORG", Trafficking, false, 12),
            ("DOM", Trafficking, false, 16),
            ("MIN", Neither, true, 16)
        ]
    );
    for pack in &content.packs {
        for (number, indicator) in (1..).zip(&pack.indicators) {
            assert_eq!(indicator.id.as_str(), format!("{}-{number:02}", pack.id.as_str()));
        }
    }
}

#[test]
fn each_context_asks_the_designed_packs() {
    use crate::model::Context;
    let content = shipped();
    for (context, designed) in [
        (Context::Motorway, vec!["SMG", "MIN"]),
        (Context::Workplace, vec!["LAB", "MIN"]),
        (Context::PrivateHome, vec!["SEX", "DOM", "MIN"]),
        (Context::Street, vec!["SEX", "BEG", "CRM", "MIN"]),
        (
            Context::Other,
            vec!["SMG", "LAB", "SEX", "BEG", "CRM", "ORG", "DOM", "MIN"],
        ),
    ] {
        let packs: Vec<_> = content.default_packs(context).map(|p| p.id.as_str()).collect();
        assert_eq!(packs, designed, "{context}");
    }
    assert_eq!(Context::ALL.len(), 5);
}

#[test]
fn scene_scope_is_exactly_as_designed() {
    let content = shipped();
    let scene: Vec<&str> = content
        .indicators()
        .filter(|i| i.scope == Scope::Scene)
        .map(|i| i.id.as_str())
        .collect();
    let designed: Vec<String> = [
        ("SMG", [1, 3, 4, 5, 6, 7, 8, 12, 13, 17, 18, 22, 25].as_slice()),
        ("LAB", &[14, 20, 21, 22]),
        ("BEG", &[6, 7, 10]),
    ]
    .into_iter()
    .flat_map(|(pack, numbers)| numbers.iter().map(move |n| format!("{pack}-{n:02}")))
    .collect();
    assert_eq!(scene, designed);
}

#[test]
fn every_element_has_exactly_one_unverified_law_on_any_day() {
    let content = shipped();
    let mut pairs = 0;
    for key in ELEMENT_KEYS {
        for track in Track::ALL.iter().copied().filter(|t| is_listed(key, *t)) {
            pairs += 1;
            let element = ElementKey::new(key).unwrap();
            for on in [
                "1999-12-31",
                "2005-09-11",
                "2005-09-12",
                "2016-05-30",
                "2016-05-31",
                "2020-01-01",
                "2026-08-31",
                "2026-09-01",
                "2030-01-01",
                "2999-01-01",
            ] {
                let on = day(on);
                let rows = content.law.iter().filter(|r| {
                    r.key == element && r.track == track && r.valid_from <= on && r.valid_to.is_none_or(|to| on <= to)
                });
                assert_eq!(rows.count(), 1, "{key} {track} {on}");
                assert!(!content.law_on(&element, track, on).unwrap().verified);
            }
        }
    }
    assert_eq!(pairs, 16 + 11);
}

#[test]
fn trafficking_changes_code_on_1_september_2026_and_smuggling_does_not() {
    let content = shipped();
    let label = |key: &str, track, on: &str| {
        content
            .law_on(&ElementKey::new(key).unwrap(), track, day(on))
            .unwrap()
            .label["en"]
            .clone()
    };
    let before = label("act.trafficking", Track::Trafficking, "2026-08-31");
    let after = label("act.trafficking", Track::Trafficking, "2026-09-01");
    assert!(before.contains("433quinquies"), "{before}");
    assert!(after.contains("article to be confirmed"), "{after}");
    for on in ["2026-08-31", "2026-09-01"] {
        let life = label("life_endangered", Track::AggravatedSmuggling, on);
        assert_eq!(life, "Aliens Act, art. 77quater, 4°");
    }
}

#[test]
fn no_reference_names_an_article_on_a_day_on_which_it_did_not_stand() {
    let content = shipped();
    let cited = |on: &str| -> Vec<&LawRow> {
        let pairs = ELEMENT_KEYS.into_iter().flat_map(|key| {
            Track::ALL
                .iter()
                .filter(move |t| is_listed(key, **t))
                .map(move |t| (key, *t))
        });
        let row = |(key, track)| content.law_on(&ElementKey::new(key).unwrap(), track, day(on)).unwrap();
        pairs.map(row).collect()
    };
    let article = ["433", "77bis", "77ter", "77quater", "77quinquies"];
    for row in cited("2005-09-11") {
        for label in row.label.values() {
            assert!(!article.iter().any(|a| label.contains(a)), "{} {label}", row.key);
        }
    }
    let on = |day: &str, key: &str| -> Vec<String> {
        let rows = cited(day).into_iter().filter(|r| r.key.as_str() == key);
        rows.map(|r| r.label["en"].clone()).collect()
    };
    for early in on("2016-05-30", "payment_to_controller") {
        assert!(early.contains("Not named before"), "{early}");
    }
    assert!(on("2016-05-31", "payment_to_controller")[0].contains("433septies"));
    // The purposes of Directive (EU) 2024/1712: no article was found in the old code, and whether the
    // new one names surrogacy is open.
    for key in [
        "purpose.forced_marriage",
        "purpose.illegal_adoption",
        "purpose.surrogacy",
    ] {
        assert!(on("2026-08-31", key)[0].contains("no article found"), "{key}");
        assert!(on("2026-09-01", key)[0].contains("Criminal Code (2024)"), "{key}");
    }
    assert!(on("2026-09-01", "purpose.surrogacy")[0].contains("whether it names this purpose"));
}

#[test]
fn every_disclosure_row_has_the_published_letters_and_no_other_row_exists() {
    let content = shipped();
    let kinds = [
        RecipientKind::Centre,
        RecipientKind::Magistrate,
        RecipientKind::ImmigrationOffice,
        RecipientKind::Guardianship,
    ];
    let mut seen = BTreeSet::new();
    for (fields, letters) in published::DISCLOSURE.into_iter().chain(published::ADDED) {
        for id in fields.split(' ') {
            let row = content.field(&FieldId::new(id).unwrap()).expect(id);
            let rules: String = kinds
                .iter()
                .map(|kind| match row.to.get(kind) {
                    Some(DisclosureRule::Must) => 'M',
                    Some(DisclosureRule::May) => 'Y',
                    Some(DisclosureRule::Consent) => 'C',
                    Some(DisclosureRule::Never) | None => 'N',
                })
                .collect();
            assert_eq!(rules, letters, "{id}");
            assert!(!row.to.contains_key(&RecipientKind::Station), "{id}");
            assert!(seen.insert(id), "{id} twice");
        }
    }
    assert_eq!(seen.len(), content.disclosure.rows.len());
}

#[test]
fn what_must_never_be_recorded_cannot_be() {
    let content = shipped();
    let never: Vec<&str> = content
        .disclosure
        .rows
        .iter()
        .filter(|r| r.input == FieldInput::Never)
        .map(|r| r.id.as_str())
        .collect();
    assert_eq!(never, ["biometrics", "shelter_address", "statement_content"]);
}

#[test]
fn nothing_unread_or_uncalled_claims_to_be_verified() {
    let content = shipped();
    let called: Vec<&str> = content
        .directory
        .iter()
        .filter(|r| r.verified)
        .map(|r| r.id.as_str())
        .collect();
    assert_eq!(called, ["emergency-112", "police-101"]);
    assert!(content.places.iter().all(|p| !p.verified));
    assert!(content.districts.iter().all(|d| !d.verified));
    assert!(content.recipients.iter().all(|r| !r.verified));
}

#[test]
fn the_version_changes_with_any_byte_of_any_file() {
    let files = embedded_files();
    let before = load(&files).unwrap().version;
    assert_eq!(before.len(), 64);
    assert_eq!(before, shipped().version);
    for name in files.keys() {
        let mut other = files.clone();
        other.get_mut(name).unwrap().push('\n');
        assert_ne!(load(&other).unwrap().version, before, "{name}");
    }
}

/// Every message of the locale files with a value, by language.
fn words() -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for language in OFFICER_LANGUAGES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
        let mut keys = BTreeSet::new();
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let resource = fluent_syntax::parser::parse(text.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
            for entry in resource.body {
                if let fluent_syntax::ast::Entry::Message(message) = entry
                    && message.value.is_some()
                {
                    assert!(keys.insert(message.id.name.to_owned()), "{} twice", message.id.name);
                }
            }
        }
        found.insert(language.to_owned(), keys);
    }
    found
}

#[test]
fn no_word_is_missing_in_any_officer_language() {
    let words = words();
    let faults = check_words(&shipped(), &|language, key| words[language].contains(key));
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn no_word_of_the_content_is_one_that_is_refused() {
    let refused = [
        "illegal",
        "illega",
        "illégal",
        "illegaal",
        "transmigra",
        "undeclared worker",
        "zwartwerker",
        "travailleur au noir",
        "schwarzarbeiter",
        "refused help",
        "weigert hulp",
        "hulp geweigerd",
        "refuse l’aide",
        "aide refusée",
        "hilfe abgelehnt",
        "status granted",
        "status refused",
        "are you a victim",
        "bent u een slachtoffer",
        "êtes-vous une victime",
        "sind sie ein opfer",
    ];
    for language in OFFICER_LANGUAGES {
        let packs = shipped()
            .packs
            .iter()
            .map(|p| format!("indicator-{}", p.id.as_str().to_ascii_lowercase()))
            .collect::<Vec<_>>();
        let nouns = ["question", "pack", "field", "group", "element", "recipient", "place"].map(str::to_owned);
        for file in packs.into_iter().chain(nouns) {
            let path = format!("{}/locales/{language}/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(text.starts_with("## status: draft\n## author: Halte\n"), "{path}");
            // Keys are ours alone (illegal-adoption); what people read stands after the sign.
            let values: Vec<&str> = text
                .lines()
                .filter_map(|l| l.split_once(" = "))
                .map(|(_, v)| v)
                .collect();
            let lower = values.join("\n").to_lowercase();
            for word in refused {
                assert!(!lower.contains(word), "{path}: {word}");
            }
        }
    }
}
