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

#[test]
fn the_centre_that_answered_gets_the_packet() {
    let mut events = near_brussels();
    for (centre, outcome) in [
        ("centre-payoke", CallOutcome::Full),
        ("centre-surya", CallOutcome::WillCome),
        ("centre-pag-asa", CallOutcome::NoAnswer),
    ] {
        events.push(Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: crate::model::RecipientId::new(centre).unwrap(),
            outcome,
        });
    }
    assert_eq!(ids(events, &["A"])[0], "centre-surya");
}

#[test]
fn a_centre_that_said_no_on_the_telephone_is_passed_over_until_it_says_otherwise() {
    let mut events = near_brussels();
    let mut first_after = |centre: &str, outcome| {
        events.push(Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: crate::model::RecipientId::new(centre).unwrap(),
            outcome,
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
        "centre-payoke",
        "nobody is left without"
    );
    assert_eq!(first_after(&second, CallOutcome::WillCome), second);
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
        fallbacks(in_wallonia)[0],
        ("centre-surya".to_owned(), Some(Fallback::RegionOnly))
    );
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
