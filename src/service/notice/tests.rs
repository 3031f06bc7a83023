//! The door of the journal for notices: the order, and who may interpret.

use std::sync::Arc;

use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::journal::{FixedClock, KeyParams};
use crate::model::{
    Answer, Context, EncounterId, Interpreter, InterpreterKind, Moment, OfferAnswer, PersonLabel, RepeatState,
    ReplyChoice, ReplyTo, ReviewStatus, Service,
};
use crate::service::session::NewJournal;
use crate::service::{Config, EncounterView, Halte, NewEncounter, Profile};

struct Night {
    halte: Halte,
    id: EncounterId,
    clock: Arc<FixedClock>,
    _folder: TempDir,
}

fn moment(second: u32) -> Moment {
    Moment {
        wall: format!("2026-11-03T03:00:{second:02}Z").parse().unwrap(),
        since_boot_ms: 3_600_000 + u64::from(second) * 1_000,
        trusted: None,
    }
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

/// Officer Anna has met Almaz (A) and Biniam (B).
fn anna() -> Night {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(moment(0)));
    let config = Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: KeyParams::LEAST,
    };
    let halte = Halte::start_with(config, clock.clone()).unwrap();
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Anna".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "en".to_owned(),
    };
    let passphrase = SecretString::from("turnip lantern gravel ferry");
    halte.create_journal(NewJournal { passphrase, profile }).unwrap();
    let new = NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: false,
    };
    let id = halte.open_encounter(new).unwrap().record.id;
    let added = Event::PersonsAdded {
        labels: vec![label("A"), label("B")],
        transported: true,
    };
    halte.record(&id, vec![added]).unwrap();
    Night {
        halte,
        id,
        clock,
        _folder: folder,
    }
}

impl Night {
    fn record(&self, event: Event) -> Result<EncounterView, Error> {
        self.halte.record(&self.id, vec![event])
    }

    fn refused(&self, event: Event) -> Code {
        self.record(event).expect_err("refused").code
    }
}

fn notice(medium: Medium, proof: Option<NoticeProof>) -> Event {
    Event::NoticeShown {
        labels: vec![label("A")],
        language: "ti".parse().unwrap(),
        version: "0".repeat(64),
        status: ReviewStatus::Draft,
        medium,
        seconds: 5,
        proof,
    }
}

fn by(kind: InterpreterKind, connected: bool) -> Option<NoticeProof> {
    Some(NoticeProof {
        interpreter: Some(Interpreter { kind, connected }),
        of: 1,
        ..NoticeProof::default()
    })
}

fn offer(answer: OfferAnswer) -> Event {
    Event::OfferMade {
        labels: vec![label("A")],
        answer,
    }
}

fn conveyed(at: &str, sentence: &str) -> Event {
    Event::NoticeConveyed {
        labels: vec![label("A")],
        at: at.parse().unwrap(),
        sentences: vec![sentence.to_owned()],
        conveyed: true,
        version_full: None,
    }
}

#[test]
fn a_no_is_noted_only_after_a_notice_and_a_wish_for_help_always_is() {
    let night = anna();
    let understood = Event::NoticeAnswered {
        labels: vec![label("A")],
        understood: true,
    };
    let answers = [OfferAnswer::No, OfferAnswer::Wants, OfferAnswer::WillThink];
    night.record(Event::SafetyQuestion { label: label("A") }).unwrap();
    assert_eq!(night.refused(offer(OfferAnswer::No)), Code::DeclineBeforeNotice);
    assert_eq!(night.refused(understood.clone()), Code::EventRefused);
    for answer in [OfferAnswer::CouldNotAsk, OfferAnswer::Wants, OfferAnswer::WillThink] {
        night.record(offer(answer)).unwrap();
    }
    night.record(notice(Medium::Shown, None)).unwrap();
    night.record(understood).unwrap();
    for answer in answers {
        night.record(offer(answer)).unwrap();
    }
}

#[test]
fn an_interpreter_who_has_said_nothing_yet_opens_no_answer() {
    let night = anna();
    night
        .record(notice(Medium::Interpreted, by(InterpreterKind::Phone, false)))
        .unwrap();
    assert_eq!(night.refused(offer(OfferAnswer::No)), Code::DeclineBeforeNotice);
    night.clock.advance_ms(40_000);
    let view = night
        .record(conveyed("2026-11-03T03:00:00Z", "leaflet-short-01"))
        .unwrap();
    let almaz = view.record.person(&label("A")).unwrap();
    assert_eq!(almaz.notices[0].seconds, 40);
    assert_eq!(almaz.notice_repeat(), Some(RepeatState::Done));
    night.record(offer(OfferAnswer::No)).unwrap();
}

#[test]
fn whoever_belongs_to_the_group_or_the_employer_interprets_nothing() {
    let night = anna();
    for kind in InterpreterKind::ALL {
        let refused = night.refused(notice(Medium::Interpreted, by(*kind, true)));
        assert_eq!(refused, Code::InterpreterConnected, "{kind}");
    }
    let view = night.halte.encounter(&night.id).unwrap();
    assert!(view.record.persons.iter().all(|p| p.notices.is_empty()));
}

#[test]
fn an_interpreted_notice_names_the_kind_and_no_other_notice_does() {
    let night = anna();
    assert_eq!(night.refused(notice(Medium::Interpreted, None)), Code::EventRefused);
    let kind = by(InterpreterKind::Sworn, false);
    assert_eq!(night.refused(notice(Medium::Shown, kind)), Code::EventRefused);
}

