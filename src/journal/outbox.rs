//! What this journal sends through a mailbox, and how far each item has come. Opaque sealed bytes:
//! it reads none of them and forgets none before a receipt names their hash. Every item ends.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::chain::Sha;
use super::error::database;
use super::given_up::{REASON_REVOKED, REASON_REVOKED_SINCE};
use super::outbox_rows::select;
use super::{Journal, JournalError};
use crate::model::{EncounterId, PacketId};

/// An item that never left is given up after this many days.
pub const QUEUED_DAYS: i64 = 30;
/// An item that was sent and never receipted is given up after this many days: somebody has to call.
pub const UNRECEIPTED_DAYS: i64 = 30;
/// Why an item was given up that never left.
pub const REASON_NOT_SENT: &str = "not-sent";
/// Why an item was given up that nobody receipted.
pub const REASON_NO_RECEIPT: &str = "no-receipt";
/// Why an item was given up whose bytes are gone.
pub const REASON_BYTES_GONE: &str = "bytes-gone";

/// The kind of an item that is a sealed packet; its bytes are the journal's own packet. Only a packet
/// is receipted: everything else has ended when it is sent.
pub const KIND_PACKET: &str = "packet";
/// The kind of an item that is an answer to a packet; its bytes are a file of the notebook.
pub const KIND_RECEIPT: &str = "receipt";
/// The kind of an item that tells the station how things stand.
pub const KIND_EXTRACT: &str = "extract";

/// What is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// SHA-256 of the sealed bytes.
    pub digest: Sha,
    /// Whose box it goes into.
    pub mailbox_box: String,
    /// What it is.
    pub kind: String,
    /// The packet's id, or what else the kind names.
    pub subject: String,
    /// Who gets it, for showing.
    pub recipient: String,
    /// Which encounter it belongs to, if one.
    pub encounter: Option<EncounterId>,
    /// The bytes; none for a packet that this journal keeps.
    pub sealed: Option<Vec<u8>>,
}

/// How far an item has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutboxState {
    /// Waits to be posted.
    Queued,
    /// Lies in a mailbox; no receipt yet.
    Sent,
    /// A receipt named its hash. The end.
    Acknowledged,
    /// Given up, and why. The end, unless it is queued again.
    Failed {
        /// By name.
        reason: String,
    },
    /// Taken back by the officer before it was receipted. The end, unless it is queued again.
    Withdrawn,
}

impl OutboxState {
    /// Its name, as it is stored and as words name it.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Acknowledged => "acknowledged",
            Self::Failed { .. } => "failed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Where and when an item was last posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// When.
    pub at: DateTime<Utc>,
    /// The day in its name.
    pub day: NaiveDate,
    /// Into which mailbox.
    pub mailbox: String,
}

/// One item, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxItem {
    /// SHA-256 of the sealed bytes.
    pub digest: Sha,
    /// Whose box it goes into.
    pub mailbox_box: String,
    /// What it is.
    pub kind: String,
    /// The packet's id, or what else the kind names.
    pub subject: String,
    /// Who gets it, for showing.
    pub recipient: String,
    /// Which encounter it belongs to, if one.
    pub encounter: Option<EncounterId>,
    /// When it was queued.
    pub queued_at: DateTime<Utc>,
    /// How far it has come.
    pub state: OutboxState,
    /// Since when.
    pub state_at: DateTime<Utc>,
    /// Why the last try did not succeed, for an item that still waits; for one that was signed with a revoked
    /// certificate, that it was.
    pub last_problem: Option<String>,
    /// Tries in a row that did not succeed.
    pub attempts: u32,
    /// Not tried again before.
    pub next_at: DateTime<Utc>,
    /// Where it was last posted.
    pub posted: Option<Posted>,
}

impl OutboxItem {
    /// Its certificate was revoked before anybody had receipted it: it is never posted again.
    #[must_use]
    pub fn is_in_vain(&self) -> bool {
        let reason = match &self.state {
            OutboxState::Failed { reason } => Some(reason),
            _ => self.last_problem.as_ref(),
        };
        reason.is_some_and(|reason| [REASON_REVOKED, REASON_REVOKED_SINCE].contains(&reason.as_str()))
    }

