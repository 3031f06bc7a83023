//! All that leaves the core towards a screen: plain data with ids and word keys. No secret, and
//! nothing a locked session may not see. The UI's TypeScript types are generated from here.

mod encounter;
mod mailbox;
mod notice;
mod packet;
mod watch;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use self::encounter::*;
pub use self::mailbox::*;
pub use self::notice::*;
pub use self::packet::*;
pub use self::watch::*;
pub use crate::assess::PersonDimensions;
pub use crate::clocks::{StartState, Urgency};
pub use crate::content::DirectoryRow;
use crate::content::{Avenue, DisclosureRow, District, MeetingPoint, Pack, PathRow, Place};
use crate::model::{PackId, Post, RecipientId, Service, Verb};

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
    /// A certificate that the station has not taken back and a roster are installed.
    pub enrolled: bool,
    /// Enrolled under a training root.
    pub training: bool,
    /// Which notebook is open, by a random name: what one officer did is not shown to the next.
    pub notebook: Option<String>,
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

/// A number to call, as it is at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NumberView {
    /// A row of the directory.
    pub id: RecipientId,
    /// Its name.
    pub name: String,
    /// Which area it serves, in a word key `area-…`.
    pub area: String,
    /// As dialled inside Belgium, spaced for reading aloud.
    pub phone: String,
    /// Answers day and night, as far as the source says.
    pub always_open: bool,
    /// Somebody verified the number.
    pub verified: bool,
    /// Who answers there now, where the station says so.
    pub who: Option<String>,
    /// Where to write to, if somebody verified it.
    pub email: Option<String>,
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
