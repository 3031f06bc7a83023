//! The act of moving itself: it says how far it is, stops when asked, also while nobody answers, goes on
//! where it stopped, and waits longer each time it fails.

use std::fs;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::Utc;
use halte::model::Moment;
use halte::service::{Code, Error, FixedClock, Halte, MailboxAct, MailboxAt, Which};
use secrecy::SecretString;
use tempfile::TempDir;

use super::files;
use super::people::{a_recipient, alice, alice_at, bob, places, seal, send, silent, stick};
use super::servers::{self, Instead, Rule};

/// Longer than any stop takes, shorter than the client waits for a silent server by itself.
const PROMPT: Duration = Duration::from_secs(10);

fn webdav(folder: &std::path::Path, rule: Rule) -> MailboxAt {
    MailboxAt {
        address: servers::webdav_but(folder, rule),
        user: servers::USER.to_owned(),
        secret: Some(SecretString::from(servers::PASSWORD)),
        ..MailboxAt::default()
    }
}

/// Says nothing more once it is told to be silent, and tells that it was asked all the same.
fn goes_silent(is_silent: &Arc<AtomicBool>) -> (Rule, Receiver<()>) {
    let (tells, asked) = mpsc::channel();
    let (tells, is_silent) = (Mutex::new(tells), is_silent.clone());
    let rule: Rule = Arc::new(move |_| {
        is_silent.load(Ordering::Relaxed).then(|| {
            tells.lock().unwrap().send(()).ok();
            Instead::Nothing
        })
    });
    (rule, asked)
}

/// Begins an act, waits until the server was asked, and stops it.
fn stopped<T: Send>(
    halte: &Halte,
    expected: MailboxAct,
    asked: &Receiver<()>,
    act: impl FnOnce() -> Result<T, Error> + Send,
) {
    std::thread::scope(|scope| {
        let acts = scope.spawn(act);
        asked
            .recv_timeout(Duration::from_secs(60))
            .expect("the server is asked");
        assert_eq!(halte.mailbox_progress().expect("it runs").act, expected);
        let began = Instant::now();
        halte.mailbox_stop();
        let error = acts.join().unwrap().err().expect("stopped");
        assert_eq!(error.code, Code::MailboxStopped, "{expected:?}");
        assert!(began.elapsed() < PROMPT, "{expected:?} took {:?}", began.elapsed());
    });
    assert_eq!(halte.mailbox_progress(), None, "the lane is free again");
    while asked.try_recv().is_ok() {}
}

#[test]
fn a_server_that_never_answers_can_be_left_at_once() {
    let at = places();
    let alice = alice(at.sender.path());
    let is_silent = Arc::new(AtomicBool::new(false));
    let (rule, asked) = goes_silent(&is_silent);
    let mailbox = webdav(at.usb.path(), rule);
    seal(&alice, 1);
    alice.mailbox_post(&mailbox, Which::All, &silent).unwrap();
    is_silent.store(true, Ordering::Relaxed);
    // Whether what was sent still lies there is asked first.
    seal(&alice, 1);
    let before = alice.mailbox_status().unwrap();
    stopped(&alice, MailboxAct::Post, &asked, || {
        alice.mailbox_post(&mailbox, Which::All, &silent)
    });
    stopped(&alice, MailboxAct::Collect, &asked, || {
        alice.mailbox_collect(&mailbox, &silent)
    });
    let desk = TempDir::new().unwrap();
    stopped(&alice, MailboxAct::Relay, &asked, || {
        alice.mailbox_relay(&mailbox, &stick(desk.path()), &silent)
    });
    assert_eq!(
        alice.mailbox_status().unwrap(),
        before,
        "nothing is lost or said to have failed"
    );
}

