//! Post by verb, cell by cell: what `indicators/roles.toml` allows is done, and everything else is
//! refused before anything is looked at. Each post is a notebook with the certificate that makes it one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use halte::content::Content;
use halte::model::{
    Context, EncounterId, Event, PersonLabel, Post, ReceiptStatus, RecipientId, Service, Verb, Version, VignetteId,
};
use halte::service::{
    self, AnswerPerson, AnswerWith, Clock, Code, Config, EnrolRole, Error, Halte, KeyParams, MailboxAt, NewEncounter,
    NewJournal, PackSource, PacketFiles, Profile, Speech, SystemClock, Which,
};
use secrecy::SecretString;

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

fn printer(_: &[u8]) -> Result<Vec<u8>, String> {
    Ok(b"%PDF-1.7".to_vec())
}

fn profile(service: Service) -> Profile {
    Profile {
        service,
        unit: "Unit".to_owned(),
        officer: "Officer Alice".to_owned(),
        badge: String::new(),
        callback: "02 000 00 00".to_owned(),
        lang: "en".to_owned(),
    }
}

fn notebook(folder: &Path, service: Service) -> Halte {
    let config = Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    };
    let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
    let halte = Halte::start_with(config, clock).expect("the content loads");
    let passphrase = SecretString::from(PASSPHRASE);
    let profile = profile(service);
    halte
        .create_journal(NewJournal { passphrase, profile })
        .expect("a journal");
    halte
}

/// A notebook with the certificate of a post.
fn posted(folder: &Path, post: Post) -> Halte {
    let service = if post == Post::Inspector {
        Service::LabourInspection
    } else {
        Service::LocalPolice
    };
    let halte = notebook(&folder.join(post.as_str()), service);
    let (role, id) = match post {
        Post::Officer | Post::Inspector => (EnrolRole::Device, None),
        Post::Interpreter => (EnrolRole::Interpreter, None),
        Post::Publisher => (EnrolRole::Publisher, None),
        Post::Supervisor => (EnrolRole::Recipient, Some("station")),
        Post::Recipient => (EnrolRole::Recipient, Some("centre-payoke")),
    };
    let id = id.map(|id| RecipientId::new(id).expect("an id"));
    let request = halte.enrol_request(role, id).expect("a request");
    let station = folder.join("demo").join("station");
    let answer = service::enrol_with(&station, &request.bytes, None)
        .expect("an answer")
        .1;
    halte.enrol_accept(&answer).expect("enrolled");
    halte
}

fn unit<T>(result: Result<T, Error>) -> Result<(), Error> {
    result.map(|_| ())
}

fn no_roster() -> PacketFiles {
    let none = || b"none".to_vec();
    PacketFiles {
        roster: none(),
        crl: none(),
        station_ca: none(),
    }
}

/// Some exercise that ships.
fn vignette() -> VignetteId {
    VignetteId::new("park-day-labour").expect("an id")
}

