//! What is wrong with a content file, where, and what its author can do. Faults speak about files
//! that ship or are installed, never about a person.

use std::fmt;

/// One fault in a content file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Which file, relative to `indicators/`.
    pub file: String,
    /// One-based line.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}: {}. ", self.file, self.line, self.problem)?;
        let mut remedy = self.remedy.chars();
        if let Some(first) = remedy.next() {
            write!(f, "{}{}.", first.to_uppercase(), remedy.as_str())?;
        }
        Ok(())
    }
}

/// Why content cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// The files do not hold together.
    #[error("the content has {} faults, the first: {}", faults.len(), faults.first().map(ToString::to_string).unwrap_or_default())]
    Faulty {
        /// All of them, by file and line.
        faults: Vec<Fault>,
    },
}
