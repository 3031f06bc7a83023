//! When each path opens, whom it lets the officer call, and that it never lowers anything.

use chrono::{DateTime, NaiveDate};

use crate::assess::{OpenFlow, assess_record, flows, is_advised};
use crate::content::Content;
use crate::model::{
    Age, Answer, Context, EncounterId, Entry, Event, FieldId, FieldValue, Flow, IndicatorId, Moment, Nationality,
    OfferAnswer, Outcome, PersonFact, PersonLabel, PlaceId, Record, Role, Service, Source,
};

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

/// Mirela, one person at the roadside, and what differs.
fn record_of(service: Service, context: Context, day: &str, events: Vec<Event>) -> Record {
    let opened = Event::Opened {
        service,
        context,
        occurred_on: day.parse::<NaiveDate>().unwrap(),
        training: false,
    };
    let person = Event::PersonsAdded {
        labels: vec![label("A")],
        transported: true,
    };
    let time = Moment {
        wall: DateTime::parse_from_rfc3339("2026-11-03T02:00:00Z").unwrap().to_utc(),
        since_boot_ms: 1,
        trusted: None,
    };
    let entries: Vec<Entry> = (1..)
        .zip([opened, person].into_iter().chain(events))
        .map(|(seq, event)| Entry {
            seq,
            encounter: EncounterId::new("01890000-0000-7000-8000-000000000000").unwrap(),
            time,
            event,
        })
        .collect();
    Record::from_entries(&entries).unwrap()
}

fn roadside(events: Vec<Event>) -> Record {
    record_of(Service::LocalPolice, Context::Motorway, "2026-11-03", events)
}

fn open(record: &Record) -> Vec<OpenFlow> {
    let content = Content::embedded().unwrap();
    let assessment = assess_record(&content, record, "en");
    flows(&content, record, &record.persons[0], &assessment.persons[0])
}

fn open_names(record: &Record) -> Vec<Flow> {
    open(record).into_iter().map(|f| f.flow).collect()
}

fn one(record: &Record, flow: Flow) -> OpenFlow {
    open(record)
        .into_iter()
        .find(|f| f.flow == flow)
        .expect("the path is open")
}

fn about(fact: PersonFact) -> Event {
    Event::PersonsSet {
        labels: vec![label("A")],
        fact,
    }
}

fn said(id: &str) -> Event {
    Event::PersonsAnswered {
        labels: vec![label("A")],
        indicator: IndicatorId::new(id).unwrap(),
        answer: Some(Answer::Yes),
        source: Source::PersonSaid,
    }
}

fn entered(field: &str, value: FieldValue) -> Event {
    Event::FieldSet {
        field: FieldId::new(field).unwrap(),
        label: Some(label("A")),
        value: Some(value),
    }
}

fn at(place: &str) -> Event {
    Event::PlaceSet {
        place: Some(PlaceId::new(place).unwrap()),
    }
}

fn answered(answer: OfferAnswer) -> Event {
    Event::OfferMade {
        labels: vec![label("A")],
        answer,
    }
}

fn calls(flow: &OpenFlow) -> Vec<&str> {
    flow.calls.iter().map(crate::model::RecipientId::as_str).collect()
}

#[test]
fn nothing_opens_for_an_adult_of_whom_nothing_special_is_known() {
    assert_eq!(open_names(&roadside(vec![])), []);
}

#[test]
fn a_child_or_doubt_opens_the_path_of_minors_with_the_shelter_of_the_region() {
    for fact in [Age::Minor, Age::Unsure] {
        let record = roadside(vec![about(PersonFact::Age(fact)), at("e40-jabbeke")]);
        let minor = one(&record, Flow::Minor);
        assert_eq!(
            calls(&minor),
            ["guardianship-service", "minors-minor-ndako", "child-focus"]
        );
        assert_eq!(minor.notes.contains(&"path-minor-doubt"), fact == Age::Unsure);
        assert!(minor.notes.contains(&"path-minor-waits"));
    }
    let wallonia = roadside(vec![about(PersonFact::Age(Age::Minor)), at("e411-wanlin")]);
    assert_eq!(
        calls(&one(&wallonia, Flow::Minor)),
        ["guardianship-service", "minors-esperanto", "child-focus"]
    );
    let nowhere = roadside(vec![about(PersonFact::Age(Age::Minor))]);
    assert_eq!(calls(&one(&nowhere, Flow::Minor)).len(), 4);
}

#[test]
fn an_adult_by_record_who_says_to_be_a_child_is_treated_as_one() {
    let record = roadside(vec![
        about(PersonFact::Age(Age::Adult)),
        said("MIN-01"),
        answered(OfferAnswer::No),
    ]);
    assert_eq!(open_names(&record), [Flow::Minor]);
    assert!(one(&record, Flow::Minor).notes.contains(&"path-minor-doubt"));
}

#[test]
fn a_guardian_who_is_there_lets_the_other_questions_be_put_and_a_belgian_child_has_no_such_service() {
    let child = || about(PersonFact::Age(Age::Minor));
    let guarded = roadside(vec![child(), entered("guardian_present", FieldValue::Flag(true))]);
    assert_eq!(one(&guarded, Flow::Minor).notes, Vec::<&str>::new());
    let belgian = roadside(vec![child(), about(PersonFact::Nationality(Nationality::Belgian))]);
    let minor = one(&belgian, Flow::Minor);
    assert!(minor.notes.contains(&"path-minor-belgian"));
    assert!(!calls(&minor).contains(&"guardianship-service"));
}

