//! Trust as a whole: a station, its holders, and everything that must be refused.

mod bad;
mod outside;
mod pack;
mod recovery;
mod renewal;

use std::collections::BTreeMap;

use age::secrecy::SecretString;
use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;
use x509_cert::Certificate;

use super::certificates::Holder;
use super::demo::{DemoRecipient, demo_station};
use super::keys::random_ed25519;
use super::roster::{Draft, FileRecipient, publish, seal};
use super::*;
use crate::container::{Limits, Parsed, TrustRefusal};
use crate::model::{RecipientId, RecipientKind, Service};

/// Three at night, 3 November 2026.
fn night() -> DateTime<Utc> {
    DateTime::from_timestamp(1_793_674_800, 0).unwrap()
}

fn later(days: i64) -> DateTime<Utc> {
    night() + TimeDelta::days(days)
}

fn id(text: &str) -> RecipientId {
    RecipientId::new(text).unwrap()
}

fn profile(kind: RecipientKind, name: &str) -> RecipientProfile {
    let age_public_key = Identity::fresh().public();
    RecipientProfile {
        kind,
        name: name.to_owned(),
        age_public_key,
        identity_public_key: None,
        serves: vec!["west-flanders".to_owned()],
    }
}

fn ghent() -> (TempDir, Station) {
    let dir = TempDir::new().unwrap();
    let station = Station::init(&dir.path().join("station"), "Police zone Ghent", false, night(), None).unwrap();
    (dir, station)
}

fn noor(station: &mut Station) -> (DeviceKeys, Enrolled) {
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    let answer = station
        .enrol(&EnrolmentRequest::read(request.as_bytes()).unwrap(), night())
        .unwrap();
    let enrolled = accept(&answer, &keys.public(), &LastSeen::default(), night()).unwrap();
    (keys, enrolled)
}

/// What a device would send, signed with its own certificates.
fn packet(keys: &DeviceKeys, enrolled: &Enrolled) -> Vec<u8> {
    seal(
        "packet",
        "referral.json",
        "application/json",
        b"{}",
        (keys, &enrolled.certificates),
        night(),
    )
    .unwrap()
}

fn standing(packet: &[u8], roster: &Roster, received: DateTime<Utc>) -> Result<(), TrustRefusal> {
    let parsed = Parsed::read(packet, &Limits::default()).unwrap();
    let view = roster.trust_view(received, Some(received));
    let role = CertificateRole::Device.policy();
    view.check(parsed.signer_certificate(), role, parsed.signing_time())
        .map(|_| ())?;
    view.check(parsed.second_certificate().unwrap(), role, parsed.signing_time())
        .map(|_| ())
}

#[test]
fn an_enrolled_device_is_believed_by_who_holds_the_roster() {
    let (_dir, mut station) = ghent();
    let (keys, enrolled) = noor(&mut station);
    assert_eq!(standing(&packet(&keys, &enrolled), &enrolled.roster, night()), Ok(()));
    assert_eq!(enrolled.facts.role, CertificateRole::Device);
    assert_eq!(enrolled.facts.service, Some(Service::LocalPolice));
    assert_eq!(enrolled.facts.unit, "Traffic unit");
    assert!(!enrolled.facts.training);
    assert_eq!(enrolled.facts.not_after, later(CERTIFICATE_DAYS));
}

#[test]
fn a_device_of_another_station_is_not_believed_even_under_the_same_name() {
    let (_dir, mut station) = ghent();
    let (_other_dir, mut other) = ghent();
    let (_, at_home) = noor(&mut station);
    let (keys, elsewhere) = noor(&mut other);
    assert_eq!(
        standing(&packet(&keys, &elsewhere), &at_home.roster, night()),
        Err(TrustRefusal::UnknownIssuer)
    );
}

#[test]
fn what_a_revoked_device_signed_holds_before_and_not_after() {
    let (dir, mut station) = ghent();
    let (keys, enrolled) = noor(&mut station);
    let packet = packet(&keys, &enrolled);
    station.revoke(&enrolled.facts.serial, later(10)).unwrap();
    let files = station.write_roster(&dir.path().join("roster"), later(11)).unwrap();
    let roster = read_roster_dir(&files, &enrolled.roster.last_seen(), later(11)).unwrap();
    assert_eq!(roster.crl.revoked.len(), 2, "both leaves of the holder");
    assert_eq!(standing(&packet, &roster, later(9)), Ok(()));
    assert_eq!(standing(&packet, &roster, later(10)), Err(TrustRefusal::Revoked));
    assert_eq!(standing(&packet, &roster, later(12)), Err(TrustRefusal::Revoked));
}

