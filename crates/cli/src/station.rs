//! `halte station …`: who keeps a station answers requests, takes certificates back, signs its lists.

use std::path::PathBuf;

use halte::service::{self, Code, Error, Speech, SystemClock};

use crate::args::{Answering, Station};
use crate::enrol::confirm;
use crate::run::{print_json, read, station_passphrase, write};
use crate::watch;

/// What whoever answers meant to issue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    Holder,
    Renewal,
    Publisher,
}

pub(crate) fn run(command: Station, data: Option<PathBuf>, speech: &Speech) -> Result<(), Error> {
    match command {
        Station::Init { dir, demo, name } => {
            let lines = if demo {
                service::demo_station(&dir)?
            } else {
                service::init_station(&dir, &name, station_passphrase())?
            };
            lines.iter().for_each(|line| println!("{line}"));
        }
        Station::Enrol(asked) => answer(asked, Meant::Holder, speech)?,
        Station::Renew(asked) => answer(asked, Meant::Renewal, speech)?,
        Station::Publisher(asked) => answer(asked, Meant::Publisher, speech)?,
        Station::List { station, json } => {
            let issued = service::list_issued(&station, station_passphrase().as_ref())?;
            if json {
                return print_json(&issued);
            }
            for one in issued {
                let state = one
                    .revoked_at
                    .map_or_else(|| "-".to_owned(), |at| at.date_naive().to_string());
                let (until, serial) = (one.not_after.date_naive(), one.serial);
                println!("{serial}\t{}\t{}\t{}\t{until}\t{state}", one.role, one.id, one.unit);
            }
        }
        Station::Extract { out } => watch::extract(data, out)?,
        Station::Take { files } => watch::take(data, &files)?,
        Station::Status { json } => watch::status(data, json, speech)?,
        Station::Find { code, out, json } => watch::find(data, &code, out, json, speech)?,
        Station::Revoke { serial, station } => service::revoke_with(&station, &serial, station_passphrase())?,
        Station::Roster { out, station } => service::write_roster(&station, &out, station_passphrase())?,
        Station::Overlay {
            file,
            valid_until,
            out,
            station,
        } => {
            let text = String::from_utf8(read(&file)?);
            let text = text.map_err(|_| Error::new(Code::FileUnreadable).with("act", "file"))?;
            let passphrase = station_passphrase();
            let clock = SystemClock::new();
            let (number, bytes) = service::sign_overlay(&station, &text, valid_until, passphrase.as_ref(), &clock)?;
            write(&out, &bytes)?;
            println!("{number}");
        }
    }
    Ok(())
}

fn answer(asked: Answering, meant: Meant, speech: &Speech) -> Result<(), Error> {
    let Answering { request, out, station } = asked;
    let request = service::request_bytes(&read(&request)?)?;
    let passphrase = station_passphrase();
    let preview = service::preview_request(&station, &request, passphrase.as_ref())?;
    let refused = |problem: &str| Err(Error::new(Code::StationRefused).with("problem", problem));
    // Content reaches every device of the station: nobody becomes a publisher by the way.
    if preview.is_publisher != (meant == Meant::Publisher) && !(preview.renews && meant == Meant::Renewal) {
        return match preview.is_publisher {
            true => refused("publisher-asked"),
            false => refused("no-publisher-asked"),
        };
    }
    if meant == Meant::Renewal {
        if !preview.renews {
            return refused("not-a-renewal");
        }
    } else {
        let name = [("name", preview.unit.as_str()), ("fingerprint", &preview.fingerprint)];
        eprintln!("{}", speech.say_with("cli-request-compare", &name));
        if preview.would_replace {
            eprintln!("{}", speech.say("cli-request-replaces"));
        }
        confirm(speech)?;
    }
    let (fingerprint, answer) = service::enrol_with(&station, &request, passphrase)?;
    write(&out, &answer)?;
    println!("{fingerprint}");
    Ok(())
}
