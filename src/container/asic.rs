//! The ASiC-E container (ETSI EN 319 162-1): built from files and keys, and opened in stages so
//! that a verifier can ask who signed, and whether to believe it, before a file is looked at.
//! Never writes to disk; input is bytes of unknown origin.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;

use super::archive::{self, END_BYTES, Entry, META_INF_NAMES, MIMETYPE_NAME, Writer};
use super::cms::{self, Key, Signed, Suite};
use super::error::ContainerError;
use super::limits::Limits;
use super::manifest::{self, Reference};

/// The content of `mimetype`, and of nothing else.
pub const MIMETYPE: &str = "application/vnd.etsi.asic-e+zip";
/// The file that brings a container to its size class; signed like any other.
pub const PADDING_NAME: &str = "padding.bin";
const PADDING_TYPE: &str = "application/octet-stream";
/// At the end of the padding, so that trying another one does not digest the zeros again.
const COUNTER_BYTES: usize = 8;
/// Manifests, signatures and headers of a container with few files: only memory set aside.
const META_INF_ROOM: usize = 8 << 10;
/// Never reached: half of all tries give the wanted length.
const PADDING_TRIES: u64 = 256;

/// One file to be signed.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its path in the container: letters, digits, `.`, `_`, `-`, segments parted by `/`.
    pub name: &'a str,
    /// Its content.
    pub bytes: &'a [u8],
    /// Its media type, for example `application/pdf`.
    pub media_type: &'a str,
    /// Stored as it is (a PDF), instead of deflated.
    pub stored: bool,
}

/// The keys that sign, each with its certificate. The Ed25519 signature is always there.
#[derive(Clone, Copy)]
pub struct SigningPair<'a> {
    /// Signs 001.
    pub ed25519: &'a ed25519_dalek::SigningKey,
    /// The certificate of that key.
    pub ed25519_cert: &'a Certificate,
    /// Signs 002, for verifiers that do not know Ed25519: same subject, same issuer.
    pub p256: Option<(&'a p256::ecdsa::SigningKey, &'a Certificate)>,
}

