//! `entries/extract.rs` under the fuzzer.
#![no_main]

#[path = "../entries/extract.rs"]
mod entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| entry::run(bytes));
