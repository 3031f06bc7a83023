//! What a station may know: nothing in an extract identifies anybody, the watcher opens no packet (T2),
//! a stranger with packet and public lists verifies it offline (T14), and a slip's code gets one answer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use halte::journal::{Journal, Passphrase};
use halte::model::{
    Answer, EncounterId, Event, FieldId, FieldValue, Moment, OfferAnswer, PersonLabel, RecipientId, RecipientKind,
    Service,
};
use halte::packet::{EXTRACT_FORMAT, ExtractFile, ExtractHead, ExtractRefusal};
use halte::service::{
    self, Clock, Code, Config, EnrolRole, FixedClock, Halte, KeyParams, MailboxAt, NewJournal, PacketFiles, Profile,
    SystemClock, Which,
};
use halte::trust::Identity;
use secrecy::SecretString;

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";
const NAME: &str = "Selam Tesfay";

fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

fn notebook(folder: &Path, name: &str, clock: Arc<dyn Clock>) -> (Halte, PathBuf) {
    let config = Config {
        data: folder.join(name).join("data"),
        out: folder.join(name).join("out"),
        effort: KeyParams::LEAST,
    };
    let out = config.out.clone();
    let halte = Halte::start_with(config, clock).expect("the content loads");
    let profile = Profile {
        service: Service::LocalPolice,
        unit: format!("Unit of {name}"),
        officer: "Officer Alice".to_owned(),
        badge: String::new(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    };
    let passphrase = SecretString::from(PASSPHRASE);
    halte
        .create_journal(NewJournal { passphrase, profile })
        .expect("a journal");
    (halte, out)
}

fn enrol(halte: &Halte, folder: &Path, role: EnrolRole, id: Option<&str>) -> Option<Vec<u8>> {
    let id = id.map(|id| RecipientId::new(id).expect("an id"));
    let request = halte.enrol_request(role, id).expect("a request");
    let answer = service::enrol_with(&folder.join("station"), &request.bytes, None)
        .expect("an answer")
        .1;
    halte.enrol_accept(&answer).expect("enrolled");
    request.identity.map(|text| text.as_bytes().to_vec())
}

struct Ground {
    temp: tempfile::TempDir,
    alice: Halte,
    out: PathBuf,
    watcher: Halte,
    payoke_key: Vec<u8>,
    watcher_key: Vec<u8>,
    encounter: EncounterId,
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).expect("a label")
}

impl Ground {
    fn new() -> Self {
        Self::with(Arc::new(SystemClock::new()))
    }

    fn with(clock: Arc<dyn Clock>) -> Self {
        let temp = tempfile::tempdir().expect("a folder");
        service::demo_station(temp.path()).expect("a training station");
        let (watcher, _) = notebook(temp.path(), "watcher", clock.clone());
        let watcher_key = enrol(&watcher, temp.path(), EnrolRole::Recipient, Some("station")).expect("a key");
        let (payoke, _) = notebook(temp.path(), "payoke", clock.clone());
        let payoke_key = enrol(&payoke, temp.path(), EnrolRole::Recipient, Some("centre-payoke")).expect("a key");
        let (alice, out) = notebook(temp.path(), "alice", clock);
        enrol(&alice, temp.path(), EnrolRole::Device, None);
        let encounter = service::example_encounter(&alice).expect("the example");
        let named = Event::FieldSet {
            field: FieldId::new("name").expect("a row"),
            label: Some(label("A")),
            value: Some(FieldValue::Text(NAME.to_owned())),
        };
        alice.record(&encounter, vec![named]).expect("named");
        Self {
            temp,
            alice,
            out,
            watcher,
            payoke_key,
            watcher_key,
            encounter,
        }
    }

    fn seal(&self) -> Vec<(RecipientKind, Vec<u8>)> {
        let sealed = self.alice.seal(&self.encounter, None, "en", &printer).expect("sealed");
        let read = |name: &str| std::fs::read(self.out.join(name)).expect("a packet");
        sealed.packets.iter().map(|p| (p.kind, read(&p.file_name))).collect()
    }

    fn extract(&self) -> Vec<u8> {
        let files = self.alice.make_extracts().expect("extracts");
        assert_eq!(files.len(), 1, "one watcher, one file");
        std::fs::read(&files[0]).expect("an extract")
    }

    /// What the watcher's own log holds about the notebook itself; the notebook is locked afterwards.
    fn watchers_log(&self) -> Vec<Event> {
        self.watcher.lock();
        let data = self.temp.path().join("watcher").join("data");
        let passphrase = Passphrase::new(PASSPHRASE.to_owned().into()).expect("a passphrase");
        let journal = Journal::unlock(&data, &passphrase, Arc::new(SystemClock::new())).expect("unlocked");
        let entries = journal.entries(&EncounterId::notebook()).expect("the log");
        entries.into_iter().map(|entry| entry.event).collect()
    }

