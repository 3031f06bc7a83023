//! Which events a screen may record: the door of the journal. Checks an event against the
//! content and the record as it stands; never repairs. The order is the safeguard: what can only
//! be told or asked opens for a person once a notice, or a safety question, is logged.

use crate::clocks;
use crate::content::{Content, DisclosureRow, DisclosureRule, FieldInput, FieldScope, How, Indicator, Scope};
use crate::model::{
    About, Age, ClockAct, ClockNote, ENCOUNTER_MAX_PERSONS, Event, FieldValue, IndicatorId, OfferAnswer, PersonLabel,
    RecipientId, RecipientKind, Record, Source,
};
use crate::service::error::{Code, Error};
use crate::service::notice;

/// Longest single line, in characters.
const LINE_MAX: usize = 200;
/// Longest text of several lines, in characters.
const TEXT_MAX: usize = 4_000;
/// The row that records consent to show wage facts to FAIRWORK, who receives no packet.
pub(super) const WAGE_CONSENT: &str = "wages_fairwork";

/// A problem is a code: its words are `problem-<code>`.
pub(super) fn refused(problem: &str) -> Error {
    Error::new(Code::EventRefused).with("problem", problem)
}

/// Splits an event about several persons into one each, so that each person's entries can be
/// erased alone.
pub(crate) fn split(event: Event) -> Vec<Event> {
    fn each(labels: Vec<PersonLabel>, one: impl Fn(Vec<PersonLabel>) -> Event) -> Vec<Event> {
        labels.into_iter().map(|label| one(vec![label])).collect()
    }
    match event {
        Event::PersonsAdded { labels, transported } => {
            each(labels, |labels| Event::PersonsAdded { labels, transported })
        }
        Event::PersonsSet { labels, fact } => each(labels, |labels| Event::PersonsSet {
            labels,
            fact: fact.clone(),
        }),
        Event::PersonsAnswered {
            labels,
            indicator,
            answer,
            source,
        } => each(labels, |labels| Event::PersonsAnswered {
            labels,
            indicator: indicator.clone(),
            answer,
            source,
        }),
        Event::NoticeShown {
            labels,
            language,
            version,
            status,
            medium,
            seconds,
            proof,
        } => each(labels, |labels| Event::NoticeShown {
            labels,
            language: language.clone(),
            version: version.clone(),
            status,
            medium,
            seconds,
            proof: proof.clone(),
        }),
        Event::NoticeConveyed {
            labels,
            at,
            sentences,
            conveyed,
            version_full,
        } => each(labels, |labels| Event::NoticeConveyed {
            labels,
            at,
            sentences: sentences.clone(),
            conveyed,
            version_full: version_full.clone(),
        }),
        Event::NoticeAnswered { labels, understood } => {
            each(labels, |labels| Event::NoticeAnswered { labels, understood })
        }
        Event::OfferMade { labels, answer } => each(labels, |labels| Event::OfferMade { labels, answer }),
        Event::StatementNoted { labels, made, at } => each(labels, |labels| Event::StatementNoted { labels, made, at }),
        Event::ClockConfirmed {
            clock,
            labels,
            packet,
            from,
        } if labels.len() > 1 => each(labels, |labels| Event::ClockConfirmed {
            clock: clock.clone(),
            labels,
            packet: packet.clone(),
            from,
        }),
        Event::ClockCorrected {
            clock,
            labels,
            packet,
            from,
            since,
        } if labels.len() > 1 => each(labels, |labels| Event::ClockCorrected {
            clock: clock.clone(),
            labels,
            packet: packet.clone(),
            from,
            since,
        }),
        Event::ClockStopped {
            clock,
            labels,
            packet,
            from,
            reason,
        } if labels.len() > 1 => each(labels, |labels| Event::ClockStopped {
            clock: clock.clone(),
            labels,
            packet: packet.clone(),
            from,
            reason: reason.clone(),
        }),
        Event::ClockRestarted {
            clock,
            labels,
            packet,
            from,
        } if labels.len() > 1 => each(labels, |labels| Event::ClockRestarted {
            clock: clock.clone(),
            labels,
            packet: packet.clone(),
            from,
        }),
        // One call stays one: it names only whom a packet holds, and of those nothing is erased alone.
        other => vec![other],
    }
}

