//! The command line as others rely on it: exit codes, formats, refusals with their JSON path.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

fn halte(data: &Path, args: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(args)
        .env("HALTE_DATA", data)
        .env("HALTE_PASSPHRASE", PASSPHRASE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child.stdin.take().expect("stdin").write_all(stdin).ok();
    child.wait_with_output().expect("the command ends")
}

fn lorry() -> Value {
    json!({"format": "halte.encounter/1", "service": "local_police", "occurred_on": "2026-11-03", "context": "motorway",
        "packs": ["SMG", "MIN"],
        "scene": [{"indicator": "SMG-01", "answer": "yes", "source": "officer_saw"}],
        "persons": [{"label": "A", "age": "adult", "nationality": "third_country", "observations": []}]})
}

fn assess(file: &Value) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    halte(folder.path(), &["assess", "-", "--json"], file.to_string().as_bytes())
}

fn person(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let all: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(all["format"], "halte.assessment/1");
    all["persons"][0].clone()
}

#[test]
fn the_first_golden_example_comes_out_to_the_letter() {
    let output = assess(&lorry());
    let all: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(all["law_on"], "2026-11-03");
    let answer = person(&output);
    assert_eq!(answer["outcome"], "refer_now");
    assert_eq!(
        answer["reasons"],
        json!([{"rule": "decisive", "indicators": ["SMG-01"]}, {"rule": "circumstance", "indicators": ["SMG-01"]}])
    );
    let track = &answer["tracks"]["aggravated_smuggling"];
    assert_eq!((&track["lit"], &track["eligible"]), (&json!(true), &json!("yes")));
    let [element] = track["elements"].as_array().expect("elements").as_slice() else {
        panic!("one element: {track}");
    };
    assert_eq!(
        (&element["key"], &element["indicators"], &element["reference_verified"]),
        (&json!("life_endangered"), &json!(["SMG-01"]), &json!(false))
    );
    assert!(element["reference"].as_str().is_some_and(|text| !text.is_empty()));
    assert_eq!(answer["label"], "A");
    assert_eq!(answer["tracks"]["trafficking"], json!({"lit": false, "elements": []}));
    assert_eq!(answer["paths"], json!([]));
    assert_eq!(answer["unanswered"], 23);
    assert_eq!(answer["next"], json!(["SMG-11", "SMG-12", "SMG-20"]));
}

