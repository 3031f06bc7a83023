//! An encounter, what is due in it, and the list of all.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonDimensions, StartState, Urgency};
use crate::content::Lesson;
use crate::model::{
    About, Assessment, Context, ElementKey, EncounterId, Flow, Outcome, Owner, PacketId, PersonLabel, RecipientId,
    RecipientKind, Record, Track, VignetteId,
};

/// One line of the home screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EncounterLine {
    /// Which encounter.
    pub id: EncounterId,
    /// The day of the facts.
    #[ts(type = "string")]
    pub occurred_on: NaiveDate,
    /// When it was opened.
    #[ts(type = "string")]
    pub opened_at: DateTime<Utc>,
    /// Where.
    pub context: Context,
    /// People who were met, or what somebody else reported.
    pub about: About,
    /// Name of the place, if chosen.
    pub place: Option<String>,
    /// How many persons are in it.
    pub persons: u32,
    /// How many of them were told.
    pub told: u32,
    /// Sealed at least once.
    pub sealed: bool,
    /// Closed.
    pub closed: bool,
    /// An exercise.
    pub training: bool,
}

/// A story to be played as an exercise; words `training-<id>-…`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExerciseView {
    /// Which.
    pub id: VignetteId,
    /// Its place in the list.
    pub number: u32,
    /// Where it plays.
    pub context: Context,
    /// People who are met, or what somebody else reports.
    pub about: About,
    /// What it teaches.
    pub lesson: Lesson,
    /// How many minutes there are, in the time game.
    pub minutes: Option<u32>,
    /// The encounter in which it was last played.
    pub played: Option<EncounterId>,
}

/// The home screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// Every open one, then the newest closed ones; each newest first.
    pub encounters: Vec<EncounterLine>,
    /// Every running clock, also of encounters that are not listed; the most urgent first.
    pub clocks: Vec<ClockView>,
    /// What somebody must do, until it is noted what came of it.
    pub tasks: Vec<TaskView>,
    /// Cases that need the officer now: an answer asks for something, or turned somebody away.
    pub due: Vec<OwnerView>,
    /// There are older closed encounters than those listed.
    pub has_older: bool,
}

/// A clock: it runs, or somebody stopped it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ClockView {
    /// Which clock; words `clock-<key>` and `clock-<key>-why`.
    pub key: String,
    /// Which encounter.
    pub encounter: EncounterId,
    /// Whose; empty for a clock of the whole encounter or of a packet.
    pub persons: Vec<PersonLabel>,
    /// Of which packet.
    pub packet: Option<PacketId>,
    /// To which recipient it belongs, if any.
    pub recipient: Option<RecipientId>,
    /// Its name, if any.
    pub recipient_name: Option<String>,
    /// The recorded start: what a confirmation, correction or stop names.
    #[ts(type = "string")]
    pub from: DateTime<Utc>,
    /// The same, in the officer's words.
    pub from_text: String,
    /// What it rests on: a word key.
    pub basis: String,
    /// When that was recorded, in the officer's words.
    pub recorded_text: String,
    /// What it runs from.
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    /// The same, in the officer's words.
    pub since_text: String,
    /// When it ends.
    #[ts(type = "string")]
    pub due: DateTime<Utc>,
    /// Due date and time in the officer's words.
    pub due_text: String,
    /// From when on it ends soon.
    #[ts(type = "string")]
    pub warn_at: DateTime<Utc>,
    /// Minutes until it ends; below zero when it has ended.
    pub left_minutes: i32,
    /// How near the end is.
    pub urgency: Urgency,
    /// Counted in whole days.
    pub by_day: bool,
    /// How sure the start is.
    pub start: StartState,
    /// Where its length comes from.
    pub source: String,
    /// Somebody has verified that.
    pub verified: bool,
    /// Why it was stopped, and when, if it was.
    pub stopped: Option<ClockStop>,
}

/// Why and when a clock was stopped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ClockStop {
    /// Words `clock-stop-<reason>`.
    pub reason: String,
    /// When, in the officer's words.
    pub at_text: String,
}

/// What somebody must do about one person, until it is noted what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TaskView {
    /// Which task.
    pub kind: TaskKind,
    /// Which encounter.
    pub encounter: EncounterId,
    /// About whom.
    pub label: PersonLabel,
    /// Since when, in the officer's words: when the decision was taken, or noted.
    pub since_text: String,
    /// Who to call, with number and state.
    pub numbers: Vec<TaskNumber>,
    /// To read aloud on the phone: no name, no story.
    pub phone_text: String,
}

/// A task about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TaskKind {
    /// A presumed victim is held in a closed centre.
    Held,
    /// A presumed victim has an order to leave.
    OrderToLeave,
}

/// Somebody to call about a task.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TaskNumber {
    /// What kind of office; words `recipient-<kind>`.
    pub kind: RecipientKind,
    /// Its name.
    pub name: String,
    /// Its number, where one is known.
    pub phone: Option<String>,
    /// Somebody verified the number.
    pub phone_verified: bool,
    /// Who answers there now, where the station says so.
    pub who: Option<String>,
    /// Where to write to, if somebody verified it.
    pub email: Option<String>,
}

