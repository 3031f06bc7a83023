//! One root, several truths: what two recipients can prove to each other, what one cannot change,
//! and who stays unnamed.

use std::collections::BTreeSet;

use serde_json::json;

use super::*;

#[test]
fn every_packet_of_one_referral_has_the_same_root_and_its_own_extract() {
    let sent = sent_in_full();
    assert_eq!(sent.files.len(), 4);
    for file in &sent.files {
        assert_eq!(file.root, sent.files[0].root);
        assert_eq!(check_extract(file), Ok(()));
        assert_eq!((file.rows.len() + file.withheld.len()) % DIGESTS_MULTIPLE, 0);
        assert_eq!(ReferralFile::parse(&file.canonical_bytes().unwrap()).as_ref(), Ok(file));
    }
}

#[test]
fn two_referrals_of_the_same_record_share_nothing() {
    let all = |sent: &Sent| -> BTreeSet<String> { sent.files.iter().flat_map(|f| f.withheld.clone()).collect() };
    let (one, two) = (sent_in_full(), send(full_record(&content()), &["A", "B", "D"], 1 << 40));
    assert_ne!(one.files[0].root, two.files[0].root);
    assert!(all(&one).is_disjoint(&all(&two)));
}

#[test]
fn nothing_in_an_extract_can_be_changed_added_or_taken_away() {
    let sent = sent_in_full();
    let file = sent.to(RecipientKind::Centre);
    let broken = |change: &dyn Fn(&mut ReferralFile)| {
        let mut file = file.clone();
        change(&mut file);
        check_extract(&file).unwrap_err()
    };
    assert_eq!(broken(&|f| f.rows[3].value = json!("other")), ReferralError::Root);
    assert_eq!(broken(&|f| drop(f.rows.pop())), ReferralError::Root);
    assert_eq!(broken(&|f| drop(f.withheld.pop())), ReferralError::Root);
    assert_eq!(broken(&|f| f.root = "00".repeat(32)), ReferralError::Root);
    assert_eq!(broken(&|f| f.rows.push(f.rows[0].clone())), ReferralError::Twice);
    assert_eq!(broken(&|f| f.persons.push(f.persons[0].clone())), ReferralError::Twice);
    assert_eq!(broken(&|f| f.rows[0].scope = Some(label("Z"))), ReferralError::Scope);
    assert_eq!(broken(&|f| drop(f.persons.pop())), ReferralError::Scope);
    assert_eq!(broken(&|f| f.withheld.reverse()), ReferralError::Malformed);
    assert_eq!(broken(&|f| f.rows[0].salt.push('A')), ReferralError::Malformed);
    // Any one row moved to another person, or its salt to another row.
    for n in 0..file.rows.len() {
        assert!(
            check_extract(&ReferralFile {
                rows: swapped(file, n),
                ..file.clone()
            })
            .is_err()
        );
    }
}

fn swapped(file: &ReferralFile, n: usize) -> Vec<DisclosedRow> {
    let mut rows = file.rows.clone();
    let other = rows[(n + 1) % rows.len()].salt.clone();
    rows[n].salt = other;
    rows
}

#[test]
fn a_referral_file_is_read_in_one_form_only() {
    let sent = sent_in_full();
    let bytes = sent.to(RecipientKind::Guardianship).canonical_bytes().unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let refused = |text: &str| ReferralFile::parse(text.as_bytes()).unwrap_err();
    assert_eq!(refused(&format!("{text}\n")), ReferralError::NotCanonical);
    assert_eq!(
        refused(&text.replacen("\"rows\":", "\"rows\": ", 1)),
        ReferralError::NotCanonical
    );
    assert_eq!(
        refused(&text.replacen('{', "{\"note\":1,", 1)),
        ReferralError::Malformed
    );
    assert_eq!(
        refused(&text.replacen("halte.referral/1", "halte.referral/2", 1)),
        ReferralError::Version
    );
    assert_eq!(
        refused("{\"format\":\"halte.referral/2\",\"more\":true}"),
        ReferralError::Version
    );
    assert_eq!(refused(""), ReferralError::Malformed);
    assert_eq!(refused(&"[".repeat(200_000)), ReferralError::Malformed);
}

