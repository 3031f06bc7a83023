//! What can go wrong with keys, certificates, rosters and the station folder, as facts. Holds no
//! name, no key and no text from the bytes it refuses. Words for people are made elsewhere.

use std::io;

/// Why something in `trust` was refused or could not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrustError {
    /// The system gave no randomness.
    #[error("the system gave no randomness")]
    NoRandomness,
    /// More bytes than such a file may have; nothing was read.
    #[error("{what} has more than {limit} bytes")]
    TooLarge {
        /// Which file.
        what: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// Not the JSON it should be.
    #[error("{what} is malformed at {path}")]
    Malformed {
        /// Which file.
        what: &'static str,
        /// JSON path of the fault.
        path: String,
    },
    /// Another format, or a later version of it.
    #[error("{what} is not of the known format")]
    UnknownFormat {
        /// Which file.
        what: &'static str,
    },
    /// The same content written in another way; only one way is accepted.
    #[error("{what} is not in its canonical form")]
    NotCanonical {
        /// Which file.
        what: &'static str,
    },
    /// A field whose value cannot be.
    #[error("{what}: {field} is not acceptable: {reason}")]
    BadField {
        /// Which file.
        what: &'static str,
        /// Which field.
        field: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// Not DER, PEM or base64 as it should be.
    #[error("{what} cannot be decoded")]
    Undecodable {
        /// What was being decoded.
        what: &'static str,
    },
    /// A certificate that does not say what it must.
    #[error("{what}: {reason}")]
    BadCertificate {
        /// Which certificate.
        what: &'static str,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A signature that does not hold.
    #[error("the signature of {what} does not hold")]
    BadSignature {
        /// What was signed.
        what: &'static str,
    },
    /// Issued by somebody else than the station at hand.
    #[error("{what} was not issued by this station")]
    WrongIssuer {
        /// What was issued.
        what: &'static str,
    },
    /// The certificate's role may not do this.
    #[error("{what} is signed by a certificate without that right")]
    WrongRole {
        /// What was signed.
        what: &'static str,
    },
    /// A revocation list that breaks the profile.
    #[error("the revocation list is not acceptable: {reason}")]
    BadRevocationList {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The container around a list was refused.
    #[error("{what} was refused: {reason}")]
    ContainerRefused {
        /// Which file.
        what: &'static str,
        /// The container's named reason.
        reason: String,
    },
    /// Other files in a container than the one that belongs there.
    #[error("{what} does not hold exactly the file it should")]
    UnexpectedContents {
        /// Which file.
        what: &'static str,
    },
    /// Older than what was already seen here.
    #[error("{what} number {offered} is older than number {seen}, which was already seen")]
    RolledBack {
        /// Which list.
        what: &'static str,
        /// Number of the list offered.
        offered: u64,
        /// Number already seen.
        seen: u64,
    },
    /// The number is known already, with other bytes.
    #[error("{what} comes with a number that other bytes had")]
    NumberReused {
        /// Which file.
        what: &'static str,
    },
    /// Signed or asked for with a certificate that was taken back.
    #[error("{what}: the certificate was revoked")]
    Revoked {
        /// What.
        what: &'static str,
    },
    /// Whoever signed it may sign packets or receipts, not content.
    #[error("{what} is not signed by who may sign it")]
    NotAPublisher {
        /// What was signed.
        what: &'static str,
    },
    /// Made after the moment at which it is read: one of the two clocks is wrong.
    #[error("{what} was made later than now")]
    ClockDisagrees {
        /// What.
        what: &'static str,
    },
    /// No code can be read on a picture.
    #[error("no request can be read on the picture")]
    NoCode,
    /// Another station than the one already trusted here.
    #[error("the station certificate is not the one already trusted")]
    OtherStation,
    /// An exercise and the real thing do not mix.
    #[error("{what}: training and real do not agree")]
    TrainingDisagrees {
        /// Where.
        what: &'static str,
    },
    /// The same id, key or serial number twice.
    #[error("{what} holds the same {field} twice")]
    Duplicate {
        /// Which file.
        what: &'static str,
        /// Which field.
        field: &'static str,
    },
    /// The answer's certificates are for other keys.
    #[error("the certificates are not for these keys")]
    NotForTheseKeys,
    /// No certificate with this serial number was issued here.
    #[error("this station has issued no certificate with that serial number")]
    UnknownSerial,
    /// No such recipient in the roster.
    #[error("the roster has no such recipient")]
    UnknownRecipient,
    /// The folder holds a station, or something else, already; nothing was changed.
    #[error("the folder is not empty")]
    StationExists,
    /// Another program works on this station now.
    #[error("the station is in use by another program")]
    StationInUse,
    /// The station key is protected by a passphrase and none was given.
    #[error("the station key needs its passphrase")]
    PassphraseNeeded,
    /// The passphrase does not open the station key.
    #[error("the passphrase does not open the station key")]
    WrongPassphrase,
    /// A moment that a certificate cannot express.
    #[error("a certificate cannot express that moment")]
    BadTime,
    /// Encoding failed; should not happen with checked values.
    #[error("{what} could not be encoded")]
    Encoding {
        /// What was being encoded.
        what: &'static str,
    },
    /// A file of the station folder could not be read or written.
    #[error("could not {act} {file}: {kind}")]
    Disk {
        /// What was attempted.
        act: &'static str,
        /// The file's name inside the folder.
        file: &'static str,
        /// What the system said.
        kind: io::ErrorKind,
    },
}

impl TrustError {
    /// Every code there is.
    pub const CODES: [&'static str; 24] = [
        "no-randomness",
        "too-large",
        "other-version",
        "file-damaged",
        "not-certifiable",
        "not-believed",
        "older",
        "other-station",
        "training-mixed",
        "taken",
        "other-keys",
        "unknown-serial",
        "unknown-recipient",
        "folder-taken",
        "station-in-use",
        "passphrase-needed",
        "passphrase-wrong",
        "impossible-time",
        "disk",
        "number-reused",
        "revoked",
        "publisher",
        "clock",
        "no-code",
    ];

    /// What a person can be told of it: its words are `problem-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoRandomness => "no-randomness",
            Self::TooLarge { .. } => "too-large",
            Self::UnknownFormat { .. } => "other-version",
            Self::Malformed { .. }
            | Self::NotCanonical { .. }
            | Self::Undecodable { .. }
            | Self::UnexpectedContents { .. }
            | Self::Encoding { .. } => "file-damaged",
            Self::BadField { .. } => "not-certifiable",
            Self::BadCertificate { .. }
            | Self::BadSignature { .. }
            | Self::WrongIssuer { .. }
            | Self::WrongRole { .. }
            | Self::BadRevocationList { .. }
            | Self::ContainerRefused { .. } => "not-believed",
            Self::RolledBack { .. } => "older",
            Self::NumberReused { .. } => "number-reused",
            Self::Revoked { .. } => "revoked",
            Self::NotAPublisher { .. } => "publisher",
            Self::ClockDisagrees { .. } => "clock",
            Self::NoCode => "no-code",
            Self::OtherStation => "other-station",
            Self::TrainingDisagrees { .. } => "training-mixed",
            Self::Duplicate { .. } => "taken",
            Self::NotForTheseKeys => "other-keys",
            Self::UnknownSerial => "unknown-serial",
            Self::UnknownRecipient => "unknown-recipient",
            Self::StationExists => "folder-taken",
            Self::StationInUse => "station-in-use",
            Self::PassphraseNeeded => "passphrase-needed",
            Self::WrongPassphrase => "passphrase-wrong",
            Self::BadTime => "impossible-time",
            Self::Disk { .. } => "disk",
        }
    }
}
