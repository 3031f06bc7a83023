//! The disclosure table, walked in both directions over JSON and paper.

use super::super::compose::Reader;
use super::*;
use crate::content::DisclosureRule;
use crate::model::Block;

pub(super) const KINDS: [RecipientKind; 4] = [
    RecipientKind::Centre,
    RecipientKind::Magistrate,
    RecipientKind::ImmigrationOffice,
    RecipientKind::Guardianship,
];

/// What the table says, read once more and apart from the code: for a row that has a value.
pub(super) fn expected(row: &DisclosureRow, kind: RecipientKind, who: Option<&str>) -> bool {
    if row.input == FieldInput::Never || (row.sealed && kind == RecipientKind::Magistrate) {
        return false;
    }
    // Almaz and Daud complained: to the magistrate, who they are goes apart.
    if row.identifying && kind == RecipientKind::Magistrate && matches!(who, Some("A" | "D")) {
        return false;
    }
    match row.to.get(&kind) {
        Some(DisclosureRule::Must | DisclosureRule::May) => true,
        Some(DisclosureRule::Consent) => matches!(who, Some("A" | "D")),
        Some(DisclosureRule::Never) | None => false,
    }
}

/// Rows that have no value in this referral although everything is filled: only a centre is told a
/// number, no consent is taken from a child, and who wants no help has no centre, which the
/// Immigration Office cannot see.
pub(super) fn has_value(row: &DisclosureRow, kind: RecipientKind, who: Option<&str>) -> bool {
    match row.id.as_str() {
        "refusal_count" => kind == RecipientKind::Centre,
        "consents" => who != Some("B"),
        "centre" => who != Some("D") || kind == RecipientKind::ImmigrationOffice,
        // A place of the list was chosen: no office is a guess.
        "recipient_fallback" => false,
        _ => true,
    }
}

pub(super) fn persons(kind: RecipientKind) -> &'static [&'static str] {
    match kind {
        RecipientKind::Centre => &["A", "B"],
        RecipientKind::Guardianship => &["B"],
        _ => &["A", "B", "D"],
    }
}

/// The blocks of one person's detachable section, or those before the first.
fn section(sent: &Sent, kind: RecipientKind, who: Option<&str>) -> String {
    let paper = document(&sent.content, sent.to(kind), "en", &words_as_keys);
    let mut sections: Vec<Vec<&Block>> = vec![Vec::new()];
    for block in &paper.blocks {
        if *block == Block::PageBreak {
            sections.push(Vec::new());
        } else {
            sections.last_mut().unwrap().push(block);
        }
    }
    let wanted = who.map_or(0, |w| 1 + persons(kind).iter().position(|p| *p == w).unwrap());
    serde_json::to_string(&sections[wanted]).unwrap()
}

#[test]
fn every_recipient_gets_what_the_table_gives_and_nothing_else() {
    let sent = sent_in_full();
    for kind in KINDS {
        let file = sent.to(kind);
        let labels: Vec<&str> = file.persons.iter().map(PersonLabel::as_str).collect();
        assert_eq!(labels, persons(kind), "{kind}");
        for who in std::iter::once(None).chain(labels.iter().copied().map(Some)) {
            let paper = section(&sent, kind, who);
            let scope = if who.is_some() {
                FieldScope::Person
            } else {
                FieldScope::Encounter
            };
            for row in sent.content.disclosure.rows.iter().filter(|r| r.scope == scope) {
                let id = row.id.as_str();
                let travels = expected(row, kind, who);
                let must = row.to.get(&kind) == Some(&DisclosureRule::Must);
                let told = travels && (must || has_value(row, kind, who));
                let value = file.value(who.map(label).as_ref(), id);
                assert_eq!(value.is_some(), told, "{kind} {who:?} {id} in the JSON");
                // The letterhead of each section names its packet and sender, whatever the table's order.
                let letterhead = id == "packet" || id == "case_reference";
                if !letterhead {
                    let heading = format!("[field-{}]", id.replace(['_', '.'], "-"));
                    assert_eq!(paper.contains(&heading), told, "{kind} {who:?} {id} on paper");
                }
                if let Some(value) = value.filter(|_| has_value(row, kind, who)) {
                    assert!(!value.is_null(), "{kind} {who:?} {id} has a value in the fixture");
                }
            }
        }
    }
}

