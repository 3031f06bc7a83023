//! What came to this notebook and what it was told, as rows that are brought up to date from its new
//! entries alone: the cases of a recipient, and what a station knows of other devices. A file of an
//! extract is opened once, when its entry is new.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::journal::NotebookRow;
use crate::model::{Case, EncounterId, Entry, Event, Pick, Version};
use crate::packet::{self, ExtractEncounter, OpenedExtract};
use crate::service::Officer;
use crate::service::error::{Code, Error};
use crate::service::receipt::sha_of;

/// Rises when what a row holds, or how it is made, changes: all are then made again.
const MADE_BY: &str = "notebook/2";
const CASE: &str = "case";
/// A packet that was named before it came, with the packets that name it.
const AWAITED: &str = "awaited";
const PICK: &str = "pick";
const MADE: &str = "made";
const TAKEN: &str = "taken";
const DEVICE: &str = "device";
const TOLD: &str = "told";
const SLIP: &str = "slip";
/// How many of what waits for nobody any more are listed.
const LISTED: u32 = 50;

/// The newest word of one device about one encounter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Told {
    pub(crate) device: String,
    pub(crate) number: u32,
    pub(crate) unit: String,
    pub(crate) callback: String,
    pub(crate) training: bool,
    pub(crate) made_at: DateTime<Utc>,
    pub(crate) taken_at: DateTime<Utc>,
    pub(crate) encounter: ExtractEncounter,
}

/// How far a device's log was, as its newest extract says.
#[derive(Serialize, Deserialize)]
struct DeviceHead {
    number: u32,
    seq: u32,
    digest: String,
    is_short: bool,
}

type Key = (&'static str, String);

/// Rows that are being brought up to date.
struct Fold<'a> {
    officer: &'a Officer,
    is_afresh: bool,
    now: DateTime<Utc>,
    rows: BTreeMap<Key, NotebookRow>,
}

fn damaged<E>(_: E) -> Error {
    Error::new(Code::JournalDamaged)
}

fn read<T: DeserializeOwned>(row: &NotebookRow) -> Result<T, Error> {
    serde_json::from_str(&row.content).map_err(damaged)
}

