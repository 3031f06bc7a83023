//! The slip a person keeps. It betrays nothing when somebody else finds it: no word on victims or
//! police, only numbers anybody may carry, and a code that tells nothing. Input is the words and the
//! directory.

use super::paper::{isolated, mark, watermark};
use super::{CONTACT_POINT, EMERGENCY, Imprint, LeafletError, phone};
use crate::content::DirectoryRow;
use crate::l10n::{SOURCE_LANGUAGE, Words};
use crate::model::{Block, Direction, Document, Fact, LanguageTag, Layout, RecipientId, ReviewStatus};
use crate::qr::Dots;

/// The locale file the slip stands in.
const FILE: &str = "slip";
const CHILD_FOCUS: &str = "child-focus";

/// What a slip says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Its language.
    pub lang: LanguageTag,
    /// Writing direction.
    pub direction: Direction,
    /// How far its words have been checked.
    pub status: ReviewStatus,
    /// Its title.
    pub title: String,
    /// Its sentences, three at most.
    pub sentences: Vec<String>,
    /// What to call, with what it is for.
    pub numbers: Vec<Fact>,
    /// The neutral code by which a centre finds the case, with its label; without a case there is none.
    pub code: Option<Fact>,
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

/// What the slip says. `code` is what the centre finds the case by; without a case there is none.
///
/// # Errors
/// [`LeafletError`].
pub fn slip(words: &Words, lang: &LanguageTag, numbers: Vec<Fact>, code: Option<&str>) -> Result<Slip, LeafletError> {
    let missing = || LeafletError::NotInLanguage { lang: lang.to_string() };
    let row = words.language(lang.as_str()).ok_or_else(missing)?;
    if !words.files(lang.as_str()).any(|file| file == FILE) {
        return Err(missing());
    }
    if numbers.is_empty() {
        return Err(LeafletError::Empty);
    }
    let say = |key: &str| words.text(lang.as_str(), key, &[]);
    Ok(Slip {
        lang: lang.clone(),
        direction: row.direction,
        status: words.status(lang.as_str(), FILE),
        title: say("slip-title")?,
        sentences: (1..)
            .map(|n| format!("slip-s{n}"))
            .take_while(|key| words.has(SOURCE_LANGUAGE, key))
            .map(|key| say(&key))
            .collect::<Result<_, _>>()?,
        numbers,
        code: match code {
            Some(code) => Some(Fact {
                label: say("slip-code")?,
                value: code.to_owned(),
                note: None,
            }),
            None => None,
        },
    })
}

impl Slip {
    /// All that it says, line by line, as a phone shows it after reading the code.
    #[must_use]
    pub fn text(&self) -> String {
        let rows = self.numbers.iter().chain(&self.code);
        let rows = rows.map(|row| format!("{}: {}", row.label, row.value));
        let lines = [self.title.clone()].into_iter().chain(self.sentences.iter().cloned());
        let text = lines.chain(rows).collect::<Vec<_>>().join("\n");
        text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
    }

    /// All of it once more, as a code that any phone's camera shows as text. Holds no address of the web
    /// and asks for no network.
    ///
    /// # Errors
    /// [`LeafletError::TooLong`].
    pub fn qr(&self) -> Result<Dots, LeafletError> {
        Dots::text(&self.text()).ok_or(LeafletError::TooLong)
    }
}

/// The slip as a paper.
///
/// # Errors
/// [`LeafletError`] when a word of the officer's language is missing.
pub fn slip_paper(words: &Words, slip: &Slip, imprint: Imprint<'_>) -> Result<Document, LeafletError> {
    let mut blocks: Vec<Block> = slip
        .sentences
        .iter()
        .map(|text| Block::Paragraph { text: text.clone() })
        .collect();
    let rows = slip.numbers.iter().chain(&slip.code).cloned().collect();
    blocks.push(Block::Numbers { rows });
    blocks.push(Block::Code {
        rows: slip.qr()?.rows(),
    });
    Ok(Document {
        layout: Layout::Slip,
        lang: slip.lang.to_string(),
        direction: slip.direction,
        title: slip.title.clone(),
        subtitle: None,
        watermark: watermark(words, imprint)?,
        footer: isolated(&mark(words, slip.status, imprint)?),
        dated_at: imprint.dated_at,
        blocks,
    })
}
