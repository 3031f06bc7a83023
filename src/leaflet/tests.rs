//! The notice and the slip say what their files say, in every language, and nothing they may not.

use std::borrow::Cow;

use super::*;
use crate::model::{Block, Layout, NoticeVoice};
use crate::qr::{TEXT_MAX, codes_in_file};

const LANGUAGES: &str = r#"
[[language]]
tag = "en"
endonym = "English"
script = "Latn"
direction = "ltr"
officer = true
[[language]]
tag = "ar"
endonym = "العربية"
script = "Arab"
direction = "rtl"
officer = false
countries = ["SD", "SY"]
contexts = ["motorway"]
[[language]]
tag = "ti"
endonym = "ትግርኛ"
script = "Ethi"
direction = "ltr"
officer = false
"#;
const EN: &str = "## status: draft
leaflet-title = Help
leaflet-short-01 = The centre can help for free.
leaflet-short-02 = Call { $centre } or { $contact_point }.
leaflet-topic-01-title = Who we are
leaflet-topic-01-s1 = We are the police.
leaflet-topic-01-s2 = In danger: { $emergency }.
leaflet-topic-02-title = Under 18
leaflet-topic-02-s1 = A guardian: { $guardianship }.
";
const AR: &str = "## status: draft
leaflet-title = مساعدة
leaflet-short-01 = المركز يساعد مجانًا.
leaflet-short-02 = اتصل { $centre } أو { $contact_point }.
";
const SLIP: &str = "## status: reviewed
slip-title = Useful numbers
slip-s1 = You can call at any time.
slip-number-emergency = Emergency
slip-number-centre = Help near you
slip-number-contact-point = Help and advice
slip-number-child-focus = Children
slip-code = Code
";
const PAPER: &str = "paper-mark-draft = T0 · Draft
paper-mark-reviewed = T1 · Reviewed
paper-mark-approved = T2 · Approved
paper-version = version { $version }
paper-training = TRAINING
";

fn words() -> Words {
    let files = [
        ("en", "leaflet", EN),
        ("ar", "leaflet", AR),
        ("en", "slip", SLIP),
        ("en", "paper", PAPER),
    ];
    Words::from_files(
        LANGUAGES,
        files.map(|(tag, file, text)| (tag.to_owned(), file.to_owned(), Cow::Borrowed(text))),
    )
    .unwrap()
}

fn row(id: &str, kind: Option<RecipientKind>, phone: &str, rank: Option<u32>) -> DirectoryRow {
    DirectoryRow {
        id: RecipientId::new(id).unwrap(),
        kind,
        minors: false,
        name: id.to_owned(),
        area: "national".to_owned(),
        phone: Some(phone.to_owned()),
        always_open: false,
        address: None,
        email: None,
        web: None,
        source: "test".to_owned(),
        verified: false,
        state: String::new(),
        emergency_rank: rank,
    }
}

fn directory() -> Vec<DirectoryRow> {
    vec![
        row("centre-pag-asa", Some(RecipientKind::Centre), "02 511 64 64", Some(4)),
        row("centre-payoke", Some(RecipientKind::Centre), "03 201 16 90", Some(5)),
        row("emergency-112", None, "112", Some(1)),
        row("child-focus", None, "116 000", Some(8)),
        row("central-contact-point", None, "078 055 800", Some(3)),
        row(
            "guardianship-service",
            Some(RecipientKind::Guardianship),
            "078 15 43 24",
            None,
        ),
    ]
}

fn tag(text: &str) -> LanguageTag {
    LanguageTag::new(text).unwrap()
}

fn imprint(training: bool) -> Imprint<'static> {
    Imprint {
        officer_lang: "en",
        dated_at: 1_793_673_720,
        training,
    }
}

