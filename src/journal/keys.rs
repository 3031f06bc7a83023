//! The key file `halte.keys/1`: the database key, wrapped once per passphrase and once for the
//! station's recovery. Foreign bytes: size, then checksum, then form, then bounds, before any
//! work is done for them. Never holds or prints a key in the clear.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{JournalError, Passphrase};

/// FROZEN: first line of a key file; proven by `tests/fixtures/journal/v1`.
const FORMAT: &str = "halte.keys/1";
const FORMAT_FAMILY: &str = "halte.keys/";
const MAX_BYTES: usize = 16 * 1024;
const MAX_WRAPS: usize = 8;

/// The random key of one database, wiped when dropped.
pub(super) type DatabaseKey = Zeroizing<[u8; 32]>;

/// How costly it is to try a passphrase (Argon2id). Bounded, also when read, so that a foreign
/// key file can neither exhaust the memory nor make guessing cheap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyParams {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KeyParams {
    /// What journals of officers are made with: 64 MiB, three passes.
    pub const PRODUCTION: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// The least that is accepted: for tests, fixtures and demonstrations.
    pub const LEAST: Self = Self {
        memory_kib: 19 * 1024,
        passes: 1,
        lanes: 1,
    };

    fn is_within_bounds(self) -> bool {
        (19 * 1024..=256 * 1024).contains(&self.memory_kib)
            && (1..=10).contains(&self.passes)
            && (1..=4).contains(&self.lanes)
    }
}

/// Why bytes are not a key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// The checksum, the form or a bound does not hold.
    #[error("damaged key file")]
    Damaged,
    /// Whole, and written by a newer version.
    #[error("key file of version {found}")]
    Newer {
        /// The version found.
        found: u32,
    },
}

/// A key file: parsed, whole and within bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFile {
    params: KeyParams,
    wraps: Vec<Wrap>,
}

/// The second line of a key file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    argon2id: KeyParams,
    wraps: Vec<Wrap>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Wrap {
    /// XChaCha20-Poly1305 under Argon2id(passphrase, salt).
    Passphrase {
        salt: Hex<32>,
        nonce: Hex<24>,
        sealed: Hex<48>,
    },
    /// An age file to the station's recovery recipient.
    Recovery { sealed: HexBytes },
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Hex<const N: usize>([u8; N]);

#[derive(Debug, Clone, PartialEq, Eq)]
struct HexBytes(Vec<u8>);

impl KeyFile {
    /// Reads a key file of at most 16 KiB: three lines, the format id, canonical JSON and the
    /// SHA-256 of both, in hex.
    ///
    /// # Errors
    /// [`KeyFileError`].
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyFileError> {
        if bytes.len() > MAX_BYTES {
            return Err(KeyFileError::Damaged);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| KeyFileError::Damaged)?;
        let lines = text.strip_suffix('\n').ok_or(KeyFileError::Damaged)?;
        let (summed, sum) = lines.rsplit_once('\n').ok_or(KeyFileError::Damaged)?;
        if checksum(summed) != sum {
            return Err(KeyFileError::Damaged);
        }
        let (format, content) = summed.split_once('\n').ok_or(KeyFileError::Damaged)?;
        if format != FORMAT {
            let version = format.strip_prefix(FORMAT_FAMILY).and_then(|v| v.parse().ok());
            return Err(match version {
                Some(found) if found > 1 => KeyFileError::Newer { found },
                _ => KeyFileError::Damaged,
            });
        }
        let content: Content = serde_json::from_str(content).map_err(|_| KeyFileError::Damaged)?;
        let file = Self {
            params: content.argon2id,
            wraps: content.wraps,
        };
        let is_canonical = file.to_bytes().as_deref() == Some(bytes);
        if !is_canonical || !file.params.is_within_bounds() || !(1..=MAX_WRAPS).contains(&file.wraps.len()) {
            return Err(KeyFileError::Damaged);
        }
        Ok(file)
    }

    /// The bytes of the file; the same content always gives the same bytes. None only if it
    /// could not be written as JSON, which no value of this type causes.
    #[must_use]
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        let content = serde_json::to_string(&Content {
            argon2id: self.params,
            wraps: self.wraps.clone(),
        })
        .ok()?;
        let summed = format!("{FORMAT}\n{content}");
        let sum = checksum(&summed);
        Some(format!("{summed}\n{sum}\n").into_bytes())
    }

    /// A key file with one wrap.
    pub(super) fn wrap(params: KeyParams, key: &DatabaseKey, passphrase: &Passphrase) -> Result<Self, JournalError> {
        let wrap = wrap_for_passphrase(params, key, passphrase)?;
        Ok(Self {
            params,
            wraps: vec![wrap],
        })
    }

    /// The database key, if this is the passphrase.
    pub(super) fn unwrap(&self, passphrase: &Passphrase) -> Option<DatabaseKey> {
        self.wraps.iter().find_map(|wrap| match wrap {
            Wrap::Passphrase { salt, nonce, sealed } => {
                let cipher = cipher(self.params, passphrase, &salt.0)?;
                let aad = associated_data(self.params)?;
                let payload = Payload {
                    msg: &sealed.0,
                    aad: &aad,
                };
                let opened = cipher.decrypt(&XNonce::from(nonce.0), payload).ok()?;
                into_key(opened)
            }
            Wrap::Recovery { .. } => None,
        })
    }

    /// The database key, if this is the identity of the recovery recipient.
    pub(super) fn unwrap_recovery(&self, identity: &age::x25519::Identity) -> Option<DatabaseKey> {
        self.wraps.iter().find_map(|wrap| match wrap {
            Wrap::Recovery { sealed } => into_key(age::decrypt(identity, &sealed.0).ok()?),
            Wrap::Passphrase { .. } => None,
        })
    }

    /// Whether a station can open it too.
    pub(super) fn has_recovery(&self) -> bool {
        self.wraps.iter().any(|wrap| matches!(wrap, Wrap::Recovery { .. }))
    }

    /// The same file under another passphrase; the recovery wrap stays.
    pub(super) fn rewrap(&self, key: &DatabaseKey, passphrase: &Passphrase) -> Result<Self, JournalError> {
        let mut wraps = vec![wrap_for_passphrase(self.params, key, passphrase)?];
        wraps.extend(
            self.wraps
                .iter()
                .filter(|w| matches!(w, Wrap::Recovery { .. }))
                .cloned(),
        );
        Ok(Self {
            params: self.params,
            wraps,
        })
    }

    /// The same file with a wrap for this recovery recipient, in the place of an earlier one.
    pub(super) fn with_recovery(
        &self,
        key: &DatabaseKey,
        recipient: &age::x25519::Recipient,
    ) -> Result<Self, JournalError> {
        let sealed = age::encrypt(recipient, key.as_slice()).map_err(|_| JournalError::RecoveryKey)?;
        let mut file = self.clone();
        file.wraps.retain(|w| matches!(w, Wrap::Passphrase { .. }));
        file.wraps.push(Wrap::Recovery {
            sealed: HexBytes(sealed),
        });
        Ok(file)
    }
}

