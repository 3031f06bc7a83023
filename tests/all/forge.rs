//! Writes containers byte by byte, good and bad ones, without the code under test: a ZIP, a
//! manifest and a CMS signature in which any part can be set wrong before or after signing.

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::Encode;
use flate2::{Compress, Compression, Crc, FlushCompress};
use p256::ecdsa::signature::Signer as _;
use sha2::{Digest, Sha256, Sha512};
use x509_cert::Certificate;

use crate::station::{self, Station};

pub(crate) const MIMETYPE: &[u8] = b"application/vnd.etsi.asic-e+zip";
pub(crate) const NAMES: [&str; 4] = [
    "META-INF/ASiCManifest001.xml",
    "META-INF/signature001.p7s",
    "META-INF/ASiCManifest002.xml",
    "META-INF/signature002.p7s",
];

/// One ZIP entry with every field that a vector wants to lie about.
#[derive(Clone)]
pub(crate) struct RawEntry {
    pub(crate) name: Vec<u8>,
    pub(crate) local_name: Vec<u8>,
    pub(crate) flags: u16,
    pub(crate) method: u16,
    pub(crate) crc: u32,
    pub(crate) inflated: u32,
    pub(crate) external: u32,
    pub(crate) extra: Vec<u8>,
    pub(crate) packed: Vec<u8>,
}

impl RawEntry {
    pub(crate) fn stored(name: &str, content: &[u8]) -> Self {
        let mut crc = Crc::new();
        crc.update(content);
        Self {
            name: name.into(),
            local_name: name.into(),
            flags: 0,
            method: 0,
            crc: crc.sum(),
            inflated: u32::try_from(content.len()).expect("small"),
            external: 0o100_644 << 16,
            extra: Vec::new(),
            packed: content.to_vec(),
        }
    }

    pub(crate) fn deflated(name: &str, content: &[u8]) -> Self {
        let mut packed = Vec::with_capacity(content.len() + 64);
        Compress::new(Compression::default(), false)
            .compress_vec(content, &mut packed, FlushCompress::Finish)
            .expect("deflate");
        Self {
            method: 8,
            packed,
            ..Self::stored(name, content)
        }
    }

    fn shared(&self, name: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        for field in [20, self.flags, self.method, 0, 0x21] {
            out.extend(u16::to_le_bytes(field));
        }
        let packed = u32::try_from(self.packed.len()).expect("small");
        for field in [self.crc, packed, self.inflated] {
            out.extend(u32::to_le_bytes(field));
        }
        out.extend(u16::try_from(name.len()).expect("short").to_le_bytes());
        out.extend(u16::try_from(self.extra.len()).expect("short").to_le_bytes());
        out
    }
}

/// A ZIP of these entries; `gap` bytes lie between the last entry and the directory.
pub(crate) fn zip(entries: &[RawEntry], gap: &[u8]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for entry in entries {
        let offset = u32::try_from(out.len()).expect("small");
        out.extend(b"PK\x03\x04");
        out.extend(entry.shared(&entry.local_name));
        out.extend(&entry.local_name);
        out.extend(&entry.extra);
        out.extend(&entry.packed);
        directory.extend(b"PK\x01\x02\x14\x03");
        directory.extend(entry.shared(&entry.name));
        directory.extend([0; 6]);
        directory.extend(entry.external.to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(&entry.name);
        directory.extend(&entry.extra);
    }
    out.extend(gap);
    let start = u32::try_from(out.len()).expect("small");
    let count = u16::try_from(entries.len()).expect("few");
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32::try_from(directory.len()).expect("small").to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// A manifest as the format document writes it.
pub(crate) fn manifest(signature: &str, files: &[(String, Vec<u8>)]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\" \
         xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\n\
         <asic:SigReference URI=\"{signature}\" MimeType=\"application/x-pkcs7-signature\"/>\n"
    );
    for (name, content) in files {
        let kind = if name.ends_with(".pdf") {
            "application/pdf"
        } else {
            "application/json"
        };
        let digest = data_encoding::BASE64.encode(&Sha256::digest(content));
        xml.push_str(&format!(
            "<asic:DataObjectReference URI=\"{name}\" MimeType=\"{kind}\">\
             <ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>\
             <ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>\n"
        ));
    }
    xml.push_str("</asic:ASiCManifest>\n");
    xml
}

/// One DER value.
pub(crate) fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let mut out = vec![tag];
    match body.len() {
        short @ 0..=127 => out.push(u8::try_from(short).expect("short")),
        long @ 128..=255 => out.extend([0x81, u8::try_from(long).expect("one byte")]),
        long => {
            out.push(0x82);
            out.extend(u16::try_from(long).expect("two bytes").to_be_bytes());
        }
    }
    out.extend(body);
    out
}

