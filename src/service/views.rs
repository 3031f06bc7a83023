//! All that leaves the core towards a screen: plain data with ids and word keys. No secret, and
//! nothing a locked session may not see. The UI's TypeScript types are generated from here.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::assess::PersonDimensions;
pub use crate::clocks::{StartState, Urgency};
pub use crate::content::DirectoryRow;
use crate::content::{Avenue, DisclosureRow, District, Lesson, MeetingPoint, Pack, PathRow, Place};
use crate::model::{
    About, Answer, Assessment, Context, Direction, Document, ElementKey, EncounterId, Fact, Flow, IndicatorId,
    NoticeVoice, Outcome, Owner, PackId, PacketId, PersonLabel, Post, ReceiptAnswer, RecipientId, RecipientKind,
    Record, ReviewStatus, Service, Step, Track, Verb, Version, VignetteId,
};
use crate::qr::Dots;

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
    /// After how many minutes without a command the session locks, once open.
    pub lock_minutes: Option<u32>,
    /// Why the session locked by itself, if it did.
    pub left: Option<Left>,
    /// The station this device trusts, once open and enrolled.
    pub station: Option<StationView>,
    /// Who else can open this journal, once open.
    pub recovery: Option<RecoveryView>,
    /// Which post this notebook is, once open: decides its home.
    pub post: Option<Post>,
    /// What it may do.
    pub verbs: Vec<Verb>,
    /// The packs it is offered, in order.
    pub packs: Vec<PackId>,
    /// Which content is in use: another number asks for words and content again.
    pub content: u32,
}

/// Why a session locked by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Left {
    /// No command for so long.
    Idle,
    /// The device slept for so long.
    Asleep,
}

/// A station, as its holder compares it by voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StationView {
    /// Its name.
    pub name: String,
    /// Fingerprint of its certificate, to read aloud.
    pub fingerprint: String,
    /// For exercises only.
    pub training: bool,
    /// Taking its answer would put it in the place of another station.
    pub would_replace: bool,
}

/// Who can open this journal when its passphrase is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RecoveryView {
    /// Fingerprint of the station that holds the key; none is nobody.
    pub station: Option<String>,
    /// When the key was last used to open it.
    #[ts(type = "string | null")]
    pub used_at: Option<DateTime<Utc>>,
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
    /// Ways of reporting safely.
    pub avenues: Vec<Avenue>,
    /// Languages of the leaflet.
    pub languages: Vec<LanguageView>,
    /// Paths as guided flows.
    pub paths: Vec<PathRow>,
    /// Where people can be brought, as the station says; none while locked.
    pub meeting_points: Vec<MeetingPoint>,
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
    /// With whom each case rests now.
    pub owners: Vec<OwnerView>,
    /// Where somebody was turned away: the next centre.
    pub next_centres: Vec<NextCentre>,
    /// What the first undo would take back: a word key `event-…`, if anything.
    pub undo: Option<String>,
    /// Where it would go: recipients with their reasons, for everybody who is to be referred.
    pub route: Vec<RoutedView>,
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
    /// The persons in its packet.
    pub persons: Vec<PersonLabel>,
    /// Others, as a count.
    pub others: u32,
    /// Word keys `recipient-why-…`.
    pub why: Vec<String>,
    /// A key is enrolled; else the signed PDF goes by hand.
    pub has_key: bool,
    /// How identities that only this magistrate may know would go to it.
    pub identities: IdentityTravel,
    /// The persons whose identity, or a source of theirs, goes that way.
    pub protected: Vec<PersonLabel>,
    /// Something about the whole encounter goes that way, whoever is referred.
    pub protects_source: bool,
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
    /// Holds identities for the magistrate alone.
    pub identity: bool,
    /// Bytes.
    pub bytes: u32,
    /// The 30-second phone text, for a packet that goes by hand.
    pub phone_text: Option<String>,
}

/// A sealed packet as codes on the screen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CodesView {
    /// How many of them are usually enough.
    pub need: u32,
    /// In the order in which they are shown.
    pub codes: Vec<QrView>,
}

/// A QR code as dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QrView {
    /// Dots on a side, without the quiet zone.
    pub width: u32,
    /// Base64 of the dots in rows, dark as one, eight to a byte.
    pub bits: String,
}

impl From<&Dots> for QrView {
    fn from(dots: &Dots) -> Self {
        Self {
            width: u32::try_from(dots.width()).unwrap_or(u32::MAX),
            bits: data_encoding::BASE64.encode(&dots.bits()),
        }
    }
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

/// What a picture added to the codes of a packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CollectedView {
    /// Codes in this picture, of whatever.
    pub found: u32,
    /// Different codes of the packet so far.
    pub have: u32,
    /// How many are usually enough; none before the first.
    pub need: u32,
    /// Why a code in it was not taken: words `frames-refused-…`.
    pub refused: Option<String>,
    /// The packet as base64, once it is whole.
    pub packet: Option<String>,
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
    /// What was answered, where this journal is the recipient's own.
    pub case: Option<CaseView>,
}

