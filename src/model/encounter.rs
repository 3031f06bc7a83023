//! The encounter file `halte.encounter/1`: import, examples, training and `assess`. A contract
//! with the outside, frozen. Carries no consent and no identity. Hostile input: size first.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Age, Answer, Context, IndicatorId, LanguageTag, Nationality, PackId, PersonLabel, Service, Source};

/// FROZEN: the format id; proven by the golden examples.
pub const ENCOUNTER_FORMAT: &str = "halte.encounter/1";
/// The largest encounter file, in bytes.
pub const ENCOUNTER_MAX_BYTES: usize = 1024 * 1024;
/// The most persons one encounter file may hold.
pub const ENCOUNTER_MAX_PERSONS: usize = 500;

/// Why an encounter file is refused. Holds a path and a fact, never a value of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncounterFileError {
    /// Larger than [`ENCOUNTER_MAX_BYTES`].
    #[error("larger than 1 MiB")]
    TooLarge,
    /// Not JSON at all, or cut off.
    #[error("not JSON: line {line}, column {column}")]
    NotJson {
        /// One-based line.
        line: usize,
        /// One-based column.
        column: usize,
    },
    /// Something at this path does not fit the format.
    #[error("{path}: {problem}")]
    Field {
        /// JSON path such as `persons[0].age`.
        path: String,
        /// What is wrong there.
        problem: String,
    },
}

impl EncounterFileError {
    /// A refusal at a path.
    #[must_use]
    pub fn at(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Field {
            path: path.into(),
            problem: problem.into(),
        }
    }
}

/// The file, parsed and checked for form. Whether its indicators and packs exist is checked
/// against the content by `assess::check`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EncounterFile {
    /// Always [`ENCOUNTER_FORMAT`].
    pub format: String,
    /// The service that made the check.
    pub service: Service,
    /// The day of the facts: decides which text of the law applies.
    #[serde(deserialize_with = "civil_date")]
    pub occurred_on: NaiveDate,
    /// Where.
    pub context: Context,
    /// Which packs are asked; absent means the context's default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packs: Option<Vec<PackId>>,
    /// What holds for everybody who was transported.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scene: Vec<FileObservation>,
    /// The persons, in order.
    pub persons: Vec<FilePerson>,
}

/// One answer to one indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileObservation {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// The answer.
    pub answer: Answer,
    /// Who saw or said it.
    pub source: Source,
}

/// One person and only what the assessment needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilePerson {
    /// A label that tells nothing.
    pub label: PersonLabel,
    /// Adult, minor, unsure.
    pub age: Age,
    /// With a parent or lawful guardian; absent means not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accompanied: Option<bool>,
    /// Was transported: scene answers apply.
    #[serde(default = "yes")]
    pub transported: bool,
    /// As fine as the law needs it.
    pub nationality: Nationality,
    /// The person says he or she is a victim.
    #[serde(default)]
    pub says_victim: bool,
    /// The officer has a doubt.
    #[serde(default)]
    pub officer_doubt: bool,
    /// The language the person reads or hears best.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
    /// The person's own answers.
    pub observations: Vec<FileObservation>,
}

fn yes() -> bool {
    true
}

fn civil_date<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(from)?;
    let date = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
    date.filter(|d| d.format("%Y-%m-%d").to_string() == text)
        .ok_or_else(|| serde::de::Error::custom("not a date of the form YYYY-MM-DD"))
}

impl EncounterFile {
    /// Parses an encounter file: at most 1 MiB of UTF-8 JSON.
    ///
    /// # Errors
    /// [`EncounterFileError`], with the JSON path of the first thing that does not fit.
    pub fn parse(bytes: &[u8]) -> Result<Self, EncounterFileError> {
        if bytes.len() > ENCOUNTER_MAX_BYTES {
            return Err(EncounterFileError::TooLarge);
        }
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        let file: Self = serde_path_to_error::deserialize(&mut reader).map_err(|e| refusal(&e))?;
        reader.end().map_err(|e| EncounterFileError::NotJson {
            line: e.line(),
            column: e.column(),
        })?;
        file.check_form()?;
        Ok(file)
    }

    fn check_form(&self) -> Result<(), EncounterFileError> {
        if self.format != ENCOUNTER_FORMAT {
            return Err(EncounterFileError::at("format", format!("expected {ENCOUNTER_FORMAT}")));
        }
        if self.persons.is_empty() {
            return Err(EncounterFileError::at("persons", "may not be empty"));
        }
        if self.persons.len() > ENCOUNTER_MAX_PERSONS {
            return Err(EncounterFileError::at(
                "persons",
                format!("more than {ENCOUNTER_MAX_PERSONS} persons"),
            ));
        }
        no_double(&self.scene, "scene")?;
        let mut labels = BTreeSet::new();
        for (i, person) in self.persons.iter().enumerate() {
            if !labels.insert(&person.label) {
                return Err(EncounterFileError::at(
                    format!("persons[{i}].label"),
                    "the same label twice",
                ));
            }
            no_double(&person.observations, &format!("persons[{i}].observations"))?;
        }
        Ok(())
    }
}

fn no_double(list: &[FileObservation], path: &str) -> Result<(), EncounterFileError> {
    let mut seen = BTreeSet::new();
    match list.iter().position(|o| !seen.insert(&o.indicator)) {
        Some(i) => Err(EncounterFileError::at(
            format!("{path}[{i}].indicator"),
            "the same indicator twice in one list",
        )),
        None => Ok(()),
    }
}

fn refusal(error: &serde_path_to_error::Error<serde_json::Error>) -> EncounterFileError {
    let inner = error.inner();
    match inner.classify() {
        serde_json::error::Category::Data => {
            // serde's message may quote a value of the file; only its kind is kept.
            let text = inner.to_string();
            let kind = [
                "unknown field",
                "missing field",
                "unknown variant",
                "duplicate field",
                "invalid type",
                "not a valid",
                "not a date",
            ]
            .into_iter()
            .find(|k| text.contains(k))
            .unwrap_or("does not fit");
            EncounterFileError::at(error.path().to_string(), named(kind, &text))
        }
        _ => EncounterFileError::NotJson {
            line: inner.line(),
            column: inner.column(),
        },
    }
}

/// Adds the name of a missing field: a name of the format, not of the file.
fn named(kind: &'static str, text: &str) -> String {
    match kind {
        "missing field" => text.split(" at line").next().unwrap_or(kind).to_owned(),
        other => other.to_owned(),
    }
}
