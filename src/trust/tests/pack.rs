//! Content packs: what a publisher signs is believed, and everything else is refused for its own
//! reason. A forger here may hold the keys of a device, or of the publisher himself.

use super::*;
use crate::container::{self, File, SigningPair};
use crate::trust::{
    ContentKind, OVERLAY_FILE, PACK_LIMITS, PackFacts, SeenPack, SignedPack, read_authority, read_pack, write_pack,
};
use chrono::NaiveDate;

const DIRECTORY: &str = "indicators/directory.toml";

struct Press {
    _dir: TempDir,
    station: Station,
    roster: Roster,
    files: RosterFiles,
    keys: DeviceKeys,
    pair: CertificatePair,
}

fn autumn() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 9, 30).unwrap()
}

fn facts(kind: ContentKind, version: u32) -> PackFacts {
    PackFacts::new("be.directory", kind, version, "Numbers, autumn", autumn(), false).unwrap()
}

fn files() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([(DIRECTORY.to_owned(), b"row = []\n".to_vec())])
}

/// Nele publishes content under the station of Ghent.
fn nele() -> Press {
    press(false)
}

fn press(training: bool) -> Press {
    let dir = TempDir::new().unwrap();
    let mut station = Station::init(
        &dir.path().join("station"),
        "Police zone Ghent",
        training,
        night(),
        None,
    )
    .unwrap();
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_publisher(&keys, "publisher", "Myria", night()).unwrap();
    let answer = station.enrol(&request, night()).unwrap();
    let enrolled = accept(&answer, &keys.public(), &LastSeen::default(), night()).unwrap();
    Press {
        _dir: dir,
        station,
        roster: enrolled.roster,
        files: enrolled.files,
        keys,
        pair: enrolled.certificates,
    }
}

impl Press {
    fn write(&self, facts: &PackFacts, files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
        write_pack(facts, files, (&self.keys, &self.pair), night()).unwrap()
    }

    fn read(&self, bytes: &[u8]) -> Result<SignedPack, TrustError> {
        read_pack(bytes, &self.roster.trust_view(night(), None), None)
    }

    /// A container that no writer of ours would make.
    fn forge(&self, files: &[(&str, &[u8])], pair: &CertificatePair, keys: &DeviceKeys) -> Vec<u8> {
        let files: Vec<File<'_>> = files
            .iter()
            .map(|(name, bytes)| File {
                name,
                bytes,
                media_type: "text/plain",
                stored: false,
            })
            .collect();
        let signers = SigningPair {
            ed25519: keys.ed25519(),
            ed25519_cert: &pair.ed25519,
            p256: Some((keys.p256(), &pair.p256)),
        };
        container::build_within(&files, &signers, night(), &PACK_LIMITS).unwrap()
    }

    fn manifest(&self) -> Vec<u8> {
        let bytes = self.write(&facts(ContentKind::Directory, 3), &files());
        let parsed = Parsed::read(&bytes, &PACK_LIMITS).unwrap();
        parsed.check_files().unwrap().remove("pack.json").unwrap()
    }

    fn with_manifest(&self, from: &str, to: &str) -> Vec<u8> {
        let text = String::from_utf8(self.manifest()).unwrap();
        assert!(text.contains(from), "{from} is not in {text}");
        let text = text.replacen(from, to, 1);
        self.forge(
            &[("pack.json", text.as_bytes()), (DIRECTORY, b"row = []\n")],
            &self.pair,
            &self.keys,
        )
    }
}

#[test]
fn what_a_publisher_signed_is_read_as_it_was_written() {
    let nele = nele();
    let pack = nele
        .read(&nele.write(&facts(ContentKind::Directory, 3), &files()))
        .unwrap();
    assert_eq!(pack.facts, facts(ContentKind::Directory, 3));
    assert_eq!(pack.files, files());
    assert_eq!((pack.signer.unit.as_str(), pack.remarks.len()), ("Myria", 0));
    let (station, view) = read_authority(&nele.files.ca_pem, &nele.files.crl, night()).unwrap();
    assert_eq!(station.sha256(), nele.roster.station.sha256());
    let again = nele.write(&facts(ContentKind::Directory, 3), &files());
    assert!(
        read_pack(&again, &view, None).is_ok(),
        "the kept authority believes it too"
    );
}

