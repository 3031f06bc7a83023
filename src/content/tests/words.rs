//! Words that are missing, belong to nothing or may not be asked, told to whoever writes them.

use std::collections::BTreeMap;

use super::{embedded_files, shipped};
use crate::content::{check_words, examine};

#[test]
fn a_missing_word_is_named_with_the_file_to_write_it_in() {
    let missing = [
        "prompt-smg-11",
        "question-smg-09",
        "indicator-lab-04",
        "element-life-endangered-why",
        "field-place-exact",
        "recipient-why-io-minor",
    ];
    let faults = check_words(&shipped(), &|language, key| {
        !(language == "de" && missing.contains(&key))
    });
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 6, "{told:#?}");
    assert!(
        told.contains(
            &"packs/smg.toml, line 1: SMG-09 is asked, and its question is missing in German (question-smg-09). Add it to \
              locales/de/question.ftl."
                .to_owned()
        ) && told.contains(
            &"packs/smg.toml, line 1: SMG-11 is asked, and the officer's prompt is missing in German (prompt-smg-11). Add it to \
              locales/de/prompt.ftl."
                .to_owned()
        ) && told.contains(
            &"packs/lab.toml, line 1: the statement of LAB-04 is missing in German (indicator-lab-04). Add it to \
              locales/de/indicator-lab.ftl."
                .to_owned()
        ),
        "{told:#?}"
    );
}

/// The words that ship, by language and file.
fn shipped_words() -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for lang in ["nl", "fr", "de", "en", "ar"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(lang);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            found.insert((lang.to_owned(), name), std::fs::read_to_string(path).unwrap());
        }
    }
    found
}

/// What an author is told when one word file has one text replaced.
fn told_of_words(lang: &str, file: &str, from: &str, to: &str) -> Vec<String> {
    let mut words = shipped_words();
    let text = words.get_mut(&(lang.to_owned(), file.to_owned())).unwrap();
    assert!(text.contains(from), "{lang}/{file} has no {from}");
    *text = text.replacen(from, to, 1);
    let (content, faults) = examine(&embedded_files(), &words);
    assert_eq!(content.is_some(), faults.is_empty());
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn what_ships_is_found_whole_with_all_its_words() {
    let (content, faults) = examine(&embedded_files(), &shipped_words());
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(content.unwrap().indicators().count(), 141);
}

#[test]
fn a_statement_or_question_without_french_is_told_at_the_row_that_needs_it() {
    let row = |pack: &str, id: &str| {
        let text = &embedded_files()[pack];
        text[..text.find(id).unwrap()].matches('\n').count() + 1
    };
    let line = row("packs/lab.toml", "LAB-02");
    assert_eq!(
        told_of_words("fr", "indicator-lab", "indicator-lab-02 = ", "# "),
        [format!(
            "packs/lab.toml, line {line}: the statement of LAB-02 is missing in French (indicator-lab-02). Add it to \
             locales/fr/indicator-lab.ftl."
        )]
    );
    let line = row("packs/dom.toml", "DOM-12");
    assert_eq!(
        told_of_words("fr", "question", "question-dom-12 = ", "# "),
        [format!(
            "packs/dom.toml, line {line}: DOM-12 is asked, and its question is missing in French (question-dom-12). Add \
             it to locales/fr/question.ftl."
        )]
    );
}

#[test]
fn a_word_for_no_indicator_a_question_never_asked_and_a_forbidden_one_are_told_at_their_line() {
    let told = told_of_words(
        "nl",
        "indicator-lab",
        "indicator-lab-22 = ",
        "indicator-lab-22 = x\nindicator-lab-23 = ",
    );
    assert_eq!(
        told,
        [
            "locales/nl/indicator-lab.ftl, line 28: 'indicator-lab-23' belongs to no indicator. Correct the number, or add \
          the row to its pack, or remove this line."
        ]
    );
    let told = told_of_words(
        "en",
        "question",
        "question-smg-09 = ",
        "question-smg-10 = Who?\nquestion-smg-09 = ",
    );
    assert_eq!(
        told,
        [
            "locales/en/question.ftl, line 6: SMG-10 has a question and is never asked. Add \"asked\" to its 'how', or \
          remove this line."
        ]
    );
    let told = told_of_words(
        "nl",
        "question",
        "question-smg-09 = ",
        "question-smg-09 = Bent u een slachtoffer? ",
    );
    assert_eq!(
        told,
        [
            "locales/nl/question.ftl, line 6: nobody is ever asked whether he or she is a victim. Ask what happened, in a \
          short question."
        ]
    );
    let told = told_of_words("de", "question", "question-smg-11 = ", "question-smg-11 ");
    assert!(told[0].starts_with("locales/de/question.ftl, line "), "{told:?}");
    assert!(told[0].contains("this line cannot be read"), "{told:?}");
}

#[test]
fn a_language_of_persons_has_all_questions_or_none() {
    let mut words = shipped_words();
    let arabic = ("ar".to_owned(), "question".to_owned());
    words.remove(&arabic);
    assert!(examine(&embedded_files(), &words).1.is_empty());
    let question = words[&("en".to_owned(), "question".to_owned())].replace("question-lab-07", "# ");
    words.insert(arabic, question);
    let told: Vec<String> = examine(&embedded_files(), &words)
        .1
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].starts_with("locales/ar/question.ftl, line 1: 'question-lab-07' is missing."),
        "{told:#?}"
    );
}
