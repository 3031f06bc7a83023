//! The loop closed, through service verbs alone: a referral reaches its centre, the answer comes back,
//! clocks stop, and who was turned away goes to the next centre. Two notebooks, and files between them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use halte::model::{
    CallOutcome, Context, EncounterId, Event, PacketId, PersonFact, PersonLabel, ReceiptAnswer, ReceiptReason,
    ReceiptStatus, RecipientId, RecipientKind, Service, Step, Version,
};
use halte::service::{
    self, CaseView, Clock, Code, CollectReport, Config, EncounterView, EnrolRole, Halte, KeyParams, MailboxAt,
    NewEncounter, NewJournal, PacketFiles, Profile, SystemClock, Which,
};
use secrecy::SecretString;

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

pub(super) fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

/// A notebook in a folder of its own.
pub(super) struct Notebook {
    pub(super) halte: Halte,
    pub(super) out: PathBuf,
}

pub(super) fn notebook(folder: &Path, officer: &str) -> Notebook {
    let config = Config {
        data: folder.join(officer).join("data"),
        out: folder.join(officer).join("out"),
        effort: KeyParams::LEAST,
    };
    let out = config.out.clone();
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let halte = Halte::start_with(config, clock).expect("the content loads");
    let profile = Profile {
        service: Service::LocalPolice,
        unit: format!("Unit of {officer}"),
        officer: officer.to_owned(),
        badge: String::new(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    };
    let passphrase = SecretString::from(PASSPHRASE);
    halte
        .create_journal(NewJournal { passphrase, profile })
        .expect("a journal");
    Notebook { halte, out }
}

impl Notebook {
    pub(super) fn enrol(&self, folder: &Path, role: EnrolRole, id: Option<&str>) {
        let id = id.map(|id| RecipientId::new(id).expect("an id"));
        let request = self.halte.enrol_request(role, id).expect("a request");
        let answer = service::enrol_with(&folder.join("station"), &request.bytes, None)
            .expect("an answer")
            .1;
        self.halte.enrol_accept(&answer).expect("enrolled");
    }

    pub(super) fn newest_roster(&self, folder: &Path) {
        let out = folder.join("roster");
        service::write_roster(&folder.join("station"), &out, None).expect("a roster");
        self.halte
            .install_roster(PacketFiles::read(&out).expect("a roster"))
            .expect("installed");
    }

    fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.out.join(name)).expect("a file")
    }
}

/// Alice's device and three centres, all enrolled with one training station.
pub(super) struct Ground {
    pub(super) temp: tempfile::TempDir,
    pub(super) alice: Notebook,
    pub(super) payoke: Notebook,
    pag_asa: Notebook,
    pub(super) encounter: EncounterId,
    lang: &'static str,
}

impl Ground {
    pub(super) fn new() -> Self {
        let temp = tempfile::tempdir().expect("a folder");
        let folder = temp.path();
        service::demo_station(folder).expect("a training station");
        let (payoke, pag_asa) = (notebook(folder, "payoke"), notebook(folder, "pag-asa"));
        payoke.enrol(folder, EnrolRole::Recipient, Some("centre-payoke"));
        pag_asa.enrol(folder, EnrolRole::Recipient, Some("centre-pag-asa"));
        let alice = notebook(folder, "alice");
        alice.enrol(folder, EnrolRole::Device, None);
        for book in [&alice, &payoke, &pag_asa] {
            book.newest_roster(folder);
        }
        let encounter = service::example_encounter(&alice.halte).expect("the example");
        Self {
            temp,
            alice,
            payoke,
            pag_asa,
            encounter,
            lang: "en",
        }
    }

    /// Seals; the centre's packet as it left.
    fn refer(&self) -> Vec<u8> {
        let sealed = self
            .alice
            .halte
            .seal(&self.encounter, None, self.lang, &printer)
            .expect("sealed");
        let centre = sealed
            .packets
            .iter()
            .find(|p| p.kind == RecipientKind::Centre)
            .expect("a centre");
        assert_eq!(centre.recipient.as_str(), "centre-payoke");
        self.alice.file(&centre.file_name)
    }

    fn view(&self) -> EncounterView {
        self.alice.halte.encounter(&self.encounter).expect("the encounter")
    }

    fn clocks(&self, key: &str) -> Vec<String> {
        let clocks = self
            .view()
            .clocks
            .into_iter()
            .filter(|c| c.key == key && c.stopped.is_none());
        clocks.filter_map(|c| c.recipient.map(|r| r.to_string())).collect()
    }
}

fn everybody(case: &CaseView, status: ReceiptStatus, reason: Option<ReceiptReason>) -> Vec<ReceiptAnswer> {
    let answer = |label: &PersonLabel| ReceiptAnswer {
        scope: Some(label.clone()),
        status,
        reason,
    };
    case.line.persons.iter().map(answer).collect()
}

fn open(book: &Notebook, packet: &[u8]) -> CaseView {
    let view = book.halte.open_received(packet).expect("opened");
    assert_eq!(view.reason, None);
    view.case.expect("a case")
}

#[test]
fn the_same_packet_three_times_is_one_case_and_one_receipt() {
    let ground = Ground::new();
    let packet = ground.refer();
    let names: Vec<_> = (0..3)
        .map(|_| {
            let case = open(&ground.payoke, &packet);
            assert_eq!(case.number, Some(1));
            case.file_name.expect("a receipt")
        })
        .collect();
    assert!(names.iter().all(|n| *n == names[0]));
    assert_eq!(ground.payoke.halte.inbox().expect("the inbox").len(), 1);
    let receipts = std::fs::read_dir(&ground.payoke.out).expect("a folder").count();
    assert_eq!(receipts, 1, "one file, written again with the same bytes");
    let receipt = ground.payoke.file(&names[0]);
    let taken: Vec<bool> = (0..3)
        .map(|_| ground.alice.halte.accept_receipt(&receipt).expect("taken").is_again)
        .collect();
    assert_eq!(taken, [false, true, true]);
    let log = ground.alice.halte.log(&ground.encounter).expect("the log");
    let kept = log
        .iter()
        .filter(|e| matches!(e.event, Event::ReceiptTaken { .. }))
        .count();
    assert_eq!(kept, 1);
}

