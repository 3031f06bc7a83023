//! What the window may ask, one file per noun. A command takes its arguments, calls one verb and
//! answers; it reads no clock, no file and no record.

mod answer;
mod content;
mod encounter;
mod enrol;
mod frames;
mod handed;
mod immigration;
mod mailbox;
mod packet;
mod referral;
mod session;
mod speech;
mod training;
mod watch;

use data_encoding::BASE64;
use halte::service::{Code, Error, Halte};
use tauri::ipc::Invoke;
use tauri::{Manager, Wry};

/// What the window may ask while the device is in a person's hands: the notice and its words, the answers,
/// and the way back. Whatever is not named here answers `locked`, a command that is added later too.
const IN_HANDS: &[&str] = &[
    "handed",
    "handed_answer",
    "handed_reply",
    "languages",
    "leaflet",
    "session_notice",
    "session_status",
    "session_take_back",
    "session_unlock",
    "speech_hush",
    "speech_languages",
    "speech_name",
    "speech_say",
    "words",
];

/// Every command, behind the one door that a hand-over leaves open.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let every = every();
    move |invoke| {
        let message = &invoke.message;
        let named = IN_HANDS.contains(&message.command());
        if !named && message.webview_ref().state::<Halte>().is_handed_over() {
            invoke.resolver.reject(Error::new(Code::Locked));
            return true;
        }
        every(invoke)
    }
}

/// Every command, in one list.
fn every() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        answer::case_answer,
        answer::case_save,
        answer::case_show,
        answer::inbox,
        answer::receipt_accept,
        answer::referral_next,
        answer::referral_again,
        answer::version_part,
        answer::version_pick,
        content::content,
        content::content_install,
        content::content_installed,
        content::languages,
        content::leaflet,
        content::interpreter_notice,
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
        enrol::attention,
        enrol::enrol_accept,
        enrol::enrol_preview,
        enrol::enrol_request,
        enrol::identity_install,
        enrol::roster_install,
        handed::handed,
        handed::handed_answer,
        handed::handed_reply,
        enrol::trust,
        frames::codes_forget,
        frames::codes_picture,
        frames::codes_pixels,
        frames::packet_codes,
        immigration::block_copy,
        immigration::confirmation_save,
        mailbox::mailbox_collect,
        mailbox::mailbox_forget,
        mailbox::mailbox_known,
        mailbox::mailbox_post,
        mailbox::mailbox_progress,
        mailbox::mailbox_relay,
        mailbox::mailbox_set,
        mailbox::mailbox_status,
        mailbox::mailbox_stop,
        mailbox::outbox_again,
        mailbox::outbox_withdraw,
        packet::packet_open,
        referral::labour_rights_save,
        referral::paper_save,
        referral::referral_route,
        referral::referral_seal,
        referral::referral_seal_for_codes,
        referral::leaflet_save_for,
        referral::slip_save,
        referral::slip_show,
        referral::wage_claim_save,
        session::lock_after_set,
        session::profile_set,
        session::session_create,
        session::session_hand_over,
        session::session_lock,
        session::session_set_aside,
        session::session_notice,
        session::session_status,
        session::session_take_back,
        session::session_touch,
        session::session_unlock,
        speech::speech_hush,
        speech::speech_languages,
        speech::speech_name,
        speech::speech_say,
        training::exercise_feedback,
        training::exercise_open,
        training::exercises,
        watch::code_find,
        watch::code_save,
        watch::extract_make,
        watch::extract_take,
        watch::watch,
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
