//! The hash chain over the log: what it covers, and whether it still holds. Covers the digest of
//! a body, never the body, so that a body can be erased and the chain stays whole.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::JournalError;
use super::error::database;

/// A SHA-256 digest.
pub type Sha = [u8; 32];

/// The head before the first entry.
pub(super) const GENESIS: Sha = [0; 32];

/// FROZEN: domain separator of the header bytes; proven by `tests/fixtures/journal/v1`.
const HEADER_DOMAIN: &[u8] = b"halte.journal.entry/1";

/// The end of the log at some moment. Signed heads leave with every station extract: a log that
/// was cut short no longer knows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The last entry; 0 when there is none.
    pub seq: u32,
    /// SHA-256 over everything up to it.
    pub digest: Sha,
}

/// What the chain says of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainReport {
    /// How many entries there are.
    pub entries: u32,
    /// How many of them had their body erased on purpose.
    pub erased: u32,
    /// The end of the log.
    pub head: Head,
    /// What does not hold, oldest first.
    pub faults: Vec<ChainFault>,
}

impl ChainReport {
    /// Nothing was altered or removed.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
}

/// One place where the chain does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainFault {
    /// This entry's header, or its place in the chain, was altered.
    Header {
        /// Its position.
        seq: u32,
    },
    /// This entry's body was altered.
    Body {
        /// Its position.
        seq: u32,
    },
    /// This entry's body is gone, and no erasure says so.
    BodyGone {
        /// Its position.
        seq: u32,
    },
    /// Entries are gone, from this one on.
    Missing {
        /// The first that is gone.
        seq: u32,
    },
}

/// What the chain covers of an entry, besides the body's digest.
#[derive(Debug, Clone)]
pub(super) struct Header {
    pub(super) seq: u32,
    pub(super) encounter: String,
    pub(super) wall_ms: i64,
    pub(super) boot_ms: i64,
    pub(super) trusted_ms: Option<i64>,
    pub(super) kind: String,
}

impl Header {
    /// FROZEN: head = SHA-256(prev ‖ header ‖ body digest), texts with their length before them.
    pub(super) fn head(&self, prev: &Sha, body_digest: &Sha) -> Sha {
        let mut hash = Sha256::new();
        hash.update(prev);
        hash.update(HEADER_DOMAIN);
        hash.update(self.seq.to_be_bytes());
        update_text(&mut hash, &self.encounter);
        hash.update(self.wall_ms.to_be_bytes());
        hash.update(self.boot_ms.to_be_bytes());
        match self.trusted_ms {
            None => hash.update([0]),
            Some(ms) => {
                hash.update([1]);
                hash.update(ms.to_be_bytes());
            }
        }
        update_text(&mut hash, &self.kind);
        hash.update(body_digest);
        hash.finalize().into()
    }
}

fn update_text(hash: &mut Sha256, text: &str) {
    hash.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
    hash.update(text.as_bytes());
}

/// FROZEN: SHA-256(salt ‖ body).
pub(super) fn body_digest(salt: &Sha, body: &str) -> Sha {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(body.as_bytes());
    hash.finalize().into()
}

/// The end of the log.
pub(super) fn head(db: &Connection) -> Result<Head, JournalError> {
    let fail = database("read the head");
    let mut last = db
        .prepare_cached("SELECT seq, head FROM entry ORDER BY seq DESC LIMIT 1")
        .map_err(&fail)?;
    let mut rows = last
        .query_map([], |row| {
            Ok(Head {
                seq: row.get(0)?,
                digest: row.get(1)?,
            })
        })
        .map_err(&fail)?;
    rows.next().transpose().map_err(&fail).map(|head| {
        head.unwrap_or(Head {
            seq: 0,
            digest: GENESIS,
        })
    })
}

struct Row {
    header: Header,
    prev: Sha,
    body_digest: Sha,
    head: Sha,
    salt: Option<Sha>,
    body: Option<String>,
    is_erased: bool,
}

/// Walks the whole log and recomputes every digest.
pub(super) fn verify(db: &Connection) -> Result<ChainReport, JournalError> {
    let fail = database("verify the chain");
    let mut select = db
        .prepare(
            "SELECT entry.seq, encounter, entry.wall_ms, boot_ms, trusted_ms, kind, prev, body_digest, head, salt, body, \
             erasure.seq IS NOT NULL FROM entry LEFT JOIN entry_body ON entry_body.seq = entry.seq \
             LEFT JOIN erasure ON erasure.seq = entry.seq ORDER BY entry.seq",
        )
        .map_err(&fail)?;
    let rows = select
        .query_map([], |row| {
            Ok(Row {
                header: Header {
                    seq: row.get(0)?,
                    encounter: row.get(1)?,
                    wall_ms: row.get(2)?,
                    boot_ms: row.get(3)?,
                    trusted_ms: row.get(4)?,
                    kind: row.get(5)?,
                },
                prev: row.get(6)?,
                body_digest: row.get(7)?,
                head: row.get(8)?,
                salt: row.get(9)?,
                body: row.get(10)?,
                is_erased: row.get(11)?,
            })
        })
        .map_err(&fail)?;
    let mut report = ChainReport {
        entries: 0,
        erased: 0,
        head: Head {
            seq: 0,
            digest: GENESIS,
        },
        faults: Vec::new(),
    };
    for row in rows {
        report.add(&row.map_err(&fail)?);
    }
    // Bodies, erasures and the list are written with the log: what is ahead of it shows a log cut short.
    let last_written: u32 = db
        .query_row(
            "SELECT max((SELECT coalesce(max(seq), 0) FROM entry_body), (SELECT coalesce(max(seq), 0) FROM erasure), \
             (SELECT coalesce(max(last_seq), 0) FROM encounter))",
            [],
            |row| row.get(0),
        )
        .map_err(&fail)?;
    if last_written > report.head.seq {
        report.faults.push(ChainFault::Missing {
            seq: report.head.seq.saturating_add(1),
        });
    }
    Ok(report)
}

impl ChainReport {
    fn add(&mut self, row: &Row) {
        let seq = row.header.seq;
        let expected = self.head.seq.saturating_add(1);
        let follows = row.prev == self.head.digest;
        if seq != expected {
            self.faults.push(ChainFault::Missing { seq: expected });
        }
        // After a gap the head before is unknown; the entry's own digest still has to hold.
        let is_header_whole = row.header.head(&row.prev, &row.body_digest) == row.head;
        if !is_header_whole || (seq == expected && !follows) {
            self.faults.push(ChainFault::Header { seq });
        }
        match (&row.salt, &row.body) {
            (Some(salt), Some(body)) if body_digest(salt, body) == row.body_digest => {}
            (Some(_), Some(_)) => self.faults.push(ChainFault::Body { seq }),
            _ if row.is_erased => self.erased = self.erased.saturating_add(1),
            _ => self.faults.push(ChainFault::BodyGone { seq }),
        }
        self.entries = self.entries.saturating_add(1);
        self.head = Head { seq, digest: row.head };
    }
}
