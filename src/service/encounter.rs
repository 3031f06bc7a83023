//! Verbs about one encounter: open, show, record, undo, close, log, import, export, assess. A tap
//! is durable before its view is made.

use chrono::NaiveDate;

use crate::assess;
use crate::content::Content;
use crate::journal::With;
use crate::model::{
    About, Assessment, Context, EncounterFile, EncounterFileError, EncounterId, Entry, Event, FileProblem, PersonFact,
    Record, Verb, belgian,
};
use crate::service::accept::{accept, split};
use crate::service::error::{Code, Error};
use crate::service::notice;
use crate::service::show::to_be_referred;
use crate::service::views::EncounterView;
use crate::service::{Current, Halte, Officer};

/// What opens an encounter.
#[derive(Debug, Clone)]
pub struct NewEncounter {
    /// Where.
    pub context: Context,
    /// The day of the facts; none is today on the Belgian calendar.
    pub occurred_on: Option<NaiveDate>,
    /// An exercise under the training root.
    pub training: bool,
}

/// Assesses an encounter file with the content that ships; needs no journal.
///
/// # Errors
/// `encounter-file` with its JSON path; `content-damaged`.
pub fn assess_file(bytes: &[u8], lang: &str) -> Result<Assessment, Error> {
    let content = Content::embedded().map_err(|_| Error::new(Code::ContentDamaged))?;
    let file = EncounterFile::parse(bytes)?;
    assess::check(&content, &file)?;
    Ok(assess::assess(&content, &file, lang))
}

impl Officer {
    /// The encounter as it stands; read once, then kept while it is worked on.
    pub(crate) fn current(&mut self, id: &EncounterId) -> Result<&mut Current, Error> {
        if self.current.as_ref().is_none_or(|c| c.record.id != *id) {
            self.current = None;
            let entries = self.journal.entries(id)?;
            let record = Record::from_entries(&entries).ok_or_else(|| Error::new(Code::EncounterUnknown))?;
            self.current = Some(Current { record, entries });
        }
        self.current.as_mut().ok_or_else(|| Error::new(Code::EncounterUnknown))
    }

    /// Appends acts that were already found acceptable. What is returned is on disk.
    pub(crate) fn append(&mut self, id: &EncounterId, events: &[Event]) -> Result<(), Error> {
        self.append_with(id, events, &With::default())
    }

    /// As [`Self::append`], with all that goes with the events.
    pub(crate) fn append_with(&mut self, id: &EncounterId, events: &[Event], with: &With<'_>) -> Result<(), Error> {
        self.current(id)?;
        let entries = self.journal.append_with(id, events, with)?;
        let refold = events.iter().any(|e| matches!(e, Event::Undone { .. }));
        if let Some(current) = &mut self.current {
            for entry in &entries {
                current.record.advance(entry);
            }
            current.entries.extend(entries);
            if refold && let Some(record) = Record::from_entries(&current.entries) {
                current.record = record;
            }
        }
        Ok(())
    }

    /// After sealing: the record as it stands now, without another look at the disk, so that nothing
    /// can fail any more.
    pub(crate) fn follow_sealing(&mut self, entry: Entry, forgotten: &[u32]) {
        if let Some(current) = &mut self.current {
            current.entries.retain(|e| !forgotten.contains(&e.seq));
            current.entries.push(entry);
            if let Some(record) = Record::from_entries(&current.entries) {
                current.record = record;
            }
        }
    }
}

