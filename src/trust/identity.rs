//! Who can read what is sealed: a recipient's public key, and the identity that opens what was
//! sealed to it. Both are age X25519 in age's own spelling, so that the `age` program takes them.
//! An identity is never cloned, printed or serialised by accident; it is wiped on drop.

use std::fmt;
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::TrustError;

/// An identity file is a few hundred bytes.
const IDENTITY_FILE_LIMIT: usize = 16 * 1024;
const IDENTITY_FILE: &str = "age identity file";
const RECIPIENT_KEY: &str = "age public key";

/// The public key that packets to one recipient are sealed to: `age1…`, checked.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecipientKey(String);

impl RecipientKey {
    /// Checks the form; only the canonical spelling is taken.
    ///
    /// # Errors
    /// [`TrustError::Undecodable`].
    pub fn new(text: &str) -> Result<Self, TrustError> {
        let undecodable = TrustError::Undecodable { what: RECIPIENT_KEY };
        let key = age::x25519::Recipient::from_str(text).map_err(|_| undecodable.clone())?;
        if key.to_string() == text {
            Ok(Self(text.to_owned()))
        } else {
            Err(undecodable)
        }
    }

    /// The text as it stands in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key for sealing.
    ///
    /// # Errors
    /// Never for a value made by [`Self::new`].
    pub(crate) fn recipient(&self) -> Result<age::x25519::Recipient, TrustError> {
        let undecodable = TrustError::Undecodable { what: RECIPIENT_KEY };
        age::x25519::Recipient::from_str(&self.0).map_err(|_| undecodable)
    }
}

impl fmt::Display for RecipientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for RecipientKey {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RecipientKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(from)?).map_err(serde::de::Error::custom)
    }
}

/// The private keys of one age identity file, at least one: the first is the recipient's key of
/// today, any others still open what was sealed before. No copy, no text, wiped when dropped.
pub struct Identity {
    first: Held,
    older: Vec<Held>,
}

/// A private key with its public half, which every packet asks for and which costs a multiplication on the curve.
pub(crate) struct Held {
    pub(crate) private: age::x25519::Identity,
    pub(crate) public: RecipientKey,
}

impl Held {
    fn of(private: age::x25519::Identity) -> Self {
        let public = RecipientKey(private.to_public().to_string());
        Self { private, public }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(…)")
    }
}

impl Identity {
    /// A fresh one.
    #[must_use]
    pub fn fresh() -> Self {
        Self {
            first: Held::of(age::x25519::Identity::generate()),
            older: Vec::new(),
        }
    }

    /// Reads an age identity file: one `AGE-SECRET-KEY-1…` a line, comments and empty lines between.
    ///
    /// # Errors
    /// [`TrustError::TooLarge`], or [`TrustError::Undecodable`] when a line is neither, or none is a key.
    pub fn read(file: &[u8]) -> Result<Self, TrustError> {
        if file.len() > IDENTITY_FILE_LIMIT {
            return Err(TrustError::TooLarge {
                what: IDENTITY_FILE,
                limit: IDENTITY_FILE_LIMIT,
            });
        }
        let undecodable = TrustError::Undecodable { what: IDENTITY_FILE };
        let text = std::str::from_utf8(file).map_err(|_| undecodable.clone())?;
        let mut keys = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| age::x25519::Identity::from_str(line).map_err(|_| undecodable.clone()))
            .map(|key| key.map(Held::of));
        Ok(Self {
            first: keys.next().ok_or_else(|| undecodable.clone())??,
            older: keys.collect::<Result<_, _>>()?,
        })
    }

    /// The identity file in age's own form. Write it with mode 0600.
    #[must_use]
    pub fn to_file(&self, now: DateTime<Utc>) -> SecretString {
        let created = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        let mut text = format!("# created: {created}\n# public key: {}\n", self.public());
        for key in self.keys() {
            text.push_str(key.private.to_string().expose_secret());
            text.push('\n');
        }
        SecretString::from(text)
    }

    /// Today's secret key in age's own form, without comments.
    #[must_use]
    pub fn secret(&self) -> SecretString {
        self.first.private.to_string()
    }

    /// The public half of today's key.
    #[must_use]
    pub fn public(&self) -> RecipientKey {
        self.first.public.clone()
    }

    /// All public halves, in file order.
    pub fn recipients(&self) -> impl Iterator<Item = &RecipientKey> {
        self.keys().map(|key| &key.public)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &Held> {
        std::iter::once(&self.first).chain(&self.older)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn night() -> DateTime<Utc> {
        DateTime::from_timestamp(1_793_700_000, 0).unwrap()
    }

    #[test]
    fn an_identity_file_comes_back_whatever_stands_between_its_keys() {
        let (payoke, older) = (Identity::fresh(), Identity::fresh());
        let (file, second) = (payoke.to_file(night()), older.to_file(night()));
        let text = file.expose_secret();
        assert_eq!(Identity::read(text.as_bytes()).unwrap().public(), payoke.public());
        let both = format!("{text}\r\n# before the summer\n\n{}", second.expose_secret());
        let both = Identity::read(both.as_bytes()).unwrap();
        assert!(both.recipients().eq(&[payoke.public(), older.public()]));
        let again = Identity::read(both.to_file(night()).expose_secret().as_bytes()).unwrap();
        assert!(again.recipients().eq(both.recipients()));
    }

    #[test]
    fn what_is_no_identity_file_is_refused() {
        let file = Identity::fresh().to_file(night());
        let with_a_letter = format!("{}\nDear colleague", file.expose_secret());
        for bad in ["", "# only a comment\n", "AGE-SECRET-KEY-1QQQ", "age1…", &with_a_letter] {
            let undecodable = TrustError::Undecodable { what: IDENTITY_FILE };
            assert_eq!(Identity::read(bad.as_bytes()).err(), Some(undecodable), "{bad}");
        }
        let long = file.expose_secret().repeat(200);
        assert!(matches!(
            Identity::read(long.as_bytes()),
            Err(TrustError::TooLarge { .. })
        ));
    }

    #[test]
    fn a_private_key_never_shows_in_debug_output() {
        assert_eq!(format!("{:?}", Identity::fresh()), "Identity(…)");
    }

    #[test]
    fn a_recipient_key_has_one_spelling_and_is_no_secret_key() {
        let payoke = Identity::fresh();
        let public = payoke.public();
        assert_eq!(RecipientKey::new(public.as_str()).unwrap(), public);
        assert!(RecipientKey::new(&public.as_str().to_uppercase()).is_err());
        let secret = payoke.secret();
        assert!(RecipientKey::new(secret.expose_secret()).is_err());
    }
}
