//! The main job through service verbs alone: from the lorry's doors to packets that each recipient,
//! and nobody else, can open; then what a kill, an undo, a closing and a hand-over leave behind.

use std::path::Path;
use std::sync::Arc;

use halte::model::{
    Age, Answer, Block, Context, EncounterId, Event, IndicatorId, LifeCheck, Medium, Nationality, OfferAnswer, Outcome,
    PersonFact, PersonLabel, RecipientKind, ReviewStatus, Service, Source,
};
use halte::service::{
    self, Clock, Code, Config, EnrolRole, Halte, KeyParams, NewEncounter, NewJournal, PacketFiles, Profile, SealedView,
    SystemClock,
};
use secrecy::SecretString;

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

pub(crate) fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

fn device(folder: &Path) -> Halte {
    let config = Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    Halte::start_with(config, clock).expect("the content loads")
}

fn profile() -> Profile {
    Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Officer Alice".to_owned(),
        badge: "0001".to_owned(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    }
}

pub(crate) fn alice(folder: &Path) -> Halte {
    let halte = device(folder);
    let new = NewJournal {
        passphrase: SecretString::from(PASSPHRASE),
        profile: profile(),
    };
    halte.create_journal(new).expect("a journal");
    halte
}

pub(crate) fn enrolled_alice(folder: &Path) -> Halte {
    let halte = alice(folder);
    service::demo_station(folder).expect("a training station");
    let request = halte.enrol_request(EnrolRole::Device, None).expect("a request");
    let (fingerprint, answer) = service::enrol_with(&folder.join("station"), &request.bytes, None).expect("an answer");
    assert_eq!(
        fingerprint, request.fingerprint,
        "both sides read the same fingerprint aloud"
    );
    let status = halte.enrol_accept(&answer).expect("enrolled");
    assert!(status.enrolled && status.training);
    halte
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).expect("a label")
}

fn indicator(text: &str) -> IndicatorId {
    IndicatorId::new(text).expect("an indicator")
}

fn open(halte: &Halte, training: bool) -> EncounterId {
    halte
        .open_encounter(NewEncounter {
            context: Context::Motorway,
            occurred_on: None,
            training,
        })
        .expect("an encounter")
        .record
        .id
}

fn persons(labels: &[&str]) -> Event {
    Event::PersonsAdded {
        labels: labels.iter().map(|l| label(l)).collect(),
        transported: true,
    }
}

fn notice(labels: &[&str]) -> Event {
    Event::NoticeShown {
        labels: labels.iter().map(|l| label(l)).collect(),
        language: "ti".parse().expect("a tag"),
        version: "v".to_owned(),
        status: ReviewStatus::Draft,
        medium: Medium::Shown,
        seconds: 60,
        proof: None,
    }
}

fn answered(who: &str, id: &str, source: Source) -> Event {
    Event::PersonsAnswered {
        labels: vec![label(who)],
        indicator: indicator(id),
        answer: Some(Answer::Yes),
        source,
    }
}

fn files_of(sealed: &SealedView, folder: &Path) -> Vec<(RecipientKind, String, Vec<u8>)> {
    sealed
        .packets
        .iter()
        .map(|p| {
            (
                p.kind,
                p.recipient.to_string(),
                std::fs::read(folder.join("out").join(&p.file_name)).expect("a packet"),
            )
        })
        .collect()
}

#[test]
fn eight_people_in_a_lorry_reach_every_recipient_and_nobody_else() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled_alice(temp.path());
    let id = service::example_encounter(&halte).expect("the example");
    let sealed = halte.seal(&id, None, "nl", &printer).expect("sealed");
    let kinds: Vec<RecipientKind> = sealed.packets.iter().map(|p| p.kind).collect();
    assert_eq!(
        kinds,
        [
            RecipientKind::Centre,
            RecipientKind::Magistrate,
            RecipientKind::ImmigrationOffice,
            RecipientKind::Guardianship
        ]
    );
    let roster = PacketFiles::read(&temp.path().join("roster")).expect("the roster");
    let files = files_of(&sealed, temp.path());
    for (kind, recipient, bytes) in &files {
        for (_, reader, _) in &files {
            let key = temp.path().join("recipients").join(reader).join("identity.txt");
            let identity = std::fs::read(key).expect("an identity");
            let opened = service::open_packet(bytes, &roster, &identity);
            if reader == recipient {
                let opened = opened.unwrap_or_else(|e| panic!("{kind}: {e}"));
                assert!(opened.files.contains_key("referral.pdf") && opened.files.contains_key("referral.json"));
                assert!(opened.verification.is_training());
            } else {
                assert_eq!(opened.expect_err("not for this reader").code, Code::PacketNotForYou);
            }
        }
    }
}

