//! All that leaves the core towards a screen: plain data with ids and word keys. No secret, and
//! nothing a locked session may not see. The UI's TypeScript types are generated from here.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::content::DirectoryRow;
use crate::content::{DisclosureRow, District, Pack, PathRow, Place};
use crate::model::{
    Assessment, Context, Direction, Document, EncounterId, Flow, Outcome, PersonLabel, RecipientId, RecipientKind,
    Record, ReviewStatus, Service,
};

/// What the app may show and do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SessionState {
    /// No case data: leaflet, numbers and read-out card only.
    Locked,
    /// Everything.
    Open,
    /// In the person's hands: leaflet and answers only.
    HandedOver,
}

/// The session and this device.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StatusView {
    /// Locked, open, handed over.
    pub session: SessionState,
    /// A journal exists on this device; without one the first start makes it.
    pub has_journal: bool,
    /// A certificate and a roster are installed.
    pub enrolled: bool,
    /// Enrolled under a training root.
    pub training: bool,
    /// The officer's profile, once open.
    pub profile: Option<Profile>,
    /// The device certificate's last day, once open and enrolled.
    #[ts(type = "string | null")]
    pub certificate_until: Option<NaiveDate>,
    /// An age identity for received packets is installed.
    pub receives: bool,
    /// Where sealed packets lie.
    pub out_folder: String,
}

/// The officer's own settings, kept in the encrypted journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Profile {
    /// Which service.
    pub service: Service,
    /// Unit, as it should stand on packets.
    pub unit: String,
    /// The officer's name.
    pub officer: String,
    /// Badge number.
    #[serde(default)]
    pub badge: String,
    /// Number to call back.
    pub callback: String,
    /// Officer language: nl fr de en.
    pub lang: String,
}

/// What ships as data, for the screens.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ContentView {
    /// Packs in pack order.
    pub packs: Vec<Pack>,
    /// Every disclosure row.
    pub fields: Vec<DisclosureRow>,
    /// Places.
    pub places: Vec<Place>,
    /// Districts.
    pub districts: Vec<District>,
    /// Directory.
    pub directory: Vec<DirectoryRow>,
    /// Languages of the leaflet.
    pub languages: Vec<LanguageView>,
    /// Paths as guided flows.
    pub paths: Vec<PathRow>,
}

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
    /// What can be heard: `recording`, `synthetic`, or nothing.
    pub voice: Option<String>,
}

/// A notice, ready to be shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LeafletView {
    /// Its language.
    pub language: LanguageView,
    /// Version hash of the text.
    pub version: String,
    /// Title.
    pub title: String,
    /// The short notice, sentence by sentence.
    pub short: Vec<String>,
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
}

/// One line of the home screen.
#[derive(Debug, Clone, Serialize, TS)]
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

/// The home screen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HomeView {
    /// Open first, newest first.
    pub encounters: Vec<EncounterLine>,
    /// Running clocks, the most urgent first.
    pub clocks: Vec<ClockView>,
}

/// A running clock.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ClockView {
    /// Which clock; words `clock-<key>` and `clock-<key>-why`.
    pub key: String,
    /// Which encounter.
    pub encounter: EncounterId,
    /// To which recipient it belongs, if any.
    pub recipient: Option<RecipientId>,
    /// What it runs from.
    #[ts(type = "string")]
    pub since: DateTime<Utc>,
    /// When it ends.
    #[ts(type = "string")]
    pub due: DateTime<Utc>,
    /// Due date and time in the officer's words.
    pub due_text: String,
    /// The start is a guess that somebody must confirm.
    pub confirm_start: bool,
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
    /// Its clocks.
    pub clocks: Vec<ClockView>,
    /// What the first undo would take back: a word key `event-…`, if anything.
    pub undo: Option<String>,
    /// Where it would go: recipients with their reasons, for everybody who is to be referred.
    pub route: Vec<RoutedView>,
    /// The paths that are open, person by person, the most pressing first.
    pub flows: Vec<FlowView>,
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
    /// The persons in its packet.
    pub persons: Vec<PersonLabel>,
    /// Others, as a count.
    pub others: u32,
    /// Word keys `recipient-why-…`.
    pub why: Vec<String>,
    /// A key is enrolled; else the signed PDF goes by hand.
    pub has_key: bool,
}

/// What sealing made.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SealedView {
    /// The encounter after it.
    pub encounter: EncounterView,
    /// The packets.
    pub packets: Vec<SealedLine>,
    /// The folder they lie in.
    pub folder: String,
}

/// One packet.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SealedLine {
    /// Its id.
    pub packet: String,
    /// To which kind.
    pub kind: RecipientKind,
    /// To which recipient.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// File name in the folder.
    pub file_name: String,
    /// SHA-256 of manifest 001, hex.
    pub evidence_id: String,
    /// Goes by hand.
    pub by_hand: bool,
    /// Bytes.
    pub bytes: u32,
    /// The 30-second phone text, for a packet that goes by hand.
    pub phone_text: Option<String>,
}

/// A received packet: its verification in words keys, and what it says if it passed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedView {
    /// `valid`, `valid_with_remarks`, `refused`; words `verification-…`.
    pub outcome: String,
    /// Why it was refused: words `reason-…`.
    pub reason: Option<String>,
    /// Remarks: words `remark-…`.
    pub remarks: Vec<String>,
    /// SHA-256 of manifest 001, hex.
    pub evidence_id: Option<String>,
    /// To whom it was addressed.
    pub recipient: Option<String>,
    /// An exercise.
    pub training: bool,
    /// Signed when, in the officer's words.
    pub signed_at: Option<String>,
    /// What it says, composed from its verified JSON; none when refused.
    pub document: Option<Document>,
}
