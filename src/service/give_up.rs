//! Gives up what was signed with a certificate that the station has taken back. Every recipient refuses it:
//! so it is never posted as if all were well, and its case goes back to the officer, to be sealed again.
//! Whatever takes in a list does both at once; no bytes are forgotten, and nothing sealed is opened.

use std::collections::BTreeMap;

use crate::journal::{GivenUp, KIND_EXTRACT, KIND_PACKET, OutboxItem, OutboxState, REASON_REVOKED, Sha};
use crate::model::{EncounterId, Event, PacketId, Record, Reply, SealedPacketNote, Step};
use crate::service::Officer;
use crate::service::encounter::count;
use crate::service::error::Error;
use crate::service::next::steps;
use crate::service::receipt::sha_of;
use crate::trust::{Roster, Serial};

/// Set once anything was given up: only then is it looked for.
const GIVEN_UP: &str = "given-up";

impl Officer {
    /// Sets settings that make this the list in use, and gives up what was signed with a certificate that it
    /// takes back: one transaction. How many items were given up.
    pub(super) fn take_list(&mut self, settings: &[(&str, &[u8])], list: &Roster) -> Result<u32, Error> {
        let mut items = self.journal.outbox_unfinished()?;
        items.retain(|item| !item.is_in_vain());
        let items = self.signed_in_vain(items, list)?;
        let given_up = ended(&items);
        let mut settings = settings.to_vec();
        if !given_up.is_empty() {
            settings.push((GIVEN_UP, b"1".as_slice()));
        }
        if settings.is_empty() {
            return Ok(0);
        }
        self.journal.give_up(&settings, &given_up)?;
        let is_told = |id: &EncounterId| given_up.told.iter().any(|(told, _)| told == id);
        if self.current.as_ref().is_some_and(|c| is_told(&c.record.id)) {
            self.current = None;
        }
        Ok(count(given_up.unsent.len().saturating_add(given_up.moot.len())))
    }

    /// Gives up what the list in use has taken back already: queued by an earlier version, or an answer of
    /// before that was asked for again.
    pub(super) fn give_up(&mut self) -> Result<u32, Error> {
        let list = self.enrolment.roster().filter(|_| self.enrolment.is_revoked());
        match list.cloned() {
            Some(list) => self.take_list(&[], &list),
            None => Ok(0),
        }
    }

    /// Whether every recipient would refuse this item for who signed it.
    pub(super) fn is_in_vain(&self, item: &OutboxItem) -> Result<bool, Error> {
        if item.is_in_vain() {
            return Ok(true);
        }
        let Some(list) = self.enrolment.roster() else {
            return Ok(false);
        };
        Ok(!self.signed_in_vain(vec![item.clone()], list)?.is_empty())
    }

    /// Whether an answer was given up before it left, so that only a new one can be believed.
    pub(super) fn is_answered_in_vain(&self, reply: &Reply) -> Result<bool, Error> {
        let Some(digest) = sha_of(&reply.receipt) else {
            return Ok(false);
        };
        let item = self.journal.outbox_item(&digest)?;
        Ok(item.as_ref().is_some_and(is_given_up))
    }

    /// A packet says with which certificate it was signed. An older one does not, nor does an answer, which
    /// has one holder for ever, or a word to the station: theirs is the certificate in use.
    fn signed_in_vain(&self, mut items: Vec<OutboxItem>, list: &Roster) -> Result<Vec<OutboxItem>, Error> {
        if items.is_empty() || list.crl.revoked.is_empty() {
            return Ok(Vec::new());
        }
        let is_revoked = self.enrolment.is_revoked_by(list);
        let signers = self.signers()?;
        items.retain(|item| {
            let signer = signers.get(&item.subject).filter(|_| item.kind == KIND_PACKET);
            signer.map_or(is_revoked, |serial| list.crl.revoked_since(serial).is_some())
        });
        Ok(items)
    }

