//! What can happen in an encounter: each tap is one event, appended to the journal and never
//! changed. Corrections and undo are events too. FROZEN names: old journals open for ever, so
//! variants and fields are added, never renamed.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    About, Age, Answer, Apart, AvenueId, CallOutcome, Context, EncounterId, FieldId, IdentityMode, IndicatorId,
    LanguageTag, LifeCheck, Medium, Nationality, NoticeProof, OfferAnswer, PackId, PacketId, PersonLabel, PlaceId,
    ReceiptAnswer, ReceivedNote, RecipientId, RecipientKind, ReferralId, ReplyChoice, ReplyTo, ReviewStatus, Role,
    Service, Source, Version, VignetteId,
};

/// One line of the journal's log, as it is read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Entry {
    /// Position in the whole journal, from 1, without gaps.
    pub seq: u32,
    /// Which encounter.
    pub encounter: EncounterId,
    /// When, on which clocks.
    pub time: Moment,
    /// What happened.
    pub event: Event,
}

/// A time that can be questioned: the wall clock may lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// The device's wall clock.
    #[ts(type = "string")]
    pub wall: DateTime<Utc>,
    /// Milliseconds since the device started, sleep included.
    #[ts(type = "number")]
    pub since_boot_ms: u64,
    /// The last time that came from outside the device and could be trusted, if any.
    #[ts(type = "string | null")]
    pub trusted: Option<DateTime<Utc>>,
}

/// A value of a disclosure row, typed as `disclosure.toml` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum FieldValue {
    /// Yes or no.
    Flag(bool),
    /// Free or chosen text, a date as YYYY-MM-DD.
    Text(String),
    /// Several chosen values.
    Many(Vec<String>),
}

/// A packet as the sender's journal remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SealedPacketNote {
    /// Its random id.
    pub packet: PacketId,
    /// To which kind of recipient.
    pub kind: RecipientKind,
    /// To which recipient.
    pub recipient: RecipientId,
    /// The persons in it.
    pub labels: Vec<PersonLabel>,
    /// SHA-256 of manifest 001, hex: what a receipt names.
    pub evidence_id: String,
    /// The file's name in the output folder; tells nothing.
    pub file_name: String,
    /// The recipient has no key: the signed PDF goes by hand.
    pub by_hand: bool,
    /// Holds identities for the magistrate alone.
    #[serde(default)]
    pub identity: bool,
    /// SHA-256 of the file as it left, hex: what a receipt names too. Empty in a journal from before
    /// receipts.
    #[serde(default)]
    pub ciphertext_sha256: String,
    /// Serial number of the station's certificate that it was signed with. Empty where the device signed on
    /// its own, and in a journal from before it was kept.
    #[serde(default)]
    pub signer: String,
}