    fn roster(&self) -> PacketFiles {
        let out = self.temp.path().join("roster-now");
        service::write_roster(&self.temp.path().join("station"), &out, None).expect("a roster");
        PacketFiles::read(&out).expect("a roster")
    }
}

/// Every text of a JSON value that is not a key.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|v| texts(v, found)),
        serde_json::Value::Object(map) => map.values().for_each(|v| texts(v, found)),
        _ => {}
    }
}

#[test]
fn the_watcher_sees_clocks_and_packets_and_opens_none_of_them() {
    let ground = Ground::new();
    let packets = ground.seal();
    let watch = ground.watcher.take_extract(&ground.extract()).expect("taken");
    let one = watch.encounters.first().expect("an encounter");
    assert_eq!(one.unit, "Unit of alice");
    assert_eq!(one.packets.len(), packets.len());
    assert!(one.clocks.iter().any(|c| c.key == "packet_unacknowledged"));
    let roster = ground.roster();
    for (kind, packet) in &packets {
        let seen = service::verify_packet(packet, &roster, Some(&ground.watcher_key)).expect("an answer");
        assert!(seen.is_refused(), "{kind}");
        assert!(service::open_packet(packet, &roster, &ground.watcher_key).is_err());
        let error = ground.watcher.open_received(packet).expect_err("no duty of a watcher");
        assert_eq!(error.code, Code::NotYourDuty);
    }
}

#[test]
fn an_extract_says_nothing_that_was_recorded_about_anybody() {
    let ground = Ground::new();
    ground.seal();
    let extract = ground.extract();
    let record = ground.alice.encounter(&ground.encounter).expect("the encounter").record;
    let mut said = Vec::new();
    let json = serde_json::to_value((&record.fields, &record.persons)).expect("json");
    texts(&json, &mut said);
    let identity = Identity::read(&ground.watcher_key).expect("a key");
    let roster = halte::trust::read_roster_dir(
        &{
            let files = ground.roster();
            halte::trust::RosterFiles {
                roster: files.roster,
                crl: files.crl,
                ca_pem: files.station_ca,
            }
        },
        &halte::trust::LastSeen::default(),
        chrono::Utc::now(),
    )
    .expect("a roster");
    let trust = roster.trust_view(chrono::Utc::now(), None);
    let opened = halte::packet::open_extract(&extract, &identity, &trust).expect("opened");
    let json = serde_json::to_value(&opened.file).expect("json");
    let mut told = Vec::new();
    texts(&json, &mut told);
    let labels: Vec<String> = record.persons.iter().map(|p| p.label.to_string()).collect();
    let is_time = |text: &str| text.parse::<chrono::DateTime<chrono::Utc>>().is_ok();
    // A consent names the kind of office that a packet went to.
    let is_office = |text: &str| text.parse::<RecipientKind>().is_ok();
    let leaked: Vec<&String> = said
        .iter()
        .filter(|text| !labels.contains(text) && !is_time(text) && !is_office(text) && told.contains(text))
        .collect();
    assert!(leaked.is_empty(), "an extract repeats {leaked:?}");
    let whole = json.to_string();
    for word in [
        NAME,
        "third_country",
        "presumed_victim",
        "officer_saw",
        "SMG-",
        "jabbeke",
    ] {
        assert!(!whole.contains(word), "an extract says {word}");
    }
}

#[test]
fn a_stranger_with_a_packet_and_the_public_lists_verifies_it_offline() {
    let ground = Ground::new();
    let roster = ground.roster();
    let packets = ground.seal();
    let (_, sealed) = packets
        .iter()
        .find(|(kind, _)| *kind == RecipientKind::Centre)
        .expect("a centre");
    let text = String::from_utf8(ground.payoke_key.clone()).expect("text");
    let line = text.lines().find(|l| l.starts_with("AGE-SECRET-KEY")).expect("a key");
    let key: age::x25519::Identity = line.parse().expect("a key");
    let container = age::decrypt(&key, sealed).expect("opened by its recipient, passed on");
    let seen = service::verify_packet(&container, &roster, None).expect("an answer");
    assert!(!seen.is_refused(), "{:?}", seen.reason_key());
    let mut changed = container;
    let at = changed.len() / 2;
    changed[at] ^= 1;
    assert!(
        service::verify_packet(&changed, &roster, None)
            .expect("an answer")
            .is_refused()
    );
}

