//! The ZIP around a container, read without trusting it: one layout, every header said twice the
//! same, no byte that belongs to nothing. Nothing is inflated before all headers have passed, and
//! then only to the length they state. Writing goes through the `zip` library.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::ops::Range;

use flate2::{Crc, Decompress, FlushDecompress, Status};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::error::ContainerError;
use super::limits::Limits;

/// What ends an archive.
pub(crate) const END_BYTES: usize = 22;
const LOCAL_BYTES: usize = 30;
const CENTRAL_BYTES: usize = 46;
const END_MARK: &[u8] = b"PK\x05\x06";
const LOCAL_MARK: &[u8] = b"PK\x03\x04";
const CENTRAL_MARK: &[u8] = b"PK\x01\x02";
const META_INF: &str = "META-INF/";
pub(crate) const MIMETYPE_NAME: &str = "mimetype";
pub(crate) const META_INF_NAMES: [&str; 4] = [
    "META-INF/ASiCManifest001.xml",
    "META-INF/signature001.p7s",
    "META-INF/ASiCManifest002.xml",
    "META-INF/signature002.p7s",
];
// A regular file, rw-r--r--, made on Unix: the one form, so that no entry can unpack as a link.
const EXTERNAL_ATTRIBUTES: u32 = 0o100_644 << 16;
const MADE_ON_UNIX: u16 = 3;
// 1980-01-01 00:00: the ZIP's clock says nothing, the signature does.
const DATE: u16 = 0x0021;
const TIME: u16 = 0;
// Half of a referral's JSON is digests that no effort makes smaller; the padding hides the rest.
const DEFLATE_LEVEL: i64 = 1;

/// One entry whose two headers agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) is_stored: bool,
    pub(crate) inflated: u32,
    crc: u32,
    data: Range<usize>,
}

impl Entry {
    pub(crate) fn is_meta_inf(&self) -> bool {
        self.name.starts_with(META_INF)
    }

    /// The entry's content, at exactly the stated length and checksum, with no byte left over.
    pub(crate) fn content(&self, archive: &[u8]) -> Result<Vec<u8>, ContainerError> {
        let damaged = ContainerError::DamagedEntry;
        let packed = archive.get(self.data.clone()).ok_or(damaged)?;
        let length = usize::try_from(self.inflated).map_err(|_| damaged)?;
        let content = if self.is_stored {
            packed.to_vec()
        } else {
            let mut inflater = Decompress::new(false);
            let mut content = Vec::with_capacity(length.saturating_add(1));
            let status = inflater
                .decompress_vec(packed, &mut content, FlushDecompress::Finish)
                .map_err(|_| damaged)?;
            let consumed = usize::try_from(inflater.total_in()).map_err(|_| damaged)?;
            if status != Status::StreamEnd || consumed != packed.len() {
                return Err(damaged);
            }
            content
        };
        let mut crc = Crc::new();
        crc.update(&content);
        if content.len() == length && crc.sum() == self.crc {
            Ok(content)
        } else {
            Err(damaged)
        }
    }
}

/// Names that containers use: segments of letters, digits, `.`, `_`, `-`, none hidden or empty.
pub(crate) fn is_file_name(name: &str) -> bool {
    let is_segment = |segment: &str| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && !segment.ends_with('.')
            && segment
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
    };
    name.len() <= 120 && name.split('/').all(is_segment)
}

/// A data file's name: none that the container keeps for itself.
pub(crate) fn is_data_name(name: &str) -> bool {
    is_file_name(name) && !name.eq_ignore_ascii_case(MIMETYPE_NAME) && !is_below_meta_inf(name)
}

/// Reads and checks all headers; nothing is inflated.
pub(crate) fn read_entries(bytes: &[u8], limits: &Limits) -> Result<Vec<Entry>, ContainerError> {
    if bytes.len() > limits.file_bytes {
        return Err(ContainerError::TooLarge);
    }
    let end = end_record(bytes)?;
    if usize::from(end.count) > limits.entries {
        return Err(ContainerError::TooManyEntries);
    }
    let (mut central, mut local) = (end.directory.start, 0_usize);
    let mut entries = Vec::new();
    let mut inflated = 0_u64;
    for _ in 0..end.count {
        let (entry, next_central) = entry(bytes, central, local)?;
        inflated = inflated.saturating_add(u64::from(entry.inflated));
        if inflated > limits.inflated_bytes {
            return Err(ContainerError::InflatesTooLarge);
        }
        if entry.is_meta_inf() && entry.inflated > limits.meta_inf_bytes {
            return Err(ContainerError::InflatesTooLarge);
        }
        (central, local) = (next_central, entry.data.end);
        entries.push(entry);
    }
    if central != end.directory.end || local != end.directory.start {
        return Err(ContainerError::HiddenBytes);
    }
    // Windows and macOS unpack names that differ only in case into one file.
    let names: BTreeSet<String> = entries.iter().map(|e| e.name.to_ascii_lowercase()).collect();
    if names.len() != entries.len() {
        return Err(ContainerError::DuplicateName);
    }
    Ok(entries)
}

