//! The one integration binary: formats, journeys and the shape of the house.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that panics is a test that fails"
)]

mod architecture;
mod avenues;
mod duties;
mod earlier;
mod examples;
mod extracts;
mod forge;
mod frames;
mod fuzz;
mod ground;
mod immigration;
mod journal_disk;
mod journal_kill;
mod journey;
mod law;
mod locales;
mod mailbox;
mod outside_verification;
mod packet_vectors;
mod papers;
mod paths;
mod receipt_vectors;
mod receipts;
mod referring;
mod revoked;
mod standing;
mod station;
mod telephone;
