//! Content packs on a running device: what is installed is seen at once, older and foreign ones are
//! refused, a damaged one gives way, and what is not public is seen by nobody who has not unlocked.

use std::fs;
use std::sync::Arc;

use chrono::TimeDelta;
use secrecy::SecretString;
use tempfile::TempDir;

use super::*;
use crate::content::embedded_files;
use crate::journal::{Clock, FixedClock, KIND_RECEIPT, KeyParams, Outgoing};
use crate::model::{
    Answer, Context, EncounterId, Event, IndicatorId, Moment, OfferAnswer, PackId, PersonLabel, PlaceId, ReceiptAnswer,
    ReceiptStatus, RecipientId, RecipientKind, Service, Source, Verb,
};
use crate::service::{Config, EnrolRole, MailboxAt, NewEncounter, NewJournal, Profile, Which};
use crate::trust::{
    CertificateFacts, CertificatePair, DeviceKeys, EnrolmentRequest, Identity, PackFacts, RecipientProfile, Station,
    accept, write_pack,
};

const PASSPHRASE: &str = "turnip lantern gravel ferry";
const DIRECTORY: &str = "indicators/directory.toml";

fn night() -> DateTime<Utc> {
    "2026-11-03T02:58:00Z".parse().unwrap()
}

fn autumn() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 9, 30).unwrap()
}

/// A station, its publisher Nele, and Anna's device.
struct Scene {
    folder: TempDir,
    station: Station,
    nele: (DeviceKeys, CertificatePair),
    clock: Arc<FixedClock>,
    halte: Halte,
}

fn station(folder: &TempDir, name: &str) -> Station {
    Station::init(&folder.path().join(name), "Police zone Ghent", false, night(), None).unwrap()
}

fn publisher(station: &mut Station) -> (DeviceKeys, CertificatePair) {
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_publisher(&keys, "publisher", "Myria", night()).unwrap();
    let answer = station.enrol(&request, night()).unwrap();
    let enrolled = accept(&answer, &keys.public(), &LastSeen::default(), night()).unwrap();
    (keys, enrolled.certificates)
}

fn start(folder: &TempDir, clock: &Arc<FixedClock>) -> Halte {
    let config = Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: KeyParams::LEAST,
    };
    Halte::start_with(config, clock.clone()).unwrap()
}

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::at(Moment {
        wall: night(),
        since_boot_ms: 3_600_000,
        trusted: None,
    }))
}

impl Scene {
    fn new() -> Self {
        let (folder, clock) = (TempDir::new().unwrap(), clock());
        let mut station = station(&folder, "station");
        let nele = publisher(&mut station);
        let halte = start(&folder, &clock);
        let profile = Profile {
            service: Service::LocalPolice,
            unit: "PZ Test".to_owned(),
            officer: "Anna".to_owned(),
            badge: String::new(),
            callback: String::new(),
            lang: "en".to_owned(),
        };
        let passphrase = SecretString::from(PASSPHRASE);
        halte.create_journal(NewJournal { passphrase, profile }).unwrap();
        let mut scene = Self {
            folder,
            station,
            nele,
            clock,
            halte,
        };
        scene.enrol();
        scene
    }

    fn enrol(&mut self) {
        let request = self
            .halte
            .enrol_request(crate::service::EnrolRole::Device, None)
            .unwrap();
        let request = EnrolmentRequest::read(&request.bytes).unwrap();
        let answer = self.station.enrol(&request, self.clock.now().wall).unwrap();
        self.halte.enrol_accept(&answer).unwrap();
    }

    /// From now on the roster has one centre's key.
    fn enrol_payoke(&mut self) {
        let id = RecipientId::new("centre-payoke").unwrap();
        let profile = RecipientProfile {
            kind: RecipientKind::Centre,
            name: "Payoke".to_owned(),
            age_public_key: Identity::fresh().public(),
            identity_public_key: None,
            serves: Vec::new(),
        };
        let keys = DeviceKeys::generate().unwrap();
        let request = EnrolmentRequest::for_recipient(&keys, &id, profile, night()).unwrap();
        self.station.enrol(&request, night()).unwrap();
        let out = self.folder.path().join("roster");
        let roster = self.station.write_roster(&out, night()).unwrap();
        self.halte.install_roster(PacketFiles::from(roster)).unwrap();
    }

