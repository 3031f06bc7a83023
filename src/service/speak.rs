//! Reads one sentence of the notice aloud, in every state of the session: nothing of a case is
//! said. The window names a sentence by its key; the words come from what ships, and only from what
//! is said to a person.

use crate::leaflet::{self, LeafletError, Numbers};
use crate::model::{LanguageTag, NoticeVoice};
use crate::service::Halte;
use crate::service::error::{Code, Error};
use crate::service::views::{LanguageView, SpokenView};
use crate::voice::{Spoken, VoiceError};

impl Halte {
    /// Says a sentence, and comes back when it was said or when somebody wanted quiet. Which voice says it is
    /// told as soon as it begins.
    ///
    /// # Errors
    /// `voice-none`, `voice-failed`, `language-unknown`; `event-refused` for what is not said to a person.
    pub fn say(&self, lang: &str, key: &str, slow: bool, begun: impl FnOnce(NoticeVoice)) -> Result<SpokenView, Error> {
        let tag = LanguageTag::new(lang).map_err(|_| Error::new(Code::LanguageUnknown))?;
        let numbers = Numbers::from_directory(&self.content.directory, None);
        let numbers = numbers.map_err(|_| Error::new(Code::ContentDamaged))?;
        let text = leaflet::sentence(&self.words, &tag, key, &numbers).map_err(|error| match error {
            LeafletError::NotSaid => Error::new(Code::EventRefused).with("problem", "unknown-sentence"),
            _ => Error::new(Code::LanguageUnknown),
        })?;
        Ok(view(self.voices.say(&tag, &text, slow, begun)?))
    }

    /// Says a language's own name, by a human recording or not at all: who cannot read may know it by ear.
    ///
    /// # Errors
    /// `voice-none`, `voice-failed`, `language-unknown`.
    pub fn say_name(&self, lang: &str) -> Result<SpokenView, Error> {
        let unknown = || Error::new(Code::LanguageUnknown);
        let row = self.words.language(lang).ok_or_else(unknown)?;
        Ok(view(self.voices.play(&row.tag, &row.endonym)?))
    }

    /// The languages of the notice once it is known what can be heard here: it may take some seconds.
    #[must_use]
    pub fn heard_languages(&self) -> Vec<LanguageView> {
        self.voices.wait();
        self.languages()
    }

    /// Quiet, at once.
    pub fn hush(&self) {
        self.voices.hush();
    }
}

fn view(spoken: Spoken) -> SpokenView {
    SpokenView {
        voice: spoken.voice,
        finished: spoken.finished,
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
