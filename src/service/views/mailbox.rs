//! What leaves the core of mailboxes, outbox and quarantine: states and counts, names of recipients,
//! never a secret, never a person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::model::EncounterId;

/// What is being moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum MailboxAct {
    /// Out of the outbox.
    Post,
    /// Into the inbox.
    Collect,
    /// From one mailbox to another.
    Relay,
}

/// How far the act of moving is that runs now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MovingView {
    /// What is being moved.
    pub act: MailboxAct,
    /// Objects done.
    pub done: u32,
    /// Objects known to be to do; rises while days are listed.
    pub total: u32,
    /// Somebody asked to stop.
    pub is_stopping: bool,
}

/// A mailbox that the journal knows, without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MailboxView {
    /// Its address.
    pub address: String,
    /// The user, or the id of an access key.
    pub user: String,
    /// A password or secret key is kept.
    pub has_secret: bool,
    /// S3: the region.
    pub region: Option<String>,
    /// S3: its servers.
    pub endpoints: Vec<String>,
    /// Needs a network.
    pub is_remote: bool,
}

/// Where packets can be sent to and collected from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MailboxesView {
    /// Mailboxes that the journal knows.
    pub known: Vec<MailboxView>,
    /// Folders of sticks that are plugged in now.
    pub sticks: Vec<String>,
}

/// One item of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OutboxLine {
    /// SHA-256 of the sealed bytes, hex: its name.
    pub digest: String,
    /// What it is: `packet`, `receipt`.
    pub kind: String,
    /// The packet's id, or what else the kind names.
    pub subject: String,
    /// Which encounter it belongs to, if one.
    pub encounter: Option<EncounterId>,
    /// The recipient's name.
    pub recipient: String,
    /// `queued`, `sent`, `acknowledged`, `failed` or `withdrawn`.
    pub state: String,
    /// Why it failed, or why the last try did not succeed: a code for words.
    pub reason: Option<String>,
    /// Since when, in words.
    pub at: String,
    /// Into which mailbox it was last posted.
    pub mailbox: Option<String>,
    /// Nothing more happens by itself.
    pub ended: bool,
}

/// One object in quarantine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuarantineLine {
    /// The hash that its name states, hex.
    pub named: String,
    /// The hash that it has, hex.
    pub found: String,
    /// Why: a code for words.
    pub reason: String,
    /// Since when, in words.
    pub found_at: String,
    /// In which mailbox.
    pub mailbox: String,
}

/// How far everything is that this journal sends and receives, `halte.mailbox/1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OutboxView {
    /// Always `halte.mailbox/1`.
    pub format: String,
    /// Items that wait.
    pub queued: u32,
    /// Items in a mailbox, without a receipt.
    pub sent: u32,
    /// Items whose hash a receipt named.
    pub acknowledged: u32,
    /// Items given up, each with its reason.
    pub failed: u32,
    /// Items taken back.
    pub withdrawn: u32,
    /// Each item, oldest first.
    pub items: Vec<OutboxLine>,
    /// Items that arrived and were verified.
    pub arrived: u32,
    /// Of these, cases not yet answered.
    pub unanswered: u32,
    /// This journal has an identity: it can collect.
    pub receives: bool,
    /// What arrived and could not be relied on.
    pub quarantine: Vec<QuarantineLine>,
}

/// What posting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct PostReport {
    /// Posted now.
    pub posted: u32,
    /// Of these, how many had been there before and were gone.
    pub again: u32,
    /// Given up, each with its reason in the outbox.
    pub failed: u32,
    /// Could not be posted now, each with its reason in the outbox; they are tried again.
    pub later: u32,
    /// The mailbox's clock differs from this device's by half a day or more.
    pub clock_differs: bool,
}

/// What collecting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct CollectReport {
    /// Objects read.
    pub looked_at: u32,
    /// New packets, answers and extracts.
    pub new: u32,
    /// Of these, answers that were taken.
    pub receipts: u32,
    /// Of these, extracts that were taken.
    pub extracts: u32,
    /// The same content once more.
    pub again: u32,
    /// New in quarantine.
    pub quarantined: u32,
    /// Objects that could not be read now; they are tried again.
    pub unreadable: u32,
    /// Days that could not be listed now; they are tried again.
    pub unlisted: u32,
    /// Things in the boxes that are no objects of Halte; left alone.
    pub strays: u32,
}

/// What a relay did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct RelayReport {
    /// Objects seen where they come from.
    #[ts(type = "number")]
    pub seen: u64,
    /// Carried now.
    #[ts(type = "number")]
    pub carried: u64,
    /// There already.
    #[ts(type = "number")]
    pub there: u64,
    /// Broken or unreadable: left where they lie.
    #[ts(type = "number")]
    pub broken: u64,
    /// Whole, and not taken where they go to: tried again by the next run.
    #[ts(type = "number")]
    pub left: u64,
    /// Days that could not be listed.
    #[ts(type = "number")]
    pub unlisted: u64,
    /// Bytes carried.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// What tidying a mailbox did, or would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct TidyReport {
    /// Only looked at.
    pub dry_run: bool,
    /// Days that are old enough.
    pub days: u64,
    /// Objects taken away, or that would be.
    pub deleted: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Of an old day and written lately: kept.
    pub recent: u64,
    /// Could not be taken away or listed now.
    pub left: u64,
}
