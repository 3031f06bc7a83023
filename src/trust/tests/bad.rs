//! Rosters, revocation lists, station certificates and requests that must be refused, each for
//! its own reason. A forger here may even hold the station's key: form is checked all the same.

use der::asn1::{BitString, OctetString, Uint};
use der::{Decode, Encode};
use ed25519_dalek::Signer;
use x509_cert::crl::{CertificateList, RevokedCert};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::CrlNumber;

use super::*;
use crate::trust::certificates::to_pem;

/// A station in memory, with its key at hand.
struct Forge {
    key: ed25519_dalek::SigningKey,
    station: StationCertificate,
    keys: DeviceKeys,
}

impl Forge {
    fn new() -> Self {
        let key = random_ed25519().unwrap();
        let station = StationCertificate::issue("Police zone Ghent", false, &key, night()).unwrap();
        Self {
            key,
            station,
            keys: DeviceKeys::generate().unwrap(),
        }
    }

    fn pair(&self, id: &str, role: CertificateRole) -> CertificatePair {
        let holder = Holder {
            id: id.to_owned(),
            unit: "Ghent".to_owned(),
            service: None,
            role,
        };
        self.station
            .issue_pair(&self.key, &holder, &self.keys.public(), night(), 90)
            .unwrap()
    }

    fn publish(&self, recipients: &[FileRecipient]) -> RosterFiles {
        let draft = Draft {
            number: 5,
            crl_number: 5,
            station_name: "Ghent",
            recipients,
            revoked: &BTreeMap::new(),
        };
        let pair = self.pair("roster-5", CertificateRole::Station);
        publish(&draft, &self.station, &self.key, (&self.keys, &pair), night()).unwrap()
    }

    fn seal(&self, name: &str, bytes: &[u8], role: CertificateRole) -> Vec<u8> {
        let pair = self.pair("roster-5", role);
        seal("roster", name, "application/json", bytes, (&self.keys, &pair), night()).unwrap()
    }

    fn crl(&self, change: impl Fn(&mut CertificateList)) -> Vec<u8> {
        let revoked = BTreeMap::from([(Serial::random().unwrap(), night())]);
        let bytes = RevocationList::issue(&self.station, &self.key, 5, &revoked, night()).unwrap();
        let mut list: CertificateList = CertificateList::from_der(&bytes).unwrap();
        change(&mut list);
        let signed = list.tbs_cert_list.to_der().unwrap();
        list.signature = BitString::from_bytes(&self.key.sign(&signed).to_bytes()).unwrap();
        list.to_der().unwrap()
    }
}

fn roster_json(files: &RosterFiles) -> Vec<u8> {
    let parsed = Parsed::read(&files.roster, &Limits::default()).unwrap();
    parsed.check_files().unwrap().remove("roster.json").unwrap()
}

/// One place of the text changed; the rest stays in its canonical form.
fn swapped(json: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(json.to_vec()).unwrap();
    assert!(text.contains(from), "{from} is not in it");
    text.replacen(from, to, 1).into_bytes()
}

fn entry(name: &str, certificates: Option<&CertificatePair>) -> FileRecipient {
    let certificates = certificates.map(|pair| crate::trust::roster::FileCertificates::of(pair).unwrap());
    FileRecipient::new(id(name), profile(RecipientKind::Centre, "Payoke"), certificates)
}

fn read(files: &RosterFiles) -> Result<Roster, TrustError> {
    read_roster_dir(files, &LastSeen::default(), night())
}

fn malformed(what: &'static str, path: &str) -> TrustError {
    TrustError::Malformed {
        what,
        path: path.to_owned(),
    }
}

fn container(what: &'static str, reason: &str) -> TrustError {
    TrustError::ContainerRefused {
        what,
        reason: reason.to_owned(),
    }
}

