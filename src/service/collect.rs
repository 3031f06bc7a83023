//! Collects what lies in this journal's own boxes: each object is checked against its name, verified
//! in the packet's strict order, and filed into the inbox or, with its reason, into quarantine. A
//! bad one never blocks the rest; answers and extracts are judged when they are taken in. Foreign bytes
//! come in here; nothing of them is shown here.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::container::TrustView;
use crate::journal::{Arrival, DayMark, Filed, KIND_EXTRACT, KIND_PACKET, KIND_RECEIPT, QuarantineItem, Quarantined};
use crate::mailbox::{
    ALIKE, BoxId, Digest, Fetched, Listed, Mailbox, MailboxError, Mark, Trouble, Unread, batches, days_to_list,
    is_sealed,
};
use crate::model::{Post, Verb};
use crate::packet;
use crate::service::encounter::count;
use crate::service::enrol::Enrolment;
use crate::service::error::{Code, Error};
use crate::service::mailbox::{MailboxAt, Ride, Tell};
use crate::service::receive::{check, reader};
use crate::service::take_in::TakenIn;
use crate::service::views::{CollectReport, MailboxAct};
use crate::service::{Halte, Officer};
use crate::trust::{Identity, Roster};

/// Objects read, verified and filed together; while one batch is filed the next is verified.
const BATCH: usize = 32;
const BATCH_BYTES: u64 = 32 * 1024 * 1024;
/// A server that could not give so many in a row, all for the same reason, gives none. Four batches: the
/// same bad ones stand together in every round, because what came before is not asked for again.
const MANY_ALIKE: u32 = 128;
/// Larger bytes that cannot be relied on are not kept: a mailbox must not fill the device.
pub(super) const KEEP_MAX: usize = 4 * 1024 * 1024;
const REASON_ALTERED: &str = "altered";
const REASON_NOT_SEALED: &str = "not-sealed";
/// Stands for the hash of what was not read.
const NEVER_READ: Digest = [0; 32];
/// Stands before the verifier's own reason.
pub(super) const REFUSED: &str = "refused-";

/// What one object turned out to be.
enum Verdict {
    Good { evidence_id: String, verification: String },
    Bad(String),
}

/// A box of this journal, and what is in it.
struct OwnBox {
    of_box: BoxId,
    kind: &'static str,
}

impl Halte {
    /// Collects from a mailbox what is new in this journal's own boxes, and takes it in: a packet becomes
    /// a case and its sender is told that it came, an answer stops what it stops, an extract is known.
    ///
    /// # Errors
    /// As [`Halte::mailbox_file`].
    pub fn mailbox_collect(&self, at: &MailboxAt, tell: Tell<'_>) -> Result<CollectReport, Error> {
        self.moving(MailboxAct::Collect, tell, |ride| {
            let filed = self.collect_files(at, ride);
            // What came before the mailbox went away is taken in all the same.
            let taken = self.take_in(ride)?;
            let mut report = filed?;
            report.add(taken);
            Ok(report)
        })
    }

    /// Collects from a mailbox what is new in this journal's own boxes, and leaves it in the inbox.
    ///
    /// # Errors
    /// `not-enrolled` without a roster; what stopped it, by name. What was filed until then stays filed,
    /// the rest is collected the next time.
    pub fn mailbox_file(&self, at: &MailboxAt, tell: Tell<'_>) -> Result<CollectReport, Error> {
        self.moving(MailboxAct::Collect, tell, |ride| self.collect_files(at, ride))
    }

    fn collect_files(&self, at: &MailboxAt, ride: &Ride<'_>) -> Result<CollectReport, Error> {
        let boxes = self.officer(Verb::Carry, |officer| self.own_boxes(officer))?;
        let (mailbox, name) = self.open_mailbox(at)?;
        let mut round = Round {
            halte: self,
            mailbox: &mailbox,
            name: &name,
            ride,
            now: self.clock.now().wall,
            report: CollectReport::default(),
            total: 0,
            judged: Judged::default(),
            is_answered: false,
            is_read: false,
            unlisted: None,
            unread: Trouble::new(MANY_ALIKE),
        };
        round.judge_again()?;
        for own in &boxes {
            round.collect_box(own)?;
        }
        round.end()
    }

    /// The boxes of this journal: that of the key to which answers are sealed, and those of the identity
    /// that opens what is sealed to it.
    fn own_boxes(&self, officer: &Officer) -> Result<Vec<OwnBox>, Error> {
        if officer.enrolment.roster().is_none() {
            return Err(Error::new(Code::NotEnrolled));
        }
        let own = |key: &packet::RecipientKey, kind| OwnBox {
            of_box: BoxId::of(key.as_str()),
            kind,
        };
        let kind = match self.post(officer) {
            Post::Supervisor => KIND_EXTRACT,
            _ => KIND_PACKET,
        };
        let identity = officer.enrolment.identity().into_iter().flat_map(Identity::recipients);
        let read = identity.map(|key| own(key, kind));
        Ok(std::iter::once(own(&officer.enrolment.reply_key(), KIND_RECEIPT))
            .chain(read)
            .collect())
    }

