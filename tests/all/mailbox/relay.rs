//! The relay: carries every box, cannot read, goes on where it stopped.

use std::fs;

use chrono::TimeDelta;
use halte::mailbox::{BoxId, Cancel, Mailbox, MailboxError, relay};
use tempfile::TempDir;

use super::{files, folder, night, payoke, sealed};

fn filled(days: &[i64]) -> (TempDir, Mailbox) {
    let kept = TempDir::new().unwrap();
    let mailbox = folder(kept.path());
    for (n, day) in days.iter().enumerate() {
        for of_box in [payoke(), BoxId::of("age1pagasa")] {
            let bytes = sealed(&format!("{n} {of_box}"));
            let at = night() + TimeDelta::days(*day);
            mailbox.post(&of_box, &bytes, at, &Cancel::default()).unwrap();
        }
    }
    (kept, mailbox)
}

#[test]
fn every_box_is_carried_once_and_the_next_run_goes_on_where_it_stopped() {
    let (_stick, from) = filled(&[0; 20]);
    let station = TempDir::new().unwrap();
    let to = folder(station.path());
    let stop = Cancel::default();
    let mut first = |so_far: &halte::mailbox::Relayed| {
        if so_far.carried > 0 {
            stop.ask();
        }
    };
    assert_eq!(
        relay(&from, &to, night(), &stop, &mut first),
        Err(MailboxError::Cancelled)
    );
    let carried = files(station.path()).len();
    assert!(carried > 0 && carried < 40, "{carried}");
    let mut steps = Vec::new();
    let done = relay(&from, &to, night(), &Cancel::default(), &mut |so_far| {
        steps.push(*so_far)
    })
    .unwrap();
    assert_eq!(done.carried + done.there, 40);
    assert_eq!(done.there, u64::try_from(carried).unwrap());
    assert!(steps.len() >= 4 && steps.is_sorted_by_key(|s| s.carried), "{steps:?}");
    assert_eq!(files(station.path()).len(), 40);
    let again = relay(&from, &to, night(), &Cancel::default(), &mut |_| {}).unwrap();
    assert_eq!((again.carried, again.there), (0, 40));
}

#[test]
fn a_broken_object_and_a_readable_one_stay_where_they_are() {
    let (stick, from) = filled(&[0, 0]);
    let spoiled = &files(stick.path())[1];
    fs::write(spoiled, b"broken").unwrap();
    let readable = b"PK\x03\x04 readable by anybody";
    let name = halte::mailbox::ObjectName {
        of_box: payoke(),
        day: night().date_naive(),
        digest: halte::mailbox::digest_of(readable),
    };
    fs::write(stick.path().join(name.to_string()), readable).unwrap();
    let station = TempDir::new().unwrap();
    let done = relay(&from, &folder(station.path()), night(), &Cancel::default(), &mut |_| {}).unwrap();
    assert_eq!((done.carried, done.broken), (3, 2));
    assert_eq!(files(station.path()).len(), 3);
    assert!(spoiled.exists());
}

#[test]
fn what_comes_late_is_posted_on_a_day_that_is_still_looked_at() {
    let (_stick, from) = filled(&[-40, -13, 300]);
    let station = TempDir::new().unwrap();
    let to = folder(station.path());
    relay(&from, &to, night(), &Cancel::default(), &mut |_| {}).unwrap();
    let days = to.days(&payoke(), &Cancel::default()).unwrap();
    let expected = [night() - TimeDelta::days(13), night()].map(|at| at.date_naive());
    assert_eq!(days, expected);
    // Days later the same stick comes again: what was carried is known by its hash, whatever its day.
    let later = night() + TimeDelta::days(3);
    let again = relay(&from, &to, later, &Cancel::default(), &mut |_| {}).unwrap();
    assert_eq!(again.carried, 0);
}
