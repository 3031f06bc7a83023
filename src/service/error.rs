//! The short, stable list of what a person can be told. Each code has its words `err-<code>`
//! (what happened) and `rec-<code>` (what to do) in every officer language; a test demands both.
//! No name, place, note or key ever stands in one.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::journal::JournalError;
use crate::model::EncounterFileError;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        /// What went wrong, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it stands in word keys.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

codes! {
    /** The passphrase opens no journal here. */ JournalWrongPassphrase = "journal-wrong-passphrase",
    /** Both copies of the key file are damaged. */ JournalDamagedKeys = "journal-damaged-keys",
    /** The database is damaged. */ JournalDamaged = "journal-damaged",
    /** Written by a newer version. */ JournalNewer = "journal-newer",
    /** No room left. */ JournalDiskFull = "journal-disk-full",
    /** The folder cannot be written. */ JournalReadOnly = "journal-read-only",
    /** Open in another window. */ JournalAlreadyOpen = "journal-already-open",
    /** There is no journal yet. */ JournalNone = "journal-none",
    /** A journal here already opens with this passphrase. */ JournalPassphraseTaken = "journal-passphrase-taken",
    /** A recovery key opens no journal here. */ RecoveryKey = "recovery-key",
    /** A recovery key opens several journals here. */ RecoverySeveral = "recovery-several",
    /** Too easy to guess. */ PassphraseWeak = "passphrase-weak",
    /** The session is locked or handed over. */ Locked = "locked",
    /** No such encounter. */ EncounterUnknown = "encounter-unknown",
    /** The encounter is closed. */ EncounterClosed = "encounter-closed",
    /** An encounter file does not fit. */ EncounterFile = "encounter-file",
    /** An event does not fit the record. */ EventRefused = "event-refused",
    /** A notice comes first. */ NoticeFirst = "notice-first",
    /** A refusal of the offer needs a notice first. */ DeclineBeforeNotice = "decline-before-notice",
    /** Who interprets belongs to the group or the employer. */ InterpreterConnected = "interpreter-connected",
    /** Nothing here can read this language aloud. */ VoiceNone = "voice-none",
    /** A voice began and failed. */ VoiceFailed = "voice-failed",
    /** Nobody said alone that a paper is safe to keep. */ CarryFirst = "carry-first",
    /** A paper needs consent first. */ ConsentFirst = "consent-first",
    /** Nobody is chosen. */ NothingToRefer = "nothing-to-refer",
    /** This device is not enrolled. */ NotEnrolled = "not-enrolled",
    /** A packet was refused. */ PacketRefused = "packet-refused",
    /** A packet is for somebody else. */ PacketNotForYou = "packet-not-for-you",
    /** A receipt was refused. */ ReceiptRefused = "receipt-refused",
    /** An extract was refused. */ ExtractRefused = "extract-refused",
    /** No extract holds that code. */ CodeUnknown = "code-unknown",
    /** Not among the duties of this certificate. */ NotYourDuty = "not-your-duty",
    /** No such received packet. */ CaseUnknown = "case-unknown",
    /** A packet names nobody to answer, or nothing here can sign an answer. */ CannotAnswer = "cannot-answer",
    /** Every centre was asked. */ NoCentreLeft = "no-centre-left",
    /** The station refused. */ StationRefused = "station-refused",
    /** A roster, answer or identity was refused. */ RosterRefused = "roster-refused",
    /** A list is older than the one held. */ RosterOlder = "roster-older",
    /** A certificate was taken back. */ CertificateRevoked = "certificate-revoked",
    /** A pack is older than the one held. */ PackOlder = "pack-older",
    /** A pack was refused. */ PackRefused = "pack-refused",
    /** A pack and another one hold the same. */ PackClash = "pack-clash",
    /** A pack does not hold together. */ PackUnfit = "pack-unfit",
    /** Who signed may not sign content. */ PublisherRefused = "publisher-refused",
    /** This notebook may not sign content. */ NotPublisher = "not-publisher",
    /** Two clocks do not agree. */ ClockWrong = "clock-wrong",
    /** A file could not be read. */ FileUnreadable = "file-unreadable",
    /** A file could not be written. */ FileUnwritable = "file-unwritable",
    /** What ships as data is damaged. */ ContentDamaged = "content-damaged",
    /** No text in that language. */ LanguageUnknown = "language-unknown",
    /** The paper could not be made. */ PrintFailed = "print-failed",
    /** The system has no clipboard, or refuses it. */ ClipboardUnavailable = "clipboard-unavailable",
    /** Another act of moving runs. */ MailboxBusy = "mailbox-busy",
    /** Not an address of a mailbox. */ MailboxAddress = "mailbox-address",
    /** A password stands in the address. */ MailboxSecretInAddress = "mailbox-secret-in-address",
    /** A mailbox needs credentials. */ MailboxNoCredentials = "mailbox-no-credentials",
    /** A mailbox refuses the credentials. */ MailboxCredentials = "mailbox-credentials",
    /** A mailbox does not permit it. */ MailboxNotPermitted = "mailbox-not-permitted",
    /** A stick or folder is not there. */ MailboxUnplugged = "mailbox-unplugged",
    /** No such mailbox on that server. */ MailboxMissing = "mailbox-missing",
    /** A mailbox is full. */ MailboxFull = "mailbox-full",
    /** A mailbox cannot be written. */ MailboxReadOnly = "mailbox-read-only",
    /** Nobody answers at a mailbox's address. */ MailboxOffline = "mailbox-offline",
    /** A mailbox cannot prove who it is. */ MailboxCertificate = "mailbox-certificate",
    /** The clocks differ too much. */ MailboxClock = "mailbox-clock",
    /** A mailbox cannot, now. */ MailboxServer = "mailbox-server",
    /** A mailbox gives an answer that is not understood. */ MailboxAnswer = "mailbox-answer",
    /** Moving was stopped. */ MailboxStopped = "mailbox-stopped",
    /** More than codes are made for. */ FramesTooLarge = "frames-too-large",
    /** Only what is sealed is shown as codes. */ FramesNotSealed = "frames-not-sealed",
    /** A picture cannot be read. */ FramesPicture = "frames-picture",
    /** A picture is too large. */ FramesPictureTooLarge = "frames-picture-too-large",
    /** Not enough codes. */ FramesIncomplete = "frames-incomplete",
    /** The codes do not come to what they claim. */ FramesSpoiled = "frames-spoiled",
    /** Codes of two packets. */ FramesSeveral = "frames-several",
    /** Codes of a newer version. */ FramesNewer = "frames-newer",
    /** Something else. */ Internal = "internal",
}

