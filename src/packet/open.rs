//! From a file of unknown origin to a packet that may be shown, strictly in the order of
//! `docs/packet-format.md`: nothing is parsed further, and nothing handed out, before the step
//! before it has passed. Writes nothing, reads no clock.

use std::collections::BTreeMap;
use std::io::Read;

use age::DecryptError;
use chrono::{DateTime, Utc};
use x509_cert::Certificate;

use super::error::{PacketRefusal, Reason};
use super::seal::{REFERRAL_JSON, is_packet_file};
use super::verify::Verification;
use crate::container::{Limits, POLICY_DEVICE, Parsed, Remark, TrustView};
use crate::trust::{Identity, RecipientKey};

/// Ciphertext of the largest container: header, nonce and 16 bytes per 64 KiB on top of it.
const MAX_CIPHERTEXT: usize = 65 << 20;
const MAX_AGE_HEADER: usize = 16 << 10;
pub(super) const AGE_MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// What `referral.json` says about itself, once it has parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferralFacts {
    /// The recipient it was written for.
    pub recipient_id: String,
    /// That recipient's public age key: a packet forwarded under another name does not match. None
    /// in a packet that goes by hand.
    pub recipient_age_key: Option<String>,
    /// Whether it calls itself training.
    pub training: bool,
    /// Whether every disclosure stands in the list of digests and the list gives the root.
    pub digests_match: bool,
    /// What is worth saying of it, for example [`Remark::PackOutdated`].
    pub remarks: Vec<Remark>,
}

/// Reads `referral.json`; the shape of the referral is not this module's to know.
pub type CheckReferral<'a> = &'a dyn Fn(&[u8]) -> Result<ReferralFacts, Reason>;

/// A packet that passed every check.
#[derive(Debug, Clone)]
pub struct OpenedPacket {
    /// The result, never `refused`.
    pub verification: Verification,
    /// Its files by name, without the padding.
    pub files: BTreeMap<String, Vec<u8>>,
    /// When the signer says it signed.
    pub signing_time: DateTime<Utc>,
    /// Who signed.
    pub signer: Certificate,
}

/// How a container came to its reader.
enum Arrival<'a> {
    /// Out of a file sealed to this key.
    Sealed(RecipientKey),
    /// As it is: opened before, or carried by hand. The reader may say who it is.
    Open(Option<&'a Identity>),
}

/// Opens a sealed packet with an identity, or looks into one that was opened before or travels by
/// hand. Without an identity the intended recipient of an opened packet goes unchecked; all else is
/// the same.
///
/// # Errors
/// The refusing [`Verification`], with its one reason.
pub fn open(
    bytes: &[u8],
    identity: Option<&Identity>,
    trust: &TrustView,
    check_referral: CheckReferral<'_>,
) -> Result<OpenedPacket, Box<Verification>> {
    let refused = |reason: Reason| Box::new(Verification::refused(reason, None));
    if bytes.starts_with(AGE_MAGIC) {
        let identity = identity.ok_or_else(|| refused(PacketRefusal::NoIdentity.into()))?;
        let (container, key) = decrypt(bytes, identity).map_err(|r| refused(r.into()))?;
        return open_container(&container, &Arrival::Sealed(key), trust, check_referral);
    }
    if !bytes.starts_with(b"PK") {
        let is_too_large = bytes.len() > MAX_CIPHERTEXT;
        let reason = if is_too_large {
            PacketRefusal::CiphertextTooLarge
        } else {
            PacketRefusal::NotAPacket
        };
        return Err(refused(reason.into()));
    }
    open_container(bytes, &Arrival::Open(identity), trust, check_referral)
}