#[test]
fn every_bad_roster_is_refused_for_its_own_reason() {
    let (forge, other) = (Forge::new(), Forge::new());
    let payoke = forge.pair("centre-payoke", CertificateRole::Recipient);
    let device = forge.pair("centre-payoke", CertificateRole::Device);
    let foreign = other.pair("centre-payoke", CertificateRole::Recipient);
    let good = forge.publish(&[entry("centre-payoke", Some(&payoke)), entry("centre-surya", None)]);
    let believed = read(&good).unwrap();
    let keys: Vec<&str> = believed.recipients.iter().map(|r| r.age_public_key.as_str()).collect();
    let own = data_encoding::HEXLOWER.encode(&forge.station.sha256());
    let json = roster_json(&good);

    let role = CertificateRole::Station;
    let roster = |roster: Vec<u8>| RosterFiles { roster, ..good.clone() };
    let crl = |crl: Vec<u8>| RosterFiles { crl, ..good.clone() };
    let text = |from: &str, to: &str| roster(forge.seal("roster.json", &swapped(&json, from, to), role));
    let holds = |bytes: &[u8]| roster(forge.seal("roster.json", bytes, role));
    let bad_field = |field, reason| TrustError::BadField {
        what: "roster",
        field,
        reason,
    };
    let duplicate = |field| TrustError::Duplicate { what: "roster", field };
    let at = |path| malformed("roster", path);
    let refused = |reason| container("roster", reason);
    let check = |name: &str, files: RosterFiles, reason| assert_eq!(read(&files), Err(reason), "{name}");
    assert_eq!(read(&holds(&json)), read(&good), "signing again changes nothing");

    let limit = 1024 * 1024;
    check(
        "too large",
        roster(vec![0; limit + 1]),
        TrustError::TooLarge { what: "roster", limit },
    );
    check("not a container", roster(b"roster".to_vec()), refused("not_a_zip"));
    check(
        "a byte behind it",
        roster([good.roster.as_slice(), &[0]].concat()),
        refused("bytes_after_zip"),
    );
    let device_signed = forge.seal("roster.json", &json, CertificateRole::Device);
    check("signed by a device", roster(device_signed), refused("role"));
    let publisher_signed = forge.seal("roster.json", &json, CertificateRole::Publisher);
    check("signed by a publisher", roster(publisher_signed), refused("role"));
    check(
        "signed elsewhere",
        roster(other.seal("roster.json", &json, role)),
        refused("unknown_issuer"),
    );
    let unexpected = |what| TrustError::UnexpectedContents { what };
    check(
        "another file",
        roster(forge.seal("notes.json", &json, role)),
        unexpected("roster"),
    );
    check("the other list", roster(good.crl.clone()), unexpected("roster"));
    check(
        "the roster as list",
        crl(good.roster.clone()),
        unexpected("revocation list"),
    );
    let foreign_list = container("revocation list", "unknown_issuer");
    check("another station's list", crl(other.publish(&[]).crl), foreign_list);

    check("no JSON", holds(b"roster"), at("."));
    check(
        "JSON and more",
        holds(&[json.as_slice(), b"{}"].concat()),
        at("the end"),
    );
    let spelling = TrustError::NotCanonical { what: "roster" };
    check("another spelling", holds(&[json.as_slice(), b"\n"].concat()), spelling);
    let unknown = TrustError::UnknownFormat { what: "roster" };
    check("a later format", text("halte.roster/1", "halte.roster/2"), unknown);
    check(
        "an unknown field",
        text("\"number\"", "\"note\": 1, \"number\""),
        at("note"),
    );
    check(
        "a field twice",
        text("\"number\"", "\"number\": 9, \"number\""),
        at("."),
    );
    check(
        "a negative number",
        text("\"number\": 5", "\"number\": -5"),
        at("number"),
    );
    check(
        "another station",
        text(&own, &"00".repeat(32)),
        TrustError::WrongIssuer { what: "roster" },
    );
    let training = TrustError::TrainingDisagrees { what: "roster" };
    check(
        "calls itself training",
        text("\"training\": false", "\"training\": true"),
        training,
    );
    check(
        "a key that is none",
        text(keys[0], "age1payoke"),
        at("recipients[0].age_public_key"),
    );
    check(
        "a key in capitals",
        text(keys[0], &keys[0].to_uppercase()),
        at("recipients[0].age_public_key"),
    );
    check(
        "an unknown kind",
        text("\"centre\"", "\"embassy\""),
        at("recipients[0].kind"),
    );
    let turned = bad_field("name", "control or direction characters");
    check("a name that turns around", text("Payoke", "Pay\u{202e}oke"), turned);
    check(
        "an endless name",
        text("Payoke", &"x".repeat(65)),
        bad_field("name", "more than 64 characters"),
    );
    let empty = bad_field("serves", "empty, or with space around it");
    check("an empty area", text("\"west-flanders\"", "\"\""), empty);
    check("an id twice", text("centre-surya", "centre-payoke"), duplicate("id"));
    check("ids out of order", text("centre-surya", "centre-a"), duplicate("id"));
    check("a key twice", text(keys[1], keys[0]), duplicate("age_public_key"));

    let only = |name, pair| forge.publish(&[entry(name, Some(pair))]);
    check(
        "a device's certificate",
        only("centre-payoke", &device),
        TrustError::WrongRole { what: "roster" },
    );
    let issued = bad_field("certificates", "issued to another id");
    check("somebody else's certificate", only("centre-surya", &payoke), issued);
    let issuer = TrustError::WrongIssuer { what: "certificate" };
    check("another station's certificate", only("centre-payoke", &foreign), issuer);
}

