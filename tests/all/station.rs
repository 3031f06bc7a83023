//! A station made for a test: its CA, Alice's device, Bob's reception centre. Keys come from seeds
//! at test time, so that certificates are the same in every run and none lies in the repository.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::Encode;
use der::asn1::{BitString, OctetString, UtcTime};
use halte::container::{File, POLICY_DEVICE, POLICY_TRAINING, Remark, SigningPair, StationTrust, TrustView};
use halte::packet::{Identity, PacketRefusal, Reason, ReferralFacts};
use sha2::{Digest, Sha256};
use spki::{SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};
use x509_cert::Certificate;
use x509_cert::TbsCertificate;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::certpolicy::PolicyInformation;
use x509_cert::ext::pkix::{BasicConstraints, CertificatePolicies, KeyUsage, KeyUsages};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};

pub(crate) const STATION: &str = "CN=Station Alpha,O=Halte test";
pub(crate) const DEVICE: &str = "CN=Device 7,O=Halte test";
pub(crate) const PDF: &[u8] = b"%PDF-1.7\nnot a real paper, but real bytes\n%%EOF\n";

/// Everything a certificate of the tests can differ in.
#[derive(Clone)]
pub(crate) struct Spec {
    pub(crate) subject: &'static str,
    pub(crate) issuer: &'static str,
    pub(crate) serial: u8,
    pub(crate) is_ca: bool,
    pub(crate) usage: KeyUsages,
    pub(crate) policies: Vec<ObjectIdentifier>,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) extra: Vec<Extension>,
}

impl Spec {
    pub(crate) fn station() -> Self {
        Self {
            subject: STATION,
            issuer: STATION,
            serial: 1,
            is_ca: true,
            usage: KeyUsages::KeyCertSign,
            policies: Vec::new(),
            from: "2026-01-01T00:00:00Z",
            to: "2036-01-01T00:00:00Z",
            extra: Vec::new(),
        }
    }

    pub(crate) fn device(serial: u8) -> Self {
        Self {
            subject: DEVICE,
            serial,
            is_ca: false,
            usage: KeyUsages::DigitalSignature,
            policies: vec![POLICY_DEVICE],
            from: "2026-09-15T00:00:00Z",
            to: "2026-12-14T00:00:00Z",
            ..Self::station()
        }
    }

    pub(crate) fn for_training(mut self) -> Self {
        self.policies.push(POLICY_TRAINING);
        self
    }

    pub(crate) fn issue(&self, key: SubjectPublicKeyInfoOwned, ca: &ed25519_dalek::SigningKey) -> Certificate {
        let validity = Validity::new(x509_time(self.from), x509_time(self.to));
        let serial = SerialNumber::new(&[0x4a, self.serial]).expect("serial");
        let builder = CertificateBuilder::new(self.clone(), serial, validity, key).expect("builder");
        builder.build::<_, ed25519_dalek::Signature>(ca).expect("certificate")
    }
}

impl BuilderProfile for Spec {
    fn get_issuer(&self, _subject: &Name) -> Name {
        Name::from_str(self.issuer).expect("issuer")
    }

    fn get_subject(&self) -> Name {
        Name::from_str(self.subject).expect("subject")
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        _tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let constraints = BasicConstraints {
            ca: self.is_ca,
            path_len_constraint: self.is_ca.then_some(0),
        };
        let mut list = vec![
            extension("2.5.29.19", true, &constraints.to_der()?),
            extension("2.5.29.15", true, &KeyUsage(self.usage.into()).to_der()?),
        ];
        if !self.policies.is_empty() {
            let information = |oid: &ObjectIdentifier| PolicyInformation {
                policy_identifier: *oid,
                policy_qualifiers: None,
            };
            let policies = CertificatePolicies(self.policies.iter().map(information).collect());
            list.push(extension("2.5.29.32", false, &policies.to_der()?));
        }
        list.extend(self.extra.iter().cloned());
        Ok(list)
    }
}

pub(crate) fn extension(oid: &str, critical: bool, value: &[u8]) -> Extension {
    let extn_id = ObjectIdentifier::new(oid).expect("oid");
    Extension {
        extn_id,
        critical,
        extn_value: OctetString::new(value).expect("octets"),
    }
}

pub(crate) fn ed25519(seed: &str) -> ed25519_dalek::SigningKey {
    ed25519_dalek::SigningKey::from_bytes(&Sha256::digest(seed).into())
}

pub(crate) fn p256(seed: &str) -> p256::ecdsa::SigningKey {
    p256::ecdsa::SigningKey::from_slice(&Sha256::digest(seed)).expect("scalar")
}

pub(crate) fn ed25519_spki(key: &ed25519_dalek::SigningKey) -> SubjectPublicKeyInfoOwned {
    raw_ed25519_spki(key.verifying_key().as_bytes())
}

