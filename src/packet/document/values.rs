//! A value of a row in words: by the row's type where this program knows the row, else as it
//! stands. Days and times are written out in Belgian time; null reads "not asked".

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use serde::Serialize;
use serde_json::Value;

use super::{PaperWords, list_of, text_of, time_of};
use crate::content::{Content, FieldInput};
use crate::model::belgian;

/// Words and values in one language.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub(super) content: &'a Content,
    pub(super) words: PaperWords<'a>,
}

impl Say<'_> {
    pub(super) fn word(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The isolates around arguments would stand as marks in an office's copy.
    pub(super) fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        (self.words)(key, args).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// A word of a family: `<family>-<id>`.
    pub(super) fn of(&self, family: &str, id: &str) -> String {
        self.word(&format!("{family}-{}", id.to_lowercase().replace(['_', '.'], "-")))
    }

    /// A word of a family for a closed list's member, as serde writes it.
    pub(super) fn of_value<T: Serialize>(&self, family: &str, value: &T) -> String {
        match serde_json::to_value(value) {
            Ok(Value::String(id)) => self.of(family, &id),
            _ => self.not_asked(),
        }
    }

    pub(super) fn field(&self, id: &str) -> String {
        self.of("field", id)
    }

    pub(super) fn indicator(&self, id: &str) -> String {
        format!("{id} {}", self.of("indicator", id))
    }

    pub(super) fn not_asked(&self) -> String {
        self.word("paper-not-asked")
    }

    /// A day, written out.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        let month = self.word(&format!("date-month-{}", day.month()));
        let key = if day.day() == 1 {
            "date-civil-first"
        } else {
            "date-civil"
        };
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.with(key, &[("day", &number), ("month", &month), ("year", &year)])
    }

    /// A moment, to the minute, in Belgian time.
    pub(super) fn moment(&self, at: DateTime<Utc>) -> String {
        let local = belgian(at);
        let time = format!("{:02}:{:02}", local.hour(), local.minute());
        self.with("date-time", &[("date", &self.day(local.date())), ("time", &time)])
    }

    /// The value of a row.
    pub(super) fn value(&self, field: &str, value: &Value) -> String {
        match value {
            Value::Null if matches!(field, "magistrate_informed_at" | "centre_contacted_at") => {
                self.word("paper-not-recorded")
            }
            Value::Null => self.not_asked(),
            Value::Bool(yes) if field == "complainant" => self.of("paper-complainant", if *yes { "yes" } else { "no" }),
            Value::Bool(true) => self.word("paper-yes"),
            Value::Bool(false) => self.word("paper-no"),
            Value::Number(number) => number.to_string(),
            Value::String(text) => self.text(field, text),
            Value::Array(list) if list.is_empty() && field == "offence_presumed" => self.word("paper-offence-open"),
            Value::Array(list) => {
                let parts = list.iter().map(|v| match v {
                    Value::Object(_) => self.entry(field, v),
                    other => self.value(field, other),
                });
                parts.collect::<Vec<_>>().join(", ")
            }
            Value::Object(_) => self.entry(field, value),
        }
    }

    fn text(&self, field: &str, text: &str) -> String {
        let row = self.content.disclosure.rows.iter().find(|r| r.id.as_str() == field);
        let input = row.map(|r| r.input);
        let chosen = row.is_some_and(|r| r.choices.iter().any(|c| c == text));
        let day = || text.parse().ok().map(|day| self.day(day));
        let moment = || text.parse().ok().map(|at| self.moment(at));
        match (field, input) {
            _ if chosen => self.of(&format!("field-{field}").replace('_', "-"), text),
            ("occurred_on", _) | (_, Some(FieldInput::Date)) => day().unwrap_or_else(|| text.to_owned()),
            ("statement_at" | "magistrate_informed_at" | "centre_contacted_at" | "io_deadline", _)
            | (_, Some(FieldInput::Time)) => moment().unwrap_or_else(|| text.to_owned()),
            ("age" | "nationality" | "context" | "identity_mode" | "role", _) => {
                self.of(&format!("paper-{field}").replace('_', "-"), text)
            }
            ("recipient_fallback", _) => self.of("paper-fallback", text),
            ("about", _) => self.of("avenue-about", text),
            ("avenue" | "source_avenue", _) => self.of("avenue", text),
            ("paths", _) => self.of("paper-path", text),
            ("notice_interpreter", _) => self.of("paper-interpreter", text),
            ("notice_repeat", _) => self.of("paper-repeat", text),
            ("outcome", _) => self.of("outcome", text),
            ("offence_presumed", _) => self.of("track", text),
            ("consents", _) => self.of("group", text),
            ("language", _) => self.language(text),
            _ => text.to_owned(),
        }
    }

    fn language(&self, tag: &str) -> String {
        let key = format!("paper-language-{}", tag.to_lowercase());
        let name = self.word(&key);
        if name == key {
            tag.to_owned()
        } else {
            format!("{name} ({tag})")
        }
    }

    /// One entry of a list, or a row with parts.
    pub(super) fn entry(&self, field: &str, entry: &Value) -> String {
        let text = |name: &str| text_of(entry, name);
        match field {
            "packet" => text("id").to_owned(),
            "earlier_packets" => {
                let persons: Vec<&str> = list_of(entry, "persons").filter_map(Value::as_str).collect();
                if persons.is_empty() {
                    text("id").to_owned()
                } else {
                    format!("{} ({})", text("id"), persons.join(", "))
                }
            }
            "notice" => {
                let seconds = entry.get("seconds").map(Value::to_string).unwrap_or_default();
                let parts = [
                    self.language(text("language")),
                    match entry.get("voice").and_then(Value::as_str) {
                        Some(voice) => self.of("paper-voice", voice),
                        None => self.of("paper-medium", text("medium")),
                    },
                    self.with("paper-seconds", &[("count", &seconds)]),
                    self.of("paper-status", text("status")),
                    self.with("paper-version", &[("version", text("version"))]),
                ];
                parts.join(", ")
            }
            "notice_conveyed" => {
                let short = list_of(entry, "sentences").filter_map(Value::as_str);
                let short = short.filter(|key| key.starts_with("leaflet-short-")).count();
                let of = entry.get("of").map(Value::to_string).unwrap_or_default();
                let counted = self.with("paper-conveyed", &[("count", &short.to_string()), ("of", &of)]);
                let topics = list_of(entry, "topics").filter_map(Value::as_str);
                let topics: Vec<String> = topics.map(|key| self.word(&format!("{key}-title"))).collect();
                std::iter::once(counted).chain(topics).collect::<Vec<_>>().join("; ")
            }
            "offer" => {
                let answer = entry.get("answer").and_then(Value::as_str);
                let answer = answer.map_or_else(|| self.word("paper-offer-made"), |a| self.of("paper-offer", a));
                if entry.get("after_statement").and_then(Value::as_bool) == Some(true) {
                    format!("{answer}; {}", self.word("paper-offer-after-statement"))
                } else {
                    answer
                }
            }
            "reasons" => {
                let ids: Vec<&str> = list_of(entry, "indicators").filter_map(Value::as_str).collect();
                let rule = self.of("paper-rule", text("rule"));
                if ids.is_empty() {
                    rule
                } else {
                    format!("{rule} ({})", ids.join(", "))
                }
            }
            "themes" => self.pairs(entry, |pack, count| format!("{} ({count})", self.of("pack", pack))),
            "life_checks" => {
                let of = |part: &str, family: &str| {
                    let times = entry
                        .get(part)
                        .filter(|p| p.as_object().is_some_and(|o| !o.is_empty()))?;
                    Some(self.pairs(times, |name, at| {
                        let at = time_of(at).map(|at| self.moment(at)).unwrap_or_default();
                        format!("{} ({at})", self.of(family, name))
                    }))
                };
                let parts = [of("done", "paper-life"), of("apart", "paper-apart")];
                parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
            }
            _ => entry.to_string(),
        }
    }

    /// Who saw or said it, and when.
    pub(super) fn note(&self, entry: &Value) -> Option<String> {
        let at = entry.get("at").and_then(time_of).map(|at| self.moment(at));
        let source = entry.get("source").and_then(Value::as_str);
        let source = source.map(|s| self.of("paper-source", s));
        let parts: Vec<String> = [source, at].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn pairs(&self, object: &Value, say: impl Fn(&str, &Value) -> String) -> String {
        let pairs = object.as_object().into_iter().flatten();
        pairs
            .map(|(name, value)| say(name, value))
            .collect::<Vec<_>>()
            .join(", ")
    }
}
