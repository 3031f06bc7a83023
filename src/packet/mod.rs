//! The packet a recipient gets: signed files, sealed to that recipient alone, and the strict way
//! back. Frozen formats (`docs/packet-format.md`). Never imports `journal`; reads no disk.

mod at_once;
mod compose;
mod confirmation;
mod derive;
mod disclose;
mod document;
mod error;
mod extract;
mod letter;
mod open;
mod receipt;
mod referral;
#[cfg(test)]
mod referral_tests;
mod route;
mod seal;
#[cfg(test)]
mod tests;
mod verify;

pub use crate::trust::{Identity, RecipientKey};
pub use at_once::{at_once, in_two_steps};
pub use compose::{Composition, Row, Sender, entered_text};
pub use confirmation::Confirmation;
pub use derive::{derived_fields, magistrate_informed_at, presumed_victim};
pub use disclose::{Address, Random, disclose, disclose_identity};
pub use document::{ClaimImprint, PaperWords, crime_victim_text, document, wage_claim};
pub use error::{PacketRefusal, Reason, SealError};
pub use extract::{
    EXTRACT_FORMAT, EXTRACT_JSON, ExtractClock, ExtractEncounter, ExtractFault, ExtractFile, ExtractHead,
    ExtractPacket, ExtractRefusal, ExtractSlip, ExtractStep, OpenedExtract, open_extract, sign_extract,
};
pub use letter::{LetterFault, LetterRefusal};
pub use open::{CheckReferral, OpenedPacket, ReferralFacts, open};
pub use receipt::{
    OpenedReceipt, RECEIPT_FORMAT, RECEIPT_JSON, ReceiptFault, ReceiptFile, ReceiptRefusal, SentPacket, open_receipt,
    sign_receipt,
};
pub use referral::{
    Addressee, ContentVersion, DIGESTS_MULTIPLE, DisclosedRow, PacketKind, REFERRAL_FORMAT, ReferralError,
    ReferralFile, Retention, Sequence, Transfer, check_extract, check_referral,
};
pub use route::{Fallback, Routed, centres, is_refusing, route};
pub use seal::{ATTACHMENTS, REFERRAL_JSON, REFERRAL_PDF, SealedPacket, SignedPacket, seal, sign, size_class};
pub use verify::{VERIFICATION_FORMAT, Verification, VerificationOutcome, verify};
