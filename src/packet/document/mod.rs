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
/// The Immigration Office's first lines: domain reference C.2, three facts that are never inferred
/// from one another, and the offence.
const CRIME_VICTIM: [&str; 3] = ["crime_victim_presumed", "offence_presumed", "reported_voluntarily"];
const CRIME_VICTIM_OFFICES: [&str; 2] = ["magistrate_informed_at", "centre_contacted_at"];

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
        blocks.extend(self.opening());
        blocks.extend(self.encounter());
        blocks.extend(self.role_note());
        for label in &self.file.persons {
            blocks.push(Block::PageBreak);
            blocks.extend(self.person(label));
        }
        blocks
    }

    /// The part an office reads first, and can copy as text.
    fn crime_victim_block(&self, persons: &[PersonLabel]) -> Block {
        let line = |scope: Option<&PersonLabel>, field: &str| {
            let value = self.file.value(scope, field);
            let text = value.map_or_else(|| self.say.not_asked(), |v| self.say.value(field, v));
            format!("{}: {text}", self.say.field(field))
        };
        let mut lines: Vec<String> = Vec::new();
        for label in persons {
            lines.push(self.person_title(label));
            lines.extend(CRIME_VICTIM.map(|field| line(Some(label), field)));
        }
        lines.extend(CRIME_VICTIM_OFFICES.map(|field| line(None, field)));
        lines.push(self.say.word("paper-annexed"));
        Block::Callout {
            tone: Tone::Attention,
            title: self.say.word("paper-crime-victim-block"),
            lines,
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
        let heading = Block::Heading {
            level: 2,
            text: self.say.word("paper-encounter"),
        };
        let plain = rows.iter().filter(|(field, _)| !is_list(field));
        let facts = plain.map(|(field, value)| self.row(field, value)).collect();
        let mut blocks = vec![heading, Block::Facts { rows: facts }];
        let lists = rows.iter().filter(|(field, _)| is_list(field));
        blocks.extend(lists.flat_map(|(field, value)| self.list(field, value)));
        blocks
    }

    fn rows(&self, scope: Option<&PersonLabel>) -> impl Iterator<Item = (&str, &Value)> {
        let rows = self.file.rows.iter().filter(move |r| r.scope.as_ref() == scope);
        rows.map(|r| (r.field.as_str(), &r.value))
    }

    fn row(&self, field: &str, value: &Value) -> Fact {
        fact(self.say.field(field), self.say.value(field, value))
    }
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

/// A time of a value, as serde writes it.
fn time_of(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str()?.parse().ok()
}
