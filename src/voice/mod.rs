//! What can read a sentence aloud, and the one sentence that is read now. The sound is made by a
//! helper in a process of its own, which gets that sentence alone and an empty environment; here is
//! only when it begins and that it falls silent. Never sees a case; knows no network.

mod helper;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use sha2::{Digest as _, Sha256};

use crate::model::{LanguageTag, NoticeVoice};
use helper::Running;

/// Where the helper and what it needs are.
#[derive(Debug, Clone, Default)]
pub struct VoicePlaces {
    /// The helper program; none is no voice at all.
    pub helper: Option<PathBuf>,
    /// A folder of engines in place of the system's.
    pub tools: Option<PathBuf>,
    /// Recordings of a content pack: `<tag>/<text-hash>.opus`.
    pub recordings: Option<PathBuf>,
}

/// The name of the helper beside the program that starts it.
pub const HELPER: &str = "halte-speech";

impl VoicePlaces {
    /// The helper that lies beside this program.
    #[must_use]
    pub fn beside_program() -> Self {
        let program = std::env::current_exe().ok();
        let beside = program.and_then(|path| Some(path.parent()?.join(HELPER)));
        Self {
            helper: beside.filter(|path| path.is_file()),
            ..Self::default()
        }
    }
}

/// Where the recordings of an installed content pack lie under the data folder.
#[must_use]
pub fn recordings(data: PathBuf) -> PathBuf {
    data.join("content").join("audio")
}

/// Why nothing was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VoiceError {
    /// There is no voice for this language here.
    #[error("no voice for this language")]
    None,
    /// The voice failed.
    #[error("the voice failed")]
    Failed,
}

/// What became of one sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken {
    /// What said it.
    pub voice: NoticeVoice,
    /// It was said to its end; else somebody wanted quiet.
    pub finished: bool,
}

/// What the helper found on this device.
#[derive(Debug, Default)]
struct Found {
    plays: bool,
    voices: BTreeMap<String, NoticeVoice>,
}

/// The voices of this device, and the sentence that is said now.
#[derive(Debug, Default)]
pub struct Voices {
    places: VoicePlaces,
    found: OnceLock<Found>,
    now: Mutex<Option<Arc<Running>>>,
}

impl Voices {
    /// Nothing is started until somebody asks.
    #[must_use]
    pub fn new(places: VoicePlaces) -> Self {
        Self {
            places,
            found: OnceLock::new(),
            now: Mutex::new(None),
        }
    }

    /// The best voice that says all of these sentences in a language.
    pub fn best(&self, lang: &LanguageTag, sentences: impl FnOnce() -> Vec<String>) -> Option<NoticeVoice> {
        self.places.helper.as_ref()?;
        let found = self.found.get_or_init(|| self.look());
        if found.plays && self.are_recorded(lang, sentences) {
            return Some(NoticeVoice::Recording);
        }
        found.voices.get(lang.as_str()).copied()
    }

    fn are_recorded(&self, lang: &LanguageTag, sentences: impl FnOnce() -> Vec<String>) -> bool {
        let folder = self.places.recordings.as_ref().map(|f| f.join(lang.as_str()));
        let Some(folder) = folder.filter(|f| f.is_dir()) else {
            return false;
        };
        let sentences = sentences();
        !sentences.is_empty() && sentences.iter().all(|text| folder.join(recording_name(text)).is_file())
    }

    fn look(&self) -> Found {
        let mut found = Found::default();
        for line in helper::list(&self.places) {
            match line.split_once(' ') {
                None if line == "player" => found.plays = true,
                Some((kind, tag)) => {
                    if let Ok(voice) = kind.parse() {
                        found.voices.insert(tag.to_owned(), voice);
                    }
                }
                None => {}
            }
        }
        found
    }

    /// Says one sentence and comes back when it is said, or when somebody wanted quiet. What was said
    /// before falls silent first.
    ///
    /// # Errors
    /// [`VoiceError`].
    pub fn say(&self, lang: &LanguageTag, text: &str, slow: bool) -> Result<Spoken, VoiceError> {
        self.hush();
        let running = {
            let mut now = self.now();
            let running = Arc::new(Running::start(&self.places, lang.as_str(), text, slow)?);
            *now = Some(Arc::clone(&running));
            running
        };
        let ended = running.wait();
        let mut now = self.now();
        if now.as_ref().is_some_and(|other| Arc::ptr_eq(other, &running)) {
            *now = None;
        }
        ended
    }

    /// Quiet, at once: whoever speaks is ended before this comes back.
    pub fn hush(&self) {
        let running = self.now().take();
        if let Some(running) = running {
            running.end();
        }
    }

    fn now(&self) -> MutexGuard<'_, Option<Arc<Running>>> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Voices {
    fn drop(&mut self) {
        self.hush();
    }
}

/// The file name of a sentence's recording: SHA-256 of its words. Words that changed have another
/// name, so that a recording of old ones is never played.
#[must_use]
pub fn recording_name(text: &str) -> PathBuf {
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(text));
    Path::new(&hash).with_extension("opus")
}
