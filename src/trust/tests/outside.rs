//! What programs that have never heard of Halte say: openssl and age, both from Debian.

use std::path::Path;
use std::process::{Command, Stdio};

use age::secrecy::ExposeSecret;

use super::*;
use crate::trust::certificates::to_pem;

fn run(program: &str, args: &[&str], dir: &Path) -> (bool, String) {
    let output = Command::new(program)
        .args(args)
        .current_dir(dir)
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{program} must be installed for this test: {error}"));
    (
        output.status.success(),
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned(),
    )
}

#[test]
fn openssl_accepts_both_leaves_and_knows_a_revoked_one() {
    let (dir, mut station) = ghent();
    let (_, enrolled) = noor(&mut station);
    let path = dir.path();
    let write = |name: &str, bytes: &[u8]| std::fs::write(path.join(name), bytes).unwrap();
    write("ca.pem", &enrolled.files.ca_pem);
    write(
        "ed25519.pem",
        to_pem(&enrolled.certificates.ed25519).unwrap().as_bytes(),
    );
    write("p256.pem", to_pem(&enrolled.certificates.p256).unwrap().as_bytes());
    let at = night().timestamp().to_string();
    for leaf in ["ed25519.pem", "p256.pem"] {
        let (is_fine, said) = run(
            "openssl",
            &["verify", "-x509_strict", "-attime", &at, "-CAfile", "ca.pem", leaf],
            path,
        );
        assert!(is_fine, "{said}");
    }
    let crl = |files: &RosterFiles| {
        let parsed = Parsed::read(&files.crl, &Limits::default()).unwrap();
        write(
            "station.crl",
            parsed.check_files().unwrap().get("revocation.crl").unwrap(),
        );
        let (is_fine, said) = run(
            "openssl",
            &[
                "verify",
                "-attime",
                &at,
                "-crl_check",
                "-CAfile",
                "ca.pem",
                "-CRLfile",
                "station.crl",
                "p256.pem",
            ],
            path,
        );
        (is_fine, said)
    };
    let (is_fine, said) = crl(&enrolled.files);
    assert!(is_fine, "{said}");
    station.revoke(&enrolled.facts.serial, night()).unwrap();
    let (is_fine, said) = crl(&station.write_roster(&path.join("roster"), night()).unwrap());
    assert!(!is_fine && said.contains("revoked"), "{said}");
}

#[test]
fn openssl_accepts_the_second_signature_of_a_roster() {
    let (dir, mut station) = ghent();
    let files = station.write_roster(&dir.path().join("roster"), night()).unwrap();
    let path = dir.path();
    std::fs::write(path.join("ca.pem"), &files.ca_pem).unwrap();
    std::fs::write(path.join("roster.zip"), &files.roster).unwrap();
    let (is_fine, said) = run("unzip", &["-q", "roster.zip", "-d", "r"], path);
    assert!(is_fine, "{said}");
    let at = night().timestamp().to_string();
    let args = [
        "cms",
        "-verify",
        "-binary",
        "-cades",
        "-inform",
        "DER",
        "-attime",
        &at,
        "-purpose",
        "any",
        "-CAfile",
        "ca.pem",
        "-content",
        "r/META-INF/ASiCManifest002.xml",
        "-in",
        "r/META-INF/signature002.p7s",
        "-out",
        "out",
    ];
    let (is_fine, said) = run("openssl", &args, path);
    assert!(is_fine, "{said}");
}

#[test]
fn openssl_reads_the_stored_private_keys() {
    let dir = TempDir::new().unwrap();
    let stored = DeviceKeys::generate().unwrap().to_pkcs8().unwrap();
    for (name, bytes, kind) in [
        ("e.der", &stored.ed25519, "ED25519"),
        ("p.der", &stored.p256, "prime256v1"),
    ] {
        std::fs::write(dir.path().join(name), bytes.as_slice()).unwrap();
        let (is_fine, said) = run(
            "openssl",
            &["pkey", "-inform", "DER", "-in", name, "-noout", "-text"],
            dir.path(),
        );
        assert!(is_fine && said.contains(kind), "{name} was not read");
    }
}

#[test]
fn the_age_program_opens_with_a_recipients_identity_file() {
    let dir = TempDir::new().unwrap();
    let payoke = Identity::fresh();
    let file = payoke.to_file(night());
    std::fs::write(dir.path().join("identity.txt"), file.expose_secret()).unwrap();
    let sealed = age::encrypt(&payoke.public().recipient().unwrap(), b"for Payoke").unwrap();
    std::fs::write(dir.path().join("packet.age"), sealed).unwrap();
    let (is_fine, said) = run("age", &["-d", "-i", "identity.txt", "packet.age"], dir.path());
    assert!(is_fine && said == "for Payoke", "{said}");
    let (is_fine, said) = run("age-keygen", &["-y", "identity.txt"], dir.path());
    assert!(is_fine && said.trim() == payoke.public().as_str(), "{said}");
}
