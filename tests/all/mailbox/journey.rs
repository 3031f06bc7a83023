//! Packets from one journal into another, by service verbs alone: sealed and queued in one act, sent,
//! carried, collected, filed; one spoiled packet, one that comes three times, one that is gone.

use std::fs;
use std::process::Command;

use halte::service::{Code, MailboxAt, Which, relay_mailbox};
use secrecy::SecretString;
use tempfile::TempDir;

use super::files;
use super::people::{a_recipient, alice, bob, collect, journal, places, seal, send, silent, stick};

const OFFLINE: &str = "HALTE_TEST_OFFLINE";

#[test]
fn of_fifty_packets_with_one_spoiled_forty_nine_arrive_and_one_waits_with_its_reason() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 50);
    let sent = send(&alice, at.usb.path());
    assert!(sent.posted >= 50 && sent.failed == 0, "{sent:?}");
    let (recipient, packets) = a_recipient(&alice, at.usb.path(), at.sender.path());
    assert_eq!(packets.len(), 50);
    let mut spoiled = fs::read(&packets[20]).unwrap();
    let middle = spoiled.len() / 2;
    spoiled[middle] ^= 1;
    fs::write(&packets[20], &spoiled).unwrap();

    let bob = bob(at.reader.path(), at.sender.path(), &recipient);
    let got = collect(&bob, at.usb.path());
    assert_eq!((got.new, got.again, got.quarantined), (49, 0, 1), "{got:?}");
    let status = bob.mailbox_status().unwrap();
    assert_eq!((status.arrived, status.unanswered), (49, 49));
    assert_eq!(status.quarantine.len(), 1);
    assert_eq!(status.quarantine[0].reason, "altered");
    let again = collect(&bob, at.usb.path());
    assert_eq!(
        (again.looked_at, again.new, again.quarantined),
        (0, 0, 0),
        "nothing is read twice"
    );

    // The whole copy comes on another stick under the same name.
    let status = alice.mailbox_status().unwrap();
    let named = &bob.mailbox_status().unwrap().quarantine[0].named;
    let line = status.items.iter().find(|item| item.digest == *named).unwrap();
    assert_eq!(line.state, "sent");
    alice.send_again(&line.digest).unwrap();
    let another = TempDir::new().unwrap();
    assert_eq!(send(&alice, another.path()).posted, 1);
    let got = collect(&bob, another.path());
    assert_eq!((got.new, got.quarantined), (1, 0), "{got:?}");
}

#[test]
fn the_same_packets_by_three_ways_are_one_case_each() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 2);
    send(&alice, at.usb.path());
    let (recipient, packets) = a_recipient(&alice, at.usb.path(), at.sender.path());
    let bob = bob(at.reader.path(), at.sender.path(), &recipient);
    let station = TempDir::new().unwrap();
    let carried = relay_mailbox(&stick(at.usb.path()), &stick(station.path()), &mut |_| {}).unwrap();
    assert_eq!(carried.broken, 0);
    // And under another day.
    let old = packets[0].parent().unwrap().parent().unwrap().join("2026-01-01");
    fs::create_dir(&old).unwrap();
    fs::copy(&packets[0], old.join(packets[0].file_name().unwrap())).unwrap();
    assert_eq!(collect(&bob, at.usb.path()).new, 2);
    assert_eq!(collect(&bob, station.path()).new, 0);
    assert_eq!(bob.mailbox_status().unwrap().arrived, 2);
}

#[test]
fn what_was_sent_and_is_gone_without_a_receipt_is_sent_again() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let sent = send(&alice, at.usb.path());
    assert_eq!(send(&alice, at.usb.path()).posted, 0, "once is enough");
    let there = files(at.usb.path());
    fs::remove_file(&there[0]).unwrap();
    let report = send(&alice, at.usb.path());
    assert_eq!((report.again, report.posted), (1, 1));
    assert_eq!(files(at.usb.path()), there);
    assert_eq!(alice.mailbox_status().unwrap().sent, sent.posted);
}

#[test]
fn an_item_taken_back_is_not_sent_and_can_be_queued_again() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let waiting = alice.mailbox_status().unwrap();
    let first = waiting.items[0].digest.clone();
    let after = alice.withdraw(&first).unwrap();
    assert_eq!(after.withdrawn, 1);
    assert_eq!(alice.withdraw(&first).unwrap_err().code, Code::EventRefused, "once");
    assert_eq!(alice.withdraw("no hash").unwrap_err().code, Code::EventRefused);
    assert_eq!(send(&alice, at.usb.path()).posted, waiting.queued - 1);
    assert_eq!(alice.send_again(&first).unwrap().queued, 1);
    assert_eq!(send(&alice, at.usb.path()).posted, 1);
}

#[test]
fn a_stick_that_is_not_there_leaves_everything_waiting() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let before = alice.mailbox_status().unwrap();
    let missing = at.usb.path().join("nowhere");
    let error = alice.mailbox_post(&stick(&missing), Which::All, &silent).unwrap_err();
    assert_eq!(error.code, Code::MailboxUnplugged);
    assert!(error.is_retryable());
    assert_eq!(alice.mailbox_status().unwrap(), before);
    assert_eq!(alice.mailbox_progress(), None, "the lane is free again");
}

