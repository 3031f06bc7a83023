//! The mailbox by the command line alone: a police station, an office that reads, a stick between them
//! and somebody who carries it. Exit codes and `--json` are what others rely on.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that panics is a test that fails"
)]

#[path = "../../../tests/all/mailbox/servers.rs"]
#[expect(dead_code, reason = "here two servers are enough")]
mod servers;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";
const OFFICE: &str = "io-minteh";

fn halte(data: &Path, args: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(args)
        .env("HALTE_DATA", data)
        .env("HALTE_PASSPHRASE", PASSPHRASE)
        .env_remove("AWS_ACCESS_KEY_ID")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child.stdin.take().expect("stdin").write_all(stdin).ok();
    child.wait_with_output().expect("the command ends")
}

fn done(data: &Path, args: &[&str], stdin: &[u8]) -> String {
    let output = halte(data, args, stdin);
    assert!(
        output.status.success(),
        "{args:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("text")
}

fn json(data: &Path, args: &[&str]) -> Value {
    serde_json::from_str(&done(data, &[args, &["--json"]].concat(), b"")).expect("JSON")
}

/// What the person at the terminal is told, and that it was a refusal.
fn refused(data: &Path, args: &[&str]) -> String {
    let output = halte(data, args, b"");
    assert_eq!(output.status.code(), Some(1), "{args:?}");
    String::from_utf8(output.stderr).expect("text")
}

/// Joins the station as this role.
fn enrol(place: &Path, name: &str, role: &[&str]) {
    let (data, station) = (place.join(name), place.join("station"));
    let (request, answer) = (
        place.join(format!("{name}.request")),
        place.join(format!("{name}.answer")),
    );
    let text = |path: &Path| path.to_str().expect("a path").to_owned();
    let (request, answer, station) = (text(&request), text(&answer), text(&station));
    done(&data, &["journal", "init"], b"");
    done(
        &data,
        &[&["enrol", "request", "--out", &request][..], role].concat(),
        b"",
    );
    done(
        &data,
        &["station", "enrol", &request, "--out", &answer, "--station", &station],
        b"",
    );
    done(&data, &["enrol", "accept", &answer], b"");
}

/// Set in the process that has no network.
const NO_NETWORK: &str = "HALTE_TEST_NO_NETWORK";

/// The whole journey again, where there is no network at all; where that is allowed.
#[test]
fn a_packet_travels_by_stick_and_relay_without_any_network() {
    let unshare = ["--user", "--map-root-user", "--net"];
    let is_allowed = Command::new("unshare").args(unshare).arg("true").output();
    if !is_allowed.is_ok_and(|output| output.status.success()) {
        println!("SKIPPED: this machine lets no process be without its network");
        return;
    }
    let output = Command::new("unshare")
        .args(unshare)
        .arg(std::env::current_exe().expect("this test"))
        .args([
            "--exact",
            "a_packet_travels_by_stick_and_relay_into_the_office_that_can_read_it",
            "--nocapture",
        ])
        .env(NO_NETWORK, "yes")
        .output()
        .expect("unshare, of util-linux");
    let said = String::from_utf8_lossy(&output.stdout);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{told}");
    assert!(said.contains("by stick alone"), "{said}{told}");
}

#[test]
fn a_packet_travels_by_stick_and_relay_into_the_office_that_can_read_it() {
    if std::env::var_os(NO_NETWORK).is_some() {
        // Not even this machine answers there.
        let none = std::net::TcpStream::connect("127.0.0.1:9").expect_err("there is no network");
        assert_eq!(none.kind(), std::io::ErrorKind::NetworkUnreachable);
        println!("by stick alone");
    }
    let place = tempfile::tempdir().expect("a folder");
    let place = place.path();
    let station = place.join("station");
    done(place, &["station", "init", station.to_str().expect("a path")], b"");
    // The office first: who enrols later gets its key with the answer.
    enrol(place, "office", &["--role", "recipient", "--recipient", OFFICE]);
    enrol(place, "police", &["--role", "device"]);
    let (police, office) = (place.join("police"), place.join("office"));
    let lorry = json!({"format": "halte.encounter/1", "service": "local_police", "occurred_on": "2026-11-03",
        "context": "motorway", "scene": [{"indicator": "SMG-01", "answer": "yes", "source": "officer_saw"}],
        "persons": [{"label": "A", "age": "adult", "nationality": "third_country", "observations": []}]});
    let id = done(&police, &["journal", "import", "-"], lorry.to_string().as_bytes());
    let out = place.join("out");
    done(
        &police,
        &["refer", id.trim(), "--out", out.to_str().expect("a path")],
        b"",
    );
    let waits = json(&police, &["mailbox", "status"]);
    assert_eq!(
        (&waits["format"], &waits["queued"]),
        (&json!("halte.mailbox/1"), &json!(1))
    );
    assert_eq!(waits["items"][0]["state"], "queued");

    let (usb, desk) = (place.join("usb"), place.join("desk"));
    let url = |folder: &Path| format!("file://{}", folder.display());
    let (usb_url, desk_url) = (url(&usb), url(&desk));
    let told = refused(&police, &["mailbox", "post", &usb_url]);
    assert!(told.contains("Plug it in again"), "{told}");
    std::fs::create_dir(&usb).expect("a stick");
    std::fs::create_dir(&desk).expect("a share");
    assert_eq!(json(&police, &["mailbox", "post", &usb_url])["posted"], 1);
    assert_eq!(json(&police, &["mailbox", "post", &usb_url])["posted"], 0);
    assert_eq!(json(&police, &["mailbox", "status"])["sent"], 1);

    // Whoever carries has neither journal nor passphrase.
    let nobody = place.join("nobody");
    let carried = json(&nobody, &["mailbox", "relay", &usb_url, &desk_url]);
    assert_eq!((&carried["carried"], &carried["broken"]), (&json!(1), &json!(0)));
    let again = json(&nobody, &["mailbox", "relay", &usb_url, &desk_url]);
    assert_eq!((&again["carried"], &again["there"]), (&json!(0), &json!(1)));
    assert!(!nobody.exists(), "carrying keeps nothing");

    let got = json(&office, &["mailbox", "collect", &desk_url]);
    assert_eq!((&got["new"], &got["quarantined"]), (&json!(1), &json!(0)), "{got}");
    assert_eq!(json(&office, &["mailbox", "collect", &usb_url])["new"], 0);
    assert_eq!(json(&office, &["mailbox", "status"])["unanswered"], 1);

    let hash = waits["items"][0]["digest"].as_str().expect("a hash");
    let lines = done(&police, &["mailbox", "withdraw", hash], b"");
    assert!(lines.contains(hash) && lines.contains("taken back"), "{lines}");
    refused(&police, &["mailbox", "withdraw", hash]);
    assert!(done(&police, &["mailbox", "again", hash], b"").contains("waits to be sent"));
}

#[test]
fn what_is_wrong_with_an_address_is_told_before_anything_is_opened() {
    let place = tempfile::tempdir().expect("a folder");
    let relay = |from: &str| refused(place.path(), &["mailbox", "relay", from, "file:///nowhere"]);
    assert!(relay("ftp://a/b").contains("not an address"));
    assert!(relay("http://dav.example.be/").contains("encrypted connection"));
    assert!(relay("https://anna:secret@dav.example.be/").contains("A user or password stands in the address"));
    assert!(relay("s3://bucket").contains("access key"));
}

/// Runs a relay with these variables; whether it was done.
fn carries(from: &str, to: &str, variables: &[(&str, &str)]) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
    command.args(["mailbox", "relay", from, to]).stdin(Stdio::null());
    for name in ["HALTE_MAILBOX_USER", "HALTE_MAILBOX_PASSWORD"] {
        command.env_remove(name).env_remove(format!("HALTE_TO_{name}"));
    }
    let output = command.envs(variables.iter().copied()).output();
    output.expect("the command ends").status.success()
}

