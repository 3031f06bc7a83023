//! The three most useful next questions: each unanswered indicator is assumed to be yes, alone,
//! and kept when that would change something. Suggests an order, never an answer.

use std::cmp::Reverse;

use super::facts::Fact;
use super::keys::Keys;
use super::weigh::{Setting, Tally};
use crate::model::IndicatorId;

const SUGGESTED: usize = 3;

/// The best of `unanswered`, which comes in pack order.
pub(super) fn next<'a>(tally: &Tally, setting: &Setting, unanswered: &[&Fact<'a>]) -> Vec<IndicatorId> {
    let now = Stand::of(tally, setting);
    let mut useful: Vec<_> = unanswered
        .iter()
        .map(|fact| (now.gain(&Stand::of(&tally.with(fact), setting)), fact))
        .filter(|(gain, _)| *gain != (0, 0, 0))
        .collect();
    // Stable: what ties stays in pack order.
    useful.sort_by_key(|(gain, fact)| (Reverse(*gain), fact.how));
    useful.iter().take(SUGGESTED).map(|(_, fact)| fact.id.clone()).collect()
}

/// Where a person stands: how far the outcome has come, what is lit, what is listed.
struct Stand {
    outcome: u32,
    trafficking: Option<Keys>,
    aggravated_smuggling: Option<Keys>,
}

impl Stand {
    fn of(tally: &Tally, setting: &Setting) -> Self {
        Self {
            outcome: tally.outcome(setting) as u32,
            trafficking: tally.trafficking(setting),
            aggravated_smuggling: tally.aggravated_smuggling(setting),
        }
    }

    /// Outcome levels, tracks and elements that `then` has more than this.
    fn gain(&self, then: &Self) -> (u32, u32, u32) {
        (
            then.outcome.saturating_sub(self.outcome),
            then.lit().saturating_sub(self.lit()),
            added(self.trafficking, then.trafficking) + added(self.aggravated_smuggling, then.aggravated_smuggling),
        )
    }

    fn lit(&self) -> u32 {
        u32::from(self.trafficking.is_some()) + u32::from(self.aggravated_smuggling.is_some())
    }
}

fn added(now: Option<Keys>, then: Option<Keys>) -> u32 {
    then.unwrap_or(Keys::NONE).without(now.unwrap_or(Keys::NONE)).count()
}
