//! What the TOML reader found, said to whoever wrote the file: which word, at which line, and what
//! may stand there. Knows the names of keys, never what they mean. Input is a content file's text.

use super::Fault;
use super::load::{fault, line_at};

/// A key of a content file, and what its value is called in a sentence.
const CALLED: [(&str, &str); 7] = [
    ("strength", "a strength"),
    ("how", "a way of observing"),
    ("scope", "a scope"),
    ("kind", "a kind"),
    ("contexts", "a context"),
    ("input", "a way of entering"),
    ("dimension", "a dimension"),
];

/// The fault behind an error of the reader.
pub(super) fn plain(file: &str, text: &str, error: &toml::de::Error) -> Fault {
    let start = error.span().map_or(0, |span| span.start);
    let line = line_at(text, start);
    let message = error.message().trim().replace('\n', " ");
    let (problem, expected) = message.split_once(", expected ").unwrap_or((&message, ""));
    let quoted = problem.split('`').nth(1).unwrap_or_default();
    let written = written(text, start);
    let say = |problem: &str, remedy: &str| fault(file, line, problem, remedy);
    if problem.starts_with("unknown variant") {
        let what = called(key_before(text, start)).unwrap_or("known here");
        return say(
            &format!("'{quoted}' is not {what}"),
            &format!("write {}", choices(expected)),
        );
    }
    if problem.starts_with("unknown field") {
        let remedy = format!("the keys are {}", choices(expected));
        return say(&format!("'{quoted}' is not a key here"), &remedy);
    }
    if problem.starts_with("missing field") {
        let remedy = format!("add a line that begins with '{quoted} ='");
        return say(&format!("'{quoted}' is missing in the row that begins here"), &remedy);
    }
    if problem.starts_with("duplicate key") {
        let remedy = "leave one of the two lines out, or begin a new row with its double brackets";
        return say("the same key stands twice in one row", remedy);
    }
    if let Some((what, form)) = message
        .strip_prefix("not a valid ")
        .and_then(|m| m.split_once(": expected "))
    {
        return say(&format!("'{written}' is not a valid {what}"), &format!("write {form}"));
    }
    if problem.starts_with("invalid type") {
        let form = match expected {
            "a sequence" => "a list in square brackets, such as [\"seen\", \"told\"]",
            "a boolean" => "true or false, without quotes",
            "a string" => "text between double quotes",
            other => other,
        };
        return say("the value has the wrong form", &format!("write {form}"));
    }
    let remedy = "look for a missing quote, bracket, comma or '=', and compare with the rows around it";
    say(&format!("this line cannot be read ({message})"), remedy)
}

/// The text between the quotes at an offset.
fn written(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    rest.trim_start_matches('"')
        .split(['"', '\n'])
        .next()
        .unwrap_or_default()
}

/// The key of the value at an offset: what stands before the last `=` above it.
fn key_before(text: &str, start: usize) -> &str {
    let before = text.get(..start).unwrap_or_default();
    let (left, _) = before.rsplit_once('=').unwrap_or_default();
    left.lines().last().unwrap_or_default().trim()
}

fn called(key: &str) -> Option<&'static str> {
    CALLED.iter().find(|(name, _)| *name == key).map(|(_, called)| *called)
}

/// "one of `a`, `b`" as "a or b".
fn choices(expected: &str) -> String {
    let all: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
    match all.as_slice() {
        [] => expected.to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
