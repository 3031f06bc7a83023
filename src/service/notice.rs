//! What proves that somebody was told: which notice events a screen may record. Refuses an
//! interpreter who belongs to the group, and every answer that stands before a notice. Never
//! learns who interprets.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::{Event, Medium, NoticeProof, Record};
use crate::service::accept::{all_known, all_told, refused};
use crate::service::error::{Code, Error};

/// Keys of the notice, and no more than it has.
const KEYS_MAX: usize = 500;
const KEY_MAX: usize = 64;
const KEY_PREFIX: &str = "leaflet-";
/// Most parts of a notice that one entry names, and the longest name of one.
const PARTS_MAX: usize = 64;
const PART_MAX: usize = 32;
/// SHA-256 in hex is as long as a version gets.
const VERSION_MAX: usize = 64;

/// Checks one event about a notice.
///
/// # Errors
/// `interpreter-connected`; `decline-before-notice`; `event-refused` with the problem.
pub(crate) fn accept(record: &Record, event: &Event) -> Result<(), Error> {
    match event {
        Event::NoticeShown {
            labels, medium, proof, ..
        } => {
            all_known(record, labels)?;
            proven(*medium, proof.as_ref())
        }
        Event::NoticeConveyed {
            labels,
            at,
            sentences,
            version_full,
            ..
        } => {
            all_known(record, labels)?;
            let mut persons = labels.iter().filter_map(|l| record.person(l));
            if !persons.all(|p| p.notices.iter().any(|n| n.at == *at)) {
                return Err(refused("no-such-notice"));
            }
            if sentences.is_empty() {
                return Err(refused("value"));
            }
            keys(sentences)?;
            version(version_full.as_deref())
        }
        Event::NoticeAnswered { labels, .. } => {
            all_known(record, labels)?;
            if all_told(record, labels) {
                Ok(())
            } else {
                Err(refused("no-such-notice"))
            }
        }
        _ => Err(refused("own-act")),
    }
}

/// A notice that was shown before it is counted keeps the time at which it was shown: never one that is still to
/// come, and none older than a day, which nobody remembers whose it was.
///
/// # Errors
/// `event-refused`.
pub(crate) fn in_time(event: &Event, now: DateTime<Utc>) -> Result<(), Error> {
    let Event::NoticeShown { proof: Some(proof), .. } = event else {
        return Ok(());
    };
    let age = proof.shown_at.map(|at| now - at);
    if age.is_none_or(|age| age >= TimeDelta::zero() && age <= TimeDelta::days(1)) {
        Ok(())
    } else {
        Err(refused("shown-at"))
    }
}

/// Who interprets is said before anything is interpreted; who belongs to the group interprets nothing.
fn proven(medium: Medium, proof: Option<&NoticeProof>) -> Result<(), Error> {
    let interpreter = proof.and_then(|p| p.interpreter.as_ref());
    if interpreter.is_some_and(|i| i.connected) {
        return Err(Error::new(Code::InterpreterConnected));
    }
    if (medium == Medium::Interpreted) != interpreter.is_some() {
        return Err(refused("interpreter-unknown"));
    }
    let Some(proof) = proof else { return Ok(()) };
    if proof.voice.is_some() && medium != Medium::Played {
        return Err(refused("value"));
    }
    version(proof.version_full.as_deref())?;
    if !is_reach(&proof.reached) {
        return Err(refused("value"));
    }
    keys(&proof.sentences)
}

/// Parts of a notice by their word keys, not more than there can be.
pub(super) fn is_reach(reached: &BTreeMap<String, u32>) -> bool {
    let is_part = |name: &String| {
        let known = name.starts_with(KEY_PREFIX) || name.starts_with("story-");
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        known && name.len() <= PART_MAX && name.bytes().all(plain)
    };
    reached.len() <= PARTS_MAX && reached.keys().all(is_part)
}

fn version(version: Option<&str>) -> Result<(), Error> {
    if version.is_none_or(|v| v.len() <= VERSION_MAX && v.bytes().all(|b| b.is_ascii_alphanumeric())) {
        Ok(())
    } else {
        Err(refused("value"))
    }
}

/// A key names a sentence of the notice; nothing else can be smuggled into the proof.
fn keys(keys: &[String]) -> Result<(), Error> {
    let fits = |key: &String| {
        key.len() <= KEY_MAX
            && key.starts_with(KEY_PREFIX)
            && key
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if keys.len() <= KEYS_MAX && keys.iter().all(fits) {
        Ok(())
    } else {
        Err(refused("unknown-sentence"))
    }
}

#[cfg(test)]
mod tests;
