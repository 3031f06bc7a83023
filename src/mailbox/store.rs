//! What a mailbox must be able to do, whatever is behind it. No locks, no "latest" pointers, no
//! put-if-absent: a plain overwrite of a name that comes from its content is always right.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, NaiveDate, Utc};

use super::error::MailboxError;
use super::name::{BoxId, ObjectName};

/// The largest object that a mailbox carries, in bytes: the largest packet and room for its seal.
pub const OBJECT_MAX: u64 = 72 * 1024 * 1024;

/// A wish to stop. Asked once, it stays asked.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Stop as soon as nothing is half done.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked to stop.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// One object as a listing shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: ObjectName,
    /// Its size in bytes, as the listing claims.
    pub size: u64,
    /// Changes when its bytes do.
    pub stamp: String,
    /// When it was written there, as far as the mailbox tells.
    pub written: Option<DateTime<Utc>>,
}

/// What lies in one day of a box.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// Objects, in the order of their names.
    pub objects: Vec<Listed>,
    /// How many things there are that are no objects of ours. They are left alone.
    pub strays: u32,
}

pub(super) trait Store: std::fmt::Debug + Send {
    /// Writes an object. When this returns, it is durable there.
    fn put(&self, name: &ObjectName, sealed: &[u8], cancel: &Cancel) -> Result<(), MailboxError>;

    /// Takes an object away. One that is not there any more is no problem.
    fn delete(&self, name: &ObjectName, cancel: &Cancel) -> Result<(), MailboxError>;

    /// Takes the folder of a day away if nothing is left in it; where folders are only parts of names,
    /// there is nothing to take away.
    fn clear_day(&self, _of_box: &BoxId, _day: NaiveDate) {}

    /// Whether it is there.
    fn has(&self, name: &ObjectName, cancel: &Cancel) -> Result<bool, MailboxError>;

    /// Every box, in order.
    fn boxes(&self, cancel: &Cancel) -> Result<Vec<BoxId>, MailboxError>;

    /// The days of a box, in order.
    fn days(&self, of_box: &BoxId, cancel: &Cancel) -> Result<Vec<NaiveDate>, MailboxError>;

    /// What lies in a day.
    fn objects(&self, of_box: &BoxId, day: NaiveDate, cancel: &Cancel) -> Result<Listing, MailboxError>;

    /// Their bytes, each for itself, in the same order. Nothing larger than [`OBJECT_MAX`] is read.
    fn read(&self, listed: &[Listed], cancel: &Cancel) -> Vec<Result<Vec<u8>, MailboxError>>;

    /// When the mailbox's own clock says that this object was written; none where it has no clock.
    fn clock(&self, name: &ObjectName, cancel: &Cancel) -> Result<Option<DateTime<Utc>>, MailboxError>;
}
