//! A packet as its recipient's journal remembers it, and which of two tellings of one person is
//! followed. Pure folds of the notebook's entries: one packet is one case, however often it came.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Entry, Event, PacketId, PersonLabel, ReceiptAnswer, RecipientId};

/// What is kept of a packet beside its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceivedNote {
    /// SHA-256 of manifest 001, hex: one evidence id is one case.
    pub evidence_id: String,
    /// Its random id.
    pub packet: PacketId,
    /// The recipient it was written for: this one.
    pub recipient: RecipientId,
    /// SHA-256 of the file as it came first, hex: where its bytes are kept.
    pub ciphertext_sha256: String,
    /// The device that signed.
    pub device: String,
    /// Its unit.
    pub unit: String,
    /// When it says it signed.
    #[ts(type = "string")]
    pub signed_at: DateTime<Utc>,
    /// The persons in it.
    pub persons: Vec<PersonLabel>,
    /// Holds identities for the magistrate alone.
    pub identity: bool,
    /// An exercise.
    pub training: bool,
    /// What answers are sealed to; none in a packet from before receipts.
    pub reply_key: Option<String>,
}

/// One telling of one person: a packet and a label in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Version {
    /// The packet, by its evidence id.
    pub evidence_id: String,
    /// The label there.
    pub label: PersonLabel,
}

/// A received packet with what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What is kept of the packet.
    pub note: ReceivedNote,
    /// When it came first.
    pub received_at: DateTime<Utc>,
    /// The answers given, oldest first.
    pub replies: Vec<Reply>,
    /// Its place in the log.
    pub seq: u32,
}

/// One answer that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its number.
    pub number: u32,
    /// One for each person.
    pub answers: Vec<ReceiptAnswer>,
    /// SHA-256 of the receipt's file, hex.
    pub receipt: String,
    /// The name it left under.
    pub file_name: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// Two tellings of one person, as somebody has decided it last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The one that is followed.
    pub picked: Version,
    /// The one that stays beside it.
    pub beside: Version,
    /// Why.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Case {
    /// Every case of a notebook, newest first. The same packet twice is one.
    #[must_use]
    pub fn all(notebook: &[Entry]) -> Vec<Self> {
        let mut cases: BTreeMap<&str, Self> = BTreeMap::new();
        for entry in notebook {
            match &entry.event {
                Event::PacketReceived { note } => {
                    cases.entry(&note.evidence_id).or_insert_with(|| Self {
                        note: note.clone(),
                        received_at: entry.time.wall,
                        replies: Vec::new(),
                        seq: entry.seq,
                    });
                }
                Event::PacketAnswered {
                    evidence_id,
                    number,
                    answers,
                    receipt,
                    file_name,
                } => {
                    if let Some(case) = cases.get_mut(evidence_id.as_str()) {
                        case.replies.push(Reply {
                            number: *number,
                            answers: answers.clone(),
                            receipt: receipt.clone(),
                            file_name: file_name.clone(),
                            at: entry.time.wall,
                        });
                    }
                }
                _ => {}
            }
        }
        let mut cases: Vec<Self> = cases.into_values().collect();
        cases.sort_by_key(|case| std::cmp::Reverse(case.seq));
        cases
    }

    /// The answer that counts.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply> {
        self.replies.iter().max_by_key(|r| r.number)
    }
}

impl Pick {
    /// What was decided last about each two tellings, in the order of the log.
    #[must_use]
    pub fn all(notebook: &[Entry]) -> Vec<Self> {
        let mut picks: Vec<Self> = Vec::new();
        for entry in notebook {
            match &entry.event {
                Event::VersionPicked { picked, beside, reason } => {
                    picks.retain(|p| !p.is_about(picked, beside));
                    picks.push(Self {
                        picked: picked.clone(),
                        beside: beside.clone(),
                        reason: reason.clone(),
                        at: entry.time.wall,
                    });
                }
                Event::VersionParted { one, other } => picks.retain(|p| !p.is_about(one, other)),
                _ => {}
            }
        }
        picks
    }

    fn is_about(&self, one: &Version, other: &Version) -> bool {
        (self.picked == *one && self.beside == *other) || (self.picked == *other && self.beside == *one)
    }
}
