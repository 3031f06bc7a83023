//! What a clerk does who has never heard of Halte: the commands of `docs/verify-without-halte.md`,
//! cut out of that document and run with Debian's `age`, `openssl` and `unzip` on a real packet.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use der::EncodePem;
use der::pem::LineEnding;
use halte::packet::{RecipientKey, seal, sign};
use secrecy::ExposeSecret;
use tempfile::TempDir;

use crate::station::{self, Station, bob, public, referral};

/// The document's shell blocks, one after the other.
fn commands() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/verify-without-halte.md");
    let text = fs::read_to_string(path).expect("docs/verify-without-halte.md");
    let blocks: Vec<&str> = text
        .split("```sh\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert!(blocks.len() >= 6, "the document has lost its commands");
    blocks.concat()
}

fn require_tools() {
    for (tool, argument) in [("age", "--version"), ("openssl", "version"), ("unzip", "-v")] {
        let found = Command::new(tool)
            .arg(argument)
            .output()
            .is_ok_and(|o| o.status.success());
        assert!(
            found,
            "`{tool}` is not installed; this test needs: apt-get install age openssl unzip"
        );
    }
}

/// A folder with the three files a clerk has: packet, own key, station certificate.
fn desk() -> TempDir {
    let (station, bob) = (Station::new(), bob());
    let referral = referral(&public(&bob), false);
    let mut files = station::files(&referral);
    files.push(halte::container::File {
        name: "attachments/photo-1.jpg",
        bytes: &[0xff; 5_000],
        media_type: "image/jpeg",
        stored: true,
    });
    let signed = sign(&files, &station.pair(), station::signed_at()).expect("sign");
    let sealed = seal(&signed, &RecipientKey::new(&public(&bob)).expect("key")).expect("seal");
    let desk = tempfile::tempdir().expect("folder");
    let put = |name: &str, bytes: &[u8]| fs::write(desk.path().join(name), bytes).expect("write");
    put("packet.asice.age", &sealed.bytes);
    put(
        "recipient.key",
        format!(
            "# made for a test\n{}",
            bob.to_file(station::signed_at()).expose_secret()
        )
        .as_bytes(),
    );
    put(
        "station-ca.pem",
        station.ca.to_pem(LineEnding::LF).expect("pem").as_bytes(),
    );
    put("evidence-id", sealed.evidence_id.as_bytes());
    desk
}

fn run(desk: &Path, script: &str) -> Output {
    Command::new("sh")
        .args(["-eu", "-c", script])
        .current_dir(desk)
        .output()
        .expect("sh")
}

fn says(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn a_clerk_with_debian_tools_verifies_both_signatures_and_every_file() {
    require_tools();
    let desk = desk();
    let output = run(desk.path(), &commands());
    let text = says(&output);
    assert!(output.status.success(), "{text}");
    for wanted in [
        "CAdES Verification successful",
        "referral.pdf: OK",
        "referral.json: OK",
        "attachments/photo-1.jpg: OK",
        "padding.bin: OK",
        "signer.pem: OK",
        "Signature Verified Successfully",
    ] {
        assert!(text.contains(wanted), "missing {wanted:?} in:\n{text}");
    }
    let evidence_id = fs::read_to_string(desk.path().join("evidence-id")).expect("id");
    assert!(text.contains(&evidence_id), "the evidence id differs:\n{text}");
    assert_eq!(fs::read(desk.path().join("p/referral.pdf")).expect("pdf"), station::PDF);
}

/// Runs the document with one more command after the packet was opened.
fn with_change(change: &str) -> Output {
    require_tools();
    let script = commands();
    let opened = "cd p\n";
    assert!(script.contains(opened));
    run(
        desk().path(),
        &script.replacen(opened, &format!("{opened}{change}\n"), 1),
    )
}

#[test]
fn the_clerk_notices_an_exchanged_file() {
    let output = with_change("printf x >> referral.pdf");
    assert!(!output.status.success());
    assert!(says(&output).contains("referral.pdf: FAILED"), "{}", says(&output));
}

#[test]
fn the_clerk_notices_an_added_file() {
    let output = with_change("printf x > attachments/added.txt");
    assert!(!output.status.success(), "{}", says(&output));
}

#[test]
fn the_clerk_notices_a_changed_list_under_the_second_signature() {
    let output = with_change(
        "sed -i 's/referral.pdf/referral.pdg/' META-INF/ASiCManifest002.xml && mv referral.pdf referral.pdg",
    );
    assert!(!output.status.success());
    assert!(says(&output).contains("Verification failure"), "{}", says(&output));
}

#[test]
fn the_clerk_notices_a_changed_list_under_the_first_signature() {
    let output = with_change("sed -i 's/application.pdf/application\\/pdg/' META-INF/ASiCManifest001.xml");
    assert!(!output.status.success());
    assert!(
        says(&output).contains("Signature Verified Successfully"),
        "{}",
        says(&output)
    );
}

#[test]
fn the_clerk_notices_a_station_of_the_same_name() {
    require_tools();
    let desk = desk();
    let impostor = station::ed25519("impostor");
    let ca = station::Spec::station().issue(station::ed25519_spki(&impostor), &impostor);
    fs::write(
        desk.path().join("station-ca.pem"),
        ca.to_pem(LineEnding::LF).expect("pem"),
    )
    .expect("write");
    let output = run(desk.path(), &commands());
    assert!(!output.status.success());
    assert!(says(&output).contains("verify error"), "{}", says(&output));
}

#[test]
fn another_key_opens_nothing() {
    require_tools();
    let desk = desk();
    fs::write(
        desk.path().join("recipient.key"),
        bob().to_file(station::signed_at()).expose_secret(),
    )
    .expect("write");
    let output = run(desk.path(), &commands());
    assert!(!output.status.success());
    assert!(says(&output).contains("no identity matched"), "{}", says(&output));
    assert!(!desk.path().join("p").exists());
}

#[test]
fn what_the_age_command_seals_is_read_here() {
    require_tools();
    let (station, bob) = (Station::new(), bob());
    let container = crate::forge::Draft::new(&station, &referral(&public(&bob), false)).zip();
    let desk = tempfile::tempdir().expect("folder");
    fs::write(desk.path().join("container.zip"), container).expect("write");
    let output = run(
        desk.path(),
        &format!("age -r {} -o sealed.age container.zip", public(&bob)),
    );
    assert!(output.status.success(), "{}", says(&output));
    let sealed = fs::read(desk.path().join("sealed.age")).expect("sealed");
    let found = halte::packet::verify(&sealed, Some(&bob), &station.trust(), &station::check_referral);
    assert_eq!(found.outcome, halte::packet::VerificationOutcome::Valid);
}
