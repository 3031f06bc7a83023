//! A vignette's expected answers run through the engine: a story that does not come out as its author
//! wrote would teach something wrong. Says every difference in words. Input is a checked vignette.

use std::collections::BTreeSet;

use super::{assess, check};
use crate::content::{Content, ExpectedAnswer, ExpectedPersons, Fault, Vignette};
use crate::model::{
    Answer, ENCOUNTER_FORMAT, EncounterFile, FileObservation, FilePerson, Path, PersonAssessment, PersonLabel,
};

/// Everything in which the expected answers of a vignette do not come out as it says.
#[must_use]
pub fn run_vignette(content: &Content, vignette: &Vignette) -> Vec<Fault> {
    let say = |line: usize, problem: String| Fault {
        file: vignette.file.clone(),
        line,
        problem,
        remedy: "correct the story's row, or the rows of the indicators if they should say so".to_owned(),
    };
    let file = encounter(vignette);
    // Of what somebody else reports nobody is present, and answers about one person stand in the scene.
    if vignette.persons.is_empty() {
        return Vec::new();
    }
    if let Err(error) = check(content, &file) {
        return vec![say(1, error.to_string())];
    }
    let came_out = assess(content, &file, "en");
    let mut faults = Vec::new();
    for row in &vignette.persons {
        for label in &row.labels {
            let Some(person) = came_out.persons.iter().find(|p| p.label == *label) else {
                faults.push(say(row.line, format!("person {label} is not assessed")));
                continue;
            };
            let found = differences(row, person).into_iter();
            faults.extend(found.map(|difference| say(row.line, format!("person {label}: {difference}"))));
        }
    }
    faults
}

fn encounter(vignette: &Vignette) -> EncounterFile {
    EncounterFile {
        format: ENCOUNTER_FORMAT.to_owned(),
        service: vignette.service,
        occurred_on: vignette.occurred_on,
        context: vignette.context,
        packs: None,
        scene: answers(&vignette.scene),
        persons: vignette
            .persons
            .iter()
            .flat_map(|row| row.labels.iter().map(move |label| person(row, label)))
            .collect(),
    }
}

fn person(row: &ExpectedPersons, label: &PersonLabel) -> FilePerson {
    FilePerson {
        label: label.clone(),
        age: row.age,
        accompanied: row.accompanied,
        transported: row.transported,
        nationality: row.nationality,
        says_victim: false,
        officer_doubt: false,
        language: None,
        observations: answers(&row.yes),
    }
}

fn answers(expected: &[ExpectedAnswer]) -> Vec<FileObservation> {
    expected
        .iter()
        .map(|e| FileObservation {
            indicator: e.indicator.clone(),
            answer: Answer::Yes,
            source: e.source,
        })
        .collect()
}

fn differences(row: &ExpectedPersons, person: &PersonAssessment) -> Vec<String> {
    let mut found = Vec::new();
    if person.outcome != row.outcome {
        found.push(format!(
            "the outcome comes out as {}, not as {}",
            person.outcome, row.outcome
        ));
    }
    let tracks = &person.tracks;
    for (name, is, wanted) in [
        ("trafficking", tracks.trafficking.lit, row.trafficking),
        (
            "aggravated_smuggling",
            tracks.aggravated_smuggling.lit,
            row.aggravated_smuggling,
        ),
    ] {
        if is != wanted {
            let lit = |yes: bool| if yes { "lit" } else { "not lit" };
            found.push(format!(
                "the track {name} comes out as {}, not as {}",
                lit(is),
                lit(wanted)
            ));
        }
    }
    let is: BTreeSet<Path> = person.paths.iter().copied().collect();
    let wanted: BTreeSet<Path> = row.paths.iter().copied().collect();
    if is != wanted {
        found.push(format!("the paths come out as {is:?}, not as {wanted:?}"));
    }
    found
}
