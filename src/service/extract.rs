//! What a device tells its station, and what the station makes of it: packets, clocks, answers, what
//! waits and why, and the one answer a return officer gets to a slip's code. Nothing that identifies
//! anybody goes in, so that nothing can come out.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::assess;
use crate::clocks::{self, Urgency};
use crate::container::SigningPair;
use crate::model::{EncounterId, Entry, Event, PersonLabel, RecipientKind, Record, Verb, owner_of, slip_code};
use crate::packet::{
    self, Confirmation, EXTRACT_FORMAT, ExtractClock, ExtractEncounter, ExtractFault, ExtractFile, ExtractHead,
    ExtractPacket, ExtractRefusal, ExtractSlip, ExtractStep, OpenedExtract,
};
use crate::service::answer::SEALED_TYPE;
use crate::service::clock::minutes_left;
use crate::service::encounter::count;
use crate::service::error::{Code, Error};
use crate::service::explain::word_part;
use crate::service::immigration::{is_presumed, presumed_since};
use crate::service::leaflet::print;
use crate::service::process::{write_private, write_whole};
use crate::service::receipt::hex_sha256;
use crate::service::receive::key_of;
use crate::service::refer::failed;
use crate::service::views::{FoundView, StuckView, WatchClock, WatchEncounter, WatchPacket, WatchView};
use crate::service::{Halte, Officer, Printer};
use crate::trust::RosterRecipient;

/// For how long a closed encounter without anything that waits is still told of.
const TELL_DAYS: i64 = 90;

/// An extract as it was kept, opened again.
struct Kept {
    opened: OpenedExtract,
    taken_at: DateTime<Utc>,
}