pub(crate) fn raw_ed25519_spki(bytes: &[u8; 32]) -> SubjectPublicKeyInfoOwned {
    let oid = ObjectIdentifier::new_unwrap("1.3.101.112");
    SubjectPublicKeyInfoOwned {
        algorithm: spki::AlgorithmIdentifierOwned { oid, parameters: None },
        subject_public_key: BitString::from_bytes(bytes).expect("bits"),
    }
}

pub(crate) fn p256_spki(key: &p256::ecdsa::SigningKey) -> SubjectPublicKeyInfoOwned {
    SubjectPublicKeyInfoOwned::from_key(key.verifying_key()).expect("spki")
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().expect("time")
}

fn x509_time(text: &str) -> Time {
    let seconds = u64::try_from(at(text).timestamp()).expect("after 1970");
    Time::UtcTime(UtcTime::from_unix_duration(Duration::from_secs(seconds)).expect("before 2050"))
}

/// Alice's side: a station, her device, and what her device signs with.
pub(crate) struct Station {
    pub(crate) ca_key: ed25519_dalek::SigningKey,
    pub(crate) ca: Certificate,
    pub(crate) key: ed25519_dalek::SigningKey,
    pub(crate) cert: Certificate,
    pub(crate) second_key: p256::ecdsa::SigningKey,
    pub(crate) second_cert: Certificate,
}

impl Station {
    pub(crate) fn new() -> Self {
        Self::with(&Spec::station(), &Spec::device(7), &Spec::device(8))
    }

    pub(crate) fn training() -> Self {
        Self::with(
            &Spec::station().for_training(),
            &Spec::device(7).for_training(),
            &Spec::device(8).for_training(),
        )
    }

    pub(crate) fn with(station: &Spec, first: &Spec, second: &Spec) -> Self {
        let (ca_key, key, second_key) = (ed25519("station"), ed25519("alice"), p256("alice"));
        let ca = station.issue(ed25519_spki(&ca_key), &ca_key);
        let cert = first.issue(ed25519_spki(&key), &ca_key);
        let second_cert = second.issue(p256_spki(&second_key), &ca_key);
        Self {
            ca_key,
            ca,
            key,
            cert,
            second_key,
            second_cert,
        }
    }

    pub(crate) fn pair(&self) -> SigningPair<'_> {
        SigningPair {
            ed25519: &self.key,
            ed25519_cert: &self.cert,
            p256: Some((&self.second_key, &self.second_cert)),
        }
    }

    pub(crate) fn trust(&self) -> TrustView {
        let station = StationTrust {
            ca: self.ca.clone(),
            crl_number: 1,
            revoked: BTreeMap::new(),
        };
        TrustView {
            stations: vec![station],
            received_at: at("2026-11-03T02:30:00Z"),
            first_seen_at: None,
        }
    }
}

pub(crate) fn signed_at() -> DateTime<Utc> {
    at("2026-11-03T02:10:00Z")
}

/// Bob runs the reception centre. His key is new in every run: nothing in a packet depends on it but his name.
pub(crate) fn bob() -> Identity {
    Identity::fresh()
}

pub(crate) fn public(identity: &Identity) -> String {
    identity.public().to_string()
}

pub(crate) fn referral(recipient_key: &str, training: bool) -> Vec<u8> {
    let referral = serde_json::json!({
        "format": "test/1", "recipient": "centre-bob", "age_key": recipient_key, "training": training,
        "digests_match": true, "outdated": false, "persons": ["A", "B", "C"],
    });
    serde_json::to_vec_pretty(&referral).expect("json")
}

pub(crate) fn files(referral: &[u8]) -> Vec<File<'_>> {
    vec![
        File {
            name: "referral.pdf",
            bytes: PDF,
            media_type: "application/pdf",
            stored: true,
        },
        File {
            name: "referral.json",
            bytes: referral,
            media_type: "application/json",
            stored: false,
        },
    ]
}

/// Stands in for the reader of real referrals, which has its own tests.
pub(crate) fn check_referral(bytes: &[u8]) -> Result<ReferralFacts, Reason> {
    let malformed = Reason::Packet(PacketRefusal::ReferralMalformed);
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| malformed)?;
    if value["format"] != "test/1" {
        return Err(PacketRefusal::ReferralVersion.into());
    }
    let text = |key: &str| value[key].as_str().map(str::to_owned).ok_or(malformed);
    let is_so = |key: &str| value[key].as_bool().ok_or(malformed);
    Ok(ReferralFacts {
        recipient_id: text("recipient")?,
        recipient_age_key: value["age_key"].as_str().map(str::to_owned),
        training: is_so("training")?,
        digests_match: is_so("digests_match")?,
        remarks: if is_so("outdated")? {
            vec![Remark::PackOutdated]
        } else {
            Vec::new()
        },
    })
}