    fn pack(&self, id: &str, kind: ContentKind, version: u32, files: &[(&str, String)]) -> Vec<u8> {
        let facts = PackFacts::new(id, kind, version, "Autumn", autumn(), false).unwrap();
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.clone().into_bytes()));
        write_pack(&facts, &files.collect(), (&self.nele.0, &self.nele.1), night()).unwrap()
    }

    /// Numbers in which Payoke has another one.
    fn numbers(&self, version: u32, payoke: &str) -> Vec<u8> {
        self.pack(
            "be.directory",
            ContentKind::Directory,
            version,
            &[(DIRECTORY, directory(payoke))],
        )
    }

    /// The same device after the program was started again.
    fn again(&mut self) {
        let other = TempDir::new().unwrap();
        self.halte = start(&other, &self.clock);
        self.halte = start(&self.folder, &self.clock);
    }

    fn unlock(&self) {
        self.halte.unlock(SecretString::from(PASSPHRASE)).unwrap();
    }

    fn codes(&self) -> Vec<&'static str> {
        self.halte
            .attention()
            .unwrap()
            .into_iter()
            .map(|one| one.code)
            .collect()
    }

    fn asice(&self) -> Vec<PathBuf> {
        // Where nothing was ever installed there is no folder.
        let entries = fs::read_dir(self.folder.path().join("data/content"))
            .into_iter()
            .flatten();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|p| p.extension().is_some_and(|e| e == "asice")).collect()
    }
}

fn directory(payoke: &str) -> String {
    let shipped = embedded_files().remove("directory.toml").unwrap();
    assert!(shipped.contains("03 201 16 90"), "Payoke's number has changed");
    shipped.replace("03 201 16 90", payoke)
}

fn payoke(halte: &Halte) -> String {
    let rows = halte.numbers();
    rows.into_iter().find(|r| r.name.contains("Payoke")).unwrap().phone
}

fn code<T: std::fmt::Debug>(answer: Result<T, Error>) -> Code {
    answer.unwrap_err().code
}

#[test]
fn what_is_installed_is_seen_at_once_and_after_the_next_start_even_locked() {
    let mut scene = Scene::new();
    let before = scene.halte.status().unwrap().content;
    let shipped = scene.halte.content.version.clone();
    let view = scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    assert_eq!(payoke(&scene.halte), "03 000 11 11");
    assert_ne!(
        scene.halte.status().unwrap().content,
        before,
        "the window is told to ask again"
    );
    assert_ne!(view.content, shipped, "packets name the new content");
    let [pack] = view.packs.as_slice() else {
        panic!("one pack, not {:?}", view.packs)
    };
    assert_eq!(
        (pack.version, pack.in_use, pack.signed_by.as_str()),
        (1, Some(1), "Myria")
    );
    assert!(!pack.is_outdated);
    scene.again();
    assert_eq!(payoke(&scene.halte), "03 000 11 11");
    assert!(
        scene.halte.installed().is_err(),
        "which packs is said to who has unlocked"
    );
}

#[test]
fn words_change_with_the_content_in_rust_and_on_the_screen() {
    let scene = Scene::new();
    let title = scene.halte.word("nl", "app-title", &[]);
    let own = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/nl/home.ftl")).unwrap();
    let line = own.lines().find(|l| l.starts_with("home-new = ")).unwrap();
    let said = own.replace(line, "home-new = Nieuwe ontmoeting, najaar");
    let pack = scene.pack("be.texts", ContentKind::Leaflets, 1, &[("locales/nl/home.ftl", said)]);
    scene.halte.install_content(&pack).unwrap();
    assert_eq!(scene.halte.word("nl", "home-new", &[]), "Nieuwe ontmoeting, najaar");
    assert!(
        scene
            .halte
            .ftl("nl")
            .unwrap()
            .contains("home-new = Nieuwe ontmoeting, najaar")
    );
    assert_eq!(scene.halte.word("nl", "app-title", &[]), title, "the rest stays");
}

#[test]
fn an_older_pack_is_refused_and_so_is_another_one_with_the_same_number() {
    let scene = Scene::new();
    scene.halte.install_content(&scene.numbers(2, "03 000 22 22")).unwrap();
    assert_eq!(
        code(scene.halte.install_content(&scene.numbers(1, "03 000 11 11"))),
        Code::PackOlder
    );
    assert_eq!(
        code(scene.halte.install_content(&scene.numbers(2, "03 000 33 33"))),
        Code::PackRefused
    );
    assert_eq!(payoke(&scene.halte), "03 000 22 22");
    let same = scene.numbers(3, "03 000 33 33");
    scene.halte.install_content(&same).unwrap();
    assert!(scene.halte.install_content(&same).is_ok(), "twice the same is harmless");
}

