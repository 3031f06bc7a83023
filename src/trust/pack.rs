//! A signed content pack, `halte.pack/1`: an ASiC-E container with one manifest and the files of one
//! kind. Says who may sign what, never what the files mean; nothing is handed out before all of it
//! has passed. A number that was seen never comes back with other bytes, nor an older one at all.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use serde::{Deserialize, Serialize};

use super::certificates::{CertificateFacts, CertificatePair};
use super::error::TrustError;
use super::keys::DeviceKeys;
use super::policy::CertificateRole;
use super::text::{checked_text, from_json, to_json};
use crate::container::{self, Limits, Parsed, Remark, SigningPair, TrustRefusal, TrustView};
use crate::model::RecipientId;

/// The format of a pack's manifest.
pub const PACK_FORMAT: &str = "halte.pack/1";
const WHAT: &str = "content pack";
const MANIFEST: &str = "pack.json";
/// The one file of a station's overlay.
pub const OVERLAY_FILE: &str = "overlay.toml";

/// Recordings for every sentence in every language stay below this. FROZEN by `docs/packet-format.md`.
pub const PACK_LIMITS: Limits = Limits {
    file_bytes: 128 << 20,
    entries: 8192,
    inflated_bytes: 160 << 20,
    meta_inf_bytes: 4 << 20,
};
/// One file of text, in bytes.
const TEXT_BYTES: usize = 1 << 20;
/// One recording, in bytes.
const RECORDING_BYTES: usize = 4 << 20;
const MANIFEST_BYTES: usize = 16 << 10;

/// What a pack holds: one kind each, so that a leaflet can be corrected without touching the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ContentKind {
    /// Who can be called, and where a place leads.
    Directory,
    /// Dated legal references.
    Law,
    /// Indicators, what is recorded, who receives what, deadlines, and their words.
    Indicators,
    /// A service's own pack of indicators, beside the shared ones.
    Service,
    /// What persons and officers read.
    Leaflets,
    /// Recordings of what persons hear.
    Audio,
    /// Training stories, and nothing that is used for a real case.
    Exercises,
    /// A station's local numbers, magistrates, duty rota and meeting points.
    Overlay,
}

impl ContentKind {
    /// Every kind, in the order in which they are laid over what ships.
    pub const ALL: &'static [Self] = &[
        Self::Directory,
        Self::Law,
        Self::Indicators,
        Self::Service,
        Self::Leaflets,
        Self::Audio,
        Self::Exercises,
        Self::Overlay,
    ];

    /// The text as it stands in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Directory => "directory",
            Self::Law => "law",
            Self::Indicators => "indicators",
            Self::Service => "service",
            Self::Leaflets => "leaflets",
            Self::Audio => "audio",
            Self::Exercises => "exercises",
            Self::Overlay => "overlay",
        }
    }

    /// Who signs it: a station its own overlay and nothing else, a publisher everything else.
    #[must_use]
    pub const fn signed_as(self) -> CertificateRole {
        match self {
            Self::Overlay => CertificateRole::Station,
            _ => CertificateRole::Publisher,
        }
    }

    /// Whether a pack of this kind may hold a file of this name.
    #[must_use]
    pub fn may_hold(self, name: &str) -> bool {
        let parts: Vec<&str> = name.split('/').collect();
        let word_file = |allowed: &dyn Fn(&str) -> bool| match parts.as_slice() {
            ["locales", _, file] => file.strip_suffix(".ftl").is_some_and(allowed),
            _ => false,
        };
        match self {
            Self::Directory => {
                matches!(name, "indicators/directory.toml" | "indicators/places.toml")
                    || word_file(&|file| matches!(file, "place" | "recipient"))
            }
            Self::Law => name == "indicators/law.toml" || word_file(&|file| matches!(file, "law" | "element")),
            Self::Indicators => match parts.as_slice() {
                ["indicators", "packs", file] => file.ends_with(".toml"),
                ["indicators", file] => matches!(
                    *file,
                    "disclosure.toml" | "recipients.toml" | "avenues.toml" | "clocks.toml" | "paths.toml"
                ),
                _ => word_file(&|_| true),
            },
            Self::Service => match parts.as_slice() {
                ["indicators", "packs", file] => file.ends_with(".toml"),
                _ => word_file(&|file| file.starts_with("indicator-")),
            },
            Self::Leaflets => name == "locales/languages.toml" || word_file(&|_| true),
            Self::Audio => match parts.as_slice() {
                ["audio", _, file] => file
                    .strip_suffix(".opus")
                    .is_some_and(|hash| hash.len() >= 8 && hash.bytes().all(|b| b.is_ascii_hexdigit())),
                _ => false,
            },
            Self::Exercises => match parts.as_slice() {
                ["indicators", "vignettes", file] => file.ends_with(".toml"),
                _ => word_file(&|file| file.starts_with("exercise-")),
            },
            Self::Overlay => name == OVERLAY_FILE,
        }
    }

    const fn is_text(self) -> bool {
        !matches!(self, Self::Audio)
    }
}