    /// Nothing more happens by itself.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        match self.state {
            OutboxState::Queued => false,
            OutboxState::Sent => self.kind != KIND_PACKET,
            _ => true,
        }
    }
}

/// What a round of posting has to tell of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostOutcome {
    /// It lies in the mailbox.
    Posted(Posted),
    /// Not this time: it is tried again, not before the given time.
    Later {
        /// Why, by name.
        reason: String,
        /// Not tried again before.
        not_before: DateTime<Utc>,
    },
    /// Never as it is: trying again would not help.
    Never {
        /// Why, by name.
        reason: String,
    },
}

impl Journal {
    /// Queues an item. The same bytes twice are one item; whether it is new.
    ///
    /// # Errors
    /// `DiskFull` and other database errors, and then nothing was queued.
    pub fn queue(&mut self, items: &[Outgoing]) -> Result<u32, JournalError> {
        let now = self.clock.now().wall;
        self.within("queue", |tx| queue(tx, now, items))
    }

    /// Every item, oldest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox(&self) -> Result<Vec<OutboxItem>, JournalError> {
        select(&self.db, "1 ORDER BY queued_ms, digest", [])
    }

    /// The items of one encounter, oldest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_of(&self, encounter: &EncounterId) -> Result<Vec<OutboxItem>, JournalError> {
        select(
            &self.db,
            "encounter = ?1 ORDER BY queued_ms, digest",
            [encounter.as_str()],
        )
    }

    /// One item by the hash of its bytes.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_item(&self, digest: &Sha) -> Result<Option<OutboxItem>, JournalError> {
        Ok(select(&self.db, "digest = ?1", [digest])?.pop())
    }

    /// Items that wait and may be tried now, oldest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_due(&self, now: DateTime<Utc>) -> Result<Vec<OutboxItem>, JournalError> {
        select(
            &self.db,
            "state = 'queued' AND next_ms <= ?1 ORDER BY queued_ms, digest",
            [now.timestamp_millis()],
        )
    }

    /// Items that wait, and packets that left and have no receipt, oldest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_unfinished(&self) -> Result<Vec<OutboxItem>, JournalError> {
        select(
            &self.db,
            "state IN ('queued', 'sent') AND (state = 'queued' OR kind = 'packet') ORDER BY queued_ms, digest",
            [],
        )
    }

    /// Items that failed for this reason, oldest first.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_failed(&self, reason: &str) -> Result<Vec<OutboxItem>, JournalError> {
        select(
            &self.db,
            "state = 'failed' AND reason = ?1 ORDER BY queued_ms, digest",
            [reason],
        )
    }

    /// Items that lie in this mailbox without a receipt: whether they still do is worth a look.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_unreceipted(&self, mailbox: &str) -> Result<Vec<OutboxItem>, JournalError> {
        select(
            &self.db,
            "state = 'sent' AND kind = 'packet' AND posted_to = ?1 ORDER BY queued_ms, digest",
            [mailbox],
        )
    }

    /// An item's sealed bytes; none when they were forgotten.
    ///
    /// # Errors
    /// Database errors.
    pub fn outbox_bytes(&self, digest: &Sha) -> Result<Option<Vec<u8>>, JournalError> {
        self.db
            .prepare_cached(
                "SELECT coalesce(outbox.sealed, packet.sealed, attachment.content) FROM outbox \
                 LEFT JOIN packet ON outbox.kind = 'packet' AND packet.id = outbox.subject \
                 LEFT JOIN attachment ON attachment.encounter = ?2 AND attachment.digest = outbox.digest \
                 WHERE outbox.digest = ?1",
            )
            .and_then(|mut select| {
                let notebook = EncounterId::notebook();
                select
                    .query_row(params![digest, notebook.as_str()], |row| row.get(0))
                    .optional()
            })
            .map(Option::flatten)
            .map_err(database("read the outbox"))
    }

    /// Keeps what a round of posting has to tell: all or nothing. An item that ended meanwhile stays ended.
    ///
    /// # Errors
    /// `DiskFull` and other database errors.
    pub fn keep_post_outcomes(&mut self, outcomes: &[(Sha, PostOutcome)]) -> Result<(), JournalError> {
        let now = self.clock.now().wall;
        self.within("keep the outbox", |tx| {
            outcomes
                .iter()
                .try_for_each(|(digest, outcome)| keep_outcome(tx, now, digest, outcome))
        })
    }

    /// A receipt named this hash: the item ends, whatever its state; bytes kept for it alone are
    /// forgotten. False when this journal never sent it, or it was acknowledged before.
    ///
    /// # Errors
    /// Database errors.
    pub fn acknowledge(&mut self, digest: &Sha) -> Result<bool, JournalError> {
        let now = self.clock.now().wall;
        self.within("acknowledge", |tx| {
            Ok(acknowledge(tx, now, std::slice::from_ref(digest))? > 0)
        })
    }

    /// Takes an item back: it is not posted again. What already lies in a mailbox can be read there.
    /// False when it had ended.
    ///
    /// # Errors
    /// Database errors.
    pub fn withdraw(&mut self, digest: &Sha) -> Result<bool, JournalError> {
        let now = self.clock.now().wall;
        self.within("withdraw", |tx| {
            run(
                tx,
                "UPDATE outbox SET state = 'withdrawn', state_ms = ?2, reason = NULL \
                 WHERE digest = ?1 AND state IN ('queued', 'sent')",
                params![digest, now.timestamp_millis()],
            )
        })
    }

    /// Queues an item again that failed, was withdrawn or is gone from its mailbox. False when it is
    /// acknowledged or waits already.
    ///
    /// # Errors
    /// Database errors.
    pub fn queue_again(&mut self, digest: &Sha) -> Result<bool, JournalError> {
        let now = self.clock.now().wall;
        self.within("queue again", |tx| {
            run(
                tx,
                "UPDATE outbox SET state = 'queued', state_ms = ?2, queued_ms = ?2, next_ms = ?2, attempts = 0, \
                 reason = NULL WHERE digest = ?1 AND state IN ('sent', 'failed', 'withdrawn')",
                params![digest, now.timestamp_millis()],
            )
        })
    }

    /// An item that was sent and is no longer where it was posted waits again; how long it has been
    /// without a receipt is not forgotten.
    ///
    /// # Errors
    /// Database errors.
    pub fn post_again(&mut self, gone: &[Sha]) -> Result<(), JournalError> {
        let now = self.clock.now().wall;
        self.within("post again", |tx| {
            gone.iter().try_for_each(|digest| {
                run(
                    tx,
                    "UPDATE outbox SET state = 'queued', state_ms = ?2, next_ms = ?2, attempts = 0, reason = NULL \
                     WHERE digest = ?1 AND state = 'sent'",
                    params![digest, now.timestamp_millis()],
                )
                .map(drop)
            })
        })
    }

    /// Gives up what has waited too long, each with its reason: a stuck item is said to be stuck.
    /// How many.
    ///
    /// # Errors
    /// Database errors.
    pub fn end_overdue(&mut self) -> Result<u32, JournalError> {
        let now = self.clock.now().wall;
        let before = |days| {
            now.checked_sub_signed(TimeDelta::days(days))
                .unwrap_or(DateTime::<Utc>::MIN_UTC)
                .timestamp_millis()
        };
        self.within("end what is overdue", |tx| {
            let mut ended = 0_u32;
            for (state, since, days, reason) in [
                ("queued", "queued_ms", QUEUED_DAYS, REASON_NOT_SENT),
                ("sent", "queued_ms", UNRECEIPTED_DAYS, REASON_NO_RECEIPT),
            ] {
                // Posted once and gone again is not "never left": nobody receipted it.
                let sql = format!(
                    "UPDATE outbox SET state = 'failed', state_ms = ?1, \
                     reason = CASE WHEN posted_ms IS NULL THEN ?3 ELSE '{REASON_NO_RECEIPT}' END \
                     WHERE state = '{state}' AND {since} < ?2 AND (state = 'queued' OR kind = 'packet')"
                );
                let changed = tx
                    .prepare_cached(&sql)
                    .and_then(|mut update| update.execute(params![now.timestamp_millis(), before(days), reason]))
                    .map_err(database("end what is overdue"))?;
                ended = ended.saturating_add(u32::try_from(changed).unwrap_or(u32::MAX));
            }
            Ok(ended)
        })
    }
}

