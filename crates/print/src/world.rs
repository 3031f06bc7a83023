//! The little world typst sees: our template, one document as JSON, our fonts. No disk, no network,
//! no clock, no packages. The virtual file names never change: typst keeps each name for ever.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::{PrintError, fonts};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let mut files: Vec<_> = FILES.files().collect();
    files.sort_by_key(|f| f.path());
    files
        .iter()
        .filter(|f| f.path().extension().is_some_and(|e| e == "ttf" || e == "otf"))
        .flat_map(|f| Font::iter(Bytes::new(f.contents())))
        .collect()
});
static DRAWN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../pictograms");
/// Each drawing in the ink of a heading, by the name that the template reads it by.
static PICTOGRAMS: LazyLock<Vec<(FileId, Bytes)>> = LazyLock::new(|| {
    let drawings = DRAWN.files().filter_map(|f| {
        let name = f.path().file_name()?.to_str()?;
        let svg = f.contents_utf8().filter(|_| name.ends_with(".svg"))?;
        Some((id(name).ok()?, Bytes::from_string(svg.replace("currentColor", INK))))
    });
    drawings.collect()
});
const INK: &str = "#0A3A82";
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether one of our fonts has a glyph for it.
pub(crate) fn has_glyph(c: char) -> bool {
    FONTS.iter().any(|f| f.info().coverage.contains(c.into()))
}

/// Whether one of the families that a language is set in has a glyph for it.
pub(crate) fn has_own_glyph(lang: &str, c: char) -> bool {
    FONTS
        .iter()
        .map(Font::info)
        .any(|info| fonts::of(lang).contains(&info.family.as_str()) && info.coverage.contains(c.into()))
}

/// Whether there is a drawing of this name.
pub(crate) fn has_pictogram(name: &str) -> bool {
    DRAWN.get_file(format!("{name}.svg")).is_some()
}

/// One document and the template that sets it.
pub(crate) struct Paper {
    template: Source,
    data_id: FileId,
    data: Bytes,
    code_id: FileId,
    code: Bytes,
}

impl Paper {
    /// `code` is the drawing of the paper's code, empty where it has none.
    pub(crate) fn new(data: Vec<u8>, code: String) -> Result<Self, PrintError> {
        Ok(Self {
            template: Source::new(id("paper.typ")?, include_str!("paper.typ").to_owned()),
            data_id: id("document.json")?,
            data: Bytes::new(data),
            code_id: id("code.svg")?,
            code: Bytes::from_string(code),
        })
    }
}

fn id(name: &str) -> Result<FileId, PrintError> {
    let path = VirtualPath::new(name).map_err(|_| PrintError::Template)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            return Ok(self.data.clone());
        }
        if id == self.code_id {
            return Ok(self.code.clone());
        }
        PICTOGRAMS
            .iter()
            .find(|(name, _)| *name == id)
            .map(|(_, svg)| svg.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
