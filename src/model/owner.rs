//! Who a person's case rests with now, and what comes next. Total: at every moment, whatever was
//! recorded, there is one owner and one step, so that nobody falls between two offices; and what any
//! other office asked or turned away is a step beside it, so that no answer disappears. Pure.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Call, CallOutcome, PacketId, Person, PersonLabel, ReceiptStatus, RecipientId, RecipientKind, Record, Referral,
    RevokedNote, SealedPacketNote,
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
    /// What its recipient said by telephone, where that is what counts.
    pub by_phone: Option<CallOutcome>,
    /// Since when: answered, said, handed over or sealed; none without a packet.
    #[ts(type = "string | null")]
    pub since: Option<DateTime<Utc>>,
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
    /// It was not sent, because the certificate that it was signed with was revoked: seal it again.
    SealAgain,
    /// It had left when its certificate was revoked, and nobody has signed for it: ask there, or seal it again.
    AskOrSeal,
    /// The recipient has taken the person on.
    Followed,
}

impl Step {
    /// Whether the officer has to do something now, rather than wait.
    #[must_use]
    pub const fn is_due(self) -> bool {
        matches!(
            self,
            Self::HandOver | Self::GiveMore | Self::NextCentre | Self::CallOffice | Self::SealAgain | Self::AskOrSeal
        )
    }

    /// Whether a new packet to the same recipient answers it.
    #[must_use]
    pub const fn is_sent_again(self) -> bool {
        matches!(self, Self::GiveMore | Self::CallOffice) || self.is_in_vain()
    }

    /// Whether its recipient refuses the packet for who signed it.
    #[must_use]
    pub const fn is_in_vain(self) -> bool {
        matches!(self, Self::SealAgain | Self::AskOrSeal)
    }
}

impl CallOutcome {
    /// Whether this one call leaves whom it is about without this recipient.
    #[must_use]
    pub const fn is_turned_away(self) -> bool {
        matches!(self, Self::Full | Self::Declined)
    }
}

impl Call {
    /// Whether it says something of a person; without a label, of what holds nobody.
    #[must_use]
    pub fn is_about(&self, label: Option<&PersonLabel>) -> bool {
        self.labels.is_empty() || label.is_some_and(|label| self.labels.contains(label))
    }
}

impl Record {
    /// What a recipient said last of a person by telephone. A call that nobody answered says nothing.
    #[must_use]
    pub fn said_by_phone(
        &self,
        kind: RecipientKind,
        recipient: &RecipientId,
        label: Option<&PersonLabel>,
    ) -> Option<&Call> {
        let theirs = |c: &&Call| c.kind == kind && c.recipient == *recipient && c.is_about(label);
        let mut calls = self.calls.iter().rev().filter(theirs);
        calls.find(|c| c.outcome != CallOutcome::NoAnswer)
    }

    /// The call by which the recipient of a packet turned a person of it away after it was sealed, unless
    /// it said something else of the person by telephone since.
    #[must_use]
    pub fn refused_by_phone(&self, note: &SealedPacketNote, label: Option<&PersonLabel>) -> Option<&Call> {
        let holds = |r: &Referral| r.packets.iter().any(|p| p.packet == note.packet);
        let place = self.referrals.iter().position(holds)?;
        let said = self.said_by_phone(note.kind, &note.recipient, label)?;
        let is_after = usize::try_from(said.sealed_before).is_ok_and(|before| before > place);
        Some(said).filter(|c| is_after && c.outcome.is_turned_away())
    }

