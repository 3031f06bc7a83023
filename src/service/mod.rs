//! What happens when somebody presses it: one file per verb. Sees every room; only the shells
//! see it.

pub mod views;
