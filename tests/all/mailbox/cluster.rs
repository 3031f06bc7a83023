//! The mailbox over a real geo-distributed store: one node dies while packets are on their way, two die,
//! both come back. Without the store's server this test says that it was skipped and proves nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::Utc;
use halte::mailbox::{Address, Cancel, Credentials, Digest, Mailbox, MailboxError, Secret, Unread, digest_of};
use halte::service::{Code, MailboxAt, Which};
use secrecy::SecretString;
use tempfile::TempDir;

use super::garage::{self, Node, until};
use super::people::{alice, places, seal, silent};
use super::{payoke, sealed};

const PACKETS: usize = 1000;
const WRITERS: usize = 2;
/// Written when the first node dies.
const BEFORE: usize = 300;
/// Larger than what the store keeps beside its lists, as packets are.
const SIZE: usize = 100_000;
/// Written while two of three are dead, and so in vain.
const IN_VAIN: usize = 20;
/// Read at once.
const READ: usize = 50;

/// A cluster with a bucket and a key that may write there.
fn cluster(server: &Path, folder: &Path) -> ([Node; 3], Credentials) {
    let nodes = garage::three_nodes(server, folder);
    let key = nodes[0].says(&["key", "create", "app"]);
    nodes[0].says(&["bucket", "create", "mailbox"]);
    nodes[0].says(&["bucket", "allow", "--read", "--write", "mailbox", "--key", "app"]);
    let after = |name: &str| {
        let line = key.lines().find_map(|line| line.trim().strip_prefix(name));
        line.unwrap_or_else(|| panic!("{name} in {key}")).trim().to_owned()
    };
    let credentials = Credentials {
        user: after("Key ID:"),
        secret: Some(Secret::new(after("Secret key:"))),
        token: None,
        region: Some("garage".to_owned()),
        endpoints: nodes.iter().map(Node::endpoint).collect(),
    };
    (nodes, credentials)
}

fn open(credentials: &Credentials) -> Mailbox {
    Mailbox::open(&Address::parse("s3://mailbox").unwrap(), credentials).unwrap()
}

/// Each differs from all others from its first byte to its last.
fn packet(n: usize) -> Vec<u8> {
    let mut bytes = sealed("");
    let mut state = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(u64::try_from(n).unwrap() + 1);
    while bytes.len() < SIZE {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.extend(state.to_le_bytes());
    }
    bytes
}

fn put(mailbox: &Mailbox, n: usize) -> Result<(), MailboxError> {
    mailbox
        .post(&payoke(), &packet(n), Utc::now(), &Cancel::default())
        .map(drop)
}

/// The hash of everything that is there, each as often as it is there.
fn read_all(mailbox: &Mailbox) -> Result<Vec<Digest>, MailboxError> {
    let none = Cancel::default();
    let mut found = Vec::new();
    for day in mailbox.days(&payoke(), &none)? {
        let listing = mailbox.objects(&payoke(), day, &none)?;
        for some in listing.objects.chunks(READ) {
            for fetched in mailbox.fetch(some, &none) {
                found.push(match fetched.bytes {
                    Ok(bytes) => digest_of(&bytes),
                    Err(Unread::Problem(problem)) => return Err(problem),
                    Err(Unread::Altered { .. }) => panic!("a packet came back as another"),
                });
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}

fn digests(packets: usize) -> Vec<Digest> {
    let mut all: Vec<Digest> = (0..packets).map(|n| digest_of(&packet(n))).collect();
    all.sort_unstable();
    all
}

/// Writes all but the first from two threads; when so many are written, and others are on their way, the
/// node that is being spoken to dies.
fn write_while_one_dies(credentials: &Credentials, dying: &mut Node) {
    let (next, written) = (AtomicUsize::new(1), AtomicUsize::new(1));
    std::thread::scope(|scope| {
        for _ in 0..WRITERS {
            scope.spawn(|| {
                let mailbox = open(credentials);
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= PACKETS {
                        return;
                    }
                    put(&mailbox, n).unwrap_or_else(|problem| panic!("packet {n}: {problem}"));
                    written.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        until("three hundred packets", || {
            (written.load(Ordering::Relaxed) >= BEFORE).then_some(())
        });
        dying.kill();
        let begun = next.load(Ordering::Relaxed);
        assert!(begun < PACKETS, "all {begun} were on their way before the node died");
    });
    assert_eq!(written.into_inner(), PACKETS);
}

#[test]
fn a_thousand_packets_outlive_a_node_that_dies_while_they_are_written() {
    let Some(server) = garage::server() else {
        println!("SKIPPED: the cluster was not tested; `make test-cluster` installs its server and tests it");
        return;
    };
    let kept = TempDir::new().unwrap();
    let (mut nodes, credentials) = cluster(&server, kept.path());
    let mailbox = open(&credentials);
    until("the first packet", || put(&mailbox, 0).ok());
    let [first, second, _] = &mut nodes;
    write_while_one_dies(&credentials, first);
    let found = until("all can be read", || read_all(&mailbox).ok());
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len(), "none double");
    assert_eq!(found, digests(PACKETS), "none lost");

    // Two of three are gone: nobody may say that something was taken.
    second.kill();
    std::thread::scope(|scope| {
        for n in PACKETS..PACKETS + IN_VAIN {
            let credentials = &credentials;
            scope.spawn(move || {
                let refused = put(&open(credentials), n).expect_err("nobody can keep it");
                let is_fit = matches!(refused, MailboxError::Server | MailboxError::Offline);
                assert!(is_fit, "packet {n}: {refused:?}");
            });
        }
    });
    let at = places();
    let alice = alice(at.sender.path());
    seal(&alice, 1);
    let secret = credentials.secret.as_ref().unwrap().expose().to_owned();
    let cluster = MailboxAt {
        address: "s3://mailbox".to_owned(),
        user: credentials.user.clone(),
        secret: Some(SecretString::from(secret)),
        region: credentials.region.clone(),
        endpoints: credentials.endpoints.clone(),
        ..MailboxAt::default()
    };
    let before = alice.mailbox_status().unwrap();
    let error = alice.mailbox_post(&cluster, Which::All, &silent).unwrap_err();
    assert!(
        matches!(error.code, Code::MailboxServer | Code::MailboxOffline),
        "{error:?}"
    );
    let waits = alice.mailbox_status().unwrap();
    assert_eq!((waits.queued, waits.sent), (before.queued, 0));
    let reasons: Vec<_> = waits.items.iter().filter_map(|item| item.reason.as_deref()).collect();
    assert!(!reasons.is_empty(), "it says why it waits");
    assert!(
        reasons.iter().all(|reason| ["server", "offline"].contains(reason)),
        "{reasons:?}"
    );

    first.start();
    second.start();
    // What was refused may have left a trace on the one that lived; the same name is the same packet.
    for n in PACKETS..PACKETS + IN_VAIN {
        until("the cluster is whole again", || put(&mailbox, n).ok());
    }
    let expected = digests(PACKETS + IN_VAIN);
    until("all is readable again, once", || {
        (read_all(&mailbox).ok()? == expected).then_some(())
    });
    until("what waited leaves", || {
        alice.mailbox_post(&cluster, Which::All, &silent).ok()?;
        (alice.mailbox_status().unwrap().queued == 0).then_some(())
    });
    assert!(alice.mailbox_status().unwrap().sent > 0);
}
