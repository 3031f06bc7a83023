//! Every word, as data: the same keys in every officer language, a word for whatever the program
//! can say, and no word that must not be said. Reads `locales/`, `indicators/` and the sources.

mod asked;
mod denied;
mod form;
mod meaning;
mod said;
mod tongues;
mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast;

/// The languages of the whole app.
pub(crate) const OFFICER: [&str; 4] = ["nl", "fr", "de", "en"];
/// The files that a person reads; every language has these.
pub(crate) const PERSON_FILES: [&str; 5] = ["handover", "leaflet", "question", "slip", "story"];

/// Variable names and variant names of one message or attribute, with all text of its branches.
#[derive(Debug, Default, Clone)]
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) variables: BTreeSet<String>,
    pub(crate) variants: BTreeSet<String>,
    pub(crate) functions: BTreeSet<String>,
}

/// The messages of one file, attributes as `key.attribute`.
pub(crate) type Messages = BTreeMap<String, Said>;

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files under a folder with one of these endings, in order.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    fn walk(dir: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, endings, found);
            } else if path.extension().is_some_and(|e| endings.contains(&e.to_str().unwrap())) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), endings, &mut found);
    found.sort();
    assert!(!found.is_empty(), "nothing under {folder}");
    found
}

/// The languages that have a folder.
pub(crate) fn languages() -> BTreeSet<String> {
    let tags: BTreeSet<String> = files("locales", &["ftl"])
        .iter()
        .map(|p| p.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    tags
}

/// The files of one language without their ending, with their text.
pub(crate) fn texts(lang: &str) -> BTreeMap<String, String> {
    files(&format!("locales/{lang}"), &["ftl"])
        .into_iter()
        .map(|p| {
            let name = p.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read_to_string(&p).unwrap())
        })
        .collect()
}

/// The messages of one text.
pub(crate) fn messages(text: &str) -> Messages {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("not Fluent: {errors:?}"));
    let mut messages = Messages::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let values = message.value.iter().map(|v| (message.id.name.to_owned(), v));
        let attributes = message
            .attributes
            .iter()
            .map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
        for (key, pattern) in values.chain(attributes) {
            let mut said = Said::default();
            hear(pattern, &mut said);
            assert!(messages.insert(key.clone(), said).is_none(), "{key} is said twice");
        }
    }
    messages
}

/// All messages of one language.
pub(crate) fn words(lang: &str) -> Messages {
    let mut all = Messages::new();
    for text in texts(lang).values() {
        for (key, said) in messages(text) {
            assert!(
                all.insert(key.clone(), said).is_none(),
                "{lang}: {key} is said in two files"
            );
        }
    }
    all
}

fn hear(pattern: &ast::Pattern<&str>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => said.text.push_str(value),
            ast::PatternElement::Placeable { expression } => hear_expression(expression, said),
        }
    }
}

fn hear_expression(expression: &ast::Expression<&str>, said: &mut Said) {
    match expression {
        ast::Expression::Inline(inline) => hear_inline(inline, said),
        ast::Expression::Select { selector, variants } => {
            hear_inline(selector, said);
            for variant in variants {
                let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) =
                    variant.key;
                said.variants.insert(name.to_owned());
                said.text.push('\n');
                hear(&variant.value, said);
            }
        }
    }
}

fn hear_inline(inline: &ast::InlineExpression<&str>, said: &mut Said) {
    match inline {
        ast::InlineExpression::StringLiteral { value } => said.text.push_str(value),
        ast::InlineExpression::VariableReference { id } => {
            said.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { id, .. } => {
            said.functions.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => hear_expression(expression, said),
        ast::InlineExpression::NumberLiteral { value } => said.text.push_str(value),
        ast::InlineExpression::MessageReference { .. } | ast::InlineExpression::TermReference { .. } => {}
    }
}
