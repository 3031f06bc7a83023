//! Every combination of answers over small packs of every strength and support, for every age,
//! nationality and context, against the slow rules: the proof that `next` is right.

use chrono::NaiveDate;
use serde_json::json;

use super::super::fixture;
use super::*;
use crate::content::{How, Indicator, Pack, PackKind, Scope, Strength};
use crate::model::{
    Age, Answer, Context, ENCOUNTER_FORMAT, ElementKey, FilePerson, IndicatorId, Nationality, PackId, PersonLabel,
    Service, Source,
};

const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

/// Number, scene scope (`@`) or not, way of observing, weight, supports: as the fixture writes them.
/// Each set holds every strength and mixes what lights with what is only listed.
const SMALL: [[(&str, &str); 3]; 5] = [
    [
        ("SMG", "01 @ S s! life_endangered\n02 . D m act.smuggling"),
        ("LAB", "01 . T s coercion_deception\n02 . A w act.trafficking"),
        ("MIN", "01 . S m minor"),
    ],
    [
        ("SMG", "01 . A m vulnerability\n02 @ S w organised"),
        ("DOM", "01 . D m purpose.labour grave_harm"),
        ("MIN", "01 . A s\n02 . S c"),
    ],
    [
        ("SMG", "01 . TD m profit coercion_deception\n02 . S p"),
        ("SEX", "01 . S s! purpose.sexual minor\n02 . S w vulnerability"),
        ("MIN", "01 . T m payment_to_controller"),
    ],
    [
        ("SMG", "01 @ S w habitual\n02 . T w authority"),
        ("BEG", "01 . S w purpose.begging"),
        ("MIN", "01 . D w act.trafficking\n02 . S w grave_harm"),
    ],
    [
        (
            "SMG",
            "01 . TA s coercion_deception purpose.labour purpose.crime\n02 @ S m act.smuggling",
        ),
        ("ORG", "01 . S m authority\n02 . T m"),
        ("MIN", "01 . SA s purpose.begging purpose.labour"),
    ],
];

fn pack(id: &str, table: &str) -> Pack {
    let (kind, contexts, always) = match id {
        "SMG" => (PackKind::Smuggling, vec![Context::Motorway, Context::Other], false),
        "MIN" => (PackKind::Neither, Vec::new(), true),
        _ => (
            PackKind::Trafficking,
            vec![Context::Workplace, Context::Street, Context::Other],
            false,
        ),
    };
    Pack {
        contexts,
        always,
        ..fixture::pack(id, kind, &[], table)
    }
}

/// Without law: what is cited is not what is proved here.
fn small(packs: Vec<Pack>) -> Content {
    Content {
        packs,
        law: Vec::new(),
        ..content()
    }
}

/// Every answer to every indicator, each combination once.
fn combinations(indicators: &[Indicator]) -> Vec<Vec<FileObservation>> {
    indicators.iter().fold(vec![Vec::new()], |lists, indicator| {
        let each = |list: &Vec<FileObservation>| {
            ANSWERS.map(|answer| {
                let mut longer = list.clone();
                longer.push(FileObservation {
                    indicator: indicator.id.clone(),
                    answer,
                    source: Source::OfficerSaw,
                });
                longer
            })
        };
        lists.iter().flat_map(each).collect()
    })
}

fn somebody(age: Age, nationality: Nationality, observations: Vec<FileObservation>) -> FilePerson {
    FilePerson {
        label: PersonLabel::new("A").unwrap(),
        age,
        accompanied: None,
        transported: true,
        nationality,
        says_victim: false,
        officer_doubt: false,
        language: None,
        observations,
    }
}

fn encounter_of(context: Context, persons: Vec<FilePerson>) -> EncounterFile {
    EncounterFile {
        format: ENCOUNTER_FORMAT.to_owned(),
        service: Service::LocalPolice,
        occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
        context,
        packs: None,
        scene: Vec::new(),
        persons,
    }
}

/// Assesses and compares with the slow rules; gives the number of persons, so that no loop is empty.
fn proved(content: &Content, file: &EncounterFile) -> usize {
    let assessed = assess(content, file, "en").persons;
    assert_eq!(assessed.len(), file.persons.len());
    for (assessed, person) in assessed.iter().zip(&file.persons) {
        let slow = naive::judge(content, file, person, None);
        let said = || format!("{:?} {person:?} {:?}", file.context, file.scene);
        assert_eq!(assessed.outcome as i32, slow.outcome, "{}", said());
        assert_eq!(
            rules::listed(&assessed.tracks),
            (slow.trafficking, slow.smuggling),
            "{}",
            said()
        );
        let (unanswered, next) = naive::next(content, file, person);
        assert_eq!(assessed.unanswered, unanswered, "{}", said());
        assert_eq!(ids(&assessed.next), next, "{}", said());
    }
    assessed.len()
}

