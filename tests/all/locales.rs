//! The words themselves: the same keys and arguments in every language, nothing hidden in the text,
//! no word that we refuse, a glyph for every letter, and papers that can be printed from them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use halte::content::Content;
use halte::l10n::Words;
use halte::leaflet::{Imprint, LeafletKind, Numbers, call_numbers, leaflet, leaflet_paper, slip_paper};
use halte::model::ReviewStatus;
use serde_json::json;
use unicode_normalization::is_nfc;

const SOURCE: &str = "en";
/// What a person who is not an officer reads: in every language, numbers the same.
const PERSON_FILES: [&str; 3] = ["handover.ftl", "leaflet.ftl", "slip.ftl"];

/// Refused in any case and inflection: as substrings of the text in lower case. They blame, they
/// decide what others decide, or they say that a person is illegal.
const REFUSED: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "illegal immigrant", "illegal migrant", "illegal person", "illegal people", "illegal alien",
            "illegal foreigner", "illegal worker", "illegal m", "illegal w", "illegals", "an illegal.",
            "transmigrant", "undeclared worker", "refused help", "refuses help", "help refused", "help was refused",
            "status granted", "status refused", "status was granted", "status was refused", "granted status",
            "granted the status", "refused status", "refused the status",
        ],
    ),
    (
        "nl",
        &[
            "illegale p", "illegale migrant", "illegale vreemdeling", "illegale werk", "illegale man", "illegale vrouw",
            "illegalen", "een illegaal", "transmigrant", "zwartwerker", "zwarte werk", "niet-aangegeven werk",
            "niet aangegeven werknemer", "hulp geweigerd", "weigert hulp", "weigerde hulp", "hulp weigert",
            "hulp weigerde", "status toegekend", "status geweigerd", "statuut toegekend", "statuut geweigerd",
            "status verleend", "statuut verleend",
        ],
    ),
    (
        "fr",
        &[
            "un illégal", "illégaux", "une illégale", "immigré illégal", "migrant illégal", "migrante illégale",
            "personne illégale", "personnes illégales", "étranger illégal", "étrangère illégale", "travailleur illégal",
            "clandestin", "transmigrant", "travailleur non déclaré", "travailleuse non déclarée",
            "travailleurs non déclarés", "travailleur au noir", "aide refusée", "refusé l’aide", "refusé l'aide",
            "refuse l’aide", "refuse l'aide", "statut accordé", "statut octroyé", "statut refusé",
        ],
    ),
    (
        "de",
        &[
            "illegale person", "illegalen person", "illegale migrant", "illegaler migrant", "illegale einwander",
            "illegale ausländer", "illegaler ausländer", "illegale arbeiter", "illegaler arbeiter", "die illegalen ",
            "ein illegaler", "transmigrant", "schwarzarbeiter", "nicht angemeldete arbeit", "hilfe abgelehnt",
            "hilfe verweigert", "verweigert hilfe", "lehnt hilfe ab", "status gewährt", "status erteilt",
            "status abgelehnt", "status verweigert", "status zuerkannt",
        ],
    ),
];

struct File {
    lang: String,
    name: String,
    text: String,
}

/// What one message says: every piece of its text, and the arguments it takes.
#[derive(Default)]
struct Message {
    text: String,
    arguments: BTreeSet<String>,
    functions: BTreeSet<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn files() -> Vec<File> {
    let mut files = Vec::new();
    for dir in fs::read_dir(folder()).unwrap().map(|d| d.unwrap().path()).filter(|d| d.is_dir()) {
        for path in fs::read_dir(&dir).unwrap().map(|f| f.unwrap().path()) {
            files.push(File {
                lang: dir.file_name().unwrap().to_str().unwrap().to_owned(),
                name: path.file_name().unwrap().to_str().unwrap().to_owned(),
                text: fs::read_to_string(&path).unwrap(),
            });
        }
    }
    files.sort_by(|a, b| (&a.lang, &a.name).cmp(&(&b.lang, &b.name)));
    assert!(files.len() > 10, "there are locale files");
    files
}

fn officer_languages() -> Vec<String> {
    let words = Words::embedded().unwrap();
    words.languages().iter().filter(|row| row.officer).map(|row| row.tag.to_string()).collect()
}

fn messages(file: &File) -> BTreeMap<String, Message> {
    let resource: Resource<&str> = fluent_syntax::parser::parse(file.text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}/{}: {errors:?}", file.lang, file.name));
    let mut all = BTreeMap::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut message = Message::default();
        read(pattern, &mut message);
        assert!(all.insert(key.clone(), message).is_none(), "{}/{}: {key} twice", file.lang, file.name);
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            Entry::Junk { content } => panic!("{}/{}: {content}", file.lang, file.name),
            _ => continue,
        };
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
        if let Some(value) = value {
            add(id, value);
        }
    }
    all
}

fn read(pattern: &Pattern<&str>, into: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                into.text.push_str(value);
                into.text.push(' ');
            }
            PatternElement::Placeable { expression } => read_expression(expression, into),
        }
    }
}

