//! Whether parsed rows hold together: no double id, no id that leads nowhere, law for every day.
//! Reports every fault at its line; changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use toml::Spanned;

use super::load::{PackFile, Rows, fault, line_at};
use super::{
    ClockStart, ELEMENT_KEYS, Fault, FieldInput, FieldScope, Indicator, LawRow, OFFICER_LANGUAGES, Screen, Strength,
    is_listed,
};
use crate::content::DisclosureRule;
use crate::model::{FieldId, RecipientKind, Track};

const REGIONS: [&str; 3] = ["flanders", "brussels", "wallonia"];

/// Collects faults and knows where each row stands.
pub(super) struct Checker<'a> {
    files: &'a BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl<'a> Checker<'a> {
    pub(super) const fn over(files: &'a BTreeMap<String, String>) -> Self {
        Self {
            files,
            faults: Vec::new(),
        }
    }

    pub(super) fn into_faults(mut self) -> Vec<Fault> {
        self.faults.sort();
        self.faults
    }
}

impl Checker<'_> {
    /// Reports at the first line from the row's start on that holds the quoted text.
    pub(super) fn report<T>(&mut self, file: &str, row: &Spanned<T>, quoted: &str, problem: &str, remedy: &str) {
        let text = self.files.get(file).map_or("", String::as_str);
        let start = row.span().start;
        let needle = format!("\"{quoted}\"");
        let found = text.get(start..).and_then(|rest| rest.find(&needle)).unwrap_or(0);
        self.faults
            .push(fault(file, line_at(text, start.saturating_add(found)), problem, remedy));
    }

    pub(super) fn no_doubles<T>(&mut self, file: &str, rows: &[Spanned<T>], id: impl Fn(&T) -> &str) {
        let mut seen = BTreeSet::new();
        for row in rows {
            let id = id(row.as_ref());
            if !seen.insert(id) {
                self.report(
                    file,
                    row,
                    id,
                    &format!("the id {id} stands twice"),
                    "give each row its own id",
                );
            }
        }
    }

    pub(super) fn known(
        &mut self,
        file: &str,
        row: &Spanned<impl Sized>,
        id: &str,
        what: &str,
        known: &BTreeSet<&str>,
    ) {
        if !known.contains(id) {
            let remedy = format!("use one of {}", known.iter().copied().collect::<Vec<_>>().join(" "));
            self.report(file, row, id, &format!("unknown {what} {id}"), &remedy);
        }
    }
}

/// All faults of parsed rows.
pub(super) fn check(rows: &Rows, files: &BTreeMap<String, String>, pack_order: &[&str]) -> Vec<Fault> {
    let mut checker = Checker::over(files);
    for (file, pack) in &rows.packs {
        checker.pack(file, pack, pack_order);
    }
    checker.law(&rows.law);
    checker.directory(rows);
    checker.disclosure(rows);
    checker.recipients(rows);
    checker.avenues(rows);
    checker.places(rows);
    checker.clocks(rows);
    checker.paths(rows);
    checker.faults
}

