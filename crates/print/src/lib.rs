//! Paper: a document as JSON in, PDF/A-3a and PDF/UA-1 out. Knows nothing of encounters, reads no
//! disk, keeps no clock: the same bytes in give the same bytes out. Input comes from the core's
//! `Document`; its texts are data and never become markup.

mod code;
mod document;
mod fonts;
mod runs;
mod sheet;
mod world;

use typst::comemo;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::document::{Document, Layout};
use crate::sheet::Sheet;
use crate::world::Paper;

/// Why a paper could not be made. Holds no word of the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The JSON is not a document.
    #[error("not a document: line {line}, column {column}")]
    NotADocument {
        /// Line in the JSON.
        line: usize,
        /// Column in the JSON.
        column: usize,
    },
    /// None of our fonts has this letter; an empty box on paper could hide a name.
    #[error("no font has U+{codepoint:04X}")]
    MissingGlyph {
        /// The Unicode code point.
        codepoint: u32,
    },
    /// There is no such drawing.
    #[error("no pictogram {name}")]
    UnknownPictogram {
        /// Its name.
        name: String,
    },
    /// The rows are no code, or the paper has two.
    #[error("not a code, or more than one")]
    Code,
    /// The date is outside the years a PDF can carry.
    #[error("date {dated_at} cannot be written")]
    Date {
        /// Seconds since 1970.
        dated_at: i64,
    },
    /// The template itself is broken: our fault.
    #[error("the template is broken")]
    Template,
    /// The text could not be laid out.
    #[error("the text could not be laid out ({problems} problems)")]
    Layout {
        /// How many problems the engine named.
        problems: usize,
    },
    /// The pages could not be written as accessible, archivable PDF.
    #[error("the pages could not be written ({problems} problems)")]
    Export {
        /// How many problems the engine named.
        problems: usize,
    },
}

/// Lays out a document and returns the PDF: A-3a, UA-1, tagged, all fonts embedded.
///
/// # Errors
/// [`PrintError`] says why there is no paper; there is never half a paper.
pub fn render(document_json: &[u8]) -> Result<Vec<u8>, PrintError> {
    let document: Document = serde_json::from_slice(document_json).map_err(|e| PrintError::NotADocument {
        line: e.line(),
        column: e.column(),
    })?;
    let carried = is_carried(document.layout);
    let timestamp = timestamp(if carried {
        day_of(document.dated_at)
    } else {
        document.dated_at
    })?;
    let sheet = Sheet::new(&document)?;
    let data = serde_json::to_vec(&sheet).map_err(|_| PrintError::Template)?;
    let paper = Paper::new(data, code::drawing(&document)?)?;
    let pdf = set(&paper, timestamp, carried);
    // The engine's cache holds the words of this document: they leave memory with it.
    comemo::evict(0);
    pdf
}

/// The first letter of a text that cannot be printed, so that a form can say so while it is typed.
#[must_use]
pub fn missing_glyph(text: &str) -> Option<char> {
    sheet::missing_glyph(text)
}

/// The first letter of a text that the language's own fonts lack: in it another face would stand out,
/// or none could be read.
#[must_use]
pub fn missing_own_glyph(lang: &str, text: &str) -> Option<char> {
    sheet::missing(text, |c| world::has_own_glyph(lang, c))
}

/// A person may keep it, on paper or on a phone: whoever opens the file must not read in its properties
/// which program made it, or at which minute.
const fn is_carried(layout: Layout) -> bool {
    matches!(layout, Layout::Leaflet | Layout::Slip)
}

const fn day_of(seconds: i64) -> i64 {
    seconds.saturating_sub(seconds.rem_euclid(86_400))
}

fn set(paper: &Paper, timestamp: Timestamp, carried: bool) -> Result<Vec<u8>, PrintError> {
    let compiled = typst::compile::<PagedDocument>(paper);
    let pages = compiled
        .output
        .map_err(|errors| PrintError::Layout { problems: errors.len() })?;
    if !compiled.warnings.is_empty() {
        return Err(PrintError::Layout {
            problems: compiled.warnings.len(),
        });
    }
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).map_err(|_| PrintError::Template)?;
    let options = PdfOptions {
        creator: Smart::Custom((!carried).then(|| "Halte".to_owned())),
        timestamp: Some(timestamp),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|errors| PrintError::Export { problems: errors.len() })
}

/// Civil UTC time from seconds since 1970 (days-to-civil, proleptic Gregorian calendar).
fn timestamp(dated_at: i64) -> Result<Timestamp, PrintError> {
    let wrong = PrintError::Date { dated_at };
    let days = dated_at.div_euclid(86_400);
    let seconds = dated_at.rem_euclid(86_400);
    let shifted = days.checked_add(719_468).ok_or(wrong.clone())?;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let part = |n: i64| u8::try_from(n).ok();
    let datetime = || {
        if !(1..=9999).contains(&year) {
            return None;
        }
        Datetime::from_ymd_hms(
            i32::try_from(year).ok()?,
            part(month)?,
            part(day)?,
            part(seconds / 3_600)?,
            part(seconds / 60 % 60)?,
            part(seconds % 60)?,
        )
    };
    datetime().map(Timestamp::new_utc).ok_or(wrong)
}
