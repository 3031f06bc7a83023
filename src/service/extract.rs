//! What a device tells its station, and what the station makes of it: packets, clocks, answers, what
//! waits and why, and the one answer a return officer gets to a slip's code. Nothing that identifies
//! anybody goes in, so that nothing can come out.

use chrono::{DateTime, TimeDelta, Utc};

use crate::assess;
use crate::clocks::{self, Urgency};
use crate::container::SigningPair;
use crate::journal::{KIND_EXTRACT, Outgoing, With};
use crate::mailbox::{BoxId, digest_of};
use crate::model::{EncounterId, Event, PersonLabel, RecipientKind, Record, Verb, slip_code};
use crate::packet::{
    self, Confirmation, EXTRACT_FORMAT, ExtractClock, ExtractEncounter, ExtractFault, ExtractFile, ExtractHead,
    ExtractPacket, ExtractRefusal, ExtractSlip, ExtractStep, SealedPacket,
};
use crate::service::answer::SEALED_TYPE;
use crate::service::clock::minutes_left;
use crate::service::encounter::count;
use crate::service::error::{Code, Error};
use crate::service::immigration::{is_presumed, presumed_since};
use crate::service::leaflet::print;
use crate::service::next::steps;
use crate::service::notebook::Told;
use crate::service::process::{write_private, write_whole};
use crate::service::receipt::hex_sha256;
use crate::service::refer::failed;
use crate::service::views::{FoundView, StuckView, WatchClock, WatchEncounter, WatchPacket, WatchView};
use crate::service::{Halte, Officer, Printer};
use crate::trust::RosterRecipient;