#[test]
fn the_driver_is_in_no_packet_and_the_child_goes_to_the_guardianship_service() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled_alice(temp.path());
    let id = service::example_encounter(&halte).expect("the example");
    let view = halte.encounter(&id).expect("a view");
    let route = halte.route(&id, None).expect("a route");
    for routed in &route {
        assert!(!routed.persons.contains(&label("J")), "{}", routed.kind);
    }
    let guardianship = route
        .iter()
        .find(|r| r.kind == RecipientKind::Guardianship)
        .expect("a packet");
    assert_eq!(guardianship.persons, [label("D")]);
    assert_eq!(view.tiles[0].label, label("D"), "who needs someone comes first");
}

#[test]
fn without_any_key_the_same_act_gives_signed_papers_by_hand_and_starts_the_same_clocks() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = service::example_encounter(&halte).expect("the example");
    let sealed = halte.seal(&id, None, "fr", &printer).expect("signed");
    assert!(!sealed.packets.is_empty());
    for packet in &sealed.packets {
        assert!(packet.by_hand, "{}", packet.name);
        assert!(packet.phone_text.is_some());
    }
    assert!(!temp.path().join("out").exists(), "nothing readable leaves by itself");
    assert!(sealed.encounter.clocks.iter().any(|c| c.key == "packet_unacknowledged"));
    let saved = halte.save_by_hand(&id, sealed.clone());
    assert!(
        saved
            .packets
            .iter()
            .all(|p| temp.path().join("out").join(&p.file_name).exists())
    );
    let events: Vec<Event> = sealed
        .packets
        .iter()
        .map(|p| Event::HandedOver {
            packet: p.packet.parse().expect("an id"),
            to: "front desk".to_owned(),
            signed_for: true,
        })
        .collect();
    let after = halte.record(&id, events).expect("recorded");
    assert!(
        !after.clocks.iter().any(|c| c.key == "packet_unacknowledged"),
        "a signature stops the clock"
    );
}

#[test]
fn what_can_only_be_told_opens_with_a_notice_or_a_logged_safety_question() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = open(&halte, false);
    halte.record(&id, vec![persons(&["A", "B"])]).expect("two people");
    let told = answered("A", "SMG-09", Source::PersonSaid);
    assert_eq!(
        halte.record(&id, vec![told.clone()]).expect_err("too early").code,
        Code::NoticeFirst
    );
    halte
        .record(&id, vec![answered("A", "SMG-02", Source::OfficerSaw)])
        .expect("what is seen needs no notice");
    halte.record(&id, vec![notice(&["A"]), told]).expect("after the notice");
    let asked = answered("B", "SMG-15", Source::PersonSaid);
    assert_eq!(
        halte.record(&id, vec![asked.clone()]).expect_err("B was not told").code,
        Code::NoticeFirst
    );
    let view = halte
        .record(&id, vec![Event::SafetyQuestion { label: label("B") }, asked])
        .expect("safety");
    assert_eq!(view.record.person(&label("B")).expect("B").safety_questions.len(), 1);
}

#[test]
fn undo_takes_back_a_whole_act_and_the_log_keeps_both() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = open(&halte, false);
    halte
        .record(&id, vec![persons(&["A", "B", "C"])])
        .expect("three people");
    let all = Event::PersonsSet {
        labels: vec![label("A"), label("B"), label("C")],
        fact: PersonFact::Nationality(Nationality::ThirdCountry),
    };
    let before = halte.log(&id).expect("a log").len();
    halte.record(&id, vec![all]).expect("same for all");
    let view = halte.undo(&id).expect("undone");
    assert!(
        view.record.persons.iter().all(|p| p.nationality.is_none()),
        "one tap, one undo"
    );
    assert_eq!(view.record.persons.len(), 3);
    assert_eq!(
        halte.log(&id).expect("a log").len(),
        before + 6,
        "three answers and three corrections"
    );
}

