//! What the shell holds: the started core. Decides only where files go; the core decides the
//! rest. Input: `--data DIR`, else `HALTE_DATA`, else the user's data folder.

use std::ffi::OsString;
use std::path::PathBuf;

use halte::service::{Code, Config, Error, Halte, KeyParams, Speech, default_data};

/// Starts the core over the folder that was named.
///
/// # Errors
/// What to tell the person who started the program.
pub(crate) fn start(arguments: impl IntoIterator<Item = OsString>) -> Result<Halte, String> {
    let told = |error: Error| {
        let (what, next) = Speech::new("en").explain(&error);
        format!("{what}\n{next}")
    };
    let data = data_folder(arguments, std::env::var_os("HALTE_DATA"))
        .map_err(|_| "usage: halte-app [--data DIR]".to_owned())?;
    let data = data.map_or_else(default_data, Ok).map_err(told)?;
    let out = data.join("out");
    Halte::start(Config {
        data,
        out,
        effort: KeyParams::PRODUCTION,
    })
    .map_err(told)
}

/// The folder on the command line, else the one in the environment. Other words are refused, so
/// that a misspelt option never opens somebody else's journals.
fn data_folder(
    arguments: impl IntoIterator<Item = OsString>,
    environment: Option<OsString>,
) -> Result<Option<PathBuf>, Code> {
    let mut words = arguments.into_iter().skip(1);
    let mut named = None;
    while let Some(word) = words.next() {
        match (word.to_str(), words.next()) {
            (Some("--data"), Some(folder)) => named = Some(PathBuf::from(folder)),
            _ => return Err(Code::FileUnreadable),
        }
    }
    Ok(named.or_else(|| environment.filter(|e| !e.is_empty()).map(PathBuf::from)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &[&str]) -> Vec<OsString> {
        list.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_command_line_names_the_folder_before_the_environment_does() {
        let found = data_folder(words(&["halte-app", "--data", "here"]), Some("there".into()));
        assert_eq!(found, Ok(Some(PathBuf::from("here"))));
    }

    #[test]
    fn an_empty_environment_names_no_folder() {
        assert_eq!(data_folder(words(&["halte-app"]), Some(OsString::new())), Ok(None));
    }

    #[test]
    fn a_misspelt_option_is_refused() {
        assert!(data_folder(words(&["halte-app", "--dat", "here"]), None).is_err());
        assert!(data_folder(words(&["halte-app", "--data"]), None).is_err());
    }
}