/// A change to the lorry's file, and the JSON path that the refusal must name.
type Bad = (&'static str, fn(&mut Value));

const BAD: &[Bad] = &[
    ("format", |f| f["format"] = json!("halte.encounter/2")),
    ("occurred_on", |f| f["occurred_on"] = json!("2026-13-01")),
    ("service", |f| f["service"] = json!("army")),
    ("context", |f| f["context"] = json!("train")),
    ("colour", |f| f["colour"] = json!("blue")),
    ("packs[0]", |f| f["packs"] = json!(["ZZZ"])),
    ("scene[0].indicator", |f| f["scene"][0]["indicator"] = json!("SMG-99")),
    ("scene[0].indicator", |f| f["scene"][0]["indicator"] = json!("SMG-02")),
    ("scene[0].answer", |f| f["scene"][0]["answer"] = json!("maybe")),
    ("scene[1].indicator", |f| {
        f["scene"] = json!([f["scene"][0].clone(), f["scene"][0].clone()])
    }),
    ("persons", |f| f["persons"] = json!([])),
    // One more than fits.
    ("persons", |f| {
        let one = f["persons"][0].clone();
        let many = (1..=501).map(|n| {
            let mut person = one.clone();
            person["label"] = json!(format!("P{n}"));
            person
        });
        f["persons"] = many.collect();
    }),
    ("persons[0].label", |f| {
        f["persons"][0]["label"] = json!("much too long")
    }),
    ("persons[0].age", |f| f["persons"][0]["age"] = json!("old")),
    ("persons[0]", |f| {
        drop(f["persons"][0].as_object_mut().expect("a person").remove("nationality"))
    }),
    ("persons[0].name", |f| f["persons"][0]["name"] = json!("x")),
    ("persons[1].label", |f| {
        f["persons"] = json!([f["persons"][0].clone(), f["persons"][0].clone()])
    }),
    ("persons[0].observations[0].source", |f| {
        f["persons"][0]["observations"] = json!([{"indicator": "SMG-09", "answer": "yes", "source": "rumour"}]);
    }),
];

#[test]
fn a_bad_encounter_file_is_refused_with_its_json_path() {
    for (path, spoil) in BAD {
        let mut file = lorry();
        spoil(&mut file);
        let output = assess(&file);
        let said = String::from_utf8_lossy(&output.stderr).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(output.status.code(), Some(1), "{path}: {said}");
        assert!(said.contains(path), "{path} is not named in: {said}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_file_of_more_than_a_mebibyte_is_refused_and_a_future_date_is_not() {
    let mut file = lorry();
    file["occurred_on"] = json!("2031-01-01");
    assert!(assess(&file).status.success());
    let folder = tempfile::tempdir().expect("a folder");
    let large = [file.to_string().into_bytes(), vec![b' '; 1024 * 1024]].concat();
    assert_eq!(halte(folder.path(), &["assess", "-"], &large).status.code(), Some(1));
}

#[test]
fn wrong_use_is_told_apart_from_a_refusal() {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(halte(folder.path(), &["assess"], b"").status.code(), Some(2));
    assert_eq!(halte(folder.path(), &["nonsense"], b"").status.code(), Some(2));
}

#[test]
fn an_encounter_goes_into_the_journal_and_comes_out_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let none = halte(data, &["journal", "list"], b"");
    assert_eq!(none.status.code(), Some(1));
    assert!(
        halte(data, &["journal", "init", "--unit", "WPR Test"], b"")
            .status
            .success()
    );
    let imported = halte(
        data,
        &["journal", "import", "-", "--json"],
        lorry().to_string().as_bytes(),
    );
    assert!(
        imported.status.success(),
        "{}",
        String::from_utf8_lossy(&imported.stderr)
    );
    let line: Value = serde_json::from_slice(&imported.stdout).expect("JSON");
    assert_eq!(line[0]["persons"], 1);
    assert_eq!(line[0]["occurred_on"], "2026-11-03");
    let id = line[0]["id"].as_str().expect("an id").to_owned();
    let list = halte(data, &["journal", "list"], b"");
    assert_eq!(String::from_utf8_lossy(&list.stdout).trim(), id);
    let exported = halte(data, &["journal", "export", &id], b"");
    let back: Value = serde_json::from_slice(&exported.stdout).expect("JSON");
    assert_eq!(back["scene"], lorry()["scene"]);
    assert_eq!(person(&assess(&back)), person(&assess(&lorry())));
    assert!(halte(data, &["journal", "check"], b"").status.success());
}

#[test]
fn the_leaflet_list_is_for_machines_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = halte(folder.path(), &["leaflet", "--list", "--json"], b"");
    let list: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let tags: Vec<&str> = list
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|l| l["tag"].as_str())
        .collect();
    for tag in ["nl", "fr", "de", "en", "ar", "ti"] {
        assert!(tags.contains(&tag), "{tag} is missing");
    }
    for line in list.as_array().expect("a list") {
        for key in ["tag", "endonym", "direction", "script", "status", "voice"] {
            assert!(line.get(key).is_some(), "{key} is missing");
        }
    }
}

fn printed(pdf: &Path) -> String {
    let out = Command::new("pdftotext")
        .args([pdf.as_os_str(), "-".as_ref()])
        .output()
        .expect("poppler-utils is installed");
    String::from_utf8(out.stdout).expect("text")
}

