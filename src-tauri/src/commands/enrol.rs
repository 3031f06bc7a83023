//! How this device joins its station: a request leaves, the answer, the roster and an identity
//! come back. Bytes go to the core unread.

use halte::model::RecipientId;
use halte::service::{
    Attention, Code, EnrolRole, Error, Halte, PacketFiles, SavedRequest, StationView, StatusView, TrustView,
};
use secrecy::SecretString;
use tauri::State;

use super::bytes;

#[tauri::command(async)]
pub(crate) fn enrol_request(
    halte: State<'_, Halte>,
    role: EnrolRole,
    recipient: Option<RecipientId>,
) -> Result<SavedRequest, Error> {
    halte.save_enrol_request(role, recipient)
}

#[tauri::command(async)]
pub(crate) fn enrol_preview(halte: State<'_, Halte>, bytes_base64: String) -> Result<StationView, Error> {
    halte.preview_answer(&bytes(&bytes_base64)?)
}

#[tauri::command(async)]
pub(crate) fn trust(halte: State<'_, Halte>) -> Result<TrustView, Error> {
    halte.trust()
}

#[tauri::command(async)]
pub(crate) fn attention(halte: State<'_, Halte>) -> Result<Vec<Attention>, Error> {
    halte.attention()
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
