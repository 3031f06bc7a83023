//! Several packets about one person at whoever receives them: what adds to what, which is answered, and
//! two officers whose tellings both stay.

use halte::model::{ReceiptStatus, RecipientKind, Version};
use halte::service::{CaseView, Code};

use super::ground::{Between, Ground, Notebook, answer, everybody, open, printer};

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
    open(&ground.payoke, &ground.refer());
    let other = open(&ground.payoke, &ground.refer_from_noor());
    assert!(other.earlier.is_empty() && other.newer.is_empty());
    let status = ground.payoke.halte.mailbox_status().expect("the outbox");
    assert_eq!(status.unanswered, 2);
}

/// T4: two officers refer the same person; both tellings stay, one is followed, with a reason.
#[test]
fn two_officers_tell_of_one_person_and_neither_is_lost() {
    let ground = Ground::new();
    let first = open(&ground.payoke, &ground.refer());
    let second = open(&ground.payoke, &ground.refer_from_noor());
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
