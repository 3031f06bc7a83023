//! The packet a recipient gets: signed files, sealed to that recipient alone, and the strict way
//! back. Frozen formats (`docs/packet-format.md`). Never imports `journal`; reads no disk.

mod error;
mod open;
mod seal;
#[cfg(test)]
mod tests;
mod verify;

pub use error::{PacketRefusal, Reason, SealError};
pub use open::{CheckReferral, OpenedPacket, ReferralFacts, open};
pub use seal::{
    ATTACHMENTS, Identity, REFERRAL_JSON, REFERRAL_PDF, RecipientKey, SealedPacket, SignedPacket, seal, sign,
    size_class,
};
pub use verify::{VERIFICATION_FORMAT, Verification, VerificationOutcome, verify};
