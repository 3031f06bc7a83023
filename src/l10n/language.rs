//! Which languages there are, and which of them an officer gets. A person's language is never
//! negotiated: the person picks it by its own name. Input is `languages.toml`.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use serde::Deserialize;

use super::{MissingWord, Words};
use crate::model::{Context, Direction, LanguageTag};

/// One row of `languages.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageRow {
    /// Its tag, also its folder.
    pub tag: LanguageTag,
    /// Its own name.
    pub endonym: String,
    /// ISO 15924.
    pub script: String,
    /// Writing direction.
    pub direction: Direction,
    /// The whole app speaks it.
    pub officer: bool,
    /// Countries (ISO 3166, two letters) by which an officer may find it. Says nothing of who a person is.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Where it is offered among the first.
    #[serde(default)]
    pub contexts: Vec<Context>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    language: Vec<LanguageRow>,
}

pub(crate) fn read(text: &str) -> Result<Vec<LanguageRow>, MissingWord> {
    let file: File = toml::from_str(text).map_err(|e| MissingWord::Languages {
        reason: e.message().to_owned(),
    })?;
    Ok(file.language)
}

impl Words {
    /// The officer language that fits the system's wishes best, in their order (`nl-BE`, `fr`); English
    /// where none fits. Only for officers: for a person there is no next best language.
    #[must_use]
    pub fn officer_language(&self, wanted: &[&str]) -> String {
        let offered: Vec<LanguageIdentifier> = self
            .languages()
            .iter()
            .filter(|row| row.officer)
            .filter_map(|row| row.tag.as_str().parse().ok())
            .collect();
        let wanted: Vec<LanguageIdentifier> = wanted
            .iter()
            .filter_map(|tag| tag.replace('_', "-").split('.').next()?.parse().ok())
            .collect();
        negotiate_languages(&wanted, &offered, None, NegotiationStrategy::Lookup)
            .first()
            .map_or_else(|| super::SOURCE_LANGUAGE.to_owned(), ToString::to_string)
    }
}
