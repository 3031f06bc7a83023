//! Training vignettes: what a careful officer does in a story, as data. Input is the text of the files
//! under `indicators/vignettes/`; the story itself is words. Never part of what a packet was made with.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use super::load::{fault, line_at};
use super::plain::plain;
use super::{Content, Fault, FieldScope, OFFICER_LANGUAGES, Scope};
use crate::model::{
    About, Age, Apart, AvenueId, Context, FieldId, IndicatorId, LifeCheck, Nationality, Outcome, Path, PersonLabel,
    RecipientKind, Service, Source, VignetteId,
};

static EMBEDDED: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/indicators/vignettes");

/// What a vignette teaches beside its indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Lesson {
    /// Seeing the signs and referring.
    Signs,
    /// Somebody who is not a victim reports: nobody is present.
    ThirdParty,
    /// Who complained and who was found may not be written about in the same way.
    Secrecy,
    /// Nothing points to anything: inform, and keep nothing.
    InformOnly,
    /// A statement came before the offer of help.
    Order,
    /// What the written report must say in its first lines.
    Report,
    /// Many people and little time.
    Time,
    /// Somebody offers to interpret who must not.
    Interpreter,
}

/// A story to be played, with what a careful officer records in it.
#[derive(Debug, Clone)]
pub struct Vignette {
    /// Its id; words `training-<id>-…`.
    pub id: VignetteId,
    /// Its file, relative to `indicators/`.
    pub file: String,
    /// Its place in the list.
    pub number: u32,
    /// Which service plays it.
    pub service: Service,
    /// Where.
    pub context: Context,
    /// The day of the facts.
    pub occurred_on: NaiveDate,
    /// People who are met, or what somebody else reports.
    pub about: About,
    /// What it teaches.
    pub lesson: Lesson,
    /// Whom a careful officer calls first.
    pub first_call: Option<RecipientKind>,
    /// Life checks that the story asks for.
    pub life: Vec<LifeCheck>,
    /// Who must be kept apart.
    pub apart: Vec<Apart>,
    /// The way of reporting that fits.
    pub avenue: Option<AvenueId>,
    /// Within how many minutes everybody must have been told.
    pub minutes: Option<u32>,
    /// Nothing is to be kept: the encounter is closed.
    pub close: bool,
    /// Rows about the whole encounter that must be filled in.
    pub fields: Vec<FieldId>,
    /// What holds for everybody who was transported.
    pub scene: Vec<ExpectedAnswer>,
    /// The persons, those about whom the same holds together.
    pub persons: Vec<ExpectedPersons>,
}

/// A yes that the story gives, and who saw or said it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedAnswer {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// Who saw or said it.
    pub source: Source,
}

/// Persons of a story about whom the same holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedPersons {
    /// Their labels, as the story names them.
    pub labels: Vec<PersonLabel>,
    /// Adult, minor, unsure.
    pub age: Age,
    /// With a parent or lawful guardian.
    pub accompanied: Option<bool>,
    /// Was transported.
    #[serde(default = "yes")]
    pub transported: bool,
    /// As fine as the law needs it.
    pub nationality: Nationality,
    /// Complained beforehand, or was found on site.
    pub complainant: Option<bool>,
    /// The statement came before the offer, and the record must show it.
    #[serde(default)]
    pub after_statement: bool,
    /// What the person did is no proof of a role: nothing but "possible suspect" would be wrong.
    #[serde(default)]
    pub role_open: bool,
    /// The yes answers.
    #[serde(default)]
    pub yes: Vec<ExpectedAnswer>,
    /// Rows about the person that must be filled in.
    #[serde(default)]
    pub fields: Vec<FieldId>,
    /// What the answers come out as.
    pub outcome: Outcome,
    /// Whether they point to trafficking.
    pub trafficking: bool,
    /// Whether they point to aggravated smuggling.
    pub aggravated_smuggling: bool,
    /// The paths that they open; the order does not matter.
    #[serde(default)]
    pub paths: Vec<Path>,
    /// The line of the file on which the row begins.
    #[serde(skip)]
    pub line: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VignetteFile {
    id: Spanned<VignetteId>,
    service: Service,
    context: Context,
    occurred_on: NaiveDate,
    #[serde(default = "met")]
    about: About,
    lesson: Lesson,
    first_call: Option<RecipientKind>,
    #[serde(default)]
    life: Vec<LifeCheck>,
    #[serde(default)]
    apart: Vec<Apart>,
    avenue: Option<Spanned<AvenueId>>,
    minutes: Option<u32>,
    #[serde(default)]
    close: bool,
    #[serde(default)]
    fields: Vec<Spanned<FieldId>>,
    #[serde(default)]
    scene: Vec<Spanned<ExpectedAnswer>>,
    #[serde(default)]
    person: Vec<Spanned<ExpectedPersons>>,
}

