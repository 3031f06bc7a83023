//! What a translated sentence must keep of its English, whatever the language: its variables and
//! figures, its own script, composed letters. Must never repair anything. Input is one line of a
//! locale file and what `languages.toml` knows of the language. Whether it is right, only a reader says.

use fluent_syntax::ast;
use unicode_normalization::is_nfc;
use unicode_script::{Script, UnicodeScript};

use super::LanguageRow;

/// Names that stay in Latin letters in every script.
const LATIN_NAMES: [&str; 1] = ["Comité P"];

/// Letters of the same script that belong to another language, and what stands for them here.
const OTHER_LETTERS: [(&[&str], char, char); 7] = [
    (&["fa", "fa-AF", "ckb", "ur"], '\u{064A}', '\u{06CC}'),
    (&["fa", "fa-AF", "ckb", "ur", "ps"], '\u{0643}', '\u{06A9}'),
    (&["ro"], 'ş', 'ș'),
    (&["ro"], 'ţ', 'ț'),
    (&["ro"], 'Ş', 'Ș'),
    (&["ro"], 'Ţ', 'Ț'),
    (&["ti"], 'አ', 'ኣ'),
];

/// One thing that is wrong with a sentence. Its words are `review-fault-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFault {
    /// Which.
    pub code: &'static str,
    /// The facts its words take.
    pub args: Vec<(&'static str, String)>,
}

impl TextFault {
    pub(crate) fn new(code: &'static str, args: &[(&'static str, &str)]) -> Self {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Self { code, args }
    }
}

/// The text without placeables, and the variables in the order in which they stand.
struct Parts {
    text: String,
    variables: Vec<String>,
}

/// Compares one translated sentence with its English. `translated` is what stands after `key = `.
#[must_use]
pub fn check_sentence(row: &LanguageRow, english: &str, translated: &str) -> Vec<TextFault> {
    if translated.trim().is_empty() {
        return vec![TextFault::new("empty", &[])];
    }
    let mut faults = Vec::new();
    if let Some(c) = translated.chars().find(|c| is_invisible(*c)) {
        return vec![TextFault::new("invisible", &[("code", &code(c))])];
    }
    if !is_nfc(translated) {
        faults.push(TextFault::new("not-composed", &[]));
    }
    let (Some(source), Some(own)) = (parts(english), parts(translated)) else {
        faults.push(TextFault::new("not-fluent", &[]));
        return faults;
    };
    if source.variables != own.variables {
        let shown = |names: &[String]| {
            let all: Vec<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
            if all.is_empty() {
                "–".to_owned()
            } else {
                all.join(", ")
            }
        };
        let args = [("expected", shown(&source.variables)), ("found", shown(&own.variables))];
        faults.push(TextFault::new(
            "variables",
            &args.each_ref().map(|(n, v)| (*n, v.as_str())),
        ));
    }
    faults.extend(letters(row, &own.text));
    faults.extend(figures(&source.text, &own.text));
    faults
}

/// Letters of another script, or of another language in the same script.
fn letters(row: &LanguageRow, text: &str) -> Vec<TextFault> {
    let mut faults = Vec::new();
    let mut text = text.to_owned();
    if row.script != "Latn" {
        for name in LATIN_NAMES {
            text = text.replace(name, " ");
        }
    }
    let script = match row.script.as_str() {
        "Hans" => Some(Script::Han),
        name => Script::from_short_name(name),
    };
    let is_foreign = |c: &char| {
        let of = c.script();
        c.is_alphabetic() && Some(of) != script && !matches!(of, Script::Common | Script::Inherited)
    };
    if let Some(c) = text.chars().find(is_foreign) {
        faults.push(TextFault::new(
            "script",
            &[("letter", &c.to_string()), ("code", &code(c))],
        ));
    }
    for (tags, wrong, right) in OTHER_LETTERS {
        if tags.contains(&row.tag.as_str()) && text.contains(wrong) {
            let (letter, instead) = (wrong.to_string(), right.to_string());
            let (from, to) = (code(wrong), code(right));
            let args = [
                ("letter", letter.as_str()),
                ("code", &from),
                ("instead", &instead),
                ("right", &to),
            ];
            faults.push(TextFault::new("letter", &args));
        }
    }
    faults
}

