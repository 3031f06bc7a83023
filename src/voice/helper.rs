//! The helper process: started with an empty environment and one sentence, ended by closing its
//! standard input, and by force with all it started when it does not listen.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Spoken, VoiceError, VoicePlaces};
use crate::model::NoticeVoice;

/// How long the helper may take to fall silent by itself.
const GRACE: Duration = Duration::from_millis(400);
/// A list of voices is not longer than this.
const LIST_MAX: u64 = 64 * 1024;
const NO_VOICE: i32 = 3;
const STOPPED: i32 = 4;

/// One sentence while it is said.
#[derive(Debug)]
pub(super) struct Running {
    child: Mutex<Child>,
    told: Mutex<Option<ChildStdout>>,
    lifeline: Mutex<Option<ChildStdin>>,
    ended: Mutex<bool>,
    ending: Condvar,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn command(places: &VoicePlaces) -> Option<Command> {
    let mut command = Command::new(places.helper.as_ref()?);
    command.env_clear().current_dir("/").stderr(Stdio::null());
    let mut option = |name: &str, folder: Option<&Path>| {
        if let Some(folder) = folder {
            command.arg(name).arg(folder);
        }
    };
    option("--tools", places.tools.as_deref());
    option("--recordings", places.recordings.as_deref());
    // A group of its own: what it starts can be ended with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    Some(command)
}

/// What the helper says it has, line by line; nothing when it fails.
pub(super) fn list(places: &VoicePlaces) -> Vec<String> {
    let read = || -> Option<String> {
        let mut command = command(places)?;
        let mut child = command
            .arg("--list")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let mut text = String::new();
        let read = child.stdout.take()?.take(LIST_MAX).read_to_string(&mut text);
        let status = child.wait().ok()?;
        (read.is_ok() && status.success()).then_some(text)
    };
    read().unwrap_or_default().lines().map(str::to_owned).collect()
}

impl Running {
    pub(super) fn start(places: &VoicePlaces, lang: &str, text: &str, slow: bool) -> Result<Self, VoiceError> {
        let mut command = command(places).ok_or(VoiceError::None)?;
        command.args(["--lang", lang]);
        if slow {
            command.arg("--slow");
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|_| VoiceError::Failed)?;
        let mut lifeline = child.stdin.take().ok_or(VoiceError::Failed)?;
        let told = child.stdout.take();
        // A helper that has gone already says why by how it ended.
        let _ = writeln!(lifeline, "{}", text.replace(['\n', '\r'], " "));
        Ok(Self {
            child: Mutex::new(child),
            told: Mutex::new(told),
            lifeline: Mutex::new(Some(lifeline)),
            ended: Mutex::new(false),
            ending: Condvar::new(),
        })
    }

    /// Waits until it has ended, and says how.
    pub(super) fn wait(&self) -> Result<Spoken, VoiceError> {
        // Read to its end without the child's lock: whoever wants quiet needs that lock.
        let mut first = String::new();
        if let Some(told) = lock(&self.told).take() {
            let mut lines = BufReader::new(told);
            let _ = lines.read_line(&mut first);
            let _ = std::io::copy(&mut lines, &mut std::io::sink());
        }
        let status = lock(&self.child).wait();
        *lock(&self.ended) = true;
        self.ending.notify_all();
        drop(lock(&self.lifeline).take());
        let voice = first
            .trim()
            .strip_prefix("voice ")
            .and_then(|kind| kind.parse::<NoticeVoice>().ok());
        let code = status.ok().and_then(|s| s.code());
        match (voice, code) {
            (_, Some(NO_VOICE)) => Err(VoiceError::None),
            (Some(voice), Some(0)) => Ok(Spoken { voice, finished: true }),
            // Ended by force has no code, and is quiet that somebody wanted.
            (Some(voice), Some(STOPPED) | None) => Ok(Spoken { voice, finished: false }),
            _ => Err(VoiceError::Failed),
        }
    }

    /// Ends it: by closing its standard input, then by force.
    pub(super) fn end(&self) {
        drop(lock(&self.lifeline).take());
        if !self.ends_within(GRACE) {
            self.kill();
            self.ends_within(GRACE);
        }
    }

    fn ends_within(&self, time: Duration) -> bool {
        let ended = lock(&self.ended);
        let waited = self.ending.wait_timeout_while(ended, time, |ended| !*ended);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }

    fn kill(&self) {
        let mut child = lock(&self.child);
        #[cfg(unix)]
        if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
            // Gone already is as quiet as gone now.
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = child.kill();
    }
}
