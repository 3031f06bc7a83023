//! Fonts and drawings are embedded by folder: a file that is new must rebuild the printer, and the
//! compiler cannot see that by itself.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for folder in ["fonts", "../../pictograms"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
