//! The notice and the slip as papers. The slip betrays nothing when somebody else finds it: no word on
//! victims or police, only numbers anybody may carry. Input is a leaflet, the words and the directory.

use super::{CONTACT_POINT, EMERGENCY, Leaflet, LeafletError, phone};
use crate::content::DirectoryRow;
use crate::l10n::{MissingWord, SOURCE_LANGUAGE, Words};
use crate::model::{Block, Document, Fact, LanguageTag, Layout, RecipientId, ReviewStatus};

/// The locale file the slip stands in.
const FILE: &str = "slip";
const CHILD_FOCUS: &str = "child-focus";
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

/// The numbers anybody may carry, in order, labelled in one language by what they are for and never by
/// whose they are. The nearest centre stands among them where it is known.
///
/// # Errors
/// [`LeafletError`] when a label or a number is missing.
pub fn call_numbers(
    words: &Words,
    lang: &LanguageTag,
    directory: &[DirectoryRow],
    centre: Option<&RecipientId>,
) -> Result<Vec<Fact>, LeafletError> {
    [
        ("slip-number-emergency", Some(EMERGENCY)),
        ("slip-number-centre", centre.map(RecipientId::as_str)),
        ("slip-number-contact-point", Some(CONTACT_POINT)),
        ("slip-number-child-focus", Some(CHILD_FOCUS)),
    ]
    .into_iter()
    .filter_map(|(key, id)| Some((key, id?)))
    .map(|(key, id)| {
        Ok(Fact {
            label: words.text(lang.as_str(), key, &[])?,
            value: phone(directory, id)?,
            note: None,
        })
    })
    .collect()
}

/// The notice as a paper for showing, with the numbers to call at its end. That it is a draft stands
/// at its foot, in the officer's language.
///
/// # Errors
/// [`MissingWord`].
pub fn leaflet_paper(
    words: &Words,
    leaflet: &Leaflet,
    numbers: Vec<Fact>,
    imprint: Imprint<'_>,
) -> Result<Document, MissingWord> {
    let mut blocks = Vec::new();
    for topic in &leaflet.topics {
        if let Some(title) = &topic.title {
            blocks.push(Block::Heading {
                level: 1,
                text: title.clone(),
            });
        }
        blocks.extend(
            topic
                .sentences
                .iter()
                .map(|s| Block::Paragraph { text: s.text.clone() }),
        );
    }
    if !numbers.is_empty() {
        blocks.push(Block::Numbers { rows: numbers });
    }
    let version: String = leaflet.version.chars().take(SHORT_HASH).collect();
    let status = status(words, leaflet.status, imprint)?;
    let version = words.text(imprint.officer_lang, "paper-version", &[("version", &version)])?;
    Ok(Document {
        layout: Layout::Leaflet,
        lang: leaflet.lang.to_string(),
        direction: leaflet.direction,
        title: leaflet.title.clone(),
        subtitle: None,
        watermark: watermark(words, imprint)?,
        footer: isolated(&format!("{status} · {version}")),
        dated_at: imprint.dated_at,
        blocks,
    })
}

/// The slip a person keeps. `code` is what the centre finds the case by; without a case there is none.
///
/// # Errors
/// [`LeafletError`].
pub fn slip_paper(
    words: &Words,
    lang: &LanguageTag,
    numbers: Vec<Fact>,
    code: Option<&str>,
    imprint: Imprint<'_>,
) -> Result<Document, LeafletError> {
    let missing = || LeafletError::NotInLanguage { lang: lang.to_string() };
    let row = words.language(lang.as_str()).ok_or_else(missing)?;
    if !words.files(lang.as_str()).any(|file| file == FILE) {
        return Err(missing());
    }
    let mut blocks = Vec::new();
    for key in (1..)
        .map(|n| format!("slip-s{n}"))
        .take_while(|key| words.has(SOURCE_LANGUAGE, key))
    {
        blocks.push(Block::Paragraph {
            text: words.text(lang.as_str(), &key, &[])?,
        });
    }
    if numbers.is_empty() {
        return Err(LeafletError::Empty);
    }
    blocks.push(Block::Numbers { rows: numbers });
    if let Some(code) = code {
        let rows = vec![Fact {
            label: words.text(lang.as_str(), "slip-code", &[])?,
            value: code.to_owned(),
            note: None,
        }];
        blocks.push(Block::Numbers { rows });
    }
    Ok(Document {
        layout: Layout::Slip,
        lang: lang.to_string(),
        direction: row.direction,
        title: words.text(lang.as_str(), "slip-title", &[])?,
        subtitle: None,
        watermark: watermark(words, imprint)?,
        footer: isolated(&status(words, words.status(lang.as_str(), FILE), imprint)?),
        dated_at: imprint.dated_at,
        blocks,
    })
}

pub(super) fn status(words: &Words, status: ReviewStatus, imprint: Imprint<'_>) -> Result<String, MissingWord> {
    words.text(imprint.officer_lang, &format!("paper-status-{status}"), &[])
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
