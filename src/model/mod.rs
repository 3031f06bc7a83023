//! The nouns, as types. Pure: no clock, no disk, no words for people. Imports no sibling.
//! A value of these types is already well formed; parsing happens at the door.

mod assessment;
mod civil;
mod clock;
mod document;
mod duty;
mod encounter;
mod event;
mod ids;
mod notice;
mod owner;
mod receipt;
mod received;
mod record;
mod reply;
mod slip;

pub use assessment::*;
pub use civil::*;
pub use clock::*;
pub use document::*;
pub use duty::*;
pub use encounter::*;
pub use event::*;
pub use ids::*;
pub use notice::*;
pub use owner::*;
pub use receipt::*;
pub use received::*;
pub use record::*;
pub use reply::*;
pub use slip::*;
