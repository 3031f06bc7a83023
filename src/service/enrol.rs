//! Enrolment: this device's keys, the station's answer, the roster, and the identity that opens
//! received packets. All of it lives inside the encrypted journal; nothing here is written beside.

use chrono::{DateTime, NaiveDate, Utc};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::journal::Journal;
use crate::model::{RecipientId, RecipientKind, Service, Verb};
use crate::service::error::{Code, Error};
use crate::service::process::write_whole;
use crate::service::trusted::roster_refused;
use crate::service::views::{QrView, StationView, StatusView};
use crate::service::{Halte, Officer, PacketFiles};
use crate::trust::{
    self, CertificateFacts, CertificatePair, CertificateRole, DeviceKeys, Enrolled, EnrolmentRequest, Identity,
    LastSeen, RecipientKey, RecipientProfile, Roster, RosterRecipient, TrustError, request_code,
};

const ED25519: &str = "device-ed25519";
const P256: &str = "device-p256";
const ANSWER: &str = "enrolment-answer";
const ROSTER: &str = "roster";
const IDENTITY: &str = "identity";
const PROTECTED: &str = "identity-protected";
/// What receipts to this device are sealed to.
const REPLY: &str = "device-identity";
/// How the id of a watcher at the station begins: it receives extracts and no packet.
const STATION_ID: &str = "station";

/// What is enrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EnrolRole {
    /// A device with its officer.
    Device,
    /// A recipient of packets.
    Recipient,
    /// A publisher of content.
    Publisher,
    /// An interpreter.
    Interpreter,
}

/// A request to carry to the station.
pub struct EnrolRequest {
    /// The request file.
    pub bytes: Vec<u8>,
    /// To read aloud.
    pub fingerprint: String,
    /// For a recipient: its age identity file, for keeping outside the journal too.
    pub identity: Option<Zeroizing<String>>,
    /// For a magistrate: the file of the second key, which alone opens identities.
    pub protected: Option<Zeroizing<String>>,
}

/// A request that was saved, to be carried, read aloud and shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SavedRequest {
    /// Where the file lies.
    pub path: String,
    /// To read aloud, in groups.
    pub fingerprint: String,
    /// The same as a code, a photo of which is enough.
    pub qr: QrView,
    /// The station knows this holder by its key already.
    pub renews: bool,
}

/// How this device stands, as read from its journal.
pub(crate) struct Enrolment {
    keys: DeviceKeys,
    enrolled: Option<Enrolled>,
    roster: Option<Roster>,
    files: Option<PacketFiles>,
    identity: Option<Identity>,
    reply: Identity,
}

fn refused(error: TrustError) -> Error {
    roster_refused(error)
}

impl Enrolment {
    /// Makes the device's keys in a new journal.
    pub(crate) fn begin(journal: &mut Journal) -> Result<(), Error> {
        let keys = DeviceKeys::generate().map_err(|_| Error::new(Code::Internal))?;
        let stored = keys.to_pkcs8().map_err(|_| Error::new(Code::Internal))?;
        journal.set_setting(ED25519, &stored.ed25519)?;
        journal.set_setting(P256, &stored.p256)?;
        Self::mend(journal, DateTime::UNIX_EPOCH)
    }

    /// Makes what a journal from before receipts does not have: the key that answers are sealed to.
    pub(crate) fn mend(journal: &mut Journal, now: DateTime<Utc>) -> Result<(), Error> {
        if journal.setting(REPLY)?.is_none() {
            let text = Identity::fresh().to_file(now);
            journal.set_setting(REPLY, text.expose_secret().as_bytes())?;
        }
        Ok(())
    }

