//! What one packet says, row by row: every row of `disclosure.toml` gets its value from the record,
//! the assessment or the sender, and travels only where the table lets it. A row that is not asked
//! of anybody has no value; it is never turned into a no. Input is never anything foreign.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::derive;
use super::route::{Routed, consents};
use crate::content::{Content, DisclosureRow, DisclosureRule, FieldInput, FieldScope, Screen};
use crate::model::{
    Assessment, FieldEntry, FieldId, FieldValue, IdentityMode, Moment, PacketId, Person, PersonAssessment, PersonLabel,
    RecipientKind, Record, Service,
};

/// Rows that tell who somebody is. What travels of them depends on how the identity travels.
const IDENTITY_ROWS: [&str; 11] = [
    "name",
    "pseudonym",
    "date_of_birth",
    "document_type",
    "document_number",
    "document_photo",
    "identity_basis",
    "diplomatic_card",
    "phone_numbers",
    "phone_devices",
    "online_accounts",
];
const NAME: &str = "name";

/// Who sends, from the officer's profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The service: controller of the data until they are handed over.
    pub service: Service,
    /// The unit, as it should stand on packets.
    pub unit: String,
    /// The officer's name.
    pub officer_name: Option<String>,
    /// The officer's badge number.
    pub badge: Option<String>,
    /// How the unit is reached.
    pub unit_contact: Option<String>,
}

/// Everything that rows are composed from.
#[derive(Debug, Clone, Copy)]
pub struct Composition<'a> {
    /// What ships as data.
    pub content: &'a Content,
    /// The encounter.
    pub record: &'a Record,
    /// What it means.
    pub assessment: &'a Assessment,
    /// Who sends.
    pub sender: &'a Sender,
    /// All packets of this referral, as routed.
    pub routed: &'a [Routed],
    /// When it is sealed.
    pub now: Moment,
    /// Until when the Immigration Office decides, from the clocks; none while none runs.
    pub io_deadline: Option<DateTime<Utc>>,
}

/// One value about one person, or about the whole encounter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// About whom; none is the whole encounter.
    pub scope: Option<PersonLabel>,
    /// Which row of the disclosure table.
    pub field: FieldId,
    /// The value; null is "not asked".
    pub value: Value,
}

/// What one function needs to make one value.
pub(super) struct Source<'a> {
    pub(super) all: &'a Composition<'a>,
    pub(super) person: Option<(&'a Person, Option<&'a PersonAssessment>)>,
    /// For which packet; none while the record itself is committed.
    pub(super) to: Option<(&'a Routed, &'a PacketId)>,
}

impl<'a> Composition<'a> {
    /// The rows of one packet: encounter rows once, then person by person, each in the order of the
    /// disclosure table.
    #[must_use]
    pub fn rows(&self, routed: &Routed, packet: &PacketId) -> Vec<Row> {
        let mut rows = Vec::new();
        for about in self.subjects(&routed.persons) {
            for row in self.table(about) {
                let Some(rule) = permitted(row, routed.kind, about) else {
                    continue;
                };
                let source = Source {
                    all: self,
                    person: about,
                    to: Some((routed, packet)),
                };
                let value = value_of(row, &source);
                if rule == DisclosureRule::Must || !value.is_null() {
                    rows.push(made(row, about, value));
                }
            }
        }
        rows
    }

    /// Every row of the record that has a value, for the root: about the encounter and these
    /// persons, without what may only stand in an identity packet.
    #[must_use]
    pub fn record_rows(&self, labels: &[PersonLabel]) -> Vec<Row> {
        let mut rows = Vec::new();
        for about in self.subjects(labels) {
            for row in self.table(about).filter(|row| !is_set_apart(row, about)) {
                let source = Source {
                    all: self,
                    person: about,
                    to: None,
                };
                let value = value_of(row, &source);
                if !value.is_null() {
                    rows.push(made(row, about, value));
                }
            }
        }
        rows
    }

    /// The rows that go to a magistrate's identity key alone, for the persons in the magistrate's
    /// packet; empty when nobody's identity and no source is to be protected.
    #[must_use]
    pub fn identity_rows(&self, magistrate: &Routed) -> Vec<Row> {
        let mut rows = Vec::new();
        if magistrate.kind != RecipientKind::Magistrate {
            return rows;
        }
        for about in self.subjects(&magistrate.persons) {
            for row in self.table(about).filter(|row| is_set_apart(row, about)) {
                let source = Source {
                    all: self,
                    person: about,
                    to: None,
                };
                let value = value_of(row, &source);
                let held = about.is_none_or(|(person, _)| person.identity_mode != IdentityMode::None);
                let allowed = row.to.contains_key(&RecipientKind::Magistrate) && (held || !is_identity(row));
                if allowed && !value.is_null() {
                    rows.push(made(row, about, value));
                }
            }
        }
        rows
    }

