//! A whole training station at once: authority, recipients, roster folder. Every step is the public
//! function a real station uses; nothing here is hard-coded but file names. A device enrols with it
//! as with any station, with keys of its own.

use std::path::Path;

use age::secrecy::ExposeSecret;
use chrono::{DateTime, Utc};

use super::answer::accept;
use super::error::TrustError;
use super::folder::{self, Access};
use super::identity::Identity;
use super::keys::DeviceKeys;
use super::request::{EnrolmentRequest, RecipientProfile};
use super::roster::{LastSeen, RosterFiles};
use super::station::Station;
use crate::model::{RecipientId, RecipientKind};

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

/// Makes `station/`, `recipients/<id>/{identity.txt,signing-keys.pem,request.json,answer.json}`, for a
/// magistrate `protected-identity.txt` too, and `roster/{roster.asice,crl.asice,station-ca.pem}` below
/// `dir`, all under a training authority. A device enrols with it as with any station.
///
/// # Errors
/// [`TrustError`]; [`TrustError::StationExists`] when there is one already.
pub fn demo_station(dir: &Path, recipients: &[DemoRecipient], now: DateTime<Utc>) -> Result<RosterFiles, TrustError> {
    let mut station = Station::init(&dir.join("station"), "Halte training", true, now, None)?;
    for recipient in recipients {
        let identity = Identity::fresh();
        let protected = (recipient.kind == RecipientKind::Magistrate).then(Identity::fresh);
        let keys = DeviceKeys::generate()?;
        let profile = RecipientProfile {
            kind: recipient.kind,
            name: recipient.name.clone(),
            age_public_key: identity.public(),
            identity_public_key: protected.as_ref().map(Identity::public),
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
    station.write_roster(&dir.join("roster"), now)
}
