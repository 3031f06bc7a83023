//! What follows an answer. When a centre has no room or turns somebody away: the next one, in the order
//! that the place says, and a packet sealed to it alone. When an office asks for more: a new packet to that
//! office alone. And with whom each person's case rests, so that none is nobody's.

use std::collections::BTreeSet;

use crate::assess;
use crate::content::Content;
use crate::model::{
    CallOutcome, EncounterId, Event, Owner, PacketId, PersonLabel, ReceiptAnswer, RecipientId, RecipientKind, Record,
    SealedPacketNote, Step, Verb, steps_of,
};
use crate::packet::{self, Routed, centres, is_refusing};
use crate::service::error::{Code, Error};
use crate::service::explain::word_part;
use crate::service::refer::Papers;
use crate::service::show::to_be_referred;
use crate::service::views::{NextCentre, OwnerView, SealedView};
use crate::service::{Halte, Printer};

/// Why a person comes to a centre that is not the place's own.
const WHY: &str = "recipient-why-centre-next";
/// Why a packet goes to an office that had one already.
const WHY_AGAIN: &str = "recipient-why-again";

/// The first of these centres for somebody whom the ones before turned away; none when every one was asked,
/// with a packet or on the telephone.
fn next_centre(line: &[RecipientId], record: &Record, label: &PersonLabel) -> Option<RecipientId> {
    let asked: BTreeSet<&RecipientId> = record
        .referrals
        .iter()
        .flat_map(|r| &r.packets)
        .filter(|p| p.kind == RecipientKind::Centre && p.labels.contains(label))
        .map(|p| &p.recipient)
        .collect();
    let mut left = line.iter();
    left.find(|id| !asked.contains(*id) && !is_refusing(record, id, label))
        .cloned()
}

fn note<'a>(record: &'a Record, packet: &PacketId) -> Option<&'a SealedPacketNote> {
    let mut notes = record.referrals.iter().flat_map(|r| &r.packets);
    notes.find(|p| p.packet == *packet)
}

/// Every step of an encounter, in the record's order. What somebody else reported is nobody's case; where
/// there are people, a packet that holds nobody is a count: what is asked of it stands last, and a centre
/// that has no room for a count leaves nobody without.
pub(crate) fn steps(record: &Record) -> Vec<(Option<&PersonLabel>, Owner)> {
    let persons = record.persons.iter().map(|p| Some(&p.label));
    let own = persons.flat_map(|label| steps_of(record, label).into_iter().map(move |step| (label, step)));
    let is_information = record.persons.is_empty();
    let nobody = steps_of(record, None).into_iter();
    let nobody = nobody.filter(|step| is_information || step.step.is_sent_again());
    own.chain(nobody.map(|step| (None, step))).collect()
}

/// For whom a packet asks a step of the officer that `is_meant`.
fn asked_for<'a>(
    record: &'a Record,
    packet: &PacketId,
    is_meant: impl Fn(Step) -> bool,
) -> Vec<Option<&'a PersonLabel>> {
    let all = steps(record).into_iter();
    let asked = all.filter(|(_, step)| step.packet.as_ref() == Some(packet) && is_meant(step.step));
    asked.map(|(label, _)| label).collect()
}

/// Who is in a packet and needs another centre now.
fn turned_away(record: &Record, packet: &PacketId) -> Vec<PersonLabel> {
    let asked = asked_for(record, packet, |step| step == Step::NextCentre);
    asked.into_iter().flatten().cloned().collect()
}

/// Who is in a packet and needs another centre now, and which. Whoever was asked for elsewhere before may have
/// another turn than the others: their centres come one after the other, and last who has none left.
fn next_for(content: &Content, record: &Record, packet: &PacketId) -> Option<(Option<RecipientId>, Vec<PersonLabel>)> {
    let turned = turned_away(record, packet);
    if turned.is_empty() {
        return None;
    }
    let line = centres(content, record);
    let turns: Vec<_> = turned
        .into_iter()
        .map(|label| (next_centre(&line, record, &label), label))
        .collect();
    let next = turns.iter().find_map(|(own, _)| own.clone());
    let persons = turns.into_iter().filter(|(own, _)| *own == next);
    let persons = persons.map(|(_, label)| label).collect();
    Some((next, persons))
}

