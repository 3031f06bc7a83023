//! Exercises: the list of stories, opening one as a training encounter, and what is said of how it was
//! played. Only a training encounter plays a story; nothing here touches a real one.

use std::collections::BTreeMap;

use crate::assess::{Feedback, feedback};
use crate::content::{Vignette, embedded_vignette_files, load_vignettes};
use crate::model::{About, EncounterId, Event, Record, Verb, VignetteId};
use crate::service::Halte;
use crate::service::error::{Code, Error};
use crate::service::views::{EncounterView, ExerciseView};

impl Halte {
    fn vignettes(&self) -> Result<Vec<Vignette>, Error> {
        let mut files = embedded_vignette_files();
        files.extend(self.library().stories().clone());
        load_vignettes(&self.content, &files).map_err(|_| Error::new(Code::ContentDamaged))
    }

    fn vignette(&self, id: &VignetteId) -> Result<Vignette, Error> {
        let mut all = self.vignettes()?.into_iter();
        all.find(|v| v.id == *id).ok_or_else(unknown)
    }

    /// Every exercise, with the encounter in which it was last played.
    ///
    /// # Errors
    /// `locked`, `content-damaged`, and what the disk answers.
    pub fn exercises(&self) -> Result<Vec<ExerciseView>, Error> {
        let vignettes = self.vignettes()?;
        self.officer(Verb::Exercise, |officer| {
            let mut played: BTreeMap<VignetteId, EncounterId> = BTreeMap::new();
            for row in officer.journal.list()?.into_iter().filter(|row| row.training) {
                let record = Record::from_entries(&officer.journal.entries(&row.id)?);
                if let Some(vignette) = record.and_then(|r| r.vignette) {
                    // Ids sort by the time at which they were made.
                    let last = played.entry(vignette).or_insert_with(|| row.id.clone());
                    if *last < row.id {
                        *last = row.id;
                    }
                }
            }
            let view = |v: Vignette| ExerciseView {
                number: v.number,
                context: v.context,
                about: v.about,
                lesson: v.lesson,
                minutes: v.minutes,
                played: played.get(&v.id).cloned(),
                id: v.id,
            };
            Ok(vignettes.into_iter().map(view).collect())
        })
    }

    /// Opens a training encounter that plays a story, with its service, place and day.
    ///
    /// # Errors
    /// `event-refused` when there is no such story; `locked`, and what the disk answers.
    pub fn open_exercise(&self, id: &VignetteId) -> Result<EncounterView, Error> {
        let vignette = self.vignette(id)?;
        self.officer(Verb::Exercise, |officer| {
            let encounter = EncounterId::fresh();
            let mut events = vec![
                Event::Opened {
                    service: vignette.service,
                    context: vignette.context,
                    occurred_on: vignette.occurred_on,
                    training: true,
                },
                Event::VignetteSet { vignette: vignette.id },
            ];
            if vignette.about == About::Information {
                events.push(Event::AboutSet {
                    about: About::Information,
                });
            }
            officer.journal.append_all(&encounter, &events)?;
            self.view(officer, &encounter)
        })
    }

    /// What was right, what was missed, and what could have waited.
    ///
    /// # Errors
    /// `event-refused` when the encounter plays no story; `locked`, `encounter-unknown`, and what the
    /// disk answers.
    pub fn exercise_feedback(&self, id: &EncounterId) -> Result<Feedback, Error> {
        self.officer(Verb::Exercise, |officer| {
            let record = &officer.current(id)?.record;
            let played = record
                .vignette
                .as_ref()
                .filter(|_| record.training)
                .ok_or_else(unknown)?;
            Ok(feedback(&self.content, &self.vignette(played)?, record))
        })
    }
}

fn unknown() -> Error {
    Error::new(Code::EventRefused).with("problem", "unknown-exercise")
}

#[cfg(test)]
mod tests;
