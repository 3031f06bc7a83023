//! The paper as it arrives: a mirror of the core's document, read strictly. This crate knows
//! nothing else of the core; an unknown field means that the two have drifted apart and is refused.

use serde::Deserialize;

/// A paper, ready to be laid out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) layout: Layout,
    pub(crate) lang: String,
    pub(crate) direction: Direction,
    pub(crate) title: String,
    pub(crate) subtitle: Option<String>,
    pub(crate) watermark: Option<String>,
    pub(crate) footer: String,
    pub(crate) dated_at: i64,
    pub(crate) blocks: Vec<Block>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Layout {
    Referral,
    Leaflet,
    Slip,
    Review,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Direction {
    Ltr,
    Rtl,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Block {
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        text: String,
    },
    Facts {
        rows: Vec<Fact>,
    },
    Callout {
        tone: Tone,
        title: String,
        lines: Vec<String>,
    },
    Bullets {
        items: Vec<String>,
    },
    Numbers {
        rows: Vec<Fact>,
    },
    Topic {
        pictogram: Option<String>,
        title: Option<TopicTitle>,
        lines: Vec<String>,
    },
    Code {
        rows: Vec<String>,
    },
    Pairs {
        columns: Vec<String>,
        lang: String,
        direction: Direction,
        rows: Vec<PairRow>,
    },
    PageBreak,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TopicTitle {
    pub(crate) level: u8,
    pub(crate) text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PairRow {
    pub(crate) number: u32,
    pub(crate) key: String,
    pub(crate) sources: Vec<Fact>,
    pub(crate) text: String,
    pub(crate) note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) note: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tone {
    Plain,
    Attention,
    Danger,
    Done,
}
