//! `entries/journal_keys.rs` under the fuzzer.
#![no_main]

#[path = "../entries/journal_keys.rs"]
mod entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| entry::run(bytes));
