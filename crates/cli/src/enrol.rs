//! `halte enrol …`: a request leaves this notebook, an answer comes back. Keys never do.

use std::io::IsTerminal;
use std::path::PathBuf;

use halte::model::RecipientId;
use halte::service::{self, Code, EnrolRole, Error, Speech};

use crate::args::{Enrol, Role};
use crate::run::{passphrase, print_json, read, read_roster, start, write};

pub(crate) fn run(command: Enrol, data: Option<PathBuf>, speech: &Speech) -> Result<(), Error> {
    let halte = start(data, PathBuf::new())?;
    match command {
        Enrol::Request {
            role,
            out,
            qr,
            recipient,
            identity,
        } => {
            halte.unlock(passphrase()?)?;
            let role = match role {
                Role::Device => EnrolRole::Device,
                Role::Recipient => EnrolRole::Recipient,
                Role::Publisher => EnrolRole::Publisher,
                Role::Interpreter => EnrolRole::Interpreter,
            };
            let recipient = recipient.map(|id| RecipientId::new(&id)).transpose();
            let recipient = recipient.map_err(|_| Error::new(Code::RosterRefused))?;
            let request = halte.enrol_request(role, recipient)?;
            write(&out, &request.bytes)?;
            if let Some(picture) = qr {
                write(&picture, &service::request_png(&request.bytes)?)?;
            }
            if let (Some(path), Some(text)) = (identity, request.identity) {
                service::write_private(&path, text.as_bytes())?;
                if let Some(text) = request.protected {
                    service::write_private(&path.with_extension("protected"), text.as_bytes())?;
                }
            }
            println!("{}", request.fingerprint);
        }
        Enrol::Renew { out } => {
            halte.unlock(passphrase()?)?;
            let request = halte.renewal_request()?;
            write(&out, &request.bytes)?;
            println!("{}", request.fingerprint);
        }
        Enrol::Accept { answer } => {
            let bytes = read(&answer)?;
            halte.unlock(passphrase()?)?;
            let station = halte.preview_answer(&bytes)?;
            let name = [("name", station.name.as_str()), ("fingerprint", &station.fingerprint)];
            eprintln!("{}", speech.say_with("cli-station-compare", &name));
            if station.would_replace {
                eprintln!("{}", speech.say("cli-station-replaces"));
            }
            confirm(speech)?;
            let status = halte.enrol_accept(&bytes)?;
            if let Some(until) = status.certificate_until {
                println!("{until}");
            }
        }
        Enrol::Roster { dir } => {
            let files = read_roster(&dir)?;
            halte.unlock(passphrase()?)?;
            halte.install_roster(files)?;
        }
        Enrol::Status { json } => {
            halte.unlock(passphrase()?)?;
            let trust = halte.trust()?;
            if json {
                return print_json(&trust);
            }
            let Some(certificate) = trust.certificate else {
                return Err(Error::new(Code::NotEnrolled));
            };
            println!(
                "{}\t{}\t{}\t{}",
                certificate.role,
                certificate.id,
                certificate.serial,
                certificate.until.date_naive()
            );
            for one in halte.attention()? {
                let args: Vec<(&str, &str)> = one.args.iter().map(|(k, v)| (*k, v.as_str())).collect();
                eprintln!("{}", speech.say_with(&format!("attention-{}", one.code), &args));
            }
        }
    }
    Ok(())
}

/// Somebody at a terminal is asked whether what was read aloud matched; a script has decided already.
pub(crate) fn confirm(speech: &Speech) -> Result<(), Error> {
    if !std::io::stdin().is_terminal() {
        return Ok(());
    }
    eprint!("{} ", speech.say("cli-compare-ask"));
    let mut answer = String::new();
    std::io::stdin()
        .read_line(&mut answer)
        .map_err(|_| Error::new(Code::FileUnreadable).with("act", "file"))?;
    if answer.trim() == speech.say("cli-compare-yes") {
        Ok(())
    } else {
        Err(Error::new(Code::StationRefused).with("problem", "not-compared"))
    }
}
