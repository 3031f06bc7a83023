//! A sealed packet as codes on this screen, and read from another one. Pictures go to the core unread.

use halte::model::{EncounterId, PacketId};
use halte::service::{CodesView, CollectedView, Error, Halte};
use tauri::State;

use super::bytes;

#[tauri::command(async)]
pub(crate) fn packet_codes(halte: State<'_, Halte>, id: EncounterId, packet: PacketId) -> Result<CodesView, Error> {
    halte.packet_codes(&id, packet.as_str())
}

#[tauri::command(async)]
pub(crate) fn codes_picture(halte: State<'_, Halte>, bytes_base64: String) -> Result<CollectedView, Error> {
    halte.collect_picture(&bytes(&bytes_base64)?)
}

#[tauri::command(async)]
pub(crate) fn codes_pixels(halte: State<'_, Halte>, width: u32, bytes_base64: String) -> Result<CollectedView, Error> {
    halte.collect_pixels(width, &bytes(&bytes_base64)?)
}

#[tauri::command(async)]
pub(crate) fn codes_forget(halte: State<'_, Halte>) -> Result<(), Error> {
    halte.forget_codes()
}