    /// What bytes are that came into a box of this journal.
    fn judge(&self, identity: Option<&Identity>, trust: &TrustView, roster: &Roster, item: &Item) -> Verdict {
        if item.found != item.named {
            return Verdict::Bad(REASON_ALTERED.to_owned());
        }
        // Readable bytes have no place in a mailbox, however well they are signed.
        if !is_sealed(&item.bytes) {
            return Verdict::Bad(REASON_NOT_SEALED.to_owned());
        }
        // These are held against what this journal sent or took, one after the other.
        if item.kind != KIND_PACKET {
            if item.bytes.len() > KEEP_MAX {
                return Verdict::Bad(MailboxError::TooLarge.code().to_owned());
            }
            return Verdict::Good {
                evidence_id: String::new(),
                verification: String::new(),
            };
        }
        let reader = identity.and_then(|me| reader(roster, me));
        let look = |json: &[u8]| check(json, &self.content.version, reader);
        let verification = packet::verify(&item.bytes, identity, trust, &look);
        match &verification.reason {
            Some(reason) => Verdict::Bad(format!("{REFUSED}{}", reason.code())),
            None => Verdict::Good {
                evidence_id: verification.evidence_id.clone().unwrap_or_default(),
                verification: serde_json::to_string(&verification).unwrap_or_default(),
            },
        }
    }

    /// Judges a batch on as many processors as there are, with one look at roster and revocations.
    fn judge_batch(
        &self,
        enrolment: &Enrolment,
        items: Vec<Item>,
        too_large: Vec<Quarantined>,
        now: DateTime<Utc>,
    ) -> Result<Judged, Error> {
        let roster = enrolment.roster().ok_or_else(|| Error::new(Code::NotEnrolled))?;
        let trust = roster.trust_view(now, None);
        let verdicts = packet::at_once(&items, |item| self.judge(enrolment.identity(), &trust, roster, item));
        let judged_with = trust_stamp(roster);
        let mut judged = Judged {
            good: Vec::new(),
            bad: too_large,
        };
        for (item, verdict) in items.into_iter().zip(verdicts) {
            match verdict {
                Verdict::Good {
                    evidence_id,
                    verification,
                } => judged.good.push(Arrival {
                    digest: item.named,
                    kind: item.kind.to_owned(),
                    evidence_id,
                    mailbox: item.mailbox,
                    day: item.day,
                    verification,
                    sealed: item.bytes,
                }),
                Verdict::Bad(reason) => judged.bad.push(Quarantined {
                    named: item.named,
                    found: item.found,
                    kind: item.kind.to_owned(),
                    reason,
                    trust: judged_with.clone(),
                    mailbox: item.mailbox,
                    day: item.day,
                    stamp: item.stamp,
                    sealed: Some(item.bytes).filter(|bytes| bytes.len() <= KEEP_MAX),
                }),
            }
        }
        Ok(judged)
    }

    /// Files one batch in one durable transaction, while the one after it is judged.
    fn file(
        &self,
        judged: &Judged,
        next: Vec<Item>,
        too_large: Vec<Quarantined>,
        now: DateTime<Utc>,
    ) -> Result<(Filed, Judged), Error> {
        self.quietly(|officer| {
            let (journal, enrolment) = (&mut officer.journal, &officer.enrolment);
            let (filed, next) = rayon::join(
                || journal.file_batch(&judged.good, &judged.bad),
                || self.judge_batch(enrolment, next, too_large, now),
            );
            Ok((filed?, next?))
        })
    }
}

/// A batch that was judged and is not on disk yet.
#[derive(Default)]
struct Judged {
    good: Vec<Arrival>,
    bad: Vec<Quarantined>,
}

/// An object's bytes on their way to being judged.
struct Item {
    named: Digest,
    found: Digest,
    day: NaiveDate,
    stamp: String,
    bytes: Vec<u8>,
    mailbox: String,
    kind: &'static str,
}

/// One round through one mailbox.
struct Round<'a> {
    halte: &'a Halte,
    mailbox: &'a Mailbox,
    name: &'a str,
    ride: &'a Ride<'a>,
    now: DateTime<Utc>,
    report: CollectReport,
    total: u32,
    judged: Judged,
    // Said of any box what lies in it.
    is_answered: bool,
    // Gave any object.
    is_read: bool,
    // Why a box or a day could not be listed.
    unlisted: Option<MailboxError>,
    unread: Trouble,
}

