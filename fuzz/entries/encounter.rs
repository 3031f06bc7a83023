//! An encounter file of unknown origin: refused with a path, or checked and assessed for each person.

use std::sync::LazyLock;

use halte::assess::{assess, check};
use halte::content::Content;
use halte::model::EncounterFile;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("the content that ships"));

pub(crate) fn run(bytes: &[u8]) {
    let Ok(file) = EncounterFile::parse(bytes) else {
        return;
    };
    if check(&CONTENT, &file).is_ok() {
        let found = assess(&CONTENT, &file, "nl");
        assert_eq!(found.persons.len(), file.persons.len());
    }
}
