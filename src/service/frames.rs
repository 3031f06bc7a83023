//! A sealed packet on a screen, and read back from one, where there is neither cable nor network.
//! Only what is sealed is shown: anybody's camera may look on. What is read back is nothing but a
//! packet's bytes, and is opened by the same verb as a file; nothing of it touches the disk.

use std::path::Path;

use crate::frames::{Collector, FramesError, Progress, code, encode, need};
use crate::model::{EncounterId, PacketId, Verb};
use crate::qr::{Dots, FILE_MAX, PictureError, codes_in_file, codes_in_pixels};
use crate::service::error::{Code as ErrorCode, Error};
use crate::service::receive::read_file;
use crate::service::views::{CodesView, CollectedView, QrView};
use crate::service::{Halte, Officer};

/// How a file sealed by age begins.
const SEALED: &[u8] = b"age-encryption.org/v1\n";
/// Pixels a dot, in a picture file.
const FILE_SCALE: usize = 8;

fn not_shown(error: FramesError, bytes: usize) -> Error {
    match error {
        FramesError::TooLarge { .. } => {
            Error::new(ErrorCode::FramesTooLarge).with("size", bytes.div_ceil(1024).to_string())
        }
        FramesError::Empty => Error::new(ErrorCode::FramesNotSealed),
        FramesError::NotDrawn => Error::new(ErrorCode::Internal),
    }
}

fn not_looked_at(error: PictureError) -> Error {
    Error::new(match error {
        PictureError::TooLarge => ErrorCode::FramesPictureTooLarge,
        PictureError::Unreadable => ErrorCode::FramesPicture,
    })
}

/// The codes of a sealed packet, as many times half the needed number as asked.
fn drawn(bytes: &[u8], halves: u32) -> Result<(u32, Vec<Dots>), Error> {
    if !bytes.starts_with(SEALED) {
        return Err(Error::new(ErrorCode::FramesNotSealed));
    }
    let refused = |error| not_shown(error, bytes.len());
    let frames = encode(bytes).map_err(refused)?;
    let need = frames.need();
    let count = usize::try_from((need * halves).div_ceil(2).max(need + 2)).unwrap_or(usize::MAX);
    let texts: Vec<String> = frames.take(count).collect();
    let codes = crate::packet::at_once(&texts, |text| code(text));
    Ok((need, codes.into_iter().collect::<Result<_, _>>().map_err(refused)?))
}

/// A sealed packet as PNG files: half as many again as are needed, so that a third may be lost.
///
/// # Errors
/// `frames-not-sealed`, `frames-too-large`.
pub fn packet_pictures(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Error> {
    let (_, codes) = drawn(bytes, 3)?;
    let png = |code: &Dots| code.png(FILE_SCALE).ok_or_else(|| Error::new(ErrorCode::Internal));
    codes.iter().map(png).collect()
}

/// The packet whose codes are in these pictures, in any order; codes of other things are passed over.
///
/// # Errors
/// `file-unreadable`, `frames-picture`, `frames-incomplete`, `frames-spoiled`, `frames-several` when
/// there are codes of two packets, `frames-newer`.
pub fn read_pictures<'a>(files: impl IntoIterator<Item = &'a Path>) -> Result<Vec<u8>, Error> {
    let mut collector = Collector::default();
    for file in files {
        let view = collect(&mut collector, &codes_in_file(&bounded(file)?).map_err(not_looked_at)?);
        match view.refused.as_deref() {
            Some("newer") => return Err(Error::new(ErrorCode::FramesNewer)),
            Some("spoiled") => return Err(Error::new(ErrorCode::FramesSpoiled)),
            Some("other-transfer") => return Err(Error::new(ErrorCode::FramesSeveral)),
            _ => {}
        }
        if let Some(Progress::Done(bytes)) = collector.progress() {
            return Ok(bytes);
        }
    }
    let (have, need) = counted(&collector);
    Err(Error::new(ErrorCode::FramesIncomplete)
        .with("have", have.to_string())
        .with("need", need.to_string()))
}

/// A picture's file; its own reader says when it is too large, and no more is read than it needs for that.
fn bounded(file: &Path) -> Result<Vec<u8>, Error> {
    let is_vast = std::fs::metadata(file).is_ok_and(|m| m.len() > u64::try_from(FILE_MAX).unwrap_or(u64::MAX));
    if is_vast {
        return Err(not_looked_at(PictureError::TooLarge));
    }
    read_file(file)
}