#[test]
fn what_does_not_hold_together_is_refused_and_changes_nothing() {
    let scene = Scene::new();
    let install = |files: &[(&str, String)], kind| {
        let answer = scene.halte.install_content(&scene.pack("be.x", kind, 1, files));
        (code(answer), payoke(&scene.halte))
    };
    let kept = || "03 201 16 90".to_owned();
    let broken = directory("03 000 11 11").replace("phone = ", "telephone = ");
    assert_eq!(
        install(&[(DIRECTORY, broken)], ContentKind::Directory),
        (Code::PackUnfit, kept())
    );
    let empty = "row = []\n".to_owned();
    assert_eq!(
        install(&[(DIRECTORY, empty)], ContentKind::Directory),
        (Code::PackUnfit, kept())
    );
    for text in ["home-title = only this word\n", "app-title = said twice\n"] {
        let files = [("locales/nl/home.ftl", text.to_owned())];
        assert_eq!(
            install(&files, ContentKind::Leaflets),
            (Code::PackUnfit, kept()),
            "{text}"
        );
    }
    let shipped = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/ti/leaflet.ftl")).unwrap();
    let asks = shipped.replace("{ $", "{ $other_");
    assert_ne!(asks, shipped);
    assert_eq!(
        install(&[("locales/ti/leaflet.ftl", asks)], ContentKind::Leaflets),
        (Code::PackUnfit, kept())
    );
    assert!(scene.asice().is_empty() && scene.halte.installed().unwrap().packs.is_empty());
}

#[test]
fn two_packs_never_hold_the_same_file() {
    let scene = Scene::new();
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    let other = scene.pack(
        "vl.directory",
        ContentKind::Directory,
        1,
        &[(DIRECTORY, directory("03 000 22 22"))],
    );
    assert_eq!(code(scene.halte.install_content(&other)), Code::PackClash);
    assert_eq!(payoke(&scene.halte), "03 000 11 11");
}

#[test]
fn a_pack_that_is_damaged_gives_way_to_the_one_before_and_then_to_what_ships() {
    let mut scene = Scene::new();
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    let [first] = scene.asice().try_into().unwrap();
    scene.halte.install_content(&scene.numbers(2, "03 000 22 22")).unwrap();
    let second = scene.asice().into_iter().find(|p| *p != first).unwrap();
    let cut = |path: &Path| fs::write(path, &fs::read(path).unwrap()[..2000]).unwrap();
    cut(&second);
    scene.again();
    assert_eq!(payoke(&scene.halte), "03 000 11 11");
    scene.unlock();
    assert_eq!(scene.codes(), ["content-fell-back"]);
    assert_eq!(scene.halte.installed().unwrap().packs[0].in_use, Some(1));
    cut(&first);
    scene.again();
    assert_eq!(payoke(&scene.halte), "03 201 16 90");
    scene.unlock();
    assert_eq!(scene.codes(), ["content-not-used"]);
    assert_eq!(
        code(scene.halte.install_content(&scene.numbers(1, "03 000 11 11"))),
        Code::PackOlder
    );
    scene.halte.install_content(&scene.numbers(3, "03 000 33 33")).unwrap();
    assert_eq!(
        (payoke(&scene.halte).as_str(), scene.codes().len()),
        ("03 000 33 33", 0)
    );
}

#[test]
fn an_older_folder_that_was_put_back_is_noticed_and_lets_no_older_pack_in() {
    let mut scene = Scene::new();
    let content = scene.folder.path().join("data/content");
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    let kept: Vec<(PathBuf, Vec<u8>)> = fs::read_dir(&content)
        .unwrap()
        .map(|e| e.unwrap().path())
        .map(|p| (p.clone(), fs::read(p).unwrap()))
        .collect();
    scene.halte.install_content(&scene.numbers(3, "03 000 33 33")).unwrap();
    fs::remove_dir_all(&content).unwrap();
    fs::create_dir_all(&content).unwrap();
    for (path, bytes) in kept {
        fs::write(path, bytes).unwrap();
    }
    scene.again();
    scene.unlock();
    assert_eq!(scene.codes(), ["content-older"]);
    assert_eq!(
        code(scene.halte.install_content(&scene.numbers(2, "03 000 22 22"))),
        Code::PackOlder
    );
    fs::remove_dir_all(&content).unwrap();
    scene.again();
    scene.unlock();
    assert_eq!(
        scene.codes(),
        ["content-not-used"],
        "a folder that is gone is noticed too"
    );
}

#[test]
fn a_library_that_cannot_be_read_leaves_what_ships_and_says_so() {
    let mut scene = Scene::new();
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    fs::write(scene.folder.path().join("data/content/library.json"), "{").unwrap();
    scene.again();
    assert_eq!(payoke(&scene.halte), "03 201 16 90");
    scene.unlock();
    assert!(scene.codes().contains(&"content-damaged"));
}

const OWN: &str = r#"id = "PZG"
kind = "trafficking"
contexts = ["workplace"]
always = false

