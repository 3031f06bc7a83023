//! A person's detachable section: what this recipient acts on first, then everything else it was
//! given, by topic. No row is lost: what belongs to no topic is printed at the end.

use serde_json::Value;

use super::paths::SHEET;
use super::{CRIME_VICTIM, Paper, fact, heading, is_told, text_of};
use crate::model::{Block, Fact, PersonLabel, RecipientKind, Tone};
use crate::packet::referral::PacketKind;

/// A topic and its rows, in reading order. Words `paper-topic-<name>`.
struct Topic {
    name: &'static str,
    fields: &'static [&'static str],
}

const MEET: Topic = Topic {
    name: "meet",
    fields: &[
        "urgent_needs",
        "language",
        "other_languages",
        "meeting_point",
        "safe_contact",
        "medical_need_affects_detention",
    ],
};
const HEALTH: Topic = Topic {
    name: "health",
    fields: &[
        "health",
        "severe_accident",
        "pregnancy",
        "disability",
        "sexual_violence",
    ],
};
const TOLD: Topic = Topic {
    name: "told",
    fields: &[
        "notice",
        "notice_conveyed",
        "notice_understood",
        "notice_interpreter",
        "notice_repeat",
        "notice_not_repeated",
        "slip_code",
        "offer",
        "offer_made",
        "refusal",
        "statement_made",
        "statement_at",
        "consents",
    ],
};
const WHO: Topic = Topic {
    name: "who",
    fields: &[
        "age",
        "age_basis",
        "name",
        "pseudonym",
        "identity_mode",
        "identity_basis",
        "date_of_birth",
        "age_estimate",
        "gender",
        "nationality",
        "nationality_declared",
        "document_type",
        "document_number",
        "document_photo",
        "diplomatic_card",
        "diplomatic_mission",
        "complainant",
        "complainant_identity",
    ],
};
const FAMILY: Topic = Topic {
    name: "family",
    fields: &[
        "accompanied",
        "accompanying_adults",
        "guardian_present",
        "family_abroad",
        "family_threats",
    ],
};
const OFFENCE: Topic = Topic {
    name: "offence",
    fields: &[
        "crime_victim_presumed",
        "offence_presumed",
        "reported_voluntarily",
        "says_victim",
        "role",
        "outcome",
        "reasons",
        "paths",
        "elements",
    ],
};
const OBSERVED: Topic = Topic {
    name: "observed",
    fields: &["transported", "themes", "observations", "observations_child"],
};
const STORY: Topic = Topic {
    name: "story",
    fields: &[
        "narrative",
        "route",
        "debts",
        "amounts_paid",
        "employer_sector",
        "employer",
        "workplace",
        "work_started",
        "weeks_worked",
        "work_days",
        "work_hours",
        "pay_agreed",
        "pay_received",
        "wages_owed",
        "wages_fairwork",
        "destination",
        "asylum_intention",
        "asylum_declared",
        "phone_numbers",
        "phone_devices",
        "online_accounts",
        "chat_notes",
    ],
};
const FOLLOW: Topic = Topic {
    name: "follow",
    fields: &[
        "centre",
        "no_fine",
        "io_decision",
        "io_decided_at",
        "io_deadline",
        "detention_followed",
        "order_followed",
        "guardianship_decision",
        "annex_15_issued_on",
        "attestation_issued_on",
        "attestation_renewed_on",
        "a_card_issued_on",
    ],
};

const CENTRE: [Topic; 9] = [MEET, TOLD, WHO, HEALTH, FAMILY, OFFENCE, OBSERVED, STORY, FOLLOW];
const MAGISTRATE: [Topic; 9] = [OFFENCE, OBSERVED, WHO, STORY, HEALTH, FAMILY, TOLD, MEET, FOLLOW];
const OFFICE: [Topic; 9] = [OFFENCE, WHO, MEET, HEALTH, TOLD, FAMILY, OBSERVED, STORY, FOLLOW];
const GUARDIANSHIP: [Topic; 9] = [WHO, FAMILY, MEET, HEALTH, TOLD, OFFENCE, OBSERVED, STORY, FOLLOW];