#[test]
fn a_packet_sealed_by_a_stranger_and_a_readable_one_are_set_aside() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    send(&alice, at.usb.path());
    let (recipient, packets) = a_recipient(&alice, at.usb.path(), at.sender.path());
    let day = packets[0].parent().unwrap();
    let put = |bytes: &[u8]| {
        let name = halte::mailbox::ObjectName {
            of_box: halte::mailbox::BoxId::of("any"),
            day: chrono::Utc::now().date_naive(),
            digest: halte::mailbox::digest_of(bytes),
        };
        fs::write(day.join(name.file()), bytes).unwrap();
    };
    put(b"age-encryption.org/v1\n-> X25519 nobody\nnonsense\n");
    put(b"PK\x03\x04 anybody can read this");
    let bob = bob(at.reader.path(), at.sender.path(), &recipient);
    let got = collect(&bob, at.usb.path());
    assert_eq!((got.new, got.quarantined), (1, 2), "{got:?}");
    let reasons: Vec<String> = bob
        .mailbox_status()
        .unwrap()
        .quarantine
        .into_iter()
        .map(|q| q.reason)
        .collect();
    assert!(reasons.iter().any(|r| r == "not-sealed"), "{reasons:?}");
    assert!(reasons.iter().any(|r| r.starts_with("refused-")), "{reasons:?}");
}

#[test]
fn nobody_collects_before_a_station_said_whom_to_trust() {
    let at = places();
    let alice = journal(at.sender.path());
    let error = alice.mailbox_collect(&stick(at.usb.path()), &silent).unwrap_err();
    assert_eq!(error.code, Code::NotEnrolled);
    alice.lock();
    let error = alice
        .mailbox_post(&stick(at.usb.path()), Which::All, &silent)
        .unwrap_err();
    assert_eq!(error.code, Code::Locked);
}

#[test]
fn credentials_are_kept_in_the_journal_and_shown_nowhere() {
    let at = places();
    let alice = journal(at.sender.path());
    let set = |address: &str, secret: Option<&str>| {
        alice.set_mailbox(MailboxAt {
            address: address.to_owned(),
            user: "anna".to_owned(),
            secret: secret.map(SecretString::from),
            ..MailboxAt::default()
        })
    };
    let kept = set("https://dav.example.be/halte/", Some("Zwaluwstaartvijzel"))
        .unwrap()
        .known;
    assert!(kept[0].has_secret && kept[0].is_remote);
    assert!(!format!("{kept:?}").contains("Zwaluwstaartvijzel"));
    let again = set("https://dav.example.be/halte", None).unwrap().known;
    assert_eq!(again.len(), 1);
    assert!(again[0].has_secret, "not given again: it stays");
    for file in files(&at.sender.path().join("data")) {
        let bytes = fs::read(&file).unwrap();
        let found = bytes.windows(18).any(|w| w == b"Zwaluwstaartvijzel");
        assert!(!found, "{}", file.display());
    }
    let refused = set("https://anna:secret@dav.example.be/", None).unwrap_err();
    assert_eq!(refused.code, Code::MailboxSecretInAddress);
    let none = alice.forget_mailbox("https://dav.example.be/halte").unwrap();
    assert_eq!(none.known, []);
}

/// The whole job with no mailbox, in a process that has no network at all and may open no socket.
#[test]
fn without_a_mailbox_no_socket_is_opened_and_no_thread_waits() {
    // Without a tracer the job is still done without a network; only the calls are not looked at.
    let is_traced = super::can_trace();
    let tracer = if is_traced {
        "strace -f -qq -e trace=network -o \"$1\""
    } else {
        ""
    };
    let script = &format!("exec {tracer} \"$2\" --exact mailbox::journey::inside_without_a_network --nocapture");
    let kept = TempDir::new().unwrap();
    let calls = kept.path().join("calls");
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--net", "sh", "-c", script, "sh"])
        .arg(&calls)
        .arg(std::env::current_exe().unwrap())
        .env(OFFLINE, "yes")
        .output()
        .expect("unshare, of util-linux");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("sealed without a network"), "{said}");
    if is_traced {
        let calls = fs::read_to_string(calls).unwrap();
        assert!(!calls.contains("socket("), "{calls}");
    }
}

#[test]
fn inside_without_a_network() {
    if std::env::var_os(OFFLINE).is_none() {
        return;
    }
    let at = places();
    let threads = || fs::read_dir("/proc/self/task").unwrap().count();
    let before = threads();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    assert_eq!(alice.mailboxes().unwrap().known, []);
    assert!(alice.mailbox_status().unwrap().queued > 0);
    assert_eq!(alice.mailbox_progress(), None);
    let workers = rayon::current_num_threads();
    assert_eq!(
        threads(),
        before + workers,
        "beside who signs and seals, nobody waits in the background"
    );
    // A stick is no network either.
    send(&alice, at.usb.path());
    println!("sealed without a network");
}
