//! `halte receipt`: a recipient answers a packet, a device takes the answer. What was typed comes in;
//! one verb is called; nothing is decided here.

use std::path::PathBuf;

use halte::service::{self, AnswerWith, Code, Error, Speech};

use crate::args::{Receipt, ReceiptCommand};
use crate::run::{passphrase, print_json, read, read_roster, start, write};

/// Beside an identity file: the keys that answers are signed with.
const SIGNING_KEYS: &str = "signing-keys.pem";

pub(crate) fn run(asked: Receipt, data: Option<PathBuf>, speech: &Speech) -> Result<(), Error> {
    if let Some(ReceiptCommand::Accept { file, json }) = asked.command {
        let halte = start(data, PathBuf::new())?;
        halte.unlock(passphrase()?)?;
        let taken = halte.accept_receipt(&read(&file)?)?;
        if json {
            return print_json(&taken);
        }
        for line in speech.receipt_lines(&taken) {
            println!("{line}");
        }
        return Ok(());
    }
    let missing = || Error::new(Code::FileUnreadable).with("act", "file");
    let (file, roster) = (asked.file.ok_or_else(missing)?, asked.roster.ok_or_else(missing)?);
    let (identity, out) = (asked.identity.ok_or_else(missing)?, asked.out.ok_or_else(missing)?);
    let status = asked.status.unwrap_or_default();
    let (own, others) = service::read_answers(&status, asked.reason.as_deref(), &asked.person)?;
    let folder = identity.parent().map(PathBuf::from).unwrap_or_default();
    let keys = folder.join(SIGNING_KEYS);
    let answer = AnswerWith {
        packet: &read(&file)?,
        roster: &read_roster(&roster)?,
        identity: &read(&identity)?,
        everybody: own,
        others: &others,
    };
    let sealed = if keys.is_file() {
        service::answer_with(&answer, &read(&keys)?, &folder.join("receipts"))?
    } else {
        let halte = start(data, PathBuf::new())?;
        halte.unlock(passphrase()?)?;
        halte.answer_with(&answer)?
    };
    write(&out, &sealed)?;
    println!("{}", out.display());
    Ok(())
}
