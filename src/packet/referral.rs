//! `referral.json`, the structured half of a packet: `halte.referral/1`. FROZEN; it only grows by
//! version. Read strictly: what is not exactly the bytes we would write is refused. Foreign input.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::error::{PacketRefusal, Reason};
use super::open::ReferralFacts;
use crate::container::Remark;
use crate::model::{
    EarlierPacket, FieldId, Moment, PackId, PacketId, PersonLabel, RecipientId, RecipientKind, Service,
};
use crate::trust::RecipientKey;

/// FROZEN: the format id; proven by `a_referral_file_keeps_its_bytes`.
pub const REFERRAL_FORMAT: &str = "halte.referral/1";
/// FROZEN: the complete list of digests is a multiple of this, so that it does not tell how many rows there are.
pub const DIGESTS_MULTIPLE: usize = 64;
/// The row that names the packets before it.
pub(super) const EARLIER_PACKETS: &str = "earlier_packets";
/// Base64url of 16 bytes and of a SHA-256, without padding.
const SALT_LENGTH: usize = 22;
const DIGEST_LENGTH: usize = 43;

/// Why a `referral.json` is refused. Holds nothing of its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferralError {
    /// Not JSON of this shape: a missing, unknown or malformed field.
    #[error("not in the format of a referral")]
    Malformed,
    /// Another format or a later version.
    #[error("of a version this program does not know")]
    Version,
    /// The right content in other bytes than we would write.
    #[error("not written canonically")]
    NotCanonical,
    /// A row about a person who is not in this packet.
    #[error("a row is about nobody in this packet")]
    Scope,
    /// Two rows for one field, or one salt or digest twice.
    #[error("something stands in it twice")]
    Twice,
    /// The rows and the withheld digests do not give the root.
    #[error("what is disclosed does not give the root")]
    Root,
    /// The randomness repeats itself: nothing may be sealed with it.
    #[error("the randomness repeats itself")]
    Randomness,
}

/// What a packet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PacketKind {
    /// A recipient's extract of the referral.
    Referral,
    /// Identities and sources, to a magistrate's identity key alone; its root is its own.
    Identity,
}

/// One recipient's extract of one referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralFile {
    /// Always [`REFERRAL_FORMAT`].
    pub format: String,
    /// What it is.
    pub kind: PacketKind,
    /// Its random id.
    pub packet: PacketId,
    /// An exercise.
    pub training: bool,
    /// For whom.
    pub recipient: Addressee,
    /// Its place among what this device has sent to this recipient.
    pub sequence: Sequence,
    /// When it was sealed, on which clocks.
    pub time: Moment,
    /// What it was made with.
    pub content: ContentVersion,
    /// Who answers for it and on what ground.
    pub transfer: Transfer,
    /// The identity packet that belongs to it, named in the magistrate's packet alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_packet: Option<PacketId>,
    /// The sending device's public age key: what receipts are sealed to. None in a packet from before
    /// receipts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_key: Option<RecipientKey>,
    /// The persons in it, in order.
    pub persons: Vec<PersonLabel>,
    /// What this recipient may see.
    pub rows: Vec<DisclosedRow>,
    /// Digests of what it may not see, among decoys; sorted.
    pub withheld: Vec<String>,
    /// SHA-256 over all digests of the record, hex: the same in every packet of one referral.
    pub root: String,
}

/// The recipient, as addressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addressee {
    /// Which kind.
    pub kind: RecipientKind,
    /// Which one.
    pub id: RecipientId,
    /// Its name.
    pub name: String,
    /// Its public age key, so that a packet cannot be forwarded as if written for another; none
    /// when it goes by hand.
    pub age_key: Option<String>,
}

/// The chain of packets from one device to one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sequence {
    /// From 1.
    pub number: u32,
    /// SHA-256 of the previous packet's manifest, hex; none for the first.
    pub previous_manifest: Option<String>,
}

/// Which content a packet was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentVersion {
    /// Hash over all content files, hex.
    pub version: String,
    /// The packs installed.
    pub packs: Vec<PackId>,
}

/// Who answers for the transfer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The service that is controller until the recipient is.
    pub service: Service,
    /// Its unit.
    pub controller: String,
    /// Words `paper-basis-<this>`. By kind of recipient only: a rule's own id could tell an answer
    /// that the recipient may not know.
    pub legal_basis: RecipientKind,
    /// Words `paper-retention-<this>`.
    pub retention: Retention,
}

/// For how long a recipient may keep a packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retention {
    /// As the recipient's own case file.
    CaseFile,
    /// Deleted after the exercise.
    Exercise,
}

/// One row with the salt that proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisclosedRow {
    /// 16 random bytes, base64url.
    pub salt: String,
    /// About whom; null is the whole encounter.
    pub scope: Option<PersonLabel>,
    /// Which row of the disclosure table.
    pub field: FieldId,
    /// The value; null is "not asked".
    pub value: Value,
}

impl ReferralFile {
    /// Reads `referral.json` and checks that its rows belong to its root.
    ///
    /// # Errors
    /// [`ReferralError`], the first thing that does not hold.
    pub fn parse(bytes: &[u8]) -> Result<Self, ReferralError> {
        let file = Self::read(bytes)?;
        check_extract(&file)?;
        Ok(file)
    }

    fn read(bytes: &[u8]) -> Result<Self, ReferralError> {
        let file: Self = serde_json::from_slice(bytes).map_err(|_| version_or_malformed(bytes))?;
        if file.format != REFERRAL_FORMAT {
            return Err(ReferralError::Version);
        }
        if file.canonical_bytes()? != bytes {
            return Err(ReferralError::NotCanonical);
        }
        Ok(file)
    }

