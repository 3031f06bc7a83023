//! What happens when somebody presses it: one file per verb. Sees every room; only the shells
//! see it. A verb takes owned arguments, does one act, and answers with a view.

mod accept;
mod alone;
mod answer;
mod answer_with;
mod attention;
mod check;
mod clock;
mod collect;
mod compose;
mod demo;
mod duty;
mod encounter;
mod enrol;
mod error;
mod explain;
mod extract;
mod follow;
mod frames;
mod give_up;
mod handover;
mod home;
mod immigration;
mod install;
mod interpreter;
mod law;
mod leaflet;
mod library;
mod live;
mod mailbox;
mod next;
mod notebook;
mod notice;
mod path;
mod post;
mod process;
mod protect;
mod publish;
mod receipt;
mod receive;
mod recover;
mod refer;
mod relay;
mod review;
mod route;
mod session;
mod show;
mod speak;
mod station;
mod take_in;
mod training;
mod trusted;
mod views;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use crate::content::Content;
use chrono::{DateTime, Utc};

use crate::frames::Collector;
use crate::journal::Journal;
use crate::l10n::Words;
use crate::model::{Entry, Record, Verb};
use crate::voice::Voices;
use library::Library;
use live::Live;

pub use crate::assess::Feedback;
pub use crate::journal::{Clock, FixedClock, KeyParams, SystemClock};
pub use crate::mailbox::{Cancel, KeepDays};
pub use crate::voice::{VoicePlaces, recordings};
pub use answer_with::{AnswerPerson, AnswerWith, answer_with, read_answers};
pub use attention::{
    ATTENTION_CODES, Attention, AttentionPlace, CertificateState, CertificateView, ListView, TrustView,
};
pub use check::{ContentReport, check_content};
pub use demo::{DemoReport, DemoStep, demo, example_encounter};
pub use encounter::{NewEncounter, assess_file};
pub use enrol::{EnrolRequest, EnrolRole, SavedRequest};
pub use error::{Code, Error};
pub use explain::{Speech, word_part};
pub use frames::{packet_pictures, read_pictures};
pub use home::HOME_CLOSED;
pub use install::{InstalledView, PackVerification, PackView, verify_pack};
pub use leaflet::{LeafletKind, leaflet_document, leaflet_languages, leaflet_text, slip_document};
pub use mailbox::{MailboxAt, Tell};
pub use post::Which;
pub use process::{default_data, protect_process, write_private, write_whole};
pub use publish::{PackSource, sign_overlay};
pub use receive::{OpenedFiles, PacketFiles, PacketVerification, open_packet, verify_packet};
pub use recover::{Recover, RecoverableView, is_recovery_sealed};
pub use relay::{relay_mailbox, tidy_mailbox};
pub use review::{ReviewReport, import_review, review_document, review_file};
pub use session::NewJournal;
pub use station::{
    IssuedView, RequestPreview, demo_station, enrol_with, init_station, list_issued, preview_request, request_bytes,
    request_png, revoke_with, write_roster,
};
pub use views::*;

/// Lays out a paper: the JSON of a [`crate::model::Document`] in, the PDF's bytes out. The shell
/// brings it, so that the core needs no PDF engine.
pub type Printer<'a> = &'a (dyn Fn(&[u8]) -> Result<Vec<u8>, String> + Sync);

/// Where this device keeps things.
#[derive(Debug, Clone)]
pub struct Config {
    /// The data folder: journals, each in a folder of a random name.
    pub data: PathBuf,
    /// Where sealed packets and asked-for papers are put.
    pub out: PathBuf,
    /// How much work a passphrase costs; tests ask for less.
    pub effort: KeyParams,
}

/// The core, started: content, words, and a session that is locked until a journal opens.
pub struct Halte {
    content: Live<Content>,
    words: Live<Words>,
    library: Mutex<Library>,
    config: Config,
    clock: Arc<dyn Clock>,
    session: Mutex<Session>,
    /// The same as a session that is handed over, known without waiting for it.
    in_hands: AtomicBool,
    voices: Voices,
    lane: mailbox::Lane,
}