/// An archive being written, one entry after the other, each compressed once.
pub(crate) struct Writer {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    directory: usize,
}

impl Writer {
    /// `room` is only memory set aside: the archive may become longer.
    pub(crate) fn with_room(room: usize) -> Self {
        Self {
            zip: ZipWriter::new(Cursor::new(Vec::with_capacity(room))),
            directory: END_BYTES,
        }
    }

    /// Begins an entry; its content comes next.
    pub(crate) fn start(&mut self, name: &str, is_stored: bool) -> Result<(), ContainerError> {
        let method = if is_stored {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let time = DateTime::try_from_msdos(DATE, TIME).map_err(|_| ContainerError::NotWritable)?;
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level((!is_stored).then_some(DEFLATE_LEVEL))
            .last_modified_time(time)
            .system(zip::System::Unix)
            .unix_permissions(0o644);
        self.directory = self.directory.saturating_add(CENTRAL_BYTES).saturating_add(name.len());
        self.zip
            .start_file(name, options)
            .map_err(|_| ContainerError::NotWritable)
    }

    pub(crate) fn write(&mut self, content: &[u8]) -> Result<(), ContainerError> {
        self.zip.write_all(content).map_err(|_| ContainerError::NotWritable)
    }

    pub(crate) fn put(&mut self, name: &str, content: &[u8], is_stored: bool) -> Result<(), ContainerError> {
        self.start(name, is_stored)?;
        self.write(content)
    }

    /// The archive's length if it ended now. Only right after [`Self::start`]: a deflated entry
    /// is whole when the next one begins.
    pub(crate) fn length(&self) -> Result<usize, ContainerError> {
        let written = self.zip.get_ref().ok_or(ContainerError::NotWritable)?.position();
        let written = usize::try_from(written).map_err(|_| ContainerError::NotWritable)?;
        Ok(written.saturating_add(self.directory))
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, ContainerError> {
        let archive = self.zip.finish().map_err(|_| ContainerError::NotWritable)?;
        Ok(archive.into_inner())
    }
}

/// What a stored entry adds to an archive: two headers, the name in both, the content.
pub(crate) fn stored_bytes(name: &str, length: usize) -> usize {
    let headers = LOCAL_BYTES.saturating_add(CENTRAL_BYTES);
    headers
        .saturating_add(name.len().saturating_mul(2))
        .saturating_add(length)
}

struct End {
    count: u16,
    directory: Range<usize>,
}

fn end_record(bytes: &[u8]) -> Result<End, ContainerError> {
    let not_a_zip = ContainerError::NotAZip;
    let at = bytes.len().checked_sub(END_BYTES).ok_or(not_a_zip)?;
    let mut end = Fields { bytes, at };
    if !end.take_mark(END_MARK) {
        let is_further_up = bytes.windows(END_MARK.len()).any(|w| w == END_MARK);
        return Err(if is_further_up {
            ContainerError::BytesAfterZip
        } else {
            not_a_zip
        });
    }
    let (disk, first_disk) = (end.u16()?, end.u16()?);
    let (here, count) = (end.u16()?, end.u16()?);
    let (size, start) = (end.offset()?, end.offset()?);
    if (disk, first_disk, end.u16()?) != (0, 0, 0) || here != count || count == 0 {
        return Err(ContainerError::ZipFeature);
    }
    if !bytes.starts_with(LOCAL_MARK) {
        return Err(ContainerError::BytesBeforeZip);
    }
    match start.checked_add(size) {
        Some(end) if end == at => Ok(End {
            count,
            directory: start..at,
        }),
        _ => Err(ContainerError::HiddenBytes),
    }
}

/// One entry: its line in the directory at `central`, which must repeat its own header at `local`.
fn entry(bytes: &[u8], central: usize, local: usize) -> Result<(Entry, usize), ContainerError> {
    let mut line = Fields { bytes, at: central };
    if !line.take_mark(CENTRAL_MARK) {
        return Err(ContainerError::HeadersDisagree);
    }
    let made_by = line.u16()?;
    let said = line.shared()?;
    let (comment, disk, internal) = (line.u16()?, line.u16()?, line.u16()?);
    let external = line.u32()?;
    let offset = line.offset()?;
    let name = line.take(usize::from(said.name_length))?;
    let mut header = Fields { bytes, at: local };
    if offset != local || !header.take_mark(LOCAL_MARK) || header.shared()? != said {
        return Err(ContainerError::HeadersDisagree);
    }
    if header.take(usize::from(said.name_length))? != name {
        return Err(ContainerError::HeadersDisagree);
    }
    let name = checked_name(name)?;
    let is_stored = match said.method {
        0 => true,
        8 => false,
        _ => return Err(ContainerError::ZipFeature),
    };
    if said.flags != 0
        || said.version_needed > 20
        || (said.time, said.date, said.extra_length) != (TIME, DATE, 0)
        || (comment, disk, internal, external) != (0, 0, 0, EXTERNAL_ATTRIBUTES)
        || made_by >> 8 != MADE_ON_UNIX
    {
        return Err(ContainerError::ZipFeature);
    }
    let packed = usize::try_from(said.packed).map_err(|_| ContainerError::HeadersDisagree)?;
    let end = header
        .at
        .checked_add(packed)
        .filter(|end| *end <= bytes.len())
        .ok_or(ContainerError::HeadersDisagree)?;
    if is_stored && said.packed != said.inflated {
        return Err(ContainerError::HeadersDisagree);
    }
    let entry = Entry {
        name,
        is_stored,
        inflated: said.inflated,
        crc: said.crc,
        data: header.at..end,
    };
    Ok((entry, line.at))
}

fn checked_name(name: &[u8]) -> Result<String, ContainerError> {
    let name = std::str::from_utf8(name).map_err(|_| ContainerError::ForbiddenName)?;
    if name.contains('\\') {
        return Err(ContainerError::BackslashName);
    }
    if name.starts_with('/') || matches!(name.as_bytes(), [drive, b':', ..] if drive.is_ascii_alphabetic()) {
        return Err(ContainerError::AbsoluteName);
    }
    if name.split('/').any(|segment| segment == "..") {
        return Err(ContainerError::ParentName);
    }
    if !is_file_name(name) {
        return Err(ContainerError::ForbiddenName);
    }
    if is_below_meta_inf(name) && !META_INF_NAMES.contains(&name) {
        return Err(ContainerError::UnknownMetaInf);
    }
    Ok(name.to_owned())
}

fn is_below_meta_inf(name: &str) -> bool {
    name.split('/')
        .next()
        .is_some_and(|first| first.eq_ignore_ascii_case("META-INF"))
}

/// What the directory and the entry's own header both say, in the same order.
#[derive(PartialEq, Eq)]
struct Shared {
    version_needed: u16,
    flags: u16,
    method: u16,
    time: u16,
    date: u16,
    crc: u32,
    packed: u32,
    inflated: u32,
    name_length: u16,
    extra_length: u16,
}

/// Little-endian fields, read forwards.
struct Fields<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Fields<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], ContainerError> {
        let end = self.at.checked_add(length).ok_or(ContainerError::HeadersDisagree)?;
        let taken = self.bytes.get(self.at..end).ok_or(ContainerError::HeadersDisagree)?;
        self.at = end;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ContainerError> {
        <[u8; N]>::try_from(self.take(N)?).map_err(|_| ContainerError::HeadersDisagree)
    }

    fn take_mark(&mut self, mark: &[u8]) -> bool {
        self.take(mark.len()).is_ok_and(|found| found == mark)
    }

    fn u16(&mut self) -> Result<u16, ContainerError> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, ContainerError> {
        self.array().map(u32::from_le_bytes)
    }

    fn offset(&mut self) -> Result<usize, ContainerError> {
        usize::try_from(self.u32()?).map_err(|_| ContainerError::HeadersDisagree)
    }

    fn shared(&mut self) -> Result<Shared, ContainerError> {
        Ok(Shared {
            version_needed: self.u16()?,
            flags: self.u16()?,
            method: self.u16()?,
            time: self.u16()?,
            date: self.u16()?,
            crc: self.u32()?,
            packed: self.u32()?,
            inflated: self.u32()?,
            name_length: self.u16()?,
            extra_length: self.u16()?,
        })
    }
}
