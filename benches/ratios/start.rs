//! From the start of the process to the first call that the window's page has answered, against an
//! empty window of the same kind. Both are programs of their own, built before; both say the moment
//! by the same means (`src-tauri/examples/start`). Needs no screen: it brings a virtual one.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::ratio::{Limit, Pair, Ratio};
use crate::{Fallible, Outcome};

const ROUNDS: usize = 20;
const PATIENCE: Duration = Duration::from_secs(60);

/// The ratio of the two starts, or why there is none.
pub(crate) fn against_empty_window(folder: &Path) -> Fallible<Outcome> {
    let programs = programs()?;
    let (halte, empty) = (programs.join("start_halte"), programs.join("start_empty"));
    if !halte.exists() || !empty.exists() {
        return Ok(not_measured(
            "the two windows are not built: tools/bench.sh builds them",
        ));
    }
    let Ok(screen) = Screen::open() else {
        return Ok(not_measured("Xvfb is not installed"));
    };
    let data = folder.join("start");
    let ratio = Ratio::measure(
        "process start to the first answered call of the app's window by that of an empty Tauri window",
        Limit::AtMost(1.5),
        ROUNDS,
        Pair {
            ours: |_| screen.time(Command::new(&halte).arg("--data").arg(&data)),
            theirs: |_| screen.time(&mut Command::new(&empty)),
        },
    )?;
    Ok(Outcome::Measured(ratio))
}

fn not_measured(why: &str) -> Outcome {
    Outcome::NotMeasured {
        not_measured: why.to_owned(),
    }
}

/// Examples lie beside the folder that this program was built into.
fn programs() -> Fallible<PathBuf> {
    let own = std::env::current_exe()?;
    let profile = own.parent().and_then(Path::parent).ok_or("no build folder")?;
    Ok(profile.join("examples"))
}

/// A virtual screen, gone when dropped.
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    fn open() -> Fallible<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let number = first_line(server.stdout.take())?;
        Ok(Self {
            server,
            display: format!(":{number}"),
        })
    }

    /// From before the process is made until it says that a call was answered.
    fn time(&self, program: &mut Command) -> Fallible<Duration> {
        program
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let start = Instant::now();
        let mut child = program.spawn()?;
        let said = first_line(child.stdout.take());
        let time = start.elapsed();
        child.kill()?;
        child.wait()?;
        if said? == "answered" {
            Ok(time)
        } else {
            Err("the window said something else".into())
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A program that never says anything is an error, not a bench that never ends.
fn first_line(out: Option<ChildStdout>) -> Fallible<String> {
    let mut out = BufReader::new(out.ok_or("no output")?);
    let (told, tells) = mpsc::channel();
    thread::spawn(move || {
        let mut line = String::new();
        let read = out.read_line(&mut line).map(|_| line.trim_end().to_owned());
        let _ = told.send(read);
    });
    Ok(tells.recv_timeout(PATIENCE)??)
}
