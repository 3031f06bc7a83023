//! QR codes: text or bytes as dots, and back from pictures. What a code says, and whether to believe
//! it, is for the rooms that use it.

mod draw;
mod look;
#[cfg(test)]
mod tests;

pub use draw::{Dots, QUIET, TEXT_MAX};
pub use look::{FILE_MAX, PictureError, codes_in_file, codes_in_pixels, is_picture};