#[test]
fn next_is_right_for_every_combination_of_answers_over_small_packs() {
    let (mut persons, mut strengths) = (0, Vec::new());
    for set in SMALL {
        let content = small(set.iter().map(|(id, table)| pack(id, table)).collect());
        let all: Vec<Indicator> = content.indicators().cloned().collect();
        strengths.extend(all.iter().map(|i| format!("{:?}{}", i.strength, i.decisive)));
        let answers = combinations(&all);
        for context in Context::ALL {
            let everybody = Age::ALL.iter().flat_map(|age| {
                let of_age = Nationality::ALL.iter().map(move |nationality| (*age, *nationality));
                of_age.flat_map(|(age, nation)| answers.iter().map(move |a| somebody(age, nation, a.clone())))
            });
            persons += proved(&content, &encounter_of(*context, everybody.collect()));
        }
    }
    strengths.sort();
    strengths.dedup();
    assert_eq!(strengths.len(), 6, "every strength, and decisive");
    assert_eq!(persons, 5 * 3_usize.pow(5) * 3 * 4 * 5);
}

#[test]
fn next_is_right_for_every_support_of_every_strength_in_every_kind_of_pack() {
    let (mut persons, kinds) = (0, ["SMG", "LAB", "MIN"]);
    for key in ELEMENT_KEYS {
        for kind in kinds {
            let row = format!("01 . T s {key}\n02 . S w {key}\n03 . A s! {key}\n");
            let mut packs: Vec<Pack> = kinds.iter().map(|id| pack(id, "09 . D m")).collect();
            for one in packs.iter_mut().filter(|p| p.id.as_str() == kind) {
                one.indicators = pack(kind, row.trim_end()).indicators;
            }
            if let Some(smuggling) = packs.first_mut() {
                smuggling
                    .indicators
                    .extend(pack("SMG", "10 . D m act.smuggling").indicators);
            }
            let content = small(packs);
            let all: Vec<Indicator> = content
                .indicators()
                .filter(|i| i.id.as_str().ends_with("-10") || i.id.as_str().starts_with(kind))
                .cloned()
                .collect();
            let answers = combinations(&all);
            for context in [Context::Motorway, Context::Workplace] {
                for (age, nation) in [
                    (Age::Adult, Nationality::ThirdCountry),
                    (Age::Adult, Nationality::Eu),
                    (Age::Unsure, Nationality::Belgian),
                ] {
                    let everybody = answers.iter().map(|a| somebody(age, nation, a.clone()));
                    persons += proved(&content, &encounter_of(context, everybody.collect()));
                }
            }
        }
    }
    assert_eq!(persons, 20 * 3 * 81 * 6);
}

#[test]
fn next_is_right_whatever_the_scene_and_the_person_say_about_the_same_sign() {
    let table = "01 @ S s life_endangered\n02 @ D m organised";
    let content = small(vec![
        pack("SMG", table),
        pack("LAB", "01 . T m purpose.labour"),
        pack("MIN", "01 . S w minor"),
    ]);
    let of_scene: Vec<Indicator> = content
        .indicators()
        .filter(|i| i.scope == Scope::Scene)
        .cloned()
        .collect();
    let all: Vec<Indicator> = content.indicators().cloned().collect();
    let (own, mut persons) = (combinations(&all), 0);
    for scene in combinations(&of_scene) {
        for flags in 0..8_u8 {
            let everybody = own.iter().map(|answers| FilePerson {
                transported: flags & 1 == 0,
                says_victim: flags & 2 != 0,
                officer_doubt: flags & 4 != 0,
                ..somebody(Age::Unsure, Nationality::Eu, answers.clone())
            });
            let mut file = encounter_of(Context::Motorway, everybody.collect());
            file.scene.clone_from(&scene);
            persons += proved(&content, &file);
        }
    }
    assert_eq!(persons, 9 * 8 * 81);
}

