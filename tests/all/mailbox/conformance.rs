//! One suite, every backend: what a mailbox promises, it promises whatever is behind it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use halte::mailbox::{Address, BoxId, Cancel, Mailbox, MailboxError, ObjectName, Unread};
use tempfile::TempDir;

use super::{anna, files, folder, payoke, sealed, servers, tidy};

/// Where the other process finds the folder to use.
const FOLDER: &str = "HALTE_TEST_MAILBOX";

/// A mailbox, and the folder behind it that the test can look into and spoil.
struct Backend {
    mailbox: Mailbox,
    behind: PathBuf,
    _kept: TempDir,
}

fn a_folder() -> Backend {
    let kept = TempDir::new().unwrap();
    Backend {
        mailbox: folder(kept.path()),
        behind: kept.path().to_owned(),
        _kept: kept,
    }
}

fn webdav() -> Backend {
    let kept = TempDir::new().unwrap();
    let address = Address::parse(&servers::webdav(kept.path())).unwrap();
    Backend {
        mailbox: Mailbox::open(&address, &anna(servers::PASSWORD)).unwrap(),
        behind: kept.path().to_owned(),
        _kept: kept,
    }
}

fn s3() -> Backend {
    let kept = TempDir::new().unwrap();
    let mut anna = anna(servers::PASSWORD);
    anna.endpoints = vec![servers::s3(kept.path())];
    let address = Address::parse(&format!("s3://{}/zone", servers::BUCKET)).unwrap();
    Backend {
        mailbox: Mailbox::open(&address, &anna).unwrap(),
        behind: kept.path().join(servers::BUCKET).join("zone"),
        _kept: kept,
    }
}

fn now() -> chrono::DateTime<chrono::Utc> {
    // Servers have clocks of their own.
    chrono::Utc::now()
}

fn post(backend: &Backend, of_box: &BoxId, bytes: &[u8]) -> ObjectName {
    let post = backend.mailbox.post(of_box, bytes, now(), &Cancel::default()).unwrap();
    assert_eq!(post.clock, None, "the same clock");
    post.name
}

/// The bytes of everything in a day, each checked against its name.
fn fetch(backend: &Backend, of_box: &BoxId) -> Vec<Result<Vec<u8>, Unread>> {
    let none = Cancel::default();
    let listing = backend.mailbox.objects(of_box, now().date_naive(), &none).unwrap();
    let fetched = backend.mailbox.fetch(&listing.objects, &none);
    fetched.into_iter().map(|f| f.bytes).collect()
}

fn an_empty_mailbox_holds_nothing(backend: &Backend) {
    let none = Cancel::default();
    assert_eq!(backend.mailbox.boxes(&Cancel::default()).unwrap(), []);
    assert_eq!(backend.mailbox.days(&payoke(), &Cancel::default()).unwrap(), []);
    let listing = backend.mailbox.objects(&payoke(), now().date_naive(), &none).unwrap();
    assert!(listing.objects.is_empty());
    let name = ObjectName {
        of_box: payoke(),
        day: now().date_naive(),
        digest: [7; 32],
    };
    assert!(!backend.mailbox.has(&name, &Cancel::default()).unwrap());
}

fn what_is_posted_is_there_once_and_the_same(backend: &Backend) {
    let bytes = sealed("one");
    let name = post(backend, &payoke(), &bytes);
    assert_eq!(post(backend, &payoke(), &bytes), name, "twice is harmless");
    assert!(backend.mailbox.has(&name, &Cancel::default()).unwrap());
    assert_eq!(backend.mailbox.boxes(&Cancel::default()).unwrap(), [payoke()]);
    assert_eq!(
        backend.mailbox.days(&payoke(), &Cancel::default()).unwrap(),
        [now().date_naive()]
    );
    assert_eq!(fetch(backend, &payoke()), [Ok(bytes.clone())]);
    // The layout is the contract: the same file by the same name, whatever carried it there.
    assert_eq!(fs::read(backend.behind.join(name.to_string())).unwrap(), bytes);
    assert_eq!(ObjectName::parse(&name.to_string()), Some(name));
}