#[test]
fn revoking_twice_keeps_the_earlier_moment_and_an_unknown_serial_is_named() {
    let (dir, mut station) = ghent();
    let (_, enrolled) = noor(&mut station);
    let second = station
        .issued()
        .iter()
        .find(|entry| entry.serial == enrolled.facts.serial)
        .unwrap()
        .clone();
    station.revoke(&second.serial_p256, later(10)).unwrap();
    station.revoke(&second.serial, later(20)).unwrap();
    let files = station.write_roster(&dir.path().join("roster"), later(21)).unwrap();
    let roster = read_roster_dir(&files, &LastSeen::default(), later(21)).unwrap();
    assert_eq!(roster.crl.revoked_since(&second.serial), Some(later(10)));
    let unknown: Serial = "4fffffffffffffffffffffffffffffff".parse().unwrap();
    assert_eq!(station.revoke(&unknown, night()), Err(TrustError::UnknownSerial));
}

#[test]
fn an_older_roster_and_an_older_revocation_list_are_refused() {
    let (dir, mut station) = ghent();
    let out = dir.path().join("roster");
    let old = station.write_roster(&out, night()).unwrap();
    let new = station.write_roster(&out, later(1)).unwrap();
    let seen = read_roster_dir(&new, &LastSeen::default(), later(1))
        .unwrap()
        .last_seen();
    assert_eq!((seen.roster, seen.crl), (2, 2));
    assert!(
        read_roster_dir(&new, &seen, later(2)).is_ok(),
        "the same again is no roll-back"
    );
    let mixed = RosterFiles {
        crl: new.crl.clone(),
        ..old.clone()
    };
    assert_eq!(
        read_roster_dir(&mixed, &seen, later(2)),
        Err(TrustError::RolledBack {
            what: "roster",
            offered: 1,
            seen: 2
        })
    );
    assert_eq!(
        read_roster_dir(&old, &seen, later(2)),
        Err(TrustError::RolledBack {
            what: "revocation list",
            offered: 1,
            seen: 2
        })
    );
}

#[test]
fn a_recipient_comes_onto_the_roster_and_leaves_it_when_revoked() {
    let (_dir, mut station) = ghent();
    let keys = DeviceKeys::generate().unwrap();
    let wanted = profile(RecipientKind::Centre, "Payoke");
    let request = EnrolmentRequest::for_recipient(&keys, &id("centre-payoke"), wanted.clone(), night()).unwrap();
    let answer = station.enrol(&request, night()).unwrap();
    let payoke = accept(&answer, &keys.public(), &LastSeen::default(), night()).unwrap();
    assert_eq!(payoke.facts.role, CertificateRole::Recipient);
    station
        .add_recipient(&id("io-minteh"), &profile(RecipientKind::ImmigrationOffice, "MINTEH"))
        .unwrap();

    let (_, device) = noor(&mut station);
    let entry = device.roster.recipient(&id("centre-payoke")).unwrap();
    assert_eq!(entry.age_public_key, wanted.age_public_key);
    assert_eq!(entry.serves, ["west-flanders"]);
    assert_eq!(entry.certificates, Some(payoke.certificates));
    assert!(
        device
            .roster
            .recipient(&id("io-minteh"))
            .unwrap()
            .certificates
            .is_none()
    );
    assert_eq!(
        device.roster.recipient_by_key(&wanted.age_public_key).unwrap().id,
        id("centre-payoke")
    );

    station.revoke(&payoke.facts.serial, later(1)).unwrap();
    let (_, device) = noor(&mut station);
    assert!(device.roster.recipient(&id("centre-payoke")).is_none());
    assert!(device.roster.recipient(&id("io-minteh")).is_some());
    assert_eq!(
        station.remove_recipient(&id("centre-payoke")),
        Err(TrustError::UnknownRecipient)
    );
}

