//! The notice read aloud, sentence by sentence. Open in every state of the session: only what is
//! said to every person can be said, and it is named by its key.

use halte::service::{Code, Error, Halte, SpokenView};
use tauri::{AppHandle, Manager, State};

/// Takes as long as the sentence: on a thread that may wait, so that quiet is never waited for.
#[tauri::command]
pub(crate) async fn speech_say(app: AppHandle, lang: String, key: String, slow: bool) -> Result<SpokenView, Error> {
    let said = tauri::async_runtime::spawn_blocking(move || app.state::<Halte>().say(&lang, &key, slow));
    said.await.unwrap_or_else(|_| Err(Error::new(Code::Internal)))
}

#[tauri::command(async)]
pub(crate) fn speech_hush(halte: State<'_, Halte>) {
    halte.hush();
}
