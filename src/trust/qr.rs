//! An enrolment request as a QR code: shown on a screen, read back from a photo. Carries the request
//! without its line breaks; what is read is put back into the one canonical form and checked like any
//! request. A photo is bytes of unknown origin: small in pixels, or it is not looked at.

use std::io::Cursor;

use image::{ColorType, ImageFormat, ImageReader};
use qrcode::{Color, EcLevel, QrCode};

use super::error::TrustError;
use super::request::EnrolmentRequest;
use super::text::FOREIGN_LIMIT;

const WHAT: &str = "photo of a request";
/// A photo of a telephone.
const PHOTO_BYTES: usize = 32 << 20;
const PHOTO_PIXELS: u32 = 12_000;
const PHOTO_MEMORY: u64 = 512 << 20;
/// Larger photos are made smaller first: a code fills most of one.
const LOOKED_AT: u32 = 1_600;
/// White around the code, in modules (ISO/IEC 18004: four).
const QUIET: usize = 4;
const PNG_SCALE: usize = 6;

/// A QR code as modules, without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrPicture {
    size: usize,
    dark: Vec<bool>,
}

impl QrPicture {
    /// The code of a request.
    ///
    /// # Errors
    /// [`TrustError::TooLarge`] when it does not fit one code: then it goes by file.
    pub fn of(request: &EnrolmentRequest) -> Result<Self, TrustError> {
        let code =
            QrCode::with_error_correction_level(request.compact()?, EcLevel::L).map_err(|_| TrustError::TooLarge {
                what: "enrolment request",
                limit: 2953,
            })?;
        Ok(Self {
            size: code.width(),
            dark: code.to_colors().into_iter().map(|c| c == Color::Dark).collect(),
        })
    }

    /// Modules on a side, with the quiet zone.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.size + 2 * QUIET
    }

    /// The dark modules as the path of an SVG picture of [`Self::side`] units.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (row, line) in self.dark.chunks(self.size).enumerate() {
            let mut from = 0;
            for run in line.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let (x, y, width) = (from + QUIET, row + QUIET, run.len());
                    path.push_str(&format!("M{x} {y}h{width}v1h-{width}z"));
                }
                from += run.len();
            }
        }
        path
    }

    /// The code as a PNG picture.
    ///
    /// # Errors
    /// [`TrustError::Encoding`].
    pub fn png(&self) -> Result<Vec<u8>, TrustError> {
        let failed = TrustError::Encoding { what: WHAT };
        let side = self.side() * PNG_SCALE;
        let is_dark = |x: usize, y: usize| {
            let (x, y) = ((x / PNG_SCALE).checked_sub(QUIET)?, (y / PNG_SCALE).checked_sub(QUIET)?);
            (x < self.size).then(|| self.dark.get(y * self.size + x).copied())?
        };
        let pixels: Vec<u8> = (0..side)
            .flat_map(|y| (0..side).map(move |x| (x, y)))
            .map(|(x, y)| if is_dark(x, y).unwrap_or(false) { 0 } else { 255 })
            .collect();
        let side = u32::try_from(side).map_err(|_| failed.clone())?;
        let mut png = Cursor::new(Vec::new());
        image::write_buffer_with_format(&mut png, &pixels, side, side, ColorType::L8, ImageFormat::Png)
            .map_err(|_| failed)?;
        Ok(png.into_inner())
    }
}

/// Whether the bytes are a picture rather than a request file.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    matches!(image::guess_format(bytes), Ok(ImageFormat::Png | ImageFormat::Jpeg))
}

/// Reads the request on a photo or a saved picture.
///
/// # Errors
/// [`TrustError::NoCode`] when no request can be read on it; otherwise as [`EnrolmentRequest::read`].
pub fn request_from_picture(bytes: &[u8]) -> Result<EnrolmentRequest, TrustError> {
    if bytes.len() > PHOTO_BYTES {
        return Err(TrustError::TooLarge {
            what: WHAT,
            limit: PHOTO_BYTES,
        });
    }
    let undecodable = TrustError::Undecodable { what: WHAT };
    if !is_picture(bytes) {
        return Err(undecodable);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| undecodable.clone())?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(PHOTO_PIXELS);
    limits.max_image_height = Some(PHOTO_PIXELS);
    limits.max_alloc = Some(PHOTO_MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_| undecodable)?;
    let whole = picture.to_luma8();
    let smaller = (whole.width().max(whole.height()) > LOOKED_AT).then(|| {
        picture
            .resize(LOOKED_AT, LOOKED_AT, image::imageops::FilterType::Triangle)
            .to_luma8()
    });
    let text = smaller
        .as_ref()
        .and_then(text_on)
        .or_else(|| text_on(&whole))
        .ok_or(TrustError::NoCode)?;
    EnrolmentRequest::from_compact(&text)
}

fn text_on(picture: &image::GrayImage) -> Option<Vec<u8>> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let grey = |x: usize, y: usize| picture.as_raw().get(y * width + x).copied().unwrap_or(255);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    prepared.detect_grids().into_iter().find_map(|grid| {
        let mut text = Vec::new();
        grid.decode_to(&mut text).ok()?;
        (text.len() <= FOREIGN_LIMIT).then_some(text)
    })
}
