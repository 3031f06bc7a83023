//! Content that does not hold together is refused with file, line and remedy.

use std::collections::BTreeMap;

use super::embedded_files;
use crate::content::{Fault, load};

/// The shipped files with one text replaced once; the line on which the replacement stands.
fn spoiled(file: &str, from: &str, to: &str) -> (BTreeMap<String, String>, usize) {
    let mut files = embedded_files();
    let text = files.get(file).expect(file).clone();
    let at = text.find(from).unwrap_or_else(|| panic!("{file} has no {from}"));
    let line = text[..at].matches('\n').count() + 1;
    files.insert(file.to_owned(), text.replacen(from, to, 1));
    (files, line)
}

pub(super) fn refuses(file: &str, from: &str, to: &str, problem: &str) -> Vec<Fault> {
    let (files, line) = spoiled(file, from, to);
    let faults = load(&files).expect_err("must be refused");
    let found = faults.iter().find(|f| f.problem.contains(problem));
    let fault = found.unwrap_or_else(|| panic!("no “{problem}” in {faults:#?}"));
    assert_eq!((fault.file.as_str(), fault.line), (file, line), "{fault}");
    assert!(fault.remedy.len() > 3, "{fault}");
    assert!(
        fault.to_string().starts_with(&format!("{file}, line {line}: ")),
        "{fault}"
    );
    faults
}

#[test]
fn a_condition_that_can_never_hold_is_refused() {
    let condition = "when = { immigration_office = \"medical_need_affects_detention\" }";
    for never in [
        "immigration_office = \"debts\"",
        "station = \"medical_need_affects_detention\"",
    ] {
        refuses(
            "disclosure.toml",
            condition,
            &format!("when = {{ {never} }}"),
            "the condition of pregnancy can never hold",
        );
    }
}

#[test]
fn a_double_id_is_refused() {
    let smg = "packs/smg.toml";
    refuses(smg, "id = \"SMG-05\"", "id = \"SMG-04\"", "the id SMG-04 stands twice");
    refuses(
        "directory.toml",
        "id = \"centre-surya\"",
        "id = \"centre-payoke\"",
        "centre-payoke stands twice",
    );
    refuses(
        "recipients.toml",
        "id = \"io-eu\"",
        "id = \"io-minor\"",
        "io-minor stands twice",
    );
    refuses(
        "disclosure.toml",
        "id = \"seals\"",
        "id = \"container\"",
        "container stands twice",
    );
    refuses(
        "places.toml",
        "id = \"e19-waarloos\"",
        "id = \"e19-minderhout\"",
        "e19-minderhout stands twice",
    );
    refuses(
        "places.toml",
        "id = \"limburg\"",
        "id = \"antwerp\"",
        "antwerp stands twice",
    );
}

#[test]
fn an_unknown_element_is_refused() {
    let faults = refuses(
        "packs/smg.toml",
        "\"life_endangered\"",
        "\"live_endangered\"",
        "unknown element live_endangered",
    );
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].remedy.contains("life_endangered"), "{faults:#?}");
}

/// The one fault of a spoiled file, as its author reads it.
fn told(file: &str, from: &str, to: &str) -> String {
    let (files, _) = spoiled(file, from, to);
    let faults = load(&files).expect_err("must be refused");
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults[0].to_string()
}

#[test]
fn a_misspelt_word_is_told_in_words_with_what_may_stand_there() {
    let lab = "packs/lab.toml";
    assert_eq!(
        told(lab, "\"strong\"", "\"stong\""),
        "packs/lab.toml, line 11: 'stong' is not a strength. Write strong, medium, weak, context or protective."
    );
    assert_eq!(
        told(lab, "[\"document\", \"told\", \"asked\"]", "[\"document\", \"tolt\"]"),
        "packs/lab.toml, line 10: 'tolt' is not a way of observing. Write seen, document, told or asked."
    );
    assert_eq!(
        told(lab, "\"person\"", "\"persons\""),
        "packs/lab.toml, line 13: 'persons' is not a scope. Write scene or person."
    );
    assert_eq!(
        told(lab, "\"workplace\"", "\"work\""),
        "packs/lab.toml, line 5: 'work' is not a context. Write motorway, workplace, private_home, street or other."
    );
    assert_eq!(
        told(lab, "\"trafficking\"", "\"traficking\""),
        "packs/lab.toml, line 4: 'traficking' is not a kind. Write trafficking, smuggling or neither."
    );
    assert_eq!(
        told(lab, "\"LAB-01\"", "\"LAB-1\""),
        "packs/lab.toml, line 9: 'LAB-1' is not a valid indicator id. Write three capitals, a hyphen, two digits."
    );
    assert_eq!(
        told(lab, "\"purpose.labour\"", "\"purpose.labor\""),
        "packs/lab.toml, line 12: unknown element purpose.labor. Use one of act.smuggling act.trafficking authority \
         coercion_deception grave_harm habitual life_endangered minor organised payment_to_controller profit \
         purpose.begging purpose.crime purpose.forced_marriage purpose.illegal_adoption purpose.labour purpose.organs \
         purpose.sexual purpose.surrogacy vulnerability."
    );
}

