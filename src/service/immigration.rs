//! What the Immigration Office must be able to read at once, and what must happen when it did not: the
//! block of the administrative report as text, the tasks after its decision, the confirmation.

use chrono::{DateTime, Utc};

use crate::assess;
use crate::container::{self, File, SigningPair};
use crate::model::{
    Assessment, EncounterId, Event, FieldEntry, FieldValue, PacketId, Person, PersonLabel, RecipientId, RecipientKind,
    Record, SealedPacketNote, Verb,
};
use crate::packet::{self, Address, Composition, Confirmation, Routed, Sequence};
use crate::service::error::{Code, Error};
use crate::service::leaflet::print;
use crate::service::process::write_private;
use crate::service::refer::{certificates, sender};
use crate::service::views::{Profile, TaskKind, TaskNumber, TaskView};
use crate::service::{Halte, Officer, Printer};

const CONFIRMATION_TEXT: &str = "confirmation.txt";
const CONFIRMATION_PDF: &str = "confirmation.pdf";
/// Answered when a centre cannot be told from the place.
const CONTACT_POINT: &str = "central-contact-point";

fn failed<E>(_: E) -> Error {
    Error::new(Code::Internal)
}

impl Halte {
    /// The block for the administrative report as text, in these languages one after the other. It
    /// holds what the Immigration Office's packet holds and nothing else; the log remembers the copy.
    ///
    /// # Errors
    /// `nothing-to-refer` when none of these persons is told to the Immigration Office; `locked`,
    /// `encounter-unknown`, and what the disk answers.
    pub fn copy_crime_victim_block(
        &self,
        id: &EncounterId,
        labels: &[PersonLabel],
        langs: &[String],
    ) -> Result<String, Error> {
        self.officer(Verb::Confirm, |officer| {
            let record = officer.current(id)?.record.clone();
            let text = self.crime_victim_block(officer, &record, labels, langs)?;
            officer.append(
                id,
                &[Event::Copied {
                    paper: "crime_victim_block".to_owned(),
                }],
            )?;
            Ok(text)
        })
    }

    fn crime_victim_block(
        &self,
        officer: &Officer,
        record: &Record,
        labels: &[PersonLabel],
        langs: &[String],
    ) -> Result<String, Error> {
        let assessment = assess::assess_record(&self.content, record, &officer.profile.lang);
        let routed = packet::route(&self.content, record, &assessment, labels);
        let office = routed.iter().find(|r| r.kind == RecipientKind::ImmigrationOffice);
        let office = office.ok_or_else(|| Error::new(Code::NothingToRefer))?;
        let sender = sender(&officer.profile);
        let composition = Composition {
            content: &self.content,
            record,
            assessment: &assessment,
            sender: &sender,
            routed: &routed,
            now: self.clock.now(),
        };
        // The same door as a packet's: what the office may not see never reaches the text.
        let address = Address {
            routed: office,
            packet: PacketId::fresh(),
            name: String::new(),
            age_key: None,
            sequence: Sequence {
                number: 1,
                previous_manifest: None,
            },
            identity_packet: None,
            reply_key: None,
        };
        let mut has_random = true;
        let mut fill = |bytes: &mut [u8]| has_random &= getrandom::fill(bytes).is_ok();
        let files = packet::disclose(&composition, &[address], &mut fill).map_err(failed)?;
        let file = files.first().filter(|_| has_random).ok_or_else(|| failed(()))?;
        let texts = langs.iter().map(|lang| {
            let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
            packet::crime_victim_text(&self.content, file, &words)
        });
        Ok(texts.collect::<Vec<_>>().join("\n\n"))
    }