    /// Whether nobody is left in a packet whom its recipient has not turned away by telephone.
    #[must_use]
    pub fn is_refused_by_phone(&self, note: &SealedPacketNote) -> bool {
        let is_refused = |label: Option<&PersonLabel>| self.refused_by_phone(note, label).is_some();
        match note.labels.as_slice() {
            [] => is_refused(None),
            labels => labels.iter().all(|label| is_refused(Some(label))),
        }
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

/// Who a person's case rests with now; without a label, what somebody else reported. A label that nobody
/// has is nobody's case.
#[must_use]
pub fn owner_of(record: &Record, label: Option<&PersonLabel>) -> Option<Owner> {
    let person = label.map(|label| record.person(label).ok_or(())).transpose().ok()?;
    Some(owner_among(record, person, &sent(record, label)))
}

/// With whom the case rests, then every other step that the officer has to take because some office asked
/// for more or turned the person away: the oldest packet first. Empty for a label that nobody has.
#[must_use]
pub fn steps_of(record: &Record, label: Option<&PersonLabel>) -> Vec<Owner> {
    let Ok(person) = label.map(|label| record.person(label).ok_or(())).transpose() else {
        return Vec::new();
    };
    let sent = sent(record, label);
    let owner = owner_among(record, person, &sent);
    let rests_on = owner.packet.clone();
    let beside = sent
        .iter()
        .enumerate()
        .filter(|(place, one)| Some(&one.note.packet) != rests_on.as_ref() && is_open(&sent, *place))
        .map(|(_, one)| one.owner());
    std::iter::once(owner).chain(beside.collect::<Vec<_>>()).collect()
}

fn owner_among(record: &Record, person: Option<&Person>, sent: &[Sent<'_>]) -> Owner {
    let led = LEADS.iter().find_map(|kind| {
        let own = || sent.iter().enumerate().filter(|(_, s)| s.note.kind == *kind);
        // Whoever took the person on keeps the person, whatever else was sent since.
        let took = own().rfind(|(place, _)| has_taken(sent, *place));
        took.or_else(|| own().next_back()).map(|(_, one)| one)
    });
    led.map_or_else(|| not_referred(record, person), Sent::owner)
}

/// A packet that holds a person, and what its recipient said of that person last.
struct Sent<'a> {
    referral: &'a Referral,
    note: &'a SealedPacketNote,
    said: Option<Said>,
}

struct Said {
    status: ReceiptStatus,
    by_phone: Option<CallOutcome>,
    at: DateTime<Utc>,
}

/// The packets that hold a person, oldest first. An identity goes with its referral: it is no case.
fn sent<'a>(record: &'a Record, label: Option<&PersonLabel>) -> Vec<Sent<'a>> {
    let all = record
        .referrals
        .iter()
        .flat_map(|r| r.packets.iter().map(move |p| (r, p)));
    let holds = |p: &SealedPacketNote| label.map_or(p.labels.is_empty(), |label| p.labels.contains(label));
    all.filter(|(_, p)| !p.identity && holds(p))
        .map(|(referral, note)| Sent {
            referral,
            note,
            said: said(record, note, label),
        })
        .collect()
}

/// The newest word counts, signed or by telephone. That a packet arrived takes back no refusal.
fn said(record: &Record, note: &SealedPacketNote, label: Option<&PersonLabel>) -> Option<Said> {
    let signed = record.receipt(&note.packet).and_then(|receipt| {
        Some(Said {
            status: record.answer(&note.packet, label)?.status,
            by_phone: None,
            // Nobody signs later than it is known here: the other clock may be ahead.
            at: receipt.signed_at.min(receipt.at),
        })
    });
    let call = record.refused_by_phone(note, label).filter(|call| {
        let newer = |s: &Said| s.status != ReceiptStatus::Received && s.at > call.at;
        !signed.as_ref().is_some_and(newer)
    });
    call.map_or(signed, |call| {
        Some(Said {
            status: if call.outcome == CallOutcome::Full {
                ReceiptStatus::Full
            } else {
                ReceiptStatus::Declined
            },
            by_phone: Some(call.outcome),
            at: call.at,
        })
    })
}

