//! Almaz reads, hears and answers alone on a fixed night; Lies corrects what she can see.

use super::*;
use crate::model::{
    Context, EncounterId, Entry, Event, Interpreter, InterpreterKind, Medium, Moment, NoticeProof, PersonFact,
    PersonLabel, Record, ReviewStatus, Service,
};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_762_135_200 + seconds, 0).unwrap()
}

fn label() -> PersonLabel {
    PersonLabel::new("A").unwrap()
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::new(text).unwrap()
}

fn almaz(events: &[(i64, Event)]) -> Person {
    let opened = Event::Opened {
        service: Service::LocalPolice,
        context: Context::Motorway,
        occurred_on: at(0).date_naive(),
        training: false,
    };
    let added = Event::PersonsAdded {
        labels: vec![label()],
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

fn notice(lang: &str, medium: Medium, seconds: u32, proof: Option<NoticeProof>) -> Event {
    Event::NoticeShown {
        labels: vec![label()],
        language: tag(lang),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium,
        seconds,
        proof,
    }
}

fn shown(lang: &str, seconds: u32) -> Event {
    notice(lang, Medium::Shown, seconds, None)
}

fn before(lang: &str, when: i64) -> Event {
    let proof = NoticeProof {
        shown_at: Some(at(when)),
        ..NoticeProof::default()
    };
    notice(lang, Medium::Shown, 30, Some(proof))
}

fn interpreted(lang: &str) -> Event {
    let proof = NoticeProof {
        interpreter: Some(Interpreter {
            kind: InterpreterKind::Sworn,
            connected: false,
        }),
        of: 2,
        ..NoticeProof::default()
    };
    notice(lang, Medium::Interpreted, 0, Some(proof))
}

fn conveyed(begun: i64) -> Event {
    Event::NoticeConveyed {
        labels: vec![label()],
        at: at(begun),
        sentences: vec!["leaflet-short-01".to_owned()],
        conveyed: true,
        version_full: None,
    }
}

fn set(lang: &str) -> Event {
    Event::PersonsSet {
        labels: vec![label()],
        fact: PersonFact::Language(tag(lang)),
    }
}

fn replied(to: ReplyTo, reply: ReplyChoice, lang: &str, when: i64) -> Event {
    Event::RepliedAlone {
        label: label(),
        to,
        reply,
        language: tag(lang),
        at: at(when),
    }
}

fn carry(answer: Answer, alone: bool) -> Event {
    Event::CarryAnswered {
        label: label(),
        answer,
        alone,
    }
}

fn statement(when: i64) -> Event {
    Event::StatementNoted {
        labels: vec![label()],
        made: true,
        at: Some(at(when)),
    }
}

fn language(events: &[(i64, Event)]) -> String {
    almaz(events).language.unwrap().to_string()
}

#[test]
fn a_slip_of_the_finger_for_a_second_is_not_the_persons_language() {
    assert_eq!(language(&[(1, shown("ar", 1)), (5, shown("ti", 90))]), "ti");
    assert_eq!(language(&[(1, shown("ti", 90)), (95, shown("ar", 1))]), "ti");
    assert_eq!(
        language(&[(1, shown("ar", 9)), (20, shown("ti", 9))]),
        "ti",
        "the later of two"
    );
}

#[test]
fn what_is_learnt_of_a_notice_afterwards_moves_the_language_too() {
    let lasted = Event::NoticeLasted {
        label: label(),
        at: at(1),
        seconds: 4,
        proof: None,
    };
    let read = Event::NoticeRead {
        label: label(),
        language: tag("ti"),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        at: at(10),
        seconds: 70,
        proof: None,
    };
    let begun = (1, shown("ar", 3));
    assert_eq!(language(&[begun.clone(), (90, lasted), (90, read.clone())]), "ti");
    let longer = Event::NoticeLasted {
        label: label(),
        at: at(1),
        seconds: 80,
        proof: None,
    };
    assert_eq!(language(&[begun, (90, read), (90, longer)]), "ar");
}

#[test]
fn a_notice_that_was_interpreted_counts_once_something_was_conveyed() {
    let glance = (1, shown("ar", 5));
    let begun = (10, interpreted("ti"));
    assert_eq!(language(&[glance.clone(), begun.clone()]), "ar");
    assert_eq!(language(&[glance, begun.clone(), (60, conveyed(10))]), "ti");
    assert_eq!(language(&[begun]), "ti", "better than nothing");
}

#[test]
fn the_language_that_the_officer_set_stands_whatever_is_shown_afterwards() {
    assert_eq!(
        language(&[(1, shown("ar", 50)), (60, set("ti")), (70, shown("fa", 300))]),
        "ti"
    );
    let undone = Event::Undone { seq: 4 };
    assert_eq!(language(&[(1, shown("ar", 50)), (60, set("ti")), (70, undone)]), "ar");
}

#[test]
fn a_notice_that_is_counted_later_keeps_the_time_at_which_it_was_shown() {
    let told = almaz(&[(100, shown("ar", 40)), (300, before("ti", 20))]);
    let times: Vec<_> = told.notices.iter().map(|n| n.at).collect();
    assert_eq!(times, [at(20), at(100)], "in the order in which they were shown");
    assert_eq!(told.notices[0].language, tag("ti"));
}

#[test]
fn an_offer_answered_alone_before_a_statement_is_in_the_right_order_however_late_it_is_written() {
    let offer = replied(ReplyTo::Offer, ReplyChoice::Wants, "ti", 30);
    let person = almaz(&[(10, shown("ti", 40)), (50, statement(50)), (90, offer)]);
    let [offer] = person.offers.as_slice() else {
        panic!("one offer")
    };
    assert_eq!(
        (offer.answer, offer.at, offer.after_statement),
        (OfferAnswer::Wants, at(30), false)
    );
    let late = replied(ReplyTo::Offer, ReplyChoice::NotNow, "ti", 60);
    let person = almaz(&[(10, shown("ti", 40)), (50, statement(50)), (90, late)]);
    assert!(person.offers[0].after_statement && person.offers[0].answer == OfferAnswer::No);
}

#[test]
fn understood_stands_with_the_notice_that_was_read_in_that_language() {
    let no = replied(ReplyTo::Understood, ReplyChoice::No, "ti", 60);
    let person = almaz(&[(10, shown("ti", 40)), (50, shown("ar", 2)), (90, no)]);
    let understood: Vec<_> = person.notices.iter().map(|n| n.understood).collect();
    assert_eq!(understood, [Some(false), None]);
    let elsewhere = replied(ReplyTo::Understood, ReplyChoice::Yes, "fa", 60);
    let person = almaz(&[(10, shown("ti", 40)), (90, elsewhere)]);
    assert_eq!(person.notices[0].understood, Some(true));
}

#[test]
fn who_prefers_not_to_answer_has_answered_nothing_and_it_is_kept() {
    let not = |to| replied(to, ReplyChoice::PreferNot, "ti", 60);
    let person = almaz(&[
        (10, shown("ti", 40)),
        (90, not(ReplyTo::Offer)),
        (90, not(ReplyTo::Understood)),
        (90, not(ReplyTo::Carry)),
    ]);
    assert!(person.offers.is_empty() && person.notices[0].understood.is_none() && !person.may_carry());
    let asked: Vec<_> = person.replies.iter().map(|r| r.to).collect();
    assert_eq!(asked, ReplyTo::ALL);
}

#[test]
fn a_paper_may_be_given_after_a_yes_alone_and_only_as_long_as_it_stands() {
    let may = |events: &[(i64, Event)]| almaz(events).may_carry();
    assert!(!may(&[]));
    assert!(may(&[(10, carry(Answer::Yes, true))]));
    assert!(!may(&[(10, carry(Answer::Yes, false))]), "others stood by");
    assert!(!may(&[(10, carry(Answer::Yes, true)), (20, carry(Answer::No, true))]));
    assert!(!may(&[
        (10, carry(Answer::Yes, true)),
        (20, carry(Answer::Unknown, false))
    ]));
    let alone = (20, replied(ReplyTo::Carry, ReplyChoice::Yes, "ti", 15));
    let person = almaz(std::slice::from_ref(&alone));
    assert!(person.may_carry() && person.carry.unwrap().at == at(15));
    let taken_back = (30, replied(ReplyTo::Carry, ReplyChoice::PreferNot, "ti", 25));
    assert!(!may(&[alone, taken_back]));
}

#[test]
fn a_record_from_before_these_answers_still_opens() {
    let old = r#"{"event":"persons_set","labels":["A"],"fact":{"fact":"language","value":"ti"}}"#;
    let event: Event = serde_json::from_str(old).unwrap();
    assert_eq!(language(&[(5, event), (10, shown("ar", 40))]), "ti");
    let mut json = serde_json::to_value(almaz(&[(10, shown("ar", 40))])).unwrap();
    for added in ["replies", "carry", "language_set"] {
        json.as_object_mut().unwrap().remove(added).unwrap();
    }
    let person: Person = serde_json::from_value(json).unwrap();
    assert!(!person.may_carry() && person.replies.is_empty());
}
