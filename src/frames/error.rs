//! Why bytes do not become codes, and why a code is not taken. Facts alone: never a
//! byte of what was read.

use thiserror::Error;

/// Why bytes cannot be shown as codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FramesError {
    /// There is nothing to show.
    #[error("there is nothing to show")]
    Empty,
    /// More than codes are made for.
    #[error("{bytes} bytes are more than codes are made for")]
    TooLarge {
        /// How many.
        bytes: usize,
    },
    /// A code could not be drawn.
    #[error("a code could not be drawn")]
    NotDrawn,
}

/// Why a code is not taken. Nothing that was collected before is lost by it, except by `Spoiled`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum FrameRefusal {
    /// A code of something else.
    #[error("the code is not one of these")]
    NotOurs,
    /// Longer or shorter than any of these codes.
    #[error("the code has another length than these have")]
    Length,
    /// A letter, or an order of letters, that cannot stand for bytes.
    #[error("the code's text stands for no bytes")]
    Text,
    /// Made by a newer version.
    #[error("the code is of a newer format")]
    Newer,
    /// Misread: its own checksum does not hold.
    #[error("the code was misread")]
    Checksum,
    /// It claims a packet of no bytes.
    #[error("the code claims an empty packet")]
    Empty,
    /// It claims more than codes are made for.
    #[error("the code claims a larger packet than codes are made for")]
    TooLarge,
    /// It claims a part of a packet that has only one.
    #[error("the code belongs to a part that there is not")]
    Block,
    /// It is numbered beyond all that are ever shown.
    #[error("the code is numbered beyond what is shown")]
    Number,
    /// It belongs to another packet than the one being collected.
    #[error("the code belongs to another packet")]
    OtherTransfer,
    /// It says another length than the others of its packet.
    #[error("the code disagrees with the others about the length")]
    LengthChanged,
    /// Enough codes are there and they do not come to what they claim; all of them were put away.
    #[error("the codes do not come to what they claim")]
    Spoiled,
}

impl FrameRefusal {
    /// Every reason.
    pub const ALL: [Self; 12] = [
        Self::NotOurs,
        Self::Length,
        Self::Text,
        Self::Newer,
        Self::Checksum,
        Self::Empty,
        Self::TooLarge,
        Self::Block,
        Self::Number,
        Self::OtherTransfer,
        Self::LengthChanged,
        Self::Spoiled,
    ];

    /// The reason as it stands in word keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotOurs => "not-ours",
            Self::Length => "length",
            Self::Text => "text",
            Self::Newer => "newer",
            Self::Checksum => "checksum",
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Block => "block",
            Self::Number => "number",
            Self::OtherTransfer => "other-transfer",
            Self::LengthChanged => "length-changed",
            Self::Spoiled => "spoiled",
        }
    }
}
