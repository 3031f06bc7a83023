//! Every way in which a mailbox can refuse: each has its own answer in words that say what to do, and
//! nothing of what waits is lost or said to have gone.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use halte::service::{Code, Halte, MailboxAt, OutboxView, Speech, Which};
use secrecy::SecretString;
use tempfile::TempDir;

use super::people::{alice, places, seal, send, silent, stick};
use super::servers::{self, Instead};
use super::{can_trace, files};

const STICKS: &str = "HALTE_TEST_BAD_STICKS";
const NOBODY: &str = "HALTE_TEST_SHUT_STICK";
const NO_LINKS: &str = "HALTE_TEST_NO_LINKS";

fn without_reasons(mut status: OutboxView) -> OutboxView {
    status.items.iter_mut().for_each(|item| item.reason = None);
    status
}

/// Posting there is refused with this code and these words, and nothing changes but the reason.
fn refused(alice: &Halte, at: &MailboxAt, code: Code, words: &str, reason: Option<&str>) {
    let before = alice.mailbox_status().unwrap();
    assert!(before.queued > 0, "something waits");
    let error = alice.mailbox_post(at, Which::All, &silent).unwrap_err();
    assert_eq!(error.code, code);
    let (what, remedy) = Speech::new("en").explain(&error);
    assert!(
        format!("{what}\n{remedy}").contains(words),
        "{code:?}: {what}\n{remedy}"
    );
    assert!(
        remedy.contains("outbox") || remedy.contains("Nothing was sent"),
        "{code:?}: {remedy}"
    );
    let after = alice.mailbox_status().unwrap();
    let is_said = |item: &halte::service::OutboxLine| item.state == "queued" && item.reason.as_deref() == reason;
    assert!(after.items.iter().any(is_said), "{code:?}: {:?}", after.items);
    assert_eq!(without_reasons(after), without_reasons(before), "{code:?}");
}

fn with_secret(address: String, secret: &str, endpoints: Vec<String>) -> MailboxAt {
    MailboxAt {
        address,
        user: servers::USER.to_owned(),
        secret: Some(SecretString::from(secret)),
        region: Some("garage".to_owned()),
        endpoints,
        ..MailboxAt::default()
    }
}

