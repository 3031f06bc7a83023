//! Bytes in, codes without end out: first the bytes themselves, then RaptorQ's (RFC 6330) codes
//! that make up for any that were missed. Never shows more than the limit.

use raptorq::{Encoder, EncodingPacket};

use super::error::FramesError;
use super::frame::{BYTES_MAX, FRAME_NUMBERS, Frame, Transfer, config, need, transfer_of};

/// The codes of one packet, without end.
#[derive(Debug)]
pub struct Frames {
    transfer: Transfer,
    length: usize,
    encoder: Encoder,
    source: Vec<EncodingPacket>,
    next: u32,
}

/// The codes of these bytes, without end; any [`Frames::need`] of them, seldom one or two more, are enough.
///
/// # Errors
/// [`FramesError::Empty`], [`FramesError::TooLarge`].
pub fn encode(bytes: &[u8]) -> Result<Frames, FramesError> {
    if bytes.is_empty() {
        return Err(FramesError::Empty);
    }
    if bytes.len() > BYTES_MAX {
        return Err(FramesError::TooLarge { bytes: bytes.len() });
    }
    let encoder = Encoder::new(bytes, config(bytes.len()));
    let source = encoder.get_encoded_packets(0);
    Ok(Frames {
        transfer: transfer_of(bytes),
        length: bytes.len(),
        encoder,
        source,
        next: 0,
    })
}

impl Frames {
    /// How many codes are enough, if they are the right ones.
    #[must_use]
    pub fn need(&self) -> u32 {
        need(self.length)
    }

    /// The code at a place in the sequence; after hours it begins again.
    #[must_use]
    pub fn at(&self, place: u32) -> Option<String> {
        // What stands between the bytes and the first code for lost ones is never shown.
        let place = place % (FRAME_NUMBERS / 2);
        let repair = |after: u32| {
            self.encoder
                .get_block_encoders()
                .first()?
                .repair_packets(after, 1)
                .pop()
        };
        let packet = match self.source.get(usize::try_from(place).ok()?) {
            Some(packet) => packet.clone(),
            None => repair(place - self.need())?,
        };
        let (id, symbol) = packet.split();
        let frame = Frame {
            transfer: self.transfer,
            length: self.length,
            number: id.encoding_symbol_id(),
            symbol,
        };
        Some(frame.to_text())
    }
}

impl Iterator for Frames {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let text = self.at(self.next);
        self.next = self.next.wrapping_add(1);
        text
    }
}
