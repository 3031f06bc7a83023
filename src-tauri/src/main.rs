//! The desktop entry. The first act is to make memory private; only then does anything else run.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    halte_app::run();
}