/// Presses everything that stands for a verb; what it is pressed on need not exist.
fn press(halte: &Halte, verb: Verb) -> Vec<Result<(), Error>> {
    let id = EncounterId::fresh();
    let label = PersonLabel::new("A").expect("a label");
    let new = || NewEncounter {
        context: Context::Motorway,
        occurred_on: None,
        training: false,
    };
    let version = || Version {
        evidence_id: "00".repeat(32),
        label: label.clone(),
    };
    let counted = Event::PeopleCounted { people: 1 };
    let packet = halte::model::PacketId::fresh;
    match verb {
        Verb::Home => vec![unit(halte.home()), unit(halte.home_with(5)), unit(halte.attention())],
        Verb::Settings => vec![
            unit(halte.set_lock_after(5)),
            unit(halte.set_profile(halte.status().expect("a status").profile.expect("a profile"))),
            halte.change_passphrase(SecretString::from("wrong"), SecretString::from(PASSPHRASE)),
        ],
        Verb::Enrol => vec![
            unit(halte.trust()),
            unit(halte.renewal_request()),
            unit(halte.preview_answer(b"{}")),
            unit(halte.enrol_accept(b"{}")),
            unit(halte.enrol_request(EnrolRole::Device, None)),
            unit(halte.save_enrol_request(EnrolRole::Device, None)),
            unit(halte.install_roster(no_roster())),
            unit(halte.install_identity(&SecretString::from("none"))),
        ],
        Verb::Content => vec![
            unit(halte.installed()),
            unit(halte.verify_content(b"none")),
            unit(halte.install_content(b"none")),
        ],
        Verb::Check => vec![halte.check()],
        Verb::Open => vec![unit(halte.open_encounter(new())), unit(halte.open_information(new()))],
        Verb::Show => vec![unit(halte.encounter(&id))],
        Verb::Record => vec![
            unit(halte.record(&id, vec![counted.clone()])),
            halte.tap(&id, counted),
            unit(halte.undo(&id)),
        ],
        Verb::Close => vec![
            unit(halte.close_encounter(&id)),
            unit(halte.reopen_encounter(&id, "request".to_owned())),
        ],
        Verb::Log => vec![unit(halte.log(&id))],
        Verb::Import => {
            let file = r#"{"format":"halte.encounter/1","service":"local_police","occurred_on":"2026-11-03","context":"motorway",
                "persons":[{"label":"A","age":"adult","nationality":"unknown","observations":[]}]}"#;
            vec![unit(halte.import(file.as_bytes()))]
        }
        Verb::Export => vec![unit(halte.export(&id))],
        Verb::List => vec![unit(halte.list())],
        Verb::HandOver => vec![
            unit(halte.hand_over_notice(&id, vec![label], "ti", 1, BTreeMap::new(), None)),
            unit(halte.hand_over()),
        ],
        Verb::Paper => vec![
            unit(halte.save_slip(&id, &label, "ti", &printer)),
            unit(halte.save_leaflet_for(&id, &label, "ti", &printer)),
            unit(halte.show_slip(&id, &label, "ti")),
            unit(halte.save_labour_rights(&id, "en", &printer)),
            unit(halte.save_wage_claim(&id, &label, "en", &printer)),
        ],
        Verb::Confirm => vec![
            unit(halte.save_confirmation(&id, &label, "en", &printer)),
            unit(halte.copy_crime_victim_block(&id, &[label], &["en".to_owned()])),
        ],
        Verb::Exercise => vec![
            unit(halte.exercises()),
            unit(halte.open_exercise(&vignette())),
            unit(halte.exercise_feedback(&id)),
        ],
        Verb::Refer => vec![
            unit(halte.route(&id, Some(&[label]))),
            unit(halte.seal(&id, None, "en", &printer)),
            unit(halte.seal_for_codes(&id, None, "en", &printer)),
            unit(halte.packet_codes(&id, packet().as_str())),
            unit(halte.seal_next(&id, &packet(), "en", &printer)),
            unit(halte.seal_again(&id, &packet(), "en", &printer)),
            unit(halte.save_packet(&id, packet().as_str())),
            unit(halte.save_again(&id)),
        ],
        Verb::TakeReceipt => vec![unit(halte.accept_receipt(b"none"))],
        Verb::Extract => vec![unit(halte.make_extracts())],
        Verb::Publish => {
            let folder = tempfile::tempdir().expect("a folder");
            let says = "id = \"none\"\nkind = \"law\"\nname = \"None\"\nvalid_until = \"2027-09-30\"\n";
            std::fs::write(folder.path().join("pack.toml"), says).expect("written");
            let source = PackSource::read(folder.path()).expect("a source");
            vec![unit(halte.publish_content(&source, 1))]
        }
        Verb::Carry => {
            let there = || MailboxAt::address("/nowhere");
            vec![
                unit(halte.mailboxes()),
                unit(halte.set_mailbox(there())),
                unit(halte.forget_mailbox("/nowhere")),
                unit(halte.mailbox_status()),
                unit(halte.mailbox_post(&there(), Which::All, &|_, _| ())),
                unit(halte.mailbox_collect(&there(), &|_, _| ())),
                unit(halte.mailbox_file(&there(), &|_, _| ())),
                unit(halte.mailbox_relay(&there(), &there(), &|_, _| ())),
                unit(halte.withdraw("none")),
                unit(halte.send_again("none")),
            ]
        }
        Verb::Receive => vec![
            unit(halte.collect_picture(b"none")),
            unit(halte.collect_pixels(1, &[0])),
            unit(halte.forget_codes()),
            unit(halte.open_received(b"none")),
        ],
        Verb::Inbox => vec![
            unit(halte.inbox()),
            unit(halte.case("none")),
            unit(halte.save_case("none", &printer)),
        ],
        Verb::Answer => vec![
            unit(halte.answer("none", Vec::new())),
            unit(halte.answer_with(&AnswerWith {
                packet: b"none",
                roster: &no_roster(),
                identity: b"none",
                everybody: AnswerPerson {
                    status: ReceiptStatus::Received,
                    reason: None,
                },
                others: &[],
            })),
        ],
        Verb::Version => vec![
            unit(halte.pick_version(version(), version(), "newer".to_owned())),
            unit(halte.part_versions(version(), version())),
        ],
        Verb::Watch => vec![unit(halte.watch()), unit(halte.take_extract(b"none"))],
        Verb::Find => vec![
            unit(halte.find_code("AAAA-AAAA")),
            unit(halte.save_found("AAAA-AAAA", "en", &printer)),
        ],
    }
}

