//! One root, several truths: every row of the record is committed once under a salt, and each
//! recipient gets the salts of its own rows alone. What it may not see is only a digest among
//! decoys. Randomness comes in as an argument.

use std::collections::{BTreeMap, BTreeSet};

use super::compose::{Composition, Row};
use super::referral::{
    Addressee, ContentVersion, DIGESTS_MULTIPLE, DisclosedRow, PacketKind, REFERRAL_FORMAT, ReferralError,
    ReferralFile, Retention, Sequence, Transfer, root,
};
use super::route::Routed;
use crate::model::{PacketId, PersonLabel};

/// A source of randomness: fills the whole slice.
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]);

/// What a packet needs to know of its recipient and of what was sent there before.
#[derive(Debug, Clone)]
pub struct Address<'a> {
    /// Where it goes and whom it is about.
    pub routed: &'a Routed,
    /// The packet's random id.
    pub packet: PacketId,
    /// The recipient's name.
    pub name: String,
    /// The recipient's public age key; none when it goes by hand.
    pub age_key: Option<String>,
    /// Its place in the chain to this recipient.
    pub sequence: Sequence,
    /// The magistrate's identity packet, if there is one.
    pub identity_packet: Option<PacketId>,
}

/// The extracts of one referral, one per address in its order: all with the same root, each with
/// the rows its recipient may see.
///
/// # Errors
/// [`ReferralError::Randomness`] when `random` repeats itself, else when a row cannot be written.
pub fn disclose(
    composition: &Composition<'_>,
    addresses: &[Address<'_>],
    random: Random<'_>,
) -> Result<Vec<ReferralFile>, ReferralError> {
    let labels: BTreeSet<&PersonLabel> = addresses.iter().flat_map(|a| &a.routed.persons).collect();
    let labels: Vec<PersonLabel> = labels.into_iter().cloned().collect();
    let extracts: Vec<Vec<Row>> = addresses
        .iter()
        .map(|a| composition.rows(a.routed, &a.packet))
        .collect();
    let mut all = composition.record_rows(&labels);
    all.extend(extracts.iter().flatten().cloned());
    let commitment = Commitment::new(all, random)?;
    let pairs = addresses.iter().zip(extracts);
    pairs
        .map(|(address, rows)| commitment.extract(composition, address, PacketKind::Referral, rows))
        .collect()
}

/// The identity packet beside a magistrate's packet: own rows, own root. None when there is nothing
/// to protect. `address.packet` is its own id; that of the magistrate's packet stands in no part of it.
///
/// # Errors
/// [`ReferralError::Randomness`] when `random` repeats itself, else when a row cannot be written.
pub fn disclose_identity(
    composition: &Composition<'_>,
    address: &Address<'_>,
    random: Random<'_>,
) -> Result<Option<ReferralFile>, ReferralError> {
    let rows = composition.identity_rows(address.routed);
    if rows.is_empty() {
        return Ok(None);
    }
    let commitment = Commitment::new(rows.clone(), random)?;
    commitment
        .extract(composition, address, PacketKind::Identity, rows)
        .map(Some)
}

/// Salted rows by what they say, all digests with the decoys, and the root.
struct Commitment {
    rows: BTreeMap<String, (DisclosedRow, String)>,
    digests: BTreeSet<String>,
    root: String,
}

impl Commitment {
    fn new(rows: Vec<Row>, random: Random<'_>) -> Result<Self, ReferralError> {
        let mut salted: BTreeMap<String, (DisclosedRow, String)> = BTreeMap::new();
        let (mut salts, mut digests) = (BTreeSet::new(), BTreeSet::new());
        for row in rows {
            let key = key(&row)?;
            if salted.contains_key(&key) {
                continue;
            }
            let mut salt = [0_u8; 16];
            random(&mut salt);
            if !salts.insert(salt) {
                return Err(ReferralError::Randomness);
            }
            let row = DisclosedRow {
                salt: data_encoding::BASE64URL_NOPAD.encode(&salt),
                scope: row.scope,
                field: row.field,
                value: row.value,
            };
            let digest = row.digest()?;
            digests.insert(digest.clone());
            salted.insert(key, (row, digest));
        }
        while digests.is_empty() || digests.len() % DIGESTS_MULTIPLE != 0 {
            let mut decoy = [0_u8; 32];
            random(&mut decoy);
            if !digests.insert(data_encoding::BASE64URL_NOPAD.encode(&decoy)) {
                return Err(ReferralError::Randomness);
            }
        }
        let root = root(digests.iter());
        Ok(Self {
            rows: salted,
            digests,
            root,
        })
    }

    fn extract(
        &self,
        composition: &Composition<'_>,
        address: &Address<'_>,
        kind: PacketKind,
        rows: Vec<Row>,
    ) -> Result<ReferralFile, ReferralError> {
        let mut disclosed = Vec::with_capacity(rows.len());
        let mut withheld = self.digests.clone();
        for row in rows {
            let (row, digest) = self.rows.get(&key(&row)?).ok_or(ReferralError::Root)?;
            withheld.remove(digest);
            disclosed.push(row.clone());
        }
        let routed = address.routed;
        let content = composition.content;
        let training = composition.record.training;
        Ok(ReferralFile {
            format: REFERRAL_FORMAT.to_owned(),
            kind,
            packet: address.packet.clone(),
            training,
            recipient: Addressee {
                kind: routed.kind,
                id: routed.recipient.clone(),
                name: address.name.clone(),
                age_key: address.age_key.clone(),
            },
            sequence: address.sequence.clone(),
            time: composition.now,
            content: ContentVersion {
                version: content.version.clone(),
                packs: content.packs.iter().map(|p| p.id.clone()).collect(),
            },
            transfer: Transfer {
                service: composition.sender.service,
                controller: composition.sender.unit.clone(),
                legal_basis: routed.kind,
                retention: if training {
                    Retention::Exercise
                } else {
                    Retention::CaseFile
                },
            },
            identity_packet: address.identity_packet.clone(),
            persons: routed.persons.clone(),
            rows: disclosed,
            withheld: withheld.into_iter().collect(),
            root: self.root.clone(),
        })
    }
}

/// What a row says, as text: the same row in two packets is one row of the record.
fn key(row: &Row) -> Result<String, ReferralError> {
    serde_json::to_string(&(&row.scope, &row.field, &row.value)).map_err(|_| ReferralError::Malformed)
}
