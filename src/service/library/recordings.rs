//! Recordings of the packs in use, laid out as files for the helper that plays them: it knows no pack. Each
//! lies under the hash of its words, so that one of other words is never found. Never a word about a case.

use std::fs;
use std::path::Path;

use super::{Held, Library};
use crate::model::LanguageTag;
use crate::service::process::write_whole;
use crate::trust::ContentKind;

/// Under the library: `<tag>/<text-hash>.opus`.
const FOLDER: &str = "audio";
/// Names the packs whose recordings lie there; written last.
const OF: &str = "packs";

impl Library {
    /// Lays out the recordings of the packs in use, and takes away those of all others. Where the disk cannot
    /// be written there are none: a computer's voice stands in for them, and says that it is one.
    pub(crate) fn lay_recordings(&self) {
        let folder = self.dir.join(FOLDER);
        let used = self.standings().iter().filter_map(|s| s.in_use.as_ref());
        let packs: Vec<&Held> = used.filter(|held| held.kind == ContentKind::Audio).collect();
        let names: Vec<&str> = packs.iter().map(|held| held.sha256.as_str()).collect();
        let of = names.join("\n");
        if fs::read_to_string(folder.join(OF)).unwrap_or_default() == of {
            return;
        }
        let _ = fs::remove_dir_all(&folder);
        let files = packs
            .iter()
            .filter_map(|held| self.read(held))
            .flat_map(|pack| pack.files);
        let mut is_whole = fs::create_dir_all(&folder).is_ok();
        for (name, bytes) in files {
            is_whole = is_whole && lay(&folder, &name, &bytes);
        }
        if is_whole {
            let _ = write_whole(&folder.join(OF), of.as_bytes());
        }
    }
}

/// Whether it lies there now; what is named otherwise is nobody's recording and is left out.
fn lay(folder: &Path, name: &str, bytes: &[u8]) -> bool {
    let parts = name.strip_prefix("audio/").and_then(|rest| rest.split_once('/'));
    let Some((tag, file)) = parts.filter(|(_, file)| !file.contains(['/', '\\'])) else {
        return true;
    };
    let Ok(tag) = LanguageTag::new(tag) else {
        return true;
    };
    let of_language = folder.join(tag.as_str());
    fs::create_dir_all(&of_language).is_ok() && write_whole(&of_language.join(file), bytes).is_ok()
}
