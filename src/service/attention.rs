//! What an officer should know of certificate, lists, clock and content before relying on them. Nothing
//! here stops anybody: an expired certificate still signs, old content still shows. Each has its words
//! `attention-<code>` and what to do, `attention-<code>-do`.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::model::{Post, Service, Verb};
use crate::service::error::Error;
use crate::service::install::{overlay_of, seen_of};
use crate::service::{Halte, Officer};
use crate::trust::{CertificateFacts, CertificateRole, WARN_DAYS_LEFT};

/// Every code.
pub const ATTENTION_CODES: [&str; 12] = [
    "certificate-revoked",
    "not-sent",
    "certificate-expired",
    "certificate-ends",
    "clock-wrong",
    "lists-old",
    "content-damaged",
    "content-not-used",
    "content-fell-back",
    "content-older",
    "content-other-station",
    "content-outdated",
];

/// How far another clock may seem ahead of this one.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(10);

/// Which screen says more of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AttentionPlace {
    /// Station and certificate.
    Enrol,
    /// Content.
    Content,
    /// Post.
    Mailbox,
}

/// One thing to know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Attention {
    /// Words `attention-<code>` and `attention-<code>-do`.
    pub code: &'static str,
    /// Facts for the words.
    pub args: BTreeMap<&'static str, String>,
    /// It may cost somebody something today.
    pub is_urgent: bool,
    /// Where more is said.
    pub place: AttentionPlace,
}

/// How a certificate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CertificateState {
    /// Valid.
    Valid,
    /// Valid, and time to ask for the next one: from day 60.
    Ends,
    /// Past its last day; it still signs, and says so.
    Expired,
    /// Not begun yet by this device's clock.
    NotYet,
    /// Taken back by the station.
    Revoked,
}

/// The certificate of this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CertificateView {
    /// The holder's id; never a person's name.
    pub id: String,
    /// The unit.
    pub unit: String,
    /// For which service, where it is a device's.
    pub service: Option<Service>,
    /// `device`, `recipient` or `publisher`.
    pub role: String,
    /// Its serial number: by this the station takes it back.
    pub serial: String,
    /// First day.
    #[ts(type = "string")]
    pub from: DateTime<Utc>,
    /// Last day.
    #[ts(type = "string")]
    pub until: DateTime<Utc>,
    /// Whole days left; negative once expired.
    #[ts(type = "number")]
    pub days_left: i64,
    /// How it stands now.
    pub state: CertificateState,
    /// For exercises.
    pub training: bool,
}

/// How this device stands with its station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TrustView {
    /// None before enrolment.
    pub certificate: Option<CertificateView>,
    /// Number and day of the list of recipients.
    pub roster: Option<ListView>,
    /// Number and day of the list of revoked certificates.
    pub revoked: Option<ListView>,
    /// How many recipients have a key here.
    pub recipients: u32,
}

/// One signed list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ListView {
    /// Its number, which only rises.
    #[ts(type = "number")]
    pub number: u64,
    /// When it was made.
    #[ts(type = "string")]
    pub issued_at: DateTime<Utc>,
}

fn item(code: &'static str, is_urgent: bool, place: AttentionPlace) -> Attention {
    Attention {
        code,
        args: BTreeMap::new(),
        is_urgent,
        place,
    }
}

impl Attention {
    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.insert(name, value.into());
        self
    }
}

impl Halte {
    /// What the holder of this notebook should know, most urgent first. The words of what to do depend on
    /// the post: the fact `post`.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn attention(&self) -> Result<Vec<Attention>, Error> {
        let now = self.clock.now().wall;
        let mut found = self.officer(Verb::Home, |officer| {
            let mut found = certificate_attention(officer, now);
            found.extend(given_up_attention(officer)?);
            let post = self.post(officer);
            // Who verifies nobody's packet has nothing to do about the list of withdrawn certificates.
            let is_reader = !matches!(post, Post::Interpreter | Post::Publisher);
            let lists = lists_attention(officer, now).into_iter();
            found.extend(lists.filter(|one| is_reader || one.code != "lists-old"));
            found.extend(self.content_attention(officer, now)?);
            Ok(found
                .into_iter()
                .map(|one| one.with("post", post.as_str()))
                .collect::<Vec<_>>())
        })?;
        found.sort_by_key(|one| !one.is_urgent);
        Ok(found)
    }

    /// How this device stands with its station.
    ///
    /// # Errors
    /// `locked`.
    pub fn trust(&self) -> Result<TrustView, Error> {
        let now = self.clock.now().wall;
        self.officer(Verb::Enrol, |officer| {
            let roster = officer.enrolment.roster();
            Ok(TrustView {
                certificate: certificate_view(officer, now),
                roster: roster.map(|r| ListView {
                    number: r.number,
                    issued_at: r.issued_at,
                }),
                revoked: roster.map(|r| ListView {
                    number: r.crl.number,
                    issued_at: r.crl.issued_at,
                }),
                recipients: u32::try_from(roster.map_or(0, |r| r.recipients.len())).unwrap_or(u32::MAX),
            })
        })
    }

    fn content_attention(&self, officer: &Officer, now: DateTime<Utc>) -> Result<Vec<Attention>, Error> {
        let content = |code| item(code, false, AttentionPlace::Content);
        let library = self.library();
        let mut found = Vec::new();
        if library.is_damaged {
            found.push(content("content-damaged"));
        }
        let own = officer.enrolment.roster().map(|r| r.station.sha256());
        if own.is_some() && library.station().is_some_and(|s| Some(s) != own) {
            found.push(content("content-other-station"));
            return Ok(found);
        }
        let seen = seen_of(officer)?;
        let today = now.date_naive();
        for standing in library.standings() {
            let named = |code| content(code).with("name", standing.newest.name.clone());
            match &standing.in_use {
                None => found.push(named("content-not-used")),
                Some(held) if *held != standing.newest => found.push(
                    named("content-fell-back")
                        .with("version", standing.newest.version.to_string())
                        .with("in_use", held.version.to_string()),
                ),
                Some(_) => {}
            }
            if seen
                .get(&standing.id)
                .is_some_and(|version| standing.newest.version < *version)
            {
                found.push(named("content-older"));
            }
            if standing.newest.valid_until < today {
                found.push(named("content-outdated").with("day", standing.newest.valid_until.to_string()));
            }
        }
        if let Some(pack) = overlay_of(officer, now).filter(|pack| pack.facts.is_outdated(today)) {
            let overlay = content("content-outdated").with("name", pack.facts.name.clone());
            found.push(overlay.with("day", pack.facts.valid_until.to_string()));
        }
        // What is installed and gone from the folder was seen by this journal all the same.
        let gone = seen
            .keys()
            .filter(|id| !library.standings().iter().any(|s| s.id == **id));
        found.extend(gone.map(|id| content("content-not-used").with("name", id.clone())));
        Ok(found)
    }
}