/// One received packet in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseLine {
    /// SHA-256 of manifest 001, hex: one packet is one case.
    pub evidence_id: String,
    /// Who sent it.
    pub unit: String,
    /// When it came first, in the officer's words.
    pub received_text: String,
    /// The persons in it.
    pub persons: Vec<PersonLabel>,
    /// Holds identities for the magistrate alone.
    pub identity: bool,
    /// An exercise.
    pub training: bool,
    /// The answers that count now; empty before the first.
    pub answers: Vec<ReceiptAnswer>,
    /// Somebody in it has no more than "received" yet.
    pub is_waiting: bool,
    /// Another packet tells of somebody in it too.
    pub has_versions: bool,
}

/// A received packet with what was answered, and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseView {
    /// As in the list.
    pub line: CaseLine,
    /// Number of the answer that counts.
    pub number: Option<u32>,
    /// The file it left in.
    pub file_name: Option<String>,
    /// It names whom to answer, and this journal can sign.
    pub can_answer: bool,
    /// Persons of whom another packet tells too.
    pub versions: Vec<VersionView>,
    /// The other received packets, to set one beside this.
    pub others: Vec<CaseLine>,
}

/// Another telling of one person: both stay, one is followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct VersionView {
    /// The person, as labelled in this packet.
    pub label: PersonLabel,
    /// The other telling.
    pub other: Version,
    /// Who sent the other.
    pub other_unit: String,
    /// This one is followed, not the other.
    pub is_followed: bool,
    /// Why: words `answer-pick-<reason>`.
    pub reason: String,
    /// When that was decided, in the officer's words.
    pub at_text: String,
}

/// A receipt that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ReceiptView {
    /// The encounter whose packet it answers.
    pub encounter: EncounterId,
    /// The packet.
    pub packet: PacketId,
    /// Who answered.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// Its number: the highest of a packet counts.
    pub number: u32,
    /// One answer for each person.
    pub answers: Vec<ReceiptAnswer>,
    /// Remarks: words `remark-…`.
    pub remarks: Vec<String>,
    /// Signed when, in the officer's words.
    pub signed_at: String,
    /// An exercise.
    pub training: bool,
    /// It had been taken before: nothing changed.
    pub is_again: bool,
    /// A later answer had come before: that one counts.
    pub is_older: bool,
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
    /// The officer has to do something now.
    pub is_due: bool,
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
    /// For whom.
    pub persons: Vec<PersonLabel>,
}

/// What the station knows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WatchView {
    /// The newest word of each device about each encounter, the most urgent first.
    pub encounters: Vec<WatchEncounter>,
    /// Devices whose log is shorter, or other, than it was once.
    pub shortened: Vec<String>,
}

/// One encounter as a station may know it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct WatchEncounter {
    /// Its id.
    pub id: EncounterId,
    /// The device.
    pub device: String,
    /// Its unit.
    pub unit: String,
    /// The day of the facts.
    #[ts(type = "string")]
    pub occurred_on: NaiveDate,
    /// When the device wrote this, in the officer's words.
    pub told_text: String,
    /// When it came.
    pub taken_text: String,
    /// Closed.
    pub closed: bool,
    /// How many persons.
    pub persons: u32,
    /// How many of them were told.
    pub told: u32,
    /// How many offers of help.
    pub offers: u32,
    /// How many of them after a statement.
    pub offers_after_statement: u32,
    /// Its packets.
    pub packets: Vec<WatchPacket>,
    /// Its running clocks, the most urgent first.
    pub clocks: Vec<WatchClock>,
    /// What waits for somebody, and why.
    pub stuck: Vec<StuckView>,
    /// Exercises.
    pub training: bool,
}

/// One packet as a station may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WatchPacket {
    /// Its id.
    pub packet: PacketId,
    /// To which kind.
    pub kind: RecipientKind,
    /// To whom.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// When it was sealed, in the officer's words.
    pub sealed_text: String,
    /// It goes by hand.
    pub by_hand: bool,
    /// It was given by hand.
    pub handed_over: bool,
    /// The number of the answer that counts.
    pub receipt: Option<u32>,
    /// That answer.
    pub answers: Vec<ReceiptAnswer>,
}

/// One running clock as a station may know it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WatchClock {
    /// Which clock; words `clock-<key>`.
    pub key: String,
    /// Whose.
    pub persons: Vec<PersonLabel>,
    /// Of which recipient.
    pub recipient_name: Option<String>,
    /// When it ends.
    #[ts(type = "string")]
    pub due: DateTime<Utc>,
    /// The same, in the officer's words.
    pub due_text: String,
    /// Minutes until then; below zero when it has ended.
    pub left_minutes: i32,
    /// How near the end is.
    pub urgency: Urgency,
}

/// What waits for somebody, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StuckView {
    /// Whose case; none is what somebody else reported.
    pub label: Option<PersonLabel>,
    /// What comes next.
    pub step: Step,
    /// The same, as a sentence.
    pub text: String,
}

/// What the code on a slip leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FoundView {
    /// The code.
    pub code: String,
    /// The unit that knows more.
    pub unit: String,
    /// How it is reached.
    pub callback: String,
    /// The answer, one a line.
    pub lines: Vec<String>,
    /// When the device wrote this, in the officer's words.
    pub told_at: String,
    /// An exercise.
    pub training: bool,
}
