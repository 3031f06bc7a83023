//! `halte content …`: check, sign, verify, install and list what ships as data.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use halte::service::{self, Clock, Error, PackSource, PackVerification, PackView, Speech, SystemClock};

use crate::args::Content;
use crate::run::{passphrase, print_json, read, read_roster, start, write};

pub(crate) fn run(command: Content, data: Option<PathBuf>, speech: &Speech) -> Result<ExitCode, Error> {
    match command {
        Content::Check { dir, locales } => return check(&dir, locales.as_deref(), speech),
        Content::ImportReview { file, locales } => return import_review(&file, &locales, speech),
        Content::Verify { path, roster, json } => {
            if path.is_dir() {
                return check(&path, None, speech);
            }
            let bytes = read(&path)?;
            let verified = if let Some(roster) = roster {
                service::verify_pack(&bytes, &read_roster(&roster)?, SystemClock::new().now().wall)?
            } else {
                let halte = start(data, PathBuf::new())?;
                halte.unlock(passphrase()?)?;
                halte.verify_content(&bytes)?
            };
            if json {
                print_json(&verified)?;
            } else {
                say(&verified, speech);
            }
        }
        Content::Pack { dir, version, out } => {
            let source = PackSource::read(&dir)?;
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            write(&out, &halte.publish_content(&source, version)?)?;
            println!("{}", out.display());
        }
        Content::Install { file } => {
            let bytes = read(&file)?;
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            for pack in halte.install_content(&bytes)?.packs {
                println!("{}", line(&pack));
            }
        }
        Content::List { json } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            let installed = halte.installed()?;
            if json {
                print_json(&installed)?;
            } else {
                installed.packs.iter().for_each(|pack| println!("{}", line(pack)));
                for one in halte.attention()? {
                    let args: Vec<(&str, &str)> = one.args.iter().map(|(k, v)| (*k, v.as_str())).collect();
                    eprintln!("{}", speech.say_with(&format!("attention-{}", one.code), &args));
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn say(pack: &PackVerification, speech: &Speech) {
    let (version, files) = (pack.version.to_string(), pack.files.to_string());
    let (day, signed) = (pack.valid_until.to_string(), pack.signed_at.date_naive().to_string());
    let facts = [
        ("name", pack.name.as_str()),
        ("id", &pack.id),
        ("version", &version),
        ("files", &files),
        ("day", &day),
        ("by", &pack.signed_by),
        ("signed", &signed),
    ];
    println!("{}", speech.say_with("content-is-valid", &facts));
    println!("{}", speech.say_with("content-signed", &facts));
    println!("{}", speech.say_with("content-until", &facts));
    for remark in &pack.remarks {
        println!(
            "{}",
            speech.say(&format!("content-remark-{}", remark.replace('_', "-")))
        );
    }
}

fn line(pack: &PackView) -> String {
    let in_use = pack
        .in_use
        .map_or_else(|| "-".to_owned(), |version| version.to_string());
    format!(
        "{}\t{}\t{}\t{in_use}\t{}\t{}",
        pack.kind.as_str(),
        pack.id,
        pack.version,
        pack.valid_until,
        pack.signed_by
    )
}

fn check(dir: &Path, locales: Option<&Path>, speech: &Speech) -> Result<ExitCode, Error> {
    let report = service::check_content(dir, locales)?;
    report.faults.iter().for_each(|fault| eprintln!("{fault}"));
    if !report.words {
        eprintln!("{}", speech.say("check-without-words"));
    }
    if report.faults.is_empty() {
        let [packs, indicators, examples, vignettes] =
            [report.packs, report.indicators, report.examples, report.vignettes].map(|n| n.to_string());
        let counts = [
            ("packs", packs.as_str()),
            ("indicators", indicators.as_str()),
            ("examples", examples.as_str()),
            ("vignettes", vignettes.as_str()),
        ];
        println!("{}", speech.say_with("check-whole", &counts));
        return Ok(ExitCode::SUCCESS);
    }
    let count = report.faults.len().to_string();
    eprintln!("{}", speech.say_with("check-faults", &[("count", &count)]));
    Ok(ExitCode::from(1))
}

fn import_review(file: &Path, locales: &Path, speech: &Speech) -> Result<ExitCode, Error> {
    let report = service::import_review(&read(file)?, locales, speech.lang())?;
    if !report.faults.is_empty() {
        report.faults.iter().for_each(|fault| eprintln!("{fault}"));
        eprintln!("{}", speech.say("review-refused"));
        return Ok(ExitCode::from(1));
    }
    report.comments.iter().for_each(|(key, text)| println!("{key}: {text}"));
    let count = report.corrected.len().to_string();
    let facts = [
        ("language", report.lang.as_str()),
        ("status", &report.status),
        ("count", &count),
    ];
    println!("{}", speech.say_with("review-taken", &facts));
    Ok(ExitCode::SUCCESS)
}
