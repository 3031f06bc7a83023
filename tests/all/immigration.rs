//! What the Immigration Office must read at once, and what follows when it did not: three answers that
//! never follow from one another, a task until somebody notes what came of it, a paper with no story.
//! Almaz and Biniam came out of a cooled lorry near Jabbeke.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use halte::container::{Limits, Parsed};
use halte::model::{
    CallOutcome, Context, EncounterId, Event, FieldId, FieldValue, Moment, Nationality, PersonFact, PersonLabel,
    RecipientId, RecipientKind, Service, Source,
};
use halte::service::{
    Code, Config, FixedClock, Halte, KeyParams, NewEncounter, NewJournal, Profile, StartState, TaskKind, Urgency,
};
use secrecy::SecretString;

const CANARIES: [(&str, &str); 4] = [
    ("name", "zzAlmazzz"),
    ("narrative", "zzshe was locked upzz"),
    ("debts", "zz4000 eurozz"),
    ("destination", "zzKentzz"),
];

fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

/// An officer's device whose clock stands at 03:41 in Belgium.
const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

/// Hours later: a notebook that nobody touched has locked itself.
fn hours_later(halte: &Halte, clock: &FixedClock, ms: u32) {
    clock.advance_ms(ms);
    halte.unlock(SecretString::from(PASSPHRASE)).unwrap();
}

fn lies(folder: &Path) -> (Halte, Arc<FixedClock>) {
    let clock = Arc::new(FixedClock::at(Moment {
        wall: at("2026-11-22T02:41:00Z"),
        since_boot_ms: 1,
        trusted: None,
    }));
    let config = Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    };
    let halte = Halte::start_with(config, Arc::clone(&clock) as Arc<dyn halte::service::Clock>).unwrap();
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Officer Lies".to_owned(),
        badge: "0001".to_owned(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    };
    let new = NewJournal {
        passphrase: SecretString::from(PASSPHRASE),
        profile,
    };
    halte.create_journal(new).unwrap();
    (halte, clock)
}

fn lorry(halte: &Halte) -> EncounterId {
    let new = NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: false,
    };
    let id = halte.open_encounter(new).unwrap().record.id;
    let events = vec![
        Event::PlaceSet {
            place: Some("e40-jabbeke".parse().unwrap()),
        },
        Event::SceneAnswered {
            indicator: "SMG-01".parse().unwrap(),
            answer: Some(halte::model::Answer::Yes),
            source: Source::OfficerSaw,
        },
        Event::PersonsAdded {
            labels: vec![label("A"), label("B")],
            transported: true,
        },
        Event::PersonsSet {
            labels: vec![label("A"), label("B")],
            fact: PersonFact::Nationality(Nationality::ThirdCountry),
        },
    ];
    halte.record(&id, events).unwrap();
    id
}

fn set(halte: &Halte, id: &EncounterId, who: Option<&str>, field: &str, value: Option<FieldValue>) {
    let event = Event::FieldSet {
        field: FieldId::new(field).unwrap(),
        label: who.map(label),
        value,
    };
    halte.record(id, vec![event]).unwrap();
}

fn said(text: &str) -> Option<FieldValue> {
    Some(FieldValue::Text(text.to_owned()))
}

fn block(halte: &Halte, id: &EncounterId, labels: &[&str], langs: &[&str]) -> String {
    let labels: Vec<PersonLabel> = labels.iter().map(|l| label(l)).collect();
    let langs: Vec<String> = langs.iter().map(|l| (*l).to_owned()).collect();
    halte.copy_crime_victim_block(id, &labels, &langs).unwrap()
}

#[test]
fn the_three_answers_stand_first_and_none_follows_from_another() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    let first = |expected: [&str; 3]| {
        let text = block(&halte, &id, &["A"], &["en"]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[..2], ["Victim of a crime", "Person A"]);
        assert_eq!(lines[2..5], expected);
    };
    let presumed = "Presumed victim of a crime: yes";
    let not_recorded = "Magistrate informed: not recorded";
    first([presumed, "Reported the crime freely: not asked", not_recorded]);
    set(
        &halte,
        &id,
        Some("A"),
        "reported_voluntarily",
        Some(FieldValue::Flag(false)),
    );
    first([presumed, "Reported the crime freely: no", not_recorded]);
    set(
        &halte,
        &id,
        Some("A"),
        "crime_victim_presumed",
        Some(FieldValue::Flag(false)),
    );
    set(
        &halte,
        &id,
        Some("A"),
        "reported_voluntarily",
        Some(FieldValue::Flag(true)),
    );
    first([
        "Presumed victim of a crime: no",
        "Reported the crime freely: yes",
        not_recorded,
    ]);
    set(&halte, &id, Some("A"), "reported_voluntarily", None);
    first([
        "Presumed victim of a crime: no",
        "Reported the crime freely: not asked",
        not_recorded,
    ]);
}