pub(crate) fn oid(text: &str) -> Vec<u8> {
    ObjectIdentifier::new(text).expect("oid").to_der().expect("der")
}

pub(crate) fn algorithm(text: &str) -> Vec<u8> {
    tlv(0x30, &[&oid(text)])
}

pub(crate) fn attribute(kind: &str, values: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &[&oid(kind), &tlv(0x31, values)])
}

pub(crate) const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
pub(crate) const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
pub(crate) const SIGNING_TIME: &str = "1.2.840.113549.1.9.5";
pub(crate) const ESS: &str = "1.2.840.113549.1.9.16.2.47";
pub(crate) const DATA: &str = "1.2.840.113549.1.7.1";
pub(crate) const SHA256: &str = "2.16.840.1.101.3.4.2.1";
pub(crate) const SHA512: &str = "2.16.840.1.101.3.4.2.3";

/// A CMS signature in parts. `attributes` are sorted before signing unless told otherwise.
#[derive(Clone)]
pub(crate) struct Cms {
    pub(crate) digest: Vec<u8>,
    pub(crate) signature: Vec<u8>,
    pub(crate) encapsulated: Vec<u8>,
    pub(crate) attributes: Vec<Vec<u8>>,
    pub(crate) is_sorted: bool,
    pub(crate) certificates: Vec<Vec<u8>>,
    pub(crate) signer: Vec<u8>,
    pub(crate) signers: usize,
    pub(crate) unsigned: Vec<u8>,
}

impl Cms {
    pub(crate) fn ed25519(manifest: &[u8], certificate: &Certificate, at: DateTime<Utc>) -> Self {
        Self::new(SHA512, "1.3.101.112", &Sha512::digest(manifest), certificate, at)
    }

    pub(crate) fn p256(manifest: &[u8], certificate: &Certificate, at: DateTime<Utc>) -> Self {
        Self::new(
            SHA256,
            "1.2.840.10045.4.3.2",
            &Sha256::digest(manifest),
            certificate,
            at,
        )
    }

    fn new(digest: &str, signature: &str, hash: &[u8], certificate: &Certificate, at: DateTime<Utc>) -> Self {
        let tbs = certificate.tbs_certificate();
        let der = certificate.to_der().expect("der");
        let time = at.format("%y%m%d%H%M%SZ").to_string();
        let ess = tlv(
            0x30,
            &[&tlv(0x30, &[&tlv(0x30, &[&tlv(0x04, &[&Sha256::digest(&der)])])])],
        );
        Self {
            digest: algorithm(digest),
            signature: algorithm(signature),
            encapsulated: tlv(0x30, &[&oid(DATA)]),
            attributes: vec![
                attribute(CONTENT_TYPE, &[&oid(DATA)]),
                attribute(SIGNING_TIME, &[&tlv(0x17, &[time.as_bytes()])]),
                attribute(MESSAGE_DIGEST, &[&tlv(0x04, &[hash])]),
                attribute(ESS, &[&ess]),
            ],
            is_sorted: true,
            signer: [
                tbs.issuer().to_der().expect("der"),
                tbs.serial_number().to_der().expect("der"),
            ]
            .concat(),
            certificates: vec![der],
            signers: 1,
            unsigned: Vec::new(),
        }
    }

