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
        problem: FileProblem,
    },
}

impl EncounterFileError {
    /// A refusal at a path.
    #[must_use]
    pub fn at(path: impl Into<String>, problem: FileProblem) -> Self {
        Self::Field {
            path: path.into(),
            problem,
        }
    }
}

macro_rules! file_problems {
    ($($variant:ident = $code:literal, $text:literal;)+) => {
        /// What is wrong at one place of an encounter file. Its words are `problem-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the text beside each variant says what it is")]
        pub enum FileProblem { $($variant),+ }

        impl FileProblem {
            /// Every problem.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it stands in word keys.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }

        impl std::fmt::Display for FileProblem {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self { $(Self::$variant => $text),+ })
            }
        }
    };
}

file_problems! {
    UnknownField = "unknown-field", "unknown field";
    MissingField = "missing-field", "missing field";
    UnknownValue = "unknown-value", "unknown variant";
    DoubleField = "double-field", "duplicate field";
    WrongType = "wrong-type", "invalid type";
    NotValid = "not-valid", "not a valid id";
    NotADate = "not-a-date", "not a date of the form YYYY-MM-DD";
    DoesNotFit = "does-not-fit", "does not fit";
    OtherFormat = "other-format", "expected halte.encounter/1";
    Nobody = "nobody", "may not be empty";
    TooManyPersons = "too-many-persons", "more than 500 persons";
    LabelTwice = "label-twice", "the same label twice";
    IndicatorTwice = "indicator-twice", "the same indicator twice in one list";
    UnknownPack = "unknown-pack", "unknown pack";
    UnknownIndicator = "unknown-indicator", "unknown indicator";
    AboutOnePerson = "about-one-person", "about one person, not about the scene";
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
            return Err(EncounterFileError::at("format", FileProblem::OtherFormat));
        }
        if self.persons.is_empty() {
            return Err(EncounterFileError::at("persons", FileProblem::Nobody));
        }
        if self.persons.len() > ENCOUNTER_MAX_PERSONS {
            return Err(EncounterFileError::at("persons", FileProblem::TooManyPersons));
        }
        no_double(&self.scene, "scene")?;
        let mut labels = BTreeSet::new();
        for (i, person) in self.persons.iter().enumerate() {
            if !labels.insert(&person.label) {
                return Err(EncounterFileError::at(
                    format!("persons[{i}].label"),
                    FileProblem::LabelTwice,
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
            FileProblem::IndicatorTwice,
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
            let kinds = [
                ("unknown field", FileProblem::UnknownField),
                ("missing field", FileProblem::MissingField),
                ("unknown variant", FileProblem::UnknownValue),
                ("duplicate field", FileProblem::DoubleField),
                ("invalid type", FileProblem::WrongType),
                ("not a valid", FileProblem::NotValid),
                ("not a date", FileProblem::NotADate),
            ];
            let kind = kinds.into_iter().find(|(said, _)| text.contains(said));
            let problem = kind.map_or(FileProblem::DoesNotFit, |(_, problem)| problem);
            EncounterFileError::at(place(&error.path().to_string(), problem, &text), problem)
        }
        _ => EncounterFileError::NotJson {
            line: inner.line(),
            column: inner.column(),
        },
    }
}

/// The path of a missing field ends with its name: a name of the format, not of the file.
fn place(path: &str, problem: FileProblem, text: &str) -> String {
    let missing = text.split('`').nth(1).filter(|_| problem == FileProblem::MissingField);
    match (missing, path) {
        (Some(name), ".") => name.to_owned(),
        (Some(name), path) => format!("{path}.{name}"),
        (None, path) => path.to_owned(),
    }
}