#[test]
fn every_bad_pack_is_refused_for_its_own_reason() {
    const WHAT: &str = "content pack";
    let nele = nele();
    let other = press(false);
    let good = nele.write(&facts(ContentKind::Directory, 3), &files());
    let bad_files = |reason| TrustError::BadField {
        what: WHAT,
        field: "files",
        reason,
    };
    let strange = || bad_files("it holds a file that this kind of pack may not hold");
    let refused = |reason: &str| TrustError::ContainerRefused {
        what: WHAT,
        reason: reason.to_owned(),
    };
    let check = |name: &str, bytes: &[u8], reason: TrustError| assert_eq!(nele.read(bytes), Err(reason), "{name}");

    let mut long = good.clone();
    long.resize(PACK_LIMITS.file_bytes + 1, 0);
    let limit = PACK_LIMITS.file_bytes;
    check("too large", &long, TrustError::TooLarge { what: WHAT, limit });
    check("no archive", b"Dear colleague", refused("not_a_zip"));
    check("cut short", &good[..good.len() - 30], refused("not_a_zip"));
    check("a tail", &[&good[..], b"x"].concat(), refused("bytes_after_zip"));
    let at = good
        .windows(3)
        .position(|w| w == b"row")
        .map_or(good.len() / 3, |at| at);
    let mut turned = good.clone();
    turned[at] ^= 1;
    assert!(
        matches!(nele.read(&turned), Err(TrustError::ContainerRefused { .. })),
        "a byte turned"
    );
    check(
        "of another station",
        &other.write(&facts(ContentKind::Directory, 3), &files()),
        refused("unknown_issuer"),
    );
    let manifest = nele.manifest();
    let forge = |files: &[(&str, &[u8])]| nele.forge(files, &nele.pair, &nele.keys);
    check(
        "no manifest",
        &forge(&[(DIRECTORY, b"row = []\n")]),
        TrustError::UnexpectedContents { what: WHAT },
    );
    check(
        "nothing beside the manifest",
        &forge(&[("pack.json", &manifest)]),
        bad_files("it holds nothing"),
    );
    let also = |name: &str, bytes: &[u8]| forge(&[("pack.json", &manifest), (DIRECTORY, b"row = []\n"), (name, bytes)]);
    check("law among numbers", &also("indicators/law.toml", b""), strange());
    check("who may do what", &also("indicators/roles.toml", b""), strange());
    check(
        "a story among numbers",
        &also("indicators/vignettes/01-x.toml", b""),
        strange(),
    );
    check("an overlay among numbers", &also(OVERLAY_FILE, b""), strange());
    check("a program", &also("halte.sh", b"#!/bin/sh"), strange());
    check(
        "no text",
        &also("locales/nl/place.ftl", &[0xff, 0xfe]),
        bad_files("a file is not text"),
    );
    let limit = 1 << 20;
    check(
        "a huge text",
        &also("locales/nl/place.ftl", &vec![b'#'; limit + 1]),
        TrustError::TooLarge { what: WHAT, limit },
    );
    let format = || TrustError::UnknownFormat { what: WHAT };
    check(
        "a later format",
        &nele.with_manifest("halte.pack/1", "halte.pack/2"),
        format(),
    );
    let at = |path: &str| TrustError::Malformed {
        what: WHAT,
        path: path.to_owned(),
    };
    check(
        "an unknown kind",
        &nele.with_manifest("\"directory\"", "\"weather\""),
        at("kind"),
    );
    check(
        "an unknown key",
        &nele.with_manifest("\"kind\"", "\"colour\": 1,\n  \"kind\""),
        at("colour"),
    );
    check(
        "written otherwise",
        &nele.with_manifest("\"version\": 3", "\"version\":  3"),
        TrustError::NotCanonical { what: WHAT },
    );
    let field = |field, reason| TrustError::BadField {
        what: WHAT,
        field,
        reason,
    };
    check(
        "number nought",
        &nele.with_manifest("\"version\": 3", "\"version\": 0"),
        field("version", "numbers begin with 1"),
    );
    check(
        "an id with a slash",
        &nele.with_manifest("be.directory", "be/directory"),
        field("id", "not lower-case letters, digits, _ . -"),
    );
    check(
        "a name that turns the line",
        &nele.with_manifest("Numbers, autumn", "Numbers\u{202e}"),
        field("name", "control or direction characters"),
    );
    let training = || TrustError::TrainingDisagrees { what: WHAT };
    check(
        "real numbers for exercises",
        &nele.with_manifest("\"training\": false", "\"training\": true"),
        training(),
    );
    let publisher = || TrustError::NotAPublisher { what: WHAT };
    check(
        "an overlay by a publisher",
        &nele.with_manifest("\"directory\"", "\"overlay\""),
        publisher(),
    );
    check(
        "another right than signed with",
        &nele.with_manifest("\"publisher\"", "\"station\""),
        publisher(),
    );
    assert!(nele.read(&good).is_ok(), "the one they were made from is good");
}

