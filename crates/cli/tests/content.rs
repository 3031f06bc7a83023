//! The check for whoever writes indicators: a folder that holds together passes, each mistake is told
//! with file, line and remedy, and nothing is changed.
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

/// A copy of what ships, to be spoiled.
fn desk() -> tempfile::TempDir {
    let desk = tempfile::tempdir().expect("a folder");
    for folder in ["indicators", "locales"] {
        copy(&root().join(folder), &desk.path().join(folder));
    }
    desk
}

fn spoil(desk: &Path, file: &str, from: &str, to: &str) {
    let path = desk.join(file);
    let text = std::fs::read_to_string(&path).expect("the file");
    assert!(text.contains(from), "{file} has no {from}");
    std::fs::write(&path, text.replacen(from, to, 1)).expect("written");
}

fn check(desk: &Path) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(["content", "check", "indicators"])
        .current_dir(desk)
        .output()
        .expect("the command runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn what_ships_holds_together() {
    let desk = desk();
    let (code, out, err) = check(desk.path());
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(out.contains("Packs: 8, indicators: 141, examples: 7"), "{out}");
}

#[test]
fn a_story_that_comes_out_otherwise_or_lacks_a_word_is_told() {
    let desk = desk();
    let story = desk.path().join("indicators/vignettes/05-nail-bar.toml");
    let text = std::fs::read_to_string(&story).expect("the story");
    assert!(text.contains("trafficking = true"));
    std::fs::write(&story, text.replace("trafficking = true", "trafficking = false")).expect("the story");
    let words = desk.path().join("locales/fr/training.ftl");
    let text = std::fs::read_to_string(&words).expect("the words");
    std::fs::write(
        &words,
        text.replace("training-nail-bar-trap =", "training-nail-bar-trop ="),
    )
    .expect("the words");
    let (code, _, err) = check(desk.path());
    assert_eq!(code, Some(1));
    assert!(err.contains("vignettes/05-nail-bar.toml, line "), "{err}");
    assert!(
        err.contains("the track trafficking comes out as lit, not as not lit"),
        "{err}"
    );
    assert!(err.contains("training-nail-bar-trap is missing in 'fr'"), "{err}");
}

#[test]
fn a_misspelt_strength_is_told_with_its_line() {
    let desk = desk();
    spoil(desk.path(), "indicators/packs/lab.toml", "\"strong\"", "\"stong\"");
    let (code, out, err) = check(desk.path());
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(
        err.contains(
            "packs/lab.toml, line 11: 'stong' is not a strength. Write strong, medium, weak, context or protective."
        ),
        "{err}"
    );
    assert!(err.contains("To put right: 1."), "{err}");
}

#[test]
fn a_missing_french_statement_is_told_and_so_is_an_example_that_no_longer_comes_out() {
    let desk = desk();
    spoil(desk.path(), "locales/fr/indicator-org.ftl", "indicator-org-05 = ", "# ");
    let (code, _, err) = check(desk.path());
    assert_eq!(code, Some(1));
    assert!(err.contains("the statement of ORG-05 is missing in French"), "{err}");

    let desk = self::desk();
    // A change of a weight shows in the examples.
    spoil(
        desk.path(),
        "indicators/packs/sex.toml",
        "strength = \"protective\"",
        "strength = \"weak\"",
    );
    spoil(
        desk.path(),
        "indicators/packs/beg.toml",
        "strength = \"weak\"",
        "strength = \"medium\"",
    );
    let (code, _, err) = check(desk.path());
    assert_eq!(code, Some(1));
    assert!(err.contains("examples/beg-05-same-sign-alone.json, line "), "{err}");
    assert!(
        err.contains("the outcome comes out as refer_advised, not as inform_only"),
        "{err}"
    );
}

#[test]
fn without_words_beside_it_the_check_says_so() {
    let desk = desk();
    std::fs::remove_dir_all(desk.path().join("locales")).expect("removed");
    let (code, _, err) = check(desk.path());
    assert_eq!(code, Some(0));
    assert!(err.contains("the words were not checked"), "{err}");
}

#[test]
fn a_folder_that_is_not_there_is_refused_in_words() {
    let desk = tempfile::tempdir().expect("a folder");
    let (code, out, err) = check(desk.path());
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(err.contains("A file could not be read."), "{err}");
}
