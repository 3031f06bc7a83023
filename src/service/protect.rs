//! Identities that one magistrate alone may know: their own packet under a key of their own, or one
//! sheet for a closed envelope; and the notebook forgets them once they are where they belong.

use crate::model::{Entry, Event, IdentityMode, PacketId, RecipientId, Record, SealedPacketNote};
use crate::packet::{self, Address, Composition, ReferralFile, Routed};
use crate::service::error::Error;
use crate::service::refer::{failed, sequence_of};
use crate::service::{Current, Halte, Officer};

/// The name under which the journal counts identity packets to a recipient.
pub(crate) fn identity_chain(recipient: &RecipientId) -> RecipientId {
    let name = format!("{recipient}.identity");
    // Too long a name shares the recipient's own chain: still unique, still rising.
    RecipientId::new(&name).unwrap_or_else(|_| recipient.clone())
}

impl Halte {
    /// The identity packet beside each magistrate's packet that names one.
    pub(super) fn identity_files<'a>(
        &self,
        officer: &Officer,
        composition: &Composition<'_>,
        addresses: &[Address<'a>],
        device: &str,
        fill: packet::Random<'_>,
    ) -> Result<Vec<(&'a Routed, ReferralFile)>, Error> {
        let mut identities = Vec::new();
        for address in addresses {
            let Some(packet) = address.identity_packet.clone() else {
                continue;
            };
            let recipient = &address.routed.recipient;
            // A chain of its own, so that neither packet tells where in the other's it stands.
            let held = officer.journal.next_sequence(device, &identity_chain(recipient))?;
            let entry = officer.enrolment.recipient(recipient, composition.record.training);
            let key = entry.and_then(|e| e.identity_public_key.as_ref());
            let own = Address {
                packet,
                // The key of the ordinary packet is not enough: its readers are not all meant here.
                age_key: key.map(|k| k.as_str().to_owned()),
                sequence: sequence_of(&held),
                identity_packet: None,
                ..address.clone()
            };
            let file = packet::disclose_identity(composition, &own, fill).map_err(failed)?;
            identities.extend(file.map(|file| (address.routed, file)));
        }
        Ok(identities)
    }

    /// What closing an encounter forgets, because an envelope that was handed over takes the name with it:
    /// the entries that tell it, and the envelopes.
    pub(super) fn handed_identities(&self, current: &Current) -> (Vec<u32>, Vec<PacketId>) {
        let record = &current.record;
        let handed: Vec<_> = record
            .referrals
            .iter()
            .flat_map(|r| r.packets.iter().map(move |p| (r, p)))
            .filter(|(r, p)| p.identity && p.by_hand && r.handed_over.iter().any(|h| h.packet == p.packet))
            .map(|(_, p)| p.clone())
            .collect();
        let told = self.told(current, &handed.iter().collect::<Vec<_>>());
        (told, handed.into_iter().map(|note| note.packet).collect())
    }

    /// The entries that tell what only these packets may say: where they are, it stands nowhere else.
    pub(super) fn told(&self, current: &Current, packets: &[&SealedPacketNote]) -> Vec<u32> {
        let tells = |entry: &&Entry| {
            packets
                .iter()
                .any(|note| self.is_told(&current.record, note, &entry.event))
        };
        current.entries.iter().filter(tells).map(|e| e.seq).collect()
    }

    /// Whether an entry, counting or taken back, tells who somebody is whom only this packet names.
    fn is_told(&self, record: &Record, note: &SealedPacketNote, event: &Event) -> bool {
        let Event::FieldSet { field, label, .. } = event else {
            return false;
        };
        let identifying = self.content.field(field).is_some_and(|row| row.identifying);
        let unnamed = label.as_ref().is_none_or(|label| {
            let person = record.person(label);
            note.labels.contains(label) && person.is_some_and(|p| p.identity_mode == IdentityMode::AnonymousStatement)
        });
        identifying && unnamed
    }
}
