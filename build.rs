//! Words and indicators are embedded by folder: a file that is new must rebuild the core, and the
//! compiler cannot see that by itself.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for folder in ["locales", "indicators", "pictograms"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