impl Halte {
    /// Writes an extract of every encounter that still matters for each watcher of the roster; returns
    /// the files.
    ///
    /// # Errors
    /// `not-enrolled` without a station that watches; `locked`, `file-unwritable`, and what the disk
    /// answers.
    pub fn make_extracts(&self) -> Result<Vec<String>, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Extract, |officer| {
            let ids: Vec<EncounterId> = officer.journal.list()?.into_iter().map(|row| row.id).collect();
            let mut records = Vec::with_capacity(ids.len());
            for id in ids {
                let record = Record::from_entries(&officer.journal.entries(&id)?);
                records.extend(record.filter(|r| self.is_told_of(r, now)));
            }
            let files = self.extract(officer, &records)?;
            if files.is_empty() {
                return Err(Error::new(Code::NotEnrolled));
            }
            Ok(files)
        })
    }

    /// After sealing, closing or an answer: the station learns of this encounter, if one watches. What
    /// cannot be written now leaves with the next extract; the act itself has succeeded.
    pub(super) fn tell_station(&self, officer: &mut Officer, record: &Record) {
        let _ = self.extract(officer, std::slice::from_ref(record));
    }

    fn is_told_of(&self, record: &Record, now: DateTime<Utc>) -> bool {
        record.closed_at.is_none_or(|at| now - at < TimeDelta::days(TELL_DAYS))
            || !clocks::running(&self.content, record).is_empty()
            || self.owner_views(record, "en").iter().any(|o| o.is_due)
    }

    fn extract(&self, officer: &mut Officer, records: &[Record]) -> Result<Vec<String>, Error> {
        let now = self.clock.now().wall;
        let training = officer.enrolment.is_training();
        let Some((certificates, device)) = officer.enrolment.certificates(training) else {
            return Ok(Vec::new());
        };
        let (certificates, device) = (certificates.clone(), device.to_owned());
        let watches = |r: &&RosterRecipient| r.kind == RecipientKind::Station;
        let roster = officer.enrolment.roster();
        let watchers: Vec<_> = roster
            .into_iter()
            .flat_map(|r| &r.recipients)
            .filter(watches)
            .cloned()
            .collect();
        if watchers.is_empty() {
            return Ok(Vec::new());
        }
        let lang = officer.profile.lang.clone();
        let own = records.iter().filter(|r| r.training == training);
        let encounters: Vec<ExtractEncounter> = own.map(|r| self.encounter_extract(r, &lang)).collect();
        let head = officer.journal.head()?;
        let mut written = Vec::new();
        for watcher in watchers {
            let file = ExtractFile {
                format: EXTRACT_FORMAT.to_owned(),
                training,
                device: device.clone(),
                station_key: watcher.age_public_key.clone(),
                number: last_made(&officer.notebook()?).saturating_add(1),
                made_at: now,
                head: ExtractHead {
                    seq: head.seq,
                    digest: data_encoding::HEXLOWER.encode(&head.digest),
                },
                callback: officer.profile.callback.clone(),
                encounters: encounters.clone(),
            };
            let keys = officer.enrolment.keys();
            let pair = SigningPair {
                ed25519: keys.ed25519(),
                ed25519_cert: &certificates.ed25519,
                p256: Some((keys.p256(), &certificates.p256)),
            };
            let signed = packet::sign_extract(&file, &pair, now).map_err(failed)?;
            let sealed = packet::seal(&signed, &watcher.age_public_key).map_err(failed)?;
            officer.append_notebook(&Event::ExtractMade {
                number: file.number,
                evidence_id: sealed.evidence_id.clone(),
            })?;
            let path = self.out_file(&sealed.file_name)?;
            write_whole(&path, &sealed.bytes)?;
            written.push(path.display().to_string());
        }
        Ok(written)
    }

    fn encounter_extract(&self, record: &Record, lang: &str) -> ExtractEncounter {
        let offers = || record.persons.iter().flat_map(|p| &p.offers);
        let clocks = clocks::running(&self.content, record);
        let packets = record
            .referrals
            .iter()
            .flat_map(|r| r.packets.iter().map(move |p| (r, p)));
        let labels: Vec<Option<&PersonLabel>> = if record.persons.is_empty() {
            vec![None]
        } else {
            record.persons.iter().map(|p| Some(&p.label)).collect()
        };
        ExtractEncounter {
            id: record.id.clone(),
            occurred_on: record.occurred_on,
            closed_at: record.closed_at,
            persons: count(record.persons.len()),
            told: count(record.persons.iter().filter(|p| !p.notices.is_empty()).count()),
            offers: count(offers().count()),
            offers_after_statement: count(offers().filter(|o| o.after_statement).count()),
            packets: packets
                .map(|(referral, note)| ExtractPacket {
                    packet: note.packet.clone(),
                    kind: note.kind,
                    recipient: note.recipient.clone(),
                    sealed_at: referral.at,
                    by_hand: note.by_hand,
                    handed_over: referral.handed_over.iter().any(|h| h.packet == note.packet),
                    receipt: record.receipt(&note.packet).map(|r| r.number),
                    answers: record
                        .receipt(&note.packet)
                        .map(|r| r.answers.clone())
                        .unwrap_or_default(),
                })
                .collect(),
            clocks: clocks
                .into_iter()
                .map(|c| ExtractClock {
                    key: c.key,
                    persons: c.persons,
                    recipient: c.recipient,
                    warn_at: c.warn_at,
                    due: c.due,
                })
                .collect(),
            steps: labels
                .into_iter()
                .filter_map(|label| {
                    let owner = owner_of(record, label)?;
                    Some(ExtractStep {
                        scope: label.cloned(),
                        step: owner.step,
                        packet: owner.packet,
                    })
                })
                .collect(),
            slips: self.slips(record, lang),
        }
    }

    /// Presumed victims alone: a code leads to nothing for anybody else.
    fn slips(&self, record: &Record, lang: &str) -> Vec<ExtractSlip> {
        let assessment = assess::assess_record(&self.content, record, lang);
        let presumed = record.persons.iter().filter(|p| is_presumed(p, &assessment));
        let told = |label: &PersonLabel| {
            let packets = record.referrals.iter().flat_map(|r| &r.packets);
            let office = packets.filter(|n| n.kind == RecipientKind::ImmigrationOffice && n.labels.contains(label));
            office.map(|n| n.packet.clone()).next_back()
        };
        presumed
            .map(|person| ExtractSlip {
                code: slip_code(&record.id, &person.label),
                label: person.label.clone(),
                presumed_since: presumed_since(record, person),
                magistrate_informed_at: packet::magistrate_informed_at(record),
                packet: told(&person.label),
            })
            .collect()
    }

    /// Takes an extract that came to the station. The same one twice changes nothing; an older one is
    /// kept and not shown.
    ///
    /// # Errors
    /// `extract-refused` with the one reason; `not-enrolled`, `locked`, and what the disk answers.
    pub fn take_extract(&self, bytes: &[u8]) -> Result<WatchView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Watch, |officer| {
            let opened = open(officer, bytes, now)?;
            let taken = officer.notebook()?.into_iter().find_map(|e| match e.event {
                Event::ExtractTaken {
                    device,
                    number,
                    evidence_id,
                    ..
                } if device == opened.file.device && number == opened.file.number => Some(evidence_id),
                _ => None,
            });
            match taken {
                Some(same) if same == opened.evidence_id => {}
                Some(_) => return Err(refused(ExtractRefusal::NumberTwice.into())),
                None => {
                    let event = Event::ExtractTaken {
                        device: opened.file.device,
                        number: opened.file.number,
                        evidence_id: opened.evidence_id,
                        file: hex_sha256(bytes),
                    };
                    officer
                        .journal
                        .append_keeping(&EncounterId::notebook(), &[event], &[(SEALED_TYPE, bytes)])?;
                }
            }
            self.watch_view(officer, now)
        })
    }

    /// What the station knows now: the newest word of every device about each encounter.
    ///
    /// # Errors
    /// `locked`, `not-enrolled`, and what the disk answers.
    pub fn watch(&self) -> Result<WatchView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Watch, |officer| self.watch_view(officer, now))
    }

    /// What the code on a slip leads to, for a return officer: that somebody is a presumed victim, since
    /// when, and whether the magistrate knows. No name: there is none here.
    ///
    /// # Errors
    /// `code-unknown` when no extract holds it; `locked`, `not-enrolled`, and what the disk answers.
    pub fn find_code(&self, code: &str) -> Result<FoundView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Find, |officer| {
            let lang = officer.profile.lang.clone();
            self.found(officer, code, now, |kept, slip| {
                let confirmation = confirmation(kept, slip, now);
                let words = |key: &str, args: &[(&str, &str)]| self.word(&lang, key, args);
                FoundView {
                    code: slip.code.clone(),
                    unit: kept.opened.unit.clone(),
                    callback: kept.opened.file.callback.clone(),
                    lines: confirmation.lines(&lang, &self.words, &words),
                    told_at: self.moment_text(&lang, kept.opened.file.made_at),
                    training: kept.opened.file.training,
                }
            })
        })
    }

    /// The same as a paper, written into the out folder; returns the path to show.
    ///
    /// # Errors
    /// As [`Halte::find_code`]; `print-failed`, `file-unwritable`.
    pub fn save_found(&self, code: &str, lang: &str, printer: Printer<'_>) -> Result<String, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Find, |officer| {
            let document = self.found(officer, code, now, |kept, slip| {
                let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
                confirmation(kept, slip, now).document(lang, &self.words, &words)
            })?;
            let path = self.out_file(&format!("{}.pdf", uuid::Uuid::new_v4()))?;
            write_private(&path, &print(&document, printer)?)?;
            Ok(path.display().to_string())
        })
    }

    fn found<T>(
        &self,
        officer: &Officer,
        code: &str,
        now: DateTime<Utc>,
        make: impl FnOnce(&Kept, &ExtractSlip) -> T,
    ) -> Result<T, Error> {
        let wanted = plain_code(code);
        let newest = newest(kept(officer, now)?);
        let found = newest.iter().find_map(|(kept, encounter)| {
            let mut slips = encounter.slips.iter();
            Some((kept, slips.find(|s| plain_code(&s.code) == wanted)?))
        });
        let (kept, slip) = found.ok_or_else(|| Error::new(Code::CodeUnknown))?;
        Ok(make(kept, slip))
    }

    fn watch_view(&self, officer: &Officer, now: DateTime<Utc>) -> Result<WatchView, Error> {
        let lang = &officer.profile.lang;
        let kept = kept(officer, now)?;
        let shortened = shortened(&kept);
        let mut encounters: Vec<WatchEncounter> = newest(kept)
            .iter()
            .map(|(kept, encounter)| self.watch_encounter(kept, encounter, lang, now))
            .collect();
        encounters.sort_by(|a, b| {
            let due = |e: &WatchEncounter| e.clocks.iter().map(|c| c.due).min();
            let urgency = |e: &WatchEncounter| std::cmp::Reverse(e.clocks.iter().map(|c| c.urgency).max());
            urgency(a)
                .cmp(&urgency(b))
                .then_with(|| due(a).cmp(&due(b)))
                .then_with(|| b.id.cmp(&a.id))
        });
        Ok(WatchView { encounters, shortened })
    }

    fn watch_encounter(
        &self,
        kept: &Kept,
        encounter: &ExtractEncounter,
        lang: &str,
        now: DateTime<Utc>,
    ) -> WatchEncounter {
        let word = |key: &str| self.word(lang, key, &[]);
        let packet_of = |step: &ExtractStep| {
            encounter
                .packets
                .iter()
                .find(|p| Some(&p.packet) == step.packet.as_ref())
        };
        let stuck = encounter
            .steps
            .iter()
            .filter(|s| s.step.is_due() || is_late(encounter, s, now))
            .map(|step| {
                let note = packet_of(step);
                let name = note
                    .map(|p| self.recipient_name(lang, &p.recipient))
                    .unwrap_or_default();
                let mut answers = note.into_iter().flat_map(|p| &p.answers);
                let said = answers.find(|a| a.scope == step.scope);
                let status = said.map(|a| word(&format!("answer-status-{}", word_part(a.status.as_str()))));
                let reason = said.and_then(|a| a.reason);
                let reason = reason.map(|r| word(&format!("answer-reason-{}", word_part(r.as_str()))));
                let answer = reason.clone().or(status).unwrap_or_default();
                let args = [
                    ("name", name.as_str()),
                    ("answer", &answer),
                    ("reason", reason.as_deref().unwrap_or_default()),
                ];
                StuckView {
                    label: step.scope.clone(),
                    step: step.step,
                    text: self.word(lang, &format!("owner-step-{}", word_part(&key_of(&step.step))), &args),
                }
            });
        let clocks = encounter.clocks.iter().map(|c| WatchClock {
            key: c.key.clone(),
            persons: c.persons.clone(),
            recipient_name: c.recipient.as_ref().map(|r| self.recipient_name(lang, r)),
            due: c.due,
            due_text: self.moment_text(lang, c.due),
            left_minutes: minutes_left(c.due, now),
            urgency: Urgency::at(now, c.warn_at, c.due),
        });
        let packets = encounter.packets.iter().map(|p| WatchPacket {
            packet: p.packet.clone(),
            kind: p.kind,
            recipient: p.recipient.clone(),
            name: self.recipient_name(lang, &p.recipient),
            sealed_text: self.moment_text(lang, p.sealed_at),
            by_hand: p.by_hand,
            handed_over: p.handed_over,
            receipt: p.receipt,
            answers: p.answers.clone(),
        });
        WatchEncounter {
            id: encounter.id.clone(),
            device: kept.opened.file.device.clone(),
            unit: kept.opened.unit.clone(),
            occurred_on: encounter.occurred_on,
            told_text: self.moment_text(lang, kept.opened.file.made_at),
            taken_text: self.moment_text(lang, kept.taken_at),
            closed: encounter.closed_at.is_some(),
            persons: encounter.persons,
            told: encounter.told,
            offers: encounter.offers,
            offers_after_statement: encounter.offers_after_statement,
            packets: packets.collect(),
            clocks: clocks.collect(),
            stuck: stuck.collect(),
            training: kept.opened.file.training,
        }
    }
}

