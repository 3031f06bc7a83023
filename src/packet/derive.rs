//! One function per derived row of `disclosure.toml`; a test fails on a row without a function and
//! on a function without a row. Nothing here invents: what was not recorded gives no value.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::compose::{Source, permitted};
use super::referral::EARLIER_PACKETS;
use super::route::Routed;
use crate::content::PackKind;
use crate::model::{
    About, Answer, CallOutcome, EarlierPacket, FieldEntry, FieldValue, IndicatorId, Nationality, Notice, Observation,
    OfferAnswer, Outcome, PacketId, Person, PersonAssessment, PersonLabel, RecipientKind, Record, Role,
    SealedPacketNote, slip_code,
};

/// Makes the value of one row, the same for whoever may see it; none when there is nothing to say.
pub(super) type Derive = fn(&Source<'_>) -> Option<Value>;

/// For which packet; none while the record itself is committed.
type To<'a> = Option<(&'a Routed, &'a PacketId)>;

/// Makes the value of one row as one recipient is told it; none when there is nothing to say.
pub(super) type Addressed = fn(&Source<'_>, To<'_>) -> Option<Value>;

/// Every derived row that says something else to each recipient.
const ADDRESSED: &[(&str, Addressed)] = &[
    ("packet", packet),
    ("recipient_fallback", |_, to| Some(json!(to?.0.fallback?.as_str()))),
    (EARLIER_PACKETS, earlier_packets),
    ("others_count", others_count),
    ("offer", offer),
    ("refusal_count", |_, to| {
        let others = to?.0.others;
        (others > 0).then(|| json!(others))
    }),
    ("consents", consents),
    ("centre", centre),
];

/// Every other derived row, in the order of the table.
const DERIVED: &[(&str, Derive)] = &[
    ("occurred_on", |s| Some(json!(s.all.record.occurred_on))),
    ("context", |s| Some(json!(s.all.record.context))),
    ("about", |s| Some(json!(s.all.record.about))),
    ("source_avenue", |s| Some(json!(s.all.record.source.as_ref()?.avenue))),
    ("identity_mode", |s| Some(json!(person(s)?.identity_mode))),
    ("avenue", |s| Some(json!(person(s)?.avenue.as_ref()?))),
    ("age", |s| Some(json!(person(s)?.age?))),
    ("nationality", nationality),
    ("language", |s| Some(json!(person(s)?.language.as_ref()?))),
    ("transported", |s| Some(json!(person(s)?.transported))),
    ("people_count", |s| Some(json!(s.all.record.people?))),
    ("life_checks", life_checks),
    ("scene_observations", scene_observations),
    ("observations", |s| observations(&person(s)?.observations)),
    ("themes", themes),
    ("observations_child", observations_child),
    ("says_victim", |s| person(s)?.says_victim.then_some(json!(true))),
    ("role", |s| listed(&person(s)?.roles)),
    ("outcome", |s| Some(json!(assessed(s)?.outcome))),
    ("reasons", |s| listed(&assessed(s)?.reasons)),
    ("elements", elements),
    ("paths", |s| listed(&assessed(s)?.paths)),
    ("offence_presumed", offence_presumed),
    ("notice", notice),
    ("notice_conveyed", notice_conveyed),
    ("notice_understood", |s| {
        Some(json!(reached(s)?.rev().find_map(|n| n.understood)?))
    }),
    ("notice_interpreter", |s| {
        let kinds: std::collections::BTreeSet<_> = reached(s)?.filter_map(|n| n.interpreter).collect();
        (!kinds.is_empty()).then(|| json!(kinds))
    }),
    ("notice_repeat", |s| Some(json!(person(s)?.notice_repeat()?))),
    ("slip_code", |s| {
        Some(json!(slip_code(&s.all.record.id, &person(s)?.label)))
    }),
    ("offer_made", |s| (!person(s)?.offers.is_empty()).then_some(json!(true))),
    ("refusal", |s| {
        Some(json!(person(s)?.offers.last()?.answer == OfferAnswer::No))
    }),
    ("statement_made", |s| {
        let statements = &person(s)?.statements;
        (!statements.is_empty()).then(|| json!(statements.iter().any(|n| n.made)))
    }),
    ("statement_at", |s| {
        let made = person(s)?.statements.iter().filter(|n| n.made);
        Some(json!(made.map(|n| n.at).min()?))
    }),
    ("accompanied", |s| Some(json!(person(s)?.accompanied?))),
    ("complainant", |s| Some(json!(person(s)?.complainant?))),
    ("centre_contacted_at", |s| called(s, RecipientKind::Centre)),
    ("io_deadline", io_deadline),
];

/// Rows that an officer may enter and that the record fills where nobody did.
const FILLED: &[(&str, Derive)] = &[
    ("place_exact", |s| {
        let place = place(s)?;
        let parts = [Some(place.name.as_str()), place.road.as_deref()];
        Some(json!(parts.into_iter().flatten().collect::<Vec<_>>().join(", ")))
    }),
    ("place_municipality", |s| Some(json!(place(s)?.municipality))),
    ("place_region", |s| Some(json!(place(s)?.region))),
    ("crime_victim_presumed", crime_victim_presumed),
    ("magistrate_informed_at", |s| {
        Some(json!(magistrate_informed_at(s.all.record)?))
    }),
];

/// The ids of all derived rows, for the test that compares them with the table.
pub fn derived_fields() -> impl Iterator<Item = &'static str> {
    let addressed = ADDRESSED.iter().map(|(id, _)| *id);
    addressed.chain(DERIVED.iter().map(|(id, _)| *id))
}

