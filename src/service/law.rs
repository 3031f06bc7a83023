//! The law behind an encounter, as cards: what each listed element cites on the day of the facts and
//! where that comes from. Reads only; the plain words of a card are word keys `law-<element>`.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::content::LawRow;
use crate::model::{Assessment, Track};
use crate::service::Halte;
use crate::service::views::LawView;

impl Halte {
    /// One card per offence and element that is listed for anybody: the row that the assessment cites.
    pub(super) fn law_views(&self, assessment: &Assessment, lang: &str) -> Vec<LawView> {
        let listed: BTreeSet<_> = assessment
            .persons
            .iter()
            .flat_map(|p| {
                let trafficking = p.tracks.trafficking.elements.iter();
                let smuggling = p.tracks.aggravated_smuggling.elements.iter();
                trafficking
                    .map(|e| (Track::Trafficking, &e.key))
                    .chain(smuggling.map(|e| (Track::AggravatedSmuggling, &e.key)))
            })
            .collect();
        listed
            .into_iter()
            .filter_map(|(track, key)| self.content.law_on(key, track, assessment.law_on))
            .map(|row| self.law_view(row, assessment.law_on, lang))
            .collect()
    }

    fn law_view(&self, row: &LawRow, on: NaiveDate, lang: &str) -> LawView {
        let day = |on| self.words.civil_date(lang, on).ok();
        let label = row.label.get(lang).or_else(|| row.label.get("en"));
        LawView {
            track: row.track,
            key: row.key.clone(),
            reference: label.cloned().unwrap_or_default(),
            source: row.source.clone(),
            verified: row.verified,
            on_text: day(on).unwrap_or_default(),
            from_text: (row.valid_from > NaiveDate::MIN).then(|| day(row.valid_from)).flatten(),
            until_text: row.valid_to.and_then(day),
            verified_text: row.verified_on.and_then(day),
        }
    }
}
