//! The short paper after a presumed victim was detained: that somebody is a presumed victim, since
//! when, and when the magistrate was informed. It holds nothing more: no name, no story, no place.

use chrono::{DateTime, Utc};

use super::document::PaperWords;
use crate::l10n::Words;
use crate::model::{Block, Direction, Document, Fact, Layout, PacketId, PersonLabel, Tone, belgian};

/// What a confirmation says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation<'a> {
    /// Whom it is about.
    pub label: &'a PersonLabel,
    /// Since when the person is known as a presumed victim.
    pub since: DateTime<Utc>,
    /// When the magistrate was informed; none is not recorded.
    pub magistrate_informed_at: Option<DateTime<Utc>>,
    /// The packet in which the Immigration Office was told of this person, if one was sealed.
    pub packet: Option<&'a PacketId>,
    /// The unit's own reference, if it has one.
    pub case_reference: Option<&'a str>,
    /// Who confirms.
    pub unit: &'a str,
    /// How the unit is reached.
    pub callback: &'a str,
    /// An exercise.
    pub training: bool,
    /// When it is signed.
    pub now: DateTime<Utc>,
}

impl Confirmation<'_> {
    /// The three answers, one a line.
    #[must_use]
    pub fn lines(&self, lang: &str, dates: &Words, words: PaperWords<'_>) -> Vec<String> {
        let said = |key: &str, at: &str| plain(&words(key, &[("at", at)]));
        let moment = |at: DateTime<Utc>| dates.date_time(lang, belgian(at)).unwrap_or_else(|_| at.to_rfc3339());
        let informed = self
            .magistrate_informed_at
            .map_or_else(|| words("paper-not-recorded", &[]), moment);
        vec![
            plain(&words("immigration-confirm-victim", &[])),
            said("immigration-confirm-since", &moment(self.since)),
            said("immigration-confirm-magistrate", &informed),
        ]
    }

    /// The paper. Who it is about stands as a reference; the name is written in by hand.
    #[must_use]
    pub fn document(&self, lang: &str, dates: &Words, words: PaperWords<'_>) -> Document {
        let say = |key: &str| plain(&words(key, &[]));
        let fact = |key: &str, value: String| Fact {
            label: say(key),
            value,
            note: None,
        };
        let at = dates
            .date_time(lang, belgian(self.now))
            .unwrap_or_else(|_| self.now.to_rfc3339());
        let mut rows = vec![
            fact("immigration-confirm-person", self.label.to_string()),
            fact("immigration-confirm-name", "……………………………………………………".to_owned()),
        ];
        rows.extend(self.packet.map(|p| fact("immigration-confirm-packet", p.to_string())));
        rows.extend(self.case_reference.map(|r| fact("field-case-reference", r.to_owned())));
        rows.push(fact("paper-controller", self.unit.to_owned()));
        if !self.callback.trim().is_empty() {
            rows.push(fact("field-unit-contact", self.callback.to_owned()));
        }
        Document {
            layout: Layout::Referral,
            lang: lang.to_owned(),
            direction: Direction::Ltr,
            title: say("immigration-confirm-title"),
            subtitle: Some(plain(&words("immigration-confirm-signed", &[("at", &at)]))),
            watermark: self.training.then(|| say("paper-training")),
            footer: say("immigration-confirm-footer"),
            dated_at: self.now.timestamp(),
            blocks: vec![
                Block::Callout {
                    tone: Tone::Danger,
                    title: say("paper-crime-victim-block"),
                    lines: self.lines(lang, dates, words),
                },
                Block::Facts { rows },
            ],
        }
    }
}

/// The isolates around arguments would stand as marks in an office's copy.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
