//! The loop closed, through service verbs alone: a referral reaches its centre, the answer comes back,
//! clocks stop, and who was turned away goes to the next centre. Two notebooks, and files between them.

use std::path::PathBuf;

use halte::model::{
    CallOutcome, Context, Event, PacketId, PersonFact, PersonLabel, ReceiptReason, ReceiptStatus, RecipientId,
    RecipientKind, Step,
};
use halte::service::{self, Code, EnrolRole, NewEncounter};

use super::ground::{Between, Ground, Notebook, answer, everybody, notebook, open, printer};

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