#[test]
fn the_short_notice_names_the_centre_that_was_chosen() {
    let numbers = Numbers::from_directory(&directory(), Some(&RecipientId::new("centre-payoke").unwrap())).unwrap();
    let got = leaflet(&words(), &tag("en"), LeafletKind::Short, &numbers).unwrap();
    assert_eq!(got.topics.len(), 1);
    let sentences = &got.topics[0].sentences;
    assert_eq!(sentences.len(), 2);
    assert_eq!(sentences[1].key, "leaflet-short-02");
    assert_eq!(
        sentences[1].text,
        "Call \u{2068}03 201 16 90\u{2069} or \u{2068}078 055 800\u{2069}."
    );
}

#[test]
fn without_a_chosen_centre_all_centres_are_named() {
    let numbers = Numbers::from_directory(&directory(), None).unwrap();
    assert_eq!(
        numbers.centre,
        "\u{2068}02 511 64 64\u{2069} / \u{2068}03 201 16 90\u{2069}"
    );
}

#[test]
fn the_full_notice_keeps_its_topics_in_order() {
    let numbers = Numbers::from_directory(&directory(), None).unwrap();
    let got = leaflet(&words(), &tag("en"), LeafletKind::Full, &numbers).unwrap();
    let titles: Vec<_> = got.topics.iter().map(|t| t.title.as_deref().unwrap()).collect();
    assert_eq!(titles, ["Who we are", "Under 18"]);
    assert_eq!(got.topics[0].sentences.len(), 2);
}

#[test]
fn a_translation_with_a_hole_is_refused_and_a_missing_language_is_not_replaced() {
    let numbers = Numbers::from_directory(&directory(), None).unwrap();
    assert!(matches!(
        leaflet(&words(), &tag("ar"), LeafletKind::Full, &numbers),
        Err(LeafletError::Word(MissingWord::Key { .. }))
    ));
    for lang in ["ti", "fa-AF"] {
        assert_eq!(
            leaflet(&words(), &tag(lang), LeafletKind::Short, &numbers),
            Err(LeafletError::NotInLanguage { lang: lang.to_owned() })
        );
    }
}

#[test]
fn the_version_tells_one_text_from_another() {
    let all = Numbers::from_directory(&directory(), None).unwrap();
    let one = Numbers::from_directory(&directory(), Some(&RecipientId::new("centre-payoke").unwrap())).unwrap();
    let version = |lang: &str, kind, numbers| leaflet(&words(), &tag(lang), kind, numbers).unwrap().version;
    let first = version("en", LeafletKind::Short, &all);
    assert_eq!(first, version("en", LeafletKind::Short, &all));
    assert_eq!(first.len(), 64);
    assert_ne!(first, version("en", LeafletKind::Full, &all));
    assert_ne!(first, version("ar", LeafletKind::Short, &all));
    assert_ne!(first, version("en", LeafletKind::Short, &one));
}

#[test]
fn only_languages_with_a_notice_are_offered_and_each_under_its_own_name() {
    let got = languages(&words(), |tag| {
        if tag.as_str() == "en" {
            Some(NoticeVoice::System)
        } else {
            None
        }
    });
    let names: Vec<_> = got.iter().map(|l| (l.endonym.as_str(), l.status, l.voice)).collect();
    assert_eq!(
        names,
        [
            ("English", ReviewStatus::Draft, Some(NoticeVoice::System)),
            ("العربية", ReviewStatus::Draft, None)
        ]
    );
    let json = serde_json::to_value(&got).unwrap();
    assert_eq!(
        json[1],
        serde_json::json!({"tag": "ar", "endonym": "العربية", "direction": "rtl", "script": "Arab", "status": "draft", "voice": null, "countries": ["SD", "SY"], "contexts": ["motorway"]})
    );
}

#[test]
fn a_draft_says_so_at_its_foot_and_training_across_the_page() {
    let numbers = Numbers::from_directory(&directory(), None).unwrap();
    let words = words();
    let notice = leaflet(&words, &tag("ar"), LeafletKind::Short, &numbers).unwrap();
    let paper = leaflet_paper(&words, &notice, None, Vec::new(), imprint(true)).unwrap();
    assert_eq!(paper.layout, Layout::Leaflet);
    assert_eq!(paper.direction, Direction::Rtl);
    assert_eq!(paper.watermark.as_deref(), Some("TRAINING"));
    let short: String = notice.version.chars().take(12).collect();
    assert!(
        paper.footer.contains("T0 · Draft") && paper.footer.contains(&short),
        "{}",
        paper.footer
    );
    assert!(
        leaflet_paper(&words, &notice, None, Vec::new(), imprint(false))
            .unwrap()
            .watermark
            .is_none()
    );
}

