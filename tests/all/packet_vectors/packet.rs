//! Vectors of the sealed file and of what a packet holds.

use std::str::FromStr;

use halte::container::{Remark, build};
use halte::packet::{Identity, RecipientKey, seal, sign};

use super::{Ground, Reader, Vector};
use crate::forge::Draft;
use crate::station::{self, Station, public, referral};

fn age_key(identity: &Identity) -> age::x25519::Recipient {
    age::x25519::Recipient::from_str(&public(identity)).expect("age key")
}

pub(crate) fn seal_for(identity: &Identity, container: &[u8]) -> Vec<u8> {
    age::encrypt(&age_key(identity), container).expect("encrypt")
}

fn seal_with(encryptor: age::Encryptor, container: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).expect("header");
    std::io::Write::write_all(&mut writer, container).expect("write");
    writer.finish().expect("finish");
    bytes
}

pub(crate) fn vectors(ground: &Ground) -> Vec<Vector> {
    let mut all = good(ground);
    all.extend(sealed(ground));
    all.extend(content(ground));
    all
}

fn good(ground: &Ground) -> Vec<Vector> {
    let container = ground.draft().zip();
    let files = station::files(&ground.referral);
    let signed = sign(&files, &ground.station.pair(), station::signed_at()).expect("sign");
    let to = RecipientKey::new(&public(&ground.bob)).expect("key");
    let mut alone = ground.station.pair();
    alone.p256 = None;
    let without_second = build(&files, &alone, station::signed_at()).expect("build");
    let text = String::from_utf8(ground.referral.clone()).expect("text");
    let outdated = text.replace("\"outdated\": false", "\"outdated\": true");
    let mut training = Vector {
        trust: Station::training().trust(),
        ..ground.good(
            "good_training",
            Draft::new(&Station::training(), &referral(&public(&ground.bob), true)).zip(),
            &[],
        )
    };
    training.reader = Reader::WithoutIdentity;
    vec![
        ground.good("good_minimal", seal_for(&ground.bob, &container), &[]),
        ground.good("good_sealed_and_padded", seal(&signed, &to).expect("seal").bytes, &[]),
        ground.good("good_opened_before", container.clone(), &[]),
        Vector {
            reader: Reader::WithoutIdentity,
            ..ground.good("good_without_identity", container, &[])
        },
        ground.good("good_without_second_signature", without_second, &[]),
        ground.good(
            "good_pack_outdated",
            Draft::new(&ground.station, outdated.as_bytes()).zip(),
            &[Remark::PackOutdated],
        ),
        ground.good(
            "good_by_hand",
            Draft::new(&ground.station, &by_hand(ground)).zip(),
            &[Remark::ByHand],
        ),
        Vector {
            reader: Reader::WithoutIdentity,
            ..ground.good(
                "good_by_hand_without_identity",
                Draft::new(&ground.station, &by_hand(ground)).zip(),
                &[Remark::ByHand],
            )
        },
        training,
    ]
}

/// The referral of a recipient that has no key.
fn by_hand(ground: &Ground) -> Vec<u8> {
    let mut referral: serde_json::Value = serde_json::from_slice(&ground.referral).expect("json");
    referral["age_key"] = serde_json::Value::Null;
    serde_json::to_vec_pretty(&referral).expect("json")
}

fn sealed(ground: &Ground) -> Vec<Vector> {
    let container = ground.draft().zip();
    let good = seal_for(&ground.bob, &container);
    let (bob, eve) = (age_key(&ground.bob), age_key(&ground.eve));
    let two = age::Encryptor::with_recipients([&bob as &dyn age::Recipient, &eve].into_iter()).expect("two");
    let passphrase = age::Encryptor::with_user_passphrase("correct horse".to_owned().into());
    let mut cut = good.clone();
    cut.truncate(good.len() - 20);
    let mut flipped = good.clone();
    let last = flipped.len() - 1;
    flipped[last] ^= 1;
    let mut huge = good.clone();
    huge.resize((65 << 20) + 1, 0);
    vec![
        ground.bad("empty_file", Vec::new(), "not_a_packet"),
        ground.bad("a_letter_instead", b"Dear colleague,".to_vec(), "not_a_packet"),
        ground.bad("larger_than_any_packet", huge, "ciphertext_too_large"),
        Vector {
            reader: Reader::WithoutIdentity,
            ..ground.bad("sealed_and_no_identity", good.clone(), "no_identity")
        },
        Vector {
            reader: Reader::Eve,
            ..ground.bad("sealed_to_bob_opened_by_eve", good, "not_for_me")
        },
        ground.bad(
            "sealed_to_bob_and_eve",
            seal_with(two, &container),
            "several_recipients",
        ),
        ground.bad(
            "sealed_with_a_passphrase",
            seal_with(passphrase, &container),
            "several_recipients",
        ),
        ground.bad("sealed_and_cut_short", cut, "encryption_damaged"),
        ground.bad("sealed_with_a_flipped_byte", flipped, "encryption_damaged"),
        ground.bad(
            "sealed_letter",
            seal_for(&ground.bob, b"Dear colleague, this is not a packet."),
            "not_a_zip",
        ),
    ]
}

fn content(ground: &Ground) -> Vec<Vector> {
    let with = |change: &dyn Fn(&str) -> String| {
        let text = String::from_utf8(ground.referral.clone()).expect("text");
        Draft::new(&ground.station, change(&text).as_bytes()).zip()
    };
    let mut extra = ground.draft();
    extra.files.push(("readme.json".into(), b"{}".to_vec()));
    extra.list();
    extra.sign();
    let mut bare = ground.draft();
    bare.files.retain(|(name, _)| name != "referral.json");
    bare.list();
    bare.sign();
    let forwarded = seal_for(&ground.eve, &ground.draft().zip());
    vec![
        ground.bad("an_extra_file_that_is_signed", extra.zip(), "unexpected_file"),
        ground.bad("only_a_pdf", bare.zip(), "referral_missing"),
        ground.bad(
            "referral_that_is_no_json",
            with(&|_| "persons: A, B".to_owned()),
            "referral_malformed",
        ),
        ground.bad(
            "referral_from_the_future",
            with(&|t| t.replace("test/1", "test/2")),
            "referral_version",
        ),
        Vector {
            reader: Reader::Eve,
            ..ground.bad("forwarded_to_eve", forwarded, "forwarded_to_me")
        },
        Vector {
            reader: Reader::Eve,
            ..ground.bad("opened_and_passed_to_eve", ground.draft().zip(), "forwarded_to_me")
        },
        ground.bad(
            "by_hand_and_sealed_afterwards",
            seal_for(&ground.bob, &Draft::new(&ground.station, &by_hand(ground)).zip()),
            "forwarded_to_me",
        ),
        ground.bad(
            "training_under_a_real_certificate",
            with(&|t| t.replace("\"training\": false", "\"training\": true")),
            "training_mismatch",
        ),
        Vector {
            trust: Station::training().trust(),
            ..ground.bad(
                "real_under_a_training_certificate",
                Draft::new(&Station::training(), &ground.referral).zip(),
                "training_mismatch",
            )
        },
        ground.bad(
            "a_disclosure_that_is_in_no_digest",
            with(&|t| t.replace("\"digests_match\": true", "\"digests_match\": false")),
            "digests_mismatch",
        ),
    ]
}