#[test]
fn the_magistrate_is_informed_by_an_answered_call_a_packet_in_hand_or_an_entry_and_not_by_a_packet_that_waits() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, clock) = lies(temp.path());
    let id = lorry(&halte);
    let informed = |expected: &str| {
        let text = block(&halte, &id, &["A"], &["en"]);
        assert!(text.contains(&format!("Magistrate informed: {expected}\n")), "{text}");
    };
    let call = |outcome| Event::CallMade {
        kind: RecipientKind::Magistrate,
        recipient: RecipientId::new("parquet-west-flanders").unwrap(),
        outcome,
        labels: Vec::new(),
    };
    halte.record(&id, vec![call(CallOutcome::NoAnswer)]).unwrap();
    let sealed = halte.seal(&id, None, "en", &printer).unwrap();
    informed("not recorded");
    clock.advance_ms(540_000);
    let packet = sealed
        .packets
        .iter()
        .find(|p| p.kind == RecipientKind::Magistrate)
        .unwrap();
    let handed = Event::HandedOver {
        packet: packet.packet.parse().unwrap(),
        to: "desk of the prosecutor".to_owned(),
        signed_for: true,
    };
    halte.record(&id, vec![handed]).unwrap();
    informed("22 November 2026, 03:50");
    set(
        &halte,
        &id,
        None,
        "magistrate_informed_at",
        said("2026-11-22T02:20:00Z"),
    );
    informed("22 November 2026, 03:20");
}

#[test]
fn the_text_holds_nothing_but_the_block_in_one_language_or_two_and_the_copy_is_logged() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    for (field, canary) in CANARIES {
        set(&halte, &id, Some("A"), field, said(canary));
    }
    let text = block(&halte, &id, &["A", "B"], &["en", "fr"]);
    for (field, canary) in CANARIES {
        assert!(!text.contains(canary), "{field}");
    }
    for foreign in ["SMG-01", "Jabbeke", "zz"] {
        assert!(!text.contains(foreign), "{foreign} in {text}");
    }
    assert!(
        text.contains("B: yes · not asked") && text.contains("B: oui · non demandé"),
        "{text}"
    );
    let log = halte.log(&id).unwrap();
    let copied = |e: &Event| matches!(e, Event::Copied { paper } if paper == "crime_victim_block");
    assert_eq!(log.iter().filter(|e| copied(&e.event)).count(), 1);
    assert!(!log.last().unwrap().event.is_undoable(), "what left stays in the log");
}

#[test]
fn of_a_belgian_there_is_no_such_text() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    let belgian = Event::PersonsSet {
        labels: vec![label("A")],
        fact: PersonFact::Nationality(Nationality::Belgian),
    };
    halte.record(&id, vec![belgian]).unwrap();
    let refused = halte.copy_crime_victim_block(&id, &[label("A")], &["en".to_owned()]);
    assert_eq!(refused.unwrap_err().code, Code::NothingToRefer);
    let log = halte.log(&id).unwrap();
    assert!(
        !log.iter().any(|e| matches!(e.event, Event::Copied { .. })),
        "nothing was copied"
    );
}

#[test]
fn a_presumed_victim_in_a_closed_centre_is_a_task_on_home_until_it_is_noted_what_came_of_it() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    let kinds = || -> Vec<(TaskKind, String)> {
        let tasks = halte.home().unwrap().tasks;
        tasks.into_iter().map(|t| (t.kind, t.label.to_string())).collect()
    };
    for quiet in ["awaited", "no_measure", "paper_issued"] {
        set(&halte, &id, Some("A"), "io_decision", said(quiet));
        assert_eq!(kinds(), [], "{quiet}");
    }
    set(&halte, &id, Some("A"), "io_decision", said("held"));
    set(&halte, &id, Some("A"), "io_decided_at", said("2026-11-22T01:05:00Z"));
    set(&halte, &id, Some("B"), "io_decision", said("order_to_leave"));
    assert_eq!(
        kinds(),
        [
            (TaskKind::Held, "A".to_owned()),
            (TaskKind::OrderToLeave, "B".to_owned())
        ]
    );
    let task = halte.home().unwrap().tasks.remove(0);
    assert_eq!(task.since_text, "22 November 2026, 02:05");
    let called: Vec<RecipientKind> = task.numbers.iter().map(|n| n.kind).collect();
    let office = RecipientKind::ImmigrationOffice;
    assert_eq!(called, [office, RecipientKind::Magistrate, RecipientKind::Centre]);
    assert!(
        task.numbers.iter().all(|n| !n.phone_verified),
        "no number was called yet"
    );
    assert!(task.numbers[0].phone.is_some() && task.numbers[2].phone.is_some());
    for line in [
        "Presumed victim of a crime: yes",
        "Magistrate informed: not recorded",
        "PZ Test",
    ] {
        assert!(task.phone_text.contains(line), "{}", task.phone_text);
    }
    set(&halte, &id, Some("A"), "detention_followed", said("released"));
    set(&halte, &id, Some("B"), "order_followed", said("postponed"));
    assert_eq!(kinds(), []);
    set(&halte, &id, Some("A"), "detention_followed", None);
    assert_eq!(
        kinds(),
        [(TaskKind::Held, "A".to_owned())],
        "taken back, it is a task again"
    );
    set(
        &halte,
        &id,
        Some("A"),
        "crime_victim_presumed",
        Some(FieldValue::Flag(false)),
    );
    assert_eq!(kinds(), [], "only a presumed victim has such a task");
}

