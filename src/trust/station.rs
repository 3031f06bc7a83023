//! A station: a folder with its authority key, the log of what it issued, its recipients and its
//! numbers. Kept offline. The authority key signs certificates and revocation lists only; lists
//! are signed by a key made for that one act and forgotten. Writes are atomic.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use chrono::{DateTime, NaiveDate, SubsecRound, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::authority::StationCertificate;
use super::certificates::{CERTIFICATE_DAYS, CertificatePair, Holder};
use super::error::TrustError;
use super::folder::{self, Access};
use super::identity::RecipientKey;
use super::issued::{self, IssuedCertificate, key_digest};
use super::keys::{DeviceKeys, random_ed25519};
use super::pack::{ContentKind, OVERLAY_FILE, PackFacts, write_pack};
use super::policy::CertificateRole;
use super::request::{EnrolmentRequest, Fingerprint, RecipientProfile};
use super::roster::{
    CRL_FILE, Draft, FileCertificates, FileRecipient, ROSTER_FILE, RosterFiles, STATION_CA_FILE, publish, seal,
};
use super::secrets::{make_recovery, read_key, write_key};
use super::serial::Serial;
use super::text::{checked_text, to_json};
use super::{answer, recovery};
use crate::model::RecipientId;

const STATE_FORMAT: &str = "halte.station/1";
const STATE: &str = "station.json";
/// The certificate under a roster outlives any honest roster; newer rosters replace it.
const ROSTER_CERTIFICATE_DAYS: i64 = 365;
/// How far a request may seem to come from the future before a clock is called wrong.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(10);
/// A station has one overlay; the device knows it by the station.
const OVERLAY_ID: &str = "overlay";

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    format: String,
    name: String,
    training: bool,
    created_at: DateTime<Utc>,
    roster_number: u64,
    crl_number: u64,
    recipients: Vec<FileRecipient>,
    revoked: BTreeMap<Serial, DateTime<Utc>>,
    /// None under a training authority, and in a station older than recovery until it is opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recovery: Option<RecipientKey>,
    #[serde(default)]
    overlay_number: u32,
}

/// An open station; no other program can open it until this is dropped.
pub struct Station {
    dir: PathBuf,
    key: ed25519_dalek::SigningKey,
    certificate: StationCertificate,
    state: State,
    issued: Vec<IssuedCertificate>,
    _lock: File,
}

impl fmt::Debug for Station {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Station")
            .field("certificate", &self.certificate.fingerprint())
            .finish_non_exhaustive()
    }
}

impl Station {
    /// Makes a station in an empty or new folder: wholly, or not at all. With a passphrase its two
    /// keys, the authority's and the one that recovers journals, are sealed to it (age, scrypt);
    /// without, they lie there with mode 0600. A training station has no recovery key.
    ///
    /// # Errors
    /// [`TrustError::StationExists`] when the folder holds anything, or what the disk says.
    pub fn init(
        dir: &Path,
        name: &str,
        training: bool,
        now: DateTime<Utc>,
        passphrase: Option<&SecretString>,
    ) -> Result<Self, TrustError> {
        checked_text("station", "name", name)?;
        let staged = folder::stage(dir)?;
        let made = Self::make(&staged, name, training, now, passphrase)
            .and_then(|station| folder::settle(&staged, dir).map(|()| station));
        match made {
            Ok(station) => Ok(Self {
                dir: dir.to_owned(),
                ..station
            }),
            Err(error) => {
                folder::unstage(&staged);
                Err(error)
            }
        }
    }

    fn make(
        dir: &Path,
        name: &str,
        training: bool,
        now: DateTime<Utc>,
        passphrase: Option<&SecretString>,
    ) -> Result<Self, TrustError> {
        let lock = folder::lock(dir)?;
        let key = random_ed25519()?;
        let certificate = StationCertificate::issue(name, training, &key, now)?;
        let recovery = if training {
            None
        } else {
            Some(make_recovery(dir, now, passphrase)?)
        };
        let state = State {
            format: STATE_FORMAT.to_owned(),
            name: name.to_owned(),
            training,
            created_at: now.trunc_subsecs(0),
            roster_number: 0,
            crl_number: 0,
            recipients: Vec::new(),
            revoked: BTreeMap::new(),
            recovery,
            overlay_number: 0,
        };
        write_key(dir, &key, passphrase)?;
        folder::write(dir, STATION_CA_FILE, certificate.to_pem()?.as_bytes(), Access::Public)?;
        let station = Self {
            dir: dir.to_owned(),
            key,
            certificate,
            state,
            issued: Vec::new(),
            _lock: lock,
        };
        station.write_log()?;
        station.write_state()?;
        Ok(station)
    }