fn wrap_for_passphrase(params: KeyParams, key: &DatabaseKey, passphrase: &Passphrase) -> Result<Wrap, JournalError> {
    let salt = random::<32>()?;
    let nonce = random::<24>()?;
    let sealed = cipher(params, passphrase, &salt)
        .zip(associated_data(params))
        .and_then(|(cipher, aad)| {
            let payload = Payload {
                msg: key.as_slice(),
                aad: &aad,
            };
            cipher.encrypt(&XNonce::from(nonce), payload).ok()
        })
        .and_then(|sealed| <[u8; 48]>::try_from(sealed).ok())
        .ok_or(JournalError::File {
            act: "wrap the key",
            kind: std::io::ErrorKind::OutOfMemory,
        })?;
    Ok(Wrap::Passphrase {
        salt: Hex(salt),
        nonce: Hex(nonce),
        sealed: Hex(sealed),
    })
}

/// None only when the memory that the parameters ask for cannot be had.
fn cipher(params: KeyParams, passphrase: &Passphrase, salt: &[u8; 32]) -> Option<XChaCha20Poly1305> {
    let params = Params::new(params.memory_kib, params.passes, params.lanes, Some(32)).ok()?;
    let blocks = params.block_count();
    let mut memory = Vec::new();
    memory.try_reserve_exact(blocks).ok()?;
    memory.resize(blocks, Block::default());
    let mut memory: Zeroizing<Vec<Block>> = Zeroizing::new(memory);
    let mut derived = Zeroizing::new([0_u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            passphrase.as_bytes(),
            salt,
            derived.as_mut_slice(),
            memory.as_mut_slice(),
        )
        .ok()?;
    let mut key = Key::from(*derived);
    let cipher = XChaCha20Poly1305::new(&key);
    zeroize::Zeroize::zeroize(key.as_mut_slice());
    Some(cipher)
}

/// Binds a wrap to the format and to its parameters: making guessing cheap breaks the wrap.
fn associated_data(params: KeyParams) -> Option<Vec<u8>> {
    let mut data = format!("{FORMAT}\n").into_bytes();
    data.extend(serde_json::to_vec(&params).ok()?);
    Some(data)
}

fn into_key(opened: Vec<u8>) -> Option<DatabaseKey> {
    let opened = Zeroizing::new(opened);
    <[u8; 32]>::try_from(opened.as_slice()).ok().map(Zeroizing::new)
}

/// Random bytes from the system alone.
pub(super) fn random<const N: usize>() -> Result<[u8; N], JournalError> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|_| JournalError::NoRandomness)?;
    Ok(bytes)
}

fn checksum(summed: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(summed.as_bytes()))
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&HEXLOWER.encode(&self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let bytes = HexBytes::deserialize(from)?.0;
        let bytes = bytes.try_into().map_err(|_| serde::de::Error::custom("length"))?;
        Ok(Self(bytes))
    }
}

impl Serialize for HexBytes {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&HEXLOWER.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for HexBytes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let bytes = HEXLOWER.decode(text.as_bytes());
        bytes.map(Self).map_err(|_| serde::de::Error::custom("hex"))
    }
}
