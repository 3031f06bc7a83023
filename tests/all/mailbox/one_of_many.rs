//! One bad object of many keeps no other back: not over WebDAV, not over S3, not from a folder, not on the
//! way out, not on the way onward.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{TimeDelta, Utc};
use halte::mailbox::{Address, BoxId, Cancel, Mailbox, relay};
use halte::service::{Code, MailboxAt, Which};
use secrecy::SecretString;
use tempfile::TempDir;

use super::people::{Places, a_recipient, alice, bob, collect, encounter, places, seal, send, silent, stick};
use super::servers::{self, Asked, Instead, Rule};
use super::{anna, files, payoke, sealed};

const SMALL: &str = "HALTE_TEST_SMALL_STICK";
const SHUT: &str = "HALTE_TEST_SHUT_DAY";

fn annas(address: String, endpoints: Vec<String>) -> MailboxAt {
    MailboxAt {
        address,
        user: servers::USER.to_owned(),
        secret: Some(SecretString::from(servers::PASSWORD)),
        region: Some("garage".to_owned()),
        endpoints,
        ..MailboxAt::default()
    }
}

fn webdav(folder: &Path, rule: Rule) -> MailboxAt {
    annas(servers::webdav_but(folder, rule), Vec::new())
}

fn s3(folder: &Path, rule: Rule) -> MailboxAt {
    annas(format!("s3://{}", servers::BUCKET), vec![servers::s3_but(folder, rule)])
}

/// Fails what this method asks of names that end so, while it is broken.
fn fails(method: &'static str, end: &str, says: Instead, is_broken: &Arc<AtomicBool>) -> Rule {
    let (end, is_broken) = (end.to_owned(), is_broken.clone());
    Arc::new(move |asked: &Asked<'_>| {
        let is_it = asked.method == method && asked.path.trim_end_matches('/').ends_with(&end);
        (is_it && is_broken.load(Ordering::Relaxed)).then_some(says)
    })
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// Fifty packets of one recipient, in a folder that servers can stand over.
fn fifty(at: &Places) -> (std::path::PathBuf, String, Vec<std::path::PathBuf>) {
    let folder = at.usb.path().join(servers::BUCKET);
    fs::create_dir(&folder).unwrap();
    let alice = alice(at.sender.path());
    seal(&alice, 50);
    send(&alice, &folder);
    let (recipient, packets) = a_recipient(&alice, &folder, at.sender.path());
    assert_eq!(packets.len(), 50);
    (folder, recipient, packets)
}

#[test]
fn of_fifty_packets_of_which_a_server_cannot_give_one_forty_nine_arrive() {
    let at = places();
    let (folder, recipient, packets) = fifty(&at);
    let denied = "<Error><Code>AccessDenied</Code></Error>";
    let says = [
        (500, ""),
        (403, denied),
        (302, ""),
        (503, "<Error><Code>ServiceUnavailable</Code></Error>"),
    ];
    for (n, (status, text)) in says.into_iter().enumerate() {
        let is_broken = Arc::new(AtomicBool::new(true));
        let rule = fails("GET", &name_of(&packets[20]), Instead::Says(status, text), &is_broken);
        let mailbox = if n % 2 == 0 {
            webdav(&folder, rule)
        } else {
            s3(at.usb.path(), rule)
        };
        let reader = TempDir::new().unwrap();
        let bob = bob(reader.path(), at.sender.path(), &recipient);
        let got = bob.mailbox_collect(&mailbox, &silent).unwrap();
        assert_eq!(
            (got.new, got.unreadable, got.quarantined),
            (49, 1, 0),
            "{status}: {got:?}"
        );
        is_broken.store(false, Ordering::Relaxed);
        let got = bob.mailbox_collect(&mailbox, &silent).unwrap();
        assert_eq!((got.new, got.unreadable), (1, 0), "{status}: {got:?}");
    }
}

/// One packet of today lies under yesterday instead.
fn one_of_yesterday(packets: &[std::path::PathBuf]) -> std::path::PathBuf {
    let yesterday = Utc::now().date_naive() - TimeDelta::days(1);
    let day = packets[0].parent().unwrap().with_file_name(yesterday.to_string());
    fs::create_dir(&day).unwrap();
    fs::rename(&packets[0], day.join(packets[0].file_name().unwrap())).unwrap();
    day
}

