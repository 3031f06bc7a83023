//! The named vectors of the receipt format, most of them bad. Each bad one is refused for its own named
//! reason, and every reason of a receipt has at least one. Made anew in every run, with keys that no
//! repository holds; `tests/vectors/README.md` lists them and is checked here.

use std::collections::BTreeSet;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use halte::container::{self, File, Remark, SigningPair, TrustView, serial_hex};
use halte::model::{
    PacketId, PersonLabel, ReceiptAnswer, ReceiptReason, ReceiptStatus, RecipientId, RecipientKind, Service,
};
use halte::packet::{
    RECEIPT_FORMAT, RECEIPT_JSON, ReceiptFile, ReceiptRefusal, SentPacket, open_receipt, seal, sign_receipt,
};
use halte::trust::{
    CertificatePair, DeviceKeys, EnrolmentRequest, Identity, LastSeen, RecipientProfile, RosterFiles, Station, accept,
    read_roster_dir,
};

/// A holder of certificates.
struct Holder {
    keys: DeviceKeys,
    pair: CertificatePair,
}

impl Holder {
    fn signers(&self) -> SigningPair<'_> {
        SigningPair {
            ed25519: self.keys.ed25519(),
            ed25519_cert: &self.pair.ed25519,
            p256: Some((self.keys.p256(), &self.pair.p256)),
        }
    }
}

/// Alice's device sent one packet to Bob's centre, with A and B in it. Eve is another centre; Mallory
/// has a station of his own.
struct Ground {
    alice: Holder,
    reply: Identity,
    bob: Holder,
    eve: Holder,
    mallory: Holder,
    training: Holder,
    trust: TrustView,
    both: TrustView,
}

struct Vector {
    name: &'static str,
    bytes: Vec<u8>,
    trust: TrustView,
    expected: Result<bool, &'static str>,
}

fn now() -> DateTime<Utc> {
    "2026-11-03T03:00:00Z".parse().expect("a time")
}

fn packet() -> PacketId {
    "7c2a8f60-4a0b-4f5e-9a55-0d6b8e0f1a11".parse().expect("an id")
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).expect("a label")
}

fn recipient(id: &str) -> RecipientId {
    RecipientId::new(id).expect("an id")
}

fn answer(scope: Option<&str>, status: ReceiptStatus, reason: Option<ReceiptReason>) -> ReceiptAnswer {
    ReceiptAnswer {
        scope: scope.map(label),
        status,
        reason,
    }
}

fn receipt() -> ReceiptFile {
    ReceiptFile {
        format: RECEIPT_FORMAT.to_owned(),
        training: false,
        packet: packet(),
        evidence_id: "ab".repeat(32),
        ciphertext_sha256: "cd".repeat(32),
        recipient: recipient("centre-bob"),
        number: 2,
        answers: vec![
            answer(Some("A"), ReceiptStatus::Accepted, None),
            answer(Some("B"), ReceiptStatus::Declined, Some(ReceiptReason::OtherCare)),
        ],
    }
}

fn sent(evidence: &str) -> Option<SentPacket> {
    (evidence == "ab".repeat(32)).then(|| SentPacket {
        packet: packet(),
        recipient: recipient("centre-bob"),
        ciphertext_sha256: "cd".repeat(32),
        persons: vec![label("A"), label("B")],
        training: false,
        taken: vec![(1, "11".repeat(32)), (7, "77".repeat(32))],
    })
}

fn centre(station: &mut Station, id: &str) -> (Holder, RosterFiles) {
    let keys = DeviceKeys::generate().expect("keys");
    let profile = RecipientProfile {
        kind: RecipientKind::Centre,
        name: id.to_owned(),
        age_public_key: Identity::fresh().public(),
        identity_public_key: None,
        serves: Vec::new(),
    };
    let request = EnrolmentRequest::for_recipient(&keys, &recipient(id), profile, now()).expect("a request");
    let answer = station.enrol(&request, now()).expect("an answer");
    let enrolled = accept(&answer, &keys.public(), &LastSeen::default(), now()).expect("enrolled");
    let pair = enrolled.certificates;
    (Holder { keys, pair }, enrolled.files)
}

