//! The notice as a paper, topic by topic with its drawing, and what every paper says of itself to the
//! officer. Input is a leaflet, the stories and the words; no layout here.

use super::pictogram::pictograms;
use super::{Leaflet, Stories};
use crate::l10n::{MissingWord, Words};
use crate::model::{Block, Document, Fact, Layout, ReviewStatus, TopicTitle};

/// As many characters of a hash as a person compares.
const SHORT_HASH: usize = 12;

/// What a paper says of itself, to the officer.
#[derive(Debug, Clone, Copy)]
pub struct Imprint<'a> {
    /// The officer's language.
    pub officer_lang: &'a str,
    /// Seconds since 1970, UTC.
    pub dated_at: i64,
    /// Made in training: says so across every page.
    pub training: bool,
}

/// The notice as a paper for showing, with the stories after its topics where they are given, and the
/// numbers to call at its end. That it is a draft stands at the foot, to the officer.
///
/// # Errors
/// A word of the officer's language is missing.
pub fn leaflet_paper(
    words: &Words,
    leaflet: &Leaflet,
    stories: Option<&Stories>,
    numbers: Vec<Fact>,
    imprint: Imprint<'_>,
) -> Result<Document, MissingWord> {
    let drawn = pictograms();
    let mut blocks = Vec::new();
    for topic in &leaflet.topics {
        let lines = || topic.sentences.iter().map(|s| s.text.clone());
        match &topic.title {
            Some(title) => blocks.push(Block::Topic {
                pictogram: topic.key.as_ref().and_then(|key| drawn.get(key)).cloned(),
                title: Some(TopicTitle {
                    level: 1,
                    text: title.clone(),
                }),
                lines: lines().collect(),
            }),
            None => blocks.extend(topic.sentences.iter().map(|s| Block::Topic {
                pictogram: drawn.get(&s.key).cloned(),
                title: None,
                lines: vec![s.text.clone()],
            })),
        }
    }
    if let Some(told) = stories {
        blocks.push(Block::PageBreak);
        blocks.push(Block::Heading {
            level: 1,
            text: told.title.clone(),
        });
        for story in &told.stories {
            blocks.push(Block::Topic {
                pictogram: drawn.get(&story.name).cloned(),
                title: Some(TopicTitle {
                    level: 2,
                    text: story.title.clone(),
                }),
                lines: Vec::new(),
            });
            blocks.extend(story.sentences.iter().map(|s| Block::Topic {
                pictogram: drawn.get(&s.key).cloned(),
                title: None,
                lines: vec![s.text.clone()],
            }));
        }
        blocks.push(Block::Paragraph { text: told.end.clone() });
    }
    if !numbers.is_empty() {
        blocks.push(Block::Numbers { rows: numbers });
    }
    let version: String = leaflet.version.chars().take(SHORT_HASH).collect();
    let mark = mark(words, leaflet.status, imprint)?;
    let version = words.text(imprint.officer_lang, "paper-version", &[("version", &version)])?;
    Ok(Document {
        layout: Layout::Leaflet,
        lang: leaflet.lang.to_string(),
        direction: leaflet.direction,
        title: leaflet.title.clone(),
        subtitle: None,
        watermark: watermark(words, imprint)?,
        footer: isolated(&format!("{mark} · {version}")),
        dated_at: imprint.dated_at,
        blocks,
    })
}

/// How far the words were checked, as a code with one word, to the officer: whoever finds the paper with
/// somebody learns nothing from it.
pub(super) fn mark(words: &Words, status: ReviewStatus, imprint: Imprint<'_>) -> Result<String, MissingWord> {
    words.text(imprint.officer_lang, &format!("paper-mark-{status}"), &[])
}

pub(super) fn watermark(words: &Words, imprint: Imprint<'_>) -> Result<Option<String>, MissingWord> {
    imprint
        .training
        .then(|| words.text(imprint.officer_lang, "paper-training", &[]))
        .transpose()
}

/// Text of another language or script, kept whole inside the paper's own direction.
pub(super) fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}
