//! The home screen: open encounters, the newest closed ones, every running clock. Made from
//! summaries kept inside the journal, so that work grows with what is new and not with what is
//! stored; what a summary says is always the fold of the log.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clocks::Urgency;
use crate::journal::Summary;
use crate::model::{EncounterId, Record, Step, Verb};
use crate::service::clock::{Shown, minutes_left};
use crate::service::encounter::count;
use crate::service::error::{Code, Error};
use crate::service::immigration::has_open_task;
use crate::service::views::{ClockView, EncounterLine, HomeView, OwnerView};
use crate::service::{Halte, Officer};

/// How many closed encounters the home screen begins with.
pub const HOME_CLOSED: u32 = 20;
/// Rises when what a summary holds, or how it is made, changes: every one is then made again.
const FORM: u32 = 4;

/// What is kept of one encounter.
#[derive(Serialize, Deserialize)]
struct Kept {
    line: EncounterLine,
    clocks: Vec<ClockView>,
    has_task: bool,
    #[serde(default)]
    due: Vec<OwnerView>,
}

impl Halte {
    /// The home screen, with the newest closed encounters.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn home(&self) -> Result<HomeView, Error> {
        self.home_with(HOME_CLOSED)
    }

    /// The home screen with this many closed encounters.
    ///
    /// # Errors
    /// As [`Halte::home`].
    pub fn home_with(&self, closed: u32) -> Result<HomeView, Error> {
        self.officer(Verb::Home, |officer| {
            self.summarise(officer)?;
            let part = officer.journal.part(closed)?;
            let mut home = HomeView {
                encounters: Vec::with_capacity(part.rows.len()),
                clocks: Vec::new(),
                tasks: Vec::new(),
                due: Vec::new(),
                has_older: part.has_older,
            };
            let mut with_task = Vec::new();
            for (_, content) in &part.rows {
                let kept = content.as_deref().map(read).transpose()?;
                let kept = kept.ok_or_else(|| Error::new(Code::Internal))?;
                with_task.extend(kept.has_task.then(|| kept.line.id.clone()));
                home.clocks.extend(kept.clocks);
                home.due.extend(kept.due);
                home.encounters.push(kept.line);
            }
            for content in &part.running {
                let kept = read(content)?;
                with_task.extend(kept.has_task.then(|| kept.line.id.clone()));
                home.clocks.extend(kept.clocks);
                home.due.extend(kept.due);
            }
            // Tasks are few and say who to call today: the record is read again for each.
            for id in with_task {
                let entries = officer.journal.entries(&id)?;
                let record = Record::from_entries(&entries).ok_or_else(|| Error::new(Code::Internal))?;
                home.tasks.extend(self.task_views(&officer.profile, &record, None));
            }
            let now = self.clock.now().wall;
            for clock in &mut home.clocks {
                clock.left_minutes = minutes_left(clock.due, now);
                clock.urgency = Urgency::at(now, clock.warn_at, clock.due);
            }
            home.clocks
                .sort_by(|a, b| a.due.cmp(&b.due).then_with(|| a.encounter.cmp(&b.encounter)));
            Ok(home)
        })
    }

    /// Makes the summaries that are missing or older than the log. Says how many entries it read
    /// and folded for that.
    fn summarise(&self, officer: &mut Officer) -> Result<usize, Error> {
        let made_by = self.summary_maker(&officer.profile.lang);
        let outdated = officer.journal.unsummarised(&made_by)?;
        if outdated.is_empty() {
            return Ok(0);
        }
        let seq = officer.journal.head()?.seq;
        let mut folded = 0;
        let mut made = Vec::with_capacity(outdated.len());
        for id in outdated {
            let (entries, summary) = self.summary(officer, &id)?;
            folded += entries;
            made.extend(summary);
        }
        officer.journal.keep_summaries(&made_by, seq, &made)?;
        Ok(folded)
    }

    /// The encounter in work is folded already; any other is read. None when it was never opened.
    fn summary(&self, officer: &Officer, id: &EncounterId) -> Result<(usize, Option<Summary>), Error> {
        let lang = &officer.profile.lang;
        if let Some(current) = officer.current.as_ref().filter(|c| c.record.id == *id) {
            return Ok((0, Some(self.summary_of(&current.record, lang)?)));
        }
        let entries = officer.journal.entries(id)?;
        let summary = Record::from_entries(&entries).map(|record| self.summary_of(&record, lang));
        Ok((entries.len(), summary.transpose()?))
    }

    fn summary_of(&self, record: &Record, lang: &str) -> Result<Summary, Error> {
        let kept = Kept {
            clocks: self.clock_views(record, lang, Shown::RunningOnly),
            has_task: has_open_task(record),
            due: self.owner_views(record, lang).into_iter().filter(is_answered).collect(),
            line: EncounterLine {
                id: record.id.clone(),
                occurred_on: record.occurred_on,
                opened_at: record.opened.wall,
                context: record.context,
                about: record.about,
                place: self.place_name(record),
                persons: count(record.persons.len()),
                told: count(record.persons.iter().filter(|p| p.is_told()).count()),
                sealed: !record.referrals.is_empty(),
                closed: record.closed_at.is_some(),
                training: record.training,
            },
        };
        Ok(Summary {
            encounter: record.id.clone(),
            is_running: kept.has_task || !kept.clocks.is_empty() || !kept.due.is_empty(),
            content: serde_json::to_string(&kept).map_err(|_| Error::new(Code::Internal))?,
        })
    }

    /// What a summary depends on besides the log: this program, its rules and names, the language.
    fn summary_maker(&self, lang: &str) -> String {
        let data = format!("{:?}{:?}", self.content.clocks, self.content.places);
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(data));
        format!("{}/{FORM}/{lang}/{digest}", env!("CARGO_PKG_VERSION"))
    }
}

/// What an answer has brought back to the officer; a packet that waits to be handed over has its clock.
fn is_answered(view: &OwnerView) -> bool {
    view.is_due && view.owner.step != Step::HandOver
}

fn read(content: &str) -> Result<Kept, Error> {
    serde_json::from_str(content).map_err(|_| Error::new(Code::Internal))
}

#[cfg(test)]
mod tests;