impl Ground {
    fn new() -> Self {
        let (own, other) = (
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("a folder"),
        );
        let mut station = Station::init(own.path(), "Ghent", false, now(), None).expect("a station");
        let mut elsewhere = Station::init(other.path(), "Elsewhere", false, now(), None).expect("a station");
        let exercise = tempfile::tempdir().expect("a folder");
        let mut exercise = Station::init(exercise.path(), "Exercise", true, now(), None).expect("a station");
        let (training, training_files) = centre(&mut exercise, "centre-bob");
        let keys = DeviceKeys::generate().expect("keys");
        let request = EnrolmentRequest::for_device(&keys, "Ostend", Service::LocalPolice, now()).expect("a request");
        let answer = station.enrol(&request, now()).expect("an answer");
        let pair = accept(&answer, &keys.public(), &LastSeen::default(), now())
            .expect("enrolled")
            .certificates;
        let (bob, _) = centre(&mut station, "centre-bob");
        let (eve, files) = centre(&mut station, "centre-eve");
        let (mallory, _) = centre(&mut elsewhere, "centre-bob");
        let view = |files: &RosterFiles| {
            let roster = read_roster_dir(files, &LastSeen::default(), now()).expect("a roster");
            roster.trust_view(now(), None)
        };
        let (trust, mut both) = (view(&files), view(&files));
        both.stations.extend(view(&training_files).stations);
        Self {
            alice: Holder { keys, pair },
            reply: Identity::fresh(),
            bob,
            eve,
            mallory,
            training,
            trust,
            both,
        }
    }

    fn sealed(&self, container: &[u8]) -> Vec<u8> {
        sealed_to(&[&self.reply], container)
    }

    /// Signed as it is, with no look at what it says.
    fn signed(&self, by: &Holder, files: &[(&str, &[u8])]) -> Vec<u8> {
        let files: Vec<File<'_>> = files
            .iter()
            .map(|(name, bytes)| File {
                name,
                bytes,
                media_type: "application/json",
                stored: false,
            })
            .collect();
        container::build(&files, &by.signers(), now()).expect("a container")
    }

    fn saying(&self, by: &Holder, json: &[u8]) -> Vec<u8> {
        self.sealed(&self.signed(by, &[(RECEIPT_JSON, json)]))
    }

    fn with(&self, change: impl FnOnce(&mut ReceiptFile)) -> Vec<u8> {
        let mut file = receipt();
        change(&mut file);
        self.saying(&self.bob, &serde_json::to_vec(&file).expect("json"))
    }

    fn good(&self, name: &'static str, bytes: Vec<u8>) -> Vector {
        Vector {
            name,
            bytes,
            trust: self.trust.clone(),
            expected: Ok(false),
        }
    }

    fn bad(&self, name: &'static str, bytes: Vec<u8>, reason: &'static str) -> Vector {
        Vector {
            expected: Err(reason),
            ..self.good(name, bytes)
        }
    }
}

fn sealed_to(identities: &[&Identity], container: &[u8]) -> Vec<u8> {
    let keys: Vec<age::x25519::Recipient> = identities
        .iter()
        .map(|i| age::x25519::Recipient::from_str(i.public().as_str()).expect("a key"))
        .collect();
    let encryptor = age::Encryptor::with_recipients(keys.iter().map(|k| k as &dyn age::Recipient)).expect("a header");
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).expect("a header");
    std::io::Write::write_all(&mut writer, container).expect("written");
    writer.finish().expect("finished");
    bytes
}

fn revoked(ground: &Ground) -> TrustView {
    let mut trust = ground.trust.clone();
    let serial = serial_hex(ground.bob.pair.ed25519.tbs_certificate().serial_number());
    trust.stations[0]
        .revoked
        .insert(serial, "2026-11-01T00:00:00Z".parse().expect("a time"));
    trust
}