#[test]
fn a_roster_signed_with_a_revoked_certificate_is_refused() {
    let forge = Forge::new();
    let good = forge.publish(&[]);
    let signer = Parsed::read(&good.roster, &Limits::default())
        .unwrap()
        .signer_certificate()
        .clone();
    let serial = Serial::of(signer.tbs_certificate().serial_number());
    let crl = RevocationList::issue(
        &forge.station,
        &forge.key,
        6,
        &BTreeMap::from([(serial, night())]),
        night(),
    )
    .unwrap();
    let sealed = forge.seal("revocation.crl", &crl, CertificateRole::Station);
    assert_eq!(
        read(&RosterFiles { crl: sealed, ..good }),
        Err(container("roster", "revoked"))
    );
}

#[test]
fn every_bad_revocation_list_is_refused_for_its_own_reason() {
    let forge = Forge::new();
    let other = Forge::new();
    let bad = |reason| TrustError::BadRevocationList { reason };
    let undecodable = TrustError::Undecodable {
        what: "revocation list",
    };
    let extension = |oid: &str, critical| Extension {
        extn_id: oid.parse().unwrap(),
        critical,
        extn_value: OctetString::new(vec![5, 0]).unwrap(),
    };
    let good = forge.crl(|_| ());
    assert_eq!(RevocationList::read(&good, &forge.station).unwrap().number, 5);
    let number = |bytes: &[u8]| {
        let value = CrlNumber(Uint::new(bytes).unwrap()).to_der().unwrap();
        Extension {
            extn_id: const_oid::db::rfc5912::ID_CE_CRL_NUMBER,
            critical: false,
            extn_value: OctetString::new(value).unwrap(),
        }
    };
    let tampered = {
        let mut list: CertificateList = CertificateList::from_der(&good).unwrap();
        list.tbs_cert_list.revoked_certificates = None;
        list.to_der().unwrap()
    };
    let vectors: Vec<(&str, Vec<u8>, TrustError)> = vec![
        (
            "too large",
            vec![0x30; 1024 * 1024 + 1],
            TrustError::TooLarge {
                what: "revocation list",
                limit: 1024 * 1024,
            },
        ),
        ("empty", Vec::new(), undecodable.clone()),
        ("bytes behind it", [good.as_slice(), &[0]].concat(), undecodable),
        (
            "an entry taken out",
            tampered,
            TrustError::BadSignature {
                what: "revocation list",
            },
        ),
        (
            "another station's",
            other.crl(|_| ()),
            TrustError::WrongIssuer {
                what: "revocation list",
            },
        ),
        (
            "another station's in this one's name",
            other.crl(|l| l.tbs_cert_list.issuer = forge.station.certificate().tbs_certificate().subject().clone()),
            TrustError::BadSignature {
                what: "revocation list",
            },
        ),
        (
            "without a number",
            forge.crl(|l| l.tbs_cert_list.crl_extensions = None),
            bad("it has no number"),
        ),
        (
            "two numbers",
            forge.crl(|l| l.tbs_cert_list.crl_extensions.as_mut().unwrap().push(number(&[9]))),
            bad("it has two numbers"),
        ),
        (
            "a number beyond counting",
            forge.crl(|l| l.tbs_cert_list.crl_extensions = Some(vec![number(&[1; 9])])),
            bad("its number is too large"),
        ),
        (
            "a delta list",
            forge.crl(|l| {
                l.tbs_cert_list
                    .crl_extensions
                    .as_mut()
                    .unwrap()
                    .push(extension("2.5.29.27", true))
            }),
            bad("it has an unknown extension"),
        ),
        (
            "another algorithm named",
            forge.crl(|l| l.tbs_cert_list.signature.oid = "1.2.840.10045.4.3.2".parse().unwrap()),
            bad("its signature algorithm is not Ed25519"),
        ),
        (
            "an entry with an extension",
            forge.crl(|l| {
                l.tbs_cert_list.revoked_certificates.as_mut().unwrap()[0].crl_entry_extensions =
                    Some(vec![extension("2.5.29.29", true)])
            }),
            bad("an entry has an extension"),
        ),
        (
            "a serial twice",
            forge.crl(|l| {
                let list: &mut Vec<RevokedCert> = l.tbs_cert_list.revoked_certificates.as_mut().unwrap();
                list.push(list[0].clone());
            }),
            TrustError::Duplicate {
                what: "revocation list",
                field: "serial number",
            },
        ),
    ];
    for (name, bytes, reason) in vectors {
        assert_eq!(RevocationList::read(&bytes, &forge.station), Err(reason), "{name}");
    }
}

