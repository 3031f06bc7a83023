//! Every golden example of the contract, and the door.

use serde_json::json;

use super::*;
use crate::model::Path;

#[test]
fn people_in_an_airtight_load_space_are_referred_now_by_a_decisive_sign() {
    let assessment = assess(&content(), &file(&encounter(&json!({"scene": [saw("SMG-01")]}))), "en");
    assert_eq!(
        serde_json::to_value(&assessment).unwrap(),
        json!({"format":"halte.assessment/1","law_on":"2026-11-03","persons":[{
            "label":"A","outcome":"refer_now",
            "reasons":[{"rule":"decisive","indicators":["SMG-01"]},{"rule":"circumstance","indicators":["SMG-01"]}],
            "tracks":{"trafficking":{"lit":false,"elements":[]},
                "aggravated_smuggling":{"lit":true,"eligible":"yes","elements":[
                    {"key":"life_endangered","indicators":["SMG-01"],
                     "reference":"art. aggravated_smuggling life_endangered","reference_verified":false}]}},
            "paths":[],"unanswered":23,"next":["SMG-11","SMG-12","SMG-20"]}]})
    );
}

#[test]
fn an_own_unknown_leaves_the_scenes_answer_standing() {
    let scene = json!([saw("SMG-01")]);
    let without = one(&encounter(&json!({"scene": scene})));
    let with = one(&encounter(
        &json!({"scene": scene, "observations": [answered("SMG-01", "unknown")]}),
    ));
    assert_eq!(with, without);
}

#[test]
fn an_own_no_replaces_the_scenes_yes_and_an_own_yes_its_no() {
    let freed = one(&encounter(
        &json!({"scene": [saw("SMG-01")], "observations": [answered("SMG-01", "no")]}),
    ));
    assert_eq!((freed.outcome, freed.unanswered), (Outcome::InformOnly, 23));
    let seen = one(&encounter(
        &json!({"scene": [answered("SMG-01", "no")], "observations": [saw("SMG-01")]}),
    ));
    assert_eq!(rules(&seen), [Rule::Decisive, Rule::Circumstance]);
}

#[test]
fn two_weak_signs_advise_and_light_nothing() {
    let person = one(&encounter(&json!({"scene": [saw("SMG-17"), saw("SMG-22")]})));
    assert_eq!(person.outcome, Outcome::ReferAdvised);
    assert_eq!(rules(&person), [Rule::TwoWeak]);
    assert_eq!(ids(&person.reasons[0].indicators), ["SMG-17", "SMG-22"]);
    assert!(!person.tracks.trafficking.lit && !person.tracks.aggravated_smuggling.lit);
    assert!(person.tracks.aggravated_smuggling.elements.is_empty());
}

#[test]
fn an_eu_citizen_who_paid_is_advised_and_nothing_is_lit() {
    let person = one(&encounter(
        &json!({"nationality": "eu", "observations": [saw("SMG-09")]}),
    ));
    assert_eq!(rules(&person), [Rule::OneMedium]);
    assert!(!person.tracks.trafficking.lit && !person.tracks.aggravated_smuggling.lit);
    assert_eq!(person.paths, [Path::EuCitizen]);
}

#[test]
fn no_real_choice_but_to_pay_is_a_circumstance_by_itself() {
    let person = one(&encounter(&json!({"observations": [saw("SMG-21")]})));
    assert_eq!(
        (person.outcome, rules(&person)),
        (Outcome::ReferNow, vec![Rule::Circumstance])
    );
}

#[test]
fn a_debt_to_work_off_lights_both_tracks() {
    let person = one(&encounter(&json!({"observations": [saw("SMG-11")]})));
    assert_eq!(rules(&person), [Rule::Strong, Rule::Circumstance]);
    assert!(person.tracks.trafficking.lit && person.tracks.aggravated_smuggling.lit);
    let keys: Vec<_> = person
        .tracks
        .trafficking
        .elements
        .iter()
        .map(|e| e.key.as_str())
        .collect();
    assert_eq!(keys, ["purpose.labour", "purpose.crime", "coercion_deception"]);
}

#[test]
fn a_minor_with_no_yes_or_only_context_is_informed() {
    for observations in [json!([]), json!([saw("SMG-25")])] {
        let person = one(&encounter(&json!({"age": "minor", "observations": observations})));
        assert_eq!((person.outcome, person.reasons.len()), (Outcome::InformOnly, 0));
        assert_eq!(person.paths, [Path::Minor]);
    }
}

#[test]
fn a_minor_with_one_weak_smuggling_sign_is_referred_by_age() {
    let person = one(&encounter(&json!({"age": "minor", "observations": [saw("SMG-17")]})));
    assert_eq!(rules(&person), [Rule::Circumstance, Rule::Minor]);
    assert_eq!(ids(&person.reasons[0].indicators), ["SMG-17"]);
    let elements: Vec<_> = person
        .tracks
        .aggravated_smuggling
        .elements
        .iter()
        .map(|e| (e.key.as_str(), ids(&e.indicators)))
        .collect();
    assert_eq!(elements, [("minor", vec![]), ("organised", vec!["SMG-17"])]);
    assert_eq!(
        one(&encounter(&json!({"age": "unsure", "observations": [saw("SMG-17")]}))).reasons,
        person.reasons
    );
}

#[test]
fn an_adult_who_says_to_be_under_eighteen_takes_the_minors_path() {
    let person = one(&encounter(&json!({"observations": [saw("MIN-01")]})));
    assert_eq!(rules(&person), [Rule::Decisive, Rule::Circumstance]);
    assert_eq!(person.paths, [Path::Minor]);
}

#[test]
fn an_eu_worker_without_his_papers_lights_trafficking_by_coercion() {
    let person = one(&encounter(
        &json!({"context": "workplace", "nationality": "eu", "observations": [saw("LAB-04")]}),
    ));
    assert_eq!(rules(&person), [Rule::Strong]);
    assert!(person.tracks.trafficking.lit && !person.tracks.aggravated_smuggling.lit);
    assert_eq!(person.tracks.trafficking.elements[0].key.as_str(), "coercion_deception");
    assert_eq!(person.paths, [Path::EuCitizen, Path::LabourAuditor]);
}

#[test]
fn who_was_not_transported_takes_no_scene_answers() {
    let driver = one(&encounter(&json!({"scene": [saw("SMG-01")], "transported": false})));
    assert_eq!((driver.outcome, driver.unanswered), (Outcome::InformOnly, 24));
}

#[test]
fn a_file_that_does_not_fit_the_content_is_refused_with_its_path() {
    let refused = |change: serde_json::Value| {
        let parsed = EncounterFile::parse(encounter(&change).to_string().as_bytes()).unwrap();
        check(&content(), &parsed).unwrap_err().to_string()
    };
    assert_eq!(refused(json!({"packs": ["SMG", "XXX"]})), "packs[1]: unknown pack");
    assert_eq!(
        refused(json!({"scene": [saw("SMG-01"), saw("SMG-02")]})),
        "scene[1].indicator: about one person, not about the scene"
    );
    assert_eq!(
        refused(json!({"scene": [saw("SMG-99")]})),
        "scene[0].indicator: unknown indicator"
    );
    assert_eq!(
        refused(json!({"observations": [saw("SMG-01"), saw("XXX-01")]})),
        "persons[0].observations[1].indicator: unknown indicator"
    );
}
