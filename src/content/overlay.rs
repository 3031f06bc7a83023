//! A station's overlay, `halte.overlay/1`: local numbers, magistrates, the duty rota and meeting
//! points, each with who verified it and when, and nothing else. Laid over content that passed the
//! loader; what leads nowhere is refused at its line. Input is the text of one file.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use super::check::Checker;
use super::load::fault;
use super::plain::plain;
use super::{Content, DirectoryRow, Fault};
use crate::model::RecipientId;

/// The format of an overlay.
pub const OVERLAY_FORMAT: &str = "halte.overlay/1";
const FILE: &str = "overlay.toml";
/// Longest name, number or note, in characters.
const LINE_MAX: usize = 120;

/// What a station adds to the content: held apart from the directory, because it is not public.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Local {
    /// Numbers of offices whose numbers are not public.
    pub magistrates: Vec<LocalOffice>,
    /// Who answers for an office, and when.
    pub duties: Vec<Duty>,
    /// Where people can be brought or met.
    pub meeting_points: Vec<MeetingPoint>,
}

/// A number for a row of the directory, or a new row.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct LocalNumber {
    id: RecipientId,
    name: Option<String>,
    area: Option<String>,
    phone: String,
    email: Option<String>,
    #[serde(default)]
    always_open: bool,
    verified_by: String,
    verified_on: NaiveDate,
}

/// A magistrate's office: how it is reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalOffice {
    /// An office of `places.toml`.
    pub office: RecipientId,
    /// Who sits there.
    pub name: Option<String>,
    /// As dialled inside Belgium.
    pub phone: String,
    /// Where to write to.
    pub email: Option<String>,
    /// Who verified it.
    pub verified_by: String,
    /// When.
    pub verified_on: NaiveDate,
}

/// A turn of duty.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// An office of `places.toml`, or a row of the directory.
    pub office: RecipientId,
    /// Who answers.
    pub name: Option<String>,
    /// As dialled inside Belgium.
    pub phone: String,
    /// First moment.
    pub from: DateTime<Utc>,
    /// Last moment, no longer on duty.
    pub until: DateTime<Utc>,
    /// Who verified it.
    pub verified_by: String,
    /// When.
    pub verified_on: NaiveDate,
}

/// A place where people can be brought or met; never a shelter's address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MeetingPoint {
    /// What is written where a person is.
    pub name: String,
    /// A judicial district, or none for all.
    pub district: Option<String>,
    /// Who verified it.
    pub verified_by: String,
    /// When.
    #[ts(type = "string")]
    pub verified_on: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayFile {
    format: String,
    #[serde(default)]
    number: Vec<Spanned<LocalNumber>>,
    #[serde(default)]
    magistrate: Vec<Spanned<LocalOffice>>,
    #[serde(default)]
    duty: Vec<Spanned<Duty>>,
    #[serde(default)]
    meeting_point: Vec<Spanned<MeetingPoint>>,
}

/// How an office is reached at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached<'a> {
    /// As dialled.
    pub phone: &'a str,
    /// Somebody has verified it.
    pub verified: bool,
    /// Who answers there, where the station says so.
    pub who: Option<&'a str>,
    /// Where to write to; only what somebody has verified.
    pub email: Option<&'a str>,
}

impl Content {
    /// Lays a station's overlay over this content.
    ///
    /// # Errors
    /// All faults, by line.
    pub fn with_overlay(mut self, text: &str) -> Result<Self, Vec<Fault>> {
        let overlay: OverlayFile = toml::from_str(text).map_err(|error| vec![plain(FILE, text, &error)])?;
        if overlay.format != OVERLAY_FORMAT {
            return Err(vec![fault(
                FILE,
                1,
                "another format",
                &format!("write format = \"{OVERLAY_FORMAT}\""),
            )]);
        }
        let files = [(FILE.to_owned(), text.to_owned())].into();
        let mut checker = Checker::over(&files);
        self.check_overlay(&overlay, &mut checker);
        let faults = checker.into_faults();
        if !faults.is_empty() {
            return Err(faults);
        }
        for number in overlay.number {
            self.put_number(number.into_inner());
        }
        self.local = Local {
            magistrates: overlay.magistrate.into_iter().map(Spanned::into_inner).collect(),
            duties: overlay.duty.into_iter().map(Spanned::into_inner).collect(),
            meeting_points: overlay.meeting_point.into_iter().map(Spanned::into_inner).collect(),
        };
        Ok(self)
    }

