//! What waits to be sent when the station takes a certificate back: it is not posted as if all were well, its
//! case comes back to the officer, and what is sealed again arrives.

use std::collections::BTreeSet;
use std::path::Path;

use halte::model::{Event, PacketId, Step};
use halte::packet::magistrate_informed_at;
use halte::service::{self, Code, EnrolRole, OutboxLine};

use super::ground::{Between, Ground, Notebook, notebook, printer};

fn serial(book: &Notebook) -> String {
    let certificate = book.halte.trust().expect("trust").certificate;
    certificate.expect("a certificate").serial
}

/// The station takes a certificate back, and this notebook takes in the list that says so.
fn take_back(ground: &Ground, book: &Notebook, serial: &str) {
    let folder = ground.temp.path();
    service::revoke_with(&folder.join("station"), serial, None).expect("revoked");
    book.newest_roster(folder);
}

fn seal(ground: &Ground) {
    let alice = &ground.alice.halte;
    alice.seal(&ground.encounter, None, "en", &printer).expect("sealed");
}

fn lines(book: &Notebook, kind: &str) -> Vec<OutboxLine> {
    let items = book.halte.mailbox_status().expect("the outbox").items;
    items.into_iter().filter(|line| line.kind == kind).collect()
}

fn is(line: &OutboxLine, state: &str, reason: &str) -> bool {
    line.state == state && line.reason.as_deref() == Some(reason)
}

/// How much home says was not sent.
fn not_sent(book: &Notebook) -> Option<String> {
    let attention = book.halte.attention().expect("what to know");
    let one = attention.into_iter().find(|one| one.code == "not-sent");
    one.map(|one| one.args["count"].clone())
}

/// The packets that home brings back to the officer for this step, and nothing else.
fn due(book: &Notebook, step: Step) -> BTreeSet<PacketId> {
    let due = book.halte.home().expect("home").due;
    for one in &due {
        assert!(one.owner.step == step && one.owner.recipient.is_none(), "{one:?}");
        assert!(one.is_due && one.is_sent_again && one.since_text.is_some(), "{one:?}");
    }
    due.into_iter().filter_map(|one| one.owner.packet).collect()
}

fn subjects(lines: &[OutboxLine]) -> BTreeSet<PacketId> {
    let subjects = lines.iter().map(|line| line.subject.parse().expect("a packet id"));
    subjects.collect()
}

#[test]
fn what_waited_when_the_certificate_was_taken_back_is_not_sent_and_comes_back_to_the_officer() {
    let ground = Ground::new();
    let alice = &ground.alice;
    seal(&ground);
    let waited = lines(alice, "packet");
    assert!(waited.len() > 1 && waited.iter().all(|line| line.state == "queued"));
    assert_eq!(not_sent(alice), None);
    let view = || alice.halte.encounter(&ground.encounter).expect("the encounter");
    assert!(magistrate_informed_at(&view().record).is_some());

    take_back(&ground, alice, &serial(alice));
    let given_up = lines(alice, "packet");
    assert_eq!(given_up.len(), waited.len(), "nothing is lost");
    for line in &given_up {
        assert!(is(line, "failed", "certificate-revoked") && line.ended, "{line:?}");
        let error = alice.halte.send_again(&line.digest).expect_err("in vain");
        assert_eq!(error.code, Code::CertificateRevoked);
    }
    assert_eq!(not_sent(alice), Some(waited.len().to_string()));
    assert_eq!(
        due(alice, Step::SealAgain),
        subjects(&waited),
        "every packet is somebody's"
    );
    let view = view();
    assert!(
        magistrate_informed_at(&view.record).is_none(),
        "a packet that never left informs nobody"
    );
    let packets = subjects(&waited);
    let mut clocks = view.clocks.iter().filter_map(|clock| clock.packet.as_ref());
    assert!(
        !clocks.any(|packet| packets.contains(packet)),
        "nobody waits for an answer that cannot come"
    );
    let mut notes = view.record.referrals[0].packets.iter();
    let note = notes.find(|note| !note.by_hand).expect("a sealed packet");
    std::fs::remove_file(alice.out.join(&note.file_name)).expect("written before");
    alice
        .halte
        .save_packet(&ground.encounter, note.packet.as_str())
        .expect("its bytes are kept");

    // Another list and another round tell nothing twice.
    let between = Between::new();
    assert_eq!(between.post(alice), 0);
    alice.newest_roster(ground.temp.path());
    assert_eq!(between.post(alice), 0);
    let log = alice.halte.log(&ground.encounter).expect("the log");
    let told = log.iter().filter(|e| matches!(e.event, Event::SignatureRevoked { .. }));
    assert_eq!(told.count(), 1);
    assert_eq!(not_sent(alice), Some(waited.len().to_string()));
}

