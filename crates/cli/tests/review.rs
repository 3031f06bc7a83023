//! The review of a translation, out and in again: what a reader corrects stands in the file with their
//! name, what does not fit is told and changes nothing.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("the folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("a copy");
        }
    }
}

fn halte(desk: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(arguments)
        .current_dir(desk)
        .output()
        .expect("the command runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// A desk with the words and an empty sheet of one language.
fn desk(tag: &str) -> tempfile::TempDir {
    let desk = tempfile::tempdir().expect("a folder");
    copy(&root().join("locales"), &desk.path().join("locales"));
    let made = halte(desk.path(), &["leaflet", "--review", tag, "--sheet", "sheet.toml"]);
    assert_eq!(made.0, Some(0), "{}", made.2);
    desk
}

fn read(desk: &Path, file: &str) -> String {
    std::fs::read_to_string(desk.join(file)).expect("the file")
}

fn edit(desk: &Path, file: &str, from: &str, to: &str) {
    let text = read(desk, file);
    assert!(text.contains(from), "{file} has no {from}");
    std::fs::write(desk.join(file), text.replacen(from, to, 1)).expect("written");
}

/// Luan has read it all, as a speaker, on a day.
fn sign(desk: &Path, role: &str) {
    edit(desk, "sheet.toml", "reviewer = \"\"", "reviewer = \"Luan\"");
    edit(desk, "sheet.toml", "role = \"\"", &format!("role = \"{role}\""));
    edit(desk, "sheet.toml", "date = \"\"", "date = \"2026-11-22\"");
}

/// Writes a correction beside a sentence.
fn correct(desk: &Path, key: &str, text: &str) {
    let sheet = read(desk, "sheet.toml");
    let at = sheet.find(&format!("key = \"{key}\"\n")).expect("the sentence");
    let (head, tail) = sheet.split_at(at);
    let tail = tail.replacen("correction = \"\"", &format!("correction = \"{text}\""), 1);
    std::fs::write(desk.join("sheet.toml"), format!("{head}{tail}")).expect("written");
}

fn import(desk: &Path, language: &str) -> (Option<i32>, String, String) {
    halte(
        desk,
        &["--language", language, "content", "import-review", "sheet.toml"],
    )
}

/// Every locale file of the language, to see that nothing changed.
fn files(desk: &Path, tag: &str) -> Vec<String> {
    ["leaflet", "slip", "handover", "story", "question"]
        .iter()
        .map(|file| read(desk, &format!("locales/{tag}/{file}.ftl")))
        .collect()
}

#[test]
fn what_a_speaker_corrects_stands_in_the_file_with_their_name_and_a_lawyer_comes_after() {
    let desk = desk("sq");
    let before = files(desk.path(), "sq");
    sign(desk.path(), "speaker");
    correct(
        desk.path(),
        "slip-s2",
        "Mund të telefononi tani ose më vonë, kur të doni.",
    );
    let (code, out, err) = import(desk.path(), "en");
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("Language sq: Reviewed") && out.contains("corrected: 1"),
        "{out}"
    );
    let after = files(desk.path(), "sq");
    for (old, new) in before.iter().zip(&after) {
        assert!(new.starts_with("## status: reviewed\n"), "{new}");
        assert!(new.contains("\n## reviewer: Luan (speaker)\n") && new.contains("\n## author: Halte\n"));
        let body = |text: &str| -> Vec<String> {
            text.lines()
                .filter(|l| !l.starts_with("## "))
                .map(str::to_owned)
                .collect()
        };
        let changed: Vec<_> = body(old).into_iter().zip(body(new)).filter(|(a, b)| a != b).collect();
        assert!(
            changed
                .iter()
                .all(|(_, line)| line.starts_with("slip-s2 = Mund të telefononi tani"))
        );
        assert_eq!(body(old).len(), body(new).len());
    }
    // The same sheet again: the text it was read on is no longer there.
    let (code, _, err) = import(desk.path(), "en");
    assert_eq!(code, Some(1));
    assert!(err.contains("slip.ftl: The translation has changed"), "{err}");
}

#[test]
fn nobody_approves_what_no_speaker_has_read() {
    let desk = desk("sq");
    sign(desk.path(), "lawyer");
    let (code, _, err) = import(desk.path(), "nl");
    assert_eq!(code, Some(1));
    assert!(err.contains("Nog niemand die de taal spreekt"), "{err}");
    assert!(files(desk.path(), "sq")[0].starts_with("## status: draft"));
}

#[test]
fn a_sheet_that_does_not_fit_is_told_line_by_line_and_changes_nothing() {
    for (key, text, told) in [
        (
            "leaflet-short-15",
            "Në rrezik, telefononi.",
            "leaflet-short-15: The English has { $emergency } here",
        ),
        (
            "leaflet-short-15",
            "Në rrezik, telefononi { $emergancy }.",
            "this text { $emergancy }",
        ),
        (
            "leaflet-short-15",
            "Telefononi { $emergency } ose 02 511 64 64.",
            "phone numbers are variables",
        ),
        (
            "leaflet-short-07",
            "Qendra mund të kërkojë një letër: 54 ditë.",
            "has the figures 45",
        ),
        (
            "leaflet-short-02",
            "Të kërkosh ndihmë nuk është кrim.",
            "is not written with к (U+043A)",
        ),
        (
            "leaflet-short-02",
            "Te\u{308} kërkosh ndihmë nuk është krim.",
            "composed form (NFC)",
        ),
        (
            "leaflet-short-02",
            "Të kërkosh {ndihmë nuk është krim.",
            "A brace is out of place",
        ),
        ("slip-s1", "Ndihmë falas për viktima.", "may not stand on the slip"),
    ] {
        let desk = desk("sq");
        let before = files(desk.path(), "sq");
        sign(desk.path(), "speaker");
        correct(
            desk.path(),
            "slip-s2",
            "Mund të telefononi tani ose më vonë, kur të doni.",
        );
        correct(desk.path(), key, text);
        let (code, _, err) = import(desk.path(), "en");
        assert_eq!(code, Some(1), "{text}");
        assert!(err.contains(key) && err.contains(told), "{text}: {err}");
        assert!(err.contains("Nothing was changed"), "{err}");
        assert_eq!(files(desk.path(), "sq"), before, "{text}");
    }
}

#[test]
fn an_unsigned_edited_or_shortened_sheet_is_refused() {
    let desk = desk("sq");
    for told in [
        "reviewer: Write your name",
        "role: Write speaker",
        "date: Write the day",
    ] {
        assert!(import(desk.path(), "en").2.contains(told), "{told}");
    }
    sign(desk.path(), "speaker");
    edit(
        desk.path(),
        "sheet.toml",
        "date = \"2026-11-22\"",
        "date = \"2999-01-01\"",
    );
    assert!(import(desk.path(), "en").2.contains("may not lie ahead"));
    edit(
        desk.path(),
        "sheet.toml",
        "date = \"2999-01-01\"",
        "date = \"2026-11-22\"",
    );
    edit(desk.path(), "sheet.toml", "key = \"slip-s2\"", "key = \"slip-s9\"");
    let (_, _, err) = import(desk.path(), "en");
    assert!(err.contains("slip-s9: No sentence has this key"), "{err}");
    assert!(
        err.contains("slip-s2: This sentence is no longer on the sheet"),
        "{err}"
    );
    edit(desk.path(), "sheet.toml", "key = \"slip-s9\"", "key = \"slip-s2\"");
    edit(
        desk.path(),
        "sheet.toml",
        "english = \"You can call now or later.\"",
        "english = \"Call.\"",
    );
    assert!(import(desk.path(), "en").2.contains("edited in place"));
    std::fs::write(desk.path().join("sheet.toml"), "hello").expect("written");
    assert!(import(desk.path(), "fr").2.contains("pas une feuille de relecture"));
    assert!(files(desk.path(), "sq")[0].starts_with("## status: draft"));
}

#[test]
fn a_sheet_read_against_another_english_is_stale() {
    let desk = desk("sq");
    sign(desk.path(), "speaker");
    edit(
        desk.path(),
        "locales/en/slip.ftl",
        "You can call now or later.",
        "You can call later.",
    );
    let (code, _, err) = import(desk.path(), "en");
    assert_eq!(code, Some(1));
    assert!(err.contains("slip.ftl: The English has changed"), "{err}");
    assert!(files(desk.path(), "sq")[1].starts_with("## status: draft"));
}

#[test]
fn the_source_has_no_sheet_and_an_unknown_language_neither() {
    let desk = tempfile::tempdir().expect("a folder");
    for tag in ["en", "xx"] {
        let (code, _, err) = halte(desk.path(), &["leaflet", "--review", tag, "--sheet", "sheet.toml"]);
        assert_eq!(code, Some(1), "{tag}");
        assert!(!err.is_empty() && !desk.path().join("sheet.toml").exists());
    }
}

#[test]
fn the_printed_sheet_numbers_every_sentence_and_says_who_decides() {
    let desk = tempfile::tempdir().expect("a folder");
    for (tag, own) in [("sq", "Ndihmë dhe të drejtat tuaja"), ("ur", ""), ("zh-Hans", "")] {
        let (code, _, err) = halte(desk.path(), &["leaflet", "--review", tag, "--pdf", "sheet.pdf"]);
        assert_eq!(code, Some(0), "{tag}: {err}");
        let text = Command::new("pdftotext")
            .args(["-layout", "sheet.pdf", "-"])
            .current_dir(desk.path())
            .output()
            .expect("pdftotext runs");
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for key in [
            "leaflet-short-07",
            "slip-s3",
            "answer-yes",
            "story-end",
            "question-smg-09",
        ] {
            assert!(said.contains(key), "{tag}: {key}");
        }
        assert!(
            said.contains("Immigration Office") && said.contains("Who decides"),
            "{tag}"
        );
        assert!(said.contains("Draft") && said.contains(own), "{tag}");
    }
}