#[test]
fn a_device_a_recipient_and_an_overlay_certificate_may_not_sign_content() {
    let mut nele = nele();
    let manifest = nele.manifest();
    let content: [(&str, &[u8]); 2] = [("pack.json", &manifest), (DIRECTORY, b"row = []\n")];
    let (device, enrolled) = noor(&mut nele.station);
    let packed = nele.forge(&content, &enrolled.certificates, &device);
    assert_eq!(
        nele.read(&packed),
        Err(TrustError::NotAPublisher { what: "content pack" })
    );
    let keys = DeviceKeys::generate().unwrap();
    let payoke = EnrolmentRequest::for_recipient(
        &keys,
        &id("centre-payoke"),
        profile(RecipientKind::Centre, "Payoke"),
        night(),
    );
    let answer = nele.station.enrol(&payoke.unwrap(), night()).unwrap();
    let pair = accept(&answer, &keys.public(), &LastSeen::default(), night())
        .unwrap()
        .certificates;
    assert_eq!(
        nele.read(&nele.forge(&content, &pair, &keys)),
        Err(TrustError::NotAPublisher { what: "content pack" })
    );
    // Nor does our own writer help.
    assert_eq!(
        write_pack(
            &facts(ContentKind::Directory, 1),
            &files(),
            (&device, &enrolled.certificates),
            night()
        ),
        Err(TrustError::NotAPublisher { what: "content pack" })
    );
}

#[test]
fn an_older_number_and_a_number_used_twice_are_refused_and_the_same_bytes_are_not() {
    let nele = nele();
    let (third, fourth) = (
        nele.write(&facts(ContentKind::Directory, 3), &files()),
        nele.write(&facts(ContentKind::Directory, 4), &files()),
    );
    let read = |bytes: &[u8], seen: &SignedPack| {
        let seen = SeenPack {
            version: seen.facts.version,
            evidence_id: seen.evidence_id.clone(),
        };
        read_pack(bytes, &nele.roster.trust_view(night(), None), Some(&seen))
    };
    let held = nele.read(&third).unwrap();
    assert!(read(&fourth, &held).is_ok());
    assert!(read(&third, &held).is_ok(), "twice the same is harmless");
    let newer = nele.read(&fourth).unwrap();
    let older = TrustError::RolledBack {
        what: "content pack",
        offered: 3,
        seen: 4,
    };
    assert_eq!(read(&third, &newer), Err(older));
    let changed = BTreeMap::from([(DIRECTORY.to_owned(), b"row = [] # other\n".to_vec())]);
    let other = nele.write(&facts(ContentKind::Directory, 3), &changed);
    assert_eq!(
        read(&other, &held),
        Err(TrustError::NumberReused { what: "content pack" })
    );
}

#[test]
fn what_a_revoked_publisher_signed_is_refused() {
    let mut nele = nele();
    let bytes = nele.write(&facts(ContentKind::Directory, 3), &files());
    let serial = Serial::of(nele.pair.ed25519.tbs_certificate().serial_number());
    nele.station.revoke(&serial, night()).unwrap();
    let out = nele._dir.path().join("roster");
    let files = nele.station.write_roster(&out, later(1)).unwrap();
    let roster = read_roster_dir(&files, &nele.roster.last_seen(), later(1)).unwrap();
    assert_eq!(
        read_pack(&bytes, &roster.trust_view(later(1), None), None),
        Err(TrustError::Revoked { what: "content pack" })
    );
}