impl Round<'_> {
    /// What was refused with an older roster or revocation list is looked at again with today's.
    fn judge_again(&mut self) -> Result<(), Error> {
        let due: Vec<QuarantineItem> = self.halte.quietly(|officer| {
            let today = officer.enrolment.roster().map(trust_stamp).unwrap_or_default();
            let mut all = officer.journal.quarantine()?;
            all.retain(|item| {
                item.is_kept && item.named == item.found && item.reason.starts_with(REFUSED) && item.trust != today
            });
            Ok(all)
        })?;
        // What is kept of each is small, and few wait: so many at once stay within a batch's bytes.
        for some in due.chunks(BATCH / 2) {
            if self.ride.cancel().is_asked() {
                break;
            }
            let items = self.halte.quietly(|officer| {
                let mut items = Vec::new();
                for item in some {
                    if let Some(bytes) = officer.journal.quarantine_bytes(&item.named, &item.found, &item.kind)? {
                        items.push(Item {
                            named: item.named,
                            found: item.found,
                            day: item.day,
                            stamp: item.stamp.clone(),
                            bytes,
                            mailbox: item.mailbox.clone(),
                            kind: kind_of(&item.kind),
                        });
                    }
                }
                Ok(items)
            })?;
            self.file_after(items, Vec::new())?;
        }
        self.file_rest()
    }

    /// Files what was judged before, and judges these meanwhile.
    fn file_after(&mut self, items: Vec<Item>, too_large: Vec<Quarantined>) -> Result<(), Error> {
        let judged = std::mem::take(&mut self.judged);
        let (filed, next) = self.halte.file(&judged, items, too_large, self.now)?;
        self.judged = next;
        self.report.count(filed);
        Ok(())
    }

    fn file_rest(&mut self) -> Result<(), Error> {
        if self.judged.good.is_empty() && self.judged.bad.is_empty() {
            return Ok(());
        }
        self.file_after(Vec::new(), Vec::new())
    }

    fn collect_box(&mut self, own: &OwnBox) -> Result<(), Error> {
        let there = match self.mailbox.days(&own.of_box, self.ride.cancel()) {
            Ok(there) => there,
            Err(problem) if problem.stops_the_rest() => return Err(problem.into()),
            Err(problem) => {
                self.not_listed(problem);
                return Ok(());
            }
        };
        self.is_answered = true;
        let box_name = own.of_box.to_string();
        let marks = self
            .halte
            .quietly(|officer| Ok(officer.journal.days_listed(self.name, &box_name)?))?;
        let marks: BTreeMap<NaiveDate, Mark> = marks.into_iter().map(|(day, mark)| (day, mark_of(mark))).collect();
        for (day, closes) in days_to_list(&there, &marks, self.now) {
            let is_whole = match self.collect_day(own, day) {
                Ok(is_whole) => is_whole,
                Err(Stop::Day(problem)) => {
                    self.not_listed(problem);
                    continue;
                }
                Err(Stop::All(error)) => return Err(error),
            };
            // A day is closed only when everything in it was judged.
            let listed = [(day, closes && is_whole)].into();
            self.halte
                .quietly(|officer| Ok(officer.journal.keep_days(self.name, &box_name, &listed)?))?;
        }
        Ok(())
    }

    fn not_listed(&mut self, problem: MailboxError) {
        self.report.unlisted = self.report.unlisted.saturating_add(1);
        self.unlisted = Some(problem);
    }

    /// Some that could not be read are said with the rest; where the mailbox gave nothing at all, why.
    fn end(self) -> Result<CollectReport, Error> {
        let silent = self.unlisted.filter(|_| !self.is_answered);
        let closed = self
            .unread
            .last()
            .filter(|_| !self.is_read && self.report.unreadable >= ALIKE);
        silent.or(closed).map_or(Ok(self.report), |problem| Err(problem.into()))
    }

    /// Whether everything in it was judged.
    fn collect_day(&mut self, own: &OwnBox, day: NaiveDate) -> Result<bool, Stop> {
        if self.ride.cancel().is_asked() {
            return Err(MailboxError::Cancelled.into());
        }
        let listing = self.mailbox.objects(&own.of_box, day, self.ride.cancel())?;
        self.report.strays = self.report.strays.saturating_add(listing.strays);
        let new = self.unseen(own, listing.objects)?;
        self.total = self.total.saturating_add(count(new.len()));
        self.ride.at(self.report.looked_at, self.total);
        let mut is_whole = true;
        for batch in batches(&new, BATCH, BATCH_BYTES) {
            let (mut items, mut too_large) = (Vec::new(), Vec::new());
            let mut stop = None;
            for fetched in self.mailbox.fetch(batch, self.ride.cancel()) {
                match self.item(own, fetched) {
                    Came::Whole(item) => items.push(item),
                    Came::TooLarge(item) => too_large.push(item),
                    Came::Not => is_whole = false,
                    Came::Stop(problem) => stop = Some(problem),
                }
            }
            self.file_after(items, too_large)?;
            self.report.looked_at = self.report.looked_at.saturating_add(count(batch.len()));
            self.ride.at(self.report.looked_at, self.total);
            if let Some(problem) = stop {
                // What came through before the mailbox went away is filed all the same.
                self.file_rest()?;
                return Err(Stop::All(problem.into()));
            }
        }
        self.file_rest()?;
        Ok(is_whole)
    }

    fn item(&mut self, own: &OwnBox, fetched: Fetched) -> Came {
        let Listed { name, stamp, size, .. } = fetched.listed;
        let (bytes, found) = match fetched.bytes {
            Ok(bytes) => (bytes, name.digest),
            Err(Unread::Altered { found, bytes }) => (bytes, found),
            Err(Unread::Problem(MailboxError::TooLarge)) => {
                return Came::TooLarge(Quarantined {
                    named: name.digest,
                    found: NEVER_READ,
                    kind: own.kind.to_owned(),
                    reason: MailboxError::TooLarge.code().to_owned(),
                    trust: String::new(),
                    mailbox: self.name.to_owned(),
                    day: name.day,
                    stamp,
                    sealed: None,
                });
            }
            // Taken away meanwhile.
            Err(Unread::Problem(MailboxError::NoSuchObject)) => return Came::Not,
            Err(Unread::Problem(problem)) => {
                if !problem.stops_the_rest() {
                    self.report.unreadable = self.report.unreadable.saturating_add(1);
                }
                return self.unread.met(problem, size).map_or(Came::Not, Came::Stop);
            }
        };
        self.is_read = true;
        self.unread.none();
        Came::Whole(Item {
            named: name.digest,
            found,
            day: name.day,
            stamp,
            bytes,
            mailbox: self.name.to_owned(),
            kind: own.kind,
        })
    }

    /// What has not arrived before, and is not in quarantine unchanged.
    fn unseen(&self, own: &OwnBox, listed: Vec<Listed>) -> Result<Vec<Listed>, Error> {
        self.halte.quietly(|officer| {
            let today = officer.enrolment.roster().map(trust_stamp).unwrap_or_default();
            let digests: Vec<_> = listed.iter().map(|one| one.name.digest).collect();
            let arrived = officer.journal.arrived(&digests)?;
            let mut new = Vec::new();
            for one in listed {
                let digest = &one.name.digest;
                let here = arrived.get(digest);
                if here.is_some_and(|day| *day < one.name.day) {
                    officer.answer_again(digest, self.now)?;
                    officer.journal.came_again(digest, one.name.day)?;
                }
                let is_known =
                    here.is_some() || officer.journal.is_quarantined(digest, own.kind, &one.stamp, &today)?;
                if !is_known {
                    new.push(one);
                }
            }
            Ok(new)
        })
    }
}

