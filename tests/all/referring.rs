//! Referring through service verbs: what is shown before sealing is what sealing does, a call moves the
//! route on, a guess says that it is one, and what is sealed is sealed once and not taken back.

use std::path::Path;
use std::sync::Arc;

use halte::model::{
    Answer, CallOutcome, Context, EncounterId, Event, FieldId, FieldValue, IndicatorId, Medium, Moment, OfferAnswer,
    Outcome, PersonLabel, PlaceId, RecipientKind, ReviewStatus, Service, Source,
};
use halte::service::{
    self, Code, Config, FixedClock, Halte, KeyParams, NewEncounter, NewJournal, PacketFiles, Profile, RoutedView,
};
use secrecy::SecretString;

use crate::journey::{alice, enrolled_alice, printer};

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).expect("a label")
}

fn added(labels: &[&str]) -> Event {
    Event::PersonsAdded {
        labels: labels.iter().map(|l| label(l)).collect(),
        transported: true,
    }
}

fn lorry() -> Event {
    Event::SceneAnswered {
        indicator: IndicatorId::new("SMG-01").expect("an indicator"),
        answer: Some(Answer::Yes),
        source: Source::OfficerSaw,
    }
}

fn jabbeke() -> Event {
    Event::PlaceSet {
        place: Some(PlaceId::new("e40-jabbeke").expect("a place")),
    }
}

fn told(who: &str) -> Event {
    Event::NoticeShown {
        labels: vec![label(who)],
        language: "ti".parse().expect("a tag"),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium: Medium::Shown,
        seconds: 60,
        proof: None,
    }
}

fn offered(who: &str, answer: OfferAnswer) -> Event {
    Event::OfferMade {
        labels: vec![label(who)],
        answer,
    }
}

fn called(centre: &str, outcome: CallOutcome) -> Event {
    Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: centre.parse().expect("an id"),
        outcome,
        labels: Vec::new(),
    }
}

fn opened(halte: &Halte, training: bool, events: Vec<Event>) -> EncounterId {
    let new = NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training,
    };
    let id = halte.open_encounter(new).expect("an encounter").record.id;
    halte.record(&id, events).expect("recorded");
    id
}

fn centre(route: &[RoutedView]) -> &RoutedView {
    let mut centres = route.iter().filter(|r| r.kind == RecipientKind::Centre);
    centres.next().expect("a centre")
}

fn centre_of(halte: &Halte, id: &EncounterId, who: &str) -> RoutedView {
    centre(&halte.route(id, Some(&[label(who)])).expect("a route")).clone()
}

/// How often somebody was sealed, and how many packets that made.
fn sealed_so_far(halte: &Halte, id: &EncounterId) -> (usize, usize) {
    let record = halte.encounter(id).expect("a view").record;
    let packets = record.referrals.iter().map(|r| r.packets.len()).sum();
    (record.referrals.len(), packets)
}

#[test]
fn who_is_at_inform_only_and_is_referred_all_the_same_is_shown_a_centre_with_its_reason_and_number() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = opened(&halte, false, vec![jabbeke(), added(&["A", "B"])]);
    let view = halte.encounter(&id).expect("a view");
    assert!(view.assessment.persons.iter().all(|p| p.outcome == Outcome::InformOnly));
    assert!(
        halte.route(&id, None).expect("a route").is_empty(),
        "nothing prompts a referral"
    );
    let route = halte.route(&id, Some(&[label("A")])).expect("a route");
    let shown = centre(&route);
    assert_eq!(shown.persons, [label("A")]);
    assert!(!shown.why.is_empty() && shown.phone.is_some(), "{shown:#?}");
    assert!(route.iter().all(|r| !r.why.is_empty() && r.persons == [label("A")]));
    assert!(halte.route(&id, Some(&[])).expect("a route").is_empty());
}

#[test]
fn what_is_shown_for_a_choice_is_what_sealing_does_with_it() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = service::example_encounter(&halte).expect("the example");
    let all: Vec<PersonLabel> = halte
        .encounter(&id)
        .expect("a view")
        .record
        .persons
        .iter()
        .map(|p| p.label.clone())
        .collect();
    for chosen in [&all[..1], &all[2..4], &all[all.len() - 1..], &all[..]] {
        let shown = halte.route(&id, Some(chosen)).expect("a route");
        let sealed = halte.seal(&id, Some(chosen), "en", &printer).expect("sealed");
        let newest = sealed.encounter.record.referrals.last().expect("a referral");
        let packets: Vec<_> = newest
            .packets
            .iter()
            .filter(|p| !p.identity)
            .map(|p| (&p.recipient, &p.labels))
            .collect();
        let route: Vec<_> = shown.iter().map(|r| (&r.recipient, &r.persons)).collect();
        assert_eq!(route, packets, "{chosen:?}");
    }
}

