//! Runs one command: reads what was typed, calls one verb, prints the answer.

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use halte::model::{EncounterId, IdError, PacketId, Service};
use halte::service::{
    self, Code, Config, DemoStep, Error, Halte, KeyParams, LeafletKind, NewJournal, PacketFiles, Profile, Recover,
    SealedView, Speech, is_recovery_sealed,
};
use secrecy::SecretString;

use crate::args::{Cli, Command, Frames, Journal, Leaflet, Packet};
use crate::{content, enrol, mailbox, receipt, station};

/// Largest file read from disk before its reader says what is too large, in bytes.
const READ_MAX: u64 = 80 * 1024 * 1024;

pub(crate) fn run(cli: Cli) -> ExitCode {
    let speech = Speech::new(&cli.language);
    match act(cli, &speech) {
        Ok(code) => code,
        Err(error) => {
            let (what, remedy) = speech.explain(&error);
            eprintln!("{what}\n{remedy}");
            ExitCode::from(1)
        }
    }
}

fn act(cli: Cli, speech: &Speech) -> Result<ExitCode, Error> {
    let data = cli.data;
    match cli.command {
        Command::Demo { dir } => demo(&dir, speech.lang())?,
        Command::Assess { file, json } => assess(&file, json, speech)?,
        Command::Leaflet(leaflet) => print_leaflet(leaflet, data, speech)?,
        Command::Journal { command } => journal(command, data, speech)?,
        Command::Refer {
            id,
            out,
            next,
            again,
            for_codes,
            files: false,
            json,
        } => {
            let sealed = refer(&id, &out, data, |halte, id| {
                let lang = speech.lang();
                match (next.as_deref(), again.as_deref()) {
                    (Some(packet), _) => halte.seal_next(id, &packet_id(packet)?, lang, &printer),
                    (None, Some(packet)) => halte.seal_again(id, &packet_id(packet)?, lang, &printer),
                    (None, None) if for_codes => halte.seal_for_codes(id, None, lang, &printer),
                    (None, None) => halte.seal(id, None, lang, &printer),
                }
            })?;
            print_sealed(&sealed, &out, json)?;
        }
        Command::Refer {
            id, out, files: true, ..
        } => {
            let halte = start(data, out)?;
            halte.unlock(passphrase()?)?;
            halte
                .save_again(&encounter_id(&id)?)?
                .iter()
                .for_each(|path| println!("{path}"));
        }
        Command::Packet { command } => return packet(command, speech),
        Command::Frames { command } => frames(command)?,
        Command::Receipt(asked) => receipt::run(asked, data, speech)?,
        Command::Mailbox { command } => mailbox::run(command, data, speech)?,
        Command::Content { command } => return content::run(command, data, speech),
        Command::Enrol { command } => enrol::run(command, data, speech)?,
        Command::Station { command } => station::run(command, data, speech)?,
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

fn assess(file: &Path, json: bool, speech: &Speech) -> Result<(), Error> {
    let assessment = service::assess_file(&read(file)?, speech.lang())?;
    if json {
        return print_json(&assessment);
    }
    for line in speech.assessment_lines(&assessment) {
        println!("{line}");
    }
    Ok(())
}

fn print_leaflet(asked: Leaflet, data: Option<PathBuf>, speech: &Speech) -> Result<(), Error> {
    if let Some(tag) = asked.review {
        if let Some(file) = asked.sheet {
            write(&file, service::review_file(&tag, speech.lang())?.as_bytes())?;
        }
        if let Some(file) = asked.pdf {
            write(&file, &paper(&service::review_document(&tag, speech.lang())?)?)?;
        }
        return Ok(());
    }
    let data = data.or_else(|| service::default_data().ok());
    let folder = data.as_deref();
    if asked.list {
        let voices = service::VoicePlaces {
            recordings: data.clone().map(service::recordings),
            ..service::VoicePlaces::beside_program()
        };
        let languages = service::leaflet_languages(&voices, folder)?;
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
        let document = if asked.slip {
            service::slip_document(&lang, speech.lang(), folder)?
        } else {
            service::leaflet_document(&lang, kind, speech.lang(), folder)?
        };
        return write(&file, &paper(&document)?);
    }
    println!("{}", service::leaflet_text(&lang, kind, folder)?);
    Ok(())
}

fn journal(command: Journal, data: Option<PathBuf>, speech: &Speech) -> Result<(), Error> {
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
                lang: speech.lang().to_owned(),
            };
            halte.create_journal(NewJournal {
                passphrase: passphrase()?,
                profile,
            })?;
            println!("{}", speech.say("cli-journal-made"));
        }
        Journal::Check => {
            halte.unlock(passphrase()?)?;
            halte.check()?;
            println!("{}", speech.say("cli-journal-whole"));
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
        Journal::Recover { identity, notebook } => {
            let file = read(&identity)?;
            let opens = is_recovery_sealed(&file).then(recovery_passphrase).transpose()?;
            let found = halte.recoverable(&file, opens.as_ref())?;
            if found.len() > 1 && notebook.is_none() {
                for one in found {
                    println!("{}\t{}\t{}", one.notebook, one.officer, one.unit);
                }
                return Err(Error::new(Code::RecoverySeveral));
            }
            halte.recover(Recover {
                identity: file,
                identity_passphrase: opens,
                notebook,
                passphrase: passphrase()?,
            })?;
            println!("{}", speech.say("cli-journal-recovered"));
        }
        Journal::Export { id } => {
            let id = encounter_id(&id)?;
            halte.unlock(passphrase()?)?;
            print_json(&halte.export(&id)?)?;
        }
    }
    Ok(())
}

