//! What a station sees of its devices.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::Urgency;
use crate::model::{EncounterId, PacketId, PersonLabel, ReceiptAnswer, RecipientId, RecipientKind, Step};

/// What the station knows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WatchView {
    /// The newest word of each device about each encounter, the most urgent first.
    pub encounters: Vec<WatchEncounter>,
    /// Devices whose log is shorter, or other, than it was once.
    pub shortened: Vec<String>,
}

/// One encounter as a station may know it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WatchEncounter {
    /// Its id.
    pub id: EncounterId,
    /// The device.
    pub device: String,
    /// Its unit.
    pub unit: String,
    /// The day of the facts.
    #[ts(type = "string")]
    pub occurred_on: NaiveDate,
    /// When the device wrote this, in the officer's words.
    pub told_text: String,
    /// When it came.
    pub taken_text: String,
    /// Closed.
    pub closed: bool,
    /// How many persons.
    pub persons: u32,
    /// How many of them were told.
    pub told: u32,
    /// How many offers of help.
    pub offers: u32,
    /// How many of them after a statement.
    pub offers_after_statement: u32,
    /// Its packets.
    pub packets: Vec<WatchPacket>,
    /// Its running clocks, the most urgent first.
    pub clocks: Vec<WatchClock>,
    /// What waits for somebody, and why.
    pub stuck: Vec<StuckView>,
    /// Exercises.
    pub training: bool,
}

/// One packet as a station may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WatchPacket {
    /// Its id.
    pub packet: PacketId,
    /// To which kind.
    pub kind: RecipientKind,
    /// To whom.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// When it was sealed, in the officer's words.
    pub sealed_text: String,
    /// It goes by hand.
    pub by_hand: bool,
    /// It was given by hand.
    pub handed_over: bool,
    /// The number of the answer that counts.
    pub receipt: Option<u32>,
    /// That answer.
    pub answers: Vec<ReceiptAnswer>,
}

/// One running clock as a station may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WatchClock {
    /// Which clock; words `clock-<key>`.
    pub key: String,
    /// Whose.
    pub persons: Vec<PersonLabel>,
    /// Of which recipient.
    pub recipient_name: Option<String>,
    /// When it begins to warn.
    #[ts(type = "string")]
    pub warn_at: DateTime<Utc>,
    /// When it ends.
    #[ts(type = "string")]
    pub due: DateTime<Utc>,
    /// The same, in the officer's words.
    pub due_text: String,
    /// Minutes until then; below zero when it has ended.
    pub left_minutes: i32,
    /// How near the end is.
    pub urgency: Urgency,
}

/// What waits for somebody, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StuckView {
    /// Whose case; none is what somebody else reported.
    pub label: Option<PersonLabel>,
    /// What comes next.
    pub step: Step,
    /// The same, as a sentence.
    pub text: String,
    /// Since when, in the officer's words, where it is known.
    pub since_text: Option<String>,
}

/// What the code on a slip leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FoundView {
    /// The code.
    pub code: String,
    /// The unit that knows more.
    pub unit: String,
    /// How it is reached.
    pub callback: String,
    /// The answer, one a line.
    pub lines: Vec<String>,
    /// When the device wrote this, in the officer's words.
    pub told_at: String,
    /// An exercise.
    pub training: bool,
}