[[indicator]]
id = "PZG-01"
how = ["seen", "asked"]
strength = "medium"
supports = ["purpose.labour"]
scope = "person"
source = "PZ Ghent, 2026"
attribution_verified = false
"#;

fn own_words(lang: &str) -> String {
    format!(
        "pack-pzg = Car washes ({lang})\nindicator-pzg-01 = Sleeps in the car wash\n\
         prompt-pzg-01 = Where do you sleep?\nquestion-pzg-01 = Where do you sleep?\n"
    )
}

fn own_pack(scene: &Scene, rows: &str, languages: &[&str]) -> Vec<u8> {
    let words: Vec<(String, String)> = languages
        .iter()
        .map(|lang| (format!("locales/{lang}/indicator-pzg.ftl"), own_words(lang)))
        .collect();
    let mut files = vec![("indicators/packs/pzg.toml", rows.to_owned())];
    files.extend(words.iter().map(|(name, text)| (name.as_str(), text.clone())));
    scene.pack("pz-ghent", ContentKind::Service, 1, &files)
}

#[test]
fn a_service_attaches_its_own_pack_with_words_in_every_officer_language() {
    let scene = Scene::new();
    let all = ["nl", "fr", "de", "en"];
    assert_eq!(
        code(scene.halte.install_content(&own_pack(&scene, OWN, &["nl", "fr", "de"]))),
        Code::PackUnfit,
        "English is missing"
    );
    scene.halte.install_content(&own_pack(&scene, OWN, &all)).unwrap();
    let packs = scene.halte.content().packs;
    assert_eq!(packs.last().unwrap().id, PackId::new("PZG").unwrap());
    assert_eq!(packs.len(), 9, "beside the shared ones");
    assert_eq!(
        scene.halte.word("de", "indicator-pzg-01", &[]),
        "Sleeps in the car wash"
    );
}

#[test]
fn a_services_own_pack_touches_nothing_that_is_shared() {
    let scene = Scene::new();
    let shared = embedded_files().remove("packs/smg.toml").unwrap();
    let smuggling = scene.pack(
        "pz-ghent",
        ContentKind::Service,
        1,
        &[("indicators/packs/smg.toml", shared)],
    );
    assert_eq!(code(scene.halte.install_content(&smuggling)), Code::PackClash);
    let words = [
        ("indicators/packs/pzg.toml", OWN.to_owned()),
        (
            "locales/en/indicator-pzg.ftl",
            format!("{}indicator-smg-01 = Nothing to see\n", own_words("en")),
        ),
    ];
    let speaks = scene.pack("pz-ghent", ContentKind::Service, 1, &words);
    let refused = scene.halte.install_content(&speaks).unwrap_err();
    assert_eq!(refused.code, Code::PackUnfit);
    assert!(
        refused.args["first"].contains("indicator-smg-01 is no word of this pack"),
        "{refused}"
    );
}

const OVERLAY_TEXT: &str = r#"format = "halte.overlay/1"

[[number]]
id = "centre-payoke"
phone = "03 999 00 01"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"

[[magistrate]]
office = "parquet-west-flanders"
phone = "050 99 00 02"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"

[[duty]]
office = "parquet-west-flanders"
phone = "0470 99 00 03"
from = "2026-11-03T18:00:00+01:00"
until = "2026-11-04T08:00:00+01:00"
verified_by = "Inspector Maes"
verified_on = "2026-11-01"

[[meeting_point]]
name = "Police station Jabbeke, back door"
verified_by = "Inspector Maes"
verified_on = "2026-10-30"
"#;

fn west_flanders(halte: &Halte, at: DateTime<Utc>) -> Option<String> {
    let office = RecipientId::new("parquet-west-flanders").unwrap();
    halte.content.reached(&office, at).map(|r| r.phone.to_owned())
}

#[test]
fn local_numbers_are_there_while_the_notebook_is_open_and_nowhere_else() {
    let mut scene = Scene::new();
    let (_, overlay) = scene
        .station
        .sign_overlay(OVERLAY_TEXT.as_bytes(), autumn(), night())
        .unwrap();
    let view = scene.halte.install_content(&overlay).unwrap();
    assert_eq!(view.meeting_points[0].name, "Police station Jabbeke, back door");
    assert_eq!(payoke(&scene.halte), "03 999 00 01");
    assert_eq!(west_flanders(&scene.halte, night()).as_deref(), Some("050 99 00 02"));
    let evening = night() + TimeDelta::hours(16);
    assert_eq!(
        west_flanders(&scene.halte, evening).as_deref(),
        Some("0470 99 00 03"),
        "who is on duty"
    );
    scene.halte.lock();
    scene.halte.status().unwrap();
    assert_eq!(payoke(&scene.halte), "03 201 16 90");
    assert_eq!(west_flanders(&scene.halte, night()), None);
    scene.unlock();
    assert_eq!(west_flanders(&scene.halte, night()).as_deref(), Some("050 99 00 02"));
    scene.halte.hand_over().unwrap();
    assert_eq!(west_flanders(&scene.halte, night()), None, "not in a person's hands");
    scene.again();
    scene.unlock();
    assert_eq!(payoke(&scene.halte), "03 999 00 01", "after the next start too");
    let data = scene.folder.path().join("data");
    assert!(
        !fs::exists(data.join("content")).unwrap() || scene.asice().is_empty(),
        "nothing readable lies beside"
    );
}

