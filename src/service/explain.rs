//! Answers as lines of text, for a terminal: the same words as on the screen, read once and held.

use crate::l10n::Words;
use crate::model::{Assessment, ElementKey, Event, IndicatorId, Outcome};
use crate::service::error::Error;
use crate::service::receive::PacketVerification;
use crate::service::views::{ReceiptView, WatchView};

/// The words of one language, for as long as a program runs: a language is parsed at its first word.
pub struct Speech {
    words: Option<Words>,
    lang: String,
}

impl Speech {
    /// Words in an officer language. If those that ship are damaged, keys are said instead.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        Self {
            words: Words::embedded().ok(),
            lang: lang.to_owned(),
        }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// What happened and what to do.
    #[must_use]
    pub fn explain(&self, error: &Error) -> (String, String) {
        let facts: Vec<(&str, &str)> = error.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        // A reason and a problem are codes: they are said in words, like everything else.
        let said = error.args.iter().map(|(name, value)| match *name {
            "reason" | "problem" => (*name, self.say_with(&format!("{name}-{}", word_part(value)), &facts)),
            _ => (*name, value.clone()),
        });
        let said: Vec<(&str, String)> = said.collect();
        let args: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let text = |prefix: &str| {
            let key = format!("{prefix}-{}", error.code.as_str());
            self.text(&key, &args).unwrap_or_else(|| error.to_string())
        };
        (text("err"), text("rec"))
    }

    /// One line of words.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// One line of words with facts.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.text(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A terminal has no isolates: they would be shown as boxes.
    fn text(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        let text = self.words.as_ref()?.text(&self.lang, key, args).ok()?;
        Some(text.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// A receipt that was taken, in words.
    #[must_use]
    pub fn receipt_lines(&self, taken: &ReceiptView) -> Vec<String> {
        let mut lines = vec![self.say_with("answer-from", &[("name", &taken.name), ("at", &taken.signed_at)])];
        for answer in &taken.answers {
            let status = self.say(&format!("answer-status-{}", word_part(answer.status.as_str())));
            let reason = answer
                .reason
                .map(|r| self.say(&format!("answer-reason-{}", word_part(r.as_str()))));
            let line = [Some(status), reason]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(": ");
            lines.push(match &answer.scope {
                Some(label) => format!("{label}  {line}"),
                None => line,
            });
        }
        lines.extend(
            taken
                .remarks
                .iter()
                .map(|r| self.say(&format!("remark-{}", word_part(r)))),
        );
        if taken.is_again {
            lines.push(self.say("answer-again"));
        }
        if taken.is_older {
            lines.push(self.say("answer-older"));
        }
        lines
    }

    /// What a station knows, in words: the most urgent first.
    #[must_use]
    pub fn watch_lines(&self, watch: &WatchView) -> Vec<String> {
        let mut lines = Vec::new();
        for one in &watch.encounters {
            let (persons, told) = (one.persons.to_string(), one.told.to_string());
            let day = one.occurred_on.to_string();
            let args = [
                ("unit", one.unit.as_str()),
                ("day", &day),
                ("persons", &persons),
                ("told", &told),
            ];
            lines.push(self.say_with("watch-encounter", &args));
            for clock in &one.clocks {
                let name = self.say(&format!("clock-{}", word_part(&clock.key)));
                let state = self.say(&format!("watch-{}", word_part(&super::receive::key_of(&clock.urgency))));
                let who = clock
                    .recipient_name
                    .clone()
                    .unwrap_or_else(|| label_list(&clock.persons));
                lines.push(format!("  {name} ({who}): {} · {state}", clock.due_text));
            }
            let stuck = one
                .stuck
                .iter()
                .map(|s| (s.label.as_ref().map_or("", |l| l.as_str()), &s.text));
            lines.extend(stuck.map(|(label, text)| format!("  {label}  {text}")));
            for packet in &one.packets {
                let state = match packet.receipt {
                    Some(number) => self.say_with("watch-answered", &[("number", &number.to_string())]),
                    None if packet.handed_over => self.say("watch-handed"),
                    None => self.say("watch-unanswered"),
                };
                lines.push(format!("  {}  {}: {state}", packet.packet, packet.name));
            }
            if one.offers_after_statement > 0 {
                let count = one.offers_after_statement.to_string();
                lines.push(format!(
                    "  {}",
                    self.say_with("watch-after-statement", &[("count", &count)])
                ));
            }
        }
        let short = watch.shortened.iter();
        lines.extend(short.map(|device| self.say_with("watch-shortened", &[("device", device)])));
        lines
    }

    /// An assessment in words.
    #[must_use]
    pub fn assessment_lines(&self, assessment: &Assessment) -> Vec<String> {
        let say = |key: &str, args: &[(&str, &str)]| self.say_with(key, args);
        let indicator =
            |id: &IndicatorId| format!("{id} {}", say(&format!("indicator-{}", word_part(id.as_str())), &[]));
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
    pub fn verification_lines(&self, verification: &PacketVerification) -> Vec<String> {
        let say = |key: &str| self.say(key);
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
            lines.push(self.say_with("verification-evidence", &[("id", evidence)]));
        }
        lines
    }
}

/// Turns an id into the part of a word key: lower case, hyphens.
#[must_use]
pub fn word_part(id: &str) -> String {
    id.to_lowercase().replace(['_', '.'], "-")
}

/// The word key of a kind of event: `event-` and its name.
pub(crate) fn event_key(event: &Event) -> String {
    let name = serde_json::to_value(event)
        .ok()
        .and_then(|v| v.get("event").and_then(|e| e.as_str().map(str::to_owned)))
        .unwrap_or_default();
    format!("event-{}", word_part(&name))
}

fn label_list(labels: &[crate::model::PersonLabel]) -> String {
    let labels: Vec<&str> = labels.iter().map(crate::model::PersonLabel::as_str).collect();
    labels.join(" ")
}
