//! The device in the person's hands: the notice is logged when it begins, so that a kill cannot lose
//! it; how long it was read and what the person answers alone are sealed beside the closed journal.
//! Reads nothing of the case while handed over, and knows nothing of other persons.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::assess;
use crate::journal::Progress;
use crate::model::{
    Answer, EncounterId, Event, IndicatorId, LanguageTag, Medium, NoticeProof, NoticeVoice, PersonLabel, ReplyAlone,
    ReplyChoice, ReplyTo, ReviewStatus, Verb,
};
use crate::service::alone::questions;
use crate::service::error::{Code, Error};
use crate::service::notice::is_reach;
use crate::service::views::{HandedQuestion, HandedReply, HandedView, StatusView};
use crate::service::{Halte, Officer, Session};

/// What ending a hand-over needs to know; lies inside the journal.
#[derive(Serialize, Deserialize)]
struct Note {
    encounter: EncounterId,
    labels: Vec<PersonLabel>,
    at: DateTime<Utc>,
}

/// What is learnt while handed over; sealed beside the journal, whole or not at all.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Kept {
    /// For how long the notice was shown in the language in which it began.
    seconds: u32,
    #[serde(default)]
    proof: Option<NoticeProof>,
    /// What was read in other languages, by tag.
    #[serde(default)]
    others: BTreeMap<String, ReadIn>,
    #[serde(default)]
    answers: BTreeMap<IndicatorId, Given>,
    /// What was answered about the notice itself, once to each question.
    #[serde(default)]
    replies: Vec<ReplyAlone>,
}

impl Kept {
    /// What read the notice aloud so far in a language.
    fn voice(&self, begun: &LanguageTag, language: &LanguageTag) -> Option<NoticeVoice> {
        let first = self.proof.as_ref().filter(|_| begun == language);
        let other = self.others.get(language.as_str()).map(|read| &read.proof);
        first.or(other).and_then(|proof| proof.voice)
    }
}

/// The notice as it was read in another language than the one in which it began.
#[derive(Clone, Serialize, Deserialize)]
struct ReadIn {
    language: LanguageTag,
    version: String,
    status: ReviewStatus,
    at: DateTime<Utc>,
    seconds: u32,
    proof: NoticeProof,
}

#[derive(Clone, Serialize, Deserialize)]
struct Given {
    answer: Answer,
    language: LanguageTag,
    at: DateTime<Utc>,
}

/// All that is in memory while the device is in a person's hands.
pub(super) struct Handed {
    progress: Progress,
    begun: LanguageTag,
    /// In which language the person reads now.
    language: LanguageTag,
    training: bool,
    questions: Vec<IndicatorId>,
    /// What is asked about the notice: only where it is known whose answer it is.
    asked: &'static [ReplyTo],
    kept: Kept,
}

impl Handed {
    /// On disk before it counts: what could not be kept is not shown as kept either.
    fn keep(&mut self, kept: Kept) -> Result<(), Error> {
        let bytes = serde_json::to_vec(&kept).map_err(|_| Error::new(Code::Internal))?;
        self.progress.put(&bytes)?;
        self.kept = kept;
        Ok(())
    }

    fn view(&self) -> HandedView {
        let questions = self.questions.iter().map(|indicator| HandedQuestion {
            indicator: indicator.clone(),
            answer: self.kept.answers.get(indicator).map(|given| given.answer),
        });
        let given = |to: ReplyTo| self.kept.replies.iter().find(|r| r.to == to).map(|r| r.reply);
        let replies = self.asked.iter().map(|to| HandedReply {
            to: *to,
            choices: to.replies().to_vec(),
            reply: given(*to),
        });
        HandedView {
            language: self.language.to_string(),
            training: self.training,
            questions: questions.collect(),
            replies: replies.collect(),
        }
    }
}