impl Paper<'_> {
    pub(super) fn person(&self, label: &PersonLabel) -> Vec<Block> {
        let mut blocks = vec![heading(1, self.person_title(label)), self.imprint()];
        let referral = self.file.kind == PacketKind::Referral;
        let topics = match self.file.recipient.kind {
            RecipientKind::Centre => &CENTRE,
            RecipientKind::Magistrate => &MAGISTRATE,
            RecipientKind::ImmigrationOffice | RecipientKind::Station => &OFFICE,
            RecipientKind::Guardianship => &GUARDIANSHIP,
        };
        let mut left: Vec<(&str, &Value)> = self.rows(Some(label)).collect();
        match self.file.recipient.kind {
            RecipientKind::ImmigrationOffice if referral => {
                blocks.push(self.crime_victim_block(std::slice::from_ref(label)));
                left.retain(|(field, _)| !CRIME_VICTIM.contains(field));
            }
            RecipientKind::Magistrate if referral => blocks.push(self.priorities(label)),
            _ => {}
        }
        let mut untouched = Vec::new();
        if referral && self.file.recipient.kind == RecipientKind::Guardianship {
            blocks.extend(self.identification_sheet(label));
            left.retain(|(field, _)| !SHEET.contains(field));
        }
        if referral {
            blocks.extend(self.path_notes(label));
        }
        for topic in topics {
            let (mut these, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|(f, _)| topic.fields.contains(f));
            left = others;
            these.sort_by_key(|(field, _)| topic.fields.iter().position(|f| f == field));
            if these.iter().any(|(field, value)| is_told(field, value)) {
                blocks.extend(self.topic(topic.name, label, &these));
            } else {
                untouched.extend(these);
            }
        }
        blocks.extend(self.topic("other", label, &left));
        // Topics of which nothing was asked share one line: a heading each would fill pages with nothing.
        blocks.extend(self.not_asked(&untouched));
        blocks
    }

    /// Enough for a section to stand alone when it is detached.
    fn imprint(&self) -> Block {
        let say = &self.say;
        let file = self.file;
        let mut rows = vec![
            fact(say.word("paper-controller"), file.transfer.controller.clone()),
            fact(say.field("packet"), file.packet.to_string()),
            fact(say.word("paper-sealed-at"), say.moment(file.time.wall)),
        ];
        if let Some(reference) = file.value(None, "case_reference").filter(|v| !v.is_null()) {
            rows.push(self.row("case_reference", reference));
        }
        Block::Facts { rows }
    }

    fn topic(&self, name: &str, label: &PersonLabel, rows: &[(&str, &Value)]) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![heading(2, self.say.of("paper-topic", name))];
        blocks.extend(self.told(Some(label), rows));
        blocks.extend(self.not_asked(rows));
        blocks
    }

    /// A row, or one line per entry where each entry has its own time.
    pub(super) fn facts(&self, field: &str, value: &Value) -> Vec<Fact> {
        let Some(entries) = value.as_array().filter(|list| list.iter().any(Value::is_object)) else {
            return vec![self.row(field, value)];
        };
        let entries = entries.iter().map(|entry| Fact {
            label: self.say.field(field),
            value: self.say.entry(field, entry),
            note: self.say.note(entry),
        });
        entries.collect()
    }

    /// Observations: what, the answer, who saw or said it and when.
    pub(super) fn list(&self, field: &str, value: &Value) -> Vec<Block> {
        let entries = value.as_array().into_iter().flatten();
        let facts = entries.map(|entry| Fact {
            label: self.say.indicator(text_of(entry, "indicator")),
            value: self.say.of_value("paper-answer", &entry.get("answer")),
            note: self.say.note(entry),
        });
        vec![
            heading(3, self.say.field(field)),
            Block::Facts { rows: facts.collect() },
        ]
    }

    /// What COL 01/2007 asks a prosecutor to look at first (S3): young age, violation of dignity,
    /// violence or threat; then organisation and repetition.
    fn priorities(&self, label: &PersonLabel) -> Block {
        let say = &self.say;
        let age = self.file.value(Some(label), "age");
        let young = age.map_or_else(|| say.not_asked(), |v| say.value("age", v));
        let mut lines = vec![format!("{}: {young}", say.word("paper-priority-age"))];
        let by_elements = [
            ("paper-priority-dignity", DIGNITY),
            ("paper-priority-violence", VIOLENCE),
            ("paper-priority-organised", ORGANISED),
        ];
        for (key, elements) in by_elements {
            let found = self.indicators_behind(label, elements);
            let text = if found.is_empty() {
                say.word("paper-nothing-recorded")
            } else {
                found.join("; ")
            };
            lines.push(format!("{}: {text}", say.word(key)));
        }
        Block::Callout {
            tone: Tone::Attention,
            title: say.word("paper-priorities"),
            lines,
        }
    }
}

const DIGNITY: &[&str] = &["life_endangered", "grave_harm", "vulnerability", "purpose."];
const VIOLENCE: &[&str] = &["coercion_deception", "authority"];
const ORGANISED: &[&str] = &["organised", "habitual"];
