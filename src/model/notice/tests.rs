//! What a notice proves, on a fixed night: told, conveyed, understood, repeated.

use super::*;
use crate::model::{Context, EncounterId, Entry, Event, FieldId, FieldValue, Moment, PersonLabel, Record, Service};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_762_135_200 + seconds, 0).unwrap()
}

fn almaz() -> Vec<PersonLabel> {
    vec![PersonLabel::new("A").unwrap()]
}

fn person(events: &[(i64, Event)]) -> Person {
    let opened = Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: at(0).date_naive(),
        training: false,
    };
    let added = Event::PersonsAdded {
        labels: almaz(),
        transported: true,
    };
    let first = [(0, opened), (0, added)];
    let entries: Vec<Entry> = (1..)
        .zip(first.iter().chain(events))
        .map(|(seq, (seconds, event))| Entry {
            seq,
            encounter: EncounterId::new("01890000-0000-7000-8000-000000000000").unwrap(),
            time: Moment {
                wall: at(*seconds),
                since_boot_ms: 1,
                trusted: None,
            },
            event: event.clone(),
        })
        .collect();
    Record::from_entries(&entries).unwrap().persons.remove(0)
}

fn shown(status: ReviewStatus) -> Event {
    Event::NoticeShown {
        labels: almaz(),
        language: LanguageTag::new("ti").unwrap(),
        version: "v".to_owned(),
        status,
        medium: Medium::Shown,
        seconds: 40,
        proof: None,
    }
}

fn interpreted(of: u32) -> Event {
    Event::NoticeShown {
        labels: almaz(),
        language: LanguageTag::new("ti").unwrap(),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium: Medium::Interpreted,
        seconds: 0,
        proof: Some(NoticeProof {
            interpreter: Some(Interpreter {
                kind: InterpreterKind::Phone,
                connected: false,
            }),
            of,
            ..NoticeProof::default()
        }),
    }
}

fn conveyed(begun: i64, keys: &[&str], conveyed: bool) -> Event {
    Event::NoticeConveyed {
        labels: almaz(),
        at: at(begun),
        sentences: keys.iter().map(|k| (*k).to_owned()).collect(),
        conveyed,
        version_full: None,
    }
}

#[test]
fn an_interpreter_who_has_conveyed_nothing_told_nobody() {
    let begun = (10, interpreted(2));
    let one = (20, conveyed(10, &["leaflet-short-01"], true));
    let back = (30, conveyed(10, &["leaflet-short-01"], false));
    assert!(!person(std::slice::from_ref(&begun)).is_askable());
    assert!(person(&[begun.clone(), one.clone()]).is_askable());
    assert!(!person(&[begun, one, back]).is_askable(), "the tick was taken back");
}

#[test]
fn each_tick_counts_once_and_lengthens_the_notice() {
    let told = person(&[
        (10, interpreted(2)),
        (25, conveyed(10, &["leaflet-short-02"], true)),
        (70, conveyed(10, &["leaflet-topic-03-s2", "leaflet-short-02"], true)),
    ]);
    let [notice] = told.notices.as_slice() else {
        panic!("one notice")
    };
    assert_eq!(notice.sentences, ["leaflet-short-02", "leaflet-topic-03-s2"]);
    assert_eq!(notice.topics().into_iter().collect::<Vec<_>>(), ["leaflet-topic-03"]);
    assert_eq!(notice.seconds, 60);
    assert_eq!(notice.interpreter, Some(InterpreterKind::Phone));
}

#[test]
fn a_tick_of_another_notice_changes_nothing() {
    let told = person(&[(10, interpreted(2)), (20, conveyed(11, &["leaflet-short-01"], true))]);
    assert!(told.notices[0].sentences.is_empty());
}

#[test]
fn a_notice_that_nobody_approved_is_to_be_repeated_until_done_or_explained() {
    assert_eq!(person(&[]).notice_repeat(), None, "nobody told anything");
    assert_eq!(person(&[(1, shown(ReviewStatus::Approved))]).notice_repeat(), None);
    for status in [ReviewStatus::Draft, ReviewStatus::Reviewed] {
        assert_eq!(person(&[(1, shown(status))]).notice_repeat(), Some(RepeatState::Open));
    }
    let partly = [
        (1, shown(ReviewStatus::Draft)),
        (10, interpreted(2)),
        (20, conveyed(10, &["leaflet-short-01", "leaflet-topic-03-s2"], true)),
    ];
    assert_eq!(
        person(&partly).notice_repeat(),
        Some(RepeatState::Open),
        "one of two sentences"
    );
    let mut whole = partly.to_vec();
    whole.push((30, conveyed(10, &["leaflet-short-02"], true)));
    assert_eq!(person(&whole).notice_repeat(), Some(RepeatState::Done));
    let explained = [
        (1, shown(ReviewStatus::Draft)),
        (
            2,
            Event::FieldSet {
                field: FieldId::new(NOT_REPEATED).unwrap(),
                label: Some(almaz().remove(0)),
                value: Some(FieldValue::Text("no_interpreter".to_owned())),
            },
        ),
    ];
    assert_eq!(person(&explained).notice_repeat(), Some(RepeatState::Explained));
}

#[test]
fn what_was_answered_stands_with_the_last_notice() {
    let told = person(&[
        (1, shown(ReviewStatus::Draft)),
        (2, shown(ReviewStatus::Draft)),
        (
            3,
            Event::NoticeAnswered {
                labels: almaz(),
                understood: false,
            },
        ),
        (
            4,
            Event::OfferMade {
                labels: almaz(),
                answer: OfferAnswer::WillThink,
            },
        ),
    ]);
    assert_eq!((told.notices[0].understood, told.notices[0].answer), (None, None));
    assert_eq!(
        (told.notices[1].understood, told.notices[1].answer),
        (Some(false), Some(OfferAnswer::WillThink))
    );
}

#[test]
fn what_was_recorded_before_there_was_a_proof_still_opens() {
    let old = r#"{"event":"notice_shown","labels":["A"],"language":"ti","version":"v","status":"draft","medium":"shown","seconds":9}"#;
    let event: Event = serde_json::from_str(old).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), old, "and is written as it was");
    assert!(person(&[(1, event)]).is_told());
}

#[test]
fn a_computers_voice_is_never_noted_as_a_humans_whichever_spoke_first() {
    use NoticeVoice::{Recording, Synthetic, System};
    for (first, then, noted) in [
        (None, Recording, Recording),
        (Some(Recording), Synthetic, Synthetic),
        (Some(Synthetic), Recording, Synthetic),
        (Some(Recording), System, System),
        (Some(Synthetic), System, Synthetic),
    ] {
        let tag = LanguageTag::new("ti").unwrap();
        let mut notice = Notice::new(tag, "v".to_owned(), ReviewStatus::Draft, Medium::Shown, 9, at(0));
        notice.voice = first;
        let proof = NoticeProof {
            voice: Some(then),
            ..NoticeProof::default()
        };
        notice.last(20, Some(&proof));
        assert_eq!((notice.voice, notice.medium), (Some(noted), Medium::Played));
    }
}