#[test]
fn who_is_only_a_number_is_counted_among_the_chosen_alone() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let events = vec![
        jabbeke(),
        lorry(),
        added(&["A", "B"]),
        told("A"),
        offered("A", OfferAnswer::No),
    ];
    let id = opened(&halte, false, events);
    assert_eq!(
        (centre_of(&halte, &id, "A").persons, centre_of(&halte, &id, "A").others),
        (vec![], 1)
    );
    assert_eq!(
        (centre_of(&halte, &id, "B").persons, centre_of(&halte, &id, "B").others),
        (vec![label("B")], 0)
    );
}

#[test]
fn a_full_centre_hands_on_to_the_next_before_anything_is_sealed_and_stays_within_reach() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = opened(&halte, false, vec![jabbeke(), lorry(), added(&["A"])]);
    assert_eq!(centre_of(&halte, &id, "A").recipient.as_str(), "centre-payoke");
    halte
        .record(&id, vec![called("centre-payoke", CallOutcome::Full)])
        .expect("noted");
    let next = centre_of(&halte, &id, "A");
    assert_eq!(next.recipient.as_str(), "centre-pag-asa");
    assert!(next.phone.is_some(), "with a row of its own to call");
    let asked: Vec<_> = next
        .asked
        .iter()
        .map(|a| (a.recipient.as_str(), a.phone.is_some()))
        .collect();
    assert_eq!(asked, [("centre-payoke", true)]);

    // The first one calls back: there is a place after all, and then there is none.
    halte
        .record(&id, vec![called("centre-payoke", CallOutcome::Reached)])
        .expect("noted");
    assert_eq!(centre_of(&halte, &id, "A").recipient.as_str(), "centre-payoke");
    halte
        .record(&id, vec![called("centre-payoke", CallOutcome::Full)])
        .expect("noted");
    halte
        .record(&id, vec![called("centre-pag-asa", CallOutcome::WillCome)])
        .expect("noted");
    let sealed = halte.seal(&id, None, "en", &printer).expect("sealed");
    let to = sealed
        .packets
        .iter()
        .find(|p| p.kind == RecipientKind::Centre)
        .expect("a packet");
    assert_eq!(to.recipient.as_str(), "centre-pag-asa");
}

#[test]
fn without_a_place_the_guess_is_announced_on_the_screen_and_in_the_packet() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled_alice(temp.path());
    let id = opened(&halte, true, vec![lorry(), added(&["A"])]);
    let guesses = || -> Vec<(RecipientKind, Option<String>)> {
        let route = halte.route(&id, Some(&[label("A")])).expect("a route");
        route.into_iter().map(|r| (r.kind, r.fallback)).collect()
    };
    let no_place = || Some("no_place".to_owned());
    assert_eq!(
        guesses(),
        [
            (RecipientKind::Centre, no_place()),
            (RecipientKind::Magistrate, no_place()),
            (RecipientKind::ImmigrationOffice, None)
        ]
    );
    let sealed = halte.seal(&id, None, "en", &printer).expect("sealed");
    let to = sealed
        .packets
        .iter()
        .find(|p| p.kind == RecipientKind::Centre)
        .expect("a packet");
    let read = |name: &str| std::fs::read(temp.path().join(name)).expect("a file");
    let bytes = read(&format!("out/{}", to.file_name));
    let key = read(&format!("recipients/{}/identity.txt", to.recipient));
    let roster = PacketFiles::read(&temp.path().join("roster")).expect("the roster");
    let opened = service::open_packet(&bytes, &roster, &key).expect("opened");
    let json = String::from_utf8_lossy(&opened.files["referral.json"]).into_owned();
    assert!(
        json.contains(r#""field":"recipient_fallback","value":"no_place""#),
        "{json}"
    );
    halte.record(&id, vec![jabbeke()]).expect("a place");
    assert!(guesses().iter().all(|(_, fallback)| fallback.is_none()));
}

#[test]
fn a_sender_entered_for_this_encounter_is_read_out_and_sealed_instead_of_the_profile() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = opened(&halte, false, vec![jabbeke(), lorry(), added(&["A"])]);
    let text = |sealed: &service::SealedView| sealed.packets[0].phone_text.clone().expect("a text");
    let before = text(&halte.seal(&id, None, "en", &printer).expect("sealed"));
    assert!(
        before.contains("PZ Test") && before.contains("02 000 00 00"),
        "{before}"
    );
    let entered = |field: &str, value: &str| Event::FieldSet {
        field: FieldId::new(field).expect("a field"),
        label: None,
        value: Some(FieldValue::Text(value.to_owned())),
    };
    halte
        .record(
            &id,
            vec![
                entered("officer_unit", "WPR Brugge"),
                entered("unit_contact", "050 44 00 00"),
            ],
        )
        .expect("entered");
    let after = text(&halte.seal(&id, None, "en", &printer).expect("sealed"));
    assert!(
        after.contains("WPR Brugge") && after.contains("050 44 00 00"),
        "{after}"
    );
    assert!(!after.contains("PZ Test") && !after.contains("02 000 00 00"), "{after}");
}

