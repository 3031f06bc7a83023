//! The helper process: started with an empty environment and one sentence, ended by closing its
//! standard input, and by force with all it started when it does not listen.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use super::{Spoken, VoiceError, VoicePlaces};
use crate::model::NoticeVoice;

/// How long the helper may take to fall silent by itself.
const GRACE: Duration = Duration::from_millis(400);
/// How long it may look for voices: longer than it gives any engine itself.
const LOOK_MAX: Duration = Duration::from_secs(3);
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

/// What the helper says it has, line by line; nothing when it fails, and nothing when it takes too long:
/// then it is ended with all it started.
pub(super) fn list(places: &VoicePlaces) -> Vec<String> {
    listed(places).unwrap_or_default().lines().map(str::to_owned).collect()
}

fn listed(places: &VoicePlaces) -> Option<String> {
    let mut command = command(places)?;
    let mut child = command
        .arg("--list")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let out = child.stdout.take()?;
    let child = Arc::new(Mutex::new(child));
    let (done, watched) = mpsc::channel::<()>();
    let dog = Arc::clone(&child);
    let watch = thread::spawn(move || {
        if watched.recv_timeout(LOOK_MAX).is_err() {
            kill(&mut lock(&dog));
        }
    });
    let mut text = String::new();
    let read = out.take(LIST_MAX).read_to_string(&mut text);
    let status = ends(&child);
    // Whoever watched may have ended it already.
    let _ = done.send(());
    let _ = watch.join();
    (read.is_ok() && status?.success()).then_some(text)
}

/// Waits for its end without keeping the lock that its watcher needs.
fn ends(child: &Mutex<Child>) -> Option<ExitStatus> {
    loop {
        if let Some(status) = lock(child).try_wait().ok()? {
            return Some(status);
        }
        thread::sleep(Duration::from_millis(2));
    }
}

fn kill(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        // Gone already is as quiet as gone now.
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
}

fn voice_of(line: &str) -> Option<NoticeVoice> {
    line.trim().strip_prefix("voice ")?.parse().ok()
}

impl Running {
    pub(super) fn start(places: &VoicePlaces, lang: &str, text: &str, how: &[&str]) -> Result<Self, VoiceError> {
        let mut command = command(places).ok_or(VoiceError::None)?;
        command.args(["--lang", lang]).args(how);
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

    /// Waits until it has ended, and says how. Which voice it is, is told as soon as it begins.
    pub(super) fn wait(&self, begun: impl FnOnce(NoticeVoice)) -> Result<Spoken, VoiceError> {
        // Read to its end without the child's lock: whoever wants quiet needs that lock.
        let mut voice = None;
        if let Some(told) = lock(&self.told).take() {
            let mut lines = BufReader::new(told);
            let mut first = String::new();
            let _ = lines.read_line(&mut first);
            voice = voice_of(&first);
            if let Some(voice) = voice {
                begun(voice);
            }
            let _ = std::io::copy(&mut lines, &mut std::io::sink());
        }
        let status = lock(&self.child).wait();
        *lock(&self.ended) = true;
        self.ending.notify_all();
        drop(lock(&self.lifeline).take());
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
        kill(&mut lock(&self.child));
    }
}