#[test]
fn an_overlay_goes_over_whatever_numbers_are_installed_and_is_never_older() {
    let mut scene = Scene::new();
    let (_, first) = scene
        .station
        .sign_overlay(OVERLAY_TEXT.as_bytes(), autumn(), night())
        .unwrap();
    let other = OVERLAY_TEXT.replace("03 999 00 01", "03 999 00 09");
    let (_, second) = scene.station.sign_overlay(other.as_bytes(), autumn(), night()).unwrap();
    scene.halte.install_content(&second).unwrap();
    assert_eq!(code(scene.halte.install_content(&first)), Code::PackOlder);
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    assert_eq!(payoke(&scene.halte), "03 999 00 09");
    let facts = PackFacts::new("overlay", ContentKind::Overlay, 9, "Numbers", autumn(), false).unwrap();
    let files = BTreeMap::from([(OVERLAY_FILE.to_owned(), OVERLAY_TEXT.as_bytes().to_vec())]);
    assert!(
        write_pack(&facts, &files, (&scene.nele.0, &scene.nele.1), night()).is_err(),
        "a publisher has none"
    );
}

#[test]
fn an_address_that_nobody_has_verified_is_never_offered_as_a_place_to_write_to() {
    let mut scene = Scene::new();
    let shipped = Content::embedded().unwrap();
    let unverified = shipped
        .directory
        .iter()
        .filter(|r| !r.verified && r.email.is_some())
        .count();
    assert!(unverified >= 3, "the data has such addresses");
    let offered = |halte: &Halte| {
        let rows = halte.content().directory.into_iter().map(|r| (r.verified, r.email));
        let numbers = halte.numbers().into_iter().map(|r| (r.verified, r.email));
        rows.chain(numbers)
            .filter_map(|(verified, email)| Some((verified, email?)))
            .collect::<Vec<_>>()
    };
    assert!(offered(&scene.halte).iter().all(|(verified, _)| *verified));
    // A number that was verified does not vouch for the address beside it.
    let (_, overlay) = scene
        .station
        .sign_overlay(OVERLAY_TEXT.as_bytes(), autumn(), night())
        .unwrap();
    scene.halte.install_content(&overlay).unwrap();
    assert!(!offered(&scene.halte).iter().any(|(_, email)| email.contains("payoke")));
    let with = OVERLAY_TEXT.replace(
        "phone = \"03 999 00 01\"",
        "phone = \"03 999 00 01\"\nemail = \"desk@payoke.example\"",
    );
    let (_, overlay) = scene.station.sign_overlay(with.as_bytes(), autumn(), night()).unwrap();
    scene.halte.install_content(&overlay).unwrap();
    assert!(offered(&scene.halte).contains(&(true, "desk@payoke.example".to_owned())));
}

/// One adult who wants help, sealed to a centre that has no room; the encounter and that centre's next.
fn without_room(scene: &Scene) -> (EncounterId, RecipientId) {
    let new = NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: false,
    };
    let id = scene.halte.open_encounter(new).unwrap().record.id;
    let anna = vec![PersonLabel::new("A").unwrap()];
    let happened = vec![
        Event::PlaceSet {
            place: Some(PlaceId::new("e40-jabbeke").unwrap()),
        },
        Event::PersonsAdded {
            labels: anna.clone(),
            transported: true,
        },
        Event::SceneAnswered {
            indicator: IndicatorId::new("SMG-01").unwrap(),
            answer: Some(Answer::Yes),
            source: Source::OfficerSaw,
        },
        Event::OfferMade {
            labels: anna.clone(),
            answer: OfferAnswer::Wants,
        },
    ];
    scene.halte.record(&id, happened).unwrap();
    let printer = |_: &[u8]| Ok(b"%PDF-1.7".to_vec());
    let sealed = scene.halte.seal(&id, Some(&anna), "en", &printer).unwrap();
    let centre = sealed.packets.iter().find(|p| p.kind == RecipientKind::Centre).unwrap();
    let full = Event::ReceiptTaken {
        packet: centre.packet.parse().unwrap(),
        recipient: centre.recipient.clone(),
        number: 1,
        answers: vec![ReceiptAnswer {
            scope: anna.first().cloned(),
            status: ReceiptStatus::Full,
            reason: None,
        }],
        evidence_id: "00".repeat(32),
        signed_at: night(),
    };
    scene.halte.officer(Verb::Refer, |o| o.append(&id, &[full])).unwrap();
    let next = scene.halte.encounter(&id).unwrap().next_centres.remove(0);
    (id, next.recipient.unwrap())
}