fn boxes_are_apart(backend: &Backend) {
    let pagasa = BoxId::of("age1pagasa");
    post(backend, &pagasa, &sealed("for pagasa"));
    assert_eq!(fetch(backend, &pagasa), [Ok(sealed("for pagasa"))]);
    assert_eq!(fetch(backend, &payoke()), [Ok(sealed("one"))]);
    assert_eq!(backend.mailbox.boxes(&Cancel::default()).unwrap().len(), 2);
}

fn a_large_one_and_many_come_whole(backend: &Backend) {
    let sur_ya = BoxId::of("age1surya");
    let large = sealed(&"x".repeat(3_000_000));
    post(backend, &sur_ya, &large);
    let mut expected: Vec<Vec<u8>> = (0..40).map(|n| sealed(&format!("number {n}"))).collect();
    for bytes in &expected {
        post(backend, &sur_ya, bytes);
    }
    expected.push(large);
    expected.sort();
    let mut found: Vec<Vec<u8>> = fetch(backend, &sur_ya).into_iter().map(Result::unwrap).collect();
    found.sort();
    assert_eq!(found, expected);
}

fn what_was_altered_is_told_apart_and_the_others_come(backend: &Backend) {
    let minteh = BoxId::of("age1minteh");
    let names: Vec<ObjectName> = (0..5)
        .map(|n| post(backend, &minteh, &sealed(&format!("{n}"))))
        .collect();
    let other = sealed("altered");
    fs::write(backend.behind.join(names[2].to_string()), &other).unwrap();
    fs::write(backend.behind.join(names[3].to_string()), b"").unwrap();
    let fetched = fetch(backend, &minteh);
    assert_eq!(fetched.iter().filter(|f| f.is_ok()).count(), 3);
    let altered: Vec<_> = fetched.into_iter().filter_map(Result::err).collect();
    assert!(altered.contains(&Unread::Altered {
        found: halte::mailbox::digest_of(&other),
        bytes: other
    }));
    assert!(altered.iter().all(|a| matches!(a, Unread::Altered { .. })));
}

fn what_is_not_ours_is_left_alone_and_counted(backend: &Backend) {
    let here = BoxId::of("age1guardian");
    let name = post(backend, &here, &sealed("ours"));
    let day = backend.behind.join(name.to_string()).parent().unwrap().to_owned();
    for stray in ["notes.txt", "ABC.AGE", ".DS_Store", "a b%20c.age"] {
        fs::write(day.join(stray), b"not ours").unwrap();
    }
    fs::create_dir_all(day.parent().unwrap().join("not-a-day")).unwrap();
    fs::create_dir_all(backend.behind.join("v1/not-a-box/2026-01-01")).unwrap();
    fs::write(backend.behind.join("v1/readme.txt"), b"hello").unwrap();
    let listing = backend
        .mailbox
        .objects(&here, now().date_naive(), &Cancel::default())
        .unwrap();
    assert_eq!(listing.objects.len(), 1);
    assert!(listing.strays >= 2, "{} strays", listing.strays);
    assert_eq!(
        backend.mailbox.days(&here, &Cancel::default()).unwrap(),
        [now().date_naive()]
    );
    assert!(backend.mailbox.boxes(&Cancel::default()).unwrap().contains(&here));
    assert_eq!(fs::read(day.join("notes.txt")).unwrap(), b"not ours");
}

fn what_was_taken_away_is_gone_and_can_be_posted_again(backend: &Backend) {
    let none = Cancel::default();
    let gone = BoxId::of("age1gone");
    let name = post(backend, &gone, &sealed("going"));
    let listing = backend.mailbox.objects(&gone, now().date_naive(), &none).unwrap();
    fs::remove_file(backend.behind.join(name.to_string())).unwrap();
    let fetched = backend.mailbox.fetch(&listing.objects, &none);
    assert_eq!(fetched[0].bytes, Err(Unread::Problem(MailboxError::NoSuchObject)));
    assert!(!backend.mailbox.has(&name, &Cancel::default()).unwrap());
    assert_eq!(post(backend, &gone, &sealed("going")), name);
    assert!(backend.mailbox.has(&name, &Cancel::default()).unwrap());
}

