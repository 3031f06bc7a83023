//! The station's verbs, for whoever keeps it: make one, answer requests, revoke, write the roster.
//! A thin face of `trust`; the station's folder is the only thing it writes.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde::Serialize;

use crate::content::Content;
use crate::model::RecipientKind;
use crate::qr::is_picture;
use crate::service::error::{Code, Error};
use crate::service::trusted::station_refused;
use crate::trust::{
    CertificateRole, DemoRecipient, EnrolmentRequest, Serial, Station, TrustError, demo_station as make_demo,
    request_code, request_from_picture,
};

/// Pixels a dot, in a picture file.
const PNG_SCALE: usize = 6;

fn refused(error: TrustError) -> Error {
    station_refused(error)
}

/// Makes a station; returns lines to show: its folder and its fingerprint.
///
/// # Errors
/// `station-refused` with the problem.
pub fn init_station(dir: &Path, name: &str, passphrase: Option<SecretString>) -> Result<Vec<String>, Error> {
    let station = Station::init(dir, name, false, Utc::now(), passphrase.as_ref()).map_err(refused)?;
    Ok(vec![dir.display().to_string(), station.fingerprint().to_string()])
}

/// Makes a training station with every recipient of the directory; all keys are made
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
    make_demo(dir, &recipients, Utc::now()).map_err(refused)?;
    Ok(["station", "recipients", "roster"]
        .iter()
        .map(|part| dir.join(part).display().to_string())
        .collect())
}

/// What the station is about to answer: to be compared by voice before it does.
#[derive(Debug, Clone)]
pub struct RequestPreview {
    /// What the sender reads aloud.
    pub fingerprint: String,
    /// The unit or institution that asks.
    pub unit: String,
    /// A recipient of that id has another key now: its packets would go to the new one.
    pub would_replace: bool,
    /// The holder is known by its key and asks again.
    pub renews: bool,
    /// It asks for the right to sign content.
    pub is_publisher: bool,
}

/// One certificate that a station issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IssuedView {
    /// Its serial number: the one to name when it is taken back.
    pub serial: String,
    /// `device`, `recipient`, `publisher`, or `station` for its own lists.
    pub role: String,
    /// The holder.
    pub id: String,
    /// Its unit.
    pub unit: String,
    /// First moment.
    pub not_before: DateTime<Utc>,
    /// Last moment.
    pub not_after: DateTime<Utc>,
    /// Since when it is taken back.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Every certificate that a station issued to others, oldest first.
///
/// # Errors
/// `station-refused` with the problem.
pub fn list_issued(station: &Path, passphrase: Option<&SecretString>) -> Result<Vec<IssuedView>, Error> {
    let station = Station::open(station, passphrase).map_err(refused)?;
    let others = station
        .issued()
        .iter()
        .filter(|one| one.role != CertificateRole::Station);
    Ok(others
        .map(|one| IssuedView {
            serial: one.serial.to_string(),
            role: one.role.as_str().to_owned(),
            id: one.id.clone(),
            unit: one.unit.clone(),
            not_before: one.not_before,
            not_after: one.not_after,
            revoked_at: station.revoked_since(&one.serial),
        })
        .collect())
}

/// A request as its file, whether it came as one or as a picture of its QR code.
///
/// # Errors
/// `station-refused` with the problem.
pub fn request_bytes(file: &[u8]) -> Result<Vec<u8>, Error> {
    if !is_picture(file) {
        return Ok(file.to_vec());
    }
    let request = request_from_picture(file).map_err(refused)?;
    Ok(request.as_bytes().to_vec())
}

/// The QR code of a request, as a PNG picture.
///
/// # Errors
/// `station-refused` with the problem.
pub fn request_png(request: &[u8]) -> Result<Vec<u8>, Error> {
    let request = EnrolmentRequest::read(request).map_err(refused)?;
    let code = request_code(&request).map_err(refused)?;
    code.png(PNG_SCALE).ok_or_else(|| Error::new(Code::Internal))
}

/// Reads a request without answering it.
///
/// # Errors
/// `station-refused` with the problem.
pub fn preview_request(
    station: &Path,
    request: &[u8],
    passphrase: Option<&SecretString>,
) -> Result<RequestPreview, Error> {
    let station = Station::open(station, passphrase).map_err(refused)?;
    let request = EnrolmentRequest::read(request).map_err(refused)?;
    Ok(RequestPreview {
        fingerprint: request.fingerprint().to_string(),
        unit: request.unit().to_owned(),
        would_replace: station.would_replace(&request),
        renews: station.renews(&request),
        is_publisher: request.role() == CertificateRole::Publisher,
    })
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
