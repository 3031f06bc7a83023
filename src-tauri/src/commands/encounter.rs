//! One encounter: open, show, record, undo, close. Each act is durable before its view comes back.

use chrono::NaiveDate;
use halte::model::{Context, EncounterId, Entry, Event};
use halte::service::{EncounterView, Error, HOME_CLOSED, Halte, HomeView, NewEncounter};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn home(halte: State<'_, Halte>, closed: Option<u32>) -> Result<HomeView, Error> {
    halte.home_with(closed.unwrap_or(HOME_CLOSED))
}

#[tauri::command(async)]
pub(crate) fn encounter_open(
    halte: State<'_, Halte>,
    context: Context,
    occurred_on: Option<NaiveDate>,
    training: bool,
) -> Result<EncounterView, Error> {
    halte.open_encounter(NewEncounter {
        context,
        occurred_on,
        training,
    })
}

#[tauri::command(async)]
pub(crate) fn encounter_open_information(
    halte: State<'_, Halte>,
    context: Context,
    occurred_on: Option<NaiveDate>,
    training: bool,
) -> Result<EncounterView, Error> {
    halte.open_information(NewEncounter {
        context,
        occurred_on,
        training,
    })
}

#[tauri::command(async)]
pub(crate) fn encounter_show(halte: State<'_, Halte>, id: EncounterId) -> Result<EncounterView, Error> {
    halte.encounter(&id)
}

#[tauri::command(async)]
pub(crate) fn encounter_record(
    halte: State<'_, Halte>,
    id: EncounterId,
    events: Vec<Event>,
) -> Result<EncounterView, Error> {
    halte.record(&id, events)
}

#[tauri::command(async)]
pub(crate) fn encounter_undo(halte: State<'_, Halte>, id: EncounterId) -> Result<EncounterView, Error> {
    halte.undo(&id)
}

#[tauri::command(async)]
pub(crate) fn encounter_log(halte: State<'_, Halte>, id: EncounterId) -> Result<Vec<Entry>, Error> {
    halte.log(&id)
}

#[tauri::command(async)]
pub(crate) fn encounter_close(halte: State<'_, Halte>, id: EncounterId) -> Result<EncounterView, Error> {
    halte.close_encounter(&id)
}

#[tauri::command(async)]
pub(crate) fn encounter_reopen(
    halte: State<'_, Halte>,
    id: EncounterId,
    reason: String,
) -> Result<EncounterView, Error> {
    halte.reopen_encounter(&id, reason)
}