/// What is counted or dialled: the same figures, in the digits every phone has.
fn figures(source: &str, own: &str) -> Option<TextFault> {
    if let Some(c) = own.chars().find(|c| c.is_numeric() && !c.is_ascii_digit()) {
        return Some(TextFault::new("digit", &[("letter", &c.to_string())]));
    }
    let runs = |text: &str| {
        let mut runs: Vec<String> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|run| !run.is_empty())
            .map(str::to_owned)
            .collect();
        runs.sort_unstable();
        runs
    };
    let (expected, found) = (runs(source), runs(own));
    let shown = |all: &[String]| {
        if all.is_empty() {
            "–".to_owned()
        } else {
            all.join(", ")
        }
    };
    (expected != found)
        .then(|| TextFault::new("figures", &[("expected", &shown(&expected)), ("found", &shown(&found))]))
}

/// Direction is the program's; a joiner (U+200C, U+200D) is part of how some languages are written.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{00AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFD}')
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

fn parts(text: &str) -> Option<Parts> {
    let resource = fluent_syntax::parser::parse(format!("key = {text}\n")).ok()?;
    let [ast::Entry::Message(message)] = resource.body.as_slice() else {
        return None;
    };
    if !message.attributes.is_empty() {
        return None;
    }
    let mut parts = Parts {
        text: String::new(),
        variables: Vec::new(),
    };
    for element in &message.value.as_ref()?.elements {
        match element {
            ast::PatternElement::TextElement { value } => parts.text.push_str(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => {
                parts.text.push(' ');
                parts.variables.push(id.name.clone());
            }
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    // A language may put them in another order.
    parts.variables.sort_unstable();
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Words;

    fn found(tag: &str, english: &str, translated: &str) -> Vec<&'static str> {
        let words = Words::embedded().unwrap();
        check_sentence(words.language(tag).unwrap(), english, translated)
            .iter()
            .map(|fault| fault.code)
            .collect()
    }

    #[test]
    fn each_way_to_spoil_a_sentence_has_its_name() {
        let english = "Call { $centre } within 45 days.";
        let good = "Bel { $centre } binnen 45 dagen.";
        for (translated, code) in [
            (good, None),
            ("  ", Some("empty")),
            ("Bel het centrum binnen 45 dagen.", Some("variables")),
            ("Bel { $center } binnen 45 dagen.", Some("variables")),
            ("Bel { $centre } binnen 54 dagen.", Some("figures")),
            ("Bel { $centre } of 02 511 64 64 binnen 45 dagen.", Some("figures")),
            ("Bel { $centre } binnen ٤٥ dagen.", Some("digit")),
            ("Bel { $centre } binnen 45 даген.", Some("script")),
            ("Bel { $centre } binnen 45 dage\u{0301}n.", Some("not-composed")),
            ("Bel { $centre } binnen\u{202E} 45 dagen.", Some("invisible")),
            ("Bel { $centre } binnen\n45 dagen.", Some("invisible")),
            ("Bel { $centre binnen 45 dagen.", Some("not-fluent")),
            ("Bel { NUMBER($centre) } binnen 45 dagen.", Some("not-fluent")),
            ("[Bel] { $centre } binnen 45 dagen.", None),
        ] {
            let found = found("nl", english, translated);
            assert_eq!(found.first().copied(), code, "{translated}: {found:?}");
        }
    }

    #[test]
    fn letters_of_a_neighbour_in_the_same_script_are_told() {
        assert_eq!(found("fa", "Call.", "يک"), ["letter"]);
        assert_eq!(found("fa", "Call.", "كی"), ["letter"]);
        assert!(found("ar", "Call.", "يك").is_empty());
        assert_eq!(found("ro", "Call.", "Poliţia"), ["letter"]);
    }

    #[test]
    fn an_english_word_in_another_script_is_foreign_and_a_latin_name_is_not() {
        assert_eq!(found("ar", "Ask the centre.", "اسأل centre."), ["script"]);
        assert!(found("ar", "Comité P decides.", "تقرر Comité P.").is_empty());
    }
}
