//! One root, several truths: every row of the record is committed once under a salt, and each
//! recipient gets the salts of its own rows alone. What it may not see is only a digest among
//! decoys. Randomness comes in as an argument.

use std::collections::BTreeSet;

use super::compose::{Composition, Reader, Row};
use super::referral::{
    Addressee, ContentVersion, DIGESTS_MULTIPLE, DisclosedRow, PacketKind, REFERRAL_FORMAT, ReferralError,
    ReferralFile, Retention, Sequence, Transfer, root, row_digest,
};
use super::route::Routed;
use crate::model::{PacketId, PersonLabel};
use crate::trust::RecipientKey;

const SALT_BYTES: usize = 16;
const DIGEST_BYTES: usize = 32;

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
    /// What receipts are sealed to: the sending device's own key.
    pub reply_key: Option<RecipientKey>,
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
    // What no recipient may see is committed too.
    let root = std::iter::once(Reader::Root(&labels));
    let packets = addresses.iter().map(|a| Reader::Packet(a.routed, &a.packet));
    let rows = composition.rows(&root.chain(packets).collect::<Vec<_>>());
    let commitment = Commitment::new(rows.all, random)?;
    let packets = addresses.iter().zip(rows.of.iter().skip(1));
    packets
        .map(|(address, told)| commitment.extract(composition, address, PacketKind::Referral, told))
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
    let all: Vec<usize> = (0..rows.len()).collect();
    let commitment = Commitment::new(rows, random)?;
    let file = commitment.extract(composition, address, PacketKind::Identity, &all)?;
    Ok(Some(file))
}

/// A row with its salt, and where its digest stands among all.
struct Salted {
    row: Row,
    salt: String,
    place: usize,
}

/// Every row under its salt, all digests with the decoys in order, and the root.
struct Commitment {
    salted: Vec<Salted>,
    digests: Vec<String>,
    root: String,
}

impl Commitment {
    fn new(rows: Vec<Row>, random: Random<'_>) -> Result<Self, ReferralError> {
        let total = rows.len().max(1).next_multiple_of(DIGESTS_MULTIPLE);
        // All of it at once: the system is asked twice, not once per row.
        let mut salts = vec![[0_u8; SALT_BYTES]; rows.len()];
        random(salts.as_flattened_mut());
        let mut decoys = vec![[0_u8; DIGEST_BYTES]; total - rows.len()];
        random(decoys.as_flattened_mut());
        let mut in_order = salts.clone();
        in_order.sort_unstable();
        if !in_order.is_sorted_by(|one, other| one < other) {
            return Err(ReferralError::Randomness);
        }

        let base64 = |bytes: &[u8]| data_encoding::BASE64URL_NOPAD.encode(bytes);
        let salted = rows.into_iter().zip(&salts).map(|(row, salt)| Salted {
            row,
            salt: base64(salt),
            place: 0,
        });
        let mut salted: Vec<Salted> = salted.collect();
        // Each digest with the row it is of; a decoy is of none.
        let decoys = decoys.iter().map(|decoy| Ok((base64(decoy), None)));
        let committed = salted.iter().enumerate();
        let mut digests = committed
            .map(|(n, Salted { row, salt, .. })| {
                Ok((row_digest(salt, row.scope.as_ref(), &row.field, &row.value)?, Some(n)))
            })
            .chain(decoys)
            .collect::<Result<Vec<_>, ReferralError>>()?;
        digests.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        if !digests.is_sorted_by(|(one, _), (other, _)| one < other) {
            return Err(ReferralError::Randomness);
        }
        for (place, (_, row)) in digests.iter().enumerate() {
            if let Some(salted) = row.and_then(|row| salted.get_mut(row)) {
                salted.place = place;
            }
        }
        let digests: Vec<String> = digests.into_iter().map(|(digest, _)| digest).collect();
        Ok(Self {
            salted,
            root: root(digests.iter()),
            digests,
        })
    }

    fn extract(
        &self,
        composition: &Composition<'_>,
        address: &Address<'_>,
        kind: PacketKind,
        told: &[usize],
    ) -> Result<ReferralFile, ReferralError> {
        let mut disclosed = Vec::with_capacity(told.len());
        let mut is_shown = vec![false; self.digests.len()];
        for row in told {
            let Salted { row, salt, place } = self.salted.get(*row).ok_or(ReferralError::Root)?;
            *is_shown.get_mut(*place).ok_or(ReferralError::Root)? = true;
            disclosed.push(DisclosedRow {
                salt: salt.clone(),
                scope: row.scope.clone(),
                field: row.field.clone(),
                value: row.value.clone(),
            });
        }
        let digests = self.digests.iter().zip(is_shown);
        let withheld = digests
            .filter(|(_, is_shown)| !is_shown)
            .map(|(digest, _)| digest.clone());
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
                controller: composition.unit().to_owned(),
                legal_basis: routed.kind,
                retention: if training {
                    Retention::Exercise
                } else {
                    Retention::CaseFile
                },
            },
            identity_packet: address.identity_packet.clone(),
            reply_key: address.reply_key.clone(),
            persons: routed.persons.clone(),
            rows: disclosed,
            withheld: withheld.collect(),
            root: self.root.clone(),
        })
    }
}
