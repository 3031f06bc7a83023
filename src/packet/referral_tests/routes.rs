//! From a place to the offices that are told, and what changes the way.

use super::*;

fn routed(events: Vec<Event>, labels: &[&str]) -> Vec<(RecipientKind, String, Vec<String>, u32)> {
    let sent = send(record(events), labels, 1);
    let line = |r: &Routed| {
        let persons = r.persons.iter().map(ToString::to_string).collect();
        (r.kind, r.recipient.to_string(), persons, r.others)
    };
    sent.routed.iter().map(line).collect()
}

fn ids(events: Vec<Event>, labels: &[&str]) -> Vec<String> {
    routed(events, labels).into_iter().map(|(_, id, _, _)| id).collect()
}

fn near_brussels() -> Vec<Event> {
    vec![
        Event::PlaceSet {
            place: Some(PlaceId::new("e40-heverlee").unwrap()),
        },
        added(&["A", "B"], true),
        saw("SMG-01"),
    ]
}

#[test]
fn a_place_leads_to_its_centre_its_prosecutor_and_the_bureau_in_dialling_order() {
    let all = routed(near_brussels(), &["B", "A"]);
    let offices: Vec<_> = all.iter().map(|(kind, id, ..)| (*kind, id.as_str())).collect();
    assert_eq!(
        offices,
        [
            (RecipientKind::Centre, "centre-payoke"),
            (RecipientKind::Magistrate, "parquet-leuven"),
            (RecipientKind::ImmigrationOffice, "io-minteh"),
        ]
    );
    assert!(
        all.iter()
            .all(|(_, _, persons, others)| persons == &["A", "B"] && *others == 0)
    );
}

#[test]
fn a_labour_case_goes_to_the_labour_auditor() {
    let mut events = near_brussels();
    events.push(Event::ContextSet {
        context: Context::Workplace,
        packs: None,
    });
    assert!(ids(events, &["A"]).contains(&"auditorate-leuven".to_owned()));
}

#[test]
fn a_minor_or_who_is_seen_to_be_one_reaches_the_guardianship_service() {
    for event in [
        about("A", PersonFact::Age(Age::Minor)),
        about("A", PersonFact::Age(Age::Unsure)),
        said("A", "MIN-01"),
    ] {
        let mut events = near_brussels();
        events.push(event);
        let all = routed(events, &["A", "B"]);
        let guardians: Vec<_> = all.iter().filter(|r| r.0 == RecipientKind::Guardianship).collect();
        assert_eq!(guardians.len(), 1);
        assert_eq!(guardians[0].2, ["A"]);
    }
}

fn called(calls: &[(&str, CallOutcome)]) -> Vec<Event> {
    let calls = calls.iter().map(|(centre, outcome)| Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: crate::model::RecipientId::new(centre).unwrap(),
        outcome: *outcome,
        labels: Vec::new(),
    });
    calls.collect()
}

fn centre_after(calls: &[(&str, CallOutcome)]) -> (String, Option<Fallback>) {
    let events = [near_brussels(), called(calls)].concat();
    let sent = send(record(events), &["A"], 1);
    let centre = sent.routed.iter().find(|r| r.kind == RecipientKind::Centre).unwrap();
    (centre.recipient.to_string(), centre.fallback)
}

const PAYOKE: &str = "centre-payoke";
const PAG_ASA: &str = "centre-pag-asa";
const SURYA: &str = "centre-surya";

#[test]
fn the_centre_that_answered_gets_the_packet() {
    use CallOutcome::{Full, NoAnswer, Reached, WillCome};
    for (calls, centre) in [
        (&[(PAYOKE, Full), (SURYA, WillCome), (PAG_ASA, NoAnswer)][..], SURYA),
        (&[(PAYOKE, Reached), (SURYA, WillCome), (PAYOKE, Reached)], SURYA),
        (&[(PAYOKE, Full), (PAG_ASA, Reached)], PAG_ASA),
    ] {
        assert_eq!(centre_after(calls), (centre.to_owned(), None), "{calls:?}");
    }
}

#[test]
fn what_a_centre_said_last_counts_and_the_next_in_line_takes_its_turn() {
    use CallOutcome::{Full, NoAnswer, Reached, WillCome};
    for (calls, centre) in [
        (&[(PAYOKE, Full)][..], PAG_ASA),
        (&[(PAYOKE, NoAnswer)], PAG_ASA),
        (&[(PAYOKE, Reached), (PAYOKE, Full)], PAG_ASA),
        (&[(PAYOKE, WillCome), (PAYOKE, NoAnswer)], PAG_ASA),
        (&[(PAYOKE, Full), (PAG_ASA, WillCome), (PAG_ASA, Full)], SURYA),
        (&[(PAYOKE, Full), (PAYOKE, Reached)], PAYOKE),
    ] {
        assert_eq!(centre_after(calls), (centre.to_owned(), None), "{calls:?}");
    }
}