#[test]
fn a_special_card_or_a_mission_opens_the_path_of_diplomats_staff() {
    for field in ["diplomatic_card", "diplomatic_mission"] {
        let record = roadside(vec![entered(field, FieldValue::Text("S 1234".to_owned()))]);
        assert_eq!(open_names(&record), [Flow::DiplomaticStaff]);
    }
    for sign in ["DOM-12", "DOM-16"] {
        assert!(
            open_names(&roadside(vec![said(sign)])).contains(&Flow::DiplomaticStaff),
            "{sign}"
        );
    }
}

#[test]
fn a_labour_inspection_asks_first_who_complained() {
    let with = |events| record_of(Service::LabourInspection, Context::Workplace, "2026-11-03", events);
    let noted = |events| one(&with(events), Flow::Labour).notes;
    assert_eq!(noted(vec![]), ["path-labour-not-asked"]);
    assert_eq!(
        noted(vec![about(PersonFact::Complainant(true))]),
        ["path-labour-complained"]
    );
    assert_eq!(
        noted(vec![about(PersonFact::Complainant(false))]),
        ["path-labour-found"]
    );
}

#[test]
fn a_severe_accident_in_walloon_brabant_prompts_a_referral_and_changes_no_outcome() {
    let content = Content::embedded().unwrap();
    let accident = || entered("severe_accident", FieldValue::Flag(true));
    let assessed = |record: &Record| assess_record(&content, record, "en").persons.remove(0);
    let here = roadside(vec![accident(), at("e19-orival")]);
    let found = assessed(&here);
    assert_eq!(found.outcome, Outcome::InformOnly);
    assert_eq!(one(&here, Flow::Accident).notes, ["path-accident-rule"]);
    assert!(is_advised(&content, &here, &here.persons[0], &found));
    let without = roadside(vec![at("e19-orival")]);
    assert_eq!(found, assessed(&without), "the contract's output is the same");
    for (place, note) in [
        (Some("e40-jabbeke"), "path-accident-elsewhere"),
        (None, "path-accident-where"),
    ] {
        let there = roadside(std::iter::once(accident()).chain(place.map(at)).collect());
        assert_eq!(one(&there, Flow::Accident).notes, [note]);
        assert!(!is_advised(&content, &there, &there.persons[0], &assessed(&there)));
    }
    let hidden = roadside(vec![said("LAB-12"), at("e19-orival")]);
    assert_eq!(one(&hidden, Flow::Accident).notes, ["path-accident-rule"]);
    let belgian = roadside(vec![
        accident(),
        at("e19-orival"),
        about(PersonFact::Nationality(Nationality::Belgian)),
    ]);
    assert_eq!(open_names(&belgian), [Flow::EuCitizen]);
}

#[test]
fn tasks_under_pressure_bring_the_rule_of_their_day_and_say_what_it_does_not_cover() {
    let on = |day: &str, events| record_of(Service::LocalPolice, Context::Motorway, day, events);
    let notes = |day: &str, events| one(&on(day, events), Flow::UnderPressure).notes;
    let task = || vec![said("SMG-24")];
    assert_eq!(
        notes("2019-07-01", task()),
        ["path-under-pressure-since", "path-under-pressure-smuggling"]
    );
    assert_eq!(
        notes("2019-06-30", task()),
        ["path-under-pressure-before", "path-under-pressure-smuggling"]
    );
    assert_eq!(notes("2026-11-03", vec![said("CRM-05")]), ["path-under-pressure-since"]);
    let owed = vec![said("SMG-24"), said("SMG-11")];
    assert_eq!(notes("2026-11-03", owed), ["path-under-pressure-since"]);
}

#[test]
fn an_eu_citizen_and_a_belgian_are_told_what_is_open_and_what_is_not() {
    let citizen = |nationality, events: Vec<Event>| {
        let all = events.into_iter().chain([about(PersonFact::Nationality(nationality))]);
        one(&roadside(all.collect()), Flow::EuCitizen).notes
    };
    assert_eq!(citizen(Nationality::Eu, vec![]), ["path-eu-citizen-eu"]);
    assert_eq!(citizen(Nationality::Belgian, vec![]), ["path-eu-citizen-belgian"]);
    assert_eq!(
        citizen(Nationality::Eu, vec![said("SMG-21")]),
        ["path-eu-citizen-eu", "path-eu-citizen-smuggling"]
    );
}

#[test]
fn several_found_together_open_their_path_once_a_role_is_thought_of_or_somebody_stands_apart() {
    let another = |transported| Event::PersonsAdded {
        labels: vec![label("B")],
        transported,
    };
    assert_eq!(open_names(&roadside(vec![another(true)])), []);
    assert_eq!(open_names(&roadside(vec![another(false)])), [Flow::Together]);
    let suspected = Event::PersonsSet {
        labels: vec![label("B")],
        fact: PersonFact::Roles(vec![Role::PossibleSuspect]),
    };
    assert_eq!(open_names(&roadside(vec![another(true), suspected])), [Flow::Together]);
    assert_eq!(
        open_names(&roadside(vec![about(PersonFact::Roles(vec![Role::Unclear]))])),
        []
    );
}

#[test]
fn an_adult_who_declines_has_a_path_until_the_answer_changes() {
    let no = roadside(vec![answered(OfferAnswer::No)]);
    assert_eq!(open_names(&no), [Flow::Declined]);
    let later = roadside(vec![answered(OfferAnswer::No), answered(OfferAnswer::Wants)]);
    assert_eq!(open_names(&later), []);
}