#[test]
fn a_lost_receipt_leaves_again_with_the_same_bytes() {
    let ground = Ground::new();
    let packet = ground.refer();
    let name = open(&ground.payoke, &packet).file_name.expect("a receipt");
    let first = ground.payoke.file(&name);
    std::fs::remove_file(ground.payoke.out.join(&name)).expect("lost");
    open(&ground.payoke, &packet);
    assert_eq!(ground.payoke.file(&name), first);
}

#[test]
fn an_answer_stops_the_clock_of_its_packet_and_full_leads_to_the_next_centre() {
    let ground = Ground::new();
    let packet = ground.refer();
    assert!(
        ground
            .clocks("packet_unacknowledged")
            .contains(&"centre-payoke".to_owned())
    );
    let case = open(&ground.payoke, &packet);
    let full = everybody(&case, ReceiptStatus::Full, None);
    let answered = ground
        .payoke
        .halte
        .answer(&case.line.evidence_id, full)
        .expect("answered");
    assert_eq!(answered.number, Some(2));
    let receipt = ground.payoke.file(&answered.file_name.expect("a receipt"));
    ground.alice.halte.accept_receipt(&receipt).expect("taken");
    let view = ground.view();
    assert!(
        !ground
            .clocks("packet_unacknowledged")
            .contains(&"centre-payoke".to_owned())
    );
    let next = view.next_centres.first().expect("a next centre");
    assert_eq!(next.recipient.as_ref().map(RecipientId::as_str), Some("centre-pag-asa"));
    assert_eq!(next.persons, case.line.persons);
    assert!(
        !ground.alice.halte.home().expect("home").due.is_empty(),
        "home says that somebody needs the officer"
    );

    let before = view.record.referrals.len();
    let sealed = ground
        .alice
        .halte
        .seal_next(&ground.encounter, &next.packet, ground.lang, &printer)
        .expect("sealed");
    assert_eq!(
        sealed.packets.len(),
        1,
        "a packet for the next centre, and no other recipient"
    );
    assert_eq!(sealed.packets[0].recipient.as_str(), "centre-pag-asa");
    assert_eq!(sealed.encounter.record.referrals.len(), before + 1);
    let packet = ground.alice.file(&sealed.packets[0].file_name);
    let refused = ground.payoke.halte.open_received(&packet).expect("an answer");
    assert_eq!(refused.reason.as_deref(), Some("not_for_me"));

    let case = open(&ground.pag_asa, &packet);
    let accepted = everybody(&case, ReceiptStatus::Accepted, None);
    let answered = ground
        .pag_asa
        .halte
        .answer(&case.line.evidence_id, accepted)
        .expect("answered");
    let receipt = ground.pag_asa.file(&answered.file_name.expect("a receipt"));
    ground.alice.halte.accept_receipt(&receipt).expect("taken");
    let view = ground.view();
    let owners: Vec<Step> = view
        .owners
        .iter()
        .filter(|o| case.line.persons.iter().any(|p| o.label.as_ref() == Some(p)))
        .map(|o| o.owner.step)
        .collect();
    assert!(
        !owners.is_empty() && owners.iter().all(|s| *s == Step::Followed),
        "{owners:?}"
    );
    assert!(view.next_centres.is_empty());
    assert!(ground.alice.halte.home().expect("home").due.is_empty());
}

#[test]
fn when_every_centre_was_asked_the_officer_is_told_so() {
    let ground = Ground::new();
    let mut packet = ground.refer();
    let temp = ground.temp.path();
    let surya = notebook(temp, "surya");
    surya.enrol(temp, EnrolRole::Recipient, Some("centre-surya"));
    ground.alice.newest_roster(temp);
    for centre in [&ground.payoke, &ground.pag_asa, &surya] {
        let case = open(centre, &packet);
        let no = everybody(&case, ReceiptStatus::Declined, Some(ReceiptReason::OtherCare));
        let answered = centre.halte.answer(&case.line.evidence_id, no).expect("answered");
        let receipt = centre.file(&answered.file_name.expect("a receipt"));
        ground.alice.halte.accept_receipt(&receipt).expect("taken");
        let next = ground.view().next_centres.into_iter().next().expect("a next step");
        match ground
            .alice
            .halte
            .seal_next(&ground.encounter, &next.packet, ground.lang, &printer)
        {
            Ok(sealed) => packet = ground.alice.file(&sealed.packets[0].file_name),
            Err(error) => {
                assert_eq!((error.code, next.recipient), (Code::NoCentreLeft, None));
                assert!(
                    ground
                        .view()
                        .owners
                        .iter()
                        .any(|o| o.owner.step == Step::NextCentre && o.is_due)
                );
                return;
            }
        }
    }
    panic!("there is a fourth centre");
}