/// Everything that can happen in an encounter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
#[ts(export)]
pub enum Event {
    /// The encounter begins.
    Opened {
        /// Which service.
        service: Service,
        /// Where.
        context: Context,
        /// The day of the facts.
        #[ts(type = "string")]
        occurred_on: NaiveDate,
        /// An exercise under the training root.
        training: bool,
    },
    /// What the encounter is about, where it is not people who were met. Stands beside the opening.
    AboutSet {
        /// What.
        about: About,
    },
    /// The story that an exercise plays. Stands beside the opening.
    VignetteSet {
        /// Which.
        vignette: VignetteId,
    },
    /// A way of reporting safely was chosen, and with it how the identity travels.
    AvenueChosen {
        /// Who reports this way; none is the source of an information.
        label: Option<PersonLabel>,
        /// Which way.
        avenue: AvenueId,
        /// How the identity travels.
        mode: IdentityMode,
    },
    /// Another context or other packs.
    ContextSet {
        /// Where.
        context: Context,
        /// Which packs are asked; none means the context's default.
        packs: Option<Vec<PackId>>,
    },
    /// Facts of another day.
    OccurredOnSet {
        /// The day of the facts.
        #[ts(type = "string")]
        occurred_on: NaiveDate,
    },
    /// A place of the list, or none.
    PlaceSet {
        /// The place; its routing comes from `places.toml`.
        place: Option<PlaceId>,
    },
    /// People counted.
    PeopleCounted {
        /// How many.
        people: u32,
    },
    /// A life check done, or taken back.
    LifeChecked {
        /// Which.
        check: LifeCheck,
        /// Done or not.
        done: bool,
    },
    /// Somebody kept apart, or no longer.
    KeptApart {
        /// Who.
        who: Apart,
        /// Done or not.
        done: bool,
    },
    /// An answer that holds for everybody who was transported; none takes it back.
    SceneAnswered {
        /// Which indicator, of scene scope.
        indicator: IndicatorId,
        /// The answer.
        answer: Option<Answer>,
        /// Who saw or said it.
        source: Source,
    },
    /// Persons added.
    PersonsAdded {
        /// Their labels.
        labels: Vec<PersonLabel>,
        /// Were transported.
        transported: bool,
    },
    /// A person was added by mistake.
    PersonRemoved {
        /// Who.
        label: PersonLabel,
    },
    /// Something about persons.
    PersonsSet {
        /// About whom.
        labels: Vec<PersonLabel>,
        /// What.
        fact: PersonFact,
    },
    /// The person's own answer; none takes it back.
    PersonsAnswered {
        /// Whose.
        labels: Vec<PersonLabel>,
        /// Which indicator.
        indicator: IndicatorId,
        /// The answer.
        answer: Option<Answer>,
        /// Who saw or said it.
        source: Source,
    },
    /// A disclosure row entered; none takes it back.
    FieldSet {
        /// Which row.
        field: FieldId,
        /// About whom; none is about the whole encounter.
        label: Option<PersonLabel>,
        /// Its value.
        value: Option<FieldValue>,
    },
    /// A rights notice was shown or played.
    NoticeShown {
        /// To whom.
        labels: Vec<PersonLabel>,
        /// In which language.
        language: LanguageTag,
        /// Version hash of the text.
        version: String,
        /// How far the text has been checked.
        status: ReviewStatus,
        /// How it reached the person.
        medium: Medium,
        /// For how long, in seconds.
        seconds: u32,
        /// What proves it beyond that; none in what was recorded before there was any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        proof: Option<NoticeProof>,
    },
    /// Sentences of a notice were conveyed, one tick each, or a tick was taken back.
    NoticeConveyed {
        /// To whom.
        labels: Vec<PersonLabel>,
        /// When the notice began.
        #[ts(type = "string")]
        at: DateTime<Utc>,
        /// Which sentences, by key.
        sentences: Vec<String>,
        /// Conveyed, or not after all.
        conveyed: bool,
        /// Version hash of the whole notice, when a sentence is beyond the roadside notice.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        version_full: Option<String>,
    },
    /// Whether the person said to have understood the last notice.
    NoticeAnswered {
        /// Who.
        labels: Vec<PersonLabel>,
        /// Understood or not.
        understood: bool,
    },
    /// Questions before a notice, because safety asked for it.
    SafetyQuestion {
        /// To whom.
        label: PersonLabel,
    },
    /// Help was offered.
    OfferMade {
        /// To whom.
        labels: Vec<PersonLabel>,
        /// The answer.
        answer: OfferAnswer,
    },
    /// Whether a statement was made, and when; never what.
    StatementNoted {
        /// By whom.
        labels: Vec<PersonLabel>,
        /// Made or not.
        made: bool,
        /// When it was made, if made at another time than now.
        #[ts(type = "string | null")]
        at: Option<DateTime<Utc>>,
    },
    /// Consent given or withdrawn; default withheld.
    ConsentSet {
        /// By whom.
        label: PersonLabel,
        /// For which recipient.
        recipient: RecipientKind,
        /// For which group of `disclosure.toml`.
        group: String,
        /// Given or not.
        given: bool,
    },
    /// A recipient was called.
    CallMade {
        /// Which kind.
        kind: RecipientKind,
        /// Which recipient.
        recipient: RecipientId,
        /// What came of it.
        outcome: CallOutcome,
        /// Of whom in its packets it was said; nobody named is everybody.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        labels: Vec<PersonLabel>,
    },
    /// Packets were signed and sealed.
    ReferralSealed {
        /// The referral.
        referral: ReferralId,
        /// SHA-256 root over the whole record, hex.
        root: String,
        /// Its packets.
        packets: Vec<SealedPacketNote>,
    },
    /// A packet was given by hand.
    HandedOver {
        /// Which packet.
        packet: PacketId,
        /// To whom, in words (an office or desk).
        to: String,
        /// Signed for.
        signed_for: bool,
    },
    /// The start of a clock was looked at and stands.
    ClockConfirmed {
        /// Which clock: a key of `clocks.toml`.
        clock: String,
        /// Whose; none for a clock of the whole encounter or of a packet.
        #[serde(default)]
        labels: Vec<PersonLabel>,
        /// Of which packet, if it is a packet's clock.
        #[serde(default)]
        packet: Option<PacketId>,
        /// The recorded start this is about; another recorded start asks again.
        #[ts(type = "string")]
        from: DateTime<Utc>,
    },
    /// A clock runs from another time than was recorded.
    ClockCorrected {
        /// Which clock: a key of `clocks.toml`.
        clock: String,
        /// Whose; none for a clock of the whole encounter or of a packet.
        #[serde(default)]
        labels: Vec<PersonLabel>,
        /// Of which packet, if it is a packet's clock.
        #[serde(default)]
        packet: Option<PacketId>,
        /// The recorded start this is about.
        #[ts(type = "string")]
        from: DateTime<Utc>,
        /// What it runs from.
        #[ts(type = "string")]
        since: DateTime<Utc>,
    },
    /// A clock no longer runs.
    ClockStopped {
        /// Which clock: a key of `clocks.toml`.
        clock: String,
        /// Whose; none for a clock of the whole encounter or of a packet.
        #[serde(default)]
        labels: Vec<PersonLabel>,
        /// Of which packet, if it is a packet's clock.
        #[serde(default)]
        packet: Option<PacketId>,
        /// The recorded start this is about.
        #[ts(type = "string")]
        from: DateTime<Utc>,
        /// Why, one tap.
        reason: String,
    },
    /// A stopped clock runs again.
    ClockRestarted {
        /// Which clock: a key of `clocks.toml`.
        clock: String,
        /// Whose; none for a clock of the whole encounter or of a packet.
        #[serde(default)]
        labels: Vec<PersonLabel>,
        /// Of which packet, if it is a packet's clock.
        #[serde(default)]
        packet: Option<PacketId>,
        /// The recorded start this is about.
        #[ts(type = "string")]
        from: DateTime<Utc>,
    },
    /// A text was put on the clipboard, to be pasted into another system.
    Copied {
        /// Which text: a kind, not a content.
        paper: String,
    },
    /// A person at `inform_only` is kept, with a reason, when the encounter closes.
    Held {
        /// Who.
        label: PersonLabel,
        /// Why.
        reason: String,
    },
    /// The encounter was closed.
    Closed {
        /// Persons of whom nothing but this count is kept.
        #[serde(default)]
        forgotten: u32,
    },
    /// A closed or old encounter was opened again.
    Reopened {
        /// Why, one tap.
        reason: String,
    },
    /// Somebody looked.
    Looked {
        /// Why, where asked.
        reason: Option<String>,
    },
    /// The encounter left as an encounter file.
    Exported,
    /// A paper left memory.
    Printed {
        /// Which paper: a kind, not a content.
        paper: String,
        /// For whom, where it is one person's.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        label: Option<PersonLabel>,
        /// The neutral code on it: whoever holds the paper is found again by it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        code: Option<String>,
    },
    /// How long a notice was shown, known after it had begun: the device was in the person's hands.
    NoticeLasted {
        /// To whom.
        label: PersonLabel,
        /// When the notice began.
        #[ts(type = "string")]
        at: DateTime<Utc>,
        /// For how long, in seconds.
        seconds: u32,
        /// How far it came.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        proof: Option<NoticeProof>,
    },
    /// With the device in hand a person read the notice in one more language. Written when it came back.
    NoticeRead {
        /// Who.
        label: PersonLabel,
        /// In which language.
        language: LanguageTag,
        /// Version hash of the text.
        version: String,
        /// How far the text has been checked.
        status: ReviewStatus,
        /// When that began.
        #[ts(type = "string")]
        at: DateTime<Utc>,
        /// For how long, in seconds.
        seconds: u32,
        /// How far it came.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        proof: Option<NoticeProof>,
    },
    /// The person answered a question alone, with the device in hand. Written when the device came back.
    AnsweredAlone {
        /// Who.
        label: PersonLabel,
        /// Which indicator the question is about.
        indicator: IndicatorId,
        /// The answer; unknown is that the person prefers not to say.
        answer: Answer,
        /// In which language the question stood on the screen.
        language: LanguageTag,
        /// When the person tapped.
        #[ts(type = "string")]
        at: DateTime<Utc>,
    },
    /// The person answered about the notice alone, with the device in hand. Written when the device came back.
    RepliedAlone {
        /// Who.
        label: PersonLabel,
        /// To which question.
        to: ReplyTo,
        /// The answer.
        reply: ReplyChoice,
        /// In which language the question stood on the screen.
        language: LanguageTag,
        /// When the person tapped.
        #[ts(type = "string")]
        at: DateTime<Utc>,
    },
    /// The officer asked whether a paper is safe to keep.
    CarryAnswered {
        /// Whom.
        label: PersonLabel,
        /// The answer; unknown is that it could not be asked or was not said.
        answer: Answer,
        /// Nobody else was near when it was asked.
        alone: bool,
    },
    /// From now on a station can open this notebook when its passphrase is lost.
    RecoveryAllowed {
        /// Fingerprint of the station's certificate.
        station: String,
    },
    /// The notebook was opened with the station's recovery key and given a new passphrase.
    RecoveryUsed,
    /// A recipient's signed answer to a packet came back.
    ReceiptTaken {
        /// To which packet.
        packet: PacketId,
        /// Who answered.
        recipient: RecipientId,
        /// Rising per packet: the highest counts.
        number: u32,
        /// One for each person of the packet.
        answers: Vec<ReceiptAnswer>,
        /// SHA-256 of the receipt's manifest 001, hex.
        evidence_id: String,
        /// When the recipient says it signed.
        #[ts(type = "string")]
        signed_at: DateTime<Utc>,
    },
    /// The station revoked the certificate that packets were signed with, before anybody had signed for them.
    SignatureRevoked {
        /// Those that waited: they are not sent any more.
        unsent: Vec<PacketId>,
        /// Those that had left: whoever had not collected them yet refuses them.
        left: Vec<PacketId>,
    },
    /// A packet for this recipient came and passed. Of the notebook: a recipient has no encounter.
    PacketReceived {
        /// What is kept of it.
        note: ReceivedNote,
    },
    /// A received packet was answered.
    PacketAnswered {
        /// Which, by its evidence id.
        evidence_id: String,
        /// The number of the receipt.
        number: u32,
        /// One for each person of the packet.
        answers: Vec<ReceiptAnswer>,
        /// SHA-256 of the receipt's file as it leaves, hex: where its bytes are kept.
        receipt: String,
        /// The name it leaves under; tells nothing.
        file_name: String,
    },
    /// Somebody read a received packet again.
    PacketLooked {
        /// Which, by its evidence id.
        evidence_id: String,
    },
    /// A received packet was printed.
    PacketPrinted {
        /// Which, by its evidence id.
        evidence_id: String,
    },
    /// Two packets tell of the same person: one is followed, the other stays beside it. Nothing is merged.
    VersionPicked {
        /// The one that is followed.
        picked: Version,
        /// The one that stays beside it.
        beside: Version,
        /// Why, one tap.
        reason: String,
    },
    /// They are two persons after all.
    VersionParted {
        /// One.
        one: Version,
        /// The other.
        other: Version,
    },
    /// A station extract was made for whoever watches the clocks.
    ExtractMade {
        /// Its number, rising per device.
        number: u32,
        /// SHA-256 of its manifest 001, hex.
        evidence_id: String,
    },
    /// A station extract came and passed; a newer one of the same device takes its place on the screen.
    ExtractTaken {
        /// The device.
        device: String,
        /// Its number, rising per device.
        number: u32,
        /// SHA-256 of its manifest 001, hex.
        evidence_id: String,
        /// SHA-256 of its file, hex: where its bytes are kept.
        file: String,
    },
    /// The station told somebody what a slip's code leads to.
    CodeFound {
        /// The code; it names nobody.
        code: String,
    },
    /// The confirmation that a slip's code leads to left memory as a paper.
    CodePrinted {
        /// The code.
        code: String,
    },
    /// An earlier entry no longer counts; it stays visible.
    Undone {
        /// Its position.
        seq: u32,
    },
}

