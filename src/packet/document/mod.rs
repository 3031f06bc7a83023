//! A referral as a paper for people, composed from the verified `referral.json` alone, so that the
//! sender signs and the recipient sees the same. What nobody asked reads "not asked", never "no".
//! Words come through a closure; every disclosed row is printed, known to this program or not.

mod claim;
mod elements;
mod paths;
mod sections;
mod values;

use chrono::{DateTime, Utc};
use serde_json::Value;

pub use self::claim::{ClaimImprint, wage_claim};
use self::values::Say;
use super::referral::{PacketKind, ReferralFile};
use crate::content::Content;
use crate::model::{Block, Direction, Document, Fact, Layout, PersonLabel, RecipientKind, Tone};

/// Words by key and arguments, in one officer language.
pub type PaperWords<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// What stands at the top for every recipient, in this order, as far as it was disclosed.
const ENCOUNTER_FIRST: [&str; 4] = ["officer_unit", "unit_contact", "case_reference", "occurred_on"];
/// The Immigration Office's first lines: domain reference C.2, three answers that are never inferred
/// from one another; then the offence and the centre.
pub(super) const CRIME_VICTIM: [&str; 3] = ["crime_victim_presumed", "reported_voluntarily", "offence_presumed"];
const CRIME_VICTIM_MAGISTRATE: &str = "magistrate_informed_at";
const CRIME_VICTIM_CENTRE: &str = "centre_contacted_at";
const APART: &str = " · ";

/// Composes the paper of one packet.
#[must_use]
pub fn document(content: &Content, file: &ReferralFile, lang: &str, words: PaperWords<'_>) -> Document {
    let paper = Paper {
        say: Say { content, words },
        file,
    };
    let kind = match file.kind {
        PacketKind::Referral => file.recipient.kind.as_str(),
        PacketKind::Identity => "identity",
    };
    let say = &paper.say;
    let sealed_at = say.moment(file.time.wall);
    Document {
        layout: Layout::Referral,
        lang: lang.to_owned(),
        direction: Direction::Ltr,
        title: say.of("paper-title", kind),
        subtitle: Some(say.with("paper-to", &[("name", &file.recipient.name), ("time", &sealed_at)])),
        watermark: file.training.then(|| say.word("paper-training")),
        footer: say.with("paper-footer", &[("id", file.packet.as_str())]),
        dated_at: file.time.wall.timestamp(),
        blocks: paper.blocks(),
    }
}

/// The part that the Immigration Office reads first, as text to be pasted into the administrative
/// report: the same lines as on the paper, from the rows that this office may see.
#[must_use]
pub fn crime_victim_text(content: &Content, file: &ReferralFile, words: PaperWords<'_>) -> String {
    let paper = Paper {
        say: Say { content, words },
        file,
    };
    let Block::Callout { title, lines, .. } = paper.crime_victim_block(&file.persons) else {
        return String::new();
    };
    std::iter::once(title).chain(lines).collect::<Vec<_>>().join("\n")
}

/// One paper in the making.
struct Paper<'a> {
    say: Say<'a>,
    file: &'a ReferralFile,
}

