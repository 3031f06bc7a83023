//! Sticks and mailboxes: what waits, sending and collecting with progress, and what is kept of them.

use halte::service::{
    CollectReport, Error, Halte, MailboxAt, MailboxesView, MovingView, OutboxView, PostReport, RelayReport, Which,
};
use secrecy::SecretString;
use tauri::State;

/// The window asks how far it is; nothing is pushed into it.
fn silent(_: u32, _: u32) {}

#[tauri::command(async)]
pub(crate) fn mailbox_status(halte: State<'_, Halte>) -> Result<OutboxView, Error> {
    halte.mailbox_status()
}

#[tauri::command(async)]
pub(crate) fn mailbox_known(halte: State<'_, Halte>) -> Result<MailboxesView, Error> {
    halte.mailboxes()
}

#[tauri::command(async)]
pub(crate) fn mailbox_set(
    halte: State<'_, Halte>,
    address: String,
    user: String,
    secret: Option<String>,
    region: Option<String>,
    endpoints: Vec<String>,
) -> Result<MailboxesView, Error> {
    halte.set_mailbox(MailboxAt {
        address,
        user,
        secret: secret.map(SecretString::from),
        token: None,
        region,
        endpoints,
    })
}

#[tauri::command(async)]
pub(crate) fn mailbox_forget(halte: State<'_, Halte>, address: String) -> Result<MailboxesView, Error> {
    halte.forget_mailbox(&address)
}

#[tauri::command(async)]
pub(crate) fn mailbox_relay(halte: State<'_, Halte>, from: String, to: String) -> Result<RelayReport, Error> {
    halte.mailbox_relay(&MailboxAt::address(&from), &MailboxAt::address(&to), &silent)
}

#[tauri::command(async)]
pub(crate) fn mailbox_post(halte: State<'_, Halte>, address: String) -> Result<PostReport, Error> {
    halte.mailbox_post(&MailboxAt::address(&address), Which::All, &silent)
}

#[tauri::command(async)]
pub(crate) fn mailbox_collect(halte: State<'_, Halte>, address: String) -> Result<CollectReport, Error> {
    halte.mailbox_collect(&MailboxAt::address(&address), &silent)
}

#[tauri::command(async)]
pub(crate) fn mailbox_progress(halte: State<'_, Halte>) -> Option<MovingView> {
    halte.mailbox_progress()
}

#[tauri::command(async)]
pub(crate) fn mailbox_stop(halte: State<'_, Halte>) {
    halte.mailbox_stop();
}

#[tauri::command(async)]
pub(crate) fn outbox_withdraw(halte: State<'_, Halte>, digest: String) -> Result<OutboxView, Error> {
    halte.withdraw(&digest)
}

#[tauri::command(async)]
pub(crate) fn outbox_again(halte: State<'_, Halte>, digest: String) -> Result<OutboxView, Error> {
    halte.send_again(&digest)
}
