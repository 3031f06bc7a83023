//! Words, keys, dates and statuses, on small files of the test's own and on those that ship.

use chrono::NaiveDate;

use super::*;

const LANGUAGES: &str = r#"
[[language]]
tag = "en"
endonym = "English"
script = "Latn"
direction = "ltr"
officer = true
[[language]]
tag = "fr"
endonym = "Français"
script = "Latn"
direction = "ltr"
officer = true
[[language]]
tag = "ar"
endonym = "العربية"
script = "Arab"
direction = "rtl"
officer = false
"#;

fn words(files: &[(&str, &str, &'static str)]) -> Words {
    Words::from_files(
        LANGUAGES,
        files
            .iter()
            .map(|(tag, file, text)| ((*tag).to_owned(), (*file).to_owned(), Cow::Borrowed(*text))),
    )
    .unwrap()
}

#[test]
fn an_argument_stands_isolated_in_its_sentence() {
    let words = words(&[("ar", "a", "call = اتصل { $number }\n")]);
    assert_eq!(
        words.text("ar", "call", &[("number", "112")]).unwrap(),
        "اتصل \u{2068}112\u{2069}"
    );
}

#[test]
fn a_missing_word_is_missed_and_never_borrowed_from_another_language() {
    let words = words(&[("en", "a", "hello = Hello\n"), ("ar", "a", "other = x\n")]);
    assert_eq!(
        words.text("ar", "hello", &[]),
        Err(MissingWord::Key {
            lang: "ar".into(),
            key: "hello".into()
        })
    );
    assert_eq!(
        words.text("fa", "hello", &[]),
        Err(MissingWord::Language { lang: "fa".into() })
    );
    assert!(words.has("en", "hello") && !words.has("ar", "hello"));
}

#[test]
fn a_sentence_without_its_argument_is_refused() {
    let words = words(&[("en", "a", "call = Call { $number }\n")]);
    assert!(matches!(
        words.text("en", "call", &[]),
        Err(MissingWord::Argument { .. })
    ));
}

#[test]
fn keys_and_attributes_are_listed_across_files() {
    let words = words(&[
        (
            "en",
            "a",
            "one = 1\n    .hint = h\ntwo =\n    { $n ->\n        [a] =x\n       *[b] y\n    }\n",
        ),
        ("en", "b", "three =\n    .only = o\n-term = t\n# four = no\n"),
    ]);
    let keys: Vec<&str> = words.keys("en").unwrap().iter().map(String::as_str).collect();
    assert_eq!(keys, ["one", "one.hint", "three.only", "two"]);
    assert_eq!(words.text("en", "one.hint", &[]).unwrap(), "h");
    assert!(words.text("en", "three", &[]).is_err());
}

#[test]
fn a_broken_file_and_a_key_said_twice_are_named() {
    let broken = words(&[("en", "a", "good = 1\n"), ("en", "b", "bad = { $x\n")]);
    assert_eq!(
        broken.text("en", "good", &[]),
        Err(MissingWord::Broken {
            lang: "en".into(),
            file: "b".into()
        })
    );
    let twice = words(&[("en", "a", "k = 1\n"), ("en", "b", "k = 2\n")]);
    assert!(matches!(twice.keys("en"), Err(MissingWord::Broken { .. })));
}

#[test]
fn a_broken_language_leaves_the_others_alone() {
    let words = words(&[("en", "a", "k = 1\n"), ("ar", "a", "k = {\n")]);
    assert_eq!(words.text("en", "k", &[]).unwrap(), "1");
}

#[test]
fn a_review_ends_when_the_source_text_changes() {
    let source = "k = one\n";
    let hash = words(&[("en", "leaflet", source)]).source_hash("leaflet").unwrap();
    let reviewed = |hash: &str| {
        format!("## status: reviewed\n## reviewer: Amal\n## date: 2026-11-03\n## source-hash: {hash}\nk = un\n")
    };
    let with = |source: &'static str, text: String| {
        Words::from_files(
            LANGUAGES,
            [
                ("en".to_owned(), "leaflet".to_owned(), Cow::Borrowed(source)),
                ("fr".to_owned(), "leaflet".to_owned(), Cow::Owned(text)),
            ],
        )
        .unwrap()
    };
    let fresh = with(source, reviewed(&hash));
    assert_eq!(fresh.status("fr", "leaflet"), ReviewStatus::Reviewed);
    assert_eq!(fresh.header("fr", "leaflet").unwrap().reviewer.as_deref(), Some("Amal"));
    let comment = with("# a comment changes nothing\nk = one\n", reviewed(&hash));
    assert_eq!(comment.status("fr", "leaflet"), ReviewStatus::Reviewed);
    let changed = with("k = two\n", reviewed(&hash));
    assert!(changed.is_outdated("fr", "leaflet"));
    assert_eq!(changed.status("fr", "leaflet"), ReviewStatus::Draft);
    assert_eq!(changed.status("fr", "nothing"), ReviewStatus::Draft);
}

#[test]
fn an_officer_gets_the_nearest_officer_language() {
    let words = words(&[]);
    assert_eq!(words.officer_language(&["fr-BE"]), "fr");
    assert_eq!(words.officer_language(&["fr_BE.UTF-8", "en"]), "fr");
    assert_eq!(words.officer_language(&["ar", "fr"]), "fr");
    assert_eq!(words.officer_language(&["C", ""]), "en");
}

#[test]
fn a_day_is_written_out_for_officers_and_in_figures_for_others() {
    let words = Words::embedded().unwrap();
    let third = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
    let first = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    for (lang, a, b) in [
        ("nl", "3 november 2026", "1 maart 2026"),
        ("fr", "3 novembre 2026", "1er mars 2026"),
        ("de", "3. November 2026", "1. März 2026"),
        ("en", "3 November 2026", "1 March 2026"),
        ("ti", "03/11/2026", "01/03/2026"),
    ] {
        assert_eq!(words.civil_date(lang, third).unwrap(), a);
        assert_eq!(words.civil_date(lang, first).unwrap(), b);
    }
    assert_eq!(
        words.date_time("en", third.and_hms_opt(3, 5, 59).unwrap()).unwrap(),
        "3 November 2026, 03:05"
    );
    assert_eq!(
        words.date_time("ar", third.and_hms_opt(3, 5, 59).unwrap()).unwrap(),
        "03/11/2026 03:05"
    );
}
