//! Halte, the core: what an officer records at one stop, what it means in law, and the sealed
//! packets that leave for each recipient. It never opens a window or a PDF engine,
//! and a socket in `mailbox` alone, when somebody asks it to post or to collect.
//! Rooms and the arrow between them: `ARCHITECTURE.md`; the table is checked by a test.

pub mod assess;
pub mod clocks;
pub mod container;
pub mod content;
pub mod frames;
pub mod journal;
pub mod l10n;
pub mod leaflet;
pub mod mailbox;
pub mod model;
pub mod packet;
pub mod qr;
pub mod service;
pub mod trust;
pub mod voice;
