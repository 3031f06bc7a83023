//! The ILO's dimensions as an explaining line beside the result. No rule reads this, it is no part of
//! `halte.assessment/1`, and it leaves no device: Belgian law asks for no coercion, this list does.

use serde::Serialize;
use ts_rs::TS;

use super::facts::Facts;
use crate::content::{Content, Dimension, Strength};
use crate::model::{Answer, EncounterFile, FilePerson, IndicatorId, PersonLabel};

/// What one person's answers say in the ILO's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PersonDimensions {
    /// Whose.
    pub label: PersonLabel,
    /// The dimensions for which a sign was answered yes, in the list's order.
    pub dimensions: Vec<DimensionResult>,
}

/// One dimension for which something speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DimensionResult {
    /// Which.
    pub dimension: Dimension,
    /// The signs answered yes, in pack order.
    pub indicators: Vec<IndicatorId>,
    /// How many signs could speak for it: those that are asked here, and those answered yes anyway.
    pub of: u32,
    /// As many as the list asks for.
    pub reached: bool,
}

/// The dimensions of every person of an encounter file, in its order.
#[must_use]
pub fn dimensions(content: &Content, file: &EncounterFile) -> Vec<PersonDimensions> {
    let facts = Facts::new(content, file);
    let of_person = |person: &FilePerson| PersonDimensions {
        label: person.label.clone(),
        dimensions: of_answers(&facts, person),
    };
    file.persons.iter().map(of_person).collect()
}

fn of_answers(facts: &Facts<'_>, person: &FilePerson) -> Vec<DimensionResult> {
    let answers = facts.answers(person);
    let result = |dimension: Dimension| {
        let mut count = Count::default();
        let (mut indicators, mut of) = (Vec::new(), 0_u32);
        let pairs = facts.all.iter().zip(&answers);
        for (fact, answer) in pairs.filter(|(fact, _)| fact.dimension == Some(dimension)) {
            let yes = *answer == Answer::Yes;
            of = of.saturating_add(u32::from(yes || fact.is_asked(person.age)));
            if yes {
                count.add(fact.strength);
                indicators.push(fact.id.clone());
            }
        }
        let reached = count.is_enough();
        (!indicators.is_empty()).then_some(DimensionResult {
            dimension,
            indicators,
            of,
            reached,
        })
    };
    Dimension::ALL.into_iter().filter_map(result).collect()
}

#[derive(Debug, Clone, Copy, Default)]
struct Count {
    strong: u32,
    medium: u32,
    weak: u32,
}

impl Count {
    fn add(&mut self, strength: Strength) {
        match strength {
            Strength::Strong => self.strong = self.strong.saturating_add(1),
            Strength::Medium => self.medium = self.medium.saturating_add(1),
            Strength::Weak => self.weak = self.weak.saturating_add(1),
            Strength::Context | Strength::Protective => {}
        }
    }

    /// Two strong; one strong with a medium or weak; three medium; two medium with a weak.
    const fn is_enough(self) -> bool {
        self.strong >= 2
            || (self.strong == 1 && (self.medium >= 1 || self.weak >= 1))
            || self.medium >= 3
            || (self.medium == 2 && self.weak >= 1)
    }
}