impl Halte {
    /// Opens a new encounter.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn open_encounter(&self, new: NewEncounter) -> Result<EncounterView, Error> {
        self.open_about(new, &[])
    }

    /// Opens what somebody else reports: an encounter without a person present.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn open_information(&self, new: NewEncounter) -> Result<EncounterView, Error> {
        let about = Event::AboutSet {
            about: About::Information,
        };
        self.open_about(new, &[about])
    }

    fn open_about(&self, new: NewEncounter, about: &[Event]) -> Result<EncounterView, Error> {
        self.officer(Verb::Open, |officer| {
            let id = EncounterId::fresh();
            let mut events = vec![Event::Opened {
                service: officer.profile.service,
                context: new.context,
                occurred_on: new.occurred_on.unwrap_or_else(|| belgian(self.clock.now().wall).date()),
                training: new.training,
            }];
            events.extend_from_slice(about);
            officer.journal.append_all(&id, &events)?;
            self.view(officer, &id)
        })
    }

    /// Shows an encounter; the log remembers who looked.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, and what the disk answers.
    pub fn encounter(&self, id: &EncounterId) -> Result<EncounterView, Error> {
        self.officer(Verb::Show, |officer| {
            officer.append(id, &[Event::Looked { reason: None }])?;
            self.view(officer, id)
        })
    }

    /// Records one act: one or more events, all durable or none.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `encounter-closed`, `event-refused`, `notice-first`, and what
    /// the disk answers.
    pub fn record(&self, id: &EncounterId, events: Vec<Event>) -> Result<EncounterView, Error> {
        self.officer(Verb::Record, |officer| {
            let is_call = events.iter().any(|e| matches!(e, Event::CallMade { .. }));
            self.append_checked(officer, id, events)?;
            let record = &officer.current(id)?.record;
            // What was said of a packet may bring a case back: the station watches it.
            if is_call && !record.referrals.is_empty() {
                let record = record.clone();
                let _ = officer.settle_given_up(id);
                self.tell_station(officer, &record);
            }
            self.view(officer, id)
        })
    }

    /// Checks and appends without making a view: what a tap costs on disk.
    ///
    /// # Errors
    /// As [`Halte::record`].
    pub fn tap(&self, id: &EncounterId, event: Event) -> Result<(), Error> {
        self.officer(Verb::Record, |officer| self.append_checked(officer, id, vec![event]))
    }

    pub(super) fn append_checked(
        &self,
        officer: &mut Officer,
        id: &EncounterId,
        events: Vec<Event>,
    ) -> Result<(), Error> {
        let now = self.clock.now().wall;
        events.iter().try_for_each(|event| notice::in_time(event, now))?;
        let record = &officer.current(id)?.record;
        // Most taps are one event: a copy of everybody would only be looked at once.
        if let [event] = events.as_slice() {
            accept(&self.content, record, event)?;
            let acts: Vec<Event> = events.into_iter().flat_map(split).collect();
            return officer.append(id, &acts);
        }
        let mut after = record.clone();
        let mut acts = Vec::with_capacity(events.len());
        for event in events {
            // Each event is checked against the record as the ones before it leave it.
            accept(&self.content, &after, &event)?;
            for act in split(event) {
                after.advance(&Entry {
                    seq: after.last_seq,
                    encounter: id.clone(),
                    time: after.opened,
                    event: act.clone(),
                });
                acts.push(act);
            }
        }
        officer.append(id, &acts)
    }

    /// Takes back the last act; it stays visible in the log.
    ///
    /// # Errors
    /// `event-refused` when there is nothing to take back; `locked`, and what the disk answers.
    pub fn undo(&self, id: &EncounterId) -> Result<EncounterView, Error> {
        self.officer(Verb::Record, |officer| {
            let current = officer.current(id)?;
            if current.record.closed_at.is_some() {
                return Err(Error::new(Code::EncounterClosed));
            }
            let last = current
                .record
                .undo_seq
                .ok_or_else(|| Error::new(Code::EventRefused).with("problem", "nothing-to-undo"))?;
            let taken = last_act(&current.entries, last);
            officer.append(
                id,
                &taken.into_iter().map(|seq| Event::Undone { seq }).collect::<Vec<_>>(),
            )?;
            self.view(officer, id)
        })
    }

    /// Closes: persons at `inform_only` who are not held keep only their count.
    ///
    /// # Errors
    /// `locked`, `encounter-closed`, and what the disk answers.
    pub fn close_encounter(&self, id: &EncounterId) -> Result<EncounterView, Error> {
        self.officer(Verb::Close, |officer| {
            let current = officer.current(id)?;
            if current.record.closed_at.is_some() {
                return Err(Error::new(Code::EncounterClosed));
            }
            let lang = officer.profile.lang.clone();
            let current = officer.current(id)?;
            let assessment = assess::assess_record(&self.content, &current.record, &lang);
            let prompted = to_be_referred(&self.content, &current.record, &assessment.persons);
            let forgotten: Vec<_> = assessment
                .persons
                .iter()
                .filter(|p| !prompted.contains(&p.label))
                .filter(|p| {
                    current
                        .record
                        .person(&p.label)
                        .is_some_and(|person| person.held.is_none())
                })
                .filter(|p| !is_referred(&current.record, &p.label))
                .map(|p| p.label.clone())
                .collect();
            let erased: Vec<u32> = current
                .entries
                .iter()
                .filter(|e| forgotten.iter().any(|l| e.event.is_about(l)))
                .map(|e| e.seq)
                .collect();
            let count = u32::try_from(forgotten.len()).unwrap_or(u32::MAX);
            let (told, handed) = self.handed_identities(current);
            // All or nothing: a log that says so and a body that is still there would contradict each other.
            let with = With {
                erased: &[erased, told].concat(),
                forgotten: &handed,
                ..With::default()
            };
            officer
                .journal
                .append_with(id, &[Event::Closed { forgotten: count }], &with)?;
            officer.current = None;
            let closed = officer.current(id)?.record.clone();
            self.tell_station(officer, &closed);
            self.view(officer, id)
        })
    }

    /// Opens a closed encounter again, with a reason.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, and what the disk answers.
    pub fn reopen_encounter(&self, id: &EncounterId, reason: String) -> Result<EncounterView, Error> {
        self.officer(Verb::Close, |officer| {
            officer.append(id, &[Event::Reopened { reason }])?;
            self.view(officer, id)
        })
    }

    /// Everything that was recorded, undone entries too.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, and what the disk answers.
    pub fn log(&self, id: &EncounterId) -> Result<Vec<Entry>, Error> {
        self.officer(Verb::Log, |officer| Ok(officer.current(id)?.entries.clone()))
    }

    /// Imports an encounter file into the journal and returns its id.
    ///
    /// # Errors
    /// `encounter-file` with its JSON path; `locked`, and what the disk answers.
    pub fn import(&self, bytes: &[u8]) -> Result<EncounterId, Error> {
        let file = EncounterFile::parse(bytes)?;
        assess::check(&self.content, &file)?;
        self.officer(Verb::Import, |officer| {
            let id = EncounterId::fresh();
            officer.journal.append_all(&id, &events_of(&file))?;
            Ok(id)
        })
    }

    /// The journal's encounters: id, day, persons.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn list(&self) -> Result<Vec<(EncounterId, NaiveDate, u32)>, Error> {
        self.officer(Verb::List, |officer| {
            Ok(officer
                .journal
                .list()?
                .into_iter()
                .map(|row| (row.id, row.occurred_on, row.persons))
                .collect())
        })
    }

    /// Whether database, log and key file are whole.
    ///
    /// # Errors
    /// `journal-damaged` when they are not; `locked`.
    pub fn check(&self) -> Result<(), Error> {
        self.officer(Verb::Check, |officer| {
            let check = officer.journal.check()?;
            if check.is_intact && check.chain.is_whole() {
                Ok(())
            } else {
                Err(Error::new(Code::JournalDamaged))
            }
        })
    }

    /// The encounter as an encounter file; the log remembers that it left.
    ///
    /// # Errors
    /// `encounter-file` when nobody is in it: such a file would be refused wherever it arrived;
    /// `locked`, `encounter-unknown`, and what the disk answers.
    pub fn export(&self, id: &EncounterId) -> Result<EncounterFile, Error> {
        self.officer(Verb::Export, |officer| {
            if officer.current(id)?.record.persons.is_empty() {
                return Err(EncounterFileError::at("persons", FileProblem::Nobody).into());
            }
            officer.append(id, &[Event::Exported])?;
            Ok(officer.current(id)?.record.to_encounter_file())
        })
    }
}

pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn is_referred(record: &Record, label: &crate::model::PersonLabel) -> bool {
    record
        .referrals
        .iter()
        .flat_map(|r| &r.packets)
        .any(|p| p.labels.contains(label))
}

/// One act may be several entries with one moment; they are taken back together.
fn last_act(entries: &[Entry], last: u32) -> Vec<u32> {
    let Some(moment) = entries.iter().find(|e| e.seq == last).map(|e| e.time) else {
        return vec![last];
    };
    entries
        .iter()
        .filter(|e| e.seq <= last && e.time == moment && e.event.is_undoable())
        .map(|e| e.seq)
        .collect()
}

/// The events that an encounter file stands for.
fn events_of(file: &EncounterFile) -> Vec<Event> {
    let mut events = vec![Event::Opened {
        service: file.service,
        context: file.context,
        occurred_on: file.occurred_on,
        training: false,
    }];
    if file.packs.is_some() {
        events.push(Event::ContextSet {
            context: file.context,
            packs: file.packs.clone(),
        });
    }
    for o in &file.scene {
        events.push(Event::SceneAnswered {
            indicator: o.indicator.clone(),
            answer: Some(o.answer),
            source: o.source,
        });
    }
    for person in &file.persons {
        let labels = vec![person.label.clone()];
        events.push(Event::PersonsAdded {
            labels: labels.clone(),
            transported: person.transported,
        });
        let facts = [
            Some(PersonFact::Age(person.age)),
            person.accompanied.map(PersonFact::Accompanied),
            Some(PersonFact::Nationality(person.nationality)),
            person.says_victim.then_some(PersonFact::SaysVictim(true)),
            person.officer_doubt.then_some(PersonFact::OfficerDoubt(true)),
            person.language.clone().map(PersonFact::Language),
        ];
        events.extend(facts.into_iter().flatten().map(|fact| Event::PersonsSet {
            labels: labels.clone(),
            fact,
        }));
        for o in &person.observations {
            events.push(Event::PersonsAnswered {
                labels: labels.clone(),
                indicator: o.indicator.clone(),
                answer: Some(o.answer),
                source: o.source,
            });
        }
    }
    events
}
