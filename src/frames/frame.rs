//! One code's text, format 1: `HALTE:` and, in base45, `01 ‖ transfer (8) ‖ length (3) ‖ block (1) ‖
//! number (3) ‖ symbol (480) ‖ check (4)`. Frozen. All codes of all packets have the same length, so
//! that the code on the screen never changes its size. What comes in is checked here, limits first.

use raptorq::ObjectTransmissionInformation;
use sha2::{Digest, Sha256};

use super::base45;
use super::error::FrameRefusal;

/// Largest packet that is shown as codes, in bytes: half a minute on the screen.
pub const BYTES_MAX: usize = 60 * 1024;
/// How a code's text begins: other programs see what it is for.
pub const PREFIX: &str = "HALTE:";
/// Bytes of the packet, or of what makes up for lost ones, in a code.
pub const SYMBOL: u16 = 480;
/// Codes of one packet are numbered below this: hours on the screen.
pub const FRAME_NUMBERS: u32 = 1 << 16;

const VERSION: u8 = 1;
const HEAD: usize = 16;
const CHECK: usize = 4;
const BYTES: usize = HEAD + SYMBOL as usize + CHECK;
/// Base45 makes three letters of two bytes.
const TEXT: usize = PREFIX.len() + BYTES / 2 * 3;

/// The first bytes of the SHA-256 of a whole packet.
pub(super) type Transfer = [u8; 8];

pub(super) fn transfer_of(bytes: &[u8]) -> Transfer {
    first(&Sha256::digest(bytes))
}

fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.first_chunk().copied().unwrap_or([0; N])
}

/// How many codes a packet of this many bytes needs at least.
#[must_use]
pub fn need(bytes: usize) -> u32 {
    u32::try_from(bytes.div_ceil(SYMBOL.into())).unwrap_or(u32::MAX)
}

/// One block, one sub-block: all follows from the length.
pub(super) fn config(bytes: usize) -> ObjectTransmissionInformation {
    ObjectTransmissionInformation::new(u64::try_from(bytes).unwrap_or(u64::MAX), SYMBOL, 1, 1, 8)
}

/// A code, read and within the limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) transfer: Transfer,
    pub(super) length: usize,
    pub(super) number: u32,
    pub(super) symbol: Vec<u8>,
}

impl Frame {
    pub(super) fn to_text(&self) -> String {
        let mut body = vec![VERSION];
        body.extend(self.transfer);
        let length = u32::try_from(self.length).unwrap_or(u32::MAX);
        body.extend(length.to_be_bytes().iter().skip(1));
        // One block only, hence the byte before the number is zero.
        body.extend((self.number & 0x00ff_ffff).to_be_bytes());
        body.extend(&self.symbol);
        frame_text(&body)
    }

    /// Reads a code's text. The order is the order of the reasons: what any code may be, what these
    /// are, what this one says.
    pub(super) fn read(text: &str) -> Result<Self, FrameRefusal> {
        let letters = text.strip_prefix(PREFIX).ok_or(FrameRefusal::NotOurs)?;
        if text.len() > TEXT * 2 {
            return Err(FrameRefusal::Length);
        }
        let bytes = base45::to_bytes(letters).ok_or(FrameRefusal::Text)?;
        match bytes.first() {
            Some(&VERSION) => {}
            Some(0) | None => return Err(FrameRefusal::NotOurs),
            Some(_) => return Err(FrameRefusal::Newer),
        }
        if bytes.len() != BYTES {
            return Err(FrameRefusal::Length);
        }
        let (body, check) = bytes.split_last_chunk::<CHECK>().ok_or(FrameRefusal::Length)?;
        if *check != check_of(body) {
            return Err(FrameRefusal::Checksum);
        }
        let (head, symbol) = body.split_first_chunk::<HEAD>().ok_or(FrameRefusal::Length)?;
        let [_, t0, t1, t2, t3, t4, t5, t6, t7, l0, l1, l2, block, n0, n1, n2] = *head;
        let length = usize::try_from(u32::from_be_bytes([0, l0, l1, l2])).map_err(|_| FrameRefusal::TooLarge)?;
        let number = u32::from_be_bytes([0, n0, n1, n2]);
        if length == 0 {
            return Err(FrameRefusal::Empty);
        }
        if length > BYTES_MAX {
            return Err(FrameRefusal::TooLarge);
        }
        if block != 0 {
            return Err(FrameRefusal::Block);
        }
        if number >= FRAME_NUMBERS {
            return Err(FrameRefusal::Number);
        }
        Ok(Self {
            transfer: [t0, t1, t2, t3, t4, t5, t6, t7],
            length,
            number,
            symbol: symbol.to_vec(),
        })
    }
}

/// A code must not be believed because its dots were readable: what a reader mended wrongly would
/// spoil all others.
fn check_of(body: &[u8]) -> [u8; CHECK] {
    first(&Sha256::digest(body))
}

/// A code's text over any bytes, with a right checksum: how vectors and the fuzzer get past it.
#[must_use]
pub fn frame_text(body: &[u8]) -> String {
    let bytes = [body, &check_of(body)].concat();
    format!("{PREFIX}{}", base45::to_text(&bytes))
}
