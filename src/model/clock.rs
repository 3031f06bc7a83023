//! What an officer decided about a clock: its start stands, is another, or it no longer runs. Each is
//! about one recorded start, so that a new record is never hidden by an old decision.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Event, PacketId, PersonLabel};

/// A decision about the clock of one person, one packet or the whole encounter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClockNote {
    /// Which clock.
    pub clock: String,
    /// Whose; none for a clock of the encounter or of a packet.
    pub label: Option<PersonLabel>,
    /// Of which packet.
    pub packet: Option<PacketId>,
    /// The recorded start it is about.
    #[ts(type = "string")]
    pub from: DateTime<Utc>,
    /// What was decided.
    pub act: ClockAct,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// What can be decided about a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum ClockAct {
    /// The start stands.
    Confirmed,
    /// It runs from another time.
    Corrected {
        /// From when.
        #[ts(type = "string")]
        since: DateTime<Utc>,
    },
    /// It no longer runs.
    Stopped {
        /// Why.
        reason: String,
    },
    /// It runs again.
    Restarted,
}

impl ClockNote {
    /// The notes that an event stands for, one for each person; none for another kind of event.
    #[must_use]
    pub fn from_event(event: &Event, at: DateTime<Utc>) -> Vec<Self> {
        let (clock, labels, packet, from, act) = match event {
            Event::ClockConfirmed {
                clock,
                labels,
                packet,
                from,
            } => (clock, labels, packet, from, ClockAct::Confirmed),
            Event::ClockCorrected {
                clock,
                labels,
                packet,
                from,
                since,
            } => (clock, labels, packet, from, ClockAct::Corrected { since: *since }),
            Event::ClockStopped {
                clock,
                labels,
                packet,
                from,
                reason,
            } => {
                let reason = reason.clone();
                (clock, labels, packet, from, ClockAct::Stopped { reason })
            }
            Event::ClockRestarted {
                clock,
                labels,
                packet,
                from,
            } => (clock, labels, packet, from, ClockAct::Restarted),
            _ => return Vec::new(),
        };
        let about: Vec<Option<PersonLabel>> = if labels.is_empty() {
            vec![None]
        } else {
            labels.iter().cloned().map(Some).collect()
        };
        let note = |label| Self {
            clock: clock.clone(),
            label,
            packet: packet.clone(),
            from: *from,
            act: act.clone(),
            at,
        };
        about.into_iter().map(note).collect()
    }
}
