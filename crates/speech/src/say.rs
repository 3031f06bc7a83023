//! Says the one sentence on standard input. Ends when it is said, when standard input closes, or
//! after two minutes: an engine that hangs must not hold the room.

use std::io::{BufRead as _, Read as _, Write as _};
use std::process::{Child, ExitCode, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::args::{Args, Sentence};
use crate::engine::{self, Engine};
use crate::tools;

/// More than the longest sentence of any notice, in bytes.
const SENTENCE_MAX: u64 = 8 * 1024;
const LONGEST: Duration = Duration::from_secs(120);
const FAILED: u8 = 1;
const NO_VOICE: u8 = 3;
const STOPPED: u8 = 4;

/// The engine while it speaks, and whether somebody wanted quiet.
struct Speaking {
    child: Child,
    hushed: bool,
}

/// Reads the sentence, chooses the voice, tells which it is, and speaks.
pub(crate) fn say(args: &Args, how: &Sentence) -> ExitCode {
    let Some(text) = sentence() else {
        return ExitCode::from(FAILED);
    };
    let Some(engine) = engine::choose(args, how, &text) else {
        return ExitCode::from(NO_VOICE);
    };
    let mut out = std::io::stdout();
    let told = writeln!(out, "voice {}", engine.kind).and_then(|()| out.flush());
    if told.is_err() {
        return ExitCode::from(STOPPED);
    }
    let Some((speaking, ended)) = start(&engine, &text) else {
        return ExitCode::from(FAILED);
    };
    let lifeline = Arc::clone(&speaking);
    thread::spawn(move || {
        // Whatever else comes, only the end of it means something.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        hush(&lifeline);
    });
    let watch = Arc::clone(&speaking);
    thread::spawn(move || {
        thread::sleep(LONGEST);
        hush(&watch);
    });
    // Not waited for while the lock is held: the other threads must be able to end it.
    let _ = std::io::copy(&mut { ended }, &mut std::io::sink());
    let mut speaking = lock(&speaking);
    let status = speaking.child.wait();
    if speaking.hushed {
        if let Some(word) = engine.hush {
            let _ = tools::command(&engine.program).arg(word).stdin(Stdio::null()).status();
        }
        return ExitCode::from(STOPPED);
    }
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::from(FAILED),
    }
}

/// One line, of bounded length, without control characters.
fn sentence() -> Option<String> {
    let mut line = Vec::new();
    // Not locked for longer: the thread that watches for its end reads on from here.
    let mut input = std::io::stdin().lock();
    input.by_ref().take(SENTENCE_MAX).read_until(b'\n', &mut line).ok()?;
    let text = String::from_utf8(line).ok()?;
    let text = text.strip_suffix('\n')?.trim();
    let fits = !text.is_empty() && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

/// Starts the engine; its standard output tells when it has ended.
fn start(engine: &Engine, text: &str) -> Option<(Arc<Mutex<Speaking>>, std::process::ChildStdout)> {
    let mut command = tools::command(&engine.program);
    command
        .args(&engine.words)
        .stdin(if engine.reads { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    if let Some(mut input) = child.stdin.take() {
        // An engine that does not want its sentence says so by how it ends.
        let _ = writeln!(input, "{text}");
    }
    let ended = child.stdout.take()?;
    Some((Arc::new(Mutex::new(Speaking { child, hushed: false })), ended))
}

fn lock(speaking: &Mutex<Speaking>) -> MutexGuard<'_, Speaking> {
    speaking.lock().unwrap_or_else(PoisonError::into_inner)
}

fn hush(speaking: &Mutex<Speaking>) {
    let mut speaking = lock(speaking);
    speaking.hushed = true;
    let _ = speaking.child.kill();
}
