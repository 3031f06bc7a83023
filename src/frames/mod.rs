//! Bytes as codes on a screen, and back: for a sealed packet where there is neither cable nor
//! network. Any of the codes will do, in any order, as long as enough were seen. What comes back in
//! is foreign: limits first, nothing is set aside for what a code merely claims, and what the codes
//! amount to is only bytes whose digest is right; who may believe them is the packet's business.

mod base45;
mod collect;
mod encode;
mod error;
mod frame;
mod picture;
#[cfg(test)]
mod tests;

pub use collect::{Collector, Progress};
pub use encode::{Frames, encode};
pub use error::{FrameRefusal, FramesError};
pub use frame::{BYTES_MAX, FRAME_NUMBERS, PREFIX, SYMBOL, frame_text, need};
pub use picture::code;
