//! An encounter as it stands: the fold of its events. Pure and total: any list of events gives
//! a record, so that the journal's views can always be rebuilt from its log.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    About, Age, Answer, Apart, AvenueId, CallOutcome, Carry, ClockNote, Context, ENCOUNTER_FORMAT, EncounterFile,
    EncounterId, Entry, Event, FieldId, FieldValue, FileObservation, FilePerson, IdentityMode, IndicatorId,
    LanguageTag, LifeCheck, Medium, Moment, Nationality, Notice, OfferAnswer, PackId, PacketId, PersonFact,
    PersonLabel, PlaceId, ReceiptAnswer, ReceiptNote, RecipientId, RecipientKind, ReferralId, ReplyAlone, Role,
    SealedPacketNote, Service, Source, VignetteId,
};

/// An encounter as it stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Record {
    /// Its id.
    pub id: EncounterId,
    /// The service.
    pub service: Service,
    /// What it is about.
    pub about: About,
    /// How the source of an information reports, once chosen.
    pub source: Option<ChosenAvenue>,
    /// Where.
    pub context: Context,
    /// Which packs are asked; none means the context's default.
    pub packs: Option<Vec<PackId>>,
    /// The day of the facts.
    #[ts(type = "string")]
    pub occurred_on: NaiveDate,
    /// When it was opened.
    pub opened: Moment,
    /// An exercise.
    pub training: bool,
    /// The story that the exercise plays, if it plays one.
    #[serde(default)]
    pub vignette: Option<VignetteId>,
    /// A place of the list.
    pub place: Option<PlaceId>,
    /// People counted.
    pub people: Option<u32>,
    /// Life checks done, with their time.
    pub life: BTreeMap<LifeCheck, DateTime<Utc>>,
    /// Who was kept apart, with the time.
    pub apart: BTreeMap<Apart, DateTime<Utc>>,
    /// Scene answers.
    pub scene: BTreeMap<IndicatorId, Observation>,
    /// The persons, in the order they were added.
    pub persons: Vec<Person>,
    /// Disclosure rows about the whole encounter.
    pub fields: BTreeMap<FieldId, FieldEntry>,
    /// Calls, oldest first.
    pub calls: Vec<Call>,
    /// Referrals, oldest first.
    pub referrals: Vec<Referral>,
    /// What was decided about clocks, oldest first.
    #[serde(default)]
    pub clock_notes: Vec<ClockNote>,
    /// When it was closed.
    #[ts(type = "string | null")]
    pub closed_at: Option<DateTime<Utc>>,
    /// Persons who were informed and of whom nothing else was kept.
    pub forgotten: u32,
    /// The last entry that counts and may be undone.
    pub undo_seq: Option<u32>,
    /// The last entry seen.
    pub last_seq: u32,
}

/// A way of reporting safely, as it was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenAvenue {
    /// Which.
    pub avenue: AvenueId,
    /// How the identity travels.
    pub mode: IdentityMode,
}