    /// Replaces the attribute of this kind.
    pub(crate) fn set(&mut self, kind: &str, attribute: Vec<u8>) {
        let mark = oid(kind);
        self.attributes.retain(|a| !a.windows(mark.len()).any(|w| w == mark));
        self.attributes.push(attribute);
    }

    /// Signs what is there with `sign` and packs it.
    pub(crate) fn sign(mut self, sign: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
        if self.is_sorted {
            self.attributes.sort();
        }
        let attributes = self.attributes.concat();
        let value = sign(&tlv(0x31, &[&attributes]));
        let info = tlv(
            0x30,
            &[
                &[2, 1, 1],
                &tlv(0x30, &[&self.signer]),
                &self.digest,
                &tlv(0xa0, &[&attributes]),
                &self.signature,
                &tlv(0x04, &[&value]),
                &self.unsigned,
            ],
        );
        let data = tlv(
            0x30,
            &[
                &[2, 1, 1],
                &tlv(0x31, &[&self.digest]),
                &self.encapsulated,
                &tlv(0xa0, &[&self.certificates.concat()]),
                &tlv(0x31, &[&info.repeat(self.signers)]),
            ],
        );
        tlv(0x30, &[&oid("1.2.840.113549.1.7.2"), &tlv(0xa0, &[&data])])
    }
}

/// A container in parts: change some, sign again where the change is to be a signed one, pack.
pub(crate) struct Draft<'a> {
    pub(crate) station: &'a Station,
    pub(crate) files: Vec<(String, Vec<u8>)>,
    pub(crate) manifests: [String; 2],
    pub(crate) p7s: [Vec<u8>; 2],
}

impl<'a> Draft<'a> {
    pub(crate) fn new(station: &'a Station, referral: &[u8]) -> Self {
        let files = vec![
            ("referral.pdf".into(), station::PDF.to_vec()),
            ("referral.json".into(), referral.to_vec()),
        ];
        let mut draft = Self {
            station,
            files,
            manifests: [String::new(), String::new()],
            p7s: [Vec::new(), Vec::new()],
        };
        draft.list();
        draft.sign();
        draft
    }

    /// Writes the manifests anew from the files.
    pub(crate) fn list(&mut self) {
        self.manifests = [manifest(NAMES[1], &self.files), manifest(NAMES[3], &self.files)];
    }

    pub(crate) fn first(&self) -> Cms {
        Cms::ed25519(self.manifests[0].as_bytes(), &self.station.cert, station::signed_at())
    }

    pub(crate) fn second(&self) -> Cms {
        Cms::p256(
            self.manifests[1].as_bytes(),
            &self.station.second_cert,
            station::signed_at(),
        )
    }

    pub(crate) fn sign(&mut self) {
        self.p7s = [
            self.first().sign(|m| self.sign_first(m)),
            self.second().sign(|m| self.sign_second(m)),
        ];
    }

    pub(crate) fn sign_first(&self, message: &[u8]) -> Vec<u8> {
        self.station.key.sign(message).to_bytes().to_vec()
    }

    pub(crate) fn sign_second(&self, message: &[u8]) -> Vec<u8> {
        let signature: p256::ecdsa::Signature = self.station.second_key.sign(message);
        signature.normalize_s().to_der().as_bytes().to_vec()
    }

    pub(crate) fn entries(&self) -> Vec<RawEntry> {
        let mut entries = vec![RawEntry::stored("mimetype", MIMETYPE)];
        for (name, content) in &self.files {
            let is_pdf = name.ends_with(".pdf");
            entries.push(if is_pdf {
                RawEntry::stored(name, content)
            } else {
                RawEntry::deflated(name, content)
            });
        }
        let [first, second] = &self.manifests;
        let parts = [first.as_bytes(), &self.p7s[0], second.as_bytes(), &self.p7s[1]];
        entries.extend(
            NAMES
                .iter()
                .zip(parts)
                .map(|(name, content)| RawEntry::stored(name, content)),
        );
        entries
    }

    pub(crate) fn zip(&self) -> Vec<u8> {
        zip(&self.entries(), &[])
    }
}
