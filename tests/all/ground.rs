//! Notebooks in folders of their own, a training station that enrolled them, and what travels between
//! them as files or through a mailbox.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use halte::model::{
    EncounterId, PersonLabel, ReceiptAnswer, ReceiptReason, ReceiptStatus, RecipientId, RecipientKind, Service,
};
use halte::service::{
    self, CaseView, Clock, CollectReport, Config, EncounterView, EnrolRole, Halte, KeyParams, MailboxAt, NewJournal,
    PacketFiles, Profile, SystemClock, Which,
};
use secrecy::SecretString;

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

pub(super) fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

/// A notebook in a folder of its own.
pub(super) struct Notebook {
    pub(super) halte: Halte,
    pub(super) out: PathBuf,
}

pub(super) fn notebook(folder: &Path, officer: &str) -> Notebook {
    let config = Config {
        data: folder.join(officer).join("data"),
        out: folder.join(officer).join("out"),
        effort: KeyParams::LEAST,
    };
    let out = config.out.clone();
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let halte = Halte::start_with(config, clock).expect("the content loads");
    let profile = Profile {
        service: Service::LocalPolice,
        unit: format!("Unit of {officer}"),
        officer: officer.to_owned(),
        badge: String::new(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    };
    let passphrase = SecretString::from(PASSPHRASE);
    halte
        .create_journal(NewJournal { passphrase, profile })
        .expect("a journal");
    Notebook { halte, out }
}

impl Notebook {
    pub(super) fn enrol(&self, folder: &Path, role: EnrolRole, id: Option<&str>) {
        let id = id.map(|id| RecipientId::new(id).expect("an id"));
        let request = self.halte.enrol_request(role, id).expect("a request");
        let answer = service::enrol_with(&folder.join("station"), &request.bytes, None)
            .expect("an answer")
            .1;
        self.halte.enrol_accept(&answer).expect("enrolled");
    }

    pub(super) fn newest_roster(&self, folder: &Path) {
        let out = folder.join("roster");
        service::write_roster(&folder.join("station"), &out, None).expect("a roster");
        self.halte
            .install_roster(PacketFiles::read(&out).expect("a roster"))
            .expect("installed");
    }

    pub(super) fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.out.join(name)).expect("a file")
    }
}

/// Alice's device and three centres, all enrolled with one training station.
pub(super) struct Ground {
    pub(super) temp: tempfile::TempDir,
    pub(super) alice: Notebook,
    pub(super) payoke: Notebook,
    pub(super) pag_asa: Notebook,
    pub(super) encounter: EncounterId,
    pub(super) lang: &'static str,
}

impl Ground {
    pub(super) fn new() -> Self {
        let temp = tempfile::tempdir().expect("a folder");
        let folder = temp.path();
        service::demo_station(folder).expect("a training station");
        let (payoke, pag_asa) = (notebook(folder, "payoke"), notebook(folder, "pag-asa"));
        payoke.enrol(folder, EnrolRole::Recipient, Some("centre-payoke"));
        pag_asa.enrol(folder, EnrolRole::Recipient, Some("centre-pag-asa"));
        let alice = notebook(folder, "alice");
        alice.enrol(folder, EnrolRole::Device, None);
        for book in [&alice, &payoke, &pag_asa] {
            book.newest_roster(folder);
        }
        let encounter = service::example_encounter(&alice.halte).expect("the example");
        Self {
            temp,
            alice,
            payoke,
            pag_asa,
            encounter,
            lang: "en",
        }
    }

    /// A second officer's device refers the same example; what the first centre gets of it.
    pub(super) fn refer_from_noor(&self) -> Vec<u8> {
        let temp = self.temp.path();
        let noor = notebook(temp, "noor");
        noor.enrol(temp, EnrolRole::Device, None);
        noor.newest_roster(temp);
        let encounter = service::example_encounter(&noor.halte).expect("the example");
        let sealed = noor.halte.seal(&encounter, None, "en", &printer).expect("sealed");
        let centre = sealed.packets.iter().find(|p| p.kind == RecipientKind::Centre);
        noor.file(&centre.expect("a centre").file_name)
    }

    /// Seals; the centre's packet as it left.
    pub(super) fn refer(&self) -> Vec<u8> {
        let sealed = self
            .alice
            .halte
            .seal(&self.encounter, None, self.lang, &printer)
            .expect("sealed");
        let centre = sealed
            .packets
            .iter()
            .find(|p| p.kind == RecipientKind::Centre)
            .expect("a centre");
        assert_eq!(centre.recipient.as_str(), "centre-payoke");
        self.alice.file(&centre.file_name)
    }

    pub(super) fn view(&self) -> EncounterView {
        self.alice.halte.encounter(&self.encounter).expect("the encounter")
    }

    pub(super) fn clocks(&self, key: &str) -> Vec<String> {
        let clocks = self
            .view()
            .clocks
            .into_iter()
            .filter(|c| c.key == key && c.stopped.is_none());
        clocks.filter_map(|c| c.recipient.map(|r| r.to_string())).collect()
    }
}

pub(super) fn everybody(case: &CaseView, status: ReceiptStatus, reason: Option<ReceiptReason>) -> Vec<ReceiptAnswer> {
    let answer = |label: &PersonLabel| ReceiptAnswer {
        scope: Some(label.clone()),
        status,
        reason,
    };
    case.line.persons.iter().map(answer).collect()
}

pub(super) fn open(book: &Notebook, packet: &[u8]) -> CaseView {
    let view = book.halte.open_received(packet).expect("opened");
    assert_eq!(view.reason, None);
    view.case.expect("a case")
}

/// Answers one case and carries the answer back.
pub(super) fn answer(ground: &Ground, book: &Notebook, case: &CaseView, answers: Vec<ReceiptAnswer>) {
    let answered = book.halte.answer(&case.line.evidence_id, answers).expect("answered");
    let receipt = book.file(&answered.file_name.expect("a receipt"));
    ground.alice.halte.accept_receipt(&receipt).expect("taken");
}

/// A mailbox that both reach.
pub(super) struct Between(pub(super) tempfile::TempDir);

impl Between {
    pub(super) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub(super) fn at(&self) -> MailboxAt {
        MailboxAt::address(self.0.path().to_str().expect("a path"))
    }

    pub(super) fn post(&self, book: &Notebook) -> u32 {
        book.halte
            .mailbox_post(&self.at(), Which::All, &|_, _| ())
            .expect("posted")
            .posted
    }

    pub(super) fn collect(&self, book: &Notebook) -> CollectReport {
        book.halte.mailbox_collect(&self.at(), &|_, _| ()).expect("collected")
    }
}
