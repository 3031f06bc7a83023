//! A holder asks again: known by its key, kept out once revoked; and a request that travels as a
//! picture instead of a file.

use super::*;
use crate::qr::{FILE_MAX, is_picture};
use crate::trust::{request_code, request_from_picture};

#[test]
fn a_device_is_known_by_its_key_and_both_its_certificates_hold() {
    let (_dir, mut station) = ghent();
    let (keys, first) = noor(&mut station);
    let asked = EnrolmentRequest::renew_device(&keys, &first.facts, later(60)).unwrap();
    assert!(station.renews(&asked));
    let answer = station.enrol(&asked, later(60)).unwrap();
    let second = accept(&answer, &keys.public(), &first.roster.last_seen(), later(60)).unwrap();
    assert_eq!(
        (&second.facts.id, second.facts.not_after),
        (&first.facts.id, later(150))
    );
    for enrolled in [&first, &second] {
        assert_eq!(standing(&packet(&keys, enrolled), &second.roster, later(61)), Ok(()));
    }
    let stranger = DeviceKeys::generate().unwrap();
    let claims = EnrolmentRequest::renew_device(&stranger, &first.facts, later(60)).unwrap();
    assert!(!station.renews(&claims), "the name alone is not enough");
}

#[test]
fn the_warning_comes_on_day_sixty_and_not_before() {
    let (_dir, mut station) = ghent();
    let (_, enrolled) = noor(&mut station);
    assert_eq!(enrolled.renewal_due(later(59)), None);
    assert_eq!(enrolled.renewal_due(later(60)), Some(30));
    assert_eq!(enrolled.renewal_due(later(91)), Some(-1));
}

#[test]
fn whoever_was_revoked_does_not_come_back_by_asking_again() {
    let (_dir, mut station) = ghent();
    let (keys, enrolled) = noor(&mut station);
    station.revoke(&enrolled.facts.serial, later(10)).unwrap();
    let revoked = Err(TrustError::Revoked {
        what: "enrolment request",
    });
    let again = EnrolmentRequest::renew_device(&keys, &enrolled.facts, later(11)).unwrap();
    assert_eq!(station.enrol(&again, later(11)), revoked, "under the old name");
    let anew = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, later(11)).unwrap();
    assert_eq!(
        station.enrol(&anew, later(11)),
        revoked,
        "under a new name with the old key"
    );
}

#[test]
fn a_device_that_is_lost_after_a_renewal_loses_both_its_certificates() {
    let (dir, mut station) = ghent();
    let (keys, first) = noor(&mut station);
    let (others, other) = noor(&mut station);
    let asked = EnrolmentRequest::renew_device(&keys, &first.facts, later(60)).unwrap();
    let answer = station.enrol(&asked, later(60)).unwrap();
    let second = accept(&answer, &keys.public(), &LastSeen::default(), later(60)).unwrap();
    station.revoke(&first.facts.serial, later(61)).unwrap();
    let files = station.write_roster(&dir.path().join("roster"), later(61)).unwrap();
    let roster = read_roster_dir(&files, &LastSeen::default(), later(61)).unwrap();
    for enrolled in [&first, &second] {
        let packet = packet(&keys, enrolled);
        assert_eq!(standing(&packet, &roster, later(62)), Err(TrustRefusal::Revoked));
    }
    assert_eq!(
        standing(&packet(&others, &other), &roster, later(62)),
        Ok(()),
        "nobody else's"
    );
}

#[test]
fn a_request_from_the_future_says_that_a_clock_is_wrong() {
    let (_dir, mut station) = ghent();
    let keys = DeviceKeys::generate().unwrap();
    let tomorrow = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, later(1)).unwrap();
    let wrong = TrustError::ClockDisagrees {
        what: "enrolment request",
    };
    assert_eq!(station.enrol(&tomorrow, night()), Err(wrong));
    assert!(
        station.enrol(&tomorrow, later(9)).is_ok(),
        "one that travelled for days is welcome"
    );
}