/// One person of an encounter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// A label that tells nothing.
    pub label: PersonLabel,
    /// Was transported.
    pub transported: bool,
    /// None: not looked at yet.
    pub age: Option<Age>,
    /// None: not known.
    pub accompanied: Option<bool>,
    /// None: not asked.
    pub nationality: Option<Nationality>,
    /// The language that was read or heard most, or the one that the officer set. None: not known.
    pub language: Option<LanguageTag>,
    /// The officer set the language: no notice changes it any more.
    #[serde(default)]
    pub language_set: bool,
    /// Says he or she is a victim.
    pub says_victim: bool,
    /// The officer has a doubt.
    pub officer_doubt: bool,
    /// Hypotheses.
    pub roles: Vec<Role>,
    /// How the identity travels.
    pub identity_mode: IdentityMode,
    /// The way of reporting that was chosen with the person; none is not chosen yet.
    pub avenue: Option<AvenueId>,
    /// In a labour case: complained beforehand, or found on site.
    pub complainant: Option<bool>,
    /// The person's own answers.
    pub observations: BTreeMap<IndicatorId, Observation>,
    /// What the person answered alone, the last time to each question; stands beside what the officer noted.
    #[serde(default)]
    pub alone: BTreeMap<IndicatorId, AnswerAlone>,
    /// What the person answered alone about the notice, the last time to each question.
    #[serde(default)]
    pub replies: Vec<ReplyAlone>,
    /// Whether a paper is safe to keep, as it was answered last. None: not asked.
    #[serde(default)]
    pub carry: Option<Carry>,
    /// Disclosure rows about this person.
    pub fields: BTreeMap<FieldId, FieldEntry>,
    /// Notices, oldest first.
    pub notices: Vec<Notice>,
    /// Safety questions asked before a notice.
    #[ts(type = "string[]")]
    pub safety_questions: Vec<DateTime<Utc>>,
    /// Offers, oldest first.
    pub offers: Vec<Offer>,
    /// What was noted about a statement, oldest first.
    pub statements: Vec<Statement>,
    /// Consents that were ever set.
    pub consents: Vec<Consent>,
    /// Kept at closing, with this reason.
    pub held: Option<String>,
    /// How many times packets had been sealed before the label meant this person and the name travelled as it
    /// does now.
    #[serde(default)]
    pub sealed_before: u32,
}

/// An answer, who saw or said it, when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Observation {
    /// The answer.
    pub answer: Answer,
    /// Who saw or said it.
    pub source: Source,
    /// When it was recorded.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// What a person answered alone, with the device in hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerAlone {
    /// The answer; unknown is that the person prefers not to say.
    pub answer: Answer,
    /// In which language the question stood on the screen.
    pub language: LanguageTag,
    /// When the person tapped.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// A disclosure row as entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldEntry {
    /// Its value.
    pub value: FieldValue,
    /// When it was recorded.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// An offer of help with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Offer {
    /// The answer.
    pub answer: OfferAnswer,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// A statement had been made before help was offered: the wrong order, shown as such.
    pub after_statement: bool,
}

/// Whether a statement was made, and when; never what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Made or not.
    pub made: bool,
    /// When it was made.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// Consent for one recipient and one group of rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Consent {
    /// For which recipient.
    pub recipient: RecipientKind,
    /// For which group of `disclosure.toml`.
    pub group: String,
    /// Given or withdrawn.
    pub given: bool,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// A call to a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Call {
    /// Which kind.
    pub kind: RecipientKind,
    /// Which recipient.
    pub recipient: RecipientId,
    /// What came of it.
    pub outcome: CallOutcome,
    /// Of whom in its packets it was said; nobody named is everybody.
    #[serde(default)]
    pub labels: Vec<PersonLabel>,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// How many times packets had been sealed before it, whatever the clock said.
    #[serde(default)]
    pub sealed_before: u32,
}

/// One act of referring.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Referral {
    /// Its id.
    pub id: ReferralId,
    /// Root over the whole record, hex.
    pub root: String,
    /// When it was sealed.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// Its packets.
    pub packets: Vec<SealedPacketNote>,
    /// Packets given by hand.
    pub handed_over: Vec<HandOver>,
    /// Receipts that came back, in the order in which they came.
    #[serde(default)]
    pub receipts: Vec<ReceiptNote>,
    /// Packets whose certificate was revoked before anybody had signed for them.
    #[serde(default)]
    pub revoked: Vec<RevokedNote>,
}

/// A packet given by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HandOver {
    /// Which packet.
    pub packet: PacketId,
    /// To whom.
    pub to: String,
    /// Signed for.
    pub signed_for: bool,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// A packet whose certificate was revoked before anybody had signed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RevokedNote {
    /// Which packet.
    pub packet: PacketId,
    /// It had left: its recipient may have collected it before.
    pub left: bool,
    /// When that was known here.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

