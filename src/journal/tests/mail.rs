//! The outbox and the inbox: every item ends, the same bytes are one, and nothing is lost.

use chrono::TimeDelta;

use super::*;

const MAILBOX: &str = "stick";

fn at(day: i64) -> Arc<FixedClock> {
    let mut moment = night();
    moment.wall += TimeDelta::days(day);
    Arc::new(FixedClock::at(moment))
}

fn on_day(folder: &Path, day: i64) -> Journal {
    Journal::unlock(folder, &phrase(ANNA), at(day)).unwrap()
}

pub(super) fn outgoing(n: u8) -> Outgoing {
    Outgoing {
        digest: [n; 32],
        mailbox_box: "abcdefghijklmnopqrstuvwxyz".to_owned(),
        kind: KIND_PACKET.to_owned(),
        subject: format!("subject-{n}"),
        recipient: "payoke".to_owned(),
        encounter: None,
        sealed: Some(vec![n; 40]),
    }
}

fn posted(day: i64) -> PostOutcome {
    let at = night().wall + TimeDelta::days(day);
    PostOutcome::Posted(Posted {
        at,
        day: at.date_naive(),
        mailbox: MAILBOX.to_owned(),
    })
}

fn state(journal: &Journal, n: u8) -> OutboxState {
    journal.outbox_item(&[n; 32]).unwrap().unwrap().state
}

fn failed(reason: &str) -> OutboxState {
    OutboxState::Failed {
        reason: reason.to_owned(),
    }
}

#[test]
fn the_same_bytes_are_queued_once_and_kept_until_a_receipt_names_them() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    assert_eq!(journal.queue(&[outgoing(1), outgoing(2), outgoing(1)]).unwrap(), 2);
    assert_eq!(journal.queue(&[outgoing(1)]).unwrap(), 0);
    journal.keep_post_outcomes(&[([1; 32], posted(0))]).unwrap();
    assert_eq!(state(&journal, 1), OutboxState::Sent);
    assert_eq!(journal.outbox_bytes(&[1; 32]).unwrap().unwrap(), [1; 40]);
    assert_eq!(journal.outbox_unreceipted(MAILBOX).unwrap().len(), 1);
    assert!(journal.acknowledge(&[1; 32]).unwrap());
    assert!(!journal.acknowledge(&[1; 32]).unwrap(), "once");
    assert!(!journal.acknowledge(&[9; 32]).unwrap(), "never sent from here");
    assert_eq!(state(&journal, 1), OutboxState::Acknowledged);
    assert_eq!(journal.outbox_bytes(&[1; 32]).unwrap(), None);
    assert!(!journal.withdraw(&[1; 32]).unwrap(), "it has ended");
    assert!(!journal.queue_again(&[1; 32]).unwrap(), "it has ended");
}

#[test]
fn a_packet_is_queued_with_its_sealing_and_its_bytes_are_the_journals_own() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    let packet = KeptPacket {
        packet: PacketId::fresh(),
        sealed: vec![7; 50],
        device: "tablet-1".to_owned(),
        recipient: RecipientId::new("payoke").unwrap(),
        number: 1,
        manifest: [1; 32],
    };
    let item = Outgoing {
        kind: KIND_PACKET.to_owned(),
        subject: packet.packet.to_string(),
        encounter: Some(stop(1)),
        sealed: None,
        ..outgoing(7)
    };
    let both = [
        packet.clone(),
        KeptPacket {
            number: 9,
            ..packet.clone()
        },
    ];
    let refused = journal.keep_packets(&stop(1), &note("sealed"), &both, std::slice::from_ref(&item), &[]);
    assert_eq!(refused, Err(JournalError::SequenceMoved));
    assert!(journal.outbox().unwrap().is_empty(), "what was not kept is not queued");
    journal
        .keep_packets(&stop(1), &note("sealed"), std::slice::from_ref(&packet), &[item], &[])
        .unwrap();
    assert_eq!(journal.outbox_bytes(&[7; 32]).unwrap().unwrap(), [7; 50]);
    assert_eq!(journal.outbox_of(&stop(1)).unwrap().len(), 1);
    journal.acknowledge(&[7; 32]).unwrap();
    assert_eq!(
        journal.packet(&packet.packet).unwrap().unwrap(),
        [7; 50],
        "the log's own copy stays"
    );
    journal.queue_again(&[7; 32]).unwrap();
    forget(&mut journal, &packet.packet);
    assert_eq!(state(&journal, 7), OutboxState::Acknowledged);
}

