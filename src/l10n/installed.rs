//! Words that are installed over the words that ship. A text replaces the whole file of its name; what
//! the program says must still be said, with no other facts than before. Input is checked text.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::{EMBEDDED, MissingWord, SOURCE_LANGUAGE, Words};

const LANGUAGES: &str = "languages.toml";

/// The texts that ship, as (tag, file without ending, text).
pub(super) fn embedded() -> impl Iterator<Item = (String, String, Cow<'static, str>)> {
    EMBEDDED.dirs().flat_map(|dir| {
        dir.files().filter_map(move |file| {
            let is_fluent = file.path().extension().is_some_and(|e| e == "ftl");
            let tag = dir.path().file_name()?.to_str()?.to_owned();
            let name = file.path().file_stem()?.to_str()?.to_owned();
            Some((tag, name, Cow::Borrowed(file.contents_utf8()?))).filter(|_| is_fluent)
        })
    })
}

/// `languages.toml` as it ships.
pub(super) fn embedded_languages() -> &'static str {
    let file = EMBEDDED.get_file(LANGUAGES);
    file.and_then(|f| f.contents_utf8()).unwrap_or_default()
}

impl Words {
    /// The words that ship, with these files in place of theirs or beside them: named relative to
    /// `locales/` (`fr/leaflet.ftl`, `languages.toml`). Other names are left alone.
    ///
    /// # Errors
    /// [`MissingWord::Languages`].
    pub fn with_installed(files: &BTreeMap<String, String>) -> Result<Self, MissingWord> {
        let languages = files.get(LANGUAGES).map_or(embedded_languages(), String::as_str);
        let installed = files.iter().filter_map(|(name, text)| {
            let (tag, file) = name.strip_suffix(".ftl")?.split_once('/')?;
            Some((tag.to_owned(), file.to_owned(), Cow::Owned(text.clone())))
        });
        Self::from_files(languages, embedded().chain(installed))
    }

    /// What these words lack that the shipped ones have, in the languages named: a language, a key, or
    /// a sentence that asks for a fact it is never given. In plain words, for whoever made the pack.
    #[must_use]
    pub fn misfits(&self, shipped: &Self, languages: &BTreeSet<String>) -> Vec<String> {
        let gone = shipped
            .languages()
            .iter()
            .filter(|row| self.language(row.tag.as_str()).is_none());
        let mut found: Vec<String> = gone.map(|row| format!("{LANGUAGES}: {} is missing", row.tag)).collect();
        for lang in languages {
            let own = match self.keys(lang) {
                Ok(keys) => keys,
                Err(problem) => {
                    found.push(format!("locales/{problem}, or a key stands in two files"));
                    continue;
                }
            };
            let known = shipped.keys(lang).into_iter().flatten();
            found.extend(
                known
                    .filter(|key| !own.contains(*key))
                    .map(|key| format!("locales/{lang}: {key} is missing")),
            );
            for key in own {
                // A key that does not ship belongs to what came with it, and is given nothing.
                let given = shipped.variables(SOURCE_LANGUAGE, key).unwrap_or_default();
                let asked = self.variables(lang, key).unwrap_or_default();
                found.extend(
                    asked
                        .difference(&given)
                        .map(|name| format!("locales/{lang}: {key} asks for {name}, which it is never given")),
                );
            }
        }
        found
    }

    /// The arguments that a message, or an attribute as `key.attribute`, asks for.
    fn variables(&self, lang: &str, key: &str) -> Option<BTreeSet<String>> {
        let bundle = &self.parsed(lang).ok()?.bundle;
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut found = BTreeSet::new();
        of_pattern(pattern, &mut found);
        Some(found)
    }
}

fn of_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        ast::InlineExpression::Placeable { expression } => of_expression(expression, found),
        // The reader of the screens has no such words; a sentence with one would break there.
        ast::InlineExpression::FunctionReference { id, .. } => drop(found.insert(format!("{}()", id.name))),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}
