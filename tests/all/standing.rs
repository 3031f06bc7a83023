//! How a notebook stands with its station decides to whom it seals: what every recipient would refuse is
//! given by hand, where it is seen, and never waits in an outbox as if it were sent.

use halte::service;

use super::ground::{Ground, Notebook, notebook, printer};

/// Seals the example; every packet is by hand and nothing waits to be sent.
fn all_by_hand(book: &Notebook, id: &halte::model::EncounterId) {
    let route = book.halte.route(id, None).expect("a route");
    assert!(!route.is_empty());
    assert!(route.iter().all(|r| !r.has_key), "said before it is sealed");
    let sealed = book.halte.seal(id, None, "en", &printer).expect("signed");
    assert!(!sealed.packets.is_empty());
    for packet in &sealed.packets {
        assert!(packet.by_hand, "{}", packet.name);
    }
    let status = book.halte.mailbox_status().expect("the outbox");
    assert!(status.items.is_empty(), "{:?}", status.items);
}

#[test]
fn a_revoked_notebook_seals_to_nobody_and_its_packets_go_by_hand() {
    let ground = Ground::new();
    let (alice, folder) = (&ground.alice, ground.temp.path());
    assert!(alice.halte.status().expect("a status").enrolled);
    let before = alice.halte.route(&ground.encounter, None).expect("a route");
    assert!(before.iter().any(|r| r.has_key));
    let certificate = alice.halte.trust().expect("trust").certificate;
    let serial = certificate.expect("a certificate").serial;
    service::revoke_with(&folder.join("station"), &serial, None).expect("revoked");
    alice.newest_roster(folder);
    assert!(
        !alice.halte.status().expect("a status").enrolled,
        "the page that refers says why"
    );
    all_by_hand(alice, &ground.encounter);
}

#[test]
fn a_notebook_that_holds_the_roster_and_no_certificate_seals_to_nobody() {
    let temp = tempfile::tempdir().expect("a folder");
    service::demo_station(temp.path()).expect("a training station");
    let mia = notebook(temp.path(), "mia");
    mia.newest_roster(temp.path());
    assert!(!mia.halte.status().expect("a status").enrolled);
    let id = service::example_encounter(&mia.halte).expect("the example");
    all_by_hand(&mia, &id);
}
