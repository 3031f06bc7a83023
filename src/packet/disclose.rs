//! One root, several truths: every row of the record is committed once under a salt, and each
//! recipient gets the salts of its own rows alone. What it may not see is only a digest among
//! decoys. Randomness comes in as an argument.

use std::collections::{BTreeSet, HashMap};

use super::at_once::at_once;
use super::compose::{Composition, Row};
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
    // The record, then each extract of it: none waits for the one before.
    let tables: Vec<Option<&Address<'_>>> = std::iter::once(None).chain(addresses.iter().map(Some)).collect();
    let tables = at_once(&tables, |to| {
        let rows = match to {
            None => composition.record_rows(&labels),
            Some(address) => composition.rows(address.routed, &address.packet),
        };
        texts(&rows).map(|said| (rows, said))
    });
    let tables = tables.into_iter().collect::<Result<Vec<_>, _>>()?;
    let (rows, said): (Vec<_>, Vec<_>) = tables.into_iter().unzip();
    // What no recipient may see is committed too.
    let commitment = Commitment::new(said.iter().flatten(), random)?;
    let packets = addresses.iter().zip(rows.into_iter().zip(&said).skip(1));
    packets
        .map(|(address, (rows, said))| commitment.extract(composition, address, PacketKind::Referral, rows, said))
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
    let said = texts(&rows)?;
    let commitment = Commitment::new(said.iter(), random)?;
    commitment
        .extract(composition, address, PacketKind::Identity, rows, &said)
        .map(Some)
}

/// What each row says, as compact JSON `[scope,field,value]`: the same text in two packets is one
/// row of the record.
fn texts(rows: &[Row]) -> Result<Vec<String>, ReferralError> {
    let text = |row: &Row| serde_json::to_string(&(&row.scope, &row.field, &row.value));
    rows.iter()
        .map(|row| text(row).map_err(|_| ReferralError::Malformed))
        .collect()
}

/// A row's salt, and where its digest stands among all.
struct Salted {
    salt: String,
    place: usize,
}

/// Salts by what their rows say, all digests with the decoys in order, and the root.
struct Commitment<'a> {
    // Only ever asked for one row: its order reaches nothing.
    rows: HashMap<&'a str, usize>,
    salted: Vec<Salted>,
    digests: Vec<String>,
    root: String,
}

impl<'a> Commitment<'a> {
    fn new(said: impl Iterator<Item = &'a String>, random: Random<'_>) -> Result<Self, ReferralError> {
        let mut rows = HashMap::new();
        let mut texts: Vec<&str> = Vec::new();
        for text in said {
            rows.entry(text.as_str()).or_insert_with(|| {
                texts.push(text);
                texts.len().saturating_sub(1)
            });
        }
        let total = texts.len().max(1).next_multiple_of(DIGESTS_MULTIPLE);
        // All of it at once: the system is asked twice, not once per row.
        let mut salts = vec![[0_u8; SALT_BYTES]; texts.len()];
        random(salts.as_flattened_mut());
        let mut decoys = vec![[0_u8; DIGEST_BYTES]; total - texts.len()];
        random(decoys.as_flattened_mut());
        let mut in_order = salts.clone();
        in_order.sort_unstable();
        if !in_order.is_sorted_by(|one, other| one < other) {
            return Err(ReferralError::Randomness);
        }

        let base64 = |bytes: &[u8]| data_encoding::BASE64URL_NOPAD.encode(bytes);
        let salts = salts.iter().map(|salt| base64(salt));
        let mut salted: Vec<Salted> = salts.map(|salt| Salted { salt, place: 0 }).collect();
        let committed = salted.iter().zip(texts).enumerate();
        // Each digest with the row it is of; a decoy is of none.
        let mut digests: Vec<(String, Option<usize>)> = committed
            .map(|(row, (salted, text))| (row_digest(&salted.salt, text), Some(row)))
            .chain(decoys.iter().map(|decoy| (base64(decoy), None)))
            .collect();
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
            rows,
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
        rows: Vec<Row>,
        said: &[String],
    ) -> Result<ReferralFile, ReferralError> {
        let mut disclosed = Vec::with_capacity(rows.len());
        let mut is_shown = vec![false; self.digests.len()];
        for (row, text) in rows.into_iter().zip(said) {
            let of = self.rows.get(text.as_str()).ok_or(ReferralError::Root)?;
            let salted = self.salted.get(*of).ok_or(ReferralError::Root)?;
            *is_shown.get_mut(salted.place).ok_or(ReferralError::Root)? = true;
            disclosed.push(DisclosedRow {
                salt: salted.salt.clone(),
                scope: row.scope,
                field: row.field,
                value: row.value,
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
