//! Open and close the session: first start, unlock, lock, hand over, profile. The passphrase is
//! typed as a secret and never leaves this file except into the journal.

use secrecy::SecretString;

use crate::frames::Collector;
use crate::journal::{Clock, Journal, JournalError, Passphrase, RecoveryHere, any_journal, recovery_here, set_aside};
use crate::model::{Event, Verb};
use crate::service::enrol::Enrolment;
use crate::service::error::{Code, Error};
use crate::service::views::{Left, Profile, RecoveryView, SessionState, StatusView};
use crate::service::{Halte, Officer, Session};

pub(crate) const PROFILE: &str = "profile";
const LOCK_AFTER: &str = "lock-after-minutes";
/// Without another wish, the session locks after this many minutes.
const LOCK_MINUTES: u32 = 10;
const LOCK_MINUTES_MAX: u32 = 60;

/// When the last command came, on the clock that goes on while the device sleeps and on the one
/// that does not. Never the wall clock: somebody may set it.
pub(crate) struct Idle {
    since_boot_ms: u64,
    awake_ms: u64,
    minutes: u32,
}

impl Idle {
    fn begin(clock: &dyn Clock, minutes: u32) -> Self {
        Self {
            since_boot_ms: clock.now().since_boot_ms,
            awake_ms: clock.awake_ms(),
            minutes,
        }
    }

    pub(crate) fn used(&mut self, clock: &dyn Clock) {
        *self = Self::begin(clock, self.minutes);
    }

    /// Whether the officer is gone: no command for so long, asleep or awake.
    fn left(&self, clock: &dyn Clock) -> Option<Left> {
        let limit_ms = u64::from(self.minutes) * 60_000;
        let passed_ms = clock.now().since_boot_ms.saturating_sub(self.since_boot_ms);
        let awake_ms = clock.awake_ms().saturating_sub(self.awake_ms);
        if passed_ms < limit_ms {
            None
        } else if passed_ms.saturating_sub(awake_ms) >= limit_ms {
            Some(Left::Asleep)
        } else {
            Some(Left::Idle)
        }
    }
}

impl Officer {
    /// Reads who the officer is and how the device stands, from a journal that has just been opened.
    pub(crate) fn begin(mut journal: Journal, clock: &dyn Clock) -> Result<Self, Error> {
        let profile = journal
            .setting(PROFILE)?
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .ok_or_else(|| Error::new(Code::JournalDamaged))?;
        Enrolment::mend(&mut journal, clock.now().wall)?;
        let enrolment = Enrolment::read(&journal, clock.now().wall)?;
        let minutes = journal
            .setting(LOCK_AFTER)?
            .and_then(|bytes| std::str::from_utf8(&bytes).ok()?.parse().ok())
            .filter(|minutes| (1..=LOCK_MINUTES_MAX).contains(minutes))
            .unwrap_or(LOCK_MINUTES);
        let of_notebook = journal.recovery_entries()?;
        let used = of_notebook.iter().rfind(|e| e.event == Event::RecoveryUsed);
        Ok(Self {
            recovered_at: used.map(|e| e.time.wall),
            idle: Idle::begin(clock, minutes),
            journal,
            profile,
            enrolment,
            current: None,
            codes: Collector::default(),
        })
    }

    /// Who else can open this journal, as its own log says.
    fn recovery(&self) -> Result<RecoveryView, Error> {
        let of_notebook = self.journal.recovery_entries()?;
        let allowed = of_notebook.into_iter().rev().find_map(|e| match e.event {
            Event::RecoveryAllowed { station } => Some(station),
            _ => None,
        });
        Ok(RecoveryView {
            station: allowed.filter(|_| self.journal.is_recoverable()),
            used_at: self.recovered_at,
        })
    }
}

/// What a first start asks for.
pub struct NewJournal {
    /// Weighed before it is taken.
    pub passphrase: SecretString,
    /// Whose journal it is.
    pub profile: Profile,
}

