//! A packet as its recipient's journal remembers it, and which of two tellings of one person is
//! followed. Pure, from the notebook's entries: one packet is one case, however often it came.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Entry, Event, PacketId, PersonLabel, ReceiptAnswer, ReceiptStatus, RecipientId};

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
    /// The packets before it that it names, oldest first.
    #[serde(default)]
    pub earlier: Vec<EarlierPacket>,
}

/// A packet that the same recipient had before, as a newer one names it: the value of `earlier_packets`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EarlierPacket {
    /// Its random id, as it stands on its paper.
    pub id: PacketId,
    /// SHA-256 of its manifest 001, hex.
    pub evidence_id: String,
    /// When it was sealed.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Who of the newer one it held; nobody where both hold nobody.
    pub persons: Vec<PersonLabel>,
}

impl EarlierPacket {
    /// So many are named at most, the newest.
    pub const MOST: usize = 8;
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// What is kept of the packet.
    pub note: ReceivedNote,
    /// When it came first.
    pub received_at: DateTime<Utc>,
    /// The answers given, oldest first.
    pub replies: Vec<Reply>,
    /// The packets that add to it, in the order in which they came.
    pub newer: Vec<NewerPacket>,
    /// Its place in the log.
    pub seq: u32,
}

/// A received packet that adds to one that its sender had sent before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewerPacket {
    /// Which, by its evidence id.
    pub evidence_id: String,
    /// Who stands in both; nobody where both hold nobody.
    pub persons: Vec<PersonLabel>,
}

/// One answer that left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The case that begins with an entry, if one does.
    #[must_use]
    pub fn begun(entry: &Entry) -> Option<Self> {
        let Event::PacketReceived { note } = &entry.event else {
            return None;
        };
        Some(Self {
            note: note.clone(),
            received_at: entry.time.wall,
            replies: Vec::new(),
            newer: Vec::new(),
            seq: entry.seq,
        })
    }

    /// Takes in an entry that is about it; any other changes nothing.
    pub fn advance(&mut self, entry: &Entry) {
        if let Event::PacketAnswered {
            evidence_id,
            number,
            answers,
            receipt,
            file_name,
        } = &entry.event
            && *evidence_id == self.note.evidence_id
        {
            self.replies.push(Reply {
                number: *number,
                answers: answers.clone(),
                receipt: receipt.clone(),
                file_name: file_name.clone(),
                at: entry.time.wall,
            });
        }
    }

    /// Somebody still has to say more than that it came, and not to a newer packet.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.undecided().into_iter().any(|scope| !self.is_told_again(scope))
    }

    /// Whoever waits in it is answered with a newer packet.
    #[must_use]
    pub fn is_superseded(&self) -> bool {
        !self.is_waiting() && !self.undecided().is_empty()
    }

    /// Whether a newer packet tells of this person too; without a scope, of a packet that holds nobody.
    #[must_use]
    pub fn is_told_again(&self, scope: Option<&PersonLabel>) -> bool {
        let tells = |n: &NewerPacket| scope.map_or(n.persons.is_empty(), |label| n.persons.contains(label));
        self.newer.iter().any(tells)
    }

    /// About whom no more was said than that it came.
    fn undecided(&self) -> Vec<Option<&PersonLabel>> {
        match self.reply() {
            Some(reply) => {
                let came = reply.answers.iter().filter(|a| a.status == ReceiptStatus::Received);
                came.map(|a| a.scope.as_ref()).collect()
            }
            None if self.note.persons.is_empty() => vec![None],
            None => self.note.persons.iter().map(Some).collect(),
        }
    }

    /// Whom of this packet an earlier one held, as this one says of it; none where that cannot be.
    #[must_use]
    pub fn told_before(&self, named: &EarlierPacket) -> Option<Vec<PersonLabel>> {
        let own = &self.note.persons;
        let persons: Vec<PersonLabel> = named.persons.iter().filter(|l| own.contains(l)).cloned().collect();
        let holds_nobody = own.is_empty() && named.persons.is_empty();
        (holds_nobody || !persons.is_empty()).then_some(persons)
    }

    /// Who stands in both, where this packet adds to an earlier one. Its own sender alone can say so: a device
    /// that names the packet of another takes nothing from anybody's list.
    #[must_use]
    pub fn adds_to(&self, earlier: &Self) -> Option<Vec<PersonLabel>> {
        let (own, other) = (&self.note, &earlier.note);
        let named = own.earlier.iter().find(|e| e.evidence_id == other.evidence_id)?;
        let is_same = own.device == other.device && own.recipient == other.recipient && own.training == other.training;
        let mut persons = self.told_before(named)?;
        persons.retain(|label| other.persons.contains(label));
        let is_about_both = if own.persons.is_empty() {
            other.persons.is_empty()
        } else {
            !persons.is_empty()
        };
        (is_same && is_about_both && !own.identity && !other.identity).then_some(persons)
    }

    /// Remembers a packet that adds to this one; false where it does not, or was known.
    pub fn follow(&mut self, newer: &Self) -> bool {
        let evidence_id = &newer.note.evidence_id;
        let is_known = self.newer.iter().any(|n| n.evidence_id == *evidence_id);
        let Some(persons) = newer.adds_to(self).filter(|_| !is_known) else {
            return false;
        };
        self.newer.push(NewerPacket {
            evidence_id: evidence_id.clone(),
            persons,
        });
        true
    }

    /// The answer that counts.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply> {
        self.replies.iter().max_by_key(|r| r.number)
    }
}

impl Pick {
    /// What an entry decides about two tellings: which they are, and which is followed; none when they
    /// are two persons after all.
    #[must_use]
    pub fn decided(entry: &Entry) -> Option<([&Version; 2], Option<Self>)> {
        match &entry.event {
            Event::VersionPicked { picked, beside, reason } => {
                let pick = Self {
                    picked: picked.clone(),
                    beside: beside.clone(),
                    reason: reason.clone(),
                    at: entry.time.wall,
                };
                Some(([picked, beside], Some(pick)))
            }
            Event::VersionParted { one, other } => Some(([one, other], None)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
