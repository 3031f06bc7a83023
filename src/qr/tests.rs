//! What is drawn is read again; pictures that are none, or too large, are refused before they cost anything.

use super::*;

#[test]
fn what_is_drawn_is_read_whatever_the_kind_of_code() {
    let request = r#"{"unit":"Wegpolitie","n":7}"#;
    for (dots, text) in [
        (Dots::text("ጥቕሚ ዘለዎም ቁጽሪ: 112").unwrap(), "ጥቕሚ ዘለዎም ቁጽሪ: 112"),
        (Dots::bytes(request.as_bytes()).unwrap(), request),
        (Dots::letters("HALTE: 0-9 A+Z", 15).unwrap(), "HALTE: 0-9 A+Z"),
    ] {
        assert_eq!(codes_in_file(&dots.png(3).unwrap()), Ok(vec![text.to_owned()]));
        let rows = dots.rows();
        assert!(rows.len() == dots.width() && rows.iter().all(|row| row.len() == dots.width()));
        assert!(
            rows[0].starts_with("#######.") && rows[1].starts_with("#.....#."),
            "a corner"
        );
        // The corner of every code is a dark ring around light around dark.
        assert_eq!(dots.bits()[0], 0b1111_1110);
        assert_eq!(dots.bits().len(), (dots.width() * dots.width()).div_ceil(8));
        let (side, pixels) = dots.pixels(2);
        assert_eq!((side, pixels.len()), (2 * (dots.width() + 2 * QUIET), side * side));
        let quiet = &pixels[..side * 2 * QUIET];
        assert!(quiet.iter().all(|p| *p == 255), "the quiet zone is light");
    }
}

#[test]
fn what_no_code_of_a_kind_holds_is_not_drawn() {
    assert!(Dots::text(&"a".repeat(TEXT_MAX)).is_some());
    assert_eq!(Dots::text(&"a".repeat(TEXT_MAX + 1)), None);
    assert!(Dots::bytes(&[7; 2953]).is_some());
    assert_eq!(Dots::bytes(&[7; 2954]), None);
    assert_eq!(Dots::letters("halte", 15), None);
    assert_eq!(Dots::letters(&"0".repeat(800), 15), None);
    assert_eq!(Dots::letters("A", 41), None);
}

#[test]
fn two_codes_in_one_photograph_are_both_read() {
    let [one, two] = ["ONE", "TWO"].map(|text| Dots::letters(text, 5).unwrap());
    let (side, left) = one.pixels(4);
    let (_, right) = two.pixels(4);
    let rows = left.chunks(side).zip(right.chunks(side));
    let both: Vec<u8> = rows.flat_map(|(l, r)| [l, r].concat()).collect();
    let mut texts = codes_in_pixels(side * 2, &both).unwrap();
    texts.sort();
    assert_eq!(texts, ["ONE", "TWO"]);
}

#[test]
fn pictures_that_are_none_are_refused_and_pictures_without_codes_hold_none() {
    assert_eq!(
        codes_in_file(b"GIF89a, whatever follows"),
        Err(PictureError::Unreadable)
    );
    assert_eq!(codes_in_file(b""), Err(PictureError::Unreadable));
    assert_eq!(codes_in_file(&vec![0; FILE_MAX + 1]), Err(PictureError::TooLarge));
    let png = Dots::letters("HALTE:", 15).unwrap().png(2).unwrap();
    assert_eq!(codes_in_file(&png[..png.len() / 2]), Err(PictureError::Unreadable));
    assert_eq!(codes_in_pixels(0, &[]), Err(PictureError::Unreadable));
    assert_eq!(codes_in_pixels(7, &[0; 50]), Err(PictureError::Unreadable));
    assert_eq!(codes_in_pixels(100, &[255; 10_000]), Ok(vec![]));
    assert_eq!(codes_in_pixels(1, &[0; 500]), Ok(vec![]));
    assert_eq!(
        codes_in_pixels(4096, &vec![0; 4096 * 4097]),
        Err(PictureError::TooLarge)
    );
}

#[test]
fn a_small_file_that_claims_a_vast_picture_is_refused_before_anything_is_set_aside() {
    let mut png = Dots::letters("HALTE:", 15).unwrap().png(1).unwrap();
    // Width and height stand in the first chunk; their checksum is written anew.
    for (at, side) in [(16, 9_999_u32), (20, 40_000)] {
        png[at..at + 4].copy_from_slice(&side.to_be_bytes());
    }
    let sum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(codes_in_file(&png), Err(PictureError::TooLarge));
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| {
            if c & 1 == 1 { c >> 1 ^ 0xedb8_8320 } else { c >> 1 }
        })
    };
    !bytes.iter().fold(u32::MAX, step)
}
