//! Feedback on played stories: each remark can appear and disappear, and somebody who was missed
//! outweighs everything else. The stories are those that ship.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::*;
use crate::assess::run_vignette;
use crate::content::{embedded_vignette_files, load_vignettes};
use crate::model::{
    About, CallOutcome, EncounterId, Entry, Event, IdentityMode, LanguageTag, Medium, Moment, OfferAnswer, PersonFact,
    RecipientId, ReviewStatus, Source,
};

fn content() -> Content {
    Content::embedded().unwrap()
}

fn stories(content: &Content) -> Vec<Vignette> {
    load_vignettes(content, &embedded_vignette_files()).unwrap()
}

fn story(content: &Content, id: &str) -> Vignette {
    stories(content).into_iter().find(|v| v.id.as_str() == id).unwrap()
}

fn start() -> DateTime<Utc> {
    "2026-11-03T09:00:00Z".parse().unwrap()
}

/// A second between two events.
fn fold(events: &[Event]) -> Record {
    let encounter = EncounterId::fresh();
    let entries: Vec<Entry> = (1..)
        .zip(events)
        .map(|(seq, event)| Entry {
            seq,
            encounter: encounter.clone(),
            time: Moment {
                wall: start() + TimeDelta::seconds(i64::from(seq)),
                since_boot_ms: u64::from(seq) * 1000,
                trusted: None,
            },
            event: event.clone(),
        })
        .collect();
    Record::from_entries(&entries).unwrap()
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn field(id: &FieldId, label: Option<&PersonLabel>) -> Event {
    Event::FieldSet {
        field: id.clone(),
        label: label.cloned(),
        value: Some(FieldValue::Flag(true)),
    }
}

/// What a careful officer records in a story.
fn careful(vignette: &Vignette) -> Vec<Event> {
    let mut events = vec![
        Event::Opened {
            service: vignette.service,
            context: vignette.context,
            occurred_on: vignette.occurred_on,
            training: true,
        },
        Event::VignetteSet {
            vignette: vignette.id.clone(),
        },
        Event::AboutSet { about: vignette.about },
    ];
    events.extend(vignette.life.iter().map(|check| Event::LifeChecked {
        check: *check,
        done: true,
    }));
    events.extend(
        vignette
            .apart
            .iter()
            .map(|who| Event::KeptApart { who: *who, done: true }),
    );
    events.extend(vignette.scene.iter().map(|e| Event::SceneAnswered {
        indicator: e.indicator.clone(),
        answer: Some(Answer::Yes),
        source: e.source,
    }));
    for row in &vignette.persons {
        let labels = row.labels.clone();
        events.push(Event::PersonsAdded {
            labels: labels.clone(),
            transported: row.transported,
        });
        let facts = [
            Some(PersonFact::Age(row.age)),
            row.accompanied.map(PersonFact::Accompanied),
            Some(PersonFact::Nationality(row.nationality)),
            row.complainant.map(PersonFact::Complainant),
            row.role_open.then(|| PersonFact::Roles(vec![Role::Unclear])),
        ];
        events.extend(facts.into_iter().flatten().map(|fact| Event::PersonsSet {
            labels: labels.clone(),
            fact,
        }));
        events.push(Event::NoticeShown {
            labels: labels.clone(),
            language: LanguageTag::new("ti").unwrap(),
            version: "1".to_owned(),
            status: ReviewStatus::Draft,
            medium: Medium::Shown,
            seconds: 30,
            proof: None,
        });
        if row.after_statement {
            let at = Some(start() - TimeDelta::hours(1));
            events.push(Event::StatementNoted {
                labels: labels.clone(),
                made: true,
                at,
            });
        }
        if row.outcome != Outcome::InformOnly {
            events.push(Event::OfferMade {
                labels: labels.clone(),
                answer: OfferAnswer::Wants,
            });
        }
        events.extend(row.yes.iter().map(|e| Event::PersonsAnswered {
            labels: labels.clone(),
            indicator: e.indicator.clone(),
            answer: Some(Answer::Yes),
            source: e.source,
        }));
        events.extend(labels.iter().flat_map(|l| row.fields.iter().map(|f| field(f, Some(l)))));
    }
    events.extend(vignette.fields.iter().map(|f| field(f, None)));
    events.extend(vignette.avenue.iter().map(|avenue| Event::AvenueChosen {
        label: None,
        avenue: avenue.clone(),
        mode: IdentityMode::ThirdParty,
    }));
    events.extend(vignette.first_call.map(call));
    if vignette.close {
        events.push(Event::Closed { forgotten: 0 });
    }
    events
}

fn call(kind: RecipientKind) -> Event {
    Event::CallMade {
        kind,
        recipient: RecipientId::new("somebody").unwrap(),
        outcome: CallOutcome::Reached,
        labels: Vec::new(),
    }
}

/// Feedback on the careful play without the events that a test leaves out.
fn without(id: &str, leave_out: impl Fn(&Event) -> bool) -> Feedback {
    let content = content();
    let vignette = story(&content, id);
    let mut events = careful(&vignette);
    events.retain(|e| !leave_out(e));
    feedback(&content, &vignette, &fold(&events))
}

fn missed(feedback: &Feedback) -> Vec<Point> {
    feedback.missed.iter().map(|l| l.point).collect()
}

#[test]
fn there_are_twenty_four_stories_and_each_comes_out_as_it_says() {
    let content = content();
    let stories = stories(&content);
    assert_eq!(
        stories.iter().map(|v| v.number).collect::<Vec<_>>(),
        (1..=24).collect::<Vec<_>>()
    );
    let faults: Vec<String> = stories
        .iter()
        .flat_map(|v| run_vignette(&content, v))
        .map(|fault| fault.to_string())
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_story_with_another_outcome_than_the_engines_is_told_by_its_name() {
    let content = content();
    let mut vignette = story(&content, "refrigerated-lorry");
    vignette.persons[0].trafficking = true;
    let faults = run_vignette(&content, &vignette);
    assert_eq!(faults.len(), 8);
    let said = faults[0].to_string();
    assert!(
        said.starts_with("vignettes/03-refrigerated-lorry.toml, line 18: "),
        "{said}"
    );
    assert!(
        said.contains("person A: the track trafficking comes out as not lit, not as lit"),
        "{said}"
    );
}

#[test]
fn careful_work_leaves_nothing_to_add_in_any_story() {
    let content = content();
    for vignette in stories(&content) {
        let feedback = feedback(&content, &vignette, &fold(&careful(&vignette)));
        assert_eq!(feedback.missed, [], "{}", vignette.id);
        assert_eq!(
            (feedback.opening, feedback.later.len()),
            (Opening::AllRight, 0),
            "{}",
            vignette.id
        );
        assert!(!feedback.right.is_empty(), "{}", vignette.id);
    }
}

#[test]
fn an_encounter_in_which_nothing_was_done_misses_everybody_first() {
    let content = content();
    for vignette in stories(&content) {
        let feedback = feedback(&content, &vignette, &fold(&careful(&vignette)[..3]));
        let presumed = vignette.persons.iter().filter(|r| r.outcome != Outcome::InformOnly);
        let presumed: Vec<_> = presumed.flat_map(|r| r.labels.clone()).collect();
        if presumed.is_empty() {
            assert_ne!(feedback.opening, Opening::AllRight, "{}", vignette.id);
        } else {
            assert_eq!(feedback.opening, Opening::SomebodyMissed, "{}", vignette.id);
            assert_eq!(
                (feedback.missed[0].point, &feedback.missed[0].labels),
                (Point::Victim, &presumed)
            );
        }
    }
}

#[test]
fn each_thing_left_out_is_missed_by_its_own_remark() {
    type Leave = fn(&Event) -> bool;
    let cases: [(&str, Point, Leave); 13] = [
        ("refrigerated-lorry", Point::Life, |e| {
            matches!(e, Event::LifeChecked { .. })
        }),
        ("nail-bar", Point::Apart, |e| matches!(e, Event::KeptApart { .. })),
        ("nail-bar", Point::Told, |e| matches!(e, Event::NoticeShown { .. })),
        ("nail-bar", Point::Offered, |e| matches!(e, Event::OfferMade { .. })),
        ("nail-bar", Point::Called, |e| matches!(e, Event::CallMade { .. })),
        ("statement-first", Point::OrderShown, |e| {
            matches!(e, Event::StatementNoted { .. })
        }),
        ("two-officers-thirty-people", Point::Time, |e| {
            matches!(e, Event::NoticeShown { .. })
        }),
        ("complained-or-found", Point::Secrecy, |e| {
            matches!(
                e,
                Event::PersonsSet {
                    fact: PersonFact::Complainant(_),
                    ..
                }
            )
        }),
        ("message-about-a-smuggler", Point::Avenue, |e| {
            matches!(e, Event::AvenueChosen { .. })
        }),
        ("written-report", Point::Field, |e| matches!(e, Event::FieldSet { .. })),
        ("family-that-lost-its-way", Point::Closed, |e| {
            matches!(e, Event::Closed { .. })
        }),
        ("refrigerated-lorry", Point::Answer, |e| {
            matches!(e, Event::PersonsAnswered { .. })
        }),
        ("family-that-lost-its-way", Point::Child, |e| {
            matches!(
                e,
                Event::PersonsSet {
                    fact: PersonFact::Age(_),
                    ..
                }
            )
        }),
    ];
    for (id, point, leave) in cases {
        let feedback = without(id, leave);
        assert!(
            missed(&feedback).contains(&point),
            "{id}: {point:?} in {:?}",
            missed(&feedback)
        );
        let right = feedback
            .right
            .iter()
            .filter(|l| l.point == point && point != Point::Answer);
        assert_eq!(right.count(), 0, "{id}: {point:?}");
    }
}

#[test]
fn a_driver_who_is_only_a_suspect_is_remarked_upon_and_one_with_an_open_role_is_not() {
    let content = content();
    let vignette = story(&content, "refrigerated-lorry");
    let mut events = careful(&vignette);
    let suspect = |roles: Vec<Role>| Event::PersonsSet {
        labels: vec![label("I")],
        fact: PersonFact::Roles(roles),
    };
    events.push(suspect(vec![Role::PossibleSuspect]));
    let said = feedback(&content, &vignette, &fold(&events));
    assert_eq!(
        (missed(&said), said.missed[0].labels.clone()),
        (vec![Point::Role], vec![label("I")])
    );
    events.push(suspect(vec![Role::PossibleSuspect, Role::Unclear]));
    assert_eq!(feedback(&content, &vignette, &fold(&events)).missed, []);
}

#[test]
fn an_offer_after_a_statement_is_missed_where_the_story_did_not_bring_it() {
    let content = content();
    let vignette = story(&content, "nail-bar");
    let mut events = careful(&vignette);
    let at = Some(start() - TimeDelta::minutes(5));
    events.push(Event::StatementNoted {
        labels: vec![label("A")],
        made: true,
        at,
    });
    assert_eq!(
        missed(&feedback(&content, &vignette, &fold(&events))),
        [Point::BeforeStatement]
    );
}

#[test]
fn calling_another_office_first_is_missed_though_the_right_one_was_called_later() {
    let content = content();
    let vignette = story(&content, "nail-bar");
    let mut events = careful(&vignette);
    events.insert(3, call(RecipientKind::ImmigrationOffice));
    let said = feedback(&content, &vignette, &fold(&events));
    assert_eq!(
        (missed(&said), said.missed[0].kind.as_deref()),
        (vec![Point::Called], Some("centre"))
    );
}

#[test]
fn a_missed_answer_says_why_it_matters_in_law() {
    let said = without(
        "nail-bar",
        |e| matches!(e, Event::PersonsAnswered { indicator, .. } if indicator.as_str() == "LAB-04"),
    );
    let line = said.missed.iter().find(|l| l.point == Point::Answer).unwrap();
    assert_eq!(line.indicator.as_ref().unwrap().as_str(), "LAB-04");
    assert_eq!(
        line.elements.iter().map(ElementKey::as_str).collect::<Vec<_>>(),
        ["coercion_deception"]
    );
    assert_eq!(said.opening, Opening::SomethingMissed);
}

#[test]
fn a_family_that_was_referred_could_have_waited_and_one_that_was_closed_away_was_right() {
    let content = content();
    let vignette = story(&content, "family-that-lost-its-way");
    let mut events = careful(&vignette);
    events.insert(
        events.len() - 1,
        Event::PersonsSet {
            labels: vec![label("A")],
            fact: PersonFact::OfficerDoubt(true),
        },
    );
    let said = feedback(&content, &vignette, &fold(&events));
    assert_eq!(
        (said.opening, said.later[0].point),
        (Opening::CouldWait, Point::Informed)
    );
    let closed: Vec<_> = events.into_iter().filter(|e| !e.is_about(&label("A"))).collect();
    let said = feedback(&content, &vignette, &fold(&closed));
    let informed = said.right.iter().filter(|l| l.point == Point::Informed);
    assert!(informed.flat_map(|l| &l.labels).any(|l| *l == label("A")));
}

#[test]
fn a_yes_that_the_story_does_not_give_could_have_waited() {
    let content = content();
    let vignette = story(&content, "nail-bar");
    let mut events = careful(&vignette);
    events.push(Event::PersonsAnswered {
        labels: vec![label("A")],
        indicator: IndicatorId::new("LAB-10").unwrap(),
        answer: Some(Answer::Yes),
        source: Source::PersonSaid,
    });
    let said = feedback(&content, &vignette, &fold(&events));
    assert_eq!((said.opening, said.later[0].point), (Opening::CouldWait, Point::Beyond));
}

#[test]
fn what_somebody_else_reports_plays_without_anybody_present() {
    assert_eq!(story(&content(), "message-about-a-smuggler").about, About::Information);
}

#[test]
fn a_story_with_a_mistake_is_refused_naming_file_line_and_remedy() {
    let content = content();
    let name = "vignettes/05-nail-bar.toml";
    let good = embedded_vignette_files().remove(name).unwrap();
    for (from, to, problem) in [
        ("LAB-04", "LAB-94", "LAB-94 is in no pack"),
        (
            "lesson = \"signs\"",
            "lesson = \"time\"",
            "the time game and its minutes go together",
        ),
        ("id = \"nail-bar\"", "id = \"bar\"", "the file's name and the id differ"),
        ("outcome = \"refer_now\"", "outcome = \"refer\"", "'refer' is not"),
        ("labels = [\"A\"]", "labels = [\"A\", \"A\"]", "person A stands twice"),
        (
            "apart = ",
            "fields = [\"no_such\"]\napart = ",
            "'no_such' is no row about the encounter",
        ),
    ] {
        assert!(good.contains(from), "{from}");
        let files = [(name.to_owned(), good.replace(from, to))].into();
        let faults = load_vignettes(&content, &files).unwrap_err();
        assert!(
            faults
                .iter()
                .any(|f| f.file == name && f.problem.contains(problem) && !f.remedy.is_empty()),
            "{faults:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn one_person_missed_weighs_more_than_any_number_referred_too_many(many in 1usize..60) {
        let content = content();
        let vignette = story(&content, "nail-bar");
        let all = careful(&vignette);
        let mut over = all.clone();
        let labels: Vec<PersonLabel> = (0..many).map(|n| label(&format!("X{n}"))).collect();
        over.push(Event::PersonsAdded { labels: labels.clone(), transported: true });
        over.push(Event::PersonsSet { labels, fact: PersonFact::OfficerDoubt(true) });
        let over = feedback(&content, &vignette, &fold(&over));
        prop_assert_eq!((over.opening, over.weight().later), (Opening::CouldWait, many));
        let one: Vec<_> = all.into_iter().filter(|e| !e.is_about(&label("A"))).collect();
        let one = feedback(&content, &vignette, &fold(&one));
        prop_assert_eq!((one.opening, one.weight().victims), (Opening::SomebodyMissed, 1));
        prop_assert!(one.weight() > over.weight());
    }
}
