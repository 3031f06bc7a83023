//! What the shell holds: the started core. Decides only where files go; the core decides the
//! rest. Input: `--data DIR`, else `HALTE_DATA`, else the user's data folder.

use std::ffi::OsString;
use std::path::PathBuf;

use halte::service::{Code, Config, Error, Halte, KeyParams, Speech, VoicePlaces, default_data, recordings};

/// Starts the core over the folder that was named.
///
/// # Errors
/// What to tell the person who started the program.
pub(crate) fn start(arguments: impl IntoIterator<Item = OsString>) -> Result<Halte, String> {
    let told = |error: Error| {
        let (what, next) = Speech::new("en").explain(&error);
        format!("{what}\n{next}")
    };
    let named = folders(arguments, std::env::var_os("HALTE_DATA"))
        .map_err(|_| "usage: halte-app [--data DIR] [--voices DIR]".to_owned())?;
    let data = named.data.map_or_else(default_data, Ok).map_err(told)?;
    let out = data.join("out");
    let voices = VoicePlaces {
        tools: named.voices,
        recordings: Some(recordings(data.clone())),
        ..VoicePlaces::beside_program()
    };
    let started = Halte::start(Config {
        data,
        out,
        effort: KeyParams::PRODUCTION,
    });
    Ok(started.map_err(told)?.with_voices(voices))
}

/// The folders that were named.
#[derive(Debug, Default, PartialEq, Eq)]
struct Named {
    data: Option<PathBuf>,
    /// Engines in place of the system's; never from the environment, which others may set.
    voices: Option<PathBuf>,
}

/// The folders on the command line; for data else the one in the environment. Other words are
/// refused, so that a misspelt option never opens somebody else's journals.
fn folders(arguments: impl IntoIterator<Item = OsString>, environment: Option<OsString>) -> Result<Named, Code> {
    let mut words = arguments.into_iter().skip(1);
    let mut named = Named::default();
    while let Some(word) = words.next() {
        match (word.to_str(), words.next()) {
            (Some("--data"), Some(folder)) => named.data = Some(PathBuf::from(folder)),
            (Some("--voices"), Some(folder)) => named.voices = Some(PathBuf::from(folder)),
            _ => return Err(Code::FileUnreadable),
        }
    }
    let environment = environment.filter(|e| !e.is_empty()).map(PathBuf::from);
    named.data = named.data.or(environment);
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<OsString> {
        list.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_command_line_names_the_folder_before_the_environment_does() {
        let found = folders(words(&["halte-app", "--data", "here"]), Some("there".into()));
        assert_eq!(found.unwrap().data, Some(PathBuf::from("here")));
    }

    #[test]
    fn an_empty_environment_names_no_folder() {
        assert_eq!(
            folders(words(&["halte-app"]), Some(OsString::new())),
            Ok(Named::default())
        );
    }

    #[test]
    fn engines_are_named_on_the_command_line_alone() {
        let found = folders(words(&["halte-app", "--voices", "fakes"]), Some("there".into())).unwrap();
        assert_eq!(found.voices, Some(PathBuf::from("fakes")));
        assert_eq!(
            folders(words(&["halte-app"]), Some("there".into())).unwrap().voices,
            None
        );
    }

    #[test]
    fn a_misspelt_option_is_refused() {
        assert!(folders(words(&["halte-app", "--dat", "here"]), None).is_err());
        assert!(folders(words(&["halte-app", "--data"]), None).is_err());
    }
}
