//! Which voice says a sentence: a human recording of this very text, a voice of the system that
//! works offline, espeak-ng, or none. Never a voice that needs a network, and never a voice of
//! another language than the person picked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::thread;

use sha2::{Digest as _, Sha256};

use crate::args::{Args, Sentence};
use crate::tools::{Asked, Tools};

/// Our tag, espeak-ng's voice, and how other engines name the language. A tag that is not here, or
/// has no voice, is not read by a neighbour's: Dari is not Persian, Sorani is not Kurmanji.
const VOICES: &[(&str, Option<&str>, &[&str])] = &[
    ("am", Some("am"), &["am"]),
    ("ar", Some("ar"), &["ar"]),
    ("bg", Some("bg"), &["bg"]),
    ("bn", Some("bn"), &["bn"]),
    ("ckb", None, &["ckb"]),
    ("de", Some("de"), &["de"]),
    ("en", Some("en-gb"), &["en"]),
    ("es", Some("es"), &["es"]),
    ("fa", Some("fa"), &["fa"]),
    ("fa-AF", None, &["fa-af", "prs"]),
    ("ff-Latn", None, &["ff"]),
    ("fil", None, &["fil", "tl"]),
    ("fr", Some("fr-be"), &["fr"]),
    ("ha", None, &["ha"]),
    ("hi", Some("hi"), &["hi"]),
    ("hu", Some("hu"), &["hu"]),
    ("hy", Some("hy"), &["hy"]),
    ("id", Some("id"), &["id"]),
    ("ka", Some("ka"), &["ka"]),
    ("kmr", Some("ku"), &["kmr"]),
    ("ln", None, &["ln"]),
    ("ne", Some("ne"), &["ne"]),
    ("nl", Some("nl"), &["nl"]),
    ("om", Some("om"), &["om"]),
    ("pa", Some("pa"), &["pa"]),
    ("pl", Some("pl"), &["pl"]),
    ("ps", None, &["ps"]),
    ("pt-BR", Some("pt-br"), &["pt-br"]),
    ("ro", Some("ro"), &["ro"]),
    ("ru", Some("ru"), &["ru"]),
    ("sk", Some("sk"), &["sk"]),
    ("so", None, &["so"]),
    ("sq", Some("sq"), &["sq"]),
    ("sr-Latn", Some("sr"), &["sr"]),
    ("sw", Some("sw"), &["sw"]),
    ("th", Some("th"), &["th"]),
    ("ti", Some("ti"), &["ti"]),
    ("tr", Some("tr"), &["tr"]),
    ("uk", Some("uk"), &["uk"]),
    ("ur", Some("ur"), &["ur"]),
    ("vi", Some("vi"), &["vi"]),
    ("zh-Hans", Some("cmn"), &["cmn", "zh", "zh-cn"]),
];

/// Modules of speech-dispatcher that are known to work without a network. Every other one, a
/// MaryTTS server or a service in somebody's cloud, is left alone.
const OFFLINE_MODULES: [&str; 6] = ["rhvoice", "piper", "festival", "flite", "pico", "pico-generic"];

/// What can play a recording, with the words before the file.
const PLAYERS: &[(&str, &[&str])] = &[
    ("ffplay", &["-nodisp", "-autoexit", "-loglevel", "quiet"]),
    ("pw-play", &[]),
    ("paplay", &[]),
    ("gst-play-1.0", &["--no-interactive"]),
];

/// What is run to say a sentence.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Engine {
    /// `recording`, `system` or `synthetic`.
    pub(crate) kind: &'static str,
    /// The program.
    pub(crate) program: PathBuf,
    /// Its words.
    pub(crate) words: Vec<String>,
    /// It reads the sentence on its standard input.
    pub(crate) reads: bool,
    /// What makes it fall silent, beyond ending it: it speaks through a service.
    pub(crate) hush: Option<&'static str>,
}

/// SHA-256 of the sentence, hex: the name of its recording. A changed sentence has another name, so
/// that a recording of old words is never played.
pub(crate) fn text_hash(text: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(text))
}

/// The first voice there is, in the order of trust; of some words, such as a language's own name, only a
/// human recording will do.
pub(crate) fn choose(args: &Args, Sentence { lang, slow, recorded }: &Sentence, text: &str) -> Option<Engine> {
    let (tools, slow) = (&args.tools, *slow);
    let human = recording(tools, args.recordings.as_deref(), lang, text, slow);
    if *recorded {
        return human;
    }
    human
        .or_else(|| system(tools, lang, text, slow))
        .or_else(|| synthetic(tools, lang, slow))
}

