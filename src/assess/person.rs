//! One person's assessment, put together from the rules. Knows the contract's shape; decides
//! only the paths, which change who is asked, who receives and what is printed.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::{Fact, Facts};
use super::keys::Keys;
use super::next::next;
use super::weigh::{Setting, Tally, is_behind};
use crate::content::{Content, ELEMENT_KEYS};
use crate::model::{
    Age, Answer, Context, Element, ElementKey, EncounterFile, FilePerson, Nationality, Path, PersonAssessment, Reason,
    Service, SmugglingTrack, Track, Tracks, TraffickingTrack,
};

const MEDICAL: [&str; 5] = ["SMG-02", "SMG-20", "BEG-05", "BEG-11", "MIN-09"];
const UNACCOMPANIED: &str = "MIN-02";
/// DOM-16 weighs nothing; it opens this path all the same.
const DIPLOMATIC: [&str; 2] = ["DOM-12", "DOM-16"];
const LABOUR_PACK: &str = "LAB";

/// The references in force on one day, in one language, looked up once per assessment.
pub(super) struct References {
    rows: BTreeMap<(Track, &'static str), (ElementKey, String, bool)>,
}

impl References {
    pub(super) fn new(content: &Content, on: NaiveDate, lang: &str) -> Self {
        let rows = Track::ALL
            .iter()
            .flat_map(|track| ELEMENT_KEYS.map(|name| (*track, name)))
            .filter_map(|(track, name)| {
                let key = ElementKey::new(name).ok()?;
                let row = content.law_on(&key, track, on);
                let label = row.and_then(|r| r.label.get(lang).or_else(|| r.label.get("en")));
                let verified = row.is_some_and(|r| r.verified);
                Some(((track, name), (key, label.cloned().unwrap_or_default(), verified)))
            })
            .collect();
        Self { rows }
    }

    fn element(&self, track: Track, name: &'static str, behind: &[&Fact<'_>], key: Keys) -> Option<Element> {
        let (id, reference, verified) = self.rows.get(&(track, name))?;
        let supporting = behind.iter().filter(|f| f.keys.and(key).any());
        Some(Element {
            key: id.clone(),
            indicators: supporting.map(|f| f.id.clone()).collect(),
            reference: reference.clone(),
            reference_verified: *verified,
        })
    }

    fn elements(&self, track: Track, listed: Option<Keys>, behind: &[&Fact<'_>]) -> Vec<Element> {
        listed
            .unwrap_or(Keys::NONE)
            .each()
            .filter_map(|(key, name)| self.element(track, name, behind, key))
            .collect()
    }
}

pub(super) fn assess_person(
    facts: &Facts<'_>,
    law: &References,
    file: &EncounterFile,
    person: &FilePerson,
) -> PersonAssessment {
    let setting = Setting::of(file.context, person);
    let answers = facts.answers(person);
    let with = |wanted: Answer| {
        let pairs = facts.all.iter().zip(&answers);
        pairs.filter(move |(_, a)| **a == wanted).map(|(fact, _)| fact)
    };
    let said: Vec<&Fact<'_>> = with(Answer::Yes).collect();
    let counting: Vec<&Fact<'_>> = said.iter().copied().filter(|f| f.counts()).collect();
    let unanswered: Vec<&Fact<'_>> = with(Answer::Unknown).filter(|f| f.is_asked(person.age)).collect();
    let tally = counting.iter().fold(Tally::default(), |sum, fact| sum.with(fact));

    let trafficking = tally.trafficking(&setting);
    let smuggling = tally.aggravated_smuggling(&setting);
    PersonAssessment {
        label: person.label.clone(),
        outcome: tally.outcome(&setting),
        reasons: tally
            .rules(&setting)
            .map(|rule| Reason {
                rule,
                indicators: counting
                    .iter()
                    .filter(|f| is_behind(rule, f, &setting))
                    .map(|f| f.id.clone())
                    .collect(),
            })
            .collect(),
        tracks: Tracks {
            trafficking: TraffickingTrack {
                lit: trafficking.is_some(),
                elements: law.elements(Track::Trafficking, trafficking, &counting),
            },
            aggravated_smuggling: SmugglingTrack {
                lit: smuggling.is_some(),
                eligible: setting.eligible,
                elements: law.elements(Track::AggravatedSmuggling, smuggling, &counting),
            },
        },
        paths: paths(file, person, &said, &counting),
        unanswered: u32::try_from(unanswered.len()).unwrap_or(u32::MAX),
        next: next(&tally, &setting, &unanswered),
    }
}

fn paths(file: &EncounterFile, person: &FilePerson, said: &[&Fact<'_>], counting: &[&Fact<'_>]) -> Vec<Path> {
    let any_of = |ids: &[&str]| said.iter().any(|f| ids.contains(&f.id.as_str()));
    let minor = person.age != Age::Adult || counting.iter().any(|f| f.keys.and(Keys::MINOR).any());
    let labour = file.service == Service::LabourInspection
        || file.context == Context::Workplace
        || counting.iter().any(|f| f.id.pack() == LABOUR_PACK);
    [
        (Path::UrgentMedical, any_of(&MEDICAL)),
        (Path::Minor, minor),
        (
            Path::UnaccompaniedMinor,
            minor && (person.accompanied == Some(false) || any_of(&[UNACCOMPANIED])),
        ),
        (Path::DiplomaticStaff, any_of(&DIPLOMATIC)),
        (
            Path::EuCitizen,
            matches!(person.nationality, Nationality::Eu | Nationality::Belgian),
        ),
        (Path::LabourAuditor, labour),
    ]
    .into_iter()
    .filter_map(|(path, holds)| holds.then_some(path))
    .collect()
}
