//! Content packs and enrolment from the command line: made, verified, installed, refused; a request that
//! travels as a picture; what a publisher may and a device may not.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

struct Desk {
    folder: tempfile::TempDir,
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Self { folder };
        desk.done("anna", &["journal", "init", "--unit", "PZ Test"]);
        desk.done("nele", &["journal", "init", "--unit", "Myria"]);
        desk.station(&["init", &desk.path("ghent"), "--name", "Police zone Ghent"]);
        desk
    }

    fn path(&self, name: &str) -> String {
        self.file(name).display().to_string()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn halte(&self, who: &str, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
        command.args(words).env("HALTE_DATA", self.file(who));
        command
            .env("HALTE_PASSPHRASE", PASSPHRASE)
            .output()
            .expect("the command ends")
    }

    fn done(&self, who: &str, words: &[&str]) -> String {
        let output = self.halte(who, words);
        assert!(output.status.success(), "{words:?}: {}", said(&output));
        said(&output)
    }

    fn refused(&self, who: &str, words: &[&str], why: &str) {
        let output = self.halte(who, words);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {}", said(&output));
        assert!(said(&output).contains(why), "{words:?}: {}", said(&output));
    }

    fn station(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
        command.arg("station").args(words).env_remove("HALTE_PASSPHRASE");
        command.output().expect("the command ends")
    }

    fn enrol(&self, who: &str, role: &str, verb: &str) {
        let (request, answer) = (self.path("request.json"), self.path("answer.json"));
        self.done(who, &["enrol", "request", "--role", role, "--out", &request]);
        let output = self.station(&[verb, &request, "--out", &answer, "--station", &self.path("ghent")]);
        assert!(output.status.success(), "{}", said(&output));
        self.done(who, &["enrol", "accept", &answer]);
    }

    /// Numbers in which Payoke has another one, as a folder to be packed.
    fn source(&self, phone: &str) -> String {
        let shipped = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../indicators/directory.toml"));
        let text = shipped.expect("the directory").replace("03 201 16 90", phone);
        let folder = self.file("source");
        fs::create_dir_all(folder.join("indicators")).expect("a folder");
        let about =
            "id = \"be.directory\"\nkind = \"directory\"\nname = \"Numbers, autumn\"\nvalid_until = \"2099-12-31\"\n";
        fs::write(folder.join("pack.toml"), about).expect("written");
        fs::write(folder.join("indicators/directory.toml"), text).expect("written");
        folder.display().to_string()
    }

    fn pack(&self, version: &str, phone: &str) -> String {
        let out = self.path(&format!("numbers-{version}.asice"));
        self.done(
            "nele",
            &[
                "content",
                "pack",
                &self.source(phone),
                "--version",
                version,
                "--out",
                &out,
            ],
        );
        out
    }
}

#[test]
fn a_pack_is_signed_by_a_publisher_verified_with_a_roster_and_installed_by_a_device() {
    let desk = Desk::new();
    let unsigned = desk.path("early.asice");
    let source = desk.source("03 000 11 11");
    desk.refused(
        "nele",
        &["content", "pack", &source, "--version", "1", "--out", &unsigned],
        "not enrolled as a publisher",
    );
    desk.enrol("nele", "publisher", "publisher");
    desk.enrol("anna", "device", "enrol");
    desk.refused(
        "anna",
        &["content", "pack", &source, "--version", "1", "--out", &unsigned],
        "not enrolled as a publisher",
    );
    let (first, second) = (desk.pack("1", "03 000 11 11"), desk.pack("2", "03 000 22 22"));
    let roster = desk.path("roster");
    let output = desk.station(&["roster", "--out", &roster, "--station", &desk.path("ghent")]);
    assert!(output.status.success(), "{}", said(&output));
    let json = desk.done("anna", &["content", "verify", &first, "--roster", &roster, "--json"]);
    let verified: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        verified.get("format").and_then(Value::as_str),
        Some("halte.pack-verification/1")
    );
    assert_eq!(verified.get("outcome").and_then(Value::as_str), Some("valid"));
    assert_eq!(verified.get("version").and_then(Value::as_u64), Some(1));
    assert!(
        desk.done("anna", &["content", "verify", &first])
            .contains("Valid: Numbers, autumn (be.directory), version 1")
    );
    assert!(
        desk.done("anna", &["content", "install", &second])
            .contains("directory\tbe.directory\t2\t2\t2099-12-31\tMyria")
    );
    // Whoever prints the notice needs no passphrase, and gets the numbers that were installed.
    for (who, number, other) in [
        ("anna", "03 000 22 22", "03 201 16 90"),
        ("nele", "03 201 16 90", "03 000 22 22"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
        let asked = ["leaflet", "--lang", "ti", "--text"];
        command
            .args(asked)
            .env("HALTE_DATA", desk.file(who))
            .env_remove("HALTE_PASSPHRASE");
        let output = command.output().expect("the command ends");
        assert!(output.status.success(), "{}", said(&output));
        assert!(
            said(&output).contains(number) && !said(&output).contains(other),
            "{who}: {}",
            said(&output)
        );
        let pdf = desk.path("notice.pdf");
        desk.done(who, &["leaflet", "--lang", "ti", "--short", "--pdf", &pdf]);
        let text = Command::new("pdftotext")
            .args([pdf.as_str(), "-"])
            .output()
            .expect("poppler-utils is installed");
        assert!(said(&text).contains(number) && !said(&text).contains(other), "{who}");
    }
    desk.refused(
        "anna",
        &["content", "install", &first],
        "older than the one installed: version 1, and version 2 is known",
    );
    let mut turned = fs::read(&second).expect("the pack");
    if let Some(byte) = turned.get_mut(400) {
        *byte ^= 1;
    }
    fs::write(desk.file("turned.asice"), turned).expect("written");
    desk.refused(
        "anna",
        &["content", "install", &desk.path("turned.asice")],
        "This content pack is refused",
    );
    fs::write(desk.file("source/indicators/law.toml"), "law = []\n").expect("written");
    desk.refused(
        "nele",
        &[
            "content",
            "pack",
            &desk.path("source"),
            "--version",
            "3",
            "--out",
            &unsigned,
        ],
        "may not hold this file",
    );
}

