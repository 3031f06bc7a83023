//! Where chosen persons would go, with the reasons, before anything is signed: asked whenever the
//! choice changes, and the same answer that sealing acts on. Reads only; decides nothing by itself.

use crate::assess;
use crate::model::{Assessment, EncounterId, PersonLabel, RecipientId, RecipientKind, Record, Verb};
use crate::packet::{self, Composition, Routed};
use crate::service::error::Error;
use crate::service::refer::sender;
use crate::service::show::to_be_referred;
use crate::service::views::{AskedCentre, IdentityTravel, RoutedView};
use crate::service::{Halte, Officer};

impl Halte {
    /// Where the packets about these persons would go if they were sealed now; none is everybody who is
    /// to be referred.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, and what the disk answers.
    pub fn route(&self, id: &EncounterId, labels: Option<&[PersonLabel]>) -> Result<Vec<RoutedView>, Error> {
        self.officer(Verb::Refer, |officer| {
            let lang = officer.profile.lang.clone();
            let record = officer.current(id)?.record.clone();
            let assessment = assess::assess_record(&self.content, &record, &lang);
            let routed = self.routed(&record, &assessment, labels);
            Ok(self.routed_views(officer, &record, &assessment, routed, &lang))
        })
    }

    /// The recipients for these persons, or for everybody who is to be referred.
    pub(super) fn routed(
        &self,
        record: &Record,
        assessment: &Assessment,
        labels: Option<&[PersonLabel]>,
    ) -> Vec<Routed> {
        let labels = labels.map_or_else(
            || to_be_referred(&self.content, record, &assessment.persons),
            <[PersonLabel]>::to_vec,
        );
        packet::route(&self.content, record, assessment, &labels)
    }

    /// The same, to be shown.
    pub(super) fn routed_views(
        &self,
        officer: &Officer,
        record: &Record,
        assessment: &Assessment,
        routed: Vec<Routed>,
        lang: &str,
    ) -> Vec<RoutedView> {
        let sender = sender(&officer.profile);
        let composition = Composition {
            content: &self.content,
            record,
            assessment,
            sender: &sender,
            routed: &routed,
            now: self.clock.now(),
        };
        let now = composition.now.wall;
        let protects: Vec<_> = routed.iter().map(|r| composition.identity_rows(r)).collect();
        let views = routed.into_iter().zip(protects).map(|(r, protects)| {
            let entry = officer.enrolment.recipient(&r.recipient, record.training);
            let reached = self.content.reached(&r.recipient, now);
            RoutedView {
                kind: r.kind,
                name: self.recipient_name(lang, &r.recipient),
                phone: reached.map(|r| r.phone.to_owned()),
                phone_verified: reached.is_some_and(|r| r.verified),
                who: reached.and_then(|r| r.who).map(str::to_owned),
                email: reached.and_then(|r| r.email).map(str::to_owned),
                has_key: entry.is_some(),
                identities: match entry.and_then(|e| e.identity_public_key.as_ref()) {
                    _ if protects.is_empty() => IdentityTravel::Nothing,
                    Some(_) => IdentityTravel::Sealed,
                    None => IdentityTravel::Envelope,
                },
                protects_source: protects.iter().any(|row| row.scope.is_none()),
                protected: r
                    .persons
                    .iter()
                    .filter(|label| protects.iter().any(|row| row.scope.as_ref() == Some(*label)))
                    .cloned()
                    .collect(),
                asked: if r.kind == RecipientKind::Centre {
                    self.asked(record, &r.recipient, lang)
                } else {
                    Vec::new()
                },
                fallback: r.fallback.map(|f| f.as_str().to_owned()),
                persons: r.persons,
                others: r.others,
                why: r.why,
                recipient: r.recipient,
            }
        });
        views.collect()
    }

    /// The other centres that were called, each once: one that is full now may call back.
    fn asked(&self, record: &Record, chosen: &RecipientId, lang: &str) -> Vec<AskedCentre> {
        let mut ids: Vec<&RecipientId> = Vec::new();
        for call in record.calls.iter().filter(|c| c.kind == RecipientKind::Centre) {
            if call.recipient != *chosen && !ids.contains(&&call.recipient) {
                ids.push(&call.recipient);
            }
        }
        let now = self.clock.now().wall;
        let views = ids.into_iter().map(|id| {
            let reached = self.content.reached(id, now);
            AskedCentre {
                recipient: id.clone(),
                name: self.recipient_name(lang, id),
                phone: reached.map(|r| r.phone.to_owned()),
                phone_verified: reached.is_some_and(|r| r.verified),
                who: reached.and_then(|r| r.who).map(str::to_owned),
                email: reached.and_then(|r| r.email).map(str::to_owned),
            }
        });
        views.collect()
    }
}
