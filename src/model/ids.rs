//! Ids and short closed lists, each one spelling in every layer. Parsing is strict: what does
//! not fit is refused with the reason, never repaired.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// Why a text is not the id it was meant to be. Holds no text of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {what}: expected {expected}")]
pub struct IdError {
    /// Which id was meant.
    pub what: &'static str,
    /// The form it must have.
    pub expected: &'static str,
}

/// A newtype over a checked string: serde, Display, FromStr and the TypeScript alias.
macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $expected:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// Checks the form.
            ///
            /// # Errors
            /// [`IdError`] when the text has not the form.
            pub fn new(text: &str) -> Result<Self, IdError> {
                let fits: fn(&str) -> bool = $check;
                if fits(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(IdError { what: $what, expected: $expected })
                }
            }

            /// The text as it stands in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'.' | b'-'))
}

fn is_indicator(text: &str) -> bool {
    match text.as_bytes() {
        [a, b, c, b'-', d, e] => {
            [a, b, c].iter().all(|l| l.is_ascii_uppercase()) && d.is_ascii_digit() && e.is_ascii_digit()
        }
        _ => false,
    }
}

fn is_pack(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

fn is_label(text: &str) -> bool {
    !text.is_empty() && text.len() <= 8 && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.clone().count() <= 3
        && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok() && text.bytes().all(|b| !b.is_ascii_uppercase())
}

text_id!(/** An indicator, for example `SMG-01`. */ IndicatorId, "indicator id", "three capitals, a hyphen, two digits", is_indicator);
text_id!(/** An indicator pack, for example `SMG`. */ PackId, "pack id", "three capitals", is_pack);
text_id!(/** A person in one encounter: letters and digits, at most eight. Tells nothing of who it is. */ PersonLabel, "person label", "one to eight letters and digits", is_label);
text_id!(/** A BCP-47 language tag as in `locales/`. */ LanguageTag, "language tag", "a BCP-47 tag such as nl or pt-BR", is_tag);
text_id!(/** A row of `disclosure.toml`. */ FieldId, "field id", "lower-case letters, digits, _ . -", is_key);
text_id!(/** A way of reporting safely: a row of `avenues.toml`. */ AvenueId, "avenue id", "lower-case letters, digits, _ . -", is_key);
text_id!(/** A place of `places.toml`. */ PlaceId, "place id", "lower-case letters, digits, _ . -", is_key);
text_id!(/** A training vignette: the name of its file without the number. */ VignetteId, "vignette id", "lower-case letters, digits, _ . -", is_key);
text_id!(/** One recipient instance: this centre, that parquet; a key of `directory.toml` or of the roster. */ RecipientId, "recipient id", "lower-case letters, digits, _ . -", is_key);
text_id!(/** What a statute asks for, for example `life_endangered` or `purpose.labour`. */ ElementKey, "element key", "lower-case letters, digits, _ . -", is_key);
text_id!(/** One stop, visit or check: a version 7 UUID. */ EncounterId, "encounter id", "a UUID in lower case", is_uuid);
text_id!(/** One act of referring: a version 7 UUID. */ ReferralId, "referral id", "a UUID in lower case", is_uuid);
text_id!(/** One packet to one recipient: a random version 4 UUID, so that it tells not even its time. */ PacketId, "packet id", "a UUID in lower case", is_uuid);

impl EncounterId {
    /// Where entries about the notebook itself stand: no encounter ever has this id.
    #[must_use]
    pub fn notebook() -> Self {
        Self(uuid::Uuid::nil().to_string())
    }

    /// A fresh id; ids sort by creation time.
    #[must_use]
    pub fn fresh() -> Self {
        Self(uuid::Uuid::now_v7().to_string())
    }
}

impl ReferralId {
    /// A fresh id; ids sort by creation time.
    #[must_use]
    pub fn fresh() -> Self {
        Self(uuid::Uuid::now_v7().to_string())
    }
}

impl PacketId {
    /// A fresh random id.
    #[must_use]
    pub fn fresh() -> Self {
        Self(uuid::Uuid::new_v4().to_string())
    }
}

impl IndicatorId {
    /// The pack an indicator belongs to: its first three letters.
    #[must_use]
    pub fn pack(&self) -> &str {
        self.0.get(..3).unwrap_or_default()
    }
}

/// A closed list whose members are written in snake_case, the same in files, journal, UI and words.
macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The text as it stands in files and word keys.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err(IdError { what: stringify!($name), expected: concat!($($text, " "),+) }),
                }
            }
        }
    };
}

