//! Whole journeys over servers whose credentials the journals keep: given once, never again. One of two
//! servers may be dead, or die on the way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use halte::service::{Code, CollectReport, EnrolRole, Halte, MailboxAt, Which, demo_station};
use secrecy::SecretString;
use tempfile::TempDir;

use super::people::{enrol, journal, seal, silent};
use super::servers::{self, Instead, Rule};

const OFFICE: &str = "io-minteh";

struct Ground {
    alice: Halte,
    office: Halte,
    kept: TempDir,
    _books: TempDir,
}

impl Ground {
    /// The office first: who enrols later gets its key with the answer.
    fn new() -> Self {
        let books = TempDir::new().unwrap();
        demo_station(books.path()).unwrap();
        let office = journal(&books.path().join("office"));
        enrol(&office, books.path(), EnrolRole::Recipient, Some(OFFICE));
        let alice = journal(&books.path().join("alice"));
        enrol(&alice, books.path(), EnrolRole::Device, None);
        Self {
            alice,
            office,
            kept: TempDir::new().unwrap(),
            _books: books,
        }
    }

    fn dav(&self, rule: Rule) -> String {
        servers::webdav_but(self.kept.path(), rule)
    }
}

/// Gives a journal a mailbox and what opens it.
fn keeps(halte: &Halte, address: &str, endpoints: Vec<String>) {
    let known = halte
        .set_mailbox(MailboxAt {
            address: address.to_owned(),
            user: servers::USER.to_owned(),
            secret: Some(SecretString::from(servers::PASSWORD)),
            region: Some("garage".to_owned()),
            endpoints,
            ..MailboxAt::default()
        })
        .unwrap();
    assert!(known.known[0].has_secret && known.known[0].is_remote);
}

fn post(halte: &Halte, address: &str) -> u32 {
    let report = halte
        .mailbox_post(&MailboxAt::address(address), Which::All, &silent)
        .unwrap();
    assert_eq!((report.later, report.failed), (0, 0));
    report.posted
}

fn collect(halte: &Halte, address: &str) -> CollectReport {
    halte.mailbox_collect(&MailboxAt::address(address), &silent).unwrap()
}

/// Out, in, and the answer back; nobody gives a password again.
fn there_and_back(ground: &Ground, address: &str, endpoints: &[String]) {
    keeps(&ground.alice, address, endpoints.to_vec());
    keeps(&ground.office, address, endpoints.to_vec());
    seal(&ground.alice, 1);
    let waiting = ground.alice.mailbox_status().unwrap().queued;
    assert_eq!(post(&ground.alice, address), waiting);
    let got = collect(&ground.office, address);
    assert_eq!((got.new, got.quarantined, got.unreadable), (1, 0, 0), "{got:?}");
    assert_eq!(post(&ground.office, address), 1, "the answer that it came");
    let got = collect(&ground.alice, address);
    assert_eq!((got.new, got.receipts), (1, 1), "{got:?}");
    assert_eq!(ground.alice.mailbox_status().unwrap().acknowledged, 1);
}

#[test]
fn a_packet_and_its_answer_travel_by_webdav_with_what_the_journals_keep() {
    let ground = Ground::new();
    let address = ground.dav(Arc::new(|_| None));
    there_and_back(&ground, &address, &[]);
}

#[test]
fn a_packet_and_its_answer_travel_by_s3_though_the_first_server_is_dead() {
    let ground = Ground::new();
    let endpoints = [servers::nobody(), servers::s3(ground.kept.path())];
    let address = format!("s3://{}/zone", servers::BUCKET);
    there_and_back(&ground, &address, &endpoints);
}

#[test]
fn a_packet_and_its_answer_travel_by_webdav_though_the_first_server_is_dead() {
    let ground = Ground::new();
    let address = format!("{},{}", servers::nobody(), ground.dav(Arc::new(|_| None)));
    there_and_back(&ground, &address, &[]);
}

#[test]
fn when_the_first_of_two_servers_dies_on_the_way_the_second_goes_on() {
    let ground = Ground::new();
    let is_dying = Arc::new(AtomicBool::new(false));
    let dies: Rule = {
        let is_dying = is_dying.clone();
        // It takes one packet, and then nothing more.
        Arc::new(move |asked| {
            if is_dying.load(Ordering::Relaxed) {
                return Some(Instead::Says(503, ""));
            }
            // Looked for once it was put.
            is_dying.store(asked.method == "HEAD", Ordering::Relaxed);
            None
        })
    };
    let address = format!("{},{}", ground.dav(dies), ground.dav(Arc::new(|_| None)));
    there_and_back(&ground, &address, &[]);
    assert!(is_dying.load(Ordering::Relaxed), "it was asked first");
}

#[test]
fn what_the_journal_has_forgotten_is_said_to_nobody() {
    let ground = Ground::new();
    let said = Arc::new(AtomicBool::new(false));
    let address = ground.dav({
        let said = said.clone();
        Arc::new(move |asked| {
            said.store(!asked.authorization.is_empty(), Ordering::Relaxed);
            None
        })
    });
    keeps(&ground.alice, &address, Vec::new());
    seal(&ground.alice, 1);
    post(&ground.alice, &address);
    assert!(said.load(Ordering::Relaxed));
    let known = ground.alice.mailboxes().unwrap().known;
    ground.alice.forget_mailbox(&known[0].address).unwrap();
    seal(&ground.alice, 1);
    let at = MailboxAt::address(&address);
    let error = ground.alice.mailbox_post(&at, Which::All, &silent).unwrap_err();
    assert_eq!(error.code, Code::MailboxCredentials);
    assert!(!said.load(Ordering::Relaxed));
}
