//! Finding things in the content: indicators, the law of a day, the routing of a place, the rule
//! for a recipient. Pure; input is content that passed the loader.

use chrono::NaiveDate;

use super::{
    Avenue, Content, DirectoryRow, DisclosureRow, District, Indicator, LawRow, Pack, PathRow, Place, RecipientRule,
    RoutingFacts,
};
use crate::model::{
    About, AvenueId, Context, ElementKey, FieldId, Flow, IndicatorId, PackId, PlaceId, RecipientId, RecipientKind,
    Service, Track,
};

/// Element keys, in the order in which they are listed.
pub const ELEMENT_KEYS: [&str; 20] = [
    "act.trafficking",
    "act.smuggling",
    "profit",
    "purpose.sexual",
    "purpose.begging",
    "purpose.labour",
    "purpose.organs",
    "purpose.crime",
    "purpose.forced_marriage",
    "purpose.illegal_adoption",
    "purpose.surrogacy",
    "minor",
    "vulnerability",
    "coercion_deception",
    "payment_to_controller",
    "life_endangered",
    "grave_harm",
    "authority",
    "habitual",
    "organised",
];

/// Whether an element can be listed under a track: exactly these pairs have rows in `law.toml`.
#[must_use]
pub fn is_listed(key: &str, track: Track) -> bool {
    match key {
        "act.smuggling" | "profit" | "habitual" | "organised" => track == Track::AggravatedSmuggling,
        "act.trafficking" => track == Track::Trafficking,
        _ if key.starts_with("purpose.") => track == Track::Trafficking,
        _ => ELEMENT_KEYS.contains(&key),
    }
}

/// Where a place leads.
#[derive(Debug, Clone)]
pub struct Routing<'a> {
    /// The judicial district.
    pub district: &'a District,
    /// The reference magistrate of the public prosecutor's office.
    pub prosecutor: &'a RecipientId,
    /// The labour auditor.
    pub labour_auditor: &'a RecipientId,
    /// The default centre; any centre with room may take a person.
    pub centre: &'a RecipientId,
    /// Place and district have both been verified.
    pub verified: bool,
}

impl Content {
    /// All indicators, in pack order.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.packs.iter().flat_map(|p| p.indicators.iter())
    }

    /// One indicator.
    #[must_use]
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators().find(|i| i.id == *id)
    }

    /// One pack.
    #[must_use]
    pub fn pack(&self, id: &PackId) -> Option<&Pack> {
        self.packs.iter().find(|p| p.id == *id)
    }

    /// The packs asked in a context by default, in pack order.
    pub fn default_packs(&self, context: Context) -> impl Iterator<Item = &Pack> {
        self.packs
            .iter()
            .filter(move |p| p.always || p.contexts.contains(&context))
    }

    /// The legal reference for an element under a track on a day.
    #[must_use]
    pub fn law_on(&self, key: &ElementKey, track: Track, on: NaiveDate) -> Option<&LawRow> {
        self.law
            .iter()
            .find(|r| r.key == *key && r.track == track && r.valid_from <= on && r.valid_to.is_none_or(|to| on <= to))
    }

    /// One place of the list.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|p| p.id == *id)
    }

    /// One judicial district.
    #[must_use]
    pub fn district(&self, id: &str) -> Option<&District> {
        self.districts.iter().find(|d| d.id == id)
    }

    /// Where a place leads: place → district → magistrate → centre.
    #[must_use]
    pub fn routing(&self, id: &PlaceId) -> Option<Routing<'_>> {
        let place = self.place(id)?;
        let district = self.district(&place.district)?;
        Some(Routing {
            district,
            prosecutor: place.prosecutor.as_ref().unwrap_or(&district.prosecutor),
            labour_auditor: place.labour_auditor.as_ref().unwrap_or(&district.labour_auditor),
            centre: &district.centre,
            verified: place.verified && district.verified,
        })
    }

    /// One row of the directory.
    #[must_use]
    pub fn directory_row(&self, id: &RecipientId) -> Option<&DirectoryRow> {
        self.directory.iter().find(|r| r.id == *id)
    }

    /// One row of the disclosure table.
    #[must_use]
    pub fn field(&self, id: &FieldId) -> Option<&DisclosureRow> {
        self.disclosure.rows.iter().find(|r| r.id == *id)
    }

    /// A path's row.
    #[must_use]
    pub fn path(&self, flow: Flow) -> Option<&PathRow> {
        self.paths.iter().find(|p| p.id == flow)
    }

    /// The row of `recipients.toml` that decides for this kind of recipient and such a person: the
    /// first that matches. None means that this kind receives nothing.
    #[must_use]
    pub fn rule_for(&self, kind: RecipientKind, facts: &RoutingFacts<'_>) -> Option<&RecipientRule> {
        let mut rules = self.recipients.iter().filter(|r| r.kind == kind && !r.information);
        rules.find(|r| r.matches(facts))
    }

    /// The row that decides for this kind of recipient where somebody else reported and nobody it is
    /// about is present.
    #[must_use]
    pub fn rule_for_information(&self, kind: RecipientKind) -> Option<&RecipientRule> {
        self.recipients.iter().find(|r| r.kind == kind && r.information)
    }

    /// One way of reporting safely.
    #[must_use]
    pub fn avenue(&self, id: &AvenueId) -> Option<&Avenue> {
        self.avenues.iter().find(|a| a.id == *id)
    }

    /// The ways of reporting that this service may offer, to a person or to who gives information.
    pub fn avenues_for(&self, service: Service, about: About) -> impl Iterator<Item = &Avenue> {
        self.avenues.iter().filter(move |a| a.is_offered(service, about))
    }
}
