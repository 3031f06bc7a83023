//! From a tap to its second frame, measured inside the page of the real window by a script of the
//! journeys (`tests/e2e/frames.mjs`): a notice that the core hands over, against a tap that asks the
//! core for nothing. Without the window, its driver or Node there is no number.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;

use crate::ratio::{Limit, Pair, Ratio};
use crate::{Fallible, Outcome};

const ROUNDS: usize = 20;
/// As many as the ratio leaves out before it counts.
const WARM_UP: usize = 2;

#[derive(Deserialize)]
struct Times {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

/// How many times longer a notice takes to be seen than any tap.
pub(crate) fn notice_against_local_tap() -> Fallible<Outcome> {
    let not_measured = |why: &str| {
        Ok(Outcome::NotMeasured {
            not_measured: why.to_owned(),
        })
    };
    let app = release()?.join("halte-app");
    if !app.exists() {
        return not_measured("the app is not built for release: tools/bench.sh builds it");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e");
    let ran = Command::new("xvfb-run")
        .args(["-a", "-s", "-screen 0 1600x1400x24", "node", "frames.mjs"])
        .arg((ROUNDS + WARM_UP).to_string())
        .current_dir(script)
        .env("HALTE_APP", &app)
        .output();
    let Ok(output) = ran else {
        return not_measured("xvfb-run is not installed");
    };
    if !output.status.success() {
        return not_measured("the window could not be driven: see tests/e2e/run.sh for what it needs");
    }
    let times: Times = serde_json::from_slice(&output.stdout)?;
    let at = |list: &[f64], round: usize| -> Fallible<Duration> {
        let millis = list.get(round).ok_or("a round is missing")?;
        Ok(Duration::from_secs_f64(millis / 1_000.0))
    };
    let ratio = Ratio::measure(
        "tap on a language to the second frame that shows its notice, by tap to second frame of a change of theme, \
         both measured inside the page",
        Limit::AtMost(2.0),
        ROUNDS,
        Pair {
            ours: |round| at(&times.ours, round),
            theirs: |round| at(&times.theirs, round),
        },
    )?;
    Ok(Outcome::Measured(ratio))
}

/// The folder that this program was built into.
fn release() -> Fallible<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own
        .parent()
        .and_then(Path::parent)
        .ok_or("no build folder")?
        .to_path_buf())
}
