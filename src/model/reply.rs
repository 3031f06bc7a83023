//! What a person answers about the notice alone, with the device in hand: understood, wants help, may a
//! paper be kept. And what follows from notices for the person: the language that was really read.
//! Pure; an answer that was not given is never made up.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Answer, LanguageTag, Notice, Offer, OfferAnswer, Person};

/// What a person is asked about the notice, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReplyTo {
    /// Whether it was understood.
    Understood,
    /// Whether help of a specialised centre is wanted.
    Offer,
    /// Whether a paper is safe to keep.
    Carry,
}

impl ReplyTo {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Understood, Self::Offer, Self::Carry];

    /// The answers that fit. That a person prefers not to answer always does.
    #[must_use]
    pub const fn replies(self) -> &'static [ReplyChoice] {
        match self {
            Self::Understood | Self::Carry => &[ReplyChoice::Yes, ReplyChoice::No, ReplyChoice::PreferNot],
            Self::Offer => &[
                ReplyChoice::Wants,
                ReplyChoice::WillThink,
                ReplyChoice::NotNow,
                ReplyChoice::PreferNot,
            ],
        }
    }
}

/// An answer about the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReplyChoice {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Wants help.
    Wants,
    /// Wants to think about it.
    WillThink,
    /// No help now.
    NotNow,
    /// Prefers not to answer.
    PreferNot,
}

/// What a person answered about the notice alone, with the device in hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplyAlone {
    /// To which question.
    pub to: ReplyTo,
    /// The answer.
    pub reply: ReplyChoice,
    /// In which language the question stood on the screen.
    pub language: LanguageTag,
    /// When the person tapped.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// Whether a paper is safe to keep, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Carry {
    /// The answer; unknown is that the person prefers not to say.
    pub answer: Answer,
    /// Nobody else was near when it was asked.
    pub alone: bool,
    /// The person answered on the device, not to the officer.
    pub on_device: bool,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

impl Person {
    /// Whether a paper may be given to this person: said to be safe, alone, and not taken back since.
    #[must_use]
    pub fn may_carry(&self) -> bool {
        self.carry
            .as_ref()
            .is_some_and(|carry| carry.alone && carry.answer == Answer::Yes)
    }

    /// Adds a notice where its time belongs: one that is counted later was not shown later.
    pub(super) fn add_notice(&mut self, notice: Notice, shown_before: bool) {
        let end = self.notices.len();
        let place = if shown_before {
            self.notices.partition_point(|n| n.at <= notice.at)
        } else {
            end
        };
        self.notices.insert(place.min(end), notice);
        self.follow_notices();
    }

    /// The person's language is the one in which most of the notice was read or heard; of two read equally
    /// long the later. What the officer set stands.
    pub(super) fn follow_notices(&mut self) {
        if self.language_set {
            return;
        }
        let most = self.notices.iter().max_by_key(|n| (n.has_reached(), n.seconds, n.at));
        if let Some(notice) = most {
            self.language = Some(notice.language.clone());
        }
    }

    /// An answer given alone has its effect at the time it was given.
    pub(super) fn reply_alone(&mut self, given: ReplyAlone) {
        match (given.to, given.reply) {
            (ReplyTo::Understood, ReplyChoice::Yes | ReplyChoice::No) => {
                if let Some(notice) = self.notice_read(&given.language) {
                    notice.understood = Some(given.reply == ReplyChoice::Yes);
                }
            }
            (ReplyTo::Offer, ReplyChoice::Wants) => self.offer_alone(&given, OfferAnswer::Wants),
            (ReplyTo::Offer, ReplyChoice::WillThink) => self.offer_alone(&given, OfferAnswer::WillThink),
            (ReplyTo::Offer, ReplyChoice::NotNow) => self.offer_alone(&given, OfferAnswer::No),
            (ReplyTo::Carry, reply) => {
                self.carry = Some(Carry {
                    answer: match reply {
                        ReplyChoice::Yes => Answer::Yes,
                        ReplyChoice::No => Answer::No,
                        _ => Answer::Unknown,
                    },
                    alone: true,
                    on_device: true,
                    at: given.at,
                });
            }
            _ => {}
        }
        self.replies.retain(|r| r.to != given.to);
        self.replies.push(given);
        self.replies.sort_by_key(|r| r.to);
    }

    fn offer_alone(&mut self, given: &ReplyAlone, answer: OfferAnswer) {
        self.offers.push(Offer {
            answer,
            at: given.at,
            after_statement: false,
        });
        if let Some(notice) = self.notice_read(&given.language) {
            notice.answer = Some(answer);
        }
        self.order_offers();
    }

    /// The notice that was read in this language last, else the last one.
    fn notice_read(&mut self, language: &LanguageTag) -> Option<&mut Notice> {
        let at = self.notices.iter().rposition(|n| n.language == *language);
        let at = at.or_else(|| self.notices.len().checked_sub(1))?;
        self.notices.get_mut(at)
    }
}

#[cfg(test)]
mod tests;
