//! Which post a notebook is: what its certificate says, read against `roles.toml`. Asked before every
//! verb; decides nothing by itself.

use crate::model::{Post, RecipientId, Verb};
use crate::service::{Halte, Officer};
use crate::trust::CertificateRole;

impl Halte {
    /// The post of an open notebook. Before a station has enrolled it, the service of its profile counts:
    /// nobody is kept from helping because an answer is still on its way. What a station has certified as
    /// something else is never an officer's.
    pub(super) fn post(&self, officer: &Officer) -> Post {
        let duties = &self.content.duties;
        let by_profile = || duties.post("device", Some(officer.profile.service), None);
        let Some(facts) = officer.enrolment.facts() else {
            return by_profile().unwrap_or(Post::Officer);
        };
        let id = RecipientId::new(&facts.id).ok();
        let roster = officer.enrolment.roster();
        let listed = id.as_ref().and_then(|id| Some(roster?.recipient(id)?.kind));
        let kind = listed.or_else(|| self.recipient_kind(id.as_ref()?));
        let certified = duties.post(facts.role.as_str(), facts.service, kind);
        certified.unwrap_or_else(|| match facts.role {
            CertificateRole::Device => by_profile().unwrap_or(Post::Officer),
            // An office that neither roster nor content knows any more reads what it has.
            _ => Post::Recipient,
        })
    }

    /// What the open notebook may do.
    pub(super) fn verbs(&self, post: Post) -> Vec<Verb> {
        let may = |verb: &Verb| self.content.duties.allows(post, *verb);
        Verb::ALL.iter().copied().filter(may).collect()
    }
}
