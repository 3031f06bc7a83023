//! A letter: one file of this program in a signed container, sealed to one reader. Answers and reports to
//! a station are letters; this is the one way to write one and the one order in which one is believed.
//! Foreign input; nothing of a refused letter is handed out.

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use serde::Deserialize;

use super::error::{PacketRefusal, SealError};
use super::open::{AGE_MAGIC, decrypt};
use super::seal::{SignedPacket, size_class};
use crate::container::{self, ContainerError, File, Limits, Parsed, Remark, SigningPair, TrustRefusal, TrustView};
use crate::trust::{CertificateFacts, Identity, RecipientKey};

/// What one kind of letter says when it is refused for what every letter is.
pub trait LetterRefusal: Copy {
    /// The file is not sealed.
    const NOT_SEALED: Self;
    /// The container holds something else.
    const CONTENTS: Self;
    /// Of a version that is not known.
    const VERSION: Self;
    /// Not written as letters of this kind are.
    const MALFORMED: Self;
    /// The stable code; its words are `reason-<code>`.
    fn code(self) -> &'static str;
}

/// The one reason for which a letter is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LetterFault<R: std::error::Error + 'static> {
    /// Its seal.
    #[error(transparent)]
    Seal(#[from] PacketRefusal),
    /// The container's form or signatures.
    #[error(transparent)]
    Container(#[from] ContainerError),
    /// The signer's certificate.
    #[error(transparent)]
    Trust(#[from] TrustRefusal),
    /// The letter itself.
    #[error(transparent)]
    Letter(R),
}

impl<R: LetterRefusal + std::error::Error> LetterFault<R> {
    /// The stable code; its words are `reason-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Seal(reason) => reason.code(),
            Self::Container(reason) => reason.code(),
            Self::Trust(reason) => reason.code(),
            Self::Letter(reason) => reason.code(),
        }
    }
}

/// What makes a kind of letter: its one file, how large it may be, and who may sign it.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) limits: Limits,
    pub(super) policy: ObjectIdentifier,
}

/// A letter whose seal, container, signatures and certificates hold; what it says is still to be read.
pub(super) struct OpenedLetter {
    pub(super) json: Vec<u8>,
    /// The key it was sealed to.
    pub(super) key: RecipientKey,
    /// What the signer's certificate says; none when it says nothing of a holder.
    pub(super) signer: Option<CertificateFacts>,
    /// The signer is one of a training station.
    pub(super) training: bool,
    pub(super) evidence_id: String,
    pub(super) signing_time: DateTime<Utc>,
    pub(super) remarks: Vec<Remark>,
}

/// Signs a letter and brings it to a size class, so that it looks like any packet.
pub(super) fn sign(
    kind: &Kind,
    json: &[u8],
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
) -> Result<SignedPacket, SealError> {
    let files = [File {
        name: kind.name,
        bytes: json,
        media_type: "application/json",
        stored: false,
    }];
    let (container, evidence_id) = container::build_padded(&files, signers, signing_time, size_class)?;
    Ok(SignedPacket::new(container, evidence_id))
}

/// Opens a letter in its strict order: seal, container, signatures, certificates, one file.
pub(super) fn open<R: LetterRefusal + std::error::Error>(
    kind: &Kind,
    bytes: &[u8],
    identity: &Identity,
    trust: &TrustView,
) -> Result<OpenedLetter, LetterFault<R>> {
    if !bytes.starts_with(AGE_MAGIC) {
        return Err(LetterFault::Letter(R::NOT_SEALED));
    }
    let (container, key) = decrypt(bytes, identity)?;
    let parsed = Parsed::read(&container, &kind.limits)?;
    let standing = trust.check(parsed.signer_certificate(), kind.policy, parsed.signing_time())?;
    let mut remarks = standing.remarks;
    if let (Some(certificate), Some(time)) = (parsed.second_certificate(), parsed.second_signing_time()) {
        remarks.extend(trust.check(certificate, kind.policy, time)?.remarks);
        if time != parsed.signing_time() {
            remarks.push(Remark::TimeInconsistent);
        }
    }
    remarks.sort_unstable();
    remarks.dedup();
    let mut files = parsed.check_files()?;
    let json = files.remove(kind.name).filter(|_| files.is_empty());
    Ok(OpenedLetter {
        json: json.ok_or(LetterFault::Letter(R::CONTENTS))?,
        key,
        signer: CertificateFacts::of(parsed.signer_certificate()).ok(),
        training: standing.training,
        evidence_id: parsed.evidence_id().to_owned(),
        signing_time: parsed.signing_time(),
        remarks,
    })
}

/// A later version may have fields we do not know: its format id says so before its shape does.
pub(super) fn version_or_malformed<R: LetterRefusal>(bytes: &[u8], format: &str) -> R {
    #[derive(Deserialize)]
    struct Format {
        format: String,
    }
    match serde_json::from_slice::<Format>(bytes) {
        Ok(file) if file.format != format => R::VERSION,
        _ => R::MALFORMED,
    }
}
