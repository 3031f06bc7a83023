//! The mailbox over a real geo-distributed store: one node dies in the middle of writing, two die,
//! both come back. Without the store's server this test says that it was skipped and proves nothing.

use std::path::Path;

use chrono::Utc;
use halte::mailbox::{Address, Cancel, Credentials, Mailbox, MailboxError, Secret};
use tempfile::TempDir;

use super::garage::{self, Node, until};
use super::{payoke, sealed};

const PACKETS: usize = 1000;

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

fn put(mailbox: &Mailbox, n: usize) -> Result<(), MailboxError> {
    let bytes = sealed(&format!("packet {n}"));
    mailbox
        .post(&payoke(), &bytes, Utc::now(), &Cancel::default())
        .map(drop)
}

/// Every packet that is there, whole, in order.
fn read_all(mailbox: &Mailbox) -> Vec<Vec<u8>> {
    let none = Cancel::default();
    let mut found = Vec::new();
    for day in mailbox.days(&payoke()).unwrap() {
        let listing = mailbox.objects(&payoke(), day, &none).unwrap();
        found.extend(
            mailbox
                .fetch(&listing.objects, &none)
                .into_iter()
                .map(|f| f.bytes.unwrap()),
        );
    }
    found.sort();
    found
}

#[test]
fn a_thousand_packets_outlive_a_node_that_dies_while_they_are_written() {
    let Some(server) = garage::server() else {
        println!("SKIPPED: the cluster was not tested; `make test-cluster` installs its server and tests it");
        return;
    };
    let kept = TempDir::new().unwrap();
    let (mut nodes, credentials) = cluster(&server, kept.path());
    let mailbox = Mailbox::open(&Address::parse("s3://mailbox").unwrap(), &credentials).unwrap();
    until("the first packet", || put(&mailbox, 0).ok());
    for n in 1..PACKETS {
        if n == 300 {
            // The one that is being spoken to.
            nodes[0].kill();
        }
        put(&mailbox, n).unwrap_or_else(|problem| panic!("packet {n}: {problem}"));
    }
    let mut expected: Vec<Vec<u8>> = (0..PACKETS).map(|n| sealed(&format!("packet {n}"))).collect();
    expected.sort();
    assert_eq!(read_all(&mailbox).len(), PACKETS, "none lost, none double");
    assert_eq!(read_all(&mailbox), expected);

    // Two of three are gone: nobody may say that something was taken.
    nodes[1].kill();
    let refused = put(&mailbox, PACKETS).unwrap_err();
    assert!(
        matches!(refused, MailboxError::Server | MailboxError::Offline),
        "{refused:?}"
    );

    nodes[0].start();
    nodes[1].start();
    until("the cluster is whole again", || put(&mailbox, PACKETS).ok());
    expected.push(sealed(&format!("packet {PACKETS}")));
    expected.sort();
    until("all is readable again", || {
        (read_all(&mailbox) == expected).then_some(())
    });
}