impl std::str::FromStr for ContentKind {
    type Err = TrustError;

    fn from_str(text: &str) -> Result<Self, TrustError> {
        let mut all = Self::ALL.iter().copied();
        all.find(|kind| kind.as_str() == text).ok_or(TrustError::BadField {
            what: WHAT,
            field: "kind",
            reason: "not a known kind",
        })
    }
}

/// What a pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackFacts {
    format: String,
    /// Which pack it is, in every version: lower-case letters, digits, `_ . -`.
    pub id: String,
    /// What it holds.
    pub kind: ContentKind,
    /// Only rises, from 1.
    pub version: u32,
    /// For people.
    pub name: String,
    /// The last day on which nobody need ask for a newer one.
    pub valid_until: NaiveDate,
    /// With which right it is signed.
    pub policy: CertificateRole,
    /// For exercises only.
    pub training: bool,
}

impl PackFacts {
    /// Checked facts; the right to sign follows from the kind.
    ///
    /// # Errors
    /// [`TrustError::BadField`].
    pub fn new(
        id: &str,
        kind: ContentKind,
        version: u32,
        name: &str,
        valid_until: NaiveDate,
        training: bool,
    ) -> Result<Self, TrustError> {
        let facts = Self {
            format: PACK_FORMAT.to_owned(),
            id: id.to_owned(),
            kind,
            version,
            name: name.to_owned(),
            valid_until,
            policy: kind.signed_as(),
            training,
        };
        facts.check()?;
        Ok(facts)
    }

    fn check(&self) -> Result<(), TrustError> {
        let bad = |field, reason| TrustError::BadField {
            what: WHAT,
            field,
            reason,
        };
        if RecipientId::new(&self.id).is_err() {
            return Err(bad("id", "not lower-case letters, digits, _ . -"));
        }
        if self.version == 0 {
            return Err(bad("version", "numbers begin with 1"));
        }
        checked_text(WHAT, "name", &self.name)?;
        if self.policy != self.kind.signed_as() {
            return Err(TrustError::NotAPublisher { what: WHAT });
        }
        // Exercises may be made by anybody who publishes; what is used for real cases never is one.
        if self.training && self.kind != ContentKind::Exercises {
            return Err(TrustError::TrainingDisagrees { what: WHAT });
        }
        Ok(())
    }

    /// Whether its day has passed.
    #[must_use]
    pub fn is_outdated(&self, today: NaiveDate) -> bool {
        self.valid_until < today
    }
}

/// A pack whose every part has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPack {
    /// What it says of itself.
    pub facts: PackFacts,
    /// Its files by name, without the manifest.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Who signed it.
    pub signer: CertificateFacts,
    /// When it says it was signed: a claim.
    pub signed_at: DateTime<Utc>,
    /// SHA-256 of its first ASiC manifest: what its bytes are called, however they are packed.
    pub evidence_id: String,
    /// What is worth saying of its signature.
    pub remarks: Vec<Remark>,
}

/// The newest version of a pack that was installed here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenPack {
    /// Its number.
    pub version: u32,
    /// Its bytes.
    pub evidence_id: String,
}

/// Signs a pack. Nothing is signed that a reader would refuse.
///
/// # Errors
/// [`TrustError`] naming the first fault.
pub fn write_pack(
    facts: &PackFacts,
    files: &BTreeMap<String, Vec<u8>>,
    (keys, pair): (&DeviceKeys, &CertificatePair),
    now: DateTime<Utc>,
) -> Result<Vec<u8>, TrustError> {
    facts.check()?;
    let signer = CertificateFacts::of(&pair.ed25519)?;
    if signer.role != facts.policy {
        return Err(TrustError::NotAPublisher { what: WHAT });
    }
    if signer.training != facts.training {
        return Err(TrustError::TrainingDisagrees { what: WHAT });
    }
    check_contents(facts.kind, files)?;
    let manifest = to_json(WHAT, facts)?;
    let mut packed = vec![container::File {
        name: MANIFEST,
        bytes: &manifest,
        media_type: "application/json",
        stored: false,
    }];
    packed.extend(files.iter().map(|(name, bytes)| container::File {
        name,
        bytes,
        media_type: media_type(name),
        stored: name.ends_with(".opus"),
    }));
    let signers = SigningPair {
        ed25519: keys.ed25519(),
        ed25519_cert: &pair.ed25519,
        p256: Some((keys.p256(), &pair.p256)),
    };
    container::build_within(&packed, &signers, now.trunc_subsecs(0), &PACK_LIMITS).map_err(|error| {
        TrustError::ContainerRefused {
            what: WHAT,
            reason: error.code().to_owned(),
        }
    })
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("toml") => "application/toml",
        Some("opus") => "audio/ogg",
        _ => "text/plain",
    }
}

