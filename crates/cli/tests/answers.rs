//! The whole loop by hand: two devices, a station, three recipients and a watcher, each with a data folder
//! of its own, and nothing between them but a folder of files.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";

/// A place of work: a data folder, and the folder that all share.
struct Desk {
    data: PathBuf,
    between: PathBuf,
}

impl Desk {
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_halte"));
        command
            .args(args)
            .env("HALTE_DATA", &self.data)
            .current_dir(&self.between);
        command
    }

    fn try_to(&self, args: &[&str]) -> Output {
        self.command(args)
            .env("HALTE_PASSPHRASE", PASSPHRASE)
            .output()
            .expect("it starts")
    }

    fn run(&self, args: &[&str]) -> String {
        let output = self.try_to(args);
        assert!(
            output.status.success(),
            "{args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("text")
    }

    fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.run(args)).expect("JSON")
    }
}

struct Ground {
    _temp: tempfile::TempDir,
    root: PathBuf,
    between: PathBuf,
}

impl Ground {
    fn new() -> Self {
        let temp = tempfile::tempdir().expect("a folder");
        let root = temp.path().to_path_buf();
        let between = root.join("between");
        std::fs::create_dir(&between).expect("a folder");
        let ground = Self {
            _temp: temp,
            root,
            between,
        };
        ground.station(&["station", "init", "../station", "--name", "Station Ghent"]);
        ground
    }

    /// The station's keys lie there without a passphrase: its computer is locked away.
    fn station(&self, args: &[&str]) {
        let output = self
            .desk("nobody")
            .command(args)
            .env_remove("HALTE_PASSPHRASE")
            .output()
            .expect("it starts");
        assert!(
            output.status.success(),
            "{args:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    fn desk(&self, name: &str) -> Desk {
        Desk {
            data: self.root.join(name),
            between: self.between.clone(),
        }
    }

    fn enrolled(&self, name: &str, role: &[&str]) -> Desk {
        let desk = self.desk(name);
        desk.run(&["journal", "init", "--unit", name, "--callback", "02 000 00 00"]);
        let (request, answer) = (format!("{name}.request"), format!("{name}.answer"));
        let key = format!("../{name}.key");
        let mut ask = vec!["enrol", "request", "--out", &request];
        ask.extend_from_slice(role);
        if role.contains(&"recipient") {
            ask.extend_from_slice(&["--identity", &key]);
        }
        desk.run(&ask);
        self.station(&[
            "station",
            "enrol",
            &request,
            "--out",
            &answer,
            "--station",
            "../station",
        ]);
        desk.run(&["enrol", "accept", &answer]);
        desk
    }
}

fn lorry() -> Value {
    json!({"format": "halte.encounter/1", "service": "local_police", "occurred_on": "2026-11-03", "context": "motorway",
        "scene": [{"indicator": "SMG-01", "answer": "yes", "source": "officer_saw"}],
        "persons": [{"label": "A", "age": "adult", "nationality": "third_country", "observations": []},
                    {"label": "B", "age": "adult", "nationality": "third_country", "observations": []}]})
}

fn packet<'a>(sealed: &'a Value, recipient: &str) -> &'a Value {
    let all = sealed.as_array().expect("packets");
    all.iter().find(|p| p["recipient"] == recipient).expect("a packet")
}

fn refers(desk: &Desk, folder: &str) -> (String, Value) {
    std::fs::write(desk.between.join("lorry.json"), lorry().to_string()).expect("written");
    let id = desk.run(&["journal", "import", "lorry.json"]).trim().to_owned();
    let sealed = desk.json(&["refer", &id, "--out", folder, "--json"]);
    (id, sealed)
}

fn receipt<'a>(file: &'a str, status: &'a str, key: &'a str, out: &'a str) -> Vec<&'a str> {
    vec![
        "receipt",
        file,
        "--status",
        status,
        "--roster",
        "roster",
        "--identity",
        key,
        "--out",
        out,
    ]
}

fn bytes(folder: &Path, name: &str) -> Vec<u8> {
    std::fs::read(folder.join(name)).expect("a file")
}

