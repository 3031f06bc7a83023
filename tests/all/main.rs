//! One integration binary: what the core promises to the outside, tested from the outside.
#![expect(
    clippy::indexing_slicing,
    reason = "a test that indexes wrongly fails, which is what a test is for"
)]

mod forge;
mod outside_verification;
mod packet_vectors;
mod station;
