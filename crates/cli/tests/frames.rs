//! Codes by the command line: out as pictures, back from some of them, and refusals that say what to do.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn halte(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_halte"))
        .args(args)
        .current_dir(folder)
        .output()
        .expect("the command runs")
}

fn says(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_sealed_packet_goes_out_as_pictures_and_comes_back_from_two_thirds_of_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let packet = [b"age-encryption.org/v1\n".as_slice(), &[42; 5_000]].concat();
    fs::write(folder.path().join("p.asice.age"), &packet).expect("written");
    let shown = halte(folder.path(), &["frames", "show", "p.asice.age", "--out", "codes"]);
    assert!(shown.status.success(), "{}", says(&shown));
    let listed = String::from_utf8(shown.stdout).expect("text");
    let mut pictures: Vec<PathBuf> = listed.lines().map(PathBuf::from).collect();
    // Eleven are needed: half as many again.
    assert_eq!(pictures.len(), 17);
    pictures.reverse();
    let left: Vec<String> = pictures
        .iter()
        .enumerate()
        .filter(|(at, _)| at % 4 != 0)
        .map(|(_, p)| p.display().to_string())
        .collect();
    let mut args = vec!["frames", "read", "--out", "back.asice.age"];
    args.extend(left.iter().map(String::as_str));
    let read = halte(folder.path(), &args);
    assert!(read.status.success(), "{}", says(&read));
    assert!(fs::read(folder.path().join("back.asice.age")).expect("the packet") == packet);

    args.truncate(9);
    let few = halte(folder.path(), &args);
    assert_eq!(few.status.code(), Some(1));
    assert!(says(&few).contains('5') && says(&few).contains("11"), "{}", says(&few));
}

#[test]
fn what_is_not_sealed_or_too_large_is_not_shown_and_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = [b"age-encryption.org/v1\n".as_slice(), &[1; 70_000]].concat();
    fs::write(folder.path().join("large.age"), large).expect("written");
    fs::write(folder.path().join("clear.asice"), b"PK").expect("written");
    for (file, word) in [("large.age", "stick"), ("clear.asice", "paper")] {
        let refused = halte(folder.path(), &["frames", "show", file, "--out", "codes"]);
        assert_eq!(refused.status.code(), Some(1));
        assert!(says(&refused).contains(word), "{}", says(&refused));
    }
    assert!(!folder.path().join("codes").exists());
    assert_eq!(
        halte(folder.path(), &["frames", "read", "--out", "x"]).status.code(),
        Some(2)
    );
}
