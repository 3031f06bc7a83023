//! What an encounter means, with reasons: `halte.assessment/1`, a contract with the outside.
//! Holds no probability and no score.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ElementKey, IndicatorId, Outcome, PersonLabel};

/// FROZEN: the format id; proven by the golden examples.
pub const ASSESSMENT_FORMAT: &str = "halte.assessment/1";

/// The assessment of one encounter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Assessment {
    /// Always [`ASSESSMENT_FORMAT`].
    pub format: String,
    /// The day whose law is cited: the day of the facts.
    #[ts(type = "string")]
    pub law_on: NaiveDate,
    /// One per person, in the encounter's order.
    pub persons: Vec<PersonAssessment>,
}

/// The assessment of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonAssessment {
    /// Whose.
    pub label: PersonLabel,
    /// What is prompted.
    pub outcome: Outcome,
    /// Every rule of the reached level that holds.
    pub reasons: Vec<Reason>,
    /// The two offences.
    pub tracks: Tracks,
    /// What changes who is asked, who receives and what is printed.
    pub paths: Vec<Path>,
    /// How many indicators of the active packs have no answer.
    pub unanswered: u32,
    /// The three most useful next questions.
    pub next: Vec<IndicatorId>,
}

/// A rule that holds, with the answers behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reason {
    /// Which rule.
    pub rule: Rule,
    /// The answers behind it, in pack order.
    pub indicators: Vec<IndicatorId>,
}

/// The rules, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The person says he or she is a victim.
    SaysVictim,
    /// The officer has a doubt.
    OfficerDoubt,
    /// A decisive yes.
    Decisive,
    /// A strong yes that is not decisive.
    Strong,
    /// A circumstance of aggravated smuggling.
    Circumstance,
    /// Two or more medium yes.
    TwoMedium,
    /// A minor, or doubt about it, with any counting yes.
    Minor,
    /// One medium yes.
    OneMedium,
    /// Two or more weak yes.
    TwoWeak,
}

/// Both tracks, always present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tracks {
    /// Trafficking in human beings.
    pub trafficking: TraffickingTrack,
    /// Aggravated smuggling of human beings.
    pub aggravated_smuggling: SmugglingTrack,
}

/// The trafficking track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TraffickingTrack {
    /// Something points to it.
    pub lit: bool,
    /// What the statute asks for and what speaks for it; empty while unlit.
    pub elements: Vec<Element>,
}

/// The aggravated smuggling track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SmugglingTrack {
    /// Something points to it.
    pub lit: bool,
    /// Whether the person's nationality opens the protection: third-country nationals only.
    pub eligible: Eligible,
    /// What the statute asks for and what speaks for it; empty while unlit.
    pub elements: Vec<Element>,
}

/// Whether nationality opens the smuggling protection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Eligible {
    /// Third-country national.
    Yes,
    /// EU citizen or Belgian.
    No,
    /// Nationality not known.
    Unknown,
}

/// One element of a statute with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Element {
    /// Which element.
    pub key: ElementKey,
    /// The answers that support it, in pack order.
    pub indicators: Vec<IndicatorId>,
    /// The article in force on the day of the facts.
    pub reference: String,
    /// Whether somebody has verified that reference.
    pub reference_verified: bool,
}

/// A path: what makes this person's way different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Path {
    /// Needs medical help now.
    UrgentMedical,
    /// Minor, or in doubt.
    Minor,
    /// Minor without a parent or lawful guardian.
    UnaccompaniedMinor,
    /// Staff of a diplomat.
    DiplomaticStaff,
    /// EU citizen or Belgian.
    EuCitizen,
    /// Labour case: the labour auditor instead of the public prosecutor.
    LabourAuditor,
}