#[test]
fn what_is_sealed_again_while_nothing_can_be_signed_goes_by_hand_and_the_old_one_rests() {
    let ground = Ground::new();
    let alice = &ground.alice;
    seal(&ground);
    take_back(&ground, alice, &serial(alice));
    let asked = due(alice, Step::SealAgain);
    let packet = asked.first().expect("a packet").clone();
    let sealed = alice
        .halte
        .seal_again(&ground.encounter, &packet, "en", &printer)
        .expect("signed");
    assert_eq!(sealed.packets.len(), 1, "the others keep theirs");
    assert!(sealed.packets[0].by_hand);
    let mut left = asked.clone();
    left.remove(&packet);
    assert_eq!(due(alice, Step::SealAgain), left);
    assert_eq!(not_sent(alice), Some(left.len().to_string()));
    let old = lines(alice, "packet");
    let old = old.iter().find(|line| line.subject == packet.as_str()).expect("kept");
    assert!(is(old, "withdrawn", "certificate-revoked"), "{old:?}");
    let error = alice.halte.send_again(&old.digest).expect_err("in vain");
    assert_eq!(error.code, Code::CertificateRevoked);
    let again = alice.halte.seal_again(&ground.encounter, &packet, "en", &printer);
    assert_eq!(again.expect_err("once").code, Code::NothingToRefer);
}

#[test]
fn once_a_station_has_enrolled_the_device_again_what_is_sealed_again_arrives_and_nobody_is_reminded() {
    let ground = Ground::new();
    let alice = &ground.alice;
    seal(&ground);
    take_back(&ground, alice, &serial(alice));
    // The old station takes nobody back whom it has refused: another one does.
    let second = tempfile::tempdir().expect("a folder");
    service::demo_station(second.path()).expect("a training station");
    let payoke = notebook(second.path(), "payoke");
    payoke.enrol(second.path(), EnrolRole::Recipient, Some("centre-payoke"));
    alice.enrol(second.path(), EnrolRole::Device, None);
    assert!(alice.halte.status().expect("a status").enrolled);
    let between = Between::new();
    assert_eq!(between.post(alice), 0, "what was signed before stays where it is");
    let asked = due(alice, Step::SealAgain);
    assert!(not_sent(alice).is_some() && !asked.is_empty());

    for packet in &asked {
        let sealed = alice
            .halte
            .seal_again(&ground.encounter, packet, "en", &printer)
            .expect("sealed");
        assert!(!sealed.packets[0].by_hand);
    }
    assert_eq!(not_sent(alice), None);
    assert!(alice.halte.home().expect("home").due.is_empty());
    let (old, new): (Vec<_>, Vec<_>) = lines(alice, "packet")
        .into_iter()
        .partition(|line| line.state == "withdrawn");
    assert_eq!(subjects(&old), asked);
    assert_eq!(new.len(), asked.len());
    assert!(new.iter().all(|line| line.state == "queued"));
    assert!(between.post(alice) >= u32::try_from(new.len()).expect("few"));
    let got = between.collect(&payoke);
    assert_eq!((got.new, got.quarantined), (1, 0), "{got:?}");
}

