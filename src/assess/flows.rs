//! Which paths open for a person as guided flows, whom they let the officer call, and which notes
//! the facts add. Pure. Opens and explains; never lowers an outcome, never blocks anything.

use crate::content::{Content, PathRow};
use crate::model::{
    Age, Answer, FieldId, FieldValue, Flow, IndicatorId, Nationality, OfferAnswer, Path, Person, PersonAssessment,
    RecipientId, RecipientKind, Record,
};

/// The sign that a person had to take part in a journey's work.
const MADE_TO_HELP: &str = "SMG-24";
/// Each of its signs says that the person did something for somebody else.
const MADE_TO_OFFEND: &str = "CRM";
const HIDDEN_ACCIDENT: &str = "LAB-12";
const REGION: &str = "place_region";
const NATIONAL: &str = "national";

/// One path that is open for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenFlow {
    /// Which.
    pub flow: Flow,
    /// Whom to call, in order, for the region of the encounter.
    pub calls: Vec<RecipientId>,
    /// What the facts of this person add: word keys `path-<flow>-…`.
    pub notes: Vec<&'static str>,
    /// It prompts a referral where the outcome does not.
    pub advises: bool,
}

/// The paths that are open for a person, the most pressing first.
#[must_use]
pub fn flows(content: &Content, record: &Record, person: &Person, assessed: &PersonAssessment) -> Vec<OpenFlow> {
    let facts = Facts {
        content,
        record,
        person,
        assessed,
    };
    let open = Flow::ALL.iter().filter(|flow| facts.is_open(**flow));
    open.filter_map(|flow| {
        let row = content.path(*flow)?;
        let notes = facts.notes(row);
        Some(OpenFlow {
            flow: *flow,
            calls: facts.calls(row),
            advises: notes.contains(&ACCIDENT_RULE),
            notes,
        })
    })
    .collect()
}

/// Whether a path prompts a referral of this person, whatever the outcome.
#[must_use]
pub fn is_advised(content: &Content, record: &Record, person: &Person, assessed: &PersonAssessment) -> bool {
    flows(content, record, person, assessed).iter().any(|f| f.advises)
}

const ACCIDENT_RULE: &str = "path-accident-rule";

struct Facts<'a> {
    content: &'a Content,
    record: &'a Record,
    person: &'a Person,
    assessed: &'a PersonAssessment,
}