#[test]
fn the_newest_extract_counts_and_the_same_one_twice_changes_nothing() {
    let ground = Ground::new();
    let before = ground.extract();
    ground.seal();
    let after = ground.extract();
    let watch = ground.watcher.take_extract(&after).expect("taken");
    let packets = watch.encounters[0].packets.len();
    assert!(packets > 0);
    let late = ground.watcher.take_extract(&before).expect("kept");
    assert_eq!(
        late.encounters[0].packets.len(),
        packets,
        "an older word does not hide a newer one"
    );
    let again = ground.watcher.take_extract(&after).expect("taken");
    assert_eq!(again.encounters.len(), 1);
    assert!(again.shortened.is_empty());
}

#[test]
fn sealing_tells_the_station_by_itself() {
    let ground = Ground::new();
    let packets = ground.seal().len();
    let between = tempfile::tempdir().expect("a folder");
    let at = MailboxAt::address(between.path().to_str().expect("a path"));
    ground.alice.mailbox_post(&at, Which::All, &|_, _| ()).expect("posted");
    let got = ground.watcher.mailbox_collect(&at, &|_, _| ()).expect("collected");
    assert_eq!((got.new, got.extracts, got.quarantined), (1, 1, 0), "{got:?}");
    let watch = ground.watcher.watch().expect("a view");
    assert_eq!(watch.encounters[0].packets.len(), packets);
}

#[test]
fn a_word_to_the_station_that_was_lost_is_said_again_after_a_week_and_when_a_packet_is_gone() {
    let clock = Arc::new(FixedClock::at(Moment {
        wall: chrono::Utc::now(),
        since_boot_ms: 1_000,
        trusted: None,
    }));
    let ground = Ground::with(clock.clone());
    let sealed = ground.seal().len();
    let lost = tempfile::tempdir().expect("a stick");
    let (stick, desk) = (lost.path().join("stick"), lost.path().join("desk"));
    std::fs::create_dir(&stick).expect("a stick");
    std::fs::create_dir(&desk).expect("a desk");
    let at = |folder: &Path| MailboxAt::address(folder.to_str().expect("a path"));
    // Left alone for days, both are locked.
    let open = |book: &Halte| {
        book.lock();
        book.unlock(SecretString::from(PASSPHRASE)).expect("unlocked");
    };
    let post = |folder: &Path| {
        open(&ground.alice);
        ground
            .alice
            .mailbox_post(&at(folder), Which::All, &|_, _| ())
            .expect("posted")
    };
    let told = |folder: &Path| {
        open(&ground.watcher);
        let got = ground
            .watcher
            .mailbox_collect(&at(folder), &|_, _| ())
            .expect("collected");
        (got.extracts, got.quarantined)
    };
    assert!(post(&stick).posted > 1);
    assert_eq!(post(&desk).posted, 0, "once is enough");
    // The stick is lost before anybody collects from it; nothing new happens for a week.
    let day = 24 * 60 * 60 * 1_000;
    clock.advance_ms(6 * day);
    assert_eq!(post(&desk).posted, 0, "not yet");
    clock.advance_ms(day);
    assert_eq!(post(&desk).posted, 1);
    assert_eq!(told(&desk), (1, 0));
    let watch = ground.watcher.watch().expect("a view");
    assert_eq!(watch.encounters[0].packets.len(), sealed);
    assert_eq!(post(&desk).posted, 0, "once a week");

    // And at once where what was sent is gone.
    std::fs::remove_dir_all(stick.join("v1")).expect("emptied");
    let again = post(&stick);
    assert_eq!(again.posted, again.again + 1, "{again:?}");
    assert_eq!(told(&stick), (1, 0));
}

#[test]
fn an_offer_after_a_statement_is_counted_for_the_station() {
    let ground = Ground::new();
    let offers = |watch: &halte::service::WatchView| watch.encounters[0].offers_after_statement;
    let before = offers(&ground.watcher.take_extract(&ground.extract()).expect("taken"));
    let labels = vec![label("A")];
    let events = vec![
        Event::StatementNoted {
            labels: labels.clone(),
            made: true,
            at: None,
        },
        Event::OfferMade {
            labels,
            answer: OfferAnswer::Wants,
        },
    ];
    for event in events {
        ground.alice.record(&ground.encounter, vec![event]).expect("recorded");
    }
    let after = offers(&ground.watcher.take_extract(&ground.extract()).expect("taken"));
    assert!(after > before, "{before} then {after}");
}