#[test]
fn only_an_acceptance_ends_the_search_for_a_centre() {
    let mut ground = Ground::new();
    let opened = ground.alice.halte.open_encounter(NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: true,
    });
    ground.encounter = opened.expect("an encounter").record.id;
    let label = PersonLabel::new("A").expect("a label");
    let events = vec![
        Event::PlaceSet {
            place: Some("e40-jabbeke".parse().expect("a place")),
        },
        Event::PersonsAdded {
            labels: vec![label.clone()],
            transported: true,
        },
        Event::PersonsSet {
            labels: vec![label],
            fact: PersonFact::OfficerDoubt(true),
        },
        Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: RecipientId::new("centre-pag-asa").expect("an id"),
            outcome: CallOutcome::NoAnswer,
            labels: Vec::new(),
        },
    ];
    ground.alice.halte.record(&ground.encounter, events).expect("recorded");
    let packet = ground.refer();
    let case = open(&ground.payoke, &packet);
    for (status, reason, runs) in [
        (ReceiptStatus::Full, None, true),
        (ReceiptStatus::NeedMore, Some(ReceiptReason::NeedPlace), true),
        (ReceiptStatus::Accepted, None, false),
    ] {
        let answer = everybody(&case, status, reason);
        let answered = ground
            .payoke
            .halte
            .answer(&case.line.evidence_id, answer)
            .expect("answered");
        let receipt = ground.payoke.file(&answered.file_name.expect("a receipt"));
        ground.alice.halte.accept_receipt(&receipt).expect("taken");
        assert_eq!(!ground.clocks("centre_not_reached").is_empty(), runs, "{status}");
    }
}

#[test]
fn an_older_answer_that_comes_late_is_kept_and_does_not_count() {
    let ground = Ground::new();
    let case = open(&ground.payoke, &ground.refer());
    let first = ground.payoke.file(&case.file_name.clone().expect("a receipt"));
    let accepted = everybody(&case, ReceiptStatus::Accepted, None);
    let answered = ground
        .payoke
        .halte
        .answer(&case.line.evidence_id, accepted)
        .expect("answered");
    let second = ground.payoke.file(&answered.file_name.expect("a receipt"));
    ground.alice.halte.accept_receipt(&second).expect("taken");
    let late = ground.alice.halte.accept_receipt(&first).expect("taken");
    assert!(late.is_older && !late.is_again);
    let record = ground.view().record;
    let packet = late.packet;
    assert_eq!(record.receipt(&packet).map(|r| r.number), Some(2));
    assert_eq!(record.referrals.iter().map(|r| r.receipts.len()).sum::<usize>(), 2);
}

#[test]
fn a_receipt_for_somebody_elses_packet_is_refused_and_changes_nothing() {
    let (ground, other) = (Ground::new(), Ground::new());
    let case = open(&other.payoke, &other.refer());
    let receipt = other.payoke.file(&case.file_name.expect("a receipt"));
    let error = ground.alice.halte.accept_receipt(&receipt).expect_err("refused");
    assert_eq!(error.code, Code::ReceiptRefused);
    assert_eq!(error.args.get("reason").map(String::as_str), Some("not_for_me"));
    assert!(ground.view().record.referrals.is_empty());
}

#[test]
fn a_screen_cannot_write_an_answer_by_itself() {
    let ground = Ground::new();
    ground.refer();
    let note = ground.view().record.referrals[0].packets[0].clone();
    let forged = Event::ReceiptTaken {
        packet: note.packet,
        recipient: note.recipient,
        number: 9,
        answers: Vec::new(),
        evidence_id: "00".repeat(32),
        signed_at: "2026-11-03T03:00:00Z".parse().expect("a time"),
    };
    let error = ground
        .alice
        .halte
        .record(&ground.encounter, vec![forged])
        .expect_err("refused");
    assert_eq!(error.code, Code::EventRefused);
}

/// Answers one case and carries the answer back.
fn answer(ground: &Ground, book: &Notebook, case: &CaseView, answers: Vec<ReceiptAnswer>) {
    let answered = book.halte.answer(&case.line.evidence_id, answers).expect("answered");
    let receipt = book.file(&answered.file_name.expect("a receipt"));
    ground.alice.halte.accept_receipt(&receipt).expect("taken");
}

