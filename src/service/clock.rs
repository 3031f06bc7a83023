//! Clocks as a screen shows them: what runs, from what, until when, in the officer's words. Reads
//! only; what somebody decides about a clock comes in as an event.

use chrono::{DateTime, Utc};

use crate::clocks::{self, Basis, Running};
use crate::model::{Record, belgian};
use crate::service::Halte;
use crate::service::explain::word_part;
use crate::service::views::{ClockStop, ClockView};

/// Which clocks are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    RunningOnly,
    StoppedToo,
}

impl Halte {
    pub(crate) fn clock_views(&self, record: &Record, lang: &str, shown: Shown) -> Vec<ClockView> {
        let clocks = match shown {
            Shown::RunningOnly => clocks::running(&self.content, record),
            Shown::StoppedToo => clocks::all(&self.content, record),
        };
        clocks.into_iter().map(|c| self.clock_view(record, c, lang)).collect()
    }

    fn clock_view(&self, record: &Record, clock: Running, lang: &str) -> ClockView {
        let now = self.clock.now().wall;
        let rule = self.content.clocks.iter().find(|r| r.key == clock.key);
        let text = |at| {
            let day = self.words.civil_date(lang, belgian(at).date());
            day.ok()
                .filter(|_| clock.by_day)
                .unwrap_or_else(|| self.moment_text(lang, at))
        };
        ClockView {
            encounter: record.id.clone(),
            recipient_name: clock.recipient.as_ref().map(|r| self.recipient_name(lang, r)),
            from_text: text(clock.from),
            basis: match &clock.basis {
                Basis::Field(field) => format!("field-{}", word_part(field.as_str())),
                Basis::Packet => "clock-basis-packet".to_owned(),
                Basis::Call => "clock-basis-call".to_owned(),
            },
            recorded_text: self.moment_text(lang, clock.recorded_at),
            since_text: text(clock.since),
            due_text: text(clock.due),
            warn_at: clock.warn_at,
            left_minutes: minutes_left(clock.due, now),
            urgency: clock.urgency(now),
            source: rule.map(|r| r.source.clone()).unwrap_or_default(),
            verified: rule.is_some_and(|r| r.verified),
            stopped: clock.stopped.map(|s| ClockStop {
                reason: s.reason,
                at_text: self.moment_text(lang, s.at),
            }),
            key: clock.key,
            persons: clock.persons,
            packet: clock.packet,
            recipient: clock.recipient,
            from: clock.from,
            since: clock.since,
            due: clock.due,
            by_day: clock.by_day,
            start: clock.start,
        }
    }
}

/// Whole minutes until then; below zero when it is past.
pub(crate) fn minutes_left(due: DateTime<Utc>, now: DateTime<Utc>) -> i32 {
    i32::try_from((due - now).num_minutes()).unwrap_or(i32::MAX)
}
