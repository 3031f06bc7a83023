//! Notice and slip as they leave the printer, in every language: no letter is an empty box, nothing on
//! the slip betrays its bearer, and the printer reads whatever the core can write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use halte::content::Content;
use halte::l10n::Words;
use halte::leaflet::{Imprint, LeafletKind, Numbers, call_numbers, leaflet, leaflet_paper, slip, slip_paper, stories};
use halte::model::{Document, RecipientId};
use serde_json::json;

const OFFICER_LANG: &str = "nl";

fn imprint() -> Imprint<'static> {
    Imprint {
        officer_lang: OFFICER_LANG,
        dated_at: 1_793_673_720,
        training: true,
    }
}

/// Prints and leaves the PDF where a person can look at it.
fn print(name: &str, document: &Document) -> PathBuf {
    let pdf = halte_print::render(&serde_json::to_vec(document).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    fs::write(&path, pdf).unwrap();
    path
}

fn text(pdf: &Path) -> String {
    let out = Command::new("pdftotext")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("poppler-utils is installed");
    assert!(out.status.success());
    String::from_utf8(out.stdout).unwrap()
}

#[test]
fn every_letter_of_every_language_can_be_printed() {
    let words = Words::embedded().unwrap();
    for row in words.languages() {
        let ftl = words.ftl(row.tag.as_str()).unwrap();
        assert_eq!(halte_print::missing_glyph(&ftl), None, "{}", row.tag);
        assert_eq!(halte_print::missing_glyph(&row.endonym), None, "{}", row.tag);
    }
}

#[test]
fn the_notice_comes_out_as_paper_in_every_language_with_its_numbers_in_order() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let numbers = Numbers::from_directory(&content.directory, None).unwrap();
    for row in words.languages() {
        let call = call_numbers(&words, &row.tag, &content.directory, None).unwrap();
        for (name, kind) in [("short", LeafletKind::Short), ("full", LeafletKind::Full)] {
            let notice = leaflet(&words, &row.tag, kind, &numbers).unwrap();
            let told = (kind == LeafletKind::Full).then(|| stories(&words, &row.tag).unwrap());
            let paper = leaflet_paper(&words, &notice, told.as_ref(), call.clone(), imprint()).unwrap();
            let printed = text(&print(&format!("{name}-{}", row.tag), &paper));
            for number in [&numbers.emergency, &numbers.contact_point] {
                assert!(printed.contains(number.as_str()), "{} {name}: {number}", row.tag);
            }
            // The draft mark, to the officer, and the version that the journal holds.
            assert!(printed.contains(&notice.version[..12]), "{} {name}", row.tag);
        }
    }
}

#[test]
fn the_printed_slip_says_in_no_language_what_it_is_about() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let stems = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/slip-forbidden.toml")).unwrap();
    let stems: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(&stems).unwrap();
    let centre = RecipientId::new("centre-payoke").unwrap();
    for row in words.languages() {
        let call = call_numbers(&words, &row.tag, &content.directory, Some(&centre)).unwrap();
        let slip = slip(&words, &row.tag, call, Some("K7Q2-9F")).unwrap();
        let slip = slip_paper(&words, &slip, imprint()).unwrap();
        let printed = text(&print(&format!("slip-{}", row.tag), &slip)).to_lowercase();
        assert!(
            printed.contains("03 201 16 90") && printed.contains("k7q2-9f"),
            "{printed}"
        );
        let lists = [&stems[row.tag.as_str()], &stems[OFFICER_LANG]];
        for stem in lists.into_iter().flat_map(BTreeMap::values).flatten() {
            assert!(!printed.contains(stem.as_str()), "{}: {stem} in {printed}", row.tag);
        }
        assert!(!printed.contains("payoke") && !printed.contains("halte"), "{printed}");
    }
}

#[test]
fn the_printer_reads_every_block_the_core_can_write() {
    let document = json!({
        "layout": "referral", "lang": "nl", "direction": "ltr", "title": "t", "subtitle": "s", "watermark": "w",
        "footer": "f", "dated_at": 0, "blocks": [
            {"block": "heading", "level": 1, "text": "h"},
            {"block": "paragraph", "text": "p"},
            {"block": "facts", "rows": [{"label": "l", "value": "v", "note": "n"}]},
            {"block": "callout", "tone": "attention", "title": "t", "lines": ["l"]},
            {"block": "bullets", "items": ["i"]},
            {"block": "numbers", "rows": [{"label": "l", "value": "112"}]},
            {"block": "topic", "pictogram": "call", "title": {"level": 2, "text": "t"}, "lines": ["l"]},
            {"block": "topic", "lines": ["l"]},
            {"block": "code", "rows": ["#.", ".#"]},
            {"block": "page_break"},
        ]
    });
    // Through the core's own type: a field added there and not in the printer is refused here.
    let document: Document = serde_json::from_value(document).unwrap();
    for layout in ["referral", "leaflet", "slip"] {
        let mut value = serde_json::to_value(&document).unwrap();
        value["layout"] = json!(layout);
        halte_print::render(value.to_string().as_bytes()).unwrap();
    }
}
