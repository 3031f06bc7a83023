//! One act signs and seals: a packet for each recipient that the situation calls for. Durable
//! first, in one transaction; the files in the out folder can always be written again. Only a
//! sealed packet leaves by itself; a paper by hand leaves by an explicit, logged act.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::assess;
use crate::container::{File, Limits, Parsed, SigningPair};
use crate::journal::{KeptPacket, Sha};
use crate::model::{EncounterId, Event, PacketId, PersonLabel, Record, ReferralId, SealedPacketNote, Verb};
use crate::packet::{
    self, Address, Composition, PacketKind, REFERRAL_JSON, REFERRAL_PDF, RecipientKey, ReferralFile, Routed, Sender,
    SignedPacket,
};
use crate::service::encounter::count;
use crate::service::error::{Code, Error};
use crate::service::leaflet::print;
use crate::service::post::outgoing;
use crate::service::process::{write_private, write_whole};
use crate::service::protect::identity_chain;
use crate::service::views::{Profile, SealedLine, SealedView};
use crate::service::{Halte, Officer, Printer};
use crate::trust;

/// The device id of signatures made before a station has enrolled the device.
const NOT_ENROLLED: &str = "device-not-enrolled";

/// A packet that is signed and, where there is a key, sealed; not yet in the journal.
struct Made {
    kept: KeptPacket,
    note: SealedPacketNote,
    // Whose box it goes into; none goes by hand.
    age_key: Option<String>,
}

/// Which packets hold their PDF.
#[derive(Clone, Copy)]
pub(crate) enum Papers<'a> {
    All(Printer<'a>),
    /// Only those that are handed over as paper.
    ByHand(Printer<'a>),
}

impl<'a> Papers<'a> {
    fn printer(self, is_sealed: bool) -> Option<Printer<'a>> {
        match self {
            Self::All(printer) => Some(printer),
            Self::ByHand(printer) => Some(printer).filter(|_| !is_sealed),
        }
    }
}

pub(crate) fn failed<E>(_: E) -> Error {
    Error::new(Code::Internal)
}