impl Record {
    /// Folds the entries of one encounter, oldest first. None when there is no opening entry.
    #[must_use]
    pub fn from_entries(entries: &[Entry]) -> Option<Self> {
        let undone = undone(entries);
        let mut record: Option<Self> = None;
        for entry in entries {
            match &mut record {
                None => record = Self::open(entry),
                Some(r) if undone.contains(&entry.seq) => r.last_seq = entry.seq,
                Some(r) => r.advance(entry),
            }
        }
        record
    }

    /// Adds one more entry, so that work grows with what is new. After an undo the record must be
    /// folded afresh instead.
    pub fn advance(&mut self, entry: &Entry) {
        self.last_seq = entry.seq;
        self.apply(entry);
    }

    fn open(entry: &Entry) -> Option<Self> {
        let Event::Opened {
            service,
            context,
            occurred_on,
            training,
        } = &entry.event
        else {
            return None;
        };
        Some(Self {
            id: entry.encounter.clone(),
            service: *service,
            about: About::Persons,
            source: None,
            context: *context,
            packs: None,
            occurred_on: *occurred_on,
            opened: entry.time,
            training: *training,
            vignette: None,
            place: None,
            people: None,
            life: BTreeMap::new(),
            apart: BTreeMap::new(),
            scene: BTreeMap::new(),
            persons: Vec::new(),
            fields: BTreeMap::new(),
            calls: Vec::new(),
            referrals: Vec::new(),
            clock_notes: Vec::new(),
            closed_at: None,
            forgotten: 0,
            undo_seq: None,
            last_seq: entry.seq,
        })
    }

