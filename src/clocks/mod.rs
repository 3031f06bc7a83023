//! Legal and operational deadlines of one encounter: data from `clocks.toml`, pure functions over
//! the record. Starts only from what is recorded, and stops by what is recorded; reads no clock.

mod starts;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, Months, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::content::{ClockLength, ClockRule, Content};
use crate::model::{
    ClockAct, ClockNote, FieldId, PacketId, PersonLabel, RecipientId, Record, belgian, belgian_midnight, from_belgian,
};

use starts::{Start, starts};

/// A deadline that runs, or ran until somebody stopped it. Persons for whom everything is the same
/// share one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Which clock.
    pub key: String,
    /// Whose; empty for a clock of the whole encounter or of a packet.
    pub persons: Vec<PersonLabel>,
    /// Of which packet.
    pub packet: Option<PacketId>,
    /// To which recipient it belongs, if any.
    pub recipient: Option<RecipientId>,
    /// What it rests on.
    pub basis: Basis,
    /// The start that was recorded: what a confirmation or correction is about.
    pub from: DateTime<Utc>,
    /// When that was recorded.
    pub recorded_at: DateTime<Utc>,
    /// What it runs from: the recorded start, or what it was corrected to.
    pub since: DateTime<Utc>,
    /// When it begins to warn.
    pub warn_at: DateTime<Utc>,
    /// When it ends.
    pub due: DateTime<Utc>,
    /// Counted in whole days: start and end are days, not minutes.
    pub by_day: bool,
    /// How sure the start is.
    pub start: StartState,
    /// Stopped by hand, and why.
    pub stopped: Option<Stopped>,
}

/// What a clock rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// A day or time that was entered.
    Field(FieldId),
    /// A sealed packet.
    Packet,
    /// A call.
    Call,
}

/// How sure the start of a clock is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum StartState {
    /// The sources leave it open: somebody must confirm it.
    ToConfirm,
    /// As it was recorded; nobody need confirm it.
    Recorded,
    /// Confirmed.
    Confirmed,
    /// Corrected.
    Corrected,
}

/// Stopped by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// Why.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// How near the end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Urgency {
    /// There is time.
    Running,
    /// It ends soon.
    Soon,
    /// It has ended.
    Overdue,
}

impl Running {
    /// How near the end is, at this moment.
    #[must_use]
    pub fn urgency(&self, now: DateTime<Utc>) -> Urgency {
        Urgency::at(now, self.warn_at, self.due)
    }
}

impl Urgency {
    /// How near an end is, at this moment.
    #[must_use]
    pub fn at(now: DateTime<Utc>, warn_at: DateTime<Utc>, due: DateTime<Utc>) -> Self {
        if now >= due {
            Self::Overdue
        } else if now >= warn_at {
            Self::Soon
        } else {
            Self::Running
        }
    }
}

/// The clocks of an encounter that run, the most urgent first.
#[must_use]
pub fn running(content: &Content, record: &Record) -> Vec<Running> {
    let mut clocks = all(content, record);
    clocks.retain(|c| c.stopped.is_none());
    clocks
}

/// The clocks of an encounter, those that somebody stopped too; the most urgent first.
#[must_use]
pub fn all(content: &Content, record: &Record) -> Vec<Running> {
    let notes = notes(record);
    let mut clocks: Vec<Running> = Vec::new();
    for rule in &content.clocks {
        for start in starts(rule, record) {
            let clock = clock(rule, start, &notes);
            match clocks.iter_mut().find(|c| is_same(c, &clock)) {
                Some(same) => same.persons.extend(clock.persons),
                None => clocks.push(clock),
            }
        }
    }
    clocks.sort_by(|a, b| a.due.cmp(&b.due).then_with(|| a.key.cmp(&b.key)));
    clocks
}

type Notes<'a> = BTreeMap<(&'a str, Option<&'a PersonLabel>, Option<&'a PacketId>, DateTime<Utc>), Vec<&'a ClockNote>>;

fn notes(record: &Record) -> Notes<'_> {
    let mut notes = Notes::new();
    for note in &record.clock_notes {
        let about = (
            note.clock.as_str(),
            note.label.as_ref(),
            note.packet.as_ref(),
            note.from,
        );
        notes.entry(about).or_default().push(note);
    }
    notes
}

fn clock(rule: &ClockRule, start: Start<'_>, notes: &Notes<'_>) -> Running {
    let about = (
        rule.key.as_str(),
        start.person,
        start.packet.map(|p| &p.packet),
        start.from,
    );
    let mut since = start.from;
    let mut state = if rule.confirm {
        StartState::ToConfirm
    } else {
        StartState::Recorded
    };
    let mut stopped = None;
    for note in notes.get(&about).into_iter().flatten() {
        match &note.act {
            ClockAct::Confirmed => state = StartState::Confirmed,
            ClockAct::Corrected { since: other } => {
                since = *other;
                state = StartState::Corrected;
            }
            ClockAct::Stopped { reason } => {
                stopped = Some(Stopped {
                    reason: reason.clone(),
                    at: note.at,
                });
            }
            ClockAct::Restarted => stopped = None,
        }
    }
    if start.by_day {
        since = belgian_midnight(belgian(since).date());
    }
    let due = due(rule.length, since, start.by_day);
    Running {
        key: rule.key.clone(),
        persons: start.person.into_iter().cloned().collect(),
        packet: start.packet.map(|p| p.packet.clone()),
        recipient: start.recipient.cloned(),
        basis: start.basis,
        from: start.from,
        recorded_at: start.recorded_at,
        since,
        warn_at: due - TimeDelta::minutes(i64::from(rule.warn_minutes)),
        due,
        by_day: start.by_day,
        start: state,
        stopped,
    }
}

/// The end of a clock: from a day, the last minute of the last day; from a time, the same time of day.
fn due(length: ClockLength, since: DateTime<Utc>, by_day: bool) -> DateTime<Utc> {
    let local = belgian(since);
    let last = match length {
        ClockLength::Minutes(minutes) => return since + TimeDelta::minutes(i64::from(minutes)),
        ClockLength::Hours(hours) => return since + TimeDelta::hours(i64::from(hours)),
        ClockLength::Days(days) => local.date().checked_add_days(Days::new(u64::from(days))),
        ClockLength::Months(months) => local.date().checked_add_months(Months::new(months)),
    };
    let last = last.unwrap_or(chrono::NaiveDate::MAX);
    let time = if by_day {
        NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default()
    } else {
        local.time()
    };
    from_belgian(last.and_time(time))
}

/// Everything but the persons is the same; a packet's clock is its own.
fn is_same(a: &Running, b: &Running) -> bool {
    let persons = Vec::new();
    let bare = |c: &Running| Running {
        persons: persons.clone(),
        ..c.clone()
    };
    !a.persons.is_empty() && !b.persons.is_empty() && bare(a) == bare(b)
}
