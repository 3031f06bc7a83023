//! What ships as data and words, and the notice. Open in every state of the session: none of it
//! is about a case.

use halte::service::{
    ContentView, Error, Halte, InstalledView, InterpreterView, LanguageView, LeafletView, NumberView,
};
use tauri::State;

use super::{bytes, print};

#[tauri::command(async)]
pub(crate) fn words(halte: State<'_, Halte>, lang: String) -> Result<String, Error> {
    halte.ftl(&lang)
}

#[tauri::command(async)]
pub(crate) fn content(halte: State<'_, Halte>) -> ContentView {
    halte.content()
}

#[tauri::command(async)]
pub(crate) fn languages(halte: State<'_, Halte>) -> Vec<LanguageView> {
    halte.languages()
}

#[tauri::command(async)]
pub(crate) fn leaflet(halte: State<'_, Halte>, lang: String) -> Result<LeafletView, Error> {
    halte.leaflet(&lang)
}

#[tauri::command(async)]
pub(crate) fn interpreter_notice(
    halte: State<'_, Halte>,
    lang: String,
    officer_lang: String,
) -> Result<InterpreterView, Error> {
    halte.interpreter_notice(&lang, &officer_lang)
}

#[tauri::command(async)]
pub(crate) fn leaflet_save(halte: State<'_, Halte>, lang: String, officer_lang: String) -> Result<String, Error> {
    halte.save_leaflet(&lang, &officer_lang, &print)
}

#[tauri::command(async)]
pub(crate) fn numbers(halte: State<'_, Halte>) -> Vec<NumberView> {
    halte.numbers()
}

#[tauri::command(async)]
pub(crate) fn content_installed(halte: State<'_, Halte>) -> Result<InstalledView, Error> {
    halte.installed()
}

#[tauri::command(async)]
pub(crate) fn content_install(halte: State<'_, Halte>, bytes_base64: String) -> Result<InstalledView, Error> {
    halte.install_content(&bytes(&bytes_base64)?)
}