#[test]
fn no_canary_reaches_a_recipient_the_table_does_not_give_it_to() {
    let sent = sent_in_full();
    for kind in KINDS {
        let json = String::from_utf8(sent.to(kind).canonical_bytes().unwrap()).unwrap();
        let paper = text_of(&document(&sent.content, sent.to(kind), "nl", &words_as_keys));
        for row in &sent.content.disclosure.rows {
            let subjects: &[Option<&str>] = match row.scope {
                FieldScope::Encounter => &[None],
                FieldScope::Person => &[Some("A"), Some("B"), Some("C"), Some("D")],
            };
            for who in subjects {
                let FieldValue::Text(text) = typed(row, *who) else {
                    continue;
                };
                if !text.starts_with("zz") || row.screen.is_none() {
                    continue;
                }
                let in_packet = who.is_none_or(|w| persons(kind).contains(&w));
                let told = in_packet && expected(row, kind, *who);
                assert_eq!(json.contains(&text), told, "{kind} {text} in the JSON");
                assert_eq!(paper.contains(&text), told, "{kind} {text} on paper");
            }
        }
        for who in ["A", "B", "C", "D"] {
            let version = format!("zz{who}zzversion");
            let told = kind != RecipientKind::ImmigrationOffice && persons(kind).contains(&who);
            assert_eq!(json.contains(&version), told, "{kind} {version}");
            assert_eq!(paper.contains(&version), told, "{kind} {version}");
        }
        assert!(!json.contains("zzprofile") && !paper.contains("zzprofile"), "{kind}");
        assert_eq!(sent.to(kind).transfer.controller, canary(None, "officer_unit"));
    }
}

#[test]
fn who_sends_is_the_profile_until_something_else_is_entered_for_this_encounter() {
    let start = vec![added(&["A"], true), saw("SMG-01")];
    let other = Event::FieldSet {
        field: FieldId::new("officer_name").unwrap(),
        label: None,
        value: Some(FieldValue::Text("Officer Bob".to_owned())),
    };
    for (events, name) in [
        (start.clone(), "zzprofilezzname"),
        ([start, vec![other]].concat(), "Officer Bob"),
    ] {
        let sent = send(record(events), &["A"], 1);
        let file = sent.to(RecipientKind::Magistrate);
        let value = |field: &str| file.value(None, field).and_then(serde_json::Value::as_str);
        assert_eq!(value("officer_name"), Some(name));
        assert_eq!(value("officer_unit"), Some("zzprofilezzunit"));
        assert_eq!(value("officer_badge"), Some("zzprofilezzbadge"));
        assert_eq!(value("unit_contact"), Some("zzprofilezzcontact"));
        assert_eq!(file.transfer.controller, "zzprofilezzunit");
        let office = sent.to(RecipientKind::ImmigrationOffice);
        assert_eq!(office.value(None, "officer_name"), None);
    }
}

#[test]
fn the_immigration_office_reads_the_same_of_who_declined_as_of_the_others() {
    let sent = sent_in_full();
    let told = |who: &str, field: &str| {
        let office = sent.to(RecipientKind::ImmigrationOffice);
        office.value(Some(&label(who)), field).cloned()
    };
    for field in ["centre", "offer_made"] {
        assert!(told("D", field).is_some_and(|value| !value.is_null()), "{field}");
        assert_eq!(told("D", field), told("A", field), "{field}");
    }
}

#[test]
fn an_offer_betrays_neither_a_refusal_nor_a_statement_to_who_may_know_of_none() {
    let refused = [OfferAnswer::No, OfferAnswer::Wants].map(|answer| Event::OfferMade {
        labels: vec![label("B")],
        answer,
    });
    let mut events = vec![
        Event::PlaceSet {
            place: Some(PlaceId::new("e40-groot-bijgaarden").unwrap()),
        },
        saw("SMG-01"),
        added(&["B"], true),
        about("B", PersonFact::Age(Age::Minor)),
        Event::StatementNoted {
            labels: vec![label("B")],
            made: true,
            at: None,
        },
    ];
    events.extend(refused);
    let sent = send(record(events), &["B"], 1);
    let parts = |kind: RecipientKind, part: &str| {
        let offers = sent.to(kind).value(Some(&label("B")), "offer").cloned().unwrap();
        let list = offers.as_array().unwrap().clone();
        list.iter().map(|offer| offer[part].clone()).collect::<Vec<_>>()
    };
    let (none, late) = (serde_json::Value::Null, serde_json::json!(true));
    for part in ["answer", "after_statement"] {
        assert_eq!(
            parts(RecipientKind::Centre, part),
            [none.clone(), none.clone()],
            "{part}"
        );
    }
    assert_eq!(parts(RecipientKind::Guardianship, "answer"), ["no", "wants"]);
    assert_eq!(
        parts(RecipientKind::Guardianship, "after_statement"),
        [none.clone(), none]
    );
    assert_eq!(parts(RecipientKind::Magistrate, "answer"), ["no", "wants"]);
    assert_eq!(
        parts(RecipientKind::Magistrate, "after_statement"),
        [late.clone(), late]
    );
}

