//! Every word, in every language: Fluent text by language and file, parsed only for the language
//! asked for. Never falls back from one language to another by itself. Input is the text of files,
//! embedded or from a content pack; nothing here touches disk.

mod dates;
mod header;
mod installed;
mod language;
mod sentence;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

pub use dates::clock_time;
pub use header::Header;
pub use language::LanguageRow;
pub use sentence::{TextFault, check_sentence};

use crate::model::ReviewStatus;

/// What a person reads or hears, in the order of a review; every language has these files.
pub const PERSON_FILES: [&str; 5] = ["leaflet", "slip", "handover", "story", "question"];

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The language every other is translated from.
pub const SOURCE_LANGUAGE: &str = "en";

/// Why there is no text. Names keys and files, never what was to be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MissingWord {
    /// No such language.
    #[error("no language {lang}")]
    Language {
        /// The tag asked for.
        lang: String,
    },
    /// The language lacks this key.
    #[error("{lang}: no word {key}")]
    Key {
        /// The language.
        lang: String,
        /// The key.
        key: String,
    },
    /// The text wants an argument that was not given, or something else it cannot have.
    #[error("{lang}: {key} lacks an argument")]
    Argument {
        /// The language.
        lang: String,
        /// The key.
        key: String,
    },
    /// A file is not Fluent.
    #[error("{lang}/{file}: not Fluent")]
    Broken {
        /// The language.
        lang: String,
        /// The file's name without its ending.
        file: String,
    },
    /// `languages.toml` cannot be read.
    #[error("languages.toml: {reason}")]
    Languages {
        /// What is wrong with it.
        reason: String,
    },
}

type Bundle = FluentBundle<FluentResource>;

struct Parsed {
    bundle: Bundle,
    keys: BTreeSet<String>,
}

#[derive(Default)]
struct Locale {
    files: BTreeMap<String, Cow<'static, str>>,
    parsed: OnceLock<Result<Parsed, MissingWord>>,
}

/// All words. Cheap to make; a language is parsed when its first word is asked for.
pub struct Words {
    languages: Vec<LanguageRow>,
    locales: BTreeMap<String, Locale>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("languages", &self.languages)
            .finish_non_exhaustive()
    }
}

impl Words {
    /// The words this program was built with.
    ///
    /// # Errors
    /// [`MissingWord::Languages`] when `languages.toml` cannot be read.
    pub fn embedded() -> Result<Self, MissingWord> {
        Self::from_files(installed::embedded_languages(), installed::embedded())
    }