impl Halte {
    /// The centre to ask after the one that answered this packet, and for whom.
    pub(crate) fn next_of(&self, record: &Record, packet: &PacketId, lang: &str) -> Option<NextCentre> {
        let (recipient, persons) = next_for(&self.content, record, packet)?;
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
            let next = next_for(&self.content, record, packet);
            let (recipient, persons) = next.ok_or_else(|| Error::new(Code::NothingToRefer))?;
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

    /// Seals a new packet to the recipient of this one, and to it alone, with what is known now, for whom
    /// it asked for more or turned away. It takes the place of that packet; everybody else keeps theirs. A
    /// closed encounter is opened for it.
    ///
    /// # Errors
    /// `nothing-to-refer` when nothing is asked for in that packet, and as [`Halte::seal`].
    pub fn seal_again(
        &self,
        id: &EncounterId,
        packet: &PacketId,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<SealedView, Error> {
        let routed = self.officer(Verb::Refer, |officer| {
            let nothing = || Error::new(Code::NothingToRefer);
            let record = &officer.current(id)?.record;
            let note = note(record, packet).ok_or_else(nothing)?.clone();
            let asked = asked_for(record, packet, Step::is_sent_again);
            if asked.is_empty() {
                return Err(nothing());
            }
            let persons = asked.into_iter().flatten().cloned().collect();
            let assessment = assess::assess_record(&self.content, record, lang);
            let labels = to_be_referred(&self.content, record, &assessment.persons);
            let routed = packet::route(&self.content, record, &assessment, &labels);
            let others = routed.iter().find(|r| r.kind == note.kind).map_or(0, |r| r.others);
            if record.closed_at.is_some() {
                let reason = "sent_again".to_owned();
                officer.append(id, &[Event::Reopened { reason }])?;
            }
            Ok(Routed {
                kind: note.kind,
                recipient: note.recipient,
                persons,
                others,
                why: vec![WHY_AGAIN.to_owned()],
                duties: Vec::new(),
                fallback: None,
            })
        })?;
        self.seal_to(id, &[routed], lang, Papers::All(printer))
    }

    /// With whom each case of an encounter rests now, in the record's order; after each, what other offices
    /// have asked or turned away.
    pub(crate) fn owner_views(&self, record: &Record, lang: &str) -> Vec<OwnerView> {
        steps(record)
            .into_iter()
            .map(|(label, owner)| self.owner_view(record, label, owner, lang))
            .collect()
    }

    fn owner_view(&self, record: &Record, label: Option<&PersonLabel>, owner: Owner, lang: &str) -> OwnerView {
        let packet = owner.packet.as_ref();
        let note = packet.and_then(|packet| note(record, packet));
        let name = note
            .map(|n| self.recipient_name(lang, &n.recipient))
            .unwrap_or_default();
        let said = packet.and_then(|packet| record.answer(packet, label));
        let text = self.step_text(owner.step, &name, said, owner.by_phone, lang);
        let since = owner.since.filter(|_| owner.step.is_due());
        OwnerView {
            encounter: record.id.clone(),
            label: label.cloned(),
            text,
            name,
            since_text: since.map(|at| self.moment_text(lang, at)),
            is_due: owner.step.is_due(),
            is_sent_again: owner.step.is_sent_again(),
            owner,
        }
    }

    /// A step as a sentence: who, and what was said; what was said by telephone is told as such.
    pub(crate) fn step_text(
        &self,
        step: Step,
        name: &str,
        said: Option<&ReceiptAnswer>,
        by_phone: Option<CallOutcome>,
        lang: &str,
    ) -> String {
        let word = |key: String| self.word(lang, &key, &[]);
        let said = said.filter(|_| by_phone.is_none());
        let status = said.map(|a| word(format!("answer-status-{}", word_part(a.status.as_str()))));
        let phone = by_phone.map(|outcome| word(format!("owner-phone-{}", word_part(outcome.as_str()))));
        let reason = said.and_then(|a| a.reason);
        let reason = reason.map(|r| word(format!("answer-reason-{}", word_part(r.as_str()))));
        let answer = phone.or_else(|| reason.clone()).or(status).unwrap_or_default();
        let args = [
            ("name", name),
            ("answer", &answer),
            ("reason", reason.as_deref().unwrap_or_default()),
        ];
        let key = format!("owner-step-{}", word_part(&super::receive::key_of(&step)));
        self.word(lang, &key, &args)
    }
}