/// What the app may show and do. State, not a covered page.
enum Session {
    /// And why, if it locked by itself.
    Locked(Option<Left>),
    Open(Box<Officer>),
    /// What the person reads and answers meanwhile, if a notice was handed over.
    HandedOver(Option<Box<handover::Handed>>),
}

/// An unlocked journal with its officer's profile and the encounter last worked on.
struct Officer {
    journal: Journal,
    profile: Profile,
    enrolment: enrol::Enrolment,
    current: Option<Current>,
    idle: session::Idle,
    recovered_at: Option<DateTime<Utc>>,
    /// Codes of a packet that is being read from a screen; gone when the journal closes.
    codes: Collector,
}

/// The encounter last worked on, kept so that a tap costs what is new.
struct Current {
    record: Record,
    entries: Vec<Entry>,
}

impl Halte {
    /// Starts the core over the content and words that ship with it.
    ///
    /// # Errors
    /// `content-damaged` when what ships does not load.
    pub fn start(config: Config) -> Result<Self, Error> {
        Self::start_with(config, Arc::new(SystemClock::new()))
    }

    /// Starts with another clock.
    ///
    /// # Errors
    /// As [`Halte::start`].
    pub fn start_with(config: Config, clock: Arc<dyn Clock>) -> Result<Self, Error> {
        let content = Content::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
        let words = Words::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
        let (content, words, library) = install::begin(&config.data, content, words);
        Ok(Self {
            content,
            words,
            library: Mutex::new(library),
            config,
            clock,
            session: Mutex::new(Session::Locked(None)),
            in_hands: AtomicBool::new(false),
            voices: Voices::default(),
            lane: mailbox::Lane::default(),
        })
    }

    /// The same, with what can read the notice aloud.
    #[must_use]
    pub fn with_voices(mut self, places: VoicePlaces) -> Self {
        self.voices = Voices::new(places);
        self
    }

    /// A poisoned lock means a verb panicked half-way; the journal itself is whole, so the session
    /// goes on from it.
    fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn enter(&self, next: Session) {
        self.change(&mut self.session(), next);
    }

    fn change(&self, session: &mut Session, next: Session) {
        self.in_hands
            .store(matches!(next, Session::HandedOver(_)), Ordering::SeqCst);
        *session = next;
    }

    /// Runs an act of the open session, if it is among the duties of its post; every other state answers
    /// `locked`.
    fn officer<T>(&self, verb: Verb, act: impl FnOnce(&mut Officer) -> Result<T, Error>) -> Result<T, Error> {
        let mut session = self.session();
        self.lock_if_left(&mut session);
        match &mut *session {
            Session::Open(officer) => {
                officer.idle.used(&*self.clock);
                self.check_duty(officer, verb)?;
                act(officer)
            }
            Session::Locked(_) | Session::HandedOver(_) => Err(Error::new(Code::Locked)),
        }
    }

    /// # Errors
    /// `not-your-duty`.
    fn check_duty(&self, officer: &Officer, verb: Verb) -> Result<(), Error> {
        if self.content.duties.allows(self.post(officer), verb) {
            Ok(())
        } else {
            Err(Error::new(Code::NotYourDuty))
        }
    }

    /// As [`Self::officer`] for an act that goes on by itself and that a duty began: a device left alone
    /// while a stick or a camera is read locks as it would without.
    fn quietly<T>(&self, act: impl FnOnce(&mut Officer) -> Result<T, Error>) -> Result<T, Error> {
        let mut session = self.session();
        self.lock_if_left(&mut session);
        match &mut *session {
            Session::Open(officer) => act(officer),
            Session::Locked(_) | Session::HandedOver(_) => Err(Error::new(Code::Locked)),
        }
    }

    fn word(&self, lang: &str, key: &str, args: &[(&str, &str)]) -> String {
        // A key without words is found by the tests; on a device the key itself is better than nothing.
        self.words.text(lang, key, args).unwrap_or_else(|_| key.to_owned())
    }

    fn out(&self) -> &Path {
        &self.config.out
    }

    /// A path in the out folder, which is made if it is not there.
    fn out_file(&self, name: &str) -> Result<PathBuf, Error> {
        std::fs::create_dir_all(self.out()).map_err(|_| process::unwritable("folder"))?;
        Ok(self.out().join(name))
    }
}
