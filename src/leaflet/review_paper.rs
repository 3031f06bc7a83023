//! The review sheet on paper: every sentence with its English, Dutch and French beside the translation,
//! room to write, and for each claim of the notice who decides it. Input is the words and the claims.

use std::collections::BTreeMap;

use super::claims::decides_key;
use super::{Claims, LeafletError, review_sheet};
use crate::l10n::{MissingWord, PERSON_FILES, SOURCE_LANGUAGE, Words};
use crate::model::{Block, Direction, Document, Fact, Layout, PairRow, ReviewStatus, Tone};

/// The languages a translation is read against.
const BESIDE: [&str; 3] = [SOURCE_LANGUAGE, "nl", "fr"];

/// Composes the sheet, in the officer's language.
///
/// # Errors
/// [`LeafletError::NotInLanguage`] for English and a language without the notice; a missing word.
pub fn review_paper(
    words: &Words,
    claims: &Claims,
    lang: &str,
    officer_lang: &str,
    dated_at: i64,
) -> Result<Document, LeafletError> {
    let missing = || LeafletError::NotInLanguage { lang: lang.to_owned() };
    let sheet = review_sheet(words, lang).ok_or_else(missing)?;
    let language = words.language(lang).ok_or_else(missing)?;
    let say = |key: &str, args: &[(&str, &str)]| words.text(officer_lang, key, args);
    let mut blocks = vec![Block::Callout {
        tone: Tone::Plain,
        title: say("review-how-title", &[])?,
        lines: (1..=4)
            .map(|n| say(&format!("review-how-{n}"), &[]))
            .collect::<Result<_, MissingWord>>()?,
    }];
    let mut heads = Vec::new();
    for file in PERSON_FILES {
        let header = words.header(lang, file).unwrap_or_default();
        let status = words.status(lang, file);
        let none = || "–".to_owned();
        heads.push(Fact {
            label: say(&format!("review-file-{file}"), &[])?,
            value: say(&format!("paper-status-{status}"), &[])?,
            note: Some(say(
                "review-head",
                &[
                    ("author", &header.author.unwrap_or_else(none)),
                    ("reviewer", &header.reviewer.unwrap_or_else(none)),
                    ("date", &header.date.map_or_else(none, |d| d.to_string())),
                    ("hash", &words.source_hash(file).unwrap_or_default()),
                    ("text", &words.text_hash(lang, file).unwrap_or_default()),
                ],
            )?),
        });
    }
    blocks.push(Block::Facts { rows: heads });
    let blank = "…………………………………………………………".to_owned();
    let rows = ["name", "role", "date", "signature"]
        .into_iter()
        .map(|what| {
            Ok(Fact {
                label: say(&format!("review-by-{what}"), &[])?,
                value: blank.clone(),
                note: None,
            })
        })
        .collect::<Result<_, MissingWord>>()?;
    blocks.push(Block::Facts { rows });
    let columns = ["sources", "translation", "correction"]
        .into_iter()
        .map(|what| say(&format!("review-column-{what}"), &[]))
        .collect::<Result<Vec<_>, _>>()?;
    let mut sentences = sheet.row.iter();
    for file in PERSON_FILES {
        blocks.push(Block::Heading {
            level: 1,
            text: say(&format!("review-file-{file}"), &[])?,
        });
        let beside: Vec<BTreeMap<&str, &str>> = BESIDE.iter().map(|l| words.lines(l, file).collect()).collect();
        let mut rows = Vec::new();
        for sentence in sentences.by_ref().take(words.lines(SOURCE_LANGUAGE, file).count()) {
            let sources = beside.iter().zip(BESIDE).map(|(texts, tag)| Fact {
                label: tag.to_owned(),
                value: shown(texts.get(sentence.key.as_str()).copied().unwrap_or_default()),
                note: None,
            });
            let claim = claims.of(&sentence.key).map(|claim| -> Result<String, MissingWord> {
                let who = claim.decides.iter().map(|who| say(&decides_key(who), &[]));
                let who = who.collect::<Result<Vec<_>, _>>()?.join(", ");
                let args = [
                    ("condition", claim.condition.as_str()),
                    ("decides", &who),
                    ("source", &claim.source),
                ];
                say("review-claim", &args)
            });
            rows.push(PairRow {
                number: sentence.number,
                key: sentence.key.clone(),
                sources: sources.collect(),
                text: shown(&sentence.translation),
                note: claim.transpose()?,
            });
        }
        blocks.push(Block::Pairs {
            columns: columns.clone(),
            lang: lang.to_owned(),
            direction: language.direction,
            rows,
        });
    }
    let status = PERSON_FILES.iter().map(|file| words.status(lang, file)).min();
    let status = say(&format!("paper-status-{}", status.unwrap_or(ReviewStatus::Draft)), &[])?;
    Ok(Document {
        layout: Layout::Review,
        lang: officer_lang.to_owned(),
        direction: Direction::Ltr,
        title: say(
            "review-title",
            &[("language", &format!("\u{2068}{}\u{2069} ({lang})", language.endonym))],
        )?,
        subtitle: Some(say("review-subtitle", &[])?),
        watermark: None,
        footer: format!("{status} · {lang}"),
        dated_at,
        blocks,
    })
}

/// A variable is isolated as its value will be.
fn shown(text: &str) -> String {
    text.replace("{ $", "\u{2068}{ $").replace(" }", " }\u{2069}")
}
