//! The way in when the passphrase is lost: the station's recovery file opens the notebook and gives
//! it a new passphrase. Wherever the folder and that file come together; nothing is sent anywhere.

use secrecy::{ExposeSecret, SecretString};

use crate::journal::{Journal, Passphrase};
use crate::service::error::{Code, Error};
use crate::service::session::PROFILE;
use crate::service::views::{Profile, StatusView};
use crate::service::{Halte, Officer, Session};
use crate::trust::{self, Identity};

/// What recovering asks for.
pub struct Recover {
    /// The station's recovery file, plain or sealed to a passphrase.
    pub identity: Vec<u8>,
    /// The passphrase of a sealed file.
    pub identity_passphrase: Option<SecretString>,
    /// Which notebook, if the key opens several here.
    pub notebook: Option<String>,
    /// The new passphrase; weighed before it is taken.
    pub passphrase: SecretString,
}

/// A notebook that a recovery key opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverableView {
    /// To name it by.
    pub notebook: String,
    /// Whose it is.
    pub officer: String,
    /// Of which unit.
    pub unit: String,
}

fn identity(file: &[u8], passphrase: Option<&SecretString>) -> Result<Identity, Error> {
    trust::recovery_identity(file, passphrase)
        .map_err(|error| Error::new(Code::StationRefused).with("problem", error.code()))
}

/// Whether a recovery file asks for a passphrase.
#[must_use]
pub fn is_recovery_sealed(file: &[u8]) -> bool {
    trust::is_sealed(file)
}

impl Halte {
    /// The notebooks on this device that a recovery key opens, with whose they are.
    ///
    /// # Errors
    /// `station-refused` for the file, `recovery-key` when it opens none, and what the disk answers.
    pub fn recoverable(&self, file: &[u8], passphrase: Option<&SecretString>) -> Result<Vec<RecoverableView>, Error> {
        let secret = identity(file, passphrase)?.secret();
        let found = Journal::recoverable(&self.config.data, secret.expose_secret(), PROFILE, &self.clock)?;
        Ok(found
            .into_iter()
            .map(|one| {
                let profile = one
                    .setting
                    .and_then(|bytes| serde_json::from_slice::<Profile>(&bytes).ok());
                let (officer, unit) = profile.map(|p| (p.officer, p.unit)).unwrap_or_default();
                RecoverableView {
                    notebook: one.name,
                    officer,
                    unit,
                }
            })
            .collect())
    }

    /// Opens a notebook with the station's recovery key and gives it a new passphrase; its log says so.
    ///
    /// # Errors
    /// `passphrase-weak`, `station-refused` for the file, `recovery-key`, `recovery-several`, and what
    /// the disk answers.
    pub fn recover(&self, asked: Recover) -> Result<StatusView, Error> {
        let new = Passphrase::new(asked.passphrase)?;
        let secret = identity(&asked.identity, asked.identity_passphrase.as_ref())?.secret();
        let journal = Journal::recover(
            &self.config.data,
            asked.notebook.as_deref(),
            secret.expose_secret(),
            &new,
            self.clock.clone(),
        )?;
        let mut officer = Officer::begin(journal, &*self.clock)?;
        officer.end_hand_over();
        self.enter(Session::Open(Box::new(officer)));
        self.status()
    }
}
