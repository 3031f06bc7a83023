//! Vectors of the two CMS signatures.

use der::Encode;

use super::{Ground, Vector};
use crate::forge::{
    CONTENT_TYPE, Cms, DATA, Draft, ESS, MESSAGE_DIGEST, SHA256, SHA512, SIGNING_TIME, algorithm, attribute, oid, tlv,
};
use crate::station::{self, Spec, Station, ed25519_spki, p256_spki, raw_ed25519_spki};

pub(crate) fn vectors(ground: &Ground) -> Vec<Vector> {
    let mut all = structure(ground);
    all.extend(attributes(ground));
    all.extend(keys(ground));
    all.extend(second(ground));
    all
}

/// Signature 001 changed before it was signed: a hostile signer, not a hostile courier.
fn first(ground: &Ground, change: impl Fn(&mut Cms)) -> Vec<u8> {
    let mut draft = ground.draft();
    let mut cms = draft.first();
    change(&mut cms);
    draft.p7s[0] = cms.sign(|m| draft.sign_first(m));
    draft.zip()
}

fn structure(ground: &Ground) -> Vec<Vector> {
    let raw = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut draft = ground.draft();
        change(&mut draft.p7s[0]);
        draft.zip()
    };
    let other = ground.station.second_cert.to_der().expect("der");
    let content = tlv(0x30, &[&oid(DATA), &tlv(0xa0, &[&tlv(0x04, &[b"content"])])]);
    vec![
        ground.bad("signature_that_is_no_der", raw(&|p| p.fill(0x41)), "cms_malformed"),
        ground.bad("signature_with_a_byte_behind", raw(&|p| p.push(0)), "cms_malformed"),
        ground.bad(
            "signature_with_content_attached",
            first(ground, |c| c.encapsulated.clone_from(&content)),
            "cms_malformed",
        ),
        ground.bad(
            "signature_with_unsigned_attributes",
            first(ground, |c| {
                c.unsigned = tlv(0xa1, &[&attribute(SIGNING_TIME, &[&tlv(0x17, &[b"261103021000Z"])])])
            }),
            "cms_malformed",
        ),
        ground.bad(
            "attributes_out_of_order",
            first(ground, |c| {
                c.attributes.sort();
                c.attributes.reverse();
                c.is_sorted = false;
            }),
            "cms_not_canonical",
        ),
        ground.bad("two_signers", first(ground, |c| c.signers = 2), "cms_signer_count"),
        ground.bad("no_signer", first(ground, |c| c.signers = 0), "cms_signer_count"),
        ground.bad(
            "two_certificates",
            first(ground, |c| c.certificates.push(other.clone())),
            "cms_certificate_count",
        ),
        ground.bad(
            "no_certificate",
            first(ground, |c| c.certificates.clear()),
            "cms_certificate_count",
        ),
        ground.bad(
            "first_signature_with_sha256",
            first(ground, |c| c.digest = algorithm(SHA256)),
            "cms_algorithm",
        ),
        ground.bad(
            "digest_parameters_null",
            first(ground, |c| c.digest = tlv(0x30, &[&oid(SHA512), &[5, 0]])),
            "cms_algorithm",
        ),
        ground.bad(
            "signature_parameters_null",
            first(ground, |c| c.signature = tlv(0x30, &[&oid("1.3.101.112"), &[5, 0]])),
            "cms_algorithm",
        ),
    ]
}