pub(super) fn addressed(field: &str) -> Option<Addressed> {
    static BY_FIELD: LazyLock<HashMap<&str, Addressed>> = LazyLock::new(|| ADDRESSED.iter().copied().collect());
    BY_FIELD.get(field).copied()
}

pub(super) fn derived(field: &str) -> Option<Derive> {
    static BY_FIELD: LazyLock<HashMap<&str, Derive>> = LazyLock::new(|| DERIVED.iter().copied().collect());
    BY_FIELD.get(field).copied()
}

pub(super) fn filled(field: &str) -> Option<Derive> {
    static BY_FIELD: LazyLock<HashMap<&str, Derive>> = LazyLock::new(|| FILLED.iter().copied().collect());
    BY_FIELD.get(field).copied()
}

fn person<'a>(source: &Source<'a>) -> Option<&'a Person> {
    source.person.map(|(person, _)| person)
}

fn assessed<'a>(source: &Source<'a>) -> Option<&'a PersonAssessment> {
    source.person.and_then(|(_, assessed)| assessed)
}

fn place<'a>(source: &Source<'a>) -> Option<&'a crate::content::Place> {
    source.all.content.place(source.all.record.place.as_ref()?)
}

fn listed<T: serde::Serialize>(list: &[T]) -> Option<Value> {
    (!list.is_empty()).then(|| json!(list))
}

fn packet(source: &Source<'_>, to: To<'_>) -> Option<Value> {
    let (_, id) = to?;
    Some(json!({"id": id, "at": source.all.now.wall}))
}

/// The packets about the same persons that this recipient was sent before, the newest of them; none that never
/// left, for which it would look in vain. A number of people is not known to be the same people, and is joined to nothing.
fn earlier_packets(source: &Source<'_>, to: To<'_>) -> Option<Value> {
    let (routed, _) = to?;
    let record = source.all.record;
    let is_theirs = |p: &&SealedPacketNote| !p.identity && (p.kind, &p.recipient) == (routed.kind, &routed.recipient);
    let mut earlier = Vec::new();
    for (place, referral) in (0_u32..).zip(&record.referrals) {
        for note in referral
            .packets
            .iter()
            .filter(is_theirs)
            .filter(|p| !record.never_left(&p.packet))
        {
            let both = |p: &&Person| {
                p.sealed_before <= place && routed.persons.contains(&p.label) && note.labels.contains(&p.label)
            };
            let persons: Vec<PersonLabel> = record.persons.iter().filter(both).map(|p| p.label.clone()).collect();
            let is_information = record.about == About::Information && note.labels.is_empty();
            if is_information || !persons.is_empty() {
                earlier.push(EarlierPacket {
                    id: note.packet.clone(),
                    evidence_id: note.evidence_id.clone(),
                    at: referral.at,
                    persons,
                });
            }
        }
    }
    let skipped = earlier.len().saturating_sub(EarlierPacket::MOST);
    listed(&earlier.split_off(skipped))
}

fn nationality(source: &Source<'_>) -> Option<Value> {
    let known = person(source)?.nationality.filter(|n| *n != Nationality::Unknown)?;
    Some(json!(known))
}

fn others_count(source: &Source<'_>, to: To<'_>) -> Option<Value> {
    let (routed, _) = to?;
    let persons = &source.all.record.persons;
    Some(json!(
        persons.iter().filter(|p| !routed.persons.contains(&p.label)).count()
    ))
}

fn life_checks(source: &Source<'_>) -> Option<Value> {
    let record = source.all.record;
    (!record.life.is_empty() || !record.apart.is_empty()).then(|| json!({"done": record.life, "apart": record.apart}))
}

fn answer(indicator: &IndicatorId, o: &Observation) -> Value {
    json!({"indicator": indicator, "answer": o.answer, "source": o.source, "at": o.at})
}

fn observations(answers: &std::collections::BTreeMap<IndicatorId, Observation>) -> Option<Value> {
    let list: Vec<Value> = answers.iter().map(|(i, o)| answer(i, o)).collect();
    listed(&list)
}

