//! The app as it is, with one thing more: it says on standard output when its first call has been
//! answered. Measured by `make bench`; never shipped. Its command line is the app's own.

mod answered;

use std::process::ExitCode;

fn main() -> ExitCode {
    halte_app::run_plugged(std::env::args_os(), [answered::plugin()])
}