fn attributes(ground: &Ground) -> Vec<Vector> {
    let digest = |bytes: &[u8]| attribute(MESSAGE_DIGEST, &[&tlv(0x04, &[bytes])]);
    let time = |tag: u8, text: &[u8]| attribute(SIGNING_TIME, &[&tlv(tag, &[text])]);
    let data = oid(DATA);
    vec![
        ground.bad(
            "no_signing_time",
            first(ground, |c| c.attributes.retain(|a| !is(a, SIGNING_TIME))),
            "cms_attributes",
        ),
        ground.bad(
            "no_certificate_hash",
            first(ground, |c| c.attributes.retain(|a| !is(a, ESS))),
            "cms_attributes",
        ),
        ground.bad(
            "no_message_digest",
            first(ground, |c| c.attributes.retain(|a| !is(a, MESSAGE_DIGEST))),
            "cms_attributes",
        ),
        ground.bad(
            "two_signing_times",
            first(ground, |c| c.attributes.push(time(0x17, b"261103021100Z"))),
            "cms_attributes",
        ),
        ground.bad(
            "two_digests_instead_of_a_time",
            first(ground, |c| c.set(SIGNING_TIME, digest(&[7; 64]))),
            "cms_attributes",
        ),
        ground.bad(
            "two_values_in_one_attribute",
            first(ground, |c| {
                let (one, other) = (tlv(0x17, &[b"261103021000Z"]), tlv(0x17, &[b"261103021100Z"]));
                c.set(SIGNING_TIME, attribute(SIGNING_TIME, &[&one, &other]));
            }),
            "cms_attributes",
        ),
        ground.bad(
            "an_attribute_too_many",
            first(ground, |c| {
                c.attributes.push(attribute("1.2.840.113549.1.9.15", &[&data]))
            }),
            "cms_attributes",
        ),
        ground.bad(
            "another_content_type",
            first(ground, |c| {
                c.set(CONTENT_TYPE, attribute(CONTENT_TYPE, &[&oid("1.2.840.113549.1.7.2")]))
            }),
            "cms_content_type",
        ),
        ground.bad(
            "digest_of_another_manifest",
            first(ground, |c| c.set(MESSAGE_DIGEST, digest(&[7; 64]))),
            "cms_message_digest",
        ),
        ground.bad(
            "time_in_the_long_form_before_2050",
            first(ground, |c| c.set(SIGNING_TIME, time(0x18, b"20261103021000Z"))),
            "cms_signing_time",
        ),
        ground.bad(
            "certificate_hash_of_another",
            first(ground, |c| {
                let id = tlv(0x30, &[&tlv(0x04, &[&[7; 32]])]);
                c.set(ESS, attribute(ESS, &[&tlv(0x30, &[&tlv(0x30, &[&id])])]));
            }),
            "cms_ess_hash",
        ),
        ground.bad(
            "signer_id_of_another_certificate",
            first(ground, |c| {
                let last = c.signer.len() - 1;
                c.signer[last] ^= 1;
            }),
            "cms_signer",
        ),
        ground.bad(
            "certificate_exchanged_after_signing",
            {
                let mut draft = ground.draft();
                let other = Spec::device(7)
                    .for_training()
                    .issue(ed25519_spki(&ground.station.key), &ground.station.ca_key);
                let mut cms = draft.first();
                cms.certificates = vec![other.to_der().expect("der")];
                draft.p7s[0] = cms.sign(|m| draft.sign_first(m));
                draft.zip()
            },
            "cms_ess_hash",
        ),
    ]
}

fn keys(ground: &Ground) -> Vec<Vector> {
    let station = &ground.station;
    let signed_by = |cert: x509_cert::Certificate, sign: &dyn Fn(&Draft<'_>, &[u8]) -> Vec<u8>| {
        let mut draft = ground.draft();
        let cms = Cms::ed25519(draft.manifests[0].as_bytes(), &cert, station::signed_at());
        draft.p7s[0] = cms.sign(|m| sign(&draft, m));
        draft.zip()
    };
    // The neutral point as a key, and a signature of zeros: it "holds" for every message unless checked strictly.
    let mut neutral = [0_u8; 32];
    neutral[0] = 1;
    let weak = Spec::device(7).issue(raw_ed25519_spki(&neutral), &station.ca_key);
    let mut zeros = [0_u8; 64];
    zeros[0] = 1;
    let flipped = |draft: &Draft<'_>, message: &[u8]| {
        let mut signature = draft.sign_first(message);
        signature[40] ^= 1;
        signature
    };
    // s + the group order: the same signature spelled a second way.
    let order = [
        0xed_u8, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let respelled = |draft: &Draft<'_>, message: &[u8]| {
        let mut signature = draft.sign_first(message);
        let mut carry = 0_u16;
        for (byte, add) in signature[32..].iter_mut().zip(order) {
            let sum = u16::from(*byte) + u16::from(add) + carry;
            *byte = sum.to_le_bytes()[0];
            carry = sum >> 8;
        }
        signature
    };
    vec![
        ground.bad(
            "first_signature_with_a_p256_key",
            signed_by(station.second_cert.clone(), &|d, m| d.sign_second(m)),
            "key_kind",
        ),
        ground.bad(
            "first_signature_flipped",
            signed_by(station.cert.clone(), &flipped),
            "signature_invalid",
        ),
        ground.bad(
            "first_signature_respelled",
            signed_by(station.cert.clone(), &respelled),
            "signature_invalid",
        ),
        ground.bad(
            "signature_under_a_weak_key",
            signed_by(weak, &|_, _| zeros.to_vec()),
            "signature_invalid",
        ),
        ground.bad(
            "signed_over_the_implicit_tag",
            signed_by(station.cert.clone(), &|d, m| d.sign_first(&[&[0xa0], &m[1..]].concat())),
            "signature_invalid",
        ),
        ground.bad(
            "first_signature_of_another_packet",
            {
                let other = Draft::new(station, b"{}");
                let mut draft = ground.draft();
                draft.p7s[0].clone_from(&other.p7s[0]);
                draft.zip()
            },
            "cms_message_digest",
        ),
    ]
}