impl Sent<'_> {
    fn status(&self) -> Option<ReceiptStatus> {
        self.said.as_ref().map(|s| s.status)
    }

    fn is_turned_away(&self) -> bool {
        matches!(self.status(), Some(ReceiptStatus::Declined | ReceiptStatus::Full))
    }

    fn is_to_the_same(&self, other: &Self) -> bool {
        (self.note.kind, &self.note.recipient) == (other.note.kind, &other.note.recipient)
    }

    fn handed_at(&self) -> Option<DateTime<Utc>> {
        let handed = self.referral.handed_over.iter();
        handed
            .filter(|h| h.packet == self.note.packet)
            .map(|h| h.at)
            .next_back()
    }

    /// Its certificate was revoked, and nobody is known to have it. What is given by hand waits for nobody's
    /// mailbox: whoever is given it reads it on paper.
    fn in_vain(&self) -> Option<&RevokedNote> {
        if self.note.by_hand {
            return None;
        }
        let mut revoked = self.referral.revoked.iter();
        let note = revoked.find(|v| v.packet == self.note.packet)?;
        (self.said.is_none() && self.handed_at().is_none()).then_some(note)
    }

    fn owner(&self) -> Owner {
        let handed = self.handed_at();
        let in_vain = self.in_vain();
        let (is_theirs, step) = match self.status() {
            Some(ReceiptStatus::Accepted) => (true, Step::Followed),
            Some(ReceiptStatus::Received) => (true, Step::Answer),
            Some(ReceiptStatus::NeedMore) => (false, Step::GiveMore),
            Some(ReceiptStatus::Declined | ReceiptStatus::Full) if self.note.kind == RecipientKind::Centre => {
                (false, Step::NextCentre)
            }
            Some(ReceiptStatus::Declined | ReceiptStatus::Full) => (false, Step::CallOffice),
            None if handed.is_some() => (true, Step::Answer),
            None if self.note.by_hand => (false, Step::HandOver),
            None => match in_vain {
                Some(revoked) if revoked.left => (false, Step::AskOrSeal),
                Some(_) => (false, Step::SealAgain),
                None => (false, Step::AwaitReceipt),
            },
        };
        let said = self.said.as_ref();
        let since = said.map(|s| s.at).or(handed).or(in_vain.map(|v| v.at));
        Owner {
            recipient: is_theirs.then(|| self.note.recipient.clone()),
            step,
            packet: Some(self.note.packet.clone()),
            by_phone: said.and_then(|s| s.by_phone),
            since: Some(since.unwrap_or(self.referral.at)),
        }
    }
}

/// Whether a recipient took the person on with this packet, and has not turned the person away with a
/// later one.
fn has_taken(sent: &[Sent<'_>], place: usize) -> bool {
    let mut rest = sent.iter().skip(place);
    rest.next().is_some_and(|one| {
        one.status() == Some(ReceiptStatus::Accepted) && !rest.any(|s| s.is_to_the_same(one) && s.is_turned_away())
    })
}

/// Whether an answer, or a signature that counts no more, still asks something of the officer. A question is
/// answered by the next packet to the same office, and what was signed in vain is made good by it; a refusal
/// also by any later packet to an office of its kind. Once another centre has taken the person on, nothing is
/// asked for the one before; two magistrates may both have a part.
fn is_open(sent: &[Sent<'_>], place: usize) -> bool {
    let mut rest = sent.iter().skip(place);
    let Some(one) = rest.next() else {
        return false;
    };
    let is_refused = one.is_turned_away();
    if !is_refused && one.in_vain().is_none() && one.status() != Some(ReceiptStatus::NeedMore) {
        return false;
    }
    let is_of_kind = |s: &Sent<'_>| s.note.kind == one.note.kind;
    let is_followed_up = rest.any(|s| s.is_to_the_same(one) || (is_refused && is_of_kind(s)));
    let may_be_moot = is_refused || one.note.kind == RecipientKind::Centre;
    let other_took = || {
        let mut others = sent.iter().enumerate();
        others.any(|(place, s)| is_of_kind(s) && !s.is_to_the_same(one) && has_taken(sent, place))
    };
    !(is_followed_up || may_be_moot && other_took())
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
        by_phone: None,
        since: None,
    }
}

#[cfg(test)]
mod tests;
