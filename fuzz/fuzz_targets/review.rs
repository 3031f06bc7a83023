//! `entries/review.rs` under the fuzzer.
#![no_main]

#[path = "../entries/review.rs"]
mod entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| entry::run(bytes));