fn all(ground: &Ground) -> Vec<Vector> {
    [of_seal(ground), of_signer(ground), of_form(ground), of_packet(ground)]
        .into_iter()
        .flatten()
        .collect()
}

fn of_seal(ground: &Ground) -> Vec<Vector> {
    let signed = sign_receipt(&receipt(), &ground.bob.signers(), now()).expect("signed");
    let built = seal(&signed, &ground.reply.public()).expect("sealed").bytes;
    let mut cut = built.clone();
    cut.truncate(built.len() - 40);
    let eve = Identity::fresh();
    vec![
        ground.good("receipt_good", built),
        ground.bad(
            "receipt_that_is_a_letter",
            b"Dear colleague,".to_vec(),
            "receipt_not_sealed",
        ),
        ground.bad("receipt_left_open", signed.container().to_vec(), "receipt_not_sealed"),
        ground.bad(
            "receipt_for_another_device",
            sealed_to(&[&eve], signed.container()),
            "not_for_me",
        ),
        ground.bad(
            "receipt_for_two_devices",
            sealed_to(&[&ground.reply, &eve], signed.container()),
            "several_recipients",
        ),
        ground.bad("receipt_cut_short", cut, "encryption_damaged"),
        ground.bad("receipt_sealed_letter", ground.sealed(b"Dear colleague,"), "not_a_zip"),
        ground.bad(
            "receipt_of_three_megabytes",
            ground.sealed(&vec![b'P'; 3 << 20]),
            "too_large",
        ),
    ]
}

fn of_signer(ground: &Ground) -> Vec<Vector> {
    let json = receipt().canonical_bytes().expect("json");
    let as_eve = ReceiptFile {
        recipient: recipient("centre-eve"),
        ..receipt()
    };
    let as_eve = as_eve.canonical_bytes().expect("json");
    let in_training = ReceiptFile {
        training: true,
        ..receipt()
    };
    let in_training = in_training.canonical_bytes().expect("json");
    vec![
        ground.bad(
            "receipt_signed_by_a_device",
            ground.saying(&ground.alice, &json),
            "role",
        ),
        ground.bad(
            "receipt_of_another_station",
            ground.saying(&ground.mallory, &json),
            "unknown_issuer",
        ),
        Vector {
            trust: revoked(ground),
            ..ground.bad(
                "receipt_of_a_revoked_recipient",
                ground.saying(&ground.bob, &json),
                "revoked",
            )
        },
        Vector {
            trust: TrustView {
                first_seen_at: Some("2026-10-31T00:00:00Z".parse().expect("a time")),
                ..revoked(ground)
            },
            ..ground.good(
                "receipt_taken_before_the_recipient_was_revoked",
                ground.saying(&ground.bob, &json),
            )
        },
        ground.bad(
            "receipt_signed_by_another_recipient",
            ground.saying(&ground.eve, &json),
            "receipt_signer",
        ),
        ground.bad(
            "receipt_of_a_recipient_never_written_to",
            ground.saying(&ground.eve, &as_eve),
            "receipt_other_recipient",
        ),
        ground.bad(
            "receipt_training_under_a_real_certificate",
            ground.saying(&ground.bob, &in_training),
            "receipt_training",
        ),
        Vector {
            trust: ground.both.clone(),
            ..ground.bad(
                "receipt_real_under_a_training_certificate",
                ground.saying(&ground.training, &json),
                "receipt_training",
            )
        },
        Vector {
            trust: ground.both.clone(),
            ..ground.bad(
                "receipt_training_for_a_real_packet",
                ground.saying(&ground.training, &in_training),
                "receipt_training",
            )
        },
    ]
}