#[test]
fn a_printed_draft_bears_a_small_mark_in_the_language_of_the_officer() {
    let folder = tempfile::tempdir().expect("a folder");
    let pdf = folder.path().join("paper.pdf");
    let file = pdf.to_str().expect("a path");
    let marks = [
        ("nl", "T0 · Ontwerp"),
        ("fr", "T0 · Projet"),
        ("de", "T0 · Entwurf"),
        ("en", "T0 · Draft"),
    ];
    for (lang, mark) in marks {
        for kind in ["--short", "--slip"] {
            let asked = ["--language", lang, "leaflet", "--lang", "ti", kind, "--pdf", file];
            let output = halte(folder.path(), &asked, b"");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let said = printed(&pdf);
            assert_eq!(said.matches("T0 · ").count(), said.matches(mark).count(), "{said}");
            assert!(said.contains(mark), "{lang} {kind}: {said}");
        }
    }
}

#[test]
fn information_without_a_person_is_referred_to_the_magistrate_with_its_source_on_a_sheet_apart() {
    use halte::model::{Context, Event, FieldId, FieldValue, IdentityMode, Service};
    use halte::service::{Config, Halte, KeyParams, NewEncounter, NewJournal, Profile};
    let folder = tempfile::tempdir().expect("a folder");
    let (data, out) = (folder.path().join("data"), folder.path().join("out"));
    let config = Config {
        data: data.clone(),
        out: out.clone(),
        effort: KeyParams::LEAST,
    };
    let app = Halte::start(config).expect("the core starts");
    let profile = Profile {
        service: Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Officer Alice".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "en".to_owned(),
    };
    let passphrase = secrecy::SecretString::from(PASSPHRASE);
    app.create_journal(NewJournal { passphrase, profile })
        .expect("a journal");
    let new = NewEncounter {
        context: Context::Street,
        occurred_on: None,
        training: false,
    };
    let id = app.open_information(new).expect("an encounter").record.id;
    let chosen = Event::AvenueChosen {
        label: None,
        avenue: "third_party".parse().expect("an avenue"),
        mode: IdentityMode::ThirdParty,
    };
    let source = Event::FieldSet {
        field: FieldId::new("source_identity").expect("a field"),
        label: None,
        value: Some(FieldValue::Text("Neighbour".to_owned())),
    };
    app.record(&id, vec![chosen, source]).expect("recorded");
    drop(app);
    let out_dir = out.to_str().expect("a path");
    let done = halte(&data, &["refer", id.as_str(), "--out", out_dir, "--json"], b"");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let packets: Value = serde_json::from_slice(&done.stdout).expect("JSON");
    let told: Vec<_> = packets
        .as_array()
        .expect("a list")
        .iter()
        .map(|p| (&p["kind"], &p["identity"]))
        .collect();
    let magistrate = json!("magistrate");
    assert_eq!(told, [(&magistrate, &json!(false)), (&magistrate, &json!(true))]);
    for packet in packets.as_array().expect("a list") {
        assert!(out.join(packet["file_name"].as_str().expect("a name")).exists());
    }
    let refused = halte(&data, &["journal", "export", id.as_str()], b"");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("persons"));
}

#[test]
fn a_folder_that_cannot_be_written_is_said_after_sealing_and_the_files_are_written_later_without_sealing_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let out = folder.path().join("out");
    let out_dir = out.to_str().expect("a path");
    let init = halte(&data, &["journal", "init", "--unit", "WPR Test"], b"");
    assert!(init.status.success(), "{}", String::from_utf8_lossy(&init.stderr));
    let imported = halte(&data, &["journal", "import", "-"], lorry().to_string().as_bytes());
    let id = String::from_utf8_lossy(&imported.stdout).trim().to_owned();
    let early = halte(&data, &["refer", &id, "--out", out_dir, "--files"], b"");
    assert_eq!(early.status.code(), Some(1), "nothing was sealed yet");

    // No folder can be made where a file is, whoever runs this.
    std::fs::write(&out, b"").expect("a file in the way");
    let sealed = halte(&data, &["refer", &id, "--out", out_dir, "--json"], b"");
    let said = String::from_utf8_lossy(&sealed.stderr);
    assert_eq!(sealed.status.code(), Some(1), "{said}");
    assert!(said.contains("--files"), "{said}");
    let packets: Vec<Value> = serde_json::from_slice(&sealed.stdout).expect("JSON");
    assert!(!packets.is_empty() && packets.iter().all(|p| p["unwritten"] == true));

    std::fs::remove_file(&out).expect("out of the way");
    let again = halte(&data, &["refer", &id, "--out", out_dir, "--files"], b"");
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
    let written = std::fs::read_dir(&out).expect("a folder").count();
    let paper = |p: &&Value| out.join(p["file_name"].as_str().expect("a name")).is_file();
    assert_eq!(packets.iter().filter(paper).count(), packets.len());
    assert_eq!(
        written,
        2 * packets.len(),
        "each packet with its paper, and no second referral"
    );
}

