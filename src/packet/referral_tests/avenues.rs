//! How the identity travels, mode by mode, over the bytes of every packet and paper; and what
//! somebody else reported, which names nobody.

use std::collections::BTreeSet;

use serde_json::json;

use super::*;
use crate::content::DisclosureRow;

const ALL_MODES: &[IdentityMode] = IdentityMode::ALL;

/// Almaz, with every row filled and every consent given, whose identity travels like this.
fn almaz(mode: IdentityMode, more: Vec<Event>) -> Sent {
    let content = content();
    let events = [
        vec![added(&["A"], true), saw("SMG-01")],
        fill(&content, None),
        fill(&content, Some("A")),
        consented(&content, "A"),
        vec![about("A", PersonFact::IdentityMode(mode))],
        more,
    ];
    send(record(events.concat()), &["A"], 1)
}

/// Everything that leaves towards one office: its JSON and its paper, in bytes.
fn bytes_of(sent: &Sent, file: &ReferralFile) -> String {
    let mut all = String::from_utf8(file.canonical_bytes().unwrap()).unwrap();
    all.push_str(&text_of(&document(&sent.content, file, "nl", &words_as_keys)));
    all
}

/// The rows by which somebody can be found, as the table marks them.
fn identifying(content: &Content, who: Option<&str>) -> Vec<String> {
    let scope = if who.is_some() {
        FieldScope::Person
    } else {
        FieldScope::Encounter
    };
    let marked = |row: &&DisclosureRow| row.identifying && row.scope == scope;
    let rows = content.disclosure.rows.iter().filter(marked);
    rows.filter_map(|row| match typed(row, who) {
        FieldValue::Text(text) if text.starts_with("zz") => Some(text),
        _ => None,
    })
    .collect()
}

#[test]
fn with_an_anonymous_statement_no_other_byte_tells_who_it_is() {
    let sent = almaz(IdentityMode::AnonymousStatement, vec![]);
    let kinds: BTreeSet<RecipientKind> = sent.files.iter().map(|f| f.recipient.kind).collect();
    assert_eq!(kinds, [RecipientKind::Centre, RecipientKind::Magistrate].into());
    let identity = sent.identity().unwrap();
    let alone = bytes_of(&sent, &identity);
    let canaries = identifying(&sent.content, Some("A"));
    assert!(canaries.len() >= 6);
    for canary in &canaries {
        let for_magistrate = !canary.contains("pseudonym");
        assert_eq!(
            alone.contains(canary),
            for_magistrate,
            "{canary} in the identity packet"
        );
        for file in &sent.files {
            assert!(
                !bytes_of(&sent, file).contains(canary),
                "{canary} to {}",
                file.recipient.kind
            );
        }
    }
}

/// The root of the referral, with packet ids that are not random.
fn root_of(sent: &Sent) -> String {
    let sender = sender();
    let fixed = |r| Address {
        packet: PacketId::new("6f1c1b0e-8f4e-4b0a-9d53-0d7a4f0c2b11").unwrap(),
        ..address(r)
    };
    let addresses: Vec<Address<'_>> = sent.routed.iter().map(fixed).collect();
    let files = disclose(&sent.composition(&sender), &addresses, &mut counting(1)).unwrap();
    files[0].root.clone()
}

#[test]
fn the_root_of_a_referral_stays_the_same_when_only_the_sealed_identity_changes() {
    let renamed = Event::FieldSet {
        field: FieldId::new("name").unwrap(),
        label: Some(label("A")),
        value: Some(FieldValue::Text("zzanotherzzname".to_owned())),
    };
    let moved = Event::FieldSet {
        field: FieldId::new("source_identity").unwrap(),
        label: None,
        value: Some(FieldValue::Text("zzanotherzzsource".to_owned())),
    };
    for mode in [IdentityMode::AnonymousStatement, IdentityMode::None] {
        let one = almaz(mode, vec![]);
        let two = almaz(mode, vec![renamed.clone(), moved.clone()]);
        assert_eq!(root_of(&one), root_of(&two), "{mode}");
        let (apart, other) = (one.identity().unwrap(), two.identity().unwrap());
        assert_ne!(apart.rows, other.rows, "what is sealed did change");
        assert_ne!(apart.root, root_of(&one), "the identity packet has its own root");
    }
    // What is not protected does change the root: the comparison can fail.
    let (one, two) = (
        almaz(IdentityMode::Named, vec![]),
        almaz(IdentityMode::Named, vec![renamed]),
    );
    assert_ne!(root_of(&one), root_of(&two));
}

