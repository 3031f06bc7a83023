//! The paper with labour rights for every worker, in the officer languages: neutral, holds nothing
//! of a case and says nothing that depends on one. Input is the words and the directory.

use super::paper::{isolated, mark, watermark};
use super::{EMERGENCY, Imprint, LeafletError, phone};
use crate::content::DirectoryRow;
use crate::l10n::{MissingWord, Words};
use crate::model::{Block, Direction, Document, Fact, Layout};

/// The locale file it stands in; only the officer languages have it.
const FILE: &str = "labour";
/// Topics with how many sentences each has.
const TOPICS: [(&str, usize); 2] = [("pay", 3), ("inspection", 4)];
const FAIRWORK: &str = "fairwork-belgium";
/// Words `labour-<this>`, and the row whose number it is.
const INSPECTIONS: [(&str, &str); 4] = [
    ("labour-inspection-federal", "social-laws-inspection"),
    ("labour-inspection-flanders", "inspection-flanders"),
    ("labour-inspection-brussels", "inspection-brussels"),
    ("labour-inspection-wallonia", "inspection-wallonia"),
];

/// Composes the paper. Every number that nobody has verified says so.
///
/// # Errors
/// [`LeafletError`] when it is not written in this language, or a number is missing.
pub fn labour_paper(
    words: &Words,
    lang: &str,
    directory: &[DirectoryRow],
    imprint: Imprint<'_>,
) -> Result<Document, LeafletError> {
    if !words.files(lang).any(|file| file == FILE) {
        return Err(LeafletError::NotInLanguage { lang: lang.to_owned() });
    }
    let say = |key: &str| -> Result<String, MissingWord> { words.text(lang, key, &[]) };
    let mut blocks = Vec::new();
    for (topic, sentences) in TOPICS {
        blocks.push(heading(say(&format!("labour-{topic}-title"))?));
        for n in 1..=sentences {
            let text = say(&format!("labour-{topic}-s{n}"))?;
            blocks.push(Block::Paragraph { text });
        }
    }
    blocks.push(heading(say("labour-numbers-title")?));
    let row = |id: &str| directory.iter().find(|r| r.id.as_str() == id);
    if let Some(web) = row(FAIRWORK).and_then(|r| r.web.clone()) {
        let rows = vec![Fact {
            label: say("labour-fairwork")?,
            value: web,
            note: None,
        }];
        blocks.push(Block::Facts { rows });
    }
    let mut rows = Vec::new();
    for (key, id) in INSPECTIONS {
        let verified = row(id).is_some_and(|r| r.verified);
        rows.push(Fact {
            label: say(key)?,
            value: phone(directory, id)?,
            note: if verified {
                None
            } else {
                Some(say("labour-unverified")?)
            },
        });
    }
    rows.push(Fact {
        label: say("labour-emergency")?,
        value: phone(directory, EMERGENCY)?,
        note: None,
    });
    blocks.push(Block::Numbers { rows });
    Ok(Document {
        layout: Layout::Leaflet,
        lang: lang.to_owned(),
        direction: Direction::Ltr,
        title: say("labour-title")?,
        subtitle: None,
        watermark: watermark(words, imprint)?,
        footer: isolated(&mark(words, words.status(lang, FILE), imprint)?),
        dated_at: imprint.dated_at,
        blocks,
    })
}

fn heading(text: String) -> Block {
    Block::Heading { level: 1, text }
}
