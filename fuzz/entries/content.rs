//! Content as data, one file of it hostile: faults with a place and what to do, or content that can
//! be asked, never a crash. The first byte chooses the file that the rest replaces.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use halte::content::{embedded_files, load};

static GOOD: LazyLock<BTreeMap<String, String>> = LazyLock::new(embedded_files);

pub(crate) fn run(bytes: &[u8]) {
    let Some((which, text)) = bytes.split_first() else {
        return;
    };
    let mut files = GOOD.clone();
    let at = usize::from(*which) % files.len();
    if let (Some(file), Ok(text)) = (files.values_mut().nth(at), std::str::from_utf8(text)) {
        text.clone_into(file);
    }
    match load(&files) {
        Ok(content) => assert!(!content.version.is_empty()),
        Err(faults) => {
            assert!(!faults.is_empty());
            for fault in faults {
                assert!(files.contains_key(&fault.file) && !fault.to_string().is_empty());
            }
        }
    }
}
