//! The mailbox commands: reads credentials from the environment or a prompt, calls one verb, says how
//! far it is on standard error and the answer on standard output. Never prints a secret.

use std::io::IsTerminal;
use std::path::PathBuf;

use halte::service::{
    self, Cancel, Error, KeepDays, MailboxAt, OutboxView, RelayReport, Speech, TidyReport, Which, word_part,
};
use secrecy::SecretString;

use crate::args::Mailbox;
use crate::run::{passphrase, print_json, start};

/// Before a variable's name for the mailbox that a relay carries to.
const TO: &str = "HALTE_TO_";

pub(crate) fn run(command: Mailbox, data: Option<PathBuf>, speech: &Speech) -> Result<(), Error> {
    match command {
        Mailbox::Relay { from, to, json } => relay(&from, &to, json, speech),
        Mailbox::Tidy {
            url,
            older_than,
            dry_run,
            json,
        } => tidy(&url, older_than, dry_run, json, speech),
        Mailbox::Post { url, due, json } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            let which = if due { Which::Due } else { Which::All };
            let report = halte.mailbox_post(&at(&url, Whose::Plain)?, which, &tell)?;
            if json {
                return print_json(&report);
            }
            let (posted, failed) = (report.posted.to_string(), report.failed.to_string());
            let counts = [("posted", posted.as_str()), ("failed", &failed)];
            println!("{}", speech.say_with("mailbox-cli-posted", &counts));
            if report.later > 0 {
                let later = report.later.to_string();
                eprintln!("{}", speech.say_with("mailbox-sent-later", &[("count", &later)]));
            }
            if report.clock_differs {
                eprintln!("{}", speech.say("mailbox-clock-differs"));
            }
            Ok(())
        }
        Mailbox::Collect { url, json } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            let report = halte.mailbox_collect(&at(&url, Whose::Plain)?, &tell)?;
            if json {
                return print_json(&report);
            }
            let counts = [report.new, report.again, report.quarantined].map(|n| n.to_string());
            let [new, again, quarantined] = &counts;
            let counts = [("new", new.as_str()), ("again", again), ("quarantined", quarantined)];
            println!("{}", speech.say_with("mailbox-cli-collected", &counts));
            let left = report.unreadable.saturating_add(report.unlisted);
            if left > 0 {
                eprintln!(
                    "{}",
                    speech.say_with("mailbox-cli-left", &[("count", &left.to_string())])
                );
            }
            Ok(())
        }
        Mailbox::Status { json } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            show(&halte.mailbox_status()?, json, speech)
        }
        Mailbox::Withdraw { hash } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            show(&halte.withdraw(&hash)?, false, speech)
        }
        Mailbox::Again { hash } => {
            let halte = start(data, PathBuf::new())?;
            halte.unlock(passphrase()?)?;
            show(&halte.send_again(&hash)?, false, speech)
        }
    }
}

fn relay(from: &str, to: &str, json: bool, speech: &Speech) -> Result<(), Error> {
    let mut say = |so_far: &RelayReport| {
        if std::io::stderr().is_terminal() {
            eprint!("\r{} + {}", so_far.there, so_far.carried);
        }
    };
    let done = service::relay_mailbox(&at(from, Whose::Plain)?, &at(to, Whose::To { from })?, &mut say);
    if std::io::stderr().is_terminal() {
        eprintln!();
    }
    let done = done?;
    if json {
        return print_json(&done);
    }
    let counts = [done.carried, done.there, done.broken].map(|n| n.to_string());
    let [carried, there, broken] = &counts;
    let counts = [("carried", carried.as_str()), ("there", there), ("broken", broken)];
    println!("{}", speech.say_with("mailbox-cli-relayed", &counts));
    if done.left > 0 {
        let left = done.left.to_string();
        eprintln!("{}", speech.say_with("mailbox-carried-left", &[("count", &left)]));
    }
    Ok(())
}

fn tidy(url: &str, keep: KeepDays, dry_run: bool, json: bool, speech: &Speech) -> Result<(), Error> {
    let mut say = |so_far: &TidyReport| {
        if std::io::stderr().is_terminal() {
            eprint!("\r{}", so_far.deleted);
        }
    };
    let done = service::tidy_mailbox(&at(url, Whose::Plain)?, keep, dry_run, &Cancel::default(), &mut say);
    if std::io::stderr().is_terminal() {
        eprintln!();
    }
    let done = done?;
    if json {
        return print_json(&done);
    }
    let counts = [done.deleted, done.days, done.recent, done.left].map(|n| n.to_string());
    let [deleted, days, recent, left] = &counts;
    let counts = [
        ("deleted", deleted.as_str()),
        ("days", days),
        ("recent", recent),
        ("left", left),
    ];
    let words = if dry_run { "tidy-would" } else { "tidy-done" };
    println!("{}", speech.say_with(words, &counts));
    Ok(())
}