#[test]
fn the_confirmation_is_signed_and_says_three_things_and_no_more() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    for (field, canary) in CANARIES {
        set(&halte, &id, Some("A"), field, said(canary));
    }
    halte.seal(&id, None, "en", &printer).unwrap();
    set(
        &halte,
        &id,
        None,
        "magistrate_informed_at",
        said("2026-11-22T02:20:00Z"),
    );
    set(&halte, &id, Some("A"), "io_decision", said("held"));
    let path = halte.save_confirmation(&id, &label("A"), "en", &printer).unwrap();
    let pdf = Path::new(&path);
    let out = std::process::Command::new("pdftotext")
        .args(["-layout", &path, "-"])
        .output()
        .unwrap();
    let paper = String::from_utf8(out.stdout).unwrap();
    let three = [
        "Presumed victim of a crime: yes",
        "Known as such since: 22 November 2026, 03:41",
        "Magistrate informed: 22 November 2026, 03:20",
    ];
    for line in three {
        assert!(paper.contains(line), "{line} in {paper}");
    }
    for foreign in [
        "zz",
        "SMG",
        "Jabbeke",
        "lorry",
        "smuggling",
        "trafficking",
        "Officer Lies",
    ] {
        assert!(!paper.contains(foreign), "{foreign} in {paper}");
    }
    let container = std::fs::read(pdf.with_extension("asice")).unwrap();
    let files = Parsed::read(&container, &Limits::default())
        .unwrap()
        .check_files()
        .unwrap();
    assert_eq!(files["confirmation.pdf"], std::fs::read(pdf).unwrap());
    assert_eq!(files["confirmation.txt"], three.join("\n").as_bytes());
    let log = halte.log(&id).unwrap();
    assert!(
        log.iter()
            .any(|e| matches!(&e.event, Event::Printed { paper, .. } if paper == "confirmation"))
    );
}

#[test]
fn nothing_is_confirmed_of_somebody_who_is_not_presumed_a_victim() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    set(
        &halte,
        &id,
        Some("A"),
        "crime_victim_presumed",
        Some(FieldValue::Flag(false)),
    );
    let refused = halte.save_confirmation(&id, &label("A"), "en", &printer);
    assert_eq!(refused.unwrap_err().code, Code::EventRefused);
    assert!(!temp.path().join("out").exists(), "nothing was written");
}

#[test]
fn one_tap_confirms_a_clock_for_everybody_who_shares_it_and_undo_takes_it_back() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, clock) = lies(temp.path());
    let id = lorry(&halte);
    set(
        &halte,
        &id,
        None,
        "deprived_of_liberty_at",
        said("2026-11-22T02:12:00Z"),
    );
    let shown = || {
        let view = halte.encounter(&id).unwrap();
        view.clocks
            .into_iter()
            .find(|c| c.key == "io_decision_with_document")
            .unwrap()
    };
    let first = shown();
    assert_eq!(first.start, StartState::ToConfirm);
    assert_eq!(first.basis, "field-deprived-of-liberty-at");
    assert_eq!(
        (first.since_text.as_str(), first.due_text.as_str()),
        ("22 November 2026, 03:12", "22 November 2026, 15:12")
    );
    // Acts of one moment are one act to undo.
    clock.advance_ms(1_000);
    let event = |from| Event::ClockConfirmed {
        clock: first.key.clone(),
        labels: first.persons.clone(),
        packet: None,
        from,
    };
    let unknown = halte.record(&id, vec![event(first.from + TimeDelta::minutes(1))]);
    assert_eq!(
        unknown.unwrap_err().code,
        Code::EventRefused,
        "a start that is not shown"
    );
    halte.record(&id, vec![event(first.from)]).unwrap();
    assert_eq!(
        (shown().start, shown().persons),
        (StartState::Confirmed, vec![label("A"), label("B")])
    );
    halte.undo(&id).unwrap();
    assert_eq!(
        (shown().start, shown().persons),
        (StartState::ToConfirm, vec![label("A"), label("B")])
    );
    hours_later(&halte, &clock, 9 * 3_600_000 - 1_000);
    assert_eq!(shown().urgency, Urgency::Soon);
    hours_later(&halte, &clock, 3 * 3_600_000);
    assert_eq!((shown().urgency, shown().left_minutes), (Urgency::Overdue, -29));
}

#[test]
fn of_a_clock_of_days_only_days_are_said() {
    let temp = tempfile::tempdir().unwrap();
    let (halte, _) = lies(temp.path());
    let id = lorry(&halte);
    set(&halte, &id, Some("A"), "annex_15_issued_on", said("2026-11-22"));
    let clock = halte.home().unwrap().clocks.remove(0);
    assert_eq!(
        (clock.since_text.as_str(), clock.due_text.as_str()),
        ("22 November 2026", "6 January 2027")
    );
}
