//! What the window may ask, one file per noun. A command takes its arguments, calls one verb and
//! answers; it reads no clock, no file and no record.

mod content;
mod encounter;
mod enrol;
mod frames;
mod immigration;
mod packet;
mod referral;
mod session;
mod training;

use data_encoding::BASE64;
use halte::service::{Code, Error};
use tauri::Wry;
use tauri::ipc::Invoke;

/// Every command, in one list.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        content::content,
        content::leaflet,
        content::leaflet_save,
        content::numbers,
        content::words,
        encounter::encounter_close,
        encounter::encounter_log,
        encounter::encounter_open,
        encounter::encounter_open_information,
        encounter::encounter_record,
        encounter::encounter_reopen,
        encounter::encounter_show,
        encounter::encounter_undo,
        encounter::home,
        enrol::enrol_accept,
        enrol::enrol_request,
        enrol::identity_install,
        enrol::roster_install,
        frames::codes_forget,
        frames::codes_picture,
        frames::codes_pixels,
        frames::packet_codes,
        immigration::block_copy,
        immigration::confirmation_save,
        packet::packet_open,
        referral::labour_rights_save,
        referral::paper_save,
        referral::referral_seal,
        referral::referral_seal_for_codes,
        referral::slip_save,
        referral::wage_claim_save,
        session::lock_after_set,
        session::profile_set,
        session::session_create,
        session::session_hand_over,
        session::session_lock,
        session::session_notice,
        session::session_status,
        session::session_take_back,
        session::session_touch,
        session::session_unlock,
        training::exercise_feedback,
        training::exercise_open,
        training::exercises,
    ]
}

/// The printer that the core is given: it knows how to lay out, and nothing of encounters.
pub(crate) fn print(document_json: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document_json).map_err(|e| e.to_string())
}

/// A picked file, as the window hands it over.
pub(crate) fn bytes(base64: &str) -> Result<Vec<u8>, Error> {
    BASE64
        .decode(base64.as_bytes())
        .map_err(|_| Error::new(Code::FileUnreadable))
}
