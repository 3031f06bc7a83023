//! Safe reporting through service verbs alone: a name that one magistrate may know stands in no
//! other file, file name, journal row or paper; and what somebody else reported reaches the
//! magistrate although nobody is present.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use halte::journal::{Journal, Passphrase};
use halte::model::{
    About, Answer, Context, EncounterId, Event, FieldId, FieldValue, IdentityMode, IndicatorId, PersonFact,
    PersonLabel, PlaceId, RecipientKind, Service, Source,
};
use halte::service::{
    self, Clock, Code, Config, EnrolRole, Halte, IdentityTravel, KeyParams, NewEncounter, NewJournal, PacketFiles,
    Profile, SealedView, SystemClock,
};
use secrecy::SecretString;

const PASSPHRASE: &str = "eleven gulls over a frozen harbour";
const NAME: &str = "Zzalmaz Zzwoldu";
const FIRST_NAME: &str = "Zzalmas";
const SOURCE: &str = "Zzneighbour Zzpeeters";

fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock::new())
}

fn officer(folder: &Path, service: Service) -> Halte {
    let config = Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    };
    let halte = Halte::start_with(config, clock()).expect("the content loads");
    let new = NewJournal {
        passphrase: SecretString::from(PASSPHRASE),
        profile: Profile {
            service,
            unit: "PZ Test".to_owned(),
            officer: "Officer Alice".to_owned(),
            badge: "0001".to_owned(),
            callback: "02 000 00 00".to_owned(),
            lang: "en".to_owned(),
        },
    };
    halte.create_journal(new).expect("a journal");
    halte
}

fn enrolled(folder: &Path, service: Service) -> Halte {
    let halte = officer(folder, service);
    service::demo_station(folder).expect("a training station");
    let request = halte.enrol_request(EnrolRole::Device, None).expect("a request");
    let (_, answer) = service::enrol_with(&folder.join("station"), &request.bytes, None).expect("an answer");
    halte.enrol_accept(&answer).expect("enrolled");
    halte
}

fn new(training: bool) -> NewEncounter {
    NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training,
    }
}

fn label(text: &str) -> PersonLabel {
    PersonLabel::new(text).expect("a label")
}

fn wrote(who: Option<&str>, field: &str, value: &str) -> Event {
    Event::FieldSet {
        field: FieldId::new(field).expect("a field"),
        label: who.map(label),
        value: Some(FieldValue::Text(value.to_owned())),
    }
}

fn chose(who: Option<&str>, avenue: &str, mode: IdentityMode) -> Event {
    Event::AvenueChosen {
        label: who.map(label),
        avenue: avenue.parse().expect("an avenue"),
        mode,
    }
}

fn scene() -> Event {
    Event::SceneAnswered {
        indicator: IndicatorId::new("SMG-01").expect("an indicator"),
        answer: Some(Answer::Yes),
        source: Source::OfficerSaw,
    }
}

fn jabbeke() -> Event {
    Event::PlaceSet {
        place: Some(PlaceId::new("e40-jabbeke").expect("a place")),
    }
}

/// Almaz first gives a name, corrects it, and then asks for an anonymous statement.
fn anonymous(halte: &Halte, training: bool) -> EncounterId {
    let id = halte.open_encounter(new(training)).expect("an encounter").record.id;
    let added = Event::PersonsAdded {
        labels: vec![label("A"), label("B")],
        transported: true,
    };
    for act in [
        vec![jabbeke()],
        vec![scene()],
        vec![added],
        vec![wrote(Some("A"), "name", FIRST_NAME)],
        vec![wrote(Some("A"), "name", NAME)],
        vec![wrote(Some("B"), "name", "Biniam")],
        vec![chose(
            Some("A"),
            "anonymous_statement",
            IdentityMode::AnonymousStatement,
        )],
        vec![wrote(None, "interpreter_identity", "Zzinterpreter")],
    ] {
        halte.record(&id, act).expect("recorded");
    }
    id
}

