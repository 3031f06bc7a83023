//! The papers as a reader with Debian's poppler-utils meets them: text, fonts, standards, limits.
//! Renders the samples beside this file and documents made here.
#![expect(clippy::expect_used, reason = "a test that panics is a test that fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use halte_print::{PrintError, render};
use serde_json::{Value, json};

fn sample(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples").join(name);
    serde_json::from_slice(&fs::read(path).expect("sample exists")).expect("sample is JSON")
}

fn paper(layout: &str, blocks: Value) -> Value {
    json!({
        "layout": layout, "lang": "en", "direction": "ltr", "title": "A paper",
        "footer": "Halte", "dated_at": 1_793_673_720, "blocks": blocks,
    })
}

/// Renders and leaves the PDF where a person can look at it.
fn print(name: &str, document: &Value) -> PathBuf {
    let pdf = render(document.to_string().as_bytes()).expect("it renders");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    fs::write(&path, pdf).expect("written");
    path
}

fn run(program: &str, args: &[&str], pdf: &Path) -> String {
    let out = Command::new(program)
        .args(args)
        .arg(pdf)
        .args(if program == "pdftotext" { vec!["-"] } else { vec![] })
        .output()
        .expect("poppler-utils is installed");
    assert!(
        out.status.success(),
        "{program} failed: {}",
        String::from_utf8_lossy(&out.stderr)
    );
    String::from_utf8(out.stdout).expect("text")
}

