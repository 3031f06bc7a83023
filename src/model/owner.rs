//! Who a person's case rests with now, and what comes next. Total: at every moment, whatever was
//! recorded, there is one owner and one step, so that nobody falls between two offices. Pure.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    PacketId, Person, PersonLabel, ReceiptStatus, RecipientId, RecipientKind, Record, Referral, SealedPacketNote,
};

/// Who acts next, on what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Owner {
    /// The recipient that acts; none is the officer.
    pub recipient: Option<RecipientId>,
    /// What comes next.
    pub step: Step,
    /// The packet it rests on, once there is one.
    pub packet: Option<PacketId>,
}

/// What comes next for one person; words `owner-<step>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Step {
    /// Nobody has told the person yet: tell.
    Tell,
    /// Told, and nothing sealed: refer, or close.
    Refer,
    /// Told, nothing sealed, closed: the notice and the slip are what the person has.
    Informed,
    /// A packet waits to be given by hand.
    HandOver,
    /// Sealed, and nobody has said that it arrived.
    AwaitReceipt,
    /// It arrived: the recipient says whether it takes the person on.
    Answer,
    /// The recipient asks for something.
    GiveMore,
    /// The centre has no room or cannot take the person on: the next one.
    NextCentre,
    /// Another office turned it away: call it.
    CallOffice,
    /// The recipient has taken the person on.
    Followed,
}

impl Step {
    /// Whether the officer has to do something now, rather than wait.
    #[must_use]
    pub const fn is_due(self) -> bool {
        matches!(
            self,
            Self::HandOver | Self::GiveMore | Self::NextCentre | Self::CallOffice
        )
    }
}

/// The offices that can take care of a person, the one that leads first.
const LEADS: [RecipientKind; 5] = [
    RecipientKind::Centre,
    RecipientKind::Guardianship,
    RecipientKind::Magistrate,
    RecipientKind::ImmigrationOffice,
    RecipientKind::Station,
];

/// Who a person's case rests with; without a label, what somebody else reported. A label that nobody
/// has is nobody's case.
#[must_use]
pub fn owner_of(record: &Record, label: Option<&PersonLabel>) -> Option<Owner> {
    let person = label.map(|label| record.person(label).ok_or(())).transpose().ok()?;
    let packets = packets(record, label);
    let led = LEADS.iter().find_map(|kind| {
        let own: Vec<_> = packets.iter().filter(|(_, note)| note.kind == *kind).collect();
        // Whoever took the person on keeps the person, whatever else was sent since.
        let took = |note: &SealedPacketNote| status(record, note, label) == Some(ReceiptStatus::Accepted);
        let newest = own.iter().rev().find(|(_, note)| took(note)).or(own.last())?;
        Some((newest.0, newest.1))
    });
    Some(match led {
        Some((referral, note)) => of_packet(record, referral, note, label),
        None => not_referred(record, person),
    })
}

/// The packets that hold a person, oldest first. An identity goes with its referral: it is no case.
fn packets<'a>(record: &'a Record, label: Option<&PersonLabel>) -> Vec<(&'a Referral, &'a SealedPacketNote)> {
    let all = record
        .referrals
        .iter()
        .flat_map(|r| r.packets.iter().map(move |p| (r, p)));
    let holds = |p: &SealedPacketNote| label.map_or(p.labels.is_empty(), |label| p.labels.contains(label));
    all.filter(|(_, p)| !p.identity && holds(p)).collect()
}

fn status(record: &Record, note: &SealedPacketNote, label: Option<&PersonLabel>) -> Option<ReceiptStatus> {
    record.answer(&note.packet, label).map(|answer| answer.status)
}

fn of_packet(record: &Record, referral: &Referral, note: &SealedPacketNote, label: Option<&PersonLabel>) -> Owner {
    let is_handed = referral.handed_over.iter().any(|h| h.packet == note.packet);
    let (is_theirs, step) = match status(record, note, label) {
        Some(ReceiptStatus::Accepted) => (true, Step::Followed),
        Some(ReceiptStatus::Received) => (true, Step::Answer),
        Some(ReceiptStatus::NeedMore) => (false, Step::GiveMore),
        Some(ReceiptStatus::Declined | ReceiptStatus::Full) if note.kind == RecipientKind::Centre => {
            (false, Step::NextCentre)
        }
        Some(ReceiptStatus::Declined | ReceiptStatus::Full) => (false, Step::CallOffice),
        None if is_handed => (true, Step::Answer),
        None if note.by_hand => (false, Step::HandOver),
        None => (false, Step::AwaitReceipt),
    };
    Owner {
        recipient: is_theirs.then(|| note.recipient.clone()),
        step,
        packet: Some(note.packet.clone()),
    }
}

fn not_referred(record: &Record, person: Option<&Person>) -> Owner {
    let step = if record.closed_at.is_some() {
        Step::Informed
    } else if person.is_some_and(|p| p.notices.is_empty()) {
        Step::Tell
    } else {
        Step::Refer
    };
    Owner {
        recipient: None,
        step,
        packet: None,
    }
}

#[cfg(test)]
mod tests;