/// Every file below a folder, with its path.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.clone(), std::fs::read(&path).expect("a file")));
        }
    }
    found
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|w| w == text.as_bytes())
}

/// All that the journal's log and packets hold, decrypted.
fn journal_text(folder: &Path, sealed: &SealedView) -> Vec<u8> {
    let passphrase = Passphrase::new(SecretString::from(PASSPHRASE)).expect("a passphrase");
    let journal = Journal::unlock(&folder.join("data"), &passphrase, clock()).expect("the journal");
    let mut all = serde_json::to_vec(&journal.entries_since(0).expect("entries")).expect("JSON");
    for packet in &sealed.packets {
        let id = packet.packet.parse().expect("an id");
        all.extend(journal.packet(&id).expect("read").unwrap_or_default());
    }
    assert!(
        journal.verify_chain().expect("a chain").is_whole(),
        "forgetting breaks no chain"
    );
    all
}

#[test]
fn the_name_behind_an_anonymous_statement_is_nowhere_but_under_the_magistrates_own_key() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled(temp.path(), Service::LocalPolice);
    let id = anonymous(&halte, true);
    let route = halte.route(&id, None).expect("a route");
    let magistrate = route
        .iter()
        .find(|r| r.kind == RecipientKind::Magistrate)
        .expect("a magistrate");
    assert_eq!(magistrate.identities, IdentityTravel::Sealed);
    let sealed = halte.seal(&id, None, "nl", &printer).expect("sealed");
    let clocks = &sealed.encounter.clocks;
    let mut told: Vec<_> = clocks.iter().map(|c| (&c.key, &c.recipient, c.since)).collect();
    told.dedup();
    assert_eq!(
        told.len(),
        clocks.len(),
        "two packets of one act to one magistrate are one deadline"
    );
    let identities: Vec<_> = sealed.packets.iter().filter(|p| p.identity).collect();
    let [identity] = identities.as_slice() else {
        panic!("{identities:#?}");
    };
    assert!(!identity.by_hand && identity.kind == RecipientKind::Magistrate);

    let roster = PacketFiles::read(&temp.path().join("roster")).expect("the roster");
    let keys = temp.path().join("recipients");
    let desk = std::fs::read(keys.join(identity.recipient.as_str()).join("identity.txt")).expect("a key");
    let own = std::fs::read(keys.join(identity.recipient.as_str()).join("protected-identity.txt")).expect("a key");
    for packet in &sealed.packets {
        let bytes = std::fs::read(temp.path().join("out").join(&packet.file_name)).expect("a packet");
        if packet.identity {
            let refused = service::open_packet(&bytes, &roster, &desk).expect_err("the desk may not read it");
            assert_eq!(refused.code, Code::PacketNotForYou);
            let opened = service::open_packet(&bytes, &roster, &own).expect("the magistrate may");
            let json = &opened.files["referral.json"];
            assert!(holds(json, NAME) && holds(json, "Zzinterpreter") && !holds(json, FIRST_NAME));
            assert!(
                !holds(json, "Biniam"),
                "who is not protected stays in the ordinary packet"
            );
        } else {
            let key = std::fs::read(keys.join(packet.recipient.as_str()).join("identity.txt")).expect("a key");
            let opened = service::open_packet(&bytes, &roster, &key).expect("opened");
            for (name, content) in &opened.files {
                assert!(
                    !holds(content, "Zzalma") && !name.contains("Zz"),
                    "{} {name}",
                    packet.kind
                );
            }
            let json = &opened.files["referral.json"];
            let named = holds(json, &identity.packet);
            assert_eq!(named, packet.kind == RecipientKind::Magistrate, "{}", packet.kind);
            if packet.kind == RecipientKind::ImmigrationOffice {
                assert!(
                    holds(json, "Biniam") && !holds(json, "\"A\""),
                    "only Biniam is reported there"
                );
            }
        }
    }

    halte.lock();
    drop(halte);
    for (path, bytes) in files(temp.path()) {
        let name = path.display().to_string();
        assert!(!holds(&bytes, "Zzalma") && !name.contains("Zzalma"), "{name}");
    }
    let journal = journal_text(temp.path(), &sealed);
    assert!(
        !holds(&journal, "Zzalma"),
        "the notebook forgets the name, its first spelling too"
    );
    assert!(holds(&journal, "Biniam") && holds(&journal, "anonymous_statement"));
}

