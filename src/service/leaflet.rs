//! The rights notice, the numbers and the words: what opens from the locked screen, without
//! passphrase and without any case data.

use chrono::Utc;

use crate::content::{Content, DirectoryRow};
use crate::l10n::Words;
use crate::leaflet::{self, Imprint, Numbers, Voice};
use crate::model::{Document, EncounterId, Event, LanguageTag, PersonLabel};
use crate::service::error::{Code, Error};
use crate::service::process::write_whole;
use crate::service::views::{ContentView, LanguageView, LeafletView, TopicView};
use crate::service::{Halte, Printer};

pub use crate::leaflet::LeafletKind;

fn unknown<E>(_: E) -> Error {
    Error::new(Code::LanguageUnknown)
}

fn damaged<E>(_: E) -> Error {
    Error::new(Code::ContentDamaged)
}

fn shipped() -> Result<(Content, Words), Error> {
    Ok((
        Content::embedded().map_err(damaged)?,
        Words::embedded().map_err(damaged)?,
    ))
}

/// The languages of the notice.
///
/// # Errors
/// `content-damaged`.
pub fn leaflet_languages() -> Result<Vec<LanguageView>, Error> {
    Ok(languages(&Words::embedded().map_err(damaged)?))
}

/// No recording ships yet and no voice is started by the core: each language says that it has none.
fn languages(words: &Words) -> Vec<LanguageView> {
    leaflet::languages(words, |_| Voice::None)
        .into_iter()
        .map(|l| LanguageView {
            tag: l.tag.to_string(),
            endonym: l.endonym,
            direction: l.direction,
            script: l.script,
            status: l.status,
            voice: None,
        })
        .collect()
}

/// The notice as text, sentence by sentence.
///
/// # Errors
/// `language-unknown`; `content-damaged`.
pub fn leaflet_text(lang: &str, kind: LeafletKind) -> Result<String, Error> {
    let (content, words) = shipped()?;
    let notice = notice(&content, &words, lang, kind)?;
    let mut lines = vec![notice.title, String::new()];
    for topic in notice.topics {
        lines.extend(topic.title);
        lines.extend(topic.sentences.into_iter().map(|s| s.text));
        lines.push(String::new());
    }
    Ok(lines.join("\n").trim_end().to_owned())
}

/// The notice as a paper.
///
/// # Errors
/// `language-unknown`; `content-damaged`.
pub fn leaflet_document(lang: &str, kind: LeafletKind) -> Result<Document, Error> {
    let (content, words) = shipped()?;
    paper(&content, &words, lang, kind, "en", false)
}

fn notice(content: &Content, words: &Words, lang: &str, kind: LeafletKind) -> Result<leaflet::Leaflet, Error> {
    let tag = LanguageTag::new(lang).map_err(unknown)?;
    let numbers = Numbers::from_directory(&content.directory, None).map_err(damaged)?;
    leaflet::leaflet(words, &tag, kind, &numbers).map_err(unknown)
}

fn paper(
    content: &Content,
    words: &Words,
    lang: &str,
    kind: LeafletKind,
    officer_lang: &str,
    training: bool,
) -> Result<Document, Error> {
    let notice = notice(content, words, lang, kind)?;
    let numbers = leaflet::call_numbers(words, &notice.lang, &content.directory, None).map_err(damaged)?;
    let imprint = Imprint {
        officer_lang,
        dated_at: Utc::now().timestamp(),
        training,
    };
    leaflet::leaflet_paper(words, &notice, numbers, imprint).map_err(damaged)
}

