//! The session: first start, unlock, lock, hand over, take back, profile. A passphrase becomes a
//! secret before anything else touches it.

use std::collections::BTreeMap;

use halte::model::{EncounterId, NoticeVoice, PersonLabel};
use halte::service::{Error, Halte, NewJournal, Profile, StatusView};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn session_status(halte: State<'_, Halte>) -> Result<StatusView, Error> {
    halte.status()
}

#[tauri::command(async)]
pub(crate) fn session_create(
    halte: State<'_, Halte>,
    passphrase: String,
    profile: Profile,
) -> Result<StatusView, Error> {
    halte.create_journal(NewJournal {
        passphrase: passphrase.into(),
        profile,
    })
}

#[tauri::command(async)]
pub(crate) fn session_unlock(halte: State<'_, Halte>, passphrase: String) -> Result<StatusView, Error> {
    halte.unlock(passphrase.into())
}

#[tauri::command(async)]
pub(crate) fn session_set_aside(halte: State<'_, Halte>, passphrase: String) -> Result<Vec<String>, Error> {
    halte.set_aside_damaged(passphrase.into())
}

#[tauri::command(async)]
pub(crate) fn session_lock(halte: State<'_, Halte>) -> Result<StatusView, Error> {
    halte.lock();
    halte.status()
}

#[tauri::command(async)]
pub(crate) fn session_hand_over(
    halte: State<'_, Halte>,
    id: EncounterId,
    labels: Vec<PersonLabel>,
    lang: String,
    seconds: u32,
    reached: BTreeMap<String, u32>,
    voice: Option<NoticeVoice>,
) -> Result<StatusView, Error> {
    halte.hand_over_notice(&id, labels, &lang, seconds, reached, voice)
}

#[tauri::command(async)]
pub(crate) fn session_notice(
    halte: State<'_, Halte>,
    lang: String,
    seconds: u32,
    reached: BTreeMap<String, u32>,
    voice: Option<NoticeVoice>,
) -> Result<(), Error> {
    halte.notice_goes_on(&lang, seconds, reached, voice)
}

#[tauri::command(async)]
pub(crate) fn session_touch(halte: State<'_, Halte>) -> Result<StatusView, Error> {
    halte.touch()
}

#[tauri::command(async)]
pub(crate) fn lock_after_set(halte: State<'_, Halte>, minutes: u32) -> Result<StatusView, Error> {
    halte.set_lock_after(minutes)
}

#[tauri::command(async)]
pub(crate) fn session_take_back(halte: State<'_, Halte>, passphrase: String) -> Result<StatusView, Error> {
    halte.unlock(passphrase.into())
}

#[tauri::command(async)]
pub(crate) fn profile_set(halte: State<'_, Halte>, profile: Profile) -> Result<StatusView, Error> {
    halte.set_profile(profile)
}