#[test]
fn nobody_is_told_of_the_identity_packet_but_the_magistrate() {
    let sent = almaz(IdentityMode::AnonymousStatement, vec![]);
    let sender = sender();
    let identity = PacketId::fresh();
    let addresses: Vec<Address<'_>> = sent
        .routed
        .iter()
        .map(|r| Address {
            identity_packet: (r.kind == RecipientKind::Magistrate).then(|| identity.clone()),
            ..address(r)
        })
        .collect();
    let files = disclose(&sent.composition(&sender), &addresses, &mut counting(7)).unwrap();
    for file in &files {
        let told = bytes_of(&sent, file).contains(identity.as_str());
        assert_eq!(
            told,
            file.recipient.kind == RecipientKind::Magistrate,
            "{}",
            file.recipient.kind
        );
    }
}

#[test]
fn another_name_goes_to_the_centre_alone_and_the_centre_gets_nothing_else_that_identifies() {
    let sent = almaz(IdentityMode::PseudonymToCentre, vec![]);
    let pseudonym = canary(Some("A"), "pseudonym");
    for file in sent.files.iter().chain([&sent.identity().unwrap()]) {
        let told = bytes_of(&sent, file).contains(&pseudonym);
        let centre = file.recipient.kind == RecipientKind::Centre;
        assert_eq!(told, centre, "{}", file.recipient.kind);
    }
    let centre = bytes_of(&sent, sent.to(RecipientKind::Centre));
    for canary in identifying(&sent.content, Some("A"))
        .iter()
        .filter(|c| **c != pseudonym)
    {
        assert!(!centre.contains(canary), "{canary}");
    }
    assert!(bytes_of(&sent, sent.to(RecipientKind::Magistrate)).contains(&canary(Some("A"), "name")));
}

#[test]
fn the_immigration_office_hears_nothing_of_who_stays_unnamed() {
    for mode in ALL_MODES {
        let sent = almaz(*mode, vec![]);
        let told = sent
            .files
            .iter()
            .any(|f| f.recipient.kind == RecipientKind::ImmigrationOffice);
        let named = matches!(mode, IdentityMode::Named | IdentityMode::PseudonymToCentre);
        assert_eq!(told, named, "{mode}");
    }
}

#[test]
fn an_identity_that_nobody_holds_is_in_no_packet_at_all() {
    let sent = almaz(
        IdentityMode::None,
        vec![chose(None, "anonymous_report", IdentityMode::None)],
    );
    let canaries = [identifying(&sent.content, Some("A")), identifying(&sent.content, None)].concat();
    for file in sent.files.iter().chain([&sent.identity().unwrap()]) {
        for canary in &canaries {
            assert!(!bytes_of(&sent, file).contains(canary), "{canary} {:?}", file.kind);
        }
    }
}

#[test]
fn who_complained_about_work_is_named_to_the_magistrate_only_apart() {
    let sent = almaz(IdentityMode::Named, vec![about("A", PersonFact::Complainant(true))]);
    let magistrate = bytes_of(&sent, sent.to(RecipientKind::Magistrate));
    let identity = bytes_of(&sent, &sent.identity().unwrap());
    let mut canaries = identifying(&sent.content, Some("A"));
    canaries.retain(|c| !c.contains("pseudonym"));
    canaries.push(canary(Some("A"), "complainant_identity"));
    for canary in &canaries {
        assert!(!magistrate.contains(canary), "{canary} would stand in the pro justitia");
        assert!(identity.contains(canary), "{canary}");
    }
    // Found on site is another thing: no secrecy is promised.
    let found = almaz(IdentityMode::Named, vec![about("A", PersonFact::Complainant(false))]);
    assert!(bytes_of(&found, found.to(RecipientKind::Magistrate)).contains(&canary(Some("A"), "name")));
}

