//! The notice before a person, and whoever reads it out.

use serde::Serialize;
use ts_rs::TS;

use super::QrView;
use crate::model::{Answer, Context, Direction, Fact, IndicatorId, NoticeVoice, ReplyChoice, ReplyTo, ReviewStatus};

/// A language of the leaflet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LanguageView {
    /// BCP-47 tag.
    pub tag: String,
    /// Its own name in its own script.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
    /// ISO 15924 script.
    pub script: String,
    /// How far the text has been checked.
    pub status: ReviewStatus,
    /// What can be heard of the roadside notice: `recording`, `system`, `synthetic`, or nothing.
    pub voice: Option<String>,
    /// Its own name can be heard, in a human voice.
    pub named: bool,
    /// Countries (ISO 3166, two letters) by which an officer may find it; says nothing of who a person is.
    pub countries: Vec<String>,
    /// Contexts in which it is offered among the first.
    pub contexts: Vec<Context>,
}

/// What a person who holds the device may answer alone. Nothing else of the case is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HandedView {
    /// In which language the person reads.
    pub language: String,
    /// An exercise.
    pub training: bool,
    /// The questions, in a fixed order; words `question-<id>`.
    pub questions: Vec<HandedQuestion>,
    /// What is asked about the notice itself; nothing where several persons hold the device.
    pub replies: Vec<HandedReply>,
}

/// One question about the notice, for the person alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HandedReply {
    /// Which.
    pub to: ReplyTo,
    /// The answers that fit, in their order.
    pub choices: Vec<ReplyChoice>,
    /// The person's answer so far.
    pub reply: Option<ReplyChoice>,
}

/// One question for the person alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HandedQuestion {
    /// About which indicator.
    pub indicator: IndicatorId,
    /// The person's answer so far; unknown is that the person prefers not to say.
    pub answer: Option<Answer>,
}

/// A notice, ready to be shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LeafletView {
    /// Its language.
    pub language: LanguageView,
    /// Version hash of the text.
    pub version: String,
    /// Version hash of the whole notice.
    pub version_full: String,
    /// Title.
    pub title: String,
    /// The short notice, sentence by sentence.
    pub short: Vec<String>,
    /// The key of each of its sentences, in the same order.
    pub short_keys: Vec<String>,
    /// The full notice by topic.
    pub topics: Vec<TopicView>,
}

/// One topic of the full notice.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TopicView {
    /// Its title.
    pub title: String,
    /// Its sentences.
    pub sentences: Vec<String>,
    /// The key of each of them, in the same order.
    pub keys: Vec<String>,
}

/// A notice in two languages side by side, for whoever interprets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct InterpreterView {
    /// The person's language.
    pub tag: String,
    /// Its own name.
    pub endonym: String,
    /// Its writing direction.
    pub direction: Direction,
    /// How far the person's text has been checked.
    pub status: ReviewStatus,
    /// The officer's language.
    pub officer: String,
    /// Version hash of the roadside notice in the person's language.
    pub version: String,
    /// Version hash of the whole notice in the person's language.
    pub version_full: String,
    /// The roadside notice, then the whole one by topic.
    pub parts: Vec<InterpreterPart>,
}

/// One part of a notice in two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterpreterPart {
    /// Its title in the officer's language; the roadside notice has none.
    pub title: Option<String>,
    /// Its title in the person's language.
    pub own_title: Option<String>,
    /// Its sentences.
    pub sentences: Vec<InterpreterSentence>,
}

/// One sentence in two languages. Its number is the same on both ends of a telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InterpreterSentence {
    /// From 1, through the whole notice.
    pub number: u32,
    /// Its key.
    pub key: String,
    /// In the officer's language.
    pub officer: String,
    /// In the person's language.
    pub own: String,
}

/// What became of a sentence that was read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SpokenView {
    /// What read it.
    pub voice: NoticeVoice,
    /// To its end; else somebody wanted quiet.
    pub finished: bool,
}

/// The neutral slip of one person, in the person's language.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SlipView {
    /// Its language.
    pub lang: String,
    /// Writing direction.
    pub direction: Direction,
    /// Its title.
    pub title: String,
    /// Three at most.
    pub sentences: Vec<String>,
    /// What to call, with what it is for.
    pub numbers: Vec<Fact>,
    /// By which a centre finds the case.
    pub code: Option<Fact>,
    /// All of it once more, for the person's own phone.
    pub qr: QrView,
}