/// Waiting is no trouble until a clock of that packet or person has run out.
fn is_late(encounter: &ExtractEncounter, step: &ExtractStep, now: DateTime<Utc>) -> bool {
    let packet = encounter
        .packets
        .iter()
        .find(|p| Some(&p.packet) == step.packet.as_ref());
    encounter.clocks.iter().any(|c| {
        let is_theirs = c.recipient.is_some() && c.recipient.as_ref() == packet.map(|p| &p.recipient);
        let is_own = step.scope.as_ref().is_some_and(|label| c.persons.contains(label));
        now >= c.due && (is_theirs || is_own)
    })
}

fn refused(fault: ExtractFault) -> Error {
    Error::new(Code::ExtractRefused).with("reason", fault.code())
}

fn open(officer: &Officer, bytes: &[u8], now: DateTime<Utc>) -> Result<OpenedExtract, Error> {
    let missing = || Error::new(Code::NotEnrolled);
    let roster = officer.enrolment.roster().ok_or_else(missing)?;
    let identity = officer.enrolment.identity().ok_or_else(missing)?;
    // What was taken before its certificate was revoked stays readable.
    let seen = officer.notebook()?.into_iter().find_map(|e| match e.event {
        Event::ExtractTaken { file, .. } if file == hex_sha256(bytes) => Some(e.time.wall),
        _ => None,
    });
    packet::open_extract(bytes, identity, &roster.trust_view(now, seen)).map_err(refused)
}

