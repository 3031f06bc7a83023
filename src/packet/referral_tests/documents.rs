//! The papers, in words: all languages complete, first lines first, marks where they belong.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::*;
use crate::l10n::Words;
use crate::model::{Block, Document};
use crate::model::{NoticeVoice, RepeatState};

pub(super) fn paper(sent: &Sent, kind: RecipientKind, lang: &str) -> Document {
    let words = Words::embedded().unwrap();
    document(&sent.content, sent.to(kind), lang, &|key, args| {
        words.text(lang, key, args).unwrap_or_else(|_| key.to_owned())
    })
}

pub(super) fn lines(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text } => lines.push(text.clone()),
            Block::Facts { rows } | Block::Numbers { rows } => lines.extend(rows.iter().map(|r| {
                let note = r.note.as_ref().map(|n| format!(" | {n}")).unwrap_or_default();
                format!("{}: {}{note}", r.label, r.value)
            })),
            Block::Callout { title, lines: all, .. } => {
                lines.push(title.clone());
                lines.extend(all.iter().cloned());
            }
            Block::Bullets { items } => lines.extend(items.iter().cloned()),
            Block::Topic { title, lines: all, .. } => {
                lines.extend(title.iter().map(|t| t.text.clone()));
                lines.extend(all.iter().cloned());
            }
            Block::Pairs { .. } | Block::Code { .. } | Block::PageBreak => {}
        }
    }
    lines
}

pub(super) fn has(document: &Document, line: &str) -> bool {
    lines(document).iter().any(|l| l.contains(line))
}

#[test]
fn every_word_of_every_paper_exists_in_every_officer_language() {
    let sent = sent_in_full();
    let identity = sent.identity().unwrap();
    let words = Words::embedded().unwrap();
    let missing = RefCell::new(BTreeSet::new());
    for lang in ["nl", "fr", "de", "en"] {
        let say = |key: &str, args: &[(&str, &str)]| {
            words.text(lang, key, args).unwrap_or_else(|e| {
                missing.borrow_mut().insert(e.to_string());
                String::new()
            })
        };
        for file in sent.files.iter().chain([&identity]) {
            drop(document(&sent.content, file, lang, &say));
        }
    }
    assert_eq!(missing.into_inner(), BTreeSet::new());
}

/// Members of closed lists that the fixture does not hold, and their word families.
#[test]
fn every_member_of_a_closed_list_has_its_word() {
    let words = Words::embedded().unwrap();
    let mut keys: Vec<String> = Vec::new();
    let mut want = |family: &str, all: Vec<&'static str>| {
        keys.extend(all.into_iter().map(|id| format!("{family}-{}", id.replace('_', "-"))));
    };
    want("paper-answer", Answer::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-source", Source::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-age", Age::ALL.iter().map(|v| v.as_str()).collect());
    want(
        "paper-nationality",
        Nationality::ALL.iter().map(|v| v.as_str()).collect(),
    );
    want("paper-context", Context::ALL.iter().map(|v| v.as_str()).collect());
    want(
        "paper-identity-mode",
        IdentityMode::ALL.iter().map(|v| v.as_str()).collect(),
    );
    want("paper-role", Role::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-medium", Medium::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-voice", NoticeVoice::ALL.iter().map(|v| v.as_str()).collect());
    want(
        "paper-interpreter",
        InterpreterKind::ALL.iter().map(|v| v.as_str()).collect(),
    );
    want("paper-repeat", RepeatState::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-status", ReviewStatus::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-offer", OfferAnswer::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-life", LifeCheck::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-apart", Apart::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-title", RecipientKind::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-intro", RecipientKind::ALL.iter().map(|v| v.as_str()).collect());
    want("paper-basis", RecipientKind::ALL.iter().map(|v| v.as_str()).collect());
    want(
        "outcome",
        crate::model::Outcome::ALL.iter().map(|v| v.as_str()).collect(),
    );
    want("track", crate::model::Track::ALL.iter().map(|v| v.as_str()).collect());
    want(
        "paper-path",
        vec![
            "urgent_medical",
            "minor",
            "unaccompanied_minor",
            "diplomatic_staff",
            "eu_citizen",
            "labour_auditor",
        ],
    );
    want(
        "paper-rule",
        vec![
            "says_victim",
            "officer_doubt",
            "decisive",
            "strong",
            "circumstance",
            "two_medium",
            "minor",
            "one_medium",
            "two_weak",
        ],
    );
    want("paper-retention", vec!["case_file", "exercise"]);
    want("paper-eligible", vec!["yes", "no", "unknown"]);
    want("paper-fallback", Fallback::ALL.iter().map(|v| v.as_str()).collect());
    for lang in ["nl", "fr", "de", "en"] {
        for key in &keys {
            assert!(words.has(lang, key), "{lang} {key}");
        }
    }
}