#[test]
fn every_bad_station_certificate_is_refused_for_its_own_reason() {
    let forge = Forge::new();
    let bad = |reason| TrustError::BadCertificate {
        what: "station certificate",
        reason,
    };
    let undecodable = TrustError::Undecodable {
        what: "station certificate",
    };
    let good = forge.station.to_pem().unwrap();
    let pair = forge.pair("device-1", CertificateRole::Device);
    let mut forged = forge.station.certificate().to_der().unwrap();
    let last = forged.len() - 1;
    forged[last] ^= 1;
    let forged = Certificate::from_der(&forged).unwrap();
    let vectors: Vec<(&str, Vec<u8>, TrustError)> = vec![
        ("not PEM", b"station".to_vec(), undecodable.clone()),
        ("two of them", [good.as_bytes(), good.as_bytes()].concat(), undecodable),
        (
            "a device's",
            to_pem(&pair.ed25519).unwrap().into_bytes(),
            bad("it is not self-signed"),
        ),
        (
            "a device's of the other kind",
            to_pem(&pair.p256).unwrap().into_bytes(),
            bad("its key is not Ed25519"),
        ),
        (
            "a signature that does not hold",
            to_pem(&forged).unwrap().into_bytes(),
            TrustError::BadSignature {
                what: "station certificate",
            },
        ),
        (
            "too large",
            vec![b'-'; 1024 * 1024 + 1],
            TrustError::TooLarge {
                what: "station certificate",
                limit: 1024 * 1024,
            },
        ),
    ];
    for (name, bytes, reason) in vectors {
        assert_eq!(StationCertificate::from_pem(&bytes), Err(reason), "{name}");
    }
}

