//! Reads one sentence of the notice aloud, in every state of the session: nothing of a case is
//! said. The window names a sentence by its key; the words come from what ships, and only from what
//! is said to a person.

use crate::leaflet::{self, LeafletError, Numbers};
use crate::model::LanguageTag;
use crate::service::Halte;
use crate::service::error::{Code, Error};
use crate::service::views::SpokenView;
use crate::voice::VoiceError;

impl Halte {
    /// Says a sentence, and comes back when it was said or when somebody wanted quiet.
    ///
    /// # Errors
    /// `voice-none`, `voice-failed`, `language-unknown`; `event-refused` for what is not said to a person.
    pub fn say(&self, lang: &str, key: &str, slow: bool) -> Result<SpokenView, Error> {
        let tag = LanguageTag::new(lang).map_err(|_| Error::new(Code::LanguageUnknown))?;
        let numbers = Numbers::from_directory(&self.content.directory, None);
        let numbers = numbers.map_err(|_| Error::new(Code::ContentDamaged))?;
        let text = leaflet::sentence(&self.words, &tag, key, &numbers).map_err(|error| match error {
            LeafletError::NotSaid => Error::new(Code::EventRefused).with("problem", "unknown-sentence"),
            _ => Error::new(Code::LanguageUnknown),
        })?;
        let spoken = self.voices.say(&tag, &text, slow)?;
        Ok(SpokenView {
            voice: spoken.voice,
            finished: spoken.finished,
        })
    }

    /// Quiet, at once.
    pub fn hush(&self) {
        self.voices.hush();
    }
}

impl From<VoiceError> for Error {
    fn from(error: VoiceError) -> Self {
        match error {
            VoiceError::None => Self::new(Code::VoiceNone),
            VoiceError::Failed => Self::new(Code::VoiceFailed),
        }
    }
}

#[cfg(test)]
mod tests;