/// No folder can be made where a file is, whoever runs this.
fn block(out: &Path) {
    std::fs::remove_dir_all(out).ok();
    std::fs::write(out, b"").expect("a file in the way");
}

#[test]
fn a_folder_that_cannot_be_written_costs_no_second_referral() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled_alice(temp.path());
    let id = opened(&halte, true, vec![jabbeke(), lorry(), added(&["A"])]);
    let out = temp.path().join("out");
    block(&out);
    let sealed = halte.seal(&id, None, "en", &printer).expect("sealed all the same");
    assert!(sealed.packets.len() > 1 && sealed.packets.iter().all(|p| p.unwritten && !p.by_hand));
    assert_eq!(sealed_so_far(&halte, &id), (1, sealed.packets.len()));
    let waiting = halte.mailbox_status().expect("an outbox").items;
    let waiting = waiting.iter().filter(|i| i.kind == "packet").count();
    assert_eq!(waiting, sealed.packets.len(), "each waits once to be posted");

    let refused = halte
        .save_packet(&id, &sealed.packets[0].packet)
        .expect_err("still no folder");
    assert_eq!(refused.code, Code::FileUnwritable);
    std::fs::remove_file(&out).expect("out of the way");
    for packet in &sealed.packets {
        halte.save_packet(&id, &packet.packet).expect("saved");
        assert!(out.join(&packet.file_name).is_file());
    }
    assert_eq!(sealed_so_far(&halte, &id), (1, sealed.packets.len()));
    let again = halte
        .seal(&id, None, "en", &printer)
        .expect("a second referral, asked for");
    assert!(again.packets.iter().all(|p| !p.unwritten));
}

#[test]
fn a_paper_by_hand_that_cannot_be_written_is_sealed_and_says_so() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = opened(&halte, false, vec![jabbeke(), lorry(), added(&["A"])]);
    block(&temp.path().join("out"));
    let sealed = halte.seal(&id, None, "en", &printer).expect("signed");
    assert!(
        sealed.packets.iter().all(|p| p.by_hand && !p.unwritten),
        "nothing was to be written yet"
    );
    let saved = halte.save_by_hand(&id, sealed);
    assert!(saved.packets.iter().all(|p| p.unwritten));
    assert_eq!(sealed_so_far(&halte, &id), (1, saved.packets.len()));
}

#[test]
fn what_left_in_a_packet_is_not_taken_back() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let events = vec![jabbeke(), added(&["A"]), told("A"), offered("A", OfferAnswer::Wants)];
    let id = opened(&halte, false, events);
    assert!(halte.encounter(&id).expect("a view").undo.is_some());
    let sealed = halte.seal(&id, Some(&[label("A")]), "en", &printer).expect("sealed");
    assert_eq!(sealed.encounter.undo, None);
    let named = |line: &service::SealedLine| {
        let mut offices = sealed.encounter.offices.iter();
        offices.any(|o| o.id == line.recipient && o.name == line.name)
    };
    assert!(
        sealed.packets.iter().all(named),
        "nothing prompts these offices, and they have names"
    );
    let refused = halte.undo(&id).expect_err("it left");
    assert_eq!(refused.code, Code::EventRefused);
    let offers = |view: &service::EncounterView| view.record.person(&label("A")).expect("A").offers.len();
    assert_eq!(offers(&halte.encounter(&id).expect("a view")), 1);

    halte
        .record(&id, vec![offered("A", OfferAnswer::WillThink)])
        .expect("a later answer");
    let undone = halte.undo(&id).expect("what came after can be taken back");
    assert_eq!((offers(&undone), undone.undo), (1, None));
}

#[test]
fn shortly_after_midnight_the_facts_are_of_today() {
    let temp = tempfile::tempdir().expect("a folder");
    for (now, day) in [
        ("2026-11-02T22:30:00Z", "2026-11-02"),
        ("2026-11-02T23:30:00Z", "2026-11-03"),
        ("2026-07-01T22:30:00Z", "2026-07-02"),
    ] {
        let clock = Arc::new(FixedClock::at(Moment {
            wall: now.parse().expect("a moment"),
            since_boot_ms: 1,
            trusted: None,
        }));
        let folder = temp.path().join(now.replace(':', ""));
        let config = Config {
            data: folder.join("data"),
            out: folder.join("out"),
            effort: KeyParams::LEAST,
        };
        let halte = Halte::start_with(config, clock).expect("the content loads");
        let profile = Profile {
            service: Service::LocalPolice,
            unit: "PZ Test".to_owned(),
            officer: String::new(),
            badge: String::new(),
            callback: String::new(),
            lang: "en".to_owned(),
        };
        let passphrase = SecretString::from("seven lorries wait beside a quiet canal");
        halte
            .create_journal(NewJournal { passphrase, profile })
            .expect("a journal");
        let id = opened(&halte, false, vec![added(&["A"])]);
        let record = halte.encounter(&id).expect("a view").record;
        assert_eq!(record.occurred_on.to_string(), day, "{now}");
    }
}