#[test]
fn what_opens_the_first_mailbox_is_never_said_to_the_second() {
    let place = tempfile::tempdir().expect("a folder");
    let (first, second, stick) = (
        place.path().join("1"),
        place.path().join("2"),
        place.path().join("stick"),
    );
    for folder in [&first, &second, &stick] {
        std::fs::create_dir(folder).expect("a folder");
    }
    let bytes = b"age-encryption.org/v1\nsealed";
    let name = halte::mailbox::ObjectName {
        of_box: halte::mailbox::BoxId::of("age1payoke"),
        // A packet of an old day would be posted there under today.
        day: chrono::Utc::now().date_naive(),
        digest: halte::mailbox::digest_of(bytes),
    };
    for folder in [&first, &stick] {
        let path = folder.join(name.to_string());
        std::fs::create_dir_all(path.parent().expect("a day")).expect("a day");
        std::fs::write(path, bytes).expect("a packet");
    }
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let hears = heard.clone();
    let listens = move |asked: &servers::Asked<'_>| {
        hears.lock().expect("heard").push(asked.authorization.to_owned());
        None
    };
    let from = servers::webdav(&first);
    let to = servers::webdav_but(&second, Arc::new(listens));
    let said = || std::mem::take(&mut *heard.lock().expect("heard"));
    let own = [
        ("HALTE_MAILBOX_USER", servers::USER),
        ("HALTE_MAILBOX_PASSWORD", servers::PASSWORD),
    ];

    assert!(!carries(&from, &to, &own), "nothing opens the second");
    let told = said();
    assert!(!told.is_empty(), "the second was asked");
    assert!(told.iter().all(String::is_empty), "{told:?}");

    // Half of its own is not made up from the other's.
    assert!(!carries(
        &from,
        &to,
        &[&own[..], &[("HALTE_TO_HALTE_MAILBOX_USER", "bob")]].concat()
    ));
    let first_says = data_encoding::BASE64.encode(format!("{}:{}", servers::USER, servers::PASSWORD).as_bytes());
    assert!(said().iter().all(|told| !told.contains(&first_says)));

    let both = [
        &own[..],
        &[
            ("HALTE_TO_HALTE_MAILBOX_USER", servers::USER),
            ("HALTE_TO_HALTE_MAILBOX_PASSWORD", servers::PASSWORD),
        ],
    ];
    assert!(carries(&from, &to, &both.concat()), "each with its own");
    assert!(second.join(name.to_string()).exists());
    std::fs::remove_dir_all(second.join("v1")).expect("empty again");
    assert!(
        carries(stick.to_str().expect("a path"), &to, &own),
        "a stick has no use for them"
    );
    assert!(second.join(name.to_string()).exists());
}