fn rows(block: &Block) -> Vec<(&str, &str)> {
    match block {
        Block::Numbers { rows } => rows.iter().map(|r| (r.label.as_str(), r.value.as_str())).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_slip_says_what_numbers_are_for_and_never_whose_they_are() {
    let words = words();
    let payoke = RecipientId::new("centre-payoke").unwrap();
    let numbers = call_numbers(&words, &tag("en"), &directory(), Some(&payoke)).unwrap();
    let slip = slip(&words, &tag("en"), numbers, Some("K7Q2-9F")).unwrap();
    let paper = slip_paper(&words, &slip, imprint(false)).unwrap();
    assert_eq!(paper.layout, Layout::Slip);
    assert_eq!(paper.footer, "\u{2068}T1 · Reviewed\u{2069}");
    let said: Vec<_> = paper.blocks.iter().flat_map(rows).collect();
    assert_eq!(
        said,
        [
            ("Emergency", "112"),
            ("Help near you", "03 201 16 90"),
            ("Help and advice", "078 055 800"),
            ("Children", "116 000"),
            ("Code", "K7Q2-9F")
        ]
    );
    assert!(!serde_json::to_string(&paper).unwrap().to_lowercase().contains("payoke"));
}

#[test]
fn without_a_case_the_slip_has_no_code_and_without_a_centre_no_centre() {
    let words = words();
    let numbers = call_numbers(&words, &tag("en"), &directory(), None).unwrap();
    assert_eq!(numbers.len(), 3);
    let without = slip(&words, &tag("en"), numbers, None).unwrap();
    let paper = slip_paper(&words, &without, imprint(false)).unwrap();
    assert_eq!(paper.blocks.iter().flat_map(rows).count(), 3);
    assert!(!without.text().contains("Code"));
    assert_eq!(
        slip(&words, &tag("ti"), Vec::new(), None),
        Err(LeafletError::NotInLanguage { lang: "ti".to_owned() })
    );
}

#[test]
fn the_code_on_a_slip_reads_back_as_its_words_in_every_language_and_asks_for_no_network() {
    let words = Words::embedded().unwrap();
    let rows = crate::content::Content::embedded().unwrap().directory;
    let payoke = RecipientId::new("centre-payoke").unwrap();
    for row in words.languages() {
        let numbers = call_numbers(&words, &row.tag, &rows, Some(&payoke)).unwrap();
        let slip = slip(&words, &row.tag, numbers, Some("K7Q2-9FAB")).unwrap();
        let text = slip.text();
        assert!(text.len() <= TEXT_MAX, "{}: {} bytes", row.tag, text.len());
        assert!((1..=3).contains(&slip.sentences.len()), "{}", row.tag);
        for said in slip.sentences.iter().chain([&slip.title]) {
            assert!(text.contains(said.as_str()), "{}: {said}", row.tag);
        }
        for number in slip.numbers.iter().chain(&slip.code) {
            assert!(
                text.contains(&format!("{}: {}", number.label, number.value)),
                "{}",
                row.tag
            );
        }
        assert!(
            !text.contains("://") && !text.contains("www") && !text.contains("tel:"),
            "{text}"
        );
        let photographed = slip.qr().unwrap().png(3).unwrap();
        assert_eq!(codes_in_file(&photographed), Ok(vec![text]), "{}", row.tag);
    }
}

#[test]
fn a_directory_without_an_emergency_number_is_named() {
    let rows: Vec<_> = directory()
        .into_iter()
        .filter(|r| r.id.as_str() != "emergency-112")
        .collect();
    assert_eq!(
        Numbers::from_directory(&rows, None),
        Err(LeafletError::NoNumber {
            id: "emergency-112".to_owned()
        })
    );
}
