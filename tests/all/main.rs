//! What only shows from outside: one integration binary, one file per subject.

mod journal_disk;
mod journal_kill;