impl Halte {
    /// What the app may show, and how this device stands.
    ///
    /// # Errors
    /// Only when an open journal cannot be read.
    pub fn status(&self) -> Result<StatusView, Error> {
        let mut status = StatusView {
            session: SessionState::Locked,
            has_journal: any_journal(&self.config.data)?,
            enrolled: false,
            training: false,
            notebook: None,
            profile: None,
            certificate_until: None,
            receives: false,
            out_folder: self.out().display().to_string(),
            lock_minutes: None,
            left: None,
            station: None,
            recovery: None,
            post: None,
            verbs: Vec::new(),
            packs: Vec::new(),
            content: 0,
        };
        let mut session = self.session();
        self.lock_if_left(&mut session);
        self.lay_out(&session);
        status.content = self.content_revision();
        match &*session {
            Session::Locked(left) => status.left = *left,
            Session::HandedOver(_) => status.session = SessionState::HandedOver,
            Session::Open(officer) => {
                status.lock_minutes = Some(officer.idle.minutes);
                status.station = officer.enrolment.station();
                status.recovery = Some(officer.recovery()?);
                status.session = SessionState::Open;
                status.notebook = Some(officer.journal.name());
                status.profile = Some(officer.profile.clone());
                let enrolment = &officer.enrolment;
                status.enrolled = enrolment.is_enrolled();
                status.training = enrolment.is_training();
                status.certificate_until = enrolment.certificate_until();
                status.receives = enrolment.identity().is_some();
                let post = self.post(officer);
                status.post = Some(post);
                status.verbs = self.verbs(post);
                status.packs = self
                    .content
                    .duties
                    .row(post)
                    .map(|r| r.packs.clone())
                    .unwrap_or_default();
            }
        }
        Ok(status)
    }

    /// Makes this officer's journal and opens it.
    ///
    /// # Errors
    /// `passphrase-weak`, `locked` while the device is in a person's hands, and what the disk answers.
    pub fn create_journal(&self, new: NewJournal) -> Result<StatusView, Error> {
        if self.is_handed_over() {
            return Err(Error::new(Code::Locked));
        }
        let passphrase = Passphrase::new(new.passphrase)?;
        let mut journal = Journal::create(&self.config.data, &passphrase, self.config.effort, self.clock.clone())?;
        write_profile(&mut journal, &new.profile)?;
        Enrolment::begin(&mut journal)?;
        self.enter(Session::Open(Box::new(Officer::begin(journal, &*self.clock)?)));
        self.status()
    }

    /// Opens the journal that this passphrase opens; each officer on a device has his own.
    ///
    /// # Errors
    /// Wrong passphrase, damaged key file, damaged database, newer version, full disk, read-only
    /// folder, already open: seven answers.
    pub fn unlock(&self, passphrase: SecretString) -> Result<StatusView, Error> {
        self.voices.hush();
        {
            let mut session = self.session();
            // The same journal may still be held; it is let go before it is opened anew. What a person holds
            // stays in that person's hands until the passphrase is right.
            if matches!(*session, Session::Open(_)) {
                *session = Session::Locked(None);
            }
            let journal = Journal::unlock(&self.config.data, &Passphrase::entered(passphrase), self.clock.clone())
                .map_err(|error| self.wrong_passphrase(error))?;
            let mut officer = Officer::begin(journal, &*self.clock)?;
            officer.end_hand_over();
            // A notebook opens whatever becomes of this; posting does it again.
            let _ = officer.give_up();
            self.change(&mut session, Session::Open(Box::new(officer)));
        }
        self.status()
    }

    /// Sets aside what is damaged, so that a new notebook can begin: the one that this passphrase opens, or
    /// those whose key file is damaged. Deletes nothing; says where they lie now, and nothing where none is.
    ///
    /// # Errors
    /// `locked` while the device is in a person's hands; `journal-already-open`, and what the disk answers.
    pub fn set_aside_damaged(&self, passphrase: SecretString) -> Result<Vec<String>, Error> {
        if self.is_handed_over() {
            return Err(Error::new(Code::Locked));
        }
        let moved = set_aside(&self.config.data, &Passphrase::entered(passphrase))?;
        Ok(moved.iter().map(|folder| folder.display().to_string()).collect())
    }

