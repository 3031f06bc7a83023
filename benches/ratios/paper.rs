//! A referral and a notice as PDF: laid out by the app's own printer, against an office program that
//! converts the same text and has been started once before. Without that program there is no number.

use std::path::Path;
use std::process::{Command, Stdio};

use halte::model::{Block, Document, Fact};
use halte::service::{LeafletKind, leaflet_document};

use crate::ratio::{Limit, Pair, Ratio, timed};
use crate::{Fallible, Outcome};

const ROUNDS: usize = 5;
const SAMPLE: &[u8] = include_bytes!("../../crates/print/tests/samples/referral.json");

/// How many times faster the printer is than `soffice --convert-to pdf`, for an office's paper.
pub(crate) fn referral_against_office(folder: &Path) -> Fallible<Outcome> {
    let what = "soffice --headless --convert-to pdf of a referral document's text, warm, by halte_print::render of the \
                same document";
    against_office(folder, "referral", SAMPLE, what, Limit::AtLeast(2.0))
}

/// The same for the roadside notice in Arabic, a page a person waits for.
pub(crate) fn leaflet_against_office(folder: &Path) -> Fallible<Outcome> {
    let document = leaflet_document("ar", LeafletKind::Short, "en", None)?;
    let json = serde_json::to_vec(&document)?;
    let what = "soffice --headless --convert-to pdf of the roadside notice's text in Arabic, warm, by \
                halte_print::render of the same document";
    against_office(folder, "leaflet", &json, what, Limit::AtLeast(20.0))
}

fn against_office(folder: &Path, name: &str, document: &[u8], what: &'static str, limit: Limit) -> Fallible<Outcome> {
    let version = Command::new("soffice")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    if !version.is_ok_and(|status| status.success()) {
        return Ok(Outcome::NotMeasured {
            not_measured: "soffice is not installed".to_owned(),
        });
    }
    let folder = folder.join("paper");
    std::fs::create_dir_all(&folder)?;
    let text = folder.join(name).with_extension("html");
    std::fs::write(&text, html(&serde_json::from_slice(document)?))?;
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let pdf = text.with_extension("pdf");
    let ratio = Ratio::measure(
        what,
        limit,
        ROUNDS,
        Pair {
            ours: |_| timed(|| Ok(halte_print::render(document)?)),
            theirs: |_| {
                let _ = std::fs::remove_file(&pdf);
                let time = timed(|| {
                    let status = Command::new("soffice")
                        .args(["--headless", "--norestore", &profile, "--convert-to", "pdf", "--outdir"])
                        .args([&folder, &text])
                        .stdout(Stdio::null())
                        .stderr(Stdio::null())
                        .status()?;
                    if status.success() {
                        Ok(())
                    } else {
                        Err("soffice failed".into())
                    }
                })?;
                // It says success even when it converted nothing.
                if pdf.exists() {
                    Ok(time)
                } else {
                    Err("soffice made no PDF".into())
                }
            },
        },
    )?;
    Ok(Outcome::Measured(ratio))
}

fn html(document: &Document) -> String {
    let mut text = format!(
        "<!doctype html><meta charset=utf-8><title>{0}</title><h1>{0}</h1>",
        escaped(&document.title)
    );
    if let Some(subtitle) = &document.subtitle {
        text += &paragraph(subtitle);
    }
    for block in &document.blocks {
        text += &match block {
            Block::Heading { level, text } => format!("<h{0}>{1}</h{0}>", level.saturating_add(1), escaped(text)),
            Block::Paragraph { text } => paragraph(text),
            Block::Facts { rows } | Block::Numbers { rows } => table(rows),
            Block::Callout { title, lines, .. } => {
                let lines: String = lines.iter().map(|l| paragraph(l)).collect();
                format!("<h2>{}</h2>{lines}", escaped(title))
            }
            Block::Bullets { items } => {
                let items: String = items.iter().map(|i| format!("<li>{}</li>", escaped(i))).collect();
                format!("<ul>{items}</ul>")
            }
            Block::Topic { title, lines, .. } => {
                let title = title.as_ref().map(|t| format!("<h2>{}</h2>", escaped(&t.text)));
                let lines: String = lines.iter().map(|l| paragraph(l)).collect();
                title.unwrap_or_default() + &lines
            }
            // Not of a paper that is measured.
            Block::Pairs { .. } | Block::Code { .. } => String::new(),
            Block::PageBreak => "<p style=\"page-break-before: always\"></p>".to_owned(),
        };
    }
    text + &paragraph(&document.footer)
}

fn table(rows: &[Fact]) -> String {
    let cell = |text: &str| format!("<td>{}</td>", escaped(text));
    let rows: String = rows
        .iter()
        .map(|r| {
            format!(
                "<tr>{}{}{}</tr>",
                cell(&r.label),
                cell(&r.value),
                cell(r.note.as_deref().unwrap_or_default())
            )
        })
        .collect();
    format!("<table>{rows}</table>")
}

fn paragraph(text: &str) -> String {
    format!("<p>{}</p>", escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