/// Opens the journal, seals with the act given, and puts what goes by hand beside the packets.
fn refer(
    id: &str,
    out: &Path,
    data: Option<PathBuf>,
    seal: impl Fn(&Halte, &EncounterId) -> Result<SealedView, Error>,
) -> Result<SealedView, Error> {
    let id = encounter_id(id)?;
    let halte = start(data, out.to_path_buf())?;
    halte.unlock(passphrase()?)?;
    let sealed = seal(&halte, &id)?;
    Ok(halte.save_by_hand(&id, sealed))
}

fn print_sealed(sealed: &SealedView, out: &Path, json: bool) -> Result<(), Error> {
    if json {
        print_json(&sealed.packets)?;
    } else {
        for packet in &sealed.packets {
            println!(
                "{}\t{}\t{}",
                packet.name,
                out.join(&packet.file_name).display(),
                packet.evidence_id
            );
        }
    }
    if sealed.packets.iter().any(|p| p.unwritten) {
        return Err(unwritable("sealed"));
    }
    Ok(())
}

fn packet(command: Packet, speech: &Speech) -> Result<ExitCode, Error> {
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
                speech
                    .verification_lines(&opened)
                    .iter()
                    .for_each(|line| println!("{line}"));
            }
            if let Some(refusal) = opened.refusal() {
                return Err(refusal);
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
                // Decrypted: for whoever runs this alone.
                service::write_private(&path, bytes)?;
                println!("{}", path.display());
            }
            speech
                .verification_lines(&opened.verification)
                .iter()
                .for_each(|line| println!("{line}"));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn frames(command: Frames) -> Result<(), Error> {
    match command {
        Frames::Show { file, out } => {
            let pictures = service::packet_pictures(&read(&file)?)?;
            std::fs::create_dir_all(&out).map_err(|_| unwritable("folder"))?;
            for (picture, number) in pictures.iter().zip(1..) {
                let path = out.join(format!("code-{number:04}.png"));
                write(&path, picture)?;
                println!("{}", path.display());
            }
        }
        Frames::Read { images, out } => {
            let packet = service::read_pictures(images.iter().map(PathBuf::as_path))?;
            write(&out, &packet)?;
            println!("{}", out.display());
        }
    }
    Ok(())
}

pub(crate) fn start(data: Option<PathBuf>, out: PathBuf) -> Result<Halte, Error> {
    Halte::start(Config {
        data: data.map_or_else(service::default_data, Ok)?,
        out,
        effort: KeyParams::PRODUCTION,
    })
}

fn packet_id(text: &str) -> Result<PacketId, Error> {
    PacketId::new(text).map_err(|_| Error::new(Code::EventRefused).with("problem", "unknown-packet"))
}

fn encounter_id(text: &str) -> Result<EncounterId, Error> {
    EncounterId::new(text).map_err(|_| Error::new(Code::EncounterUnknown))
}

pub(crate) fn printer(document: &[u8]) -> Result<Vec<u8>, String> {
    halte_print::render(document).map_err(|e| e.to_string())
}

fn paper(document: &halte::model::Document) -> Result<Vec<u8>, Error> {
    let json = serde_json::to_vec(document).map_err(|_| Error::new(Code::PrintFailed))?;
    printer(&json).map_err(|_| Error::new(Code::PrintFailed))
}

pub(crate) fn passphrase() -> Result<SecretString, Error> {
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

/// The passphrase of a sealed recovery file: another one than the notebook's.
fn recovery_passphrase() -> Result<SecretString, Error> {
    if let Ok(text) = std::env::var("HALTE_RECOVERY_PASSPHRASE") {
        return Ok(SecretString::from(text));
    }
    if std::io::stdin().is_terminal() {
        return rpassword::prompt_password("Passphrase of the recovery file: ")
            .map(SecretString::from)
            .map_err(|_| Error::new(Code::FileUnreadable).with("act", "passphrase"));
    }
    Err(Error::new(Code::StationRefused).with("problem", "passphrase-needed"))
}

/// A station may be kept without a passphrase when the whole computer is offline and locked away.
pub(crate) fn station_passphrase() -> Option<SecretString> {
    std::env::var("HALTE_PASSPHRASE").ok().map(SecretString::from)
}

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
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

pub(crate) fn read_roster(dir: &Path) -> Result<PacketFiles, Error> {
    PacketFiles::read(dir)
}

pub(crate) fn unwritable(act: &str) -> Error {
    Error::new(Code::FileUnwritable).with("act", act)
}

pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    service::write_whole(path, bytes)
}

pub(crate) fn print_json<T: serde::Serialize + ?Sized>(value: &T) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer(&mut out, value).map_err(|_| Error::new(Code::Internal))?;
    writeln!(out).map_err(|_| unwritable("print"))
}
