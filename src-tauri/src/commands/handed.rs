//! The device in a person's hands: what may be answered alone, and the answers. Says nothing of the
//! case and of nobody else.

use halte::model::{Answer, IndicatorId, ReplyChoice, ReplyTo};
use halte::service::{Error, Halte, HandedView};
use tauri::State;

#[tauri::command(async)]
pub(crate) fn handed(halte: State<'_, Halte>) -> Result<HandedView, Error> {
    halte.handed()
}

#[tauri::command(async)]
pub(crate) fn handed_answer(
    halte: State<'_, Halte>,
    indicator: IndicatorId,
    answer: Option<Answer>,
    lang: String,
) -> Result<HandedView, Error> {
    halte.answer_alone(&indicator, answer, &lang)
}

#[tauri::command(async)]
pub(crate) fn handed_reply(
    halte: State<'_, Halte>,
    to: ReplyTo,
    reply: Option<ReplyChoice>,
    lang: String,
) -> Result<HandedView, Error> {
    halte.reply_alone(to, reply, &lang)
}
