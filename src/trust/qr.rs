//! An enrolment request as a QR code: shown on a screen, read back from a photo. Carries the request
//! without its line breaks; what is read is put back into the one canonical form and checked like any
//! request.

use super::error::TrustError;
use super::request::EnrolmentRequest;
use crate::qr::{Dots, FILE_MAX, PictureError, codes_in_file};

const WHAT: &str = "photo of a request";
/// The most bytes that a code holds.
const CODE_BYTES: usize = 2953;

/// The code of a request.
///
/// # Errors
/// [`TrustError::TooLarge`] when it does not fit one code: then it goes by file.
pub fn request_code(request: &EnrolmentRequest) -> Result<Dots, TrustError> {
    Dots::bytes(&request.compact()?).ok_or(TrustError::TooLarge {
        what: "enrolment request",
        limit: CODE_BYTES,
    })
}

/// Reads the request on a photo or a saved picture.
///
/// # Errors
/// [`TrustError::NoCode`] when there is no code on it; otherwise as [`EnrolmentRequest::read`], for the
/// first code that is on it.
pub fn request_from_picture(bytes: &[u8]) -> Result<EnrolmentRequest, TrustError> {
    let texts = codes_in_file(bytes).map_err(|error| match error {
        PictureError::TooLarge => TrustError::TooLarge {
            what: WHAT,
            limit: FILE_MAX,
        },
        PictureError::Unreadable => TrustError::Undecodable { what: WHAT },
    })?;
    let read = |text: &String| EnrolmentRequest::from_compact(text.as_bytes());
    let first = texts.first().ok_or(TrustError::NoCode)?;
    texts
        .iter()
        .find_map(|text| read(text).ok())
        .map_or_else(|| read(first), Ok)
}