impl Halte {
    /// Signs and seals the packets of one encounter for these persons, or for everybody who is to
    /// be referred. Sealed packets are put into the out folder; packets by hand wait in the journal.
    ///
    /// # Errors
    /// `nothing-to-refer`, `locked`, `encounter-closed`, `print-failed`, and what the journal's disk
    /// answers: nothing was sealed then. What fails after sealing is no error but stands in its line.
    pub fn seal(
        &self,
        id: &EncounterId,
        labels: Option<&[PersonLabel]>,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<SealedView, Error> {
        self.seal_with(id, labels, lang, Papers::All(printer))
    }

    /// As [`Halte::seal`], but the sealed packets hold no PDF, so that they are small enough to be
    /// shown as codes; what goes by hand is a paper and has its PDF.
    ///
    /// # Errors
    /// As [`Halte::seal`].
    pub fn seal_for_codes(
        &self,
        id: &EncounterId,
        labels: Option<&[PersonLabel]>,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<SealedView, Error> {
        self.seal_with(id, labels, lang, Papers::ByHand(printer))
    }

    fn seal_with(
        &self,
        id: &EncounterId,
        labels: Option<&[PersonLabel]>,
        lang: &str,
        papers: Papers<'_>,
    ) -> Result<SealedView, Error> {
        let routed = self.officer(Verb::Refer, |officer| {
            let record = officer.current(id)?.record.clone();
            if record.closed_at.is_some() {
                return Err(Error::new(Code::EncounterClosed));
            }
            let assessment = assess::assess_record(&self.content, &record, lang);
            Ok(self.routed(&record, &assessment, labels))
        })?;
        self.seal_to(id, &routed, lang, papers)
    }

    /// Signs and seals the packets of these routes.
    pub(crate) fn seal_to(
        &self,
        id: &EncounterId,
        routed: &[Routed],
        lang: &str,
        papers: Papers<'_>,
    ) -> Result<SealedView, Error> {
        self.officer(Verb::Refer, |officer| {
            let record = officer.current(id)?.record.clone();
            if record.closed_at.is_some() {
                return Err(Error::new(Code::EncounterClosed));
            }
            let (made, root) = self.make_packets(officer, &record, routed, lang, papers)?;
            let sealed = Event::ReferralSealed {
                referral: ReferralId::fresh(),
                root,
                packets: made.iter().map(|m| m.note.clone()).collect(),
            };
            let kept: Vec<KeptPacket> = made.iter().map(|m| m.kept.clone()).collect();
            let posted = made
                .iter()
                .filter_map(|m| Some((&m.kept, m.note.recipient.as_str(), m.age_key.as_deref()?)));
            let outgoing = outgoing(id, posted);
            let apart: Vec<_> = made
                .iter()
                .map(|m| &m.note)
                .filter(|n| n.identity && !n.by_hand)
                .collect();
            let gone = self.told(officer.current(id)?, &apart);
            let entry = officer.journal.keep_packets(id, &sealed, &kept, &outgoing, &gone)?;
            // From here on it is sealed: what fails now must not look as if it could be tried again.
            officer.follow_sealing(entry, &gone);
            let _ = officer.settle_given_up(id);
            // Each waits for the disk: together they wait once.
            let written = packet::at_once(&made, |m| {
                m.note.by_hand || self.write_out(&m.note.file_name, &m.kept.sealed).is_ok()
            });
            let packets = made
                .iter()
                .zip(written)
                .map(|(m, is_written)| SealedLine {
                    unwritten: !is_written,
                    ..self.sealed_line(&record, m, &officer.profile, lang)
                })
                .collect();
            let sealed = officer.current(id)?.record.clone();
            self.tell_station(officer, &sealed);
            let encounter = self.view(officer, id)?;
            Ok(SealedView {
                encounter,
                packets,
                folder: self.out().display().to_string(),
            })
        })
    }

    fn write_out(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        write_whole(&self.out_file(name)?, bytes)
    }

    fn make_packets(
        &self,
        officer: &Officer,
        record: &Record,
        routed: &[Routed],
        lang: &str,
        papers: Papers<'_>,
    ) -> Result<(Vec<Made>, String), Error> {
        let now = self.clock.now();
        let assessment = assess::assess_record(&self.content, record, lang);
        if routed.is_empty() {
            return Err(Error::new(Code::NothingToRefer));
        }
        let sender = sender(&officer.profile);
        let composition = Composition {
            content: &self.content,
            record,
            assessment: &assessment,
            sender: &sender,
            routed,
            now,
        };
        let keys = officer.enrolment.keys();
        let signer = officer.enrolment.signer(record.training).unwrap_or_default();
        let (certificates, device) = certificates(officer, record.training, now.wall)?;
        let pair = SigningPair {
            ed25519: keys.ed25519(),
            ed25519_cert: &certificates.ed25519,
            p256: Some((keys.p256(), &certificates.p256)),
        };
        let mut addresses = self.addresses(officer, record, routed, &device, lang)?;
        for address in &mut addresses {
            let protects = !composition.identity_rows(address.routed).is_empty();
            address.identity_packet = protects.then(PacketId::fresh);
        }
        let random = |bytes: &mut [u8]| getrandom::fill(bytes).is_ok();
        let mut has_random = true;
        let mut fill = |bytes: &mut [u8]| has_random &= random(bytes);
        let files = packet::disclose(&composition, &addresses, &mut fill).map_err(failed)?;
        let identities = self.identity_files(officer, &composition, &addresses, &device, &mut fill)?;
        if !has_random {
            return Err(Error::new(Code::Internal));
        }
        let root = files.first().map(|f| f.root.clone()).unwrap_or_default();
        let all: Vec<_> = addresses
            .iter()
            .map(|a| a.routed)
            .zip(files)
            .chain(identities)
            .collect();
        let made = packet::in_two_steps(
            &all,
            |(_, file)| self.sign_packet(file, &pair, lang, papers),
            |(routed, file), signed| make_packet(routed, file, &signed?, (device.as_str(), signer.as_str())),
        );
        Ok((made.into_iter().collect::<Result<_, _>>()?, root))
    }

    fn addresses<'a>(
        &self,
        officer: &Officer,
        record: &Record,
        routed: &'a [Routed],
        device: &str,
        lang: &str,
    ) -> Result<Vec<Address<'a>>, Error> {
        routed
            .iter()
            .map(|r| {
                let held = officer.journal.next_sequence(device, &r.recipient)?;
                let entry = officer.enrolment.recipient(&r.recipient, record.training);
                Ok(Address {
                    routed: r,
                    packet: PacketId::fresh(),
                    name: self.recipient_name(lang, &r.recipient),
                    age_key: entry.map(|e| e.age_public_key.as_str().to_owned()),
                    sequence: sequence_of(&held),
                    identity_packet: None,
                    reply_key: Some(officer.enrolment.reply_key()),
                })
            })
            .collect()
    }

    fn sign_packet(
        &self,
        file: &ReferralFile,
        pair: &SigningPair<'_>,
        lang: &str,
        papers: Papers<'_>,
    ) -> Result<SignedPacket, Error> {
        let json = file.canonical_bytes().map_err(failed)?;
        let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
        let document = || packet::document(&self.content, file, lang, &words);
        let printer = papers.printer(file.recipient.age_key.is_some());
        let pdf = printer.map(|p| print(&document(), p)).transpose()?;
        let pdf = pdf.as_deref().map(|bytes| File {
            name: REFERRAL_PDF,
            bytes,
            media_type: "application/pdf",
            stored: true,
        });
        let json = File {
            name: REFERRAL_JSON,
            bytes: &json,
            media_type: "application/json",
            stored: false,
        };
        let files: Vec<File<'_>> = pdf.into_iter().chain([json]).collect();
        packet::sign(&files, pair, file.time.wall).map_err(failed)
    }