fn forget(journal: &mut Journal, packet: &PacketId) {
    let with = With {
        forgotten: std::slice::from_ref(packet),
        ..With::default()
    };
    journal
        .append_with(&stop(1), &[Event::Closed { forgotten: 0 }], &with)
        .unwrap();
}

#[test]
fn a_forgotten_packet_is_withdrawn_from_the_outbox() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let packet = PacketId::fresh();
    let item = Outgoing {
        kind: KIND_PACKET.to_owned(),
        subject: packet.to_string(),
        sealed: None,
        ..outgoing(1)
    };
    journal.queue(&[item]).unwrap();
    journal.append(&stop(1), &opened()).unwrap();
    forget(&mut journal, &packet);
    assert_eq!(state(&journal, 1), OutboxState::Withdrawn);
}

#[test]
fn a_failed_try_waits_its_turn_and_a_hopeless_one_ends_with_its_reason() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    journal.queue(&[outgoing(1), outgoing(2)]).unwrap();
    let now = night().wall;
    let later = now + TimeDelta::minutes(5);
    let outcomes = [
        (
            [1; 32],
            PostOutcome::Later {
                reason: "offline".to_owned(),
                not_before: later,
            },
        ),
        (
            [2; 32],
            PostOutcome::Never {
                reason: "too-large".to_owned(),
            },
        ),
    ];
    journal.keep_post_outcomes(&outcomes).unwrap();
    assert!(journal.outbox_due(now).unwrap().is_empty());
    let due = journal.outbox_due(later).unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].attempts, due[0].last_problem.as_deref()), (1, Some("offline")));
    assert_eq!(state(&journal, 2), failed("too-large"));
    assert!(journal.queue_again(&[2; 32]).unwrap());
    assert_eq!(journal.outbox_due(now).unwrap().len(), 1);
}

#[test]
fn what_nobody_sends_or_receipts_is_given_up_and_says_why() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    journal
        .queue(&[outgoing(1), outgoing(2), outgoing(3), outgoing(4)])
        .unwrap();
    let sent = [2, 3, 4].map(|n| ([n; 32], posted(0)));
    journal.keep_post_outcomes(&sent).unwrap();
    journal.post_again(&[[3; 32]]).unwrap();
    journal.acknowledge(&[4; 32]).unwrap();
    drop(journal);
    let mut journal = on_day(folder.path(), QUEUED_DAYS);
    assert_eq!(journal.end_overdue().unwrap(), 0);
    drop(journal);
    let mut journal = on_day(folder.path(), QUEUED_DAYS + 1);
    assert_eq!(journal.end_overdue().unwrap(), 3);
    assert_eq!(state(&journal, 1), failed(REASON_NOT_SENT));
    assert_eq!(state(&journal, 2), failed(REASON_NO_RECEIPT));
    assert_eq!(state(&journal, 3), failed(REASON_NO_RECEIPT), "it had left once");
    assert!(journal.acknowledge(&[2; 32]).unwrap(), "a late receipt still counts");
    assert!(
        journal.queue_again(&[1; 32]).unwrap(),
        "and a failed one can be tried anew"
    );
    assert_eq!(journal.end_overdue().unwrap(), 0);
}

