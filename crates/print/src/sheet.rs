//! The document as the template takes it: texts split into runs, heading levels without gaps, as
//! PDF/UA asks. Pure; the only thing it can refuse is a letter that none of our fonts has.

use serde::Serialize;

use crate::PrintError;
use crate::document::{Block, Direction, Document, Fact, Layout, PairRow, Tone};
use crate::fonts;
use crate::runs::{Run, is_dropped, plain, runs};
use crate::world::{has_glyph, has_pictogram};

/// What the template reads.
#[derive(Debug, Serialize)]
pub(crate) struct Sheet {
    layout: &'static str,
    lang: String,
    region: Option<String>,
    rtl: bool,
    title: String,
    heading: Vec<Run>,
    subtitle: Option<Vec<Run>>,
    watermark: Option<String>,
    footer: Vec<Run>,
    fonts: Vec<&'static str>,
    /// Whether drawings hang beside the words, which then stand further in.
    drawings: bool,
    blocks: Vec<Piece>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
enum Piece {
    Heading {
        level: u8,
        text: Vec<Run>,
    },
    Paragraph {
        text: Vec<Run>,
    },
    Facts {
        rows: Vec<Row>,
        notes: bool,
        together: bool,
    },
    Callout {
        tone: &'static str,
        title: Vec<Run>,
        lines: Vec<Vec<Run>>,
    },
    Bullets {
        items: Vec<Vec<Run>>,
    },
    Numbers {
        rows: Vec<Row>,
        together: bool,
    },
    Topic {
        pictogram: Option<String>,
        level: u8,
        title: Option<Vec<Run>>,
        lines: Vec<Vec<Run>>,
    },
    Code,
    Pairs {
        columns: Vec<Vec<Run>>,
        lang: String,
        fonts: Vec<&'static str>,
        rtl: bool,
        rows: Vec<Pair>,
    },
    PageBreak,
}

#[derive(Debug, Serialize)]
struct Pair {
    number: u32,
    key: Vec<Run>,
    sources: Vec<Row>,
    text: Vec<Run>,
    note: Option<Vec<Run>>,
}

#[derive(Debug, Serialize)]
struct Row {
    label: Vec<Run>,
    value: Vec<Run>,
    note: Option<Vec<Run>>,
}

impl Sheet {
    /// Reads a document for the template.
    pub(crate) fn new(document: &Document) -> Result<Self, PrintError> {
        let setter = Setter {
            direction: document.direction,
            spells_out: matches!(document.layout, Layout::Referral),
        };
        let mut depth = 0;
        let mut blocks = Vec::new();
        for block in &document.blocks {
            blocks.push(setter.piece(block, &mut depth)?);
        }
        let mut tag = document.lang.split('-');
        Ok(Self {
            layout: match document.layout {
                Layout::Referral => "referral",
                Layout::Leaflet => "leaflet",
                Layout::Slip => "slip",
                Layout::Review => "review",
            },
            lang: tag.next().unwrap_or_default().to_owned(),
            region: tag
                .find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
                .map(str::to_owned),
            rtl: document.direction == Direction::Rtl,
            title: plain(&document.title),
            heading: setter.text(&document.title)?,
            subtitle: document.subtitle.as_deref().map(|t| setter.text(t)).transpose()?,
            watermark: match &document.watermark {
                Some(text) => {
                    setter.text(text)?;
                    Some(plain(text))
                }
                None => None,
            },
            footer: setter.text(&document.footer)?,
            fonts: fonts::list(&document.lang),
            drawings: document
                .blocks
                .iter()
                .any(|b| matches!(b, Block::Topic { pictogram: Some(_), .. })),
            blocks,
        })
    }
}

/// The first letter of a text that none of our fonts has, so that a form can say so while typing.
pub(crate) fn missing_glyph(text: &str) -> Option<char> {
    missing(text, has_glyph)
}

/// The first letter that would be seen and has no glyph.
pub(crate) fn missing(text: &str, has: impl Fn(char) -> bool) -> Option<char> {
    text.chars()
        .find(|c| !matches!(c, '\n' | '\t') && !is_dropped(*c) && (c.is_control() || !has(*c)))
}

/// Few and short rows are not torn over two pages. Longer ones must be: what is kept together and
/// taller than a page would run off its end.
fn stay_together(rows: &[Fact]) -> bool {
    let length = |row: &Fact| row.label.len() + row.value.len() + row.note.as_ref().map_or(0, String::len);
    rows.len() <= 8 && rows.iter().map(length).sum::<usize>() <= 400
}

/// A letter that no font has, as its number: never an empty box, and never a referral that is stuck.
/// The packet's JSON holds the letter itself.
fn spelled_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if missing_glyph(c.encode_utf8(&mut [0; 4])).is_some() {
            out.push_str(&format!("[U+{:04X}]", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// A level may close several, never open two at once.
fn deepen(depth: &mut u8, level: u8) {
    *depth = level.clamp(1, depth.saturating_add(1).min(3));
}

struct Setter {
    direction: Direction,
    /// An office's paper must come out whatever name stands in it; what a person reads must be whole.
    spells_out: bool,
}

impl Setter {
    fn text(&self, text: &str) -> Result<Vec<Run>, PrintError> {
        match missing_glyph(text) {
            Some(_) if self.spells_out => Ok(runs(&spelled_out(text), self.direction)),
            Some(c) => Err(PrintError::MissingGlyph { codepoint: c.into() }),
            None => Ok(runs(text, self.direction)),
        }
    }

    fn texts(&self, texts: &[String]) -> Result<Vec<Vec<Run>>, PrintError> {
        texts.iter().map(|t| self.text(t)).collect()
    }

    fn rows(&self, rows: &[Fact]) -> Result<Vec<Row>, PrintError> {
        rows.iter()
            .map(|row| {
                Ok(Row {
                    label: self.text(&row.label)?,
                    value: self.text(&row.value)?,
                    note: row.note.as_deref().map(|n| self.text(n)).transpose()?,
                })
            })
            .collect()
    }

    fn pairs(&self, rows: &[PairRow], direction: Direction) -> Result<Vec<Pair>, PrintError> {
        let own = Self { direction, ..*self };
        rows.iter()
            .map(|row| {
                Ok(Pair {
                    number: row.number,
                    key: self.text(&row.key)?,
                    sources: self.rows(&row.sources)?,
                    text: own.text(&row.text)?,
                    note: row.note.as_deref().map(|n| self.text(n)).transpose()?,
                })
            })
            .collect()
    }

    fn piece(&self, block: &Block, depth: &mut u8) -> Result<Piece, PrintError> {
        Ok(match block {
            Block::Heading { level, text } => {
                deepen(depth, *level);
                Piece::Heading {
                    level: *depth,
                    text: self.text(text)?,
                }
            }
            Block::Topic {
                pictogram,
                title,
                lines,
            } => {
                if let Some(title) = title {
                    deepen(depth, title.level);
                }
                if let Some(name) = pictogram.as_ref().filter(|name| !has_pictogram(name)) {
                    return Err(PrintError::UnknownPictogram { name: name.clone() });
                }
                Piece::Topic {
                    pictogram: pictogram.clone(),
                    level: (*depth).max(1),
                    title: title.as_ref().map(|t| self.text(&t.text)).transpose()?,
                    lines: self.texts(lines)?,
                }
            }
            Block::Code { .. } => Piece::Code,
            Block::Paragraph { text } => Piece::Paragraph { text: self.text(text)? },
            Block::Facts { rows } => Piece::Facts {
                notes: rows.iter().any(|r| r.note.is_some()),
                together: stay_together(rows),
                rows: self.rows(rows)?,
            },
            Block::Callout { tone, title, lines } => Piece::Callout {
                tone: match tone {
                    Tone::Plain => "plain",
                    Tone::Attention => "attention",
                    Tone::Danger => "danger",
                    Tone::Done => "done",
                },
                title: self.text(title)?,
                lines: self.texts(lines)?,
            },
            Block::Bullets { items } => Piece::Bullets {
                items: self.texts(items)?,
            },
            Block::Numbers { rows } => Piece::Numbers {
                together: stay_together(rows),
                rows: self.rows(rows)?,
            },
            Block::Pairs {
                columns,
                lang,
                direction,
                rows,
            } => Piece::Pairs {
                columns: self.texts(columns)?,
                lang: lang.split('-').next().unwrap_or_default().to_owned(),
                fonts: fonts::list(lang),
                rtl: *direction == Direction::Rtl,
                rows: self.pairs(rows, *direction)?,
            },
            Block::PageBreak => Piece::PageBreak,
        })
    }
}
