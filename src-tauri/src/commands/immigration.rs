//! What the Immigration Office is told: the block of the administrative report, the confirmation.

use halte::model::{EncounterId, PersonLabel};
use halte::service::{Error, Halte};
use tauri::{AppHandle, State};

use super::print;
use crate::clipboard;

#[tauri::command(async)]
pub(crate) fn block_copy(
    app: AppHandle,
    halte: State<'_, Halte>,
    id: EncounterId,
    labels: Vec<PersonLabel>,
    langs: Vec<String>,
) -> Result<(), Error> {
    clipboard::put(&app, &halte.copy_crime_victim_block(&id, &labels, &langs)?)
}

#[tauri::command(async)]
pub(crate) fn confirmation_save(
    halte: State<'_, Halte>,
    id: EncounterId,
    label: PersonLabel,
    lang: String,
) -> Result<String, Error> {
    halte.save_confirmation(&id, &label, &lang, &print)
}
