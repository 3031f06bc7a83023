//! The helper as its caller meets it: which voice it takes, what it takes from its caller, and that
//! it falls silent. The engines are fakes in a folder of their own, named on the command line.
#![expect(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const ESPEAK: &str = r#"#!/bin/sh
here="${0%/*}"
if [ "$1" = "--voices" ]; then
  echo "Pty Language Age/Gender VoiceName File Other"
  echo " 5  ti  --/M  Tigrinya  sem/ti"
  echo " 5  en-gb  --/M  English  gmw/en"
  exit 0
fi
echo "espeak-ng $*" >> "$here/said"
/usr/bin/env >> "$here/environment"
/bin/cat >> "$here/said"
"#;
/// Speaks until it is ended; tells that it began by closing a pipe.
const ENDLESS: &str = r#"#!/bin/sh
here="${0%/*}"
if [ "$1" = "--voices" ]; then
  echo "Pty Language"
  echo " 5  ti"
  exit 0
fi
echo $$ > "$here/pid"
exec /bin/sleep 100
"#;
const SPD_SAY: &str = r#"#!/bin/sh
here="${0%/*}"
echo "$*" >> "$here/asked"
case "$*" in
  -O) echo "OUTPUT MODULES"; echo "mary-generic"; echo "espeak-ng"; echo "rhvoice" ;;
  "-o rhvoice -L") echo "NAME LANGUAGE VARIANT"; echo "Anna Maria en none" ;;
  "-o mary-generic -L") echo "NAME LANGUAGE VARIANT"; echo "Cloud ti none" ;;
  *) echo "spd-say $*" >> "$here/said" ;;
esac
"#;
/// Never answers what it is asked.
const HANGS: &str = "#!/bin/sh\necho $$ > \"${0%/*}/pid\"\nexec /bin/sleep 1000\n";
const PLAYER: &str = "#!/bin/sh\necho \"paplay $*\" >> \"${0%/*}/said\"\n";

fn put(folder: &TempDir, name: &str, script: &str) {
    let path = folder.path().join(name);
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

fn helper(tools: &TempDir, words: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_halte-speech"))
        .arg("--tools")
        .arg(tools.path())
        .args(words)
        .env("HALTE_PASSPHRASE", "turnip lantern gravel ferry")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn ended(child: Child) -> (Option<i32>, String) {
    let Output { status, stdout, .. } = child.wait_with_output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap())
}

/// Says one sentence to its end: standard input stays open until then.
fn say(tools: &TempDir, words: &[&str], sentence: &str) -> (Option<i32>, String) {
    let mut child = helper(tools, words);
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{sentence}").unwrap();
    let mut told = String::new();
    child.stdout.take().unwrap().read_to_string(&mut told).unwrap();
    let code = child.wait().unwrap().code();
    drop(input);
    (code, told)
}

fn said(tools: &TempDir) -> String {
    fs::read_to_string(tools.path().join("said")).unwrap_or_default()
}

#[test]
fn the_first_sentence_is_said_and_so_is_the_same_one_again() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    for _ in 0..2 {
        assert_eq!(
            say(&tools, &["--lang", "ti"], "ሓገዝ ምሕታት ገበን ኣይኮነን።"),
            (Some(0), "voice synthetic\n".to_owned())
        );
    }
    let once = "espeak-ng -v ti -s 145 -b 1 --stdin\nሓገዝ ምሕታት ገበን ኣይኮነን።\n";
    assert_eq!(said(&tools), once.repeat(2));
}

#[test]
fn a_slow_voice_is_slower() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    say(&tools, &["--lang", "en", "--slow"], "You can say no.");
    assert!(
        said(&tools).starts_with("espeak-ng -v en-gb -s 100 "),
        "{}",
        said(&tools)
    );
}

#[test]
fn the_engine_sees_no_environment_of_ours() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    say(&tools, &["--lang", "ti"], "ሓገዝ");
    let environment = fs::read_to_string(tools.path().join("environment")).unwrap();
    let names: Vec<&str> = environment
        .lines()
        .filter_map(|l| l.split_once('='))
        .map(|(n, _)| n)
        .collect();
    let ours = ["LANG", "PWD", "_", "SHLVL", "OLDPWD", "XDG_RUNTIME_DIR"];
    assert!(names.iter().all(|n| ours.contains(n)), "{names:?}");
    assert!(!environment.contains("turnip"));
}

#[test]
fn it_falls_silent_when_its_caller_is_gone() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ENDLESS);
    let mut child = helper(&tools, &["--lang", "ti"]);
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "ሓገዝ").unwrap();
    let pid_file = tools.path().join("pid");
    while fs::read_to_string(&pid_file).unwrap_or_default().is_empty() {
        std::thread::yield_now();
    }
    let pid = fs::read_to_string(&pid_file).unwrap();
    drop(input);
    assert_eq!(ended(child), (Some(4), "voice synthetic\n".to_owned()));
    assert!(!Path::new("/proc").join(pid.trim()).exists(), "the engine is gone too");
}