impl Halte {
    /// Logs that the notice is shown to these persons and gives the device into their hands. What is
    /// logged is on disk before the journal is closed. One person alone may be asked questions.
    ///
    /// # Errors
    /// `locked`, `language-unknown`, `event-refused`, `encounter-closed`, and what the disk answers.
    pub fn hand_over_notice(
        &self,
        id: &EncounterId,
        labels: Vec<PersonLabel>,
        lang: &str,
        seconds: u32,
        reached: BTreeMap<String, u32>,
        voice: Option<NoticeVoice>,
    ) -> Result<StatusView, Error> {
        let leaflet = self.leaflet(lang)?;
        let begun = tag(lang)?;
        let proof = self.proof(lang, reached, voice)?;
        let shown = Event::NoticeShown {
            labels: labels.clone(),
            language: begun.clone(),
            version: leaflet.version,
            status: leaflet.language.status,
            medium: if voice.is_some() { Medium::Played } else { Medium::Shown },
            seconds,
            proof: Some(proof.clone()),
        };
        let handed = self.officer(Verb::HandOver, |officer| {
            // What an earlier hand-over left pending would be lost by beginning another.
            officer.finish_hand_over()?;
            self.append_checked(officer, id, vec![shown])?;
            let lang = officer.profile.lang.clone();
            let record = &officer.current(id)?.record;
            let notice = labels
                .first()
                .and_then(|l| record.person(l))
                .and_then(|p| p.notices.last());
            let note = Note {
                encounter: id.clone(),
                at: notice.map(|n| n.at).ok_or_else(|| Error::new(Code::Internal))?,
                labels: labels.clone(),
            };
            let assessment = assess::assess_record(&self.content, record, &lang);
            let questions = match labels.as_slice() {
                [only] => questions(&self.content, record, only, &assessment),
                _ => Vec::new(),
            };
            let training = record.training;
            let note = serde_json::to_vec(&note).map_err(|_| Error::new(Code::Internal))?;
            let kept = Kept {
                seconds,
                proof: Some(proof),
                ..Kept::default()
            };
            let mut handed = Handed {
                progress: officer.journal.begin_handover(&note)?,
                language: begun.clone(),
                begun,
                training,
                questions,
                asked: if labels.len() == 1 { &ReplyTo::ALL } else { &[] },
                kept: Kept::default(),
            };
            handed.keep(kept)?;
            Ok(handed)
        })?;
        self.enter(Session::HandedOver(Some(Box::new(handed))));
        self.voices.hush();
        self.status()
    }

    /// What the person may answer alone, and what was answered so far.
    ///
    /// # Errors
    /// `locked` unless a notice is handed over.
    pub fn handed(&self) -> Result<HandedView, Error> {
        self.while_handed(|handed| Ok(handed.view()))
    }

    /// Keeps an answer that the person gives alone; none takes it back. It is on disk before it is shown.
    ///
    /// # Errors
    /// `locked` unless a notice is handed over; `event-refused` for another question, `language-unknown`
    /// for a language without questions; what the disk answers.
    pub fn answer_alone(
        &self,
        indicator: &IndicatorId,
        answer: Option<Answer>,
        lang: &str,
    ) -> Result<HandedView, Error> {
        let at = self.clock.now().wall;
        let language = tag(lang)?;
        if !self.words.files(lang).any(|file| file == "question") {
            return Err(Error::new(Code::LanguageUnknown));
        }
        self.while_handed(|handed| {
            let spoken = language.clone();
            if !handed.questions.contains(indicator) {
                return Err(Error::new(Code::EventRefused).with("problem", "unknown-indicator"));
            }
            let mut kept = handed.kept.clone();
            match answer {
                Some(answer) => kept.answers.insert(indicator.clone(), Given { answer, language, at }),
                None => kept.answers.remove(indicator),
            };
            handed.keep(kept)?;
            handed.language = spoken;
            Ok(handed.view())
        })
    }

    /// Keeps what the person answers alone about the notice; none takes it back. It is on disk before it is
    /// shown.
    ///
    /// # Errors
    /// `locked` unless a notice is handed over; `event-refused` where several hold the device or the answer
    /// does not fit, `language-unknown` for a language without these words; what the disk answers.
    pub fn reply_alone(&self, to: ReplyTo, reply: Option<ReplyChoice>, lang: &str) -> Result<HandedView, Error> {
        let at = self.clock.now().wall;
        let language = tag(lang)?;
        if !self.words.files(lang).any(|file| file == "handover") {
            return Err(Error::new(Code::LanguageUnknown));
        }
        self.while_handed(|handed| {
            let fits = reply.is_none_or(|reply| to.replies().contains(&reply));
            if !handed.asked.contains(&to) || !fits {
                return Err(Error::new(Code::EventRefused).with("problem", "value"));
            }
            let mut kept = handed.kept.clone();
            kept.replies.retain(|r| r.to != to);
            kept.replies.extend(reply.map(|reply| ReplyAlone {
                to,
                reply,
                language: language.clone(),
                at,
            }));
            handed.keep(kept)?;
            handed.language = language;
            Ok(handed.view())
        })
    }

