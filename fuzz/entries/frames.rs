//! The readers of codes and pictures: any bytes are refused, or are codes that come to a packet whose
//! digest the codes named. Tried as a code's text, as bytes under a right checksum, and as a picture.

use halte::frames::{BYTES_MAX, Collector, Progress, frame_text};
use halte::qr::{codes_in_file, codes_in_pixels};

pub(crate) fn run(bytes: &[u8]) {
    let mut collector = Collector::default();
    for text in String::from_utf8_lossy(bytes).split('\n') {
        take(&mut collector, text);
    }
    // Each line's worth of bytes under a right checksum, to reach what lies behind it.
    let mut collector = Collector::default();
    for body in bytes.chunks(496) {
        take(&mut collector, &frame_text(body));
    }
    let _ = codes_in_file(bytes);
    let _ = codes_in_pixels(64, bytes);
}

fn take(collector: &mut Collector, text: &str) {
    if let Ok(progress) = collector.add(text) {
        match progress {
            Progress::Done(packet) => assert!(!packet.is_empty() && packet.len() <= BYTES_MAX),
            Progress::More { have, need } => assert!(have < need + 32),
        }
    }
}
