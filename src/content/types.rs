//! What ships as data, as types: indicators, law, directory, places. Holds no words for people.
//! Every value here passed the loader, so ids resolve and no word is missing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Avenue, Dimension, Disclosure, Duties, RecipientRule};
use crate::model::{
    Context, ElementKey, FieldId, Flow, IndicatorId, PackId, PlaceId, ReceiptStatus, RecipientId, RecipientKind, Track,
};

/// Everything that ships as data.
#[derive(Debug, Clone)]
pub struct Content {
    /// Packs in pack order: SMG LAB SEX BEG CRM ORG DOM MIN, as far as installed.
    pub packs: Vec<Pack>,
    /// Dated legal references.
    pub law: Vec<LawRow>,
    /// Who can be called.
    pub directory: Vec<DirectoryRow>,
    /// Who may receive what.
    pub disclosure: Disclosure,
    /// Who receives at all.
    pub recipients: Vec<RecipientRule>,
    /// Ways of reporting safely.
    pub avenues: Vec<Avenue>,
    /// Places and their routing.
    pub places: Vec<Place>,
    /// Judicial districts and their routing.
    pub districts: Vec<District>,
    /// Deadlines.
    pub clocks: Vec<ClockRule>,
    /// Who may do what.
    pub duties: Duties,
    /// Paths as guided flows.
    pub paths: Vec<PathRow>,
    /// What the station adds: not public, never on a locked screen.
    pub local: super::Local,
    /// Hash over all content files, hex: which content a packet was made with.
    pub version: String,
}

/// An indicator pack.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Pack {
    /// Its id.
    pub id: PackId,
    /// Which offence its yes answers speak for.
    pub kind: PackKind,
    /// Contexts in which it is asked by default.
    pub contexts: Vec<Context>,
    /// Asked in every context.
    pub always: bool,
    /// Its indicators, by number.
    pub indicators: Vec<Indicator>,
}

/// Which offence a pack speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PackKind {
    /// Trafficking.
    Trafficking,
    /// Smuggling.
    Smuggling,
    /// Neither by itself.
    Neither,
}

/// One indicator.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// How it is observed.
    pub how: Vec<How>,
    /// How much it weighs.
    pub strength: Strength,
    /// A yes alone is enough.
    #[serde(default)]
    pub decisive: bool,
    /// What a yes supports in law.
    #[serde(default)]
    pub supports: BTreeSet<ElementKey>,
    /// About everybody who was transported, or about one person.
    pub scope: Scope,
    /// Where it comes from, as cited.
    pub source: String,
    /// Somebody has read the cited source line by line.
    pub attribution_verified: bool,
    /// What it speaks for in the ILO's list: explains, decides nothing.
    #[serde(default)]
    pub dimension: Option<Dimension>,
}

/// Ways of observing, cheapest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Seen.
    Seen,
    /// In a document or device.
    Document,
    /// Told freely.
    Told,
    /// Asked.
    Asked,
}

/// How much an indicator weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Strong.
    Strong,
    /// Medium.
    Medium,
    /// Weak.
    Weak,
    /// Shown, never counted.
    Context,
    /// Shown, never counted.
    Protective,
}

/// What an indicator is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The whole encounter.
    Scene,
    /// One person.
    Person,
}

/// A legal reference for one element under one track, for facts in a span of days.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawRow {
    /// Semantic key.
    pub key: ElementKey,
    /// Under which track.
    pub track: Track,
    /// Which statute.
    pub instrument: String,
    /// The label per officer language, for example "Aliens Act art. 77quater, 4°".
    pub label: BTreeMap<String, String>,
    /// First day; absent in the file means that the row also stands for all earlier days.
    #[serde(default = "open_start")]
    pub valid_from: NaiveDate,
    /// Last day; none is open.
    pub valid_to: Option<NaiveDate>,
    /// Where it comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
    /// Who.
    pub verified_by: Option<String>,
    /// When.
    pub verified_on: Option<NaiveDate>,
}

/// One service that can be called.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct DirectoryRow {
    /// Its id; centres, the Immigration Office and the Guardianship Service are recipients under this id.
    pub id: RecipientId,
    /// Recipient kind, where it is one.
    pub kind: Option<RecipientKind>,
    /// Takes minors only.
    #[serde(default)]
    pub minors: bool,
    /// Name as it is known; the same in every language unless `words` says otherwise.
    pub name: String,
    /// Which area it serves by default, in a word key `area-…`.
    pub area: String,
    /// As dialled inside Belgium, spaced for reading aloud.
    pub phone: Option<String>,
    /// Answers day and night, as far as the source says.
    #[serde(default)]
    pub always_open: bool,
    /// Street address, where public.
    pub address: Option<String>,
    /// E-mail, never offered as a place to send anything while unverified.
    pub email: Option<String>,
    /// Web site.
    pub web: Option<String>,
    /// Where the row comes from.
    pub source: String,
    /// Somebody has called and verified it.
    pub verified: bool,
    /// What is still to be checked, in short (the `state` column).
    pub state: String,
    /// Shown on the locked screen, in this order; none is not shown.
    pub emergency_rank: Option<u32>,
}

