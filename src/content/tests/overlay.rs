//! A station's overlay over the content that ships: what it may say, and everything it may not.

use super::*;
use crate::content::OVERLAY_FORMAT;
use crate::model::RecipientId;

const GOOD: &str = r#"
[[number]]
id = "centre-payoke"
phone = "03 999 00 01"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"

[[number]]
id = "night-shelter"
name = "Night shelter of the city"
area = "flanders"
phone = "09 999 00 04"
always_open = true
verified_by = "Inspector Maes"
verified_on = "2026-10-30"

[[magistrate]]
office = "parquet-west-flanders"
phone = "050 99 00 02"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"

[[duty]]
office = "parquet-west-flanders"
phone = "0470 99 00 03"
from = "2026-11-03T18:00:00+01:00"
until = "2026-11-04T08:00:00+01:00"
verified_by = "Inspector Maes"
verified_on = "2026-11-01"

[[meeting_point]]
name = "Police station Jabbeke, back door"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"
"#;

fn text() -> String {
    format!("format = \"{OVERLAY_FORMAT}\"\n{GOOD}")
}

fn laid(text: &str) -> Result<Content, Vec<Fault>> {
    shipped().with_overlay(text)
}

#[test]
fn a_station_adds_its_numbers_and_nothing_else_changes() {
    let (content, shipped) = (laid(&text()).unwrap(), shipped());
    let row = |content: &Content, id: &str| content.directory_row(&RecipientId::new(id).unwrap()).cloned();
    let payoke = row(&content, "centre-payoke").unwrap();
    assert_eq!(
        (payoke.phone.as_deref(), payoke.verified, payoke.email),
        (Some("03 999 00 01"), true, None)
    );
    assert_eq!(payoke.source, "Inspector Maes, 2026-10-30");
    let shelter = row(&content, "night-shelter").unwrap();
    assert_eq!(
        (shelter.kind, shelter.emergency_rank, shelter.always_open),
        (None, None, true)
    );
    assert_eq!(content.directory.len(), shipped.directory.len() + 1);
    let surya = row(&content, "centre-surya");
    assert_eq!(surya.map(|r| r.phone), row(&shipped, "centre-surya").map(|r| r.phone));
    assert_eq!(
        (content.local.magistrates.len(), content.local.meeting_points.len()),
        (1, 1)
    );
    assert_eq!(
        content.version, shipped.version,
        "packets name the content that all devices share"
    );
}

#[test]
fn who_is_on_duty_answers_and_then_the_office_again() {
    let content = laid(&text()).unwrap();
    let office = RecipientId::new("parquet-west-flanders").unwrap();
    let at = |moment: &str| content.reached(&office, moment.parse().unwrap()).map(|r| r.phone);
    assert_eq!(at("2026-11-03T16:59:59Z"), Some("050 99 00 02"));
    assert_eq!(at("2026-11-03T17:00:00Z"), Some("0470 99 00 03"));
    assert_eq!(at("2026-11-04T07:00:00Z"), Some("050 99 00 02"));
}

#[test]
fn who_answers_and_where_to_write_are_said_beside_the_number() {
    let text = text()
        .replace(
            "phone = \"050 99 00 02\"",
            "name = \"The duty desk\"\nphone = \"050 99 00 02\"\nemail = \"desk@parquet.example\"",
        )
        .replace(
            "phone = \"0470 99 00 03\"",
            "name = \"Magistrate on call\"\nphone = \"0470 99 00 03\"",
        );
    let content = laid(&text).unwrap();
    let office = RecipientId::new("parquet-west-flanders").unwrap();
    let said = |moment: &str| {
        let reached = content.reached(&office, moment.parse().unwrap()).unwrap();
        (reached.who, reached.email)
    };
    let desk = Some("desk@parquet.example");
    assert_eq!(said("2026-11-03T12:00:00Z"), (Some("The duty desk"), desk));
    assert_eq!(said("2026-11-03T20:00:00Z"), (Some("Magistrate on call"), desk));
    let shipped = shipped();
    let unverified = shipped.directory.iter().filter(|r| !r.verified && r.email.is_some());
    for row in unverified {
        let reached = shipped.reached(&row.id, "2026-11-03T12:00:00Z".parse().unwrap());
        assert!(reached.is_none_or(|r| r.email.is_none()), "{}", row.id);
    }
}

#[test]
fn every_bad_overlay_is_refused_at_its_line_for_its_own_reason() {
    let refused = |from: &str, to: &str| {
        let bad = text().replacen(from, to, 1);
        assert_ne!(bad, text(), "{from} is not in it");
        let faults = laid(&bad).unwrap_err();
        faults.into_iter().next().unwrap()
    };
    for (from, to, line, problem) in [
        ("halte.overlay/1", "halte.overlay/2", 1, "another format"),
        ("[[number]]", "[[law]]", 3, "'law' is not a key here"),
        (
            "phone = \"03 999",
            "strength = \"03 999",
            5,
            "'strength' is not a key here",
        ),
        ("verified_by = \"Inspector Maes\"\n", "", 3, "'verified_by' is missing"),
        ("verified_on = \"2026-10-30\"\n", "", 3, "'verified_on' is missing"),
        (
            "verified_by = \"Inspector Maes\"",
            "verified_by = \" \"",
            6,
            "nobody verified this",
        ),
        (
            "name = \"Night shelter of the city\"\n",
            "",
            10,
            "night-shelter is a new row",
        ),
        ("area = \"flanders\"", "area = \"moon\"", 12, "unknown area moon"),
        (
            "\"night-shelter\"",
            "\"centre-payoke\"",
            10,
            "the id centre-payoke stands twice",
        ),
        (
            "office = \"parquet-west-flanders\"",
            "office = \"centre-payoke\"",
            19,
            "unknown office centre-payoke",
        ),
        (
            "2026-11-04T08:00",
            "2026-11-03T08:00",
            25,
            "the duty ends before it begins",
        ),
        (
            "phone = \"050 99 00 02\"",
            "phone = \"\"",
            20,
            "a text is empty, too long or of several lines",
        ),
        (
            "name = \"Police",
            "district = \"atlantis\"\nname = \"Police",
            33,
            "unknown district atlantis",
        ),
    ] {
        let fault = refused(from, to);
        assert!(fault.problem.starts_with(problem), "{problem}: {fault}");
        assert_eq!(fault.line, line, "{fault}");
    }
}
