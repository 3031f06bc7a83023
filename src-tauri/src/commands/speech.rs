//! The notice read aloud, sentence by sentence. Open in every state of the session: only what is
//! said to every person can be said, and it is named by its key.

use halte::model::NoticeVoice;
use halte::service::{Code, Error, Halte, LanguageView, SpokenView};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, State};

/// Takes as long as the sentence: on a thread that may wait, so that quiet is never waited for. Whose voice
/// it is, is told while it speaks; a window that is gone needs no telling.
#[tauri::command]
pub(crate) async fn speech_say(
    app: AppHandle,
    lang: String,
    key: String,
    slow: bool,
    begun: Channel<NoticeVoice>,
) -> Result<SpokenView, Error> {
    let begun = move |voice| drop(begun.send(voice));
    let said = tauri::async_runtime::spawn_blocking(move || app.state::<Halte>().say(&lang, &key, slow, begun));
    said.await.unwrap_or_else(|_| Err(Error::new(Code::Internal)))
}

/// A language's own name, in a human voice; takes as long as that.
#[tauri::command]
pub(crate) async fn speech_name(app: AppHandle, lang: String) -> Result<SpokenView, Error> {
    let said = tauri::async_runtime::spawn_blocking(move || app.state::<Halte>().say_name(&lang));
    said.await.unwrap_or_else(|_| Err(Error::new(Code::Internal)))
}

/// The languages once it is known what can be heard; waits for that.
#[tauri::command]
pub(crate) async fn speech_languages(app: AppHandle) -> Result<Vec<LanguageView>, Error> {
    let heard = tauri::async_runtime::spawn_blocking(move || app.state::<Halte>().heard_languages());
    heard.await.map_err(|_| Error::new(Code::Internal))
}

#[tauri::command(async)]
pub(crate) fn speech_hush(halte: State<'_, Halte>) {
    halte.hush();
}
