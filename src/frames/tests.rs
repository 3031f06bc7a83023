//! Codes made and read back by a reader that shares no line with what writes them; packets of every
//! length; and what is not taken, each for its own reason.

use proptest::prelude::*;

use super::*;
use crate::qr::codes_in_file;

/// A fixed sequence: xorshift64*.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next()).unwrap() % limit.max(1)
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next().to_le_bytes()[0]).collect()
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

/// What the codes of these bytes come to after a camera missed three of ten, saw some twice and all
/// in disorder.
fn carried(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let frames = encode(bytes).unwrap();
    // Two codes more than could be missed: two beyond the needed number are one failure in a million.
    let shown = (usize::try_from(frames.need()).unwrap() + 3) * 10 / 7 + 1;
    let mut seen: Vec<String> = frames.take(shown).collect();
    chance.shuffle(&mut seen);
    seen.truncate(shown - shown * 3 / 10);
    let again: Vec<String> = (0..seen.len() / 2)
        .map(|_| seen[chance.below(seen.len())].clone())
        .collect();
    seen.extend(again);
    chance.shuffle(&mut seen);
    let mut collector = Collector::default();
    for text in &seen {
        if let Progress::Done(whole) = collector.add(text).unwrap() {
            return whole;
        }
    }
    panic!("{} codes were not enough for {} bytes", seen.len(), bytes.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_packet_of_any_length_comes_whole_through_a_bad_camera(length in 1..=BYTES_MAX, seed in 1..u64::MAX) {
        let mut chance = Chance(seed);
        let packet = chance.bytes(length);
        prop_assert!(carried(&packet, &mut chance) == packet);
    }

    #[test]
    fn base45_comes_back_as_it_went(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let text = base45::to_text(&bytes);
        prop_assert_eq!(base45::to_bytes(&text), Some(bytes));
    }

    #[test]
    fn no_text_whatever_makes_a_collector_stumble(text in "(HALTE:)?[0-9A-Z $%*+./:-]{0,900}|\\PC{0,40}") {
        prop_assert!(Collector::default().add(&text).is_err());
    }
}

#[test]
fn the_shortest_and_the_longest_packet_come_whole() {
    for length in [1, 2, 479, 480, 481, BYTES_MAX - 1, BYTES_MAX] {
        let mut chance = Chance(7);
        let packet = chance.bytes(length);
        assert!(carried(&packet, &mut chance) == packet, "{length}");
    }
}

#[test]
fn base45_is_that_of_rfc_9285() {
    for (bytes, text) in [
        ("AB", "BB8"),
        ("Hello!!", "%69 VD92EX0"),
        ("base-45", "UJCLQE7W581"),
        ("ietf!", "QED8WEX0"),
    ] {
        assert_eq!(base45::to_text(bytes.as_bytes()), text);
        assert_eq!(base45::to_bytes(text).as_deref(), Some(bytes.as_bytes()));
    }
    // GGW is 65536, one more than two bytes hold, V5 256; a single letter is no byte.
    for text in ["GGW", ":::", "A", "BB8A", "bb8", "V5", "É0"] {
        assert_eq!(base45::to_bytes(text), None, "{text}");
    }
}

#[test]
fn drawn_codes_are_read_by_a_reader_of_their_own_though_three_of_ten_are_missed() {
    let mut chance = Chance(2026);
    let packet = chance.bytes(16 * 1024 + 359);
    let frames = encode(&packet).unwrap();
    let shown = usize::try_from(frames.need()).unwrap() * 3 / 2;
    let mut pictures: Vec<Vec<u8>> = frames.take(shown).map(|t| code(&t).unwrap().png(4).unwrap()).collect();
    chance.shuffle(&mut pictures);
    pictures.truncate(shown - shown * 3 / 10);
    let twice = pictures[..5].to_vec();
    pictures.extend(twice);
    chance.shuffle(&mut pictures);
    let mut collector = Collector::default();
    let mut whole = None;
    for picture in &pictures {
        let texts = codes_in_file(picture).unwrap();
        assert_eq!(texts.len(), 1);
        if let Progress::Done(bytes) = collector.add(&texts[0]).unwrap() {
            whole = Some(bytes);
        }
    }
    assert!(whole.as_ref() == Some(&packet));
}

#[test]
fn a_code_fits_a_phones_width_with_four_pixels_a_dot() {
    let text = encode(&[1]).unwrap().next().unwrap();
    let (side, _) = code(&text).unwrap().pixels(4);
    assert!(side <= 360 && side > 360 - (side / 4), "{side}");
    assert_eq!(
        code("halte").unwrap_err(),
        FramesError::NotDrawn,
        "a letter that would be lost"
    );
    assert_eq!(code(&"0".repeat(800)).unwrap_err(), FramesError::NotDrawn);
}

#[test]
fn the_same_bytes_make_the_same_codes() {
    let text = encode(b"sealed").unwrap().next().unwrap();
    assert!(text.starts_with("HALTE:"));
    assert_eq!(text.len(), 756);
    let digest = <sha2::Sha256 as sha2::Digest>::digest(text.as_bytes());
    // Frozen: codes that an older program shows are read for ever.
    assert_eq!(data_encoding::HEXLOWER.encode(&digest), FROZEN);
}

const FROZEN: &str = "3e377e18f0500be72a30a99eaae46e848d326f70d71d13793521b89596d791d0";

#[test]
fn bytes_that_are_none_or_too_many_are_not_shown() {
    assert_eq!(encode(&[]).unwrap_err(), FramesError::Empty);
    let too_many = vec![0; BYTES_MAX + 1];
    assert_eq!(
        encode(&too_many).unwrap_err(),
        FramesError::TooLarge { bytes: BYTES_MAX + 1 }
    );
}

/// A code's bytes before its checksum.
fn body(length: u32, block: u8, number: u32, symbol: &[u8]) -> Vec<u8> {
    let [_, l0, l1, l2] = length.to_be_bytes();
    let [_, n0, n1, n2] = number.to_be_bytes();
    let head = [1, 9, 9, 9, 9, 9, 9, 9, 9, l0, l1, l2, block, n0, n1, n2];
    [&head, symbol].concat()
}

fn refused(text: &str) -> FrameRefusal {
    Collector::default().add(text).unwrap_err()
}

#[test]
fn every_bad_code_is_refused_for_its_own_reason() {
    let symbol = [7; 480];
    let good = body(500, 0, 0, &symbol);
    let newer = [&[2], &good[1..]].concat();
    let mut misread = frame_text(&good);
    let last = misread.pop().unwrap();
    misread.push(if last == '0' { '1' } else { '0' });
    let vectors = [
        ("https://halte.example", FrameRefusal::NotOurs),
        ("halte:LOWER", FrameRefusal::NotOurs),
        (&frame_text(&[&[0], &good[1..]].concat()), FrameRefusal::NotOurs),
        ("HALTE:", FrameRefusal::NotOurs),
        (&format!("HALTE:{}", "0".repeat(4000)), FrameRefusal::Length),
        (&frame_text(&good[..good.len() - 2]), FrameRefusal::Length),
        (&frame_text(&[good.as_slice(), &[0; 2]].concat()), FrameRefusal::Length),
        ("HALTE:::::::", FrameRefusal::Text),
        ("HALTE:é", FrameRefusal::Text),
        (&frame_text(&newer), FrameRefusal::Newer),
        // A newer format may have another shape altogether.
        (&frame_text(&[3]), FrameRefusal::Newer),
        (&misread, FrameRefusal::Checksum),
        (&frame_text(&body(0, 0, 0, &symbol)), FrameRefusal::Empty),
        (&frame_text(&body(60 * 1024 + 1, 0, 0, &symbol)), FrameRefusal::TooLarge),
        (&frame_text(&body(0xff_ffff, 0, 0, &symbol)), FrameRefusal::TooLarge),
        (&frame_text(&body(500, 1, 0, &symbol)), FrameRefusal::Block),
        (&frame_text(&body(500, 255, 0, &symbol)), FrameRefusal::Block),
        (&frame_text(&body(500, 0, FRAME_NUMBERS, &symbol)), FrameRefusal::Number),
        (&frame_text(&body(500, 0, 0xff_ffff, &symbol)), FrameRefusal::Number),
    ];
    for (text, reason) in &vectors {
        assert_eq!(refused(text), *reason, "{text:.60}");
    }
    let mut met: Vec<FrameRefusal> = vectors.iter().map(|(_, r)| *r).collect();
    met.extend([
        FrameRefusal::OtherTransfer,
        FrameRefusal::LengthChanged,
        FrameRefusal::Spoiled,
    ]);
    met.sort();
    met.dedup();
    let mut all = FrameRefusal::ALL;
    all.sort();
    assert_eq!(met, all, "every reason has its vector, here or below");
}

#[test]
fn codes_of_another_packet_are_kept_apart() {
    let mine = Chance(1).bytes(2000);
    let other = Chance(2).bytes(2000);
    let mut collector = Collector::default();
    let mut frames = encode(&mine).unwrap();
    collector.add(&frames.next().unwrap()).unwrap();
    for text in encode(&other).unwrap().take(9) {
        assert_eq!(collector.add(&text), Err(FrameRefusal::OtherTransfer));
    }
    let last = frames.take(4).map(|t| collector.add(&t).unwrap()).last().unwrap();
    assert!(last == Progress::Done(mine));
    collector.clear();
    let last = encode(&other)
        .unwrap()
        .take(5)
        .map(|t| collector.add(&t).unwrap())
        .last()
        .unwrap();
    assert!(last == Progress::Done(other));
}

#[test]
fn a_code_seen_again_changes_nothing() {
    let mut collector = Collector::default();
    let mut frames = encode(&[3; 5000]).unwrap();
    let first = frames.next().unwrap();
    for _ in 0..100 {
        assert_eq!(collector.add(&first), Ok(Progress::More { have: 1, need: 11 }));
    }
    assert_eq!(collector.progress(), Some(Progress::More { have: 1, need: 11 }));
}

#[test]
fn a_length_that_changes_half_way_is_refused_and_costs_nothing() {
    let mut collector = Collector::default();
    collector.add(&frame_text(&body(500, 0, 0, &[7; 480]))).unwrap();
    let other = frame_text(&body(501, 0, 1, &[7; 480]));
    assert_eq!(collector.add(&other), Err(FrameRefusal::LengthChanged));
    assert_eq!(collector.progress(), Some(Progress::More { have: 1, need: 2 }));
}

#[test]
fn codes_that_lie_are_put_away_together_and_honest_ones_begin_anew() {
    let packet = Chance(3).bytes(900);
    let honest: Vec<String> = encode(&packet).unwrap().take(2).collect();
    let mut collector = Collector::default();
    // Another symbol under the honest packet's name, with a right checksum.
    let bytes = base45::to_bytes(honest[0].strip_prefix(PREFIX).unwrap()).unwrap();
    let mut lie = bytes[..bytes.len() - 4].to_vec();
    lie[100] ^= 1;
    collector.add(&frame_text(&lie)).unwrap();
    assert_eq!(collector.add(&honest[1]), Err(FrameRefusal::Spoiled));
    assert_eq!(collector.progress(), None);
    collector.add(&honest[0]).unwrap();
    assert!(collector.add(&honest[1]) == Ok(Progress::Done(packet)));
}

#[test]
fn whoever_never_comes_to_an_end_is_stopped() {
    let mut chance = Chance(4);
    let mut collector = Collector::default();
    let added = (0..200).position(|_| {
        let number = 2000 + u32::try_from(chance.below(60_000)).unwrap();
        let text = frame_text(&body(61_440, 0, number, &chance.bytes(480)));
        collector.add(&text) == Err(FrameRefusal::Spoiled)
    });
    assert!(added.is_some_and(|n| n < 128 + 32), "{added:?}");
    assert_eq!(collector.progress(), None);
}
