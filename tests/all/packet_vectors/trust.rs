//! Vectors of the certificates under a packet, and of time.

use halte::container::{POLICY_DEVICE, POLICY_PUBLISHER, Remark, TrustView, serial_hex};
use x509_cert::ext::pkix::KeyUsages;

use super::{Ground, Vector};
use crate::forge::Draft;
use crate::station::{Spec, Station, at, ed25519, ed25519_spki, extension};

pub(crate) fn vectors(ground: &Ground) -> Vec<Vector> {
    let mut all = times(ground);
    all.extend(issuers(ground));
    all.extend(devices(ground));
    all
}

fn believing(change: impl Fn(&mut TrustView), station: &Station) -> TrustView {
    let mut trust = station.trust();
    change(&mut trust);
    trust
}

fn revoked(trust: &mut TrustView, station: &Station, since: &str) {
    let serial = serial_hex(station.cert.tbs_certificate().serial_number());
    trust.stations[0].revoked.insert(serial, at(since));
}

fn times(ground: &Ground) -> Vec<Vector> {
    let station = &ground.station;
    let good = ground.draft().zip();
    let timed = |name, change: &dyn Fn(&mut TrustView), remarks: &[Remark]| Vector {
        trust: believing(change, station),
        ..ground.good(name, good.clone(), remarks)
    };
    let second_revoked = |t: &mut TrustView| {
        let serial = serial_hex(station.second_cert.tbs_certificate().serial_number());
        t.stations[0].revoked.insert(serial, at("2026-11-01T00:00:00Z"));
    };
    let old = Spec {
        to: "2026-11-01T00:00:00Z",
        ..Spec::device(7)
    };
    let expired_in_the_field = Station::with(&Spec::station(), &old, &Spec::device(8));
    vec![
        timed(
            "expired_when_received",
            &|t| t.received_at = at("2027-01-01T00:00:00Z"),
            &[Remark::Expired],
        ),
        ground.good(
            "expired_when_signed",
            Draft::new(&expired_in_the_field, &ground.referral).zip(),
            &[Remark::Expired, Remark::ExpiredAtSigning],
        ),
        timed(
            "received_before_it_was_signed",
            &|t| t.received_at = at("2026-11-02T00:00:00Z"),
            &[Remark::TimeInconsistent],
        ),
        timed(
            "station_expired",
            &|t| t.received_at = at("2036-06-01T00:00:00Z"),
            &[Remark::Expired, Remark::IssuerExpired],
        ),
        timed(
            "revoked_after_it_was_first_seen",
            &|t| {
                t.first_seen_at = Some(at("2026-11-03T02:30:00Z"));
                t.received_at = at("2026-11-20T00:00:00Z");
                revoked(t, station, "2026-11-10T00:00:00Z");
            },
            &[Remark::RevokedLater],
        ),
        Vector {
            trust: believing(|t| revoked(t, station, "2026-11-01T00:00:00Z"), station),
            ..ground.bad("revoked_before_it_was_seen", good.clone(), "revoked")
        },
        Vector {
            trust: believing(|t| revoked(t, station, "2026-11-03T02:30:00Z"), station),
            ..ground.bad("revoked_the_moment_it_was_seen", good.clone(), "revoked")
        },
        Vector {
            trust: believing(second_revoked, station),
            ..ground.bad("second_certificate_revoked", good.clone(), "revoked")
        },
    ]
}

fn issuers(ground: &Ground) -> Vec<Vector> {
    let good = ground.draft().zip();
    let impostor = ed25519("impostor");
    let same_name = Spec::station().issue(ed25519_spki(&impostor), &impostor);
    let no_authority = |change: &dyn Fn(&mut Spec)| {
        let mut spec = Spec::station();
        change(&mut spec);
        let trust = Station::with(&spec, &Spec::device(7), &Spec::device(8)).trust();
        Vector {
            trust,
            ..ground.bad("", good.clone(), "issuer_not_authority")
        }
    };
    vec![
        Vector {
            trust: believing(|t| t.stations.clear(), &ground.station),
            ..ground.bad("no_station_in_the_roster", good.clone(), "unknown_issuer")
        },
        ground.bad(
            "a_station_outside_the_roster",
            {
                let (station, device) = ("CN=Station Beta,O=Halte test", Spec::device(7));
                let beta = Spec {
                    subject: station,
                    issuer: station,
                    ..Spec::station()
                };
                let (first, second) = (
                    Spec {
                        issuer: station,
                        ..device.clone()
                    },
                    Spec {
                        issuer: station,
                        ..Spec::device(8)
                    },
                );
                Draft::new(&Station::with(&beta, &first, &second), &ground.referral).zip()
            },
            "unknown_issuer",
        ),
        Vector {
            trust: believing(|t| t.stations[0].ca = same_name.clone(), &ground.station),
            ..ground.bad("a_station_of_the_same_name", good.clone(), "issuer_signature")
        },
        Vector {
            name: "issuer_that_is_no_authority",
            ..no_authority(&|s| s.is_ca = false)
        },
        Vector {
            name: "issuer_that_may_not_issue",
            ..no_authority(&|s| s.usage = KeyUsages::DigitalSignature)
        },
    ]
}

fn devices(ground: &Ground) -> Vec<Vector> {
    let issued = |name, reason, change: &dyn Fn(&mut Spec)| {
        let (mut first, mut second) = (Spec::device(7), Spec::device(8));
        change(&mut first);
        change(&mut second);
        let station = Station::with(&Spec::station(), &first, &second);
        ground.bad(name, Draft::new(&station, &ground.referral).zip(), reason)
    };
    let training_station = Station::with(&Spec::station().for_training(), &Spec::device(7), &Spec::device(8));
    vec![
        issued("device_that_is_an_authority", "certificate_shape", &|s| s.is_ca = true),
        issued("device_with_an_unknown_critical_extension", "certificate_shape", &|s| {
            s.extra = vec![extension("1.2.3.4", true, &[5, 0])];
        }),
        issued("device_that_may_not_sign", "key_usage", &|s| {
            s.usage = KeyUsages::KeyAgreement
        }),
        issued("publisher_signs_a_packet", "role", &|s| {
            s.policies = vec![POLICY_PUBLISHER]
        }),
        issued("device_and_publisher_at_once", "role", &|s| {
            s.policies = vec![POLICY_DEVICE, POLICY_PUBLISHER]
        }),
        issued("certificate_without_a_role", "role", &|s| s.policies.clear()),
        issued("training_device_of_a_real_station", "training_policy", &|s| {
            *s = s.clone().for_training()
        }),
        Vector {
            trust: training_station.trust(),
            ..ground.bad(
                "real_device_of_a_training_station",
                Draft::new(&training_station, &ground.referral).zip(),
                "training_policy",
            )
        },
    ]
}
