//! Looks for codes in pictures: a photograph's file, or a camera's pixels. Foreign bytes: two file
//! formats, their size bounded before anything is unpacked; nothing is kept of a picture.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::imageops::FilterType;
use image::{DynamicImage, GrayImage, ImageFormat, ImageReader, Limits};
use thiserror::Error;

/// Largest picture file, in bytes.
pub const FILE_MAX: usize = 24 * 1024 * 1024;
/// Most pixels on a side of a picture file.
const SIDE_MAX: u32 = 10_000;
/// Most bytes that unpacking a picture may take.
const UNPACKED_MAX: u64 = 256 * 1024 * 1024;
/// Most pixels of a camera's picture.
const CAMERA_MAX: usize = 4096 * 4096;

/// A photograph in which no code is found is looked at again with so many pixels on its longer side: a
/// code fills most of one, and grain and slant that hide it at one size do not at another.
const AGAIN: [u32; 4] = [1_600, 1_100, 800, 600];

/// Why a picture cannot be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Larger than a photograph is.
    #[error("the picture is too large")]
    TooLarge,
    /// Neither PNG nor JPEG, or damaged.
    #[error("the picture cannot be read")]
    Unreadable,
}

/// Whether the bytes begin as a picture does that could be looked at.
#[must_use]
pub fn is_picture(bytes: &[u8]) -> bool {
    matches!(image::guess_format(bytes), Ok(ImageFormat::Png | ImageFormat::Jpeg))
}

/// The texts of all codes in a PNG or JPEG file.
///
/// # Errors
/// [`PictureError`]. A picture without a code is no error: it has none.
pub fn codes_in_file(file: &[u8]) -> Result<Vec<String>, PictureError> {
    if file.len() > FILE_MAX {
        return Err(PictureError::TooLarge);
    }
    if !is_picture(file) {
        return Err(PictureError::Unreadable);
    }
    let mut reader = ImageReader::new(Cursor::new(file))
        .with_guessed_format()
        .map_err(|_| PictureError::Unreadable)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(UNPACKED_MAX);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => PictureError::TooLarge,
        _ => PictureError::Unreadable,
    })?;
    let grey = picture.into_luma8();
    let found = codes_in_grey(&grey)?;
    let longer = grey.width().max(grey.height());
    let picture = DynamicImage::ImageLuma8(grey);
    let mut sizes = AGAIN.into_iter().filter(|size| *size != longer);
    let again = |size| {
        let texts = codes_in_grey(&picture.resize(size, size, FilterType::Triangle).into_luma8());
        texts.ok().filter(|texts| !texts.is_empty())
    };
    if found.is_empty() {
        return Ok(sizes.find_map(again).unwrap_or(found));
    }
    Ok(found)
}

fn codes_in_grey(grey: &GrayImage) -> Result<Vec<String>, PictureError> {
    let (width, height) = grey.dimensions();
    let side = |n: u32| usize::try_from(n).map_err(|_| PictureError::TooLarge);
    Ok(codes(side(width)?, side(height)?, grey.as_raw()))
}

/// The texts of all codes in a camera's picture: grey pixels, row by row.
///
/// # Errors
/// [`PictureError::Unreadable`] when there are not as many pixels as the sides say.
pub fn codes_in_pixels(width: usize, pixels: &[u8]) -> Result<Vec<String>, PictureError> {
    if pixels.len() > CAMERA_MAX {
        return Err(PictureError::TooLarge);
    }
    if width == 0 || !pixels.len().is_multiple_of(width) {
        return Err(PictureError::Unreadable);
    }
    Ok(codes(width, pixels.len() / width, pixels))
}

fn codes(width: usize, height: usize, pixels: &[u8]) -> Vec<String> {
    // No code is smaller than 21 dots.
    if width < 21 || height < 21 {
        return Vec::new();
    }
    let find = || {
        let at = |x: usize, y: usize| pixels.get(y * width + x).copied().unwrap_or(255);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, at);
        let found = picture.detect_grids();
        found
            .iter()
            .filter_map(|grid| grid.decode().ok().map(|(_, text)| text))
            .collect()
    };
    // A picture that the reader stumbles over holds no code for anybody.
    catch_unwind(AssertUnwindSafe(find)).unwrap_or_default()
}
