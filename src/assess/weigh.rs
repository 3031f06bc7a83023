//! The rules: which hold, which tracks are lit, which elements are listed. Everything that counts
//! is added up in a [`Tally`], so that "and if this were also yes" costs one addition, not a new
//! assessment. A further yes can only add; nothing here takes away.

use super::facts::Fact;
use super::keys::Keys;
use crate::content::{PackKind, Strength};
use crate::model::{Age, Context, Eligible, FilePerson, Nationality, Outcome, Rule};

const REFER_NOW: [Rule; 7] = [
    Rule::SaysVictim,
    Rule::OfficerDoubt,
    Rule::Decisive,
    Rule::Strong,
    Rule::Circumstance,
    Rule::TwoMedium,
    Rule::Minor,
];
const REFER_ADVISED: [Rule; 2] = [Rule::OneMedium, Rule::TwoWeak];

/// What is known of the person and the encounter besides answers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) motorway: bool,
    pub(super) maybe_minor: bool,
    pub(super) says_victim: bool,
    pub(super) officer_doubt: bool,
    pub(super) eligible: Eligible,
}

impl Setting {
    pub(super) fn of(context: Context, person: &FilePerson) -> Self {
        Self {
            motorway: context == Context::Motorway,
            maybe_minor: person.age != Age::Adult,
            says_victim: person.says_victim,
            officer_doubt: person.officer_doubt,
            eligible: match person.nationality {
                Nationality::ThirdCountry => Eligible::Yes,
                Nationality::Eu | Nationality::Belgian => Eligible::No,
                Nationality::Unknown => Eligible::Unknown,
            },
        }
    }
}

/// The counting yes answers of one person, added up.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tally {
    counting: u32,
    decisive: u32,
    strong: u32,
    medium: u32,
    weak: u32,
    smuggling_pack: u32,
    keys: Keys,
    trafficking_pack_keys: Keys,
    /// Of SMG and MIN: a circumstance of another pack does not light aggravated smuggling.
    other_pack_keys: Keys,
}

impl Tally {
    /// With one more yes. Context and protective answers leave it as it is.
    pub(super) fn with(mut self, fact: &Fact<'_>) -> Self {
        match fact.strength {
            Strength::Strong => self.strong += u32::from(!fact.decisive),
            Strength::Medium => self.medium += 1,
            Strength::Weak => self.weak += 1,
            Strength::Context | Strength::Protective => return self,
        }
        self.counting += 1;
        self.decisive += u32::from(fact.decisive);
        self.smuggling_pack += u32::from(fact.kind == PackKind::Smuggling);
        self.keys = self.keys.or(fact.keys);
        match fact.kind {
            PackKind::Trafficking => self.trafficking_pack_keys = self.trafficking_pack_keys.or(fact.keys),
            PackKind::Smuggling | PackKind::Neither => self.other_pack_keys = self.other_pack_keys.or(fact.keys),
        }
        self
    }

    /// The keys that speak for somebody: age supports `minor` once anything counts.
    fn keys(&self, setting: &Setting) -> Keys {
        if setting.maybe_minor && self.counting > 0 {
            self.keys.or(Keys::MINOR)
        } else {
            self.keys
        }
    }

    /// The elements listed under trafficking; none while unlit.
    pub(super) fn trafficking(&self, setting: &Setting) -> Option<Keys> {
        let act_or_purpose = Keys::ACT_TRAFFICKING.or(Keys::PURPOSES);
        let lit = self
            .keys
            .and(act_or_purpose)
            .or(self.trafficking_pack_keys.and(Keys::CIRCUMSTANCES))
            .any();
        let listed = act_or_purpose.or(Keys::CIRCUMSTANCES).or(Keys::AUTHORITY);
        lit.then(|| self.keys(setting).and(listed))
    }

    /// The elements listed under aggravated smuggling; none while unlit.
    pub(super) fn aggravated_smuggling(&self, setting: &Setting) -> Option<Keys> {
        let act = Keys::ACT_SMUGGLING.or(Keys::PROFIT);
        let by_age = setting.maybe_minor && self.smuggling_pack > 0;
        let circumstance = by_age || self.other_pack_keys.and(Keys::CIRCUMSTANCES).any();
        let lit = circumstance && (setting.motorway || self.keys.and(act).any());
        let listed = act
            .or(Keys::CIRCUMSTANCES)
            .or(Keys::AUTHORITY)
            .or(Keys::HABITUAL_ORGANISED);
        lit.then(|| self.keys(setting).and(listed))
    }

    fn holds(&self, rule: Rule, setting: &Setting) -> bool {
        match rule {
            Rule::SaysVictim => setting.says_victim,
            Rule::OfficerDoubt => setting.officer_doubt,
            Rule::Decisive => self.decisive > 0,
            Rule::Strong => self.strong > 0,
            Rule::Circumstance => setting.eligible != Eligible::No && self.aggravated_smuggling(setting).is_some(),
            Rule::TwoMedium => self.medium >= 2,
            Rule::Minor => setting.maybe_minor && self.counting > 0,
            Rule::OneMedium => self.medium == 1,
            Rule::TwoWeak => self.weak >= 2,
        }
    }

    pub(super) fn outcome(&self, setting: &Setting) -> Outcome {
        if REFER_NOW.iter().any(|r| self.holds(*r, setting)) {
            Outcome::ReferNow
        } else if REFER_ADVISED.iter().any(|r| self.holds(*r, setting)) {
            Outcome::ReferAdvised
        } else {
            Outcome::InformOnly
        }
    }

    /// Every rule of the reached level that holds, in order.
    pub(super) fn rules<'a>(&'a self, setting: &'a Setting) -> impl Iterator<Item = Rule> + 'a {
        let level: &[Rule] = match self.outcome(setting) {
            Outcome::ReferNow => &REFER_NOW,
            Outcome::ReferAdvised => &REFER_ADVISED,
            Outcome::InformOnly => &[],
        };
        level.iter().copied().filter(|r| self.holds(*r, setting))
    }
}

/// Whether a counting yes stands behind a rule that holds.
pub(super) fn is_behind(rule: Rule, fact: &Fact<'_>, setting: &Setting) -> bool {
    match rule {
        Rule::SaysVictim | Rule::OfficerDoubt => false,
        Rule::Decisive => fact.decisive,
        Rule::Strong => fact.strength == Strength::Strong && !fact.decisive,
        Rule::Circumstance => lights_aggravated_smuggling(fact, setting),
        Rule::TwoMedium | Rule::OneMedium => fact.strength == Strength::Medium,
        Rule::TwoWeak => fact.strength == Strength::Weak,
        Rule::Minor => true,
    }
}

/// The circumstance itself, the yes that lets age be one, and away from a motorway the yes that
/// makes it a smuggling setting: without any of them the rule would not hold.
fn lights_aggravated_smuggling(fact: &Fact<'_>, setting: &Setting) -> bool {
    let circumstance = fact.kind != PackKind::Trafficking && fact.keys.and(Keys::CIRCUMSTANCES).any();
    let by_age = setting.maybe_minor && fact.kind == PackKind::Smuggling;
    let makes_setting = !setting.motorway && fact.keys.and(Keys::ACT_SMUGGLING.or(Keys::PROFIT)).any();
    circumstance || by_age || makes_setting
}