    /// Words from elsewhere: `languages.toml` and (tag, file name without ending, text); a later text
    /// of the same name replaces an earlier one.
    ///
    /// # Errors
    /// [`MissingWord::Languages`] when `languages` cannot be read.
    pub fn from_files(
        languages: &str,
        files: impl IntoIterator<Item = (String, String, Cow<'static, str>)>,
    ) -> Result<Self, MissingWord> {
        let mut locales: BTreeMap<String, Locale> = BTreeMap::new();
        for (tag, name, text) in files {
            locales.entry(tag).or_default().files.insert(name, text);
        }
        Ok(Self {
            languages: language::read(languages)?,
            locales,
        })
    }

    /// All languages, in the order in which they are offered.
    #[must_use]
    pub fn languages(&self) -> &[LanguageRow] {
        &self.languages
    }

    /// What is known of one language.
    #[must_use]
    pub fn language(&self, lang: &str) -> Option<&LanguageRow> {
        self.languages.iter().find(|row| row.tag.as_str() == lang)
    }

    /// One text. Arguments are isolated (U+2068 … U+2069), so that they cannot disturb the direction
    /// of the sentence they stand in. `key` may name an attribute: `key.attribute`.
    ///
    /// # Errors
    /// [`MissingWord`]: there is no fallback to another language.
    pub fn text(&self, lang: &str, key: &str, args: &[(&str, &str)]) -> Result<String, MissingWord> {
        let missing = || MissingWord::Key {
            lang: lang.to_owned(),
            key: key.to_owned(),
        };
        let bundle = &self.parsed(lang)?.bundle;
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = bundle.get_message(id).ok_or_else(missing)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name).map(|a| a.value()),
            None => message.value(),
        }
        .ok_or_else(missing)?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(*name, *value);
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        if errors.is_empty() {
            Ok(text)
        } else {
            Err(MissingWord::Argument {
                lang: lang.to_owned(),
                key: key.to_owned(),
            })
        }
    }

    /// Whether a language has a word of its own for this key.
    #[must_use]
    pub fn has(&self, lang: &str, key: &str) -> bool {
        self.parsed(lang).is_ok_and(|parsed| parsed.keys.contains(key))
    }

    /// The keys of a language, attributes as `key.attribute`.
    ///
    /// # Errors
    /// [`MissingWord`] for a language we do not have or cannot read.
    pub fn keys(&self, lang: &str) -> Result<&BTreeSet<String>, MissingWord> {
        Ok(&self.parsed(lang)?.keys)
    }

    /// The files of a language, without their ending.
    pub fn files(&self, lang: &str) -> impl Iterator<Item = &str> {
        self.locales
            .get(lang)
            .into_iter()
            .flat_map(|l| l.files.keys().map(String::as_str))
    }

    /// The Fluent text of a language as one, for the screens.
    ///
    /// # Errors
    /// [`MissingWord::Language`] for a language we do not have.
    pub fn ftl(&self, lang: &str) -> Result<String, MissingWord> {
        let locale = self.locale(lang)?;
        Ok(locale
            .files
            .values()
            .map(|text| format!("{}\n", text.trim_end()))
            .collect())
    }

    /// What the head of one file says of itself.
    #[must_use]
    pub fn header(&self, lang: &str, file: &str) -> Option<Header> {
        self.file(lang, file).map(Header::read)
    }

    /// How far a file has been checked. A file without a word on it, or whose source has changed
    /// since, is a draft.
    #[must_use]
    pub fn status(&self, lang: &str, file: &str) -> ReviewStatus {
        match self.header(lang, file) {
            Some(header) if !self.is_outdated(lang, file) => header.status.unwrap_or(ReviewStatus::Draft),
            _ => ReviewStatus::Draft,
        }
    }

    /// Whether the text a file translates has changed since.
    #[must_use]
    pub fn is_outdated(&self, lang: &str, file: &str) -> bool {
        match self.header(lang, file).and_then(|h| h.source_hash) {
            Some(hash) => self.source_hash(file).is_none_or(|now| now != hash),
            None => false,
        }
    }

    /// What a translation of this file writes as its `source-hash`: the first twelve hex digits of the
    /// SHA-256 of the source language's text without comments and empty lines.
    #[must_use]
    pub fn source_hash(&self, file: &str) -> Option<String> {
        self.text_hash(SOURCE_LANGUAGE, file)
    }

    /// The same of any language's text: whether it is still the text that somebody read.
    #[must_use]
    pub fn text_hash(&self, lang: &str, file: &str) -> Option<String> {
        let text = self.file(lang, file)?;
        let mut hash = Sha256::new();
        for line in text.lines().map(str::trim_end) {
            if !line.is_empty() && !line.starts_with('#') {
                hash.update(line);
                hash.update("\n");
            }
        }
        let hex = data_encoding::HEXLOWER.encode(&hash.finalize());
        Some(hex.chars().take(12).collect())
    }

    /// What stands in a file, word for word: key and text in its order, one line each as in everything
    /// that a person reads.
    pub fn lines(&self, lang: &str, file: &str) -> impl Iterator<Item = (&str, &str)> {
        self.file(lang, file)
            .unwrap_or_default()
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" = "))
    }

    /// The text of a file as it is kept.
    pub(crate) fn file(&self, lang: &str, file: &str) -> Option<&str> {
        Some(self.locales.get(lang)?.files.get(file)?.as_ref())
    }

    fn locale(&self, lang: &str) -> Result<&Locale, MissingWord> {
        self.locales
            .get(lang)
            .ok_or_else(|| MissingWord::Language { lang: lang.to_owned() })
    }

    fn parsed(&self, lang: &str) -> Result<&Parsed, MissingWord> {
        let locale = self.locale(lang)?;
        locale
            .parsed
            .get_or_init(|| parse(lang, &locale.files))
            .as_ref()
            .map_err(Clone::clone)
    }
}

fn parse(lang: &str, files: &BTreeMap<String, Cow<'static, str>>) -> Result<Parsed, MissingWord> {
    let id: LanguageIdentifier = lang
        .parse()
        .map_err(|_| MissingWord::Language { lang: lang.to_owned() })?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(true);
    let mut keys = BTreeSet::new();
    for (name, text) in files {
        let broken = || MissingWord::Broken {
            lang: lang.to_owned(),
            file: name.clone(),
        };
        let resource = FluentResource::try_new(text.clone().into_owned()).map_err(|_| broken())?;
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                let id = message.id.name;
                keys.extend(message.value.is_some().then(|| id.to_owned()));
                keys.extend(message.attributes.iter().map(|a| format!("{id}.{}", a.id.name)));
            }
        }
        // The same key in two files of one language is a mistake, never an override.
        bundle.add_resource(resource).map_err(|_| broken())?;
    }
    Ok(Parsed { bundle, keys })
}
