//! From answers to what they mean, with every reason: deterministic rules over data. The officer
//! decides. There is no probability here, no score, and no result that blocks a referral.
//! Input is a checked encounter file and the installed content.

mod dimensions;
mod example;
mod facts;
mod feedback;
#[cfg(test)]
pub(crate) mod fixture;
mod flows;
mod keys;
mod next;
mod person;
#[cfg(test)]
mod tests;
mod vignette;
mod weigh;

use std::collections::BTreeMap;

pub use dimensions::{DimensionResult, PersonDimensions, dimensions};
pub use example::run_example;
pub use feedback::{Feedback, FeedbackLine, Opening, Point, Weight, feedback};
pub use flows::{OpenFlow, flows, is_advised};
pub use vignette::run_vignette;

use crate::content::{Content, Scope};
use crate::model::{
    ASSESSMENT_FORMAT, Assessment, EncounterFile, EncounterFileError, FieldId, FieldValue, FileObservation,
    FileProblem, Path, Record,
};

/// The disclosure row whose value is a recorded need.
const NEEDS_FIELD: &str = "urgent_needs";

/// Checks an encounter file against the installed content: packs and indicators exist, and no
/// indicator about one person stands in the scene.
///
/// # Errors
/// [`EncounterFileError::Field`] with the JSON path of the first thing that does not fit.
pub fn check(content: &Content, file: &EncounterFile) -> Result<(), EncounterFileError> {
    for (i, pack) in file.packs.iter().flatten().enumerate() {
        if content.pack(pack).is_none() {
            return Err(EncounterFileError::at(format!("packs[{i}]"), FileProblem::UnknownPack));
        }
    }
    let scopes: BTreeMap<_, _> = content.indicators().map(|i| (&i.id, i.scope)).collect();
    let check_list = |list: &[FileObservation], path: &str, scene: bool| {
        let problem = |o: &FileObservation| match scopes.get(&o.indicator) {
            None => Some(FileProblem::UnknownIndicator),
            Some(Scope::Person) if scene => Some(FileProblem::AboutOnePerson),
            Some(Scope::Person | Scope::Scene) => None,
        };
        match list.iter().enumerate().find_map(|(i, o)| Some((i, problem(o)?))) {
            Some((i, problem)) => Err(EncounterFileError::at(format!("{path}[{i}].indicator"), problem)),
            None => Ok(()),
        }
    };
    check_list(&file.scene, "scene", true)?;
    for (i, person) in file.persons.iter().enumerate() {
        check_list(&person.observations, &format!("persons[{i}].observations"), false)?;
    }
    Ok(())
}

/// Assesses every person of an encounter file, in its order. `lang` is an officer language and
/// only chooses the wording of legal references.
#[must_use]
pub fn assess(content: &Content, file: &EncounterFile, lang: &str) -> Assessment {
    let facts = facts::Facts::new(content, file);
    let law = person::References::new(content, file.occurred_on, lang);
    Assessment {
        format: ASSESSMENT_FORMAT.to_owned(),
        law_on: file.occurred_on,
        persons: file
            .persons
            .iter()
            .map(|p| person::assess_person(&facts, &law, file, p))
            .collect(),
    }
}

/// Assesses a record: as its encounter file, and a recorded need opens the medical path.
#[must_use]
pub fn assess_record(content: &Content, record: &Record, lang: &str) -> Assessment {
    let mut assessment = assess(content, &record.to_encounter_file(), lang);
    for (assessed, person) in assessment.persons.iter_mut().zip(&record.persons) {
        let needs = person.fields.iter().any(|(id, entry)| is_need(id, &entry.value));
        if needs && !assessed.paths.contains(&Path::UrgentMedical) {
            assessed.paths.insert(0, Path::UrgentMedical);
        }
    }
    assessment
}

fn is_need(field: &FieldId, value: &FieldValue) -> bool {
    field.as_str() == NEEDS_FIELD
        && match value {
            FieldValue::Flag(yes) => *yes,
            FieldValue::Text(text) => !text.trim().is_empty(),
            FieldValue::Many(several) => !several.is_empty(),
        }
}