    /// How an office is reached: who is on duty at this moment, else its local number, else the directory's.
    #[must_use]
    pub fn reached(&self, id: &RecipientId, at: DateTime<Utc>) -> Option<Reached<'_>> {
        let office = self.local.magistrates.iter().find(|m| m.office == *id);
        let row = self.directory_row(id);
        let listed = row.filter(|row| row.verified).and_then(|row| row.email.as_deref());
        // Whoever is on duty has a number; what is written goes to the office.
        let email = office.and_then(|m| m.email.as_deref()).or(listed);
        let local = |phone, who| Reached {
            phone,
            verified: true,
            who,
            email,
        };
        let mut duties = self.local.duties.iter();
        let on_duty = duties.find(|d| d.office == *id && d.from <= at && at < d.until);
        on_duty
            .map(|d| local(d.phone.as_str(), d.name.as_deref()))
            .or_else(|| office.map(|m| local(m.phone.as_str(), m.name.as_deref())))
            .or_else(|| {
                let row = row?;
                Some(Reached {
                    phone: row.phone.as_deref()?,
                    verified: row.verified,
                    who: None,
                    email,
                })
            })
    }

    /// Every office of a magistrate that a place or a district leads to.
    fn offices(&self) -> BTreeSet<&str> {
        let districts = self.districts.iter().flat_map(|d| [&d.prosecutor, &d.labour_auditor]);
        let places = self.places.iter();
        let of_places = places.flat_map(|p| p.prosecutor.iter().chain(&p.labour_auditor));
        districts.chain(of_places).map(RecipientId::as_str).collect()
    }

    fn put_number(&mut self, number: LocalNumber) {
        let source = format!("{}, {}", number.verified_by, number.verified_on);
        if let Some(row) = self.directory.iter_mut().find(|row| row.id == number.id) {
            row.phone = Some(number.phone);
            row.always_open = number.always_open;
            // Only what was verified now is: an address that nobody looked at goes.
            row.email = number.email;
            row.verified = true;
            row.source = source;
            return;
        }
        self.directory.push(DirectoryRow {
            id: number.id,
            kind: None,
            minors: false,
            name: number.name.unwrap_or_default(),
            area: number.area.unwrap_or_default(),
            phone: Some(number.phone),
            always_open: number.always_open,
            address: None,
            email: number.email,
            web: None,
            source,
            verified: true,
            state: String::new(),
            emergency_rank: None,
        });
    }

    fn check_overlay(&self, overlay: &OverlayFile, checker: &mut Checker<'_>) {
        let offices = self.offices();
        let directory: BTreeSet<&str> = self.directory.iter().map(|r| r.id.as_str()).collect();
        let anybody: BTreeSet<&str> = offices.union(&directory).copied().collect();
        let areas: BTreeSet<&str> = self.directory.iter().map(|r| r.area.as_str()).collect();
        let districts: BTreeSet<&str> = self.districts.iter().map(|d| d.id.as_str()).collect();
        checker.no_doubles(FILE, &overlay.number, |n| n.id.as_str());
        checker.no_doubles(FILE, &overlay.magistrate, |m| m.office.as_str());
        checker.no_doubles(FILE, &overlay.meeting_point, |m| &m.name);
        for row in &overlay.number {
            let number = row.as_ref();
            let is_new = !directory.contains(number.id.as_str());
            if is_new && (number.name.is_none() || number.area.is_none()) {
                let problem = format!("{} is a new row and has no name or no area", number.id);
                checker.report(FILE, row, number.id.as_str(), &problem, "give it a name and an area");
            }
            if let Some(area) = &number.area {
                checker.known(FILE, row, area, "area", &areas);
            }
            lines(
                checker,
                row,
                [Some(&number.phone), number.name.as_ref(), number.email.as_ref()],
            );
            verified(checker, row, &number.verified_by);
        }
        for row in &overlay.magistrate {
            let office = row.as_ref();
            checker.known(FILE, row, office.office.as_str(), "office", &offices);
            lines(
                checker,
                row,
                [Some(&office.phone), office.name.as_ref(), office.email.as_ref()],
            );
            verified(checker, row, &office.verified_by);
        }
        for row in &overlay.duty {
            let duty = row.as_ref();
            checker.known(FILE, row, duty.office.as_str(), "office", &anybody);
            if duty.until <= duty.from {
                let problem = "the duty ends before it begins";
                checker.report(FILE, row, duty.office.as_str(), problem, "give a later until");
            }
            lines(checker, row, [Some(&duty.phone), duty.name.as_ref(), None]);
            verified(checker, row, &duty.verified_by);
        }
        for row in &overlay.meeting_point {
            let point = row.as_ref();
            if let Some(district) = &point.district {
                checker.known(FILE, row, district, "district", &districts);
            }
            lines(checker, row, [Some(&point.name), None, None]);
            verified(checker, row, &point.verified_by);
        }
    }
}

fn lines<T>(checker: &mut Checker<'_>, row: &Spanned<T>, texts: [Option<&String>; 3]) {
    for text in texts.into_iter().flatten() {
        let fits = !text.trim().is_empty() && text.chars().count() <= LINE_MAX && !text.chars().any(char::is_control);
        if !fits {
            checker.report(
                FILE,
                row,
                text,
                "a text is empty, too long or of several lines",
                "write one short line",
            );
        }
    }
}

fn verified<T>(checker: &mut Checker<'_>, row: &Spanned<T>, by: &str) {
    if by.trim().is_empty() || by.chars().count() > LINE_MAX {
        let remedy = "write in verified_by who called or asked";
        checker.report(FILE, row, by, "nobody verified this", remedy);
    }
}