fn of_form(ground: &Ground) -> Vec<Vector> {
    let json = receipt().canonical_bytes().expect("json");
    let text = String::from_utf8(json.clone()).expect("text");
    let saying = |text: String| ground.saying(&ground.bob, text.as_bytes());
    let two = ground.signed(&ground.bob, &[(RECEIPT_JSON, &json), ("story.json", b"{}")]);
    let none = ground.signed(&ground.bob, &[("referral.json", &json)]);
    vec![
        ground.bad(
            "receipt_with_a_story_beside_it",
            ground.sealed(&two),
            "receipt_contents",
        ),
        ground.bad("receipt_that_is_a_referral", ground.sealed(&none), "receipt_contents"),
        ground.bad(
            "receipt_from_the_future",
            saying(text.replace("receipt/1", "receipt/2")),
            "receipt_version",
        ),
        ground.bad(
            "receipt_that_is_no_json",
            saying("A: accepted".to_owned()),
            "receipt_malformed",
        ),
        ground.bad(
            "receipt_with_spaces",
            saying(text.replace(',', ", ")),
            "receipt_malformed",
        ),
        ground.bad(
            "receipt_with_a_note",
            saying(text.replace("\"number\":2", "\"number\":2,\"note\":\"call me\"")),
            "receipt_malformed",
        ),
        ground.bad(
            "receipt_with_an_unknown_status",
            saying(text.replace("accepted", "refused")),
            "receipt_malformed",
        ),
        ground.bad(
            "receipt_number_zero",
            ground.with(|r| r.number = 0),
            "receipt_malformed",
        ),
        ground.bad(
            "receipt_digest_in_capitals",
            ground.with(|r| r.evidence_id = "AB".repeat(32)),
            "receipt_malformed",
        ),
        ground.bad(
            "receipt_declined_without_a_reason",
            ground.with(|r| r.answers[1].reason = None),
            "receipt_answers",
        ),
        ground.bad(
            "receipt_accepted_with_a_reason",
            ground.with(|r| r.answers[0].reason = Some(ReceiptReason::OtherArea)),
            "receipt_answers",
        ),
        ground.bad(
            "receipt_declined_because_it_needs_something",
            ground.with(|r| r.answers[1].reason = Some(ReceiptReason::NeedAge)),
            "receipt_answers",
        ),
    ]
}

fn of_packet(ground: &Ground) -> Vec<Vector> {
    let other = "7c2a8f60-4a0b-4f5e-9a55-0d6b8e0f1a12";
    vec![
        ground.bad(
            "receipt_for_a_packet_never_sent",
            ground.with(|r| r.evidence_id = "ef".repeat(32)),
            "receipt_unknown_packet",
        ),
        ground.bad(
            "receipt_naming_another_packet",
            ground.with(|r| r.packet = other.parse().expect("an id")),
            "receipt_other_packet",
        ),
        ground.bad(
            "receipt_for_another_file",
            ground.with(|r| r.ciphertext_sha256 = "00".repeat(32)),
            "receipt_other_ciphertext",
        ),
        ground.bad(
            "receipt_silent_about_one",
            ground.with(|r| drop(r.answers.pop())),
            "receipt_other_persons",
        ),
        ground.bad(
            "receipt_about_a_stranger",
            ground.with(|r| r.answers[1].scope = Some(label("C"))),
            "receipt_other_persons",
        ),
        ground.bad(
            "receipt_about_one_twice",
            ground.with(|r| r.answers[1].scope = Some(label("A"))),
            "receipt_other_persons",
        ),
        ground.bad(
            "receipt_about_everybody_at_once",
            ground.with(|r| r.answers = vec![answer(None, ReceiptStatus::Full, None)]),
            "receipt_other_persons",
        ),
        ground.good("receipt_older_than_the_newest", ground.with(|r| r.number = 3)),
        ground.bad(
            "receipt_with_a_number_taken",
            ground.with(|r| r.number = 7),
            "receipt_number_twice",
        ),
    ]
}

/// What the fuzz target starts from.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let ground = Ground::new();
    let containers = all(&ground).into_iter().map(|v| v.bytes);
    let open = sign_receipt(&receipt(), &ground.bob.signers(), now()).expect("signed");
    let own = [receipt().canonical_bytes().expect("json"), open.container().to_vec()];
    containers.filter(|bytes| bytes.len() <= 64 << 10).chain(own).collect()
}