fn yes() -> bool {
    true
}

fn met() -> About {
    About::Persons
}

/// The text of the vignettes that ship, by file name relative to `indicators/`.
#[must_use]
pub fn embedded_vignette_files() -> BTreeMap<String, String> {
    let toml = EMBEDDED
        .files()
        .filter(|f| f.path().extension().is_some_and(|e| e == "toml"));
    toml.filter_map(|f| {
        let name = f.path().file_name()?.to_str()?;
        Some((format!("vignettes/{name}"), f.contents_utf8()?.to_owned()))
    })
    .collect()
}

/// Reads vignettes and checks that they fit the content, by number. Files are named relative to
/// `indicators/`: `vignettes/03-refrigerated-lorry.toml`.
///
/// # Errors
/// All faults, by file and line.
pub fn load_vignettes(content: &Content, files: &BTreeMap<String, String>) -> Result<Vec<Vignette>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut found: BTreeMap<u32, Vignette> = BTreeMap::new();
    for (name, text) in files {
        let row: VignetteFile = match toml::from_str(text) {
            Ok(row) => row,
            Err(error) => {
                faults.push(plain(name, text, &error));
                continue;
            }
        };
        faults.extend(examine_row(content, name, text, &row));
        let Some(number) = number_of(name, row.id.get_ref()) else {
            let remedy = "name the file with two digits, a hyphen and the id, such as 03-refrigerated-lorry.toml";
            let line = line_at(text, row.id.span().start);
            faults.push(fault(name, line, "the file's name and the id differ", remedy));
            continue;
        };
        if let Some(other) = found.insert(number, row.into_vignette(name, text, number)) {
            let problem = format!("the number {number} is also that of {}", other.file);
            faults.push(fault(name, 1, &problem, "give one of the two files another number"));
        }
    }
    faults.sort();
    if faults.is_empty() {
        Ok(found.into_values().collect())
    } else {
        Err(faults)
    }
}

/// The words that a vignette asks for.
#[must_use]
pub fn vignette_words(id: &VignetteId) -> Vec<String> {
    let part = id.as_str().replace(['_', '.'], "-");
    ["title", "seen", "papers", "told", "trap"]
        .map(|noun| format!("training-{part}-{noun}"))
        .to_vec()
}

