//! The named vectors of the packet format, most of them bad. Each bad one is refused for its own
//! named reason, and every reason has at least one. Made anew in every run from seeds, so that no
//! private key lies in the repository; `tests/vectors/README.md` lists them and is checked here.

mod archive;
mod packet;
mod signature;
mod trust;

use std::collections::BTreeSet;

use halte::container::{self, ContainerError, Limits, Parsed, Remark, TrustView};
use halte::packet::{Identity, Reason, VerificationOutcome, open, verify};

use crate::forge::Draft;
use crate::station::{self, Station, bob, check_referral, public, referral};

/// Who tries to open it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Bob,
    Eve,
    WithoutIdentity,
}

/// One file, who opens it, what that reader believes, and what must come out.
pub(crate) struct Vector {
    name: &'static str,
    bytes: Vec<u8>,
    reader: Reader,
    trust: TrustView,
    expected: Result<Vec<Remark>, &'static str>,
}

/// What all vectors start from: Alice's station, and a good packet for Bob.
pub(crate) struct Ground {
    station: Station,
    bob: Identity,
    eve: Identity,
    referral: Vec<u8>,
}

impl Ground {
    fn new() -> Self {
        let bob = bob();
        let referral = referral(&public(&bob), false);
        Self {
            station: Station::new(),
            bob,
            eve: Identity::fresh(),
            referral,
        }
    }

    fn draft(&self) -> Draft<'_> {
        Draft::new(&self.station, &self.referral)
    }

    fn good(&self, name: &'static str, bytes: Vec<u8>, remarks: &[Remark]) -> Vector {
        let trust = self.station.trust();
        Vector {
            name,
            bytes,
            reader: Reader::Bob,
            trust,
            expected: Ok(remarks.to_vec()),
        }
    }

    fn bad(&self, name: &'static str, bytes: Vec<u8>, reason: &'static str) -> Vector {
        Vector {
            expected: Err(reason),
            ..self.good(name, bytes, &[])
        }
    }

    fn identity(&self, reader: Reader) -> Option<&Identity> {
        match reader {
            Reader::Bob => Some(&self.bob),
            Reader::Eve => Some(&self.eve),
            Reader::WithoutIdentity => None,
        }
    }
}

