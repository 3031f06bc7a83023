//! Open and close the session: first start, unlock, lock, hand over, profile. The passphrase is
//! typed as a secret and never leaves this file except into the journal.

use secrecy::SecretString;

use crate::journal::{Journal, Passphrase, any_journal};
use crate::service::enrol::Enrolment;
use crate::service::error::{Code, Error};
use crate::service::views::{Profile, SessionState, StatusView};
use crate::service::{Halte, Officer, Session};

pub(crate) const PROFILE: &str = "profile";

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
            profile: None,
            certificate_until: None,
            receives: false,
            out_folder: self.out().display().to_string(),
        };
        match &*self.session() {
            Session::Locked => {}
            Session::HandedOver => status.session = SessionState::HandedOver,
            Session::Open(officer) => {
                status.session = SessionState::Open;
                status.profile = Some(officer.profile.clone());
                let enrolment = &officer.enrolment;
                status.enrolled = enrolment.is_enrolled();
                status.training = enrolment.is_training();
                status.certificate_until = enrolment.certificate_until();
                status.receives = enrolment.identity().is_some();
            }
        }
        Ok(status)
    }

    /// Makes this officer's journal and opens it.
    ///
    /// # Errors
    /// `passphrase-weak`, and what the disk answers.
    pub fn create_journal(&self, new: NewJournal) -> Result<StatusView, Error> {
        let passphrase = Passphrase::new(new.passphrase)?;
        let mut journal = Journal::create(&self.config.data, &passphrase, self.config.effort, self.clock.clone())?;
        write_profile(&mut journal, &new.profile)?;
        Enrolment::begin(&mut journal)?;
        let enrolment = Enrolment::read(&journal, self.clock.now().wall)?;
        *self.session() = Session::Open(Box::new(Officer {
            journal,
            profile: new.profile,
            enrolment,
            current: None,
        }));
        self.status()
    }

    /// Opens the journal that this passphrase opens; each officer on a device has his own.
    ///
    /// # Errors
    /// Wrong passphrase, damaged key file, damaged database, newer version, full disk, read-only
    /// folder, already open: seven answers.
    pub fn unlock(&self, passphrase: SecretString) -> Result<StatusView, Error> {
        {
            let mut session = self.session();
            // From a hand-over the same journal is still held; it is let go before it is opened anew.
            *session = Session::Locked;
            let journal = Journal::unlock(&self.config.data, &Passphrase::entered(passphrase), self.clock.clone())?;
            let profile = journal
                .setting(PROFILE)?
                .and_then(|bytes| serde_json::from_slice(&bytes).ok())
                .ok_or_else(|| Error::new(Code::JournalDamaged))?;
            let enrolment = Enrolment::read(&journal, self.clock.now().wall)?;
            *session = Session::Open(Box::new(Officer {
                journal,
                profile,
                enrolment,
                current: None,
            }));
        }
        self.status()
    }

    /// Locks: keys leave memory, nothing of the case stays on the screen.
    pub fn lock(&self) {
        *self.session() = Session::Locked;
    }

    /// Gives the device into the person's hands: the notice alone, until the passphrase. The journal
    /// is let go, so that nothing of the case is in memory meanwhile.
    ///
    /// # Errors
    /// `locked` unless open.
    pub fn hand_over(&self) -> Result<StatusView, Error> {
        self.officer(|_| Ok(()))?;
        *self.session() = Session::HandedOver;
        self.status()
    }

    /// Changes the officer's profile.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn set_profile(&self, profile: Profile) -> Result<StatusView, Error> {
        self.officer(|officer| {
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
        self.officer(|officer| Ok(officer.journal.change_passphrase(&current, &new)?))
    }
}

fn write_profile(journal: &mut Journal, profile: &Profile) -> Result<(), Error> {
    let bytes = serde_json::to_vec(profile).map_err(|_| Error::new(Code::Internal))?;
    Ok(journal.set_setting(PROFILE, &bytes)?)
}
