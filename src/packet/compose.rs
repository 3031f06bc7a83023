//! What one packet says, row by row: every row of `disclosure.toml` gets its value from the record,
//! the assessment or the sender, and travels only where the table lets it. A row that is not asked
//! of anybody has no value; it is never turned into a no. What several readers are told is made once.
//! Input is never anything foreign.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::at_once::at_once;
use super::derive::{self, Addressed, Derive};
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

/// Who is told: decides which rows there are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Reader<'a> {
    /// Nobody yet: what the root commits to of these persons, without what may only stand in an identity packet.
    Root(&'a [PersonLabel]),
    /// A recipient, by the packet of this id.
    Packet(&'a Routed, &'a PacketId),
    /// A magistrate's identity key alone, for the persons in the magistrate's packet.
    Identity(&'a Routed),
}

/// Rows, each of them once, and who is told which.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) all: Vec<Row>,
    /// For each reader the places of its rows: the encounter's once, then person by person, each in the
    /// order of the disclosure table.
    pub(super) of: Vec<Vec<usize>>,
}

impl Rows {
    fn none(readers: &[Reader<'_>]) -> Self {
        Self {
            all: Vec::new(),
            of: vec![Vec::new(); readers.len()],
        }
    }
}

/// What one function needs to make one value.
pub(super) struct Source<'a> {
    pub(super) all: &'a Composition<'a>,
    pub(super) person: Subject<'a>,
}

/// A person with what the answers mean; none is the encounter itself.
type Subject<'a> = Option<(&'a Person, Option<&'a PersonAssessment>)>;

impl<'a> Composition<'a> {
    /// The rows that go to a magistrate's identity key alone; empty when nobody's identity and no source is
    /// to be protected.
    #[must_use]
    pub fn identity_rows(&self, magistrate: &Routed) -> Vec<Row> {
        self.rows(&[Reader::Identity(magistrate)]).all
    }

    /// The rows of all these readers.
    pub(super) fn rows(&self, readers: &[Reader<'_>]) -> Rows {
        let table = Table::new(self.content);
        let subjects: Vec<Subject<'_>> = self
            .subjects()
            .filter(|about| readers.iter().any(|reader| reader.asks_about(*about)))
            .collect();
        let mut rows = Rows::none(readers);
        for of_one in at_once(&subjects, |about| self.rows_about(*about, &table, readers)) {
            let before = rows.all.len();
            rows.all.extend(of_one.all);
            for (places, own) in rows.of.iter_mut().zip(of_one.of) {
                places.extend(own.into_iter().map(|place| place.saturating_add(before)));
            }
        }
        rows
    }

    fn rows_about(&self, about: Subject<'_>, table: &Table<'_>, readers: &[Reader<'_>]) -> Rows {
        let mut rows = Rows::none(readers);
        let source = Source {
            all: self,
            person: about,
        };
        for line in table.about(about) {
            // What is the same for everybody is made when the first reader is told it.
            let mut same: Option<Value> = None;
            let first = rows.all.len();
            for (reader, places) in readers.iter().zip(&mut rows.of) {
                let Some(rule) = reader.rule(line.row, self.record, about) else {
                    continue;
                };
                let own = line
                    .addressed
                    .map(|make| make(&source, reader.to()).unwrap_or(Value::Null));
                let value = own
                    .as_ref()
                    .unwrap_or_else(|| same.get_or_insert_with(|| line.value(&source)));
                if value.is_null() && rule != DisclosureRule::Must {
                    continue;
                }
                let made = rows
                    .all
                    .iter()
                    .enumerate()
                    .skip(first)
                    .find(|(_, row)| row.value == *value);
                let place = made.map_or(rows.all.len(), |(place, _)| place);
                if made.is_none() {
                    rows.all.push(Row {
                        scope: about.map(|(person, _)| person.label.clone()),
                        field: line.row.id.clone(),
                        value: value.clone(),
                    });
                }
                places.push(place);
            }
        }
        rows
    }

    /// The unit that answers for the data until they are handed over: the one that the packet names.
    pub(super) fn unit(&self) -> &'a str {
        entered_text(self.record, "officer_unit").unwrap_or(&self.sender.unit)
    }

    /// The encounter itself, then each person in the record's order.
    fn subjects(&self) -> impl Iterator<Item = Subject<'a>> + use<'a> {
        let assessed = &self.assessment.persons;
        let persons = self.record.persons.iter();
        std::iter::once(None).chain(persons.map(|person| {
            let assessed = assessed.iter().find(|a| a.label == person.label);
            Some((person, assessed))
        }))
    }
}

impl<'a> Reader<'a> {
    fn asks_about(&self, about: Subject<'_>) -> bool {
        let persons = match self {
            Self::Root(persons) => persons,
            Self::Packet(routed, _) | Self::Identity(routed) => routed.persons.as_slice(),
        };
        about.is_none_or(|(person, _)| persons.contains(&person.label))
    }

    /// Whether this reader may be told a row, and by which letter of the table.
    fn rule(&self, row: &DisclosureRow, record: &Record, about: Subject<'_>) -> Option<DisclosureRule> {
        if !self.asks_about(about) {
            return None;
        }
        let is_told = match self {
            Self::Root(_) => !is_set_apart(row, about),
            Self::Packet(routed, _) => return permitted(row, routed.kind, about),
            Self::Identity(routed) => {
                let held = mode_of(record, about) != Some(IdentityMode::None);
                routed.kind == RecipientKind::Magistrate
                    && row.to.contains_key(&RecipientKind::Magistrate)
                    && is_set_apart(row, about)
                    && (held || !row.identifying)
            }
        };
        is_told.then_some(DisclosureRule::May)
    }

    /// The packet it is for, if it is for one.
    fn to(&self) -> Option<(&'a Routed, &'a PacketId)> {
        match self {
            Self::Packet(routed, packet) => Some((routed, packet)),
            Self::Root(_) | Self::Identity(_) => None,
        }
    }
}

/// The disclosure table with its functions looked up: once for all packets, not once per person.
struct Table<'a> {
    encounter: Vec<Line<'a>>,
    person: Vec<Line<'a>>,
}

struct Line<'a> {
    row: &'a DisclosureRow,
    origin: Origin,
    /// Makes the value where it is another one for each recipient.
    addressed: Option<Addressed>,
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

    fn about(&self, about: Subject<'_>) -> &[Line<'a>] {
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
        Self {
            row,
            origin,
            addressed: derive::addressed(row.id.as_str()),
        }
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
pub(super) fn permitted(row: &DisclosureRow, to: RecipientKind, about: Subject<'_>) -> Option<DisclosureRule> {
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
fn is_called_for(row: &DisclosureRow, to: RecipientKind, about: Subject<'_>) -> bool {
    row.when.get(&to).is_none_or(|field| {
        let entry = about.and_then(|(person, _)| person.fields.get(field));
        entry.is_some_and(|entry| entry.value == FieldValue::Flag(true))
    })
}

/// To a magistrate only in the identity packet: protected sources, who makes an anonymous statement,
/// and who complained about work, so that a pro justitia made from the ordinary packet names nobody.
fn is_set_apart(row: &DisclosureRow, about: Subject<'_>) -> bool {
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
fn mode_of(record: &Record, about: Subject<'_>) -> Option<IdentityMode> {
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