    /// Signs and writes the confirmation for one presumed victim: a PDF for the return officer and,
    /// beside it, the signed container it can be verified by. The log remembers it. Returns the path
    /// to show.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `event-refused` when the person is not presumed a victim,
    /// `print-failed`, `file-unwritable`.
    pub fn save_confirmation(
        &self,
        id: &EncounterId,
        label: &PersonLabel,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<String, Error> {
        self.officer(Verb::Confirm, |officer| {
            let record = officer.current(id)?.record.clone();
            let assessment = assess::assess_record(&self.content, &record, lang);
            let person = record.person(label).filter(|p| is_presumed(p, &assessment));
            let person = person.ok_or_else(|| Error::new(Code::EventRefused).with("problem", "no-presumed-victim"))?;
            let confirmation = self.confirmation(&record, person, &officer.profile);
            let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
            let text = confirmation.lines(lang, &self.words, &words).join("\n");
            let pdf = print(&confirmation.document(lang, &self.words, &words), printer)?;
            let (certificates, _) = certificates(officer, record.training, confirmation.now)?;
            let keys = officer.enrolment.keys();
            let pair = SigningPair {
                ed25519: keys.ed25519(),
                ed25519_cert: &certificates.ed25519,
                p256: Some((keys.p256(), &certificates.p256)),
            };
            let file = |name, bytes, media_type| File {
                name,
                bytes,
                media_type,
                stored: true,
            };
            let files = [
                file(CONFIRMATION_PDF, pdf.as_slice(), "application/pdf"),
                file(CONFIRMATION_TEXT, text.as_bytes(), "text/plain"),
            ];
            let (signed, _) =
                container::build_padded(&files, &pair, confirmation.now, packet::size_class).map_err(failed)?;
            let name = PacketId::fresh();
            officer.append(
                id,
                &[Event::Printed {
                    paper: "confirmation".to_owned(),
                    label: None,
                    code: None,
                }],
            )?;
            write_private(&self.out_file(&format!("{name}.asice"))?, &signed)?;
            let paper = self.out_file(&format!("{name}.pdf"))?;
            write_private(&paper, &pdf)?;
            Ok(paper.display().to_string())
        })
    }

    fn confirmation<'a>(&self, record: &'a Record, person: &'a Person, profile: &'a Profile) -> Confirmation<'a> {
        let told = |note: &&SealedPacketNote| {
            let is_theirs = note.kind == RecipientKind::ImmigrationOffice && note.labels.contains(&person.label);
            is_theirs && !record.never_left(&note.packet)
        };
        let packets = record.referrals.iter().flat_map(|r| &r.packets);
        Confirmation {
            label: &person.label,
            since: presumed_since(record, person),
            magistrate_informed_at: packet::magistrate_informed_at(record),
            packet: packets.filter(told).map(|note| &note.packet).next_back(),
            case_reference: text(&record.fields, "case_reference"),
            unit: &profile.unit,
            callback: &profile.callback,
            training: record.training,
            now: self.clock.now().wall,
        }
    }

    /// What somebody must do about persons of this encounter after a decision, until it is noted what
    /// came of it. Only presumed victims have such a task.
    pub(crate) fn task_views(
        &self,
        profile: &Profile,
        record: &Record,
        assessment: Option<&Assessment>,
    ) -> Vec<TaskView> {
        let open: Vec<(&Person, TaskKind)> = record.persons.iter().filter_map(|p| Some((p, open_task(p)?))).collect();
        if open.is_empty() {
            return Vec::new();
        }
        let lang = profile.lang.as_str();
        let fresh;
        let assessment = match assessment {
            Some(known) => known,
            None => {
                fresh = assess::assess_record(&self.content, record, lang);
                &fresh
            }
        };
        let presumed = open.into_iter().filter(|(p, _)| is_presumed(p, assessment));
        let views = presumed.map(|(person, kind)| TaskView {
            kind,
            encounter: record.id.clone(),
            label: person.label.clone(),
            since_text: decided_at(person).map_or_else(String::new, |at| self.moment_text(lang, at)),
            numbers: self.numbers_for(record, assessment, person, lang),
            phone_text: self.task_text(record, person, kind, profile),
        });
        views.collect()
    }

    /// Whom to call: the bureau that can end a detention, the magistrate, the centre.
    fn numbers_for(&self, record: &Record, assessment: &Assessment, person: &Person, lang: &str) -> Vec<TaskNumber> {
        let labels = std::slice::from_ref(&person.label);
        let routed = packet::route(&self.content, record, assessment, labels);
        let place = record.place.as_ref().and_then(|p| self.content.routing(p));
        let of_route = |kind: RecipientKind| {
            let found = routed.iter().find(|r: &&Routed| r.kind == kind)?;
            Some(found.recipient.clone())
        };
        let bureau = || {
            let mut rows = self.content.directory.iter();
            let row = rows.find(|r| r.kind == Some(RecipientKind::ImmigrationOffice))?;
            Some(row.id.clone())
        };
        let centre = || {
            let of_place = place.as_ref().map(|p| p.centre.clone());
            of_place.or_else(|| RecipientId::new(CONTACT_POINT).ok())
        };
        let magistrate = || place.as_ref().map(|p| p.prosecutor.clone());
        let called = [
            (RecipientKind::ImmigrationOffice, bureau()),
            (
                RecipientKind::Magistrate,
                of_route(RecipientKind::Magistrate).or_else(magistrate),
            ),
            (RecipientKind::Centre, of_route(RecipientKind::Centre).or_else(centre)),
        ];
        let now = self.clock.now().wall;
        let numbers = called.into_iter().map(|(kind, id)| {
            let reached = id.as_ref().and_then(|id| self.content.reached(id, now));
            let unknown = || self.plain(lang, "recipient-to-be-named", &[]);
            TaskNumber {
                kind,
                name: id.as_ref().map_or_else(unknown, |id| self.recipient_name(lang, id)),
                phone: reached.map(|r| r.phone.to_owned()),
                phone_verified: reached.is_some_and(|r| r.verified),
                who: reached.and_then(|r| r.who).map(str::to_owned),
                email: reached.and_then(|r| r.email).map(str::to_owned),
            }
        });
        numbers.collect()
    }

    fn task_text(&self, record: &Record, person: &Person, kind: TaskKind, profile: &Profile) -> String {
        let lang = profile.lang.as_str();
        let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
        let confirmation = self.confirmation(record, person, profile);
        let or_unknown = |text: &str| {
            if text.trim().is_empty() {
                self.plain(lang, "readout-unknown", &[])
            } else {
                text.to_owned()
            }
        };
        let (unit, callback) = (or_unknown(&profile.unit), or_unknown(&profile.callback));
        let (first, asked) = match kind {
            TaskKind::Held => ("immigration-say-held", "immigration-say-held-ask"),
            TaskKind::OrderToLeave => ("immigration-say-order", "immigration-say-order-ask"),
        };
        let mut lines = vec![self.plain(lang, first, &[("unit", &unit)])];
        lines.extend(confirmation.lines(lang, &self.words, &words));
        if let Some(reference) = confirmation.case_reference {
            lines.push(self.plain(lang, "immigration-say-reference", &[("reference", reference)]));
        }
        lines.push(self.plain(lang, asked, &[]));
        lines.push(self.plain(lang, "immigration-say-callback", &[("callback", &callback)]));
        lines.join("\n")
    }
}