#[test]
fn until_it_is_sealed_the_name_can_be_corrected_and_undone_and_afterwards_it_is_gone() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled(temp.path(), Service::FederalPolice);
    let id = anonymous(&halte, true);
    let name = |view: &service::EncounterView| {
        let person = view.record.person(&label("A")).expect("Almaz").clone();
        person
            .fields
            .get(&FieldId::new("name").expect("a field"))
            .map(|e| e.value.clone())
    };
    let chosen = |view: &service::EncounterView| view.record.person(&label("A")).expect("Almaz").avenue.clone();
    let view = halte.undo(&id).expect("undone");
    let view = if chosen(&view).is_some() {
        halte.undo(&id).expect("undone")
    } else {
        view
    };
    assert_eq!(chosen(&view), None);
    assert_eq!(
        view.record.person(&label("A")).expect("Almaz").identity_mode,
        IdentityMode::Named
    );
    assert_eq!(name(&view), Some(FieldValue::Text(NAME.to_owned())));
    halte
        .record(
            &id,
            vec![chose(
                Some("A"),
                "anonymous_statement",
                IdentityMode::AnonymousStatement,
            )],
        )
        .expect("chosen again");
    let sealed = halte.seal(&id, None, "en", &printer).expect("sealed");
    assert_eq!(name(&sealed.encounter), None);
    assert!(halte.check().is_ok());
    // A second referral has nothing left to seal, and says so by having no identity packet.
    let again = halte.seal(&id, None, "en", &printer).expect("sealed again");
    assert!(again.packets.iter().all(|p| !p.identity));
}

#[test]
fn without_an_identity_key_the_name_goes_on_one_sheet_and_leaves_the_notebook_when_it_closes() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = officer(temp.path(), Service::LocalPolice);
    let id = anonymous(&halte, false);
    let route = halte.route(&id, None).expect("a route");
    let told: Vec<_> = route.iter().map(|r| (r.kind, r.identities)).collect();
    assert!(
        told.contains(&(RecipientKind::Magistrate, IdentityTravel::Envelope)),
        "{told:?}"
    );
    assert!(
        told.contains(&(RecipientKind::Centre, IdentityTravel::Nothing)),
        "{told:?}"
    );
    let sealed = halte.seal(&id, None, "fr", &printer).expect("signed");
    let sheet = sealed.packets.iter().find(|p| p.identity).expect("a sheet").clone();
    assert!(sheet.by_hand && sheet.phone_text.is_none());
    assert!(!temp.path().join("out").exists(), "nothing readable leaves by itself");

    let saved = halte.save_packet(&id, &sheet.packet).expect("saved on request");
    let out = files(&temp.path().join("out"));
    assert_eq!(out.len(), 1, "one sheet and no second copy");
    assert!(saved.ends_with(".pdf") && out[0].1.starts_with(b"%PDF"));
    for packet in sealed.packets.iter().filter(|p| !p.identity) {
        halte.save_packet(&id, &packet.packet).expect("saved");
    }
    for (path, bytes) in files(&temp.path().join("out")) {
        assert!(
            !holds(&bytes, "Zzalma") || path.display().to_string() == saved,
            "{}",
            path.display()
        );
    }

    let handed = Event::HandedOver {
        packet: sheet.packet.parse().expect("an id"),
        to: "Parquet, desk of the magistrate".to_owned(),
        signed_for: true,
    };
    halte.record(&id, vec![handed]).expect("handed over");
    halte.close_encounter(&id).expect("closed");
    halte.lock();
    drop(halte);
    let journal = journal_text(temp.path(), &sealed);
    assert!(
        !holds(&journal, "Zzalma"),
        "handed over and closed, the notebook no longer knows"
    );
}