#[test]
fn a_third_partys_identity_goes_sealed_whatever_the_person_chose() {
    let source = canary(None, "source_identity");
    for mode in ALL_MODES {
        let sent = almaz(*mode, vec![]);
        assert!(bytes_of(&sent, &sent.identity().unwrap()).contains(&source), "{mode}");
        for file in &sent.files {
            assert!(
                !bytes_of(&sent, file).contains(&source),
                "{mode} {}",
                file.recipient.kind
            );
        }
    }
}

fn information(more: Vec<Event>) -> Sent {
    let mut events = vec![
        Event::AboutSet {
            about: About::Information,
        },
        Event::PlaceSet {
            place: Some(PlaceId::new("e40-heverlee").unwrap()),
        },
        Event::SceneAnswered {
            indicator: IndicatorId::new("SMG-01").unwrap(),
            answer: Some(Answer::Yes),
            source: Source::ThirdParty,
        },
    ];
    events.extend(fill(&content(), None));
    events.extend(more);
    send(record(events), &[], 1)
}

#[test]
fn what_somebody_else_reported_goes_to_the_magistrate_alone_and_says_that_nobody_was_present() {
    let sent = information(vec![chose(None, "third_party", IdentityMode::ThirdParty)]);
    let offices: Vec<_> = sent.routed.iter().map(|r| (r.kind, r.recipient.as_str())).collect();
    assert_eq!(offices, [(RecipientKind::Magistrate, "parquet-leuven")]);
    let file = sent.to(RecipientKind::Magistrate);
    assert_eq!(file.value(None, "about"), Some(&json!("information")));
    assert_eq!(file.value(None, "source_avenue"), Some(&json!("third_party")));
    assert_eq!(
        file.value(None, "scene_observations").unwrap()[0]["source"],
        json!("third_party")
    );
    let bytes = bytes_of(&sent, file);
    assert!(bytes.contains(&canary(None, "reported")) && bytes.contains("[avenue-about-information]"));
    assert_eq!(check_extract(file), Ok(()));
    let identity = sent.identity().unwrap();
    assert!(identity.persons.is_empty());
    for canary in identifying(&sent.content, None) {
        assert!(!bytes.contains(&canary), "{canary}");
        assert!(bytes_of(&sent, &identity).contains(&canary), "{canary}");
    }
}

#[test]
fn information_about_work_goes_to_the_labour_auditor() {
    for event in [
        Event::ContextSet {
            context: Context::Workplace,
            packs: None,
        },
        Event::SceneAnswered {
            indicator: IndicatorId::new("LAB-04").unwrap(),
            answer: Some(Answer::Yes),
            source: Source::ThirdParty,
        },
    ] {
        let sent = information(vec![event]);
        assert_eq!(sent.routed[0].recipient.as_str(), "auditorate-leuven");
        assert_eq!(sent.routed.len(), 1);
    }
}

#[test]
fn without_an_identity_key_the_sheet_says_what_to_do_with_it_and_a_sealed_one_does_not() {
    let sent = almaz(IdentityMode::AnonymousStatement, vec![]);
    let mut identity = sent.identity().unwrap();
    let says = |file: &ReferralFile| bytes_of(&sent, file).contains("[avenue-envelope-title]");
    assert!(!says(&identity));
    identity.recipient.age_key = None;
    assert!(says(&identity));
    assert!(!says(&ReferralFile {
        kind: PacketKind::Referral,
        ..identity
    }));
}