/// How one object came.
enum Came {
    Whole(Item),
    TooLarge(Quarantined),
    /// Not now.
    Not,
    /// And nothing more will.
    Stop(MailboxError),
}

/// How far a problem reaches.
enum Stop {
    Day(MailboxError),
    All(Error),
}

impl From<MailboxError> for Stop {
    fn from(problem: MailboxError) -> Self {
        if problem.stops_the_rest() {
            Self::All(problem.into())
        } else {
            Self::Day(problem)
        }
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::All(error)
    }
}

impl CollectReport {
    fn count(&mut self, filed: Filed) {
        self.new = self.new.saturating_add(filed.new);
        self.again = self.again.saturating_add(filed.again);
        self.quarantined = self.quarantined.saturating_add(filed.quarantined);
    }

    /// What taking in says beside what filing said.
    fn add(&mut self, taken: TakenIn) {
        self.receipts = taken.receipts;
        self.extracts = taken.extracts;
        self.new = self.new.saturating_sub(taken.refused);
        self.quarantined = self.quarantined.saturating_add(taken.refused);
    }
}

/// A kind as it was kept; whatever a later version keeps is judged as a packet.
fn kind_of(kept: &str) -> &'static str {
    match kept {
        KIND_RECEIPT => KIND_RECEIPT,
        KIND_EXTRACT => KIND_EXTRACT,
        _ => KIND_PACKET,
    }
}

/// What a refusal was judged with: program, station, roster and revocation list.
pub(super) fn trust_stamp(roster: &Roster) -> String {
    format!(
        "{}/{}/{}/{}",
        env!("CARGO_PKG_VERSION"),
        roster.station.fingerprint(),
        roster.number,
        roster.crl.number
    )
}

const fn mark_of(mark: DayMark) -> Mark {
    Mark {
        first_at: mark.first_at,
        is_closed: mark.is_closed,
    }
}
