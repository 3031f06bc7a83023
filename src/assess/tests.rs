//! The golden examples by name, the door, and what must hold for every encounter there is.
//! `naive` is a second, slow implementation of the same rules, written apart from the first.

mod exhaustive;
mod flows;
mod golden;
mod naive;
mod rules;
mod shipped;

use super::fixture::content;
use super::*;
use crate::content::{Dimension, ELEMENT_KEYS};
use crate::model::{Outcome, PersonAssessment, Rule};

/// An encounter file from JSON, parsed and checked as the door does.
fn file(json: &serde_json::Value) -> EncounterFile {
    let file = EncounterFile::parse(json.to_string().as_bytes()).unwrap();
    check(&content(), &file).unwrap();
    file
}

fn one(json: &serde_json::Value) -> PersonAssessment {
    assess(&content(), &file(json), "en").persons.remove(0)
}

fn ids(list: &[crate::model::IndicatorId]) -> Vec<&str> {
    list.iter().map(crate::model::IndicatorId::as_str).collect()
}

fn rules(person: &PersonAssessment) -> Vec<Rule> {
    person.reasons.iter().map(|r| r.rule).collect()
}

fn saw(indicator: &str) -> serde_json::Value {
    answered(indicator, "yes")
}

fn answered(indicator: &str, answer: &str) -> serde_json::Value {
    serde_json::json!({"indicator": indicator, "answer": answer, "source": "officer_saw"})
}

/// Samira, adult, third-country, motorway; what differs is merged in.
fn encounter(change: &serde_json::Value) -> serde_json::Value {
    let mut person = serde_json::json!({"label":"A","age":"adult","nationality":"third_country","observations":[]});
    let mut whole = serde_json::json!({"format":"halte.encounter/1","service":"local_police",
        "occurred_on":"2026-11-03","context":"motorway"});
    for (key, value) in change.as_object().unwrap() {
        let target = if matches!(key.as_str(), "context" | "service" | "scene" | "packs") {
            &mut whole
        } else {
            &mut person
        };
        target[key] = value.clone();
    }
    whole["persons"] = serde_json::json!([person]);
    whole
}