    /// Opens a station's folder.
    ///
    /// # Errors
    /// [`TrustError`]: in use, passphrase needed or wrong, or a damaged file.
    pub fn open(dir: &Path, passphrase: Option<&SecretString>) -> Result<Self, TrustError> {
        // Reading first: a folder without a station must not get a lock file.
        let ca_pem = folder::read(dir, STATION_CA_FILE)?;
        let lock = folder::lock(dir)?;
        let state: State =
            serde_json::from_slice(&folder::read(dir, STATE)?).map_err(|_| TrustError::Undecodable { what: STATE })?;
        if state.format != STATE_FORMAT {
            return Err(TrustError::UnknownFormat { what: STATE });
        }
        let certificate = StationCertificate::from_pem(&ca_pem)?;
        let key = read_key(dir, passphrase)?;
        if !certificate.has_key(&key.verifying_key()) {
            return Err(TrustError::NotForTheseKeys);
        }
        let issued = issued::read(dir)?;
        let mut station = Self {
            dir: dir.to_owned(),
            key,
            certificate,
            state,
            issued,
            _lock: lock,
        };
        if station.state.recovery.is_none() && !station.state.training {
            // A station older than recovery. A key without its line here was never given out.
            station.state.recovery = Some(make_recovery(dir, station.state.created_at, passphrase)?);
            station.write_state()?;
        }
        Ok(station)
    }

    /// What journals wrap their key to; none under a training authority.
    #[must_use]
    pub const fn recovery(&self) -> Option<&RecipientKey> {
        self.state.recovery.as_ref()
    }

    /// The station's own certificate.
    #[must_use]
    pub const fn certificate(&self) -> &StationCertificate {
        &self.certificate
    }

