//! Who receives at all, and who receives what, as types: `recipients.toml` and `disclosure.toml`.
//! A recipient that is not named receives nothing. Every value here passed the loader.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::{Age, FieldId, IdentityMode, Nationality, OfferAnswer, RecipientKind, Role, Service};

/// `disclosure.toml`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Disclosure {
    /// The rows, in order.
    pub rows: Vec<DisclosureRow>,
}

/// One typed field and who may receive it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct DisclosureRow {
    /// Its id; words `field-<id>`, with `_` and `.` written `-`.
    pub id: FieldId,
    /// About the encounter or a person.
    pub scope: FieldScope,
    /// Its type.
    pub input: FieldInput,
    /// Chosen values, for `choice` and `many`; words `field-<id>-<value>`, `_` written `-`.
    #[serde(default)]
    pub choices: Vec<String>,
    /// On which screen it is entered; none means that it is derived.
    pub screen: Option<Screen>,
    /// Consent group: rows that one consent covers; words `group-<group>`.
    pub group: Option<String>,
    /// Who may receive it. A recipient that is not listed gets nothing.
    #[serde(default)]
    pub to: BTreeMap<RecipientKind, DisclosureRule>,
    /// A yes-or-no field about the same person that must say yes before this recipient gets the row.
    #[serde(default)]
    pub when: BTreeMap<RecipientKind, FieldId>,
    /// To the magistrate only in the separate identity packet, never in the ordinary one.
    #[serde(default)]
    pub sealed: bool,
    /// Tells who somebody is: how the identity travels decides who receives it.
    #[serde(default)]
    pub identifying: bool,
    /// What the station's statistics may hold of it.
    pub statistics: Statistics,
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
    /// One person: the notice and the offer.
    Tell,
    /// One person: needs.
    Needs,
    /// One person: what was told or asked.
    Ask,
    /// One person: identity and papers.
    Identity,
    /// How this can be reported safely.
    Avenue,
    /// What somebody else reported.
    Information,
    /// One person: the page of a path that names the row.
    Path,
    /// Refer.
    Refer,
    /// What was decided afterwards, and which papers were issued.
    Decisions,
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

/// What the station's statistics may hold of a row: the A column of the published table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Statistics {
    /// Nothing.
    Never,
    /// Counts, small cells suppressed.
    Counts,
    /// Counts in bands.
    Bands,
}

/// A row of `recipients.toml`: when a kind of recipient receives, why, and on what duty.
/// An empty list means "any". The first matching row of a kind decides.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipientRule {
    /// Its id, named in tests; words `recipient-why-<id>`.
    pub id: String,
    /// Which kind.
    pub kind: RecipientKind,
    /// Receives a packet, or expressly does not.
    pub receives: bool,
    /// Receives without identity: an anonymous count only.
    #[serde(default)]
    pub count_only: bool,
    /// Speaks of an information without a person present, and of no person.
    #[serde(default)]
    pub information: bool,
    /// Nationalities.
    #[serde(default)]
    pub nationality: Vec<Nationality>,
    /// Services.
    #[serde(default)]
    pub service: Vec<Service>,
    /// Roles: matches when the person has a role and every one of them is listed.
    #[serde(default)]
    pub role: Vec<Role>,
    /// Ages.
    #[serde(default)]
    pub age: Vec<Age>,
    /// Last answer to the offer; a person to whom nothing was offered matches only an empty list.
    #[serde(default)]
    pub offer: Vec<OfferAnswer>,
    /// Identity modes.
    #[serde(default)]
    pub identity_mode: Vec<IdentityMode>,
    /// In a labour case: complained beforehand (true) or found on site (false); absent means any.
    pub complainant: Option<bool>,
    /// Receives only with this group's consent for this recipient.
    pub consent_group: Option<String>,
    /// The duty or the reason, with its source.
    pub duty: String,
    /// Where it comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
}

/// What routing asks of a person: the columns of `recipients.toml`.
#[derive(Debug, Clone)]
pub struct RoutingFacts<'a> {
    /// As fine as the law needs it; not asked is unknown.
    pub nationality: Nationality,
    /// The service that refers.
    pub service: Service,
    /// Hypotheses about the role; may be empty.
    pub roles: &'a [Role],
    /// Adult, minor, unsure.
    pub age: Age,
    /// The last answer to the offer; none is not offered.
    pub offer: Option<OfferAnswer>,
    /// How the identity travels.
    pub identity_mode: IdentityMode,
    /// In a labour case: complained beforehand, or found on site; none is not asked.
    pub complainant: Option<bool>,
}

impl RecipientRule {
    /// Whether this row speaks about such a person. An empty list means "any"; a list of roles
    /// asks that the person has one and that all of them are listed, so that a possible victim is
    /// never treated as a mere witness.
    #[must_use]
    pub fn matches(&self, facts: &RoutingFacts<'_>) -> bool {
        any_or(&self.nationality, &facts.nationality)
            && any_or(&self.service, &facts.service)
            && (self.role.is_empty()
                || (!facts.roles.is_empty() && facts.roles.iter().all(|role| self.role.contains(role))))
            && any_or(&self.age, &facts.age)
            && (self.offer.is_empty() || facts.offer.is_some_and(|offer| self.offer.contains(&offer)))
            && any_or(&self.identity_mode, &facts.identity_mode)
            && (self.complainant.is_none() || self.complainant == facts.complainant)
    }
}

fn any_or<T: PartialEq>(list: &[T], value: &T) -> bool {
    list.is_empty() || list.contains(value)
}
