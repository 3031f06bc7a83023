//! What the head of a locale file says of itself: how far it was checked, by whom, when, and which
//! source text it translates. Comments of the form `## name: value`, before the first word.

use chrono::NaiveDate;

use crate::model::ReviewStatus;

/// The head of a locale file. What it does not say is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// How far the text has been checked.
    pub status: Option<ReviewStatus>,
    /// Who wrote or translated it.
    pub author: Option<String>,
    /// Who read it.
    pub reviewer: Option<String>,
    /// When.
    pub date: Option<NaiveDate>,
    /// The hash of the source text it translates; `-` in the file is none.
    pub source_hash: Option<String>,
}

impl Header {
    /// Reads the head of a file.
    pub(crate) fn read(text: &str) -> Self {
        let mut header = Self::default();
        for line in text.lines().take_while(|l| l.is_empty() || l.starts_with('#')) {
            let Some((name, value)) = line.strip_prefix("## ").and_then(|l| l.split_once(':')) else {
                continue;
            };
            let value = value.trim();
            let said = || (!value.is_empty() && value != "-").then(|| value.to_owned());
            match name.trim() {
                "status" => header.status = value.parse().ok(),
                "author" | "translator" => header.author = said(),
                "reviewer" => header.reviewer = said(),
                "date" => header.date = value.parse().ok(),
                "source-hash" => header.source_hash = said(),
                _ => {}
            }
        }
        header
    }
}
