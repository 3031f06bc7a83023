//! Names of objects: `v1/<box>/<day>/<hash>.age`. FROZEN, by the tests below. A name says whose box,
//! which day it was posted and what the bytes hash to; never who sent it. Names are read from
//! foreign folders and listings: what is not exactly of this form is no name.

use std::fmt;

use chrono::NaiveDate;
use data_encoding::{BASE32_NOPAD, Encoding};
use sha2::{Digest as _, Sha256};

/// The first part of every name: another layout would be another version.
pub(super) const LAYOUT: &str = "v1";
/// The last part of every name.
const ENDING: &str = ".age";
/// No name is longer, in ASCII characters: what the oldest stick can hold.
pub const NAME_MAX: usize = 100;
const BOX_BYTES: usize = 16;

/// SHA-256 of sealed bytes.
pub type Digest = [u8; 32];

/// The hash that names these bytes.
#[must_use]
pub fn digest_of(sealed: &[u8]) -> Digest {
    Sha256::digest(sealed).into()
}

/// Base32 without padding, lower-case: a hash in hex would make names longer than a stick takes.
fn spelling() -> Option<Encoding> {
    let mut spec = BASE32_NOPAD.specification();
    spec.symbols = spec.symbols.to_ascii_lowercase();
    spec.encoding().ok()
}

fn spell(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(bytes).to_ascii_lowercase()
}

fn unspell<const N: usize>(text: &str) -> Option<[u8; N]> {
    spelling()?.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// Whose box: derived from an age public key, so that who knows the key finds the box and who
/// sees the box does not learn the key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoxId([u8; BOX_BYTES]);

impl BoxId {
    /// The box of whoever this age public key belongs to.
    #[must_use]
    pub fn of(age_public_key: &str) -> Self {
        let hash = Sha256::new()
            .chain_update(b"halte-box")
            .chain_update(age_public_key.as_bytes())
            .finalize();
        let mut id = [0; BOX_BYTES];
        id.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        Self(id)
    }

    /// Reads a box from a folder's name; none when it is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        unspell(text).map(Self)
    }
}

impl fmt::Display for BoxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spell(&self.0))
    }
}

/// Reads a day from a folder's name; none when it is not one.
#[must_use]
pub(super) fn parse_day(text: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    // Only the one canonical spelling: `2026-1-3` would be a second name of the same day.
    (spell_day(day) == text).then_some(day)
}

/// A day as it stands in names.
#[must_use]
pub(super) fn spell_day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// The name of one object.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectName {
    /// Whose box.
    pub of_box: BoxId,
    /// The day it was posted, UTC, as the one who posted it says.
    pub day: NaiveDate,
    /// What its bytes hash to.
    pub digest: Digest,
}

impl ObjectName {
    /// The last part: the file's own name.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}{ENDING}", spell(&self.digest))
    }

    /// A name from the last part, in the folder of a day.
    #[must_use]
    pub fn in_day(of_box: &BoxId, day: NaiveDate, file: &str) -> Option<Self> {
        Some(Self {
            of_box: of_box.clone(),
            day,
            digest: unspell(file.strip_suffix(ENDING)?)?,
        })
    }

    /// Reads a whole name; none when it is not exactly one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > NAME_MAX {
            return None;
        }
        let mut parts = text.split('/');
        let (layout, of_box, day, file) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        if layout != LAYOUT || parts.next().is_some() {
            return None;
        }
        Self::in_day(&BoxId::parse(of_box)?, parse_day(day)?, file)
    }
}

impl fmt::Display for ObjectName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{LAYOUT}/{}/{}/{}", self.of_box, spell_day(self.day), self.file())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    fn name() -> ObjectName {
        ObjectName {
            of_box: BoxId::of(KEY),
            day: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
            digest: digest_of(b"sealed"),
        }
    }

    #[test]
    fn the_name_of_an_object_is_frozen() {
        assert_eq!(
            name().to_string(),
            "v1/jdbxyms5llze5ewq2auyvjy32m/2026-11-03/zhiag27nm5clzx3jf7eybwdrpv7f6wspj2bgnnfijgbgal5rzueq.age"
        );
        assert_eq!(ObjectName::parse(&name().to_string()), Some(name()));
    }

    #[test]
    fn every_name_fits_on_a_stick_that_tells_no_capitals_apart() {
        let text = name().to_string();
        assert!(text.is_ascii() && text.len() <= NAME_MAX, "{} is {}", text, text.len());
        assert_eq!(text, text.to_ascii_lowercase());
        assert!(text.chars().all(|c| c.is_ascii_alphanumeric() || "/-.".contains(c)));
    }

    #[test]
    fn a_box_tells_neither_the_key_nor_another_box() {
        let (one, other) = (BoxId::of(KEY), BoxId::of(&KEY.replace('7', "8")));
        assert_ne!(one, other);
        assert!(!KEY.contains(&one.to_string()));
        assert_eq!(BoxId::parse(&one.to_string()), Some(one));
    }

    /// Bad names, each with what is wrong with it.
    fn bad_names() -> Vec<(String, &'static str)> {
        let good = name().to_string();
        let file = name().file();
        let of_box = name().of_box.to_string();
        vec![
            (String::new(), "empty"),
            (format!("/{good}"), "absolute"),
            (format!("{good}/"), "a slash more"),
            (good.replace("v1", "v2"), "another layout"),
            (good.replace("v1/", "v1//"), "an empty part"),
            (good.replace("2026-11-03", "2026-11-3"), "a day in another spelling"),
            (good.replace("2026-11-03", "2026-02-30"), "a day that is none"),
            (good.replace("2026-11-03", "+2026-11-03"), "a day with a sign"),
            (good.replace("2026-11-03", ".."), "the folder above"),
            (good.to_ascii_uppercase(), "capitals"),
            (good.replace(".age", ".AGE"), "capitals in the ending"),
            (good.replace(".age", ""), "no ending"),
            (good.replace(".age", ".age.age"), "two endings"),
            (good.replace(&file, &format!("{}.age", &file[..51])), "a hash too short"),
            (good.replace(&file, &format!("a{file}")), "a hash too long"),
            (good.replace(&file, "../../../etc/passwd"), "a way out"),
            (good.replace(&of_box, &of_box[1..]), "a box too short"),
            (
                good.replace(&of_box, &format!("{}1", &of_box[1..])),
                "a letter that is not of base32",
            ),
            (good.replace('/', "\\"), "the other slash"),
            (format!("{good}\0"), "a zero"),
            (good.replace("v1", "v1 "), "a space"),
        ]
    }

    #[test]
    fn what_is_not_exactly_a_name_is_none() {
        for (bad, why) in bad_names() {
            assert_eq!(ObjectName::parse(&bad), None, "{why}: {bad:?}");
        }
    }

    #[test]
    fn the_last_letter_of_a_hash_has_one_spelling() {
        // 52 letters hold 260 bits; the four that are left over must be zero.
        let file = name().file();
        let others = "abcdefghijklmnopqrstuvwxyz234567".chars().filter(|last| {
            ObjectName::in_day(&name().of_box, name().day, &format!("{}{last}.age", &file[..51])).is_some()
        });
        assert_eq!(others.count(), 2, "two values of the last bit, no more");
    }

    proptest! {
        #[test]
        fn whatever_is_read_as_a_name_is_written_the_same(text in ".{0,120}") {
            if let Some(name) = ObjectName::parse(&text) {
                prop_assert_eq!(name.to_string(), text);
            }
        }
    }
}