#[test]
fn what_another_office_asks_beside_the_centre_is_due_until_it_alone_is_sent_what_was_added() {
    let ground = Ground::new();
    let temp = ground.temp.path();
    let (office, watcher) = (notebook(temp, "office"), notebook(temp, "watcher"));
    office.enrol(temp, EnrolRole::Recipient, Some("io-minteh"));
    watcher.enrol(temp, EnrolRole::Recipient, Some("station"));
    for book in [&ground.alice, &office, &watcher] {
        book.newest_roster(temp);
    }
    let alice = &ground.alice.halte;
    let sealed = alice.seal(&ground.encounter, None, "en", &printer).expect("sealed");
    let to = |id: &str| {
        sealed
            .packets
            .iter()
            .find(|p| p.recipient.as_str() == id)
            .expect("a packet")
    };
    let case = open(&ground.payoke, &ground.alice.file(&to("centre-payoke").file_name));
    answer(
        &ground,
        &ground.payoke,
        &case,
        everybody(&case, ReceiptStatus::Accepted, None),
    );
    assert!(alice.home().expect("home").due.is_empty());

    let first: PacketId = to("io-minteh").packet.parse().expect("a packet id");
    let case = open(&office, &ground.alice.file(&to("io-minteh").file_name));
    let asked = case.line.persons[0].clone();
    let mut answers = everybody(&case, ReceiptStatus::Accepted, None);
    (answers[0].status, answers[0].reason) = (ReceiptStatus::NeedMore, Some(ReceiptReason::NeedAge));
    answer(&ground, &office, &case, answers);
    let due = alice.home().expect("home").due;
    assert_eq!(due.len(), 1, "{due:?}");
    assert_eq!(
        (due[0].label.as_ref(), due[0].owner.step),
        (Some(&asked), Step::GiveMore)
    );
    assert_eq!(due[0].owner.packet.as_ref(), Some(&first));
    assert!(due[0].is_sent_again && due[0].since_text.is_some() && due[0].text.contains(&due[0].name));
    assert!(ground.view().owners.contains(&due[0]), "the sealed screen says it too");
    let tell = || {
        let extract = alice.make_extracts().expect("extracts").remove(0);
        let extract = std::fs::read(extract).expect("an extract");
        watcher
            .halte
            .take_extract(&extract)
            .expect("taken")
            .encounters
            .remove(0)
    };
    let stuck = tell().stuck;
    assert_eq!(stuck.len(), 1, "{stuck:?}");
    assert_eq!((stuck[0].label.as_ref(), &stuck[0].text), (Some(&asked), &due[0].text));
    assert_eq!(stuck[0].since_text, due[0].since_text);

    // A closed encounter is opened for it.
    alice.close_encounter(&ground.encounter).expect("closed");
    let sealed = alice
        .seal_again(&ground.encounter, &first, "en", &printer)
        .expect("sealed");
    let ids: Vec<&str> = sealed.packets.iter().map(|p| p.recipient.as_str()).collect();
    assert_eq!(ids, ["io-minteh"], "nobody else gets a second packet");
    let note = sealed.encounter.record.referrals.last().expect("a referral").packets[0].clone();
    assert_eq!(note.labels, [asked], "about nobody else");
    assert!(alice.home().expect("home").due.is_empty() && tell().stuck.is_empty());
    let packet = ground.alice.file(&note.file_name);
    let added = open(&office, &packet);
    assert_eq!(added.number, Some(1));
    // An office that gets no code of a slip is told by the packet itself which one it adds to.
    let before: Vec<_> = added.earlier.iter().map(|e| (&e.evidence_id, &e.persons)).collect();
    let whom = added.line.persons.clone();
    assert_eq!(before, [(&Some(case.line.evidence_id.clone()), &whom)]);
    let refused = ground.payoke.halte.open_received(&packet).expect("an answer");
    assert_eq!(refused.reason.as_deref(), Some("not_for_me"));
    assert_eq!(ground.payoke.halte.inbox().expect("the inbox").len(), 1);
    let again = alice.seal_again(&ground.encounter, &first, "en", &printer);
    assert_eq!(again.expect_err("answered").code, Code::NothingToRefer);
}

#[test]
fn a_centre_without_a_key_that_says_no_on_the_telephone_leads_to_the_next_one() {
    let temp = tempfile::tempdir().expect("a folder");
    let alice = notebook(temp.path(), "alice").halte;
    let encounter = service::example_encounter(&alice).expect("the example");
    let sealed = alice.seal(&encounter, None, "en", &printer).expect("sealed");
    let first = sealed.packets.iter().find(|p| p.kind == RecipientKind::Centre);
    let first = first.expect("a centre").clone();
    assert!(first.by_hand);
    let handed = Event::HandedOver {
        packet: first.packet.parse().expect("a packet id"),
        to: "the night desk".to_owned(),
        signed_for: true,
    };
    let view = alice.record(&encounter, vec![handed]).expect("handed over");
    assert!(view.owners.iter().all(|o| !o.is_due || o.owner.step == Step::HandOver));
    alice.close_encounter(&encounter).expect("closed");

    // Two offices say no; who calls after closing is heard.
    let mut said = first.recipient.clone();
    for outcome in [CallOutcome::Full, CallOutcome::Declined] {
        let call = Event::CallMade {
            kind: RecipientKind::Centre,
            recipient: said.clone(),
            outcome,
            labels: Vec::new(),
        };
        let view = alice.record(&encounter, vec![call]).expect("noted");
        let due = alice.home().expect("home").due;
        assert!(
            !due.is_empty() && due.iter().all(|o| o.text.contains("by telephone")),
            "{due:?}"
        );
        let next = view.next_centres.first().expect("a next centre");
        let next_id = next.recipient.clone().expect("a centre");
        assert_ne!(next_id, said);
        let before = view.record.referrals.len();
        let sealed = alice
            .seal_next(&encounter, &next.packet, "en", &printer)
            .expect("sealed");
        let ids: Vec<&RecipientId> = sealed.packets.iter().map(|p| &p.recipient).collect();
        assert_eq!(ids, [&next_id], "re-sealing only there");
        assert_eq!(sealed.encounter.record.referrals.len(), before + 1);
        assert!(sealed.encounter.next_centres.is_empty());
        said = next_id;
    }
    let last = Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: said,
        outcome: CallOutcome::Full,
        labels: Vec::new(),
    };
    let view = alice.record(&encounter, vec![last]).expect("noted");
    assert_eq!(view.next_centres[0].recipient, None, "every centre was asked");
    assert!(view.owners.iter().any(|o| o.is_due && o.owner.step == Step::NextCentre));
}

/// What a centre said on the telephone, and of whom; nobody named is everybody.
fn said(centre: &RecipientId, outcome: CallOutcome, who: &[PersonLabel]) -> Event {
    Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: centre.clone(),
        outcome,
        labels: who.to_vec(),
    }
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).expect("a label")
}

fn centre(id: &str) -> RecipientId {
    RecipientId::new(id).expect("an id")
}

