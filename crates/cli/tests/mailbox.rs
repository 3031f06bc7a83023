//! The mailbox by the command line alone: a police station, an office that reads, a stick between them
//! and somebody who carries it. Exit codes and `--json` are what others rely on.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

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

#[test]
fn a_packet_travels_by_stick_and_relay_into_the_office_that_can_read_it() {
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
