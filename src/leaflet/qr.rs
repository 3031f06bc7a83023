//! Text as a QR code that any phone's camera shows as text. Holds no address of the web and asks for
//! no network: what it says is what stands beside it. Pure.

use qrcode::bits::Bits;
use qrcode::{EcLevel, QrCode, Version};

/// As much text as a code of a printable size takes, in bytes of UTF-8.
pub const QR_TEXT_MAX: usize = 900;
/// The mark of UTF-8 among the extended interpretations: without it a reader guesses, and guesses
/// Japanese for some short texts.
const UTF_8: u32 = 26;

/// The code, row by row, `#` for a dark module and `.` for a light one, in the smallest size that holds
/// the text and still reads with a seventh of it damaged. None when the text is too long.
pub(super) fn code(text: &str) -> Option<Vec<String>> {
    if text.len() > QR_TEXT_MAX {
        return None;
    }
    let code = (1..=40).find_map(|version| {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(UTF_8).ok()?;
        bits.push_byte_data(text.as_bytes()).ok()?;
        bits.push_terminator(EcLevel::M).ok()?;
        QrCode::with_bits(bits, EcLevel::M).ok()
    })?;
    let dark = code.to_colors();
    let row = |row: &[qrcode::Color]| row.iter().map(|c| c.select('#', '.')).collect();
    Some(dark.chunks(code.width()).map(row).collect())
}
