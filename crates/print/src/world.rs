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

use crate::PrintError;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let mut files: Vec<_> = FILES.files().collect();
    files.sort_by_key(|f| f.path());
    files
        .iter()
        .filter(|f| f.path().extension().is_some_and(|e| e == "ttf"))
        .flat_map(|f| Font::iter(Bytes::new(f.contents())))
        .collect()
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Whether one of our fonts has a glyph for it.
pub(crate) fn has_glyph(c: char) -> bool {
    FONTS.iter().any(|f| f.info().coverage.contains(c.into()))
}

/// One document and the template that sets it.
pub(crate) struct Paper {
    template: Source,
    data_id: FileId,
    data: Bytes,
}

impl Paper {
    pub(crate) fn new(data: Vec<u8>) -> Result<Self, PrintError> {
        Ok(Self {
            template: Source::new(id("paper.typ")?, include_str!("paper.typ").to_owned()),
            data_id: id("document.json")?,
            data: Bytes::new(data),
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
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