fn second(ground: &Ground) -> Vec<Vector> {
    let signed = |change: &dyn Fn(&Draft<'_>, &[u8]) -> Vec<u8>| {
        let mut draft = ground.draft();
        draft.p7s[1] = draft.second().sign(|m| change(&draft, m));
        draft.zip()
    };
    let flipped = |draft: &Draft<'_>, message: &[u8]| draft.sign_second(&[message, b"x"].concat());
    let high = |draft: &Draft<'_>, message: &[u8]| {
        let low = p256::ecdsa::Signature::from_der(&draft.sign_second(message)).expect("signature");
        let (r, s) = low.split_scalars();
        let high = p256::ecdsa::Signature::from_scalars(r, -*s).expect("scalars");
        high.to_der().as_bytes().to_vec()
    };
    let other = Spec {
        subject: "CN=Device 9,O=Halte test",
        ..Spec::device(8)
    };
    let other = Station::with(&Spec::station(), &Spec::device(7), &other);
    let first_as_second = {
        let mut draft = ground.draft();
        let cms = Cms::p256(
            draft.manifests[1].as_bytes(),
            &ground.station.cert,
            station::signed_at(),
        );
        draft.p7s[1] = cms.sign(|m| draft.sign_first(m));
        draft.zip()
    };
    // Another curve, named as such: never read as P-256.
    let mut spki = p256_spki(&ground.station.second_key);
    let curve = const_oid::ObjectIdentifier::new_unwrap("1.3.132.0.10");
    spki.algorithm.parameters = Some(der::Any::encode_from(&curve).expect("any"));
    let other_curve = {
        let certificate = Spec::device(8).issue(spki, &ground.station.ca_key);
        let mut draft = ground.draft();
        let cms = Cms::p256(draft.manifests[1].as_bytes(), &certificate, station::signed_at());
        draft.p7s[1] = cms.sign(|m| draft.sign_second(m));
        draft.zip()
    };
    vec![
        ground.bad(
            "second_signature_over_other_bytes",
            signed(&flipped),
            "second_signature_invalid",
        ),
        ground.bad("second_signature_respelled", signed(&high), "second_signature_invalid"),
        ground.bad(
            "second_signature_cut_short",
            signed(&|d, m| d.sign_second(m)[..40].to_vec()),
            "second_signature_invalid",
        ),
        ground.bad(
            "second_signature_by_the_first_key",
            first_as_second,
            "second_signature_invalid",
        ),
        ground.bad("second_signature_on_another_curve", other_curve, "key_kind"),
        ground.bad(
            "second_signer_is_another_device",
            Draft::new(&other, &ground.referral).zip(),
            "second_signer_differs",
        ),
    ]
}

fn is(attribute: &[u8], kind: &str) -> bool {
    let mark = oid(kind);
    attribute.windows(mark.len()).any(|w| w == mark)
}