/// Something about a person that the assessment or the routing needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "fact", content = "value", rename_all = "snake_case")]
pub enum PersonFact {
    /// Adult, minor, unsure.
    Age(Age),
    /// With a parent or lawful guardian.
    Accompanied(bool),
    /// Was transported.
    Transported(bool),
    /// As fine as the law needs it.
    Nationality(Nationality),
    /// Reads or hears best.
    Language(LanguageTag),
    /// Says he or she is a victim.
    SaysVictim(bool),
    /// The officer has a doubt.
    OfficerDoubt(bool),
    /// Hypotheses about the role.
    Roles(Vec<Role>),
    /// How the identity travels.
    IdentityMode(IdentityMode),
    /// In a labour case: complained beforehand (true) or was found on site (false).
    Complainant(bool),
}

impl Event {
    /// Whether the officer may undo it. What left the device, was looked at or was sealed stays.
    #[must_use]
    pub fn is_undoable(&self) -> bool {
        !matches!(
            self,
            Self::Opened { .. }
                | Self::AboutSet { .. }
                | Self::VignetteSet { .. }
                | Self::ReferralSealed { .. }
                | Self::Looked { .. }
                | Self::Exported
                | Self::Printed { .. }
                | Self::Copied { .. }
                | Self::Closed { .. }
                | Self::Reopened { .. }
                | Self::NoticeLasted { .. }
                | Self::NoticeRead { .. }
                | Self::RecoveryAllowed { .. }
                | Self::RecoveryUsed
                | Self::ReceiptTaken { .. }
                | Self::SignatureRevoked { .. }
        ) && !self.is_of_notebook()
    }

