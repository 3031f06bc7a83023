//! A review sheet that came back from anybody: faults with their place, or the words as they would be
//! written, never a crash.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::DateTime;
use halte::l10n::Words;
use halte::leaflet::{Stems, take_review};

static WORDS: LazyLock<Option<Words>> = LazyLock::new(|| Words::embedded().ok());

pub(crate) fn run(bytes: &[u8]) {
    let (Some(words), Ok(text)) = (&*WORDS, std::str::from_utf8(bytes)) else {
        return;
    };
    let stems = Stems::from([("ti".to_owned(), BTreeMap::new())]);
    match take_review(words, &stems, text, DateTime::UNIX_EPOCH.date_naive()) {
        Ok(taken) => assert!(words.language(&taken.lang).is_some() && !taken.files.is_empty()),
        Err(faults) => assert!(!faults.is_empty() && faults.iter().all(|f| !f.at.is_empty())),
    }
}
