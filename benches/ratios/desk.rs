//! What an act of sealing has in memory, and the act itself. The rows are those of the example
//! encounter's first people and so are the papers, laid out before; what is missing to 300 KiB is a photo: random bytes.

use std::path::Path;

use halte::assess::assess_record;
use halte::container::{File, SigningPair};
use halte::content::Content;
use halte::l10n::Words;
use halte::model::{Moment, PacketId, PersonLabel, Record, Service};
use halte::packet::{
    Address, Composition, Identity, REFERRAL_JSON, REFERRAL_PDF, RecipientKey, ReferralFile, SealedPacket, Sender,
    Sequence, SignedPacket, disclose, document, in_two_steps, route, seal, sign,
};
use halte::trust::{CertificatePair, DeviceKeys, self_issued};

use crate::{Fallible, tap};

const PACKETS: usize = 3;
/// As many of the example's people as leave room for a photo in the largest packet.
const PERSONS: usize = 6;
const PACKET_BYTES: usize = 300 << 10;
const PHOTO: &str = "attachments/scene.jpg";

/// What travels beside the rows of one packet.
pub(crate) struct Paper {
    pub(crate) pdf: Vec<u8>,
    pub(crate) photo: Vec<u8>,
}

/// What an act of sealing has in memory.
pub(crate) struct Desk {
    content: Content,
    record: Record,
    now: Moment,
    sender: Sender,
    pub(crate) keys: DeviceKeys,
    certificates: CertificatePair,
    pub(crate) readers: Vec<RecipientKey>,
    pub(crate) papers: Vec<Paper>,
}

impl Desk {
    pub(crate) fn set_up(folder: &Path) -> Fallible<Self> {
        let (halte, id) = tap::device(folder)?;
        let record = Record::from_entries(&halte.log(&id)?).ok_or("the example encounter has no record")?;
        let keys = DeviceKeys::generate()?;
        let now = record.opened;
        let sender = Sender {
            service: Service::FederalPolice,
            unit: "WPR Bench".to_owned(),
            officer_name: Some("Officer Alice".to_owned()),
            badge: Some("0001".to_owned()),
            unit_contact: Some("02 000 00 00".to_owned()),
        };
        let certificates = self_issued(&keys, &sender.unit, sender.service, true, now.wall)?;
        let readers: Vec<RecipientKey> = (0..PACKETS).map(|_| Identity::fresh().public()).collect();
        let mut desk = Self {
            content: Content::embedded().map_err(|_| "the content does not load")?,
            record,
            now,
            sender,
            keys,
            certificates,
            readers,
            papers: Vec::new(),
        };
        let words = Words::embedded().map_err(|_| "the words do not load")?;
        for file in desk.compose()? {
            let words = |key: &str, args: &[(&str, &str)]| words.text("en", key, args).unwrap_or_default();
            let document = document(&desk.content, &file, "en", &words);
            let pdf = halte_print::render(&serde_json::to_vec(&document)?)?;
            let taken = file.canonical_bytes()?.len() + pdf.len();
            let mut photo = vec![0; PACKET_BYTES.checked_sub(taken).ok_or("a packet of more than 300 KiB")?];
            getrandom::fill(&mut photo)?;
            desk.papers.push(Paper { pdf, photo });
        }
        Ok(desk)
    }

    /// Assessment, routing and disclosure.
    pub(crate) fn compose(&self) -> Fallible<Vec<ReferralFile>> {
        let assessment = assess_record(&self.content, &self.record, "en");
        let persons = self.record.persons.iter().take(PERSONS);
        let labels: Vec<PersonLabel> = persons.map(|p| p.label.clone()).collect();
        let mut routed = route(&self.content, &self.record, &assessment, &labels);
        routed.truncate(PACKETS);
        if routed.len() < PACKETS {
            return Err("the example encounter has fewer than three recipients".into());
        }
        let composition = Composition {
            content: &self.content,
            record: &self.record,
            assessment: &assessment,
            sender: &self.sender,
            routed: &routed,
            now: self.now,
        };
        let addresses: Vec<Address<'_>> = routed
            .iter()
            .zip(&self.readers)
            .map(|(routed, reader)| Address {
                routed,
                packet: PacketId::fresh(),
                name: routed.recipient.to_string(),
                age_key: Some(reader.to_string()),
                sequence: Sequence {
                    number: 1,
                    previous_manifest: None,
                },
                identity_packet: None,
                reply_key: None,
            })
            .collect();
        let mut is_random = true;
        let files = disclose(&composition, &addresses, &mut |bytes| {
            is_random &= getrandom::fill(bytes).is_ok()
        })?;
        if is_random {
            Ok(files)
        } else {
            Err("the system gives no randomness".into())
        }
    }

    pub(crate) fn sign(&self, json: &[u8], paper: &Paper) -> Fallible<SignedPacket> {
        let files = [
            File {
                name: REFERRAL_PDF,
                bytes: &paper.pdf,
                media_type: "application/pdf",
                stored: true,
            },
            File {
                name: PHOTO,
                bytes: &paper.photo,
                media_type: "image/jpeg",
                stored: true,
            },
            File {
                name: REFERRAL_JSON,
                bytes: json,
                media_type: "application/json",
                stored: false,
            },
        ];
        let pair = SigningPair {
            ed25519: self.keys.ed25519(),
            ed25519_cert: &self.certificates.ed25519,
            p256: Some((self.keys.p256(), &self.certificates.p256)),
        };
        Ok(sign(&files, &pair, self.now.wall)?)
    }

    /// The whole act but for paper and journal.
    pub(crate) fn make(&self) -> Fallible<Vec<SealedPacket>> {
        let files = self.compose()?;
        let packets: Vec<_> = files.iter().zip(&self.papers).zip(&self.readers).collect();
        // An error of any kind cannot cross threads; its text can.
        let sealed = in_two_steps(
            &packets,
            |((file, paper), _)| {
                let json = file.canonical_bytes().map_err(|error| error.to_string())?;
                self.sign(&json, paper).map_err(|error| error.to_string())
            },
            |(_, reader), signed: Result<SignedPacket, String>| {
                seal(&signed?, reader).map_err(|error| error.to_string())
            },
        );
        Ok(sealed.into_iter().collect::<Result<_, _>>()?)
    }
}