/// Every extract that was taken, oldest first; one that does not open any more is left out.
fn kept(officer: &Officer, now: DateTime<Utc>) -> Result<Vec<Kept>, Error> {
    let mut all = Vec::new();
    for entry in officer.notebook()? {
        if let Event::ExtractTaken { file, .. } = &entry.event
            && let Ok(opened) = open(officer, &officer.file(file)?, now)
        {
            let taken_at = entry.time.wall;
            all.push(Kept { opened, taken_at });
        }
    }
    Ok(all)
}

/// The newest word of each device about each encounter.
fn newest(kept: Vec<Kept>) -> Vec<(std::rc::Rc<Kept>, ExtractEncounter)> {
    let mut newest: BTreeMap<(String, EncounterId), (std::rc::Rc<Kept>, ExtractEncounter)> = BTreeMap::new();
    for one in kept {
        let one = std::rc::Rc::new(one);
        for encounter in &one.opened.file.encounters {
            let key = (one.opened.file.device.clone(), encounter.id.clone());
            let known = newest.get(&key).map(|(k, _)| k.opened.file.number);
            if known.is_none_or(|number| number < one.opened.file.number) {
                newest.insert(key, (one.clone(), encounter.clone()));
            }
        }
    }
    newest.into_values().collect()
}

/// Devices whose log was longer once than it is now, or says something else at the same place.
fn shortened(kept: &[Kept]) -> Vec<String> {
    let mut devices: BTreeMap<&str, Vec<(u32, u32, &str)>> = BTreeMap::new();
    for one in kept {
        let file = &one.opened.file;
        let head = (file.number, file.head.seq, file.head.digest.as_str());
        devices.entry(&file.device).or_default().push(head);
    }
    let short = devices.into_iter().filter_map(|(device, mut heads)| {
        heads.sort_unstable();
        let mut pairs = heads.iter().zip(heads.iter().skip(1));
        let is_short = pairs.any(|(a, b)| b.1 < a.1 || (a.1 == b.1 && a.2 != b.2));
        is_short.then(|| device.to_owned())
    });
    short.collect()
}

fn last_made(notebook: &[Entry]) -> u32 {
    let made = notebook.iter().filter_map(|e| match e.event {
        Event::ExtractMade { number, .. } => Some(number),
        _ => None,
    });
    made.max().unwrap_or(0)
}

fn confirmation<'a>(kept: &'a Kept, slip: &'a ExtractSlip, now: DateTime<Utc>) -> Confirmation<'a> {
    Confirmation {
        label: &slip.label,
        since: slip.presumed_since,
        magistrate_informed_at: slip.magistrate_informed_at,
        packet: slip.packet.as_ref(),
        case_reference: None,
        unit: &kept.opened.unit,
        callback: &kept.opened.file.callback,
        training: kept.opened.file.training,
        now,
    }
}

/// As it is typed from a slip: case, spaces and hyphens do not matter.
fn plain_code(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}