impl Facts<'_> {
    fn is_open(&self, flow: Flow) -> bool {
        let path = |path: Path| self.assessed.paths.contains(&path);
        match flow {
            Flow::UrgentMedical => path(Path::UrgentMedical),
            Flow::Minor => self.is_maybe_minor(),
            Flow::Declined => {
                let last = self.person.offers.last().map(|o| o.answer);
                last == Some(OfferAnswer::No) && !self.is_maybe_minor()
            }
            Flow::DiplomaticStaff => {
                path(Path::DiplomaticStaff)
                    || self.is_entered("diplomatic_card")
                    || self.is_entered("diplomatic_mission")
            }
            Flow::Labour => path(Path::LabourAuditor),
            Flow::Accident => self.had_accident() && !path(Path::EuCitizen),
            Flow::UnderPressure => self.stands_yes(|id| id.as_str() == MADE_TO_HELP || id.pack() == MADE_TO_OFFEND),
            Flow::EuCitizen => path(Path::EuCitizen),
            Flow::Together => {
                let persons = &self.record.persons;
                persons.len() > 1 && persons.iter().any(|p| !p.transported || !p.roles.is_empty())
            }
        }
    }

    fn notes(&self, row: &PathRow) -> Vec<&'static str> {
        let tracks = &self.assessed.tracks;
        let (trafficking, smuggling) = (tracks.trafficking.lit, tracks.aggravated_smuggling.lit);
        let belgian = self.person.nationality == Some(Nationality::Belgian);
        let notes = match row.id {
            Flow::Minor => vec![
                (self.person.age != Some(Age::Minor)).then_some("path-minor-doubt"),
                (!self.is_true("guardian_present")).then_some("path-minor-waits"),
                belgian.then_some("path-minor-belgian"),
                (self.person.nationality == Some(Nationality::Eu)).then_some("path-minor-eu"),
            ],
            Flow::Labour => vec![Some(match self.person.complainant {
                Some(true) => "path-labour-complained",
                Some(false) => "path-labour-found",
                None => "path-labour-not-asked",
            })],
            Flow::Accident => vec![Some(match self.district() {
                None => "path-accident-where",
                Some(district) if row.districts.iter().any(|d| d == district) => ACCIDENT_RULE,
                Some(_) => "path-accident-elsewhere",
            })],
            Flow::UnderPressure => vec![
                Some(if row.from.is_some_and(|from| self.record.occurred_on < from) {
                    "path-under-pressure-before"
                } else {
                    "path-under-pressure-since"
                }),
                (!trafficking).then_some("path-under-pressure-smuggling"),
            ],
            Flow::EuCitizen => vec![
                Some(if belgian {
                    "path-eu-citizen-belgian"
                } else {
                    "path-eu-citizen-eu"
                }),
                (smuggling && !trafficking).then_some("path-eu-citizen-smuggling"),
            ],
            Flow::Declined => vec![belgian.then_some("path-declined-belgian")],
            Flow::UrgentMedical | Flow::DiplomaticStaff | Flow::Together => Vec::new(),
        };
        notes.into_iter().flatten().collect()
    }

    /// National services and those of the region; all of them while no region is known.
    fn calls(&self, row: &PathRow) -> Vec<RecipientId> {
        let region = self.region();
        let belgian = self.person.nationality == Some(Nationality::Belgian);
        let serves = |id: &&RecipientId| {
            let kind = self.content.directory_row(id).and_then(|r| r.kind);
            if belgian && kind == Some(RecipientKind::Guardianship) {
                return false;
            }
            let area = self.content.directory_row(id).map_or(NATIONAL, |r| r.area.as_str());
            area == NATIONAL || region.is_none_or(|region| area.split('-').any(|part| part == region))
        };
        row.calls.iter().filter(serves).cloned().collect()
    }

    fn region(&self) -> Option<&str> {
        let place = self.record.place.as_ref().and_then(|id| self.content.place(id));
        place.map(|p| p.region.as_str()).or_else(|| {
            let entries = self.record.fields.iter();
            let entry = entries
                .filter(|(id, _)| id.as_str() == REGION)
                .map(|(_, entry)| entry)
                .next();
            match &entry?.value {
                FieldValue::Text(region) => Some(region.as_str()),
                FieldValue::Flag(_) | FieldValue::Many(_) => None,
            }
        })
    }

    fn district(&self) -> Option<&str> {
        let place = self.content.place(self.record.place.as_ref()?)?;
        Some(place.district.as_str())
    }

    fn is_maybe_minor(&self) -> bool {
        self.assessed.paths.contains(&Path::Minor)
    }

    fn had_accident(&self) -> bool {
        self.is_true("severe_accident") || self.stands_yes(|id| id.as_str() == HIDDEN_ACCIDENT)
    }

    fn field(&self, id: &str) -> Option<&FieldValue> {
        let id = FieldId::new(id).ok()?;
        self.person.fields.get(&id).map(|entry| &entry.value)
    }

    fn is_entered(&self, id: &str) -> bool {
        matches!(self.field(id), Some(FieldValue::Text(text)) if !text.trim().is_empty())
    }

    fn is_true(&self, id: &str) -> bool {
        self.field(id) == Some(&FieldValue::Flag(true))
    }

    /// Whether a yes stands for this person: the own answer, else the scene's.
    fn stands_yes(&self, wanted: impl Fn(&IndicatorId) -> bool) -> bool {
        let own = &self.person.observations;
        let says_yes = own.iter().any(|(id, o)| o.answer == Answer::Yes && wanted(id));
        let scene = self.record.scene.iter().filter(|_| self.person.transported);
        let of_scene = scene.filter(|(id, _)| own.get(*id).is_none_or(|o| o.answer == Answer::Unknown));
        says_yes
            || of_scene
                .into_iter()
                .any(|(id, o)| o.answer == Answer::Yes && wanted(id))
    }
}