#[test]
fn two_devices_a_station_and_three_recipients_close_the_loop_over_a_folder() {
    let ground = Ground::new();
    let recipient = |name: &str, id: &str| ground.enrolled(name, &["--role", "recipient", "--recipient", id]);
    let pag_asa = recipient("pag-asa", "centre-pag-asa");
    let payoke = recipient("payoke", "centre-payoke");
    let minteh = recipient("minteh", "io-minteh");
    let watcher = recipient("watcher", "station");
    let (alice, noor) = (
        ground.enrolled("alice", &["--role", "device"]),
        ground.enrolled("noor", &["--role", "device"]),
    );
    ground.station(&["station", "roster", "--out", "roster", "--station", "../station"]);

    // The first centre has no room; the same answer twice is the same file.
    let (id, sealed) = refers(&alice, "alice-out");
    let first = packet(&sealed, "centre-pag-asa");
    let file = format!("alice-out/{}", first["file_name"].as_str().expect("a name"));
    pag_asa.run(&receipt(&file, "full", "../pag-asa.key", "full.age"));
    pag_asa.run(&receipt(&file, "full", "../pag-asa.key", "full-again.age"));
    pag_asa.run(&receipt(&file, "full", "../pag-asa.key", "full-once-more.age"));
    let full = bytes(&ground.between, "full.age");
    assert!(
        ["full-again.age", "full-once-more.age"]
            .iter()
            .all(|name| bytes(&ground.between, name) == full)
    );
    let taken = alice.json(&["receipt", "accept", "full.age", "--json"]);
    assert_eq!((&taken["number"], &taken["is_again"]), (&json!(1), &json!(false)));
    assert_eq!(
        alice.json(&["receipt", "accept", "full-again.age", "--json"])["is_again"],
        true
    );
    assert!(
        !noor.try_to(&["receipt", "accept", "full.age"]).status.success(),
        "it was sealed to another device"
    );

    // The next one takes A on and needs to know B's age first.
    let next = first["packet"].as_str().expect("an id");
    let sealed = alice.json(&["refer", &id, "--out", "alice-out", "--next", next, "--json"]);
    assert_eq!(sealed.as_array().expect("packets").len(), 1);
    let second = packet(&sealed, "centre-payoke");
    let file = format!("alice-out/{}", second["file_name"].as_str().expect("a name"));
    assert!(
        !pag_asa
            .try_to(&receipt(&file, "accepted", "../pag-asa.key", "no.age"))
            .status
            .success()
    );
    let mut answer = receipt(&file, "accepted", "../payoke.key", "payoke.age");
    answer.extend_from_slice(&["--person", "B=need_more:need_age"]);
    payoke.run(&answer);
    let taken = alice.json(&["receipt", "accept", "payoke.age", "--json"]);
    assert_eq!(
        taken["answers"][0],
        json!({"scope": "A", "status": "accepted", "reason": null})
    );
    assert_eq!(
        taken["answers"][1],
        json!({"scope": "B", "status": "need_more", "reason": "need_age"})
    );

    // The other device's referral is answered by the Immigration Office.
    let (_, sealed) = refers(&noor, "noor-out");
    let third = packet(&sealed, "io-minteh");
    let file = format!("noor-out/{}", third["file_name"].as_str().expect("a name"));
    // Where nobody types a reason, the answer says that it is told by telephone.
    for (status, reason) in [
        ("need_more", json!("need_call")),
        ("declined", json!("not_stated")),
        ("received", json!(null)),
    ] {
        minteh.run(&receipt(&file, status, "../minteh.key", "minteh.age"));
        let taken = noor.json(&["receipt", "accept", "minteh.age", "--json"]);
        assert_eq!(
            taken["answers"][0],
            json!({"scope": "A", "status": status, "reason": reason})
        );
    }

    // The watcher sees what waits, and can open nothing.
    for (desk, out) in [(&alice, "alice-extract"), (&noor, "noor-extract")] {
        let written = desk.run(&["station", "extract", "--out", out]);
        watcher.run(&["station", "take", written.trim()]);
    }
    let status = watcher.json(&["station", "status", "--json"]);
    let encounters = status["encounters"].as_array().expect("encounters");
    assert_eq!(encounters.len(), 2);
    let of = |unit: &str| {
        encounters
            .iter()
            .find(|e| e["unit"] == unit)
            .expect("an encounter")
            .clone()
    };
    let stuck = of("alice")["stuck"].clone();
    assert_eq!(
        (&stuck[0]["label"], &stuck[0]["step"]),
        (&json!("B"), &json!("give_more"))
    );
    assert!(stuck[0]["text"].as_str().expect("text").contains("under 18"), "{stuck}");
    let minteh_line = of("noor")["packets"]
        .as_array()
        .expect("packets")
        .iter()
        .find(|p| p["recipient"] == "io-minteh")
        .expect("a line")
        .clone();
    assert_eq!(minteh_line["receipt"], 3);
    let verified = watcher.try_to(&[
        "packet",
        "verify",
        &file,
        "--roster",
        "roster",
        "--identity",
        "../watcher.key",
        "--json",
    ]);
    assert!(!verified.status.success());
    let said = String::from_utf8(verified.stderr).expect("text");
    let verified: Value = serde_json::from_slice(&verified.stdout).expect("JSON");
    assert_eq!(verified["reason"], "not_for_me");
    assert!(
        said.contains("not for you") && said.contains("another recipient"),
        "{said}"
    );
    let words = watcher.run(&["station", "status"]);
    assert!(words.contains("alice") && words.contains("noor"), "{words}");
    assert!(
        !watcher.try_to(&["refer", &id, "--out", "x"]).status.success(),
        "a watcher seals nothing"
    );

    // What the centre asked goes to it alone, and once.
    let asked = second["packet"].as_str().expect("an id");
    let again = ["refer", &id, "--out", "alice-out", "--again", asked, "--json"];
    let sealed = alice.json(&again);
    assert_eq!(sealed.as_array().expect("packets").len(), 1);
    assert_eq!(sealed[0]["recipient"], "centre-payoke");
    assert!(!alice.try_to(&again).status.success(), "nothing is asked any more");
}