/// Checks one event that a screen wants to record.
///
/// # Errors
/// `event-refused` with the problem; `notice-first`; `encounter-closed`.
pub(crate) fn accept(content: &Content, record: &Record, event: &Event) -> Result<(), Error> {
    // A recipient calls when it calls: what it says is heard in a closed encounter too.
    if record.closed_at.is_some() && !matches!(event, Event::CallMade { .. }) {
        return Err(Error::new(Code::EncounterClosed));
    }
    match event {
        Event::ContextSet { packs, .. } => {
            let unknown = packs.iter().flatten().any(|p| content.pack(p).is_none());
            if unknown { Err(refused("unknown-pack")) } else { Ok(()) }
        }
        Event::PlaceSet { place } => match place {
            Some(id) if !content.places.iter().any(|p| p.id == *id) => Err(refused("unknown-place")),
            _ => Ok(()),
        },
        Event::PeopleCounted { people } if *people as usize > ENCOUNTER_MAX_PERSONS => Err(refused("too-many-persons")),
        Event::SceneAnswered { indicator, .. } => match indicator_of(content, indicator)?.scope {
            Scope::Scene => Ok(()),
            // What somebody else reports is about nobody who is present: it is all kept in one place.
            Scope::Person if record.about == About::Information => Ok(()),
            Scope::Person => Err(refused("about-one-person")),
        },
        Event::PersonsAdded { .. } if record.about == About::Information => Err(refused("nobody-present")),
        Event::AvenueChosen { label, avenue, mode } => {
            label.as_ref().map_or(Ok(()), |label| known(record, label))?;
            let about = if label.is_some() {
                About::Persons
            } else {
                About::Information
            };
            if label.is_none() && record.about != About::Information {
                return Err(refused("people-met"));
            }
            let row = content.avenue(avenue).ok_or_else(|| refused("unknown-avenue"))?;
            if !row.is_offered(record.service, about) {
                return Err(refused("avenue-not-offered"));
            }
            if row.identity_mode == Some(*mode) {
                Ok(())
            } else {
                Err(refused("avenue-identity"))
            }
        }
        Event::PersonsAdded { labels, .. } => {
            if record.persons.len() + labels.len() > ENCOUNTER_MAX_PERSONS {
                return Err(refused("too-many-persons"));
            }
            if labels.iter().any(|l| record.person(l).is_some()) {
                return Err(refused("label-twice"));
            }
            Ok(())
        }
        Event::PersonRemoved { label } | Event::SafetyQuestion { label } | Event::CarryAnswered { label, .. } => {
            known(record, label)
        }
        Event::OfferMade { labels, answer } => {
            all_known(record, labels)?;
            // Nobody can turn down what nobody told them of; a safety question is no notice.
            if *answer == OfferAnswer::No && !all_told(record, labels) {
                return Err(Error::new(Code::DeclineBeforeNotice));
            }
            Ok(())
        }
        Event::NoticeShown { .. } | Event::NoticeConveyed { .. } | Event::NoticeAnswered { .. } => {
            notice::accept(record, event)
        }
        Event::PersonsSet { labels, .. } | Event::StatementNoted { labels, .. } => all_known(record, labels),
        Event::PersonsAnswered {
            labels,
            indicator,
            source,
            answer,
        } => {
            all_known(record, labels)?;
            let indicator = indicator_of(content, indicator)?;
            // Taking an answer back asks nothing of anybody.
            if answer.is_some() && needs_notice(indicator, *source) {
                let told = labels.iter().filter_map(|l| record.person(l)).all(|p| p.is_askable());
                if !told {
                    return Err(Error::new(Code::NoticeFirst));
                }
            }
            Ok(())
        }
        Event::FieldSet { field, label, value } => {
            let row = content
                .disclosure
                .rows
                .iter()
                .find(|r| r.id == *field)
                .ok_or_else(|| refused("unknown-row"))?;
            match (row.scope, label) {
                (FieldScope::Encounter, None) => Ok(()),
                (FieldScope::Person, Some(label)) => known(record, label),
                _ => Err(refused("about-other")),
            }?;
            if field.as_str() == WAGE_CONSENT
                && *value == Some(FieldValue::Flag(true))
                && is_child(record, label.as_ref())
            {
                return Err(refused("consent-of-child"));
            }
            value.as_ref().map_or(Ok(()), |value| fits(row, value))
        }
        Event::ConsentSet {
            label,
            recipient,
            group,
            ..
        } => {
            known(record, label)?;
            if is_child(record, Some(label)) {
                return Err(refused("consent-of-child"));
            }
            let asked = content.disclosure.rows.iter().any(|r| {
                r.group.as_deref() == Some(group.as_str()) && r.to.get(recipient) == Some(&DisclosureRule::Consent)
            });
            if asked {
                Ok(())
            } else {
                Err(refused("consent-not-asked"))
            }
        }
        Event::Held { label, reason } => {
            known(record, label)?;
            if reason.trim().is_empty() || reason.chars().count() > LINE_MAX {
                return Err(refused("reason-needed"));
            }
            Ok(())
        }
        Event::HandedOver { packet, to, .. } => {
            let exists = record
                .referrals
                .iter()
                .any(|r| r.packets.iter().any(|p| p.packet == *packet));
            if exists && to.chars().count() <= LINE_MAX {
                Ok(())
            } else {
                Err(refused("unknown-packet"))
            }
        }
        Event::CallMade {
            kind,
            recipient,
            labels,
            ..
        } => {
            let is_there = |label| is_sealed_to(record, *kind, recipient, label);
            if labels.iter().all(is_there) {
                Ok(())
            } else {
                Err(refused("not-in-packet"))
            }
        }
        Event::ClockConfirmed { .. }
        | Event::ClockCorrected { .. }
        | Event::ClockStopped { .. }
        | Event::ClockRestarted { .. } => about_a_clock(content, record, event),
        Event::PeopleCounted { .. }
        | Event::OccurredOnSet { .. }
        | Event::LifeChecked { .. }
        | Event::KeptApart { .. } => Ok(()),
        Event::Opened { .. }
        | Event::AboutSet { .. }
        | Event::VignetteSet { .. }
        | Event::ReferralSealed { .. }
        | Event::Closed { .. }
        | Event::Reopened { .. }
        | Event::Looked { .. }
        | Event::Exported
        | Event::Printed { .. }
        | Event::Copied { .. }
        | Event::NoticeLasted { .. }
        | Event::NoticeRead { .. }
        | Event::AnsweredAlone { .. }
        | Event::RepliedAlone { .. }
        | Event::RecoveryAllowed { .. }
        | Event::RecoveryUsed
        | Event::ReceiptTaken { .. }
        | Event::SignatureRevoked { .. }
        | Event::PacketReceived { .. }
        | Event::PacketAnswered { .. }
        | Event::PacketLooked { .. }
        | Event::PacketPrinted { .. }
        | Event::VersionPicked { .. }
        | Event::VersionParted { .. }
        | Event::ExtractMade { .. }
        | Event::ExtractTaken { .. }
        | Event::CodeFound { .. }
        | Event::CodePrinted { .. }
        | Event::Undone { .. } => Err(refused("own-act")),
    }
}

