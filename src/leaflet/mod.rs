//! What a rights notice and the slip say in one language, as plain data, and the papers made of it.
//! Never mixes languages, never hides that a text is a draft. Words come from `l10n`, numbers from
//! the directory; no layout here.

mod claims;
mod labour;
mod paper;
mod pictogram;
mod promise;
mod review;
mod review_paper;
mod slip;
mod story;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

pub use claims::{Claim, ClaimError, Claims};
pub use labour::labour_paper;
pub use paper::{Imprint, leaflet_paper};
pub use promise::bare_promises;
pub use review::{ReviewSheet, SheetFault, SheetRow, Stems, Taken, review_sheet, take_review};
pub use review_paper::review_paper;
pub use slip::{Slip, call_numbers, slip, slip_paper};
pub use story::{STORIES, Stories, Story, stories};

use crate::content::DirectoryRow;
use crate::l10n::{MissingWord, SOURCE_LANGUAGE, Words};
use crate::model::{Context, Direction, LanguageTag, NoticeVoice, RecipientId, RecipientKind, ReviewStatus};

/// The locale file the notice stands in.
const FILE: &str = "leaflet";
const EMERGENCY: &str = "emergency-112";
const CONTACT_POINT: &str = "central-contact-point";
const GUARDIANSHIP: &str = "guardianship-service";

/// Why there is no notice.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LeafletError {
    /// The notice does not exist in this language; nobody else's language is put in its place.
    #[error("no notice in {lang}")]
    NotInLanguage {
        /// The tag asked for.
        lang: String,
    },
    /// The notice has no sentence at all.
    #[error("the notice is empty")]
    Empty,
    /// The directory has no number under this id.
    #[error("no number for {id}")]
    NoNumber {
        /// The directory id.
        id: String,
    },
    /// A key names nothing that is said to a person.
    #[error("nothing is said under this key")]
    NotSaid,
    /// The slip says more than its code can hold.
    #[error("too long for a code")]
    TooLong,
    /// A word is missing.
    #[error(transparent)]
    Word(#[from] MissingWord),
}

/// How much of the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeafletKind {
    /// The roadside notice, one sentence a screen.
    Short,
    /// The whole notice, by topic.
    Full,
}

/// One language in which the notice can be shown, as the language screen lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Language {
    /// Its tag.
    #[ts(type = "string")]
    pub tag: LanguageTag,
    /// Its own name, by which it is picked.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
    /// ISO 15924.
    pub script: String,
    /// How far the notice has been checked.
    pub status: ReviewStatus,
    /// What can read it aloud; none is nothing.
    pub voice: Option<NoticeVoice>,
    /// Countries (ISO 3166) by which it may be found.
    pub countries: Vec<String>,
    /// Where it is offered among the first.
    pub contexts: Vec<Context>,
}

/// A notice in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Leaflet {
    /// Its language.
    #[ts(type = "string")]
    pub lang: LanguageTag,
    /// The language's own name.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
    /// ISO 15924.
    pub script: String,
    /// How much of it.
    pub kind: LeafletKind,
    /// How far it has been checked.
    pub status: ReviewStatus,
    /// SHA-256, hex, of every word as shown, numbers included: proof of what a person was told.
    pub version: String,
    /// Its title.
    pub title: String,
    /// Its topics in order; the short notice is one topic without a title.
    pub topics: Vec<Topic>,
}

/// A topic of the notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Topic {
    /// Its name as word keys begin, in the full notice: `leaflet-topic-07`.
    pub key: Option<String>,
    /// Its title, in the full notice.
    pub title: Option<String>,
    /// Its sentences in order.
    pub sentences: Vec<Sentence>,
}

/// One sentence, one idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sentence {
    /// Its word key, the same in every language: what an interpreter points at.
    pub key: String,
    /// Its text, with numbers isolated.
    pub text: String,
}

/// The numbers a notice names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The centre, or all centres.
    pub centre: String,
    /// The central contact point.
    pub contact_point: String,
    /// Emergency.
    pub emergency: String,
    /// The Guardianship Service.
    pub guardianship: String,
}

impl Numbers {
    /// Reads them from the directory: of one centre where it is known which, else of all of them.
    ///
    /// # Errors
    /// [`LeafletError::NoNumber`] when the directory lacks one.
    pub fn from_directory(rows: &[DirectoryRow], centre: Option<&RecipientId>) -> Result<Self, LeafletError> {
        let centres = match centre {
            Some(id) => phone(rows, id.as_str())?,
            None => {
                let all: Vec<String> = rows
                    .iter()
                    .filter(|row| row.kind == Some(RecipientKind::Centre) && !row.minors)
                    .filter_map(|row| row.phone.as_ref())
                    // Each on its own, so that none is torn apart at the end of a line.
                    .map(|number| format!("\u{2068}{number}\u{2069}"))
                    .collect();
                if all.is_empty() {
                    return Err(LeafletError::NoNumber {
                        id: "centre".to_owned(),
                    });
                }
                all.join(" / ")
            }
        };
        Ok(Self {
            centre: centres,
            contact_point: phone(rows, CONTACT_POINT)?,
            emergency: phone(rows, EMERGENCY)?,
            guardianship: phone(rows, GUARDIANSHIP)?,
        })
    }
}