    fn signers(&self) -> Result<BTreeMap<String, Serial>, Error> {
        let packets = self.journal.sealed_referrals()?.into_iter();
        let packets = packets.flat_map(|entry| match entry.event {
            Event::ReferralSealed { packets, .. } => packets,
            _ => Vec::new(),
        });
        let signed = |note: SealedPacketNote| Some((note.packet.to_string(), note.signer.parse::<Serial>().ok()?));
        Ok(packets.filter_map(signed).collect())
    }

    /// What was given up of this encounter and is asked of the officer no more, because it was sealed again or
    /// its office has said something else, needs nobody any more.
    pub(super) fn settle_given_up(&mut self, id: &EncounterId) -> Result<(), Error> {
        if self.journal.setting(GIVEN_UP)?.is_none() {
            return Ok(());
        }
        let mut items = self.journal.outbox_of(id)?;
        items.retain(|item| item.kind == KIND_PACKET && is_given_up(item));
        if items.is_empty() {
            return Ok(());
        }
        let record = &self.current(id)?.record;
        let settled = items.iter().filter(|item| !is_asked_for(record, &item.subject));
        let settled: Vec<Sha> = settled.map(|item| item.digest).collect();
        Ok(self.journal.settle(&settled)?)
    }

    /// An answer that was given up has given way to the next one.
    pub(super) fn settle_answer(&mut self, before: Option<&Reply>) -> Result<(), Error> {
        match before.and_then(|reply| sha_of(&reply.receipt)) {
            Some(digest) if self.journal.setting(GIVEN_UP)?.is_some() => Ok(self.journal.settle(&[digest])?),
            _ => Ok(()),
        }
    }

    /// How many packets and answers were given up and wait for somebody. Of a word to the station none: the
    /// next one tells it anew.
    pub(super) fn given_up(&self) -> Result<u32, Error> {
        if self.journal.setting(GIVEN_UP)?.is_none() {
            return Ok(0);
        }
        let failed = self.journal.outbox_failed(REASON_REVOKED)?;
        Ok(count(failed.len()))
    }
}

/// What becomes of items that were signed in vain.
fn ended(items: &[OutboxItem]) -> GivenUp {
    let mut ended = GivenUp::default();
    let mut told: BTreeMap<EncounterId, (Vec<PacketId>, Vec<PacketId>)> = BTreeMap::new();
    for item in items {
        let has_left = item.posted.is_some();
        let place = match item.kind.as_str() {
            _ if has_left => &mut ended.left,
            KIND_EXTRACT => &mut ended.moot,
            _ => &mut ended.unsent,
        };
        place.push(item.digest);
        let packet = item.subject.parse::<PacketId>().ok();
        let packet = packet.filter(|_| item.kind == KIND_PACKET);
        if let (Some(encounter), Some(packet)) = (&item.encounter, packet) {
            let (unsent, left) = told.entry(encounter.clone()).or_default();
            let place = if has_left { left } else { unsent };
            place.push(packet);
        }
    }
    let told = told.into_iter();
    ended.told = told
        .map(|(id, (unsent, left))| (id, Event::SignatureRevoked { unsent, left }))
        .collect();
    ended
}

fn is_given_up(item: &OutboxItem) -> bool {
    matches!(&item.state, OutboxState::Failed { reason } if reason == REASON_REVOKED)
}

/// Whether a packet that was given up is still to be sealed again. An identity is no case of its own: it is,
/// until another one went to the same office.
fn is_asked_for(record: &Record, packet: &str) -> bool {
    let mut notes = record.referrals.iter().flat_map(|r| &r.packets);
    let Some(note) = notes.find(|note| note.packet.as_str() == packet) else {
        return false;
    };
    if note.identity {
        return !notes.any(|later| later.identity && later.recipient == note.recipient);
    }
    let mut steps = steps(record).into_iter();
    steps.any(|(_, owner)| owner.step == Step::SealAgain && owner.packet.as_ref() == Some(&note.packet))
}
