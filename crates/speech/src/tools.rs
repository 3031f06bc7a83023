//! Finds engines and starts them with an empty environment. A folder given on the command line
//! replaces the system's: that is how a test puts a fake engine in its place.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const SYSTEM: [&str; 2] = ["/usr/bin", "/usr/local/bin"];

/// The folders in which engines are looked for.
#[derive(Debug)]
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// Where the system keeps programs.
    pub(crate) fn of_system() -> Self {
        Self {
            folders: SYSTEM.iter().map(PathBuf::from).collect(),
        }
    }

    /// One folder and no other.
    pub(crate) fn in_folder(folder: PathBuf) -> Self {
        Self { folders: vec![folder] }
    }

    /// A program by its name.
    pub(crate) fn find(&self, name: &str) -> Option<PathBuf> {
        self.folders.iter().map(|f| f.join(name)).find(|path| path.is_file())
    }

    /// What a program prints when asked; nothing when it fails.
    pub(crate) fn ask(program: &Path, words: &[&str]) -> String {
        let answer = command(program)
            .args(words)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output();
        let answer = answer.ok().filter(|a| a.status.success());
        answer.map_or_else(String::new, |a| String::from_utf8_lossy(&a.stdout).into_owned())
    }
}

/// A program with nothing of ours in its environment but where this user's sound service listens.
pub(crate) fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("LANG", "C.UTF-8").current_dir("/");
    let runtime = PathBuf::from(format!("/run/user/{}", rustix::process::getuid().as_raw()));
    if runtime.is_dir() {
        command.env("XDG_RUNTIME_DIR", runtime);
    }
    command
}