    /// Keeps for how long the notice has been read so far in a language, in seconds, and which parts of it
    /// stood before the person. Nothing is read for it.
    ///
    /// # Errors
    /// `locked` unless a notice is handed over; `language-unknown`, `event-refused`, what the disk answers.
    pub fn notice_goes_on(
        &self,
        lang: &str,
        seconds: u32,
        reached: BTreeMap<String, u32>,
        voice: Option<NoticeVoice>,
    ) -> Result<(), Error> {
        let at = self.clock.now().wall;
        let leaflet = self.leaflet(lang)?;
        let language = tag(lang)?;
        let mut proof = self.proof(lang, reached, voice)?;
        self.while_handed(|handed| {
            let mut kept = handed.kept.clone();
            // A window that began anew has forgotten who spoke before.
            proof.voice = proof.voice.max(kept.voice(&handed.begun, &language));
            if language == handed.begun {
                // A page that began anew counts from nothing: what was known to be read stays read.
                if seconds >= kept.seconds {
                    kept.seconds = seconds;
                    kept.proof = Some(proof);
                }
            } else if kept.others.get(lang).is_none_or(|read| seconds >= read.seconds) {
                let first = kept.others.get(lang).map_or(at, |read| read.at);
                let read = ReadIn {
                    language: language.clone(),
                    version: leaflet.version,
                    status: leaflet.language.status,
                    at: first,
                    seconds,
                    proof,
                };
                kept.others.insert(lang.to_owned(), read);
            }
            handed.language = language;
            handed.keep(kept)
        })
    }

    /// How far the notice came: the roadside sentences that stood before the person one by one, and every
    /// sentence of a topic that was opened.
    fn proof(
        &self,
        lang: &str,
        reached: BTreeMap<String, u32>,
        voice: Option<NoticeVoice>,
    ) -> Result<NoticeProof, Error> {
        if !is_reach(&reached) {
            return Err(Error::new(Code::EventRefused).with("problem", "value"));
        }
        let leaflet = self.leaflet(lang)?;
        let roadside = leaflet.short_keys.iter().filter(|key| reached.contains_key(*key));
        let mut sentences: Vec<String> = roadside.cloned().collect();
        for (n, topic) in (1_u32..).zip(&leaflet.topics) {
            if reached.contains_key(&format!("leaflet-topic-{n:02}")) {
                sentences.extend(topic.keys.iter().cloned());
            }
        }
        let beyond = sentences.iter().any(|key| key.starts_with("leaflet-topic-"));
        Ok(NoticeProof {
            version_full: beyond.then_some(leaflet.version_full),
            sentences,
            of: u32::try_from(leaflet.short_keys.len()).unwrap_or(u32::MAX),
            reached,
            voice,
            ..NoticeProof::default()
        })
    }

    fn while_handed<T>(&self, act: impl FnOnce(&mut Handed) -> Result<T, Error>) -> Result<T, Error> {
        match &mut *self.session() {
            Session::HandedOver(Some(handed)) => act(handed),
            Session::HandedOver(None) | Session::Open(_) | Session::Locked(_) => Err(Error::new(Code::Locked)),
        }
    }

    /// Whether the device is in a person's hands: then the shell answers nothing but what that needs. Waits
    /// for no verb that is under way, so that a window can ask it at any time.
    #[must_use]
    pub fn is_handed_over(&self) -> bool {
        self.in_hands.load(Ordering::SeqCst)
    }
}

impl Officer {
    /// Ends what a hand-over began, after it was given back or after a kill. An officer is never
    /// locked out by it: what cannot be written now stays pending.
    pub(crate) fn end_hand_over(&mut self) {
        let _ = self.finish_hand_over();
    }

    fn finish_hand_over(&mut self) -> Result<(), Error> {
        let Some(pending) = self.journal.pending_handover()? else {
            return Ok(());
        };
        let kept = pending.progress.and_then(|p| serde_json::from_slice::<Kept>(&p).ok());
        let (encounter, events) = match (serde_json::from_slice::<Note>(&pending.note), kept) {
            (Ok(note), Some(kept)) => (note.encounter.clone(), learnt(&note, kept)),
            _ => (EncounterId::notebook(), Vec::new()),
        };
        self.journal.end_handover(&encounter, &events)?;
        self.current = None;
        Ok(())
    }
}

/// What came of a hand-over, as entries about each of its persons.
fn learnt(note: &Note, kept: Kept) -> Vec<Event> {
    let mut events = Vec::new();
    for label in &note.labels {
        events.push(Event::NoticeLasted {
            label: label.clone(),
            at: note.at,
            seconds: kept.seconds,
            proof: kept.proof.clone(),
        });
        events.extend(kept.others.values().cloned().map(|read| Event::NoticeRead {
            label: label.clone(),
            language: read.language,
            version: read.version,
            status: read.status,
            at: read.at,
            seconds: read.seconds,
            proof: Some(read.proof),
        }));
        events.extend(kept.replies.iter().cloned().map(|given| Event::RepliedAlone {
            label: label.clone(),
            to: given.to,
            reply: given.reply,
            language: given.language,
            at: given.at,
        }));
        events.extend(kept.answers.iter().map(|(indicator, given)| Event::AnsweredAlone {
            label: label.clone(),
            indicator: indicator.clone(),
            answer: given.answer,
            language: given.language.clone(),
            at: given.at,
        }));
    }
    events
}

fn tag(lang: &str) -> Result<LanguageTag, Error> {
    LanguageTag::new(lang).map_err(|_| Error::new(Code::LanguageUnknown))
}

#[cfg(test)]
mod tests;