fn scene_observations(source: &Source<'_>) -> Option<Value> {
    observations(&source.all.record.scene)
}

/// How many signs per pack: what a centre needs to prepare for, not what was seen.
fn themes(source: &Source<'_>) -> Option<Value> {
    let person = person(source)?;
    let scene = source.all.record.scene.iter().filter(|_| person.transported);
    let own = &person.observations;
    let standing = scene
        .filter(|(i, _)| own.get(*i).is_none_or(|o| o.answer == Answer::Unknown))
        .chain(own.iter());
    let mut packs = Map::new();
    for (indicator, _) in standing.filter(|(_, o)| o.answer == Answer::Yes) {
        let count = packs.get(indicator.pack()).and_then(Value::as_u64).unwrap_or(0);
        packs.insert(indicator.pack().to_owned(), json!(count + 1));
    }
    (!packs.is_empty()).then_some(Value::Object(packs))
}

fn observations_child(source: &Source<'_>) -> Option<Value> {
    let packs = &source.all.content.packs;
    let is_child = |i: &IndicatorId| {
        let pack = packs.iter().find(|p| p.id.as_str() == i.pack());
        pack.is_some_and(|p| p.kind == PackKind::Neither)
    };
    let answers = person(source)?.observations.iter().filter(|(i, _)| is_child(i));
    let list: Vec<Value> = answers.map(|(i, o)| answer(i, o)).collect();
    listed(&list)
}

fn elements(source: &Source<'_>) -> Option<Value> {
    let tracks = &assessed(source)?.tracks;
    let (trafficking, smuggling) = (&tracks.trafficking, &tracks.aggravated_smuggling);
    (trafficking.lit || smuggling.lit).then(|| {
        json!({"trafficking": trafficking.elements, "aggravated_smuggling": smuggling.elements,
            "eligible": smuggling.eligible})
    })
}

/// Never blank: with no lit track the list is empty, and that reads "for the magistrate to determine".
fn offence_presumed(source: &Source<'_>) -> Option<Value> {
    let tracks = &assessed(source)?.tracks;
    let lit = [
        ("trafficking", tracks.trafficking.lit),
        ("aggravated_smuggling", tracks.aggravated_smuggling.lit),
    ];
    let lit: Vec<&str> = lit.into_iter().filter_map(|(name, lit)| lit.then_some(name)).collect();
    Some(json!(lit))
}

fn crime_victim_presumed(source: &Source<'_>) -> Option<Value> {
    let (person, assessed) = source.person?;
    Some(json!(presumed_victim(person, assessed)?))
}

/// Whether somebody is presumed a victim: what the officer said; else yes for whoever is above
/// `inform_only` or is held to be a presumed victim, not for who is only thought a witness or suspect.
/// Otherwise it stays open: it is never a no by itself.
#[must_use]
pub fn presumed_victim(person: &Person, assessed: Option<&PersonAssessment>) -> Option<bool> {
    let entered = person
        .fields
        .iter()
        .find(|(id, _)| id.as_str() == "crime_victim_presumed");
    if let Some((
        _,
        FieldEntry {
            value: FieldValue::Flag(said),
            ..
        },
    )) = entered
    {
        return Some(*said);
    }
    let other = |role: &Role| matches!(role, Role::Witness | Role::PossibleSuspect);
    let by_role = person.roles.contains(&Role::PresumedVictim);
    let by_answers = assessed.is_some_and(|a| a.outcome != Outcome::InformOnly);
    let only_other = !person.roles.is_empty() && person.roles.iter().all(other);
    (by_role || (by_answers && !only_other)).then_some(true)
}

/// When the magistrate was informed: as entered, else the first time somebody answered there, took a
/// packet by hand, or was sealed one in an earlier referral. A packet that still waits to be handed
/// over has told nobody, nor has one that was signed in vain and never left.
#[must_use]
pub fn magistrate_informed_at(record: &Record) -> Option<DateTime<Utc>> {
    let entered = record
        .fields
        .iter()
        .find(|(id, _)| id.as_str() == "magistrate_informed_at");
    if let Some((
        _,
        FieldEntry {
            value: FieldValue::Text(at),
            ..
        },
    )) = entered
    {
        return DateTime::parse_from_rfc3339(at).ok().map(|at| at.to_utc());
    }
    let is_theirs = |p: &&SealedPacketNote| p.kind == RecipientKind::Magistrate;
    let handed = record.referrals.iter().flat_map(|r| {
        let theirs = r.packets.iter().filter(is_theirs);
        theirs.flat_map(|p| r.handed_over.iter().filter(|h| h.packet == p.packet).map(|h| h.at))
    });
    let sealed = record.referrals.iter().filter(|r| {
        r.packets
            .iter()
            .filter(is_theirs)
            .any(|p| !p.by_hand && !record.never_left(&p.packet))
    });
    let calls = record.calls.iter().filter(|c| c.kind == RecipientKind::Magistrate);
    let answered = calls.filter(|c| c.outcome != CallOutcome::NoAnswer).map(|c| c.at);
    answered.chain(handed).chain(sealed.map(|r| r.at)).min()
}

