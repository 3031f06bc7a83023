//! Exercises: the stories, opening one, and what is said of how it was played.

use halte::model::{EncounterId, VignetteId};
use halte::service::{EncounterView, Error, ExerciseView, Feedback, Halte};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn exercises(halte: State<'_, Halte>) -> Result<Vec<ExerciseView>, Error> {
    halte.exercises()
}

#[tauri::command(async)]
pub(crate) fn exercise_open(halte: State<'_, Halte>, vignette: VignetteId) -> Result<EncounterView, Error> {
    halte.open_exercise(&vignette)
}

#[tauri::command(async)]
pub(crate) fn exercise_feedback(halte: State<'_, Halte>, id: EncounterId) -> Result<Feedback, Error> {
    halte.exercise_feedback(&id)
}