/// Inside the caller's transaction, so that a referral is sealed and queued in one.
pub(super) fn queue(tx: &Connection, now: DateTime<Utc>, items: &[Outgoing]) -> Result<u32, JournalError> {
    let mut queued = 0_u32;
    for item in items {
        let is_new = run(
            tx,
            "INSERT INTO outbox (digest, box, kind, subject, recipient, encounter, queued_ms, state, state_ms, \
             attempts, next_ms, sealed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'queued', ?7, 0, ?7, ?8) \
             ON CONFLICT (digest) DO NOTHING",
            params![
                item.digest,
                item.mailbox_box,
                item.kind,
                item.subject,
                item.recipient,
                item.encounter.as_ref().map(EncounterId::as_str),
                now.timestamp_millis(),
                item.sealed,
            ],
        )?;
        queued = queued.saturating_add(u32::from(is_new));
    }
    Ok(queued)
}

/// A receipt named these hashes: each item ends, whatever its state. How many had not ended so before.
pub(super) fn acknowledge(tx: &Connection, now: DateTime<Utc>, digests: &[Sha]) -> Result<u32, JournalError> {
    let mut ended = 0_u32;
    for digest in digests {
        let is_new = run(
            tx,
            "UPDATE outbox SET state = 'acknowledged', state_ms = ?2, reason = NULL, sealed = NULL \
             WHERE digest = ?1 AND state <> 'acknowledged'",
            params![digest, now.timestamp_millis()],
        )?;
        ended = ended.saturating_add(u32::from(is_new));
    }
    Ok(ended)
}

