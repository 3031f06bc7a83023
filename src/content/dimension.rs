//! The six dimensions of the ILO's operational indicators (2009): an optional remark on an indicator.
//! They explain and are never a gate: no rule of the assessment reads them. Written in `packs/*.toml`.

use serde::{Deserialize, Serialize};
use toml::Spanned;
use ts_rs::TS;

use super::check::Checker;
use super::{Indicator, Strength};

/// What an indicator speaks for in the ILO's list, in the list's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Dimension {
    /// Deceptive recruitment.
    DeceptiveRecruitment,
    /// Coercive recruitment.
    CoerciveRecruitment,
    /// Recruitment by abuse of vulnerability.
    VulnerabilityRecruitment,
    /// Exploitation.
    Exploitation,
    /// Coercion at destination.
    CoercionDestination,
    /// Abuse of vulnerability at destination.
    VulnerabilityDestination,
}

impl Dimension {
    /// All six, in the list's order.
    pub const ALL: [Self; 6] = [
        Self::DeceptiveRecruitment,
        Self::CoerciveRecruitment,
        Self::VulnerabilityRecruitment,
        Self::Exploitation,
        Self::CoercionDestination,
        Self::VulnerabilityDestination,
    ];

    /// As it is written in the packs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeceptiveRecruitment => "deceptive_recruitment",
            Self::CoerciveRecruitment => "coercive_recruitment",
            Self::VulnerabilityRecruitment => "vulnerability_recruitment",
            Self::Exploitation => "exploitation",
            Self::CoercionDestination => "coercion_destination",
            Self::VulnerabilityDestination => "vulnerability_destination",
        }
    }

    /// The list knows strong signs of it.
    const fn has_strong_signs(self) -> bool {
        !matches!(self, Self::VulnerabilityRecruitment | Self::VulnerabilityDestination)
    }
}

impl Checker<'_> {
    /// A dimension stands only on a row that names its list, weighs something, and weighs what the
    /// list can weigh.
    pub(super) fn dimension(&mut self, file: &str, row: &Spanned<Indicator>) {
        let indicator = row.as_ref();
        let Some(dimension) = indicator.dimension else { return };
        let (id, quoted) = (indicator.id.as_str(), dimension.as_str());
        let named = |source: &str| source.split([',', ';', ' ', '(']).any(|word| word == "ILO");
        if !named(&indicator.source) {
            let remedy = "name ILO in the source, or leave the dimension out";
            let problem = format!("{id} has a dimension and its source does not name ILO");
            self.report(file, row, quoted, &problem, remedy);
        }
        if matches!(indicator.strength, Strength::Context | Strength::Protective) {
            let remedy = "leave the dimension out: context and protective answers speak for none";
            let problem = format!("{id} does not count and has a dimension");
            self.report(file, row, quoted, &problem, remedy);
        }
        if indicator.strength == Strength::Strong && !dimension.has_strong_signs() {
            let remedy = "choose another dimension: the list has no strong sign of this one";
            let problem = format!("{id} is strong and {quoted} has no strong sign");
            self.report(file, row, quoted, &problem, remedy);
        }
    }
}