#[test]
fn a_list_of_packs_only_decides_what_is_asked() {
    let [set, ..] = SMALL;
    let content = small(set.iter().map(|(id, table)| pack(id, table)).collect());
    let all: Vec<Indicator> = content.indicators().cloned().collect();
    let answers = combinations(&all);
    for named in [&[][..], &["SMG"], &["LAB", "MIN"], &["SMG", "LAB", "MIN"]] {
        for age in Age::ALL {
            let everybody = answers.iter().map(|a| somebody(*age, Nationality::Unknown, a.clone()));
            let mut file = encounter_of(Context::Street, everybody.collect());
            file.packs = Some(named.iter().map(|id| PackId::new(id).unwrap()).collect());
            assert_eq!(proved(&content, &file), answers.len());
        }
    }
}

/// A row made by hand, to try the rule of the dimensions on.
fn sign(number: usize, strength: Strength, dimension: Dimension) -> Indicator {
    Indicator {
        id: IndicatorId::new(&format!("LAB-{number:02}")).unwrap(),
        how: vec![How::Seen],
        strength,
        decisive: false,
        supports: [ElementKey::new("coercion_deception").unwrap()].into(),
        scope: Scope::Person,
        source: "ILO".to_owned(),
        attribution_verified: false,
        dimension: Some(dimension),
    }
}

/// The rule once more, as the list of what is enough.
fn enough(strong: usize, medium: usize, weak: usize) -> bool {
    [(2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1)]
        .iter()
        .any(|(s, m, w)| strong >= *s && medium >= *m && weak >= *w)
}

#[test]
fn a_dimension_is_reached_by_its_rule_for_every_combination_and_changes_no_result() {
    use Strength::{Context as Shown, Medium, Strong, Weak};
    let weights = [Strong, Strong, Medium, Medium, Medium, Weak, Weak, Shown];
    let mut lab = pack("LAB", "01 . S w");
    lab.indicators = (1..)
        .zip(weights)
        .map(|(n, w)| sign(n, w, Dimension::Exploitation))
        .collect();
    lab.indicators.push(sign(9, Medium, Dimension::CoercionDestination));
    let with = small(vec![lab.clone()]);
    lab.indicators.iter_mut().for_each(|i| i.dimension = None);
    let without = small(vec![lab]);
    let answers: Vec<_> = combinations(&with.indicators().take(8).cloned().collect::<Vec<_>>());
    let persons = answers
        .into_iter()
        .map(|a| somebody(Age::Adult, Nationality::Eu, a))
        .collect();
    let file = encounter_of(Context::Workplace, persons);
    let mut reached = 0;
    for (found, person) in dimensions(&with, &file).iter().zip(&file.persons) {
        let yes = |at: std::ops::Range<usize>| {
            person.observations[at]
                .iter()
                .filter(|o| o.answer == Answer::Yes)
                .count()
        };
        let (strong, medium, weak) = (yes(0..2), yes(2..5), yes(5..7));
        if yes(0..8) == 0 {
            assert_eq!(found.dimensions, []);
            continue;
        }
        let [one] = found.dimensions.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(one.dimension, Dimension::Exploitation);
        assert_eq!(one.indicators.len(), strong + medium + weak + yes(7..8));
        assert_eq!(
            one.of as usize,
            7 + yes(7..8),
            "what is not asked counts once it is answered yes"
        );
        assert_eq!(one.reached, enough(strong, medium, weak), "{strong} {medium} {weak}");
        reached += usize::from(one.reached);
    }
    assert!(reached > 0);
    assert_eq!(
        assess(&with, &file, "en"),
        assess(&without, &file, "en"),
        "no rule reads a dimension"
    );
    let contract = serde_json::to_string(&assess(&with, &file, "en")).unwrap();
    assert!(!contract.contains("dimension"), "no part of the contract");
}

#[test]
fn the_dimensions_take_the_answers_as_the_assessment_does() {
    let content = Content::embedded().unwrap();
    let json = json!({"context": "workplace", "observations": [
        saw("LAB-01"), saw("LAB-02"), saw("LAB-04"), answered("LAB-06", "no"), answered("LAB-07", "unknown")]});
    let file = EncounterFile::parse(encounter(&json).to_string().as_bytes()).unwrap();
    let found = dimensions(&content, &file).remove(0).dimensions;
    let told: Vec<_> = found
        .iter()
        .map(|d| (d.dimension, ids(&d.indicators), d.reached))
        .collect();
    assert_eq!(
        told,
        [
            (Dimension::Exploitation, vec!["LAB-01", "LAB-02"], true),
            (Dimension::CoercionDestination, vec!["LAB-04"], false),
        ]
    );
}
