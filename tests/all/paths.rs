//! The paths through service verbs: what may be recorded when, which papers exist only with consent,
//! and who is kept when an encounter closes.

use std::path::Path;
use std::sync::Arc;

use halte::model::{
    Age, Block, Context, Document, EncounterId, Event, FieldId, FieldValue, Flow, Medium, OfferAnswer, Outcome,
    PersonFact, PersonLabel, ReviewStatus, Service,
};
use halte::service::{Clock, Code, Config, Halte, KeyParams, NewEncounter, NewJournal, Profile, SystemClock};
use secrecy::SecretString;

fn inspector(folder: &Path) -> Halte {
    let config = Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let halte = Halte::start_with(config, clock).unwrap();
    let profile = Profile {
        service: Service::LabourInspection,
        unit: "Inspectie Test".to_owned(),
        officer: "Inspector Nele".to_owned(),
        badge: String::new(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    };
    let passphrase = SecretString::from("eleven greenhouses stand beside a slow train");
    halte.create_journal(NewJournal { passphrase, profile }).unwrap();
    halte
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).unwrap()
}

fn check_at(halte: &Halte, place: &str) -> EncounterId {
    let new = NewEncounter {
        context: Context::Workplace,
        occurred_on: None,
        training: true,
    };
    let id = halte.open_encounter(new).unwrap().record.id;
    let events = vec![
        Event::PlaceSet {
            place: Some(place.parse().unwrap()),
        },
        Event::PersonsAdded {
            labels: vec![label("A"), label("B")],
            transported: true,
        },
    ];
    halte.record(&id, events).unwrap();
    id
}

fn offer(answer: OfferAnswer, who: &[&str]) -> Event {
    Event::OfferMade {
        labels: who.iter().map(|w| label(w)).collect(),
        answer,
    }
}

fn notice(who: &str) -> Event {
    Event::NoticeShown {
        labels: vec![label(who)],
        language: "bg".parse().unwrap(),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium: Medium::Shown,
        seconds: 30,
        proof: None,
    }
}

fn entered(who: &str, field: &str, value: FieldValue) -> Event {
    Event::FieldSet {
        field: FieldId::new(field).unwrap(),
        label: Some(label(who)),
        value: Some(value),
    }
}

#[test]
fn a_no_can_be_noted_only_of_somebody_who_was_told_and_a_safety_question_is_no_notice() {
    let temp = tempfile::tempdir().unwrap();
    let halte = inspector(temp.path());
    let id = check_at(&halte, "e40-jabbeke");
    let refused = |event: Event| halte.record(&id, vec![event]).expect_err("too early").code;
    assert_eq!(refused(offer(OfferAnswer::No, &["A"])), Code::DeclineBeforeNotice);
    halte
        .record(&id, vec![Event::SafetyQuestion { label: label("A") }])
        .unwrap();
    assert_eq!(refused(offer(OfferAnswer::No, &["A"])), Code::DeclineBeforeNotice);
    halte
        .record(&id, vec![offer(OfferAnswer::CouldNotAsk, &["A"])])
        .expect("that nobody could be asked is no answer of theirs");
    halte.record(&id, vec![notice("A")]).unwrap();
    assert_eq!(
        refused(offer(OfferAnswer::No, &["A", "B"])),
        Code::DeclineBeforeNotice,
        "B was not told"
    );
    let view = halte.record(&id, vec![offer(OfferAnswer::No, &["A"])]).unwrap();
    assert!(
        view.flows
            .iter()
            .any(|f| f.label == label("A") && f.flow == Flow::Declined)
    );
}