/// The text with its white space as single spaces.
fn text(pdf: &Path) -> String {
    run("pdftotext", &["-layout"], pdf)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_sample_says_its_words_with_embedded_fonts_only() {
    for (name, words) in [
        (
            "referral",
            vec![
                "Referral of two presumed victims",
                "Keep apart",
                "not asked",
                "1/2",
                "2/2",
                "Person B",
            ],
        ),
        ("leaflet-ar", vec!["02 511 64 64", "info@pag-asa.be"]),
        ("slip-ti", vec!["ሓገዝ ብነጻ እዩ።", "ህጹጽ ሓገዝ", "04 232 40 30", "1/1"]),
    ] {
        let pdf = print(name, &sample(&format!("{name}.json")));
        let got = text(&pdf);
        for word in words {
            assert!(got.contains(word), "{name} lacks {word:?}: {got}");
        }
        let fonts = run("pdffonts", &[], &pdf);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{name} has fonts");
        for row in rows {
            let columns: Vec<&str> = row.split_whitespace().rev().collect();
            // From the right: object, generation, to-unicode, subset, embedded.
            assert_eq!(
                columns.get(2..5),
                Some(["yes", "yes", "yes"].as_slice()),
                "{name}: {row}"
            );
        }
    }
}

#[test]
fn the_same_data_gives_the_same_bytes() {
    let document = sample("referral.json").to_string();
    assert_eq!(render(document.as_bytes()), render(document.as_bytes()));
}

#[test]
fn a_paper_claims_archive_and_accessibility_and_its_language_and_date() {
    for name in ["referral.json", "leaflet-ar.json", "slip-ti.json"] {
        let document = sample(name);
        let pdf = print(&format!("claims-{name}"), &document);
        let meta = run("pdfinfo", &["-meta"], &pdf);
        assert!(meta.contains("<pdfaid:part>3</pdfaid:part>"), "{meta}");
        assert!(meta.contains("<pdfaid:conformance>A</pdfaid:conformance>"), "{meta}");
        assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
        let info = run("pdfinfo", &["-isodates"], &pdf);
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(info.contains("2026-11-03T"), "{info}");
        assert!(info.contains(document["title"].as_str().expect("title")), "{info}");
        let lang = format!("<rdf:li>{}</rdf:li>", document["lang"].as_str().expect("lang"));
        assert!(meta.contains(&lang), "{meta}");
    }
}

/// The file as anybody's viewer sees it: properties, metadata and the raw bytes.
fn told_by_file(pdf: &Path) -> String {
    let raw = String::from_utf8_lossy(&fs::read(pdf).expect("the file")).into_owned();
    let meta = run("pdfinfo", &["-meta"], pdf);
    let info = run("pdfinfo", &["-isodates"], pdf);
    let properties: Vec<&str> = info.lines().filter(|line| !line.starts_with("File size")).collect();
    format!("{raw}\n{meta}\n{}", properties.join("\n")).to_lowercase()
}

#[test]
fn a_paper_that_a_person_may_carry_names_neither_the_program_nor_the_minute() {
    for name in ["leaflet-ar.json", "slip-ti.json"] {
        let pdf = print(&format!("carried-{name}"), &sample(name));
        let told = told_by_file(&pdf);
        for telling in [
            "halte",
            "typst",
            "creatortool",
            "softwareagent",
            "/creator",
            "/producer",
            "<pdf:producer",
            "/author",
        ] {
            assert!(!told.contains(telling), "{name}: {telling}");
        }
        let times = told.matches("2026-11-03t").count();
        assert!(times > 0, "{name} has its day");
        assert_eq!(
            told.matches("2026-11-03t00:00:00").count(),
            times,
            "{name} has a minute"
        );
    }
    // The paper of an office says what made it: the same look finds it there.
    let told = told_by_file(&print("of-an-office", &sample("referral.json")));
    assert!(told.contains("<xmp:creatortool>halte<"), "{told}");
    assert!(!told.contains("2026-11-03t00:00:00"), "{told}");
}

#[test]
fn a_number_to_dial_reads_forward_in_arabic() {
    let pdf = print("arabic-number", &sample("leaflet-ar.json"));
    for args in [vec![], vec!["-layout"], vec!["-raw"]] {
        let got = run("pdftotext", &args, &pdf);
        assert_eq!(got.matches("02 511 64 64").count(), 2, "{args:?}: {got}");
        assert!(!got.contains('\u{2068}') && !got.contains('\u{2069}'), "{got}");
    }
}

#[test]
fn the_watermark_and_the_footer_stand_on_every_page() {
    let mut document = sample("referral.json");
    document["watermark"] = json!("TRAINING");
    let pdf = print("watermark", &document);
    for page in ["1", "2"] {
        let got = run("pdftotext", &["-f", page, "-l", page], &pdf);
        assert!(got.contains("TRAINING"), "page {page}: {got}");
        assert!(got.contains(&format!("{page}/2")), "page {page}: {got}");
    }
}

#[test]
fn markup_in_a_name_prints_as_it_was_typed() {
    let hostile = "#[x] $y$ *b* _u_ `c` #import \"a\" \\ = h <l> @r // -- ~ ' #panic()";
    let document = paper(
        "referral",
        json!([
            {"block": "heading", "level": 1, "text": hostile},
            {"block": "paragraph", "text": hostile},
            {"block": "facts", "rows": [{"label": "=a", "value": hostile, "note": "-n"}]},
            {"block": "numbers", "rows": [{"label": "+a", "value": "#sys.inputs"}]},
            {"block": "callout", "tone": "danger", "title": "*t*", "lines": [hostile]},
            {"block": "bullets", "items": [hostile]},
        ]),
    );
    let got = text(&print("hostile", &document));
    for piece in [
        "#[x]",
        "$y$",
        "*b*",
        "_u_",
        "`c`",
        "#import \"a\"",
        "<l>",
        "@r",
        "//",
        "--",
        "'",
        "#panic()",
    ] {
        assert!(got.matches(piece).count() >= 5, "{piece}: {got}");
    }
    for piece in ["=a", "-n", "+a", "#sys.inputs", "*t*"] {
        assert!(got.contains(piece), "{piece}: {got}");
    }
}

/// One coordinate of every word's box.
fn edges(boxes: &str, name: &str) -> Vec<f64> {
    boxes
        .lines()
        .filter(|line| line.contains("<word"))
        .map(|line| {
            line.split(&format!("{name}=\""))
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .and_then(|n| n.parse().ok())
                .expect("a box")
        })
        .collect()
}

#[test]
fn nothing_is_so_long_that_it_leaves_the_page() {
    for (layout, width, height) in [
        ("referral", 595.3, 841.9),
        ("leaflet", 595.3, 841.9),
        ("slip", 297.7, 419.6),
    ] {
        for (kind, text) in [("word", "x".repeat(400)), ("story", "what was said ".repeat(400))] {
            let document = paper(
                layout,
                json!([
                    {"block": "heading", "level": 1, "text": &text[..400]},
                    {"block": "paragraph", "text": text},
                    {"block": "facts", "rows": [{"label": &text[..400], "value": text, "note": &text[..400]}]},
                    {"block": "facts", "rows": [{"label": "told", "value": text}]},
                    {"block": "numbers", "rows": [{"label": &text[..400], "value": "02 511 64 64"}]},
                    {"block": "callout", "tone": "plain", "title": &text[..100], "lines": [text]},
                    {"block": "bullets", "items": [text]},
                ]),
            );
            let boxes = run(
                "pdftotext",
                &["-bbox"],
                &print(&format!("long-{kind}-{layout}"), &document),
            );
            let right = edges(&boxes, "xMax");
            assert!(right.len() > 20, "{layout}: {}", right.len());
            assert!(right.iter().all(|x| *x <= width - 20.0), "{layout} {kind}");
            assert!(edges(&boxes, "xMin").iter().all(|x| *x >= 20.0), "{layout} {kind}");
            assert!(
                edges(&boxes, "yMax").iter().all(|y| *y <= height - 10.0),
                "{layout} {kind}"
            );
            if kind == "story" {
                assert_eq!(boxes.matches(">told<").count(), 1, "{layout}");
                assert_eq!(boxes.matches(">what<").count(), 400 * 5 + 29 * 4 + 7, "{layout}");
            }
        }
    }
}

#[test]
fn foreign_text_alone_in_a_line_stays_on_the_papers_own_side() {
    let name = "\u{2068}محمد علي\u{2069}";
    let left = paper("referral", json!([{"block": "paragraph", "text": name}]));
    let boxes = run("pdftotext", &["-bbox"], &print("arabic-alone", &left));
    assert!(edges(&boxes, "xMin").iter().any(|x| (*x - 56.7).abs() < 2.0), "{boxes}");
    let mut right = paper(
        "slip",
        json!([{"block": "paragraph", "text": "\u{2068}a text of more than thirty-two letters\u{2069}"}]),
    );
    right["lang"] = json!("ar");
    right["direction"] = json!("rtl");
    let boxes = run("pdftotext", &["-bbox"], &print("latin-alone", &right));
    let line = boxes.lines().find(|l| l.contains(">letters<")).expect("printed");
    assert!(edges(line, "xMax").iter().all(|x| (*x - 272.1).abs() < 2.0), "{boxes}");
}

#[test]
fn a_thousand_rows_end_and_all_are_there() {
    let rows: Vec<Value> = (0..1000)
        .map(|n| json!({"label": format!("row{n}"), "value": format!("value{n}"), "note": "seen"}))
        .collect();
    let got = text(&print(
        "thousand",
        &paper("referral", json!([{"block": "facts", "rows": rows}])),
    ));
    for n in 0..1000 {
        assert!(got.contains(&format!("row{n} value{n} seen")), "row {n}");
    }
}

#[test]
fn a_letter_without_a_glyph_is_named_and_nothing_is_printed() {
    let document = paper("slip", json!([{"block": "paragraph", "text": "name: \u{1000}"}]));
    assert_eq!(
        render(document.to_string().as_bytes()),
        Err(PrintError::MissingGlyph { codepoint: 0x1000 })
    );
    assert_eq!(halte_print::missing_glyph("Nguyễn → ✓ Łódź Ελένη Київ ኣስመራ دمشق"), None);
    assert_eq!(halte_print::missing_glyph("a\u{0}"), Some('\0'));
}

#[test]
fn a_field_nobody_knows_is_refused_with_its_place() {
    let mut document = paper("slip", json!([]));
    document["colour"] = json!("red");
    assert!(matches!(
        render(document.to_string().as_bytes()),
        Err(PrintError::NotADocument { line: 1, .. })
    ));
    assert!(matches!(render(b"{"), Err(PrintError::NotADocument { .. })));
}

#[test]
fn heading_levels_leave_no_gap_whatever_the_document_says() {
    let document = paper(
        "referral",
        json!([
            {"block": "heading", "level": 3, "text": "three"},
            {"block": "heading", "level": 0, "text": "nought"},
            {"block": "heading", "level": 9, "text": "nine"},
        ]),
    );
    let outline = run("pdfinfo", &["-struct-text"], &print("levels", &document));
    assert!(
        outline.contains("H1") && outline.contains("H2") && !outline.contains("H3"),
        "{outline}"
    );
}

#[test]
fn a_date_no_calendar_has_is_refused() {
    let mut document = paper("slip", json!([]));
    document["dated_at"] = json!(i64::MAX);
    assert!(matches!(
        render(document.to_string().as_bytes()),
        Err(PrintError::Date { .. })
    ));
}

#[test]
fn a_referral_never_gets_stuck_on_a_letter_that_no_font_has() {
    let document = paper("referral", json!([{"block": "paragraph", "text": "name: \u{1000}!"}]));
    let got = text(&print("unknown-letter", &document));
    assert!(got.contains("[U+1000]!"), "{got}");
}

#[test]
fn a_drawing_or_a_code_that_there_is_not_is_refused_and_nothing_is_printed() {
    let unknown = paper(
        "leaflet",
        json!([{"block": "topic", "pictogram": "no-such", "lines": ["l"]}]),
    );
    assert_eq!(
        render(unknown.to_string().as_bytes()),
        Err(PrintError::UnknownPictogram { name: "no-such".into() })
    );
    let code = json!({"block": "code", "rows": ["#.", ".#"]});
    for blocks in [
        json!([{"block": "code", "rows": ["#.", "#"]}]),
        json!([{"block": "code", "rows": ["#x", ".#"]}]),
        json!([{"block": "code", "rows": []}]),
        json!([code, code]),
    ] {
        assert_eq!(
            render(paper("slip", blocks).to_string().as_bytes()),
            Err(PrintError::Code)
        );
    }
}

#[test]
fn a_drawing_hangs_outside_the_words_on_the_side_where_they_begin() {
    for (direction, words_begin) in [("ltr", 96.4), ("rtl", 595.3 - 96.4)] {
        let blocks =
            json!([{"block": "topic", "pictogram": "call", "title": {"level": 1, "text": "112"}, "lines": ["112"]}]);
        let mut document = paper("leaflet", blocks);
        document["direction"] = json!(direction);
        let pdf = print(&format!("hung-{direction}"), &document);
        let boxes = run("pdftotext", &["-bbox"], &pdf);
        let line = boxes.lines().find(|l| l.contains(">112<")).expect("printed");
        let edge = edges(line, if direction == "ltr" { "xMin" } else { "xMax" });
        assert!(
            edge.iter().all(|x| (*x - words_begin).abs() < 2.0),
            "{direction}: {line}"
        );
    }
}
