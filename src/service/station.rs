//! The station's verbs, for whoever keeps it: make one, answer requests, revoke, write the roster.
//! A thin face of `trust`; the station's folder is the only thing it writes.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::Utc;
use secrecy::SecretString;

use crate::content::Content;
use crate::model::{RecipientKind, Service};
use crate::service::error::{Code, Error};
use crate::trust::{
    DemoRecipient, DeviceKeys, EnrolmentRequest, Serial, Station, TrustError, demo_station as make_demo,
};

fn refused(error: TrustError) -> Error {
    // A problem is a code: its words are `problem-<code>`.
    Error::new(Code::StationRefused).with("problem", error.code())
}

/// Makes a station; returns lines to show: its folder and its fingerprint.
///
/// # Errors
/// `station-refused` with the problem.
pub fn init_station(dir: &Path, name: &str, passphrase: Option<SecretString>) -> Result<Vec<String>, Error> {
    let station = Station::init(dir, name, false, Utc::now(), passphrase.as_ref()).map_err(refused)?;
    Ok(vec![dir.display().to_string(), station.fingerprint().to_string()])
}

/// Makes a training station with a device and every recipient of the directory; all keys are made
/// on the spot. Returns the folders.
///
/// # Errors
/// `content-damaged`; `station-refused` with the problem.
pub fn demo_station(dir: &Path) -> Result<Vec<String>, Error> {
    let content = Content::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
    let offices = content
        .districts
        .iter()
        .flat_map(|d| [&d.prosecutor, &d.labour_auditor])
        .chain(
            content
                .places
                .iter()
                .flat_map(|p| p.prosecutor.iter().chain(&p.labour_auditor)),
        )
        .collect::<BTreeSet<_>>();
    let offices = offices.into_iter().map(|id| DemoRecipient {
        id: id.clone(),
        kind: RecipientKind::Magistrate,
        name: id.to_string(),
        serves: Vec::new(),
    });
    let recipients: Vec<DemoRecipient> = content
        .directory
        .iter()
        .filter_map(|row| {
            row.kind.map(|kind| DemoRecipient {
                id: row.id.clone(),
                kind,
                name: row.name.clone(),
                serves: Vec::new(),
            })
        })
        .chain(offices)
        .collect();
    let keys = DeviceKeys::generate().map_err(refused)?;
    make_demo(
        dir,
        &keys,
        Service::FederalPolice,
        "WPR Training",
        &recipients,
        Utc::now(),
    )
    .map_err(refused)?;
    Ok(["station", "recipients", "roster"]
        .iter()
        .map(|part| dir.join(part).display().to_string())
        .collect())
}

/// Answers an enrolment request; returns its fingerprint and the answer file.
///
/// # Errors
/// `station-refused` with the problem.
pub fn enrol_with(
    station: &Path,
    request: &[u8],
    passphrase: Option<SecretString>,
) -> Result<(String, Vec<u8>), Error> {
    let mut station = Station::open(station, passphrase.as_ref()).map_err(refused)?;
    let request = EnrolmentRequest::read(request).map_err(refused)?;
    let answer = station.enrol(&request, Utc::now()).map_err(refused)?;
    Ok((request.fingerprint().to_string(), answer))
}

/// Revokes a certificate from now on.
///
/// # Errors
/// `station-refused` with the problem.
pub fn revoke_with(station: &Path, serial: &str, passphrase: Option<SecretString>) -> Result<(), Error> {
    let serial: Serial = serial.parse().map_err(refused)?;
    let mut station = Station::open(station, passphrase.as_ref()).map_err(refused)?;
    station.revoke(&serial, Utc::now()).map_err(refused)
}

/// Writes roster, revocation list and station certificate into a folder.
///
/// # Errors
/// `station-refused` with the problem.
pub fn write_roster(station: &Path, out: &Path, passphrase: Option<SecretString>) -> Result<(), Error> {
    let mut station = Station::open(station, passphrase.as_ref()).map_err(refused)?;
    station.write_roster(out, Utc::now()).map(|_| ()).map_err(refused)
}