/// What is pressed without a duty, and why.
const NO_DUTY: &[(&str, &str)] = &[
    ("with_voices", "before anything is opened"),
    ("create_journal", "there is no notebook yet"),
    ("unlock", "no notebook is open"),
    (
        "set_aside_damaged",
        "no notebook is open, and none that is whole is touched",
    ),
    ("recoverable", "no notebook is open: the station helps"),
    ("recover", "no notebook is open: the station helps"),
    ("lock", "whoever stands there may lock"),
    ("touch", "a touch keeps the notebook open and shows nothing"),
    ("is_handed_over", "a state, not an act"),
    ("handed", "in a person's hands: nothing of the case"),
    ("answer_alone", "in a person's hands: the person's own answer"),
    ("reply_alone", "in a person's hands: the person's own answer"),
    ("notice_goes_on", "in a person's hands: the notice they read"),
    ("content", "public; what is a station's own is left out while locked"),
    ("ftl", "public words"),
    ("leaflet", "public: what is said to everybody"),
    ("save_leaflet", "public: what is said to everybody"),
    ("interpreter_notice", "public: what is said to everybody"),
    ("notice_version", "public"),
    ("numbers", "public numbers; a station's own are left out while locked"),
    ("languages", "public: what is said to everybody"),
    (
        "heard_languages",
        "public: what is said to everybody, and by which voices",
    ),
    ("say", "reads public words aloud"),
    ("say_name", "reads a language's public name aloud"),
    ("hush", "is quiet"),
    ("mailbox_progress", "how far what a duty began is"),
    ("mailbox_stop", "stops what a duty began"),
    ("save_by_hand", "repeats save_packet, which is pressed"),
];

/// Every public verb of the core: `pub fn` of `impl Halte` that takes `self`.
fn verbs_of_the_core() -> BTreeSet<String> {
    let mut files = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/service")];
    let mut found = BTreeSet::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder");
            files.extend(entries.map(|entry| entry.expect("a file").path()));
            continue;
        }
        if path.file_name().is_some_and(|name| name == "tests.rs") || path.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        let file = syn::parse_file(&std::fs::read_to_string(&path).expect("a source")).expect("Rust");
        for item in file.items {
            let syn::Item::Impl(block) = item else { continue };
            let is_core = matches!(&*block.self_ty, syn::Type::Path(t) if t.path.is_ident("Halte"));
            let verbs = block.items.into_iter().filter_map(|item| match item {
                syn::ImplItem::Fn(verb) if is_core && block.trait_.is_none() => Some(verb),
                _ => None,
            });
            let public = verbs.filter(|v| matches!(v.vis, syn::Visibility::Public(_)));
            let asked = public.filter(|v| matches!(v.sig.inputs.first(), Some(syn::FnArg::Receiver(_))));
            found.extend(asked.map(|v| v.sig.ident.to_string()));
        }
    }
    found
}