#[test]
fn an_envelope_that_was_not_handed_over_keeps_the_name() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = officer(temp.path(), Service::LocalPolice);
    let id = anonymous(&halte, false);
    let sealed = halte.seal(&id, None, "en", &printer).expect("signed");
    let sheet = sealed.packets.iter().find(|p| p.identity).expect("a sheet").clone();
    halte.close_encounter(&id).expect("closed");
    halte.save_packet(&id, &sheet.packet).expect("it can still be printed");
}

#[test]
fn what_a_service_does_not_offer_cannot_be_chosen_and_a_mode_is_never_switched_behind_a_way() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = officer(temp.path(), Service::LabourInspection);
    let id = halte.open_encounter(new(false)).expect("an encounter").record.id;
    let added = Event::PersonsAdded {
        labels: vec![label("A")],
        transported: false,
    };
    halte.record(&id, vec![added]).expect("added");
    let refused = |event: Event| halte.record(&id, vec![event]).expect_err("refused").code;
    assert_eq!(
        refused(chose(
            Some("A"),
            "anonymous_statement",
            IdentityMode::AnonymousStatement
        )),
        Code::EventRefused
    );
    assert_eq!(
        refused(chose(Some("A"), "labour_tip", IdentityMode::Named)),
        Code::EventRefused
    );
    assert_eq!(
        refused(chose(Some("A"), "report_line", IdentityMode::None)),
        Code::EventRefused
    );
    assert_eq!(
        refused(chose(Some("A"), "nowhere", IdentityMode::None)),
        Code::EventRefused
    );
    assert_eq!(
        refused(chose(Some("Z"), "labour_tip", IdentityMode::None)),
        Code::EventRefused
    );
    assert_eq!(
        refused(chose(None, "labour_tip", IdentityMode::None)),
        Code::EventRefused
    );
    halte
        .record(&id, vec![chose(Some("A"), "labour_tip", IdentityMode::None)])
        .expect("a tip to the directorate is offered here");
}

/// A citizen tells a local unit about a smuggler; nobody it is about is present.
fn information(halte: &Halte, training: bool) -> EncounterId {
    let view = halte.open_information(new(training)).expect("an encounter");
    assert_eq!((view.record.about, view.record.persons.len()), (About::Information, 0));
    let id = view.record.id;
    let sign = |id: &str| Event::SceneAnswered {
        indicator: IndicatorId::new(id).expect("an indicator"),
        answer: Some(Answer::Yes),
        source: Source::ThirdParty,
    };
    for act in [
        vec![jabbeke()],
        vec![chose(None, "third_party", IdentityMode::ThirdParty)],
        vec![wrote(None, "source_identity", SOURCE)],
        vec![wrote(None, "reported", "Lorries are met at night behind the hall.")],
        vec![sign("SMG-01")],
        vec![sign("SMG-11")],
    ] {
        halte.record(&id, act).expect("recorded");
    }
    id
}

#[test]
fn information_from_somebody_else_reaches_the_magistrate_alone_and_names_its_source_only_apart() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled(temp.path(), Service::LocalPolice);
    let id = information(&halte, true);
    let sealed = halte.seal(&id, Some(&[]), "nl", &printer).expect("sealed");
    let kinds: Vec<_> = sealed.packets.iter().map(|p| (p.kind, p.identity)).collect();
    assert_eq!(
        kinds,
        [(RecipientKind::Magistrate, false), (RecipientKind::Magistrate, true)]
    );
    let roster = PacketFiles::read(&temp.path().join("roster")).expect("the roster");
    let keys = temp
        .path()
        .join("recipients")
        .join(sealed.packets[0].recipient.as_str());
    let open = |n: usize, key: &str| {
        let bytes = std::fs::read(temp.path().join("out").join(&sealed.packets[n].file_name)).expect("a packet");
        let key = std::fs::read(keys.join(key)).expect("a key");
        service::open_packet(&bytes, &roster, &key).expect("opened").files["referral.json"].clone()
    };
    let (ordinary, apart) = (open(0, "identity.txt"), open(1, "protected-identity.txt"));
    assert!(holds(&ordinary, "behind the hall") && holds(&ordinary, "third_party") && !holds(&ordinary, "Zzneigh"));
    assert!(holds(&apart, SOURCE));
    assert!(holds(&ordinary, "\"persons\":[]"));
    halte.close_encounter(&id).expect("closed");
    halte.lock();
    drop(halte);
    assert!(!holds(&journal_text(temp.path(), &sealed), "Zzneigh"));
}