    /// What a holder compares by voice on first contact.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.certificate.fingerprint()
    }

    /// All certificates it issued, oldest first.
    #[must_use]
    pub fn issued(&self) -> &[IssuedCertificate] {
        &self.issued
    }

    /// Whether a recipient of that id is on the roster with another key: worth a second look, since
    /// from then on its packets are sealed to the new one.
    #[must_use]
    pub fn would_replace(&self, request: &EnrolmentRequest) -> bool {
        let known = self
            .state
            .recipients
            .iter()
            .find(|known| known.id.as_str() == request.id());
        match (known, request.recipient()) {
            (Some(known), Some(profile)) => known.age_public_key != profile.age_public_key,
            _ => false,
        }
    }

    /// Issues the certificates asked for, puts a recipient on the roster, and gives the answer
    /// file. Compare the fingerprint by voice first: this is where that is decided.
    ///
    /// # Errors
    /// [`TrustError`]; nothing is issued then.
    pub fn enrol(&mut self, request: &EnrolmentRequest, now: DateTime<Utc>) -> Result<Vec<u8>, TrustError> {
        // An id belongs to one kind of holder for ever: a device never turns into a recipient.
        if self
            .issued
            .iter()
            .any(|entry| entry.id == request.id() && entry.role != request.role())
        {
            return Err(TrustError::Duplicate {
                what: "enrolment request",
                field: "id",
            });
        }
        self.check_standing(request, now)?;
        let recipient = match request.recipient() {
            Some(profile) => {
                let id = RecipientId::new(request.id()).map_err(|_| TrustError::UnknownRecipient)?;
                self.check_free(&id, profile)?;
                Some((id, profile.clone()))
            }
            None => None,
        };
        let pair = self
            .certificate
            .issue_pair(&self.key, &request.holder(), request.keys(), now, CERTIFICATE_DAYS)?;
        self.log(&pair)?;
        if let Some((id, profile)) = recipient {
            let certificates = Some(FileCertificates::of(&pair)?);
            self.put(FileRecipient::new(id, profile, certificates));
            self.write_state()?;
        }
        let (files, recovery) = self.publish(now)?;
        answer::write(&pair, &files, recovery)
    }

    /// Whether this is a holder that is known by its key and asks again: nothing need be compared by
    /// voice then, because only whoever has the key could have made the request.
    #[must_use]
    pub fn renews(&self, request: &EnrolmentRequest) -> bool {
        let Ok(key) = key_digest(request.keys()) else {
            return false;
        };
        self.issued
            .iter()
            .any(|entry| entry.id == request.id() && entry.role == request.role() && entry.key.as_ref() == Some(&key))
    }

    /// Since when a certificate that it issued is revoked.
    #[must_use]
    pub fn revoked_since(&self, serial: &Serial) -> Option<DateTime<Utc>> {
        self.state.revoked.get(serial).copied()
    }

    /// Whoever lost the right, by name or by key, does not get it back by asking again; and a request
    /// from the future says that one clock is wrong, so that the certificate's days would be wrong too.
    fn check_standing(&self, request: &EnrolmentRequest, now: DateTime<Utc>) -> Result<(), TrustError> {
        const WHAT: &str = "enrolment request";
        let key = key_digest(request.keys())?;
        let is_revoked = |entry: &IssuedCertificate| {
            let is_holder = entry.id == request.id() || entry.key.as_ref() == Some(&key);
            is_holder && self.state.revoked.contains_key(&entry.serial)
        };
        if self.issued.iter().any(is_revoked) {
            return Err(TrustError::Revoked { what: WHAT });
        }
        if request.made_at() > now + CLOCK_TOLERANCE {
            return Err(TrustError::ClockDisagrees { what: WHAT });
        }
        Ok(())
    }

    /// Signs the station's one overlay: local numbers, magistrates, duty rota, meeting points. Its
    /// number is the station's own and never used twice. What it says is checked by whoever asks.
    ///
    /// # Errors
    /// [`TrustError`]; the number is used up all the same.
    pub fn sign_overlay(
        &mut self,
        overlay: &[u8],
        valid_until: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<(u32, Vec<u8>), TrustError> {
        // A training station's would be laid over real numbers.
        if self.state.training {
            return Err(TrustError::TrainingDisagrees { what: "overlay" });
        }
        self.state.overlay_number = self.state.overlay_number.saturating_add(1);
        let number = self.state.overlay_number;
        self.write_state()?;
        let keys = DeviceKeys::generate()?;
        let pair = self.signer(&format!("overlay-{number}"), &keys, now)?;
        let facts = PackFacts::new(
            OVERLAY_ID,
            ContentKind::Overlay,
            number,
            &self.state.name,
            valid_until,
            false,
        )?;
        let files = BTreeMap::from([(OVERLAY_FILE.to_owned(), overlay.to_vec())]);
        Ok((number, write_pack(&facts, &files, (&keys, &pair), now)?))
    }

    /// A certificate for one act of the station itself, logged.
    fn signer(&mut self, id: &str, keys: &DeviceKeys, now: DateTime<Utc>) -> Result<CertificatePair, TrustError> {
        let holder = Holder {
            id: id.to_owned(),
            unit: self.state.name.clone(),
            service: None,
            role: CertificateRole::Station,
        };
        let pair = self
            .certificate
            .issue_pair(&self.key, &holder, &keys.public(), now, ROSTER_CERTIFICATE_DAYS)?;
        self.log(&pair)?;
        Ok(pair)
    }

    /// Puts a recipient without Halte on the roster: it reads with the `age` program alone.
    ///
    /// # Errors
    /// [`TrustError::Duplicate`] when another recipient has that key.
    pub fn add_recipient(&mut self, id: &RecipientId, profile: &RecipientProfile) -> Result<(), TrustError> {
        profile.check("recipient")?;
        self.check_free(id, profile)?;
        self.put(FileRecipient::new(id.clone(), profile.clone(), None));
        self.write_state()
    }

    /// Takes a recipient off the roster. Its certificates stay valid until revoked.
    ///
    /// # Errors
    /// [`TrustError::UnknownRecipient`].
    pub fn remove_recipient(&mut self, id: &RecipientId) -> Result<(), TrustError> {
        let before = self.state.recipients.len();
        self.state.recipients.retain(|recipient| recipient.id != *id);
        if self.state.recipients.len() == before {
            return Err(TrustError::UnknownRecipient);
        }
        self.write_state()
    }

    /// Revokes every certificate of a holder, named by the serial number of one: a device that is lost
    /// after a renewal has two that hold. Takes a revoked recipient off the roster. It reaches others
    /// with the next roster. Revoking twice keeps the earlier moment.
    ///
    /// # Errors
    /// [`TrustError::UnknownSerial`].
    pub fn revoke(&mut self, serial: &Serial, at: DateTime<Utc>) -> Result<(), TrustError> {
        let entry = self
            .issued
            .iter()
            .find(|entry| entry.serial == *serial || entry.serial_p256 == *serial)
            .ok_or(TrustError::UnknownSerial)?;
        let of_holder = self
            .issued
            .iter()
            .filter(|one| one.id == entry.id && one.role == entry.role);
        for serial in of_holder.flat_map(|one| [&one.serial, &one.serial_p256]) {
            let since = self.state.revoked.entry(serial.clone()).or_insert(at.trunc_subsecs(0));
            *since = (*since).min(at.trunc_subsecs(0));
        }
        let mut kept = Vec::with_capacity(self.state.recipients.len());
        for recipient in std::mem::take(&mut self.state.recipients) {
            let pair = recipient
                .certificates
                .as_ref()
                .map(FileCertificates::read)
                .transpose()?;
            let is_revoked = pair.is_some_and(|pair| {
                self.state
                    .revoked
                    .contains_key(&Serial::of(pair.ed25519.tbs_certificate().serial_number()))
            });
            if !is_revoked {
                kept.push(recipient);
            }
        }
        self.state.recipients = kept;
        self.write_state()
    }

    /// Makes a new roster and revocation list and writes the roster folder.
    ///
    /// # Errors
    /// [`TrustError`]; the numbers are used up all the same, and never used twice.
    pub fn write_roster(&mut self, out: &Path, now: DateTime<Utc>) -> Result<RosterFiles, TrustError> {
        let (files, _) = self.publish(now)?;
        folder::create(out, Access::Public)?;
        folder::write(out, STATION_CA_FILE, &files.ca_pem, Access::Public)?;
        folder::write(out, CRL_FILE, &files.crl, Access::Public)?;
        folder::write(out, ROSTER_FILE, &files.roster, Access::Public)?;
        Ok(files)
    }

    /// The roster folder, and the signed recovery key beside it.
    fn publish(&mut self, now: DateTime<Utc>) -> Result<(RosterFiles, Option<Vec<u8>>), TrustError> {
        self.state.roster_number = self.state.roster_number.saturating_add(1);
        self.state.crl_number = self.state.crl_number.saturating_add(1);
        let keys = DeviceKeys::generate()?;
        let id = format!("roster-{}", self.state.roster_number);
        let pair = self.signer(&id, &keys, now)?;
        // Numbers first: after a crash one is skipped, never used for two different lists.
        self.write_state()?;
        let draft = Draft {
            number: self.state.roster_number,
            crl_number: self.state.crl_number,
            station_name: &self.state.name,
            recipients: &self.state.recipients,
            revoked: &self.state.revoked,
        };
        let files = publish(&draft, &self.certificate, &self.key, (&keys, &pair), now)?;
        let recovery = self.state.recovery.as_ref().map(|recipient| {
            recovery::write(recipient, &self.certificate, |what, entry, json| {
                seal(what, entry, "application/json", json, (&keys, &pair), now)
            })
        });
        Ok((files, recovery.transpose()?))
    }

    fn check_free(&self, id: &RecipientId, profile: &RecipientProfile) -> Result<(), TrustError> {
        let key = &profile.age_public_key;
        if self
            .state
            .recipients
            .iter()
            .any(|known| known.id != *id && known.age_public_key == *key)
        {
            return Err(TrustError::Duplicate {
                what: "roster",
                field: "age_public_key",
            });
        }
        Ok(())
    }

    fn put(&mut self, recipient: FileRecipient) {
        self.state.recipients.retain(|known| known.id != recipient.id);
        self.state.recipients.push(recipient);
        self.state.recipients.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// Before a certificate leaves, it is in the log: what is not logged cannot be revoked.
    fn log(&mut self, pair: &CertificatePair) -> Result<(), TrustError> {
        self.issued.push(IssuedCertificate::of(pair)?);
        self.write_log()
    }

    fn write_log(&self) -> Result<(), TrustError> {
        issued::write(&self.dir, &self.issued)
    }

    fn write_state(&self) -> Result<(), TrustError> {
        folder::write(&self.dir, STATE, &to_json(STATE, &self.state)?, Access::Private)
    }
}
