//! The mailbox from outside: one suite of conformance over every backend, what goes wrong with each,
//! the relay, and the journey of packets from one journal into another.

mod cluster;
mod conformance;
mod faults;
mod garage;
mod journey;
mod kept;
mod moving;
mod one_of_many;
mod people;
mod refusals;
mod relay;
mod servers;
mod tidy;

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use halte::mailbox::{Address, BoxId, Cancel, Credentials, Mailbox, MailboxError, Post, Secret};

/// Whether this machine lets a process be traced; where it does not, what needs it says so and is left out.
fn can_trace() -> bool {
    let traced = std::process::Command::new("strace")
        .args(["-qq", "-o", "/dev/null", "true"])
        .output();
    let is_traced = traced.is_ok_and(|output| output.status.success());
    if !is_traced {
        println!("SKIPPED: this machine lets no process be traced");
    }
    is_traced
}

/// Long enough to be sealed, as far as a mailbox looks.
fn sealed(text: &str) -> Vec<u8> {
    [b"age-encryption.org/v1\n", text.as_bytes()].concat()
}

fn payoke() -> BoxId {
    BoxId::of("age1payoke")
}

fn night() -> DateTime<Utc> {
    "2026-11-03T02:58:00Z".parse().unwrap()
}

fn today() -> NaiveDate {
    night().date_naive()
}

fn folder(path: &Path) -> Mailbox {
    Mailbox::open(&Address::Folder(path.to_owned()), &Credentials::default()).unwrap()
}

/// Posts at night; remote servers have clocks of their own, so those are asked with today's.
fn post(mailbox: &Mailbox, of_box: &BoxId, bytes: &[u8]) -> Result<Post, MailboxError> {
    mailbox.post(of_box, bytes, night(), &Cancel::default())
}

fn anna(secret: &str) -> Credentials {
    Credentials {
        user: servers::USER.to_owned(),
        secret: Some(Secret::new(secret.to_owned())),
        region: Some("garage".to_owned()),
        ..Credentials::default()
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