#[test]
fn in_an_information_nobody_is_met_told_or_exported() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = officer(temp.path(), Service::LocalPolice);
    let id = information(&halte, false);
    let added = Event::PersonsAdded {
        labels: vec![label("A")],
        transported: true,
    };
    assert_eq!(
        halte.record(&id, vec![added]).expect_err("refused").code,
        Code::EventRefused
    );
    assert_eq!(
        halte.export(&id).expect_err("such a file would be refused").code,
        Code::EncounterFile
    );
    assert_eq!(halte.list().expect("a list")[0].2, 0);
    assert_eq!(halte.home().expect("home").encounters[0].about, About::Information);
    // A sign of one person may be reported, but never becomes an answer of the scene elsewhere.
    let met = halte.open_encounter(new(false)).expect("an encounter").record.id;
    let sign = Event::SceneAnswered {
        indicator: IndicatorId::new("SMG-11").expect("an indicator"),
        answer: Some(Answer::Yes),
        source: Source::ThirdParty,
    };
    assert_eq!(
        halte.record(&met, vec![sign]).expect_err("refused").code,
        Code::EventRefused
    );
    // And an encounter in which nobody was met and nothing reported is referred to nobody.
    let nobody = halte.seal(&met, None, "en", &printer).expect_err("nobody to refer");
    assert_eq!(nobody.code, Code::NothingToRefer);
    let age = PersonFact::SaysVictim(true);
    let about = Event::PersonsSet {
        labels: vec![label("A")],
        fact: age,
    };
    assert_eq!(
        halte.record(&id, vec![about]).expect_err("refused").code,
        Code::EventRefused
    );
}

#[test]
fn a_magistrate_enrols_with_two_keys_and_reads_both_packets_in_the_app() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = enrolled(temp.path(), Service::LocalPolice);
    let id = anonymous(&halte, true);
    let sealed = halte.seal(&id, None, "nl", &printer).expect("sealed");
    let packets: Vec<_> = sealed
        .packets
        .iter()
        .filter(|p| p.kind == RecipientKind::Magistrate)
        .collect();
    assert_eq!(packets.len(), 2);
    let keys = temp.path().join("recipients").join(packets[0].recipient.as_str());
    for key in ["identity.txt", "protected-identity.txt"] {
        let file = SecretString::from(std::fs::read_to_string(keys.join(key)).expect("a key"));
        halte.install_identity(&file).expect("installed beside the other");
    }
    for packet in packets {
        let bytes = std::fs::read(temp.path().join("out").join(&packet.file_name)).expect("a packet");
        let seen = halte.open_received(&bytes).expect("an answer");
        assert_eq!(seen.outcome, "valid", "{:?}", seen.reason);
        let text = serde_json::to_string(&seen.document.expect("a document")).expect("JSON");
        assert_eq!(text.contains(NAME), packet.identity);
    }
    let office = packets_recipient(&sealed);
    let request = halte
        .enrol_request(EnrolRole::Recipient, Some(office))
        .expect("a request");
    let (ordinary, own) = (
        request.identity.expect("a key"),
        request.protected.expect("a second key"),
    );
    assert_ne!(*ordinary, *own);
}

fn packets_recipient(sealed: &SealedView) -> halte::model::RecipientId {
    sealed
        .packets
        .iter()
        .find(|p| p.identity)
        .expect("an identity packet")
        .recipient
        .clone()
}
