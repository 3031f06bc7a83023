//! Size classes and the frozen form of a verification. Packets themselves are vectors of
//! the integration tests.

use super::*;
use crate::container::{ContainerError, Remark};

#[test]
fn size_classes_double_until_256_kib_and_are_four_to_a_doubling_from_there() {
    let cases = [
        (0, Some(16 << 10)),
        (16 << 10, Some(16 << 10)),
        ((16 << 10) + 1, Some(32 << 10)),
        ((128 << 10) + 1, Some(256 << 10)),
        ((256 << 10) + 1, Some(320 << 10)),
        (320 << 10, Some(320 << 10)),
        ((448 << 10) + 1, Some(512 << 10)),
        ((512 << 10) + 1, Some(640 << 10)),
        ((56 << 20) + 1, Some(64 << 20)),
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

#[test]
fn a_key_that_nobody_holds_is_refused_and_stops_nothing() {
    let text = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z";
    let key = crate::trust::RecipientKey::new(text).expect("its form is a key's");
    let packet = SignedPacket::new(vec![7; 64], "ab".to_owned());
    assert!(matches!(seal(&packet, &key), Err(SealError::Encryption)));
}