#[test]
fn a_row_that_is_not_whole_or_cannot_be_read_is_told_at_its_line() {
    let lab = "packs/lab.toml";
    assert_eq!(
        told(lab, "scope = \"person\"\n", ""),
        "packs/lab.toml, line 8: 'scope' is missing in the row that begins here. Add a line that begins with 'scope ='."
    );
    assert_eq!(
        told(lab, "attribution_verified = false", "attribution_verified = \"no\""),
        "packs/lab.toml, line 15: the value has the wrong form. Write true or false, without quotes."
    );
    assert_eq!(
        told(lab, "[\"document\", \"told\", \"asked\"]", "\"told\""),
        "packs/lab.toml, line 10: the value has the wrong form. Write a list in square brackets, such as [\"seen\", \"told\"]."
    );
    assert_eq!(
        told(lab, "source = \"ILO\"", "source = \"ILO\"\nsource = \"S0\""),
        "packs/lab.toml, line 15: the same key stands twice in one row. Leave one of the two lines out, or begin a new \
         row with its double brackets."
    );
    let broken = told(lab, "source = \"ILO\"", "source = \"ILO");
    assert!(
        broken.starts_with("packs/lab.toml, line 14: this line cannot be read ("),
        "{broken}"
    );
    assert!(broken.contains("a missing quote, bracket"), "{broken}");
}

#[test]
fn an_unknown_key_is_refused() {
    refuses(
        "packs/smg.toml",
        "decisive = true",
        "decisve = true",
        "'decisve' is not a key here",
    );
    refuses(
        "law.toml",
        "valid_to = \"2026-08-31\"",
        "valid_until = \"2026-08-31\"",
        "'valid_until' is not a key here",
    );
    refuses(
        "directory.toml",
        "phone = \"112\"",
        "telephone = \"112\"",
        "'telephone' is not a key here",
    );
    refuses("disclosure.toml", "to = {", "too = {", "'too' is not a key here");
    refuses(
        "recipients.toml",
        "count_only = true",
        "counts_only = true",
        "'counts_only' is not a key here",
    );
    refuses(
        "places.toml",
        "road = \"E40 (A10)\"",
        "raod = \"E40 (A10)\"",
        "'raod' is not a key here",
    );
}

#[test]
fn an_id_that_leads_nowhere_is_refused() {
    refuses(
        "places.toml",
        "district = \"west-flanders\"",
        "district = \"west-flandres\"",
        "unknown district",
    );
    refuses(
        "places.toml",
        "region = \"flanders\"",
        "region = \"flandern\"",
        "unknown region",
    );
    refuses(
        "places.toml",
        "centre = \"centre-payoke\"",
        "centre = \"centre-payok\"",
        "unknown centre",
    );
    refuses(
        "places.toml",
        "centre = \"centre-payoke\"",
        "centre = \"minors-esperanto\"",
        "unknown centre",
    );
    refuses(
        "recipients.toml",
        "consent_group = \"complaint\"",
        "consent_group = \"complaints\"",
        "unknown consent group",
    );
    let (files, _) = spoiled("directory.toml", "kind = \"guardianship\"\n", "");
    let faults = load(&files).expect_err("must be refused");
    assert!(
        faults
            .iter()
            .all(|f| f.file == "recipients.toml" && f.problem.contains("guardianship")),
        "{faults:#?}"
    );
    // One for each rule about the Guardianship Service.
    assert_eq!(faults.len(), 4);
}