fn nothing_readable_and_nothing_after_a_stop_is_posted(backend: &Backend) {
    let none = Cancel::default();
    let before = files(&backend.behind);
    let readable = backend
        .mailbox
        .post(&payoke(), b"PK\x03\x04 a readable packet", now(), &none);
    assert_eq!(readable, Err(MailboxError::NotSealed));
    let stop = Cancel::default();
    stop.ask();
    let stopped = backend.mailbox.post(&payoke(), &sealed("late"), now(), &stop);
    assert_eq!(stopped, Err(MailboxError::Cancelled));
    assert_eq!(files(&backend.behind), before);
    let listing = backend.mailbox.objects(&payoke(), now().date_naive(), &none).unwrap();
    let fetched = backend.mailbox.fetch(&listing.objects, &stop);
    assert_eq!(fetched[0].bytes, Err(Unread::Problem(MailboxError::Cancelled)));
}

fn what_is_old_can_be_taken_away_and_nothing_else_goes(backend: &Backend) {
    let before = files(&backend.behind);
    let old = [
        tidy::lay(&backend.behind, "old", 40, 35),
        tidy::lay(&backend.behind, "older", 70, 65),
    ];
    // A sender's clock was wrong, or a stick came late.
    let late = tidy::lay(&backend.behind, "late", 41, 2);
    let stray = old[0].with_file_name("notes.txt");
    fs::write(&stray, b"not ours").unwrap();
    let would = tidy::tidied(&backend.mailbox, true);
    assert_eq!((would.deleted, would.recent), (2, 1), "{would:?}");
    assert_eq!(files(&backend.behind).len(), before.len() + 4, "only looked at");
    let done = tidy::tidied(&backend.mailbox, false);
    assert_eq!(done, would, "as it was said");
    assert_eq!(old.map(|path| path.exists()), [false, false]);
    assert!(late.exists() && stray.exists());
    let again = tidy::tidied(&backend.mailbox, false);
    assert_eq!((again.deleted, again.recent, again.left), (0, 1, 0), "{again:?}");
    fs::remove_file(late).unwrap();
    fs::remove_file(stray).unwrap();
    assert_eq!(files(&backend.behind), before);
}

fn nothing_half_written_is_left(backend: &Backend) {
    let left: Vec<_> = files(&backend.behind)
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "part"))
        .collect();
    assert_eq!(left, Vec::<PathBuf>::new());
}

fn conforms(backend: &Backend) {
    an_empty_mailbox_holds_nothing(backend);
    what_is_posted_is_there_once_and_the_same(backend);
    boxes_are_apart(backend);
    a_large_one_and_many_come_whole(backend);
    what_was_altered_is_told_apart_and_the_others_come(backend);
    what_was_taken_away_is_gone_and_can_be_posted_again(backend);
    nothing_readable_and_nothing_after_a_stop_is_posted(backend);
    nothing_half_written_is_left(backend);
    what_is_old_can_be_taken_away_and_nothing_else_goes(backend);
    what_is_not_ours_is_left_alone_and_counted(backend);
}

#[test]
fn a_folder_conforms() {
    conforms(&a_folder());
}

#[test]
fn webdav_conforms() {
    conforms(&webdav());
}

#[test]
fn s3_conforms() {
    conforms(&s3());
}

/// A stick has no hard links, and a kernel for FAT is not on every machine: here the calls that make
/// one are refused to a process of its own.
#[test]
fn a_folder_conforms_where_hard_links_fail() {
    if !super::can_trace() {
        return;
    }
    let output = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=link,linkat"])
        .args(["-e", "inject=link,linkat:error=EPERM"])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "mailbox::conformance::inside_where_hard_links_fail",
            "--nocapture",
        ])
        .env(FOLDER, "here")
        .output()
        .expect("strace, which `make test` installs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(said.contains("no hard link was made"), "{said}");
}

