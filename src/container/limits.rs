//! How much a container may hold before anything in it is believed. Numbers are FROZEN by
//! `docs/packet-format.md`; they come as an argument so that tests can make them small.

/// Upper bounds, checked from headers before a byte is inflated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The whole archive, in bytes.
    pub file_bytes: usize,
    /// Entries, `mimetype` and `META-INF` included.
    pub entries: usize,
    /// The sum of all entries after inflation, in bytes.
    pub inflated_bytes: u64,
    /// One file below `META-INF`, in bytes.
    pub meta_inf_bytes: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 64 << 20,
            entries: 64,
            inflated_bytes: 64 << 20,
            meta_inf_bytes: 256 << 10,
        }
    }
}