#[test]
fn a_path_that_names_what_is_not_there_is_refused() {
    for (right, wrong, problem) in [
        ("\"child-focus\"", "\"child-fokus\"", "unknown directory row"),
        ("\"work_hours\"", "\"work_ours\"", "unknown field of a person"),
        ("\"work_hours\"", "\"officer_badge\"", "unknown field of a person"),
        ("\"walloon-brabant\"", "\"walloon\"", "unknown district"),
        ("\"MIN-02\"", "\"MIN-99\"", "unknown indicator"),
    ] {
        refuses("paths.toml", right, wrong, problem);
    }
    let (files, _) = spoiled("paths.toml", "\"work_hours\", ", "");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].file == "disclosure.toml" && faults[0].problem == "work_hours is entered on no path");
}

#[test]
fn law_with_a_gap_an_overlap_or_an_end_is_refused() {
    for to in ["2026-08-30", "2026-09-01"] {
        let (files, _) = spoiled("law.toml", "valid_to = \"2026-08-31\"", &format!("valid_to = \"{to}\""));
        let faults = load(&files).expect_err("must be refused");
        // Reported at the row that does not begin where the one before it ends.
        let second = files["law.toml"]
            .match_indices("key = \"act.trafficking\"")
            .nth(1)
            .unwrap()
            .0;
        let line = files["law.toml"][..second].matches('\n').count() + 1;
        assert_eq!(
            (faults[0].file.as_str(), faults[0].line),
            ("law.toml", line),
            "{faults:#?}"
        );
        assert!(faults[0].problem.contains("gap or an overlap"), "{faults:#?}");
    }
    let (files, _) = spoiled("law.toml", "key = \"profit\"", "key = \"habitual\"");
    let faults = load(&files).expect_err("must be refused");
    assert!(
        faults
            .iter()
            .any(|f| f.problem == "the law for habitual under aggravated_smuggling has a gap or an overlap"),
        "{faults:#?}"
    );
    assert!(
        faults
            .iter()
            .any(|f| f.problem == "the law for profit under aggravated_smuggling ends"),
        "{faults:#?}"
    );
    refuses(
        "law.toml",
        "key = \"act.smuggling\"",
        "key = \"purpose.crime\"",
        "is never listed under",
    );
}

#[test]
fn law_without_a_language_or_with_half_a_verification_is_refused() {
    let (files, _) = spoiled("law.toml", "nl = \"Strafwetboek (1867), art. 433quinquies § 1\", ", "");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].problem.contains("lacks a language"), "{faults:#?}");
    let (files, _) = spoiled("law.toml", "verified = false", "verified = true");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].problem.contains("half said"), "{faults:#?}");
}

#[test]
fn an_indicator_that_contradicts_itself_is_refused() {
    let smg = "packs/smg.toml";
    refuses(
        smg,
        "id = \"SMG-25\"",
        "id = \"MIN-25\"",
        "is no indicator of this pack",
    );
    let (files, _) = spoiled(smg, "[\"seen\", \"document\"]", "[\"document\", \"seen\"]");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].problem.contains("SMG-05 are not in order"), "{faults:#?}");
    let (files, _) = spoiled(smg, "strength = \"strong\"", "strength = \"medium\"");
    let faults = load(&files).expect_err("must be refused");
    assert!(
        faults[0].problem.contains("SMG-01 is decisive and not strong"),
        "{faults:#?}"
    );
    let (files, _) = spoiled(smg, "id = \"SMG-01\"", "id = \"SMG-99\"");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].problem.contains("order of their numbers"), "{faults:#?}");
}

#[test]
fn a_disclosure_row_that_contradicts_itself_is_refused() {
    let (files, _) = spoiled("disclosure.toml", "screen = \"profile\"\n", "");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].problem.contains("the screen of officer_unit"), "{faults:#?}");
    let (files, _) = spoiled("disclosure.toml", "group = \"identity\"\n", "");
    let faults = load(&files).expect_err("must be refused");
    assert!(faults[0].problem.contains("name asks for consent"), "{faults:#?}");
}

#[test]
fn a_missing_file_and_a_file_that_nothing_reads_are_refused() {
    let mut files = embedded_files();
    files.remove("law.toml");
    files.insert("notes.toml".to_owned(), String::new());
    let faults: Vec<String> = load(&files)
        .expect_err("must be refused")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert!(
        faults[0].starts_with("law.toml, line 1: the file is missing. "),
        "{faults:#?}"
    );
    assert!(
        faults[1].starts_with("notes.toml, line 1: a file that nothing reads. "),
        "{faults:#?}"
    );
}
