//! `halte station extract | take | status | find`: what a device tells its station, and what the station
//! answers from it. What was typed comes in; one verb is called; nothing is decided here.

use std::path::PathBuf;

use halte::service::{Error, Halte, Speech};

use crate::run::{passphrase, print_json, printer, read, start};

fn open(data: Option<PathBuf>, out: PathBuf) -> Result<Halte, Error> {
    let halte = start(data, out)?;
    halte.unlock(passphrase()?)?;
    Ok(halte)
}

pub(crate) fn extract(data: Option<PathBuf>, out: PathBuf) -> Result<(), Error> {
    for path in open(data, out)?.make_extracts()? {
        println!("{path}");
    }
    Ok(())
}

pub(crate) fn take(data: Option<PathBuf>, files: &[PathBuf]) -> Result<(), Error> {
    let halte = open(data, PathBuf::new())?;
    for file in files {
        halte.take_extract(&read(file)?)?;
    }
    Ok(())
}

pub(crate) fn status(data: Option<PathBuf>, json: bool, speech: &Speech) -> Result<(), Error> {
    let watch = open(data, PathBuf::new())?.watch()?;
    if json {
        return print_json(&watch);
    }
    for line in speech.watch_lines(&watch) {
        println!("{line}");
    }
    Ok(())
}

pub(crate) fn find(
    data: Option<PathBuf>,
    code: &str,
    out: Option<PathBuf>,
    json: bool,
    speech: &Speech,
) -> Result<(), Error> {
    let halte = open(data, out.clone().unwrap_or_default())?;
    let found = halte.find_code(code)?;
    if json {
        print_json(&found)?;
    } else {
        println!("{}  {}  {}", found.code, found.unit, found.callback);
        for line in &found.lines {
            println!("{line}");
        }
    }
    if out.is_some() {
        println!("{}", halte.save_found(code, speech.lang(), &printer)?);
    }
    Ok(())
}