#[test]
fn a_code_on_a_slip_gets_one_answer_and_no_name() {
    let ground = Ground::new();
    ground.seal();
    let safe = Event::CarryAnswered {
        label: label("A"),
        answer: Answer::Yes,
        alone: true,
    };
    ground.alice.record(&ground.encounter, vec![safe]).expect("recorded");
    let slip = ground
        .alice
        .save_slip(&ground.encounter, &label("A"), "ti", &printer)
        .expect("a slip");
    let name = Path::new(&slip)
        .file_stem()
        .and_then(|s| s.to_str())
        .expect("a name")
        .to_owned();
    let code = name.strip_prefix("slip-").expect("a code").to_owned();
    let shown = ground
        .alice
        .show_slip(&ground.encounter, &label("A"), "ti")
        .expect("a slip");
    assert_eq!(shown.code.expect("a code").value, code, "on the screen as on the paper");
    assert!(shown.qr.width > 20 && !shown.qr.bits.is_empty());
    ground.watcher.take_extract(&ground.extract()).expect("taken");
    for typed in [code.clone(), code.to_lowercase(), code.replace('-', " ")] {
        let found = ground.watcher.find_code(&typed).expect("found");
        assert_eq!(found.code, code);
        assert_eq!(found.lines.len(), 3);
        assert_eq!(
            (found.unit.as_str(), found.callback.as_str()),
            ("Unit of alice", "02 000 00 00")
        );
        assert!(!found.lines.join(" ").contains(NAME));
    }
    let paper = ground.watcher.save_found(&code, "en", &printer).expect("a paper");
    assert!(std::fs::read(paper).expect("a file").starts_with(b"%PDF"));
    let unknown = ground.watcher.find_code("AAAA-AAAA").expect_err("unknown");
    assert_eq!(unknown.code, Code::CodeUnknown);
    let log = ground.watchers_log();
    let told = Event::CodeFound { code: code.clone() };
    assert_eq!(
        log.iter().filter(|e| **e == told).count(),
        3,
        "each time that it was told"
    );
    let printed: Vec<&Event> = log.iter().filter(|e| matches!(e, Event::CodePrinted { .. })).collect();
    assert_eq!(printed, [&Event::CodePrinted { code }], "no paper leaves unlogged");
}

#[test]
fn an_extract_that_is_not_one_is_refused_for_its_own_reason() {
    let ground = Ground::new();
    let packets = ground.seal();
    let extract = ground.extract();
    let mut cut = extract.clone();
    cut.truncate(extract.len() - 30);
    let own: age::x25519::Recipient = Identity::read(&ground.watcher_key)
        .expect("a key")
        .public()
        .as_str()
        .parse()
        .expect("a key");
    let sealed = |bytes: &[u8]| age::encrypt(&own, bytes).expect("sealed");
    for (bytes, reason) in [
        (b"Dear colleague,".to_vec(), "extract_not_sealed"),
        (packets[0].1.clone(), "not_for_me"),
        (cut, "encryption_damaged"),
        (sealed(b"Dear colleague,"), "not_a_zip"),
    ] {
        let error = ground.watcher.take_extract(&bytes).expect_err(reason);
        assert_eq!(error.code, Code::ExtractRefused);
        assert_eq!(error.args.get("reason").map(String::as_str), Some(reason));
    }
}

/// FROZEN: what stands in an extract, byte by byte.
#[test]
fn an_extract_keeps_its_bytes() {
    let key = Identity::fresh().public();
    let file = ExtractFile {
        format: EXTRACT_FORMAT.to_owned(),
        training: false,
        device: "device-7".to_owned(),
        station_key: key.clone(),
        number: 3,
        made_at: "2026-11-03T03:00:00Z".parse().expect("a time"),
        head: ExtractHead {
            seq: 12,
            digest: "ab".repeat(32),
        },
        callback: "050 44 00 00".to_owned(),
        encounters: Vec::new(),
    };
    let expected = format!(
        r#"{{"format":"halte.extract/1","training":false,"device":"device-7","station_key":"{key}","number":3,"made_at":"2026-11-03T03:00:00Z","head":{{"seq":12,"digest":"{}"}},"callback":"050 44 00 00","encounters":[]}}"#,
        "ab".repeat(32)
    );
    let written = file.canonical_bytes().expect("json");
    assert_eq!(String::from_utf8(written.clone()).expect("text"), expected);
    assert_eq!(ExtractFile::parse(&written), Ok(file));
    for (bad, reason) in [
        (expected.replace("extract/1", "extract/2"), ExtractRefusal::Version),
        (
            expected.replace("\"number\":3", "\"number\":0"),
            ExtractRefusal::Malformed,
        ),
        (expected.replace(':', ": "), ExtractRefusal::Malformed),
        (
            expected.replace("\"training\"", "\"name\":\"Selam\",\"training\""),
            ExtractRefusal::Malformed,
        ),
        ("persons: A".to_owned(), ExtractRefusal::Malformed),
    ] {
        assert_eq!(ExtractFile::parse(bad.as_bytes()), Err(reason));
    }
}
