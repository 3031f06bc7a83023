//! Containers built and taken apart, and the parts that only show from inside. The named bad
//! containers are vectors of the integration tests.

use std::str::FromStr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use der::asn1::UtcTime;
use spki::SubjectPublicKeyInfoRef;
use x509_cert::Certificate;
use x509_cert::TbsCertificate;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

use super::archive::{is_data_name, is_file_name, read_entries};
use super::*;

const NAME: &str = "CN=Device 7";

struct Plain;

impl BuilderProfile for Plain {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        Name::from_str(NAME).expect("name")
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        _tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        Ok(Vec::new())
    }
}

struct Alice {
    key: ed25519_dalek::SigningKey,
    cert: Certificate,
    second_key: p256::ecdsa::SigningKey,
    second_cert: Certificate,
}

impl Alice {
    fn new() -> Self {
        let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        let second_key = p256::ecdsa::SigningKey::from_slice(&[7; 32]).expect("scalar");
        let cert = certificate(
            spki::SubjectPublicKeyInfo::from_key(&key.verifying_key()).expect("key"),
            &key,
        );
        let second_cert = certificate(
            spki::SubjectPublicKeyInfo::from_key(second_key.verifying_key()).expect("key"),
            &key,
        );
        Self {
            key,
            cert,
            second_key,
            second_cert,
        }
    }

    fn pair(&self) -> SigningPair<'_> {
        SigningPair {
            ed25519: &self.key,
            ed25519_cert: &self.cert,
            p256: Some((&self.second_key, &self.second_cert)),
        }
    }
}

fn certificate(key: spki::SubjectPublicKeyInfoOwned, ca: &ed25519_dalek::SigningKey) -> Certificate {
    let time = |days: u64| {
        let since = Duration::from_secs(days * 86_400);
        Time::UtcTime(UtcTime::from_unix_duration(since).expect("time"))
    };
    let serial = SerialNumber::new(&[9]).expect("serial");
    let builder =
        CertificateBuilder::new(Plain, serial, Validity::new(time(20_700), time(20_790)), key).expect("builder");
    builder.build::<_, ed25519_dalek::Signature>(ca).expect("certificate")
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("time")
}

fn file<'a>(name: &'a str, bytes: &'a [u8]) -> File<'a> {
    File {
        name,
        bytes,
        media_type: "text/plain",
        stored: false,
    }
}

