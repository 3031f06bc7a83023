//! The codes of a packet as dots: one size for all, chosen so that a phone's whole width gives every dot
//! four whole pixels. A missed code is made up for by any other, so that a code needs the least repair
//! inside; what a camera loses of a lit screen it loses by dots that are too small.

use super::error::FramesError;
use crate::qr::Dots;

/// 77 dots on a side, 85 with the quiet zone: 85 × 4 pixels fit into 360.
const VERSION: i16 = 15;

/// The code that says this text, which is all in the letters of base45.
///
/// # Errors
/// [`FramesError::NotDrawn`] when the text does not fit, or has other letters.
pub fn code(text: &str) -> Result<Dots, FramesError> {
    Dots::letters(text, VERSION).ok_or(FramesError::NotDrawn)
}