pub(super) use closed_list;

closed_list!(/** The service that carries the device. */ Service {
    /** Local police. */ LocalPolice = "local_police",
    /** Federal police. */ FederalPolice = "federal_police",
    /** A labour inspectorate. */ LabourInspection = "labour_inspection",
});
closed_list!(/** Where the encounter takes place. */ Context {
    /** Motorway car park, lorry, border zone. */ Motorway = "motorway",
    /** A place of work. */ Workplace = "workplace",
    /** A private home. */ PrivateHome = "private_home",
    /** A public street. */ Street = "street",
    /** Anything else. */ Other = "other",
});
closed_list!(/** An answer to an indicator. `unknown` is no answer. */ Answer {
    /** It is so. */ Yes = "yes",
    /** It is not so. */ No = "no",
    /** Looked or asked, and not known. */ Unknown = "unknown",
});
closed_list!(/** Who saw or said it. */ Source {
    /** The officer saw it. */ OfficerSaw = "officer_saw",
    /** A document or device shows it. */ Document = "document",
    /** The person said it to the officer. */ PersonSaid = "person_said",
    /** The person answered alone, on the device. */ PersonAnsweredAlone = "person_answered_alone",
    /** Somebody else said it. */ ThirdParty = "third_party",
});
closed_list!(/** Adult, minor, or not sure. */ Age {
    /** Eighteen or over. */ Adult = "adult",
    /** Under eighteen. */ Minor = "minor",
    /** In doubt: treated with a minor's care. */ Unsure = "unsure",
});
closed_list!(/** Only as fine as the law needs it. */ Nationality {
    /** Not a national of an EU Member State. */ ThirdCountry = "third_country",
    /** A national of an EU Member State other than Belgium. */ Eu = "eu",
    /** Belgian. */ Belgian = "belgian",
    /** Not known or not asked. */ Unknown = "unknown",
});
closed_list!(/** A role is a hypothesis; several may hold, none is default; for the officer and the magistrate alone. */ Role {
    /** Presumed victim. */ PresumedVictim = "presumed_victim",
    /** Witness. */ Witness = "witness",
    /** Possible suspect. */ PossibleSuspect = "possible_suspect",
    /** Unclear. */ Unclear = "unclear",
});
closed_list!(/** The two offences; both may be lit. */ Track {
    /** Trafficking in human beings. */ Trafficking = "trafficking",
    /** Aggravated smuggling of human beings. */ AggravatedSmuggling = "aggravated_smuggling",
});
closed_list!(/** What the assessment prompts. There is no fourth value, and none that blocks a referral. */ Outcome {
    /** Inform with the leaflet. */ InformOnly = "inform_only",
    /** Inform, and call the centre for advice. */ ReferAdvised = "refer_advised",
    /** Inform, call, report. */ ReferNow = "refer_now",
});
closed_list!(/** Kinds of recipient, in the order in which they are dialled. */ RecipientKind {
    /** Recognised specialised reception centre. */ Centre = "centre",
    /** Reference magistrate: public prosecutor or labour auditor. */ Magistrate = "magistrate",
    /** Immigration Office, bureau MINTEH. */ ImmigrationOffice = "immigration_office",
    /** Guardianship Service, for minors. */ Guardianship = "guardianship",
    /** The device's own station. */ Station = "station",
});
closed_list!(/** One tap each, with its time, before anything else. */ LifeCheck {
    /** Doors open, air. */ Air = "air",
    /** Warmth or cooling. */ Warmth = "warmth",
    /** Water. */ Water = "water",
    /** Somebody is injured or unwell. */ Injured = "injured",
    /** There are children. */ Children = "children",
    /** 112 was called. */ Called112 = "called_112",
});
closed_list!(/** Who must be kept apart from the others. */ Apart {
    /** The driver. */ Driver = "driver",
    /** Whoever holds the phones or papers of others. */ HoldsPhones = "holds_phones",
    /** Whoever speaks for the others. */ SpeaksForOthers = "speaks_for_others",
    /** Employer, guard or whoever gives orders. */ Controller = "controller",
});
closed_list!(/** How a notice reached the person. */ Medium {
    /** Shown on the screen. */ Shown = "shown",
    /** Played as sound. */ Played = "played",
    /** Read aloud by the officer or an interpreter. */ ReadAloud = "read_aloud",
    /** Printed. */ Printed = "printed",
    /** Carried over by an interpreter, sentence by sentence. */ Interpreted = "interpreted",
});
closed_list!(/** What read a notice aloud, the most trusted first: of several, a proof names the last in this order. */ NoticeVoice {
    /** A human recording of this very text. */ Recording = "recording",
    /** A voice of the operating system, which is a computer's too. */ System = "system",
    /** A plainly synthetic voice. */ Synthetic = "synthetic",
});
closed_list!(/** Who interprets, as a kind and never as a name. */ InterpreterKind {
    /** A sworn interpreter who is present. */ Sworn = "sworn",
    /** Somebody on the phone. */ Phone = "phone",
    /** A colleague. */ Colleague = "colleague",
    /** Somebody else. */ Other = "other",
});
closed_list!(/** Whether an interpreter repeated a notice whose translation nobody approved. */ RepeatState {
    /** Still to be done. */ Open = "open",
    /** Done. */ Done = "done",
    /** Not done, and it was said why. */ Explained = "explained",
});
closed_list!(/** The answer to the offer of help. */ OfferAnswer {
    /** Wants help. */ Wants = "wants",
    /** Will think about it. */ WillThink = "will_think",
    /** Does not want help now. */ No = "no",
    /** Could not be asked. */ CouldNotAsk = "could_not_ask",
});
closed_list!(/** What came of a call to a recipient. */ CallOutcome {
    /** Somebody answered. */ Reached = "reached",
    /** Nobody answered. */ NoAnswer = "no_answer",
    /** No room. */ Full = "full",
    /** Somebody will come. */ WillCome = "will_come",
    /** Cannot take the person on. */ Declined = "declined",
});
closed_list!(/** How the person's identity travels (safe reporting). */ IdentityMode {
    /** By name. */ Named = "named",
    /** The centre knows a pseudonym only. */ PseudonymToCentre = "pseudonym_to_centre",
    /** Anonymous statement: identity to the prosecutor alone. */ AnonymousStatement = "anonymous_statement",
    /** A third party reports. */ ThirdParty = "third_party",
    /** No identity is held. */ None = "none",
});
closed_list!(/** What an encounter is about. */ About {
    /** People who were met. */ Persons = "persons",
    /** What somebody else reported; nobody it is about is present. */ Information = "information",
});
closed_list!(/** How far a text has been checked. Nothing is shown as official wording unless approved. */ ReviewStatus {
    /** Written, read by nobody else. */ Draft = "draft",
    /** Read by a native speaker. */ Reviewed = "reviewed",
    /** Approved as official wording. */ Approved = "approved",
});
closed_list!(/** A path as a guided flow: it changes what is asked, who receives and what is printed. */ Flow {
    /** Needs medical help now. */ UrgentMedical = "urgent_medical",
    /** A minor, or in doubt. */ Minor = "minor",
    /** Does not want help now. */ Declined = "declined",
    /** Staff of a diplomat. */ DiplomaticStaff = "diplomatic_staff",
    /** A labour case. */ Labour = "labour",
    /** A severe accident at work. */ Accident = "accident",
    /** Did tasks under pressure. */ UnderPressure = "under_pressure",
    /** EU citizen or Belgian. */ EuCitizen = "eu_citizen",
    /** Several were found together. */ Together = "together",
});
closed_list!(/** What a recipient answers about a person. None of them is a judgement of the person. */ ReceiptStatus {
    /** It arrived and was read. */ Received = "received",
    /** The recipient takes the person on. */ Accepted = "accepted",
    /** The recipient cannot take the person on, with the reason. */ Declined = "declined",
    /** The recipient has no room. */ Full = "full",
    /** The recipient needs to know more first. */ NeedMore = "need_more",
});
closed_list!(/** Why a recipient declines, or what it needs. Never free text: a receipt holds no story. */ ReceiptReason {
    /** Not within what this office may do. */ OutsideTask = "outside_task",
    /** Another office is responsible for that place. */ OtherArea = "other_area",
    /** The person needs care that this office cannot give. */ OtherCare = "other_care",
    /** The person could not be reached. */ NotReached = "not_reached",
    /** Another office already takes care of the person. */ AlreadyHelped = "already_helped",
    /** How the person can be reached. */ NeedContact = "need_contact",
    /** Where the person is now. */ NeedPlace = "need_place",
    /** Which language the person speaks. */ NeedLanguage = "need_language",
    /** Whether the person may be under eighteen. */ NeedAge = "need_age",
    /** What was seen and said. */ NeedFacts = "need_facts",
    /** It is said by telephone why. */ NotStated = "not_stated",
    /** It is said by telephone what. */ NeedCall = "need_call",
});
