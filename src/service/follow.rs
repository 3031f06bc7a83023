//! One packet follows another: what a received packet says it adds to, and which newer ones add to it. Rests
//! on what their one sender signed; what it names and never came is said to be missing, not made up.

use std::collections::BTreeSet;

use crate::model::{Case, EarlierPacket, PersonLabel};
use crate::packet::ReferralFile;
use crate::service::error::Error;
use crate::service::receipt::sha_of;
use crate::service::views::LinkedCase;
use crate::service::{Halte, Officer};

/// The packets that a packet names, each once and the newest of them: a list without end is nobody's encounter.
pub(crate) fn named_before(referral: &ReferralFile) -> Vec<EarlierPacket> {
    let mut seen = BTreeSet::new();
    let mut named = referral.earlier_packets();
    named.retain(|earlier| sha_of(&earlier.evidence_id).is_some_and(|sha| seen.insert(sha)));
    named.split_off(named.len().saturating_sub(EarlierPacket::MOST))
}

impl Halte {
    /// The packets that a case adds to, oldest first, whether they are here or not.
    pub(super) fn earlier_of(&self, officer: &mut Officer, case: &Case) -> Result<Vec<LinkedCase>, Error> {
        let now = self.clock.now().wall;
        let lang = officer.profile.lang.clone();
        let mut linked = Vec::new();
        for named in &case.note.earlier {
            let held = officer.case_of(&named.evidence_id, now)?;
            let at = held.as_ref().map_or(named.at, |held| held.received_at);
            let persons = match &held {
                Some(held) => case.adds_to(held),
                None => case.told_before(named),
            };
            linked.extend(persons.map(|persons| LinkedCase {
                evidence_id: held.map(|held| held.note.evidence_id),
                at_text: self.moment_text(&lang, at),
                persons,
            }));
        }
        Ok(linked)
    }

    /// The packets in which somebody of a case is told of last, in the order in which they came.
    pub(super) fn newer_of(&self, officer: &mut Officer, case: &Case) -> Result<Vec<LinkedCase>, Error> {
        let now = self.clock.now().wall;
        let lang = officer.profile.lang.clone();
        let mut linked = Vec::new();
        for newer in &case.newer {
            let Some(held) = officer.case_of(&newer.evidence_id, now)? else {
                continue;
            };
            let last = newer.persons.iter().filter(|label| !held.is_told_again(Some(*label)));
            let persons: Vec<PersonLabel> = last.cloned().collect();
            let is_last = if newer.persons.is_empty() {
                !held.is_told_again(None)
            } else {
                !persons.is_empty()
            };
            linked.extend(is_last.then(|| LinkedCase {
                at_text: self.moment_text(&lang, held.received_at),
                evidence_id: Some(held.note.evidence_id),
                persons,
            }));
        }
        Ok(linked)
    }
}
