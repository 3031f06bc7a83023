//! Moves sealed bytes between those who write packets and those who read them: a folder or stick,
//! WebDAV, S3. Reads none of what it moves and opens nothing; opens no socket before somebody asks
//! it to post or to collect. Addresses and credentials come from the service.

mod address;
mod answer;
mod client;
mod collect;
mod error;
mod folder;
mod name;
mod relay;
mod remote;
mod stick;
mod store;
mod tidy;
mod trouble;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

pub use address::{Address, Credentials, Secret};
pub use collect::{Fetched, Mark, OPEN_DAYS, Unread, days_to_list};
pub use error::MailboxError;
pub use name::{BoxId, Digest, NAME_MAX, ObjectName, digest_of};
pub use relay::{Relayed, batches, relay};
pub use stick::sticks;
pub use store::{Cancel, Listed, Listing, OBJECT_MAX};
pub use tidy::{KeepDays, Tidied, tidy};
pub use trouble::{ALIKE, Trouble};

use folder::Folder;
use remote::Remote;
use store::Store;

/// What every sealed object begins with, in the spelling of age.
const AGE_MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// Whether bytes are sealed: a mailbox carries nothing else.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(AGE_MAGIC)
}

/// Clocks that differ by more than this put objects into a day where nobody looks.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::hours(12);

/// One mailbox, reachable or not.
#[derive(Debug)]
pub struct Mailbox {
    store: Box<dyn Store>,
}

/// An object that lies in a mailbox now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its name.
    pub name: ObjectName,
    /// What the mailbox's own clock says, where it differs too much from the device's.
    pub clock: Option<DateTime<Utc>>,
}

impl Mailbox {
    /// Makes ready to use a mailbox. A folder must be there; a network is not touched yet.
    ///
    /// # Errors
    /// What is wrong with address, credentials or folder.
    pub fn open(address: &Address, credentials: &Credentials) -> Result<Self, MailboxError> {
        let store: Box<dyn Store> = match address {
            Address::Folder(path) => Box::new(Folder::open(path)?),
            Address::WebDav(urls) => Box::new(Remote::webdav(urls, credentials)?),
            Address::S3 { bucket, prefix } => Box::new(Remote::s3(bucket, prefix, credentials)?),
        };
        Ok(Self { store })
    }

    /// Posts sealed bytes into a box. The same bytes on the same day are one object. When the
    /// mailbox has a clock of its own that differs by half a day, the object is posted under that
    /// clock's day too: a device whose clock is wrong must not post where nobody looks.
    ///
    /// # Errors
    /// Why they are not in the mailbox; then nothing counts as posted.
    pub fn post(
        &self,
        of_box: &BoxId,
        sealed: &[u8],
        now: DateTime<Utc>,
        cancel: &Cancel,
    ) -> Result<Post, MailboxError> {
        if cancel.is_asked() {
            return Err(MailboxError::Cancelled);
        }
        if u64::try_from(sealed.len()).unwrap_or(u64::MAX) > OBJECT_MAX {
            return Err(MailboxError::TooLarge);
        }
        if !is_sealed(sealed) {
            return Err(MailboxError::NotSealed);
        }
        let name = |day| ObjectName {
            of_box: of_box.clone(),
            day,
            digest: digest_of(sealed),
        };
        let posted = name(now.date_naive());
        self.store.put(&posted, sealed, cancel)?;
        // A key that may only write may not look: then the device's clock has to do.
        let theirs = self.store.clock(&posted, cancel).ok().flatten();
        let Some(theirs) = theirs.filter(|theirs| (*theirs - now).abs() > CLOCKS_DIFFER) else {
            return Ok(Post {
                name: posted,
                clock: None,
            });
        };
        let name = name(theirs.date_naive());
        self.store.put(&name, sealed, cancel)?;
        Ok(Post {
            name,
            clock: Some(theirs),
        })
    }

    /// Whether an object still lies there.
    ///
    /// # Errors
    /// When that cannot be told.
    pub fn has(&self, name: &ObjectName, cancel: &Cancel) -> Result<bool, MailboxError> {
        self.store.has(name, cancel)
    }

    /// Every box in it.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub fn boxes(&self, cancel: &Cancel) -> Result<Vec<BoxId>, MailboxError> {
        self.store.boxes(cancel)
    }

    /// The days of a box.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub fn days(&self, of_box: &BoxId, cancel: &Cancel) -> Result<Vec<NaiveDate>, MailboxError> {
        self.store.days(of_box, cancel)
    }

    /// What lies in a day of a box.
    ///
    /// # Errors
    /// When it cannot be listed.
    pub fn objects(&self, of_box: &BoxId, day: NaiveDate, cancel: &Cancel) -> Result<Listing, MailboxError> {
        self.store.objects(of_box, day, cancel)
    }
}
