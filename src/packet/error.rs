//! Why a packet is refused, as one flat list of named reasons, and why one could not be sealed.
//! Holds no name, key or content. The codes are FROZEN: `tests/vectors/README.md` lists them.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::container::{ContainerError, TrustRefusal, refusals};

refusals!(
    /// Why a packet was refused for what it is, beyond its container and its signer.
    PacketRefusal {
    CiphertextTooLarge = "ciphertext_too_large", "the file is larger than a packet may be";
    NotAPacket = "not_a_packet", "the file is neither a sealed nor an opened packet";
    NoIdentity = "no_identity", "the packet is sealed and no identity was given";
    SeveralRecipients = "several_recipients", "the packet is sealed to more than one recipient, or in another way";
    NotForMe = "not_for_me", "the packet is sealed to somebody else";
    EncryptionDamaged = "encryption_damaged", "the sealed file is damaged or cut short";
    UnexpectedFile = "unexpected_file", "the packet holds a file that packets do not hold";
    ReferralMissing = "referral_missing", "the packet holds no referral.json";
    ReferralMalformed = "referral_malformed", "referral.json is not in the format of a referral";
    ReferralVersion = "referral_version", "referral.json is of a version this program does not know";
    ForwardedToMe = "forwarded_to_me", "the packet was written for another recipient than the one who opens it";
    TrainingMismatch = "training_mismatch", "the packet and its certificate disagree on whether this is training";
    DigestsMismatch = "digests_mismatch", "what is disclosed does not match the list of digests";
});

/// The one reason for which a packet is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error, ts_rs::TS)]
#[ts(type = "string")]
pub enum Reason {
    /// The container's form or signatures.
    #[error(transparent)]
    Container(#[from] ContainerError),
    /// The signer's certificate.
    #[error(transparent)]
    Trust(#[from] TrustRefusal),
    /// The packet itself.
    #[error(transparent)]
    Packet(#[from] PacketRefusal),
}

impl Reason {
    /// The stable code, unique over all three lists.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Container(reason) => reason.code(),
            Self::Trust(reason) => reason.code(),
            Self::Packet(reason) => reason.code(),
        }
    }

    /// Every reason there is.
    pub fn all() -> impl Iterator<Item = Self> {
        let container = ContainerError::ALL.iter().copied().map(Self::Container);
        let trust = TrustRefusal::ALL.iter().copied().map(Self::Trust);
        container
            .chain(trust)
            .chain(PacketRefusal::ALL.iter().copied().map(Self::Packet))
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let code = String::deserialize(from)?;
        Self::all()
            .find(|r| r.code() == code)
            .ok_or_else(|| serde::de::Error::custom("unknown reason"))
    }
}

/// Why a packet could not be signed or sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The container could not be built.
    #[error("the packet's container could not be built: {0}")]
    Container(#[from] ContainerError),
    /// A file that packets do not hold.
    #[error("a packet holds referral.json, referral.pdf and attachments, and nothing else")]
    UnexpectedFile,
    /// No `referral.json` among the files.
    #[error("a packet needs its referral.json")]
    ReferralMissing,
    /// The encryption failed.
    #[error("the packet could not be encrypted")]
    Encryption,
}