#[test]
fn the_immigration_office_learns_of_a_pregnancy_only_where_it_speaks_against_detention() {
    let field = |id: &str, yes: bool| Event::FieldSet {
        field: crate::model::FieldId::new(id).unwrap(),
        label: Some(label("A")),
        value: Some(FieldValue::Flag(yes)),
    };
    for speaks in [None, Some(false), Some(true)] {
        let mut events = vec![added(&["A"], true), saw("SMG-01"), field("pregnancy", true)];
        events.extend(speaks.map(|yes| field("medical_need_affects_detention", yes)));
        let sent = send(record(events), &["A"], 1);
        let told = |kind| sent.to(kind).value(Some(&label("A")), "pregnancy").is_some();
        assert_eq!(
            told(RecipientKind::ImmigrationOffice),
            speaks == Some(true),
            "{speaks:?}"
        );
        assert!(told(RecipientKind::Magistrate));
    }
}

#[test]
fn a_derived_row_has_a_function_and_a_function_has_a_row() {
    let content = content();
    let rows: std::collections::BTreeSet<&str> = content
        .disclosure
        .rows
        .iter()
        .filter(|r| r.input == FieldInput::Derived)
        .map(|r| r.id.as_str())
        .collect();
    let functions: std::collections::BTreeSet<&str> = derived_fields().collect();
    assert_eq!(functions, rows);
    assert_eq!(derived_fields().count(), functions.len());
}

#[test]
fn every_row_that_can_be_entered_has_a_value_when_it_was_entered() {
    let sent = sent_in_full();
    let sender = sender();
    let rows = sent.composition(&sender).rows(&[Reader::Root(&[label("B")])]).all;
    for row in &sent.content.disclosure.rows {
        let per_packet = matches!(
            row.id.as_str(),
            "packet" | "recipient_fallback" | "earlier_packets" | "others_count" | "refusal_count" | "consents"
        );
        let found = rows.iter().any(|r| r.field == row.id);
        assert_eq!(
            found,
            row.input != FieldInput::Never && !row.sealed && !per_packet,
            "{}",
            row.id
        );
    }
}

#[test]
fn who_was_not_asked_is_said_to_be_not_asked_and_never_no() {
    let sent = send(record(vec![added(&["A"], true), saw("SMG-01")]), &["A"], 1);
    for kind in [
        RecipientKind::Centre,
        RecipientKind::Magistrate,
        RecipientKind::ImmigrationOffice,
    ] {
        let file = sent.to(kind);
        for row in &sent.content.disclosure.rows {
            let scope = (row.scope == FieldScope::Person).then(|| label("A"));
            let must =
                row.to.get(&kind) == Some(&DisclosureRule::Must) && !(row.sealed && kind == RecipientKind::Magistrate);
            let value = file.value(scope.as_ref(), row.id.as_str());
            assert!(value.is_some() || !must, "{kind} {}", row.id);
            // What is true of any encounter, or measured, may be false; what is asked may not.
            assert_ne!(value, Some(&serde_json::json!(false)), "{kind} {}", row.id);
        }
        let paper = text_of(&document(&sent.content, file, "en", &words_as_keys));
        let office = kind == RecipientKind::ImmigrationOffice;
        assert!(paper.contains("[paper-not-asked-rows]") || (office && paper.contains("[paper-not-asked]")));
        assert!(!paper.contains("[paper-no]"));
    }
}

#[test]
fn how_far_the_notice_came_travels_and_the_kind_of_interpreter_only_to_the_magistrate() {
    let sent = sent_in_full();
    for kind in KINDS {
        let json = String::from_utf8(sent.to(kind).canonical_bytes().unwrap()).unwrap();
        let paper = text_of(&document(&sent.content, sent.to(kind), "en", &words_as_keys));
        let office = kind == RecipientKind::ImmigrationOffice;
        assert_eq!(json.contains("leaflet-topic-03-s1"), !office, "{kind}");
        assert_eq!(
            paper.contains("[paper-conveyed]1 17; [leaflet-topic-03-title]"),
            !office,
            "{kind}"
        );
        assert_eq!(
            paper.contains("[paper-repeat-open]") || paper.contains("[paper-repeat-explained]"),
            !office
        );
        let magistrate = kind == RecipientKind::Magistrate;
        assert_eq!(json.contains("\"phone\""), magistrate, "{kind}");
        assert_eq!(paper.contains("[paper-interpreter-phone]"), magistrate, "{kind}");
    }
}
