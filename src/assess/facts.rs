//! What the content says about each indicator, laid out once per assessment in pack order, and
//! the record of which answers count for a person. Never decides anything.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::Keys;
use crate::content::{Content, Dimension, How, PackKind, Strength};
use crate::model::{Age, Answer, EncounterFile, FileObservation, FilePerson, IndicatorId};

/// One indicator, ready to be weighed.
pub(super) struct Fact<'a> {
    pub(super) id: &'a IndicatorId,
    pub(super) kind: PackKind,
    pub(super) strength: Strength,
    pub(super) decisive: bool,
    pub(super) keys: Keys,
    /// The cheapest way of observing it.
    pub(super) how: How,
    /// What it explains in the ILO's list; read by no rule.
    pub(super) dimension: Option<Dimension>,
    /// Its pack is asked in this encounter.
    pub(super) active: bool,
}

impl Fact<'_> {
    /// Context and protective answers are shown and never count.
    pub(super) fn counts(&self) -> bool {
        !matches!(self.strength, Strength::Context | Strength::Protective)
    }

    /// Minors' rows are not asked of an adult.
    pub(super) fn is_asked(&self, age: Age) -> bool {
        self.active && self.counts() && (age != Age::Adult || self.kind != PackKind::Neither)
    }
}

/// All installed indicators in pack order, with the scene's answers beside them.
pub(super) struct Facts<'a> {
    pub(super) all: Vec<Fact<'a>>,
    positions: BTreeMap<&'a IndicatorId, usize>,
    scene: Vec<Answer>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(content: &'a Content, file: &EncounterFile) -> Self {
        let active: BTreeSet<_> = match &file.packs {
            Some(packs) => packs.iter().collect(),
            None => content.default_packs(file.context).map(|p| &p.id).collect(),
        };
        let count = content.packs.iter().map(|pack| pack.indicators.len()).sum();
        let mut all: Vec<Fact<'a>> = Vec::with_capacity(count);
        let installed = content
            .packs
            .iter()
            .flat_map(|pack| pack.indicators.iter().map(move |i| (pack, i)))
            .map(|(pack, i)| Fact {
                id: &i.id,
                kind: pack.kind,
                strength: i.strength,
                decisive: i.decisive,
                keys: Keys::of(i),
                how: i.how.iter().copied().min().unwrap_or(How::Asked),
                dimension: i.dimension,
                // What is always asked is not asked less because a list of packs does not name it.
                active: pack.always || active.contains(&pack.id),
            });
        all.extend(installed);
        let positions = all.iter().enumerate().map(|(at, fact)| (fact.id, at)).collect();
        let mut facts = Self {
            scene: vec![Answer::Unknown; all.len()],
            all,
            positions,
        };
        let mut scene = facts.scene.clone();
        facts.write(&mut scene, &file.scene);
        facts.scene = scene;
        facts
    }

    /// The person's answers, one per indicator in pack order, `unknown` where there is none: the
    /// person's own yes or no replaces the scene's; who was not transported takes none of the scene's.
    pub(super) fn answers(&self, person: &FilePerson) -> Vec<Answer> {
        let mut answers = if person.transported {
            self.scene.clone()
        } else {
            vec![Answer::Unknown; self.all.len()]
        };
        self.write(&mut answers, &person.observations);
        answers
    }

    fn write(&self, answers: &mut [Answer], observations: &[FileObservation]) {
        for observation in observations.iter().filter(|o| o.answer != Answer::Unknown) {
            let slot = self
                .positions
                .get(&observation.indicator)
                .and_then(|at| answers.get_mut(*at));
            if let Some(slot) = slot {
                *slot = observation.answer;
            }
        }
    }
}
