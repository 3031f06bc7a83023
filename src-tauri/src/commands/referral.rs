//! One act that signs and seals, and the papers that leave memory by an explicit save.

use halte::model::{EncounterId, PacketId, PersonLabel};
use halte::service::{Error, Halte, RoutedView, SealedView, SlipView};
use tauri::State;

use super::print;

#[tauri::command(async)]
pub(crate) fn referral_route(
    halte: State<'_, Halte>,
    id: EncounterId,
    labels: Vec<PersonLabel>,
) -> Result<Vec<RoutedView>, Error> {
    halte.route(&id, Some(&labels))
}

#[tauri::command(async)]
pub(crate) fn referral_seal(
    halte: State<'_, Halte>,
    id: EncounterId,
    labels: Vec<PersonLabel>,
    lang: String,
) -> Result<SealedView, Error> {
    halte.seal(&id, Some(&labels), &lang, &print)
}

#[tauri::command(async)]
pub(crate) fn referral_seal_for_codes(
    halte: State<'_, Halte>,
    id: EncounterId,
    labels: Vec<PersonLabel>,
    lang: String,
) -> Result<SealedView, Error> {
    halte.seal_for_codes(&id, Some(&labels), &lang, &print)
}

#[tauri::command(async)]
pub(crate) fn paper_save(halte: State<'_, Halte>, id: EncounterId, packet: PacketId) -> Result<String, Error> {
    halte.save_packet(&id, packet.as_str())
}

#[tauri::command(async)]
pub(crate) fn leaflet_save_for(
    halte: State<'_, Halte>,
    id: EncounterId,
    label: PersonLabel,
    lang: String,
) -> Result<String, Error> {
    halte.save_leaflet_for(&id, &label, &lang, &print)
}

#[tauri::command(async)]
pub(crate) fn slip_save(
    halte: State<'_, Halte>,
    id: EncounterId,
    label: PersonLabel,
    lang: String,
) -> Result<String, Error> {
    halte.save_slip(&id, &label, &lang, &print)
}

#[tauri::command(async)]
pub(crate) fn slip_show(
    halte: State<'_, Halte>,
    id: EncounterId,
    label: PersonLabel,
    lang: String,
) -> Result<SlipView, Error> {
    halte.show_slip(&id, &label, &lang)
}

#[tauri::command(async)]
pub(crate) fn labour_rights_save(halte: State<'_, Halte>, id: EncounterId, lang: String) -> Result<String, Error> {
    halte.save_labour_rights(&id, &lang, &print)
}

#[tauri::command(async)]
pub(crate) fn wage_claim_save(
    halte: State<'_, Halte>,
    id: EncounterId,
    label: PersonLabel,
    lang: String,
) -> Result<String, Error> {
    halte.save_wage_claim(&id, &label, &lang, &print)
}