#[test]
fn what_a_revoked_certificate_ends_ends_with_the_list_that_says_so_or_not_at_all() {
    let folder = TempDir::new().unwrap();
    let mut journal = three_entries(folder.path());
    journal
        .queue(&[outgoing(1), outgoing(2), outgoing(3), outgoing(4)])
        .unwrap();
    let sent = [2, 4].map(|n| ([n; 32], posted(0)));
    journal.keep_post_outcomes(&sent).unwrap();
    journal.acknowledge(&[4; 32]).unwrap();
    let unfinished = journal.outbox_unfinished().unwrap();
    let unfinished: Vec<Sha> = unfinished.iter().map(|item| item.digest).collect();
    assert_eq!(unfinished, [[1; 32], [2; 32], [3; 32]]);
    let told = Event::SignatureRevoked {
        unsent: vec![PacketId::fresh()],
        left: Vec::new(),
    };
    let given_up = GivenUp {
        unsent: vec![[1; 32], [4; 32]],
        moot: vec![[3; 32]],
        left: vec![[2; 32]],
        told: vec![(stop(1), told.clone()), (stop(9), told.clone())],
    };
    let list = [("list", b"newer".as_slice())];
    journal
        .db
        .execute_batch("CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'x'); END")
        .unwrap();
    assert!(journal.give_up(&list, &given_up).is_err());
    assert!(journal.setting("list").unwrap().is_none());
    assert_eq!(state(&journal, 1), OutboxState::Queued);
    journal.db.execute_batch("DROP TRIGGER full").unwrap();

    journal.give_up(&list, &given_up).unwrap();
    assert_eq!(journal.setting("list").unwrap().unwrap().as_slice(), b"newer");
    assert_eq!(state(&journal, 1), failed(REASON_REVOKED));
    assert_eq!(state(&journal, 2), OutboxState::Sent, "it had left");
    assert_eq!(state(&journal, 3), OutboxState::Withdrawn);
    assert_eq!(state(&journal, 4), OutboxState::Acknowledged);
    let is_in_vain = |journal: &Journal, n: u8| journal.outbox_item(&[n; 32]).unwrap().unwrap().is_in_vain();
    assert_eq!([1, 2, 3, 4].map(|n| is_in_vain(&journal, n)), [true, true, true, false]);
    assert_eq!(
        journal.outbox_bytes(&[1; 32]).unwrap().unwrap(),
        [1; 40],
        "nothing is lost"
    );
    assert_eq!(journal.entries(&stop(1)).unwrap().last().unwrap().event, told);
    assert!(journal.entries(&stop(9)).unwrap().is_empty());

    assert_eq!(journal.outbox_failed(REASON_REVOKED).unwrap().len(), 1);
    journal.settle(&[[1; 32], [2; 32]]).unwrap();
    assert!(journal.outbox_failed(REASON_REVOKED).unwrap().is_empty());
    assert_eq!(state(&journal, 1), OutboxState::Withdrawn);
    assert!(is_in_vain(&journal, 1), "why stays");
    assert!(journal.acknowledge(&[2; 32]).unwrap(), "collected before");
    assert!(!is_in_vain(&journal, 2));
}

/// One thing that can happen to an outbox.
#[derive(Debug, Clone)]
enum Step {
    Queue(u8),
    Posted(u8),
    Later(u8),
    Never(u8),
    Gone(u8),
    Withdraw(u8),
    Receipt(u8),
    Revoked(u8),
    Again(u8),
}

fn step() -> impl Strategy<Value = Step> {
    (0..9_u8, 0..3_u8).prop_map(|(act, n)| match act {
        0 => Step::Queue(n),
        1 => Step::Posted(n),
        2 => Step::Later(n),
        3 => Step::Never(n),
        4 => Step::Gone(n),
        5 => Step::Withdraw(n),
        6 => Step::Receipt(n),
        7 => Step::Revoked(n),
        _ => Step::Again(n),
    })
}

