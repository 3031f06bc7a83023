//! Papers of the paths: labour rights for every worker, and the wage claim that exists only once
//! the person agreed. Both are explicit acts that the log remembers.

use crate::assess;
use crate::leaflet::{self, Imprint};
use crate::model::{EncounterId, Event, FieldId, FieldValue, Path, Person, PersonLabel, Verb, slip_code};
use crate::packet::{self, ClaimImprint};
use crate::service::accept::WAGE_CONSENT;
use crate::service::error::{Code, Error};
use crate::service::leaflet::print;
use crate::service::process::{write_private, write_whole};
use crate::service::{Halte, Printer};

const FAIRWORK: &str = "fairwork-belgium";

impl Halte {
    /// Saves the paper with labour rights in an officer language; it holds no case data.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `language-unknown`, `print-failed`, `file-unwritable`.
    pub fn save_labour_rights(&self, id: &EncounterId, lang: &str, printer: Printer<'_>) -> Result<String, Error> {
        self.officer(Verb::Paper, |officer| {
            let imprint = Imprint {
                officer_lang: &officer.profile.lang.clone(),
                dated_at: self.clock.now().wall.timestamp(),
                training: officer.current(id)?.record.training,
            };
            let paper = leaflet::labour_paper(&self.words, lang, &self.content.directory, imprint);
            let paper = paper.map_err(|_| Error::new(Code::LanguageUnknown))?;
            let path = self.out_file(&format!("labour-rights-{lang}.pdf"))?;
            write_whole(&path, &print(&paper, printer)?)?;
            officer.append(id, &[printed("labour_rights")])?;
            Ok(path.display().to_string())
        })
    }

    /// Saves one person's wage claim for FAIRWORK. Made only while consent stands, never of a child.
    ///
    /// # Errors
    /// `consent-first`; `locked`, `encounter-unknown`, `print-failed`, `file-unwritable`.
    pub fn save_wage_claim(
        &self,
        id: &EncounterId,
        label: &PersonLabel,
        lang: &str,
        printer: Printer<'_>,
    ) -> Result<String, Error> {
        self.officer(Verb::Paper, |officer| {
            let record = &officer.current(id)?.record;
            let assessment = assess::assess_record(&self.content, record, lang);
            let assessed = assessment.persons.iter().find(|a| a.label == *label);
            let is_child = assessed.is_none_or(|a| a.paths.contains(&Path::Minor));
            let person = record.person(label).filter(|p| !is_child && agrees(p));
            let person = person.ok_or_else(|| Error::new(Code::ConsentFirst))?;
            let fairwork = self.content.directory.iter().find(|r| r.id.as_str() == FAIRWORK);
            let code = slip_code(id, label);
            let imprint = ClaimImprint {
                name: fairwork.map_or(FAIRWORK, |r| r.name.as_str()),
                code: &code,
                dated_at: self.clock.now().wall.timestamp(),
                training: record.training,
            };
            let words = |key: &str, args: &[(&str, &str)]| self.word(lang, key, args);
            let paper = packet::wage_claim(&self.content, person, imprint, lang, &words);
            // Told first, then written: a paper that lies somewhere is always in the log.
            let bytes = print(&paper, printer)?;
            let path = self.out_file(&format!("wages-{code}.pdf"))?;
            officer.append(id, &[printed("wage_claim")])?;
            write_private(&path, &bytes)?;
            Ok(path.display().to_string())
        })
    }
}

fn printed(paper: &str) -> Event {
    Event::Printed {
        paper: paper.to_owned(),
        label: None,
        code: None,
    }
}

fn agrees(person: &Person) -> bool {
    let entry = FieldId::new(WAGE_CONSENT).ok().and_then(|id| person.fields.get(&id));
    entry.is_some_and(|e| e.value == FieldValue::Flag(true))
}
