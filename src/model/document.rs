//! A paper as plain data: what it says, block by block, in one language. Composed by the core,
//! laid out by `crates/print`, which knows nothing of encounters. Words are final here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper, ready to be laid out. Left-to-right runs inside right-to-left text (numbers to dial)
/// are wrapped in FSI (U+2068) … PDI (U+2069).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Document {
    /// Which layout.
    pub layout: Layout,
    /// BCP-47 tag of the text.
    pub lang: String,
    /// Writing direction.
    pub direction: Direction,
    /// The document's title, also its PDF title.
    pub title: String,
    /// A line under the title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// Printed across every page (training), else nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watermark: Option<String>,
    /// At the foot of every page.
    pub footer: String,
    /// Seconds since 1970, UTC: fixes the PDF's dates so that the same data gives the same bytes.
    #[ts(type = "number")]
    pub dated_at: i64,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Which page design a document has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// A4, for offices: dense, facts in rows.
    Referral,
    /// A4, large type, for showing.
    Leaflet,
    /// A6, what the person keeps: neutral.
    Slip,
    /// A4 on its side, for whoever reads a translation against its source.
    Review,
}

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading; level 1 to 3.
    Heading {
        /// 1 to 3.
        level: u8,
        /// Its text.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        text: String,
    },
    /// Label and value, row by row.
    Facts {
        /// The rows.
        rows: Vec<Fact>,
    },
    /// A box that stands out: the first lines of an office's document, a warning.
    Callout {
        /// How it stands out.
        tone: Tone,
        /// Its title.
        title: String,
        /// Its lines.
        lines: Vec<String>,
    },
    /// A list.
    Bullets {
        /// Its items.
        items: Vec<String>,
    },
    /// Numbers to call, large.
    Numbers {
        /// The rows: who, and the number as dialled.
        rows: Vec<Fact>,
    },
    /// A topic of a notice, or one sentence of it: words with a drawing beside them.
    Topic {
        /// The drawing's name in `pictograms/`; it says nothing that the words do not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pictogram: Option<String>,
        /// Its title with the heading level, 1 to 3.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<TopicTitle>,
        /// Its sentences.
        lines: Vec<String>,
    },
    /// The words of this paper once more, for a phone to read: a QR code, row by row, `#` is dark.
    /// At most one on a paper.
    Code {
        /// The rows, without the quiet zone around them.
        rows: Vec<String>,
    },
    /// A translation beside its sources, sentence by sentence, with room to correct it.
    Pairs {
        /// Heads of the three columns: sources, translation, correction.
        columns: Vec<String>,
        /// BCP-47 tag of the translation.
        lang: String,
        /// Its writing direction.
        direction: Direction,
        /// The sentences.
        rows: Vec<PairRow>,
    },
    /// What follows starts on a new page (a person's detachable section).
    PageBreak,
}

/// The title of a topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TopicTitle {
    /// 1 to 3.
    pub level: u8,
    /// Its text.
    pub text: String,
}

/// One row of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value, never blank: "not asked" where nothing was asked.
    pub value: String,
    /// Who said or saw it, when; or an "unverified" mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// One sentence of a review sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PairRow {
    /// By which it is spoken of.
    pub number: u32,
    /// Its word key.
    pub key: String,
    /// The sentence in other languages: tag and text.
    pub sources: Vec<Fact>,
    /// The translation.
    pub text: String,
    /// What it claims.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How a callout stands out. Colour is never alone: the title says it in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Quiet.
    Plain,
    /// Amber.
    Attention,
    /// Red.
    Danger,
    /// Green.
    Done,
}
