//! Tidying takes away what is old and nothing else, says so before it does, and is asked twice without
//! harm. That every backend can, the suite of conformance says.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{TimeDelta, Utc};
use halte::mailbox::{Cancel, KeepDays, Mailbox, MailboxError, ObjectName, Tidied, digest_of, tidy};
use tempfile::TempDir;

use super::people::{a_recipient, alice, places, seal, send};
use super::{files, folder, payoke, sealed};

pub(super) fn thirty() -> KeepDays {
    KeepDays::new(30).unwrap()
}

fn days_ago(days: u64) -> SystemTime {
    SystemTime::now() - Duration::from_secs(days * 24 * 60 * 60)
}

/// An object that lies in this day, and was written so many days ago.
pub(super) fn lay(behind: &Path, text: &str, day: i64, written: u64) -> PathBuf {
    let bytes = sealed(text);
    let name = ObjectName {
        of_box: payoke(),
        day: Utc::now().date_naive() - TimeDelta::days(day),
        digest: digest_of(&bytes),
    };
    let path = behind.join(name.to_string());
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    let file = File::options().write(true).open(&path).unwrap();
    file.set_modified(days_ago(written)).unwrap();
    path
}

pub(super) fn tidied(mailbox: &Mailbox, is_trial: bool) -> Tidied {
    tidy(mailbox, thirty(), is_trial, Utc::now(), &Cancel::default(), &mut |_| {}).unwrap()
}

#[test]
fn a_recipient_still_looks_for_what_is_less_than_two_weeks_old() {
    assert_eq!(KeepDays::new(13), None);
    assert!(KeepDays::new(14).is_some());
}

#[test]
fn the_last_day_that_is_kept_stays_and_the_one_before_goes_with_its_folder() {
    let kept = TempDir::new().unwrap();
    let mailbox = folder(kept.path());
    let (stays, goes) = (lay(kept.path(), "stays", 30, 40), lay(kept.path(), "goes", 31, 40));
    let done = tidied(&mailbox, false);
    assert_eq!((done.days, done.deleted, done.left), (1, 1, 0), "{done:?}");
    assert_eq!(
        (stays.exists(), goes.exists(), goes.parent().unwrap().exists()),
        (true, false, false)
    );
}

#[test]
fn tidying_stops_when_asked_and_the_next_run_finds_the_rest() {
    let kept = TempDir::new().unwrap();
    let mailbox = folder(kept.path());
    for n in 0..6 {
        lay(kept.path(), &format!("{n}"), 40 + n, 40);
    }
    let stop = Cancel::default();
    let stopped = tidy(&mailbox, thirty(), false, Utc::now(), &stop, &mut |so_far| {
        if so_far.deleted == 2 {
            stop.ask();
        }
    });
    assert_eq!(stopped, Err(MailboxError::Cancelled));
    assert_eq!(files(kept.path()).len(), 4);
    assert_eq!(tidied(&mailbox, false).deleted, 4);
    assert_eq!(tidied(&mailbox, false), Tidied::default(), "nothing is left to do");
}

#[test]
fn a_sender_whose_unanswered_packet_was_tidied_away_posts_it_again() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    send(&alice, at.usb.path());
    let (_, packets) = a_recipient(&alice, at.usb.path(), at.sender.path());
    let later = Utc::now() + TimeDelta::days(32);
    let none = Cancel::default();
    let before = files(at.usb.path()).len();
    let done = tidy(&folder(at.usb.path()), thirty(), false, later, &none, &mut |_| {}).unwrap();
    assert_eq!(usize::try_from(done.deleted).unwrap(), before);
    assert!(!packets[0].exists());
    assert!(send(&alice, at.usb.path()).again > 0);
    assert!(packets[0].exists());
}
