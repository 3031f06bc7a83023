//! The rights notice, the numbers and the words: what opens from the locked screen, without
//! passphrase and without any case data.

use std::path::Path;

use chrono::Utc;

use crate::content::{Content, DirectoryRow};
use crate::l10n::Words;
use crate::leaflet::{self, Imprint, Numbers};
use crate::model::{Document, EncounterId, Event, LanguageTag, Person, PersonLabel, Record, Verb, slip_code};
use crate::service::error::{Code, Error};
use crate::service::install;
use crate::service::process::write_whole;
use crate::service::views::{ContentView, LanguageView, LeafletView, NumberView, QrView, SlipView, TopicView};
use crate::service::{Halte, Officer, Printer, VoicePlaces};
use crate::voice::Voices;

pub use crate::leaflet::LeafletKind;

fn unknown<E>(_: E) -> Error {
    Error::new(Code::LanguageUnknown)
}

fn damaged<E>(_: E) -> Error {
    Error::new(Code::ContentDamaged)
}

/// What ships, or what the content packs under this folder make of it: signed and public, so that no
/// passphrase is asked for. The station's own numbers are not among them; those lie in the journal.
fn in_use(data: Option<&Path>) -> Result<(Content, Words), Error> {
    match data.and_then(install::composed) {
        Some(composed) => Ok((composed.content, composed.words)),
        None => Ok((
            Content::embedded().map_err(damaged)?,
            Words::embedded().map_err(damaged)?,
        )),
    }
}

/// The languages of the notice.
///
/// # Errors
/// `content-damaged`.
pub fn leaflet_languages(places: &VoicePlaces, data: Option<&Path>) -> Result<Vec<LanguageView>, Error> {
    let (content, words) = in_use(data)?;
    let voices = Voices::new(places.clone());
    voices.wait();
    Ok(languages(&content, &words, &voices))
}

/// What can be heard is what is on this device: a recording counts when it is of these very words.
fn languages(content: &Content, words: &Words, voices: &Voices) -> Vec<LanguageView> {
    let said = |tag: &LanguageTag| {
        let short = notice(content, words, tag.as_str(), LeafletKind::Short);
        let topics = short.map(|notice| notice.topics).unwrap_or_default();
        let sentences = topics.into_iter().flat_map(|t| t.sentences);
        sentences.map(|s| leaflet::aloud(&s.text)).collect()
    };
    leaflet::languages(words, |tag| voices.best(tag, || said(tag)))
        .into_iter()
        .map(|l| LanguageView {
            named: voices.has_recording(&l.tag, &l.endonym),
            tag: l.tag.to_string(),
            endonym: l.endonym,
            direction: l.direction,
            script: l.script,
            status: l.status,
            voice: l.voice.map(|v| v.as_str().to_owned()),
            countries: l.countries,
            contexts: l.contexts,
        })
        .collect()
}

/// The notice as text, sentence by sentence.
///
/// # Errors
/// `language-unknown`; `content-damaged`.
pub fn leaflet_text(lang: &str, kind: LeafletKind, data: Option<&Path>) -> Result<String, Error> {
    let (content, words) = in_use(data)?;
    let notice = notice(&content, &words, lang, kind)?;
    let mut lines = vec![notice.title, String::new()];
    for topic in notice.topics {
        lines.extend(topic.title);
        lines.extend(topic.sentences.into_iter().map(|s| s.text));
        lines.push(String::new());
    }
    Ok(lines.join("\n").trim_end().to_owned())
}

/// The notice as a paper; its small mark is in the officer's language.
///
/// # Errors
/// `language-unknown`; `content-damaged`.
pub fn leaflet_document(
    lang: &str,
    kind: LeafletKind,
    officer_lang: &str,
    data: Option<&Path>,
) -> Result<Document, Error> {
    let (content, words) = in_use(data)?;
    paper(&content, &words, lang, kind, officer_lang, false)
}

fn keys(topics: &[leaflet::Topic]) -> Vec<String> {
    let sentences = topics.iter().flat_map(|t| &t.sentences);
    sentences.map(|s| s.key.clone()).collect()
}