#[test]
fn after_a_lock_everything_is_where_it_was() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = open(&halte, false);
    let done = Event::LifeChecked {
        check: LifeCheck::Water,
        done: true,
    };
    let seen = halte
        .record(&id, vec![persons(&["A"]), done, notice(&["A"])])
        .expect("recorded");
    halte.lock();
    assert_eq!(halte.encounter(&id).expect_err("locked").code, Code::Locked);
    assert_eq!(halte.home().expect_err("locked").code, Code::Locked);
    halte.unlock(SecretString::from(PASSPHRASE)).expect("unlocked");
    let again = halte.encounter(&id).expect("a view");
    assert_eq!(again.record.persons, seen.record.persons);
    assert_eq!(again.record.life, seen.record.life);
}

#[test]
fn in_the_persons_hands_every_verb_of_the_case_answers_locked() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = open(&halte, false);
    halte.record(&id, vec![persons(&["A"])]).expect("a person");
    halte.hand_over().expect("handed over");
    assert_eq!(halte.home().expect_err("locked").code, Code::Locked);
    assert_eq!(halte.encounter(&id).expect_err("locked").code, Code::Locked);
    assert_eq!(
        halte.seal(&id, None, "en", &printer).expect_err("locked").code,
        Code::Locked
    );
    assert!(!halte.leaflet("ti").expect("the notice stays open").short.is_empty());
    let wrong = halte
        .unlock(SecretString::from("not this one at all, no"))
        .expect_err("wrong");
    assert_eq!(wrong.code, Code::JournalWrongPassphrase);
    halte.unlock(SecretString::from(PASSPHRASE)).expect("given back");
}

#[test]
fn a_family_that_lost_its_way_leaves_only_a_count() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = open(&halte, false);
    let minor = Event::PersonsSet {
        labels: vec![label("B")],
        fact: PersonFact::Age(Age::Minor),
    };
    let view = halte
        .record(&id, vec![persons(&["A", "B", "C"]), minor])
        .expect("a family");
    assert!(view.assessment.persons.iter().all(|p| p.outcome == Outcome::InformOnly));
    let held = Event::Held {
        label: label("C"),
        reason: "asked to be called back".to_owned(),
    };
    halte.record(&id, vec![held]).expect("held with a reason");
    let closed = halte.close_encounter(&id).expect("closed");
    let left: Vec<&str> = closed.record.persons.iter().map(|p| p.label.as_str()).collect();
    assert_eq!((left, closed.record.forgotten), (vec!["C"], 2));
    halte.check().expect("erasure leaves the chain whole");
}

#[test]
fn an_offer_after_a_statement_is_shown_as_such_and_none_of_the_three_needs_another() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = alice(temp.path());
    let id = open(&halte, false);
    let said = Event::StatementNoted {
        labels: vec![label("A")],
        made: true,
        at: None,
    };
    let offer = Event::OfferMade {
        labels: vec![label("A"), label("B")],
        answer: OfferAnswer::Wants,
    };
    halte.record(&id, vec![persons(&["A", "B"])]).expect("two people");
    halte
        .record(&id, vec![said])
        .expect("a statement without offer or notice");
    let view = halte.record(&id, vec![offer]).expect("an offer without a notice");
    let order = |who| view.record.person(&label(who)).expect("a person").offers[0].after_statement;
    assert!(order("A") && !order("B"));
}