#[test]
fn the_next_centre_is_reached_by_whoever_is_on_duty_there() {
    let mut scene = Scene::new();
    let (id, next) = without_room(&scene);
    let proof = "verified_by = \"Inspector Maes\"\nverified_on = \"2026-11-01\"\n";
    let overlay = format!(
        "format = \"halte.overlay/1\"\n[[duty]]\noffice = \"{next}\"\nname = \"Night desk\"\nphone = \"0470 99 00 05\"\n\
         from = \"2026-11-03T02:00:00Z\"\nuntil = \"2026-11-03T07:00:00Z\"\n{proof}"
    );
    let (_, overlay) = scene
        .station
        .sign_overlay(overlay.as_bytes(), autumn(), night())
        .unwrap();
    scene.halte.install_content(&overlay).unwrap();
    let reached = |scene: &Scene| {
        let centre = scene.halte.encounter(&id).unwrap().next_centres.remove(0);
        let numbers = scene.halte.numbers();
        let listed = numbers.into_iter().find(|n| n.id == next).unwrap();
        assert_eq!(centre.phone.as_deref(), Some(listed.phone.as_str()));
        assert_eq!(centre.who, listed.who);
        (listed.phone, listed.who)
    };
    let night_desk = ("0470 99 00 05".to_owned(), Some("Night desk".to_owned()));
    assert_eq!(reached(&scene), night_desk);
    scene.clock.set_wall("2026-11-03T07:00:00Z".parse().unwrap());
    assert_ne!(reached(&scene).0, night_desk.0, "the turn is over");
}

#[test]
fn packs_of_another_station_are_not_shown_to_who_trusts_this_one() {
    let mut scene = Scene::new();
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    scene.station = station(&scene.folder, "other");
    scene.enrol();
    assert_eq!(payoke(&scene.halte), "03 201 16 90");
    assert_eq!(scene.codes(), ["content-other-station"]);
    assert_eq!(
        code(scene.halte.install_content(&scene.numbers(2, "03 000 22 22"))),
        Code::PackRefused
    );
    scene.nele = publisher(&mut scene.station);
    scene.halte.install_content(&scene.numbers(1, "03 000 44 44")).unwrap();
    assert_eq!(
        (payoke(&scene.halte).as_str(), scene.codes().len()),
        ("03 000 44 44", 0)
    );
}

#[test]
fn content_that_was_to_be_renewed_stays_in_use_and_says_so() {
    let scene = Scene::new();
    scene.halte.install_content(&scene.numbers(1, "03 000 11 11")).unwrap();
    assert_eq!(scene.codes(), Vec::<&str>::new());
    scene.clock.set_wall("2027-10-01T08:00:00Z".parse().unwrap());
    assert!(scene.codes().contains(&"content-outdated"));
    assert_eq!(payoke(&scene.halte), "03 000 11 11");
}

#[test]
fn a_recording_of_a_pack_in_use_lies_where_the_voice_looks_for_it_and_none_of_another_does() {
    let mut scene = Scene::new();
    let folder = crate::service::recordings(scene.folder.path().join("data"));
    let opus = |words: &[u8]| {
        let mut bytes = b"OggS".to_vec();
        bytes.resize(28, 0);
        bytes.extend_from_slice(b"OpusHead and a voice: ");
        bytes.extend_from_slice(words);
        bytes
    };
    let install = |scene: &Scene, version: u32, text: &str| {
        let name = crate::voice::recording_name(text);
        let file = format!("audio/ti/{}", name.display());
        let facts = PackFacts::new("audio.ti", ContentKind::Audio, version, "Tigrinya", autumn(), false).unwrap();
        let files = BTreeMap::from([(file, opus(text.as_bytes()))]);
        let pack = write_pack(&facts, &files, (&scene.nele.0, &scene.nele.1), night()).unwrap();
        scene.halte.install_content(&pack).unwrap();
        folder.join("ti").join(name)
    };
    let first = install(&scene, 1, "ትግርኛ");
    assert_eq!(std::fs::read(&first).unwrap(), opus("ትግርኛ".as_bytes()));
    std::fs::remove_dir_all(&folder).unwrap();
    scene.again();
    assert!(first.is_file(), "what was lost is laid out again from the pack");
    scene.unlock();
    let second = install(&scene, 2, "ሓገዝ");
    assert!(second.is_file() && !first.exists());
}

