//! The `halte` command: clap over the service. Exit 0 done, 1 refused (what happened and what to
//! do on stderr), 2 usage. A passphrase comes from a prompt or `HALTE_PASSPHRASE`, never from an
//! argument.

mod args;
mod content;
mod enrol;
mod mailbox;
mod receipt;
mod run;
mod station;
mod watch;

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    halte::service::protect_process();
    run::run(args::Cli::parse())
}
