//! The answer to "what is this packet, and may I rely on it": `halte.verification/1`. Its form is
//! FROZEN (`verify --json`); a refusal says its one reason and shows nothing of the content.

use serde::{Deserialize, Serialize};

use super::error::Reason;
use super::open::{CheckReferral, open};
use crate::container::{Remark, TrustView};
use crate::trust::Identity;

/// The format id of a verification.
pub const VERIFICATION_FORMAT: &str = "halte.verification/1";

/// Whether a packet may be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum VerificationOutcome {
    /// Everything holds.
    Valid,
    /// Everything that must hold holds, and something is worth knowing.
    ValidWithRemarks,
    /// Something does not hold.
    Refused,
}

/// The result of looking at one packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Verification {
    /// Always [`VERIFICATION_FORMAT`].
    pub format: String,
    /// Whether it may be relied on.
    pub outcome: VerificationOutcome,
    /// Why not, when refused.
    pub reason: Option<Reason>,
    /// What is worth knowing, in order; empty when refused.
    pub remarks: Vec<Remark>,
    /// SHA-256 of manifest 001 in lower-case hex; null when the signatures did not hold.
    pub evidence_id: Option<String>,
    /// The recipient it was written for; null when refused.
    pub recipient: Option<String>,
    /// Whether it is training; null when refused.
    pub training: Option<bool>,
}

impl Verification {
    pub(super) fn refused(reason: Reason, evidence_id: Option<String>) -> Self {
        Self {
            format: VERIFICATION_FORMAT.to_owned(),
            outcome: VerificationOutcome::Refused,
            reason: Some(reason),
            remarks: Vec::new(),
            evidence_id,
            recipient: None,
            training: None,
        }
    }

    pub(super) fn passed(evidence_id: String, recipient: String, training: bool, remarks: Vec<Remark>) -> Self {
        let outcome = if remarks.is_empty() {
            VerificationOutcome::Valid
        } else {
            VerificationOutcome::ValidWithRemarks
        };
        Self {
            format: VERIFICATION_FORMAT.to_owned(),
            outcome,
            reason: None,
            remarks,
            evidence_id: Some(evidence_id),
            recipient: Some(recipient),
            training: Some(training),
        }
    }

    /// Whether the packet was refused.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.outcome == VerificationOutcome::Refused
    }
}

/// Looks at a packet and says what it is, without handing out its content.
#[must_use]
pub fn verify(
    bytes: &[u8],
    identity: Option<&Identity>,
    trust: &TrustView,
    check_referral: CheckReferral<'_>,
) -> Verification {
    match open(bytes, identity, trust, check_referral) {
        Ok(opened) => opened.verification,
        Err(refused) => *refused,
    }
}