/// Signs and packs files. The same inputs give the same bytes; `signing_time` loses its fraction.
///
/// # Errors
/// [`ContainerError`] when a name, a type, a size or a key does not fit; what was built is read
/// back before it is handed out.
pub fn build(
    files: &[File<'_>],
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
) -> Result<Vec<u8>, ContainerError> {
    build_within(files, signers, signing_time, &Limits::default())
}

/// As [`build`], for a reader with other limits than a packet's.
///
/// # Errors
/// As [`build`].
pub fn build_within(
    files: &[File<'_>],
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
    limits: &Limits,
) -> Result<Vec<u8>, ContainerError> {
    let signatures = Signers::new(signers, signing_time)?.sign(&references(files)?)?;
    let mut writer = begin(files, Some, true)?;
    signatures.put(&mut writer)?;
    let container = writer.finish()?;
    evidence_id(&container, limits)?;
    Ok(container)
}

/// As [`build`], brought to exactly the length that `size_class` gives for what it would be
/// without padding, and with its evidence id. The padding is a stored, signed file of zeros before
/// a counter.
///
/// # Errors
/// As [`build`]; [`ContainerError::TooLarge`] when there is no class for it.
pub fn build_padded(
    files: &[File<'_>],
    signers: &SigningPair<'_>,
    signing_time: DateTime<Utc>,
    size_class: fn(usize) -> Option<usize>,
) -> Result<(Vec<u8>, String), ContainerError> {
    let mut covered = references(files)?;
    covered.push(Reference::of(PADDING_NAME, PADDING_TYPE, &[]));
    let signers = Signers::new(signers, signing_time)?;
    let is_deflated = is_worth_deflating(files, signers.usual_bytes(&covered), size_class);
    let mut writer = begin(files, size_class, is_deflated)?;
    writer.start(PADDING_NAME, true)?;
    let without = writer.length()?.saturating_add(signers.usual_bytes(&covered));
    let class = size_class(without.saturating_add(COUNTER_BYTES)).ok_or(ContainerError::TooLarge)?;
    let zeros = || zeros(class.saturating_sub(without).saturating_sub(COUNTER_BYTES));
    let digest = zeros().fold(Sha256::new(), Sha256::chain_update);
    // An ECDSA signature is a byte longer or shorter by chance: another counter is signed until it
    // has the length that was counted on. Half of all tries do; only that signature is made again.
    for attempt in 0..PADDING_TRIES {
        let counter = attempt.to_be_bytes();
        if let Some(padding) = covered.last_mut() {
            padding.sha256 = digest.clone().chain_update(counter).finalize().into();
        }
        let Some(signatures) = signers.sign_if_usual(&covered)? else {
            continue;
        };
        zeros().try_for_each(|part| writer.write(part))?;
        writer.write(&counter)?;
        signatures.put(&mut writer)?;
        let container = writer.finish()?;
        if container.len() != class {
            return Err(ContainerError::NotWritable);
        }
        let evidence_id = evidence_id(&container, &Limits::default())?;
        return Ok((container, evidence_id));
    }
    Err(ContainerError::NotWritable)
}

/// Whether deflating can bring a container into a smaller class at all; else its gain would be padded
/// away again. `signatures` is what they add.
fn is_worth_deflating(files: &[File<'_>], signatures: usize, size_class: fn(usize) -> Option<usize>) -> bool {
    let entries = [(MIMETYPE_NAME, MIMETYPE.len()), (PADDING_NAME, COUNTER_BYTES)].into_iter();
    let entries = entries.chain(files.iter().map(|f| (f.name, f.bytes.len())));
    let stored = entries.fold(signatures.saturating_add(END_BYTES), |sum, (name, length)| {
        sum.saturating_add(archive::stored_bytes(name, length))
    });
    let most = files.iter().filter(|f| !f.stored).map(|f| f.bytes.len());
    let gained = most.fold(stored, usize::saturating_sub);
    size_class(stored) != size_class(gained)
}

/// So many zeros, piece by piece: there may be megabytes of them.
fn zeros(mut length: usize) -> impl Iterator<Item = &'static [u8]> {
    static ZEROS: [u8; 4 << 10] = [0; 4 << 10];
    std::iter::from_fn(move || {
        let part = ZEROS.get(..length.min(ZEROS.len()))?;
        length = length.saturating_sub(part.len());
        (!part.is_empty()).then_some(part)
    })
}

/// A container whose form and signatures hold. Whether to believe the signer, and whether the
/// files are the signed ones, is asked next, in that order.
#[derive(Debug)]
pub struct Parsed<'a> {
    bytes: &'a [u8],
    files: Vec<Entry>,
    references: Vec<Reference>,
    first: Signed,
    second: Option<Signed>,
    evidence_id: String,
}

impl<'a> Parsed<'a> {
    /// Reads headers, manifests and signatures; no data file is inflated.
    ///
    /// # Errors
    /// [`ContainerError`], the first that applies in the order of `docs/packet-format.md`.
    pub fn read(bytes: &'a [u8], limits: &Limits) -> Result<Self, ContainerError> {
        let entries = archive::read_entries(bytes, limits)?;
        check_mimetype(bytes, entries.first())?;
        let content = |name: &str| {
            entries
                .iter()
                .find(|e| e.name == name)
                .map(|e| e.content(bytes))
                .transpose()
        };
        let [first_xml, first_p7s, second_xml, second_p7s] = META_INF_NAMES;
        let manifest = content(first_xml)?.ok_or(ContainerError::ManifestMissing)?;
        let p7s = content(first_p7s)?.ok_or(ContainerError::SignatureMissing)?;
        let second = match (content(second_xml)?, content(second_p7s)?) {
            (Some(manifest), Some(p7s)) => Some((manifest, p7s)),
            (None, None) => None,
            _ => return Err(ContainerError::SecondIncomplete),
        };
        let references = manifest::read(&manifest, first_p7s)?;
        if let Some((manifest, _)) = &second
            && manifest::read(manifest, second_p7s)? != references
        {
            return Err(ContainerError::ManifestsDiffer);
        }
        let first = cms::verify(Suite::Ed25519, &p7s, &manifest)?;
        let second = match second {
            Some((manifest, p7s)) => Some(cms::verify(Suite::P256, &p7s, &manifest)?),
            None => None,
        };
        if let Some(second) = &second {
            let (one, other) = (
                first.certificate.tbs_certificate(),
                second.certificate.tbs_certificate(),
            );
            if one.subject() != other.subject() || one.issuer() != other.issuer() {
                return Err(ContainerError::SecondSignerDiffers);
            }
        }
        let files = entries
            .into_iter()
            .filter(|e| e.name != MIMETYPE_NAME && !e.is_meta_inf())
            .collect();
        let evidence_id = data_encoding::HEXLOWER.encode(&Sha256::digest(&manifest));
        Ok(Self {
            bytes,
            files,
            references,
            first,
            second,
            evidence_id,
        })
    }

    /// The certificate under signature 001. Not yet believed.
    #[must_use]
    pub fn signer_certificate(&self) -> &Certificate {
        &self.first.certificate
    }

    /// The certificate under signature 002, where there is one. Not yet believed.
    #[must_use]
    pub fn second_certificate(&self) -> Option<&Certificate> {
        self.second.as_ref().map(|s| &s.certificate)
    }

    /// When the signer says it signed: a claim, in whole seconds.
    #[must_use]
    pub fn signing_time(&self) -> DateTime<Utc> {
        self.first.signing_time
    }

    /// The second signature's claim of time, where there is one.
    #[must_use]
    pub fn second_signing_time(&self) -> Option<DateTime<Utc>> {
        self.second.as_ref().map(|s| s.signing_time)
    }

    /// SHA-256 of manifest 001, in lower-case hex: what this container is called in evidence. The
    /// archive's own bytes can be packed differently without changing what was signed.
    #[must_use]
    pub fn evidence_id(&self) -> &str {
        &self.evidence_id
    }

    /// The files, each inflated and equal to what was signed; none missing, none more. The padding
    /// is checked and left out.
    ///
    /// # Errors
    /// [`ContainerError::FileMissing`], `FileUnlisted`, `DamagedEntry` or `FileDigest`.
    pub fn check_files(&self) -> Result<BTreeMap<String, Vec<u8>>, ContainerError> {
        let entries: BTreeMap<&str, &Entry> = self.files.iter().map(|e| (e.name.as_str(), e)).collect();
        if self.references.iter().any(|r| !entries.contains_key(r.name.as_str())) {
            return Err(ContainerError::FileMissing);
        }
        if self.references.len() != entries.len() {
            return Err(ContainerError::FileUnlisted);
        }
        let mut files = BTreeMap::new();
        for reference in &self.references {
            let entry = entries
                .get(reference.name.as_str())
                .ok_or(ContainerError::FileMissing)?;
            let content = entry.content(self.bytes)?;
            let digest: [u8; 32] = Sha256::digest(&content).into();
            if digest != reference.sha256 {
                return Err(ContainerError::FileDigest);
            }
            if reference.name != PADDING_NAME {
                files.insert(reference.name.clone(), content);
            }
        }
        Ok(files)
    }
}

fn check_mimetype(bytes: &[u8], first: Option<&Entry>) -> Result<(), ContainerError> {
    let entry = first
        .filter(|e| e.name == MIMETYPE_NAME)
        .ok_or(ContainerError::MimetypeNotFirst)?;
    if !entry.is_stored {
        return Err(ContainerError::MimetypeNotStored);
    }
    if entry.content(bytes)? == MIMETYPE.as_bytes() {
        Ok(())
    } else {
        Err(ContainerError::MimetypeWrong)
    }
}

/// The keys that are to sign, each once or twice.
struct Signers<'a> {
    first: cms::Signer<'a>,
    second: Option<cms::Signer<'a>>,
}

impl<'a> Signers<'a> {
    fn new(pair: &SigningPair<'a>, signing_time: DateTime<Utc>) -> Result<Self, ContainerError> {
        let signer = |key, certificate| cms::Signer::new(key, certificate, signing_time);
        let second = pair.p256.map(|(key, certificate)| signer(Key::P256(key), certificate));
        Ok(Self {
            first: signer(Key::Ed25519(pair.ed25519), pair.ed25519_cert)?,
            second: second.transpose()?,
        })
    }

    /// What manifests over these files and their signatures add to an archive, if each signature has
    /// its usual length. A manifest is as long whatever the digests are; all of it is stored.
    fn usual_bytes(&self, references: &[Reference]) -> usize {
        let [first_xml, first_p7s, second_xml, second_p7s] = META_INF_NAMES;
        let one = |xml: &str, p7s: &str, signer: &cms::Signer<'_>| {
            archive::stored_bytes(xml, manifest::write(p7s, references).len())
                .saturating_add(archive::stored_bytes(p7s, signer.usual_bytes()))
        };
        let second = self.second.as_ref();
        one(first_xml, first_p7s, &self.first).saturating_add(second.map_or(0, |s| one(second_xml, second_p7s, s)))
    }

    fn sign(&self, references: &[Reference]) -> Result<Signatures, ContainerError> {
        self.with(references, self.sign_second(references)?)
    }

    /// Signs if the second signature happens to have its usual length; the first always has.
    fn sign_if_usual(&self, references: &[Reference]) -> Result<Option<Signatures>, ContainerError> {
        let second = self.sign_second(references)?;
        let usual = self.second.as_ref().map(cms::Signer::usual_bytes);
        if second.as_ref().map(|(_, p7s)| p7s.len()) == usual {
            self.with(references, second).map(Some)
        } else {
            Ok(None)
        }
    }

    fn sign_second(&self, references: &[Reference]) -> Result<Option<ManifestAndSignature>, ContainerError> {
        let [.., second_p7s] = META_INF_NAMES;
        self.second
            .as_ref()
            .map(|s| signed(s, second_p7s, references))
            .transpose()
    }

    fn with(
        &self,
        references: &[Reference],
        second: Option<ManifestAndSignature>,
    ) -> Result<Signatures, ContainerError> {
        let [_, first_p7s, ..] = META_INF_NAMES;
        let first = signed(&self.first, first_p7s, references)?;
        let parts = std::iter::once(first).chain(second);
        Ok(Signatures(parts.flat_map(|(manifest, p7s)| [manifest, p7s]).collect()))
    }
}

