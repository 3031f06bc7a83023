//! Five short stories in which a person may recognise what happened to them. Never names a person, a
//! country or an offence. Input is the words of one language.

use super::{LeafletError, Sentence};
use crate::l10n::{MissingWord, SOURCE_LANGUAGE, Words};
use crate::model::LanguageTag;

/// The locale file they stand in.
const FILE: &str = "story";
/// Which, in the order in which they are told. A word key begins with `story-<this>`.
pub const STORIES: [&str; 5] = ["lorry", "day", "debt", "house", "phone"];

/// The stories in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stories {
    /// What they ask.
    pub title: String,
    /// The stories in order.
    pub stories: Vec<Story>,
    /// What is said after the last.
    pub end: String,
}

/// One story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// Its name as word keys begin: `story-lorry`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its sentences in order.
    pub sentences: Vec<Sentence>,
}

/// The stories in one language.
///
/// # Errors
/// [`LeafletError`] when they do not exist in this language, or a sentence is missing.
pub fn stories(words: &Words, lang: &LanguageTag) -> Result<Stories, LeafletError> {
    if !words.files(lang.as_str()).any(|file| file == FILE) {
        return Err(LeafletError::NotInLanguage { lang: lang.to_string() });
    }
    let say = |key: &str| words.text(lang.as_str(), key, &[]);
    let stories = STORIES.iter().map(|story| {
        let name = format!("story-{story}");
        let sentences = (1..)
            .map(|n| format!("{name}-s{n}"))
            .take_while(|key| words.has(SOURCE_LANGUAGE, key))
            .map(|key| {
                let text = say(&key)?;
                Ok(Sentence { key, text })
            });
        Ok(Story {
            title: say(&format!("{name}-title"))?,
            sentences: sentences.collect::<Result<_, MissingWord>>()?,
            name,
        })
    });
    Ok(Stories {
        title: say("story-title")?,
        stories: stories.collect::<Result<_, MissingWord>>()?,
        end: say("story-end")?,
    })
}