#[test]
fn every_verb_of_the_core_is_pressed_or_says_why_it_needs_no_duty() {
    let verbs = verbs_of_the_core();
    assert!(verbs.len() > 80, "the source was not found");
    let own = include_str!("duties.rs");
    let body = own.split("\nfn press(").nth(1).expect("press");
    let body = body.split("\n}\n").next().expect("its end");
    let mut wrong = Vec::new();
    for verb in &verbs {
        let is_pressed = body.contains(&format!("halte.{verb}("));
        let is_free = NO_DUTY.iter().any(|(name, _)| name == verb);
        if is_pressed == is_free {
            wrong.push(format!("{verb}: pressed {is_pressed}, without a duty {is_free}"));
        }
    }
    for (name, _) in NO_DUTY.iter().filter(|(name, _)| !verbs.contains(*name)) {
        wrong.push(format!("{name} is no verb any more"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_withdrawn_certificate_means_is_told_to_each_post_in_its_own_words() {
    let temp = tempfile::tempdir().expect("a folder");
    let demo = temp.path().join("demo");
    service::demo_station(&demo).expect("a training station");
    let mut told = BTreeMap::new();
    for post in Post::ALL {
        let halte = posted(temp.path(), *post);
        let certificate = halte.trust().expect("trust").certificate.expect("a certificate");
        service::revoke_with(&demo.join("station"), &certificate.serial, None).expect("revoked");
        service::write_roster(&demo.join("station"), &demo.join("roster"), None).expect("a roster");
        let files = PacketFiles::read(&demo.join("roster")).expect("a roster");
        halte.install_roster(files).expect("installed");
        assert_eq!(
            halte.status().expect("a status").post,
            Some(*post),
            "it stays what it was"
        );
        let attention = halte.attention().expect("attention");
        let one = attention.iter().find(|one| one.code == "certificate-revoked");
        let one = one.unwrap_or_else(|| panic!("{post} is not told"));
        let args: Vec<(&str, &str)> = one.args.iter().map(|(name, fact)| (*name, fact.as_str())).collect();
        for lang in ["nl", "fr", "de", "en"] {
            let speech = Speech::new(lang);
            let words = speech.say_with("attention-certificate-revoked-do", &args);
            told.insert((lang, *post), words);
        }
    }
    for lang in ["nl", "fr", "de", "en"] {
        let of = |post: Post| told.get(&(lang, post)).expect("words");
        assert_eq!(of(Post::Officer), of(Post::Inspector));
        let different: BTreeSet<&String> = Post::ALL.iter().map(|post| of(*post)).collect();
        assert_eq!(different.len(), Post::ALL.len() - 1, "{lang}: {different:?}");
    }
}

#[test]
fn every_post_does_what_its_row_allows_and_nothing_else() {
    let temp = tempfile::tempdir().expect("a folder");
    service::demo_station(&temp.path().join("demo")).expect("a training station");
    let content = Content::embedded().expect("content");
    let mut wrong = Vec::new();
    for post in Post::ALL {
        let halte = posted(temp.path(), *post);
        let status = halte.status().expect("a status");
        assert_eq!(status.post, Some(*post));
        for verb in Verb::ALL {
            let row = content.duties.verbs.iter().find(|row| row.id == *verb).expect("a row");
            let allowed = row.posts.contains(post);
            assert_eq!(status.verbs.contains(verb), allowed, "{post} is told of {verb}");
            for result in press(&halte, *verb) {
                let refused = result.as_ref().is_err_and(|e| e.code == Code::NotYourDuty);
                if refused == allowed {
                    wrong.push(format!("{post} × {verb}: {result:?}"));
                }
            }
            if *verb == Verb::HandOver && allowed {
                halte.unlock(SecretString::from(PASSPHRASE)).expect("unlocked");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn before_a_station_has_answered_the_service_of_the_profile_counts() {
    let temp = tempfile::tempdir().expect("a folder");
    for (service, post) in [
        (Service::LocalPolice, Post::Officer),
        (Service::FederalPolice, Post::Officer),
        (Service::LabourInspection, Post::Inspector),
    ] {
        let halte = notebook(&temp.path().join(service.as_str()), service);
        let status = halte.status().expect("a status");
        assert_eq!(status.post, Some(post));
        let first = if post == Post::Inspector { "LAB" } else { "SMG" };
        assert_eq!(status.packs.first().map(|p| p.as_str()), Some(first));
    }
}

#[test]
fn a_locked_notebook_is_no_post() {
    let temp = tempfile::tempdir().expect("a folder");
    let halte = notebook(temp.path(), Service::LocalPolice);
    halte.lock();
    let status = halte.status().expect("a status");
    assert_eq!((status.post, status.verbs.len(), status.packs.len()), (None, 0, 0));
    for verb in Verb::ALL.iter().filter(|v| !matches!(v, Verb::Settings)) {
        for result in press(&halte, *verb) {
            assert_eq!(result.expect_err("locked").code, Code::Locked, "{verb}");
        }
    }
}
