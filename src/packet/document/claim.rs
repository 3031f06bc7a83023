//! The wage claim: what a person told of work and pay, on one sheet for FAIRWORK, who receives no
//! packet. Made only where consent stands, which the caller checks; never holds a name, a document
//! or anything of the assessment.

use serde_json::Value;

use super::values::Say;
use super::{PaperWords, fact};
use crate::content::Content;
use crate::model::{Block, Direction, Document, Fact, FieldId, FieldValue, Layout, Person, Tone};

/// Rows of the sheet, in its order.
const CLAIM: [&str; 10] = [
    "employer_sector",
    "employer",
    "workplace",
    "work_started",
    "weeks_worked",
    "work_days",
    "work_hours",
    "pay_agreed",
    "pay_received",
    "wages_owed",
];

/// What a wage claim says of itself.
#[derive(Debug, Clone, Copy)]
pub struct ClaimImprint<'a> {
    /// For whom, by name.
    pub name: &'a str,
    /// The neutral code that also stands on the person's slip.
    pub code: &'a str,
    /// Seconds since 1970, UTC.
    pub dated_at: i64,
    /// Made in training: says so across the page.
    pub training: bool,
}

/// Composes the wage claim of one person.
#[must_use]
pub fn wage_claim(
    content: &Content,
    person: &Person,
    imprint: ClaimImprint<'_>,
    lang: &str,
    words: PaperWords<'_>,
) -> Document {
    let say = Say { content, words };
    let line = |field: &str| {
        let entry = FieldId::new(field).ok().and_then(|id| person.fields.get(&id));
        let value = entry.map_or(Value::Null, |entry| match &entry.value {
            FieldValue::Flag(yes) => Value::Bool(*yes),
            FieldValue::Text(text) => Value::String(text.clone()),
            FieldValue::Many(several) => Value::from(several.clone()),
        });
        fact(say.field(field), say.value(field, &value))
    };
    let language = person.language.as_ref().map(|tag| Value::String(tag.to_string()));
    let mut rows: Vec<Fact> = vec![
        fact(say.word("path-claim-name"), "…".repeat(20)),
        fact(say.word("path-claim-code"), imprint.code.to_owned()),
        fact(
            say.field("language"),
            say.value("language", &language.unwrap_or(Value::Null)),
        ),
    ];
    rows.extend(CLAIM.map(line));
    Document {
        layout: Layout::Referral,
        lang: lang.to_owned(),
        direction: Direction::Ltr,
        title: say.word("path-claim-title"),
        subtitle: Some(say.with("path-claim-for", &[("name", imprint.name)])),
        watermark: imprint.training.then(|| say.word("paper-training")),
        footer: say.word("path-claim-footer"),
        dated_at: imprint.dated_at,
        blocks: vec![
            Block::Paragraph {
                text: say.word("path-claim-intro"),
            },
            Block::Facts { rows },
            Block::Callout {
                tone: Tone::Plain,
                title: say.word("path-labour"),
                lines: vec![say.word("path-claim-three-months")],
            },
        ],
    }
}
