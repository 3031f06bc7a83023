//! What a recipient answers to a packet, person by person, and the receipt as the sender's journal
//! remembers it. Pure. A status says what the recipient does, never what the person is.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PacketId, PersonLabel, ReceiptReason, ReceiptStatus, RecipientId};

/// The answer about one person; without a scope about a packet that holds nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReceiptAnswer {
    /// About whom.
    pub scope: Option<PersonLabel>,
    /// What the recipient does.
    pub status: ReceiptStatus,
    /// Why it declines, or what it needs; none with any other status.
    pub reason: Option<ReceiptReason>,
}

/// A receipt as the sender's journal remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceiptNote {
    /// For which packet.
    pub packet: PacketId,
    /// Who answered.
    pub recipient: RecipientId,
    /// Rising per packet: the highest counts.
    pub number: u32,
    /// One for each person of the packet, in its order.
    pub answers: Vec<ReceiptAnswer>,
    /// SHA-256 of the receipt's manifest 001, hex.
    pub evidence_id: String,
    /// When the recipient says it signed.
    #[ts(type = "string")]
    pub signed_at: DateTime<Utc>,
    /// When it was taken here.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

impl ReceiptAnswer {
    /// Whether the reason fits the status: declining and asking say why, the others do not.
    #[must_use]
    pub fn is_consistent(&self) -> bool {
        match (self.status, self.reason) {
            (ReceiptStatus::Declined, Some(reason)) => !reason.is_request(),
            (ReceiptStatus::NeedMore, Some(reason)) => reason.is_request(),
            (ReceiptStatus::Declined | ReceiptStatus::NeedMore, None) => false,
            (ReceiptStatus::Received | ReceiptStatus::Accepted | ReceiptStatus::Full, reason) => reason.is_none(),
        }
    }

    /// Whether this one answer leaves the person without this recipient.
    #[must_use]
    pub fn is_turned_away(&self) -> bool {
        matches!(self.status, ReceiptStatus::Declined | ReceiptStatus::Full)
    }
}

impl ReceiptReason {
    /// Whether it names something that is needed, rather than why somebody is turned away.
    #[must_use]
    pub const fn is_request(self) -> bool {
        matches!(
            self,
            Self::NeedContact | Self::NeedPlace | Self::NeedLanguage | Self::NeedAge | Self::NeedFacts | Self::NeedCall
        )
    }
}

/// Whether answers fit a packet that holds these persons: one each, in its order; for a packet that
/// holds nobody exactly one, about nobody.
#[must_use]
pub fn answers_fit(answers: &[ReceiptAnswer], persons: &[PersonLabel]) -> bool {
    let scopes: Vec<Option<&PersonLabel>> = answers.iter().map(|a| a.scope.as_ref()).collect();
    let wanted: Vec<Option<&PersonLabel>> = if persons.is_empty() {
        vec![None]
    } else {
        persons.iter().map(Some).collect()
    };
    scopes == wanted && answers.iter().all(ReceiptAnswer::is_consistent)
}