fn counted(collector: &Collector) -> (u32, u32) {
    match collector.progress() {
        Some(Progress::More { have, need }) => (have, need),
        Some(Progress::Done(bytes)) => (need(bytes.len()), need(bytes.len())),
        None => (0, 0),
    }
}

/// Takes all codes of one picture. The first refusal that says something to a person is kept: what is
/// not one of these codes stands on every poster.
fn collect(collector: &mut Collector, texts: &[String]) -> CollectedView {
    let mut refused = None;
    let mut packet = None;
    for text in texts {
        match collector.add(text) {
            Ok(Progress::Done(bytes)) => packet = Some(data_encoding::BASE64.encode(&bytes)),
            Ok(Progress::More { .. }) => {}
            Err(reason) => refused = refused.or(Some(reason.code().to_owned())),
        }
    }
    let (have, need) = counted(collector);
    CollectedView {
        found: u32::try_from(texts.len()).unwrap_or(u32::MAX),
        have,
        need,
        refused,
        packet,
    }
}

impl Officer {
    fn take_codes(&mut self, texts: &[String]) -> CollectedView {
        let view = collect(&mut self.codes, texts);
        if view.packet.is_some() {
            self.codes.clear();
        }
        view
    }
}

impl Halte {
    /// The codes of a sealed packet of this encounter, twice as many as are needed: shown over and
    /// over, any half of them is enough.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `event-refused` for an unknown packet, `frames-not-sealed` for a
    /// packet that goes by hand, `frames-too-large`.
    pub fn packet_codes(&self, id: &EncounterId, packet: &str) -> Result<CodesView, Error> {
        let unknown = || Error::new(ErrorCode::EventRefused).with("problem", "unknown-packet");
        let packet: PacketId = packet.parse().map_err(|_| unknown())?;
        let bytes = self.officer(Verb::Refer, |officer| {
            let record = &officer.current(id)?.record;
            let is_of_it = record
                .referrals
                .iter()
                .flat_map(|r| &r.packets)
                .any(|p| p.packet == packet);
            let bytes = officer.journal.packet(&packet)?.filter(|_| is_of_it);
            bytes.ok_or_else(unknown)
        })?;
        let (need, codes) = drawn(&bytes, 4)?;
        Ok(CodesView {
            need,
            codes: codes.iter().map(QrView::from).collect(),
        })
    }

    /// Takes the codes in a picture's file.
    ///
    /// # Errors
    /// `locked`, `frames-picture`, `frames-picture-too-large`.
    pub fn collect_picture(&self, file: &[u8]) -> Result<CollectedView, Error> {
        // Nothing is unpacked for whoever may not ask.
        self.officer(Verb::Receive, |_| Ok(()))?;
        let texts = codes_in_file(file).map_err(not_looked_at)?;
        self.officer(Verb::Receive, |officer| Ok(officer.take_codes(&texts)))
    }

    /// Takes the codes in a camera's picture: grey pixels, row by row.
    ///
    /// # Errors
    /// As [`Halte::collect_picture`].
    pub fn collect_pixels(&self, width: u32, pixels: &[u8]) -> Result<CollectedView, Error> {
        // Nothing is unpacked for whoever may not ask; a camera left running is no use of the device.
        self.quietly(|officer| self.check_duty(officer, Verb::Receive))?;
        let width = usize::try_from(width).map_err(|_| not_looked_at(PictureError::TooLarge))?;
        let texts = codes_in_pixels(width, pixels).map_err(not_looked_at)?;
        self.quietly(|officer| {
            let (before, _) = counted(&officer.codes);
            let view = officer.take_codes(&texts);
            // A camera that is left running before nothing is nobody's use of the device.
            if view.have > before || view.packet.is_some() {
                officer.idle.used(&*self.clock);
            }
            Ok(view)
        })
    }

    /// Puts away the codes taken so far.
    ///
    /// # Errors
    /// `locked`.
    pub fn forget_codes(&self) -> Result<(), Error> {
        self.officer(Verb::Receive, |officer| {
            officer.codes.clear();
            Ok(())
        })
    }
}