fn take(journal: &mut Journal, step: &Step) {
    let outcome = |journal: &mut Journal, n: u8, outcome| journal.keep_post_outcomes(&[([n; 32], outcome)]).unwrap();
    match *step {
        Step::Queue(n) => drop(journal.queue(&[outgoing(n)]).unwrap()),
        Step::Posted(n) => outcome(journal, n, posted(0)),
        Step::Later(n) => outcome(
            journal,
            n,
            PostOutcome::Later {
                reason: "offline".to_owned(),
                not_before: night().wall,
            },
        ),
        Step::Never(n) => outcome(
            journal,
            n,
            PostOutcome::Never {
                reason: "refused".to_owned(),
            },
        ),
        Step::Gone(n) => journal.post_again(&[[n; 32]]).unwrap(),
        Step::Withdraw(n) => drop(journal.withdraw(&[n; 32]).unwrap()),
        Step::Receipt(n) => drop(journal.acknowledge(&[n; 32]).unwrap()),
        Step::Revoked(n) => {
            let given_up = GivenUp {
                unsent: vec![[n; 32]],
                left: vec![[n; 32]],
                ..GivenUp::default()
            };
            journal.give_up(&[], &given_up).unwrap();
        }
        Step::Again(n) => drop(journal.queue_again(&[n; 32]).unwrap()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_item_ends_whatever_happens_to_it_and_keeps_its_bytes_until_it_is_receipted(
        steps in prop::collection::vec(step(), 1..24)
    ) {
        let folder = TempDir::new().unwrap();
        let mut journal = anna_begins(folder.path());
        for step in &steps {
            take(&mut journal, step);
            for item in journal.outbox().unwrap() {
                let has_bytes = journal.outbox_bytes(&item.digest).unwrap().is_some();
                prop_assert_eq!(has_bytes, item.state != OutboxState::Acknowledged);
            }
        }
        let before = journal.outbox().unwrap().len();
        drop(journal);
        let mut journal = on_day(folder.path(), QUEUED_DAYS.max(UNRECEIPTED_DAYS) + 1);
        journal.end_overdue().unwrap();
        let after = journal.outbox().unwrap();
        prop_assert_eq!(after.len(), before, "no item is lost");
        prop_assert!(after.iter().all(|item| item.is_ended()));
    }
}

pub(super) fn arrival(n: u8, evidence: &str) -> Arrival {
    Arrival {
        digest: [n; 32],
        kind: KIND_PACKET.to_owned(),
        evidence_id: evidence.to_owned(),
        mailbox: MAILBOX.to_owned(),
        day: night().wall.date_naive(),
        verification: "{}".to_owned(),
        sealed: vec![n; 30],
    }
}

pub(super) fn broken(named: u8, found: u8) -> Quarantined {
    Quarantined {
        named: [named; 32],
        found: [found; 32],
        kind: KIND_PACKET.to_owned(),
        reason: "hash-mismatch".to_owned(),
        trust: "1/1".to_owned(),
        mailbox: MAILBOX.to_owned(),
        day: night().wall.date_naive(),
        stamp: "30".to_owned(),
        sealed: Some(vec![found; 30]),
    }
}

#[test]
fn the_same_packet_collected_three_times_is_one_case() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let filed = journal
        .file_batch(&[arrival(1, "ev-1"), arrival(2, "ev-2")], &[])
        .unwrap();
    assert_eq!((filed.new, filed.again), (2, 0));
    // The same bytes once more, and the same content sealed anew.
    let filed = journal
        .file_batch(&[arrival(1, "ev-1"), arrival(3, "ev-1")], &[])
        .unwrap();
    assert_eq!((filed.new, filed.again), (0, 2));
    let items = journal.inbox_undone(10, 1 << 20).unwrap();
    let firsts: Vec<_> = items
        .iter()
        .filter(|i| i.is_first)
        .map(|i| i.evidence_id.clone())
        .collect();
    assert_eq!(firsts, ["ev-1", "ev-2"]);
    assert_eq!(journal.inbox_count().unwrap(), 3);
    let seen = journal.arrived(&[[1; 32], [2; 32], [3; 32], [4; 32]]).unwrap();
    assert_eq!(seen.len(), 3);
    assert!(journal.first_seen("ev-1", night().wall).unwrap().again);
}

#[test]
fn an_item_is_taken_in_and_forgotten_and_still_known() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    journal.file_batch(&[arrival(1, "ev-1")], &[]).unwrap();
    assert_eq!(journal.inbox_bytes(&[1; 32]).unwrap().unwrap(), [1; 30]);
    assert_eq!(journal.inbox_undone(10, 1 << 20).unwrap().len(), 1);
    journal.inbox_done(&[[1; 32]]).unwrap();
    assert!(journal.inbox_undone(10, 1 << 20).unwrap().is_empty());
    let item = journal.inbox_item(&[1; 32]).unwrap().unwrap();
    assert_eq!(item.done_at, Some(night().wall));
    journal.inbox_forget(&[1; 32]).unwrap();
    assert_eq!(journal.inbox_bytes(&[1; 32]).unwrap(), None);
    assert_eq!(journal.arrived(&[[1; 32]]).unwrap().len(), 1);
}

#[test]
fn broken_bytes_wait_in_quarantine_and_do_not_shut_out_the_whole_ones() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let filed = journal
        .file_batch(&[], &[broken(1, 8), broken(1, 8), broken(1, 9)])
        .unwrap();
    assert_eq!(filed.quarantined, 2);
    // Unchanged it is not read again; replaced it is, and so is what was refused and is not kept.
    assert!(journal.is_quarantined(&[1; 32], KIND_PACKET, "30", "2/2").unwrap());
    assert!(!journal.is_quarantined(&[1; 32], KIND_PACKET, "31", "1/1").unwrap());
    assert!(!journal.is_quarantined(&[2; 32], KIND_PACKET, "30", "1/1").unwrap());
    assert!(journal.arrived(&[[1; 32]]).unwrap().is_empty());
    assert_eq!(
        journal
            .quarantine_bytes(&[1; 32], &[9; 32], KIND_PACKET)
            .unwrap()
            .unwrap(),
        [9; 30]
    );
    journal.file_batch(&[arrival(1, "ev-1")], &[]).unwrap();
    assert_eq!(journal.arrived(&[[1; 32]]).unwrap().len(), 1);
    // Refused for want of a newer roster, and verified with it: it leaves the quarantine.
    journal.file_batch(&[], &[broken(5, 5)]).unwrap();
    journal.file_batch(&[arrival(5, "ev-5")], &[]).unwrap();
    assert!(journal.quarantine().unwrap().iter().all(|item| item.named == [1; 32]));
}

