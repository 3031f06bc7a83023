//! Notice and slip as they leave the printer, in every language: no letter is an empty box, nothing on
//! the slip betrays its bearer, and the printer reads whatever the core can write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use halte::content::Content;
use halte::l10n::{LanguageRow, Words};
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

fn poppler(program: &str, args: &[&str], pdf: &Path) -> Vec<u8> {
    let stdout: &[&str] = if program == "pdftotext" { &["-"] } else { &[] };
    let out = Command::new(program)
        .args(args)
        .arg(pdf)
        .args(stdout)
        .output()
        .expect("poppler-utils is installed");
    assert!(out.status.success(), "{program} {args:?}");
    out.stdout
}

/// Written from right to left: a number that is not kept whole prints in pieces, the last one first.
const RIGHT_TO_LEFT: [&str; 6] = ["ar", "fa", "fa-AF", "ps", "ckb", "ur"];

/// Only so many languages where time is short; every one, whole, under `HALTE_LONG`.
fn sampled(words: &Words) -> Vec<LanguageRow> {
    let hard = ["ti", "zh-Hans", "th", "hi", "en"];
    let rows = words.languages().iter();
    rows.filter(|row| is_long() || hard.contains(&row.tag.as_str()) || RIGHT_TO_LEFT.contains(&row.tag.as_str()))
        .cloned()
        .collect()
}

fn is_long() -> bool {
    std::env::var_os("HALTE_LONG").is_some()
}

/// How often each number stands whole in a text: every time that it is said, not once at the end.
fn counted(numbers: &[&str], text: &str) -> Vec<(String, usize)> {
    let plain: String = text.chars().filter(|c| !is_direction(*c)).collect();
    let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let count = |n: &&str| ((*n).to_owned(), line.matches(*n).count());
    numbers.iter().map(count).collect()
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What the file says of itself in anybody's viewer: properties and metadata, and its bytes as they are.
fn told_by_file(pdf: &Path) -> (String, String) {
    let info = String::from_utf8_lossy(&poppler("pdfinfo", &[], pdf)).to_lowercase();
    let values: Vec<&str> = info.lines().filter_map(|line| Some(line.split_once(':')?.1)).collect();
    let meta = String::from_utf8_lossy(&poppler("pdfinfo", &["-meta"], pdf)).to_lowercase();
    let bytes = String::from_utf8_lossy(&fs::read(pdf).unwrap()).to_lowercase();
    (values.join("\n"), format!("{info}\n{meta}\n{bytes}"))
}

/// Fonts embedded with a way back to letters, every word inside the page, the standards claimed. For
/// papers without a watermark: that lies across the whole page.
fn is_sound(name: &str, pdf: &Path, width: f64, height: f64) {
    let fonts = String::from_utf8(poppler("pdffonts", &[], pdf)).unwrap();
    assert!(fonts.lines().count() > 2, "{name}: {fonts}");
    for row in fonts.lines().skip(2) {
        // From the right: object, generation, to-unicode, subset, embedded.
        let columns: Vec<&str> = row.split_whitespace().rev().collect();
        assert_eq!(
            columns.get(2..5),
            Some(["yes", "yes", "yes"].as_slice()),
            "{name}: {row}"
        );
    }
    let meta = String::from_utf8(poppler("pdfinfo", &["-meta"], pdf)).unwrap();
    for claim in ["<pdfaid:part>3<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
        assert!(meta.contains(claim), "{name}: {claim}");
    }
    let boxes = String::from_utf8(poppler("pdftotext", &["-bbox"], pdf)).unwrap();
    let edge = |line: &str, side: &str| -> f64 {
        let rest = line.split(&format!("{side}=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    for line in boxes.lines().filter(|l| l.contains("<word")) {
        let inside = edge(line, "xMin") >= 18.0
            && edge(line, "xMax") <= width - 18.0
            && edge(line, "yMin") >= -1.0
            && edge(line, "yMax") <= height + 1.0;
        assert!(inside, "{name}: {line}");
    }
}

#[test]
fn every_letter_of_every_language_is_in_the_fonts_it_is_printed_with() {
    let words = Words::embedded().unwrap();
    assert_eq!(words.languages().len(), 42);
    for row in words.languages() {
        let tag = row.tag.as_str();
        let ftl = words.ftl(tag).unwrap();
        // What the officer reads at the foot of a paper is set in the officer's face.
        assert_eq!(halte_print::missing_own_glyph(tag, &ftl), None, "{tag}");
        assert_eq!(halte_print::missing_own_glyph(tag, &row.endonym), None, "{tag}");
    }
    assert_eq!(halte_print::missing_own_glyph("th", "ก"), None);
    assert_eq!(halte_print::missing_own_glyph("en", "ก"), Some('ก'));
}

#[test]
fn fonts_and_texts_travel_in_less_than_six_megabytes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![
        root.join("crates/print/fonts"),
        root.join("ui/public/fonts"),
        root.join("locales"),
    ];
    let mut total = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // As an installer packs them: each deflated.
            let mut packed = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
            std::io::Write::write_all(&mut packed, &fs::read(path).unwrap()).unwrap();
            total += packed.finish().unwrap().len();
        }
    }
    assert!((2_000_000..6_000_000).contains(&total), "{total}");
}