#[test]
fn a_received_packet_is_read_from_its_verified_json() {
    let sender = tempfile::tempdir().expect("a folder");
    let halte = enrolled_alice(sender.path());
    let id = service::example_encounter(&halte).expect("the example");
    let sealed = halte.seal(&id, None, "nl", &printer).expect("sealed");
    let (_, centre, bytes) = files_of(&sealed, sender.path()).swap_remove(0);

    let reader = tempfile::tempdir().expect("a folder");
    let bob = alice(reader.path());
    assert_eq!(
        bob.open_received(&bytes).expect_err("nothing is enrolled").code,
        Code::NotEnrolled
    );
    bob.install_roster(PacketFiles::read(&sender.path().join("roster")).expect("a roster"))
        .expect("installed");
    let key =
        std::fs::read_to_string(sender.path().join("recipients").join(centre).join("identity.txt")).expect("a key");
    bob.install_identity(&SecretString::from(key)).expect("installed");
    let view = bob.open_received(&bytes).expect("an answer");
    assert!(view.outcome.starts_with("valid"), "{:?}", view.reason);
    let document = view.document.expect("a document");
    assert!(document.watermark.is_some(), "an exercise says so");
    assert!(document.blocks.iter().any(|b| matches!(b, Block::Facts { .. })));
    let mut spoiled = bytes.clone();
    let last = spoiled.len() - 1;
    spoiled[last] ^= 1;
    let refused = bob.open_received(&spoiled).expect("an answer");
    assert_eq!((refused.outcome.as_str(), refused.document), ("refused", None));
}

#[test]
fn a_packet_by_hand_is_checked_by_the_recipient_on_it_and_by_nobody_else() {
    let temp = tempfile::tempdir().expect("a folder");
    let [station, roster] = ["station", "roster"].map(|name| temp.path().join(name));
    service::init_station(&station, "Ghent", None).expect("a station");
    let halte = alice(&temp.path().join("alice"));
    let enrol = |halte: &Halte, role, recipient| {
        let request = halte.enrol_request(role, recipient).expect("a request");
        let (_, answer) = service::enrol_with(&station, &request.bytes, None).expect("an answer");
        halte.enrol_accept(&answer).expect("enrolled");
        request.identity
    };
    enrol(&halte, EnrolRole::Device, None);
    let id = open(&halte, false);
    let found = Event::SceneAnswered {
        indicator: indicator("SMG-01"),
        answer: Some(Answer::Yes),
        source: Source::OfficerSaw,
    };
    let wants = Event::OfferMade {
        labels: vec![label("A")],
        answer: OfferAnswer::Wants,
    };
    halte
        .record(&id, vec![persons(&["A"]), found, notice(&["A"]), wants])
        .expect("a person");
    // No recipient has a key yet: every packet of this referral goes by hand.
    let sealed = halte.seal(&id, None, "nl", &printer).expect("signed");
    assert!(sealed.packets.iter().all(|p| p.by_hand));
    let saved = halte.save_by_hand(&id, sealed);
    let mut packets = saved.packets.iter();
    let centre = packets.find(|p| p.kind == RecipientKind::Centre).expect("a packet");
    let by_hand = std::fs::read(temp.path().join("alice/out").join(&centre.file_name)).expect("a packet");

    // Weeks later two centres have keys, and their clerks check what lies on paper and stick.
    let clerk = |folder: &str, recipient: &str| {
        let clerk = alice(&temp.path().join(folder));
        let recipient = recipient.parse().expect("an id");
        enrol(&clerk, EnrolRole::Recipient, Some(recipient)).expect("an identity")
    };
    let bob = clerk("bob", centre.recipient.as_str());
    let mut others = ["centre-payoke", "centre-surya"].into_iter();
    let eve = clerk(
        "eve",
        others.find(|id| *id != centre.recipient.as_str()).expect("another"),
    );
    service::write_roster(&station, &roster, None).expect("a roster");
    let roster = PacketFiles::read(&roster).expect("the roster");
    let seen = |identity: Option<&[u8]>| service::verify_packet(&by_hand, &roster, identity).expect("an answer");
    for mine in [Some(bob.as_bytes()), None] {
        let seen = seen(mine);
        assert_eq!(
            (seen.outcome_key().as_str(), seen.reason_key()),
            ("valid_with_remarks", None)
        );
        assert_eq!(seen.remark_keys(), ["by_hand"]);
    }
    assert_eq!(
        seen(Some(eve.as_bytes())).reason_key().as_deref(),
        Some("forwarded_to_me")
    );
    assert!(service::open_packet(&by_hand, &roster, bob.as_bytes()).is_ok());
    let refused = service::open_packet(&by_hand, &roster, eve.as_bytes()).expect_err("the name is another's");
    assert_eq!(refused.code, Code::PacketNotForYou);
}
