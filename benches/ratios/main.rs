//! `make bench`: what Halte costs against what one would pick instead, as ratios of one run.
//! One JSON object to standard output and `out/bench.json`; asserts nothing about seconds. It
//! ends with an error when a ratio does not keep its limit. Why these: `docs/bench.md`.

mod assessment;
mod collect;
mod desk;
mod frames;
mod packets;
mod paper;
mod ratio;
mod start;
mod tap;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use crate::ratio::Ratio;

/// The same as in the programs that ship, for both sides of every ratio.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Any failure: a bench that cannot measure says why and stops.
type Fallible<T> = Result<T, Box<dyn Error>>;

/// What became of one measurement.
#[derive(Serialize)]
#[serde(untagged)]
enum Outcome {
    Measured(Ratio),
    /// Left out, with the reason; never a number that was not measured.
    NotMeasured {
        not_measured: String,
    },
}

type Measured = Vec<(&'static str, Outcome)>;
/// Measures one part; the folder is its own to write to.
type Measure = fn(&Path) -> Fallible<Measured>;

/// Everything that is measured, a part at a time; `make bench` measures all, and
/// `cargo bench --bench ratios -- tap start` these two.
const PARTS: [(&str, Measure); 7] = [
    ("tap", |folder| {
        Ok(vec![(
            "durable_tap",
            Outcome::Measured(tap::against_plain_rows(folder)?),
        )])
    }),
    ("packets", packets::all),
    ("paper", |folder| {
        Ok(vec![
            ("referral_pdf", paper::referral_against_office(folder)?),
            ("leaflet_pdf", paper::leaflet_against_office(folder)?),
        ])
    }),
    ("frames", |_| {
        Ok(vec![("notice_frames", frames::notice_against_local_tap()?)])
    }),
    ("collect", |folder| collect::all(&folder.join("collect"))),
    ("assessment", |_| {
        Ok(vec![("assessment", Outcome::Measured(assessment::against_parsing()?))])
    }),
    ("start", |folder| {
        Ok(vec![("process_start", start::against_empty_window(folder)?)])
    }),
];

fn main() -> Fallible<ExitCode> {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("out");
    std::fs::create_dir_all(&out)?;
    // Beside the repository and not in /tmp: memory that poses as a disk makes every write durable.
    let folder = tempfile::tempdir_in(&out)?;
    // Cargo itself adds words that begin with a dash.
    let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut outcomes: BTreeMap<&str, Outcome> = BTreeMap::new();
    for (name, measure) in PARTS {
        if !asked.is_empty() && !asked.iter().any(|word| word == name) {
            continue;
        }
        eprintln!("measuring: {name}");
        outcomes.extend(measure(folder.path())?);
        // What is measured is kept, whatever becomes of the rest.
        let json = serde_json::to_string_pretty(&outcomes)?;
        std::fs::write(out.join("bench.json"), format!("{json}\n"))?;
    }
    println!("{}", serde_json::to_string_pretty(&outcomes)?);
    let mut broken = Vec::new();
    for (name, outcome) in &outcomes {
        match outcome {
            Outcome::Measured(ratio) if !ratio.holds() => broken.push(*name),
            Outcome::Measured(_) => {}
            Outcome::NotMeasured { not_measured } => eprintln!("{name}: not measured: {not_measured}"),
        }
    }
    if broken.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("limits that do not hold: {}", broken.join(", "));
    Ok(ExitCode::FAILURE)
}