fn read_expression(expression: &Expression<&str>, into: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, into),
        Expression::Select { selector, variants } => {
            read_inline(selector, into);
            variants.iter().for_each(|variant| read(&variant.value, into));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, into: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { id, .. } => {
            into.functions.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => into.text.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, into),
        _ => {}
    }
}

/// Every message of every file, with its place for the error text.
fn walk(mut see: impl FnMut(&File, &str, &Message)) {
    for file in files() {
        for (key, message) in messages(&file) {
            see(&file, &key, &message);
        }
    }
}

fn digits(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> =
        text.split(|c: char| !c.is_numeric()).filter(|n| !n.is_empty()).map(str::to_owned).collect();
    numbers.sort();
    numbers
}

fn refused(lang: &str, text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let (_, list) = REFUSED.iter().find(|(tag, _)| *tag == lang)?;
    list.iter().find(|word| text.contains(**word)).copied()
}

#[test]
fn every_officer_language_has_the_same_files_and_every_other_what_a_person_reads() {
    let mut have: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files() {
        have.entry(file.lang).or_default().insert(file.name);
    }
    let words = Words::embedded().unwrap();
    let listed: BTreeSet<String> = words.languages().iter().map(|row| row.tag.to_string()).collect();
    assert_eq!(have.keys().cloned().collect::<BTreeSet<_>>(), listed, "languages.toml and the folders");
    let source = &have[SOURCE];
    for row in words.languages() {
        let files = &have[row.tag.as_str()];
        if row.officer {
            assert_eq!(files, source, "{}", row.tag);
        } else {
            let person: BTreeSet<String> = PERSON_FILES.map(str::to_owned).into();
            assert_eq!(*files, person, "{}", row.tag);
        }
    }
}

#[test]
fn every_language_says_the_same_things_with_the_same_arguments() {
    let all = files();
    let source: BTreeMap<&str, _> =
        all.iter().filter(|f| f.lang == SOURCE).map(|f| (f.name.as_str(), messages(f))).collect();
    for file in &all {
        let want = source.get(file.name.as_str()).unwrap_or_else(|| panic!("{} has no source", file.name));
        let got = messages(file);
        let keys = |m: &BTreeMap<String, Message>| m.keys().cloned().collect::<BTreeSet<_>>();
        let (a, b) = (keys(want), keys(&got));
        assert!(
            a == b,
            "{}/{}: missing {:?}, extra {:?}",
            file.lang,
            file.name,
            a.difference(&b).collect::<Vec<_>>(),
            b.difference(&a).collect::<Vec<_>>()
        );
        for (key, message) in &got {
            assert_eq!(message.arguments, want[key].arguments, "{}/{}: {key}", file.lang, file.name);
        }
    }
}

#[test]
fn no_key_stands_in_two_files() {
    let mut owner: BTreeMap<(String, String), String> = BTreeMap::new();
    walk(|file, key, _| {
        let before = owner.insert((file.lang.clone(), key.to_owned()), file.name.clone());
        assert_eq!(before, None, "{}: {key} again in {}", file.lang, file.name);
    });
}

#[test]
fn nothing_is_hidden_in_the_text() {
    for file in files() {
        assert!(is_nfc(&file.text), "{}/{}: not NFC", file.lang, file.name);
        for c in file.text.chars() {
            let hidden = (c.is_control() && c != '\n')
                || matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}' | '\u{FFFD}')
                || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{E000}'..='\u{F8FF}');
            assert!(!hidden, "{}/{}: U+{:04X}", file.lang, file.name, u32::from(c));
        }
    }
}

#[test]
fn no_number_or_date_is_formatted_in_the_words() {
    walk(|file, key, message| {
        assert!(message.functions.is_empty(), "{}/{}: {key} calls {:?}", file.lang, file.name, message.functions);
    });
}

#[test]
fn every_file_says_how_far_it_was_checked_and_a_review_is_of_this_very_source() {
    let words = Words::embedded().unwrap();
    for file in files() {
        let stem = file.name.trim_end_matches(".ftl");
        let place = format!("{}/{}", file.lang, file.name);
        let header = words.header(&file.lang, stem).unwrap_or_else(|| panic!("{place} is not embedded"));
        assert!(header.status.is_some(), "{place}: no status");
        assert!(header.author.is_some(), "{place}: no author");
        assert!(header.date.is_some(), "{place}: no date");
        if header.status != Some(ReviewStatus::Draft) {
            assert!(header.reviewer.is_some(), "{place}: reviewed by whom?");
        }
        if file.lang != SOURCE {
            assert!(file.text.contains("\n## source-hash: "), "{place}: no source hash");
        }
    }
}

