//! An example: an encounter with what it must come out as, written by whoever writes indicators and
//! run by the tests and by the content check. Says every difference in words; decides nothing.
//! Input is the text of a file under `indicators/examples/`.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::{Deserialize, Serialize};

use super::{assess, check};
use crate::content::{Content, Fault};
use crate::model::{
    Eligible, EncounterFile, EncounterFileError, Outcome, Path, PersonAssessment, PersonLabel, Rule, Track,
};

/// One file of `indicators/examples/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    title: String,
    why: String,
    encounter: serde_json::Value,
    expect: Expect,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    persons: Vec<ExpectedPerson>,
}

/// What one person must come out as; what is left out is not compared. The order never matters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedPerson {
    label: PersonLabel,
    outcome: Outcome,
    trafficking: bool,
    aggravated_smuggling: bool,
    eligible: Option<Eligible>,
    reasons: Option<Vec<Rule>>,
    elements: Option<Vec<String>>,
    paths: Option<Vec<Path>>,
}

/// Runs one example: everything in which it cannot be read or does not come out as it says.
#[must_use]
pub fn run_example(content: &Content, file: &str, text: &str) -> Vec<Fault> {
    let say = |line: usize, problem: String, remedy: &str| Fault {
        file: file.to_owned(),
        line,
        problem,
        remedy: remedy.to_owned(),
    };
    let mut reader = serde_json::Deserializer::from_str(text);
    let example: Example = match serde_path_to_error::deserialize(&mut reader) {
        Ok(example) => example,
        Err(error) => {
            let (path, inner) = (error.path().to_string(), error.inner());
            let remedy =
                "write it as the examples beside it: a quote, comma or bracket may be missing, or a word misspelt";
            let message = inner.to_string();
            let what = message.split(" at line ").next().unwrap_or_default();
            return vec![say(inner.line(), format!("{path}: {what}"), remedy)];
        }
    };
    let mut faults = Vec::new();
    if example.title.trim().is_empty() || example.why.trim().is_empty() {
        let remedy = "say in a few words what happened and what the example shows";
        faults.push(say(1, "the title or the why is empty".to_owned(), remedy));
    }
    let encounter = match read(content, &example.encounter) {
        Ok(encounter) => encounter,
        Err(error) => {
            let line = line_of(text, "\"encounter\"", None);
            let remedy = "correct it; indicators/README.md names what may stand there";
            faults.push(say(line, format!("the encounter does not fit at {error}"), remedy));
            return faults;
        }
    };
    let came_out = assess(content, &encounter, "en");
    for expected in &example.expect.persons {
        let line = line_of(text, "\"expect\"", Some(&expected.label));
        match came_out.persons.iter().find(|p| p.label == expected.label) {
            None => faults.push(say(
                line,
                format!("the encounter has no person {}", expected.label),
                "use the labels of the encounter",
            )),
            Some(person) => faults.extend(differences(expected, person).into_iter().map(|difference| {
                let remedy = "correct the example, or the rows of the indicators if they should say so";
                say(line, format!("person {}: {difference}", expected.label), remedy)
            })),
        }
    }
    for person in &came_out.persons {
        let times = example
            .expect
            .persons
            .iter()
            .filter(|e| e.label == person.label)
            .count();
        if times != 1 {
            let problem = format!("person {} is expected {times} times", person.label);
            let remedy = "say once for each person what must come out";
            faults.push(say(line_of(text, "\"expect\"", None), problem, remedy));
        }
    }
    faults
}

fn read(content: &Content, encounter: &serde_json::Value) -> Result<EncounterFile, EncounterFileError> {
    let file = EncounterFile::parse(encounter.to_string().as_bytes())?;
    check(content, &file)?;
    Ok(file)
}

/// The line of a key, or of a label's person after it.
fn line_of(text: &str, key: &str, label: Option<&PersonLabel>) -> usize {
    let quoted = label.map(|label| format!("\"{label}\""));
    let mut lines = (1..).zip(text.lines()).skip_while(|(_, line)| !line.contains(key));
    match quoted {
        None => lines.next(),
        Some(quoted) => lines.find(|(_, line)| line.contains("\"label\"") && line.contains(&quoted)),
    }
    .map_or(1, |(at, _)| at)
}

fn differences(expected: &ExpectedPerson, person: &PersonAssessment) -> Vec<String> {
    let tracks = &person.tracks;
    let mut found = Vec::new();
    found.extend(differs("the outcome", &name(&expected.outcome), &name(&person.outcome)));
    let lit = |yes: bool| if yes { "lit" } else { "not lit" }.to_owned();
    for (track, wanted, is) in [
        (Track::Trafficking, expected.trafficking, tracks.trafficking.lit),
        (
            Track::AggravatedSmuggling,
            expected.aggravated_smuggling,
            tracks.aggravated_smuggling.lit,
        ),
    ] {
        found.extend(differs(&format!("the track {track}"), &lit(wanted), &lit(is)));
    }
    if let Some(wanted) = &expected.eligible {
        let is = &tracks.aggravated_smuggling.eligible;
        found.extend(differs("eligible", &name(wanted), &name(is)));
    }
    let listed = tracks.trafficking.elements.iter();
    let elements = listed.chain(&tracks.aggravated_smuggling.elements);
    if let Some(wanted) = &expected.elements {
        let is = elements.map(|e| e.key.to_string()).collect();
        found.extend(sets("elements", wanted.iter().cloned().collect(), is));
    }
    if let Some(wanted) = &expected.reasons {
        let is = person.reasons.iter().map(|r| name(&r.rule)).collect();
        found.extend(sets("reasons", wanted.iter().map(name).collect(), is));
    }
    if let Some(wanted) = &expected.paths {
        let is = person.paths.iter().map(name).collect();
        found.extend(sets("paths", wanted.iter().map(name).collect(), is));
    }
    found
}

/// A value as it stands in files.
fn name<T: Serialize + Debug>(value: &T) -> String {
    let json = serde_json::to_value(value).ok();
    json.as_ref()
        .and_then(serde_json::Value::as_str)
        .map_or_else(|| format!("{value:?}"), str::to_owned)
}

fn differs(what: &str, wanted: &str, is: &str) -> Option<String> {
    (wanted != is).then(|| format!("{what} comes out as {is}, not as {wanted}"))
}

fn sets(what: &str, wanted: BTreeSet<String>, is: BTreeSet<String>) -> Option<String> {
    let list = |set: Vec<&String>| set.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let lacking = list(wanted.difference(&is).collect());
    let beyond = list(is.difference(&wanted).collect());
    match (lacking.as_str(), beyond.as_str()) {
        ("", "") => None,
        (lacking, "") => Some(format!("the {what} come out without {lacking}")),
        ("", beyond) => Some(format!("the {what} come out with {beyond} as well")),
        (lacking, beyond) => Some(format!("the {what} come out with {beyond}, without {lacking}")),
    }
}