impl Paper<'_> {
    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let referral = self.file.kind == PacketKind::Referral;
        if referral && self.file.recipient.kind == RecipientKind::ImmigrationOffice {
            blocks.push(self.crime_victim_block(&self.file.persons));
        }
        if !referral && self.file.recipient.age_key.is_none() {
            blocks.push(self.envelope());
        }
        blocks.extend(self.opening());
        blocks.extend(self.encounter());
        blocks.extend(self.role_note());
        for label in &self.file.persons {
            blocks.push(Block::PageBreak);
            blocks.extend(self.person(label));
        }
        blocks
    }

    /// The part an office reads first, and can copy as text. Several persons have a line each, so
    /// that even thirty stand on the first page.
    fn crime_victim_block(&self, persons: &[PersonLabel]) -> Block {
        let say = &self.say;
        let answer = |scope: Option<&PersonLabel>, field: &str| {
            let value = self.file.value(scope, field);
            say.value(field, value.unwrap_or(&Value::Null))
        };
        let line = |scope: Option<&PersonLabel>, field: &str| format!("{}: {}", say.field(field), answer(scope, field));
        let mut lines: Vec<String> = Vec::new();
        if let [label] = persons {
            let [presumed, reported, offence] = CRIME_VICTIM.map(|field| line(Some(label), field));
            lines.push(self.person_title(label));
            lines.extend([presumed, reported, line(None, CRIME_VICTIM_MAGISTRATE), offence]);
        } else {
            lines.push(line(None, CRIME_VICTIM_MAGISTRATE));
            lines.push(CRIME_VICTIM.map(|field| say.field(field)).join(APART));
            lines.extend(persons.iter().map(|label| {
                let answers = CRIME_VICTIM.map(|field| answer(Some(label), field));
                format!("{label}: {}", answers.join(APART))
            }));
        }
        lines.push(say.word("paper-presumed-by"));
        lines.push(line(None, CRIME_VICTIM_CENTRE));
        lines.push(say.word("paper-annexed"));
        Block::Callout {
            tone: Tone::Attention,
            title: say.word("paper-crime-victim-block"),
            lines,
        }
    }

    /// No key for identities: this sheet travels in a closed envelope or not at all.
    fn envelope(&self) -> Block {
        let say = &self.say;
        Block::Callout {
            tone: Tone::Danger,
            title: say.word("avenue-envelope-title"),
            lines: vec![
                say.with("avenue-envelope-to", &[("name", &self.file.recipient.name)]),
                say.word("avenue-envelope-where"),
                say.word("avenue-envelope-file"),
            ],
        }
    }

    fn opening(&self) -> Vec<Block> {
        let say = &self.say;
        let file = self.file;
        let transfer = &file.transfer;
        let kind = transfer.legal_basis.as_str();
        let mut rows = vec![
            fact(say.word("paper-recipient"), file.recipient.name.clone()),
            fact(say.word("paper-persons"), self.persons_line()),
            fact(say.word("paper-controller"), transfer.controller.clone()),
            fact(say.word("paper-basis"), say.of("paper-basis", kind)),
            fact(
                say.word("paper-retention"),
                say.of_value("paper-retention", &transfer.retention),
            ),
            fact(say.word("paper-sequence"), file.sequence.number.to_string()),
        ];
        if let Some(identity) = &file.identity_packet {
            rows.push(fact(say.word("paper-identity-packet"), identity.to_string()));
        }
        let intro = match file.kind {
            PacketKind::Referral => say.of("paper-intro", kind),
            PacketKind::Identity => say.word("paper-intro-identity"),
        };
        vec![Block::Paragraph { text: intro }, Block::Facts { rows }]
    }

    fn persons_line(&self) -> String {
        let labels: Vec<&str> = self.file.persons.iter().map(PersonLabel::as_str).collect();
        if labels.is_empty() {
            self.say.word("paper-nobody-by-name")
        } else {
            labels.join(", ")
        }
    }

    fn person_title(&self, label: &PersonLabel) -> String {
        self.say.with("paper-person", &[("label", label.as_str())])
    }

    /// Rows about the whole encounter, once.
    fn encounter(&self) -> Vec<Block> {
        let mut rows: Vec<(&str, &Value)> = self.rows(None).collect();
        rows.sort_by_key(|(field, _)| {
            let first = ENCOUNTER_FIRST.iter().position(|f| f == field);
            first.unwrap_or(ENCOUNTER_FIRST.len())
        });
        if rows.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![heading(2, self.say.word("paper-encounter"))];
        blocks.extend(self.told(None, &rows));
        blocks.extend(self.not_asked(&rows));
        blocks
    }

    fn rows(&self, scope: Option<&PersonLabel>) -> impl Iterator<Item = (&str, &Value)> {
        let rows = self.file.rows.iter().filter(move |r| r.scope.as_ref() == scope);
        rows.map(|r| (r.field.as_str(), &r.value))
    }

    /// The rows that have a value: first those of one line, then the lists.
    fn told(&self, label: Option<&PersonLabel>, rows: &[(&str, &Value)]) -> Vec<Block> {
        type Rows<'v> = Vec<(&'v str, &'v Value)>;
        let told = rows.iter().copied().filter(|(field, value)| is_told(field, value));
        let (lists, plain): (Rows<'_>, Rows<'_>) = told.partition(|(field, _)| is_list(field));
        let facts: Vec<Fact> = plain
            .into_iter()
            .flat_map(|(field, value)| self.facts(field, value))
            .collect();
        let mut blocks = Vec::new();
        if !facts.is_empty() {
            blocks.push(Block::Facts { rows: facts });
        }
        for (field, value) in lists {
            blocks.extend(match label {
                Some(label) if field == "elements" => self.elements(label, value),
                _ => self.list(field, value),
            });
        }
        blocks
    }

    /// What nobody asked, in one line: each row by its name, so that it is not taken for a no.
    fn not_asked(&self, rows: &[(&str, &Value)]) -> Option<Block> {
        let open = rows.iter().filter(|(field, value)| !is_told(field, value));
        let fields: Vec<String> = open.map(|(field, _)| self.say.field(field)).collect();
        let fields = fields.join(APART);
        let text = self.say.with("paper-not-asked-rows", &[("fields", &fields)]);
        (!fields.is_empty()).then_some(Block::Paragraph { text })
    }

    fn row(&self, field: &str, value: &Value) -> Fact {
        fact(self.say.field(field), self.say.value(field, value))
    }
}

/// Whether a row says more than that it was not asked: an offence that nobody named says who decides.
fn is_told(field: &str, value: &Value) -> bool {
    !value.is_null() || field == "elements"
}

/// Rows that are printed as a list of their own.
fn is_list(field: &str) -> bool {
    matches!(
        field,
        "observations" | "observations_child" | "scene_observations" | "elements"
    )
}

fn fact(label: String, value: String) -> Fact {
    Fact {
        label,
        value,
        note: None,
    }
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

/// A part of a value that is text; empty when it is not.
fn text_of<'v>(value: &'v Value, name: &str) -> &'v str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A part of a value that is a list; empty when it is not.
fn list_of<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value.get(name).and_then(Value::as_array).into_iter().flatten()
}

/// A time of a value, as serde writes it.
fn time_of(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str()?.parse().ok()
}
