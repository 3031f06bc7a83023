//! The station's side: extracts come in, deadlines and codes are answered. Bytes go to the core unread.

use halte::service::{Error, FoundView, Halte, WatchView};
use tauri::State;

use super::{bytes, print};

#[tauri::command(async)]
pub(crate) fn watch(halte: State<'_, Halte>) -> Result<WatchView, Error> {
    halte.watch()
}

#[tauri::command(async)]
pub(crate) fn extract_take(halte: State<'_, Halte>, bytes_base64: String) -> Result<WatchView, Error> {
    halte.take_extract(&bytes(&bytes_base64)?)
}

#[tauri::command(async)]
pub(crate) fn extract_make(halte: State<'_, Halte>) -> Result<Vec<String>, Error> {
    halte.make_extracts()
}

#[tauri::command(async)]
pub(crate) fn code_find(halte: State<'_, Halte>, code: String) -> Result<FoundView, Error> {
    halte.find_code(&code)
}

#[tauri::command(async)]
pub(crate) fn code_save(halte: State<'_, Halte>, code: String, lang: String) -> Result<String, Error> {
    halte.save_found(&code, &lang, &print)
}
