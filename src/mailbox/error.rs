//! What can go wrong with a mailbox, each thing under its own name, so that the officer is told what
//! happened and what to do. Never holds an address, a credential, a name of an object or a path.

use std::io;

/// Why a mailbox did not do what was asked. Nothing is lost, whichever it is: what was not posted
/// stays with its sender, what was not collected stays where it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum MailboxError {
    /// The address is not one.
    #[error("not an address of a mailbox")]
    Address,
    /// The address carries a password: it would be kept and shown readable.
    #[error("the address carries a password")]
    SecretInAddress,
    /// The address needs a user or key, and none was given.
    #[error("no credentials were given")]
    NoCredentials,
    /// The user, key or password is wrong.
    #[error("wrong credentials")]
    Credentials,
    /// The credentials are right and do not allow this.
    #[error("not permitted")]
    NotPermitted,
    /// The stick or folder is not there, or went away.
    #[error("the stick or folder is not there")]
    Unplugged,
    /// The server is there and has no such mailbox.
    #[error("no such mailbox")]
    NoSuchMailbox,
    /// No room left in it.
    #[error("the mailbox is full")]
    Full,
    /// It can be read and not written.
    #[error("the mailbox cannot be written")]
    ReadOnly,
    /// No network, or nobody answers at the address.
    #[error("nobody answers")]
    Offline,
    /// Whoever answers cannot prove to be that server.
    #[error("the server's certificate does not hold")]
    Certificate,
    /// The clocks of this device and the mailbox differ too much.
    #[error("the clocks differ too much")]
    Clock,
    /// The server answers that it cannot, now.
    #[error("the server cannot, now")]
    Server,
    /// An answer that means nothing known.
    #[error("an answer that is not understood")]
    Answer,
    /// One object is larger than a mailbox carries.
    #[error("larger than a mailbox carries")]
    TooLarge,
    /// Bytes that anybody could read: a mailbox carries sealed ones alone.
    #[error("not sealed")]
    NotSealed,
    /// One object cannot be read.
    #[error("one object cannot be read")]
    Unreadable,
    /// Not there, or not any more.
    #[error("no such object")]
    NoSuchObject,
    /// Somebody asked to stop.
    #[error("stopped")]
    Cancelled,
}

impl MailboxError {
    /// No other object would fare better. Everything else may be the fault of one object, one day or one
    /// box alone: a server that cannot give one object can give the next.
    #[must_use]
    pub const fn stops_the_rest(self) -> bool {
        matches!(
            self,
            Self::Address
                | Self::SecretInAddress
                | Self::NoCredentials
                | Self::Credentials
                | Self::Unplugged
                | Self::NoSuchMailbox
                | Self::Offline
                | Self::Certificate
                | Self::Clock
                | Self::Cancelled
        )
    }

    /// Trying the same again would not help.
    #[must_use]
    pub const fn is_permanent(self) -> bool {
        matches!(self, Self::TooLarge | Self::NotSealed)
    }

    /// Another endpoint of the same mailbox may do better.
    #[must_use]
    pub(super) const fn is_of_the_endpoint(self) -> bool {
        matches!(self, Self::Offline | Self::Server | Self::Certificate | Self::Answer)
    }

    /// Its name, in lists and words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::SecretInAddress => "secret-in-address",
            Self::NoCredentials => "no-credentials",
            Self::Credentials => "credentials",
            Self::NotPermitted => "not-permitted",
            Self::Unplugged => "unplugged",
            Self::NoSuchMailbox => "no-such-mailbox",
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Offline => "offline",
            Self::Certificate => "certificate",
            Self::Clock => "clock",
            Self::Server => "server",
            Self::Answer => "answer",
            Self::TooLarge => "too-large",
            Self::NotSealed => "not-sealed",
            Self::Unreadable => "unreadable",
            Self::NoSuchObject => "no-such-object",
            Self::Cancelled => "cancelled",
        }
    }

    /// Names an answer of the file system to an act on the folder as a whole.
    pub(super) fn of_folder(error: &io::Error) -> Self {
        // ENXIO and ENODEV: the device under a mounted folder is gone. EIO: it is failing or half out.
        const DEVICE_GONE: [i32; 3] = [5, 6, 19];
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NotPermitted,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::StaleNetworkFileHandle => {
                Self::Unplugged
            }
            _ if error.raw_os_error().is_some_and(|code| DEVICE_GONE.contains(&code)) => Self::Unplugged,
            _ => Self::Answer,
        }
    }
}
