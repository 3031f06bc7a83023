//! What goes wrong with a mailbox: each has its own answer, nothing counts as posted, and another
//! endpoint is tried where that can help.

use std::fs;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::atomic::Ordering;

use halte::mailbox::{Address, Cancel, Credentials, Mailbox, MailboxError};
use tempfile::TempDir;

use super::{anna, files, folder, payoke, post, sealed, servers, today};

const STICK: &str = "HALTE_TEST_STICK";

fn s3(endpoints: Vec<String>, bucket: &str, secret: &str) -> Mailbox {
    let credentials = Credentials {
        endpoints,
        ..anna(secret)
    };
    Mailbox::open(&Address::parse(&format!("s3://{bucket}")).unwrap(), &credentials).unwrap()
}

fn webdav(url: &str, secret: &str) -> Mailbox {
    Mailbox::open(&Address::parse(url).unwrap(), &anna(secret)).unwrap()
}

fn problem(mailbox: &Mailbox) -> MailboxError {
    mailbox
        .post(&payoke(), &sealed("one"), chrono::Utc::now(), &Cancel::default())
        .unwrap_err()
}

#[test]
fn wrong_credentials_are_said_to_be_wrong() {
    let kept = TempDir::new().unwrap();
    let s3_url = servers::s3(kept.path());
    assert_eq!(
        problem(&s3(vec![s3_url], servers::BUCKET, "guessed")),
        MailboxError::Credentials
    );
    let dav = servers::webdav(kept.path());
    assert_eq!(problem(&webdav(&dav, "guessed")), MailboxError::Credentials);
    assert_eq!(
        webdav(&dav, "guessed").boxes(&Cancel::default()),
        Err(MailboxError::Credentials)
    );
    assert_eq!(files(kept.path()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn missing_credentials_are_asked_for_and_looked_for_nowhere_else() {
    let address = Address::parse("s3://mailbox").unwrap();
    let none = Mailbox::open(&address, &Credentials::default()).unwrap_err();
    assert_eq!(none, MailboxError::NoCredentials);
}

#[test]
fn a_server_that_has_no_such_mailbox_says_so() {
    let (url, _) = servers::says(404, "<Error><Code>NoSuchBucket</Code></Error>");
    assert_eq!(
        s3(vec![url], "another", servers::PASSWORD).boxes(&Cancel::default()),
        Err(MailboxError::NoSuchMailbox)
    );
}

#[test]
fn each_answer_of_a_server_has_its_own_name() {
    for (status, body, expected) in [
        (507, "", MailboxError::Full),
        (403, "", MailboxError::NotPermitted),
        (401, "", MailboxError::Credentials),
        (413, "", MailboxError::TooLarge),
        (405, "", MailboxError::ReadOnly),
        (302, "", MailboxError::Answer),
    ] {
        let (url, _) = servers::says(status, body);
        assert_eq!(problem(&webdav(&url, servers::PASSWORD)), expected, "{status}");
    }
    for (status, body, expected) in [
        (
            403,
            "<Error><Code>RequestTimeTooSkewed</Code></Error>",
            MailboxError::Clock,
        ),
        (
            403,
            "<Error><Code>AccessDenied</Code></Error>",
            MailboxError::NotPermitted,
        ),
        (
            403,
            "<Error><Code>SignatureDoesNotMatch</Code></Error>",
            MailboxError::Credentials,
        ),
        (
            404,
            "<Error><Code>NoSuchBucket</Code></Error>",
            MailboxError::NoSuchMailbox,
        ),
        (
            503,
            "<Error><Code>ServiceUnavailable</Code></Error>",
            MailboxError::Server,
        ),
    ] {
        let (url, _) = servers::says(status, body);
        assert_eq!(
            problem(&s3(vec![url], "b", servers::PASSWORD)),
            expected,
            "{status} {body}"
        );
    }
}

#[test]
fn where_nobody_answers_is_offline() {
    assert_eq!(
        problem(&webdav(&servers::nobody(), servers::PASSWORD)),
        MailboxError::Offline
    );
    let endpoints = vec![servers::nobody(), servers::nobody()];
    assert_eq!(problem(&s3(endpoints, "b", servers::PASSWORD)), MailboxError::Offline);
}

#[test]
fn a_client_turns_to_another_endpoint_by_itself_and_stays_there() {
    let kept = TempDir::new().unwrap();
    let (broken, asked) = servers::says(503, "<Error><Code>ServiceUnavailable</Code></Error>");
    let endpoints = vec![servers::nobody(), broken, servers::s3(kept.path())];
    let mailbox = s3(endpoints, servers::BUCKET, servers::PASSWORD);
    for n in 0..5 {
        let bytes = sealed(&format!("{n}"));
        mailbox
            .post(&payoke(), &bytes, chrono::Utc::now(), &Cancel::default())
            .unwrap();
    }
    assert_eq!(
        mailbox
            .objects(&payoke(), chrono::Utc::now().date_naive(), &Cancel::default())
            .unwrap()
            .objects
            .len(),
        5
    );
    // The first time with its own tries; then it is left alone.
    let asked = asked.load(Ordering::Relaxed);
    assert!((1..=3).contains(&asked), "asked {asked} times");
}

#[test]
fn an_endpoint_that_refuses_is_no_reason_to_ask_another() {
    let (refuses, _) = servers::says(403, "<Error><Code>AccessDenied</Code></Error>");
    let (another, asked) = servers::says(200, "");
    let mailbox = s3(vec![refuses, another], "b", servers::PASSWORD);
    assert_eq!(problem(&mailbox), MailboxError::NotPermitted);
    assert_eq!(asked.load(Ordering::Relaxed), 0);
}

#[test]
fn a_redirect_is_not_followed_with_our_credentials() {
    let (elsewhere, asked) = servers::says(200, "");
    let answer =
        format!("HTTP/1.1 307 Go\r\nLocation: {elsewhere}/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            use std::io::{Read, Write};
            let mut stream = stream.unwrap();
            let mut request = [0; 8192];
            let _ = stream.read(&mut request);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    assert!(webdav(&url, servers::PASSWORD).boxes(&Cancel::default()).is_err());
    assert_eq!(asked.load(Ordering::Relaxed), 0);
}

#[test]
fn a_folder_that_is_not_there_is_not_made_out_of_nothing() {
    let kept = TempDir::new().unwrap();
    let missing = kept.path().join("usb");
    let open = || Mailbox::open(&Address::Folder(missing.clone()), &Credentials::default());
    assert_eq!(open().unwrap_err(), MailboxError::Unplugged);
    fs::create_dir(&missing).unwrap();
    let mailbox = open().unwrap();
    post(&mailbox, &payoke(), &sealed("one")).unwrap();
    // Pulled out between two packets.
    fs::remove_dir_all(&missing).unwrap();
    assert_eq!(post(&mailbox, &payoke(), &sealed("two")), Err(MailboxError::Unplugged));
    assert_eq!(mailbox.boxes(&Cancel::default()), Err(MailboxError::Unplugged));
    let listed = mailbox.objects(&payoke(), today(), &Cancel::default());
    assert_eq!(listed, Err(MailboxError::Unplugged));
    assert!(!missing.exists());
}

/// A stick of a few pages, and one that cannot be written: real ones, in a process that has its own
/// mounts.
#[test]
fn a_full_stick_and_a_locked_one_say_so_and_keep_what_is_on_them() {
    let kept = TempDir::new().unwrap();
    let stick = kept.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let script = "mount -t tmpfs -o size=64k,mode=0777 stick \"$1\" && shift && exec \"$@\"";
    let mut inside = Command::new("unshare");
    inside
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"])
        .arg(&stick)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "mailbox::faults::inside_a_small_stick", "--nocapture"])
        .env(STICK, &stick);
    inside.process_group(0);
    let output = inside.output().expect("unshare, of util-linux");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("full and locked"), "{said}");
}

#[test]
fn inside_a_small_stick() {
    let Some(stick) = std::env::var_os(STICK) else { return };
    let stick = std::path::Path::new(&stick);
    let mailbox = folder(stick);
    let small = sealed("the one that fits");
    let name = post(&mailbox, &payoke(), &small).unwrap().name;
    let large = sealed(&"x".repeat(200_000));
    assert_eq!(post(&mailbox, &payoke(), &large), Err(MailboxError::Full));
    assert_eq!(files(stick).len(), 1, "nothing half written takes its room");
    let another = sealed("another that fits");
    post(&mailbox, &payoke(), &another).expect("there is room again");
    let remount = Command::new("mount").args(["-o", "remount,ro"]).arg(stick).status();
    assert!(remount.unwrap().success());
    assert_eq!(post(&mailbox, &payoke(), &sealed("late")), Err(MailboxError::ReadOnly));
    let listing = mailbox.objects(&payoke(), today(), &Cancel::default()).unwrap();
    assert_eq!(listing.objects.len(), 2);
    assert!(mailbox.has(&name, &Cancel::default()).unwrap());
    println!("full and locked");
}
