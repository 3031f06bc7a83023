//! What only shows from outside: one integration binary, one file per subject.

mod forge;
mod outside_verification;
mod packet_vectors;
mod station;
