//! Each row of `recipients.toml` by name, and where places lead.

use super::shipped;
use crate::content::RoutingFacts;
use crate::model::{Age, IdentityMode, Nationality, OfferAnswer, PlaceId, RecipientKind, Role, Service};

/// Selam: an adult from outside the EU, found by the local police, asked nothing else yet.
const SELAM: RoutingFacts<'static> = RoutingFacts {
    nationality: Nationality::ThirdCountry,
    service: Service::LocalPolice,
    roles: &[],
    age: Age::Adult,
    offer: None,
    identity_mode: IdentityMode::Named,
    complainant: None,
};

/// What a row says: receives, count only, consent group.
type Says = (bool, bool, Option<&'static str>);
const YES: Says = (true, false, None);
const NO: Says = (false, false, None);

#[test]
fn each_row_decides_for_the_person_it_is_written_for() {
    use RecipientKind::{Centre, Guardianship, ImmigrationOffice, Magistrate};
    let inspector = RoutingFacts {
        service: Service::LabourInspection,
        ..SELAM
    };
    let declined = RoutingFacts {
        offer: Some(OfferAnswer::No),
        ..SELAM
    };
    let minor = RoutingFacts {
        age: Age::Minor,
        ..SELAM
    };
    let of = |nationality| RoutingFacts { nationality, ..SELAM };
    let complained = |yes| RoutingFacts {
        complainant: Some(yes),
        ..inspector.clone()
    };
    let known_to = |identity_mode| RoutingFacts { identity_mode, ..SELAM };
    let acting = |roles| RoutingFacts { roles, ..SELAM };
    let rows: Vec<(&str, RecipientKind, RoutingFacts<'_>, Says)> = vec![
        ("centre-declined", Centre, declined.clone(), (true, true, None)),
        (
            "centre-minor",
            Centre,
            RoutingFacts {
                offer: Some(OfferAnswer::No),
                ..minor.clone()
            },
            YES,
        ),
        (
            "centre-protected",
            Centre,
            known_to(IdentityMode::PseudonymToCentre),
            YES,
        ),
        ("centre-belgian", Centre, of(Nationality::Belgian), YES),
        ("centre-eu", Centre, of(Nationality::Eu), YES),
        ("centre-presumed", Centre, acting(&[Role::PossibleSuspect]), YES),
        ("magistrate-complainant", Magistrate, complained(true), YES),
        ("magistrate-labour", Magistrate, complained(false), YES),
        (
            "magistrate-anonymous",
            Magistrate,
            known_to(IdentityMode::AnonymousStatement),
            YES,
        ),
        ("magistrate-declined", Magistrate, declined.clone(), YES),
        (
            "magistrate-witness",
            Magistrate,
            acting(&[Role::Witness, Role::PossibleSuspect]),
            YES,
        ),
        (
            "magistrate-presumed",
            Magistrate,
            acting(&[Role::PresumedVictim, Role::Witness]),
            YES,
        ),
        (
            "io-belgian",
            ImmigrationOffice,
            RoutingFacts {
                nationality: Nationality::Belgian,
                ..minor.clone()
            },
            NO,
        ),
        (
            "io-protected",
            ImmigrationOffice,
            known_to(IdentityMode::AnonymousStatement),
            NO,
        ),
        ("io-witness", ImmigrationOffice, acting(&[Role::Witness]), NO),
        (
            "io-complainant",
            ImmigrationOffice,
            complained(true),
            (true, false, Some("complaint")),
        ),
        ("io-found-on-site", ImmigrationOffice, complained(false), YES),
        (
            "io-complainant-not-asked",
            ImmigrationOffice,
            inspector.clone(),
            (true, false, Some("complaint")),
        ),
        ("io-declined", ImmigrationOffice, declined, YES),
        (
            "io-minor",
            ImmigrationOffice,
            RoutingFacts {
                age: Age::Unsure,
                ..SELAM
            },
            YES,
        ),
        ("io-eu", ImmigrationOffice, of(Nationality::Eu), YES),
        ("io-presumed", ImmigrationOffice, of(Nationality::Unknown), YES),
        (
            "guardianship-belgian",
            Guardianship,
            RoutingFacts {
                nationality: Nationality::Belgian,
                ..minor.clone()
            },
            NO,
        ),
        (
            "guardianship-eu",
            Guardianship,
            RoutingFacts {
                nationality: Nationality::Eu,
                ..minor.clone()
            },
            YES,
        ),
        ("guardianship-minor", Guardianship, minor, YES),
        ("guardianship-adult", Guardianship, SELAM, NO),
    ];
    let content = shipped();
    for (id, kind, facts, (receives, count_only, consent)) in &rows {
        let rule = content.rule_for(*kind, facts).expect(id);
        assert_eq!(rule.id, *id);
        assert_eq!((rule.receives, rule.count_only), (*receives, *count_only), "{id}");
        assert_eq!(rule.consent_group.as_deref(), *consent, "{id}");
    }
    for (id, kind, receives) in [
        ("magistrate-information", Magistrate, true),
        ("io-information", ImmigrationOffice, false),
    ] {
        let rule = content.rule_for_information(kind).expect(id);
        assert_eq!(
            (rule.id.as_str(), rule.receives, rule.count_only),
            (id, receives, false)
        );
    }
    assert!(content.rule_for_information(Centre).is_none() && content.rule_for_information(Guardianship).is_none());
    let (information, persons): (Vec<_>, Vec<_>) = content.recipients.iter().partition(|r| r.information);
    assert_eq!(information.len(), 2);
    let tested: Vec<&str> = rows.iter().map(|(id, ..)| *id).collect();
    let written: Vec<&str> = persons.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(tested, written);
}

/// Every person that routing can tell apart.
fn everybody() -> Vec<RoutingFacts<'static>> {
    let role_sets: [&'static [Role]; 5] = [
        &[],
        &[Role::PresumedVictim],
        &[Role::Witness],
        &[Role::PossibleSuspect],
        &[Role::Unclear, Role::Witness],
    ];
    let offers = || OfferAnswer::ALL.iter().copied().map(Some).chain([None]);
    let mut all = Vec::new();
    for nationality in Nationality::ALL.iter().copied() {
        for service in Service::ALL.iter().copied() {
            for roles in role_sets {
                for age in Age::ALL.iter().copied() {
                    for offer in offers() {
                        for identity_mode in IdentityMode::ALL.iter().copied() {
                            for complainant in [None, Some(true), Some(false)] {
                                all.push(RoutingFacts {
                                    nationality,
                                    service,
                                    roles,
                                    age,
                                    offer,
                                    identity_mode,
                                    complainant,
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    all
}

#[test]
fn a_belgian_is_never_reported_to_the_immigration_office_and_a_complainant_only_with_consent() {
    let content = shipped();
    for facts in everybody() {
        let rule = content
            .rule_for(RecipientKind::ImmigrationOffice, &facts)
            .expect("a row for everybody");
        if facts.nationality == Nationality::Belgian {
            assert!(!rule.receives, "{facts:?}");
        }
        if facts.complainant == Some(true) && rule.receives {
            assert_eq!(rule.consent_group.as_deref(), Some("complaint"), "{facts:?}");
        }
    }
}

#[test]
fn the_centre_and_the_magistrate_hear_of_everybody_who_is_referred() {
    let content = shipped();
    for facts in everybody() {
        for kind in [RecipientKind::Centre, RecipientKind::Magistrate] {
            let rule = content.rule_for(kind, &facts).expect("a row for everybody");
            assert!(rule.receives && rule.consent_group.is_none(), "{facts:?}");
        }
        let centre = content
            .rule_for(RecipientKind::Centre, &facts)
            .expect("a row for everybody");
        assert_eq!(
            centre.count_only,
            facts.age == Age::Adult && facts.offer == Some(OfferAnswer::No),
            "{facts:?}"
        );
        let guardian = content
            .rule_for(RecipientKind::Guardianship, &facts)
            .expect("a row for everybody");
        assert_eq!(
            guardian.receives,
            facts.age != Age::Adult && facts.nationality != Nationality::Belgian,
            "{facts:?}"
        );
    }
}

#[test]
fn a_place_leads_to_its_magistrates_and_its_centre() {
    let content = shipped();
    let leads = |place: &str| {
        let routing = content.routing(&PlaceId::new(place).unwrap()).expect(place);
        assert!(!routing.verified);
        [routing.prosecutor, routing.labour_auditor, routing.centre].map(|id| id.as_str().to_owned())
    };
    assert_eq!(
        leads("e40-jabbeke"),
        ["parquet-west-flanders", "auditorate-ghent", "centre-payoke"]
    );
    assert_eq!(
        leads("e40-groot-bijgaarden"),
        ["parquet-halle-vilvoorde", "auditorate-brussels", "centre-pag-asa"]
    );
    assert_eq!(
        leads("e411-wanlin"),
        ["parquet-namur", "auditorate-liege", "centre-surya"]
    );
    assert_eq!(content.districts.len(), 12);
    let auditors: std::collections::BTreeSet<_> = content.districts.iter().map(|d| &d.labour_auditor).collect();
    // The ninth, Charleroi, shares the district of Hainaut with Mons.
    assert_eq!(auditors.len(), 8);
    assert!((15..=30).contains(&content.places.len()));
}
