//! The same rules once more, with strings and sets, and every hypothesis assessed from the start.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{Content, ELEMENT_KEYS, How, Indicator, PackKind, Strength};
use crate::model::{Age, Answer, Context, EncounterFile, FilePerson, Nationality};

const CIRCUMSTANCES: [&str; 6] = [
    "minor",
    "vulnerability",
    "coercion_deception",
    "payment_to_controller",
    "life_endangered",
    "grave_harm",
];

/// Outcome level, lit tracks, and the elements listed per track.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Naive {
    pub(super) outcome: i32,
    pub(super) trafficking: Option<Vec<&'static str>>,
    pub(super) smuggling: Option<Vec<&'static str>>,
}

/// Gains, cheapest way, place in pack order, id.
type Ranked = ((i32, i32, i32), How, usize, String);

fn answers(file: &EncounterFile, person: &FilePerson) -> BTreeMap<String, Answer> {
    let mut all = BTreeMap::new();
    if person.transported {
        all.extend(file.scene.iter().map(|o| (o.indicator.to_string(), o.answer)));
    }
    for o in &person.observations {
        if o.answer != Answer::Unknown || !all.contains_key(o.indicator.as_str()) {
            all.insert(o.indicator.to_string(), o.answer);
        }
    }
    all
}

fn counts(i: &Indicator) -> bool {
    i.strength != Strength::Context && i.strength != Strength::Protective
}

pub(super) fn judge(content: &Content, file: &EncounterFile, person: &FilePerson, more: Option<&Indicator>) -> Naive {
    let mut all = answers(file, person);
    if let Some(i) = more {
        all.insert(i.id.to_string(), Answer::Yes);
    }
    let yes: Vec<(PackKind, &Indicator)> = content
        .packs
        .iter()
        .flat_map(|p| p.indicators.iter().map(move |i| (p.kind, i)))
        .filter(|(_, i)| counts(i) && all.get(i.id.as_str()) == Some(&Answer::Yes))
        .collect();
    let supports = |i: &Indicator, keys: &[&str]| i.supports.iter().any(|k| keys.contains(&k.as_str()));
    let young = person.age != Age::Adult;
    let mut keys: BTreeSet<&str> = yes
        .iter()
        .flat_map(|(_, i)| i.supports.iter().map(|k| k.as_str()))
        .collect();
    if young && !yes.is_empty() {
        keys.insert("minor");
    }
    let trafficking = yes.iter().any(|(kind, i)| {
        i.supports
            .iter()
            .any(|k| k.as_str() == "act.trafficking" || k.as_str().starts_with("purpose."))
            || (*kind == PackKind::Trafficking && supports(i, &CIRCUMSTANCES))
    });
    let setting =
        file.context == Context::Motorway || yes.iter().any(|(_, i)| supports(i, &["act.smuggling", "profit"]));
    let circumstance = yes
        .iter()
        .any(|(kind, i)| *kind != PackKind::Trafficking && supports(i, &CIRCUMSTANCES))
        || (young && yes.iter().any(|(kind, _)| *kind == PackKind::Smuggling));
    let smuggling = setting && circumstance;
    let closed = matches!(person.nationality, Nationality::Eu | Nationality::Belgian);
    let number = |s: Strength| yes.iter().filter(|(_, i)| i.strength == s).count();
    let outcome = if person.says_victim
        || person.officer_doubt
        || yes.iter().any(|(_, i)| i.decisive || i.strength == Strength::Strong)
        || (smuggling && !closed)
        || number(Strength::Medium) >= 2
        || (young && !yes.is_empty())
    {
        2
    } else {
        i32::from(number(Strength::Medium) == 1 || number(Strength::Weak) >= 2)
    };
    let list = |own: &dyn Fn(&str) -> bool| -> Vec<&'static str> {
        ELEMENT_KEYS
            .into_iter()
            .filter(|k| keys.contains(k) && (own(k) || CIRCUMSTANCES.contains(k) || *k == "authority"))
            .collect()
    };
    Naive {
        outcome,
        trafficking: trafficking.then(|| list(&|k| k == "act.trafficking" || k.starts_with("purpose."))),
        smuggling: smuggling.then(|| list(&|k| ["act.smuggling", "profit", "habitual", "organised"].contains(&k))),
    }
}

/// `unanswered` and `next`, by their definition.
pub(super) fn next(content: &Content, file: &EncounterFile, person: &FilePerson) -> (u32, Vec<String>) {
    let all = answers(file, person);
    let packs: Vec<_> = content
        .packs
        .iter()
        .filter(|p| match &file.packs {
            Some(packs) => p.always || packs.contains(&p.id),
            None => p.always || p.contexts.contains(&file.context),
        })
        .filter(|p| person.age != Age::Adult || p.id.as_str() != "MIN")
        .collect();
    let open: Vec<&Indicator> = packs
        .iter()
        .flat_map(|p| &p.indicators)
        .filter(|i| counts(i) && !matches!(all.get(i.id.as_str()), Some(Answer::Yes | Answer::No)))
        .collect();
    let now = judge(content, file, person, None);
    let mut ranked = Vec::<Ranked>::new();
    for (order, i) in open.iter().enumerate() {
        let then = judge(content, file, person, Some(i));
        let lit = |n: &Naive| i32::from(n.trafficking.is_some()) + i32::from(n.smuggling.is_some());
        let new = |a: &Option<Vec<&str>>, b: &Option<Vec<&str>>| {
            let old = a.clone().unwrap_or_default();
            b.iter().flatten().filter(|k| !old.contains(k)).count() as i32
        };
        let gain = (
            then.outcome - now.outcome,
            lit(&then) - lit(&now),
            new(&now.trafficking, &then.trafficking) + new(&now.smuggling, &then.smuggling),
        );
        if gain > (0, 0, 0) {
            let how = *i.how.iter().min().unwrap();
            ranked.push(((-gain.0, -gain.1, -gain.2), how, order, i.id.to_string()));
        }
    }
    ranked.sort();
    let count = u32::try_from(open.len()).unwrap();
    (count, ranked.into_iter().take(3).map(|r| r.3).collect())
}
