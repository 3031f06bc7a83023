//! What must hold for every encounter, and the rules the golden examples do not reach.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::json;

use super::naive;
use super::*;
use crate::content::{Indicator, Scope, Strength};
use crate::model::{
    Age, Answer, Context, ENCOUNTER_FORMAT, FilePerson, Nationality, PackId, Path, PersonLabel, Service, Source, Tracks,
};

pub(super) fn observation(i: &Indicator, answer: Answer) -> FileObservation {
    FileObservation {
        indicator: i.id.clone(),
        answer,
        source: Source::OfficerSaw,
    }
}

/// A few answers out of all indicators, or out of those about the scene.
fn some_answers(content: &Content, scene: bool) -> impl Strategy<Value = Vec<FileObservation>> + use<> {
    let all: Vec<Indicator> = content
        .indicators()
        .filter(|i| !scene || i.scope == Scope::Scene)
        .cloned()
        .collect();
    let answers = [Answer::Yes, Answer::Yes, Answer::No, Answer::Unknown];
    proptest::sample::subsequence(all, 0..6).prop_flat_map(move |chosen| {
        let size = chosen.len();
        (
            Just(chosen),
            prop::collection::vec(prop::sample::select(answers.to_vec()), size),
        )
            .prop_map(|(chosen, answers)| {
                chosen
                    .iter()
                    .zip(answers)
                    .map(|(i, answer)| observation(i, answer))
                    .collect()
            })
    })
}

fn some_person(content: &Content) -> impl Strategy<Value = FilePerson> + use<> {
    let flag = || prop::bool::weighted(0.1);
    (
        prop::sample::select(Age::ALL),
        prop::option::of(any::<bool>()),
        prop::bool::weighted(0.8),
        prop::sample::select(Nationality::ALL),
        flag(),
        flag(),
        some_answers(content, false),
    )
        .prop_map(
            |(age, accompanied, transported, nationality, says_victim, officer_doubt, observations)| FilePerson {
                label: PersonLabel::new("A").unwrap(),
                age,
                accompanied,
                transported,
                nationality,
                says_victim,
                officer_doubt,
                language: None,
                observations,
            },
        )
}

fn some_file() -> impl Strategy<Value = EncounterFile> {
    some_file_of(&content())
}

pub(super) fn some_file_of(content: &Content) -> impl Strategy<Value = EncounterFile> + use<> {
    let packs: Vec<PackId> = content.packs.iter().map(|p| p.id.clone()).collect();
    (
        prop::sample::select(Service::ALL),
        prop::sample::select(Context::ALL),
        prop::option::of(proptest::sample::subsequence(packs, 0..5)),
        some_answers(content, true),
        prop::collection::vec(some_person(content), 1..4),
    )
        .prop_map(|(service, context, packs, scene, mut persons)| {
            for (i, person) in persons.iter_mut().enumerate() {
                person.label = PersonLabel::new(&format!("P{i}")).unwrap();
            }
            EncounterFile {
                format: ENCOUNTER_FORMAT.to_owned(),
                service,
                occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
                context,
                packs,
                scene,
                persons,
            }
        })
}

