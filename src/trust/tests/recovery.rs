//! The station's recovery key: made with the station, carried signed, never by an exercise; and a
//! station that is made wholly or not at all.

use super::*;

fn names(dir: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn an_answer_carries_the_recovery_key_whose_secret_half_stays_with_the_station() {
    let (dir, mut station) = ghent();
    let (_, enrolled) = noor(&mut station);
    let file = std::fs::read(dir.path().join("station/station-recovery.key")).unwrap();
    let identity = recovery_identity(&file, None).unwrap();
    assert_eq!(enrolled.recovery, Some(identity.public()));
    assert_eq!(station.recovery(), Some(&identity.public()));
}

#[test]
fn a_recovery_key_put_in_on_the_way_is_refused() {
    let (_dir, mut station) = ghent();
    let (_other_dir, mut other) = ghent();
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_device(&keys, "Traffic unit", Service::LocalPolice, night()).unwrap();
    let answer = String::from_utf8(station.enrol(&request, night()).unwrap()).unwrap();
    let foreign = String::from_utf8(other.enrol(&request, night()).unwrap()).unwrap();
    // Changed as text: an answer is taken in one spelling only.
    let field = |answer: &str, name: &str| {
        let after = answer.split_once(&format!("\"{name}\": \"")).unwrap().1;
        after.split_once('"').unwrap().0.to_owned()
    };
    let own = field(&answer, "recovery");
    let take = |answer: String| accept(answer.as_bytes(), &keys.public(), &LastSeen::default(), night());
    assert!(take(answer.clone()).unwrap().recovery.is_some());
    let swapped = take(answer.replace(&own, &field(&foreign, "recovery")));
    assert!(
        matches!(swapped, Err(TrustError::ContainerRefused { .. })),
        "{swapped:?}"
    );
    let roster_instead = take(answer.replace(&own, &field(&answer, "roster")));
    assert!(
        matches!(roster_instead, Err(TrustError::UnexpectedContents { .. })),
        "{roster_instead:?}"
    );
    // An answer of a station older than recovery still enrols.
    let without = take(answer.replace(&format!(",\n  \"recovery\": \"{own}\""), ""));
    assert_eq!(without.unwrap().recovery, None);
}

#[test]
fn a_training_station_has_no_recovery_key() {
    let dir = TempDir::new().unwrap();
    let mut station = Station::init(&dir.path().join("station"), "Training", true, night(), None).unwrap();
    let (_, enrolled) = noor(&mut station);
    assert_eq!((enrolled.recovery, station.recovery()), (None, None));
    assert!(!dir.path().join("station/station-recovery.key").exists());
}

#[test]
fn a_recovery_file_under_a_passphrase_opens_with_that_alone() {
    let dir = TempDir::new().unwrap();
    let passphrase = SecretString::from("seven lorries at the border");
    let station = Station::init(
        &dir.path().join("s"),
        "Police zone Ghent",
        false,
        night(),
        Some(&passphrase),
    )
    .unwrap();
    let file = std::fs::read(dir.path().join("s/station-recovery.key.age")).unwrap();
    assert!(!dir.path().join("s/station-recovery.key").exists() && is_sealed(&file));
    let identity = recovery_identity(&file, Some(&passphrase)).unwrap();
    assert_eq!(station.recovery(), Some(&identity.public()));
    let wrong = SecretString::from("eight lorries at the border");
    assert_eq!(
        recovery_identity(&file, None).unwrap_err(),
        TrustError::PassphraseNeeded
    );
    assert_eq!(
        recovery_identity(&file, Some(&wrong)).unwrap_err(),
        TrustError::WrongPassphrase
    );
}

#[test]
fn a_station_older_than_recovery_gets_a_key_when_it_is_opened() {
    let (dir, station) = ghent();
    drop(station);
    let folder = dir.path().join("station");
    let state = folder.join("station.json");
    let mut old: serde_json::Value = serde_json::from_slice(&std::fs::read(&state).unwrap()).unwrap();
    old.as_object_mut().unwrap().remove("recovery");
    std::fs::write(&state, serde_json::to_vec(&old).unwrap()).unwrap();
    std::fs::remove_file(folder.join("station-recovery.key")).unwrap();
    let made = Station::open(&folder, None).unwrap().recovery().cloned().unwrap();
    let again = Station::open(&folder, None).unwrap().recovery().cloned().unwrap();
    assert_eq!(made, again);
}

#[test]
fn a_station_is_made_wholly_or_not_at_all() {
    let dir = TempDir::new().unwrap();
    let folder = dir.path().join("station");
    // A name that no certificate can hold is found before anything is written.
    assert!(Station::init(&folder, "", false, night(), None).is_err());
    assert!(names(dir.path()).is_empty());
    // What a crash half-way leaves has another name and is in nobody's way.
    let left = dir.path().join(".station-new-0011223344556677");
    std::fs::create_dir(&left).unwrap();
    std::fs::write(left.join("station-ca.key"), b"half").unwrap();
    drop(Station::init(&folder, "Police zone Ghent", false, night(), None).unwrap());
    assert!(Station::open(&folder, None).is_ok());
    assert_eq!(names(dir.path()), [".station-new-0011223344556677", "station"]);
}

#[test]
fn a_folder_that_holds_anything_is_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    std::fs::write(dir.path().join("holiday.jpg"), b"x").unwrap();
    let refused = Station::init(dir.path(), "Police zone Ghent", false, night(), None);
    assert_eq!(refused.unwrap_err(), TrustError::StationExists);
    assert_eq!(names(dir.path()), ["holiday.jpg"]);
}