    fn sealed_line(&self, record: &Record, made: &Made, profile: &Profile, lang: &str) -> SealedLine {
        let note = &made.note;
        SealedLine {
            packet: note.packet.to_string(),
            kind: note.kind,
            recipient: note.recipient.clone(),
            name: self.recipient_name(lang, &note.recipient),
            file_name: note.file_name.clone(),
            evidence_id: note.evidence_id.clone(),
            by_hand: note.by_hand,
            identity: note.identity,
            bytes: count(made.kept.sealed.len()),
            unwritten: false,
            phone_text: (note.by_hand && !note.identity).then(|| self.phone_text(record, &note.labels, profile, lang)),
        }
    }

    /// The thirty seconds to read out when a packet goes by hand: no name, no story.
    pub(crate) fn phone_text(&self, record: &Record, labels: &[PersonLabel], profile: &Profile, lang: &str) -> String {
        let unknown = self.plain(lang, "readout-unknown", &[]);
        let languages: std::collections::BTreeSet<String> = labels
            .iter()
            .filter_map(|l| record.person(l)?.language.as_ref())
            .map(|tag| {
                self.words
                    .language(tag.as_str())
                    .map_or_else(|| tag.to_string(), |row| row.endonym.clone())
            })
            .collect();
        let languages = Some(languages.into_iter().collect::<Vec<_>>().join(", ")).filter(|l| !l.is_empty());
        let place = self.place_name(record).unwrap_or_else(|| unknown.clone());
        let needs = self.needs_text(record, labels, lang).unwrap_or_else(|| unknown.clone());
        let people = match labels {
            [] => unknown.clone(),
            some => some.len().to_string(),
        };
        let filled = |text: &str| {
            if text.trim().is_empty() {
                unknown.clone()
            } else {
                text.to_owned()
            }
        };
        let told = |field: &str, own: &str| filled(packet::entered_text(record, field).unwrap_or(own));
        let unit = told("officer_unit", &profile.unit);
        let callback = told("unit_contact", &profile.callback);
        let args = [
            ("unit", unit.as_str()),
            ("place", &place),
            ("people", &people),
            ("languages", languages.as_deref().unwrap_or(&unknown)),
            ("needs", &needs),
            ("callback", &callback),
        ];
        let lines = (1..=8).map(|n| self.plain(lang, &format!("readout-{n:02}"), &args));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn needs_text(&self, record: &Record, labels: &[PersonLabel], lang: &str) -> Option<String> {
        let mut needs = std::collections::BTreeSet::new();
        for person in labels.iter().filter_map(|l| record.person(l)) {
            let entry = person.fields.iter().find(|(id, _)| id.as_str() == "urgent_needs");
            if let Some((_, entry)) = entry
                && let crate::model::FieldValue::Many(list) = &entry.value
            {
                needs.extend(list.iter().cloned());
            }
        }
        let word = |need: &String| self.plain(lang, &format!("field-urgent-needs-{}", need.replace('_', "-")), &[]);
        let text = needs.iter().map(word).collect::<Vec<_>>().join(", ");
        (!text.is_empty()).then_some(text)
    }

    /// Writes the packets that go by hand into the out folder: the signed container and, beside it,
    /// its PDF. The log remembers each. One that cannot be written says so in its line: it is sealed.
    #[must_use]
    pub fn save_by_hand(&self, id: &EncounterId, mut sealed: SealedView) -> SealedView {
        for line in sealed.packets.iter_mut().filter(|p| p.by_hand) {
            line.unwritten = self.save_packet(id, &line.packet).is_err();
        }
        sealed
    }

    /// Writes the packets of the last referral into the out folder once more, and seals nothing. Returns
    /// the paths to show.
    ///
    /// # Errors
    /// `nothing-to-refer` when nothing was sealed yet, and as [`Halte::save_packet`].
    pub fn save_again(&self, id: &EncounterId) -> Result<Vec<String>, Error> {
        let packets: Vec<PacketId> = self.officer(Verb::Refer, |officer| {
            let last = officer.current(id)?.record.referrals.last();
            let last = last.ok_or_else(|| Error::new(Code::NothingToRefer))?;
            Ok(last.packets.iter().map(|p| p.packet.clone()).collect())
        })?;
        packets.iter().map(|p| self.save_packet(id, p.as_str())).collect()
    }

    /// Writes one packet into the out folder again: a sealed one as it is; one by hand as its signed
    /// container with its PDF beside it, which the log remembers. Returns the path to show.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `event-refused` for an unknown packet, `file-unwritable`.
    pub fn save_packet(&self, id: &EncounterId, packet: &str) -> Result<String, Error> {
        let unknown = || Error::new(Code::EventRefused).with("problem", "unknown-packet");
        let packet: PacketId = packet.parse().map_err(|_| unknown())?;
        self.officer(Verb::Refer, |officer| {
            let record = &officer.current(id)?.record;
            let note = record
                .referrals
                .iter()
                .flat_map(|r| &r.packets)
                .find(|p| p.packet == packet)
                .cloned();
            let note = note.ok_or_else(unknown)?;
            let bytes = officer.journal.packet(&packet)?.ok_or_else(unknown)?;
            let path = self.out_file(&note.file_name)?;
            if !note.by_hand {
                write_whole(&path, &bytes)?;
                return Ok(path.display().to_string());
            }
            officer.append(
                id,
                &[Event::Printed {
                    paper: if note.identity { "identity" } else { "referral" }.to_owned(),
                    label: None,
                    code: None,
                }],
            )?;
            let parsed = Parsed::read(&bytes, &Limits::default()).map_err(failed)?;
            let files = parsed.check_files().map_err(failed)?;
            let pdf = files.get(REFERRAL_PDF).ok_or_else(unknown)?;
            // An envelope holds one sheet: of a name, no second copy is made.
            if !note.identity {
                write_private(&path, &bytes)?;
            }
            let paper = path.with_extension("pdf");
            write_private(&paper, pdf)?;
            Ok(paper.display().to_string())
        })
    }
}

/// The certificates a signature is made with, and the device they name: the station's, else the
/// device's own.
pub(crate) fn certificates(
    officer: &Officer,
    training: bool,
    now: DateTime<Utc>,
) -> Result<(trust::CertificatePair, String), Error> {
    if let Some((pair, device)) = officer.enrolment.certificates(training) {
        return Ok((pair.clone(), device.to_owned()));
    }
    let profile = &officer.profile;
    let pair = trust::self_issued(officer.enrolment.keys(), &profile.unit, profile.service, training, now);
    Ok((pair.map_err(failed)?, NOT_ENROLLED.to_owned()))
}

/// Sealed where there is a key, else as it goes by hand; not yet in the journal. Signed by a device, with the
/// certificate of this serial number.
fn make_packet(
    routed: &Routed,
    file: &ReferralFile,
    signed: &SignedPacket,
    (device, signer): (&str, &str),
) -> Result<Made, Error> {
    let key = file
        .recipient
        .age_key
        .as_deref()
        .map(RecipientKey::new)
        .transpose()
        .map_err(failed)?;
    let (bytes, file_name) = match &key {
        Some(key) => {
            let sealed = packet::seal(signed, key).map_err(failed)?;
            (sealed.bytes, sealed.file_name)
        }
        // Of a name in a closed envelope there is one sheet and nothing else.
        None if file.kind == PacketKind::Identity => {
            (signed.container().to_vec(), format!("{}.pdf", PacketId::fresh()))
        }
        None => (signed.container().to_vec(), format!("{}.asice", PacketId::fresh())),
    };
    let ciphertext_sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
    let manifest: Sha = data_encoding::HEXLOWER
        .decode(signed.evidence_id().as_bytes())
        .ok()
        .and_then(|m| m.try_into().ok())
        .ok_or_else(|| Error::new(Code::Internal))?;
    Ok(Made {
        age_key: file.recipient.age_key.clone(),
        kept: KeptPacket {
            packet: file.packet.clone(),
            sealed: bytes,
            device: device.to_owned(),
            recipient: match file.kind {
                PacketKind::Referral => routed.recipient.clone(),
                PacketKind::Identity => identity_chain(&routed.recipient),
            },
            number: file.sequence.number,
            manifest,
        },
        note: SealedPacketNote {
            packet: file.packet.clone(),
            kind: routed.kind,
            recipient: routed.recipient.clone(),
            labels: routed.persons.clone(),
            evidence_id: signed.evidence_id().to_owned(),
            file_name,
            by_hand: key.is_none(),
            identity: file.kind == PacketKind::Identity,
            ciphertext_sha256,
            signer: signer.to_owned(),
        },
    })
}

pub(crate) fn sender(profile: &Profile) -> Sender {
    let given = |text: &str| Some(text.trim().to_owned()).filter(|t| !t.is_empty());
    Sender {
        service: profile.service,
        unit: profile.unit.clone(),
        officer_name: given(&profile.officer),
        badge: given(&profile.badge),
        unit_contact: given(&profile.callback),
    }
}

pub(crate) fn sequence_of(held: &crate::journal::Sequence) -> packet::Sequence {
    packet::Sequence {
        number: held.number,
        previous_manifest: held.previous.map(|m| data_encoding::HEXLOWER.encode(&m)),
    }
}
