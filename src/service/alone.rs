//! Which questions a person may answer alone. Follows the rules by which an officer asks: the packs
//! that are asked here, a child's questions of a child only, and without a guardian nothing but
//! safety. Pure; weighs nothing.

use crate::assess;
use crate::content::{Content, How, PackKind};
use crate::model::{Age, Assessment, FieldId, FieldValue, Flow, IndicatorId, Person, PersonLabel, Record};

const GUARDIAN: &str = "guardian_present";

/// The questions for one person, in pack order: a fixed order, so that none moves under a finger.
pub(super) fn questions(
    content: &Content,
    record: &Record,
    label: &PersonLabel,
    assessment: &Assessment,
) -> Vec<IndicatorId> {
    let assessed = assessment.persons.iter().find(|p| p.label == *label);
    let (Some(person), Some(assessed)) = (record.person(label), assessed) else {
        return Vec::new();
    };
    let flows = assess::flows(content, record, person, assessed);
    let is_child = flows.iter().any(|f| f.flow == Flow::Minor);
    let only_safety = if is_child && !is_guarded(person) {
        content.path(Flow::Minor).map(|row| row.safety.as_slice())
    } else {
        None
    };
    let of_children = matches!(person.age, Some(Age::Minor | Age::Unsure));
    let is_asked_here = |pack: &&crate::content::Pack| match &record.packs {
        Some(chosen) => pack.always || chosen.contains(&pack.id),
        None => pack.always || pack.contexts.contains(&record.context),
    };
    content
        .packs
        .iter()
        .filter(is_asked_here)
        .filter(|pack| of_children || pack.kind != PackKind::Neither)
        .flat_map(|pack| &pack.indicators)
        .filter(|indicator| indicator.how.contains(&How::Asked))
        .map(|indicator| &indicator.id)
        .filter(|id| only_safety.is_none_or(|safety| safety.contains(id)))
        .cloned()
        .collect()
}

fn is_guarded(person: &Person) -> bool {
    FieldId::new(GUARDIAN)
        .ok()
        .and_then(|id| person.fields.get(&id))
        .is_some_and(|entry| entry.value == FieldValue::Flag(true))
}