/// The words of vignettes that are missing: `has_key(language, key)` says whether a word exists.
#[must_use]
pub fn check_vignette_words(vignettes: &[Vignette], has_key: &dyn Fn(&str, &str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for vignette in vignettes {
        for key in vignette_words(&vignette.id) {
            for language in OFFICER_LANGUAGES.into_iter().filter(|l| !has_key(l, &key)) {
                let remedy = format!("add it to locales/{language}/training.ftl");
                let problem = format!("the word {key} is missing in '{language}'");
                faults.push(fault(&vignette.file, 1, &problem, &remedy));
            }
        }
    }
    faults
}

fn number_of(file: &str, id: &VignetteId) -> Option<u32> {
    let (number, rest) = file
        .strip_prefix("vignettes/")?
        .strip_suffix(".toml")?
        .split_once('-')?;
    (number.len() == 2 && rest == id.as_str())
        .then(|| number.parse().ok())
        .flatten()
}

fn examine_row(content: &Content, file: &str, text: &str, row: &VignetteFile) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut say =
        |at: usize, problem: String, remedy: &str| faults.push(fault(file, line_at(text, at), &problem, remedy));
    let information = row.about == About::Information;
    for answer in &row.scene {
        let (at, id) = (answer.span().start, &answer.get_ref().indicator);
        match content.indicators().find(|i| i.id == *id).map(|i| i.scope) {
            None => say(
                at,
                format!("{id} is in no pack"),
                "correct the number, or add the row to its pack",
            ),
            Some(Scope::Person) if !information => {
                say(
                    at,
                    format!("{id} is about one person"),
                    "write it in the 'yes' of that person",
                );
            }
            Some(_) => {}
        }
    }
    let mut labels = BTreeSet::new();
    for person in &row.person {
        let at = person.span().start;
        if person.get_ref().labels.is_empty() {
            say(
                at,
                "a row of persons has no label".to_owned(),
                "write labels = [\"A\"], as the story names them",
            );
        }
        for label in &person.get_ref().labels {
            if !labels.insert(label) {
                say(
                    at,
                    format!("person {label} stands twice"),
                    "describe each person in one row",
                );
            }
        }
        let mut said = BTreeSet::new();
        for answer in &person.get_ref().yes {
            let id = &answer.indicator;
            if !said.insert(id) {
                say(
                    at,
                    format!("{id} stands twice for one person"),
                    "leave one of the two out",
                );
            }
            if !content.indicators().any(|i| i.id == *id) {
                say(
                    at,
                    format!("{id} is in no pack"),
                    "correct the number, or add the row to its pack",
                );
            }
        }
        for field in &person.get_ref().fields {
            if !is_row(content, field, true) {
                say(
                    at,
                    format!("'{field}' is no row about a person"),
                    "use an id of disclosure.toml with scope \"person\"",
                );
            }
        }
    }
    for field in &row.fields {
        if !is_row(content, field.get_ref(), false) {
            let problem = format!("'{}' is no row about the encounter", field.get_ref());
            say(
                field.span().start,
                problem,
                "use an id of disclosure.toml with scope \"encounter\"",
            );
        }
    }
    if let Some(avenue) = &row.avenue
        && !content.avenues.iter().any(|a| a.id == *avenue.get_ref())
    {
        let problem = format!("'{}' is no way of reporting", avenue.get_ref());
        say(avenue.span().start, problem, "use an id of avenues.toml");
    }
    let at = row.id.span().start;
    if row.person.is_empty() && !information {
        say(
            at,
            "nobody is in the story".to_owned(),
            "add a [[person]] row, or write about = \"information\"",
        );
    }
    if (row.lesson == Lesson::Time) != row.minutes.is_some() {
        say(
            at,
            "the time game and its minutes go together".to_owned(),
            "write lesson = \"time\" and minutes = 10, or neither",
        );
    }
    faults
}

fn is_row(content: &Content, field: &FieldId, person: bool) -> bool {
    let wanted = if person {
        FieldScope::Person
    } else {
        FieldScope::Encounter
    };
    content
        .disclosure
        .rows
        .iter()
        .any(|r| r.id == *field && r.scope == wanted)
}

impl VignetteFile {
    fn into_vignette(self, file: &str, text: &str, number: u32) -> Vignette {
        Vignette {
            id: self.id.into_inner(),
            file: file.to_owned(),
            number,
            service: self.service,
            context: self.context,
            occurred_on: self.occurred_on,
            about: self.about,
            lesson: self.lesson,
            first_call: self.first_call,
            life: self.life,
            apart: self.apart,
            avenue: self.avenue.map(Spanned::into_inner),
            minutes: self.minutes,
            close: self.close,
            fields: self.fields.into_iter().map(Spanned::into_inner).collect(),
            scene: self.scene.into_iter().map(Spanned::into_inner).collect(),
            persons: self
                .person
                .into_iter()
                .map(|row| ExpectedPersons {
                    line: line_at(text, row.span().start),
                    ..row.into_inner()
                })
                .collect(),
        }
    }
}
