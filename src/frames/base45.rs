//! Base45 (RFC 9285): bytes in the letters that a code holds most of. Strict both ways: one text for
//! the same bytes, and none that RFC 9285 would not write.

const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

fn letter(value: u32) -> char {
    let at = usize::try_from(value % 45).unwrap_or_default();
    LETTERS.get(at).copied().map_or('0', char::from)
}

fn value(byte: u8) -> Option<u32> {
    LETTERS
        .iter()
        .position(|l| *l == byte)
        .and_then(|at| u32::try_from(at).ok())
}

pub(super) fn to_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3 / 2 + 1);
    for pair in bytes.chunks(2) {
        let number = pair.iter().fold(0, |n, byte| n * 256 + u32::from(*byte));
        text.push(letter(number));
        text.push(letter(number / 45));
        if pair.len() == 2 {
            text.push(letter(number / 2025));
        }
    }
    text
}

pub(super) fn to_bytes(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 3 * 2 + 1);
    for group in text.as_bytes().chunks(3) {
        let mut number = 0;
        for byte in group.iter().rev() {
            number = number * 45 + value(*byte)?;
        }
        match group.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}