#[test]
fn a_wage_claim_exists_only_while_the_person_agrees_and_the_log_remembers_it() {
    let temp = tempfile::tempdir().unwrap();
    let halte = inspector(temp.path());
    let id = check_at(&halte, "e40-jabbeke");
    let printed = std::sync::Mutex::new(Vec::<Document>::new());
    let printer = |json: &[u8]| -> Result<Vec<u8>, String> {
        printed.lock().unwrap().push(serde_json::from_slice(json).unwrap());
        halte_print::render(json).map_err(|e| e.to_string())
    };
    let claim = || halte.save_wage_claim(&id, &label("A"), "en", &printer);
    let agrees = |yes| entered("A", "wages_fairwork", FieldValue::Flag(yes));
    let events = vec![
        entered("A", "name", FieldValue::Text("zznamezz".to_owned())),
        entered("A", "pay_agreed", FieldValue::Text("12 euro an hour".to_owned())),
        entered("A", "work_started", FieldValue::Text("2026-05-04".to_owned())),
    ];
    halte.record(&id, events).unwrap();
    assert_eq!(claim().expect_err("nobody asked").code, Code::ConsentFirst);
    halte.record(&id, vec![agrees(false)]).unwrap();
    assert_eq!(claim().expect_err("said no").code, Code::ConsentFirst);
    assert!(
        printed.lock().unwrap().is_empty(),
        "nothing is laid out without consent"
    );
    halte.record(&id, vec![agrees(true)]).unwrap();
    let path = claim().expect("a paper");
    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"));
    let papers = printed.lock().unwrap();
    let Block::Facts { rows } = &papers[0].blocks[1] else {
        panic!("facts")
    };
    let value = |name: &str| rows.iter().find(|r| r.label == name).unwrap().value.as_str();
    assert_eq!(value("Pay, as agreed"), "12 euro an hour");
    assert_eq!(value("Start of the work"), "4 May 2026");
    assert_eq!(value("Pay, as received"), "not asked");
    assert!(!serde_json::to_string(&papers[0]).unwrap().contains("zznamezz"));
    assert!(papers[0].watermark.is_some(), "an exercise says so");
    let log = halte.log(&id).unwrap();
    let noted = log
        .iter()
        .filter(|e| matches!(&e.event, Event::Printed { paper, .. } if paper == "wage_claim"));
    assert_eq!(noted.count(), 1);
}

#[test]
fn no_consent_to_a_wage_claim_is_sought_from_a_child_and_none_that_was_given_counts() {
    let temp = tempfile::tempdir().unwrap();
    let halte = inspector(temp.path());
    let id = check_at(&halte, "e40-jabbeke");
    let agrees = || entered("A", "wages_fairwork", FieldValue::Flag(true));
    halte.record(&id, vec![agrees()]).expect("taken for an adult");
    let unsure = Event::PersonsSet {
        labels: vec![label("A")],
        fact: PersonFact::Age(Age::Unsure),
    };
    halte.record(&id, vec![unsure]).unwrap();
    let claim = halte.save_wage_claim(&id, &label("A"), "en", &|json| Ok(json.to_vec()));
    assert_eq!(claim.expect_err("perhaps a child").code, Code::ConsentFirst);
    assert_eq!(
        halte.record(&id, vec![agrees()]).expect_err("not from a child").code,
        Code::EventRefused
    );
}

#[test]
fn every_worker_can_be_given_the_paper_with_labour_rights_in_each_officer_language() {
    let temp = tempfile::tempdir().unwrap();
    let halte = inspector(temp.path());
    let id = check_at(&halte, "e40-jabbeke");
    for (lang, numbers_unverified) in [
        ("nl", "nummer niet geverifieerd"),
        ("fr", "numéro non vérifié"),
        ("de", "Nummer ungeprüft"),
        ("en", "number not verified"),
    ] {
        let seen = std::sync::Mutex::new(String::new());
        let printer = |json: &[u8]| -> Result<Vec<u8>, String> {
            *seen.lock().unwrap() = String::from_utf8(json.to_vec()).unwrap();
            halte_print::render(json).map_err(|e| e.to_string())
        };
        let path = halte.save_labour_rights(&id, lang, &printer).expect(lang);
        assert!(std::fs::read(path).unwrap().starts_with(b"%PDF"));
        let said = seen.into_inner().unwrap();
        for must in [
            "02 235 54 01",
            "081 32 05 30",
            "www.fairworkbelgium.be",
            numbers_unverified,
        ] {
            assert!(said.contains(must), "{lang}: {must}");
        }
        // For every worker: nothing on it says why somebody has it.
        for never in ["victim", "slachtoffer", "Opfer", "traite", "mensenhandel"] {
            assert!(!said.contains(never), "{lang}: {never}");
        }
    }
    let other = halte.save_labour_rights(&id, "ti", &|json| Ok(json.to_vec()));
    assert_eq!(other.expect_err("not written").code, Code::LanguageUnknown);
}

#[test]
fn whom_the_accident_rule_prompts_to_refer_is_offered_and_not_forgotten_at_closing() {
    let temp = tempfile::tempdir().unwrap();
    let halte = inspector(temp.path());
    let id = check_at(&halte, "e19-orival");
    let view = halte
        .record(&id, vec![entered("A", "severe_accident", FieldValue::Flag(true))])
        .unwrap();
    assert_eq!(view.assessment.persons[0].outcome, Outcome::InformOnly);
    let route = halte.route(&id, None).unwrap();
    let told: Vec<&PersonLabel> = route.iter().flat_map(|r| &r.persons).collect();
    assert!(told.contains(&&label("A")) && !told.contains(&&label("B")));
    let closed = halte.close_encounter(&id).unwrap();
    let left: Vec<&str> = closed.record.persons.iter().map(|p| p.label.as_str()).collect();
    assert_eq!((left, closed.record.forgotten), (vec!["A"], 1));
}
