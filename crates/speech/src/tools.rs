//! Finds engines and starts them with an empty environment. A folder given on the command line
//! replaces the system's: that is how a test puts a fake engine in its place.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// For how long an engine may think about everything that is asked of it; one that hangs is not here.
const PATIENCE: Duration = Duration::from_secs(2);
/// No engine has more to say of itself than this.
const ANSWER_MAX: u64 = 1024 * 1024;
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
}

/// An engine that is asked what it has, and the moment until which it may answer.
#[derive(Debug)]
pub(crate) struct Asked {
    program: PathBuf,
    until: Instant,
}

impl Asked {
    /// From now on its time runs, however many questions follow.
    pub(crate) fn now(program: PathBuf) -> Self {
        Self {
            program,
            until: Instant::now() + PATIENCE,
        }
    }

    /// What it prints; nothing when it fails, and nothing when it has not ended in time: then it is killed.
    pub(crate) fn ask(&self, words: &[&str]) -> String {
        self.answer(words).unwrap_or_default()
    }

    fn answer(&self, words: &[&str]) -> Option<String> {
        let mut command = command(&self.program);
        command
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        let out = child.stdout.take()?;
        let (tell, told) = mpsc::channel();
        // Whoever holds the pipe open may live on: this thread is not waited for.
        thread::spawn(move || {
            let mut bytes = Vec::new();
            let read = out.take(ANSWER_MAX).read_to_end(&mut bytes);
            // Nobody listens any more once the time is over.
            let _ = tell.send(read.is_ok().then_some(bytes));
        });
        let left = self.until.saturating_duration_since(Instant::now());
        let bytes = told.recv_timeout(left).ok().flatten();
        // It has said all or its time is over: either way nothing is waited for.
        if bytes.is_none() || !ends_by(&mut child, self.until) {
            let _ = child.kill();
            let _ = child.wait();
            return None;
        }
        let fine = child.wait().is_ok_and(|status| status.success());
        Some(String::from_utf8_lossy(&bytes?).into_owned()).filter(|_| fine)
    }
}

/// Whether it ends before then: what has closed its output is about to.
fn ends_by(child: &mut Child, until: Instant) -> bool {
    loop {
        match child.try_wait() {
            Ok(Some(_)) => return true,
            Ok(None) if Instant::now() < until => thread::sleep(Duration::from_millis(2)),
            Ok(None) | Err(_) => return false,
        }
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