    /// Locks: keys leave memory, nothing of the case stays on the screen, nobody speaks.
    pub fn lock(&self) {
        self.enter(Session::Locked(None));
        self.voices.hush();
    }

    /// Somebody is using the screen, though no command of the case comes: the session stays open.
    ///
    /// # Errors
    /// As [`Halte::status`].
    pub fn touch(&self) -> Result<StatusView, Error> {
        // Locked is no refusal here: the answer says so.
        let _ = self.officer(Verb::Settings, |_| Ok(()));
        self.status()
    }

    /// After how many minutes without a command the session locks: 1 to 60.
    ///
    /// # Errors
    /// `event-refused` for another number; `locked`, and what the disk answers.
    pub fn set_lock_after(&self, minutes: u32) -> Result<StatusView, Error> {
        if !(1..=LOCK_MINUTES_MAX).contains(&minutes) {
            return Err(Error::new(Code::EventRefused).with("problem", "value"));
        }
        self.officer(Verb::Settings, |officer| {
            officer
                .journal
                .set_setting(LOCK_AFTER, minutes.to_string().as_bytes())?;
            officer.idle.minutes = minutes;
            Ok(())
        })?;
        self.status()
    }

    /// Locks a session that was left alone: keys leave memory before anything else is answered.
    pub(super) fn lock_if_left(&self, session: &mut Session) {
        if let Session::Open(officer) = session
            && let Some(left) = officer.idle.left(&*self.clock)
        {
            *session = Session::Locked(Some(left));
            self.voices.hush();
        }
    }

    /// A forgotten passphrase is told what can be done on this device, and nothing that cannot.
    fn wrong_passphrase(&self, error: JournalError) -> Error {
        let is_wrong = error == JournalError::WrongPassphrase;
        let error = Error::from(error);
        if !is_wrong {
            return error;
        }
        error.with(
            "recovery",
            match recovery_here(&self.config.data) {
                Ok(RecoveryHere::All) => "all",
                Ok(RecoveryHere::Some) => "some",
                Ok(RecoveryHere::Nobody) | Err(_) => "nobody",
            },
        )
    }

    /// Gives the device into the person's hands: the notice alone, until the passphrase. The journal
    /// is let go, so that nothing of the case is in memory meanwhile.
    ///
    /// # Errors
    /// `locked` unless open.
    pub fn hand_over(&self) -> Result<StatusView, Error> {
        self.officer(Verb::HandOver, |_| Ok(()))?;
        self.enter(Session::HandedOver(None));
        self.voices.hush();
        self.status()
    }

    /// Changes the officer's profile.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn set_profile(&self, profile: Profile) -> Result<StatusView, Error> {
        self.officer(Verb::Settings, |officer| {
            write_profile(&mut officer.journal, &profile)?;
            officer.profile = profile;
            Ok(())
        })?;
        self.status()
    }

    /// Changes the passphrase: wraps the same key anew.
    ///
    /// # Errors
    /// `passphrase-weak`, `locked`, and what the disk answers.
    pub fn change_passphrase(&self, current: SecretString, new: SecretString) -> Result<(), Error> {
        let new = Passphrase::new(new)?;
        let current = Passphrase::entered(current);
        self.officer(Verb::Settings, |officer| {
            Ok(officer.journal.change_passphrase(&current, &new)?)
        })
    }
}

fn write_profile(journal: &mut Journal, profile: &Profile) -> Result<(), Error> {
    let bytes = serde_json::to_vec(profile).map_err(|_| Error::new(Code::Internal))?;
    Ok(journal.set_setting(PROFILE, &bytes)?)
}

#[cfg(test)]
mod tests;