#[test]
fn a_device_renews_under_its_id_and_no_other_role_may_take_that_id() {
    let (_dir, mut station) = ghent();
    let (keys, first) = noor(&mut station);
    let request = EnrolmentRequest::renew_device(&keys, &first.facts, later(60)).unwrap();
    let answer = station.enrol(&request, later(60)).unwrap();
    let second = accept(&answer, &keys.public(), &first.roster.last_seen(), later(60)).unwrap();
    assert_eq!(
        (&second.facts.id, &second.facts.unit),
        (&first.facts.id, &first.facts.unit)
    );
    assert_ne!(second.facts.serial, first.facts.serial);
    let publisher = EnrolmentRequest::for_publisher(&keys, &first.facts.id, "Content", night()).unwrap();
    let taken = TrustError::Duplicate {
        what: "enrolment request",
        field: "id",
    };
    assert_eq!(station.enrol(&publisher, night()), Err(taken));
}

#[test]
fn a_new_key_for_a_known_recipient_is_pointed_out() {
    let (_dir, mut station) = ghent();
    let keys = DeviceKeys::generate().unwrap();
    let centre = id("centre-payoke");
    let known = profile(RecipientKind::Centre, "Payoke");
    station.add_recipient(&centre, &known).unwrap();
    let same = EnrolmentRequest::for_recipient(&keys, &centre, known, night()).unwrap();
    let other = profile(RecipientKind::Centre, "Payoke");
    let other = EnrolmentRequest::for_recipient(&keys, &centre, other, night()).unwrap();
    assert!(!station.would_replace(&same));
    assert!(station.would_replace(&other));
}

#[test]
fn two_recipients_cannot_share_a_key() {
    let (_dir, mut station) = ghent();
    let shared = profile(RecipientKind::Centre, "Payoke");
    station.add_recipient(&id("centre-payoke"), &shared).unwrap();
    let taken = TrustError::Duplicate {
        what: "roster",
        field: "age_public_key",
    };
    assert_eq!(station.add_recipient(&id("centre-surya"), &shared), Err(taken));
}

#[test]
fn an_answer_for_other_keys_is_not_accepted() {
    let (_dir, mut station) = ghent();
    let (keys, stranger) = (DeviceKeys::generate().unwrap(), DeviceKeys::generate().unwrap());
    let request = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    let answer = station.enrol(&request, night()).unwrap();
    let refused = accept(&answer, &stranger.public(), &LastSeen::default(), night());
    assert_eq!(refused, Err(TrustError::NotForTheseKeys));
}

#[test]
fn a_device_stays_with_the_station_it_knows() {
    let (_dir, mut station) = ghent();
    let (_other_dir, mut other) = ghent();
    let (_, at_home) = noor(&mut station);
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    let answer = other.enrol(&request, night()).unwrap();
    let refused = accept(&answer, &keys.public(), &at_home.roster.last_seen(), night());
    assert_eq!(refused, Err(TrustError::OtherStation));
}

#[test]
fn an_expired_certificate_is_reported_from_day_sixty_and_refused_by_nobody() {
    let (_dir, mut station) = ghent();
    let (keys, enrolled) = noor(&mut station);
    assert_eq!(enrolled.renewal_due(later(59)), None);
    assert_eq!(enrolled.renewal_due(later(60)), Some(30));
    assert_eq!(enrolled.renewal_due(later(100)), Some(-10));
    assert_eq!(
        standing(&packet(&keys, &enrolled), &enrolled.roster, later(100)),
        Ok(())
    );
    assert!(read_roster_dir(&enrolled.files, &LastSeen::default(), later(5000)).is_ok());
}

#[test]
fn the_fingerprint_is_four_groups_of_four_and_follows_every_byte() {
    let keys = DeviceKeys::generate().unwrap();
    let one = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    let other = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    assert_eq!(
        one.fingerprint().as_str().split('-').map(str::len).collect::<Vec<_>>(),
        [4, 4, 4, 4]
    );
    assert_eq!(
        EnrolmentRequest::read(one.as_bytes()).unwrap().fingerprint(),
        one.fingerprint()
    );
    assert_ne!(one.fingerprint(), other.fingerprint(), "another id");
}

