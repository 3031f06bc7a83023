//! What must hold for every encounter with the eight packs that ship: no gate on coercion, no
//! protection of the smuggled for EU citizens, nothing that lowers, and no sentence that says no.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::rules::{observation, some_file_of};
use super::*;
use crate::content::{Indicator, PackKind, Strength};
use crate::model::{Age, Answer, Eligible, Nationality};

static SHIPPED: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());

fn supports(indicator: &Indicator, wanted: impl Fn(&str) -> bool) -> bool {
    indicator.supports.iter().any(|key| wanted(key.as_str()))
}

fn is_coercion(key: &str) -> bool {
    key == "coercion_deception"
}

fn is_act_or_purpose(key: &str) -> bool {
    key == "act.trafficking" || key.starts_with("purpose.")
}

/// With one more answer of every person, in the place of an earlier one.
fn with_answer(file: &EncounterFile, indicator: &Indicator, answer: Answer) -> EncounterFile {
    let mut more = file.clone();
    for person in &mut more.persons {
        person.observations.retain(|o| o.indicator != indicator.id);
        person.observations.push(observation(indicator, answer));
    }
    more
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_shipped_packs_say_what_the_slow_rules_say(file in some_file_of(&SHIPPED)) {
        check(&SHIPPED, &file).unwrap();
        for (assessed, person) in assess(&SHIPPED, &file, "en").persons.iter().zip(&file.persons) {
            let slow = naive::judge(&SHIPPED, &file, person, None);
            prop_assert_eq!(assessed.outcome as i32, slow.outcome);
            prop_assert_eq!(super::rules::listed(&assessed.tracks), (slow.trafficking, slow.smuggling));
            let (unanswered, next) = naive::next(&SHIPPED, &file, person);
            prop_assert_eq!((assessed.unanswered, ids(&assessed.next)), (unanswered, next.iter().map(String::as_str).collect()));
        }
    }

    #[test]
    fn an_act_or_a_purpose_lights_trafficking_though_all_coercion_is_answered_no(file in some_file_of(&SHIPPED)) {
        let mut calm = file.clone();
        for indicator in SHIPPED.indicators().filter(|i| supports(i, is_coercion)) {
            calm = with_answer(&calm, indicator, Answer::No);
        }
        for (assessed, person) in assess(&SHIPPED, &calm, "en").persons.iter().zip(&calm.persons) {
            let points = person.observations.iter().any(|o| {
                o.answer == Answer::Yes && SHIPPED.indicator(&o.indicator).is_some_and(|i| supports(i, is_act_or_purpose))
            });
            prop_assert!(!points || assessed.tracks.trafficking.lit);
            prop_assert!(assessed.tracks.trafficking.elements.iter().all(|e| !is_coercion(e.key.as_str())));
        }
    }

    #[test]
    fn eu_citizens_and_belgians_are_never_eligible_and_lose_no_other_rule(file in some_file_of(&SHIPPED)) {
        let with = |nationality: Nationality| {
            let mut file = file.clone();
            file.persons.iter_mut().for_each(|p| p.nationality = nationality);
            assess(&SHIPPED, &file, "en").persons
        };
        let third = with(Nationality::ThirdCountry);
        prop_assert!(third.iter().all(|p| p.tracks.aggravated_smuggling.eligible == Eligible::Yes));
        for (open, third) in with(Nationality::Unknown).iter().zip(&third) {
            prop_assert_eq!(open.tracks.aggravated_smuggling.eligible, Eligible::Unknown);
            prop_assert_eq!((open.outcome, &open.reasons), (third.outcome, &third.reasons));
        }
        for nationality in [Nationality::Eu, Nationality::Belgian] {
            for (closed, third) in with(nationality).iter().zip(&third) {
                prop_assert_eq!(closed.tracks.aggravated_smuggling.eligible, Eligible::No);
                // What is lit and listed is the same: the track stays visible.
                prop_assert_eq!(closed.tracks.aggravated_smuggling.lit, third.tracks.aggravated_smuggling.lit);
                prop_assert_eq!(&closed.tracks.trafficking, &third.tracks.trafficking);
                let mut kept = rules(third);
                kept.retain(|rule| *rule != Rule::Circumstance);
                if !kept.is_empty() {
                    prop_assert_eq!((closed.outcome, rules(closed)), (third.outcome, kept));
                }
            }
        }
    }

    #[test]
    fn a_further_yes_to_a_shipped_sign_never_lowers(file in some_file_of(&SHIPPED), which in any::<prop::sample::Index>()) {
        let all: Vec<_> = SHIPPED.indicators().collect();
        let sign = *which.get(&all);
        let more = with_answer(&file, sign, Answer::Yes);
        let now = assess(&SHIPPED, &file, "en").persons;
        for (then, now) in assess(&SHIPPED, &more, "en").persons.iter().zip(&now) {
            prop_assert!(then.outcome >= now.outcome);
            let (then, now) = (super::rules::listed(&then.tracks), super::rules::listed(&now.tracks));
            let keeps = |then: &Option<Vec<&str>>, now: &Option<Vec<&str>>| {
                now.iter().flatten().all(|key| then.iter().flatten().any(|k| k == key)) && then.is_some() >= now.is_some()
            };
            prop_assert!(keeps(&then.0, &now.0) && keeps(&then.1, &now.1));
        }
    }

    #[test]
    fn no_assessment_says_that_somebody_is_no_victim(file in some_file_of(&SHIPPED)) {
        for lang in ["nl", "fr", "de", "en"] {
            let assessment = assess(&SHIPPED, &file, lang);
            let said = serde_json::to_string(&assessment).unwrap().to_lowercase().replace(['_', '-'], " ");
            for denial in ["not a victim", "no victim", "non victim", "not victim", "geen slachtoffer", "pas victime",
                "pas une victime", "kein opfer", "negative", "probability", "score"] {
                prop_assert!(!said.contains(denial), "{denial}");
            }
            let outcomes = ["inform_only", "refer_advised", "refer_now"];
            prop_assert!(assessment.persons.iter().all(|p| outcomes.contains(&p.outcome.as_str())));
        }
    }
}

