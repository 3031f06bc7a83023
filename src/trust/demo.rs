//! A whole training station at once: authority, one device, recipients, roster folder. Every step
//! is the public function a real station uses; nothing here is hard-coded but file names. The
//! device's private keys come from the caller's journal and are not written here.

use std::path::Path;

use age::secrecy::ExposeSecret;
use chrono::{DateTime, Utc};

use super::answer::{Enrolled, accept};
use super::error::TrustError;
use super::folder::{self, Access};
use super::keys::{DeviceKeys, RecipientIdentity};
use super::request::{EnrolmentRequest, RecipientProfile};
use super::roster::{LastSeen, RosterFiles};
use super::station::Station;
use crate::model::{RecipientId, RecipientKind, Service};

/// A magistrate's second key file: it alone opens the identities that nobody else may know.
const PROTECTED_FILE: &str = "protected-identity.txt";

/// A recipient that the demonstration plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoRecipient {
    /// Its id.
    pub id: RecipientId,
    /// What kind.
    pub kind: RecipientKind,
    /// The institution's name.
    pub name: String,
    /// Districts or areas; none is all.
    pub serves: Vec<String>,
}

/// What [`demo_station`] made.
#[derive(Debug)]
pub struct DemoStation {
    /// The device, enrolled last: its roster names every recipient.
    pub device: Enrolled,
    /// The roster folder as written.
    pub files: RosterFiles,
}

/// Makes `station/`, `recipients/<id>/{identity.txt,signing-keys.pem,request.json,answer.json}`, for a
/// magistrate `protected-identity.txt` too,
/// `roster/{roster.asice,crl.asice,station-ca.pem}`, `device.request.json` and
/// `device.answer.json` below `dir`, all under a training authority.
///
/// # Errors
/// [`TrustError`]; [`TrustError::StationExists`] when there is one already.
pub fn demo_station(
    dir: &Path,
    device_keys: &DeviceKeys,
    service: Service,
    unit: &str,
    recipients: &[DemoRecipient],
    now: DateTime<Utc>,
) -> Result<DemoStation, TrustError> {
    let mut station = Station::init(&dir.join("station"), "Halte training", true, now, None)?;
    for recipient in recipients {
        let identity = RecipientIdentity::generate();
        let protected = (recipient.kind == RecipientKind::Magistrate).then(RecipientIdentity::generate);
        let keys = DeviceKeys::generate()?;
        let profile = RecipientProfile {
            kind: recipient.kind,
            name: recipient.name.clone(),
            age_public_key: identity.public(),
            identity_public_key: protected.as_ref().map(RecipientIdentity::public),
            serves: recipient.serves.clone(),
        };
        let request = EnrolmentRequest::for_recipient(&keys, &recipient.id, profile, now)?;
        let answer = station.enrol(&request, now)?;
        accept(&answer, &keys.public(), &LastSeen::default(), now)?;
        let own = dir.join("recipients").join(recipient.id.as_str());
        folder::create(&own, Access::Private)?;
        folder::write(
            &own,
            "identity.txt",
            identity.to_file(now).expose_secret().as_bytes(),
            Access::Private,
        )?;
        if let Some(protected) = &protected {
            let file = protected.to_file(now);
            folder::write(&own, PROTECTED_FILE, file.expose_secret().as_bytes(), Access::Private)?;
        }
        folder::write(&own, "signing-keys.pem", keys.to_pem()?.as_bytes(), Access::Private)?;
        folder::write(&own, "request.json", request.as_bytes(), Access::Public)?;
        folder::write(&own, "answer.json", &answer, Access::Public)?;
    }
    // The device comes last, so that its answer carries every recipient.
    let request = EnrolmentRequest::for_device(device_keys, unit, service, now)?;
    let answer = station.enrol(&request, now)?;
    let device = accept(&answer, &device_keys.public(), &LastSeen::default(), now)?;
    folder::write(dir, "device.request.json", request.as_bytes(), Access::Public)?;
    folder::write(dir, "device.answer.json", &answer, Access::Public)?;
    let files = station.write_roster(&dir.join("roster"), now)?;
    Ok(DemoStation { device, files })
}
