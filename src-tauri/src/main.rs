//! The desktop entry. Nothing happens here: `run` makes memory private before anything else.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    halte_app::run_with(std::env::args_os())
}