    fn apply(&mut self, entry: &Entry) {
        let at = entry.time.wall;
        let sealed_before = u32::try_from(self.referrals.len()).unwrap_or(u32::MAX);
        match &entry.event {
            Event::ContextSet { context, packs } => {
                self.context = *context;
                self.packs.clone_from(packs);
            }
            Event::AboutSet { about } => self.about = *about,
            Event::VignetteSet { vignette } => self.vignette = Some(vignette.clone()),
            Event::AvenueChosen { label, avenue, mode } => match label {
                None => {
                    self.source = Some(ChosenAvenue {
                        avenue: avenue.clone(),
                        mode: *mode,
                    });
                }
                Some(label) => self.each(std::slice::from_ref(label), |p| {
                    p.avenue = Some(avenue.clone());
                    p.set_identity_mode(*mode, sealed_before);
                }),
            },
            Event::OccurredOnSet { occurred_on } => self.occurred_on = *occurred_on,
            Event::PlaceSet { place } => self.place.clone_from(place),
            Event::PeopleCounted { people } => self.people = Some(*people),
            Event::LifeChecked { check, done } => set(&mut self.life, *check, done.then_some(at)),
            Event::KeptApart { who, done } => set(&mut self.apart, *who, done.then_some(at)),
            Event::SceneAnswered {
                indicator,
                answer,
                source,
            } => {
                set(
                    &mut self.scene,
                    indicator.clone(),
                    answer.map(|answer| Observation {
                        answer,
                        source: *source,
                        at,
                    }),
                );
            }
            Event::PersonsAdded { labels, transported } => {
                for label in labels {
                    if self.person(label).is_none() {
                        self.persons
                            .push(Person::new(label.clone(), *transported, sealed_before));
                    }
                }
            }
            Event::PersonRemoved { label } => self.persons.retain(|p| p.label != *label),
            Event::PersonsSet { labels, fact } => self.each(labels, |p| p.set_fact(fact, sealed_before)),
            Event::PersonsAnswered {
                labels,
                indicator,
                answer,
                source,
            } => self.each(labels, |p| {
                let observation = answer.map(|answer| Observation {
                    answer,
                    source: *source,
                    at,
                });
                set(&mut p.observations, indicator.clone(), observation);
            }),
            Event::FieldSet { field, label, value } => {
                let value = value.clone().map(|value| FieldEntry { value, at });
                match label {
                    None => set(&mut self.fields, field.clone(), value),
                    Some(label) => self.each(std::slice::from_ref(label), |p| {
                        set(&mut p.fields, field.clone(), value.clone());
                    }),
                }
            }
            Event::NoticeShown {
                labels,
                language,
                version,
                status,
                medium,
                seconds,
                proof,
            } => self.each(labels, |p| {
                let before = proof.as_ref().and_then(|proof| proof.shown_at);
                let begun = before.unwrap_or(at);
                let notice = Notice::new(language.clone(), version.clone(), *status, *medium, *seconds, begun);
                let notice = match proof {
                    Some(proof) => notice.proven(proof),
                    None => notice,
                };
                p.add_notice(notice, before.is_some());
            }),
            Event::NoticeConveyed {
                labels,
                at: begun,
                sentences,
                conveyed,
                version_full,
            } => self.each(labels, |p| {
                if let Some(notice) = p.notices.iter_mut().rfind(|n| n.at == *begun) {
                    notice.convey(sentences, *conveyed, version_full.as_deref(), at);
                }
                p.follow_notices();
            }),
            Event::NoticeAnswered { labels, understood } => self.each(labels, |p| {
                if let Some(notice) = p.notices.last_mut() {
                    notice.understood = Some(*understood);
                }
            }),
            Event::SafetyQuestion { label } => {
                self.each(std::slice::from_ref(label), |p| p.safety_questions.push(at));
            }
            Event::OfferMade { labels, answer } => self.each(labels, |p| {
                p.offers.push(Offer {
                    answer: *answer,
                    at,
                    after_statement: false,
                });
                if let Some(notice) = p.notices.last_mut() {
                    notice.answer = Some(*answer);
                }
                p.order_offers();
            }),
            Event::StatementNoted { labels, made, at: when } => self.each(labels, |p| {
                p.statements.push(Statement {
                    made: *made,
                    at: when.unwrap_or(at),
                });
                p.order_offers();
            }),
            Event::ConsentSet {
                label,
                recipient,
                group,
                given,
            } => self.each(std::slice::from_ref(label), |p| {
                p.consents.retain(|c| c.recipient != *recipient || c.group != *group);
                p.consents.push(Consent {
                    recipient: *recipient,
                    group: group.clone(),
                    given: *given,
                    at,
                });
            }),
            Event::CallMade {
                kind,
                recipient,
                outcome,
                labels,
            } => {
                self.calls.push(Call {
                    kind: *kind,
                    recipient: recipient.clone(),
                    outcome: *outcome,
                    labels: labels.clone(),
                    at,
                    sealed_before,
                });
            }
            Event::ReferralSealed {
                referral,
                root,
                packets,
            } => {
                self.referrals.push(Referral {
                    id: referral.clone(),
                    root: root.clone(),
                    at,
                    packets: packets.clone(),
                    handed_over: Vec::new(),
                    receipts: Vec::new(),
                    revoked: Vec::new(),
                });
                // What left cannot be taken back: undone here, it would still stand in the packets.
                self.undo_seq = None;
            }
            Event::ReceiptTaken {
                packet,
                recipient,
                number,
                answers,
                evidence_id,
                signed_at,
            } => {
                let note = ReceiptNote {
                    packet: packet.clone(),
                    recipient: recipient.clone(),
                    number: *number,
                    answers: answers.clone(),
                    evidence_id: evidence_id.clone(),
                    signed_at: *signed_at,
                    at,
                };
                if let Some(r) = self.referral_of(packet) {
                    r.receipts.push(note);
                }
            }
            Event::SignatureRevoked { unsent, left } => {
                let unsent = unsent.iter().map(|packet| (packet, false));
                for (packet, left) in unsent.chain(left.iter().map(|packet| (packet, true))) {
                    let note = RevokedNote {
                        packet: packet.clone(),
                        left,
                        at,
                    };
                    if let Some(r) = self.referral_of(packet) {
                        r.revoked.push(note);
                    }
                }
            }
            Event::HandedOver { packet, to, signed_for } => {
                let handed = HandOver {
                    packet: packet.clone(),
                    to: to.clone(),
                    signed_for: *signed_for,
                    at,
                };
                if let Some(r) = self.referral_of(packet) {
                    r.handed_over.push(handed);
                }
            }
            Event::ClockConfirmed { .. }
            | Event::ClockCorrected { .. }
            | Event::ClockStopped { .. }
            | Event::ClockRestarted { .. } => self.clock_notes.extend(ClockNote::from_event(&entry.event, at)),
            Event::Held { label, reason } => {
                self.each(std::slice::from_ref(label), |p| p.held = Some(reason.clone()));
            }
            Event::Closed { forgotten } => {
                self.closed_at = Some(at);
                self.forgotten += forgotten;
            }
            Event::Reopened { .. } => self.closed_at = None,
            Event::NoticeLasted {
                label,
                at,
                seconds,
                proof,
            } => self.each(std::slice::from_ref(label), |p| {
                if let Some(notice) = p.notices.iter_mut().rfind(|n| n.at == *at) {
                    notice.last(*seconds, proof.as_ref());
                }
                p.follow_notices();
            }),
            Event::NoticeRead {
                label,
                language,
                version,
                status,
                at,
                seconds,
                proof,
            } => self.each(std::slice::from_ref(label), |p| {
                let heard = proof.as_ref().is_some_and(|proof| proof.voice.is_some());
                let medium = if heard { Medium::Played } else { Medium::Shown };
                let (language, version) = (language.clone(), version.clone());
                let notice = Notice::new(language, version, *status, medium, *seconds, *at);
                let notice = match proof {
                    Some(proof) => notice.proven(proof),
                    None => notice,
                };
                p.add_notice(notice, false);
            }),
            Event::AnsweredAlone {
                label,
                indicator,
                answer,
                language,
                at,
            } => self.each(std::slice::from_ref(label), |p| {
                let given = AnswerAlone {
                    answer: *answer,
                    language: language.clone(),
                    at: *at,
                };
                p.answer_alone(indicator, given);
            }),
            Event::RepliedAlone {
                label,
                to,
                reply,
                language,
                at,
            } => self.each(std::slice::from_ref(label), |p| {
                p.reply_alone(ReplyAlone {
                    to: *to,
                    reply: *reply,
                    language: language.clone(),
                    at: *at,
                });
            }),
            Event::CarryAnswered { label, answer, alone } => self.each(std::slice::from_ref(label), |p| {
                p.carry = Some(Carry {
                    answer: *answer,
                    alone: *alone,
                    on_device: false,
                    at,
                });
            }),
            Event::Opened { .. }
            | Event::RecoveryAllowed { .. }
            | Event::RecoveryUsed
            | Event::PacketReceived { .. }
            | Event::PacketAnswered { .. }
            | Event::PacketLooked { .. }
            | Event::PacketPrinted { .. }
            | Event::VersionPicked { .. }
            | Event::VersionParted { .. }
            | Event::ExtractMade { .. }
            | Event::ExtractTaken { .. }
            | Event::CodeFound { .. }
            | Event::CodePrinted { .. }
            | Event::Looked { .. }
            | Event::Exported
            | Event::Printed { .. }
            | Event::Copied { .. }
            | Event::Undone { .. } => {}
        }
        if entry.event.is_undoable() && !matches!(entry.event, Event::Undone { .. }) {
            self.undo_seq = Some(entry.seq);
        }
    }