#[test]
fn a_day_that_a_server_cannot_list_keeps_no_other_day_back() {
    let at = places();
    let (folder, recipient, packets) = fifty(&at);
    let day = one_of_yesterday(&packets);
    let is_broken = Arc::new(AtomicBool::new(true));
    let mailbox = webdav(
        &folder,
        fails("PROPFIND", &name_of(&day), Instead::Says(500, ""), &is_broken),
    );
    let bob = bob(at.reader.path(), at.sender.path(), &recipient);
    let got = bob.mailbox_collect(&mailbox, &silent).unwrap();
    assert_eq!((got.new, got.unlisted), (49, 1), "{got:?}");
    is_broken.store(false, Ordering::Relaxed);
    assert_eq!(bob.mailbox_collect(&mailbox, &silent).unwrap().new, 1);
}

/// Whoever is root may read everything: the test is run again as somebody who is not.
#[test]
fn a_day_of_a_folder_that_may_not_be_read_keeps_no_other_day_back() {
    let output = Command::new("unshare")
        .args(["--user", "--map-user=1000", "--map-group=1000"])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "mailbox::one_of_many::inside_a_folder_with_a_shut_day",
            "--nocapture",
        ])
        .env(SHUT, "yes")
        .output()
        .expect("unshare, of util-linux");
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("one day was shut"),
        "{said}{told}"
    );
}

#[test]
fn inside_a_folder_with_a_shut_day() {
    if std::env::var_os(SHUT).is_none() {
        return;
    }
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 3);
    send(&alice, at.usb.path());
    let (recipient, packets) = a_recipient(&alice, at.usb.path(), at.sender.path());
    let day = one_of_yesterday(&packets);
    let shut = |mode| fs::set_permissions(&day, fs::Permissions::from_mode(mode)).unwrap();
    shut(0o000);
    let bob = bob(at.reader.path(), at.sender.path(), &recipient);
    let got = collect(&bob, at.usb.path());
    assert_eq!((got.new, got.unlisted), (2, 1), "{got:?}");
    // Neither does it keep the others from being carried onward.
    let desk = TempDir::new().unwrap();
    let carried = halte::service::relay_mailbox(&stick(at.usb.path()), &stick(desk.path()), &mut |_| {}).unwrap();
    assert_eq!(carried.unlisted, 1, "{carried:?}");
    assert_eq!(files(desk.path()).len(), usize::try_from(carried.carried).unwrap());
    shut(0o755);
    assert_eq!(collect(&bob, at.usb.path()).new, 1);
    println!("one day was shut");
}

#[test]
fn a_server_that_refuses_one_packet_takes_all_the_others() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 3);
    let waiting = alice.mailbox_status().unwrap().queued;
    assert!(waiting > 3);
    let refused: Arc<Mutex<Option<String>>> = Arc::default();
    let is_broken = Arc::new(AtomicBool::new(true));
    let (first, broken) = (refused.clone(), is_broken.clone());
    // The first that comes, every time it comes.
    let rule: Rule = Arc::new(move |asked| {
        if asked.method != "PUT" || !broken.load(Ordering::Relaxed) {
            return None;
        }
        let mut first = first.lock().unwrap();
        let it = first.get_or_insert_with(|| asked.path.to_owned());
        (it == asked.path).then_some(Instead::Says(500, ""))
    });
    let mailbox = webdav(at.usb.path(), rule);
    let sent = alice.mailbox_post(&mailbox, Which::All, &silent).unwrap();
    assert_eq!((sent.posted, sent.later, sent.failed), (waiting - 1, 1, 0), "{sent:?}");
    let left = alice.mailbox_status().unwrap();
    let reasons: Vec<_> = left
        .items
        .iter()
        .filter(|i| i.state == "queued")
        .map(|i| i.reason.as_deref())
        .collect();
    assert_eq!(reasons, [Some("server")]);
    // Alone it is the whole answer.
    let error = alice.mailbox_post(&mailbox, Which::All, &silent).unwrap_err();
    assert_eq!(error.code, Code::MailboxServer);
    is_broken.store(false, Ordering::Relaxed);
    assert_eq!(alice.mailbox_post(&mailbox, Which::All, &silent).unwrap().posted, 1);
}