/// Reads a pack: limits, container, signer and its right, files, manifest, contents, number, in this
/// order. Dates never refuse: the clock may lie.
///
/// # Errors
/// [`TrustError`] naming the first fault.
pub fn read_pack(bytes: &[u8], view: &TrustView, seen: Option<&SeenPack>) -> Result<SignedPack, TrustError> {
    let limit = PACK_LIMITS.file_bytes;
    if bytes.len() > limit {
        return Err(TrustError::TooLarge { what: WHAT, limit });
    }
    let refused = |reason: &str| TrustError::ContainerRefused {
        what: WHAT,
        reason: reason.to_owned(),
    };
    let parsed = Parsed::read(bytes, &PACK_LIMITS).map_err(|error| refused(error.code()))?;
    let believe = |certificate, role: CertificateRole, time| {
        view.check(certificate, role.policy(), time)
            .map_err(|error| match error {
                TrustRefusal::Role => TrustError::NotAPublisher { what: WHAT },
                TrustRefusal::Revoked => TrustError::Revoked { what: WHAT },
                other => refused(other.code()),
            })
    };
    // The station's own role is tried only where the certificate claims it: whoever is neither is told
    // that a publisher was asked for.
    let claimed = CertificateFacts::of(parsed.signer_certificate()).map(|facts| facts.role);
    let role = match claimed {
        Ok(CertificateRole::Station) => CertificateRole::Station,
        _ => CertificateRole::Publisher,
    };
    let standing = believe(parsed.signer_certificate(), role, parsed.signing_time())?;
    if let (Some(second), Some(time)) = (parsed.second_certificate(), parsed.second_signing_time()) {
        believe(second, role, time)?;
    }
    let signer = CertificateFacts::of(parsed.signer_certificate())?;
    let mut files = parsed.check_files().map_err(|error| refused(error.code()))?;
    let manifest = files
        .remove(MANIFEST)
        .ok_or(TrustError::UnexpectedContents { what: WHAT })?;
    if manifest.len() > MANIFEST_BYTES {
        return Err(TrustError::TooLarge {
            what: WHAT,
            limit: MANIFEST_BYTES,
        });
    }
    let facts: PackFacts = from_json(WHAT, PACK_FORMAT, &manifest)?;
    facts.check()?;
    if facts.policy != role {
        return Err(TrustError::NotAPublisher { what: WHAT });
    }
    if facts.training != signer.training {
        return Err(TrustError::TrainingDisagrees { what: WHAT });
    }
    check_contents(facts.kind, &files)?;
    if let Some(seen) = seen {
        if facts.version < seen.version {
            return Err(TrustError::RolledBack {
                what: WHAT,
                offered: u64::from(facts.version),
                seen: u64::from(seen.version),
            });
        }
        if facts.version == seen.version && parsed.evidence_id() != seen.evidence_id {
            return Err(TrustError::NumberReused { what: WHAT });
        }
    }
    Ok(SignedPack {
        facts,
        files,
        signer,
        signed_at: parsed.signing_time(),
        evidence_id: parsed.evidence_id().to_owned(),
        remarks: standing.remarks,
    })
}

/// Names and sizes that this kind allows, and text that is text.
fn check_contents(kind: ContentKind, files: &BTreeMap<String, Vec<u8>>) -> Result<(), TrustError> {
    let bad = |reason| TrustError::BadField {
        what: WHAT,
        field: "files",
        reason,
    };
    if files.is_empty() {
        return Err(bad("it holds nothing"));
    }
    for (name, bytes) in files {
        if !kind.may_hold(name) {
            return Err(bad("it holds a file that this kind of pack may not hold"));
        }
        let limit = if kind.is_text() { TEXT_BYTES } else { RECORDING_BYTES };
        if bytes.len() > limit {
            return Err(TrustError::TooLarge { what: WHAT, limit });
        }
        if kind.is_text() && std::str::from_utf8(bytes).is_err() {
            return Err(bad("a file is not text"));
        }
        // RFC 7845: an Ogg stream whose first packet is the Opus head.
        if kind == ContentKind::Audio && !(bytes.starts_with(b"OggS") && bytes.get(28..36) == Some(b"OpusHead")) {
            return Err(bad("a recording is not Ogg Opus"));
        }
    }
    Ok(())
}
