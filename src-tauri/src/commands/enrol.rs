//! How this device joins its station: a request leaves, the answer, the roster and an identity
//! come back. Bytes go to the core unread.

use halte::model::RecipientId;
use halte::service::{Code, EnrolRole, Error, Halte, PacketFiles, StatusView};
use secrecy::SecretString;
use serde::Serialize;
use tauri::State;

use super::bytes;

/// Where the request lies, and what to read aloud with it.
#[derive(Serialize)]
pub(crate) struct SavedRequest {
    path: String,
    fingerprint: String,
}

#[tauri::command(async)]
pub(crate) fn enrol_request(
    halte: State<'_, Halte>,
    role: EnrolRole,
    recipient: Option<RecipientId>,
) -> Result<SavedRequest, Error> {
    let (path, fingerprint) = halte.save_enrol_request(role, recipient)?;
    Ok(SavedRequest { path, fingerprint })
}

#[tauri::command(async)]
pub(crate) fn enrol_accept(halte: State<'_, Halte>, bytes_base64: String) -> Result<StatusView, Error> {
    halte.enrol_accept(&bytes(&bytes_base64)?)
}

#[tauri::command(async)]
pub(crate) fn roster_install(
    halte: State<'_, Halte>,
    roster: String,
    crl: String,
    ca: String,
) -> Result<StatusView, Error> {
    halte.install_roster(PacketFiles {
        roster: bytes(&roster)?,
        crl: bytes(&crl)?,
        station_ca: bytes(&ca)?,
    })
}

#[tauri::command(async)]
pub(crate) fn identity_install(halte: State<'_, Halte>, bytes_base64: String) -> Result<StatusView, Error> {
    let text = String::from_utf8(bytes(&bytes_base64)?).map_err(|_| Error::new(Code::RosterRefused))?;
    halte.install_identity(&SecretString::from(text))
}