#[test]
fn what_is_built_reads_back_the_same() {
    let alice = Alice::new();
    let files = [
        file("a.txt", b"one"),
        file("deep/b.txt", b""),
        File {
            stored: true,
            ..file("c.bin", &[0; 70_000])
        },
    ];
    let now = at("2026-11-03T02:10:00.7Z");
    let container = build(&files, &alice.pair(), now).expect("build");
    let parsed = Parsed::read(&container, &Limits::default()).expect("read");
    assert_eq!(parsed.signing_time(), at("2026-11-03T02:10:00Z"));
    assert_eq!(parsed.signer_certificate(), &alice.cert);
    assert_eq!(parsed.second_certificate(), Some(&alice.second_cert));
    assert_eq!(parsed.evidence_id().len(), 64);
    let found = parsed.check_files().expect("files");
    let expected = files.iter().map(|f| (f.name.to_owned(), f.bytes.to_vec())).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_same_inputs_give_the_same_bytes() {
    let alice = Alice::new();
    let once = || build(&[file("a.txt", b"one")], &alice.pair(), at("2026-11-03T02:10:00Z")).expect("build");
    assert_eq!(once(), once());
}

#[test]
fn a_signature_of_2050_writes_its_year_with_four_digits() {
    let alice = Alice::new();
    for time in ["2049-12-31T23:59:59Z", "2050-01-01T00:00:00Z"] {
        let container = build(&[file("a.txt", b"one")], &alice.pair(), at(time)).expect("build");
        assert_eq!(
            Parsed::read(&container, &Limits::default())
                .expect("read")
                .signing_time(),
            at(time)
        );
    }
}

#[test]
fn padded_containers_have_exactly_the_length_of_their_class() {
    fn class(length: usize) -> Option<usize> {
        length
            .max(8 << 10)
            .checked_next_power_of_two()
            .filter(|c| *c <= 64 << 10)
    }
    let alice = Alice::new();
    let content: Vec<u8> = (0..40_000_u32).map(|n| n.to_le_bytes()[0]).collect();
    let mut alone = alice.pair();
    alone.p256 = None;
    for length in (0..40_000).step_by(1_877) {
        let files = [File {
            stored: true,
            ..file("a.bin", content.get(..length).expect("in range"))
        }];
        for signers in [alice.pair(), alone] {
            let (padded, evidence_id) =
                build_padded(&files, &signers, at("2026-11-03T02:10:00Z"), class).expect("padded");
            assert!(
                padded.len().is_power_of_two() && padded.len() >= 8 << 10,
                "{length}: {}",
                padded.len()
            );
            let parsed = Parsed::read(&padded, &Limits::default()).expect("read");
            assert_eq!(parsed.evidence_id(), evidence_id);
            let files = parsed.check_files().expect("files");
            assert_eq!(files.keys().collect::<Vec<_>>(), ["a.bin"]);
        }
    }
    let large = vec![0; 64 << 10];
    let files = [File {
        stored: true,
        ..file("a.bin", &large)
    }];
    let refused = build_padded(&files, &alice.pair(), at("2026-11-03T02:10:00Z"), class);
    assert_eq!(refused, Err(ContainerError::TooLarge));
}

#[test]
fn a_file_is_deflated_only_where_that_can_reach_a_smaller_class() {
    fn class(length: usize) -> Option<usize> {
        length.max(8 << 10).checked_next_power_of_two()
    }
    let alice = Alice::new();
    let photo = [7; 9 << 10];
    let photo = File {
        stored: true,
        ..file("a.bin", &photo)
    };
    let text = "what was seen, ".repeat(1_000);
    let cases = [
        ("1 KiB in 16", 1 << 10, 16 << 10, true),
        ("15 KiB in 32", 15_000, 16 << 10, false),
    ];
    for (name, length, expected, is_stored) in cases {
        let files = [photo, file("b.txt", text.get(..length).expect("in range").as_bytes())];
        let (padded, _) = build_padded(&files, &alice.pair(), at("2026-11-03T02:10:00Z"), class).expect("padded");
        assert_eq!(padded.len(), expected, "{name}");
        let entries = read_entries(&padded, &Limits::default()).expect("entries");
        let text = entries.iter().find(|e| e.name == "b.txt").expect("b.txt");
        assert_eq!(text.is_stored, is_stored, "{name}");
    }
}

#[test]
fn a_key_does_not_sign_under_the_certificate_of_another() {
    let alice = Alice::new();
    let mallory = ed25519_dalek::SigningKey::from_bytes(&[8; 32]);
    let pair = SigningPair {
        ed25519: &mallory,
        ..alice.pair()
    };
    let refused = build(&[file("a.txt", b"one")], &pair, at("2026-11-03T02:10:00Z"));
    assert_eq!(refused, Err(ContainerError::KeyMismatch));
}

#[test]
fn what_the_reader_would_refuse_is_not_built() {
    let alice = Alice::new();
    let now = at("2026-11-03T02:10:00Z");
    let cases = [
        (vec![file("../a.txt", b"")], ContainerError::ForbiddenName),
        (vec![file("META-INF/a.txt", b"")], ContainerError::ForbiddenName),
        (vec![file("Mimetype", b"")], ContainerError::ForbiddenName),
        (
            vec![File {
                media_type: "text/\"plain",
                ..file("a.txt", b"")
            }],
            ContainerError::ManifestShape,
        ),
        (
            vec![file("a.txt", b""), file("A.txt", b"")],
            ContainerError::DuplicateName,
        ),
    ];
    for (files, expected) in cases {
        assert_eq!(build(&files, &alice.pair(), now), Err(expected));
    }
    let names: Vec<String> = (0..60).map(|n| format!("{n}.txt")).collect();
    let files: Vec<File<'_>> = names.iter().map(|n| file(n, b"")).collect();
    assert_eq!(build(&files, &alice.pair(), now), Err(ContainerError::TooManyEntries));
}

#[test]
fn limits_are_those_of_the_caller() {
    let alice = Alice::new();
    let container = build(
        &[file("a.txt", &[b'a'; 9_000])],
        &alice.pair(),
        at("2026-11-03T02:10:00Z"),
    )
    .expect("build");
    let with = |limits: Limits| Parsed::read(&container, &limits).map(|_| ()).expect_err("refused");
    let limits = Limits::default();
    assert_eq!(
        with(Limits {
            file_bytes: container.len() - 1,
            ..limits
        }),
        ContainerError::TooLarge
    );
    assert_eq!(with(Limits { entries: 5, ..limits }), ContainerError::TooManyEntries);
    assert_eq!(
        with(Limits {
            inflated_bytes: 9_000,
            ..limits
        }),
        ContainerError::InflatesTooLarge
    );
    assert_eq!(
        with(Limits {
            meta_inf_bytes: 100,
            ..limits
        }),
        ContainerError::InflatesTooLarge
    );
}

#[test]
fn names_that_some_system_reads_otherwise_are_no_names() {
    for good in ["a", "referral.json", "attachments/photo-1.JPG", "a_b/c.d"] {
        assert!(is_file_name(good) && is_data_name(good), "{good}");
    }
    for bad in [
        "",
        "/",
        "a/",
        "/a",
        "a//b",
        ".",
        "..",
        "a/..",
        ".a",
        "a.",
        "a b",
        "a:b",
        "a\\b",
        "caf\u{e9}",
        "a%2f",
    ] {
        assert!(!is_file_name(bad), "{bad:?}");
    }
    assert!(!is_file_name(&"a".repeat(121)));
    assert!(!is_data_name("MIMETYPE") && !is_data_name("meta-inf/x"));
}

#[test]
fn the_policies_are_frozen() {
    let texts = [
        POLICY_TRAINING,
        POLICY_DEVICE,
        POLICY_RECIPIENT,
        POLICY_PUBLISHER,
        POLICY_STATION,
    ]
    .map(|p| p.to_string());
    for (last, text) in (1..).zip(texts) {
        let arc = "1.2.840.113556.1.8000.2554.38437.38082.6814.17561.43951.16484841.4416224";
        assert_eq!(text, format!("{arc}.{last}"));
    }
}

#[test]
fn a_serial_is_written_without_leading_zeros() {
    for (bytes, text) in [(&[0x80_u8, 1][..], "8001"), (&[0x0a], "0a"), (&[0, 0, 7], "07")] {
        assert_eq!(serial_hex(&SerialNumber::new(bytes).expect("serial")), text);
    }
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(256))]

    #[test]
    fn foreign_bytes_are_refused_and_nothing_else(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        proptest::prop_assert!(Parsed::read(&bytes, &Limits::default()).is_err());
    }
}