#[test]
fn no_word_that_we_refuse_is_said_in_any_officer_language() {
    walk(|file, key, message| {
        let found = refused(&file.lang, &message.text);
        assert_eq!(found, None, "{}/{}: {key}: {}", file.lang, file.name, message.text);
    });
    for lang in officer_languages() {
        assert!(REFUSED.iter().any(|(tag, _)| *tag == lang), "{lang} has no list of refused words");
    }
    for (lang, sentence) in [
        ("en", "Three illegal migrants were found."),
        ("en", "The person refused help."),
        ("nl", "De transmigranten zijn vertrokken."),
        ("fr", "Statut refusé."),
        ("de", "Zwei Schwarzarbeiter."),
    ] {
        assert!(refused(lang, sentence).is_some(), "{sentence}");
    }
    assert_eq!(refused("en", "Keeping a passport is illegal."), None);
}

#[test]
fn the_slip_says_nothing_that_betrays_its_bearer() {
    let list = fs::read_to_string(folder().join("slip-forbidden.toml")).unwrap();
    let list: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(&list).unwrap();
    let mut seen = BTreeSet::new();
    walk(|file, key, message| {
        if file.name == "slip.ftl" {
            let stems = list.get(&file.lang).unwrap_or_else(|| panic!("no list for {}", file.lang));
            let text = message.text.to_lowercase();
            for stem in stems.values().flatten() {
                assert!(!text.contains(stem.as_str()), "{}: {key} says {stem}", file.lang);
            }
            seen.insert(file.lang.clone());
        }
    });
    assert_eq!(seen, list.keys().cloned().collect());
}

#[test]
fn numbers_a_person_reads_are_the_same_in_every_language_and_none_to_dial_is_typed_by_hand() {
    let all = files();
    for name in PERSON_FILES {
        let source = messages(all.iter().find(|f| f.lang == SOURCE && f.name == name).unwrap());
        for file in all.iter().filter(|f| f.name == name) {
            for (key, message) in messages(file) {
                let place = format!("{}/{name}: {key}", file.lang);
                assert_eq!(digits(&message.text), digits(&source[&key].text), "{place}");
                let typed: usize = digits(&message.text).iter().map(|n| n.chars().count()).sum();
                assert!(typed < 6, "{place}: a number to dial comes from the directory");
                assert!(message.text.chars().all(|c| !c.is_numeric() || c.is_ascii_digit()), "{place}: Latin digits");
            }
        }
    }
}

#[test]
fn a_text_is_written_in_its_own_script() {
    let words = Words::embedded().unwrap();
    walk(|file, key, message| {
        let own: fn(char) -> bool = match words.language(&file.lang).unwrap().script.as_str() {
            "Arab" => |c| matches!(c, '\u{600}'..='\u{6FF}'),
            "Ethi" => |c| matches!(c, '\u{1200}'..='\u{139F}'),
            "Latn" => |c| matches!(c, 'A'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}'),
            other => panic!("{other}: say which letters it has"),
        };
        let letters = message.text.chars().filter(|c| c.is_alphabetic()).count();
        let ours = message.text.chars().filter(|c| c.is_alphabetic() && own(*c)).count();
        assert!(ours * 10 >= letters * 7, "{}/{}: {key}: {}", file.lang, file.name, message.text);
    });
}

#[test]
fn every_letter_of_every_language_can_be_printed() {
    walk(|file, key, message| {
        let missing = halte_print::missing_glyph(&message.text);
        assert_eq!(missing, None, "{}/{}: {key}", file.lang, file.name);
    });
}

#[test]
fn notice_and_slip_come_out_as_paper_in_every_language() {
    let words = Words::embedded().unwrap();
    let content = Content::embedded().unwrap();
    let numbers = Numbers::from_directory(&content.directory, None).unwrap();
    let imprint = Imprint { officer_lang: "nl", dated_at: 1_793_673_720, training: true };
    for row in words.languages() {
        let call = call_numbers(&words, &row.tag, &content.directory, None).unwrap();
        let slip = slip_paper(&words, &row.tag, call.clone(), Some("K7Q2-9F"), imprint).unwrap();
        let short = leaflet(&words, &row.tag, LeafletKind::Short, &numbers).unwrap();
        let full = leaflet(&words, &row.tag, LeafletKind::Full, &numbers).unwrap();
        assert!((10..=20).contains(&short.topics[0].sentences.len()), "{}", row.tag);
        assert_eq!(full.topics.len(), 20, "{}", row.tag);
        let short = leaflet_paper(&words, &short, call.clone(), imprint).unwrap();
        let full = leaflet_paper(&words, &full, call, imprint).unwrap();
        for (name, paper) in [("slip", slip), ("short", short), ("full", full)] {
            let pdf = halte_print::render(&serde_json::to_vec(&paper).unwrap());
            let pdf = pdf.unwrap_or_else(|e| panic!("{} {name}: {e}", row.tag));
            fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.pdf", row.tag)), pdf).unwrap();
        }
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
            {"block": "page_break"},
        ]
    });
    // Through the core's own type, so that a field added there and not in the printer is refused here.
    let document: halte::model::Document = serde_json::from_value(document).unwrap();
    for layout in ["referral", "leaflet", "slip"] {
        let mut value = serde_json::to_value(&document).unwrap();
        value["layout"] = json!(layout);
        halte_print::render(value.to_string().as_bytes()).unwrap();
    }
}