#[test]
fn a_recording_of_this_very_sentence_comes_first_and_of_older_words_never() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    put(&tools, "paplay", PLAYER);
    let recordings = tempfile::tempdir().unwrap();
    let folder = recordings.path().join("ti");
    fs::create_dir(&folder).unwrap();
    // SHA-256 of "abc".
    let file = folder.join("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.opus");
    fs::write(&file, "sound").unwrap();
    let words = ["--lang", "ti", "--recordings", recordings.path().to_str().unwrap()];
    assert_eq!(say(&tools, &words, "abc"), (Some(0), "voice recording\n".to_owned()));
    assert_eq!(said(&tools), format!("paplay {}\n", file.display()));
    assert_eq!(say(&tools, &words, "abd"), (Some(0), "voice synthetic\n".to_owned()));
}

#[test]
fn a_voice_of_the_system_comes_before_a_synthetic_one_and_one_that_needs_a_network_never() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    put(&tools, "spd-say", SPD_SAY);
    assert_eq!(say(&tools, &["--lang", "en"], "You can say no.").1, "voice system\n");
    assert_eq!(said(&tools), "spd-say -w -o rhvoice -l en -r -20 -- You can say no.\n");
    // Only the server of MaryTTS has Tigrinya here.
    assert_eq!(say(&tools, &["--lang", "ti"], "ሓገዝ").1, "voice synthetic\n");
    let (code, listed) = ended(helper(&tools, &["--list"]));
    assert_eq!((code, listed.as_str()), (Some(0), "system en\nsynthetic ti\n"));
}

#[test]
fn a_service_is_asked_once_for_all_languages() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "spd-say", SPD_SAY);
    assert_eq!(ended(helper(&tools, &["--list"])).1, "system en\n");
    let asked = fs::read_to_string(tools.path().join("asked")).unwrap();
    assert_eq!(asked, "-O\n-o rhvoice -L\n");
}

#[test]
fn an_engine_that_hangs_is_ended_and_takes_no_other_voice_with_it() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    put(&tools, "spd-say", HANGS);
    let began = Instant::now();
    let (code, listed) = ended(helper(&tools, &["--list"]));
    assert_eq!((code, listed.as_str()), (Some(0), "synthetic en\nsynthetic ti\n"));
    assert_eq!(say(&tools, &["--lang", "ti"], "ሓገዝ").1, "voice synthetic\n");
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    let pid = fs::read_to_string(tools.path().join("pid")).unwrap();
    assert!(!Path::new("/proc").join(pid.trim()).exists(), "it is gone");
}

#[test]
fn of_some_words_only_a_human_recording_will_do() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    put(&tools, "paplay", PLAYER);
    let recordings = tempfile::tempdir().unwrap();
    let folder = recordings.path().join("ti");
    fs::create_dir(&folder).unwrap();
    let words = [
        "--lang",
        "ti",
        "--recorded",
        "--recordings",
        recordings.path().to_str().unwrap(),
    ];
    assert_eq!(say(&tools, &words, "abc"), (Some(3), String::new()));
    // SHA-256 of "abc".
    let file = folder.join("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.opus");
    fs::write(&file, "sound").unwrap();
    assert_eq!(say(&tools, &words, "abc"), (Some(0), "voice recording\n".to_owned()));
    assert_eq!(said(&tools), format!("paplay {}\n", file.display()));
}

#[test]
fn a_language_without_a_voice_is_told_and_nothing_is_said() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    for tag in ["ckb", "fa-AF", "vi", "xx"] {
        assert_eq!(say(&tools, &["--lang", tag], "abc"), (Some(3), String::new()), "{tag}");
    }
    let nothing = tempfile::tempdir().unwrap();
    assert_eq!(say(&nothing, &["--lang", "en"], "abc").0, Some(3));
    assert_eq!(said(&tools), "");
}

#[test]
fn what_is_not_one_plain_sentence_is_not_said() {
    let tools = tempfile::tempdir().unwrap();
    put(&tools, "espeak-ng", ESPEAK);
    for wrong in ["", "a\u{7}b", &"a".repeat(9_000)] {
        assert_eq!(
            say(&tools, &["--lang", "en"], wrong).0,
            Some(1),
            "{} bytes",
            wrong.len()
        );
    }
    assert_eq!(said(&tools), "");
}

/// With the real engine where it is installed, into a file instead of a loudspeaker. A machine without
/// it has proven the rest above.
#[test]
fn the_real_engine_speaks_what_it_is_given_where_there_is_one() {
    let real = Path::new("/usr/bin/espeak-ng");
    if !real.is_file() {
        return;
    }
    let tools = tempfile::tempdir().unwrap();
    let into_a_file = format!(
        "#!/bin/sh\n[ \"$1\" = --voices ] && exec {0} --voices\nexec {0} -w \"${{0%/*}}/out.wav\" \"$@\"\n",
        real.display()
    );
    put(&tools, "espeak-ng", &into_a_file);
    let sound = |words: &[&str], sentence: &str| {
        assert_eq!(say(&tools, words, sentence), (Some(0), "voice synthetic\n".to_owned()));
        fs::metadata(tools.path().join("out.wav")).unwrap().len()
    };
    let short = sound(&["--lang", "en"], "You can say no.");
    let long = sound(
        &["--lang", "en"],
        "You can say no and call later, and nobody will ask you why.",
    );
    assert!(short > 10_000 && long > short, "{short} and {long} bytes of sound");
    assert!(
        sound(&["--lang", "en", "--slow"], "You can say no.") > short,
        "slower lasts longer"
    );
    assert!(sound(&["--lang", "ar"], "طلب المساعدة ليس جريمة.") > 10_000);
}