#[test]
fn a_centre_that_refuses_some_on_the_telephone_is_left_by_those_alone() {
    let temp = tempfile::tempdir().expect("a folder");
    let alice = notebook(temp.path(), "alice").halte;
    let encounter = service::example_encounter(&alice).expect("the example");
    let sealed = alice.seal(&encounter, None, "en", &printer).expect("sealed");
    let mut notes = sealed.encounter.record.referrals[0].packets.iter();
    let first = notes.find(|p| p.kind == RecipientKind::Centre).expect("a centre");
    let handed = Event::HandedOver {
        packet: first.packet.clone(),
        to: "the night desk".to_owned(),
        signed_for: true,
    };
    alice.record(&encounter, vec![handed]).expect("handed over");
    let (kept, refused) = first.labels.split_at(2);
    assert!(refused.len() > 1, "{refused:?}");
    let all_at = |view: &EncounterView, who: &[PersonLabel], step: Step| {
        let own = |label: &PersonLabel| view.owners.iter().find(|o| o.label.as_ref() == Some(label));
        who.iter().all(|l| own(l).expect("an owner").owner.step == step)
    };

    let no = said(&first.recipient, CallOutcome::Full, refused);
    let view = alice.record(&encounter, vec![no.clone()]).expect("noted");
    assert!(all_at(&view, kept, Step::Answer) && all_at(&view, refused, Step::NextCentre));
    assert_eq!(view.next_centres.len(), 1);
    assert_eq!(view.next_centres[0].persons, refused);
    let view = alice.undo(&encounter).expect("taken back");
    assert!(view.next_centres.is_empty() && all_at(&view, &first.labels, Step::Answer));
    alice.record(&encounter, vec![no]).expect("noted");
    let sealed = alice.seal_next(&encounter, &first.packet, "en", &printer);
    let view = sealed.expect("sealed").encounter;
    let second = view.record.referrals[1].packets[0].clone();
    assert_eq!(second.labels, refused, "re-sealed for them alone");
    assert!(all_at(&view, kept, Step::Answer), "they rest where they are");

    // The next one refuses a single person: the others that the first one sends on still have their turn there.
    let one = &refused[..1];
    let no = said(&second.recipient, CallOutcome::Declined, one);
    let view = alice.record(&encounter, vec![no]).expect("noted");
    assert_eq!(view.next_centres.len(), 1);
    assert_eq!(view.next_centres[0].packet, second.packet);
    assert_eq!(view.next_centres[0].persons, one);
    alice.close_encounter(&encounter).expect("closed");
    let no = said(&first.recipient, CallOutcome::Declined, kept);
    let view = alice.record(&encounter, vec![no]).expect("heard after closing too");
    let mut next = view.next_centres.iter();
    let next = next.find(|n| n.packet == first.packet).expect("a next centre");
    assert_eq!(next.recipient.as_ref(), Some(&second.recipient));
    assert_eq!(next.persons, kept);
}

#[test]
fn who_was_asked_for_elsewhere_before_goes_to_another_centre_than_the_others() {
    let temp = tempfile::tempdir().expect("a folder");
    let alice = notebook(temp.path(), "alice").halte;
    let encounter = service::example_encounter(&alice).expect("the example");
    let (a, both) = ([label("A")], [label("A"), label("B")]);
    let (payoke, pag_asa) = (centre("centre-payoke"), centre("centre-pag-asa"));
    alice.seal(&encounter, Some(&a), "en", &printer).expect("sealed");
    let calls = [
        said(&payoke, CallOutcome::Full, &a),
        said(&pag_asa, CallOutcome::WillCome, &[]),
    ];
    for call in calls {
        alice.record(&encounter, vec![call]).expect("noted");
    }
    let sealed = alice.seal(&encounter, Some(&both), "en", &printer).expect("sealed");
    let mut notes = sealed.encounter.record.referrals[1].packets.iter();
    let note = notes.find(|p| p.kind == RecipientKind::Centre).expect("a centre");
    assert_eq!((&note.recipient, note.labels.as_slice()), (&pag_asa, both.as_slice()));
    let no = said(&pag_asa, CallOutcome::Declined, &[]);
    let view = alice.record(&encounter, vec![no]).expect("noted");
    let next_of = |view: &EncounterView| {
        assert_eq!(view.next_centres.len(), 1);
        let next = &view.next_centres[0];
        (next.recipient.clone(), next.persons.clone())
    };
    assert_eq!(next_of(&view), (Some(centre("centre-surya")), vec![label("A")]));
    let sealed = alice.seal_next(&encounter, &note.packet, "en", &printer);
    let view = sealed.expect("sealed").encounter;
    assert_eq!(view.record.referrals[2].packets[0].labels, a);
    assert_eq!(next_of(&view), (Some(payoke), vec![label("B")]));
}

#[test]
fn an_answer_on_the_telephone_names_only_whom_a_packet_to_that_office_holds() {
    let temp = tempfile::tempdir().expect("a folder");
    let alice = notebook(temp.path(), "alice").halte;
    let encounter = service::example_encounter(&alice).expect("the example");
    let payoke = centre("centre-payoke");
    let refused = |to: &RecipientId, who: &[PersonLabel]| {
        let call = said(to, CallOutcome::Full, who);
        let error = alice.record(&encounter, vec![call]).expect_err("refused");
        assert_eq!(error.code, Code::EventRefused);
        assert_eq!(error.args.get("problem").map(String::as_str), Some("not-in-packet"));
    };
    refused(&payoke, &[label("A")]);
    let sealed = alice.seal(&encounter, Some(&[label("A")]), "en", &printer);
    sealed.expect("sealed");
    refused(&payoke, &[label("A"), label("B")]);
    refused(&payoke, &[label("Z")]);
    refused(&centre("centre-pag-asa"), &[label("A")]);
    let call = said(&payoke, CallOutcome::Full, &[label("A")]);
    let view = alice.record(&encounter, vec![call]).expect("noted");
    let last = view.record.calls.last().expect("a call");
    assert_eq!(last.labels, [label("A")], "and nothing of those that were refused");
}