/// The first code of a slip in a text: two groups of four.
fn slip_code(text: &str) -> String {
    let is_code = |word: &&str| {
        let groups: Vec<&str> = word.split('-').collect();
        let is_group = |g: &&str| g.len() == 4 && g.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        groups.len() == 2 && groups.iter().all(is_group)
    };
    let mut words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    words.find(is_code).expect("a code").to_owned()
}

#[test]
fn the_same_loop_closes_by_itself_when_a_mailbox_lies_between() {
    let ground = Ground::new();
    let recipient = |name: &str, id: &str| ground.enrolled(name, &["--role", "recipient", "--recipient", id]);
    let (pag_asa, payoke) = (
        recipient("pag-asa", "centre-pag-asa"),
        recipient("payoke", "centre-payoke"),
    );
    let (minteh, watcher) = (recipient("minteh", "io-minteh"), recipient("watcher", "station"));
    let (alice, noor) = (
        ground.enrolled("alice", &["--role", "device"]),
        ground.enrolled("noor", &["--role", "device"]),
    );
    ground.station(&["station", "roster", "--out", "roster", "--station", "../station"]);
    let stick = ground.between.join("stick");
    std::fs::create_dir(&stick).expect("a stick");
    let post = |desk: &Desk| desk.json(&["mailbox", "post", "./stick", "--json"])["posted"].clone();
    let collect = |desk: &Desk| desk.json(&["mailbox", "collect", "./stick", "--json"]);
    let status = |desk: &Desk| desk.json(&["mailbox", "status", "--json"]);

    let (id, sealed) = refers(&alice, "alice-out");
    refers(&noor, "noor-out");
    assert_eq!(status(&alice)["sent"], 0);
    assert_eq!(
        alice.try_to(&["mailbox", "collect", "./stick"]).status.code(),
        Some(0),
        "a device has a box too"
    );
    for desk in [&alice, &noor] {
        assert!(post(desk).as_u64().expect("a number") >= 3, "two packets and a report");
    }

    // Each recipient gets both, and both senders are told that they came.
    for desk in [&pag_asa, &minteh] {
        let got = collect(desk);
        assert_eq!((&got["new"], &got["quarantined"]), (&json!(2), &json!(0)), "{got}");
        assert_eq!(status(desk)["unanswered"], 2);
        assert_eq!(post(desk), json!(2));
        assert_eq!(collect(desk)["new"], 0, "once");
        assert_eq!(post(desk), json!(0), "once");
    }
    for desk in [&alice, &noor] {
        let got = collect(desk);
        assert_eq!((&got["new"], &got["receipts"]), (&json!(2), &json!(2)), "{got}");
        let outbox = status(desk);
        let packets = outbox["items"].as_array().expect("items").iter();
        let states: Vec<&Value> = packets.filter(|i| i["kind"] == "packet").map(|i| &i["state"]).collect();
        assert_eq!(states, [&json!("acknowledged"), &json!("acknowledged")], "{outbox}");
    }

    // What came is answered: full leads to the next centre, and there to an end.
    let first = packet(&sealed, "centre-pag-asa");
    let file = format!("alice-out/{}", first["file_name"].as_str().expect("a name"));
    pag_asa.run(&receipt(&file, "full", "../pag-asa.key", "full.age"));
    assert_eq!(
        (status(&pag_asa)["unanswered"].clone(), post(&pag_asa)),
        (json!(1), json!(1))
    );
    assert_eq!(collect(&alice)["receipts"], 1);
    let next = first["packet"].as_str().expect("an id");
    let sealed = alice.json(&["refer", &id, "--out", "alice-out", "--next", next, "--json"]);
    post(&alice);
    assert_eq!(collect(&payoke)["new"], 1);
    let second = packet(&sealed, "centre-payoke");
    let file = format!("alice-out/{}", second["file_name"].as_str().expect("a name"));
    payoke.run(&receipt(&file, "accepted", "../payoke.key", "accepted.age"));
    // "It came" and "accepted", in whichever order they are read: the newer counts.
    assert_eq!(post(&payoke), json!(2));
    let clocks = |desk: &Desk| {
        let watched = desk.json(&["station", "status", "--json"]);
        let all = watched["encounters"].as_array().expect("encounters").clone();
        let of_alice = all.into_iter().find(|e| e["unit"] == "alice").expect("an encounter");
        let to_payoke = of_alice["clocks"].as_array().expect("clocks").iter();
        let waits = to_payoke.filter(|c| c["recipient_name"].as_str().is_some_and(|n| n.contains("Payoke")));
        waits.count()
    };
    collect(&watcher);
    let before = clocks(&watcher);
    assert_eq!(collect(&alice)["receipts"], 2);
    post(&alice);
    let got = collect(&watcher);
    assert!(got["extracts"].as_u64().expect("a number") >= 1, "{got}");
    assert!(
        before > clocks(&watcher),
        "the answer stopped a clock, and the station sees it"
    );

    // A slip's code, told by a return officer, leads to a confirmation and its paper.
    pag_asa.run(&[
        "packet",
        "open",
        &format!("alice-out/{}", first["file_name"].as_str().expect("a name")),
        "--roster",
        "roster",
        "--identity",
        "../pag-asa.key",
        "--out",
        "opened",
    ]);
    let referral = String::from_utf8(bytes(&ground.between, "opened/referral.json")).expect("text");
    let code = slip_code(&referral);
    let spoken = code.to_lowercase().replace('-', " ");
    let found = watcher.run(&["station", "find", &spoken, "--out", "found"]);
    assert!(found.contains(&code), "{found}");
    let paper = std::fs::read_dir(ground.between.join("found"))
        .expect("a folder")
        .next();
    let paper = std::fs::read(paper.expect("a paper").expect("a file").path()).expect("its bytes");
    assert!(paper.starts_with(b"%PDF-"));
    assert!(!watcher.try_to(&["station", "find", "AAAA-AAAA"]).status.success());
}