/// The first time somebody answered there.
fn called(source: &Source<'_>, kind: RecipientKind) -> Option<Value> {
    let calls = source.all.record.calls.iter().filter(|c| c.kind == kind);
    let answered = calls.filter(|c| c.outcome != CallOutcome::NoAnswer);
    Some(json!(answered.map(|c| c.at).min()?))
}

/// The notices that reached the person.
fn reached<'a>(source: &Source<'a>) -> Option<impl DoubleEndedIterator<Item = &'a Notice>> {
    Some(person(source)?.notices.iter().filter(|n| n.has_reached()))
}

/// Which wording reached the person, how and for how long; who carried it over is another row.
fn notice(source: &Source<'_>) -> Option<Value> {
    let list: Vec<Value> = reached(source)?
        .map(|n| {
            json!({"language": n.language, "version": n.version, "version_full": n.version_full, "status": n.status,
                "medium": n.medium, "voice": n.voice, "seconds": n.seconds, "at": n.at})
        })
        .collect();
    listed(&list)
}

/// How far each notice came: the sentences by key, the topics, and how many the roadside notice has.
fn notice_conveyed(source: &Source<'_>) -> Option<Value> {
    let counted = reached(source)?.filter(|n| !n.sentences.is_empty());
    let list: Vec<Value> = counted
        .map(|n| json!({"sentences": n.sentences, "topics": n.topics(), "of": n.of, "at": n.at}))
        .collect();
    listed(&list)
}

/// Offers in order. Where the `refusal` row does not travel and somebody refused, no answer of theirs
/// is told: one blank among answers would be read as the refusal it hides. That an offer came after a
/// statement tells of a statement, and goes only where that row goes.
fn offer(source: &Source<'_>, to: To<'_>) -> Option<Value> {
    let offers = &person(source)?.offers;
    let refused = offers.iter().any(|o| o.answer == OfferAnswer::No);
    let tells = !refused || is_told(source, to, "refusal");
    let dates = is_told(source, to, "statement_made");
    let list: Vec<Value> = offers
        .iter()
        .map(|o| {
            let answer = tells.then_some(o.answer);
            let after_statement = dates.then_some(o.after_statement);
            json!({"answer": answer, "at": o.at, "after_statement": after_statement})
        })
        .collect();
    listed(&list)
}

/// Whether this recipient may also receive another row about the same person.
fn is_told(source: &Source<'_>, to: To<'_>, field: &str) -> bool {
    let mut rows = source.all.content.disclosure.rows.iter();
    let row = rows.find(|r| r.id.as_str() == field);
    to.is_none_or(|(routed, _)| row.is_some_and(|row| permitted(row, routed.kind, source.person).is_some()))
}

/// The groups this recipient may see by consent.
fn consents(source: &Source<'_>, to: To<'_>) -> Option<Value> {
    let (person, assessed) = source.person?;
    let (routed, _) = to?;
    let groups = person.consents.iter().map(|c| c.group.as_str());
    let given: std::collections::BTreeSet<&str> = groups
        .filter(|group| super::route::consents(person, assessed, routed.kind, group))
        .collect();
    (!given.is_empty()).then(|| json!(given))
}

/// The centre that somebody is referred to. The Immigration Office is told the same of everybody: where
/// one person alone had none, it would read there who wants no help.
fn centre(source: &Source<'_>, to: To<'_>) -> Option<Value> {
    let label = &person(source)?.label;
    let centres = || source.all.routed.iter().filter(|r| r.kind == RecipientKind::Centre);
    let same = to.is_some_and(|(routed, _)| routed.kind == RecipientKind::ImmigrationOffice);
    let own = centres().find(|r| r.persons.contains(label));
    let centre = own.or_else(|| centres().next().filter(|_| same))?;
    let row = source.all.content.directory_row(&centre.recipient);
    Some(json!(row.map_or(centre.recipient.as_str(), |r| r.name.as_str())))
}

fn io_deadline(source: &Source<'_>) -> Option<Value> {
    let label = &person(source)?.label;
    let mut offices = source
        .all
        .routed
        .iter()
        .filter(|r| r.kind == RecipientKind::ImmigrationOffice);
    offices.find(|r| r.persons.contains(label))?;
    let io = crate::clocks::running(source.all.content, source.all.record);
    let mut own = io
        .iter()
        .filter(|c| c.key.starts_with("io_decision") && c.persons.contains(label));
    Some(json!(own.next()?.due))
}
