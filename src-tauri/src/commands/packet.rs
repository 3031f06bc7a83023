//! A received packet: verified and opened by the core, shown from its verified data alone.

use halte::service::{Error, Halte, ReceivedView};
use tauri::State;

use super::bytes;

#[tauri::command(async)]
pub(crate) fn packet_open(halte: State<'_, Halte>, bytes_base64: String) -> Result<ReceivedView, Error> {
    halte.open_received(&bytes(&bytes_base64)?)
}
