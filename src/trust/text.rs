//! Small strict readers shared by the lists and requests of this room: sizes first, then JSON
//! with its path, base64 without slack. Never repairs what it reads.

use data_encoding::BASE64;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::TrustError;

/// No list, request or answer is larger.
pub(crate) const FOREIGN_LIMIT: usize = 1024 * 1024;

/// Names and units: long enough for any of them, short enough for a certificate.
pub(crate) const TEXT_LIMIT: usize = 64;

/// Bytes that travel as base64 inside JSON.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Base64(pub(crate) Vec<u8>);

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&BASE64.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        BASE64
            .decode(text.as_bytes())
            .map(Self)
            .map_err(|_| serde::de::Error::custom("not base64"))
    }
}

pub(crate) fn within_limit(what: &'static str, bytes: &[u8]) -> Result<(), TrustError> {
    if bytes.len() > FOREIGN_LIMIT {
        return Err(TrustError::TooLarge {
            what,
            limit: FOREIGN_LIMIT,
        });
    }
    Ok(())
}

/// The one way this room writes JSON.
pub(crate) fn to_json<T: Serialize>(what: &'static str, value: &T) -> Result<Vec<u8>, TrustError> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|_| TrustError::Encoding { what })?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads JSON whose first concern is its `format`, and refuses any other spelling of the same value.
pub(crate) fn from_json<T: Serialize + DeserializeOwned>(
    what: &'static str,
    format: &str,
    bytes: &[u8],
) -> Result<T, TrustError> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    within_limit(what, bytes)?;
    let head: Head = parse(what, bytes)?;
    if head.format != format {
        return Err(TrustError::UnknownFormat { what });
    }
    let value: T = parse(what, bytes)?;
    if to_json(what, &value)? != bytes {
        return Err(TrustError::NotCanonical { what });
    }
    Ok(value)
}

fn parse<T: DeserializeOwned>(what: &'static str, bytes: &[u8]) -> Result<T, TrustError> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| TrustError::Malformed {
        what,
        path: error.path().to_string(),
    })?;
    reader.end().map_err(|_| TrustError::Malformed {
        what,
        path: "the end".to_owned(),
    })?;
    Ok(value)
}

/// A short text for people: no control characters, nothing that turns writing around.
pub(crate) fn checked_text(what: &'static str, field: &'static str, text: &str) -> Result<(), TrustError> {
    let bad = |reason| TrustError::BadField { what, field, reason };
    if text.trim() != text || text.is_empty() {
        return Err(bad("empty, or with space around it"));
    }
    if text.chars().count() > TEXT_LIMIT {
        return Err(bad("more than 64 characters"));
    }
    if text.chars().any(|c| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    }) {
        return Err(bad("control or direction characters"));
    }
    Ok(())
}