impl Halte {
    /// All words of a language, as Fluent text.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn ftl(&self, lang: &str) -> Result<String, Error> {
        self.words.ftl(lang).map_err(unknown)
    }

    /// What ships as data, for the screens.
    #[must_use]
    pub fn content(&self) -> ContentView {
        ContentView {
            packs: self.content.packs.clone(),
            fields: self.content.disclosure.rows.clone(),
            places: self.content.places.clone(),
            districts: self.content.districts.clone(),
            directory: self.content.directory.iter().map(offered).collect(),
            avenues: self.content.avenues.clone(),
            languages: languages(&self.words),
            paths: self.content.paths.clone(),
            meeting_points: self.content.local.meeting_points.clone(),
        }
    }

    /// The notice in a language, short and full.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn leaflet(&self, lang: &str) -> Result<LeafletView, Error> {
        let short = notice(&self.content, &self.words, lang, LeafletKind::Short)?;
        let full = notice(&self.content, &self.words, lang, LeafletKind::Full)?;
        let language = languages(&self.words).into_iter().find(|l| l.tag == lang);
        Ok(LeafletView {
            language: language.ok_or_else(|| Error::new(Code::LanguageUnknown))?,
            version: short.version,
            title: short.title,
            short: short
                .topics
                .into_iter()
                .flat_map(|t| t.sentences)
                .map(|s| s.text)
                .collect(),
            topics: full
                .topics
                .into_iter()
                .map(|t| TopicView {
                    title: t.title.unwrap_or_default(),
                    sentences: t.sentences.into_iter().map(|s| s.text).collect(),
                })
                .collect(),
        })
    }

    /// Version hash of the roadside notice in a language: what the journal records as shown.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn notice_version(&self, lang: &str) -> Result<String, Error> {
        Ok(notice(&self.content, &self.words, lang, LeafletKind::Short)?.version)
    }

    /// Numbers to call, in the order of the locked screen.
    #[must_use]
    pub fn numbers(&self) -> Vec<DirectoryRow> {
        let mut rows: Vec<DirectoryRow> = self
            .content
            .directory
            .iter()
            .filter(|r| r.phone.is_some())
            .map(offered)
            .collect();
        rows.sort_by_key(|r| (r.emergency_rank.unwrap_or(u32::MAX), r.name.clone()));
        rows
    }

    /// Saves the notice as a PDF in the out folder; needs no session and holds no case data.
    ///
    /// # Errors
    /// `language-unknown`, `print-failed`, `file-unwritable`.
    pub fn save_leaflet(&self, lang: &str, officer_lang: &str, printer: Printer<'_>) -> Result<String, Error> {
        let document = paper(&self.content, &self.words, lang, LeafletKind::Full, officer_lang, false)?;
        self.save_paper(&format!("notice-{lang}.pdf"), &document, printer)
    }

    /// Saves the neutral slip for one person; the log remembers that a paper was made.
    ///
    /// # Errors
    /// `locked`, `language-unknown`, `print-failed`, `file-unwritable`.
    pub fn save_slip(
        &self,
        id: &EncounterId,
        label: &PersonLabel,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<String, Error> {
        let tag = LanguageTag::new(lang).map_err(unknown)?;
        self.officer(|officer| {
            let record = &officer.current(id)?.record;
            let training = record.training;
            let centre = record
                .place
                .as_ref()
                .and_then(|p| self.content.routing(p))
                .map(|r| r.centre.clone());
            let numbers = leaflet::call_numbers(&self.words, &tag, &self.content.directory, centre.as_ref());
            let code = slip_code(id, label);
            let imprint = Imprint {
                officer_lang: &officer.profile.lang,
                dated_at: self.clock.now().wall.timestamp(),
                training,
            };
            let document = leaflet::slip_paper(&self.words, &tag, numbers.map_err(unknown)?, Some(&code), imprint)
                .map_err(unknown)?;
            officer.append(
                id,
                &[Event::Printed {
                    paper: "slip".to_owned(),
                }],
            )?;
            self.save_paper(&format!("slip-{code}.pdf"), &document, printer)
        })
    }

    fn save_paper(&self, name: &str, document: &Document, printer: Printer<'_>) -> Result<String, Error> {
        let path = self.out_file(name)?;
        write_whole(&path, &print(document, printer)?)?;
        Ok(path.display().to_string())
    }
}

/// A row as it may be shown: nobody is sent to an address that nobody has verified.
fn offered(row: &DirectoryRow) -> DirectoryRow {
    DirectoryRow {
        email: row.email.clone().filter(|_| row.verified),
        ..row.clone()
    }
}

/// Lays out a paper with the shell's printer.
pub(crate) fn print(document: &Document, printer: Printer<'_>) -> Result<Vec<u8>, Error> {
    let json = serde_json::to_vec(document).map_err(|_| Error::new(Code::PrintFailed))?;
    printer(&json).map_err(|_| Error::new(Code::PrintFailed))
}

/// A neutral code: tells nothing, and the same person of the same encounter always gets the same.
pub(crate) fn slip_code(id: &EncounterId, label: &PersonLabel) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(format!("halte-slip/1\n{id}\n{label}"));
    let text = data_encoding::BASE32_NOPAD.encode(&hash);
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default().to_owned();
    format!("{}-{}", part(0, 4), part(4, 8))
}