#[test]
fn when_every_centre_was_called_in_vain_the_packet_goes_where_somebody_may_still_answer_and_says_so() {
    use CallOutcome::{Full, NoAnswer};
    let no_room = |centre: &str| (centre.to_owned(), Some(Fallback::NoRoom));
    let some_silent = [(PAYOKE, Full), (PAG_ASA, Full), (SURYA, NoAnswer)];
    assert_eq!(centre_after(&some_silent), no_room(SURYA));
    let all_full = [(PAYOKE, Full), (PAG_ASA, Full), (SURYA, Full)];
    assert_eq!(centre_after(&all_full), no_room(PAYOKE));
}

#[test]
fn the_line_of_centres_begins_with_the_places_own_or_the_regions_and_leaves_none_out() {
    let line = |events: Vec<Event>| -> Vec<String> {
        let all = centres(&content(), &record(events));
        all.iter().map(ToString::to_string).collect()
    };
    assert_eq!(line(near_brussels()), [PAYOKE, PAG_ASA, SURYA]);
    let in_wallonia = vec![Event::FieldSet {
        field: FieldId::new("place_region").unwrap(),
        label: None,
        value: Some(FieldValue::Text("wallonia".to_owned())),
    }];
    assert_eq!(line(in_wallonia), [SURYA, PAG_ASA, PAYOKE]);
    assert_eq!(line(vec![]), [PAG_ASA, PAYOKE, SURYA]);
}

#[test]
fn a_centre_that_said_no_on_the_telephone_is_passed_over_until_it_says_otherwise() {
    let mut events = near_brussels();
    let mut first_after = |centre: &str, outcome| {
        events.push(Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: crate::model::RecipientId::new(centre).unwrap(),
            outcome,
            labels: Vec::new(),
        });
        ids(events.clone(), &["A"])[0].clone()
    };
    assert_eq!(first_after("centre-payoke", CallOutcome::Reached), "centre-payoke");
    let second = first_after("centre-payoke", CallOutcome::Full);
    assert_ne!(second, "centre-payoke");
    let third = first_after(&second, CallOutcome::Declined);
    assert!(third != second && third != "centre-payoke");
    assert_eq!(first_after(&second, CallOutcome::NoAnswer), third);
    assert_eq!(
        first_after(&third, CallOutcome::Full),
        second,
        "who did not answer may still"
    );
    assert_eq!(first_after(&second, CallOutcome::WillCome), second);
}

#[test]
fn who_was_turned_away_by_name_goes_to_the_next_centre_and_nobody_else() {
    let mut events = near_brussels();
    let mut centres_after = |outcome, who: &[&str]| -> Vec<(String, Vec<String>)> {
        events.push(Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: crate::model::RecipientId::new(PAYOKE).unwrap(),
            outcome,
            labels: who.iter().map(|l| label(l)).collect(),
        });
        let all = routed(events.clone(), &["A", "B"]).into_iter();
        all.filter(|(kind, ..)| *kind == RecipientKind::Centre)
            .map(|(_, id, persons, _)| (id, persons))
            .collect()
    };
    let to = |centre: &str, who: &[&str]| -> (String, Vec<String>) {
        (centre.to_owned(), who.iter().map(|l| (*l).to_owned()).collect())
    };
    assert_eq!(
        centres_after(CallOutcome::Full, &["B"]),
        [to(PAG_ASA, &["B"]), to(PAYOKE, &["A"])]
    );
    assert_eq!(
        centres_after(CallOutcome::WillCome, &["A"]),
        [to(PAG_ASA, &["B"]), to(PAYOKE, &["A"])]
    );
    assert_eq!(centres_after(CallOutcome::Declined, &[]), [to(PAG_ASA, &["A", "B"])]);
}

