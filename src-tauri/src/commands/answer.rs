//! The two sides of an answer: a recipient reads and answers, a device takes the answer and seals to the
//! next centre, or again to who asked for more. Bytes go to the core unread.

use halte::model::{EncounterId, PacketId, ReceiptAnswer, Version};
use halte::service::{CaseLine, CaseView, Error, Halte, ReceiptView, ReceivedView, SealedView};
use tauri::State;

use super::{bytes, print};

#[tauri::command(async)]
pub(crate) fn inbox(halte: State<'_, Halte>) -> Result<Vec<CaseLine>, Error> {
    halte.inbox()
}

#[tauri::command(async)]
pub(crate) fn case_show(halte: State<'_, Halte>, evidence: String) -> Result<ReceivedView, Error> {
    halte.case(&evidence)
}

#[tauri::command(async)]
pub(crate) fn case_answer(
    halte: State<'_, Halte>,
    evidence: String,
    answers: Vec<ReceiptAnswer>,
) -> Result<CaseView, Error> {
    halte.answer(&evidence, answers)
}

#[tauri::command(async)]
pub(crate) fn case_save(halte: State<'_, Halte>, evidence: String) -> Result<String, Error> {
    halte.save_case(&evidence, &print)
}

#[tauri::command(async)]
pub(crate) fn version_pick(
    halte: State<'_, Halte>,
    picked: Version,
    beside: Version,
    reason: String,
) -> Result<CaseView, Error> {
    halte.pick_version(picked, beside, reason)
}

#[tauri::command(async)]
pub(crate) fn version_part(halte: State<'_, Halte>, one: Version, other: Version) -> Result<CaseView, Error> {
    halte.part_versions(one, other)
}

#[tauri::command(async)]
pub(crate) fn receipt_accept(halte: State<'_, Halte>, bytes_base64: String) -> Result<ReceiptView, Error> {
    halte.accept_receipt(&bytes(&bytes_base64)?)
}

#[tauri::command(async)]
pub(crate) fn referral_next(
    halte: State<'_, Halte>,
    id: EncounterId,
    packet: PacketId,
    lang: String,
) -> Result<SealedView, Error> {
    halte.seal_next(&id, &packet, &lang, &print)
}

#[tauri::command(async)]
pub(crate) fn referral_again(
    halte: State<'_, Halte>,
    id: EncounterId,
    packet: PacketId,
    lang: String,
) -> Result<SealedView, Error> {
    halte.seal_again(&id, &packet, &lang, &print)
}
