//! Days and times as strings, formatted once, here: Gregorian years and Latin digits in every
//! language, because a date on a paper is copied into other papers. Never reads a clock.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::{MissingWord, Words};

/// A time of day, to the minute: `03:42`.
#[must_use]
pub fn clock_time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

impl Words {
    /// A day: written out in the officer languages (`3 November 2026`), in figures elsewhere
    /// (`03/11/2026`), day before month as everywhere in Belgium.
    ///
    /// # Errors
    /// [`MissingWord`] when an officer language lacks the words for it.
    pub fn civil_date(&self, lang: &str, day: NaiveDate) -> Result<String, MissingWord> {
        let month_key = format!("date-month-{}", day.month());
        if !self.language(lang).is_some_and(|row| row.officer) {
            return Ok(format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()));
        }
        let month = self.text(lang, &month_key, &[])?;
        let key = if day.day() == 1 {
            "date-civil-first"
        } else {
            "date-civil"
        };
        let number = day.day().to_string();
        let year = day.year().to_string();
        let text = self.text(lang, key, &[("day", &number), ("month", &month), ("year", &year)])?;
        Ok(without_isolates(&text))
    }

    /// A day and a time of day, in the form of [`Words::civil_date`].
    ///
    /// # Errors
    /// [`MissingWord`] when an officer language lacks the words for it.
    pub fn date_time(&self, lang: &str, at: NaiveDateTime) -> Result<String, MissingWord> {
        let date = self.civil_date(lang, at.date())?;
        let time = clock_time(at.time());
        if !self.language(lang).is_some_and(|row| row.officer) {
            return Ok(format!("{date} {time}"));
        }
        let text = self.text(lang, "date-time", &[("date", &date), ("time", &time)])?;
        Ok(without_isolates(&text))
    }
}

/// A date is one thing: it is isolated as a whole where it is put into a sentence.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