/// A decision that asks for an act, and of which nothing came yet.
/// Whether a decision about somebody still waits for what came of it.
pub(crate) fn has_open_task(record: &Record) -> bool {
    record.persons.iter().any(|p| open_task(p).is_some())
}

fn open_task(person: &Person) -> Option<TaskKind> {
    match text(&person.fields, "io_decision")? {
        "held" if text(&person.fields, "detention_followed").is_none() => Some(TaskKind::Held),
        "order_to_leave" if text(&person.fields, "order_followed").is_none() => Some(TaskKind::OrderToLeave),
        _ => None,
    }
}

pub(super) fn is_presumed(person: &Person, assessment: &Assessment) -> bool {
    let assessed = assessment.persons.iter().find(|a| a.label == person.label);
    packet::presumed_victim(person, assessed) == Some(true)
}

/// When the decision was taken, as entered; else when it was noted.
fn decided_at(person: &Person) -> Option<DateTime<Utc>> {
    let entered = text(&person.fields, "io_decided_at").and_then(|at| at.parse().ok());
    entered.or_else(|| entry(&person.fields, "io_decision").map(|e| e.at))
}

/// Since when the person is on record as a presumed victim: the first packet that says so, or the
/// officer's own entry; else the encounter itself.
pub(super) fn presumed_since(record: &Record, person: &Person) -> DateTime<Utc> {
    let told = record
        .referrals
        .iter()
        .filter(|r| r.packets.iter().any(|p| p.labels.contains(&person.label)));
    let said = entry(&person.fields, "crime_victim_presumed").map(|e| e.at);
    told.map(|r| r.at).chain(said).min().unwrap_or(record.opened.wall)
}

type Fields = std::collections::BTreeMap<crate::model::FieldId, FieldEntry>;

fn entry<'a>(fields: &'a Fields, id: &str) -> Option<&'a FieldEntry> {
    fields.iter().find(|(field, _)| field.as_str() == id).map(|(_, e)| e)
}

fn text<'a>(fields: &'a Fields, id: &str) -> Option<&'a str> {
    match &entry(fields, id)?.value {
        FieldValue::Text(text) => Some(text),
        FieldValue::Flag(_) | FieldValue::Many(_) => None,
    }
}
