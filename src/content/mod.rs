//! Loads and checks what ships as data. Input is the text of files; nothing here touches disk.
//! What passes the loader holds together: ids resolve, law covers every day, no key is unknown.

mod avenue;
mod check;
mod dimension;
mod duty;
mod examine;
mod fault;
mod load;
mod lookup;
mod overlay;
mod plain;
mod sharing;
mod types;
mod vignette;
mod words;

#[cfg(test)]
mod tests;

pub use avenue::*;
pub use dimension::Dimension;
pub use duty::*;
pub use examine::examine;
pub use fault::{ContentError, Fault};
pub use load::{embedded_files, is_shared_pack, load, load_beside};
pub use lookup::{ELEMENT_KEYS, Routing, is_listed};
pub use overlay::*;
pub use sharing::*;
pub use types::*;
pub use vignette::*;
pub use words::check_words;

/// The officer languages: every word of the content exists in each of them.
pub(crate) const OFFICER_LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];