#[test]
fn every_receipt_is_judged_as_listed() {
    let ground = Ground::new();
    let mut wrong = Vec::new();
    for vector in all(&ground) {
        let found = open_receipt(&vector.bytes, &ground.reply, &vector.trust, &sent);
        let found = found.map(|o| o.is_again).map_err(|fault| fault.code());
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
fn every_reason_of_a_receipt_has_a_vector() {
    let ground = Ground::new();
    let seen: BTreeSet<&str> = all(&ground).iter().filter_map(|v| v.expected.err()).collect();
    let missing: Vec<&str> = ReceiptRefusal::ALL
        .iter()
        .map(|r| r.code())
        .filter(|c| !seen.contains(c))
        .collect();
    assert!(missing.is_empty(), "no vector is refused for: {missing:?}");
    assert!(all(&ground).iter().filter(|v| v.expected.is_err()).count() >= 25);
}

#[test]
fn the_same_receipt_again_changes_nothing() {
    let ground = Ground::new();
    let bytes = ground.with(|_| ());
    let first = open_receipt(&bytes, &ground.reply, &ground.trust, &sent).expect("taken");
    let after = |evidence: &str| {
        let mut known = sent(evidence)?;
        known.taken.push((first.file.number, first.evidence_id.clone()));
        Some(known)
    };
    let again = open_receipt(&bytes, &ground.reply, &ground.trust, &after).expect("taken");
    assert!(!first.is_again && again.is_again);
    assert_eq!(first.file, again.file);
}

#[test]
fn a_receipt_taken_before_a_revocation_says_so() {
    let ground = Ground::new();
    let mut trust = revoked(&ground);
    trust.first_seen_at = Some("2026-10-31T00:00:00Z".parse().expect("a time"));
    let taken = open_receipt(&ground.with(|_| ()), &ground.reply, &trust, &sent).expect("taken");
    assert_eq!(taken.remarks, [Remark::RevokedLater]);
}

/// FROZEN: what stands in a receipt, byte by byte.
#[test]
fn a_receipt_keeps_its_bytes() {
    let written = receipt().canonical_bytes().expect("json");
    let expected = format!(
        r#"{{"format":"halte.receipt/1","training":false,"packet":"{}","evidence_id":"{}","ciphertext_sha256":"{}","recipient":"centre-bob","number":2,"answers":[{{"scope":"A","status":"accepted","reason":null}},{{"scope":"B","status":"declined","reason":"other_care"}}]}}"#,
        packet(),
        "ab".repeat(32),
        "cd".repeat(32),
    );
    assert_eq!(String::from_utf8(written.clone()).expect("text"), expected);
    assert_eq!(ReceiptFile::parse(&written).expect("read"), receipt());
}

#[test]
fn a_sealed_receipt_is_as_long_as_a_small_packet() {
    let ground = Ground::new();
    let lengths: BTreeSet<usize> = [1, 2, 40]
        .into_iter()
        .map(|persons| {
            let file = ReceiptFile {
                answers: (0..persons)
                    .map(|n| answer(Some(&format!("P{n}")), ReceiptStatus::Full, None))
                    .collect(),
                ..receipt()
            };
            let signed = sign_receipt(&file, &ground.bob.signers(), now()).expect("signed");
            signed.container().len()
        })
        .collect();
    assert_eq!(lengths, [16 << 10].into(), "its length tells how many it is about");
}

#[test]
fn the_list_of_receipt_vectors_is_the_one_in_the_repository() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/receipts.md");
    let listed = std::fs::read_to_string(path).unwrap_or_default();
    let ground = Ground::new();
    let table: String = all(&ground)
        .iter()
        .map(|v| format!("| `{}` | `{}` |\n", v.name, v.expected.err().unwrap_or("taken")))
        .collect();
    assert!(listed.ends_with(&table), "the table should read:\n{table}");
}