    /// The person with this label.
    #[must_use]
    pub fn person(&self, label: &PersonLabel) -> Option<&Person> {
        self.persons.iter().find(|p| p.label == *label)
    }

    /// The receipt that counts for a packet: the one with the highest number.
    #[must_use]
    pub fn receipt(&self, packet: &PacketId) -> Option<&ReceiptNote> {
        let receipts = self.referrals.iter().flat_map(|r| &r.receipts);
        receipts.filter(|r| r.packet == *packet).max_by_key(|r| r.number)
    }

    /// What a packet's recipient answered about a person, or about a packet that holds nobody, as it
    /// counts now.
    #[must_use]
    pub fn answer(&self, packet: &PacketId, scope: Option<&PersonLabel>) -> Option<&ReceiptAnswer> {
        let mut answers = self.receipt(packet)?.answers.iter();
        answers.find(|a| a.scope.as_ref() == scope)
    }

    /// Whether a packet reached nobody for certain: its certificate was revoked while it waited, nobody was
    /// given it by hand, and nobody has answered it.
    #[must_use]
    pub fn never_left(&self, packet: &PacketId) -> bool {
        let of_it = |r: &&Referral| r.packets.iter().any(|p| p.packet == *packet);
        self.referrals.iter().find(of_it).is_some_and(|r| {
            r.revoked.iter().any(|v| v.packet == *packet && !v.left)
                && !r.handed_over.iter().any(|h| h.packet == *packet)
                && !r.receipts.iter().any(|n| n.packet == *packet)
        })
    }

