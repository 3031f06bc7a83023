//! Ways of reporting safely, as types and checks: `avenues.toml`. Says what each way means for the
//! name and what it is worth; never promises more than its source states. Input is parsed rows.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::Checker;
use super::load::Rows;
use crate::model::{About, AvenueId, IdentityMode, RecipientId, Service};

/// One way of reporting; words `avenue-<id>`, `avenue-<id>-means`, `avenue-<id>-limits`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct Avenue {
    /// Its id.
    pub id: AvenueId,
    /// The law or rule it rests on, as the source cites it.
    pub basis: String,
    /// The services that may offer it; to the others it is not shown.
    pub services: Vec<Service>,
    /// For a person who is present, for who brings information, or both.
    pub about: Vec<About>,
    /// Who knows the identity; words `avenue-known-<this>`.
    pub known_to: Vec<KnownTo>,
    /// What is drawn up; words `avenue-document-<this>`.
    pub document: AvenueDocument,
    /// What it is worth; words `avenue-value-<this>`.
    pub value: AvenueValue,
    /// Which rights come with it; words `avenue-rights-<this>`.
    pub rights: AvenueRights,
    /// Only on request of the person: the officer says that it exists, and does not press.
    #[serde(default)]
    pub asked_for: bool,
    /// How the identity travels once it is chosen; none is explained and not chosen here.
    pub identity_mode: Option<IdentityMode>,
    /// Who can be called, a row of the directory.
    pub call: Option<RecipientId>,
    /// Where the row comes from.
    pub source: String,
    /// Somebody has verified it.
    pub verified: bool,
}

/// Who knows the identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum KnownTo {
    /// Nobody.
    Nobody,
    /// The prosecutor or labour auditor.
    Magistrate,
    /// The investigating judge.
    InvestigatingJudge,
    /// The judge who verifies identity and reliability.
    Judge,
    /// The inspector who is told.
    Inspector,
    /// A specialised reception centre.
    Centre,
    /// The Immigration Office.
    ImmigrationOffice,
    /// It depends on who reports.
    Depends,
}

/// What is drawn up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AvenueDocument {
    /// Nothing: soft information.
    None,
    /// A police report without name.
    ReportWithoutName,
    /// As in any case.
    Normal,
    /// A testimony with the name hidden.
    NameHidden,
    /// A testimony with name and appearance hidden.
    NameAndAppearanceHidden,
    /// An inspectorate's internal report.
    InternalReport,
    /// A full file.
    Full,
    /// The source does not say.
    Unstated,
}

/// What it is worth as evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AvenueValue {
    /// May start an inquiry; no proof.
    MayStartInquiry,
    /// Supporting only, never sole or dominant.
    SupportingOnly,
    /// As in any case.
    Normal,
    /// Not the only evidence.
    NotSoleEvidence,
    /// May lead to a visit.
    MayLeadToVisit,
    /// Full.
    Full,
    /// The source does not say.
    Unstated,
}

/// Which rights come with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AvenueRights {
    /// None, and no compensation.
    None,
    /// The third party's, or the person's own.
    ThirdPartyOrOwn,
    /// A witness's.
    Witness,
    /// Stay and help.
    StayAndHelp,
    /// The source does not say.
    Unstated,
}

impl Avenue {
    /// Whether this service may offer it for this.
    #[must_use]
    pub fn is_offered(&self, service: Service, about: About) -> bool {
        self.services.contains(&service) && self.about.contains(&about)
    }
}

/// The word keys that these rows ask for.
pub(super) fn wanted_words(avenues: &[Avenue]) -> Vec<String> {
    let mut keys = Vec::new();
    for avenue in avenues {
        let id = &avenue.id;
        keys.extend([
            format!("avenue-{id}"),
            format!("avenue-{id}-means"),
            format!("avenue-{id}-limits"),
            format!("avenue-document-{}", text(&avenue.document)),
            format!("avenue-value-{}", text(&avenue.value)),
            format!("avenue-rights-{}", text(&avenue.rights)),
        ]);
        keys.extend(avenue.known_to.iter().map(|k| format!("avenue-known-{}", text(k))));
    }
    for mode in IdentityMode::ALL {
        keys.push(format!("avenue-where-{mode}"));
    }
    keys
}

/// A closed list's member as it stands in the file.
fn text<T: Serialize>(member: &T) -> String {
    let value = serde_json::to_value(member).ok();
    value.and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

impl Checker<'_> {
    pub(super) fn avenues(&mut self, rows: &Rows) {
        let file = "avenues.toml";
        self.no_doubles(file, &rows.avenues, |a| a.id.as_str());
        for row in &rows.avenues {
            let avenue = row.as_ref();
            let id = avenue.id.as_str();
            let lists = [
                ("services", avenue.services.is_empty() || twice(&avenue.services)),
                ("about", avenue.about.is_empty() || twice(&avenue.about)),
                ("known_to", avenue.known_to.is_empty() || twice(&avenue.known_to)),
            ];
            for (list, _) in lists.into_iter().filter(|(_, wrong)| *wrong) {
                let problem = format!("{list} of {id} is empty or names one twice");
                self.report(file, row, id, &problem, "name each at least once and only once");
            }
            let nobody = avenue.known_to.contains(&KnownTo::Nobody);
            if nobody && avenue.known_to.len() > 1 {
                let problem = format!("{id} is known to nobody and to somebody");
                self.report(file, row, id, &problem, "leave nobody out, or the others");
            }
            if nobody && avenue.identity_mode != Some(IdentityMode::None) {
                let problem = format!("{id} is known to nobody and sends an identity");
                self.report(file, row, id, &problem, "set identity_mode to none");
            }
            if avenue.identity_mode == Some(IdentityMode::Named) && avenue.about.contains(&About::Information) {
                let problem = format!("{id} would name who brings information");
                self.report(
                    file,
                    row,
                    id,
                    &problem,
                    "a source is never named: use another identity_mode",
                );
            }
            let directory = rows.directory.iter().map(toml::Spanned::as_ref);
            let called = avenue.call.as_ref();
            if let Some(call) = called.filter(|c| !directory.clone().any(|d| d.id == **c && d.phone.is_some())) {
                let problem = format!("{call} has no number in the directory");
                self.report(
                    file,
                    row,
                    call.as_str(),
                    &problem,
                    "use a row of directory.toml that has a phone",
                );
            }
        }
        // Every way in which an identity can travel is reached by choosing, not by a hidden switch.
        let set: BTreeSet<_> = rows.avenues.iter().filter_map(|a| a.as_ref().identity_mode).collect();
        for mode in IdentityMode::ALL.iter().filter(|m| !set.contains(*m)) {
            if let Some(first) = rows.avenues.first() {
                let id = first.as_ref().id.as_str().to_owned();
                let problem = format!("no avenue sets the identity mode {mode}");
                self.report(file, first, &id, &problem, "add a row with this identity_mode");
            }
        }
    }
}

fn twice<T: Ord>(list: &[T]) -> bool {
    list.iter().collect::<BTreeSet<_>>().len() != list.len()
}