/// A packet whose bytes are forgotten can no longer be sent: it is withdrawn, not left to fail.
pub(super) fn forget_packet(tx: &Connection, packet: &PacketId, now: DateTime<Utc>) -> Result<(), JournalError> {
    run(
        tx,
        "UPDATE outbox SET state = 'withdrawn', state_ms = ?2, reason = NULL \
         WHERE kind = 'packet' AND subject = ?1 AND state IN ('queued', 'sent')",
        params![packet.as_str(), now.timestamp_millis()],
    )
    .map(drop)
}

fn keep_outcome(tx: &Connection, now: DateTime<Utc>, digest: &Sha, outcome: &PostOutcome) -> Result<(), JournalError> {
    if matches!(outcome, PostOutcome::Posted(_)) {
        // What tells the station how things stand has no more to do here: the next one tells it anew.
        let is_gone = run(
            tx,
            "DELETE FROM outbox WHERE digest = ?1 AND kind = 'extract'",
            [digest],
        )?;
        if is_gone {
            return Ok(());
        }
    }
    match outcome {
        PostOutcome::Posted(posted) => run(
            tx,
            "UPDATE outbox SET state = 'sent', state_ms = CASE state WHEN 'sent' THEN state_ms ELSE ?2 END, \
             reason = NULL, attempts = 0, posted_ms = ?3, posted_day = ?4, posted_to = ?5 \
             WHERE digest = ?1 AND state IN ('queued', 'sent')",
            params![
                digest,
                now.timestamp_millis(),
                posted.at.timestamp_millis(),
                posted.day.to_string(),
                posted.mailbox
            ],
        ),
        PostOutcome::Later { reason, not_before } => run(
            tx,
            "UPDATE outbox SET reason = ?2, attempts = attempts + 1, next_ms = ?3 \
             WHERE digest = ?1 AND state = 'queued'",
            params![digest, reason, not_before.timestamp_millis()],
        ),
        PostOutcome::Never { reason } => run(
            tx,
            "UPDATE outbox SET state = 'failed', state_ms = ?3, reason = ?2, attempts = attempts + 1 \
             WHERE digest = ?1 AND state = 'queued'",
            params![digest, reason, now.timestamp_millis()],
        ),
    }
    .map(drop)
}

/// Whether it changed a row.
pub(super) fn run(tx: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<bool, JournalError> {
    tx.prepare_cached(sql)
        .and_then(|mut statement| statement.execute(values))
        .map(|changed| changed > 0)
        .map_err(database("write the outbox"))
}