#[test]
fn a_referral_file_keeps_its_bytes() {
    // Digest and root were computed apart, with Python's json, hashlib and base64.
    let decoys = |n: u8| data_encoding::BASE64URL_NOPAD.encode(&<sha2::Sha256 as sha2::Digest>::digest([n]));
    let mut withheld: Vec<String> = (0..63).map(decoys).collect();
    withheld.sort();
    let text = format!(
        concat!(
            "{{\"format\":\"halte.referral/1\",\"kind\":\"referral\",",
            "\"packet\":\"6f1c1b0e-8f4e-4b0a-9d53-0d7a4f0c2b11\",\"training\":false,",
            "\"recipient\":{{\"kind\":\"centre\",\"id\":\"centre-payoke\",\"name\":\"Payoke\",\"age_key\":null}},",
            "\"sequence\":{{\"number\":1,\"previous_manifest\":null}},",
            "\"time\":{{\"wall\":\"2026-11-03T02:00:00Z\",\"since_boot_ms\":7,\"trusted\":null}},",
            "\"content\":{{\"version\":\"ab\",\"packs\":[\"SMG\",\"MIN\"]}},",
            "\"transfer\":{{\"service\":\"local_police\",\"controller\":\"Ostend\",\"legal_basis\":\"centre\",",
            "\"retention\":\"case_file\"}},\"persons\":[\"A\"],",
            "\"rows\":[{{\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"scope\":\"A\",\"field\":\"age\",\"value\":\"minor\"}}],",
            "\"withheld\":{},\"root\":\"7b3d5746dc0f1ea0125af8a176b6fd80ea86bf177675446eedbbc964a8be3c7d\"}}"
        ),
        serde_json::to_string(&withheld).unwrap()
    );
    let file = ReferralFile::parse(text.as_bytes()).unwrap();
    assert_eq!(file.value(Some(&label("A")), "age"), Some(&json!("minor")));
    assert_eq!(file.canonical_bytes().unwrap(), text.as_bytes());
}

#[test]
fn randomness_that_repeats_itself_seals_nothing() {
    let sent = sent_in_full();
    let sender = sender();
    let addresses: Vec<_> = sent.routed.iter().map(address).collect();
    let stuck = disclose(&sent.composition(&sender), &addresses, &mut |_| {});
    assert_eq!(stuck.unwrap_err(), ReferralError::Randomness);
}

#[test]
fn a_protected_source_stands_in_the_identity_packet_alone() {
    let sent = sent_in_full();
    let identity = sent.identity().unwrap();
    assert_eq!(
        (check_extract(&identity), identity.kind),
        (Ok(()), PacketKind::Identity)
    );
    assert_ne!(identity.root, sent.files[0].root);
    let fields: BTreeSet<&str> = identity.rows.iter().map(|r| r.field.as_str()).collect();
    assert_eq!(
        fields.into_iter().collect::<Vec<_>>(),
        [
            "complainant",
            "complainant_identity",
            "date_of_birth",
            "diplomatic_card",
            "document_number",
            "document_photo",
            "document_type",
            "family_abroad",
            "family_threats",
            "identity_basis",
            "interpreter_identity",
            "name",
            "online_accounts",
            "phone_devices",
            "phone_numbers",
            "source_contact",
            "source_identity"
        ]
    );
    // A and D complained about work; B was found on site and is named to the magistrate as ever.
    let named = identity.rows.iter().filter(|r| r.field.as_str() == "name");
    let named: Vec<_> = named.filter_map(|r| r.scope.clone()).collect();
    assert_eq!(named, [label("A"), label("D")]);
    let magistrate = sent.to(RecipientKind::Magistrate);
    assert_eq!(magistrate.value(Some(&label("A")), "complainant_identity"), None);
    assert_eq!(magistrate.value(Some(&label("A")), "name"), None);
    assert!(magistrate.value(Some(&label("B")), "name").is_some());
}