#[test]
fn what_a_device_signed_is_no_content() {
    let mut scene = Scene::new();
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_device(&keys, "Traffic", Service::LocalPolice, night()).unwrap();
    let answer = scene.station.enrol(&request, night()).unwrap();
    let device = accept(&answer, &keys.public(), &LastSeen::default(), night()).unwrap();
    let files = [crate::container::File {
        name: "pack.json",
        bytes: b"{}",
        media_type: "application/json",
        stored: false,
    }];
    let signers = crate::container::SigningPair {
        ed25519: keys.ed25519(),
        ed25519_cert: &device.certificates.ed25519,
        p256: None,
    };
    let bytes = crate::container::build(&files, &signers, night()).unwrap();
    assert_eq!(code(scene.halte.install_content(&bytes)), Code::PublisherRefused);
    let serial = CertificateFacts::of(&scene.nele.1.ed25519).unwrap().serial;
    let pack = scene.numbers(1, "03 000 11 11");
    scene.station.revoke(&serial, night()).unwrap();
    let roster = scene
        .station
        .write_roster(&scene.folder.path().join("roster"), night())
        .unwrap();
    scene.halte.install_roster(PacketFiles::from(roster)).unwrap();
    assert_eq!(code(scene.halte.install_content(&pack)), Code::CertificateRevoked);
}

#[test]
fn a_certificate_warns_from_day_sixty_signs_on_after_day_ninety_and_ends_when_it_is_revoked() {
    let mut scene = Scene::new();
    scene.enrol_payoke();
    let day = |days| night() + TimeDelta::days(days);
    let at = |days| {
        scene.clock.set_wall(day(days));
        let codes = scene.codes();
        codes
            .into_iter()
            .find(|c| c.starts_with("certificate") || *c == "clock-wrong")
    };
    assert_eq!(at(59), None);
    assert_eq!(at(60), Some("certificate-ends"));
    assert_eq!(at(91), Some("certificate-expired"));
    assert_eq!(at(-2), Some("clock-wrong"));
    scene.clock.set_wall(day(91));
    let signs = |scene: &Scene| {
        let payoke = RecipientId::new("centre-payoke").unwrap();
        let asked = |o: &mut Officer| {
            let sealed = o.enrolment.recipient(&payoke, false).is_some();
            Ok((o.enrolment.certificates(false).is_some(), sealed))
        };
        scene.halte.officer(Verb::Home, asked).unwrap()
    };
    assert_eq!(
        signs(&scene),
        (true, true),
        "an expired certificate signs and seals, and the recipient decides"
    );
    let serial = scene.halte.trust().unwrap().certificate.unwrap().serial;
    scene.station.revoke(&serial.parse().unwrap(), day(91)).unwrap();
    let roster = scene
        .station
        .write_roster(&scene.folder.path().join("roster"), day(91))
        .unwrap();
    scene.halte.install_roster(PacketFiles::from(roster.clone())).unwrap();
    assert!(scene.codes().contains(&"certificate-revoked"));
    assert_eq!(
        signs(&scene),
        (false, false),
        "what everybody would refuse is not used, and sealed to nobody"
    );
    assert_eq!(
        code(scene.halte.renewal_request().map(|r| r.fingerprint)),
        Code::CertificateRevoked
    );
}

#[test]
fn what_waits_under_a_certificate_that_was_taken_back_long_ago_is_not_posted() {
    let mut scene = Scene::new();
    let serial = scene.halte.trust().unwrap().certificate.unwrap().serial;
    scene.station.revoke(&serial.parse().unwrap(), night()).unwrap();
    let out = scene.folder.path().join("roster");
    let roster = scene.station.write_roster(&out, night()).unwrap();
    scene.halte.install_roster(PacketFiles::from(roster)).unwrap();
    // As a program that did not look left it.
    let waits = Outgoing {
        digest: [7; 32],
        mailbox_box: "abcdefghijklmnopqrstuvwxyz".to_owned(),
        kind: KIND_RECEIPT.to_owned(),
        subject: "of before".to_owned(),
        recipient: "PZ Test".to_owned(),
        encounter: None,
        sealed: Some(vec![7; 40]),
    };
    let waits = [waits];
    let queued = scene.halte.officer(Verb::Home, |o| Ok(o.journal.queue(&waits)?));
    assert_eq!(queued.unwrap(), 1);
    let stick = TempDir::new().unwrap();
    let at = MailboxAt::address(stick.path().to_str().unwrap());
    let report = scene.halte.mailbox_post(&at, Which::All, &|_, _| ()).unwrap();
    assert_eq!((report.posted, report.failed), (0, 1));
    let line = scene.halte.mailbox_status().unwrap().items.remove(0);
    let reason = line.reason.as_deref();
    assert_eq!((line.state.as_str(), reason), ("failed", Some("certificate-revoked")));
    assert!(scene.codes().contains(&"not-sent"));
}