#[test]
fn every_act_and_purpose_alone_lights_trafficking_without_any_coercion() {
    let empty = file(&encounter(
        &serde_json::json!({"context": "other", "nationality": "belgian"}),
    ));
    let counts = |i: &&Indicator| !matches!(i.strength, Strength::Context | Strength::Protective);
    let mut tried = 0;
    for sign in SHIPPED
        .indicators()
        .filter(counts)
        .filter(|i| supports(i, is_act_or_purpose))
    {
        let mut alone = with_answer(&empty, sign, Answer::Yes);
        let plain = assess(&SHIPPED, &alone, "en").persons.remove(0);
        assert!(plain.tracks.trafficking.lit, "{}", sign.id);
        for other in SHIPPED
            .indicators()
            .filter(|i| i.id != sign.id && supports(i, is_coercion))
        {
            alone = with_answer(&alone, other, Answer::No);
        }
        let calm = assess(&SHIPPED, &alone, "en").persons.remove(0);
        assert_eq!(
            (calm.outcome, calm.tracks, calm.reasons),
            (plain.outcome, plain.tracks, plain.reasons),
            "{}",
            sign.id
        );
        tried += 1;
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn no_rule_holds_a_strong_sign_back_for_want_of_coercion_in_any_pack() {
    for pack in SHIPPED.packs.iter().filter(|p| p.kind == PackKind::Trafficking) {
        let strong = |i: &&Indicator| i.strength == Strength::Strong && !supports(i, is_coercion);
        for sign in pack.indicators.iter().filter(strong) {
            for age in Age::ALL {
                let mut one = file(&encounter(
                    &serde_json::json!({"context": "other", "nationality": "eu"}),
                ));
                one.persons[0].age = *age;
                let person = assess(&SHIPPED, &with_answer(&one, sign, Answer::Yes), "en")
                    .persons
                    .remove(0);
                assert_eq!(person.outcome, Outcome::ReferNow, "{} {age}", sign.id);
            }
        }
    }
}