#[test]
fn an_anonymous_statement_names_nobody_in_any_other_packet() {
    let content = content();
    let events = [
        vec![added(&["A"], true), saw("SMG-01")],
        fill(&content, Some("A")),
        consented(&content, "A"),
        vec![about("A", PersonFact::IdentityMode(IdentityMode::AnonymousStatement))],
    ];
    let sent = send(record(events.concat()), &["A"], 1);
    let identity = String::from_utf8(sent.identity().unwrap().canonical_bytes().unwrap()).unwrap();
    for row in ["name", "document_number", "phone_numbers", "diplomatic_card"] {
        let text = canary(Some("A"), row);
        assert!(identity.contains(&text), "{row}");
        for file in &sent.files {
            let json = String::from_utf8(file.canonical_bytes().unwrap()).unwrap();
            assert!(!json.contains(&text), "{row} to {}", file.recipient.kind);
            assert_ne!(file.recipient.kind, RecipientKind::ImmigrationOffice);
        }
    }
}

#[test]
fn an_identity_that_is_not_held_travels_nowhere() {
    let content = content();
    let events = [
        vec![added(&["A"], true), saw("SMG-01")],
        fill(&content, Some("A")),
        vec![about("A", PersonFact::IdentityMode(IdentityMode::None))],
    ];
    let sent = send(record(events.concat()), &["A"], 1);
    let packets = sent.files.iter().cloned().chain(sent.identity());
    for file in packets {
        let json = String::from_utf8(file.canonical_bytes().unwrap()).unwrap();
        assert!(
            !json.contains(&canary(Some("A"), "name")),
            "{:?} {}",
            file.kind,
            file.recipient.kind
        );
    }
}

#[test]
fn a_pseudonym_replaces_the_name_at_the_centre_alone() {
    let content = content();
    let events = [
        vec![added(&["A"], true), saw("SMG-01")],
        fill(&content, Some("A")),
        consented(&content, "A"),
        vec![about("A", PersonFact::IdentityMode(IdentityMode::PseudonymToCentre))],
    ];
    let sent = send(record(events.concat()), &["A"], 1);
    let told = |kind: RecipientKind, field: &str| sent.to(kind).value(Some(&label("A")), field).is_some();
    assert!(!told(RecipientKind::Centre, "name") && told(RecipientKind::Centre, "pseudonym"));
    assert!(told(RecipientKind::Magistrate, "name") && told(RecipientKind::ImmigrationOffice, "name"));
}

#[test]
fn the_immigration_office_never_learns_that_somebody_wants_no_help() {
    let sent = sent_in_full();
    let daud = label("D");
    let office = sent.to(RecipientKind::ImmigrationOffice);
    assert!(office.persons.contains(&daud));
    let json = String::from_utf8(office.canonical_bytes().unwrap()).unwrap();
    assert!(!json.contains("refus") && !json.contains("\"offer\"") && !json.contains("declin"));
    let centre = sent.to(RecipientKind::Centre);
    assert!(!centre.persons.contains(&daud));
    assert_eq!(centre.value(None, "refusal_count"), Some(&json!(1)));
    let magistrate = sent.to(RecipientKind::Magistrate);
    assert_eq!(magistrate.value(Some(&daud), "refusal"), Some(&json!(true)));
    assert_eq!(magistrate.value(None, "others_count"), Some(&json!(1)));
}

#[test]
fn a_childs_refusal_is_not_told_to_the_centre_by_the_answer_to_the_offer() {
    let events = vec![
        added(&["B"], true),
        saw("SMG-01"),
        about("B", PersonFact::Age(Age::Minor)),
        Event::OfferMade {
            labels: vec![label("B")],
            answer: OfferAnswer::No,
        },
    ];
    let sent = send(record(events), &["B"], 1);
    let answer = |kind: RecipientKind| sent.to(kind).value(Some(&label("B")), "offer").unwrap()[0]["answer"].clone();
    assert_eq!(answer(RecipientKind::Centre), json!(null));
    assert_eq!(answer(RecipientKind::Guardianship), json!("no"));
}
