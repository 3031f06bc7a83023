//! The command line: which language, how fast, and where engines and recordings are. Nothing comes
//! from the environment, so that nothing but its caller can change what is run.

use std::path::PathBuf;

use crate::tools::Tools;

/// What is asked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Act {
    /// Say what can be heard.
    List,
    /// Say the sentence on standard input.
    Say(Sentence),
}

/// How the sentence on standard input is said.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// In which language.
    pub(crate) lang: String,
    /// More slowly.
    pub(crate) slow: bool,
    /// By a human recording or not at all.
    pub(crate) recorded: bool,
}

/// The whole command line.
#[derive(Debug)]
pub(crate) struct Args {
    /// Where engines are.
    pub(crate) tools: Tools,
    /// Where recordings are: `<tag>/<text-hash>.opus`.
    pub(crate) recordings: Option<PathBuf>,
    /// What is asked.
    pub(crate) act: Act,
}

impl Args {
    /// Reads it; none when a word is unknown or missing.
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Option<Self> {
        let mut words = words;
        let (mut tools, mut recordings, mut lang) = (None, None, None);
        let (mut list, mut slow, mut recorded) = (false, false, false);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--tools" => tools = Some(PathBuf::from(words.next()?)),
                "--recordings" => recordings = Some(PathBuf::from(words.next()?)),
                "--lang" => lang = Some(words.next().filter(|tag| is_tag(tag))?),
                "--list" => list = true,
                "--slow" => slow = true,
                "--recorded" => recorded = true,
                _ => return None,
            }
        }
        let act = match (list, lang) {
            (true, None) if !slow && !recorded => Act::List,
            (false, Some(lang)) => Act::Say(Sentence { lang, slow, recorded }),
            _ => return None,
        };
        Some(Self {
            tools: tools.map_or_else(Tools::of_system, Tools::in_folder),
            recordings,
            act,
        })
    }
}

/// A tag becomes part of a path and of a command line: letters, digits and hyphens alone.
fn is_tag(tag: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (2..=16).contains(&tag.len()) && !tag.starts_with('-') && tag.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Option<Act> {
        Args::parse(line.split_whitespace().map(str::to_owned)).map(|args| args.act)
    }

    #[test]
    fn one_thing_is_asked_at_a_time() {
        assert_eq!(parsed("--list"), Some(Act::List));
        let said = |slow, recorded| {
            Some(Act::Say(Sentence {
                lang: "ti".to_owned(),
                slow,
                recorded,
            }))
        };
        assert_eq!(parsed("--slow --lang ti"), said(true, false));
        assert_eq!(parsed("--lang ti --recorded"), said(false, true));
        for wrong in [
            "",
            "--list --lang ti",
            "--lang",
            "--list --slow",
            "--list --recorded",
            "--lang ti hello",
            "--tools",
        ] {
            assert_eq!(parsed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_tag_cannot_become_a_path_or_an_option() {
        for wrong in ["../x", "a/b", "-v", "t", "äb", "aaaaaaaaaaaaaaaaa"] {
            assert_eq!(parsed(&format!("--lang {wrong}")), None, "{wrong}");
        }
        assert!(parsed("--lang sr-Latn").is_some());
    }
}