fn certificate_view(officer: &Officer, now: DateTime<Utc>) -> Option<CertificateView> {
    let facts = officer.enrolment.facts()?;
    Some(CertificateView {
        id: facts.id.clone(),
        unit: facts.unit.clone(),
        service: facts.service,
        role: facts.role.as_str().to_owned(),
        serial: facts.serial.to_string(),
        from: facts.not_before,
        until: facts.not_after,
        days_left: facts.days_left(now),
        state: state_of(facts, officer.enrolment.is_revoked(), now),
        training: facts.training,
    })
}

fn state_of(facts: &CertificateFacts, is_revoked: bool, now: DateTime<Utc>) -> CertificateState {
    if is_revoked {
        CertificateState::Revoked
    } else if now > facts.not_after {
        CertificateState::Expired
    } else if now + CLOCK_TOLERANCE < facts.not_before {
        CertificateState::NotYet
    } else if facts.days_left(now) <= WARN_DAYS_LEFT {
        CertificateState::Ends
    } else {
        CertificateState::Valid
    }
}

fn certificate_attention(officer: &Officer, now: DateTime<Utc>) -> Vec<Attention> {
    let Some(facts) = officer.enrolment.facts() else {
        return Vec::new();
    };
    let enrol = |code, is_urgent| item(code, is_urgent, AttentionPlace::Enrol);
    let day = facts.not_after.date_naive().to_string();
    let found = match state_of(facts, officer.enrolment.is_revoked(), now) {
        CertificateState::Revoked => enrol("certificate-revoked", true),
        CertificateState::Expired => enrol("certificate-expired", true).with("day", day),
        CertificateState::Ends => enrol("certificate-ends", false)
            .with("day", day)
            .with("days", facts.days_left(now).to_string()),
        CertificateState::NotYet => enrol("clock-wrong", true).with("day", facts.not_before.date_naive().to_string()),
        CertificateState::Valid => return Vec::new(),
    };
    vec![found]
}

/// What waited and is not sent any more stands here until it was sealed or answered again, whatever the
/// certificate is by then.
fn given_up_attention(officer: &Officer) -> Result<Option<Attention>, Error> {
    let count = officer.given_up()?;
    let one = || item("not-sent", true, AttentionPlace::Mailbox).with("count", count.to_string());
    Ok((count > 0).then(one))
}

fn lists_attention(officer: &Officer, now: DateTime<Utc>) -> Vec<Attention> {
    let Some(roster) = officer.enrolment.roster() else {
        return Vec::new();
    };
    let enrol = |code, is_urgent| item(code, is_urgent, AttentionPlace::Enrol);
    let begun = officer
        .enrolment
        .facts()
        .is_none_or(|f| f.not_before <= now + CLOCK_TOLERANCE);
    if begun && roster.issued_at > now + CLOCK_TOLERANCE {
        return vec![enrol("clock-wrong", true).with("day", roster.issued_at.date_naive().to_string())];
    }
    let is_device = officer
        .enrolment
        .facts()
        .is_some_and(|f| f.role == CertificateRole::Device);
    // Whoever reads packets must know of a certificate that was taken back; who signs them need not today.
    match roster.crl.next_at.filter(|next| *next < now) {
        Some(_) => vec![enrol("lists-old", !is_device).with("day", roster.crl.issued_at.date_naive().to_string())],
        None => Vec::new(),
    }
}