#[test]
fn what_had_left_is_not_called_lost_and_an_answer_to_it_still_counts() {
    let ground = Ground::new();
    let alice = &ground.alice;
    seal(&ground);
    let between = Between::new();
    assert!(between.post(alice) > 1);
    let sent = lines(alice, "packet");
    take_back(&ground, alice, &serial(alice));
    let left = lines(alice, "packet");
    assert!(left.iter().all(|line| is(line, "sent", "revoked-since")), "{left:?}");
    assert_eq!(not_sent(alice), None, "it was");
    assert_eq!(due(alice, Step::AskOrSeal), subjects(&sent));

    // This centre has not heard of it, and had collected it before.
    assert_eq!(between.collect(&ground.payoke).new, 1);
    between.post(&ground.payoke);
    assert_eq!(between.collect(alice).receipts, 1);
    let (answered, silent): (Vec<_>, Vec<_>) = lines(alice, "packet")
        .into_iter()
        .partition(|line| line.state == "acknowledged");
    assert_eq!((answered.len(), answered[0].reason.as_ref()), (1, None));
    assert_eq!(due(alice, Step::AskOrSeal), subjects(&silent));

    // What is gone from the mailbox is not put there again.
    std::fs::remove_dir_all(between.0.path().join("v1")).expect("emptied");
    assert_eq!(between.post(alice), 0);
    assert!(silent.iter().all(|line| is(line, "sent", "revoked-since")));
}

#[test]
fn an_answer_that_waited_is_not_sent_either_and_the_recipient_is_told() {
    let ground = Ground::new();
    let payoke = &ground.payoke;
    seal(&ground);
    let between = Between::new();
    between.post(&ground.alice);
    assert_eq!(between.collect(payoke).new, 1);
    assert_eq!(lines(payoke, "receipt").len(), 1);
    take_back(&ground, payoke, &serial(payoke));
    let waited = lines(payoke, "receipt");
    assert!(is(&waited[0], "failed", "certificate-revoked"), "{waited:?}");
    assert_eq!(not_sent(payoke).as_deref(), Some("1"));
    assert_eq!(between.post(payoke), 0);
    let line = payoke.halte.inbox().expect("the inbox").remove(0);
    let view = payoke.halte.case(&line.evidence_id).expect("readable as before");
    let case = view.case.expect("a case");
    assert!(case.is_in_vain && !case.can_answer);
    let again = payoke.halte.answer(&line.evidence_id, case.line.answers);
    assert_eq!(again.expect_err("nothing to sign with").code, Code::CannotAnswer);
}

#[test]
fn only_what_was_signed_with_the_certificate_that_was_taken_back_is_given_up() {
    let ground = Ground::new();
    let (alice, folder): (&Notebook, &Path) = (&ground.alice, ground.temp.path());
    let before = serial(alice);
    seal(&ground);
    // In another unit the same device is another holder.
    let mut profile = alice.halte.status().expect("a status").profile.expect("a profile");
    profile.unit = "Unit of elsewhere".to_owned();
    alice.halte.set_profile(profile).expect("changed");
    alice.enrol(folder, EnrolRole::Device, None);
    let later = service::example_encounter(&alice.halte).expect("the example");
    alice.halte.seal(&later, None, "en", &printer).expect("sealed");

    take_back(&ground, alice, &before);
    assert!(alice.halte.status().expect("a status").enrolled);
    let (old, new): (Vec<_>, Vec<_>) = lines(alice, "packet")
        .into_iter()
        .partition(|line| line.encounter.as_ref() == Some(&ground.encounter));
    assert!(!old.is_empty() && old.iter().all(|line| is(line, "failed", "certificate-revoked")));
    assert!(!new.is_empty() && new.iter().all(|line| line.state == "queued"));
    assert!(Between::new().post(alice) >= u32::try_from(new.len()).expect("few"));
}
