//! `META-INF/ASiCManifest00N.xml`: which files a signature covers, by SHA-256 (EN 319 162-1, A.4).
//! Written in one canonical way; reading parses it, writes it again and demands the same bytes, so
//! that no reader can understand it differently. Never follows a DOCTYPE, an entity or a URI.

use std::collections::BTreeSet;

use data_encoding::BASE64;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use sha2::{Digest, Sha256};

use super::archive::is_file_name;
use super::error::ContainerError;

const SHA256_URI: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// One file that a signature covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) sha256: [u8; 32],
}

impl Reference {
    pub(crate) fn of(name: &str, media_type: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            sha256: Sha256::digest(bytes).into(),
        }
    }
}

/// The manifest's bytes. FROZEN: `tests/vectors/README.md`, vector `good_minimal`.
pub(crate) fn write(signature: &str, references: &[Reference]) -> String {
    let mut xml = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
        "<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\" ",
        "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\n",
    ));
    xml.push_str("<asic:SigReference URI=\"");
    xml.push_str(signature);
    xml.push_str("\" MimeType=\"application/x-pkcs7-signature\"/>\n");
    for reference in references {
        xml.push_str("<asic:DataObjectReference URI=\"");
        xml.push_str(&reference.name);
        xml.push_str("\" MimeType=\"");
        xml.push_str(&reference.media_type);
        xml.push_str("\"><ds:DigestMethod Algorithm=\"");
        xml.push_str(SHA256_URI);
        xml.push_str("\"/><ds:DigestValue>");
        xml.push_str(&BASE64.encode(&reference.sha256));
        xml.push_str("</ds:DigestValue></asic:DataObjectReference>\n");
    }
    xml.push_str("</asic:ASiCManifest>\n");
    xml
}

/// Reads a manifest that must point to `signature`.
pub(crate) fn read(bytes: &[u8], signature: &str) -> Result<Vec<Reference>, ContainerError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ContainerError::XmlMalformed)?;
    let mut reader = Reader::from_str(text);
    let mut references = Vec::new();
    let mut open: Option<(String, String)> = None;
    let mut in_digest = false;
    loop {
        match reader.read_event().map_err(|_| ContainerError::XmlMalformed)? {
            Event::DocType(_) => return Err(ContainerError::XmlDoctype),
            Event::Decl(_) => {}
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "asic:ASiCManifest" => {}
                "asic:SigReference" if value(&tag, "URI")? == signature => {}
                "asic:SigReference" => return Err(ContainerError::ManifestSignature),
                "asic:DataObjectReference" => open = Some((value(&tag, "URI")?, value(&tag, "MimeType")?)),
                "ds:DigestMethod" if value(&tag, "Algorithm")? == SHA256_URI => {}
                "ds:DigestMethod" => return Err(ContainerError::ManifestAlgorithm),
                "ds:DigestValue" => in_digest = true,
                _ => return Err(ContainerError::ManifestShape),
            },
            Event::Text(text) if in_digest => {
                let digest = BASE64
                    .decode(text.into_inner().as_bytes())
                    .map_err(|_| ContainerError::ManifestShape)?;
                let sha256 = <[u8; 32]>::try_from(digest).map_err(|_| ContainerError::ManifestShape)?;
                let (name, media_type) = open.take().ok_or(ContainerError::ManifestShape)?;
                references.push(Reference {
                    name,
                    media_type,
                    sha256,
                });
            }
            Event::Text(text) if text.as_ref().trim().is_empty() => {}
            Event::End(_) => in_digest = false,
            Event::Eof => break,
            _ => return Err(ContainerError::ManifestShape),
        }
    }
    let names: BTreeSet<&str> = references.iter().map(|r| r.name.as_str()).collect();
    if names.len() != references.len() {
        return Err(ContainerError::ManifestDuplicate);
    }
    if references
        .iter()
        .any(|r| !is_file_name(&r.name) || !is_media_type(&r.media_type))
    {
        return Err(ContainerError::ManifestShape);
    }
    if write(signature, &references).as_bytes() != bytes {
        return Err(ContainerError::ManifestNotCanonical);
    }
    Ok(references)
}

/// Media types as they may stand in a manifest: nothing that XML would escape.
pub(crate) fn is_media_type(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'/' | b'.' | b'+' | b'-');
    (3..=80).contains(&text.len()) && text.bytes().all(allowed)
}

fn value(tag: &BytesStart<'_>, name: &str) -> Result<String, ContainerError> {
    let found = tag.try_get_attribute(name).map_err(|_| ContainerError::XmlMalformed)?;
    // Raw, unescaped: a value that needs escaping is not canonical and fails the comparison below.
    found.map(|a| a.value.into_owned()).ok_or(ContainerError::ManifestShape)
}
