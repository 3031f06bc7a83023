//! Answers as lines of text, for a terminal: the same words as on the screen.

use crate::l10n::Words;
use crate::model::{Assessment, ElementKey, Event, IndicatorId, Outcome};
use crate::service::error::Error;
use crate::service::receive::PacketVerification;

/// What happened and what to do, in an officer language.
#[must_use]
pub fn explain(error: &Error, lang: &str) -> (String, String) {
    // A reason is a code: it is said in words, like everything else.
    let said = error.args.iter().map(|(name, value)| match *name {
        "reason" => (*name, say(&format!("reason-{}", word_part(value)), lang)),
        _ => (*name, value.clone()),
    });
    let said: Vec<(&str, String)> = said.collect();
    let args: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let text = |prefix: &str| {
        let key = format!("{prefix}-{}", error.code.as_str());
        text_of(lang, &key, &args).unwrap_or_else(|| error.to_string())
    };
    (text("err"), text("rec"))
}

/// One line of words.
#[must_use]
pub fn say(key: &str, lang: &str) -> String {
    text_of(lang, key, &[]).unwrap_or_else(|| key.to_owned())
}

/// One line of words with values, each under the name at its place.
#[must_use]
pub fn say_with(key: &str, names: &[&str], values: &[String], lang: &str) -> String {
    let args: Vec<(&str, &str)> = names.iter().copied().zip(values.iter().map(String::as_str)).collect();
    text_of(lang, key, &args).unwrap_or_else(|| key.to_owned())
}

/// A terminal has no isolates: they would be shown as boxes.
fn text_of(lang: &str, key: &str, args: &[(&str, &str)]) -> Option<String> {
    let text = Words::embedded().ok()?.text(lang, key, args).ok()?;
    Some(text.replace(['\u{2068}', '\u{2069}'], ""))
}

/// Turns an id into the part of a word key: lower case, hyphens.
#[must_use]
pub fn word_part(id: &str) -> String {
    id.to_lowercase().replace(['_', '.'], "-")
}

/// An assessment in words.
#[must_use]
pub fn assessment_lines(assessment: &Assessment, lang: &str) -> Vec<String> {
    let Ok(words) = Words::embedded() else {
        return Vec::new();
    };
    let say = |key: &str, args: &[(&str, &str)]| {
        let text = words.text(lang, key, args).unwrap_or_else(|_| key.to_owned());
        text.replace(['\u{2068}', '\u{2069}'], "")
    };
    let indicator = |id: &IndicatorId| format!("{id} {}", say(&format!("indicator-{}", word_part(id.as_str())), &[]));
    let element = |key: &ElementKey| say(&format!("element-{}", word_part(key.as_str())), &[]);
    let mut lines = Vec::new();
    for person in &assessment.persons {
        let outcome = say(&format!("outcome-{}", word_part(person.outcome.as_str())), &[]);
        lines.push(say(
            "cli-person",
            &[("label", person.label.as_str()), ("outcome", &outcome)],
        ));
        let smuggling = &person.tracks.aggravated_smuggling;
        let tracks = [
            (
                "track-trafficking",
                person.tracks.trafficking.lit,
                &person.tracks.trafficking.elements,
            ),
            ("track-aggravated-smuggling", smuggling.lit, &smuggling.elements),
        ];
        for (key, _, elements) in tracks.into_iter().filter(|(_, lit, _)| *lit) {
            lines.push(format!("  {}", say(key, &[])));
            for e in elements {
                let mark = if e.reference_verified {
                    String::new()
                } else {
                    format!(" ({})", say("cli-unverified", &[]))
                };
                lines.push(format!("    {}: {}{mark}", element(&e.key), e.reference));
                lines.extend(e.indicators.iter().map(|id| format!("      {}", indicator(id))));
            }
        }
        if person.outcome != Outcome::InformOnly && !person.tracks.trafficking.lit && !smuggling.lit {
            lines.push(format!("  {}", say("cli-no-track", &[])));
        }
        lines.push(format!(
            "  {}",
            say("cli-unanswered", &[("count", &person.unanswered.to_string())])
        ));
        lines.extend(person.next.iter().map(|id| format!("    {}", indicator(id))));
    }
    lines
}

/// A verification in words.
#[must_use]
pub fn verification_lines(verification: &PacketVerification, lang: &str) -> Vec<String> {
    let say = |key: &str| say(key, lang);
    let mut lines = vec![say(&format!("verification-{}", word_part(&verification.outcome_key())))];
    lines.extend(
        verification
            .reason_key()
            .map(|r| say(&format!("reason-{}", word_part(r.as_str())))),
    );
    lines.extend(
        verification
            .remark_keys()
            .iter()
            .map(|r| say(&format!("remark-{}", word_part(r)))),
    );
    if verification.is_training() {
        lines.push(say("verification-training"));
    }
    if let Some(evidence) = verification.evidence_id() {
        lines.push(text_of(lang, "verification-evidence", &[("id", evidence)]).unwrap_or_else(|| evidence.to_owned()));
    }
    lines
}

/// The word key of a kind of event: `event-` and its name.
pub(crate) fn event_key(event: &Event) -> String {
    let name = serde_json::to_value(event)
        .ok()
        .and_then(|v| v.get("event").and_then(|e| e.as_str().map(str::to_owned)))
        .unwrap_or_default();
    format!("event-{}", word_part(&name))
}