/// Whether a packet to this recipient holds the person. Before there is one a call is about everybody, and
/// whoever is to go elsewhere is sealed apart: a name here would outlive a person who is only counted.
fn is_sealed_to(record: &Record, kind: RecipientKind, recipient: &RecipientId, label: &PersonLabel) -> bool {
    let mut packets = record.referrals.iter().flat_map(|r| &r.packets);
    packets.any(|p| !p.identity && p.kind == kind && p.recipient == *recipient && p.labels.contains(label))
}

/// Only a clock that is shown can be decided about, by the start that is shown.
fn about_a_clock(content: &Content, record: &Record, event: &Event) -> Result<(), Error> {
    let clocks = clocks::all(content, record);
    for note in ClockNote::from_event(event, record.opened.wall) {
        let is_meant = |c: &&clocks::Running| {
            let person = note
                .label
                .as_ref()
                .map_or(c.persons.is_empty(), |label| c.persons.contains(label));
            c.key == note.clock && c.packet == note.packet && c.from == note.from && person
        };
        let clock = clocks.iter().find(is_meant).ok_or_else(|| refused("no-such-clock"))?;
        match &note.act {
            ClockAct::Stopped { reason } if reason.trim().is_empty() || reason.chars().count() > LINE_MAX => {
                return Err(refused("reason-needed"));
            }
            ClockAct::Restarted if clock.stopped.is_none() => return Err(refused("clock-runs")),
            _ => {}
        }
    }
    Ok(())
}

