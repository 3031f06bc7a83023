//! A code as dots: for a screen, for paper, for a file. Dark on light whatever the theme, as every
//! reader expects.

use std::io::Cursor;

use image::{ColorType, ImageFormat};
use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// Light dots that must stand around a code (ISO/IEC 18004).
pub const QUIET: usize = 4;
/// As much text as a code of a printable size takes, in bytes of UTF-8.
pub const TEXT_MAX: usize = 900;
/// The mark of UTF-8 among the extended interpretations: without it a reader guesses, and guesses
/// Japanese for some short texts.
const UTF_8: u32 = 26;

/// One code, without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    width: usize,
    dark: Vec<bool>,
}

impl Dots {
    /// Text that any phone's camera shows as text, in the smallest size that holds it and still reads
    /// with a seventh of it damaged. None when it is longer than [`TEXT_MAX`].
    #[must_use]
    pub fn text(text: &str) -> Option<Self> {
        if text.len() > TEXT_MAX {
            return None;
        }
        (1..=40).find_map(|version| {
            let mut bits = Bits::new(Version::Normal(version));
            bits.push_eci_designator(UTF_8).ok()?;
            bits.push_byte_data(text.as_bytes()).ok()?;
            Self::of(bits, EcLevel::M)
        })
    }

    /// Bytes in the smallest size, with the least repair: for a screen before a camera. None when no
    /// code holds them.
    #[must_use]
    pub fn bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self::from(QrCode::with_error_correction_level(bytes, EcLevel::L).ok()?))
    }

    /// Capitals, digits and the few signs that a code packs tightly, in a code of one version whatever
    /// their number, with the least repair. None when they do not fit, or there is another letter.
    #[must_use]
    pub fn letters(text: &str, version: i16) -> Option<Self> {
        let packs = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase() || b" $%*+-./:".contains(&b);
        if !text.bytes().all(packs) {
            return None;
        }
        // In one piece: cut into pieces, as the maker would by itself, a full code can become too long.
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_alphanumeric_data(text.as_bytes()).ok()?;
        Self::of(bits, EcLevel::L)
    }

    fn of(mut bits: Bits, level: EcLevel) -> Option<Self> {
        bits.push_terminator(level).ok()?;
        Some(Self::from(QrCode::with_bits(bits, level).ok()?))
    }

    /// Dots on a side.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// The rows as text, `#` for a dark dot and `.` for a light one.
    #[must_use]
    pub fn rows(&self) -> Vec<String> {
        let row = |row: &[bool]| row.iter().map(|dark| if *dark { '#' } else { '.' }).collect();
        self.dark.chunks(self.width.max(1)).map(row).collect()
    }

    /// The dots in rows, dark as one, eight to a byte, the first in the highest bit.
    #[must_use]
    pub fn bits(&self) -> Vec<u8> {
        let byte = |eight: &[bool]| (0..8).fold(0, |b, i| b << 1 | u8::from(eight.get(i) == Some(&true)));
        self.dark.chunks(8).map(byte).collect()
    }

    /// The dots with their quiet zone as grey pixels, each dot `scale` pixels wide, and the width.
    #[must_use]
    pub fn pixels(&self, scale: usize) -> (usize, Vec<u8>) {
        let side = (self.width + 2 * QUIET) * scale;
        let is_dark = |x: usize, y: usize| {
            let dot = |at: usize| (at / scale.max(1)).checked_sub(QUIET).filter(|d| *d < self.width);
            dot(x)
                .zip(dot(y))
                .and_then(|(x, y)| self.dark.get(y * self.width + x))
                .is_some_and(|d| *d)
        };
        let row = |y: usize| (0..side).map(move |x| if is_dark(x, y) { 0 } else { 255 });
        (side, (0..side).flat_map(row).collect())
    }

    /// The code as a PNG file, each dot `scale` pixels wide. None when it cannot be written.
    #[must_use]
    pub fn png(&self, scale: usize) -> Option<Vec<u8>> {
        let (side, pixels) = self.pixels(scale);
        let side = u32::try_from(side).ok()?;
        let mut file = Cursor::new(Vec::new());
        image::write_buffer_with_format(&mut file, &pixels, side, side, ColorType::L8, ImageFormat::Png).ok()?;
        Some(file.into_inner())
    }
}

impl From<QrCode> for Dots {
    fn from(code: QrCode) -> Self {
        Self {
            width: code.width(),
            dark: code.into_colors().into_iter().map(|c| c == Color::Dark).collect(),
        }
    }
}
