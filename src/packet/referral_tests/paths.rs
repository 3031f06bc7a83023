//! What a path changes on paper: the child's sheet, and notes that reach whoever decides and nobody else.

use super::documents::{has, lines, paper};
use super::*;

fn entered(who: &str, field: &str, value: FieldValue) -> Event {
    Event::FieldSet {
        field: FieldId::new(field).unwrap(),
        label: Some(label(who)),
        value: Some(value),
    }
}

fn text(value: &str) -> FieldValue {
    FieldValue::Text(value.to_owned())
}

fn one(events: Vec<Event>) -> Sent {
    let all = std::iter::once(added(&["A"], true)).chain(events);
    send(record(all.collect()), &["A"], 1)
}

#[test]
fn the_guardianship_service_reads_an_identification_sheet_first_with_what_was_not_asked() {
    let sent = one(vec![
        about("A", PersonFact::Age(Age::Minor)),
        about("A", PersonFact::Accompanied(false)),
        about("A", PersonFact::Language(LanguageTag::new("ti").unwrap())),
        saw("SMG-01"),
        entered("A", "name", text("Biniam")),
        entered("A", "identity_basis", text("declared")),
        entered("A", "accompanying_adults", text("a man who says he is the uncle")),
        entered("A", "urgent_needs", FieldValue::Many(vec!["rest".to_owned()])),
        Event::FieldSet {
            field: FieldId::new("place_municipality").unwrap(),
            label: None,
            value: Some(text("Jabbeke")),
        },
    ]);
    let paper = paper(&sent, RecipientKind::Guardianship, "en");
    let all = lines(&paper);
    let start = all
        .iter()
        .position(|l| l == "Identification sheet for the Guardianship Service")
        .unwrap();
    let sheet: Vec<&str> = all.iter().skip(start + 2).take(24).map(String::as_str).collect();
    assert_eq!(sheet[0], "Name as given: Biniam | Declared or document seen: Declared");
    assert_eq!(
        sheet[1],
        "Date of birth: not asked | Declared or document seen: not asked"
    );
    for line in [
        "Language: Tigrinya (ti)",
        "With a parent or lawful guardian: no",
        "Adults with the child and claimed ties: a man who says he is the uncle",
        "A guardian is present: not asked",
        "Urgent needs: Rest and a bed",
        "Municipality: Jabbeke",
        "Unit: zzprofilezzunit",
    ] {
        assert!(sheet.contains(&line), "{line} in {sheet:#?}");
    }
    // The sheet replaces the topic, it does not repeat it.
    assert_eq!(all.iter().filter(|l| l.starts_with("Name as given:")).count(), 1);
    assert!(!has(&paper, "SMG-01"));
}

#[test]
fn no_adult_and_no_other_recipient_gets_an_identification_sheet() {
    let sent = sent_in_full();
    for kind in [
        RecipientKind::Centre,
        RecipientKind::Magistrate,
        RecipientKind::ImmigrationOffice,
    ] {
        assert!(!has(&paper(&sent, kind, "en"), "Identification sheet"), "{kind}");
    }
}

#[test]
fn the_magistrate_alone_reads_of_tasks_under_pressure_with_the_rule_and_its_day() {
    let sent = one(vec![said("A", "SMG-24"), said("A", "SMG-11")]);
    let magistrate = paper(&sent, RecipientKind::Magistrate, "en");
    assert!(has(&magistrate, "Did tasks under pressure: non-punishment"));
    assert!(has(&magistrate, "SMG-24 Had to steer, translate, collect or watch"));
    assert!(has(
        &magistrate,
        "Since 1 July 2019 victims of trafficking are not punished"
    ));
    assert!(has(
        &magistrate,
        "For aggravated smuggling no equivalent rule was found"
    ));
    for kind in [RecipientKind::Centre, RecipientKind::ImmigrationOffice] {
        assert!(!has(&paper(&sent, kind, "en"), "non-punishment"), "{kind}");
    }
    let mut earlier = record(vec![added(&["A"], true), said("A", "SMG-24")]);
    earlier.occurred_on = NaiveDate::from_ymd_opt(2019, 6, 30).unwrap();
    let earlier = paper(&send(earlier, &["A"], 1), RecipientKind::Magistrate, "en");
    assert!(has(&earlier, "The facts are from before 1 July 2019"));
    assert!(!has(&earlier, "Since 1 July 2019"));
    let without = one(vec![said("A", "SMG-11")]);
    assert!(!has(
        &paper(&without, RecipientKind::Magistrate, "en"),
        "non-punishment"
    ));
}

