//! Loads and checks what ships as data. Input is the text of files; nothing here touches disk.

mod types;

pub use types::*;