    /// The one way to write it: compact JSON, fields in the order above, keys of values sorted.
    ///
    /// # Errors
    /// [`ReferralError::Malformed`] when it cannot be written at all.
    pub fn canonical_bytes(&self) -> Result<Vec<u8>, ReferralError> {
        serde_json::to_vec(self).map_err(|_| ReferralError::Malformed)
    }

    /// The value of a row; none when it was not disclosed, null when nobody asked.
    #[must_use]
    pub fn value(&self, scope: Option<&PersonLabel>, field: &str) -> Option<&Value> {
        let mut rows = self.rows.iter();
        rows.find(|r| r.scope.as_ref() == scope && r.field.as_str() == field)
            .map(|r| &r.value)
    }

    /// The packets before it that it names, oldest first; none in a packet without that row, or with a row of
    /// another form.
    #[must_use]
    pub fn earlier_packets(&self) -> Vec<EarlierPacket> {
        let value = self.value(None, EARLIER_PACKETS);
        value.and_then(|value| Vec::deserialize(value).ok()).unwrap_or_default()
    }
}

impl DisclosedRow {
    pub(super) fn digest(&self) -> Result<String, ReferralError> {
        row_digest(&self.salt, self.scope.as_ref(), &self.field, &self.value)
    }
}

/// FROZEN: base64url of SHA-256 of the compact JSON array `[salt, scope, field, value]` (the scheme
/// of RFC 9901 with readable rows), without padding.
pub(super) fn row_digest(
    salt: &str,
    scope: Option<&PersonLabel>,
    field: &FieldId,
    value: &Value,
) -> Result<String, ReferralError> {
    let mut hash = Hashed(Sha256::new());
    serde_json::to_writer(&mut hash, &(salt, scope, field, value)).map_err(|_| ReferralError::Malformed)?;
    Ok(data_encoding::BASE64URL_NOPAD.encode(&hash.0.finalize()))
}

/// Takes in what is written and keeps none of it.
struct Hashed(Sha256);

impl std::io::Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// FROZEN: SHA-256, hex, over the sorted digests, each followed by a line feed: `sort | sha256sum`.
pub(super) fn root<'a>(sorted: impl Iterator<Item = &'a String>) -> String {
    let mut hash = Sha256::new();
    for digest in sorted {
        hash.update(digest);
        hash.update(b"\n");
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

/// Recomputes every digest and the root.
///
/// # Errors
/// [`ReferralError`], the first thing that does not hold.
pub fn check_extract(file: &ReferralFile) -> Result<(), ReferralError> {
    let persons: BTreeSet<&PersonLabel> = file.persons.iter().collect();
    let mut salts = BTreeSet::new();
    let mut fields = BTreeSet::new();
    let mut digests = BTreeSet::new();
    if persons.len() != file.persons.len() {
        return Err(ReferralError::Twice);
    }
    for row in &file.rows {
        if row.scope.as_ref().is_some_and(|label| !persons.contains(label)) {
            return Err(ReferralError::Scope);
        }
        if !is_base64url(&row.salt, SALT_LENGTH) {
            return Err(ReferralError::Malformed);
        }
        let is_new = salts.insert(&row.salt) && fields.insert((&row.scope, &row.field));
        if !is_new || !digests.insert(row.digest()?) {
            return Err(ReferralError::Twice);
        }
    }
    if !file.withheld.is_sorted_by(|a, b| a < b) || !file.withheld.iter().all(|d| is_base64url(d, DIGEST_LENGTH)) {
        return Err(ReferralError::Malformed);
    }
    for digest in &file.withheld {
        if !digests.insert(digest.clone()) {
            return Err(ReferralError::Twice);
        }
    }
    let is_padded = !digests.is_empty() && digests.len() % DIGESTS_MULTIPLE == 0;
    if is_padded && root(digests.iter()) == file.root {
        Ok(())
    } else {
        Err(ReferralError::Root)
    }
}

fn is_base64url(text: &str, length: usize) -> bool {
    text.len() == length && data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).is_ok()
}

/// A later version may have fields we do not know: its format id says so before its shape does.
fn version_or_malformed(bytes: &[u8]) -> ReferralError {
    #[derive(Deserialize)]
    struct Format {
        format: String,
    }
    match serde_json::from_slice::<Format>(bytes) {
        Ok(file) if file.format != REFERRAL_FORMAT => ReferralError::Version,
        _ => ReferralError::Malformed,
    }
}

/// What `open` asks of a referral, given the version of our own content: its form is refused here;
/// whom it is for, whether it is training and whether the rows hold is judged there, in that order.
///
/// # Errors
/// The refusal, when it is not a referral this program can read.
pub fn check_referral(bytes: &[u8], content_version: &str) -> Result<ReferralFacts, Reason> {
    let file = ReferralFile::read(bytes).map_err(|error| match error {
        ReferralError::Version => PacketRefusal::ReferralVersion,
        _ => PacketRefusal::ReferralMalformed,
    })?;
    let outdated = (file.content.version != content_version).then_some(Remark::PackOutdated);
    Ok(ReferralFacts {
        digests_match: check_extract(&file).is_ok(),
        recipient_id: file.recipient.id.to_string(),
        recipient_age_key: file.recipient.age_key,
        training: file.training,
        remarks: outdated.into_iter().collect(),
    })
}