/// The slip as a paper, with the numbers of the whole country and no case's code.
///
/// # Errors
/// `language-unknown`; `content-damaged`.
pub fn slip_document(lang: &str, officer_lang: &str, data: Option<&Path>) -> Result<Document, Error> {
    let (content, words) = in_use(data)?;
    let tag = LanguageTag::new(lang).map_err(unknown)?;
    words.language(lang).ok_or_else(|| Error::new(Code::LanguageUnknown))?;
    let numbers = leaflet::call_numbers(&words, &tag, &content.directory, None).map_err(damaged)?;
    let slip = leaflet::slip(&words, &tag, numbers, None).map_err(damaged)?;
    let imprint = Imprint {
        officer_lang,
        dated_at: Utc::now().timestamp(),
        training: false,
    };
    leaflet::slip_paper(&words, &slip, imprint).map_err(damaged)
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
    let stories = match kind {
        LeafletKind::Short => None,
        LeafletKind::Full => Some(leaflet::stories(words, &notice.lang).map_err(damaged)?),
    };
    leaflet::leaflet_paper(words, &notice, stories.as_ref(), numbers, imprint).map_err(damaged)
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
            languages: self.languages(),
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
        let language = self.languages().into_iter().find(|l| l.tag == lang);
        Ok(LeafletView {
            language: language.ok_or_else(|| Error::new(Code::LanguageUnknown))?,
            version: short.version,
            version_full: full.version,
            title: short.title,
            short_keys: keys(&short.topics),
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
                    keys: keys(std::slice::from_ref(&t)),
                    title: t.title.unwrap_or_default(),
                    sentences: t.sentences.into_iter().map(|s| s.text).collect(),
                })
                .collect(),
        })
    }

    /// The languages of the notice, with what is known so far of their voices: it comes at once.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageView> {
        languages(&self.content, &self.words, &self.voices)
    }

    pub(super) fn notice_in(&self, lang: &str, kind: LeafletKind) -> Result<leaflet::Leaflet, Error> {
        notice(&self.content, &self.words, lang, kind)
    }

    /// Version hash of the roadside notice in a language: what the journal records as shown.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn notice_version(&self, lang: &str) -> Result<String, Error> {
        Ok(notice(&self.content, &self.words, lang, LeafletKind::Short)?.version)
    }

    /// Numbers to call now, in the order of the locked screen: while a notebook is open, those of its station
    /// and of whoever is on duty.
    #[must_use]
    pub fn numbers(&self) -> Vec<NumberView> {
        let now = self.clock.now().wall;
        let mut rows: Vec<&DirectoryRow> = self.content.directory.iter().collect();
        rows.sort_by_key(|r| (r.emergency_rank.unwrap_or(u32::MAX), r.name.clone()));
        let view = |row: &DirectoryRow| {
            let reached = self.content.reached(&row.id, now)?;
            Some(NumberView {
                id: row.id.clone(),
                name: row.name.clone(),
                area: row.area.clone(),
                phone: reached.phone.to_owned(),
                always_open: row.always_open,
                verified: reached.verified,
                who: reached.who.map(str::to_owned),
                email: reached.email.map(str::to_owned),
            })
        };
        rows.into_iter().filter_map(view).collect()
    }

    /// Saves the notice as a PDF in the out folder; needs no session and holds no case data.
    ///
    /// # Errors
    /// `language-unknown`, `print-failed`, `file-unwritable`.
    pub fn save_leaflet(&self, lang: &str, officer_lang: &str, printer: Printer<'_>) -> Result<String, Error> {
        let document = paper(&self.content, &self.words, lang, LeafletKind::Full, officer_lang, false)?;
        self.save_paper(&format!("notice-{lang}.pdf"), &document, printer)
    }

    /// Saves the notice as a PDF for one person to keep; the log remembers that a paper was made.
    ///
    /// # Errors
    /// `carry-first` before the person said alone that a paper is safe to keep; `locked`, `language-unknown`,
    /// `print-failed`, `file-unwritable`.
    pub fn save_leaflet_for(
        &self,
        id: &EncounterId,
        label: &PersonLabel,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<String, Error> {
        self.officer(Verb::Paper, |officer| {
            let record = &officer.current(id)?.record;
            carry_first(record, label)?;
            let training = record.training;
            let officer_lang = officer.profile.lang.clone();
            let document = paper(
                &self.content,
                &self.words,
                lang,
                LeafletKind::Full,
                &officer_lang,
                training,
            )?;
            let left = Event::Printed {
                paper: "notice".to_owned(),
                label: Some(label.clone()),
                code: None,
            };
            officer.append(id, &[left])?;
            self.save_paper(&format!("notice-{lang}.pdf"), &document, printer)
        })
    }

    /// Saves the neutral slip for one person; the log remembers that a paper was made.
    ///
    /// # Errors
    /// `carry-first` before the person said alone that a paper is safe to keep; `locked`, `language-unknown`,
    /// `print-failed`, `file-unwritable`.
    pub fn save_slip(
        &self,
        id: &EncounterId,
        label: &PersonLabel,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<String, Error> {
        self.officer(Verb::Paper, |officer| {
            let code = slip_code(id, label);
            let slip = self.slip_for(officer, id, label, lang)?;
            let training = officer.current(id)?.record.training;
            let imprint = Imprint {
                officer_lang: &officer.profile.lang,
                dated_at: self.clock.now().wall.timestamp(),
                training,
            };
            let document = leaflet::slip_paper(&self.words, &slip, imprint).map_err(damaged)?;
            officer.append(id, &[slip_left("slip", label, &code)])?;
            self.save_paper(&format!("slip-{code}.pdf"), &document, printer)
        })
    }

    /// The neutral slip of one person for the screen, so that the person's own phone can take it along;
    /// the log remembers that it was shown.
    ///
    /// # Errors
    /// `carry-first` before the person said alone that it is safe to keep; `locked`, `language-unknown`.
    pub fn show_slip(&self, id: &EncounterId, label: &PersonLabel, lang: &str) -> Result<SlipView, Error> {
        self.officer(Verb::Paper, |officer| {
            let slip = self.slip_for(officer, id, label, lang)?;
            let qr = QrView::from(&slip.qr().map_err(damaged)?);
            officer.append(id, &[slip_left("slip_shown", label, &slip_code(id, label))])?;
            Ok(SlipView {
                lang: slip.lang.to_string(),
                direction: slip.direction,
                title: slip.title,
                sentences: slip.sentences,
                numbers: slip.numbers,
                code: slip.code,
                qr,
            })
        })
    }

    fn slip_for(
        &self,
        officer: &mut Officer,
        id: &EncounterId,
        label: &PersonLabel,
        lang: &str,
    ) -> Result<leaflet::Slip, Error> {
        let tag = LanguageTag::new(lang).map_err(unknown)?;
        carry_first(&officer.current(id)?.record, label)?;
        let place = officer.current(id)?.record.place.as_ref();
        let centre = place.and_then(|p| self.content.routing(p)).map(|r| r.centre.clone());
        let numbers = leaflet::call_numbers(&self.words, &tag, &self.content.directory, centre.as_ref());
        let code = slip_code(id, label);
        leaflet::slip(&self.words, &tag, numbers.map_err(unknown)?, Some(&code)).map_err(unknown)
    }

    fn save_paper(&self, name: &str, document: &Document, printer: Printer<'_>) -> Result<String, Error> {
        let path = self.out_file(name)?;
        write_whole(&path, &print(document, printer)?)?;
        Ok(path.display().to_string())
    }
}

/// A paper in a pocket can be found: none is made for somebody who did not say alone that it is safe.
fn carry_first(record: &Record, label: &PersonLabel) -> Result<(), Error> {
    if record.person(label).is_some_and(Person::may_carry) {
        Ok(())
    } else {
        Err(Error::new(Code::CarryFirst))
    }
}

fn slip_left(paper: &str, label: &PersonLabel, code: &str) -> Event {
    Event::Printed {
        paper: paper.to_owned(),
        label: Some(label.clone()),
        code: Some(code.to_owned()),
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
