//! A rights notice as proof: in which wording, by which voice, sentence by sentence, and whether it
//! was understood. Pure. Never holds who interpreted: only what kind of interpreter it was.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{InterpreterKind, LanguageTag, Medium, NoticeVoice, OfferAnswer, Person, RepeatState, ReviewStatus};

/// Begins the keys of the roadside notice: what an interpreter repeats whole.
const ROADSIDE: &str = "leaflet-short-";
/// The row by which an officer explains that nobody repeated the notice.
const NOT_REPEATED: &str = "notice_not_repeated";

/// How a notice reached somebody, beyond how long it was shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeProof {
    /// What read it aloud, of several the least trusted; none is nothing.
    #[serde(default)]
    pub voice: Option<NoticeVoice>,
    /// Who carried it over into the person's language; none is nobody.
    #[serde(default)]
    pub interpreter: Option<Interpreter>,
    /// Version hash of the whole notice, when more than the roadside notice was reached.
    #[serde(default)]
    pub version_full: Option<String>,
    /// Sentences reached or conveyed, by key.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// How many sentences the roadside notice has.
    #[serde(default)]
    pub of: u32,
    /// Which parts stood before the person, by word key (`leaflet-short-03`, `leaflet-topic-07`, `story-lorry`),
    /// and for how many seconds each.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reached: BTreeMap<String, u32>,
    /// When it was shown, where that was before it was counted: to nobody in particular, or locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub shown_at: Option<DateTime<Utc>>,
}

/// Somebody who interprets; who it is stands elsewhere, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Interpreter {
    /// What kind.
    pub kind: InterpreterKind,
    /// Belongs to the group, the employer or anybody who could harm the person: then nothing is interpreted.
    pub connected: bool,
}

/// A rights notice that reached the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// In which language.
    pub language: LanguageTag,
    /// Version hash of the text.
    pub version: String,
    /// Version hash of the whole notice, when more than the roadside notice was reached.
    #[serde(default)]
    pub version_full: Option<String>,
    /// How far the text has been checked.
    pub status: ReviewStatus,
    /// How it reached the person.
    pub medium: Medium,
    /// What read it aloud; none is nothing.
    #[serde(default)]
    pub voice: Option<NoticeVoice>,
    /// What kind of interpreter; none is nobody.
    #[serde(default)]
    pub interpreter: Option<InterpreterKind>,
    /// For how long, in seconds.
    pub seconds: u32,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Sentences reached or conveyed, by key.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// How many sentences the roadside notice has.
    #[serde(default)]
    pub of: u32,
    /// Which parts stood before the person, by word key, and for how many seconds each.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reached: BTreeMap<String, u32>,
    /// Whether the person said to have understood it.
    #[serde(default)]
    pub understood: Option<bool>,
    /// What the person answered to the offer after it.
    #[serde(default)]
    pub answer: Option<OfferAnswer>,
}

impl Notice {
    /// A notice as it begins.
    #[must_use]
    pub fn new(
        language: LanguageTag,
        version: String,
        status: ReviewStatus,
        medium: Medium,
        seconds: u32,
        at: DateTime<Utc>,
    ) -> Self {
        Self {
            language,
            version,
            version_full: None,
            status,
            medium,
            voice: None,
            interpreter: None,
            seconds,
            at,
            sentences: Vec::new(),
            of: 0,
            reached: BTreeMap::new(),
            understood: None,
            answer: None,
        }
    }

    /// The same, with how it reached the person.
    #[must_use]
    pub fn proven(mut self, proof: &NoticeProof) -> Self {
        self.voice = proof.voice;
        self.interpreter = proof.interpreter.as_ref().map(|i| i.kind);
        self.version_full.clone_from(&proof.version_full);
        self.sentences.clone_from(&proof.sentences);
        self.of = proof.of;
        self.reached.clone_from(&proof.reached);
        self
    }

    /// What was learnt of it after it had begun: it lasted longer and came further, never less.
    pub(super) fn last(&mut self, seconds: u32, proof: Option<&NoticeProof>) {
        self.seconds = self.seconds.max(seconds);
        let Some(proof) = proof else { return };
        if proof.voice.is_some() {
            self.voice = self.voice.max(proof.voice);
            self.medium = Medium::Played;
        }
        let known: BTreeSet<String> = self
            .sentences
            .drain(..)
            .chain(proof.sentences.iter().cloned())
            .collect();
        self.sentences = known.into_iter().collect();
        self.of = self.of.max(proof.of);
        if proof.version_full.is_some() {
            self.version_full.clone_from(&proof.version_full);
        }
        for (part, seconds) in &proof.reached {
            let shown = self.reached.entry(part.clone()).or_default();
            *shown = (*shown).max(*seconds);
        }
    }

    /// Notes sentences as conveyed, or takes that back; the notice lasted at least until then.
    pub(super) fn convey(&mut self, keys: &[String], conveyed: bool, version_full: Option<&str>, now: DateTime<Utc>) {
        self.sentences.retain(|s| !keys.contains(s));
        if conveyed {
            self.sentences.extend(keys.iter().cloned());
            if let Some(version) = version_full {
                self.version_full = Some(version.to_owned());
            }
        }
        self.sentences.sort();
        let lasted = u32::try_from((now - self.at).num_seconds()).unwrap_or(0);
        self.seconds = self.seconds.max(lasted);
    }

    /// Whether it reached the person: an interpreter who has conveyed nothing yet told nobody.
    #[must_use]
    pub fn has_reached(&self) -> bool {
        self.medium != Medium::Interpreted || !self.sentences.is_empty()
    }

    /// The topics that its sentences belong to, in order: `leaflet-topic-03-s2` belongs to `leaflet-topic-03`.
    #[must_use]
    pub fn topics(&self) -> BTreeSet<&str> {
        let beyond = self.sentences.iter().filter(|s| !s.starts_with(ROADSIDE));
        beyond
            .filter_map(|s| s.rsplit_once("-s").map(|(topic, _)| topic))
            .collect()
    }

    /// Whether an interpreter conveyed every sentence of the roadside notice.
    #[must_use]
    pub fn is_interpreted_whole(&self) -> bool {
        let conveyed = self.sentences.iter().filter(|s| s.starts_with(ROADSIDE)).count();
        self.medium == Medium::Interpreted && self.of > 0 && conveyed >= self.of as usize
    }
}

impl Person {
    /// Whether a notice reached this person.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.notices.iter().any(Notice::has_reached)
    }

    /// Whether an interpreter should repeat the notice: its translation was approved by nobody, so that
    /// once a person who speaks both languages says it. None when nothing asks for it.
    #[must_use]
    pub fn notice_repeat(&self) -> Option<RepeatState> {
        let told = self.notices.iter().filter(|n| n.has_reached());
        let mut unapproved = told.filter(|n| n.status != ReviewStatus::Approved);
        unapproved.next()?;
        Some(if self.notices.iter().any(Notice::is_interpreted_whole) {
            RepeatState::Done
        } else if self.fields.keys().any(|id| id.as_str() == NOT_REPEATED) {
            RepeatState::Explained
        } else {
            RepeatState::Open
        })
    }
}

#[cfg(test)]
mod tests;
