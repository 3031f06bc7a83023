//! `halte-speech`: says one sentence of the notice and ends. It is a process of its own so that no
//! engine, and no library of one, is ever in the memory that holds a case. It takes the sentence
//! alone on standard input, reads no environment, opens no network, and falls silent as soon as its
//! standard input closes: whoever started it is gone, locked, or wants quiet.

mod args;
mod engine;
mod say;
mod tools;

use std::io::Write as _;
use std::process::ExitCode;

use args::{Act, Args};

fn main() -> ExitCode {
    let Some(args) = Args::parse(std::env::args().skip(1)) else {
        eprintln!("usage: halte-speech [--tools DIR] [--recordings DIR] (--list | --lang TAG [--slow] [--recorded])");
        return ExitCode::from(2);
    };
    match &args.act {
        Act::List => {
            let mut out = std::io::stdout().lock();
            for line in engine::list(&args.tools) {
                // Whoever asked may be gone; then there is nobody to tell.
                let _ = writeln!(out, "{line}");
            }
            ExitCode::SUCCESS
        }
        Act::Say(sentence) => say::say(&args, sentence),
    }
}