fn open_container(
    bytes: &[u8],
    arrival: &Arrival<'_>,
    trust: &TrustView,
    check_referral: CheckReferral<'_>,
) -> Result<OpenedPacket, Box<Verification>> {
    let parsed =
        Parsed::read(bytes, &Limits::default()).map_err(|r| Box::new(Verification::refused(r.into(), None)))?;
    let evidence_id = parsed.evidence_id().to_owned();
    let refused = |reason: Reason| Box::new(Verification::refused(reason, Some(evidence_id.clone())));
    let (training, mut remarks) = check_signers(&parsed, trust).map_err(refused)?;
    let files = parsed.check_files().map_err(|r| refused(r.into()))?;
    if !files.keys().all(|name| is_packet_file(name)) {
        return Err(refused(PacketRefusal::UnexpectedFile.into()));
    }
    let referral = files
        .get(REFERRAL_JSON)
        .ok_or_else(|| refused(PacketRefusal::ReferralMissing.into()))?;
    let facts = check_referral(referral).map_err(refused)?;
    if !is_for_me(facts.recipient_age_key.as_deref(), arrival) {
        return Err(refused(PacketRefusal::ForwardedToMe.into()));
    }
    if facts.training != training {
        return Err(refused(PacketRefusal::TrainingMismatch.into()));
    }
    if !facts.digests_match {
        return Err(refused(PacketRefusal::DigestsMismatch.into()));
    }
    if facts.recipient_age_key.is_none() {
        remarks.push(Remark::ByHand);
    }
    remarks.extend(facts.remarks);
    remarks.sort_unstable();
    remarks.dedup();
    Ok(OpenedPacket {
        verification: Verification::passed(evidence_id, facts.recipient_id, training, remarks),
        files,
        signing_time: parsed.signing_time(),
        signer: parsed.signer_certificate().clone(),
    })
}

/// Whether what the packet says of its recipient fits how it came. One by hand was never sealed: a
/// seal around it is somebody else's, who wants it to look addressed.
fn is_for_me(addressed_to: Option<&str>, arrival: &Arrival<'_>) -> bool {
    match (addressed_to, arrival) {
        (Some(key), Arrival::Sealed(mine)) => key == mine.as_str(),
        (Some(key), Arrival::Open(Some(me))) => me.recipients().any(|mine| key == mine.as_str()),
        (None, Arrival::Sealed(_)) => false,
        (_, Arrival::Open(_)) => true,
    }
}

/// Both certificates, each in full; they already share subject and issuer.
fn check_signers(parsed: &Parsed<'_>, trust: &TrustView) -> Result<(bool, Vec<Remark>), Reason> {
    let first = trust.check(parsed.signer_certificate(), POLICY_DEVICE, parsed.signing_time())?;
    let mut remarks = first.remarks;
    if let (Some(certificate), Some(time)) = (parsed.second_certificate(), parsed.second_signing_time()) {
        let second = trust.check(certificate, POLICY_DEVICE, time)?;
        remarks.extend(second.remarks);
        if time != parsed.signing_time() {
            remarks.push(Remark::TimeInconsistent);
        }
    }
    Ok((first.training, remarks))
}

/// The container, and the public key it was sealed to.
pub(super) fn decrypt(bytes: &[u8], identity: &Identity) -> Result<(Vec<u8>, RecipientKey), PacketRefusal> {
    if bytes.len() > MAX_CIPHERTEXT {
        return Err(PacketRefusal::CiphertextTooLarge);
    }
    check_recipients(bytes)?;
    for key in identity.keys() {
        let decryptor = age::Decryptor::new_buffered(bytes).map_err(|_| PacketRefusal::EncryptionDamaged)?;
        let reader = match decryptor.decrypt(std::iter::once(&key.private as &dyn age::Identity)) {
            Ok(reader) => reader,
            Err(DecryptError::NoMatchingKeys) => continue,
            Err(_) => return Err(PacketRefusal::EncryptionDamaged),
        };
        let mut container = Vec::with_capacity(bytes.len());
        let most = u64::try_from(MAX_CIPHERTEXT).map_err(|_| PacketRefusal::CiphertextTooLarge)?;
        reader
            .take(most)
            .read_to_end(&mut container)
            .map_err(|_| PacketRefusal::EncryptionDamaged)?;
        return Ok((container, key.public.clone()));
    }
    Err(PacketRefusal::NotForMe)
}

/// Exactly one X25519 stanza; beside it only the meaningless ones that age adds to keep readers honest.
fn check_recipients(bytes: &[u8]) -> Result<(), PacketRefusal> {
    let head = bytes.get(..bytes.len().min(MAX_AGE_HEADER)).unwrap_or_default();
    let mut recipients = 0_usize;
    for line in head.split(|b| *b == b'\n') {
        if line.starts_with(b"---") {
            return if recipients == 1 {
                Ok(())
            } else {
                Err(PacketRefusal::SeveralRecipients)
            };
        }
        let Some(stanza) = line.strip_prefix(b"-> ") else {
            continue;
        };
        let kind = stanza.split(|b| *b == b' ').next().unwrap_or_default();
        if kind == b"X25519" {
            recipients += 1;
        } else if !kind.ends_with(b"-grease") {
            return Err(PacketRefusal::SeveralRecipients);
        }
    }
    Err(PacketRefusal::EncryptionDamaged)
}