#[test]
fn a_no_on_the_telephone_tells_the_station_by_itself_and_ends_the_wait_for_an_answer() {
    let ground = Ground::new();
    let temp = ground.temp.path();
    let watcher = notebook(temp, "watcher");
    watcher.enrol(temp, EnrolRole::Recipient, Some("station"));
    for book in [&ground.alice, &watcher] {
        book.newest_roster(temp);
    }
    ground.refer();
    assert!(
        ground
            .clocks("packet_unacknowledged")
            .contains(&"centre-payoke".to_owned())
    );
    let call = Event::CallMade {
        kind: RecipientKind::Centre,
        recipient: RecipientId::new("centre-payoke").expect("an id"),
        outcome: CallOutcome::Full,
        labels: Vec::new(),
    };
    ground.alice.halte.record(&ground.encounter, vec![call]).expect("noted");
    assert!(
        !ground
            .clocks("packet_unacknowledged")
            .contains(&"centre-payoke".to_owned())
    );
    let between = Between::new();
    between.post(&ground.alice);
    between.collect(&watcher);
    let watched = watcher.halte.watch().expect("watched").encounters.remove(0);
    assert!(!watched.stuck.is_empty());
    assert!(
        watched
            .stuck
            .iter()
            .all(|s| s.step == Step::NextCentre && s.since_text.is_some())
    );
    assert!(
        watched.stuck[0].text.contains("No room now, by telephone"),
        "{}",
        watched.stuck[0].text
    );
}

/// What a recipient reads of a case now.
fn look(book: &Notebook, evidence: &str) -> CaseView {
    let view = book.halte.case(evidence).expect("the case");
    view.case.expect("a case")
}

#[test]
fn a_newer_packet_about_the_same_persons_is_answered_in_the_place_of_the_one_that_waits() {
    let ground = Ground::new();
    let (before, after) = (ground.refer(), ground.refer());
    let first = open(&ground.payoke, &before);
    assert!(first.line.is_waiting && first.earlier.is_empty() && first.newer.is_empty());
    for _ in 0..3 {
        let second = open(&ground.payoke, &after);
        assert!(second.line.is_waiting && second.newer.is_empty());
        assert_eq!((second.number, second.earlier.len()), (Some(1), 1));
        let earlier = &second.earlier[0];
        assert_eq!(earlier.evidence_id.as_ref(), Some(&first.line.evidence_id));
        assert_eq!(earlier.persons, first.line.persons);
    }
    let second = open(&ground.payoke, &after);
    let known = look(&ground.payoke, &first.line.evidence_id);
    assert!(!known.line.is_waiting && known.line.is_superseded);
    assert_eq!(known.newer.len(), 1);
    assert_eq!(known.newer[0].evidence_id.as_ref(), Some(&second.line.evidence_id));
    let bob = &ground.payoke.halte;
    assert_eq!(bob.inbox().expect("the inbox").len(), 2, "neither is gone");
    assert_eq!(bob.mailbox_status().expect("the outbox").unanswered, 1);

    // The answer is about the newer packet; the one before may still be answered for itself.
    let accepted = everybody(&second, ReceiptStatus::Accepted, None);
    answer(&ground, &ground.payoke, &second, accepted.clone());
    assert_eq!(bob.mailbox_status().expect("the outbox").unanswered, 0);
    let known = look(&ground.payoke, &first.line.evidence_id);
    assert!(known.line.is_superseded && known.can_answer && known.number == Some(1));
    assert!(ground.alice.halte.home().expect("home").due.is_empty());
    answer(&ground, &ground.payoke, &first, accepted);
    assert!(!look(&ground.payoke, &first.line.evidence_id).line.is_superseded);
}

#[test]
fn a_newer_packet_that_overtakes_the_one_before_says_that_it_is_missing_until_it_comes() {
    let ground = Ground::new();
    let (before, after) = (ground.refer(), ground.refer());
    let second = open(&ground.payoke, &after);
    assert_eq!(second.earlier.len(), 1);
    assert_eq!(second.earlier[0].evidence_id, None);
    assert!(!second.earlier[0].at_text.is_empty());
    let first = open(&ground.payoke, &before);
    assert!(first.line.is_superseded && !first.line.is_waiting);
    assert_eq!(first.newer.len(), 1);
    let second = look(&ground.payoke, &second.line.evidence_id);
    assert_eq!(second.earlier[0].evidence_id, Some(first.line.evidence_id));
    assert!(second.line.is_waiting);
}

#[test]
fn who_stands_in_the_earlier_packet_alone_still_waits_there() {
    let ground = Ground::new();
    let first = open(&ground.payoke, &ground.refer());
    assert!(first.line.persons.len() > 1);
    let again = first.line.persons[..1].to_vec();
    let sealed = ground
        .alice
        .halte
        .seal(&ground.encounter, Some(again.as_slice()), "en", &printer)
        .expect("sealed");
    let centre = sealed.packets.iter().find(|p| p.kind == RecipientKind::Centre);
    let packet = ground.alice.file(&centre.expect("a centre").file_name);
    let second = open(&ground.payoke, &packet);
    assert_eq!(second.earlier[0].persons, again);
    let known = look(&ground.payoke, &first.line.evidence_id);
    assert!(known.line.is_waiting && !known.line.is_superseded);
    assert_eq!(known.newer[0].persons, again);
    let bob = &ground.payoke.halte;
    assert_eq!(bob.mailbox_status().expect("the outbox").unanswered, 2);
}

