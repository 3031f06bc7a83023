//! The assessment of a large encounter, thirty people with an answer to every installed indicator,
//! against reading that encounter's file: deciding what answers mean costs less than parsing them.

use chrono::NaiveDate;
use halte::assess::assess;
use halte::content::{Content, Scope};
use halte::model::{
    Age, Answer, Context, ENCOUNTER_FORMAT, EncounterFile, FileObservation, FilePerson, Nationality, PersonLabel,
    Service, Source,
};

use crate::Fallible;
use crate::ratio::{Limit, Pair, Ratio, timed};

const PERSONS: usize = 30;
const ROUNDS: usize = 200;

/// The ratio of assessing to parsing.
pub(crate) fn against_parsing() -> Fallible<Ratio> {
    let content = Content::embedded().map_err(|_| "the content does not load")?;
    let bytes = serde_json::to_vec(&everything_answered(&content)?)?;
    let file = EncounterFile::parse(&bytes)?;
    Ratio::measure(
        &format!(
            "assessing {PERSONS} persons with an answer to each of {} indicators by EncounterFile::parse of the same \
             encounter",
            content.indicators().count()
        ),
        Limit::AtMost(1.0),
        ROUNDS,
        Pair {
            ours: |_| timed(|| Ok(assess(&content, &file, "en"))),
            theirs: |_| timed(|| Ok(EncounterFile::parse(&bytes)?)),
        },
    )
}

/// Every pack is asked; answers and people differ, so that no rule is always or never taken.
fn everything_answered(content: &Content) -> Fallible<EncounterFile> {
    let answer = |number: usize| match number % 3 {
        0 => Answer::Yes,
        1 => Answer::No,
        _ => Answer::Unknown,
    };
    let observed = |shift: usize, only: Option<Scope>| -> Vec<FileObservation> {
        content
            .indicators()
            .filter(|i| only.is_none_or(|scope| i.scope == scope))
            .enumerate()
            .map(|(n, i)| FileObservation {
                indicator: i.id.clone(),
                answer: answer(n + shift),
                source: Source::OfficerSaw,
            })
            .collect()
    };
    let persons = (0..PERSONS)
        .map(|n| {
            Ok(FilePerson {
                label: PersonLabel::new(&format!("P{n}"))?,
                age: if n % 4 == 0 { Age::Minor } else { Age::Adult },
                accompanied: None,
                transported: n % 5 != 0,
                nationality: if n % 2 == 0 {
                    Nationality::ThirdCountry
                } else {
                    Nationality::Unknown
                },
                says_victim: n % 7 == 0,
                officer_doubt: false,
                language: None,
                observations: observed(n, None),
            })
        })
        .collect::<Fallible<_>>()?;
    Ok(EncounterFile {
        format: ENCOUNTER_FORMAT.to_owned(),
        service: Service::FederalPolice,
        occurred_on: NaiveDate::from_ymd_opt(2026, 11, 3).ok_or("no such day")?,
        context: Context::Motorway,
        packs: Some(content.packs.iter().map(|p| p.id.clone()).collect()),
        scene: observed(0, Some(Scope::Scene)),
        persons,
    })
}