/// One encounter as it stands, with what it means.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EncounterView {
    /// As it stands.
    pub record: Record,
    /// What it means.
    pub assessment: Assessment,
    /// One tile per person, who needs someone first.
    pub tiles: Vec<TileView>,
    /// Its clocks, the most urgent first; those that somebody stopped too.
    pub clocks: Vec<ClockView>,
    /// What somebody must do about its persons.
    pub tasks: Vec<TaskView>,
    /// With whom each case rests now; after each, what other offices have asked or turned away.
    pub owners: Vec<OwnerView>,
    /// Where somebody was turned away: the next centre.
    pub next_centres: Vec<NextCentre>,
    /// What the first undo would take back: a word key `event-…`, if anything.
    pub undo: Option<String>,
    /// The offices that packets were sealed to, by name.
    pub offices: Vec<OfficeName>,
    /// The paths that are open, person by person, the most pressing first.
    pub flows: Vec<FlowView>,
    /// The law that is cited, one card per offence and element.
    pub law: Vec<LawView>,
    /// What the ILO's list says of each person: explains, decides nothing, leaves no device.
    pub dimensions: Vec<PersonDimensions>,
}

/// What one element of an offence cites on the day of the facts; words `law-<key>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LawView {
    /// Under which offence.
    pub track: Track,
    /// Which element.
    pub key: ElementKey,
    /// The article in force on the day of the facts.
    pub reference: String,
    /// Where that comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
    /// The day of the facts, in the officer's words.
    pub on_text: String,
    /// The first day of that text; none stands for all earlier days.
    pub from_text: Option<String>,
    /// The last day of that text; none is open.
    pub until_text: Option<String>,
    /// When it was verified, if it was.
    pub verified_text: Option<String>,
}

/// A path that is open for a person; its row in the content says what to do.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FlowView {
    /// For whom.
    pub label: PersonLabel,
    /// Which.
    pub flow: Flow,
    /// Whom to call: ids of the directory, for the region of the encounter.
    pub calls: Vec<RecipientId>,
    /// What the facts of this person add: word keys `path-…`.
    pub notes: Vec<String>,
    /// It prompts a referral where the outcome does not.
    pub advises: bool,
}

/// A person on a tile: need, language, told or not; never a role, never a nationality.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TileView {
    /// Who.
    pub label: PersonLabel,
    /// Why somebody is needed first: `child`, `unwell`, `wants_help`, or nothing.
    pub need: Option<String>,
    /// Language, if known.
    pub language: Option<String>,
    /// A notice reached the person.
    pub told: bool,
    /// Was transported.
    pub transported: bool,
    /// What is prompted.
    pub outcome: Outcome,
    /// In a sealed packet already.
    pub sealed: bool,
    /// An interpreter should still repeat the notice: nobody approved its translation.
    pub repeat: bool,
}

/// A recipient with its reason.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RoutedView {
    /// Which kind.
    pub kind: RecipientKind,
    /// Which one.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// To call, with its state.
    pub phone: Option<String>,
    /// Somebody verified the number.
    pub phone_verified: bool,
    /// Who answers there now, where the station says so.
    pub who: Option<String>,
    /// Where to write to, if somebody verified it.
    pub email: Option<String>,
    /// The persons in its packet.
    pub persons: Vec<PersonLabel>,
    /// Others, as a count.
    pub others: u32,
    /// Word keys `recipient-why-…`.
    pub why: Vec<String>,
    /// It has a key, and would know who signs here; else the signed PDF goes by hand.
    pub has_key: bool,
    /// How identities that only this magistrate may know would go to it.
    pub identities: IdentityTravel,
    /// The persons whose identity, or a source of theirs, goes that way.
    pub protected: Vec<PersonLabel>,
    /// Something about the whole encounter goes that way, whoever is referred.
    pub protects_source: bool,
    /// Why this instance is only a guess, if it is: words `paper-fallback-…`.
    pub fallback: Option<String>,
    /// Of a centre: the others that were called.
    pub asked: Vec<AskedCentre>,
}

/// An office by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OfficeName {
    /// Which one.
    pub id: RecipientId,
    /// Its name.
    pub name: String,
}

/// A centre that was called and is not the one the packet would go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AskedCentre {
    /// Which one.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// To call, with its state.
    pub phone: Option<String>,
    /// Somebody verified the number.
    pub phone_verified: bool,
    /// Who answers there now, where the station says so.
    pub who: Option<String>,
    /// Where to write to, if somebody verified it.
    pub email: Option<String>,
}

/// How identities that only the magistrate may know travel in a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum IdentityTravel {
    /// There are none.
    Nothing,
    /// Sealed to the magistrate's identity key.
    Sealed,
    /// No identity key is known here: a sheet in a closed envelope.
    Envelope,
}

/// With whom one case rests, in the officer's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OwnerView {
    /// Which encounter.
    pub encounter: EncounterId,
    /// Whose case; none is what somebody else reported.
    pub label: Option<PersonLabel>,
    /// Who acts next, on what.
    pub owner: Owner,
    /// The same, as a sentence.
    pub text: String,
    /// The recipient of its packet; empty without one.
    #[serde(default)]
    pub name: String,
    /// Since when it is due, in the officer's words; none when it is not.
    #[serde(default)]
    pub since_text: Option<String>,
    /// The officer has to do something now.
    pub is_due: bool,
    /// What was added can be sealed to that recipient alone.
    #[serde(default)]
    pub is_sent_again: bool,
}

/// The centre to ask after the one that turned somebody away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextCentre {
    /// The packet that was turned away.
    pub packet: PacketId,
    /// The next centre; none when every one was asked.
    pub recipient: Option<RecipientId>,
    /// Its name.
    pub name: Option<String>,
    /// To call, with its state.
    pub phone: Option<String>,
    /// Somebody verified the number.
    pub phone_verified: bool,
    /// Who answers there now, where the station says so.
    pub who: Option<String>,
    /// Where to write to, if somebody verified it.
    pub email: Option<String>,
    /// For whom.
    pub persons: Vec<PersonLabel>,
}