#[test]
fn a_station_is_made_once_opened_by_one_and_keeps_its_numbers() {
    let (dir, mut station) = ghent();
    let folder = dir.path().join("station");
    let (_, enrolled) = noor(&mut station);
    assert_eq!(Station::open(&folder, None).unwrap_err(), TrustError::StationInUse);
    let fingerprint = station.fingerprint();
    drop(station);
    assert_eq!(
        Station::init(&folder, "Police zone Ghent", false, night(), None).unwrap_err(),
        TrustError::StationExists
    );
    let mut station = Station::open(&folder, None).unwrap();
    assert_eq!(station.fingerprint(), fingerprint);
    assert_eq!(station.issued().first().unwrap().serial, enrolled.facts.serial);
    let (_, again) = noor(&mut station);
    assert_eq!((again.roster.number, again.roster.crl.number), (2, 2));
    let missing = Station::open(&dir.path().join("nowhere"), None).unwrap_err();
    assert!(matches!(
        missing,
        TrustError::Disk {
            kind: std::io::ErrorKind::NotFound,
            ..
        }
    ));
}

#[test]
fn a_station_key_under_a_passphrase_opens_with_that_alone() {
    let dir = TempDir::new().unwrap();
    let passphrase = SecretString::from("seven lorries at the border");
    drop(Station::init(dir.path(), "Police zone Ghent", false, night(), Some(&passphrase)).unwrap());
    assert!(!dir.path().join("station-ca.key").exists());
    assert!(Station::open(dir.path(), Some(&passphrase)).is_ok());
    assert_eq!(
        Station::open(dir.path(), None).unwrap_err(),
        TrustError::PassphraseNeeded
    );
    let wrong = SecretString::from("eight lorries at the border");
    assert_eq!(
        Station::open(dir.path(), Some(&wrong)).unwrap_err(),
        TrustError::WrongPassphrase
    );
}

#[test]
fn the_demonstration_is_a_whole_training_station() {
    let dir = TempDir::new().unwrap();
    let keys = DeviceKeys::generate().unwrap();
    let recipients: Vec<DemoRecipient> = [
        ("centre-payoke", RecipientKind::Centre),
        ("parquet-west-flanders", RecipientKind::Magistrate),
        ("io-minteh", RecipientKind::ImmigrationOffice),
        ("guardianship-service", RecipientKind::Guardianship),
    ]
    .map(|(name, kind)| DemoRecipient {
        id: id(name),
        kind,
        name: name.to_owned(),
        serves: Vec::new(),
    })
    .to_vec();
    let demo = demo_station(dir.path(), &recipients, night()).unwrap();

    let file = |name: &str| std::fs::read(dir.path().join("roster").join(name)).unwrap();
    let files = RosterFiles {
        roster: file(ROSTER_FILE),
        crl: file(CRL_FILE),
        ca_pem: file(STATION_CA_FILE),
    };
    assert_eq!(files, demo);
    let roster = read_roster_dir(&files, &LastSeen::default(), night()).unwrap();
    assert_eq!(roster.recipients.len(), 4);
    let mut station = Station::open(&dir.path().join("station"), None).unwrap();
    let request = EnrolmentRequest::for_device(&keys, "Training", Service::FederalPolice, night()).unwrap();
    let answer = station.enrol(&request, night()).unwrap();
    let device = accept(&answer, &keys.public(), &roster.last_seen(), night()).unwrap();
    assert!(device.facts.training && device.roster.training);
    assert_eq!(standing(&packet(&keys, &device), &roster, night()), Ok(()));

    let own = dir.path().join("recipients/centre-payoke");
    let identity = Identity::read(&std::fs::read(own.join("identity.txt")).unwrap()).unwrap();
    assert_eq!(
        roster.recipient_by_key(&identity.public()).unwrap().id,
        id("centre-payoke")
    );
    let signing = DeviceKeys::from_pem(&std::fs::read_to_string(own.join("signing-keys.pem")).unwrap()).unwrap();
    let answer = std::fs::read(own.join("answer.json")).unwrap();
    assert!(accept(&answer, &signing.public(), &LastSeen::default(), night()).is_ok());
    let made: Vec<_> = std::fs::read_dir(dir.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(made.len(), 3, "nothing but what is used: {made:?}");
    private_files_are_private(dir.path());
}

#[cfg(unix)]
fn private_files_are_private(dir: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    for file in [
        "station/station-ca.key",
        "station/issued.jsonl",
        "station/station.json",
        "recipients/centre-payoke/identity.txt",
        "recipients/centre-payoke/signing-keys.pem",
    ] {
        let mode = std::fs::metadata(dir.join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[cfg(not(unix))]
fn private_files_are_private(_dir: &std::path::Path) {}