#[test]
fn a_tick_names_a_sentence_of_a_notice_that_was_begun() {
    let night = anna();
    night
        .record(notice(Medium::Interpreted, by(InterpreterKind::Sworn, false)))
        .unwrap();
    let elsewhere = conveyed("2026-11-03T03:00:01Z", "leaflet-short-01");
    assert_eq!(night.refused(elsewhere), Code::EventRefused);
    for foreign in ["question-smg-01", "leaflet-Almaz Tesfay", ""] {
        assert_eq!(
            night.refused(conveyed("2026-11-03T03:00:00Z", foreign)),
            Code::EventRefused,
            "{foreign}"
        );
    }
}

#[test]
fn a_tick_is_durable_and_can_be_taken_back() {
    let night = anna();
    night
        .record(notice(Medium::Interpreted, by(InterpreterKind::Colleague, false)))
        .unwrap();
    night.clock.advance_ms(1_000);
    night
        .record(conveyed("2026-11-03T03:00:00Z", "leaflet-short-01"))
        .unwrap();
    let before = night.halte.encounter(&night.id).unwrap();
    assert_eq!(before.undo.as_deref(), Some("event-notice-conveyed"));
    night.halte.lock();
    night
        .halte
        .unlock(SecretString::from("turnip lantern gravel ferry"))
        .unwrap();
    let after = night.halte.encounter(&night.id).unwrap();
    assert_eq!(after.record.persons, before.record.persons);
    let undone = night.halte.undo(&night.id).unwrap();
    assert!(!undone.record.person(&label("A")).unwrap().is_told());
}

fn earlier(at: &str) -> Event {
    let proof = NoticeProof {
        shown_at: Some(at.parse().unwrap()),
        ..NoticeProof::default()
    };
    notice(Medium::Shown, Some(proof))
}

#[test]
fn a_notice_shown_before_anybody_was_named_is_proven_with_its_own_time() {
    let night = anna();
    night.clock.advance_ms(120_000);
    let said = Event::StatementNoted {
        labels: vec![label("A")],
        made: true,
        at: None,
    };
    night.record(said).unwrap();
    night.clock.advance_ms(60_000);
    let view = night.record(earlier("2026-11-03T02:51:00Z")).unwrap();
    let almaz = view.record.person(&label("A")).unwrap();
    assert_eq!(
        almaz.notices[0].at,
        "2026-11-03T02:51:00Z".parse::<DateTime<Utc>>().unwrap()
    );
    assert!(
        almaz.notices[0].at < almaz.statements[0].at,
        "told before the statement"
    );
}

#[test]
fn a_notice_is_counted_neither_from_the_future_nor_from_more_than_a_day_ago() {
    let night = anna();
    for wrong in ["2026-11-03T03:00:01Z", "2026-11-02T02:59:59Z", "1999-01-01T00:00:00Z"] {
        assert_eq!(night.refused(earlier(wrong)), Code::EventRefused, "{wrong}");
        let several = vec![Event::SafetyQuestion { label: label("A") }, earlier(wrong)];
        let refused = night.halte.record(&night.id, several).expect_err("refused");
        assert_eq!(refused.code, Code::EventRefused, "among others: {wrong}");
    }
    for right in ["2026-11-03T03:00:00Z", "2026-11-02T03:00:00Z"] {
        night.record(earlier(right)).unwrap();
    }
}

#[test]
fn no_paper_leaves_for_somebody_who_did_not_say_alone_that_it_is_safe() {
    let night = anna();
    let printer = |_: &[u8]| -> Result<Vec<u8>, String> { Ok(b"paper".to_vec()) };
    let asked = |answer, alone| Event::CarryAnswered {
        label: label("A"),
        answer,
        alone,
    };
    let papers = |who: &str| {
        let who = label(who);
        [
            night.halte.save_slip(&night.id, &who, "ti", &printer).err(),
            night.halte.show_slip(&night.id, &who, "ti").err(),
            night.halte.save_leaflet_for(&night.id, &who, "ti", &printer).err(),
        ]
        .map(|error| error.map(|e| e.code))
    };
    let none = [Some(Code::CarryFirst); 3];
    assert_eq!(papers("A"), none, "nobody asked");
    for (answer, alone) in [(Answer::Yes, false), (Answer::No, true), (Answer::Unknown, false)] {
        night.record(asked(answer, alone)).unwrap();
        assert_eq!(papers("A"), none, "{answer:?} {alone}");
    }
    night.record(asked(Answer::Yes, true)).unwrap();
    assert_eq!(papers("A"), [None; 3]);
    assert_eq!(papers("B"), none, "a yes is one person's");
    let log = night.halte.log(&night.id).unwrap();
    let made = log
        .iter()
        .filter(|e| matches!(&e.event, Event::Printed { label: Some(_), .. }));
    assert_eq!(made.count(), 3, "each paper is in the log");
    night.record(asked(Answer::No, true)).unwrap();
    assert_eq!(papers("A"), none, "taken back");
    assert!(
        night.halte.save_leaflet("ti", "en", &printer).is_ok(),
        "for nobody in particular"
    );
}

#[test]
fn a_screen_cannot_answer_in_a_persons_place() {
    let night = anna();
    let reply = Event::RepliedAlone {
        label: label("A"),
        to: ReplyTo::Carry,
        reply: ReplyChoice::Yes,
        language: "ti".parse().unwrap(),
        at: "2026-11-03T03:00:00Z".parse().unwrap(),
    };
    assert_eq!(night.refused(reply), Code::EventRefused);
    let nobody = Event::CarryAnswered {
        label: label("Z"),
        answer: Answer::Yes,
        alone: true,
    };
    assert_eq!(night.refused(nobody), Code::EventRefused);
}