    fn referral_of(&mut self, packet: &PacketId) -> Option<&mut Referral> {
        let mut referrals = self.referrals.iter_mut();
        referrals.find(|r| r.packets.iter().any(|p| p.packet == *packet))
    }

    fn each(&mut self, labels: &[PersonLabel], mut change: impl FnMut(&mut Person)) {
        let wanted: BTreeSet<&PersonLabel> = labels.iter().collect();
        self.persons
            .iter_mut()
            .filter(|p| wanted.contains(&p.label))
            .for_each(&mut change);
    }

    /// The encounter as an encounter file: what the assessment needs, without consent or identity.
    /// An age not looked at counts as adult, a nationality not asked as unknown.
    #[must_use]
    pub fn to_encounter_file(&self) -> EncounterFile {
        EncounterFile {
            format: ENCOUNTER_FORMAT.to_owned(),
            service: self.service,
            occurred_on: self.occurred_on,
            context: self.context,
            packs: self.packs.clone(),
            scene: file_observations(&self.scene),
            persons: self
                .persons
                .iter()
                .map(|p| FilePerson {
                    label: p.label.clone(),
                    age: p.age.unwrap_or(Age::Adult),
                    accompanied: p.accompanied,
                    transported: p.transported,
                    nationality: p.nationality.unwrap_or(Nationality::Unknown),
                    says_victim: p.says_victim,
                    officer_doubt: p.officer_doubt,
                    language: p.language.clone(),
                    observations: file_observations(&p.observations),
                })
                .collect(),
        }
    }
}

impl Person {
    fn new(label: PersonLabel, transported: bool, sealed_before: u32) -> Self {
        Self {
            label,
            transported,
            age: None,
            accompanied: None,
            nationality: None,
            language: None,
            language_set: false,
            says_victim: false,
            officer_doubt: false,
            roles: Vec::new(),
            identity_mode: IdentityMode::Named,
            avenue: None,
            complainant: None,
            observations: BTreeMap::new(),
            alone: BTreeMap::new(),
            replies: Vec::new(),
            carry: None,
            fields: BTreeMap::new(),
            notices: Vec::new(),
            safety_questions: Vec::new(),
            offers: Vec::new(),
            statements: Vec::new(),
            consents: Vec::new(),
            held: None,
            sealed_before,
        }
    }