/// A place in the list: routing place → district → magistrate → centre.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// As it is known on signs.
    pub name: String,
    /// Road and direction, where it has one.
    pub road: Option<String>,
    /// Municipality.
    pub municipality: String,
    /// Region: `flanders`, `brussels`, `wallonia`; words `region-…`.
    pub region: String,
    /// Judicial district.
    pub district: String,
    /// Where the district has several offices: this place's prosecutor instead of the district's.
    pub prosecutor: Option<RecipientId>,
    /// Where the district has several offices: this place's labour auditor instead of the district's.
    pub labour_auditor: Option<RecipientId>,
    /// Somebody has verified the routing.
    pub verified: bool,
    /// Where it comes from.
    pub source: String,
}

/// A judicial district and who is called there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct District {
    /// Its id.
    pub id: String,
    /// Its name; words `district-<id>` where a language differs.
    pub name: String,
    /// The reference magistrate of the public prosecutor's office, as a recipient id.
    pub prosecutor: RecipientId,
    /// The labour auditor, as a recipient id.
    pub labour_auditor: RecipientId,
    /// The default centre.
    pub centre: RecipientId,
    /// The centres after it, in order, when it has no room or cannot take somebody on.
    #[serde(default)]
    pub then: Vec<RecipientId>,
    /// Somebody has verified it.
    pub verified: bool,
    /// Where it comes from.
    pub source: String,
}

const fn open_start() -> NaiveDate {
    NaiveDate::MIN
}

/// A deadline: how long, from what, for whom, until what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockRule {
    /// Its key; words `clock-<key>` and `clock-<key>-why`.
    pub key: String,
    /// How long.
    pub length: ClockLength,
    /// How long before its end it warns, in minutes.
    pub warn_minutes: u32,
    /// What it runs from: the first of these that is recorded.
    pub starts: Vec<ClockStart>,
    /// Whose clock it is; absent for a clock of the whole encounter or of a packet.
    pub who: Option<ClockWho>,
    /// Only with (true) or without (false) an identity document. Who was not asked has both.
    pub document: Option<bool>,
    /// Rows that end it for a person, or for the encounter, as soon as they hold a value other than
    /// `awaited`.
    #[serde(default)]
    pub ends: Vec<FieldId>,
    /// Answers of a recipient that end it: of the packet's own, or for a call of any of that kind.
    #[serde(default)]
    pub receipts: Vec<ReceiptStatus>,
    /// The sources ask to confirm the start.
    pub confirm: bool,
    /// Where it comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
}

/// How long a clock runs. Hours and minutes are counted as they pass; days and months on the calendar,
/// in Belgian time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockLength {
    /// Minutes.
    Minutes(u32),
    /// Hours.
    Hours(u32),
    /// Days of the calendar.
    Days(u32),
    /// Months of the calendar.
    Months(u32),
}

/// What a clock runs from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockStart {
    /// A day or time that was entered.
    Field(FieldId),
    /// The first sealed packet to this kind of recipient.
    Packet(RecipientKind),
    /// Any sealed packet, each by itself, until it is acknowledged.
    EachPacket,
    /// The first call to this kind of recipient, until somebody there is reached.
    Call(RecipientKind),
}

/// Whose clock it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockWho {
    /// Each person by itself.
    Each,
    /// Whoever is not Belgian.
    Foreign,
    /// Nationals of a third country, known or not asked.
    ThirdCountry,
    /// Minors, and whoever may be one.
    Minor,
}

impl ClockLength {
    /// About how long, in minutes: to compare, never to count.
    #[must_use]
    pub const fn about_minutes(self) -> u32 {
        match self {
            Self::Minutes(minutes) => minutes,
            Self::Hours(hours) => hours.saturating_mul(60),
            Self::Days(days) => days.saturating_mul(24 * 60),
            Self::Months(months) => months.saturating_mul(28 * 24 * 60),
        }
    }
}

/// A path as a guided flow: what to do, whom to call, what is asked. When it opens is code.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct PathRow {
    /// Which; words `path-<id>`, `-note`, `-receives` and `-prints`.
    pub id: Flow,
    /// What to do now, in order; words `path-<id>-step-<step>`.
    pub steps: Vec<String>,
    /// Who can be called, in order: those of the encounter's region and the national ones.
    #[serde(default)]
    pub calls: Vec<RecipientId>,
    /// Rows of the disclosure table that are asked on the path's page.
    #[serde(default)]
    pub fields: Vec<FieldId>,
    /// The only questions that are put while no guardian is there; none: every question may be put.
    #[serde(default)]
    pub safety: Vec<IndicatorId>,
    /// First day of the rule the path rests on.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// Judicial districts in which a local rule applies.
    #[serde(default)]
    pub districts: Vec<String>,
    /// Where it comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
}