#[test]
fn every_refusal_of_a_server_has_its_own_words_and_loses_nothing() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let dav = |status| {
        let rule = Arc::new(move |_: &servers::Asked<'_>| Some(Instead::Says(status, "")));
        with_secret(servers::webdav_but(at.usb.path(), rule), servers::PASSWORD, Vec::new())
    };
    let s3 = |status, text| {
        let rule = Arc::new(move |_: &servers::Asked<'_>| Some(Instead::Says(status, text)));
        let server = servers::s3_but(at.usb.path(), rule);
        with_secret(format!("s3://{}", servers::BUCKET), servers::PASSWORD, vec![server])
    };
    let guessed = with_secret(servers::webdav(at.usb.path()), "guessed", Vec::new());
    let forged = vec![servers::s3(at.usb.path())];
    let forged = with_secret(format!("s3://{}", servers::BUCKET), "guessed", forged);
    let skewed = "<Error><Code>RequestTimeTooSkewed</Code></Error>";
    let no_bucket = "<Error><Code>NoSuchBucket</Code></Error>";
    let secretless = MailboxAt {
        user: servers::USER.to_owned(),
        ..MailboxAt::address("https://dav.example.be/halte")
    };
    let nobody = with_secret(servers::nobody(), servers::PASSWORD, Vec::new());
    for (mailbox, code, words, reason) in [
        (
            secretless,
            Code::MailboxNoCredentials,
            "needs a user and a password",
            None,
        ),
        (
            guessed,
            Code::MailboxCredentials,
            "does not accept this user",
            Some("credentials"),
        ),
        (
            forged,
            Code::MailboxCredentials,
            "Check them with your station",
            Some("credentials"),
        ),
        (s3(403, skewed), Code::MailboxClock, "Set date and time", Some("clock")),
        (
            s3(404, no_bucket),
            Code::MailboxMissing,
            "no such mailbox",
            Some("no-such-mailbox"),
        ),
        (
            dav(403),
            Code::MailboxNotPermitted,
            "may not do this",
            Some("not-permitted"),
        ),
        (dav(405), Code::MailboxReadOnly, "can only be read", Some("read-only")),
        (dav(507), Code::MailboxFull, "Make room there", Some("full")),
        (dav(503), Code::MailboxServer, "Repeat later", Some("server")),
        (dav(302), Code::MailboxAnswer, "not understood", Some("answer")),
        (nobody, Code::MailboxOffline, "Nobody answers", Some("offline")),
    ] {
        refused(&alice, &mailbox, code, words, reason);
    }
    let waiting = alice.mailbox_status().unwrap().queued;
    let fit = with_secret(servers::webdav(at.usb.path()), servers::PASSWORD, Vec::new());
    assert_eq!(alice.mailbox_post(&fit, Which::All, &silent).unwrap().posted, waiting);
}

#[test]
fn a_stick_that_is_not_there_has_its_own_words_and_loses_nothing() {
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let missing = stick(&at.usb.path().join("nowhere"));
    refused(&alice, &missing, Code::MailboxUnplugged, "Plug it in again", None);
}

/// Runs one of the tests below in a process with mounts or rights of its own.
fn inside(unshare: &[&str], script: &str, test: &str, variable: &str, said: &str) {
    let kept = TempDir::new().unwrap();
    let output = Command::new("unshare")
        .args(unshare)
        .args(["sh", "-c", script, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", &format!("mailbox::refusals::{test}"), "--nocapture"])
        .env(variable, kept.path())
        .current_dir(kept.path())
        .output()
        .expect("unshare, of util-linux");
    let (out, told) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success() && out.contains(said), "{out}{told}");
}

#[test]
fn a_full_stick_and_a_locked_one_have_their_own_words_and_lose_nothing() {
    inside(
        &["--user", "--map-root-user", "--mount"],
        "mkdir full locked && mount -t tmpfs -o size=4k stick full && mount -t tmpfs -o ro stick locked && exec \"$@\"",
        "inside_bad_sticks",
        STICKS,
        "full and locked",
    );
}

#[test]
fn inside_bad_sticks() {
    let Some(sticks) = std::env::var_os(STICKS) else { return };
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let of = |name: &str| stick(&Path::new(&sticks).join(name));
    refused(&alice, &of("full"), Code::MailboxFull, "is full", Some("full"));
    assert_eq!(files(&Path::new(&sticks).join("full")).len(), 0, "nothing half written");
    refused(
        &alice,
        &of("locked"),
        Code::MailboxReadOnly,
        "write protection",
        Some("read-only"),
    );
    println!("full and locked");
}

/// Whoever is root may write everywhere: the test is run again as somebody who is not.
#[test]
fn a_folder_where_one_may_not_write_has_its_own_words_and_loses_nothing() {
    inside(
        &["--user", "--map-user=1000", "--map-group=1000"],
        "exec \"$@\"",
        "inside_a_folder_of_somebody_else",
        NOBODY,
        "not permitted",
    );
}

#[test]
fn inside_a_folder_of_somebody_else() {
    let Some(folder) = std::env::var_os(NOBODY) else { return };
    let folder = Path::new(&folder).join("shut");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let words = "You may not do this";
    refused(
        &alice,
        &stick(&folder),
        Code::MailboxNotPermitted,
        words,
        Some("not-permitted"),
    );
    println!("not permitted");
}

/// A stick has no hard links; here the calls that make one are refused to a process of its own.
#[test]
fn a_stick_without_hard_links_takes_everything() {
    if !can_trace() {
        return;
    }
    let output = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=link,linkat"])
        .args(["-e", "inject=link,linkat:error=EPERM"])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "mailbox::refusals::inside_where_hard_links_fail",
            "--nocapture",
        ])
        .env(NO_LINKS, "yes")
        .output()
        .expect("strace, which `make test` installs");
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("without a hard link"),
        "{said}{told}"
    );
}

#[test]
fn inside_where_hard_links_fail() {
    if std::env::var_os(NO_LINKS).is_none() {
        return;
    }
    let at = places();
    let (one, other) = (at.usb.path().join("one"), at.usb.path().join("other"));
    fs::write(&one, b"").unwrap();
    fs::hard_link(&one, other).expect_err("refused here");
    fs::remove_file(one).unwrap();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let waiting = alice.mailbox_status().unwrap().queued;
    assert_eq!(send(&alice, at.usb.path()).posted, waiting);
    assert_eq!(files(at.usb.path()).len(), usize::try_from(waiting).unwrap());
    println!("without a hard link");
}