#[test]
fn what_was_refused_and_is_kept_is_not_read_again_and_goes_back_and_forth() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    journal.file_batch(&[arrival(5, "")], &[]).unwrap();
    journal.inbox_refuse(&broken(5, 5)).unwrap();
    assert!(journal.inbox_item(&[5; 32]).unwrap().is_none());
    assert!(
        journal
            .is_quarantined(&[5; 32], KIND_PACKET, "another stamp", "another trust")
            .unwrap()
    );
    assert_eq!(journal.quarantine().unwrap()[0].kind, KIND_PACKET);
    // What was laid into the wrong box does not shut out the same bytes from the right one.
    assert!(!journal.is_quarantined(&[5; 32], KIND_RECEIPT, "30", "1/1").unwrap());
    journal.file_batch(&[arrival(5, "")], &[]).unwrap();
    assert!(journal.quarantine().unwrap().is_empty());
}

#[test]
fn an_answer_ends_when_it_is_sent_and_a_packet_when_it_is_receipted() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let answer = Outgoing {
        kind: KIND_RECEIPT.to_owned(),
        ..outgoing(2)
    };
    journal.queue(&[outgoing(1), answer]).unwrap();
    for n in [1, 2] {
        journal.keep_post_outcomes(&[([n; 32], posted(0))]).unwrap();
    }
    let ended = |journal: &Journal, n| journal.outbox_item(&[n; 32]).unwrap().unwrap().is_ended();
    assert_eq!((ended(&journal, 1), ended(&journal, 2)), (false, true));
    assert_eq!(journal.outbox_unreceipted(MAILBOX).unwrap().len(), 1);
    drop(journal);
    let mut journal = on_day(folder.path(), 31 + 30);
    assert_eq!(
        journal.end_overdue().unwrap(),
        1,
        "nobody waits for an answer to an answer"
    );
    assert_eq!(journal.outbox_item(&[2; 32]).unwrap().unwrap().state, OutboxState::Sent);
}

#[test]
fn the_notebook_is_read_once_and_made_again_by_another_maker() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let used = |journal: &mut Journal| {
        journal
            .append(&EncounterId::notebook(), &Event::RecoveryUsed)
            .unwrap()
            .seq
    };
    let (first, second) = (used(&mut journal), used(&mut journal));
    let news = journal.notebook_news("one").unwrap();
    assert_eq!((news.is_afresh, news.entries.len()), (true, 2));
    let row = |key: &str, seq, is_open, content: &str| NotebookRow {
        kind: "case".to_owned(),
        key: key.to_owned(),
        seq,
        is_open,
        content: content.to_owned(),
    };
    let both = [row("a", first, false, "1"), row("b", second, true, "2")];
    journal.keep_notebook("one", second, &both).unwrap();
    let third = used(&mut journal);
    let news = journal.notebook_news("one").unwrap();
    assert_eq!((news.is_afresh, news.entries[0].seq), (false, third));
    assert_eq!(journal.notebook_rows("case", true, 9).unwrap(), [both[1].clone()]);
    assert_eq!(
        (
            journal.notebook_open("case").unwrap(),
            journal.notebook_open("told").unwrap()
        ),
        (1, 0)
    );
    journal
        .keep_notebook("one", third, &[row("a", first, false, "")])
        .unwrap();
    assert_eq!(journal.notebook_row("case", "a").unwrap(), None);
    // A program that makes them otherwise begins again.
    assert!(journal.notebook_news("two").unwrap().is_afresh);
    journal.keep_notebook("two", third, &[]).unwrap();
    assert_eq!(journal.notebook_row("case", "b").unwrap(), None);
}

#[test]
fn a_day_keeps_when_it_was_first_listed() {
    let folder = TempDir::new().unwrap();
    let mut journal = anna_begins(folder.path());
    let day = night().wall.date_naive();
    journal.keep_days(MAILBOX, "box", &[(day, false)].into()).unwrap();
    drop(journal);
    let mut journal = on_day(folder.path(), 20);
    journal.keep_days(MAILBOX, "box", &[(day, true)].into()).unwrap();
    let listed = journal.days_listed(MAILBOX, "box").unwrap();
    assert_eq!(
        listed.into_iter().collect::<Vec<_>>(),
        [(
            day,
            DayMark {
                first_at: night().wall,
                is_closed: true
            }
        )]
    );
    assert!(journal.days_listed("another", "box").unwrap().is_empty());
}