#[test]
fn posting_says_how_far_it_is_stops_when_asked_and_goes_on_from_there() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 3);
    let waiting = alice.mailbox_status().unwrap().queued;
    assert!(waiting > 4);
    let told: Mutex<Vec<(u32, u32)>> = Mutex::default();
    let tell = |done: u32, total: u32| {
        let now = alice.mailbox_progress().expect("it runs");
        assert_eq!((now.act, now.done, now.total), (MailboxAct::Post, done, total));
        assert!(!now.is_stopping);
        let error = alice
            .mailbox_post(&stick(at.usb.path()), Which::All, &silent)
            .unwrap_err();
        assert_eq!(error.code, Code::MailboxBusy, "one act at a time");
        told.lock().unwrap().push((done, total));
        if done == 3 {
            alice.mailbox_stop();
            assert!(alice.mailbox_progress().expect("it runs").is_stopping);
        }
    };
    let error = alice
        .mailbox_post(&stick(at.usb.path()), Which::All, &tell)
        .unwrap_err();
    assert_eq!(error.code, Code::MailboxStopped);
    let expected: Vec<_> = (0..=3).map(|done| (done, waiting)).collect();
    assert_eq!(*told.lock().unwrap(), expected);
    assert_eq!(files(at.usb.path()).len(), 3);
    let left = alice.mailbox_status().unwrap();
    assert_eq!(left.queued, waiting - 3);
    assert!(
        left.items.iter().all(|item| item.reason.is_none()),
        "stopping is no failure"
    );
    assert_eq!(send(&alice, at.usb.path()).posted, waiting - 3);
    assert_eq!(files(at.usb.path()).len(), usize::try_from(waiting).unwrap());
}

#[test]
fn collecting_stops_when_asked_and_the_next_round_brings_all() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 3);
    send(&alice, at.usb.path());
    let (recipient, _) = a_recipient(&alice, at.usb.path(), at.sender.path());
    let bob = bob(at.reader.path(), at.sender.path(), &recipient);
    let tell = |_: u32, total: u32| {
        let now = bob.mailbox_progress().expect("it runs");
        assert_eq!((now.act, now.total), (MailboxAct::Collect, total));
        bob.mailbox_stop();
    };
    let error = bob.mailbox_collect(&stick(at.usb.path()), &tell).unwrap_err();
    assert_eq!(error.code, Code::MailboxStopped);
    assert_eq!(bob.mailbox_status().unwrap().arrived, 0);
    let told: Mutex<Vec<(u32, u32)>> = Mutex::default();
    let tell = |done: u32, total: u32| told.lock().unwrap().push((done, total));
    assert_eq!(bob.mailbox_collect(&stick(at.usb.path()), &tell).unwrap().new, 3);
    let told = told.lock().unwrap();
    assert!(told.contains(&(0, 3)) && told.contains(&(3, 3)), "{told:?}");
}

#[test]
fn a_scheduler_tries_again_later_each_time_and_somebody_who_asks_at_once() {
    let at = places();
    let moment = Moment {
        wall: Utc::now(),
        since_boot_ms: 1_000,
        trusted: None,
    };
    let clock = Arc::new(FixedClock::at(moment));
    let alice = alice_at(at.sender.path(), clock.clone());
    seal(&alice, 1);
    let waiting = alice.mailbox_status().unwrap().queued;
    let (is_broken, puts) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicU32::new(0)));
    let (broken, counted) = (is_broken.clone(), puts.clone());
    let mailbox = webdav(
        at.usb.path(),
        Arc::new(move |asked| {
            let is_put = asked.method == "PUT";
            counted.fetch_add(u32::from(is_put), Ordering::Relaxed);
            (is_put && broken.load(Ordering::Relaxed)).then_some(Instead::Says(403, ""))
        }),
    );
    let post = |which| alice.mailbox_post(&mailbox, which, &silent);
    let refused = |which| {
        let before = puts.load(Ordering::Relaxed);
        assert_eq!(post(which).unwrap_err().code, Code::MailboxNotPermitted);
        assert!(puts.load(Ordering::Relaxed) > before, "it was tried");
    };
    let not_due = || {
        let before = puts.load(Ordering::Relaxed);
        assert_eq!(post(Which::Due).unwrap().posted, 0);
        assert_eq!(puts.load(Ordering::Relaxed), before, "nothing was tried");
    };
    refused(Which::Due);
    not_due();
    clock.advance_ms(59_000);
    not_due();
    clock.advance_ms(1_000);
    refused(Which::Due);
    // Twice in vain: two minutes.
    clock.advance_ms(119_000);
    not_due();
    clock.advance_ms(1_000);
    is_broken.store(false, Ordering::Relaxed);
    assert_eq!(post(Which::Due).unwrap().posted, waiting);

    // Whoever asks is not told to wait.
    seal(&alice, 1);
    is_broken.store(true, Ordering::Relaxed);
    refused(Which::All);
    not_due();
    refused(Which::All);
    is_broken.store(false, Ordering::Relaxed);
    assert!(post(Which::All).unwrap().posted > 0);
    assert!(fs::read_dir(at.usb.path().join("v1")).unwrap().count() > 0);
}