fn all(ground: &Ground) -> Vec<Vector> {
    [
        packet::vectors(ground),
        archive::vectors(ground),
        signature::vectors(ground),
        trust::vectors(ground),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Every vector's bytes, but for the huge ones: what the fuzz targets start from.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let all = all(&Ground::new()).into_iter().map(|v| v.bytes);
    all.filter(|bytes| bytes.len() <= 64 << 10).collect()
}

#[test]
fn every_vector_is_judged_as_listed() {
    let ground = Ground::new();
    let mut wrong = Vec::new();
    for vector in all(&ground) {
        let found = verify(
            &vector.bytes,
            ground.identity(vector.reader),
            &vector.trust,
            &check_referral,
        );
        let found = match found.reason {
            Some(reason) => Err(reason.code()),
            None => Ok(found.remarks),
        };
        if found != vector.expected {
            wrong.push(format!(
                "{}: expected {:?}, found {found:?}",
                vector.name, vector.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_refused_packet_shows_neither_its_recipient_nor_a_file() {
    let ground = Ground::new();
    for vector in all(&ground).into_iter().filter(|v| v.expected.is_err()) {
        let identity = ground.identity(vector.reader);
        let refused = open(&vector.bytes, identity, &vector.trust, &check_referral).expect_err(vector.name);
        assert_eq!(refused.outcome, VerificationOutcome::Refused, "{}", vector.name);
        assert_eq!((refused.recipient, refused.training), (None, None), "{}", vector.name);
        assert!(refused.remarks.is_empty(), "{}", vector.name);
    }
}

#[test]
fn every_reason_has_a_vector() {
    let ground = Ground::new();
    let seen: BTreeSet<&str> = all(&ground)
        .iter()
        .filter_map(|v| v.expected.as_ref().err().copied())
        .collect();
    // These two arise only while a container is built.
    let building = [ContainerError::KeyMismatch, ContainerError::NotWritable].map(Reason::Container);
    let missing: Vec<&str> = Reason::all()
        .filter(|r| !building.contains(r))
        .map(Reason::code)
        .filter(|c| !seen.contains(c))
        .collect();
    assert!(missing.is_empty(), "no vector is refused for: {missing:?}");
}

#[test]
fn reasons_have_codes_of_their_own() {
    let codes: Vec<&str> = Reason::all().map(Reason::code).collect();
    let unique: BTreeSet<&&str> = codes.iter().collect();
    assert_eq!(unique.len(), codes.len());
}

#[test]
fn the_list_of_vectors_is_the_one_in_the_repository() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/README.md");
    let text = std::fs::read_to_string(path).expect("tests/vectors/README.md");
    let listed: Vec<(String, String)> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | "))
        .map(|(name, rest)| {
            (
                name.to_owned(),
                rest.split(" |").next().unwrap_or_default().replace('`', ""),
            )
        })
        .collect();
    let ground = Ground::new();
    let made: Vec<(String, String)> = all(&ground)
        .iter()
        .map(|v| {
            let expected = match &v.expected {
                Err(reason) => (*reason).to_owned(),
                Ok(remarks) if remarks.is_empty() => "valid".to_owned(),
                Ok(remarks) => {
                    let list = serde_json::to_value(remarks).expect("json");
                    let words: Vec<&str> = list
                        .as_array()
                        .expect("list")
                        .iter()
                        .filter_map(|r| r.as_str())
                        .collect();
                    format!("valid_with_remarks: {}", words.join(", "))
                }
            };
            (v.name.to_owned(), expected)
        })
        .collect();
    let bad = all(&ground).iter().filter(|v| v.expected.is_err()).count();
    assert!(made.len() >= 30 && bad >= 25, "{} vectors, {bad} bad", made.len());
    let table: String = made
        .iter()
        .map(|(name, expected)| format!("| `{name}` | `{expected}` |\n"))
        .collect();
    assert_eq!(listed, made, "the table should read:\n{table}");
}

#[test]
fn the_hand_made_good_packet_and_the_built_one_have_the_same_evidence_id() {
    let ground = Ground::new();
    let files = station::files(&ground.referral);
    let built = container::build(&files, &ground.station.pair(), station::signed_at()).expect("build");
    let forged = ground.draft().zip();
    let limits = Limits::default();
    let (built, forged) = (
        Parsed::read(&built, &limits).expect("built"),
        Parsed::read(&forged, &limits).expect("forged"),
    );
    assert_eq!(built.evidence_id(), forged.evidence_id());
}

/// 2,000 and more single-byte flips: none is accepted with other content.
#[test]
fn no_flipped_byte_is_accepted_with_other_content() {
    let ground = Ground::new();
    let good = ground.draft().zip();
    let trust = ground.station.trust();
    let original = open(&good, Some(&ground.bob), &trust, &check_referral).expect("good");
    let (mut tried, mut accepted) = (0_u32, 0_u32);
    for at in 0..good.len() {
        let mut flipped = good.clone();
        flipped[at] ^= 1_u8.rotate_left(u32::try_from(at % 8).expect("small"));
        tried += 1;
        if let Ok(opened) = open(&flipped, Some(&ground.bob), &trust, &check_referral) {
            accepted += 1;
            assert_eq!(opened.files, original.files, "byte {at}");
            assert_eq!(opened.verification, original.verification, "byte {at}");
        }
    }
    println!("{accepted} of {tried} accepted");
    assert!(tried >= 2_000, "{tried} flips");
    // Only what says nothing may differ: the program version that wrote an entry, unused deflate bits.
    assert!(
        accepted <= 64,
        "{accepted} of {tried} flips changed nothing that is checked"
    );
}

#[test]
fn no_flipped_byte_of_a_sealed_packet_is_accepted() {
    let ground = Ground::new();
    let sealed = packet::seal_for(&ground.bob, &ground.draft().zip());
    let trust = ground.station.trust();
    for at in (0..sealed.len()).step_by(3) {
        let mut flipped = sealed.clone();
        flipped[at] ^= 0x04;
        let found = verify(&flipped, Some(&ground.bob), &trust, &check_referral);
        assert!(found.is_refused(), "byte {at}");
    }
}