#[test]
fn of_three_packets_that_a_mailbox_brings_at_once_the_last_is_answered() {
    let ground = Ground::new();
    for _ in 0..3 {
        ground.refer();
    }
    let between = Between::new();
    between.post(&ground.alice);
    assert_eq!(between.collect(&ground.payoke).new, 3);
    let bob = &ground.payoke.halte;
    assert_eq!(bob.mailbox_status().expect("the outbox").unanswered, 1);
    let lines = bob.inbox().expect("the inbox");
    assert_eq!(lines.iter().filter(|line| line.is_superseded).count(), 2);
    let last = lines.iter().find(|line| line.is_waiting).expect("one waits");
    assert_eq!(look(&ground.payoke, &last.evidence_id).earlier.len(), 2);
    // Each of the others leads to the last, not to one that is superseded itself.
    for line in lines.iter().filter(|line| line.is_superseded) {
        let newer = look(&ground.payoke, &line.evidence_id).newer;
        let leads: Vec<_> = newer.iter().map(|n| n.evidence_id.as_ref()).collect();
        assert_eq!(leads, [Some(&last.evidence_id)]);
    }
}

#[test]
fn two_devices_that_refer_the_same_person_are_not_joined_by_themselves() {
    let ground = Ground::new();
    let temp = ground.temp.path();
    let noor = notebook(temp, "noor");
    noor.enrol(temp, EnrolRole::Device, None);
    noor.newest_roster(temp);
    let encounter = service::example_encounter(&noor.halte).expect("the example");
    let sealed = noor.halte.seal(&encounter, None, "en", &printer).expect("sealed");
    let centre = sealed.packets.iter().find(|p| p.kind == RecipientKind::Centre);
    open(&ground.payoke, &ground.refer());
    let other = open(&ground.payoke, &noor.file(&centre.expect("a centre").file_name));
    assert!(other.earlier.is_empty() && other.newer.is_empty());
    let status = ground.payoke.halte.mailbox_status().expect("the outbox");
    assert_eq!(status.unanswered, 2);
}

/// T4: two officers refer the same person; both tellings stay, one is followed, with a reason.
#[test]
fn two_officers_tell_of_one_person_and_neither_is_lost() {
    let ground = Ground::new();
    let temp = ground.temp.path();
    let noor = notebook(temp, "noor");
    noor.enrol(temp, EnrolRole::Device, None);
    noor.newest_roster(temp);
    let encounter = service::example_encounter(&noor.halte).expect("the example");
    let sealed = noor.halte.seal(&encounter, None, "nl", &printer).expect("sealed");
    let centre = sealed
        .packets
        .iter()
        .find(|p| p.kind == RecipientKind::Centre)
        .expect("a centre");
    let first = open(&ground.payoke, &ground.refer());
    let second = open(&ground.payoke, &noor.file(&centre.file_name));
    let version = |case: &CaseView| Version {
        evidence_id: case.line.evidence_id.clone(),
        label: case.line.persons[0].clone(),
    };
    let (one, other) = (version(&first), version(&second));
    let bob = &ground.payoke.halte;
    let picked = bob
        .pick_version(one.clone(), other.clone(), "newer".to_owned())
        .expect("picked");
    assert_eq!(picked.versions.len(), 1);
    assert!(picked.versions[0].is_followed && picked.versions[0].reason == "newer");
    assert_eq!(picked.versions[0].other_unit, "Unit of noor");
    let inbox = bob.inbox().expect("the inbox");
    assert_eq!(inbox.len(), 2, "both stay");
    assert!(inbox.iter().all(|line| line.has_versions));
    for case in [&first, &second] {
        let again = bob.case(&case.line.evidence_id).expect("readable");
        assert!(again.document.is_some(), "nothing was merged or taken away");
    }
    let turned = bob
        .pick_version(other.clone(), one.clone(), "confirmed".to_owned())
        .expect("picked");
    assert_eq!(turned.versions.len(), 1);
    let parted = bob.part_versions(one.clone(), other).expect("parted");
    assert!(parted.versions.is_empty());
    let stranger = Version {
        evidence_id: "00".repeat(32),
        ..one.clone()
    };
    assert_eq!(
        bob.pick_version(one, stranger, "newer".to_owned())
            .expect_err("unknown")
            .code,
        Code::CaseUnknown
    );
}

/// A mailbox that both reach.
pub(super) struct Between(pub(super) tempfile::TempDir);

impl Between {
    pub(super) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn at(&self) -> MailboxAt {
        MailboxAt::address(self.0.path().to_str().expect("a path"))
    }

    pub(super) fn post(&self, book: &Notebook) -> u32 {
        book.halte
            .mailbox_post(&self.at(), Which::All, &|_, _| ())
            .expect("posted")
            .posted
    }

    pub(super) fn collect(&self, book: &Notebook) -> CollectReport {
        book.halte.mailbox_collect(&self.at(), &|_, _| ()).expect("collected")
    }
}

fn state(book: &Notebook, kind: &str, recipient: &str) -> Vec<String> {
    let items = book.halte.mailbox_status().expect("the outbox").items;
    let own = items
        .into_iter()
        .filter(|i| i.kind == kind && i.recipient.contains(recipient));
    own.map(|i| i.state).collect()
}

#[test]
fn an_answer_that_was_lost_on_the_way_goes_again_when_the_packet_does() {
    let ground = Ground::new();
    ground.refer();
    let (first, second) = (Between::new(), Between::new());
    first.post(&ground.alice);
    assert_eq!(first.collect(&ground.payoke).new, 1);
    // Posted onto a stick that is lost.
    assert_eq!(Between::new().post(&ground.payoke), 1);
    assert_eq!(first.post(&ground.payoke), 0, "it was sent");
    let items = ground.alice.halte.mailbox_status().expect("the outbox").items;
    for item in items.iter().filter(|i| i.kind == "packet") {
        ground.alice.halte.send_again(&item.digest).expect("queued again");
    }
    // Under a later day than the first time, as a week later.
    second.post(&ground.alice);
    let old = std::fs::read_dir(second.0.path().join("v1")).expect("boxes");
    for of_box in old {
        let of_box = of_box.expect("a box").path();
        let day = std::fs::read_dir(&of_box)
            .expect("days")
            .next()
            .expect("a day")
            .expect("a day")
            .path();
        std::fs::rename(&day, of_box.join("2027-11-30")).expect("later");
    }
    assert_eq!(second.collect(&ground.payoke).new, 0, "it is the same case");
    assert_eq!(second.post(&ground.payoke), 1, "and the same answer");
    assert_eq!(second.collect(&ground.alice).receipts, 1);
    assert_eq!(state(&ground.alice, "packet", "Payoke"), ["acknowledged"]);
    assert_eq!(ground.payoke.halte.inbox().expect("the inbox").len(), 1);
}