#[test]
fn who_opens_no_packet_is_not_told_of_an_old_list_and_everybody_of_a_certificate_that_ended() {
    let mut scene = Scene::new();
    let year = night() + TimeDelta::days(365);
    let said = |scene: &Scene| {
        scene.clock.set_wall(year);
        let attention = scene.halte.attention().unwrap();
        let of = |code: &str| {
            let one = attention.iter().find(|one| one.code == code)?;
            Some((one.is_urgent, one.args.get("post").cloned().unwrap()))
        };
        (of("certificate-expired"), of("lists-old"))
    };
    let told = |is_urgent: bool, post: &str| Some((is_urgent, post.to_owned()));
    assert_eq!(said(&scene), (told(true, "officer"), told(false, "officer")));
    for (role, id, post, lists) in [
        (
            EnrolRole::Recipient,
            Some("centre-payoke"),
            "recipient",
            told(true, "recipient"),
        ),
        (EnrolRole::Interpreter, None, "interpreter", None),
        (EnrolRole::Publisher, None, "publisher", None),
    ] {
        scene.clock.set_wall(night());
        let id = id.map(|id| RecipientId::new(id).unwrap());
        let request = scene.halte.enrol_request(role, id).unwrap();
        let request = EnrolmentRequest::read(&request.bytes).unwrap();
        let answer = scene.station.enrol(&request, night()).unwrap();
        scene.halte.enrol_accept(&answer).unwrap();
        assert_eq!(said(&scene), (told(true, post), lists), "{post}");
    }
}

#[test]
fn an_older_list_is_refused_by_its_own_name() {
    let mut scene = Scene::new();
    let out = scene.folder.path().join("roster");
    let older = scene.station.write_roster(&out, night()).unwrap();
    let newer = scene.station.write_roster(&out, night()).unwrap();
    scene.halte.install_roster(PacketFiles::from(newer)).unwrap();
    assert_eq!(
        code(scene.halte.install_roster(PacketFiles::from(older))),
        Code::RosterOlder
    );
}

#[test]
fn a_device_asks_again_as_the_same_holder_and_keeps_what_it_has() {
    let mut scene = Scene::new();
    let first = scene.halte.trust().unwrap().certificate.unwrap();
    scene.clock.set_wall(night() + TimeDelta::days(61));
    let saved = scene.halte.save_enrol_request(EnrolRole::Device, None).unwrap();
    assert!(saved.renews && saved.qr.width > 30 && !saved.qr.bits.is_empty());
    scene.enrol();
    let second = scene.halte.trust().unwrap().certificate.unwrap();
    assert_eq!((&second.id, &second.unit), (&first.id, &first.unit));
    assert!(second.until > first.until && second.serial != first.serial);
}

#[test]
fn an_answer_that_took_longer_than_a_newer_list_is_taken_and_the_list_stays() {
    let mut scene = Scene::new();
    let first = scene.halte.trust().unwrap();
    scene.clock.set_wall(night() + TimeDelta::days(61));
    let request = scene.halte.renewal_request().unwrap();
    let request = EnrolmentRequest::read(&request.bytes).unwrap();
    let now = scene.clock.now().wall;
    let answer = scene.station.enrol(&request, now).unwrap();
    let newer = scene
        .station
        .write_roster(&scene.folder.path().join("roster"), now)
        .unwrap();
    scene.halte.install_roster(PacketFiles::from(newer)).unwrap();
    let held = scene.halte.trust().unwrap().roster;
    scene.halte.enrol_accept(&answer).unwrap();
    let after = scene.halte.trust().unwrap();
    assert_eq!(after.roster, held, "no older list came in by the way");
    assert!(after.certificate.unwrap().until > first.certificate.unwrap().until);
}

#[test]
fn an_older_certificate_does_not_come_back_with_its_old_answer() {
    let mut scene = Scene::new();
    let asked = scene.halte.renewal_request().unwrap();
    let asked = EnrolmentRequest::read(&asked.bytes).unwrap();
    let old = scene.station.enrol(&asked, night()).unwrap();
    scene.clock.set_wall(night() + TimeDelta::days(61));
    scene.enrol();
    let held = scene.halte.trust().unwrap().certificate.unwrap();
    assert_eq!(code(scene.halte.enrol_accept(&old)), Code::RosterOlder);
    assert_eq!(scene.halte.trust().unwrap().certificate.unwrap(), held);
}