#[test]
fn a_packet_is_announced_as_a_guess_when_it_is_one_for_anybody_in_it() {
    let by_name = |centre: &str| Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: crate::model::RecipientId::new(centre).unwrap(),
        outcome: CallOutcome::Full,
        labels: vec![label("B")],
    };
    let events = [near_brussels(), [PAYOKE, PAG_ASA, SURYA].map(by_name).to_vec()].concat();
    let sent = send(record(events), &["A", "B"], 1);
    let centre = sent.routed.iter().find(|r| r.kind == RecipientKind::Centre).unwrap();
    assert_eq!(
        (centre.persons.len(), centre.fallback),
        (2, Some(Fallback::NoRoom)),
        "B has no room anywhere, A is asked for there first"
    );
}

#[test]
fn without_a_place_every_office_still_has_an_instance_and_says_that_it_is_a_guess() {
    let start = vec![
        added(&["A"], true),
        saw("SMG-01"),
        about("A", PersonFact::Age(Age::Minor)),
    ];
    let fallbacks = |events: Vec<Event>| -> Vec<(String, Option<Fallback>)> {
        let sent = send(record(events), &["A"], 1);
        sent.routed
            .iter()
            .map(|r| (r.recipient.to_string(), r.fallback))
            .collect()
    };
    let none = fallbacks(start.clone());
    assert_eq!(none.len(), 4);
    assert_eq!(none[0], ("centre-pag-asa".to_owned(), Some(Fallback::NoPlace)));
    assert_eq!(none[1], ("parquet-to-be-named".to_owned(), Some(Fallback::NoPlace)));
    assert_eq!((none[2].1, none[3].1), (None, None));
    let mut in_wallonia = start;
    in_wallonia.push(Event::FieldSet {
        field: FieldId::new("place_region").unwrap(),
        label: None,
        value: Some(FieldValue::Text("wallonia".to_owned())),
    });
    assert_eq!(
        fallbacks(in_wallonia.clone())[0],
        ("centre-surya".to_owned(), Some(Fallback::RegionOnly))
    );
    in_wallonia.extend(called(&[(SURYA, CallOutcome::Full)]));
    assert_eq!(
        fallbacks(in_wallonia)[0],
        ("centre-pag-asa".to_owned(), Some(Fallback::NoPlace))
    );
}

#[test]
fn a_guessed_office_reads_in_its_packet_that_it_is_one() {
    let guessed = |place: Vec<Event>, kind: RecipientKind| {
        let events = [place, vec![added(&["A"], true), saw("SMG-01")]].concat();
        let sent = send(record(events), &["A"], 1);
        let paper = text_of(&document(&sent.content, sent.to(kind), "en", &words_as_keys));
        let value = sent.to(kind).value(None, "recipient_fallback").cloned();
        (value, paper.contains("[paper-fallback-no-place]"))
    };
    for kind in [RecipientKind::Centre, RecipientKind::Magistrate] {
        assert_eq!(guessed(vec![], kind), (Some("no_place".into()), true), "{kind}");
        assert_eq!(guessed(near_brussels()[..1].to_vec(), kind), (None, false), "{kind}");
    }
    assert_eq!(guessed(vec![], RecipientKind::ImmigrationOffice), (None, false));
}

#[test]
fn an_adult_who_wants_no_help_is_a_number_at_the_centre() {
    let mut events = near_brussels();
    events.push(Event::OfferMade {
        labels: vec![label("A"), label("B")],
        answer: OfferAnswer::No,
    });
    let all = routed(events, &["A", "B"]);
    assert_eq!((&all[0].2, all[0].3), (&Vec::new(), 2));
    assert_eq!((&all[1].2, all[1].3), (&vec!["A".to_owned(), "B".to_owned()], 0));
}

#[test]
fn a_labour_complainant_reaches_the_bureau_only_by_consent_and_never_by_a_childs() {
    let complained = |more: Vec<Event>| {
        let mut events = near_brussels();
        events.push(about("A", PersonFact::Complainant(true)));
        events.extend(more);
        ids(events, &["A"]).contains(&"io-minteh".to_owned())
    };
    let consent = Event::ConsentSet {
        label: label("A"),
        recipient: RecipientKind::ImmigrationOffice,
        group: "complaint".to_owned(),
        given: true,
    };
    assert!(!complained(vec![]));
    assert!(complained(vec![consent.clone()]));
    assert!(!complained(vec![consent, said("A", "MIN-01")]));
}

#[test]
fn a_belgian_gets_no_packet_at_the_bureau_and_nobody_unticked_gets_one_anywhere() {
    let mut events = near_brussels();
    events.push(about("A", PersonFact::Nationality(Nationality::Belgian)));
    let all = routed(events, &["A"]);
    assert!(
        all.iter()
            .all(|r| r.0 != RecipientKind::ImmigrationOffice && r.2 == ["A"])
    );
}