fn show(status: &OutboxView, json: bool, speech: &Speech) -> Result<(), Error> {
    if json {
        return print_json(status);
    }
    for item in &status.items {
        // An answer or a report has ended when it was sent.
        let state = match item.state.as_str() {
            "sent" if item.ended => "left",
            state => state,
        };
        let state = speech.say(&format!("mailbox-state-{state}"));
        let reason = item.reason.as_ref().map(|reason| reason_text(reason, speech));
        let state = reason.map_or(state.clone(), |reason| format!("{state} ({reason})"));
        let kind = speech.say(&format!("mailbox-kind-{}", item.kind));
        println!("{}\t{kind}\t{}\t{}\t{}", item.digest, item.recipient, state, item.at);
    }
    for item in &status.quarantine {
        let state = speech.say("mailbox-state-quarantine");
        println!(
            "{}\t{}\t{}\t{}",
            item.named,
            state,
            reason_text(&item.reason, speech),
            item.found_at
        );
    }
    let (arrived, unanswered) = (status.arrived.to_string(), status.unanswered.to_string());
    let counts = [("arrived", arrived.as_str()), ("unanswered", &unanswered)];
    println!("{}", speech.say_with("mailbox-cli-inbox", &counts));
    Ok(())
}

/// A verifier's own reason has its words among the reasons of packets.
fn reason_text(reason: &str, speech: &Speech) -> String {
    match reason.strip_prefix("refused-") {
        Some(packet) => speech.say(&format!("reason-{}", word_part(packet))),
        None => speech.say(&format!("mailbox-reason-{reason}")),
    }
}

/// Only somebody at a terminal is told how far it is.
fn tell(done: u32, total: u32) {
    if std::io::stderr().is_terminal() {
        eprint!("\r{done}/{total}");
        if done == total {
            eprintln!();
        }
    }
}

/// Whose variables open a mailbox.
#[derive(Clone, Copy)]
enum Whose<'a> {
    /// Those without anything before their names.
    Plain,
    /// Those of the mailbox that a relay carries to.
    To { from: &'a str },
}

/// How a mailbox is spoken to, and so which variables open it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Folder,
    WebDav,
    S3,
}

impl Kind {
    fn of(url: &str) -> Self {
        if url.starts_with("s3://") {
            Self::S3
        } else if url.contains("://") && !url.starts_with("file:") {
            Self::WebDav
        } else {
            Self::Folder
        }
    }

    const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Folder => &[],
            Self::WebDav => &["HALTE_MAILBOX_USER", "HALTE_MAILBOX_PASSWORD"],
            Self::S3 => &[
                "AWS_ACCESS_KEY_ID",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_SESSION_TOKEN",
                "AWS_REGION",
                "AWS_DEFAULT_REGION",
                "AWS_ENDPOINT_URL_S3",
                "AWS_ENDPOINT_URL",
            ],
        }
    }
}

fn given(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

/// Before the names of the variables that open this mailbox. All come from one place: what one server is
/// told is never told to another. Plain names serve the second mailbox of a relay only where the first has
/// no use for them, and none of its own are set.
fn before(kind: Kind, whose: Whose<'_>) -> &'static str {
    match whose {
        Whose::Plain => "",
        Whose::To { from } => {
            let has_own = kind.names().iter().any(|name| given(&format!("{TO}{name}")).is_some());
            if has_own || Kind::of(from) == kind { TO } else { "" }
        }
    }
}

/// Where, and what opens it: S3 by the usual variables, WebDAV by ours or a prompt.
fn at(url: &str, whose: Whose<'_>) -> Result<MailboxAt, Error> {
    let kind = Kind::of(url);
    let before = before(kind, whose);
    let variable = |name: &str| given(&format!("{before}{name}"));
    let mut at = MailboxAt::address(url);
    match kind {
        Kind::Folder => {}
        Kind::S3 => {
            at.user = variable("AWS_ACCESS_KEY_ID").unwrap_or_default();
            at.secret = variable("AWS_SECRET_ACCESS_KEY").map(SecretString::from);
            at.token = variable("AWS_SESSION_TOKEN").map(SecretString::from);
            at.region = variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION"));
            let endpoints = variable("AWS_ENDPOINT_URL_S3").or_else(|| variable("AWS_ENDPOINT_URL"));
            at.endpoints = endpoints
                .iter()
                .flat_map(|list| list.split(|c: char| c == ',' || c.is_whitespace()))
                .filter(|one| !one.is_empty())
                .map(str::to_owned)
                .collect();
        }
        Kind::WebDav => {
            at.user = variable("HALTE_MAILBOX_USER").unwrap_or_default();
            at.secret = variable("HALTE_MAILBOX_PASSWORD").map(SecretString::from);
            if !at.user.is_empty() && at.secret.is_none() && std::io::stdin().is_terminal() {
                at.secret = rpassword::prompt_password("Password of the mailbox: ")
                    .ok()
                    .map(SecretString::from);
            }
        }
    }
    Ok(at)
}
