//! Serial numbers: how a certificate is named when it is taken back. Random, so that one tells
//! nothing of the next; one spelling in every file, list and command.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use x509_cert::serial_number::SerialNumber;

use super::error::TrustError;
use crate::container::serial_hex;

/// The serial number of a certificate: 32 hex digits, random, positive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(String);

impl Serial {
    pub(crate) fn random() -> Result<Self, TrustError> {
        let mut bytes = [0u8; 16];
        getrandom::fill(&mut bytes).map_err(|_| TrustError::NoRandomness)?;
        let [first, ..] = &mut bytes;
        // Positive and never shorter than 16 bytes in DER.
        *first = (*first & 0x7f) | 0x40;
        Ok(Self(HEXLOWER.encode(&bytes)))
    }

    pub(crate) fn of(number: &SerialNumber) -> Self {
        Self(serial_hex(number))
    }

    pub(crate) fn number(&self) -> Result<SerialNumber, TrustError> {
        let what = "serial number";
        let bytes = HEXLOWER
            .decode(self.0.as_bytes())
            .map_err(|_| TrustError::Undecodable { what })?;
        SerialNumber::new(&bytes).map_err(|_| TrustError::Undecodable { what })
    }

    /// The text as it stands in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Serial {
    type Err = TrustError;

    fn from_str(text: &str) -> Result<Self, TrustError> {
        let serial = Self(text.to_owned());
        if text.is_empty() || text.len() > 40 || Self::of(&serial.number()?) != serial {
            return Err(TrustError::Undecodable { what: "serial number" });
        }
        Ok(serial)
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Serial {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Serial {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}