#[test]
fn what_is_old_is_tidied_away_after_it_was_said_and_never_what_is_still_looked_for() {
    let place = tempfile::tempdir().expect("a folder");
    let box_folder = place
        .path()
        .join("v1")
        .join(halte::mailbox::BoxId::of("age1payoke").to_string());
    let file = |day: &str| box_folder.join(day).join(format!("{}.age", "a".repeat(52)));
    let today = chrono::Utc::now().date_naive().to_string();
    for day in ["2026-01-01", &today] {
        std::fs::create_dir_all(file(day).parent().expect("a day")).expect("a day");
        let old = std::time::SystemTime::now() - std::time::Duration::from_secs(60 * 24 * 60 * 60);
        let written = std::fs::File::create(file(day)).expect("an object");
        written.set_modified(old).expect("written long ago");
    }
    let url = place.path().to_str().expect("a path");
    let tidy = |more: &[&str]| json(place.path(), &[&["mailbox", "tidy", url], more].concat());
    let would = tidy(&["--dry-run"]);
    assert_eq!(
        (&would["deleted"], &would["dry_run"]),
        (&json!(1), &json!(true)),
        "{would}"
    );
    assert!(file("2026-01-01").exists());
    let too_soon = halte(place.path(), &["mailbox", "tidy", url, "--older-than", "13"], b"");
    assert_eq!(too_soon.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&too_soon.stderr).contains("14 days or more"));
    assert_eq!(tidy(&["--older-than", "14"])["deleted"], 1);
    assert!(!file("2026-01-01").exists() && file(&today).exists());
    let said = done(place.path(), &["mailbox", "tidy", url], b"");
    assert!(said.starts_with("Taken away: 0, in 0 days."), "{said}");
}
