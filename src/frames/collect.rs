//! Codes in, in any order, until they come to the packet they claim. Holds one packet's codes and
//! no more of them than could ever be needed; codes of another packet are refused, not mixed in.

use std::collections::BTreeSet;

use raptorq::{Decoder, EncodingPacket, PayloadId};

use super::error::FrameRefusal;
use super::frame::{Frame, Transfer, config, need, transfer_of};

/// Codes beyond the needed number after which they cannot be honest: with two beyond it, one packet
/// in a million is not whole yet.
const BEYOND: usize = 32;

/// How far collecting has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Not enough yet.
    More {
        /// Different codes seen.
        have: u32,
        /// Codes that are usually enough.
        need: u32,
    },
    /// The packet, whole.
    Done(Vec<u8>),
}

/// Collects the codes of one packet.
#[derive(Debug, Default)]
pub struct Collector(Option<Box<Collecting>>);

#[derive(Debug)]
struct Collecting {
    transfer: Transfer,
    length: usize,
    seen: BTreeSet<u32>,
    decoder: Decoder,
    whole: Option<Vec<u8>>,
}

impl Collecting {
    fn begin(frame: &Frame) -> Self {
        Self {
            transfer: frame.transfer,
            length: frame.length,
            seen: BTreeSet::new(),
            decoder: Decoder::new(config(frame.length)),
            whole: None,
        }
    }

    fn progress(&self) -> Progress {
        match &self.whole {
            Some(bytes) => Progress::Done(bytes.clone()),
            None => Progress::More {
                have: u32::try_from(self.seen.len()).unwrap_or(u32::MAX),
                need: need(self.length),
            },
        }
    }

    /// Takes a code's symbol in; `false` when what is there can never come right.
    fn take(&mut self, frame: Frame) -> bool {
        if self.whole.is_some() || !self.seen.insert(frame.number) {
            return true;
        }
        let packet = EncodingPacket::new(PayloadId::new(0, frame.number), frame.symbol);
        match self.decoder.decode(packet) {
            Some(bytes) => {
                let is_right = bytes.len() == self.length && transfer_of(&bytes) == self.transfer;
                self.whole = Some(bytes).filter(|_| is_right);
                is_right
            }
            None => self.seen.len() < usize::try_from(need(self.length)).unwrap_or_default() + BEYOND,
        }
    }
}

impl Collector {
    /// Takes one code's text. A code seen before changes nothing and is no mistake.
    ///
    /// # Errors
    /// [`FrameRefusal`]; only `Spoiled` puts away what was there.
    pub fn add(&mut self, text: &str) -> Result<Progress, FrameRefusal> {
        let frame = Frame::read(text)?;
        let collecting = self.0.get_or_insert_with(|| Box::new(Collecting::begin(&frame)));
        if collecting.transfer != frame.transfer {
            return Err(FrameRefusal::OtherTransfer);
        }
        if collecting.length != frame.length {
            return Err(FrameRefusal::LengthChanged);
        }
        if !collecting.take(frame) {
            self.0 = None;
            return Err(FrameRefusal::Spoiled);
        }
        Ok(collecting.progress())
    }

    /// How far it has come; nothing at all before the first code.
    #[must_use]
    pub fn progress(&self) -> Option<Progress> {
        self.0.as_ref().map(|c| c.progress())
    }

    /// Puts all away: the next code begins anew.
    pub fn clear(&mut self) {
        self.0 = None;
    }
}