/// A manifest and the signature file over it.
type ManifestAndSignature = (Vec<u8>, Vec<u8>);

fn signed(
    signer: &cms::Signer<'_>,
    p7s: &str,
    references: &[Reference],
) -> Result<ManifestAndSignature, ContainerError> {
    let manifest = manifest::write(p7s, references).into_bytes();
    let signature = signer.sign(&manifest)?;
    Ok((manifest, signature))
}

/// The contents of `META-INF`, in the order in which they are packed.
struct Signatures(Vec<Vec<u8>>);

impl Signatures {
    fn put(&self, writer: &mut Writer) -> Result<(), ContainerError> {
        let mut parts = META_INF_NAMES.iter().zip(&self.0);
        parts.try_for_each(|(name, content)| writer.put(name, content, true))
    }
}

/// What a signature covers of these files, if they may be in a container.
fn references(files: &[File<'_>]) -> Result<Vec<Reference>, ContainerError> {
    if let Some(bad) = files
        .iter()
        .find(|f| !archive::is_data_name(f.name) || !manifest::is_media_type(f.media_type))
    {
        let has_name = archive::is_data_name(bad.name);
        return Err(if has_name {
            ContainerError::ManifestShape
        } else {
            ContainerError::ForbiddenName
        });
    }
    Ok(files
        .iter()
        .map(|f| Reference::of(f.name, f.media_type, f.bytes))
        .collect())
}

/// An archive with these files in it, and memory for `whole` of what they are with their signatures.
fn begin(files: &[File<'_>], whole: fn(usize) -> Option<usize>, is_deflated: bool) -> Result<Writer, ContainerError> {
    let content = files.iter().map(|f| f.bytes.len()).fold(0, usize::saturating_add);
    let mut writer = Writer::with_room(whole(content.saturating_add(META_INF_ROOM)).unwrap_or(content));
    writer.put(MIMETYPE_NAME, MIMETYPE.as_bytes(), true)?;
    for file in files {
        writer.put(file.name, file.bytes, file.stored || !is_deflated)?;
    }
    Ok(writer)
}

/// What cannot be read by the strict reader is not handed out.
fn evidence_id(container: &[u8], limits: &Limits) -> Result<String, ContainerError> {
    Ok(Parsed::read(container, limits)?.evidence_id)
}
