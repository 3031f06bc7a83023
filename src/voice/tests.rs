//! What is said and when it falls silent. The helper is a script: what it was given is what it
//! wrote down, and a gate holds it where a sentence would last.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::*;

const LISTED: &str = "case \"$*\" in *--list) echo player; echo 'system en'; echo 'synthetic ti' ;; esac\n";
const SAYS: &str = "read -r line; echo \"$* | $line | $(/usr/bin/env | /usr/bin/wc -l)\" >> \"${0%/*}/said\"; echo 'voice synthetic'\n";
/// Speaks until its standard input closes, like the real one.
const LISTENS: &str = "read -r line; echo 'voice synthetic'; echo $$ > \"${0%/*}/pid\"; read -r more; exit 4\n";
/// Does not listen.
const DEAF: &str = "read -r line; echo 'voice synthetic'; echo $$ > \"${0%/*}/pid\"; exec /bin/sleep 100\n";

fn voices(folder: &TempDir, script: &str) -> Voices {
    let helper = folder.path().join(HELPER);
    // Another file, not other words in one that a shell is still reading.
    let _ = fs::remove_file(&helper);
    fs::write(&helper, format!("#!/bin/sh\n{script}")).unwrap();
    fs::set_permissions(&helper, fs::Permissions::from_mode(0o755)).unwrap();
    Voices::new(VoicePlaces {
        helper: Some(helper),
        tools: None,
        recordings: Some(folder.path().join("audio")),
    })
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::new(text).unwrap()
}

fn nothing() -> Vec<String> {
    Vec::new()
}

/// Waits until the helper wrote who it is.
fn pid(folder: &TempDir) -> String {
    let path = folder.path().join("pid");
    loop {
        let text = fs::read_to_string(&path).unwrap_or_default();
        if text.ends_with('\n') {
            return text.trim().to_owned();
        }
        std::thread::yield_now();
    }
}

fn is_gone(pid: &str) -> bool {
    // A process that has ended and was not yet waited for is gone too.
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.is_empty() || stat.contains(") Z ")
}

#[test]
fn the_first_sentence_is_said_and_replayed_with_nothing_of_ours_in_its_environment() {
    let folder = tempfile::tempdir().unwrap();
    let voices = voices(&folder, SAYS);
    let synthetic = Spoken {
        voice: NoticeVoice::Synthetic,
        finished: true,
    };
    for slow in [false, true, false] {
        assert_eq!(voices.say(&tag("ti"), "ሓገዝ\nምሕታት", slow, |_| ()), Ok(synthetic));
    }
    let said = fs::read_to_string(folder.path().join("said")).unwrap();
    let audio = folder.path().join("audio");
    let options = format!("--recordings {} --lang ti", audio.display());
    let lines: Vec<&str> = said.lines().collect();
    // A shell sets PWD, SHLVL and the like for itself; nothing else is there.
    let (first, counted) = lines[0].rsplit_once(' ').unwrap();
    assert_eq!(first, format!("{options} | ሓገዝ ምሕታት |"));
    assert!(counted.parse::<u32>().unwrap() <= 4, "{counted} variables");
    assert!(lines[1].starts_with(&format!("{options} --slow | ሓገዝ")));
    assert_eq!(lines[2], lines[0], "replayed as it was");
}

#[test]
fn quiet_ends_the_sentence_and_its_process_before_it_comes_back() {
    for script in [LISTENS, DEAF] {
        let folder = tempfile::tempdir().unwrap();
        let voices = Arc::new(voices(&folder, script));
        let (tell, told) = mpsc::channel();
        let speaker = Arc::clone(&voices);
        std::thread::spawn(move || tell.send(speaker.say(&tag("ti"), "ሓገዝ", false, |_| ())));
        let pid = pid(&folder);
        voices.hush();
        assert!(is_gone(&pid), "gone before it comes back: {script}");
        let stopped = Spoken {
            voice: NoticeVoice::Synthetic,
            finished: false,
        };
        assert_eq!(told.recv().unwrap(), Ok(stopped));
    }
}

#[test]
fn another_sentence_silences_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let first = Arc::new(voices(&folder, LISTENS));
    let (tell, told) = mpsc::channel();
    let speaker = Arc::clone(&first);
    std::thread::spawn(move || tell.send(speaker.say(&tag("ti"), "ሓደ", false, |_| ())));
    pid(&folder);
    voices(&folder, SAYS);
    assert!(first.say(&tag("ti"), "ክልተ", false, |_| ()).unwrap().finished);
    assert!(!told.recv().unwrap().unwrap().finished);
}

#[test]
fn what_is_offered_is_what_is_here() {
    let folder = tempfile::tempdir().unwrap();
    let here = voices(&folder, LISTED);
    here.wait();
    assert_eq!(here.best(&tag("en"), nothing), Some(NoticeVoice::System));
    assert_eq!(here.best(&tag("ti"), nothing), Some(NoticeVoice::Synthetic));
    assert_eq!(here.best(&tag("so"), nothing), None);
    let without = Voices::new(VoicePlaces::default());
    without.wait();
    assert_eq!(without.best(&tag("en"), nothing), None);
    assert_eq!(
        without.say(&tag("en"), "You can say no.", false, |_| ()),
        Err(VoiceError::None)
    );
}