pub(super) fn listed(tracks: &Tracks) -> (Option<Vec<&str>>, Option<Vec<&str>>) {
    let keys = |list: &[crate::model::Element]| -> Vec<String> { list.iter().map(|e| e.key.to_string()).collect() };
    let names = |found: Vec<String>| {
        ELEMENT_KEYS
            .into_iter()
            .filter(|k| found.iter().any(|f| f == k))
            .collect()
    };
    let (t, s) = (&tracks.trafficking, &tracks.aggravated_smuggling);
    (
        t.lit.then(|| names(keys(&t.elements))),
        s.lit.then(|| names(keys(&s.elements))),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_fast_rules_say_what_the_slow_rules_say(file in some_file()) {
        let content = content();
        check(&content, &file).unwrap();
        for (assessed, person) in assess(&content, &file, "en").persons.iter().zip(&file.persons) {
            let slow = naive::judge(&content, &file, person, None);
            prop_assert_eq!(assessed.outcome as i32, slow.outcome);
            prop_assert_eq!(listed(&assessed.tracks), (slow.trafficking, slow.smuggling));
            let (unanswered, next) = naive::next(&content, &file, person);
            prop_assert_eq!(assessed.unanswered, unanswered);
            prop_assert_eq!(ids(&assessed.next), next);
        }
    }

    #[test]
    fn a_further_yes_never_lowers_an_outcome(file in some_file(), which in any::<prop::sample::Index>()) {
        let content = content();
        let all: Vec<_> = content.indicators().collect();
        let chosen = *which.get(&all);
        let before = assess(&content, &file, "en");
        let mut more = file.clone();
        for person in &mut more.persons {
            person.observations.retain(|o| o.indicator != chosen.id);
            person.observations.push(observation(chosen, Answer::Yes));
        }
        for (then, now) in assess(&content, &more, "en").persons.iter().zip(&before.persons) {
            prop_assert!(then.outcome >= now.outcome);
            prop_assert!(then.tracks.trafficking.lit >= now.tracks.trafficking.lit);
            prop_assert!(then.tracks.aggravated_smuggling.lit >= now.tracks.aggravated_smuggling.lit);
        }
    }

    #[test]
    fn the_order_of_answers_and_persons_never_matters(file in some_file()) {
        let content = content();
        let mut turned = file.clone();
        turned.scene.reverse();
        turned.persons.reverse();
        turned.persons.iter_mut().for_each(|p| p.observations.reverse());
        let mut there = assess(&content, &turned, "en").persons;
        there.reverse();
        prop_assert_eq!(there, assess(&content, &file, "en").persons);
    }

    #[test]
    fn unknown_context_and_protective_answers_change_nothing(file in some_file(), answer in prop::sample::select(Answer::ALL)) {
        let content = content();
        let mut silent = file.clone();
        for person in &mut silent.persons {
            for i in content.indicators() {
                // DOM-16 weighs nothing and opens the diplomatic path by definition.
                let weightless = matches!(i.strength, Strength::Context | Strength::Protective) && i.id.as_str() != "DOM-16";
                let open = !person.observations.iter().any(|o| o.indicator == i.id);
                if open {
                    person.observations.push(observation(i, if weightless { answer } else { Answer::Unknown }));
                }
            }
        }
        prop_assert_eq!(assess(&content, &silent, "en"), assess(&content, &file, "en"));
    }

    #[test]
    fn nationality_never_lowers_an_outcome_below_what_the_answers_say(file in some_file()) {
        let content = content();
        let with = |nationality: Nationality| {
            let mut file = file.clone();
            file.persons.iter_mut().for_each(|p| p.nationality = nationality);
            assess(&content, &file, "en").persons
        };
        let (eu, third, unknown) = (with(Nationality::Eu), with(Nationality::ThirdCountry), with(Nationality::Unknown));
        for ((eu, third), unknown) in eu.iter().zip(&third).zip(&unknown) {
            prop_assert_eq!(third.outcome, unknown.outcome);
            prop_assert!(third.outcome >= eu.outcome);
            // All that nationality closes is the one rule; every other rule still holds.
            let left: Vec<_> = rules(third).into_iter().filter(|r| *r != Rule::Circumstance).collect();
            if !left.is_empty() {
                prop_assert_eq!(eu.outcome, third.outcome);
                prop_assert_eq!(rules(eu), left);
            }
        }
    }
}

#[test]
fn next_is_right_for_every_single_and_every_pair_of_answers() {
    let content = content();
    let all: Vec<_> = content.indicators().cloned().collect();
    let mut file = file(&encounter(&json!({"age": "unsure"})));
    for context in [Context::Motorway, Context::Workplace] {
        file.context = context;
        for (n, first) in all.iter().enumerate() {
            for second in all.iter().skip(n + 1).step_by(7) {
                file.persons[0].observations = vec![observation(first, Answer::Yes), observation(second, Answer::Yes)];
                for age in [Age::Adult, Age::Minor] {
                    file.persons[0].age = age;
                    let assessed = assess(&content, &file, "en").persons.remove(0);
                    let (_, next) = naive::next(&content, &file, &file.persons[0]);
                    assert_eq!(ids(&assessed.next), next, "{} {} {age}", first.id, second.id);
                }
            }
        }
    }
}

#[test]
fn saying_so_and_a_doubt_refer_and_name_no_answers() {
    let person = one(&encounter(
        &json!({"says_victim": true, "officer_doubt": true, "scene": [saw("SMG-17")]}),
    ));
    assert_eq!(rules(&person), [Rule::SaysVictim, Rule::OfficerDoubt]);
    assert!(person.reasons.iter().all(|r| r.indicators.is_empty()));
    assert_eq!(person.outcome, Outcome::ReferNow);
}

#[test]
fn away_from_a_motorway_a_circumstance_needs_a_smuggling_setting() {
    let home = |observations: serde_json::Value| {
        one(&encounter(
            &json!({"context": "private_home", "observations": observations}),
        ))
    };
    assert!(!home(json!([saw("SMG-21")])).tracks.aggravated_smuggling.lit);
    let paid = home(json!([saw("SMG-21"), saw("SMG-09")]));
    assert!(paid.tracks.aggravated_smuggling.lit);
    assert_eq!(ids(&paid.reasons[0].indicators), ["SMG-09", "SMG-21"]);
}

#[test]
fn a_circumstance_of_a_trafficking_pack_does_not_light_smuggling() {
    let person = one(&encounter(&json!({"observations": [saw("LAB-04")]})));
    assert!(person.tracks.trafficking.lit && !person.tracks.aggravated_smuggling.lit);
}

#[test]
fn an_answer_counts_though_its_pack_is_not_asked() {
    let person = one(&encounter(&json!({"packs": ["SMG"], "observations": [saw("DOM-02")]})));
    assert_eq!((rules(&person), person.unanswered), (vec![Rule::Strong], 24));
}

#[test]
fn the_pack_about_children_is_asked_whatever_list_of_packs_is_named() {
    let asked = |packs: &[&str], age: &str| one(&encounter(&json!({"packs": packs, "age": age}))).unanswered;
    assert_eq!(asked(&["SMG"], "minor"), asked(&["SMG", "MIN"], "minor"));
    assert_eq!(asked(&["SMG"], "minor"), 40);
    assert_eq!(asked(&[], "unsure"), 16);
    assert_eq!(asked(&["SMG"], "adult"), 24, "of an adult its rows are not asked");
    assert_eq!(asked(&["SMG", "MIN"], "adult"), 24);
}

#[test]
fn an_answer_about_a_child_counts_though_the_list_of_packs_does_not_name_its_pack() {
    let person = one(&encounter(
        &json!({"packs": ["SMG"], "age": "minor", "observations": [saw("MIN-01")]}),
    ));
    assert!(rules(&person).contains(&Rule::Decisive) && person.tracks.aggravated_smuggling.lit);
    assert_eq!(person.unanswered, 39);
}

#[test]
fn every_context_asks_its_own_packs() {
    let asked = |context: &str, age: &str| one(&encounter(&json!({"context": context, "age": age}))).unanswered;
    assert_eq!(asked("motorway", "adult"), 24);
    assert_eq!(asked("motorway", "minor"), 40);
    assert_eq!(asked("workplace", "adult"), 20);
    assert_eq!(asked("street", "adult"), 4);
    assert_eq!(asked("other", "unsure"), 24 + 20 + 4 + 15 + 16);
}

#[test]
fn paths_come_in_their_order_and_for_their_reasons() {
    let paths = |change: serde_json::Value| one(&encounter(&change)).paths;
    assert_eq!(
        paths(
            json!({"age": "minor", "accompanied": false, "nationality": "belgian", "service": "labour_inspection",
            "observations": [saw("SMG-20"), saw("DOM-16")]})
        ),
        [
            Path::UrgentMedical,
            Path::Minor,
            Path::UnaccompaniedMinor,
            Path::DiplomaticStaff,
            Path::EuCitizen,
            Path::LabourAuditor
        ]
    );
    assert_eq!(
        paths(json!({"accompanied": false, "observations": [saw("MIN-02")]})),
        []
    );
    assert_eq!(
        paths(json!({"observations": [saw("SMG-19"), saw("MIN-02")]})),
        [Path::Minor, Path::UnaccompaniedMinor]
    );
    assert_eq!(paths(json!({"observations": [saw("LAB-20")]})), [Path::LabourAuditor]);
    assert_eq!(paths(json!({"observations": [saw("LAB-21")]})), []);
}

#[test]
fn a_reference_follows_the_day_of_the_facts_and_the_language() {
    let mut content = content();
    let new_code = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
    for row in &mut content.law {
        row.valid_to = new_code.pred_opt();
    }
    let later: Vec<_> = content
        .law
        .iter()
        .cloned()
        .map(|row| crate::content::LawRow {
            valid_from: new_code,
            valid_to: None,
            verified: true,
            label: [
                ("en".to_owned(), "new".to_owned()),
                ("nl".to_owned(), "nieuw".to_owned()),
            ]
            .into(),
            ..row
        })
        .collect();
    content.law.extend(later);
    let mut file = file(&encounter(&json!({"scene": [saw("SMG-01")]})));
    let element = |file: &EncounterFile, lang: &str| {
        let person = assess(&content, file, lang).persons.remove(0);
        person.tracks.aggravated_smuggling.elements.into_iter().next().unwrap()
    };
    assert_eq!(element(&file, "nl").reference, "nieuw");
    assert!(element(&file, "nl").reference_verified);
    file.occurred_on = new_code.pred_opt().unwrap();
    assert!(!element(&file, "nl").reference_verified);
}

#[test]
fn thirty_persons_are_assessed_before_their_file_could_be_parsed_again() {
    faster_than_parsing(&content());
    let shipped = Content::embedded().unwrap();
    assert_eq!((shipped.packs.len(), shipped.indicators().count()), (8, 141));
    faster_than_parsing(&shipped);
}

/// Every pack is asked, and everybody has an answer to everything.
fn faster_than_parsing(content: &Content) {
    let mut file = file(&encounter(&json!({})));
    let everything: Vec<_> = content.indicators().map(|i| observation(i, Answer::Yes)).collect();
    let samira = FilePerson {
        observations: everything,
        ..file.persons.remove(0)
    };
    file.packs = Some(content.packs.iter().map(|p| p.id.clone()).collect());
    file.persons = (1..=30)
        .map(|n| FilePerson {
            label: PersonLabel::new(&format!("P{n}")).unwrap(),
            ..samira.clone()
        })
        .collect();
    let json = serde_json::to_vec(&file).unwrap();
    // The best of several runs of each: what else the machine does must not decide.
    let best = |work: &dyn Fn()| -> Duration {
        let runs = (0..9).map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        });
        runs.min().unwrap()
    };
    let parsing = best(&|| drop(EncounterFile::parse(&json).unwrap()));
    let assessing = best(&|| drop(assess(content, &file, "en")));
    assert!(assessing < parsing, "assessed in {assessing:?}, parsed in {parsing:?}");
}

#[test]
fn a_recorded_need_opens_the_medical_path() {
    use crate::model::{EncounterId, Entry, Event, Moment};
    let encounter = EncounterId::fresh();
    let label = PersonLabel::new("A").unwrap();
    let events = [
        Event::Opened {
            service: Service::LocalPolice,
            context: Context::Motorway,
            occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
            training: false,
        },
        Event::PersonsAdded {
            labels: vec![label.clone()],
            transported: true,
        },
        Event::FieldSet {
            field: FieldId::new("urgent_needs").unwrap(),
            label: Some(label),
            value: Some(FieldValue::Text("insulin".to_owned())),
        },
    ];
    let entries: Vec<_> = (1..)
        .zip(events)
        .map(|(seq, event)| Entry {
            seq,
            encounter: encounter.clone(),
            time: Moment {
                wall: chrono::DateTime::UNIX_EPOCH,
                since_boot_ms: 0,
                trusted: None,
            },
            event,
        })
        .collect();
    let paths = |count: usize| {
        let record = Record::from_entries(&entries[..count]).unwrap();
        assess_record(&content(), &record, "en").persons.remove(0).paths
    };
    assert_eq!(paths(2), []);
    assert_eq!(paths(3), [Path::UrgentMedical]);
}