    /// Reads and verifies what the journal holds, at this moment.
    pub(crate) fn read(journal: &Journal, now: DateTime<Utc>) -> Result<Self, Error> {
        let setting = |key: &str| Ok::<_, Error>(journal.setting(key)?);
        let damaged = || Error::new(Code::JournalDamaged);
        let (ed25519, p256) = (
            setting(ED25519)?.ok_or_else(damaged)?,
            setting(P256)?.ok_or_else(damaged)?,
        );
        let keys = DeviceKeys::from_pkcs8(&ed25519, &p256).map_err(|_| damaged())?;
        // What no longer holds counts as not there: an officer is never locked out of the journal.
        let answer = setting(ANSWER)?;
        let enrolled = answer.and_then(|a| trust::accept(&a, &keys.public(), &LastSeen::default(), now).ok());
        // A roster that came later is newer than the one in the answer.
        let files = setting(ROSTER)?.and_then(|bytes| serde_json::from_slice::<PacketFiles>(&bytes).ok());
        let files = files.or_else(|| enrolled.as_ref().map(|e| PacketFiles::from(e.files.clone())));
        let roster = files
            .clone()
            .and_then(|f| trust::read_roster_dir(&f.into_roster_files(), &LastSeen::default(), now).ok())
            .or_else(|| enrolled.as_ref().map(|e| e.roster.clone()));
        // A magistrate's two keys read as one file with two lines.
        let mut file = Zeroizing::new(Vec::new());
        for bytes in [setting(IDENTITY)?, setting(PROTECTED)?].into_iter().flatten() {
            file.extend_from_slice(&bytes);
            file.push(b'\n');
        }
        let identity = Identity::read(&file).ok();
        let reply = setting(REPLY)?.and_then(|bytes| Identity::read(&bytes).ok());
        Ok(Self {
            keys,
            enrolled,
            roster,
            files,
            identity,
            reply: reply.ok_or_else(damaged)?,
        })
    }

    pub(crate) fn keys(&self) -> &DeviceKeys {
        &self.keys
    }

    pub(crate) fn identity(&self) -> Option<&Identity> {
        self.identity.as_ref()
    }

    /// What opens receipts to this device.
    pub(crate) fn reply(&self) -> &Identity {
        &self.reply
    }

    /// What receipts to this device are sealed to.
    pub(crate) fn reply_key(&self) -> RecipientKey {
        self.reply.public()
    }

    /// What this recipient signs receipts with: its certificates, if it is that recipient.
    pub(crate) fn answering(&self, recipient: &RecipientId, training: bool) -> Option<&CertificatePair> {
        let facts = |e: &&Enrolled| e.facts.role == CertificateRole::Recipient && e.facts.id == recipient.as_str();
        let own = self.enrolled.as_ref().filter(facts);
        // What its station took back is refused by every device.
        own.filter(|e| e.facts.training == training && !self.is_revoked())
            .map(|e| &e.certificates)
    }

    pub(crate) fn roster(&self) -> Option<&Roster> {
        self.roster.as_ref()
    }

    /// What the station's certificate says of this notebook.
    pub(crate) fn facts(&self) -> Option<&CertificateFacts> {
        self.enrolled.as_ref().map(|e| &e.facts)
    }

    /// Whether what this notebook signs is known to the station's own: what was taken back is not.
    pub(crate) fn is_enrolled(&self) -> bool {
        self.enrolled.is_some() && !self.is_revoked()
    }

    pub(crate) fn is_training(&self) -> bool {
        self.roster.as_ref().is_some_and(|r| r.training)
    }

    /// The station this device trusts now.
    pub(crate) fn station(&self) -> Option<StationView> {
        self.roster.as_ref().map(|roster| station_view(roster, false))
    }

    pub(crate) fn certificate_until(&self) -> Option<NaiveDate> {
        self.enrolled.as_ref().map(|e| e.facts.not_after.date_naive())
    }

    /// The station's certificates for this kind of encounter, if the device has them.
    pub(crate) fn certificates(&self, training: bool) -> Option<(&CertificatePair, &str)> {
        self.enrolled
            .as_ref()
            .filter(|e| e.facts.training == training && e.facts.role == CertificateRole::Device)
            // What its station took back would be refused everywhere: then it signs as if never enrolled.
            .filter(|_| !self.is_revoked())
            .map(|e| (&e.certificates, e.facts.id.as_str()))
    }

    /// The serial number of the certificate that packets are signed with, if the station issued one.
    pub(crate) fn signer(&self, training: bool) -> Option<String> {
        self.certificates(training)?;
        self.facts().map(|facts| facts.serial.to_string())
    }

    /// The certificates of this notebook, if it was enrolled for this and they were not taken back.
    pub(crate) fn issued(&self, role: CertificateRole) -> Option<(&CertificatePair, &CertificateFacts)> {
        let enrolled = self.enrolled.as_ref().filter(|e| e.facts.role == role)?;
        (!self.is_revoked()).then_some((&enrolled.certificates, &enrolled.facts))
    }

    /// Whether the newest list of the station takes the certificate back.
    pub(crate) fn is_revoked(&self) -> bool {
        self.roster.as_ref().is_some_and(|roster| self.is_revoked_by(roster))
    }

    /// Whether this list of the station takes the certificate in use back.
    pub(crate) fn is_revoked_by(&self, list: &Roster) -> bool {
        self.enrolled.as_ref().is_some_and(|enrolled| {
            list.station.sha256() == enrolled.roster.station.sha256()
                && list.crl.revoked_since(&enrolled.facts.serial).is_some()
        })
    }