impl Checker<'_> {
    fn pack(&mut self, file: &str, pack: &PackFile, pack_order: &[&str]) {
        let id = pack.id.as_str();
        if !pack_order.contains(&id) {
            let remedy = format!("use one of {}", pack_order.join(" "));
            self.faults.push(fault(file, 1, &format!("unknown pack {id}"), &remedy));
        }
        let expected = format!("packs/{}.toml", id.to_ascii_lowercase());
        if file != expected {
            let problem = format!("the pack {id} stands in another file");
            self.faults
                .push(fault(file, 1, &problem, &format!("name the file {expected}")));
        }
        self.no_doubles(file, &pack.indicator, |i| i.id.as_str());
        for row in &pack.indicator {
            self.indicator(file, id, row);
        }
        for pair in pack.indicator.windows(2) {
            if let [before, after] = pair
                && after.as_ref().id < before.as_ref().id
            {
                let id = after.as_ref().id.as_str();
                self.report(
                    file,
                    after,
                    id,
                    "indicators are not in the order of their numbers",
                    "sort them",
                );
            }
        }
    }

    fn indicator(&mut self, file: &str, pack: &str, row: &Spanned<Indicator>) {
        let indicator = row.as_ref();
        let id = indicator.id.as_str();
        if indicator.id.pack() != pack {
            let remedy = format!("begin its id with {pack}");
            self.report(file, row, id, &format!("{id} is no indicator of this pack"), &remedy);
        }
        if indicator.how.is_empty() || indicator.how.windows(2).any(|w| matches!(w, [a, b] if a >= b)) {
            let remedy = "list seen, document, told, asked once each, in this order";
            self.report(
                file,
                row,
                id,
                &format!("the ways of observing {id} are not in order"),
                remedy,
            );
        }
        if indicator.decisive && indicator.strength != Strength::Strong {
            let remedy = "only a strong indicator may be decisive";
            self.report(file, row, id, &format!("{id} is decisive and not strong"), remedy);
        }
        let counts = !matches!(indicator.strength, Strength::Context | Strength::Protective);
        if !counts && !indicator.supports.is_empty() {
            let remedy = "leave supports empty: context and protective answers light nothing";
            self.report(
                file,
                row,
                id,
                &format!("{id} does not count and supports an element"),
                remedy,
            );
        }
        self.dimension(file, row);
        let keys = BTreeSet::from(ELEMENT_KEYS);
        for key in &indicator.supports {
            self.known(file, row, key.as_str(), "element", &keys);
        }
    }

    fn law(&mut self, law: &[Spanned<LawRow>]) {
        let file = "law.toml";
        for row in law {
            let (key, track) = (row.as_ref().key.as_str(), row.as_ref().track);
            if !is_listed(key, track) {
                let remedy = "see the keys and tracks in indicators/README.md";
                self.report(file, row, key, &format!("{key} is never listed under {track}"), remedy);
            }
            let languages: Vec<&str> = row.as_ref().label.keys().map(String::as_str).collect();
            let mut wanted = OFFICER_LANGUAGES.to_vec();
            wanted.sort_unstable();
            if languages != wanted || row.as_ref().label.values().any(String::is_empty) {
                let remedy = "give nl, fr, de and en, and no other";
                self.report(file, row, key, &format!("the label of {key} lacks a language"), remedy);
            }
            let signed = row.as_ref().verified_by.is_some() && row.as_ref().verified_on.is_some();
            if row.as_ref().verified != signed {
                let remedy = "verified needs verified_by and verified_on, and they need verified";
                self.report(
                    file,
                    row,
                    key,
                    &format!("the verification of {key} is half said"),
                    remedy,
                );
            }
        }
        for key in ELEMENT_KEYS {
            for track in Track::ALL.iter().copied().filter(|track| is_listed(key, *track)) {
                let of_key: Vec<_> = law
                    .iter()
                    .filter(|r| r.as_ref().key.as_str() == key && r.as_ref().track == track)
                    .collect();
                self.every_day(file, key, track, of_key);
            }
        }
    }

    /// Facts may be of any day, so the rows of a key follow each other without gap or overlap.
    fn every_day(&mut self, file: &str, key: &str, track: Track, mut rows: Vec<&Spanned<LawRow>>) {
        rows.sort_by_key(|r| r.as_ref().valid_from);
        let mut next = Some(NaiveDate::MIN);
        for row in &rows {
            if next != Some(row.as_ref().valid_from) {
                let remedy = "begin on the day after the row before ends; the first row has no valid_from";
                let problem = format!("the law for {key} under {track} has a gap or an overlap");
                self.report(file, row, key, &problem, remedy);
            }
            next = row.as_ref().valid_to.and_then(|day| day.succ_opt());
        }
        match rows.last() {
            None => {
                let problem = format!("no law for {key} under {track}");
                self.faults
                    .push(fault(file, 1, &problem, "add a row for it, unverified if need be"));
            }
            Some(last) if last.as_ref().valid_to.is_some() => {
                let problem = format!("the law for {key} under {track} ends");
                self.report(file, last, key, &problem, "leave valid_to out of the last row");
            }
            Some(_) => {}
        }
    }

    fn directory(&mut self, rows: &Rows) {
        let file = "directory.toml";
        self.no_doubles(file, &rows.directory, |r| r.id.as_str());
        let mut ranks = BTreeSet::new();
        for row in &rows.directory {
            let id = row.as_ref().id.as_str();
            if let Some(rank) = row.as_ref().emergency_rank {
                if row.as_ref().phone.is_none() {
                    let remedy = "give a phone or leave emergency_rank out";
                    self.report(
                        file,
                        row,
                        id,
                        &format!("{id} is shown locked and has no number"),
                        remedy,
                    );
                }
                if !ranks.insert(rank) {
                    self.report(
                        file,
                        row,
                        id,
                        &format!("the rank {rank} stands twice"),
                        "give each its own rank",
                    );
                }
            }
        }
    }

    fn disclosure(&mut self, rows: &Rows) {
        let file = "disclosure.toml";
        self.no_doubles(file, &rows.disclosure, |r| r.id.as_str());
        for row in &rows.disclosure {
            let field = row.as_ref();
            let id = field.id.as_str();
            let chosen = matches!(field.input, FieldInput::Choice | FieldInput::Many);
            let choices: BTreeSet<_> = field.choices.iter().collect();
            if chosen == choices.is_empty() || choices.len() != field.choices.len() {
                let remedy = "choice and many have choices, each once; other inputs have none";
                self.report(
                    file,
                    row,
                    id,
                    &format!("the choices of {id} do not fit its input"),
                    remedy,
                );
            }
            let typed = !matches!(field.input, FieldInput::Derived | FieldInput::Never);
            if typed != field.screen.is_some() {
                let remedy = "name the screen of what is entered; derived and never have none";
                self.report(
                    file,
                    row,
                    id,
                    &format!("the screen of {id} does not fit its input"),
                    remedy,
                );
            }
            if (field.input == FieldInput::Never) != field.to.is_empty() {
                let remedy = "what is never recorded goes to nobody; everything else goes to somebody";
                self.report(
                    file,
                    row,
                    id,
                    &format!("the recipients of {id} do not fit its input"),
                    remedy,
                );
            }
            let of_person = |id: &FieldId| {
                let asked = rows.disclosure.iter().map(Spanned::as_ref).find(|r| r.id == *id);
                asked.is_some_and(|r| r.input == FieldInput::YesNo && r.scope == FieldScope::Person)
            };
            for (to, asked) in &field.when {
                if field.scope != FieldScope::Person || !field.to.contains_key(to) || !of_person(asked) {
                    let remedy = "name a yes_no field of the person, for a recipient that has a letter";
                    let problem = format!("the condition of {id} can never hold");
                    self.report(file, row, asked.as_str(), &problem, remedy);
                }
            }
            let consent = field.to.values().any(|rule| *rule == DisclosureRule::Consent);
            if consent && field.group.is_none() {
                let remedy = "name the group of rows that one consent covers";
                self.report(
                    file,
                    row,
                    id,
                    &format!("{id} asks for consent and has no group"),
                    remedy,
                );
            }
            if field.sealed && !field.to.contains_key(&RecipientKind::Magistrate) {
                let remedy = "give the magistrate a letter or leave sealed out";
                self.report(file, row, id, &format!("{id} is sealed to nobody"), remedy);
            }
        }
    }

    fn recipients(&mut self, rows: &Rows) {
        let file = "recipients.toml";
        self.no_doubles(file, &rows.recipients, |r| r.id.as_str());
        let groups: BTreeSet<&str> = rows
            .disclosure
            .iter()
            .filter_map(|r| r.as_ref().group.as_deref())
            .collect();
        for row in &rows.recipients {
            let rule = row.as_ref();
            if let Some(group) = &rule.consent_group {
                self.known(file, row, group, "consent group", &groups);
            }
            // Magistrates stand in places.toml, the device's own station in its certificate.
            let listed = matches!(rule.kind, RecipientKind::Magistrate | RecipientKind::Station)
                || rows.directory.iter().any(|r| r.as_ref().kind == Some(rule.kind));
            if !listed {
                let problem = format!("nobody in the directory is of the kind {}", rule.kind);
                self.report(
                    file,
                    row,
                    rule.kind.as_str(),
                    &problem,
                    "add a row of this kind to directory.toml",
                );
            }
        }
    }

    fn places(&mut self, rows: &Rows) {
        let file = "places.toml";
        self.no_doubles(file, &rows.districts, |d| &d.id);
        self.no_doubles(file, &rows.places, |p| p.id.as_str());
        let centres: BTreeSet<&str> = rows
            .directory
            .iter()
            .filter(|r| r.as_ref().kind == Some(RecipientKind::Centre) && !r.as_ref().minors)
            .map(|r| r.as_ref().id.as_str())
            .collect();
        for row in &rows.districts {
            self.known(file, row, row.as_ref().centre.as_str(), "centre", &centres);
            for next in &row.as_ref().then {
                self.known(file, row, next.as_str(), "centre", &centres);
            }
        }
        let districts: BTreeSet<&str> = rows.districts.iter().map(|d| d.as_ref().id.as_str()).collect();
        let regions = BTreeSet::from(REGIONS);
        for row in &rows.places {
            self.known(file, row, &row.as_ref().district, "district", &districts);
            self.known(file, row, &row.as_ref().region, "region", &regions);
        }
    }

    fn clocks(&mut self, rows: &Rows) {
        let file = "clocks.toml";
        self.no_doubles(file, &rows.clocks, |c| &c.key);
        let fields: BTreeSet<&str> = rows.disclosure.iter().map(|r| r.as_ref().id.as_str()).collect();
        for row in &rows.clocks {
            let clock = row.as_ref();
            let key = clock.key.as_str();
            if clock.warn_minutes >= clock.length.about_minutes() {
                let remedy = "give fewer warn_minutes than the clock is long";
                self.report(file, row, key, &format!("{key} warns before it begins"), remedy);
            }
            if clock.starts.is_empty() {
                self.report(file, row, key, &format!("{key} has no start"), "name what it runs from");
            }
            for id in &clock.ends {
                self.known(file, row, id.as_str(), "field", &fields);
            }
            for start in &clock.starts {
                let ClockStart::Field(id) = start else { continue };
                self.known(file, row, id.as_str(), "field", &fields);
                let field = rows.disclosure.iter().map(AsRef::as_ref).find(|r| r.id == *id);
                let is_timed = |input| matches!(input, FieldInput::Date | FieldInput::Time);
                if field.is_some_and(|f| !is_timed(f.input)) {
                    let remedy = "give it the input date or time, or start from another row";
                    self.report(file, row, id.as_str(), &format!("{id} is no day and no time"), remedy);
                }
                if field.is_some_and(|f| f.scope == FieldScope::Person) && clock.who.is_none() {
                    let remedy = "say who has it";
                    self.report(
                        file,
                        row,
                        id.as_str(),
                        &format!("{key} runs from a person's row and is nobody's"),
                        remedy,
                    );
                }
            }
        }
    }

    /// Everything a path names exists, and every row that is entered on a path's page stands on one.
    /// A safety question may be of a pack that is not installed.
    fn paths(&mut self, rows: &Rows) {
        let file = "paths.toml";
        self.no_doubles(file, &rows.paths, |p| p.id.as_str());
        let directory: BTreeSet<&str> = rows.directory.iter().map(|r| r.as_ref().id.as_str()).collect();
        let districts: BTreeSet<&str> = rows.districts.iter().map(|d| d.as_ref().id.as_str()).collect();
        let disclosure = rows.disclosure.iter().map(Spanned::as_ref);
        let typed = disclosure.filter(|f| f.screen.is_some_and(|s| s != Screen::Profile));
        let entered: BTreeSet<&str> = typed
            .filter(|f| f.scope == FieldScope::Person)
            .map(|f| f.id.as_str())
            .collect();
        let installed: BTreeSet<&str> = rows.packs.iter().map(|(_, p)| p.id.as_str()).collect();
        let indicators: BTreeSet<&str> = rows
            .packs
            .iter()
            .flat_map(|(_, p)| &p.indicator)
            .map(|i| i.as_ref().id.as_str())
            .collect();
        for row in &rows.paths {
            let path = row.as_ref();
            for id in &path.calls {
                self.known(file, row, id.as_str(), "directory row", &directory);
            }
            for id in &path.fields {
                self.known(file, row, id.as_str(), "field of a person", &entered);
            }
            for id in &path.districts {
                self.known(file, row, id, "district", &districts);
            }
            for id in path.safety.iter().filter(|id| installed.contains(id.pack())) {
                self.known(file, row, id.as_str(), "indicator", &indicators);
            }
        }
        let asked: BTreeSet<&str> = rows
            .paths
            .iter()
            .flat_map(|p| p.as_ref().fields.iter().map(FieldId::as_str))
            .collect();
        for row in &rows.disclosure {
            let field = row.as_ref();
            if field.screen == Some(Screen::Path) && !asked.contains(field.id.as_str()) {
                let id = field.id.as_str();
                let remedy = "name it in the fields of a path in paths.toml, or give it another screen";
                self.report(
                    "disclosure.toml",
                    row,
                    id,
                    &format!("{id} is entered on no path"),
                    remedy,
                );
            }
        }
    }
}