fn indicator_of<'a>(content: &'a Content, id: &IndicatorId) -> Result<&'a Indicator, Error> {
    content.indicator(id).ok_or_else(|| refused("unknown-indicator"))
}

fn needs_notice(indicator: &Indicator, source: Source) -> bool {
    match source {
        Source::PersonSaid | Source::PersonAnsweredAlone => true,
        Source::ThirdParty => false,
        Source::OfficerSaw | Source::Document => indicator.how.iter().all(|h| matches!(h, How::Told | How::Asked)),
    }
}

/// By recorded age: a minor, or in doubt.
fn is_child(record: &Record, label: Option<&PersonLabel>) -> bool {
    let person = label.and_then(|l| record.person(l));
    person.and_then(|p| p.age).is_some_and(|age| age != Age::Adult)
}

fn known(record: &Record, label: &PersonLabel) -> Result<(), Error> {
    record
        .person(label)
        .map(|_| ())
        .ok_or_else(|| refused("unknown-person"))
}

pub(super) fn all_told(record: &Record, labels: &[PersonLabel]) -> bool {
    let mut persons = labels.iter().filter_map(|l| record.person(l));
    persons.all(crate::model::Person::is_told)
}

pub(super) fn all_known(record: &Record, labels: &[PersonLabel]) -> Result<(), Error> {
    if labels.is_empty() {
        return Err(refused("nobody-named"));
    }
    labels.iter().try_for_each(|l| known(record, l))
}

fn fits(row: &DisclosureRow, value: &FieldValue) -> Result<(), Error> {
    let line = |text: &str, max: usize| !text.trim().is_empty() && text.chars().count() <= max && !text.contains('\0');
    let ok = match (row.input, value) {
        (FieldInput::Line, FieldValue::Text(text)) => line(text, LINE_MAX) && !text.contains('\n'),
        (FieldInput::Text, FieldValue::Text(text)) => line(text, TEXT_MAX),
        (FieldInput::YesNo, FieldValue::Flag(_)) => true,
        (FieldInput::Date, FieldValue::Text(text)) => chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok(),
        (FieldInput::Time, FieldValue::Text(text)) => chrono::DateTime::parse_from_rfc3339(text).is_ok(),
        (FieldInput::Choice, FieldValue::Text(text)) => row.choices.contains(text),
        (FieldInput::Many, FieldValue::Many(list)) => !list.is_empty() && list.iter().all(|v| row.choices.contains(v)),
        _ => false,
    };
    if ok { Ok(()) } else { Err(refused("value")) }
}
