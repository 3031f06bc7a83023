//! The disclosure table, walked in both directions over the printed paper: each recipient's real PDF
//! is set and read again by another program. Values of the fixture stand nowhere else, and a row's
//! name is printed as a mark, so that what is there, and what is missing, is beyond doubt.

use std::io::Write;
use std::process::{Command, Stdio};

use super::walk::{KINDS, expected, has_value, persons};
use super::*;
use crate::content::DisclosureRule;
use crate::l10n::Words;
use crate::model::belgian;

/// Officer words as they are, but for the names of rows.
fn words(content: &Content) -> impl Fn(&str, &[(&str, &str)]) -> String {
    let words = Words::embedded().unwrap();
    let names: Vec<(String, String)> = content
        .disclosure
        .rows
        .iter()
        .map(|row| (format!("field-{}", row.id.as_str().replace('_', "-")), mark(row)))
        .collect();
    move |key, args| {
        let name = names.iter().find(|(known, _)| known == key);
        name.map_or_else(|| words.text("en", key, args).unwrap(), |(_, mark)| mark.clone())
    }
}

/// Without a hyphen, at which a line could be broken.
fn mark(row: &DisclosureRow) -> String {
    format!("[{}]", row.id.as_str().replace('_', "x"))
}

fn packed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The text of each page, in the order in which it was set, without spaces.
fn pages(content: &Content, file: &ReferralFile) -> Vec<String> {
    let paper = document(content, file, "en", &words(content));
    let pdf = halte_print::render(&serde_json::to_vec(&paper).unwrap()).unwrap();
    let mut program = Command::new("pdftotext")
        .args(["-raw", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed");
    program.stdin.take().unwrap().write_all(&pdf).unwrap();
    let out = program.wait_with_output().unwrap();
    assert!(out.status.success());
    let text = String::from_utf8(out.stdout).unwrap();
    text.split('\u{c}')
        .map(packed)
        .filter(|page| !page.is_empty())
        .collect()
}

/// What stands before the persons' sections, and each section.
fn sections(content: &Content, file: &ReferralFile) -> Vec<String> {
    let mut sections = vec![String::new()];
    for page in pages(content, file) {
        let next = file.persons.get(sections.len() - 1);
        // A section opens its page; the running head above it is only there in training.
        if next.is_some_and(|label| page.starts_with(&format!("Person{label}"))) {
            sections.push(String::new());
        }
        sections.last_mut().unwrap().push_str(&page);
    }
    assert_eq!(sections.len(), 1 + file.persons.len());
    sections
}

/// What must be readable of a value that somebody entered.
fn readable(row: &DisclosureRow, who: Option<&str>) -> Option<String> {
    let words = Words::embedded().unwrap();
    let word = |key: String| words.text("en", &key.replace('_', "-"), &[]).unwrap();
    row.screen?;
    Some(match typed(row, who) {
        FieldValue::Flag(_) => word("paper-yes".to_owned()),
        FieldValue::Many(all) => {
            let all = all.iter().map(|choice| word(format!("field-{}-{choice}", row.id)));
            all.collect::<Vec<_>>().join(", ")
        }
        FieldValue::Text(text) if row.input == FieldInput::Choice => word(format!("field-{}-{text}", row.id)),
        FieldValue::Text(text) if row.input == FieldInput::Date => {
            words.civil_date("en", text.parse().unwrap()).unwrap()
        }
        FieldValue::Text(text) if row.input == FieldInput::Time => {
            words.date_time("en", belgian(text.parse().unwrap())).unwrap()
        }
        FieldValue::Text(text) => text,
    })
}

/// Whether a value can stand for itself: it is found nowhere but in its own row.
fn is_unmistakable(row: &DisclosureRow) -> bool {
    matches!(
        row.input,
        FieldInput::Line | FieldInput::Text | FieldInput::Date | FieldInput::Never
    )
}

/// One row in one section: told in full, or not there at all.
fn walk_row(section: &str, row: &DisclosureRow, who: Option<&str>, told: bool, value: bool, hint: &str) {
    let (mark, id) = (mark(row), row.id.as_str());
    // The letterhead of each section names its packet, whatever the table says.
    if id != "packet" && id != "case_reference" {
        assert_eq!(section.contains(&mark), told, "{hint} {who:?} {id}: its name");
    }
    if let Some(text) = readable(row, who).map(|t| packed(&t)) {
        let shown = [format!("{mark}{text}"), format!("{mark}:{text}")];
        let shown = shown.iter().any(|s| section.contains(s.as_str()));
        assert_eq!(shown, told && value, "{hint} {who:?} {id}: {text}");
        // The unit answers for the data: every letterhead names it.
        if is_unmistakable(row) && !told && id != "officer_unit" {
            assert!(!section.contains(&text), "{hint} {who:?} {id}: {text} stands elsewhere");
        }
    }
}

#[test]
fn every_printed_paper_shows_what_the_table_gives_and_nothing_else() {
    let sent = sent_in_full();
    for kind in KINDS {
        let file = sent.to(kind);
        let sections = sections(&sent.content, file);
        let all: String = sections.concat();
        let subjects = std::iter::once(None).chain(persons(kind).iter().copied().map(Some));
        for (who, section) in subjects.zip(&sections) {
            let scope = if who.is_some() {
                FieldScope::Person
            } else {
                FieldScope::Encounter
            };
            for row in sent.content.disclosure.rows.iter().filter(|r| r.scope == scope) {
                let travels = expected(row, kind, who);
                let must = row.to.get(&kind) == Some(&DisclosureRule::Must);
                let value = has_value(row, kind, who);
                walk_row(section, row, who, travels && (must || value), value, kind.as_str());
            }
        }
        // Persons who are not in this packet are in no part of it.
        for who in ["A", "B", "C", "D"]
            .into_iter()
            .filter(|who| !persons(kind).contains(who))
        {
            assert!(!all.contains(&format!("zz{who}zz")), "{kind} {who}");
        }
        let office = kind == RecipientKind::ImmigrationOffice;
        assert_eq!(all.contains(&canary(None, "officer_name")), !office, "{kind}");
        assert!(all.contains(&canary(None, "officer_unit")), "{kind}");
    }
}

#[test]
fn the_printed_identity_paper_holds_what_is_set_apart_and_nothing_else() {
    let content = content();
    let mut events = vec![added(&["A", "B"], true), saw("SMG-01")];
    events.extend(fill(&content, None));
    for who in ["A", "B"] {
        events.extend(fill(&content, Some(who)));
        events.extend(consented(&content, who));
        events.push(about(who, PersonFact::Complainant(who == "A")));
    }
    // Almaz makes an anonymous statement; Biniam is named in the ordinary packets.
    events.push(about("A", PersonFact::IdentityMode(IdentityMode::AnonymousStatement)));
    let sent = send(record(events), &["A", "B"], 1);
    let identity = sent.identity().unwrap();
    assert_eq!(identity.persons, [label("A"), label("B")]);
    let own = sections(&sent.content, &identity);
    let ordinary = sections(&sent.content, sent.to(RecipientKind::Magistrate));
    let who_somebody_is = [
        "name",
        "pseudonym",
        "date_of_birth",
        "document_type",
        "document_number",
        "document_photo",
        "identity_basis",
        "diplomatic_card",
        "phone_numbers",
        "phone_devices",
        "online_accounts",
    ];
    for (index, who) in [None, Some("A"), Some("B")].into_iter().enumerate() {
        let scope = if who.is_some() {
            FieldScope::Person
        } else {
            FieldScope::Encounter
        };
        for row in sent.content.disclosure.rows.iter().filter(|r| r.scope == scope) {
            let anonymous = who == Some("A") && who_somebody_is.contains(&row.id.as_str());
            let reaches = row.to.contains_key(&RecipientKind::Magistrate) && row.input != FieldInput::Never;
            let apart = reaches && (row.sealed || anonymous);
            walk_row(&own[index], row, who, apart, true, "identity");
            if apart {
                walk_row(&ordinary[index], row, who, false, true, "magistrate");
            }
        }
    }
}