#[test]
fn a_clock_that_is_wrong_and_a_certificate_that_ended_are_said_and_refuse_nothing() {
    let nele = nele();
    let bytes = nele.write(&facts(ContentKind::Directory, 3), &files());
    let at = |received| {
        read_pack(&bytes, &nele.roster.trust_view(received, None), None)
            .unwrap()
            .remarks
    };
    assert_eq!(at(night()), []);
    assert!(at(later(-2)).contains(&crate::container::Remark::TimeInconsistent));
    assert!(at(later(120)).contains(&crate::container::Remark::Expired));
}

#[test]
fn only_a_real_station_signs_an_overlay_and_its_numbers_rise() {
    let mut nele = nele();
    let (first, one) = nele
        .station
        .sign_overlay(b"format = \"halte.overlay/1\"\n", autumn(), night())
        .unwrap();
    let (second, _) = nele
        .station
        .sign_overlay(b"format = \"halte.overlay/1\"\n", autumn(), night())
        .unwrap();
    assert_eq!((first, second), (1, 2));
    let pack = nele.read(&one).unwrap();
    assert_eq!((pack.facts.kind, pack.facts.version), (ContentKind::Overlay, 1));
    assert_eq!(pack.signer.role, CertificateRole::Station);
    let mut exercise = press(true);
    let refused = exercise.station.sign_overlay(b"", autumn(), night());
    assert_eq!(refused.unwrap_err(), TrustError::TrainingDisagrees { what: "overlay" });
}

#[test]
fn an_exercise_signs_exercises_and_nothing_that_is_used_for_a_real_case() {
    let play = press(true);
    let real = PackFacts::new("be.directory", ContentKind::Directory, 1, "Numbers", autumn(), true);
    assert_eq!(
        real.unwrap_err(),
        TrustError::TrainingDisagrees { what: "content pack" }
    );
    let story = PackFacts::new("be.stories", ContentKind::Exercises, 1, "Stories", autumn(), true).unwrap();
    let files = BTreeMap::from([("indicators/vignettes/90-x.toml".to_owned(), b"x = 1\n".to_vec())]);
    let bytes = write_pack(&story, &files, (&play.keys, &play.pair), night()).unwrap();
    assert!(play.read(&bytes).is_ok());
    assert!(
        matches!(nele().read(&bytes), Err(TrustError::ContainerRefused { .. })),
        "not at a real station"
    );
    let claims = write_pack(
        &facts(ContentKind::Directory, 1),
        &files,
        (&play.keys, &play.pair),
        night(),
    );
    assert_eq!(
        claims.unwrap_err(),
        TrustError::TrainingDisagrees { what: "content pack" }
    );
}

#[test]
fn a_recording_is_opus_and_named_by_the_text_it_says() {
    let nele = nele();
    let mut opus = b"OggS".to_vec();
    opus.resize(28, 0);
    opus.extend_from_slice(b"OpusHead and what follows");
    let facts = PackFacts::new("audio.ti", ContentKind::Audio, 1, "Tigrinya", autumn(), false).unwrap();
    let pack = |name: &str, bytes: &[u8]| {
        let files = BTreeMap::from([(name.to_owned(), bytes.to_vec())]);
        write_pack(&facts, &files, (&nele.keys, &nele.pair), night())
    };
    assert!(
        nele.read(&pack("audio/ti/0123456789abcdef.opus", &opus).unwrap())
            .is_ok()
    );
    for (name, bytes) in [
        ("audio/ti/0123456789abcdef.opus", &b"RIFF....WAVE"[..]),
        ("audio/ti/hello.opus", &opus),
        ("audio/0123456789abcdef.opus", &opus),
        ("locales/ti/leaflet.ftl", b"x = y"),
    ] {
        assert!(matches!(pack(name, bytes), Err(TrustError::BadField { .. })), "{name}");
    }
}