#[test]
fn one_packet_of_which_a_server_will_not_say_whether_it_is_there_keeps_nothing_back() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let is_broken = Arc::new(AtomicBool::new(false));
    let mailbox = webdav(at.usb.path(), {
        let is_broken = is_broken.clone();
        Arc::new(move |asked| {
            let is_it = asked.method == "HEAD" && is_broken.load(Ordering::Relaxed);
            is_it.then_some(Instead::Says(418, ""))
        })
    });
    alice.mailbox_post(&mailbox, Which::All, &silent).unwrap();
    seal(&alice, 1);
    let waiting = alice.mailbox_status().unwrap().queued;
    is_broken.store(true, Ordering::Relaxed);
    let sent = alice.mailbox_post(&mailbox, Which::All, &silent).unwrap();
    assert_eq!((sent.posted, sent.again), (waiting, 0), "{sent:?}");
}

#[test]
fn a_packet_too_large_for_what_room_is_left_keeps_no_smaller_one_back() {
    let kept = TempDir::new().unwrap();
    let script = "mount -t tmpfs -o size=512k,mode=0777 stick \"$1\" && shift && exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .arg(kept.path())
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "mailbox::one_of_many::inside_with_little_room",
            "--nocapture",
        ])
        .env(SMALL, kept.path())
        .output()
        .expect("unshare, of util-linux");
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("the small ones left"),
        "{said}{told}"
    );
}

#[test]
fn inside_with_little_room() {
    let Some(usb) = std::env::var_os(SMALL) else { return };
    let usb = Path::new(&usb);
    let at = places();
    let alice = alice(at.sender.path());
    let large = |_: &[u8]| Ok([&b"%PDF-1.7\n"[..], &vec![b'x'; 600_000], b"\n%%EOF\n"].concat());
    let id = encounter(&alice);
    let too_large = u32::try_from(alice.seal(&id, None, "en", &large).unwrap().packets.len()).unwrap();
    let with_large = alice.mailbox_status().unwrap().queued;
    seal(&alice, 1);
    let waiting = alice.mailbox_status().unwrap().queued;
    let sent = alice.mailbox_post(&stick(usb), Which::All, &silent).unwrap();
    assert!(sent.posted >= waiting - with_large, "{sent:?}");
    assert!((1..=too_large).contains(&sent.later), "{sent:?}");
    let left = alice.mailbox_status().unwrap().items;
    let left: Vec<_> = left.iter().filter(|item| item.state == "queued").collect();
    assert_eq!(left.len(), usize::try_from(sent.later).unwrap());
    assert!(
        left.iter().all(|item| item.reason.as_deref() == Some("full")),
        "{left:?}"
    );
    let error = alice.mailbox_post(&stick(usb), Which::All, &silent).unwrap_err();
    assert_eq!(error.code, Code::MailboxFull);
    println!("the small ones left");
}

#[test]
fn what_one_server_cannot_give_and_another_will_not_take_keeps_nothing_else_from_being_carried() {
    let (stick, station) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let from = super::folder(stick.path());
    for n in 0..20 {
        for of_box in [payoke(), BoxId::of("age1pagasa")] {
            let bytes = sealed(&format!("{n} {of_box}"));
            from.post(&of_box, &bytes, Utc::now(), &Cancel::default()).unwrap();
        }
    }
    let all = files(stick.path());
    let is_broken = Arc::new(AtomicBool::new(true));
    let open = |folder: &Path, method, one: &Path| {
        let rule = fails(method, &name_of(one), Instead::Says(403, ""), &is_broken);
        let address = Address::parse(&servers::webdav_but(folder, rule)).unwrap();
        Mailbox::open(&address, &anna(servers::PASSWORD)).unwrap()
    };
    let from = open(stick.path(), "GET", &all[2]);
    let to = open(station.path(), "PUT", &all[3]);
    let carry = || relay(&from, &to, Utc::now(), &Cancel::default(), &mut |_| {}).unwrap();
    let done = carry();
    assert_eq!((done.carried, done.broken, done.left), (38, 1, 1), "{done:?}");
    is_broken.store(false, Ordering::Relaxed);
    let done = carry();
    assert_eq!((done.carried, done.there, done.left), (2, 38, 0), "{done:?}");
}
