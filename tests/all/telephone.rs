//! What an office says on the telephone of a packet that it was sent: of whom, and who needs another one.

use halte::model::{CallOutcome, Event, PersonLabel, RecipientId, RecipientKind, Step};
use halte::service::{self, Code, EncounterView, EnrolRole};

use super::ground::{Between, Ground, notebook, printer};

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
