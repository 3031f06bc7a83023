//! What a path adds to a paper: the identification sheet of a child, and notes for whoever decides.
//! Composed from the rows of that packet alone, so that nothing here tells a recipient more than it
//! was given.

use chrono::NaiveDate;
use serde_json::Value;

use super::{Paper, fact};
use crate::model::{Block, Fact, Flow, PersonLabel, RecipientKind, Tone};

/// The sheet, in the order of an office's form. Every line is there, asked or not.
pub(super) const SHEET: [&str; 20] = [
    "name",
    "date_of_birth",
    "age",
    "age_estimate",
    "age_basis",
    "gender",
    "nationality",
    "nationality_declared",
    "identity_basis",
    "document_type",
    "document_number",
    "document_photo",
    "language",
    "other_languages",
    "accompanied",
    "accompanying_adults",
    "guardian_present",
    "urgent_needs",
    "meeting_point",
    "centre",
];
/// Where and by whom the child was found: rows about the encounter.
const FOUND: [&str; 4] = ["place_municipality", "occurred_on", "officer_unit", "unit_contact"];
const MADE_TO_HELP: &str = "SMG-24";
const MADE_TO_OFFEND: &str = "CRM-";

impl Paper<'_> {
    /// The identification sheet of one child, for the Guardianship Service.
    pub(super) fn identification_sheet(&self, label: &PersonLabel) -> Vec<Block> {
        let say = &self.say;
        let own = SHEET.iter().map(|field| self.sheet_line(Some(label), field));
        let found = FOUND.iter().map(|field| self.sheet_line(None, field));
        vec![
            Block::Heading {
                level: 2,
                text: say.word("path-sheet-title"),
            },
            Block::Paragraph {
                text: say.word("path-sheet-note"),
            },
            Block::Facts {
                rows: own.chain(found).collect(),
            },
        ]
    }

    fn sheet_line(&self, scope: Option<&PersonLabel>, field: &str) -> Fact {
        let say = &self.say;
        let value = self.file.value(scope, field);
        let mut line = fact(
            say.field(field),
            value.map_or_else(|| say.not_asked(), |v| say.value(field, v)),
        );
        let basis = match field {
            "name" | "nationality_declared" => Some("identity_basis"),
            "date_of_birth" | "age_estimate" => Some("age_basis"),
            _ => None,
        };
        if let Some(basis) = basis {
            let of = self.file.value(scope, basis);
            let of = of.map_or_else(|| say.not_asked(), |v| say.value(basis, v));
            line.note = Some(say.with("path-sheet-basis", &[("basis", &of)]));
        }
        line
    }

    /// What this recipient should know of the person's path, as far as its own rows show it.
    pub(super) fn path_notes(&self, label: &PersonLabel) -> Vec<Block> {
        let notes = match self.file.recipient.kind {
            RecipientKind::Magistrate => vec![
                self.pressure(label),
                self.diplomatic(label),
                self.labour(label),
                self.child(label, "path-paper-child-interview"),
                self.citizen(label),
            ],
            RecipientKind::Centre => vec![self.child(label, "path-paper-child-centre"), self.citizen(label)],
            RecipientKind::ImmigrationOffice => vec![self.citizen(label)],
            RecipientKind::Guardianship | RecipientKind::Station => Vec::new(),
        };
        notes.into_iter().flatten().collect()
    }

    /// Roles are hypotheses: said once to the only recipient who reads them.
    pub(super) fn role_note(&self) -> Option<Block> {
        let mut rows = self.file.rows.iter();
        rows.any(|r| r.field.as_str() == "role" && is_filled(&r.value))
            .then(|| Block::Paragraph {
                text: self.say.word("path-paper-roles"),
            })
    }

    fn pressure(&self, label: &PersonLabel) -> Option<Block> {
        let own = self.file.value(Some(label), "observations");
        let observed = own.and_then(Value::as_array).into_iter().flatten();
        let tasks = observed.filter(|o| {
            let id = o.get("indicator").and_then(Value::as_str).unwrap_or_default();
            let is_task = id == MADE_TO_HELP || id.starts_with(MADE_TO_OFFEND);
            is_task && o.get("answer").and_then(Value::as_str) == Some("yes")
        });
        let say = &self.say;
        let mut lines: Vec<String> = tasks
            .map(|o| {
                let id = o.get("indicator").and_then(Value::as_str).unwrap_or_default();
                let note = say.note(o).map(|n| format!(" ({n})")).unwrap_or_default();
                format!("{}{note}", say.indicator(id))
            })
            .collect();
        if lines.is_empty() {
            return None;
        }
        let from = say.content.path(Flow::UnderPressure).and_then(|p| p.from);
        let day = self.file.value(None, "occurred_on").and_then(Value::as_str);
        let day: Option<NaiveDate> = day.and_then(|d| d.parse().ok());
        let before = from.zip(day).is_some_and(|(from, day)| day < from);
        lines.push(say.word(if before {
            "path-under-pressure-before"
        } else {
            "path-under-pressure-since"
        }));
        lines.push(say.word("path-paper-pressure-smuggling"));
        lines.push(say.word("path-paper-pressure-decides"));
        Some(callout(Tone::Attention, say.word("path-paper-pressure"), lines))
    }

    fn diplomatic(&self, label: &PersonLabel) -> Option<Block> {
        let entered = |field: &str| self.file.value(Some(label), field).is_some_and(|v| !v.is_null());
        let holds =
            self.has_path(label, "diplomatic_staff") || entered("diplomatic_card") || entered("diplomatic_mission");
        holds.then(|| {
            let lines = ["path-paper-diplomatic-opinion", "path-paper-diplomatic-protocol"];
            self.note(Tone::Attention, "path-paper-diplomatic", &lines)
        })
    }

    fn labour(&self, label: &PersonLabel) -> Option<Block> {
        self.has_path(label, "labour_auditor")
            .then(|| self.note(Tone::Plain, "path-paper-labour", &["path-paper-labour-auditor"]))
    }

    fn child(&self, label: &PersonLabel, line: &str) -> Option<Block> {
        let age = self.file.value(Some(label), "age").and_then(Value::as_str);
        matches!(age, Some("minor" | "unsure")).then(|| self.note(Tone::Plain, "path-paper-child", &[line]))
    }

    fn citizen(&self, label: &PersonLabel) -> Option<Block> {
        let line = match self.file.value(Some(label), "nationality").and_then(Value::as_str) {
            Some("eu") => "path-paper-citizen-eu",
            Some("belgian") => "path-paper-citizen-belgian",
            _ => return None,
        };
        Some(self.note(Tone::Plain, "path-paper-citizen", &["path-paper-citizen-open", line]))
    }

    fn has_path(&self, label: &PersonLabel, path: &str) -> bool {
        let paths = self.file.value(Some(label), "paths").and_then(Value::as_array);
        paths.is_some_and(|list| list.iter().any(|p| p.as_str() == Some(path)))
    }

    fn note(&self, tone: Tone, title: &str, lines: &[&str]) -> Block {
        let lines = lines.iter().map(|key| self.say.word(key)).collect();
        callout(tone, self.say.word(title), lines)
    }
}

fn callout(tone: Tone, title: String, lines: Vec<String>) -> Block {
    Block::Callout { tone, title, lines }
}

fn is_filled(value: &Value) -> bool {
    value.as_array().is_some_and(|list| !list.is_empty())
}
