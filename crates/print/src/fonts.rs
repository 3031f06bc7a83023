//! Which of our fonts sets which language. The names are those of the files that `tools/fonts.py`
//! cuts; a test holds that each language's own fonts have every letter of its texts.

/// Every family, in the order in which a foreign name finds one.
const ALL: &[&str] = &[
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Gurmukhi",
    "Noto Sans Thai",
    "Noto Sans Khmer",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
    "Noto Sans CJK SC",
    "Noto Sans Math",
    "Noto Sans Symbols2",
];

/// The families a language is set in. Latin stands among them: script fonts lack digits.
pub(crate) fn of(lang: &str) -> &'static [&'static str] {
    let (language, script) = lang.split_once('-').unwrap_or((lang, ""));
    match (language, script) {
        ("ar" | "ckb" | "fa" | "prs" | "ps", _) => &["Noto Sans", "Noto Sans Arabic"],
        // Urdu is read in its own hand.
        ("ur", _) => &["Noto Sans", "Noto Nastaliq Urdu"],
        ("am" | "ti", _) => &["Noto Sans", "Noto Sans Ethiopic"],
        ("hi" | "ne", _) => &["Noto Sans", "Noto Sans Devanagari"],
        ("bn", _) => &["Noto Sans", "Noto Sans Bengali"],
        ("pa", _) => &["Noto Sans", "Noto Sans Gurmukhi"],
        ("th", _) => &["Noto Sans", "Noto Sans Thai"],
        ("km", _) => &["Noto Sans", "Noto Sans Khmer"],
        ("ka", _) => &["Noto Sans", "Noto Sans Georgian"],
        ("hy", _) => &["Noto Sans", "Noto Sans Armenian"],
        // Its quotation marks are as wide as its letters.
        ("zh", _) => &["Noto Sans CJK SC", "Noto Sans"],
        // What an officer reads has arrows and ticks too.
        _ => &["Noto Sans", "Noto Sans Math", "Noto Sans Symbols2"],
    }
}

/// The language's own families, then every other for what is foreign in it.
pub(crate) fn list(lang: &str) -> Vec<&'static str> {
    let own = of(lang);
    let others = ALL.iter().filter(|family| !own.contains(family));
    own.iter().chain(others).copied().collect()
}