#[test]
fn the_sender_keeps_its_copy_until_the_answer_names_its_hash() {
    let ground = Ground::new();
    ground.refer();
    let between = Between::new();
    between.post(&ground.alice);
    assert_eq!(state(&ground.alice, "packet", "Payoke"), ["sent"]);
    between.collect(&ground.payoke);
    between.post(&ground.payoke);
    assert_eq!(state(&ground.payoke, "receipt", "Unit of alice"), ["sent"]);
    assert!(!ground.clocks("packet_unacknowledged").is_empty());
    let got = between.collect(&ground.alice);
    assert_eq!((got.new, got.receipts, got.quarantined), (1, 1, 0), "{got:?}");
    assert_eq!(state(&ground.alice, "packet", "Payoke"), ["acknowledged"]);
    assert!(
        !ground
            .clocks("packet_unacknowledged")
            .contains(&"centre-payoke".to_owned())
    );
    let again = between.collect(&ground.alice);
    assert_eq!((again.looked_at, again.new), (0, 0));
}

#[test]
fn an_answer_to_what_was_never_sent_is_set_aside_and_holds_up_nothing() {
    let ground = Ground::new();
    let between = Between::new();
    let packet = ground.refer();
    between.post(&ground.alice);
    between.collect(&ground.payoke);
    between.post(&ground.payoke);
    // Alice's box, which holds the answer alone, gets something that answers nothing she sent.
    let days = |of_box: PathBuf| {
        std::fs::read_dir(of_box)
            .expect("days")
            .map(|d| d.expect("a day").path())
    };
    let boxes = std::fs::read_dir(between.0.path().join("v1")).expect("boxes");
    let newest = boxes.map(|b| b.expect("a box").path()).max_by_key(|b| {
        let made = std::fs::metadata(b).expect("a box").created();
        made.expect("a time")
    });
    let day = days(newest.expect("a box")).next().expect("a day");
    let name = halte::mailbox::ObjectName {
        of_box: halte::mailbox::BoxId::of("any"),
        day: chrono::Utc::now().date_naive(),
        digest: halte::mailbox::digest_of(&packet),
    };
    std::fs::write(day.join(name.file()), &packet).expect("written");
    let got = between.collect(&ground.alice);
    assert_eq!((got.new, got.receipts, got.quarantined), (1, 1, 1), "{got:?}");
    let quarantine = ground.alice.halte.mailbox_status().expect("the outbox").quarantine;
    assert!(quarantine[0].reason.starts_with("refused-"), "{}", quarantine[0].reason);
    let again = between.collect(&ground.alice);
    assert_eq!((again.looked_at, again.quarantined), (0, 0), "it is not read again");
}

#[test]
fn a_case_stays_readable_and_answerable_when_its_sender_is_revoked_later() {
    let ground = Ground::new();
    ground.refer();
    let between = Between::new();
    between.post(&ground.alice);
    between.collect(&ground.payoke);
    let serial = ground
        .alice
        .halte
        .trust()
        .expect("trust")
        .certificate
        .expect("a certificate")
        .serial;
    let folder = ground.temp.path();
    // A list of revocations counts in seconds: the next one begins.
    let filed = chrono::Utc::now().timestamp();
    while chrono::Utc::now().timestamp() == filed {
        std::thread::yield_now();
    }
    service::revoke_with(&folder.join("station"), &serial, None).expect("revoked");
    for book in [&ground.payoke, &ground.pag_asa] {
        book.newest_roster(folder);
    }
    let line = ground.payoke.halte.inbox().expect("the inbox").remove(0);
    let view = ground.payoke.halte.case(&line.evidence_id).expect("the case");
    assert_eq!(view.reason, None, "it came before");
    assert!(
        view.document.is_some() && !view.remarks.is_empty(),
        "and it says so: {:?}",
        view.remarks
    );
    let answers = everybody(&view.case.expect("a case"), ReceiptStatus::Accepted, None);
    ground
        .payoke
        .halte
        .answer(&line.evidence_id, answers)
        .expect("answered");
}

#[test]
fn an_answer_that_was_taken_back_stays_so_when_the_case_is_looked_at() {
    let ground = Ground::new();
    ground.refer();
    let between = Between::new();
    between.post(&ground.alice);
    between.collect(&ground.payoke);
    let outbox = ground.payoke.halte.mailbox_status().expect("the outbox").items;
    ground.payoke.halte.withdraw(&outbox[0].digest).expect("taken back");
    let line = ground.payoke.halte.inbox().expect("the inbox").remove(0);
    // The out folder need not be there for looking.
    std::fs::remove_dir_all(&ground.payoke.out).ok();
    std::fs::write(&ground.payoke.out, b"no folder").expect("in its way");
    ground.payoke.halte.case(&line.evidence_id).expect("the case");
    assert_eq!(state(&ground.payoke, "receipt", "Unit of alice"), ["withdrawn"]);
    assert_eq!(between.post(&ground.payoke), 0);
}
