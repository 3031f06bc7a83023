//! What ships as data, as types: indicators, law, directory, disclosure, recipients, places.
//! Every value here passed the loader, so ids resolve and no word is missing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::{
    Age, Context, ElementKey, FieldId, IdentityMode, IndicatorId, Nationality, OfferAnswer, PackId, PlaceId,
    RecipientId, RecipientKind, Service, Track,
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
    /// Places and their routing.
    pub places: Vec<Place>,
    /// Judicial districts and their routing.
    pub districts: Vec<District>,
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
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// How it is observed.
    pub how: Vec<How>,
    /// How much it weighs.
    pub strength: Strength,
    /// A yes alone is enough.
    pub decisive: bool,
    /// What a yes supports in law.
    pub supports: BTreeSet<ElementKey>,
    /// About everybody who was transported, or about one person.
    pub scope: Scope,
    /// Where it comes from, as cited.
    pub source: String,
    /// Somebody has read the cited source line by line.
    pub attribution_verified: bool,
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
#[derive(Debug, Clone, Serialize)]
pub struct LawRow {
    /// Semantic key.
    pub key: ElementKey,
    /// Under which track.
    pub track: Track,
    /// Which statute.
    pub instrument: String,
    /// The label per officer language, for example "Aliens Act art. 77quater, 4°".
    pub label: BTreeMap<String, String>,
    /// First day.
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
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DirectoryRow {
    /// Its id; centres, the Immigration Office and the Guardianship Service are recipients under this id.
    pub id: RecipientId,
    /// Recipient kind, where it is one.
    pub kind: Option<RecipientKind>,
    /// Takes minors only.
    pub minors: bool,
    /// Name as it is known; the same in every language unless `words` says otherwise.
    pub name: String,
    /// Which area it serves by default, in a word key `area-…`.
    pub area: String,
    /// As dialled inside Belgium, spaced for reading aloud.
    pub phone: Option<String>,
    /// Answers day and night, as far as the source says.
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

/// `disclosure.toml`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Disclosure {
    /// The rows, in order.
    pub rows: Vec<DisclosureRow>,
}

/// One typed field and who may receive it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DisclosureRow {
    /// Its id; words `field-<id>`.
    pub id: FieldId,
    /// About the encounter or a person.
    pub scope: FieldScope,
    /// Its type.
    pub input: FieldInput,
    /// Chosen values, for `choice` and `many`; words `field-<id>-<value>`.
    pub choices: Vec<String>,
    /// On which screen it is entered; none means that it is derived.
    pub screen: Option<Screen>,
    /// Consent group: rows that one consent covers; words `group-<group>`.
    pub group: Option<String>,
    /// Who may receive it. A recipient that is not listed gets nothing.
    pub to: BTreeMap<RecipientKind, DisclosureRule>,
    /// Row of the published table it comes from, and why.
    pub source: String,
}

/// Whom a field is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldScope {
    /// The whole encounter.
    Encounter,
    /// One person.
    Person,
}

/// How a field is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldInput {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// Yes, no, or not asked.
    YesNo,
    /// A day.
    Date,
    /// A day and time (RFC 3339).
    Time,
    /// One of `choices`.
    Choice,
    /// Several of `choices`.
    Many,
    /// Derived from the record; nobody types it.
    Derived,
    /// Never recorded at all: stands in the table so that nobody adds it by mistake.
    Never,
}

/// Screens of the app on which fields are entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Screen {
    /// Context and place.
    Place,
    /// The scene.
    Scene,
    /// One person: needs.
    Needs,
    /// One person: what was told or asked.
    Ask,
    /// One person: identity and papers.
    Identity,
    /// Refer.
    Refer,
    /// The officer's own settings.
    Profile,
}

/// Who may receive a row. A letter of the published table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DisclosureRule {
    /// M: must, whenever there is a value; "not asked" is said where there is none.
    Must,
    /// Y: may; travels when there is a value.
    May,
    /// C: travels only with recorded consent for the row's group; none is sought from a child.
    Consent,
    /// N: never.
    Never,
}

/// A row of `recipients.toml`: when a kind of recipient receives, why, and on what duty.
/// An empty list means "any". The first matching row of a kind decides.
#[derive(Debug, Clone, Serialize)]
pub struct RecipientRule {
    /// Its id, named in tests; words `recipient-why-<id>`.
    pub id: String,
    /// Which kind.
    pub kind: RecipientKind,
    /// Receives a packet, or expressly does not.
    pub receives: bool,
    /// Receives without identity: an anonymous count only.
    pub count_only: bool,
    /// Nationalities.
    pub nationality: Vec<Nationality>,
    /// Services.
    pub service: Vec<Service>,
    /// Ages.
    pub age: Vec<Age>,
    /// Last answer to the offer; `none` in the file stands for "not offered" and is an empty entry here.
    pub offer: Vec<OfferAnswer>,
    /// Identity modes.
    pub identity_mode: Vec<IdentityMode>,
    /// In a labour case: complained beforehand.
    pub complainant: Option<bool>,
    /// Needs this consent group's consent for this recipient.
    pub consent_group: Option<String>,
    /// The duty or the reason, with its source.
    pub duty: String,
    /// Where it comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
}

/// A place in the list: routing place → district → magistrate → centre.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
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
    /// Somebody has verified the routing.
    pub verified: bool,
    /// Where it comes from.
    pub source: String,
}

/// A judicial district and who is called there.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
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
    /// Somebody has verified it.
    pub verified: bool,
    /// Where it comes from.
    pub source: String,
}

impl Content {
    /// All indicators, in pack order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.packs.iter().flat_map(|p| p.indicators.iter())
    }

    /// One indicator.
    #[must_use]
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators().find(|i| i.id == *id)
    }

    /// One pack.
    #[must_use]
    pub fn pack(&self, id: &PackId) -> Option<&Pack> {
        self.packs.iter().find(|p| p.id == *id)
    }

    /// The packs asked in a context by default, in pack order.
    pub fn default_packs(&self, context: Context) -> impl Iterator<Item = &Pack> {
        self.packs
            .iter()
            .filter(move |p| p.always || p.contexts.contains(&context))
    }

    /// The legal reference for an element under a track on a day.
    #[must_use]
    pub fn law_on(&self, key: &ElementKey, track: Track, on: NaiveDate) -> Option<&LawRow> {
        self.law
            .iter()
            .find(|r| r.key == *key && r.track == track && r.valid_from <= on && r.valid_to.is_none_or(|to| on <= to))
    }
}
