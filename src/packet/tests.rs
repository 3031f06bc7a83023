//! Keys, size classes and the frozen form of a verification. Packets themselves are vectors of
//! the integration tests.

use secrecy::ExposeSecret;

use super::*;
use crate::container::{ContainerError, Remark};

#[test]
fn an_identity_file_reads_as_age_keygen_writes_it() {
    let bob = Identity::fresh();
    let secret = bob.to_file();
    let file = format!(
        "# created: 2026-11-03\n# public key: age1…\n\n{}\r\n",
        secret.expose_secret().trim()
    );
    let read = Identity::read(&file).expect("identity");
    let texts = |identity: &Identity| {
        identity
            .recipients()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(texts(&read), texts(&bob));
    assert_eq!(
        format!("{read:?} {:?}", read.recipients()),
        "Identity(redacted) [RecipientKey]"
    );
}

#[test]
fn what_is_no_identity_file_is_refused() {
    let bob = Identity::fresh().to_file();
    let with_a_letter = format!("{}\nDear colleague", bob.expose_secret());
    for bad in ["", "# only a comment\n", "AGE-SECRET-KEY-1QQQ", "age1…", &with_a_letter] {
        assert_eq!(Identity::read(bad).err(), Some(SealError::IdentityFile));
    }
}

#[test]
fn a_secret_key_is_not_taken_for_a_recipient() {
    let bob = Identity::fresh();
    assert!(RecipientKey::new(bob.to_file().expose_secret().trim()).is_err());
    let public = bob.recipients().first().expect("key").to_string();
    assert_eq!(RecipientKey::new(&public).expect("key").to_string(), public);
}

#[test]
fn size_classes_double_from_16_kib_to_64_mib() {
    let cases = [
        (0, Some(16 << 10)),
        (16 << 10, Some(16 << 10)),
        ((16 << 10) + 1, Some(32 << 10)),
        (64 << 20, Some(64 << 20)),
        ((64 << 20) + 1, None),
        (usize::MAX, None),
    ];
    for (length, class) in cases {
        assert_eq!(size_class(length), class, "{length}");
    }
}

#[test]
fn a_verification_has_its_frozen_form() {
    let passed = Verification::passed("ab".into(), "centre-bob".into(), false, vec![Remark::Expired]);
    assert_eq!(
        serde_json::to_string(&passed).expect("json"),
        r#"{"format":"halte.verification/1","outcome":"valid_with_remarks","reason":null,"remarks":["expired"],"evidence_id":"ab","recipient":"centre-bob","training":false}"#
    );
    let refused = Verification::refused(ContainerError::XmlDoctype.into(), None);
    let text = serde_json::to_string(&refused).expect("json");
    assert_eq!(
        text,
        r#"{"format":"halte.verification/1","outcome":"refused","reason":"xml_doctype","remarks":[],"evidence_id":null,"recipient":null,"training":null}"#
    );
    assert_eq!(serde_json::from_str::<Verification>(&text).expect("back"), refused);
}
