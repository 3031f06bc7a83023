//! A code that a phone reads, as one drawing: rows of dark and light in, SVG out. Pure; refuses what
//! is not a square of the two, and knows nothing of what the code says.

use crate::PrintError;
use crate::document::{Block, Document};

/// Light modules that must surround a code.
const QUIET: usize = 4;

/// The paper's code as SVG; empty where it has none.
pub(crate) fn drawing(document: &Document) -> Result<String, PrintError> {
    let mut codes = document.blocks.iter().filter_map(|block| match block {
        Block::Code { rows } => Some(rows),
        _ => None,
    });
    match (codes.next(), codes.next()) {
        (None, _) => Ok(String::new()),
        (Some(rows), None) => draw(rows),
        (Some(_), Some(_)) => Err(PrintError::Code),
    }
}

/// Each run of dark modules is one bar: no seam shows between two of them, on any screen.
fn draw(rows: &[String]) -> Result<String, PrintError> {
    let size = rows.len();
    let square = |row: &String| row.len() == size && row.bytes().all(|b| b == b'#' || b == b'.');
    if size == 0 || !rows.iter().all(square) {
        return Err(PrintError::Code);
    }
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        let mut from = None;
        for (x, module) in row.bytes().chain([b'.']).enumerate() {
            match (module, from) {
                (b'#', None) => from = Some(x),
                (b'.', Some(start)) => {
                    path.push_str(&format!("M{} {}h{}v1h-{2}z", start + QUIET, y + QUIET, x - start));
                    from = None;
                }
                _ => {}
            }
        }
    }
    let side = size + 2 * QUIET;
    Ok(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path fill="#000000" d="{path}"/></svg>"##
    ))
}