fn player(tools: &Tools) -> Option<(PathBuf, &'static str, &'static [&'static str])> {
    let mut found = PLAYERS
        .iter()
        .filter_map(|(name, words)| Some((tools.find(name)?, *name, *words)));
    found.next()
}

fn recording(tools: &Tools, recordings: Option<&Path>, lang: &str, text: &str, slow: bool) -> Option<Engine> {
    let file = recordings?.join(lang).join(format!("{}.opus", text_hash(text)));
    if !file.is_file() {
        return None;
    }
    let (program, name, before) = player(tools)?;
    let mut words: Vec<String> = before.iter().map(|w| (*w).to_owned()).collect();
    if slow && name == "ffplay" {
        words.extend(["-af".to_owned(), "atempo=0.75".to_owned()]);
    }
    words.push(file.display().to_string());
    Some(Engine {
        kind: "recording",
        program,
        words,
        reads: false,
        hush: None,
    })
}

fn system(tools: &Tools, lang: &str, text: &str, slow: bool) -> Option<Engine> {
    let program = tools.find("spd-say")?;
    let mut modules = Modules::ask(Asked::now(program.clone()));
    let (module, spoken) = modules.voice(lang)?;
    let rate = if slow { "-60" } else { "-20" };
    let words = ["-w", "-o", &module, "-l", &spoken, "-r", rate, "--", text];
    Some(Engine {
        kind: "system",
        program,
        words: words.iter().map(|w| (*w).to_owned()).collect(),
        reads: false,
        hush: Some("-C"),
    })
}

/// The modules of speech-dispatcher that work offline. Each is asked for its languages once, when it is
/// first needed.
struct Modules {
    asked: Asked,
    offline: Vec<(String, Option<Vec<String>>)>,
}

impl Modules {
    fn ask(asked: Asked) -> Self {
        let offline = asked
            .ask(&["-O"])
            .split_whitespace()
            .filter(|m| OFFLINE_MODULES.contains(&m.to_lowercase().as_str()))
            .map(|module| (module.to_owned(), None))
            .collect();
        Self { asked, offline }
    }

    /// The module that has a voice in this language, and how it names the language.
    fn voice(&mut self, lang: &str) -> Option<(String, String)> {
        let (_, _, names) = VOICES.iter().find(|(tag, ..)| *tag == lang)?;
        let asked = &self.asked;
        self.offline.iter_mut().find_map(|(module, languages)| {
            let languages = languages.get_or_insert_with(|| module_languages(asked, module));
            let spoken = languages.iter().find(|l| speaks(names, l))?;
            Some((module.clone(), spoken.clone()))
        })
    }
}

fn module_languages(asked: &Asked, module: &str) -> Vec<String> {
    let voices = asked.ask(&["-o", module, "-L"]);
    // Name, language, variant; a name may have spaces, so it is read from the end.
    let languages = voices.lines().filter_map(|line| line.split_whitespace().rev().nth(1));
    languages.map(str::to_owned).collect()
}

/// `pt` does not read Brazilian Portuguese as asked for, `en-us` reads English.
fn speaks(names: &[&str], language: &str) -> bool {
    let language = language.to_lowercase().replace('_', "-");
    names
        .iter()
        .any(|name| language == *name || language.strip_prefix(name).is_some_and(|rest| rest.starts_with('-')))
}

fn synthetic(tools: &Tools, lang: &str, slow: bool) -> Option<Engine> {
    let program = tools.find("espeak-ng")?;
    let voice = VOICES
        .iter()
        .find(|(tag, ..)| *tag == lang)
        .and_then(|(_, voice, _)| *voice)?;
    if !espeak_languages(program.clone()).contains(voice) {
        return None;
    }
    let rate = if slow { "100" } else { "145" };
    let words = ["-v", voice, "-s", rate, "-b", "1", "--stdin"];
    Some(Engine {
        kind: "synthetic",
        program,
        words: words.iter().map(|w| (*w).to_owned()).collect(),
        reads: true,
        hush: None,
    })
}

/// The second column of `espeak-ng --voices`: versions differ in what they speak.
fn espeak_languages(program: PathBuf) -> BTreeSet<String> {
    let voices = Asked::now(program).ask(&["--voices"]);
    let languages = voices.lines().skip(1).filter_map(|line| line.split_whitespace().nth(1));
    languages.map(str::to_owned).collect()
}

/// What can be heard here, one line each: `player`, then `system TAG` or `synthetic TAG`.
pub(crate) fn list(tools: &Tools) -> Vec<String> {
    let mut lines = Vec::new();
    if player(tools).is_some() {
        lines.push("player".to_owned());
    }
    // At the same time: one that hangs takes nothing from the other.
    let (system, espeak) = thread::scope(|scope| {
        let system = scope.spawn(|| system_languages(tools));
        let espeak = tools.find("espeak-ng").map(espeak_languages).unwrap_or_default();
        (system.join().unwrap_or_default(), espeak)
    });
    for (tag, voice, _) in VOICES {
        if system.contains(tag) {
            lines.push(format!("system {tag}"));
        } else if voice.is_some_and(|v| espeak.contains(v)) {
            lines.push(format!("synthetic {tag}"));
        }
    }
    lines
}

fn system_languages(tools: &Tools) -> BTreeSet<&'static str> {
    let Some(program) = tools.find("spd-say") else {
        return BTreeSet::new();
    };
    let mut modules = Modules::ask(Asked::now(program));
    let tags = VOICES.iter().map(|(tag, ..)| *tag);
    tags.filter(|tag| modules.voice(tag).is_some()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbours_voice_reads_nobody_elses_language() {
        assert!(speaks(&["en"], "en-US") && speaks(&["en"], "en"));
        assert!(!speaks(&["pt-br"], "pt"));
        assert!(!speaks(&["fa-af", "prs"], "fa"));
        assert!(!speaks(&["fi"], "fil"));
    }

    #[test]
    fn the_name_of_a_recording_is_the_hash_of_its_words() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(text_hash("abc"), abc);
        assert_ne!(text_hash("abd"), abc);
    }

    #[test]
    fn each_language_stands_once() {
        let tags: BTreeSet<&str> = VOICES.iter().map(|(tag, ..)| *tag).collect();
        assert_eq!(tags.len(), VOICES.len());
    }
}