#[test]
fn the_immigration_office_reads_first_that_this_is_a_presumed_victim() {
    let sent = sent_in_full();
    let paper = paper(&sent, RecipientKind::ImmigrationOffice, "en");
    let all = lines(&paper);
    let both = "Presumed trafficking in human beings, Presumed aggravated smuggling of human beings";
    let first: Vec<&String> = all.iter().take(7).collect();
    let one_each = ["A", "B", "D"].map(|who| format!("{who}: yes · yes · {both}"));
    assert_eq!(
        first,
        [
            "Victim of a crime",
            "Magistrate informed: 3 November 2026, 03:30",
            "Presumed victim of a crime · Reported the crime freely · Presumed offence",
            &one_each[0],
            &one_each[1],
            &one_each[2],
            "Presumed by the officer; the magistrate decides.",
        ]
    );
    // In a person's own section, which may be detached, in full, and not once more below.
    let block = all
        .iter()
        .skip_while(|l| *l != "Victim of a crime")
        .skip(1)
        .collect::<Vec<_>>();
    let own = block.iter().position(|l| *l == "Victim of a crime").unwrap();
    let own: Vec<&str> = block[own + 1..own + 6].iter().map(|l| l.as_str()).collect();
    assert_eq!(
        own,
        [
            "Person A",
            "Presumed victim of a crime: yes",
            "Reported the crime freely: yes",
            "Magistrate informed: 3 November 2026, 03:30",
            &format!("Presumed offence: {both}"),
        ]
    );
    assert_eq!(all.iter().filter(|l| l.starts_with("Presumed offence:")).count(), 3);
    assert!(has(&paper, "Annexed to the administrative report of the police."));
}

#[test]
fn what_the_immigration_office_was_not_told_reads_not_asked() {
    let sent = send(record(vec![added(&["A"], true), said("A", "SMG-09")]), &["A"], 1);
    let paper = paper(&sent, RecipientKind::ImmigrationOffice, "en");
    assert!(has(&paper, "Reported the crime freely: not asked"));
    assert!(has(
        &paper,
        "Presumed offence: presumed victim, offence for the magistrate to determine"
    ));
    assert!(has(&paper, "Magistrate informed: not recorded"));
}

#[test]
fn what_was_not_asked_stands_in_a_line_and_fills_no_rows() {
    let sent = send(record(vec![added(&["A"], true), said("A", "SMG-09")]), &["A"], 1);
    for kind in [RecipientKind::Magistrate, RecipientKind::ImmigrationOffice] {
        let paper = paper(&sent, kind, "en");
        let rows = paper.blocks.iter().filter_map(|b| match b {
            Block::Facts { rows } => Some(rows),
            _ => None,
        });
        for row in rows.flatten() {
            assert_ne!(row.value, "not asked", "{kind} {}", row.label);
        }
        let all = lines(&paper);
        let line: String = all.iter().filter(|l| l.starts_with("Not asked: ")).cloned().collect();
        let open = sent.to(kind).rows.iter().filter(|r| r.value.is_null());
        let mut named = 0;
        for row in open.filter(|r| !super::super::document::CRIME_VICTIM.contains(&r.field.as_str())) {
            let field = Words::embedded()
                .unwrap()
                .text("en", &format!("field-{}", row.field.as_str().replace('_', "-")), &[])
                .unwrap();
            let stands = line.contains(&field) || row.field.as_str() == "elements";
            assert!(stands, "{kind} {field}");
            named += 1;
        }
        assert!(named > 2, "{kind} {named}");
    }
}

