//! What a person is told, sentence by sentence: on which condition it holds, and who decides it. A sentence
//! on which nobody has said whether it claims anything is refused. Input is `locales/claims.toml`.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::l10n::{PERSON_FILES, SOURCE_LANGUAGE, Words};

const SHIPPED: &str = include_str!("../../locales/claims.toml");
/// Files of which every line must be listed. Of the others a person reads, every sentence must; what
/// stands on a button, and what is asked, claims nothing.
const WHOLE: [&str; 3] = ["leaflet", "slip", "story"];

/// One claim and the sentences that make it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The sentences, by key.
    pub keys: Vec<String>,
    /// When it holds.
    pub condition: String,
    /// Who decides: words `review-decides-<it>`.
    pub decides: Vec<String>,
    /// Where it stands.
    pub source: String,
}

/// All claims, and the sentences that make none.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    plain: Vec<String>,
    claim: Vec<Claim>,
}

/// Why the table of claims cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClaimError {
    /// It is not the table it should be.
    #[error("claims.toml: {reason}")]
    Unreadable {
        /// What its reader says.
        reason: String,
    },
    /// A sentence in no list.
    #[error("claims.toml: {key} is in neither list; say what it claims and who decides, or list it as plain")]
    Missing {
        /// Its key.
        key: String,
    },
    /// A key that no sentence has.
    #[error("claims.toml: no person reads a sentence {key}")]
    Unknown {
        /// The key.
        key: String,
    },
    /// A sentence listed twice.
    #[error("claims.toml: {key} is listed twice")]
    Twice {
        /// Its key.
        key: String,
    },
    /// A claim without condition, decider or source.
    #[error("claims.toml: the claim of {key} lacks {what}")]
    Incomplete {
        /// Its first sentence.
        key: String,
        /// What it lacks.
        what: &'static str,
    },
}

impl Claims {
    /// The claims that ship, checked against all that a person reads.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn shipped(words: &Words) -> Result<Self, ClaimError> {
        Self::load(SHIPPED, words)
    }

    /// Reads a table of claims and holds it against the sentences a person reads.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn load(text: &str, words: &Words) -> Result<Self, ClaimError> {
        let claims: Self = toml::from_str(text).map_err(|e| ClaimError::Unreadable {
            reason: e.message().to_owned(),
        })?;
        let lines = |file| {
            words
                .lines(SOURCE_LANGUAGE, file)
                .map(move |(key, text)| (file, key, text))
        };
        let lines: Vec<(&str, &str, &str)> = PERSON_FILES.into_iter().flat_map(lines).collect();
        let sentences: BTreeSet<&str> = lines.iter().map(|(_, key, _)| *key).collect();
        let mut seen = BTreeSet::new();
        for claim in &claims.claim {
            let first = claim.keys.first().cloned().unwrap_or_default();
            let decider = |who: &String| words.has(SOURCE_LANGUAGE, &decides_key(who));
            let lacks = [
                (claim.keys.is_empty(), "sentences"),
                (claim.condition.trim().is_empty(), "a condition"),
                (
                    claim.decides.is_empty() || !claim.decides.iter().all(decider),
                    "a known decider",
                ),
                (claim.source.trim().is_empty(), "a source"),
            ];
            if let Some((_, what)) = lacks.iter().find(|(lacks, _)| *lacks) {
                return Err(ClaimError::Incomplete { key: first, what });
            }
        }
        for key in claims.plain.iter().chain(claims.claim.iter().flat_map(|c| &c.keys)) {
            if !sentences.contains(key.as_str()) {
                return Err(ClaimError::Unknown { key: key.clone() });
            }
            if !seen.insert(key.as_str()) {
                return Err(ClaimError::Twice { key: key.clone() });
            }
        }
        let must = |file: &str, text: &str| WHOLE.contains(&file) || is_sentence(text);
        let missing = lines
            .iter()
            .find(|(file, key, text)| must(file, text) && !seen.contains(key));
        match missing {
            Some((_, key, _)) => Err(ClaimError::Missing { key: (*key).to_owned() }),
            None => Ok(claims),
        }
    }

    /// What a sentence claims.
    #[must_use]
    pub fn of(&self, key: &str) -> Option<&Claim> {
        self.claim.iter().find(|claim| claim.keys.iter().any(|k| k == key))
    }
}

/// English ends what it states with a full stop, and a button with none.
fn is_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!'])
}

/// The word for who decides.
pub(crate) fn decides_key(who: &str) -> String {
    format!("review-decides-{}", who.replace('_', "-"))
}
