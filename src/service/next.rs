//! When a centre has no room or turns somebody away: the next one, in the order that the place says,
//! and a packet sealed to it alone. And with whom each person's case rests, so that none is nobody's.

use std::collections::BTreeSet;

use crate::content::Content;
use crate::model::{
    EncounterId, Event, PacketId, PersonLabel, RecipientId, RecipientKind, Record, Step, Verb, owner_of,
};
use crate::packet::Routed;
use crate::service::error::{Code, Error};
use crate::service::explain::word_part;
use crate::service::refer::Papers;
use crate::service::views::{NextCentre, OwnerView, SealedView};
use crate::service::{Halte, Printer};

/// Why a person comes to a centre that is not the place's own.
const WHY: &str = "recipient-why-centre-next";

/// The centres in the order in which they are asked for this encounter: the place's own, those after
/// it, then any other that takes adults.
fn centres(content: &Content, record: &Record) -> Vec<RecipientId> {
    let district = record.place.as_ref().and_then(|id| {
        let place = content.places.iter().find(|p| p.id == *id)?;
        content.districts.iter().find(|d| d.id == place.district)
    });
    let by_place = district
        .into_iter()
        .flat_map(|d| std::iter::once(&d.centre).chain(&d.then));
    let listed = content
        .directory
        .iter()
        .filter(|d| d.kind == Some(RecipientKind::Centre) && !d.minors);
    let mut seen = BTreeSet::new();
    let all = by_place.chain(listed.map(|d| &d.id));
    all.filter(|id| seen.insert(*id)).cloned().collect()
}

/// The next centre for somebody whom the ones before turned away; none when every one was asked.
fn next_centre(content: &Content, record: &Record, label: &PersonLabel) -> Option<RecipientId> {
    let asked: BTreeSet<&RecipientId> = record
        .referrals
        .iter()
        .flat_map(|r| &r.packets)
        .filter(|p| p.kind == RecipientKind::Centre && p.labels.contains(label))
        .map(|p| &p.recipient)
        .collect();
    centres(content, record).into_iter().find(|id| !asked.contains(id))
}

/// Who is in a packet and needs another centre now.
fn turned_away(record: &Record, packet: &PacketId) -> Vec<PersonLabel> {
    let notes = record.referrals.iter().flat_map(|r| &r.packets);
    let labels = notes.filter(|p| p.packet == *packet).flat_map(|p| &p.labels);
    labels
        .filter(|label| {
            let owner = owner_of(record, Some(label));
            owner.is_some_and(|o| o.step == Step::NextCentre && o.packet.as_ref() == Some(packet))
        })
        .cloned()
        .collect()
}

impl Halte {
    /// The centre to ask after the one that answered this packet, and for whom.
    pub(crate) fn next_of(&self, record: &Record, packet: &PacketId, lang: &str) -> Option<NextCentre> {
        let persons = turned_away(record, packet);
        let recipient = next_centre(&self.content, record, persons.first()?);
        let now = self.clock.now().wall;
        let reached = recipient.as_ref().and_then(|id| self.content.reached(id, now));
        Some(NextCentre {
            packet: packet.clone(),
            name: recipient.as_ref().map(|id| self.recipient_name(lang, id)),
            phone: reached.map(|r| r.phone.to_owned()),
            phone_verified: reached.is_some_and(|r| r.verified),
            who: reached.and_then(|r| r.who).map(str::to_owned),
            email: reached.and_then(|r| r.email).map(str::to_owned),
            recipient,
            persons,
        })
    }

    /// Seals a packet to the next centre, and to it alone, for whom the last one turned away. A closed
    /// encounter is opened for it.
    ///
    /// # Errors
    /// `nothing-to-refer` when nobody in that packet needs another centre, `no-centre-left`, and as
    /// [`Halte::seal`].
    pub fn seal_next(
        &self,
        id: &EncounterId,
        packet: &PacketId,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<SealedView, Error> {
        let routed = self.officer(Verb::Refer, |officer| {
            let record = &officer.current(id)?.record;
            let persons = turned_away(record, packet);
            let first = persons.first().ok_or_else(|| Error::new(Code::NothingToRefer))?;
            let recipient = next_centre(&self.content, record, first);
            let recipient = recipient.ok_or_else(|| Error::new(Code::NoCentreLeft))?;
            if record.closed_at.is_some() {
                let reason = "next_centre".to_owned();
                officer.append(id, &[Event::Reopened { reason }])?;
            }
            Ok(Routed {
                kind: RecipientKind::Centre,
                recipient,
                persons,
                others: 0,
                why: vec![WHY.to_owned()],
                duties: Vec::new(),
                fallback: None,
            })
        })?;
        self.seal_to(id, &[routed], lang, Papers::All(printer))
    }

    /// With whom each case of an encounter rests now, in the record's order.
    pub(crate) fn owner_views(&self, record: &Record, lang: &str) -> Vec<OwnerView> {
        let labels: Vec<Option<&PersonLabel>> = if record.persons.is_empty() {
            vec![None]
        } else {
            record.persons.iter().map(|p| Some(&p.label)).collect()
        };
        labels
            .into_iter()
            .filter_map(|label| {
                let owner = owner_of(record, label)?;
                let mut notes = record.referrals.iter().flat_map(|r| &r.packets);
                let note = notes.find(|p| Some(&p.packet) == owner.packet.as_ref());
                let name = note
                    .map(|n| self.recipient_name(lang, &n.recipient))
                    .unwrap_or_default();
                let said = owner.packet.as_ref().and_then(|p| record.answer(p, label));
                let word = |key: String| self.word(lang, &key, &[]);
                let status = said.map(|a| word(format!("answer-status-{}", word_part(a.status.as_str()))));
                let reason = said.and_then(|a| a.reason);
                let reason = reason.map(|r| word(format!("answer-reason-{}", word_part(r.as_str()))));
                let answer = reason.clone().or(status).unwrap_or_default();
                let args = [
                    ("name", name.as_str()),
                    ("answer", &answer),
                    ("reason", reason.as_deref().unwrap_or_default()),
                ];
                let key = format!("owner-step-{}", word_part(&super::receive::key_of(&owner.step)));
                Some(OwnerView {
                    encounter: record.id.clone(),
                    label: label.cloned(),
                    text: self.word(lang, &key, &args),
                    is_due: owner.step.is_due(),
                    owner,
                })
            })
            .collect()
    }
}