#[test]
fn a_folder_of_content_is_still_checked_by_the_same_word() {
    let desk = Desk::new();
    let indicators = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../indicators")
        .display()
        .to_string();
    assert!(desk.done("anna", &["content", "verify", &indicators]).contains("8"));
}

#[test]
fn nobody_becomes_a_publisher_by_the_way_and_a_renewal_needs_no_voice() {
    let desk = Desk::new();
    let (request, answer, ghent) = (desk.path("request.json"), desk.path("answer.json"), desk.path("ghent"));
    desk.done("nele", &["enrol", "request", "--role", "publisher", "--out", &request]);
    let output = desk.station(&["enrol", &request, "--out", &answer, "--station", &ghent]);
    assert!(
        said(&output).contains("asks for the right to sign content"),
        "{}",
        said(&output)
    );
    desk.done("anna", &["enrol", "request", "--role", "device", "--out", &request]);
    let output = desk.station(&["publisher", &request, "--out", &answer, "--station", &ghent]);
    assert!(
        said(&output).contains("does not ask for the right"),
        "{}",
        said(&output)
    );
    let output = desk.station(&["renew", &request, "--out", &answer, "--station", &ghent]);
    assert!(
        said(&output).contains("does not know the holder by this key"),
        "{}",
        said(&output)
    );
    desk.enrol("anna", "device", "enrol");
    let serial = desk.done("anna", &["enrol", "status"]);
    desk.done("anna", &["enrol", "renew", "--out", &request]);
    let output = desk.station(&["renew", &request, "--out", &answer, "--station", &ghent]);
    assert!(
        output.status.success() && !said(&output).contains("Compare"),
        "{}",
        said(&output)
    );
    desk.done("anna", &["enrol", "accept", &answer]);
    let renewed = desk.done("anna", &["enrol", "status"]);
    assert_ne!(serial, renewed);
    let listed = said(&desk.station(&["list", "--station", &ghent]));
    assert_eq!(
        listed.lines().filter(|line| line.contains("\tdevice\t")).count(),
        2,
        "{listed}"
    );
    let old = serial.split('\t').nth(2).expect("a serial number");
    assert!(desk.station(&["revoke", old, "--station", &ghent]).status.success());
    desk.done("anna", &["enrol", "renew", "--out", &request]);
    let output = desk.station(&["renew", &request, "--out", &answer, "--station", &ghent]);
    assert!(said(&output).contains("withdrawn"), "{}", said(&output));
}

#[test]
fn a_station_reads_a_request_from_a_picture() {
    let desk = Desk::new();
    let (request, picture, answer) = (
        desk.path("request.json"),
        desk.path("request.png"),
        desk.path("answer.json"),
    );
    let told = desk.done(
        "anna",
        &[
            "enrol", "request", "--role", "device", "--out", &request, "--qr", &picture,
        ],
    );
    let output = desk.station(&["enrol", &picture, "--out", &answer, "--station", &desk.path("ghent")]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(
        said(&output).contains(told.trim()),
        "the same fingerprint on both sides"
    );
    desk.done("anna", &["enrol", "accept", &answer]);
}

#[test]
fn an_overlay_is_signed_by_the_station_with_a_number_of_its_own() {
    let desk = Desk::new();
    desk.enrol("anna", "device", "enrol");
    let (toml, out) = (desk.path("overlay.toml"), desk.path("overlay.asice"));
    let row = "[[number]]\nid = \"centre-payoke\"\nphone = \"03 999 00 01\"\nverified_by = \"Inspector Maes\"\n";
    fs::write(&toml, format!("format = \"halte.overlay/1\"\n{row}")).expect("written");
    let sign = [
        "overlay",
        &toml,
        "--valid-until",
        "2099-12-31",
        "--out",
        &out,
        "--station",
        &desk.path("ghent"),
    ];
    let output = desk.station(&sign);
    assert!(said(&output).contains("'verified_on' is missing"), "{}", said(&output));
    fs::write(
        &toml,
        format!("format = \"halte.overlay/1\"\n{row}verified_on = \"2026-10-30\"\n"),
    )
    .expect("written");
    assert_eq!(said(&desk.station(&sign)).trim(), "1");
    assert!(
        desk.done("anna", &["content", "install", &out])
            .contains("overlay\toverlay\t1\t1\t2099-12-31")
    );
}
