//! What one packet says, row by row: every row of `disclosure.toml` gets its value from the record,
//! the assessment or the sender, and travels only where the table lets it. A row that is not asked
//! of anybody has no value; it is never turned into a no. Input is never anything foreign.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::derive::{self, Derive};
use super::route::{Routed, consents};
use crate::content::{Content, DisclosureRow, DisclosureRule, FieldInput, FieldScope, Screen};
use crate::model::{
    Assessment, FieldEntry, FieldId, FieldValue, IdentityMode, Moment, PacketId, Person, PersonAssessment, PersonLabel,
    RecipientKind, Record, Service,
};

/// The one identifying row that a centre gets where it may not know the name.
const PSEUDONYM: &str = "pseudonym";

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
        let table = Table::new(self.content);
        let mut rows = Vec::new();
        for about in self.subjects(&routed.persons) {
            for line in table.about(about) {
                let row = line.row;
                let Some(rule) = permitted(row, routed.kind, about) else {
                    continue;
                };
                let source = Source {
                    all: self,
                    person: about,
                    to: Some((routed, packet)),
                };
                let value = line.value(&source);
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
        let table = Table::new(self.content);
        let mut rows = Vec::new();
        for about in self.subjects(labels) {
            for line in table.about(about).iter().filter(|line| !is_set_apart(line.row, about)) {
                let source = Source {
                    all: self,
                    person: about,
                    to: None,
                };
                let value = line.value(&source);
                if !value.is_null() {
                    rows.push(made(line.row, about, value));
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
        let table = Table::new(self.content);
        for about in self.subjects(&magistrate.persons) {
            for line in table.about(about).iter().filter(|line| is_set_apart(line.row, about)) {
                let row = line.row;
                let source = Source {
                    all: self,
                    person: about,
                    to: None,
                };
                let value = line.value(&source);
                let held = mode_of(self.record, about) != Some(IdentityMode::None);
                let allowed = row.to.contains_key(&RecipientKind::Magistrate) && (held || !row.identifying);
                if allowed && !value.is_null() {
                    rows.push(made(row, about, value));
                }
            }
        }
        rows
    }

    /// The unit that answers for the data until they are handed over: the one that the packet names.
    pub(super) fn unit(&self) -> &'a str {
        entered_text(self.record, "officer_unit").unwrap_or(&self.sender.unit)
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
}

/// The disclosure table with its functions looked up: once per packet, not once per person.
struct Table<'a> {
    encounter: Vec<Line<'a>>,
    person: Vec<Line<'a>>,
}

struct Line<'a> {
    row: &'a DisclosureRow,
    origin: Origin,
}

/// Where a row's value comes from.
enum Origin {
    /// Entered for this encounter, else as the officer's profile says.
    Profile,
    /// Entered by the officer, or filled from the record where nobody did.
    Entered(Option<Derive>),
    Derived(Option<Derive>),
}

impl<'a> Table<'a> {
    fn new(content: &'a Content) -> Self {
        let of = |scope: FieldScope| {
            let rows = content.disclosure.rows.iter().filter(|row| row.scope == scope);
            rows.map(Line::new).collect()
        };
        Self {
            encounter: of(FieldScope::Encounter),
            person: of(FieldScope::Person),
        }
    }

    fn about(&self, about: Option<(&Person, Option<&PersonAssessment>)>) -> &[Line<'a>] {
        if about.is_some() { &self.person } else { &self.encounter }
    }
}

impl<'a> Line<'a> {
    fn new(row: &'a DisclosureRow) -> Self {
        let origin = match row.screen {
            Some(Screen::Profile) => Origin::Profile,
            Some(_) => Origin::Entered(derive::filled(row.id.as_str())),
            None => Origin::Derived(derive::derived(row.id.as_str())),
        };
        Self { row, origin }
    }

    fn value(&self, source: &Source<'_>) -> Value {
        let entered = || {
            let fields = source
                .person
                .map_or(&source.all.record.fields, |(person, _)| &person.fields);
            fields.get(&self.row.id).and_then(entered_value)
        };
        let value = match self.origin {
            Origin::Profile => entered().or_else(|| profile_value(source.all.sender, self.row.id.as_str())),
            Origin::Entered(fill) => entered().or_else(|| fill?(source)),
            Origin::Derived(derive) => derive.and_then(|derive| derive(source)),
        };
        value.unwrap_or(Value::Null)
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
    let hidden = row.identifying && about.is_some_and(|(person, _)| is_hidden(row, person.identity_mode, to));
    let rule = row
        .to
        .get(&to)
        .copied()
        .filter(|_| !hidden && is_called_for(row, to, about))?;
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

/// Whether what this recipient needs the row for is so: the field that the table names says yes.
fn is_called_for(row: &DisclosureRow, to: RecipientKind, about: Option<(&Person, Option<&PersonAssessment>)>) -> bool {
    row.when.get(&to).is_none_or(|field| {
        let entry = about.and_then(|(person, _)| person.fields.get(field));
        entry.is_some_and(|entry| entry.value == FieldValue::Flag(true))
    })
}

/// To a magistrate only in the identity packet: protected sources, who makes an anonymous statement,
/// and who complained about work, so that a pro justitia made from the ordinary packet names nobody.
fn is_set_apart(row: &DisclosureRow, about: Option<(&Person, Option<&PersonAssessment>)>) -> bool {
    let apart = about.is_some_and(|(person, _)| {
        let unnamed = matches!(
            person.identity_mode,
            IdentityMode::AnonymousStatement | IdentityMode::None
        );
        unnamed || person.complainant == Some(true)
    });
    row.sealed || (row.identifying && apart)
}

/// How the identity of a person, or of the source of an information, travels.
fn mode_of(record: &Record, about: Option<(&Person, Option<&PersonAssessment>)>) -> Option<IdentityMode> {
    match about {
        Some((person, _)) => Some(person.identity_mode),
        None => record.source.as_ref().map(|source| source.mode),
    }
}

fn is_hidden(row: &DisclosureRow, mode: IdentityMode, to: RecipientKind) -> bool {
    match mode {
        IdentityMode::Named | IdentityMode::ThirdParty => false,
        IdentityMode::PseudonymToCentre => to == RecipientKind::Centre && row.id.as_str() != PSEUDONYM,
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

fn entered_value(entry: &FieldEntry) -> Option<Value> {
    match &entry.value {
        FieldValue::Flag(yes) => Some(json!(yes)),
        FieldValue::Text(text) => (!text.trim().is_empty()).then(|| json!(text)),
        FieldValue::Many(several) => (!several.is_empty()).then(|| json!(several)),
    }
}

/// The text that was entered for a row about the whole encounter, if any.
#[must_use]
pub fn entered_text<'a>(record: &'a Record, field: &str) -> Option<&'a str> {
    let (_, entry) = record.fields.iter().find(|(id, _)| id.as_str() == field)?;
    match &entry.value {
        FieldValue::Text(text) => Some(text.as_str()).filter(|t| !t.trim().is_empty()),
        FieldValue::Flag(_) | FieldValue::Many(_) => None,
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
