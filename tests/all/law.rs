//! The law is data: a label that changes in `law.toml` changes what is cited, without code; and what
//! the ILO's list says stays where it explains, on the screen.

use std::collections::BTreeMap;
use std::path::PathBuf;

use halte::assess::{assess, dimensions};
use halte::content::{Content, Dimension, embedded_files, load};
use halte::model::{Assessment, EncounterFile, Track};

/// Nadia sews in a locked workshop; the day of the facts is given.
fn nadia(on: &str) -> EncounterFile {
    let json = serde_json::json!({"format": "halte.encounter/1", "service": "labour_inspection",
        "occurred_on": on, "context": "workplace", "persons": [{"label": "A", "age": "adult",
        "nationality": "third_country", "observations": [
            {"indicator": "LAB-01", "answer": "yes", "source": "person_said"},
            {"indicator": "LAB-06", "answer": "yes", "source": "officer_saw"}]}]});
    EncounterFile::parse(json.to_string().as_bytes()).unwrap()
}

fn changed(change: impl FnOnce(String) -> String) -> Content {
    let mut files: BTreeMap<String, String> = embedded_files();
    let law = files.remove("law.toml").unwrap();
    let new = change(law.clone());
    assert_ne!(new, law);
    files.insert("law.toml".to_owned(), new);
    load(&files).unwrap()
}

fn cited(assessment: &Assessment, key: &str) -> (String, bool) {
    let elements = &assessment.persons[0].tracks.trafficking.elements;
    let element = elements.iter().find(|e| e.key.as_str() == key).unwrap();
    (element.reference.clone(), element.reference_verified)
}

#[test]
fn a_label_changed_in_the_file_changes_what_is_cited_on_its_days_only() {
    let new = changed(|law| {
        law.replace(
            "en = \"Criminal Code (1867), art. 433quinquies § 1, 3°\"",
            "en = \"Criminal Code (1867), art. 999, tested\"",
        )
    });
    let on = |content: &Content, day: &str| cited(&assess(content, &nadia(day), "en"), "purpose.labour").0;
    assert_eq!(on(&new, "2026-08-31"), "Criminal Code (1867), art. 999, tested");
    let shipped = Content::embedded().unwrap();
    for day in ["2005-09-11", "2026-09-01"] {
        assert_eq!(on(&new, day), on(&shipped, day));
    }
}

#[test]
fn a_row_that_somebody_verified_loses_its_mark_without_code() {
    let before = Content::embedded().unwrap();
    assert!(!cited(&assess(&before, &nadia("2026-11-03"), "fr"), "purpose.labour").1);
    let verified = changed(|law| {
        let rows: Vec<String> = law
            .split("[[law]]\n")
            .map(|row| {
                let new_code = row.contains("key = \"purpose.labour\"") && row.contains("SW2024");
                let signed = "verified = true\nverified_by = \"a lawyer\"\nverified_on = \"2026-11-01\"";
                if new_code {
                    row.replace("verified = false", signed)
                } else {
                    row.to_owned()
                }
            })
            .collect();
        rows.join("[[law]]\n")
    });
    assert!(cited(&assess(&verified, &nadia("2026-11-03"), "fr"), "purpose.labour").1);
    assert!(!cited(&assess(&verified, &nadia("2026-08-31"), "fr"), "purpose.labour").1);
}

#[test]
fn every_element_shows_the_text_of_the_day_in_four_languages_with_its_source() {
    let content = Content::embedded().unwrap();
    for key in halte::content::ELEMENT_KEYS {
        for track in Track::ALL.iter().filter(|t| halte::content::is_listed(key, **t)) {
            let key = halte::model::ElementKey::new(key).unwrap();
            for day in [
                "1990-01-01",
                "2005-09-12",
                "2016-06-01",
                "2026-08-31",
                "2026-09-01",
                "2031-05-05",
            ] {
                let row = content.law_on(&key, *track, day.parse().unwrap()).unwrap();
                assert_eq!(row.label.keys().collect::<Vec<_>>(), ["de", "en", "fr", "nl"]);
                assert!(!row.source.is_empty(), "{key} {day}");
            }
        }
    }
}

#[test]
fn the_dimensions_are_in_no_assessment_and_nothing_that_seals_or_prints_reads_them() {
    let content = Content::embedded().unwrap();
    let file = nadia("2026-11-03");
    let found: Vec<_> = dimensions(&content, &file)[0]
        .dimensions
        .iter()
        .map(|d| d.dimension)
        .collect();
    assert_eq!(found, [Dimension::Exploitation, Dimension::CoercionDestination]);
    let json = serde_json::to_string(&assess(&content, &file, "en")).unwrap();
    assert!(!json.contains("dimension") && !json.contains("coercion_destination"));
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/packet")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                read += 1;
                let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
                assert!(!text.contains("dimension"), "{}", path.display());
            }
        }
    }
    assert!(read > 10);
}