#[test]
fn every_bad_request_is_refused_for_its_own_reason() {
    let keys = DeviceKeys::generate().unwrap();
    let other = DeviceKeys::generate().unwrap();
    let good = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    let what = "enrolment request";
    let text = |from: &str, to: &str| swapped(good.as_bytes(), from, to);
    let base64 = |bytes: &[u8]| data_encoding::BASE64.encode(bytes);
    let (own, own_p256) = (
        base64(keys.public().ed25519.as_bytes()),
        base64(&keys.public().p256_bytes()),
    );
    let bad = |field, reason| TrustError::BadField { what, field, reason };
    let forged = || TrustError::BadSignature { what };
    let check = |name: &str, bytes: Vec<u8>, reason| {
        assert_eq!(EnrolmentRequest::read(&bytes).map(|_| ()), Err(reason), "{name}");
    };
    let limit = 1024 * 1024;
    check("too large", vec![b' '; limit + 1], TrustError::TooLarge { what, limit });
    check("empty", Vec::new(), malformed(what, "."));
    check(
        "another format",
        text("request/1", "request/2"),
        TrustError::UnknownFormat { what },
    );
    check(
        "an unknown field",
        text("\"role\"", "\"officer\": 1, \"role\""),
        malformed(what, "body.officer"),
    );
    check(
        "another spelling",
        text("\"role\"", " \"role\""),
        TrustError::NotCanonical { what },
    );
    check(
        "another Ed25519 key",
        text(&own, &base64(other.public().ed25519.as_bytes())),
        forged(),
    );
    check(
        "another P-256 key",
        text(&own_p256, &base64(&other.public().p256_bytes())),
        forged(),
    );
    check("another unit", text("Traffic unit", "Harbour unit"), forged());
    check("another service", text("local_police", "federal_police"), forged());
    let proof = serde_json::from_slice::<serde_json::Value>(good.as_bytes()).unwrap()["proof"]["p256"].clone();
    check("no proof for one key", text(proof.as_str().unwrap(), ""), forged());
    check(
        "a weak key",
        text(&own, &base64(&[0; 32])),
        bad("ed25519", "not a public key"),
    );
    check(
        "a point off the curve",
        text(&own_p256, &base64(&[4; 65])),
        bad("p256", "not a public key"),
    );
    check("not base64", text(&own, "??"), malformed(what, "body.ed25519"));
    let itself = bad("role", "a station issues that to itself alone");
    check(
        "the role of a station",
        text("\"role\": \"device\"", "\"role\": \"station\""),
        itself,
    );
    let service = bad("service", "a device has one, nobody else");
    check(
        "a publisher with a service",
        text("\"role\": \"device\"", "\"role\": \"publisher\""),
        service,
    );
    check(
        "an id in capitals",
        text("device-", "DEVICE-"),
        bad("id", "not lower-case letters, digits, _ . -"),
    );
    let lines = bad("unit", "control or direction characters");
    check("a unit of two lines", text("Traffic unit", "Traffic\\nunit"), lines);
    let nobody = EnrolmentRequest::for_publisher(&keys, "publisher-1", "  ", night());
    assert_eq!(nobody.map(|_| ()), Err(bad("unit", "empty, or with space around it")));
}

#[test]
fn a_flipped_bit_in_a_roster_folder_never_panics_and_never_changes_what_is_believed() {
    let forge = Forge::new();
    let good = forge.publish(&[entry("centre-payoke", None)]);
    let expected = read(&good).unwrap();
    for (which, step) in [(0, 11), (1, 11), (2, 5)] {
        let length = [&good.roster, &good.crl, &good.ca_pem][which].len();
        for at in (0..length).step_by(step) {
            let mut files = good.clone();
            [&mut files.roster, &mut files.crl, &mut files.ca_pem][which][at] ^= 1 << (at % 8);
            if let Ok(roster) = read(&files) {
                assert_eq!(roster, expected, "byte {at} of file {which}");
            }
        }
    }
}

#[test]
fn a_flipped_bit_in_a_signed_roster_or_a_request_never_panics() {
    let forge = Forge::new();
    let good = forge.publish(&[entry(
        "centre-payoke",
        Some(&forge.pair("centre-payoke", CertificateRole::Recipient)),
    )]);
    let json = roster_json(&good);
    let request = EnrolmentRequest::for_device(&forge.keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    for at in (0..json.len()).step_by(9) {
        let mut bytes = json.clone();
        bytes[at] ^= 1 << (at % 7);
        let roster = forge.seal("roster.json", &bytes, CertificateRole::Station);
        let _ = read(&RosterFiles { roster, ..good.clone() });
    }
    for at in 0..request.as_bytes().len() {
        let mut bytes = request.as_bytes().to_vec();
        bytes[at] ^= 1 << (at % 7);
        assert!(EnrolmentRequest::read(&bytes).is_err(), "byte {at}");
    }
}