fn request() -> EnrolmentRequest {
    let keys = DeviceKeys::generate().unwrap();
    EnrolmentRequest::for_device(&keys, "Wegpolitie West-Vlaanderen", Service::FederalPolice, night()).unwrap()
}

#[test]
fn a_request_fits_one_code_and_comes_back_from_a_picture_the_same() {
    let request = request();
    let code = request_code(&request).unwrap();
    assert!(code.width() <= 102, "{} dots are too fine for a photo", code.width());
    let png = code.png(6).unwrap();
    assert!(is_picture(&png) && !is_picture(request.as_bytes()));
    let read = request_from_picture(&png).unwrap();
    assert_eq!(
        (read.as_bytes(), read.fingerprint()),
        (request.as_bytes(), request.fingerprint())
    );
}

/// The code on a grey screen, photographed at an angle, as a JPEG.
fn photographed(request: &EnrolmentRequest, degrees: f64) -> Vec<u8> {
    let code = image::load_from_memory(&request_code(request).unwrap().png(6).unwrap())
        .unwrap()
        .to_luma8();
    let (side, angle) = (i64::from(code.width()), degrees.to_radians());
    let centre = side as f64 / 2.0;
    let askew = image::GrayImage::from_fn(code.width() + 160, code.height() + 160, |x, y| {
        let (dx, dy) = (f64::from(x) - 80.0 - centre, f64::from(y) - 80.0 - centre);
        let (sx, sy) = (
            dx * angle.cos() + dy * angle.sin() + centre,
            dy * angle.cos() - dx * angle.sin() + centre,
        );
        let inside = sx >= 0.0 && sy >= 0.0 && (sx as i64) < side && (sy as i64) < side;
        let dark = inside && code.get_pixel(sx as u32, sy as u32).0[0] == 0;
        image::Luma([if dark { 70 } else { 180 }])
    });
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::DynamicImage::ImageLuma8(askew)
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .unwrap();
    jpeg.into_inner()
}

#[test]
fn a_code_photographed_askew_on_a_grey_screen_is_read() {
    let request = request();
    // Whoever photographs a code photographs it again when it was not read.
    let mut tries = [6.0, -5.0, 8.0]
        .map(|degrees| request_from_picture(&photographed(&request, degrees)))
        .into_iter();
    let read = tries.find_map(Result::ok);
    assert_eq!(read.unwrap().as_bytes(), request.as_bytes());
}

#[test]
fn a_picture_without_a_request_is_refused_for_its_own_reason() {
    let grey = image::GrayImage::from_pixel(200, 200, image::Luma([128]));
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::ImageLuma8(grey)
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    assert_eq!(request_from_picture(png.get_ref()), Err(TrustError::NoCode));
    let undecodable = TrustError::Undecodable {
        what: "photo of a request",
    };
    assert_eq!(request_from_picture(b"GIF89a"), Err(undecodable.clone()));
    assert_eq!(request_from_picture(&png.get_ref()[..60]), Err(undecodable));
    let huge = vec![0; FILE_MAX + 1];
    assert!(matches!(request_from_picture(&huge), Err(TrustError::TooLarge { .. })));
}

#[test]
fn a_compact_request_has_one_spelling() {
    let request = request();
    let compact = request.compact().unwrap();
    assert_eq!(EnrolmentRequest::from_compact(&compact).unwrap(), request);
    let spaced = [b" ".as_slice(), &compact].concat();
    assert_eq!(
        EnrolmentRequest::from_compact(&spaced),
        Err(TrustError::NotCanonical {
            what: "enrolment request"
        })
    );
    let text = String::from_utf8(compact)
        .unwrap()
        .replace("West-Vlaanderen", "Oost-Vlaanderen");
    assert_eq!(
        EnrolmentRequest::from_compact(text.as_bytes()),
        Err(TrustError::BadSignature {
            what: "enrolment request"
        })
    );
}