/// For how long a closed encounter without anything that waits is still told of.
const TELL_DAYS: i64 = 90;
/// How often the station is told of everything that is still open.
const TELL_AGAIN: TimeDelta = TimeDelta::days(7);
/// When it last was.
const TOLD_ALL: &str = "extract-of-all";

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
            let sealed = self.extract(officer, &records)?;
            if sealed.is_empty() {
                return Err(Error::new(Code::NotEnrolled));
            }
            let mut files = Vec::with_capacity(sealed.len());
            for one in sealed {
                let path = self.out_file(&one.file_name)?;
                write_whole(&path, &one.bytes)?;
                files.push(path.display().to_string());
            }
            Ok(files)
        })
    }

    /// After sealing, closing or an answer: the station learns of this encounter with the next post, if one
    /// watches. What cannot be queued now leaves with the next extract; the act itself has succeeded.
    pub(super) fn tell_station(&self, officer: &mut Officer, record: &Record) {
        let _ = self.extract(officer, std::slice::from_ref(record));
    }

    /// A word to the station may be lost on the way like anything else: once a week, and at once where a
    /// packet was found gone, it is told again of every encounter in which a clock runs. What cannot be told
    /// now is told with the next post, and keeps nothing else back.
    pub(super) fn tell_station_all(&self, officer: &mut Officer, is_now: bool) {
        let _ = self.tell_all(officer, is_now);
    }

    fn tell_all(&self, officer: &mut Officer, is_now: bool) -> Result<(), Error> {
        if !self.content.duties.allows(self.post(officer), Verb::Extract) {
            return Ok(());
        }
        let now = self.clock.now().wall;
        let last = officer.journal.setting(TOLD_ALL)?;
        let last = last.and_then(|at| std::str::from_utf8(&at).ok()?.parse::<DateTime<Utc>>().ok());
        // The first week begins with the first post: each act has told of itself.
        if is_now || last.is_some_and(|at| (now - at).abs() >= TELL_AGAIN) {
            let ids: Vec<EncounterId> = officer.journal.list()?.into_iter().map(|row| row.id).collect();
            let mut records = Vec::new();
            for id in ids {
                let record = Record::from_entries(&officer.journal.entries(&id)?);
                records.extend(record.filter(|r| !clocks::running(&self.content, r).is_empty()));
            }
            if !records.is_empty() {
                self.extract(officer, &records)?;
            }
        } else if last.is_some() {
            return Ok(());
        }
        Ok(officer.journal.set_setting(TOLD_ALL, now.to_rfc3339().as_bytes())?)
    }

    fn is_told_of(&self, record: &Record, now: DateTime<Utc>) -> bool {
        record.closed_at.is_none_or(|at| now - at < TimeDelta::days(TELL_DAYS))
            || !clocks::running(&self.content, record).is_empty()
            || self.owner_views(record, "en").iter().any(|o| o.is_due)
    }

    /// Makes and queues an extract of these encounters for each watcher of the roster.
    fn extract(&self, officer: &mut Officer, records: &[Record]) -> Result<Vec<SealedPacket>, Error> {
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
        let mut made = Vec::new();
        for watcher in watchers {
            let file = ExtractFile {
                format: EXTRACT_FORMAT.to_owned(),
                training,
                device: device.clone(),
                station_key: watcher.age_public_key.clone(),
                number: officer.last_extract(now)?.saturating_add(1),
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
            let event = Event::ExtractMade {
                number: file.number,
                evidence_id: sealed.evidence_id.clone(),
            };
            let outgoing = Outgoing {
                digest: digest_of(&sealed.bytes),
                mailbox_box: BoxId::of(watcher.age_public_key.as_str()).to_string(),
                kind: KIND_EXTRACT.to_owned(),
                subject: file.number.to_string(),
                recipient: watcher.id.to_string(),
                encounter: None,
                sealed: Some(sealed.bytes.clone()),
            };
            officer.journal.append_with(
                &EncounterId::notebook(),
                &[event],
                &With {
                    outgoing: &[outgoing],
                    ..With::default()
                },
            )?;
            made.push(sealed);
        }
        Ok(made)
    }

    fn encounter_extract(&self, record: &Record, lang: &str) -> ExtractEncounter {
        let offers = || record.persons.iter().flat_map(|p| &p.offers);
        let clocks = clocks::running(&self.content, record);
        let packets = record
            .referrals
            .iter()
            .flat_map(|r| r.packets.iter().map(move |p| (r, p)));
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
            steps: steps(record)
                .into_iter()
                .map(|(label, step)| ExtractStep {
                    scope: label.cloned(),
                    since: step.since.filter(|_| step.step.is_due()),
                    step: step.step,
                    packet: step.packet,
                    by_phone: step.by_phone,
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
            let told = office.filter(|n| !record.never_left(&n.packet));
            told.map(|n| n.packet.clone()).next_back()
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
            officer.take_extract(
                bytes,
                now,
                &With {
                    files: &[(SEALED_TYPE, bytes)],
                    ..With::default()
                },
            )?;
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
    /// when, and whether the magistrate knows. No name: there is none here. The log remembers that it was
    /// told.
    ///
    /// # Errors
    /// `code-unknown` when no extract holds it; `locked`, `not-enrolled`, and what the disk answers.
    pub fn find_code(&self, code: &str) -> Result<FoundView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Find, |officer| {
            let lang = officer.profile.lang.clone();
            let found = self.found(officer, code, now, |told, slip| {
                let confirmation = confirmation(told, slip, now);
                let words = |key: &str, args: &[(&str, &str)]| self.word(&lang, key, args);
                FoundView {
                    code: slip.code.clone(),
                    unit: told.unit.clone(),
                    callback: told.callback.clone(),
                    lines: confirmation.lines(&lang, &self.words, &words),
                    told_at: self.moment_text(&lang, told.made_at),
                    training: told.training,
                }
            })?;
            // What is not in the log was not said.
            officer.append_notebook(&Event::CodeFound {
                code: found.code.clone(),
            })?;
            Ok(found)
        })
    }

    /// The same as a paper, written into the out folder; the log remembers it. Returns the path to show.
    ///
    /// # Errors
    /// As [`Halte::find_code`]; `print-failed`, `file-unwritable`.
    pub fn save_found(&self, code: &str, lang: &str, printer: Printer<'_>) -> Result<String, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Find, |officer| {
            let (code, document) = self.found(officer, code, now, |told, slip| {
                let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
                let document = confirmation(told, slip, now).document(lang, &self.words, &words);
                (slip.code.clone(), document)
            })?;
            let paper = print(&document, printer)?;
            officer.append_notebook(&Event::CodePrinted { code })?;
            let path = self.out_file(&format!("{}.pdf", uuid::Uuid::new_v4()))?;
            write_private(&path, &paper)?;
            Ok(path.display().to_string())
        })
    }

    fn found<T>(
        &self,
        officer: &mut Officer,
        code: &str,
        now: DateTime<Utc>,
        make: impl FnOnce(&Told, &ExtractSlip) -> T,
    ) -> Result<T, Error> {
        let unknown = || Error::new(Code::CodeUnknown);
        let told = officer.told_of_code(code, now)?.ok_or_else(unknown)?;
        let slip = told.encounter.slips.first().ok_or_else(unknown)?;
        Ok(make(&told, slip))
    }

    fn watch_view(&self, officer: &mut Officer, now: DateTime<Utc>) -> Result<WatchView, Error> {
        let told = officer.told(now)?;
        let lang = &officer.profile.lang;
        let mut encounters: Vec<WatchEncounter> =
            told.iter().map(|told| self.watch_encounter(told, lang, now)).collect();
        encounters.sort_by(|a, b| {
            let due = |e: &WatchEncounter| e.clocks.iter().map(|c| c.due).min();
            let urgency = |e: &WatchEncounter| std::cmp::Reverse(e.clocks.iter().map(|c| c.urgency).max());
            urgency(a)
                .cmp(&urgency(b))
                .then_with(|| due(a).cmp(&due(b)))
                .then_with(|| b.id.cmp(&a.id))
        });
        let shortened = officer.shortened(now)?;
        Ok(WatchView { encounters, shortened })
    }

    fn watch_encounter(&self, told: &Told, lang: &str, now: DateTime<Utc>) -> WatchEncounter {
        let encounter = &told.encounter;
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
                StuckView {
                    label: step.scope.clone(),
                    step: step.step,
                    text: self.step_text(step.step, &name, said, step.by_phone, lang),
                    since_text: step.since.map(|at| self.moment_text(lang, at)),
                }
            });
        let clocks = encounter.clocks.iter().map(|c| WatchClock {
            key: c.key.clone(),
            persons: c.persons.clone(),
            recipient_name: c.recipient.as_ref().map(|r| self.recipient_name(lang, r)),
            warn_at: c.warn_at,
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
            device: told.device.clone(),
            unit: told.unit.clone(),
            occurred_on: encounter.occurred_on,
            told_text: self.moment_text(lang, told.made_at),
            taken_text: self.moment_text(lang, told.taken_at),
            closed: encounter.closed_at.is_some(),
            persons: encounter.persons,
            told: encounter.told,
            offers: encounter.offers,
            offers_after_statement: encounter.offers_after_statement,
            packets: packets.collect(),
            clocks: clocks.collect(),
            stuck: stuck.collect(),
            training: told.training,
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

impl Officer {
    /// Takes an extract in, together with what comes with it; one that was taken before changes nothing.
    pub(super) fn take_extract(&mut self, bytes: &[u8], now: DateTime<Utc>, with: &With<'_>) -> Result<(), Error> {
        let file = hex_sha256(bytes);
        let opened = self.open_extract(bytes, now, self.journal.seen(&file)?)?;
        let taken = self.taken_extract(&opened.file.device, opened.file.number, now)?;
        let event = match taken {
            Some(same) if same == opened.evidence_id => None,
            Some(_) => return Err(refused(ExtractRefusal::NumberTwice.into())),
            None => Some(Event::ExtractTaken {
                device: opened.file.device,
                number: opened.file.number,
                evidence_id: opened.evidence_id,
                file: file.clone(),
            }),
        };
        self.journal.first_seen(&file, now)?;
        let events: Vec<Event> = event.into_iter().collect();
        self.journal.append_with(&EncounterId::notebook(), &events, with)?;
        Ok(())
    }
}

fn refused(fault: ExtractFault) -> Error {
    Error::new(Code::ExtractRefused).with("reason", fault.code())
}

fn confirmation<'a>(told: &'a Told, slip: &'a ExtractSlip, now: DateTime<Utc>) -> Confirmation<'a> {
    Confirmation {
        label: &slip.label,
        since: slip.presumed_since,
        magistrate_informed_at: slip.magistrate_informed_at,
        packet: slip.packet.as_ref(),
        case_reference: None,
        unit: &told.unit,
        callback: &told.callback,
        training: told.training,
        now,
    }
}
