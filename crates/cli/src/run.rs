//! Runs one command: reads what was typed, calls one verb, prints the answer.

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use halte::model::{EncounterId, IdError, RecipientId, Service};
use halte::service::{
    self, Code, Config, DemoStep, EnrolRole, Error, Halte, KeyParams, LeafletKind, NewJournal, PacketFiles, Profile,
};
use secrecy::SecretString;

use crate::args::{Cli, Command, Content, Enrol, Journal, Leaflet, Packet, Role, Station};

/// Largest file read from disk before its reader says what is too large, in bytes.
const READ_MAX: u64 = 80 * 1024 * 1024;

pub(crate) fn run(cli: Cli) -> ExitCode {
    let lang = cli.language.clone();
    match act(cli) {
        Ok(code) => code,
        Err(error) => {
            let (what, remedy) = service::explain(&error, &lang);
            eprintln!("{what}\n{remedy}");
            ExitCode::from(1)
        }
    }
}

fn act(cli: Cli) -> Result<ExitCode, Error> {
    let lang = cli.language;
    let data = cli.data;
    match cli.command {
        Command::Demo { dir } => demo(&dir, &lang)?,
        Command::Assess { file, json } => assess(&file, json, &lang)?,
        Command::Leaflet(leaflet) => print_leaflet(leaflet)?,
        Command::Journal { command } => journal(command, data, &lang)?,
        Command::Refer { id, out, json } => refer(&id, &out, json, data, &lang)?,
        Command::Packet { command } => return packet(command, &lang),
        Command::Content { command } => return content(command, &lang),
        Command::Enrol { command } => enrol(command, data)?,
        Command::Station { command } => station(command)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn demo(dir: &Path, lang: &str) -> Result<(), Error> {
    let report = service::demo(dir, lang, &printer, &mut |step: &DemoStep| println!("{}", step.line))?;
    println!();
    for line in &report.lines {
        println!("{line}");
    }
    Ok(())
}

fn assess(file: &Path, json: bool, lang: &str) -> Result<(), Error> {
    let assessment = service::assess_file(&read(file)?, lang)?;
    if json {
        return print_json(&assessment);
    }
    for line in service::assessment_lines(&assessment, lang) {
        println!("{line}");
    }
    Ok(())
}

fn print_leaflet(asked: Leaflet) -> Result<(), Error> {
    let languages = service::leaflet_languages()?;
    if asked.list {
        if asked.json {
            return print_json(&languages);
        }
        for l in languages {
            println!("{}\t{}\t{}", l.tag, l.endonym, l.status);
        }
        return Ok(());
    }
    let lang = asked.lang.unwrap_or_default();
    let kind = if asked.short {
        LeafletKind::Short
    } else {
        LeafletKind::Full
    };
    if let Some(file) = asked.pdf {
        let document = service::leaflet_document(&lang, kind)?;
        return write(&file, &paper(&document)?);
    }
    println!("{}", service::leaflet_text(&lang, kind)?);
    Ok(())
}

fn journal(command: Journal, data: Option<PathBuf>, lang: &str) -> Result<(), Error> {
    let halte = start(data, PathBuf::new())?;
    match command {
        Journal::Init {
            service,
            unit,
            officer,
            badge,
            callback,
        } => {
            let service: Service = service.parse().map_err(|_: IdError| Error::new(Code::Internal))?;
            let profile = Profile {
                service,
                unit,
                officer,
                badge,
                callback,
                lang: lang.to_owned(),
            };
            halte.create_journal(NewJournal {
                passphrase: passphrase()?,
                profile,
            })?;
            println!("{}", service::say("cli-journal-made", lang));
        }
        Journal::Check => {
            halte.unlock(passphrase()?)?;
            halte.check()?;
            println!("{}", service::say("cli-journal-whole", lang));
        }
        Journal::Import { file, json } => {
            let bytes = read(&file)?;
            halte.unlock(passphrase()?)?;
            let id = halte.import(&bytes)?;
            let (id, occurred_on, persons) = halte
                .list()?
                .into_iter()
                .find(|(row, ..)| *row == id)
                .ok_or_else(|| Error::new(Code::EncounterUnknown))?;
            if json {
                print_json(&[serde_json::json!({"id": id, "occurred_on": occurred_on, "persons": persons})])?;
            } else {
                println!("{id}");
            }
        }
        Journal::List { json } => {
            halte.unlock(passphrase()?)?;
            let rows = halte.list()?;
            if json {
                let rows: Vec<_> = rows
                    .iter()
                    .map(|(id, on, persons)| serde_json::json!({"id": id, "occurred_on": on, "persons": persons}))
                    .collect();
                print_json(&rows)?;
            } else {
                rows.iter().for_each(|(id, ..)| println!("{id}"));
            }
        }
        Journal::Export { id } => {
            let id = encounter_id(&id)?;
            halte.unlock(passphrase()?)?;
            print_json(&halte.export(&id)?)?;
        }
    }
    Ok(())
}

fn refer(id: &str, out: &Path, json: bool, data: Option<PathBuf>, lang: &str) -> Result<(), Error> {
    let id = encounter_id(id)?;
    let halte = start(data, out.to_path_buf())?;
    halte.unlock(passphrase()?)?;
    let sealed = halte.seal(&id, None, lang, &printer)?;
    let sealed = halte.save_by_hand(&id, sealed)?;
    if json {
        return print_json(&sealed.packets);
    }
    for packet in &sealed.packets {
        println!(
            "{}\t{}\t{}",
            packet.name,
            out.join(&packet.file_name).display(),
            packet.evidence_id
        );
    }
    Ok(())
}

fn packet(command: Packet, lang: &str) -> Result<ExitCode, Error> {
    match command {
        Packet::Verify {
            file,
            roster,
            identity,
            json,
        } => {
            let identity = identity.as_deref().map(read).transpose()?;
            let opened = service::verify_packet(&read(&file)?, &read_roster(&roster.roster)?, identity.as_deref())?;
            if json {
                print_json(&opened)?;
            } else {
                service::verification_lines(&opened, lang)
                    .iter()
                    .for_each(|line| println!("{line}"));
            }
            if opened.is_refused() {
                if !json {
                    eprintln!("{}", service::say("rec-packet-refused", lang));
                }
                return Ok(ExitCode::from(1));
            }
        }
        Packet::Open {
            file,
            roster,
            identity,
            out,
        } => {
            let opened = service::open_packet(&read(&file)?, &read_roster(&roster.roster)?, &read(&identity)?)?;
            std::fs::create_dir_all(&out).map_err(|_| unwritable("folder"))?;
            for (name, bytes) in &opened.files {
                let path = out.join(name);
                if let Some(parent) = path.parent() {
                    std::fs::create_dir_all(parent).map_err(|_| unwritable("folder"))?;
                }
                write(&path, bytes)?;
                println!("{}", path.display());
            }
            service::verification_lines(&opened.verification, lang)
                .iter()
                .for_each(|line| println!("{line}"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn content(command: Content, lang: &str) -> Result<ExitCode, Error> {
    let Content::Check { dir, locales } = command;
    let report = service::check_content(&dir, locales.as_deref())?;
    report.faults.iter().for_each(|fault| eprintln!("{fault}"));
    if !report.words {
        eprintln!("{}", service::say("check-without-words", lang));
    }
    if report.faults.is_empty() {
        let counts = [report.packs, report.indicators, report.examples].map(|n| n.to_string());
        let names = ["packs", "indicators", "examples"];
        println!("{}", service::say_with("check-whole", &names, &counts, lang));
        return Ok(ExitCode::SUCCESS);
    }
    let count = [report.faults.len().to_string()];
    eprintln!("{}", service::say_with("check-faults", &["count"], &count, lang));
    Ok(ExitCode::from(1))
}

fn enrol(command: Enrol, data: Option<PathBuf>) -> Result<(), Error> {
    match command {
        Enrol::Request {
            role,
            out,
            recipient,
            identity,
        } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            let role = match role {
                Role::Device => EnrolRole::Device,
                Role::Recipient => EnrolRole::Recipient,
                Role::Publisher => EnrolRole::Publisher,
            };
            let recipient = recipient.map(|id| RecipientId::new(&id)).transpose();
            let recipient = recipient.map_err(|_| Error::new(Code::RosterRefused))?;
            let request = halte.enrol_request(role, recipient)?;
            write(&out, &request.bytes)?;
            if let (Some(path), Some(text)) = (identity, request.identity) {
                service::write_private(&path, text.as_bytes())?;
            }
            println!("{}", request.fingerprint);
        }
        Enrol::Accept { answer } => {
            let bytes = read(&answer)?;
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            let status = halte.enrol_accept(&bytes)?;
            if let Some(until) = status.certificate_until {
                println!("{until}");
            }
        }
    }
    Ok(())
}

fn station(command: Station) -> Result<(), Error> {
    match command {
        Station::Init { dir, demo, name } => {
            let lines = if demo {
                service::demo_station(&dir)?
            } else {
                service::init_station(&dir, &name, station_passphrase())?
            };
            lines.iter().for_each(|line| println!("{line}"));
        }
        Station::Enrol { request, out, station } => {
            let (fingerprint, answer) = service::enrol_with(&station, &read(&request)?, station_passphrase())?;
            write(&out, &answer)?;
            println!("{fingerprint}");
        }
        Station::Revoke { serial, station } => service::revoke_with(&station, &serial, station_passphrase())?,
        Station::Roster { out, station } => service::write_roster(&station, &out, station_passphrase())?,
    }
    Ok(())
}

fn start(data: Option<PathBuf>, out: PathBuf) -> Result<Halte, Error> {
    Halte::start(Config {
        data: data.map_or_else(service::default_data, Ok)?,
        out,
        effort: KeyParams::PRODUCTION,
    })
}

fn encounter_id(text: &str) -> Result<EncounterId, Error> {
    EncounterId::new(text).map_err(|_| Error::new(Code::EncounterUnknown))
}

fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

fn paper(document: &halte::model::Document) -> Result<Vec<u8>, Error> {
    let json = serde_json::to_vec(document).map_err(|_| Error::new(Code::PrintFailed))?;
    printer(&json).map_err(|_| Error::new(Code::PrintFailed))
}

fn passphrase() -> Result<SecretString, Error> {
    if let Ok(text) = std::env::var("HALTE_PASSPHRASE") {
        return Ok(SecretString::from(text));
    }
    if std::io::stdin().is_terminal() {
        return rpassword::prompt_password("Passphrase: ")
            .map(SecretString::from)
            .map_err(|_| Error::new(Code::FileUnreadable).with("act", "passphrase"));
    }
    Err(Error::new(Code::FileUnreadable).with("act", "passphrase"))
}

/// A station may be kept without a passphrase when the whole computer is offline and locked away.
fn station_passphrase() -> Option<SecretString> {
    std::env::var("HALTE_PASSPHRASE").ok().map(SecretString::from)
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let unreadable = |_| Error::new(Code::FileUnreadable).with("act", "file");
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin()
            .take(READ_MAX)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
    } else {
        let file = std::fs::File::open(path).map_err(unreadable)?;
        file.take(READ_MAX).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    Ok(bytes)
}

fn read_roster(dir: &Path) -> Result<PacketFiles, Error> {
    PacketFiles::read(dir)
}

fn unwritable(act: &str) -> Error {
    Error::new(Code::FileUnwritable).with("act", act)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    service::write_whole(path, bytes)
}

fn print_json<T: serde::Serialize + ?Sized>(value: &T) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, value).map_err(|_| Error::new(Code::Internal))?;
    writeln!(out).map_err(|_| unwritable("print"))
}
