//! The notice in the person's hands: logged when it begins, so that a kill cannot lose it, and its
//! length kept while the journal is closed. Reads nothing of the case while handed over.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::model::{EncounterId, Event, Medium, PersonLabel, Verb};
use crate::service::error::{Code, Error};
use crate::service::views::StatusView;
use crate::service::{Halte, Officer, Session};

/// What ending a hand-over needs to know; lies inside the journal.
#[derive(Serialize, Deserialize)]
struct Note {
    encounter: EncounterId,
    labels: Vec<PersonLabel>,
    at: DateTime<Utc>,
}

/// How long the notice has been shown; sealed beside the journal.
#[derive(Serialize, Deserialize)]
struct Shown {
    seconds: u32,
}

impl Halte {
    /// Logs that the notice is shown to these persons and gives the device into their hands. What is
    /// logged is on disk before the journal is closed.
    ///
    /// # Errors
    /// `locked`, `language-unknown`, `event-refused`, `encounter-closed`, and what the disk answers.
    pub fn hand_over_notice(
        &self,
        id: &EncounterId,
        labels: Vec<PersonLabel>,
        lang: &str,
        seconds: u32,
    ) -> Result<StatusView, Error> {
        let leaflet = self.leaflet(lang)?;
        let unknown = |_| Error::new(Code::LanguageUnknown);
        let begun = Event::NoticeShown {
            labels: labels.clone(),
            language: leaflet.language.tag.parse().map_err(unknown)?,
            version: leaflet.version,
            status: leaflet.language.status,
            medium: Medium::Shown,
            seconds,
        };
        let progress = self.officer(Verb::HandOver, |officer| {
            self.append_checked(officer, id, vec![begun])?;
            let record = &officer.current(id)?.record;
            let notice = labels
                .first()
                .and_then(|l| record.person(l))
                .and_then(|p| p.notices.last());
            let note = Note {
                encounter: id.clone(),
                at: notice.map(|n| n.at).ok_or_else(|| Error::new(Code::Internal))?,
                labels,
            };
            let note = serde_json::to_vec(&note).map_err(|_| Error::new(Code::Internal))?;
            Ok(officer.journal.begin_handover(&note)?)
        })?;
        *self.session() = Session::HandedOver(Some(progress));
        self.status()
    }

    /// Keeps for how long the notice has been shown so far, in seconds. Nothing is read for it.
    ///
    /// # Errors
    /// `locked` unless a notice is handed over; what the disk answers.
    pub fn notice_goes_on(&self, seconds: u32) -> Result<(), Error> {
        match &*self.session() {
            Session::HandedOver(Some(progress)) => {
                let shown = serde_json::to_vec(&Shown { seconds }).map_err(|_| Error::new(Code::Internal))?;
                Ok(progress.put(&shown)?)
            }
            Session::HandedOver(None) | Session::Open(_) | Session::Locked(_) => Err(Error::new(Code::Locked)),
        }
    }
}

impl Officer {
    /// Ends what a hand-over began, after it was given back or after a kill. An officer is never
    /// locked out by it: what cannot be written now stays pending.
    pub(crate) fn end_hand_over(&mut self) {
        let Ok(Some(pending)) = self.journal.pending_handover() else {
            return;
        };
        let shown = pending.progress.and_then(|p| serde_json::from_slice::<Shown>(&p).ok());
        let (encounter, events) = match (serde_json::from_slice::<Note>(&pending.note), shown) {
            (Ok(note), Some(Shown { seconds })) => {
                let at = note.at;
                let lasted = |label| Event::NoticeLasted { label, at, seconds };
                (note.encounter, note.labels.into_iter().map(lasted).collect())
            }
            _ => (EncounterId::notebook(), Vec::new()),
        };
        let _ = self.journal.end_handover(&encounter, &events);
    }
}
