//! The examples of whoever writes indicators, run as that person wrote them: each must come out as it
//! says, each pack has enough of them, and a wrong one is told in words. Reads `indicators/examples`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use halte::assess::run_example;
use halte::content::{Content, Strength};
use serde_json::Value;

fn examples() -> BTreeMap<String, String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("indicators/examples");
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The indicators answered yes anywhere in an example.
fn said(text: &str) -> BTreeSet<String> {
    let example: Value = serde_json::from_str(text).unwrap();
    let scene = example["encounter"]["scene"].as_array().cloned().unwrap_or_default();
    let persons = example["encounter"]["persons"].as_array().unwrap().iter();
    let own = persons.flat_map(|p| p["observations"].as_array().unwrap().clone());
    scene
        .into_iter()
        .chain(own)
        .filter(|o| o["answer"] == "yes")
        .map(|o| o["indicator"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn every_example_comes_out_as_it_says() {
    let content = Content::embedded().unwrap();
    let faults: Vec<String> = examples()
        .iter()
        .flat_map(|(name, text)| run_example(&content, &format!("examples/{name}"), text))
        .map(|fault| fault.to_string())
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_pack_has_six_examples_and_one_for_each_decisive_row_and_for_each_row_that_never_counts() {
    let content = Content::embedded().unwrap();
    let examples = examples();
    let named = |pack: &str| examples.keys().filter(|name| name.starts_with(pack)).count();
    for pack in &content.packs {
        let id = format!("{}-", pack.id.as_str().to_ascii_lowercase());
        assert!(named(&id) >= 6, "{id} has {} examples", named(&id));
    }
    let said: BTreeSet<String> = examples.values().flat_map(|text| said(text)).collect();
    let missing: Vec<&str> = content
        .indicators()
        .filter(|i| i.decisive || matches!(i.strength, Strength::Context | Strength::Protective))
        .map(|i| i.id.as_str())
        .filter(|id| !said.contains(*id))
        .collect();
    assert!(missing.is_empty(), "no example says yes to {missing:?}");
}

#[test]
fn the_examples_show_every_outcome_rule_and_path() {
    let mut shown = BTreeSet::new();
    for text in examples().values() {
        let example: Value = serde_json::from_str(text).unwrap();
        for person in example["expect"]["persons"].as_array().unwrap() {
            shown.insert(person["outcome"].as_str().unwrap().to_owned());
            for list in ["reasons", "paths"] {
                shown.extend(
                    person[list]
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|v| v.as_str().unwrap().to_owned()),
                );
            }
        }
    }
    for wanted in [
        "refer_now",
        "refer_advised",
        "inform_only",
        "says_victim",
        "officer_doubt",
        "decisive",
        "strong",
        "circumstance",
        "two_medium",
        "minor",
        "one_medium",
        "two_weak",
        "urgent_medical",
        "unaccompanied_minor",
        "diplomatic_staff",
        "eu_citizen",
        "labour_auditor",
    ] {
        assert!(shown.contains(wanted), "no example shows {wanted}");
    }
}

/// What an author is told when one text of an example is replaced.
fn told(name: &str, from: &str, to: &str) -> Vec<String> {
    let text = &examples()[name];
    assert!(text.contains(from), "{name} has no {from}");
    run_example(&Content::embedded().unwrap(), name, &text.replacen(from, to, 1))
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn an_example_that_does_not_come_out_is_told_with_the_difference() {
    let lab = "lab-03-two-medium-signs.json";
    assert_eq!(
        told(lab, "\"outcome\": \"refer_now\"", "\"outcome\": \"inform_only\""),
        [
            "lab-03-two-medium-signs.json, line 24: person A: the outcome comes out as refer_now, not as inform_only. Correct \
          the example, or the rows of the indicators if they should say so."
        ]
    );
    let track = told(lab, "\"trafficking\": true", "\"trafficking\": false");
    assert!(
        track[0].contains("person A: the track trafficking comes out as lit, not as not lit"),
        "{track:?}"
    );
    let reasons = told(lab, "[\"two_medium\"]", "[\"strong\"]");
    assert!(
        reasons[0].contains("the reasons come out with two_medium, without strong"),
        "{reasons:?}"
    );
    let elements = told(lab, "[\"purpose.labour\"]", "[\"purpose.labour\", \"profit\"]");
    assert!(
        elements[0].contains("the elements come out without profit"),
        "{elements:?}"
    );
    let paths = told(lab, "[\"labour_auditor\"]", "[]");
    assert!(
        paths[0].contains("the paths come out with labour_auditor as well"),
        "{paths:?}"
    );
}

#[test]
fn an_example_that_does_not_fit_is_told_where() {
    let lab = "lab-03-two-medium-signs.json";
    let indicator = told(lab, "LAB-11", "LAB-99");
    assert_eq!(
        indicator,
        [
            "lab-03-two-medium-signs.json, line 4: the encounter does not fit at persons[0].observations[1].indicator: \
          unknown indicator. Correct it; indicators/README.md names what may stand there."
        ]
    );
    let answer = told(lab, "\"answer\": \"yes\"", "\"answer\": \"yess\"");
    assert!(
        answer[0].contains("persons[0].observations[0].answer: unknown variant"),
        "{answer:?}"
    );
    let field = told(lab, "\"why\"", "\"wy\"");
    assert!(
        field[0].starts_with("lab-03-two-medium-signs.json, line 3: "),
        "{field:?}"
    );
    let cut = told(lab, "\"expect\": {", "\"expect\": ");
    assert_eq!(cut.len(), 1, "{cut:?}");
    let label = told(
        lab,
        "\"label\": \"A\",\n        \"outcome\"",
        "\"label\": \"B\",\n        \"outcome\"",
    );
    assert!(label[1].contains("person A is expected 0 times"), "{label:?}");
    assert!(label[0].contains("the encounter has no person B"), "{label:?}");
    let why = told(lab, "Two medium signs are as good as a strong one.", " ");
    assert!(why[0].contains("the title or the why is empty"), "{why:?}");
}
