//! Text as runs the layout can set without thinking: direction, line ends, places where an endless
//! word may break. Text stays data; nothing here writes markup. Input comes from the document.

use serde::Serialize;

use crate::document::Direction;

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
/// A left-to-right run up to this many characters stays on one line: a number to dial, a date.
const SHORT: usize = 32;
/// Words longer than this may break anywhere, in pieces of `PIECE`: evidence ids, web addresses.
const LONG_WORD: usize = 26;
const PIECE: usize = 4;

/// One run of text and how to set it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "snake_case")]
pub(crate) enum Run {
    /// In the direction of the document.
    Text(String),
    /// Left to right in any text, on one line.
    LtrBox(String),
    /// Left to right inside right-to-left text, may break.
    Ltr(String),
    /// Right to left inside left-to-right text.
    Rtl(String),
    /// A place where a word may break; nothing is printed.
    Cut,
    /// A new line.
    Line,
}

/// Splits a text into runs. Isolates are read and dropped, invisible direction overrides dropped:
/// they could make a paper read otherwise than its data.
pub(crate) fn runs(text: &str, direction: Direction) -> Vec<Run> {
    let mut out = Vec::new();
    let mut current = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            FSI | '\u{2066}' | '\u{2067}' => {
                push(&mut out, &mut current, depth > 0, direction);
                depth += 1;
            }
            PDI => {
                push(&mut out, &mut current, depth > 0, direction);
                depth = depth.saturating_sub(1);
            }
            _ => current.push(c),
        }
    }
    push(&mut out, &mut current, depth > 0, direction);
    out
}

/// The text alone, for the PDF's own title.
pub(crate) fn plain(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !is_dropped(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Invisible marks that steer direction and are never printed.
pub(crate) fn is_dropped(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\r')
}

fn push(out: &mut Vec<Run>, current: &mut String, isolated: bool, direction: Direction) {
    let text = std::mem::take(current);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            out.push(Run::Line);
        }
        let line: String = line
            .chars()
            .filter(|c| !is_dropped(*c))
            .map(|c| if c == '\t' { ' ' } else { c })
            .collect();
        if line.is_empty() {
            continue;
        }
        if isolated && is_number(&line) {
            out.push(Run::LtrBox(line));
            continue;
        }
        let wrap: fn(String) -> Run = match (isolated, direction, starts_rtl(&line)) {
            // Only marks between two isolates: they follow the text around them.
            _ if !line.chars().any(char::is_alphanumeric) => Run::Text,
            (true, Direction::Rtl, false) if line.chars().count() <= SHORT => {
                out.push(Run::LtrBox(line));
                continue;
            }
            (true, Direction::Rtl, false) => Run::Ltr,
            (true, Direction::Ltr, true) => Run::Rtl,
            _ => Run::Text,
        };
        if isolated && wrap(String::new()) != Run::Text(String::new()) {
            // A paragraph of nothing but foreign text would take its direction, and its side of the page.
            out.push(Run::Cut);
        }
        cut_long_words(out, &line, wrap);
    }
}

/// A number to dial, a time, a date in figures: never broken over two lines, in any script.
fn is_number(line: &str) -> bool {
    line.chars().count() <= SHORT
        && line.starts_with(|c: char| c.is_ascii_digit() || c == '+')
        && line.ends_with(|c: char| c.is_ascii_digit())
        && line.chars().all(|c| c.is_ascii_digit() || " +-./:".contains(c))
}

/// The first strong letter decides, as in the Unicode bidirectional algorithm; numbers are left to right.
fn starts_rtl(text: &str) -> bool {
    text.chars()
        .find_map(|c| match c {
            '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' if c.is_alphabetic() => {
                Some(true)
            }
            _ if c.is_alphabetic() => Some(false),
            _ => None,
        })
        .unwrap_or(false)
}

fn cut_long_words(out: &mut Vec<Run>, line: &str, wrap: fn(String) -> Run) {
    let mut plain = String::new();
    for word in line.split_inclusive(' ') {
        if word.trim_end().chars().count() <= LONG_WORD {
            plain.push_str(word);
            continue;
        }
        let mut length = 0;
        for c in word.chars() {
            // Never before a combining mark or a joiner: they belong to the letter before them.
            if length >= PIECE
                && !matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{0652}' | '\u{200C}' | '\u{200D}' | ' ')
            {
                out.push(wrap(std::mem::take(&mut plain)));
                out.push(Run::Cut);
                length = 0;
            }
            plain.push(c);
            length += 1;
        }
    }
    if !plain.is_empty() {
        out.push(wrap(plain));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_to_dial_is_a_left_to_right_box_in_arabic() {
        let got = runs("اتصل \u{2068}02 511 64 64\u{2069} الآن", Direction::Rtl);
        assert_eq!(
            got,
            [
                Run::Text("اتصل ".into()),
                Run::LtrBox("02 511 64 64".into()),
                Run::Text(" الآن".into())
            ]
        );
    }

    #[test]
    fn isolates_vanish_in_left_to_right_text() {
        let got = runs("Call \u{2068}112\u{2069} now", Direction::Ltr);
        let text: String = got
            .iter()
            .map(|r| match r {
                Run::Text(t) | Run::LtrBox(t) => t.as_str(),
                _ => "?",
            })
            .collect();
        assert_eq!(text, "Call 112 now");
    }

    #[test]
    fn two_numbers_in_one_argument_stay_two_numbers() {
        let got = runs(
            "a \u{2068}\u{2068}02 511 64 64\u{2069} / \u{2068}112\u{2069}\u{2069} b",
            Direction::Rtl,
        );
        assert_eq!(
            got,
            [
                Run::Text("a ".into()),
                Run::LtrBox("02 511 64 64".into()),
                Run::Text(" / ".into()),
                Run::LtrBox("112".into()),
                Run::Text(" b".into())
            ]
        );
    }

    #[test]
    fn a_direction_override_cannot_turn_a_word_round() {
        assert_eq!(runs("a\u{202E}bc\u{202C}", Direction::Ltr), [Run::Text("abc".into())]);
    }

    #[test]
    fn an_arabic_name_stays_right_to_left_in_a_dutch_paper() {
        let got = runs("Naam: \u{2068}محمد علي\u{2069}.", Direction::Ltr);
        assert!(got.contains(&Run::Rtl("محمد علي".into())));
    }

    #[test]
    fn an_endless_word_may_break_and_loses_nothing() {
        let word = "a".repeat(1000);
        let got = runs(&word, Direction::Ltr);
        assert!(got.iter().filter(|r| **r == Run::Cut).count() > 200);
        let back: String = got
            .iter()
            .map(|r| if let Run::Text(t) = r { t.as_str() } else { "" })
            .collect();
        assert_eq!(back, word);
    }
}