/// An error as a person can be told it: a code, the facts for its words, and whether the same
/// act may succeed if simply repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What went wrong.
    pub code: Code,
    /// Facts for the words; never personal data.
    pub args: BTreeMap<&'static str, String>,
}

impl Error {
    /// An error without facts.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
        }
    }

    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// Whether the same act may succeed if repeated.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(
            self.code,
            Code::JournalWrongPassphrase
                | Code::JournalDiskFull
                | Code::JournalReadOnly
                | Code::JournalAlreadyOpen
                | Code::JournalPassphraseTaken
                | Code::PassphraseWeak
                | Code::FileUnreadable
                | Code::FileUnwritable
                | Code::MailboxBusy
                | Code::MailboxUnplugged
                | Code::MailboxFull
                | Code::MailboxOffline
                | Code::MailboxServer
                | Code::MailboxStopped
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.as_str())?;
        self.args
            .iter()
            .try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl std::error::Error for Error {}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Border<'a> {
            code: &'a str,
            args: &'a BTreeMap<&'static str, String>,
            retry: bool,
        }
        Border {
            code: self.code.as_str(),
            args: &self.args,
            retry: self.is_retryable(),
        }
        .serialize(to)
    }
}

impl From<EncounterFileError> for Error {
    fn from(error: EncounterFileError) -> Self {
        let refused = |path: &str, problem: &str| {
            Self::new(Code::EncounterFile)
                .with("path", path)
                .with("problem", problem)
        };
        match error {
            EncounterFileError::TooLarge => refused(".", "too-large"),
            EncounterFileError::NotJson { line, column } => refused(".", "not-json")
                .with("line", line.to_string())
                .with("column", column.to_string()),
            EncounterFileError::Field { path, problem } => refused(&path, problem.code()),
        }
    }
}

impl From<JournalError> for Error {
    fn from(error: JournalError) -> Self {
        if error == JournalError::WrongPassphrase {
            // Whoever knows that a station can help says so; without, nobody is promised anything.
            return Self::new(Code::JournalWrongPassphrase).with("recovery", "nobody");
        }
        Self::new(match error {
            JournalError::DamagedKeyFile => Code::JournalDamagedKeys,
            JournalError::DamagedDatabase => Code::JournalDamaged,
            JournalError::NewerVersion { .. } => Code::JournalNewer,
            JournalError::DiskFull => Code::JournalDiskFull,
            JournalError::ReadOnly => Code::JournalReadOnly,
            JournalError::AlreadyOpen => Code::JournalAlreadyOpen,
            JournalError::NoJournal => Code::JournalNone,
            JournalError::PassphraseTaken => Code::JournalPassphraseTaken,
            JournalError::WeakPassphrase { .. } => Code::PassphraseWeak,
            JournalError::RecoveryKey | JournalError::NotRecoverable => Code::RecoveryKey,
            JournalError::SeveralJournals { .. } => Code::RecoverySeveral,
            _ => Code::Internal,
        })
    }
}