impl Fold<'_> {
    fn get<T: DeserializeOwned>(&self, kind: &'static str, key: &str) -> Result<Option<(NotebookRow, T)>, Error> {
        let row = match self.rows.get(&(kind, key.to_owned())) {
            Some(row) => Some(row.clone()),
            None if self.is_afresh => None,
            None => self.officer.journal.notebook_row(kind, key)?,
        };
        let row = row.filter(|row| !row.content.is_empty());
        row.map(|row| Ok((row.clone(), read(&row)?))).transpose()
    }

    fn put<T: Serialize>(
        &mut self,
        kind: &'static str,
        key: &str,
        seq: u32,
        is_open: bool,
        value: &T,
    ) -> Result<(), Error> {
        let row = NotebookRow {
            kind: kind.to_owned(),
            key: key.to_owned(),
            seq,
            is_open,
            content: serde_json::to_string(value).map_err(damaged)?,
        };
        self.rows.insert((kind, key.to_owned()), row);
        Ok(())
    }

    fn put_case(&mut self, case: &Case) -> Result<(), Error> {
        self.put(CASE, &case.note.evidence_id, case.seq, case.is_waiting(), case)
    }

    /// A new case, tied to those that it adds to and, where a newer one overtook it, to those that add to it.
    fn begin(&mut self, mut case: Case) -> Result<(), Error> {
        let evidence_id = case.note.evidence_id.clone();
        for named in &case.note.earlier {
            match self.get::<Case>(CASE, &named.evidence_id)? {
                Some((_, mut earlier)) => {
                    if earlier.follow(&case) {
                        self.put_case(&earlier)?;
                    }
                }
                None => {
                    let by = self.get::<Vec<String>>(AWAITED, &named.evidence_id)?;
                    let mut by = by.map(|(_, by)| by).unwrap_or_default();
                    by.push(evidence_id.clone());
                    self.put(AWAITED, &named.evidence_id, case.seq, false, &by)?;
                }
            }
        }
        let by = self.get::<Vec<String>>(AWAITED, &evidence_id)?;
        for newer in by.into_iter().flat_map(|(_, by)| by) {
            if let Some((_, newer)) = self.get::<Case>(CASE, &newer)? {
                case.follow(&newer);
            }
        }
        self.put_case(&case)
    }

    fn advance(&mut self, entry: &Entry) -> Result<(), Error> {
        if let Some((tellings, pick)) = Pick::decided(entry) {
            let key = pair_key(tellings);
            match pick {
                Some(pick) => self.put(PICK, &key, entry.seq, true, &pick)?,
                None => {
                    let gone = NotebookRow {
                        kind: PICK.to_owned(),
                        key: key.clone(),
                        seq: entry.seq,
                        is_open: false,
                        content: String::new(),
                    };
                    self.rows.insert((PICK, key), gone);
                }
            }
        }
        match &entry.event {
            // The packet that came first is the one that is answered, however often it comes.
            Event::PacketReceived { note } if self.get::<Case>(CASE, &note.evidence_id)?.is_none() => {
                if let Some(case) = Case::begun(entry) {
                    self.begin(case)?;
                }
            }
            Event::PacketAnswered { evidence_id, .. } => {
                if let Some((_, mut case)) = self.get::<Case>(CASE, evidence_id)? {
                    case.advance(entry);
                    self.put_case(&case)?;
                }
            }
            Event::ExtractMade { number, .. } => {
                let before = self.get::<u32>(MADE, "")?.map_or(0, |(_, made)| made);
                self.put(MADE, "", entry.seq, false, &before.max(*number))?;
            }
            Event::ExtractTaken {
                device,
                number,
                evidence_id,
                file,
            } => {
                self.put(TAKEN, &format!("{device} {number}"), entry.seq, false, evidence_id)?;
                // What was taken before its certificate was revoked stays readable; what does not open any
                // more is left out.
                let opened = self
                    .officer
                    .file(file)
                    .and_then(|bytes| self.officer.open_extract(&bytes, self.now, Some(entry.time.wall)));
                if let Ok(opened) = opened {
                    self.take(entry, opened)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn take(&mut self, entry: &Entry, opened: OpenedExtract) -> Result<(), Error> {
        let file = opened.file;
        let held = self.get::<DeviceHead>(DEVICE, &file.device)?.map(|(_, head)| head);
        // A log whose end moved back, or that says something else at the same place, was tampered with.
        let contradicts = |held: &DeviceHead| {
            let (older, newer) = if held.number < file.number {
                (
                    (held.seq, held.digest.as_str()),
                    (file.head.seq, file.head.digest.as_str()),
                )
            } else {
                (
                    (file.head.seq, file.head.digest.as_str()),
                    (held.seq, held.digest.as_str()),
                )
            };
            newer.0 < older.0 || (newer.0 == older.0 && newer.1 != older.1)
        };
        let is_short = held.as_ref().is_some_and(|held| held.is_short || contradicts(held));
        let head = match held {
            Some(held) if held.number > file.number => DeviceHead { is_short, ..held },
            _ => DeviceHead {
                number: file.number,
                seq: file.head.seq,
                digest: file.head.digest,
                is_short,
            },
        };
        self.put(DEVICE, &file.device, entry.seq, is_short, &head)?;
        for encounter in file.encounters {
            let key = format!("{} {}", file.device, encounter.id);
            if let Some((_, known)) = self.get::<Told>(TOLD, &key)?
                && known.number > file.number
            {
                continue;
            }
            for slip in &encounter.slips {
                self.put(SLIP, &plain_code(&slip.code), entry.seq, false, &key)?;
            }
            let waits = encounter.closed_at.is_none()
                || !encounter.clocks.is_empty()
                || encounter.steps.iter().any(|s| s.step.is_due());
            let told = Told {
                device: file.device.clone(),
                number: file.number,
                unit: opened.unit.clone(),
                callback: file.callback.clone(),
                training: file.training,
                made_at: file.made_at,
                taken_at: entry.time.wall,
                encounter,
            };
            self.put(TOLD, &key, entry.seq, waits, &told)?;
        }
        Ok(())
    }
}

/// Two tellings, in whichever order they are named.
fn pair_key(tellings: [&Version; 2]) -> String {
    let mut named = tellings.map(|v| format!("{} {}", v.evidence_id, v.label));
    named.sort_unstable();
    named.join(" ")
}

/// As it is typed from a slip: case, spaces and hyphens do not matter.
fn plain_code(code: &str) -> String {
    let kept = code.chars().filter(char::is_ascii_alphanumeric);
    kept.map(|c| c.to_ascii_uppercase()).collect()
}

impl Officer {
    /// Brings the rows up to date with what was appended since.
    fn catch_up(&mut self, now: DateTime<Utc>) -> Result<(), Error> {
        let news = self.journal.notebook_news(MADE_BY)?;
        let Some(last) = news.entries.last().map(|entry| entry.seq) else {
            return Ok(());
        };
        let mut fold = Fold {
            officer: self,
            is_afresh: news.is_afresh,
            now,
            rows: BTreeMap::new(),
        };
        for entry in &news.entries {
            fold.advance(entry)?;
        }
        let rows: Vec<NotebookRow> = fold.rows.into_values().collect();
        Ok(self.journal.keep_notebook(MADE_BY, last, &rows)?)
    }

    fn listed<T: DeserializeOwned>(&mut self, kind: &str, now: DateTime<Utc>) -> Result<Vec<T>, Error> {
        self.catch_up(now)?;
        let mut rows = self.journal.notebook_rows(kind, true, u32::MAX)?;
        rows.extend(self.journal.notebook_rows(kind, false, LISTED)?);
        rows.sort_by_key(|row| std::cmp::Reverse(row.seq));
        rows.iter().map(read).collect()
    }

    fn row<T: DeserializeOwned>(&mut self, kind: &str, key: &str, now: DateTime<Utc>) -> Result<Option<T>, Error> {
        self.catch_up(now)?;
        let row = self.journal.notebook_row(kind, key)?;
        row.as_ref().map(read).transpose()
    }

    /// The cases that wait for an answer and the newest of the others, newest first.
    pub(crate) fn cases(&mut self, now: DateTime<Utc>) -> Result<Vec<Case>, Error> {
        self.listed(CASE, now)
    }

    /// The case of a packet, by its evidence id.
    pub(crate) fn case_of(&mut self, evidence: &str, now: DateTime<Utc>) -> Result<Option<Case>, Error> {
        self.row(CASE, evidence, now)
    }

    /// How many cases wait for an answer.
    pub(crate) fn waiting_cases(&mut self, now: DateTime<Utc>) -> Result<u32, Error> {
        self.catch_up(now)?;
        Ok(self.journal.notebook_open(CASE)?)
    }

    /// What was decided about each two tellings of one person.
    pub(crate) fn picks(&mut self, now: DateTime<Utc>) -> Result<Vec<Pick>, Error> {
        self.listed(PICK, now)
    }

    /// The number of the last extract that this device made; 0 before the first.
    pub(crate) fn last_extract(&mut self, now: DateTime<Utc>) -> Result<u32, Error> {
        Ok(self.row(MADE, "", now)?.unwrap_or(0))
    }

    /// The evidence id of an extract that was taken, by device and number.
    pub(crate) fn taken_extract(
        &mut self,
        device: &str,
        number: u32,
        now: DateTime<Utc>,
    ) -> Result<Option<String>, Error> {
        self.row(TAKEN, &format!("{device} {number}"), now)
    }

    /// The newest word of every device about each encounter that matters.
    pub(crate) fn told(&mut self, now: DateTime<Utc>) -> Result<Vec<Told>, Error> {
        self.listed(TOLD, now)
    }

    /// The newest word about the encounter to which a slip's code leads.
    pub(crate) fn told_of_code(&mut self, code: &str, now: DateTime<Utc>) -> Result<Option<Told>, Error> {
        let Some(key) = self.row::<String>(SLIP, &plain_code(code), now)? else {
            return Ok(None);
        };
        let mut told: Option<Told> = self.row(TOLD, &key, now)?;
        if let Some(told) = &mut told {
            told.encounter.slips.retain(|s| plain_code(&s.code) == plain_code(code));
        }
        Ok(told.filter(|told| !told.encounter.slips.is_empty()))
    }

    /// Devices whose log was longer once than it is now, or says something else at the same place.
    pub(crate) fn shortened(&mut self, now: DateTime<Utc>) -> Result<Vec<String>, Error> {
        self.catch_up(now)?;
        let rows = self.journal.notebook_rows(DEVICE, true, u32::MAX)?;
        let mut devices: Vec<String> = rows.into_iter().map(|row| row.key).collect();
        devices.sort_unstable();
        Ok(devices)
    }

    /// A file of the notebook by its SHA-256: one that was kept with an entry, or that a mailbox brought.
    pub(crate) fn file(&self, sha256: &str) -> Result<Vec<u8>, Error> {
        let digest = sha_of(sha256).ok_or_else(|| Error::new(Code::JournalDamaged))?;
        let file = match self.journal.attachment(&EncounterId::notebook(), &digest)? {
            Some(file) => Some(file),
            None => self.journal.inbox_bytes(&digest)?,
        };
        file.ok_or_else(|| Error::new(Code::JournalDamaged))
    }

    /// Opens an extract with the keys and the roster of this notebook.
    pub(crate) fn open_extract(
        &self,
        bytes: &[u8],
        now: DateTime<Utc>,
        seen: Option<DateTime<Utc>>,
    ) -> Result<OpenedExtract, Error> {
        let missing = || Error::new(Code::NotEnrolled);
        let roster = self.enrolment.roster().ok_or_else(missing)?;
        let identity = self.enrolment.identity().ok_or_else(missing)?;
        packet::open_extract(bytes, identity, &roster.trust_view(now, seen))
            .map_err(|fault| Error::new(Code::ExtractRefused).with("reason", fault.code()))
    }
}