#[test]
fn a_diplomats_card_and_mission_reach_the_magistrate_with_the_request_and_not_the_immigration_office() {
    let sent = one(vec![
        saw("SMG-01"),
        entered("A", "diplomatic_card", text("zzcardzz")),
        entered("A", "diplomatic_mission", text("zzmissionzz")),
    ]);
    let magistrate = paper(&sent, RecipientKind::Magistrate, "en");
    for line in [
        "zzcardzz",
        "zzmissionzz",
        "a reasoned opinion on the reality",
        "Protocol is reached through you",
    ] {
        assert!(has(&magistrate, line), "{line}");
    }
    for kind in [RecipientKind::Centre, RecipientKind::ImmigrationOffice] {
        let other = paper(&sent, kind, "en");
        for line in ["zzcardzz", "zzmissionzz", "reasoned opinion"] {
            assert!(!has(&other, line), "{kind} {line}");
        }
    }
}

#[test]
fn the_papers_of_an_eu_citizen_and_a_belgian_say_which_procedure_is_open() {
    for (nationality, line) in [
        (Nationality::Eu, "EU citizen: a right to stay may exist"),
        (Nationality::Belgian, "Belgian: no residence paper is needed"),
    ] {
        let sent = one(vec![about("A", PersonFact::Nationality(nationality)), saw("SMG-01")]);
        for kind in [RecipientKind::Centre, RecipientKind::Magistrate] {
            assert!(has(&paper(&sent, kind, "en"), line), "{kind} {line}");
        }
        let told = sent
            .files
            .iter()
            .any(|f| f.recipient.kind == RecipientKind::ImmigrationOffice);
        assert_eq!(told, nationality == Nationality::Eu);
    }
}

#[test]
fn who_complained_about_work_is_named_in_the_identity_packet_alone() {
    let work = |complained| {
        one(vec![
            Event::ContextSet {
                context: Context::Workplace,
                packs: None,
            },
            said("A", "SMG-11"),
            about("A", PersonFact::Complainant(complained)),
            entered("A", "name", text("zznamezz")),
            entered("A", "document_number", text("zznumberzz")),
        ])
    };
    let sent = work(true);
    for file in &sent.files {
        let json = String::from_utf8(file.canonical_bytes().unwrap()).unwrap();
        assert!(
            !json.contains("zznamezz") && !json.contains("zznumberzz"),
            "{}",
            file.recipient.kind
        );
    }
    let identity = String::from_utf8(sent.identity().unwrap().canonical_bytes().unwrap()).unwrap();
    assert!(identity.contains("zznamezz") && identity.contains("zznumberzz"));
    assert!(
        !sent
            .files
            .iter()
            .any(|f| f.recipient.kind == RecipientKind::ImmigrationOffice)
    );
    let found = work(false);
    let json = String::from_utf8(found.to(RecipientKind::Magistrate).canonical_bytes().unwrap()).unwrap();
    assert!(
        json.contains("zznamezz"),
        "to who was found on site no secrecy is promised"
    );
}

#[test]
fn roles_are_called_hypotheses_to_the_magistrate_and_nobody_else_reads_of_them() {
    let sent = send(
        record(vec![
            added(&["A", "B"], true),
            saw("SMG-01"),
            about(
                "A",
                PersonFact::Roles(vec![Role::PresumedVictim, Role::PossibleSuspect]),
            ),
        ]),
        &["A", "B"],
        1,
    );
    let magistrate = paper(&sent, RecipientKind::Magistrate, "en");
    assert!(has(&magistrate, "Roles are hypotheses of the officer."));
    assert!(has(
        &magistrate,
        "Role, as a hypothesis: presumed victim, possible suspect"
    ));
    for kind in [RecipientKind::Centre, RecipientKind::ImmigrationOffice] {
        assert!(!has(&paper(&sent, kind, "en"), "ypothes"), "{kind}");
    }
    let nobody = send(record(vec![added(&["A", "B"], true), saw("SMG-01")]), &["A", "B"], 1);
    assert!(
        !has(&paper(&nobody, RecipientKind::Magistrate, "en"), "Roles are hypotheses"),
        "none is default"
    );
}

#[test]
fn an_adult_who_declines_is_a_number_to_the_centre_and_the_answer_never_reaches_the_immigration_office() {
    let sent = one(vec![
        saw("SMG-01"),
        Event::OfferMade {
            labels: vec![label("A")],
            answer: OfferAnswer::No,
        },
    ]);
    let centre = sent.to(RecipientKind::Centre);
    assert!(centre.persons.is_empty());
    assert_eq!(centre.value(None, "refusal_count"), Some(&serde_json::json!(1)));
    let office = sent.to(RecipientKind::ImmigrationOffice);
    assert_eq!(office.persons, [label("A")]);
    let json = String::from_utf8(office.canonical_bytes().unwrap()).unwrap();
    assert!(!json.contains("refusal") && !json.contains("\"no\""));
    assert!(!has(
        &paper(&sent, RecipientKind::ImmigrationOffice, "en"),
        "does not want help"
    ));
}