    /// Whether it is about the notebook itself and belongs to no encounter.
    #[must_use]
    pub fn is_of_notebook(&self) -> bool {
        matches!(
            self,
            Self::RecoveryAllowed { .. }
                | Self::RecoveryUsed
                | Self::PacketReceived { .. }
                | Self::PacketAnswered { .. }
                | Self::PacketLooked { .. }
                | Self::PacketPrinted { .. }
                | Self::VersionPicked { .. }
                | Self::VersionParted { .. }
                | Self::ExtractMade { .. }
                | Self::ExtractTaken { .. }
                | Self::CodeFound { .. }
                | Self::CodePrinted { .. }
        )
    }

    /// Whether this entry holds something about this person.
    #[must_use]
    pub fn is_about(&self, person: &PersonLabel) -> bool {
        match self {
            Self::PersonsAdded { labels, .. }
            | Self::PersonsSet { labels, .. }
            | Self::PersonsAnswered { labels, .. }
            | Self::NoticeShown { labels, .. }
            | Self::NoticeConveyed { labels, .. }
            | Self::NoticeAnswered { labels, .. }
            | Self::OfferMade { labels, .. }
            | Self::StatementNoted { labels, .. }
            | Self::CallMade { labels, .. }
            | Self::ClockConfirmed { labels, .. }
            | Self::ClockCorrected { labels, .. }
            | Self::ClockStopped { labels, .. }
            | Self::ClockRestarted { labels, .. } => labels.contains(person),
            Self::PersonRemoved { label }
            | Self::SafetyQuestion { label }
            | Self::ConsentSet { label, .. }
            | Self::NoticeLasted { label, .. }
            | Self::NoticeRead { label, .. }
            | Self::AnsweredAlone { label, .. }
            | Self::RepliedAlone { label, .. }
            | Self::CarryAnswered { label, .. }
            | Self::Held { label, .. } => label == person,
            Self::FieldSet { label, .. } | Self::AvenueChosen { label, .. } | Self::Printed { label, .. } => {
                label.as_ref() == Some(person)
            }
            _ => false,
        }
    }
}
