//! The ways of reporting say what the published table says, each service sees its own, and a row
//! that would promise or betray something is refused at its line.

use std::collections::BTreeSet;

use super::refusals::refuses;
use super::shipped;
use crate::content::{AvenueDocument, AvenueRights, AvenueValue, KnownTo};
use crate::model::{About, IdentityMode, Service};

const AVENUES: &str = "avenues.toml";

fn offered(service: Service, about: About) -> Vec<String> {
    let content = shipped();
    content.avenues_for(service, about).map(|a| a.id.to_string()).collect()
}

#[test]
fn every_row_says_what_the_published_table_says() {
    use {AvenueDocument as D, AvenueRights as R, AvenueValue as V, IdentityMode as M, KnownTo as K};
    let content = shipped();
    let rows: Vec<_> = content
        .avenues
        .iter()
        .map(|a| {
            (
                a.id.as_str(),
                a.known_to.clone(),
                a.document,
                a.value,
                a.rights,
                a.identity_mode,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (
                "victim_procedure",
                vec![K::Magistrate, K::Centre, K::ImmigrationOffice],
                D::Full,
                V::Full,
                R::StayAndHelp,
                Some(M::Named)
            ),
            (
                "centre_intake",
                vec![K::Centre],
                D::Unstated,
                V::Unstated,
                R::Unstated,
                Some(M::PseudonymToCentre)
            ),
            (
                "anonymous_statement",
                vec![K::Magistrate],
                D::ReportWithoutName,
                V::SupportingOnly,
                R::None,
                Some(M::AnonymousStatement)
            ),
            (
                "partly_anonymous_testimony",
                vec![K::InvestigatingJudge],
                D::NameHidden,
                V::NotSoleEvidence,
                R::Witness,
                Some(M::AnonymousStatement)
            ),
            (
                "fully_anonymous_testimony",
                vec![K::Judge],
                D::NameAndAppearanceHidden,
                V::NotSoleEvidence,
                R::Witness,
                Some(M::AnonymousStatement)
            ),
            (
                "third_party",
                vec![K::Depends],
                D::Normal,
                V::Normal,
                R::ThirdPartyOrOwn,
                Some(M::ThirdParty)
            ),
            (
                "anonymous_report",
                vec![K::Nobody],
                D::None,
                V::MayStartInquiry,
                R::None,
                Some(M::None)
            ),
            (
                "labour_tip",
                vec![K::Inspector],
                D::InternalReport,
                V::MayLeadToVisit,
                R::Unstated,
                Some(M::None)
            ),
            (
                "report_line",
                vec![K::Centre],
                D::Unstated,
                V::Unstated,
                R::Unstated,
                None
            ),
        ]
    );
    assert!(
        content
            .avenues
            .iter()
            .all(|a| !a.verified && !a.source.is_empty() && !a.basis.is_empty())
    );
}

#[test]
fn what_must_be_asked_for_is_said_to_exist_and_is_not_offered_as_a_matter_of_course() {
    let content = shipped();
    let asked: Vec<&str> = content
        .avenues
        .iter()
        .filter(|a| a.asked_for)
        .map(|a| a.id.as_str())
        .collect();
    assert_eq!(asked, ["anonymous_statement", "partly_anonymous_testimony"]);
}

#[test]
fn a_labour_inspector_offers_no_anonymous_statement_and_the_police_no_tip_to_an_inspectorate() {
    for about in [About::Persons, About::Information] {
        let inspector = offered(Service::LabourInspection, about);
        assert!(!inspector.contains(&"anonymous_statement".to_owned()), "{inspector:?}");
        assert!(!inspector.contains(&"anonymous_report".to_owned()), "{inspector:?}");
        assert!(inspector.contains(&"labour_tip".to_owned()), "{inspector:?}");
        for police in [Service::LocalPolice, Service::FederalPolice] {
            let police = offered(police, about);
            assert!(police.contains(&"anonymous_statement".to_owned()), "{police:?}");
            assert!(!police.contains(&"labour_tip".to_owned()), "{police:?}");
        }
    }
}

#[test]
fn every_service_can_let_a_person_stay_unnamed_and_a_source_is_never_named() {
    let content = shipped();
    for service in Service::ALL {
        let modes = |about| -> BTreeSet<IdentityMode> {
            content
                .avenues_for(*service, about)
                .filter_map(|a| a.identity_mode)
                .collect()
        };
        assert!(modes(About::Persons).contains(&IdentityMode::None), "{service}");
        assert!(modes(About::Persons).contains(&IdentityMode::Named), "{service}");
        let source = modes(About::Information);
        assert!(
            source.contains(&IdentityMode::None) && source.contains(&IdentityMode::ThirdParty),
            "{service}"
        );
        assert!(!source.contains(&IdentityMode::Named), "{service}");
    }
}

#[test]
fn the_rows_that_tell_who_somebody_is_are_exactly_these() {
    let content = shipped();
    let rows = content.disclosure.rows.iter().filter(|r| r.identifying);
    let ids: BTreeSet<&str> = rows.map(|r| r.id.as_str()).collect();
    let expected = [
        "date_of_birth",
        "diplomatic_card",
        "document_number",
        "document_photo",
        "document_type",
        "identity_basis",
        "name",
        "online_accounts",
        "phone_devices",
        "phone_numbers",
        "pseudonym",
        "source_contact",
        "source_identity",
    ];
    assert_eq!(ids, expected.into());
}

#[test]
fn a_faulty_row_is_refused_with_file_line_and_remedy() {
    refuses(
        AVENUES,
        "id = \"labour_tip\"",
        "id = \"third_party\"",
        "third_party stands twice",
    );
    refuses(
        AVENUES,
        "known_to = [\"nobody\"]",
        "known_to = [\"somebody\"]",
        "'somebody' is not known here",
    );
    refuses(
        AVENUES,
        "rights = \"stay_and_help\"",
        "rigths = \"stay_and_help\"",
        "'rigths' is not a key here",
    );
}

#[test]
fn a_row_that_would_betray_somebody_is_refused() {
    let refused = |from: &str, to: &str, problem: &str| {
        let mut files = super::embedded_files();
        let text = files[AVENUES].clone();
        assert!(text.contains(from), "{from}");
        files.insert(AVENUES.to_owned(), text.replacen(from, to, 1));
        let faults = crate::content::load(&files).expect_err("must be refused");
        let fault = faults.iter().find(|f| f.problem.contains(problem));
        let fault = fault.unwrap_or_else(|| panic!("no “{problem}” in {faults:#?}"));
        assert!(
            fault.file == AVENUES && fault.line > 1 && fault.remedy.len() > 3,
            "{fault}"
        );
    };
    refused(
        "known_to = [\"nobody\"]",
        "known_to = [\"nobody\", \"centre\"]",
        "known to nobody and to somebody",
    );
    refused(
        "known_to = [\"depends\"]",
        "known_to = [\"nobody\"]",
        "known to nobody and sends an identity",
    );
    refused(
        "known_to = [\"depends\"]",
        "known_to = []",
        "known_to of third_party is empty",
    );
    refused(
        "identity_mode = \"third_party\"",
        "identity_mode = \"named\"",
        "would name who brings information",
    );
    refused(
        "identity_mode = \"third_party\"",
        "",
        "no avenue sets the identity mode third_party",
    );
    refused(
        "call = \"central-contact-point\"",
        "call = \"nowhere\"",
        "nowhere has no number in the directory",
    );
}

#[test]
fn a_missing_word_is_named() {
    let content = shipped();
    let faults = crate::content::check_words(&content, &|lang, key| {
        lang != "fr" || key != "avenue-anonymous-statement-limits"
    });
    let [fault] = faults.as_slice() else {
        panic!("{faults:#?}");
    };
    assert_eq!(fault.file, AVENUES);
    assert!(fault.remedy.contains("locales/fr/avenue.ftl"), "{fault}");
}