fn phone(rows: &[DirectoryRow], id: &str) -> Result<String, LeafletError> {
    rows.iter()
        .find(|row| row.id.as_str() == id)
        .and_then(|row| row.phone.clone())
        .ok_or_else(|| LeafletError::NoNumber { id: id.to_owned() })
}

/// The languages in which there is a notice, in the order in which they are offered. `voice` answers
/// what can read one aloud: only the caller knows the machine and its recordings.
pub fn languages(words: &Words, voice: impl Fn(&LanguageTag) -> Option<NoticeVoice>) -> Vec<Language> {
    words
        .languages()
        .iter()
        .filter(|row| words.files(row.tag.as_str()).any(|file| file == FILE))
        .map(|row| Language {
            tag: row.tag.clone(),
            endonym: row.endonym.clone(),
            direction: row.direction,
            script: row.script.clone(),
            status: words.status(row.tag.as_str(), FILE),
            voice: voice(&row.tag),
            countries: row.countries.clone(),
            contexts: row.contexts.clone(),
        })
        .collect()
}

/// The notice in one language. The source language says which sentences there are: a translation that
/// lacks one is refused, never shown with a hole.
///
/// # Errors
/// [`LeafletError`].
pub fn leaflet(
    words: &Words,
    lang: &LanguageTag,
    kind: LeafletKind,
    numbers: &Numbers,
) -> Result<Leaflet, LeafletError> {
    let missing = || LeafletError::NotInLanguage { lang: lang.to_string() };
    let row = words.language(lang.as_str()).ok_or_else(missing)?;
    if !words.files(lang.as_str()).any(|file| file == FILE) {
        return Err(missing());
    }
    let reader = Reader {
        words,
        lang: lang.as_str(),
        numbers,
    };
    let title = reader.text("leaflet-title")?;
    let topics = match kind {
        LeafletKind::Short => vec![Topic {
            key: None,
            title: None,
            sentences: reader.sentences(|n| format!("leaflet-short-{n:02}"))?,
        }],
        LeafletKind::Full => reader.topics()?,
    };
    if topics.iter().all(|topic| topic.sentences.is_empty()) {
        return Err(LeafletError::Empty);
    }
    Ok(Leaflet {
        lang: lang.clone(),
        endonym: row.endonym.clone(),
        direction: row.direction,
        script: row.script.clone(),
        kind,
        status: words.status(lang.as_str(), FILE),
        version: version(lang, &title, &topics),
        title,
        topics,
    })
}

/// What is said to a person, and nothing else, begins with one of these.
const SAID: [&str; 5] = ["leaflet-", "story-", "question-", "notice-", "answer-"];

/// One sentence of what a person is told or asked, as it is read aloud: without the marks that only
/// a screen needs.
///
/// # Errors
/// [`LeafletError`].
pub fn sentence(words: &Words, lang: &LanguageTag, key: &str, numbers: &Numbers) -> Result<String, LeafletError> {
    if !SAID.iter().any(|prefix| key.starts_with(prefix)) {
        return Err(LeafletError::NotSaid);
    }
    let reader = Reader {
        words,
        lang: lang.as_str(),
        numbers,
    };
    Ok(aloud(&reader.text(key)?))
}

/// A sentence as it is read aloud.
#[must_use]
pub fn aloud(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

struct Reader<'a> {
    words: &'a Words,
    lang: &'a str,
    numbers: &'a Numbers,
}

impl Reader<'_> {
    fn text(&self, key: &str) -> Result<String, MissingWord> {
        let args = [
            ("centre", self.numbers.centre.as_str()),
            ("contact_point", self.numbers.contact_point.as_str()),
            ("emergency", self.numbers.emergency.as_str()),
            ("guardianship", self.numbers.guardianship.as_str()),
        ];
        self.words.text(self.lang, key, &args)
    }

    fn sentences(&self, key: impl Fn(u32) -> String) -> Result<Vec<Sentence>, MissingWord> {
        (1..)
            .map(key)
            .take_while(|key| self.words.has(SOURCE_LANGUAGE, key))
            .map(|key| {
                let text = self.text(&key)?;
                Ok(Sentence { key, text })
            })
            .collect()
    }

    fn topics(&self) -> Result<Vec<Topic>, MissingWord> {
        (1..)
            .map(|n| format!("leaflet-topic-{n:02}"))
            .take_while(|topic| self.words.has(SOURCE_LANGUAGE, &format!("{topic}-title")))
            .map(|topic| {
                Ok(Topic {
                    title: Some(self.text(&format!("{topic}-title"))?),
                    sentences: self.sentences(|n| format!("{topic}-s{n}"))?,
                    key: Some(topic),
                })
            })
            .collect()
    }
}

fn version(lang: &LanguageTag, title: &str, topics: &[Topic]) -> String {
    let mut hash = Sha256::new();
    let mut line = |text: &str| {
        hash.update(text);
        hash.update("\n");
    };
    line(lang.as_str());
    line(title);
    for topic in topics {
        line(topic.title.as_deref().unwrap_or_default());
        for sentence in &topic.sentences {
            line(&sentence.text);
        }
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