    /// What a renewal asks for again: who has moved to another unit or service is a new holder.
    pub(crate) fn renewable(&self, unit: &str, service: Service) -> Option<&CertificateFacts> {
        self.issued(CertificateRole::Device)
            .map(|(_, facts)| facts)
            .filter(|facts| facts.unit == unit && facts.service == Some(service))
    }

    /// The files of the roster in use.
    pub(crate) fn files(&self) -> Option<&PacketFiles> {
        self.files.as_ref()
    }

    /// The recipient's entry in the roster, for this kind of encounter: whom a packet can be sealed to. None
    /// for a notebook whose signature that recipient would refuse: never certified as a device, taken back, or
    /// by another station than the roster's. What nobody will open is given by hand, where it is seen.
    pub(crate) fn recipient(&self, id: &RecipientId, training: bool) -> Option<&RosterRecipient> {
        let roster = self.roster.as_ref().filter(|r| r.training == training)?;
        self.certificates(training)?;
        let issuer = self.enrolled.as_ref()?.roster.station.sha256();
        (issuer == roster.station.sha256())
            .then(|| roster.recipient(id))
            .flatten()
    }
}

impl Halte {
    /// Makes a request to carry to the station. The keys stay in the journal.
    ///
    /// # Errors
    /// `locked`; `roster-refused` for a recipient that the directory does not know.
    pub fn enrol_request(&self, role: EnrolRole, recipient: Option<RecipientId>) -> Result<EnrolRequest, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Enrol, |officer| {
            let keys = officer.enrolment.keys();
            let unit = Some(officer.profile.unit.trim())
                .filter(|u| !u.is_empty())
                .unwrap_or("not named");
            let (mut identity_text, mut protected_text) = (None, None);
            let request = match role {
                EnrolRole::Device => match officer.enrolment.renewable(unit, officer.profile.service) {
                    Some(facts) => EnrolmentRequest::renew_device(keys, facts, now),
                    None => EnrolmentRequest::for_device(keys, unit, officer.profile.service, now),
                },
                EnrolRole::Publisher => EnrolmentRequest::for_publisher(keys, "publisher", unit, now),
                EnrolRole::Interpreter => {
                    let id = format!("interpreter-{}", uuid::Uuid::new_v4());
                    EnrolmentRequest::for_interpreter(keys, &id, unit, now)
                }
                EnrolRole::Recipient => {
                    let id = recipient.ok_or_else(|| Error::new(Code::RosterRefused))?;
                    let kind = self
                        .recipient_kind(&id)
                        .ok_or_else(|| Error::new(Code::RosterRefused))?;
                    // What is sealed to the keys of today must be opened tomorrow too.
                    let is_again = officer
                        .enrolment
                        .facts()
                        .is_some_and(|facts| facts.role == CertificateRole::Recipient && facts.id == id.as_str());
                    let kept = |place: &str| {
                        let file = officer.journal.setting(place)?.filter(|_| is_again);
                        Ok::<_, Error>(
                            file.and_then(|bytes| Identity::read(&bytes).ok())
                                .unwrap_or_else(Identity::fresh),
                        )
                    };
                    let identity = kept(IDENTITY)?;
                    let protected = (kind == RecipientKind::Magistrate)
                        .then(|| kept(PROTECTED))
                        .transpose()?;
                    let profile = RecipientProfile {
                        kind,
                        name: self.recipient_name(&officer.profile.lang, &id),
                        age_public_key: identity.public(),
                        identity_public_key: protected.as_ref().map(Identity::public),
                        serves: Vec::new(),
                    };
                    let text = identity.to_file(now);
                    officer.journal.set_setting(IDENTITY, text.expose_secret().as_bytes())?;
                    identity_text = Some(Zeroizing::new(text.expose_secret().to_owned()));
                    if let Some(text) = protected.map(|p| p.to_file(now)) {
                        officer
                            .journal
                            .set_setting(PROTECTED, text.expose_secret().as_bytes())?;
                        protected_text = Some(Zeroizing::new(text.expose_secret().to_owned()));
                    }
                    EnrolmentRequest::for_recipient(keys, &id, profile, now)
                }
            }
            .map_err(refused)?;
            officer.enrolment = Enrolment::read(&officer.journal, now)?;
            Ok(EnrolRequest {
                bytes: request.as_bytes().to_vec(),
                fingerprint: request.fingerprint().to_string(),
                identity: identity_text,
                protected: protected_text,
            })
        })
    }

    /// Which kind of recipient an id is: a row of the directory, or an office of a judicial district.
    pub(crate) fn recipient_kind(&self, id: &RecipientId) -> Option<RecipientKind> {
        if id.as_str().starts_with(STATION_ID) {
            return Some(RecipientKind::Station);
        }
        if let Some(row) = self.content.directory_row(id) {
            return Some(row.kind.unwrap_or(RecipientKind::Centre));
        }
        let districts = self
            .content
            .districts
            .iter()
            .flat_map(|d| [&d.prosecutor, &d.labour_auditor]);
        let places = self.content.places.iter();
        let offices = districts.chain(places.flat_map(|p| p.prosecutor.iter().chain(&p.labour_auditor)));
        offices
            .into_iter()
            .any(|office| office == id)
            .then_some(RecipientKind::Magistrate)
    }

    /// The next request of this notebook, whatever it is enrolled as: the same holder, the same keys. The
    /// certificate in use stays valid until its last day.
    ///
    /// # Errors
    /// `locked`; `not-enrolled`; `certificate-revoked` when the station took it back.
    pub fn renewal_request(&self) -> Result<EnrolRequest, Error> {
        let now = self.clock.now().wall;
        let recipient = self.officer(Verb::Enrol, |officer| {
            let facts = officer.enrolment.facts().ok_or_else(|| Error::new(Code::NotEnrolled))?;
            if officer.enrolment.is_revoked() {
                return Err(Error::new(Code::CertificateRevoked));
            }
            let id = (facts.role == CertificateRole::Recipient).then(|| RecipientId::new(&facts.id));
            id.transpose().map_err(|_| Error::new(Code::JournalDamaged))
        })?;
        // A recipient's request carries its sealing keys too.
        if recipient.is_some() {
            return self.enrol_request(EnrolRole::Recipient, recipient);
        }
        self.officer(Verb::Enrol, |officer| {
            let facts = officer.enrolment.facts().ok_or_else(|| Error::new(Code::NotEnrolled))?;
            let request = EnrolmentRequest::renew_device(officer.enrolment.keys(), facts, now).map_err(refused)?;
            Ok(EnrolRequest {
                bytes: request.as_bytes().to_vec(),
                fingerprint: request.fingerprint().to_string(),
                identity: None,
                protected: None,
            })
        })
    }

    /// Writes a request into the out folder and returns where, with its fingerprint and its QR code. Who
    /// is enrolled as this already asks again as the same holder.
    ///
    /// # Errors
    /// As [`Halte::enrol_request`]; `file-unwritable`.
    pub fn save_enrol_request(&self, role: EnrolRole, recipient: Option<RecipientId>) -> Result<SavedRequest, Error> {
        let request = self.enrol_request(role, recipient)?;
        let path = self.out_file("halte-enrolment-request.json")?;
        write_whole(&path, &request.bytes)?;
        let renews = self.officer(Verb::Enrol, |officer| {
            let asked = EnrolmentRequest::read(&request.bytes).map_err(refused)?;
            Ok(officer.enrolment.facts().is_some_and(|facts| facts.id == asked.id()))
        })?;
        let code = EnrolmentRequest::read(&request.bytes)
            .and_then(|r| request_code(&r))
            .map_err(refused)?;
        Ok(SavedRequest {
            path: path.display().to_string(),
            fingerprint: request.fingerprint,
            qr: QrView::from(&code),
            renews,
        })
    }

    /// Says whose answer this is before it is taken: its station's fingerprint is compared by voice.
    ///
    /// # Errors
    /// As [`Halte::enrol_accept`].
    pub fn preview_answer(&self, answer: &[u8]) -> Result<StationView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Enrol, |officer| {
            let keys = officer.enrolment.keys().public();
            let offered = trust::accept(answer, &keys, &LastSeen::default(), now).map_err(refused)?;
            let held = officer.enrolment.roster().map(|roster| roster.station.sha256());
            let would_replace = held.is_some_and(|held| held != offered.roster.station.sha256());
            Ok(station_view(&offered.roster, would_replace))
        })
    }

    /// Takes the station's answer: certificates, roster and recipients' keys.
    ///
    /// # Errors
    /// `locked`; `roster-refused` when the answer is not for this device or does not hold.
    pub fn enrol_accept(&self, answer: &[u8]) -> Result<StatusView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Enrol, |officer| {
            let seen = officer.enrolment.roster().map(Roster::last_seen).unwrap_or_default();
            let same = officer.enrolment.roster().is_none_or(|held| {
                trust::accept(answer, &officer.enrolment.keys().public(), &LastSeen::default(), now)
                    .is_ok_and(|new| new.roster.station.sha256() == held.station.sha256())
            });
            // Another station is another trust: its numbers begin anew.
            let seen = if same { seen } else { LastSeen::default() };
            let keys = officer.enrolment.keys().public();
            let (enrolled, is_late) = match trust::accept(answer, &keys, &seen, now) {
                // Certificates that took longer than a newer list: they are taken, the list in use stays.
                Err(TrustError::RolledBack { .. }) if same => (late(officer, answer, now)?, true),
                taken => (taken.map_err(refused)?, false),
            };
            let held = officer.enrolment.facts().filter(|_| same);
            if held.is_some_and(|held| enrolled.facts.not_before < held.not_before) {
                return Err(Error::new(Code::RosterOlder));
            }
            let files = (!is_late).then(|| list_bytes(&PacketFiles::from(enrolled.files.clone())));
            let files = files.transpose()?;
            let mut settings = vec![(ANSWER, answer)];
            settings.extend(files.as_ref().map(|files| (ROSTER, files.as_slice())));
            let held = officer.enrolment.roster().filter(|_| is_late);
            let list = held.unwrap_or(&enrolled.roster).clone();
            // The certificate that goes signed what still waits.
            officer.take_list(&settings, &list)?;
            if let Some(recovery) = &enrolled.recovery {
                let station = enrolled.roster.station.fingerprint();
                officer.journal.set_recovery(recovery.as_str(), station.as_str())?;
            }
            officer.enrolment = Enrolment::read(&officer.journal, now)?;
            Ok(())
        })?;
        self.status()
    }

    /// Takes a newer roster of the same station; an older one is refused. What was signed with a certificate
    /// that it takes back is given up with it.
    ///
    /// # Errors
    /// `locked`; `roster-refused`.
    pub fn install_roster(&self, files: PacketFiles) -> Result<StatusView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Enrol, |officer| {
            let seen = officer.enrolment.roster().map(Roster::last_seen).unwrap_or_default();
            let list = trust::read_roster_dir(&files.clone().into_roster_files(), &seen, now).map_err(refused)?;
            let bytes = list_bytes(&files)?;
            officer.take_list(&[(ROSTER, bytes.as_slice())], &list)?;
            officer.enrolment = Enrolment::read(&officer.journal, now)?;
            Ok(())
        })?;
        self.status()
    }

    /// Takes the age identity that opens packets sent to this recipient.
    ///
    /// # Errors
    /// `locked`; `roster-refused` when the file is no identity.
    pub fn install_identity(&self, file: &SecretString) -> Result<StatusView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Enrol, |officer| {
            let identity =
                Identity::read(file.expose_secret().as_bytes()).map_err(|_| Error::new(Code::RosterRefused))?;
            let keys: Vec<String> = identity.recipients().map(ToString::to_string).collect();
            let known = officer.enrolment.roster().into_iter().flat_map(|r| &r.recipients);
            let mut protected = known.filter_map(|r| r.identity_public_key.as_ref());
            // A magistrate's second key stands beside the first and never replaces it.
            let place = if protected.any(|key| keys.iter().any(|k| k == key.as_str())) {
                PROTECTED
            } else {
                IDENTITY
            };
            officer.journal.set_setting(place, file.expose_secret().as_bytes())?;
            officer.enrolment = Enrolment::read(&officer.journal, now)?;
            Ok(())
        })?;
        self.status()
    }
}

/// An answer whose list is older than the one in use: nothing of it may have been taken back since.
fn late(officer: &Officer, answer: &[u8], now: DateTime<Utc>) -> Result<Enrolled, Error> {
    let keys = officer.enrolment.keys().public();
    let enrolled = trust::accept(answer, &keys, &LastSeen::default(), now).map_err(refused)?;
    let taken_back = officer
        .enrolment
        .roster()
        .and_then(|r| r.crl.revoked_since(&enrolled.facts.serial));
    match taken_back {
        Some(_) => Err(Error::new(Code::CertificateRevoked)),
        None => Ok(enrolled),
    }
}

fn station_view(roster: &Roster, would_replace: bool) -> StationView {
    StationView {
        name: roster.station_name.clone(),
        fingerprint: roster.station.fingerprint().to_string(),
        training: roster.training,
        would_replace,
    }
}

/// The three files are one setting: they change together or not at all.
fn list_bytes(files: &PacketFiles) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(files).map_err(|_| Error::new(Code::Internal))
}
