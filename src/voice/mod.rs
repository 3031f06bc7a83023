//! What can read a sentence aloud, and the one sentence that is read now. The sound is made by a
//! helper in a process of its own, which gets that sentence alone and an empty environment; here is
//! only when it begins and that it falls silent. Never sees a case; knows no network.

mod helper;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

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

impl Found {
    fn look(places: &VoicePlaces) -> Self {
        let mut found = Self::default();
        for line in helper::list(places) {
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
}

/// The voices of this device, and the sentence that is said now.
#[derive(Debug, Default)]
pub struct Voices {
    places: VoicePlaces,
    looking: AtomicBool,
    found: Arc<OnceLock<Found>>,
    now: Mutex<Option<Arc<Running>>>,
}

impl Voices {
    /// Nothing is started until somebody asks.
    #[must_use]
    pub fn new(places: VoicePlaces) -> Self {
        Self {
            places,
            looking: AtomicBool::new(false),
            found: Arc::default(),
            now: Mutex::new(None),
        }
    }

    /// The best voice that says all of these sentences in a language, as far as is known: it is looked for
    /// in the background, and until it is found there is none.
    pub fn best(&self, lang: &LanguageTag, sentences: impl FnOnce() -> Vec<String>) -> Option<NoticeVoice> {
        let found = self.known()?;
        if found.plays && self.are_recorded(lang, sentences) {
            return Some(NoticeVoice::Recording);
        }
        found.voices.get(lang.as_str()).copied()
    }

    fn are_recorded(&self, lang: &LanguageTag, sentences: impl FnOnce() -> Vec<String>) -> bool {
        if !self.folder(lang).is_some_and(|f| f.is_dir()) {
            return false;
        }
        let sentences = sentences();
        !sentences.is_empty() && sentences.iter().all(|text| self.is_recorded(lang, text))
    }

    /// Whether a human recording of these very words can be played, as far as is known.
    pub fn has_recording(&self, lang: &LanguageTag, text: &str) -> bool {
        self.known().is_some_and(|found| found.plays) && self.is_recorded(lang, text)
    }

    /// Waits until it is known what can be heard here: a few seconds at most.
    pub fn wait(&self) {
        if self.places.helper.is_some() {
            self.found.get_or_init(|| Found::look(&self.places));
        }
    }

    /// What was found; none as long as it is looked for, which the first question begins.
    fn known(&self) -> Option<&Found> {
        self.places.helper.as_ref()?;
        if self.found.get().is_none() && !self.looking.swap(true, Ordering::SeqCst) {
            let (found, places) = (Arc::clone(&self.found), self.places.clone());
            // Whoever asked is not kept waiting.
            thread::spawn(move || {
                found.get_or_init(|| Found::look(&places));
            });
        }
        self.found.get()
    }

    fn is_recorded(&self, lang: &LanguageTag, text: &str) -> bool {
        self.folder(lang)
            .is_some_and(|f| f.join(recording_name(text)).is_file())
    }

    fn folder(&self, lang: &LanguageTag) -> Option<PathBuf> {
        self.places.recordings.as_ref().map(|f| f.join(lang.as_str()))
    }

    /// Says one sentence and comes back when it is said, or when somebody wanted quiet. What was said
    /// before falls silent first. Which voice says it is told as soon as it begins.
    ///
    /// # Errors
    /// [`VoiceError`].
    pub fn say(
        &self,
        lang: &LanguageTag,
        text: &str,
        slow: bool,
        begun: impl FnOnce(NoticeVoice),
    ) -> Result<Spoken, VoiceError> {
        self.speak(lang, text, if slow { &["--slow"] } else { &[] }, begun)
    }

    /// The same by a human recording or not at all.
    ///
    /// # Errors
    /// [`VoiceError`].
    pub fn play(&self, lang: &LanguageTag, text: &str) -> Result<Spoken, VoiceError> {
        self.speak(lang, text, &["--recorded"], |_| ())
    }

    fn speak(
        &self,
        lang: &LanguageTag,
        text: &str,
        how: &[&str],
        begun: impl FnOnce(NoticeVoice),
    ) -> Result<Spoken, VoiceError> {
        self.hush();
        let running = {
            let mut now = self.now();
            let running = Arc::new(Running::start(&self.places, lang.as_str(), text, how)?);
            *now = Some(Arc::clone(&running));
            running
        };
        let ended = running.wait(begun);
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
