//! A passphrase, parsed once at the door. Weighed when it is chosen, because the thief works
//! offline. Never serialised, cloned, printed or logged; wiped when dropped.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::JournalError;

/// zxcvbn's "safely unguessable: moderate protection from offline slow-hash scenario".
const LEAST_SCORE: u8 = 3;

/// What a thief of this device tries first, and zxcvbn's English lists do not know.
const OBVIOUS: &str = "\
    halte politie police polizei inspectie inspection wachtwoord motdepasse passwort kennwort geheim secret \
    welkom bienvenue willkommen bonjour belgie belgique belgien brussel bruxelles antwerpen anvers vlaanderen \
    wallonie liege gent gand payoke pagasa surya minteh zone tablet tablette januari februari janvier fevrier \
    zomer winter printemps automne";

/// What opens a journal.
pub struct Passphrase(SecretString);

impl Passphrase {
    /// A newly chosen passphrase: weighed with zxcvbn, at least 3 of 4.
    ///
    /// # Errors
    /// [`JournalError::WeakPassphrase`].
    pub fn new(text: SecretString) -> Result<Self, JournalError> {
        let chosen = Self::entered(text);
        let obvious: Vec<&str> = OBVIOUS.split_whitespace().collect();
        let score = u8::from(zxcvbn::zxcvbn(chosen.0.expose_secret(), &obvious).score());
        if score < LEAST_SCORE {
            return Err(JournalError::WeakPassphrase { score });
        }
        Ok(chosen)
    }

    /// A passphrase as entered to unlock: whatever it is, the key file decides.
    #[must_use]
    pub fn entered(text: SecretString) -> Self {
        // NFC: the same word typed on another keyboard may arrive in other code points.
        let given = text.expose_secret();
        // Room for the longest NFC form, so that no half copy is left behind by growing.
        let mut normal = Zeroizing::new(String::with_capacity(given.len().saturating_mul(3)));
        normal.extend(given.nfc());
        Self(SecretString::from(normal.as_str()))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.expose_secret().as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}
