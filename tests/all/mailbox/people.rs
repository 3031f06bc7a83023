//! Alice, who seals and sends; Bob, who reads what is sealed to one recipient; and what lies between
//! them. Each has a journal of its own, and their station is one of an exercise.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use halte::model::{
    Answer, Context, EncounterId, Event, IndicatorId, Medium, Nationality, OfferAnswer, PersonFact, PersonLabel,
    PlaceId, RecipientId, ReviewStatus, Service, Source,
};
use halte::service::{
    self, Clock, Config, EnrolRole, Halte, KeyParams, MailboxAt, NewEncounter, NewJournal, PacketFiles, Profile,
    SystemClock, Which,
};
use secrecy::SecretString;
use tempfile::TempDir;

use super::files;

pub(super) const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

/// Laying out is not what is looked at here.
pub(super) fn printer(_: &[u8]) -> Result<Vec<u8>, String> {
    Ok(b"%PDF-1.7\na paper\n%%EOF\n".to_vec())
}

pub(super) fn journal(folder: &Path) -> Halte {
    journal_at(folder, Arc::new(SystemClock::new()))
}

/// The same with a clock of the test's own.
pub(super) fn journal_at(folder: &Path, clock: Arc<dyn Clock>) -> Halte {
    let config = Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    };
    let halte = Halte::start_with(config, clock).unwrap();
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Officer Alice".to_owned(),
        badge: "0001".to_owned(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    };
    halte
        .create_journal(NewJournal {
            passphrase: SecretString::from(PASSPHRASE),
            profile,
        })
        .unwrap();
    halte
}

/// Alice, enrolled with a station of the exercise whose recipients have keys.
pub(super) fn alice(folder: &Path) -> Halte {
    alice_at(folder, Arc::new(SystemClock::new()))
}

/// The same with a clock of the test's own.
pub(super) fn alice_at(folder: &Path, clock: Arc<dyn Clock>) -> Halte {
    let halte = journal_at(folder, clock);
    service::demo_station(folder).unwrap();
    enrol(&halte, folder, EnrolRole::Device, None);
    halte
}

/// Joins the station that lies in a folder.
pub(super) fn enrol(halte: &Halte, folder: &Path, role: EnrolRole, id: Option<&str>) {
    let id = id.map(|id| RecipientId::new(id).unwrap());
    let request = halte.enrol_request(role, id).unwrap();
    let (_, answer) = service::enrol_with(&folder.join("station"), &request.bytes, None).unwrap();
    halte.enrol_accept(&answer).unwrap();
}

/// Bob reads what is sealed to this recipient of that station.
pub(super) fn bob(folder: &Path, station: &Path, recipient: &str) -> Halte {
    let halte = journal(folder);
    halte
        .install_roster(PacketFiles::read(&station.join("roster")).unwrap())
        .unwrap();
    let key = fs::read_to_string(station.join("recipients").join(recipient).join("identity.txt")).unwrap();
    halte.install_identity(&SecretString::from(key)).unwrap();
    halte
}

pub(super) fn label() -> PersonLabel {
    PersonLabel::new("A").unwrap()
}

/// One adult in a refrigerated lorry.
pub(super) fn encounter(halte: &Halte) -> EncounterId {
    let id = halte
        .open_encounter(NewEncounter {
            context: Context::Motorway,
            occurred_on: None,
            training: true,
        })
        .unwrap()
        .record
        .id;
    let labels = vec![label()];
    halte
        .record(
            &id,
            vec![
                Event::PlaceSet {
                    place: Some(PlaceId::new("e40-jabbeke").unwrap()),
                },
                Event::PersonsAdded {
                    labels: labels.clone(),
                    transported: true,
                },
                Event::PersonsSet {
                    labels: labels.clone(),
                    fact: PersonFact::Nationality(Nationality::ThirdCountry),
                },
                Event::SceneAnswered {
                    indicator: IndicatorId::new("SMG-01").unwrap(),
                    answer: Some(Answer::Yes),
                    source: Source::OfficerSaw,
                },
                Event::NoticeShown {
                    labels: labels.clone(),
                    language: "ti".parse().unwrap(),
                    version: "v".to_owned(),
                    status: ReviewStatus::Draft,
                    medium: Medium::Shown,
                    seconds: 60,
                    proof: None,
                },
                Event::OfferMade {
                    labels,
                    answer: OfferAnswer::Wants,
                },
            ],
        )
        .unwrap();
    id
}

/// Seals and queues the packets of so many encounters.
pub(super) fn seal(halte: &Halte, times: usize) {
    for _ in 0..times {
        let id = encounter(halte);
        halte.seal(&id, None, "en", &printer).unwrap();
    }
}

pub(super) fn silent(_: u32, _: u32) {}

pub(super) fn stick(folder: &Path) -> MailboxAt {
    MailboxAt::address(&format!("file://{}", folder.display()))
}

pub(super) fn send(halte: &Halte, folder: &Path) -> service::PostReport {
    halte.mailbox_post(&stick(folder), Which::All, &silent).unwrap()
}

pub(super) fn collect(halte: &Halte, folder: &Path) -> service::CollectReport {
    halte.mailbox_collect(&stick(folder), &silent).unwrap()
}

/// Of one recipient that gets a packet of every encounter, and the files of its box.
pub(super) fn a_recipient(alice: &Halte, usb: &Path, station: &Path) -> (String, Vec<PathBuf>) {
    let lines = alice.mailbox_status().unwrap().items;
    assert!(!lines.is_empty());
    let recipients = fs::read_dir(station.join("recipients")).unwrap();
    let named = recipients.map(|entry| entry.unwrap()).find_map(|entry| {
        let text = fs::read_to_string(entry.path().join("identity.txt")).ok()?;
        let public = text
            .lines()
            .find_map(|line| line.strip_prefix("# public key: "))?
            .trim()
            .to_owned();
        let of_box = halte::mailbox::BoxId::of(&public);
        let folder = usb.join("v1").join(of_box.to_string());
        folder
            .is_dir()
            .then(|| (entry.file_name().to_string_lossy().into_owned(), files(&folder)))
    });
    named.expect("somebody's box")
}

pub(super) struct Places {
    pub(super) sender: TempDir,
    pub(super) reader: TempDir,
    pub(super) usb: TempDir,
}

pub(super) fn places() -> Places {
    let new = || TempDir::new().unwrap();
    Places {
        sender: new(),
        reader: new(),
        usb: new(),
    }
}