    /// The encounter itself, then each of these persons in the record's order.
    fn subjects(
        &self,
        labels: &[PersonLabel],
    ) -> impl Iterator<Item = Option<(&'a Person, Option<&'a PersonAssessment>)>> + use<'a> {
        let assessment = self.assessment;
        let persons: Vec<_> = self
            .record
            .persons
            .iter()
            .filter(|p| labels.contains(&p.label))
            .collect();
        std::iter::once(None).chain(persons.into_iter().map(|person| {
            let assessed = assessment.persons.iter().find(|a| a.label == person.label);
            Some((person, assessed))
        }))
    }

    fn table(
        &self,
        about: Option<(&Person, Option<&PersonAssessment>)>,
    ) -> impl Iterator<Item = &'a DisclosureRow> + use<'a> {
        let scope = if about.is_some() {
            FieldScope::Person
        } else {
            FieldScope::Encounter
        };
        self.content
            .disclosure
            .rows
            .iter()
            .filter(move |row| row.scope == scope)
    }
}

/// Whether a row may go to this kind of recipient, and by which letter of the table.
pub(super) fn permitted(
    row: &DisclosureRow,
    to: RecipientKind,
    about: Option<(&Person, Option<&PersonAssessment>)>,
) -> Option<DisclosureRule> {
    if row.input == FieldInput::Never || (to == RecipientKind::Magistrate && is_set_apart(row, about)) {
        return None;
    }
    let hidden = about.is_some_and(|(person, _)| is_identity(row) && is_hidden(row, person.identity_mode, to));
    let rule = row.to.get(&to).copied().filter(|_| !hidden)?;
    match rule {
        DisclosureRule::Must | DisclosureRule::May => Some(rule),
        DisclosureRule::Consent => {
            let (person, assessed) = about?;
            let group = row.group.as_deref()?;
            consents(person, assessed, to, group).then_some(rule)
        }
        DisclosureRule::Never => None,
    }
}

/// To a magistrate only in the identity packet: protected sources, who makes an anonymous statement,
/// and who complained about work, whose identity stands in no report of an inspection.
fn is_set_apart(row: &DisclosureRow, about: Option<(&Person, Option<&PersonAssessment>)>) -> bool {
    let mode = about.map(|(person, _)| person.identity_mode);
    let anonymous = matches!(mode, Some(IdentityMode::AnonymousStatement | IdentityMode::None));
    let complained = about.is_some_and(|(person, _)| person.complainant == Some(true));
    row.sealed || ((anonymous || complained) && is_identity(row))
}

fn is_identity(row: &DisclosureRow) -> bool {
    IDENTITY_ROWS.contains(&row.id.as_str())
}

fn is_hidden(row: &DisclosureRow, mode: IdentityMode, to: RecipientKind) -> bool {
    match mode {
        IdentityMode::Named | IdentityMode::ThirdParty => false,
        IdentityMode::PseudonymToCentre => to == RecipientKind::Centre && row.id.as_str() == NAME,
        IdentityMode::AnonymousStatement | IdentityMode::None => true,
    }
}

fn made(row: &DisclosureRow, about: Option<(&Person, Option<&PersonAssessment>)>, value: Value) -> Row {
    Row {
        scope: about.map(|(person, _)| person.label.clone()),
        field: row.id.clone(),
        value,
    }
}

fn value_of(row: &DisclosureRow, source: &Source<'_>) -> Value {
    let entered = || {
        let fields = source
            .person
            .map_or(&source.all.record.fields, |(person, _)| &person.fields);
        fields.get(&row.id).and_then(entered_value)
    };
    let value = match row.screen {
        Some(Screen::Profile) => profile_value(source.all.sender, row.id.as_str()),
        Some(_) => entered().or_else(|| derive::fill(row.id.as_str(), source)),
        None => derive::value(row.id.as_str(), source),
    };
    value.unwrap_or(Value::Null)
}

fn entered_value(entry: &FieldEntry) -> Option<Value> {
    match &entry.value {
        FieldValue::Flag(yes) => Some(json!(yes)),
        FieldValue::Text(text) => (!text.trim().is_empty()).then(|| json!(text)),
        FieldValue::Many(several) => (!several.is_empty()).then(|| json!(several)),
    }
}

/// The rows of the officer's profile.
fn profile_value(sender: &Sender, field: &str) -> Option<Value> {
    let text = match field {
        "officer_unit" => Some(&sender.unit),
        "officer_name" => sender.officer_name.as_ref(),
        "officer_badge" => sender.badge.as_ref(),
        "unit_contact" => sender.unit_contact.as_ref(),
        _ => None,
    };
    text.filter(|t| !t.trim().is_empty()).map(|t| json!(t))
}