#[test]
fn the_notice_comes_out_as_paper_in_every_language_with_its_numbers_in_order() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let numbers = Numbers::from_directory(&content.directory, None).unwrap();
    for row in sampled(&words) {
        let call = call_numbers(&words, &row.tag, &content.directory, None).unwrap();
        let dialled: Vec<&str> = content.directory.iter().filter_map(|r| r.phone.as_deref()).collect();
        // Of those read from right to left, two say the whole notice.
        let whole = is_long() || !["fa", "fa-AF", "ps", "ckb"].contains(&row.tag.as_str());
        for (name, kind) in [("short", LeafletKind::Short), ("full", LeafletKind::Full)] {
            if kind == LeafletKind::Full && !whole {
                continue;
            }
            let notice = leaflet(&words, &row.tag, kind, &numbers).unwrap();
            let told = (kind == LeafletKind::Full).then(|| stories(&words, &row.tag).unwrap());
            let mut paper = leaflet_paper(&words, &notice, told.as_ref(), call.clone(), imprint()).unwrap();
            paper.watermark = None;
            let name = format!("{name}-{}", row.tag);
            let pdf = print(&name, &paper);
            let printed = text(&pdf);
            let sentences = notice.topics.iter().flat_map(|t| &t.sentences).map(|s| s.text.as_str());
            let at_the_end = call.iter().map(|f| f.value.as_str());
            let said: Vec<&str> = sentences.chain(at_the_end).collect();
            let version = &notice.version[..12];
            assert_eq!(
                counted(&dialled, &printed.replace(version, "")),
                counted(&dialled, &said.join("\n")),
                "{name}: {printed}"
            );
            assert!(!printed.contains('\u{FFFD}'), "{name}");
            // How far it was checked, in a word to the officer, and the version that the journal holds.
            assert!(printed.contains("T0 · Ontwerp"), "{name}: {printed}");
            assert!(printed.contains(version), "{name}");
            assert!(!told_by_file(&pdf).1.contains("halte"), "{name}");
            is_sound(&name, &pdf, 595.3, 841.9);
        }
    }
}

/// What a phone reads from the printed slip: it looks from near and from far until it finds a code.
fn scanned(pdf: &Path) -> Option<String> {
    ["300", "200", "400", "250"].into_iter().find_map(|dpi| {
        let image = poppler("pdftoppm", &["-gray", "-r", dpi, "-singlefile"], pdf);
        // P5, width, height, the lightest value, then one byte a point.
        let mut fields = image.splitn(4, |b| b.is_ascii_whitespace());
        let mut field = || std::str::from_utf8(fields.next().unwrap()).unwrap().to_owned();
        assert_eq!(field(), "P5");
        let (width, height): (usize, usize) = (field().parse().unwrap(), field().parse().unwrap());
        let points = &image[image.len() - width * height..];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| points[y * width + x]);
        let mut bytes = Vec::new();
        image.detect_grids().first()?.decode_to(&mut bytes).ok()?;
        String::from_utf8(bytes).ok()
    })
}

#[test]
fn the_printed_slip_says_in_no_language_what_it_is_about_and_a_phone_reads_it() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let stems = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/slip-forbidden.toml")).unwrap();
    let stems: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(&stems).unwrap();
    let centre = RecipientId::new("centre-payoke").unwrap();
    for row in sampled(&words) {
        let call = call_numbers(&words, &row.tag, &content.directory, Some(&centre)).unwrap();
        let slip = slip(&words, &row.tag, call, Some("K7Q2-9FAB")).unwrap();
        let mut paper = slip_paper(&words, &slip, imprint()).unwrap();
        let pdf = print(&format!("slip-{}", row.tag), &paper);
        let printed = text(&pdf).to_lowercase();
        assert!(
            printed.contains("03 201 16 90") && printed.contains("k7q2-9fab"),
            "{printed}"
        );
        let lists = [&stems[row.tag.as_str()], &stems[OFFICER_LANG]];
        for stem in lists.into_iter().flat_map(BTreeMap::values).flatten() {
            assert!(!printed.contains(stem.as_str()), "{}: {stem} in {printed}", row.tag);
        }
        assert!(!printed.contains("payoke") && !printed.contains("halte"), "{printed}");
        let (values, file) = told_by_file(&pdf);
        assert!(values.contains(&slip.title.to_lowercase()), "{}: {values}", row.tag);
        for stem in lists.into_iter().flat_map(BTreeMap::values).flatten() {
            assert!(!values.contains(stem.as_str()), "{}: {stem} in {values}", row.tag);
        }
        for telling in ["halte", "typst", "payoke"] {
            assert!(!file.contains(telling), "{}: {telling}", row.tag);
        }
        let numbers: Vec<&str> = slip.numbers.iter().map(|f| f.value.as_str()).collect();
        assert!(counted(&numbers, &printed).iter().all(|(_, n)| *n == 1), "{printed}");
        paper.watermark = None;
        let plain = print(&format!("slip-plain-{}", row.tag), &paper);
        is_sound(&format!("slip-{}", row.tag), &plain, 297.7, 419.6);
        let pages = String::from_utf8(poppler("pdfinfo", &[], &plain)).unwrap();
        assert!(pages.contains("Pages:           1\n"), "{}: {pages}", row.tag);
        assert_eq!(scanned(&plain), Some(slip.text()), "{}", row.tag);
    }
}

#[test]
fn a_number_that_is_torn_or_turned_is_not_counted() {
    let said = "به \u{2068}02 511 64 64\u{2069} زنگ بزنید";
    assert_eq!(counted(&["02 511 64 64"], said), [("02 511 64 64".to_owned(), 1)]);
    for spoiled in ["به 64 64 511 02 زنگ بزنید", "به 02 511 زنگ 64 64 بزنید"] {
        assert_eq!(counted(&["02 511 64 64"], spoiled)[0].1, 0, "{spoiled}");
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