    fn set_fact(&mut self, fact: &PersonFact, sealed_before: u32) {
        match fact {
            PersonFact::Age(age) => self.age = Some(*age),
            PersonFact::Accompanied(yes) => self.accompanied = Some(*yes),
            PersonFact::Transported(yes) => self.transported = *yes,
            PersonFact::Nationality(nationality) => self.nationality = Some(*nationality),
            PersonFact::Language(language) => {
                self.language = Some(language.clone());
                self.language_set = true;
            }
            PersonFact::SaysVictim(yes) => self.says_victim = *yes,
            PersonFact::OfficerDoubt(yes) => self.officer_doubt = *yes,
            PersonFact::Roles(roles) => self.roles.clone_from(roles),
            PersonFact::IdentityMode(mode) => self.set_identity_mode(*mode, sealed_before),
            PersonFact::Complainant(yes) => {
                if (self.complainant == Some(true)) != *yes {
                    self.sealed_before = sealed_before;
                }
                self.complainant = Some(*yes);
            }
        }
    }

    /// Packets with the name and packets without it are not joined.
    fn set_identity_mode(&mut self, mode: IdentityMode, sealed_before: u32) {
        if self.identity_mode != mode {
            self.sealed_before = sealed_before;
        }
        self.identity_mode = mode;
    }

    /// What a person says alone is added to what is known and takes no sign away unseen: a no or a silence
    /// leaves standing what the officer had noted, and both are shown.
    fn answer_alone(&mut self, indicator: &IndicatorId, given: AnswerAlone) {
        let noted = self
            .observations
            .get(indicator)
            .filter(|o| o.source != Source::PersonAnsweredAlone);
        let stays = match noted.map(|o| o.answer) {
            Some(Answer::Yes) => given.answer != Answer::Yes,
            Some(Answer::No) => given.answer == Answer::Unknown,
            Some(Answer::Unknown) | None => false,
        };
        if !stays {
            let observation = Observation {
                answer: given.answer,
                source: Source::PersonAnsweredAlone,
                at: given.at,
            };
            self.observations.insert(indicator.clone(), observation);
        }
        self.alone.insert(indicator.clone(), given);
    }

    /// The order is the safeguard: an offer timed after a statement is shown as such, whichever
    /// of the two was recorded first.
    pub(super) fn order_offers(&mut self) {
        let first = self.statements.iter().filter(|s| s.made).map(|s| s.at).min();
        for offer in &mut self.offers {
            offer.after_statement = first.is_some_and(|s| s < offer.at);
        }
    }

    /// Whether what can only be told or asked is open: a notice or a logged safety question.
    #[must_use]
    pub fn is_askable(&self) -> bool {
        self.is_told() || !self.safety_questions.is_empty()
    }

    /// Whether consent stands for this recipient and group. None is sought from a child.
    #[must_use]
    pub fn consents_to(&self, recipient: RecipientKind, group: &str) -> bool {
        self.age.unwrap_or(Age::Adult) == Age::Adult
            && self
                .consents
                .iter()
                .any(|c| c.recipient == recipient && c.group == group && c.given)
    }
}

/// The entries that no longer count. An undone undo restores what it had undone.
fn undone(entries: &[Entry]) -> BTreeSet<u32> {
    let mut gone = BTreeSet::new();
    for entry in entries.iter().rev() {
        if let Event::Undone { seq } = entry.event
            && seq < entry.seq
            && !gone.contains(&entry.seq)
            && entries.iter().any(|e| e.seq == seq && e.event.is_undoable())
        {
            gone.insert(seq);
        }
    }
    gone
}

fn set<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => {
            map.insert(key, value);
        }
        None => {
            map.remove(&key);
        }
    }
}

fn file_observations(map: &BTreeMap<IndicatorId, Observation>) -> Vec<FileObservation> {
    map.iter()
        .map(|(indicator, o)| FileObservation {
            indicator: indicator.clone(),
            answer: o.answer,
            source: o.source,
        })
        .collect()
}