#[test]
fn inside_where_hard_links_fail() {
    // Only in the process in which they do.
    if std::env::var_os(FOLDER).is_none() {
        return;
    }
    let backend = a_folder();
    let (one, other) = (backend.behind.join("one"), backend.behind.join("other"));
    fs::write(&one, b"").unwrap();
    let refused = fs::hard_link(&one, &other).expect_err("refused here");
    assert_eq!(refused.kind(), std::io::ErrorKind::PermissionDenied);
    fs::remove_file(one).unwrap();
    conforms(&backend);
    println!("no hard link was made");
}

#[test]
#[cfg(unix)]
fn links_and_pipes_in_a_folder_are_neither_followed_nor_opened() {
    let backend = a_folder();
    let name = post(&backend, &payoke(), &sealed("whole"));
    let day = backend.behind.join(name.to_string()).parent().unwrap().to_owned();
    let elsewhere = TempDir::new().unwrap();
    let secret = elsewhere.path().join("secret");
    fs::write(&secret, sealed("somebody's file")).unwrap();
    let named = |digest| ObjectName { digest, ..name.clone() };
    let link = named(halte::mailbox::digest_of(&sealed("somebody's file")));
    std::os::unix::fs::symlink(&secret, day.join(link.file())).unwrap();
    let pipe = named([9; 32]);
    assert!(
        Command::new("mkfifo")
            .arg(day.join(pipe.file()))
            .status()
            .unwrap()
            .success()
    );
    std::os::unix::fs::symlink(elsewhere.path(), backend.behind.join("v1/link")).unwrap();
    assert_eq!(fetch(&backend, &payoke()), [Ok(sealed("whole"))]);
    let listing = backend
        .mailbox
        .objects(&payoke(), now().date_naive(), &Cancel::default())
        .unwrap();
    assert_eq!(listing.strays, 2);
    assert!(!backend.mailbox.has(&link, &Cancel::default()).unwrap());
    // A day that is a link leads out of the mailbox: nothing is in it.
    let another = BoxId::of("age1another");
    let box_folder = backend.behind.join("v1").join(another.to_string());
    fs::create_dir(&box_folder).unwrap();
    std::os::unix::fs::symlink(&day, box_folder.join("2026-01-01")).unwrap();
    assert_eq!(backend.mailbox.days(&another, &Cancel::default()).unwrap(), []);
}

#[test]
fn a_device_whose_clock_is_wrong_posts_under_the_servers_day_too() {
    let backend = s3();
    let wrong = now() - chrono::TimeDelta::days(700);
    let post = backend
        .mailbox
        .post(&payoke(), &sealed("long ago"), wrong, &Cancel::default())
        .unwrap();
    assert!(post.clock.is_some(), "said");
    assert_eq!(post.name.day, now().date_naive());
    assert_eq!(fetch(&backend, &payoke()), [Ok(sealed("long ago"))]);
    assert_eq!(backend.mailbox.days(&payoke(), &Cancel::default()).unwrap().len(), 2);
}

#[test]
fn the_same_object_through_every_backend_is_the_same_file() {
    let names: Vec<String> = [a_folder(), webdav(), s3()]
        .iter()
        .map(|backend| {
            let name = post(backend, &payoke(), &sealed("same"));
            let found = files(&backend.behind);
            let relative = found[0]
                .strip_prefix(&backend.behind)
                .unwrap()
                .to_string_lossy()
                .into_owned();
            assert_eq!(relative, name.to_string());
            relative
        })
        .collect();
    assert!(names.windows(2).all(|pair| pair[0] == pair[1]), "{names:?}");
}

#[test]
fn a_mailbox_can_be_used_from_within_a_shells_own_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let backend = s3();
        post(&backend, &payoke(), &sealed("inside"));
        assert_eq!(fetch(&backend, &payoke()), [Ok(sealed("inside"))]);
    });
}