#[test]
fn a_notice_is_recorded_when_every_sentence_of_these_very_words_is() {
    let folder = tempfile::tempdir().unwrap();
    let here = voices(&folder, LISTED);
    here.wait();
    let audio = folder.path().join("audio").join("ti");
    fs::create_dir_all(&audio).unwrap();
    let sentences = || vec!["abc".to_owned(), "abd".to_owned()];
    fs::write(audio.join(recording_name("abc")), "sound").unwrap();
    assert_eq!(
        here.best(&tag("ti"), sentences),
        Some(NoticeVoice::Synthetic),
        "one is missing"
    );
    fs::write(audio.join(recording_name("abd")), "sound").unwrap();
    assert_eq!(here.best(&tag("ti"), sentences), Some(NoticeVoice::Recording));
    let changed = || vec!["abc".to_owned(), "abd, changed".to_owned()];
    assert_eq!(here.best(&tag("ti"), changed), Some(NoticeVoice::Synthetic));
    assert_eq!(
        recording_name("abc"),
        Path::new("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.opus")
    );
}

#[test]
fn a_list_that_never_comes_keeps_nobody_waiting_and_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let here = voices(&folder, "echo $$ > \"${0%/*}/pid\"; exec /bin/sleep 1000\n");
    let began = Instant::now();
    for _ in 0..42 {
        assert_eq!(here.best(&tag("ti"), nothing), None);
    }
    let asked = began.elapsed();
    let pid = pid(&folder);
    here.wait();
    assert!(asked < Duration::from_secs(2), "asked for {asked:?}");
    assert!(
        began.elapsed() < Duration::from_secs(60),
        "waited {:?}",
        began.elapsed()
    );
    assert!(is_gone(&pid), "and its process is ended");
    assert_eq!(here.best(&tag("ti"), nothing), None);
}

#[test]
fn it_is_asked_once_and_known_from_then_on() {
    let folder = tempfile::tempdir().unwrap();
    let count = format!("echo asked >> \"${{0%/*}}/asked\"; {LISTED}");
    let here = voices(&folder, &count);
    here.best(&tag("ti"), nothing);
    here.wait();
    for lang in ["ti", "ti", "en"] {
        assert!(here.best(&tag(lang), nothing).is_some(), "{lang}");
    }
    let asked = fs::read_to_string(folder.path().join("asked")).unwrap();
    assert_eq!(asked, "asked\n");
}

#[test]
fn who_speaks_is_told_while_it_speaks() {
    let folder = tempfile::tempdir().unwrap();
    let voices = Arc::new(voices(
        &folder,
        "read -r line; echo 'voice recording'; read -r more; exit 4\n",
    ));
    let (tell, told) = mpsc::channel();
    let speaker = Arc::clone(&voices);
    let saying =
        std::thread::spawn(move || speaker.say(&tag("ti"), "ሓገዝ", false, |voice| tell.send(voice).unwrap()));
    // It goes on until somebody wants quiet: what is told now is told before its end.
    assert_eq!(told.recv().unwrap(), NoticeVoice::Recording);
    voices.hush();
    assert!(!saying.join().unwrap().unwrap().finished);
}

#[test]
fn a_name_is_played_by_a_human_or_by_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let here = voices(
        &folder,
        &format!("{LISTED}case \"$*\" in *--list) ;; *) {SAYS};; esac\n"),
    );
    here.wait();
    assert!(!here.has_recording(&tag("ti"), "ትግርኛ"), "a computer's voice is none");
    let audio = folder.path().join("audio").join("ti");
    fs::create_dir_all(&audio).unwrap();
    fs::write(audio.join(recording_name("ትግርኛ")), "sound").unwrap();
    assert!(here.has_recording(&tag("ti"), "ትግርኛ"));
    assert!(!here.has_recording(&tag("en"), "ትግርኛ"), "of another language");
    assert!(!here.has_recording(&tag("ti"), "ትግርኛ."), "of other words");
    here.play(&tag("ti"), "ትግርኛ").unwrap();
    let said = fs::read_to_string(folder.path().join("said")).unwrap();
    assert!(said.contains("--lang ti --recorded | ትግርኛ |"), "{said}");
}

#[test]
fn a_voice_that_fails_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let none = voices(&folder, "exit 3\n");
    assert_eq!(none.say(&tag("so"), "abc", false, |_| ()), Err(VoiceError::None));
    for script in [
        "exit 1\n",
        "read -r line; echo 'voice synthetic'; exit 1\n",
        "echo nonsense\n",
    ] {
        assert_eq!(
            voices(&folder, script).say(&tag("ti"), "abc", false, |_| ()),
            Err(VoiceError::Failed),
            "{script}"
        );
    }
}