#[test]
fn the_magistrate_reads_each_element_with_who_saw_or_said_it() {
    let sent = sent_in_full();
    let paper = paper(&sent, RecipientKind::Magistrate, "en");
    assert!(has(
        &paper,
        "Life endangered: SMG-01 People found in a cooled, frozen, sealed or airtight load space (officer saw it, 3 November 2026, 03:06) | "
    ));
    assert!(has(
        &paper,
        "SMG-11 Debt for the journey must be worked off, or grows (said by the person, "
    ));
    assert!(has(&paper, "(unverified reference)"));
    assert!(has(&paper, "Young age: minor"));
    assert!(
        lines(&paper)
            .iter()
            .any(|l| l.starts_with("Violation of dignity: SMG-11 ") && l.contains("; SMG-01 "))
    );
    assert!(has(&paper, "Violence or threat: SMG-11 "));
    assert!(has(&paper, "Organisation, repetition: nothing recorded"));
}

#[test]
fn the_centre_reads_needs_and_language_and_where_to_meet_first() {
    let sent = sent_in_full();
    let all = lines(&paper(&sent, RecipientKind::Centre, "nl"));
    let start = all.iter().position(|l| l == "Persoon A").unwrap();
    let place = |text: &str| all.iter().skip(start).position(|l| l.contains(text)).unwrap();
    assert!(place("Noden, taal, waar ontmoeten") < place("Tigrinya (ti)"));
    assert!(place("Tigrinya (ti)") < place(&canary(Some("A"), "meeting_point")));
    assert!(place(&canary(Some("A"), "meeting_point")) < place("Ingelicht, aangeboden, gezegd"));
}

#[test]
fn an_offer_made_only_after_a_statement_is_shown_as_such() {
    let events = vec![
        added(&["A"], true),
        saw("SMG-01"),
        Event::StatementNoted {
            labels: vec![label("A")],
            made: true,
            at: None,
        },
        Event::OfferMade {
            labels: vec![label("A")],
            answer: OfferAnswer::Wants,
        },
    ];
    let sent = send(record(events), &["A"], 1);
    assert!(has(
        &paper(&sent, RecipientKind::Magistrate, "en"),
        "wants help; offered only after a statement"
    ));
}

#[test]
fn an_exercise_is_marked_across_every_page() {
    let mut record = record(vec![added(&["A"], true), saw("SMG-01")]);
    record.training = true;
    let sent = send(record, &["A"], 1);
    assert!(sent.to(RecipientKind::Centre).training);
    assert_eq!(
        paper(&sent, RecipientKind::Centre, "fr").watermark.as_deref(),
        Some("EXERCICE")
    );
}

#[test]
fn times_are_belgian_winter_and_summer() {
    for (utc, local) in [
        ("2026-03-29T00:59:00Z", "01:59"),
        ("2026-03-29T01:00:00Z", "03:00"),
        ("2026-10-25T00:59:00Z", "02:59"),
        ("2026-10-25T01:00:00Z", "02:00"),
    ] {
        let mut sent = send(record(vec![added(&["A"], true), saw("SMG-01")]), &["A"], 1);
        sent.files[0].time.wall = utc.parse().unwrap();
        let subtitle = paper(&sent, RecipientKind::Centre, "en").subtitle.unwrap();
        assert!(subtitle.ends_with(local), "{subtitle}");
    }
}

#[test]
fn a_row_of_a_later_program_is_still_printed() {
    let mut sent = sent_in_full();
    let row = DisclosedRow {
        salt: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
        scope: Some(label("A")),
        field: FieldId::new("brand_new").unwrap(),
        value: serde_json::json!("zzbrandzznew"),
    };
    sent.files[0].rows.push(row);
    assert!(has(&paper(&sent, RecipientKind::Centre, "en"), "zzbrandzznew"));
}
