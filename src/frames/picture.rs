//! A code as dots: for a screen, for a file. One size for all, chosen so that a phone's whole width
//! gives every dot four whole pixels; dark on light whatever the theme, as every reader expects.

use std::io::Cursor;

use image::{ExtendedColorType, ImageEncoder};
use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

use super::base45;
use super::error::FramesError;

/// Dots on a side of the code, without the quiet zone: 85 with it, and 85 × 4 pixels fit into 360.
pub const CODE_WIDTH: usize = 77;
/// Light dots that must stand around a code.
pub const QUIET: usize = 4;

/// The largest code of which a phone's width gives every dot four pixels.
const SIZE: Version = Version::Normal(15);
/// The least repair inside a code: a missed code is made up for by any other, and what a camera loses
/// of a lit screen it loses by dots that are too small.
const LEVEL: EcLevel = EcLevel::L;

/// One code, as dots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    dark: Vec<bool>,
}

impl Code {
    /// The code that says this text, which is all in the letters of base45.
    ///
    /// # Errors
    /// [`FramesError::NotDrawn`] when the text does not fit, or has other letters.
    pub fn of(text: &str) -> Result<Self, FramesError> {
        if !base45::is_text(text) {
            return Err(FramesError::NotDrawn);
        }
        // In one piece: cut into pieces, as the maker would by itself, a full code can become too long.
        let mut bits = Bits::new(SIZE);
        bits.push_alphanumeric_data(text.as_bytes())
            .and_then(|()| bits.push_terminator(LEVEL))
            .map_err(|_| FramesError::NotDrawn)?;
        let code = QrCode::with_bits(bits, LEVEL).map_err(|_| FramesError::NotDrawn)?;
        let dark = code.into_colors().into_iter().map(|c| c == Color::Dark).collect();
        Ok(Self { dark })
    }

    /// The dots in rows, dark as one, eight to a byte, the first in the highest bit; no quiet zone.
    #[must_use]
    pub fn bits(&self) -> Vec<u8> {
        let byte = |eight: &[bool]| (0..8).fold(0, |b, i| b << 1 | u8::from(eight.get(i) == Some(&true)));
        self.dark.chunks(8).map(byte).collect()
    }

    /// The dots with their quiet zone as grey pixels, each dot `scale` pixels wide, and the width.
    #[must_use]
    pub fn pixels(&self, scale: usize) -> (usize, Vec<u8>) {
        let side = (CODE_WIDTH + 2 * QUIET) * scale;
        let is_dark = |x: usize, y: usize| {
            let dot = |at: usize| (at / scale.max(1)).checked_sub(QUIET).filter(|d| *d < CODE_WIDTH);
            dot(x)
                .zip(dot(y))
                .and_then(|(x, y)| self.dark.get(y * CODE_WIDTH + x))
                .is_some_and(|d| *d)
        };
        let row = |y: usize| (0..side).map(move |x| if is_dark(x, y) { 0 } else { 255 });
        (side, (0..side).flat_map(row).collect())
    }

    /// The code as a PNG file.
    ///
    /// # Errors
    /// [`FramesError::NotDrawn`].
    pub fn png(&self, scale: usize) -> Result<Vec<u8>, FramesError> {
        let (side, pixels) = self.pixels(scale);
        let side = u32::try_from(side).map_err(|_| FramesError::NotDrawn)?;
        let mut file = Cursor::new(Vec::new());
        image::codecs::png::PngEncoder::new(&mut file)
            .write_image(&pixels, side, side, ExtendedColorType::L8)
            .map_err(|_| FramesError::NotDrawn)?;
        Ok(file.into_inner())
    }
}
