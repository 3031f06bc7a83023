//! The notice in two languages side by side, for whoever interprets. Holds no case: what was
//! conveyed, and by which kind of interpreter, is recorded like every other tap.

use crate::leaflet::{Leaflet, LeafletKind, Topic};
use crate::service::Halte;
use crate::service::error::Error;
use crate::service::views::{InterpreterPart, InterpreterSentence, InterpreterView};

impl Halte {
    /// The notice in the person's language and the officer's, sentence beside sentence.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn interpreter_notice(&self, lang: &str, officer_lang: &str) -> Result<InterpreterView, Error> {
        let own = self.both(lang)?;
        let officer = self.both(officer_lang)?;
        let mut numbers = 1..;
        let topics = own.iter().flat_map(|l| &l.topics);
        let others = officer.iter().flat_map(|l| &l.topics);
        let parts = topics
            .zip(others)
            .map(|(own, officer)| part(own, officer, &mut numbers));
        let parts: Vec<InterpreterPart> = parts.collect();
        let [short, full] = own;
        Ok(InterpreterView {
            tag: short.lang.to_string(),
            endonym: short.endonym,
            direction: short.direction,
            status: short.status,
            officer: officer_lang.to_owned(),
            version: short.version,
            version_full: full.version,
            parts,
        })
    }

    fn both(&self, lang: &str) -> Result<[Leaflet; 2], Error> {
        Ok([
            self.notice_in(lang, LeafletKind::Short)?,
            self.notice_in(lang, LeafletKind::Full)?,
        ])
    }
}

/// A sentence stands beside the one of the same key: a translation has all of them or is refused.
fn part(own: &Topic, officer: &Topic, numbers: &mut impl Iterator<Item = u32>) -> InterpreterPart {
    let pairs = own.sentences.iter().zip(&officer.sentences).zip(numbers);
    InterpreterPart {
        title: officer.title.clone(),
        own_title: own.title.clone(),
        sentences: pairs
            .map(|((own, officer), number)| InterpreterSentence {
                number,
                key: own.key.clone(),
                officer: officer.text.clone(),
                own: own.text.clone(),
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests;