#[cfg(unix)]
#[test]
fn an_opened_packet_is_for_whoever_opened_it_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let demo = folder.path().join("demo");
    halte::service::demo_station(&demo).expect("a training station");
    let config = halte::service::Config {
        data: folder.path().join("data"),
        out: folder.path().join("out"),
        effort: halte::service::KeyParams::LEAST,
    };
    let app = halte::service::Halte::start(config).expect("the core starts");
    let profile = halte::service::Profile {
        service: halte::model::Service::LocalPolice,
        unit: "PZ Test".to_owned(),
        officer: "Officer Alice".to_owned(),
        badge: String::new(),
        callback: String::new(),
        lang: "en".to_owned(),
    };
    let passphrase = secrecy::SecretString::from(PASSPHRASE);
    app.create_journal(halte::service::NewJournal { passphrase, profile })
        .expect("a journal");
    let request = app
        .enrol_request(halte::service::EnrolRole::Device, None)
        .expect("a request");
    let (_, answer) = halte::service::enrol_with(&demo.join("station"), &request.bytes, None).expect("an answer");
    app.enrol_accept(&answer).expect("enrolled");
    let id = halte::service::example_encounter(&app).expect("the example");
    let print = |_: &[u8]| -> Result<Vec<u8>, String> { Ok(b"%PDF-1.7".to_vec()) };
    let sealed = app.seal(&id, None, "en", &print).expect("sealed");
    let packet = &sealed.packets[0];
    let file = folder.path().join("out").join(&packet.file_name);
    let key = demo
        .join("recipients")
        .join(packet.recipient.as_str())
        .join("identity.txt");
    let opened = folder.path().join("opened");
    let path = |path: &Path| path.to_str().expect("a path").to_owned();
    let args = [
        "packet",
        "open",
        &path(&file),
        "--roster",
        &path(&demo.join("roster")),
        "--identity",
        &path(&key),
        "--out",
        &path(&opened),
    ];
    let output = halte(folder.path(), &args, b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let written: Vec<_> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter(|line| line.starts_with(&path(&opened)))
        .map(|line| std::fs::metadata(line).expect("a file").permissions().mode() & 0o777)
        .collect();
    assert!(
        written.len() >= 2 && written.iter().all(|mode| *mode == 0o600),
        "{written:?}"
    );
}

#[test]
fn the_leaflet_list_tells_the_truth_about_voices() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = halte(folder.path(), &["leaflet", "--list", "--json"], b"");
    let list: Vec<Value> = serde_json::from_slice(&output.stdout).expect("a list");
    // The helper lies beside the command, or nothing reads aloud here.
    let helper = Path::new(env!("CARGO_BIN_EXE_halte")).with_file_name("halte-speech");
    let heard = Command::new(&helper).arg("--list").output();
    let heard = heard.map_or_else(|_| String::new(), |o| String::from_utf8_lossy(&o.stdout).into_owned());
    for row in &list {
        let tag = row["tag"].as_str().expect("a tag");
        let voice = ["system", "synthetic"]
            .into_iter()
            .find(|kind| heard.lines().any(|l| l == format!("{kind} {tag}")));
        assert_eq!(row["voice"].as_str(), voice, "{tag}");
    }
    let silent = list
        .iter()
        .filter(|row| ["so", "ckb", "fil"].iter().any(|t| row["tag"] == *t));
    assert!(silent.clone().count() > 0 && silent.clone().all(|row| row["voice"] != "synthetic"));
}
