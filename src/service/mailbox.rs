//! Which mailboxes this journal knows, how far its outbox is, and the one act of moving at a time.
//! Credentials are kept in the encrypted journal alone and never leave it in a view; without a
//! mailbox nothing here opens a socket or starts a thread.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::journal::{OutboxItem, OutboxState, Sha};
use crate::mailbox::{Address, Cancel, Credentials, Mailbox, MailboxError, Secret, sticks};
use crate::model::{RecipientId, Verb};
use crate::service::encounter::count;
use crate::service::error::{Code, Error};
use crate::service::views::{
    MailboxAct, MailboxView, MailboxesView, MovingView, OutboxLine, OutboxView, QuarantineLine,
};
use crate::service::{Halte, Officer};

/// The format id of the outbox and inbox as a whole.
const STATUS_FORMAT: &str = "halte.mailbox/1";
const MAILBOXES: &str = "mailboxes";

/// Which mailbox to use, and what opens it if it is not one that the journal knows.
#[derive(Default)]
pub struct MailboxAt {
    /// Its address.
    pub address: String,
    /// The user, or the id of an access key; empty to use what the journal keeps.
    pub user: String,
    /// The password, or the secret access key.
    pub secret: Option<SecretString>,
    /// A token beside a temporary access key.
    pub token: Option<SecretString>,
    /// S3: the region.
    pub region: Option<String>,
    /// S3: the servers of one mailbox, in the order in which they are tried.
    pub endpoints: Vec<String>,
}

impl MailboxAt {
    /// A mailbox by its address alone.
    #[must_use]
    pub fn address(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            ..Self::default()
        }
    }

    pub(super) fn credentials(&self) -> Credentials {
        let secret = |text: &SecretString| Secret::new(text.expose_secret().to_owned());
        Credentials {
            user: self.user.clone(),
            secret: self.secret.as_ref().map(secret),
            token: self.token.as_ref().map(secret),
            region: self.region.clone(),
            endpoints: self.endpoints.clone(),
        }
    }
}

/// As the journal keeps it: encrypted with everything else.
#[derive(Serialize, Deserialize)]
struct Kept {
    address: String,
    #[serde(default)]
    user: String,
    #[serde(default)]
    secret: Option<Zeroizing<String>>,
    #[serde(default)]
    region: Option<String>,
    #[serde(default)]
    endpoints: Vec<String>,
}

/// One act of moving: how far it is, and the wish to stop it.
#[derive(Debug)]
pub(super) struct Moving {
    act: MailboxAct,
    done: AtomicU32,
    total: AtomicU32,
    cancel: Cancel,
}

/// Is told how far an act is: done, and how much is known to be to do.
pub type Tell<'a> = &'a (dyn Fn(u32, u32) + Sync);

/// What an act of moving is given: it says how far it is and asks whether to stop.
pub(super) struct Ride<'a> {
    moving: &'a Moving,
    tell: Tell<'a>,
}

impl Ride<'_> {
    pub(super) fn cancel(&self) -> &Cancel {
        &self.moving.cancel
    }

    pub(super) fn at(&self, done: u32, total: u32) {
        self.moving.done.store(done, Ordering::Relaxed);
        self.moving.total.store(total, Ordering::Relaxed);
        (self.tell)(done, total);
    }
}

/// The slot of the one act of moving.
#[derive(Default)]
pub(super) struct Lane(Mutex<Option<std::sync::Arc<Moving>>>);

impl Lane {
    fn slot(&self) -> std::sync::MutexGuard<'_, Option<std::sync::Arc<Moving>>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Frees the lane, also when the act panics.
struct Leaves<'a>(&'a Lane);

impl Drop for Leaves<'_> {
    fn drop(&mut self) {
        *self.0.slot() = None;
    }
}

impl Halte {
    /// One act of moving at a time.
    pub(super) fn moving<T>(
        &self,
        act: MailboxAct,
        tell: Tell<'_>,
        work: impl FnOnce(&Ride<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let moving = std::sync::Arc::new(Moving {
            act,
            done: AtomicU32::new(0),
            total: AtomicU32::new(0),
            cancel: Cancel::default(),
        });
        {
            let mut slot = self.lane.slot();
            if slot.is_some() {
                return Err(Error::new(Code::MailboxBusy));
            }
            *slot = Some(moving.clone());
        }
        let _leaves = Leaves(&self.lane);
        work(&Ride { moving: &moving, tell })
    }

    /// How far the act of moving is that runs now; none runs without somebody having asked.
    #[must_use]
    pub fn mailbox_progress(&self) -> Option<MovingView> {
        self.lane.slot().as_ref().map(|moving| MovingView {
            act: moving.act,
            done: moving.done.load(Ordering::Relaxed),
            total: moving.total.load(Ordering::Relaxed),
            is_stopping: moving.cancel.is_asked(),
        })
    }

    /// Stops the act of moving that runs now, as soon as nothing is half done. What was moved stays moved.
    pub fn mailbox_stop(&self) {
        if let Some(moving) = self.lane.slot().as_ref() {
            moving.cancel.ask();
        }
    }

    /// The mailboxes that this journal knows, without their secrets.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn mailboxes(&self) -> Result<MailboxesView, Error> {
        self.officer(Verb::Carry, |officer| Ok(all_view(&kept(officer)?)))
    }

    /// Keeps a mailbox, with its credentials, in the encrypted journal. The same address again
    /// replaces it; a secret that is not given again stays.
    ///
    /// # Errors
    /// `mailbox-address` and what else is wrong with it; `locked`, and what the disk answers.
    pub fn set_mailbox(&self, at: MailboxAt) -> Result<MailboxesView, Error> {
        let address = Address::parse(&at.address)?;
        // A folder that is a stick is not plugged in now, and need not be.
        if address.is_remote() {
            let probe = Credentials {
                secret: Some(Secret::new(String::from("-"))),
                ..at.credentials()
            };
            Mailbox::open(&address, &probe)?;
        }
        let address = address.to_string();
        self.officer(Verb::Carry, |officer| {
            let mut all = kept(officer)?;
            let before = all.iter().position(|known| known.address == address);
            let before = before.map(|place| all.remove(place));
            all.push(Kept {
                secret: at
                    .secret
                    .as_ref()
                    .map(|s| Zeroizing::new(s.expose_secret().to_owned()))
                    .or_else(|| before.and_then(|b| b.secret).filter(|_| !at.user.is_empty())),
                address,
                user: at.user,
                region: at.region,
                endpoints: at.endpoints,
            });
            all.sort_by(|a, b| a.address.cmp(&b.address));
            keep(officer, &all)?;
            Ok(all_view(&all))
        })
    }

    /// Forgets a mailbox and its credentials. What was posted there stays there.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn forget_mailbox(&self, address: &str) -> Result<MailboxesView, Error> {
        self.officer(Verb::Carry, |officer| {
            let mut all = kept(officer)?;
            all.retain(|known| known.address != address);
            keep(officer, &all)?;
            Ok(all_view(&all))
        })
    }

    /// Opens a mailbox with what was given, else with what the journal keeps for that address.
    pub(super) fn open_mailbox(&self, at: &MailboxAt) -> Result<(Mailbox, String), Error> {
        let address = Address::parse(&at.address)?;
        let text = address.to_string();
        let mut credentials = at.credentials();
        if address.is_remote() && credentials.secret.is_none() {
            let known = self.officer(Verb::Carry, |officer| {
                Ok(kept(officer)?.into_iter().find(|known| known.address == text))
            })?;
            if let Some(known) = known {
                credentials = Credentials {
                    user: known.user,
                    secret: known.secret.map(|s| Secret::new(s.to_string())),
                    token: None,
                    region: known.region,
                    endpoints: known.endpoints,
                };
            }
        }
        Ok((Mailbox::open(&address, &credentials)?, text))
    }

    /// How far everything is that this journal sends, and what waits in its inbox and quarantine.
    ///
    /// # Errors
    /// `locked`, and what the disk answers.
    pub fn mailbox_status(&self) -> Result<OutboxView, Error> {
        self.officer(Verb::Carry, |officer| {
            officer.journal.end_overdue()?;
            let lang = officer.profile.lang.clone();
            let items = officer.journal.outbox()?;
            let of = |state: &str| count(items.iter().filter(|i| i.state.as_str() == state).count());
            let arrived = officer.journal.inbox_count()?;
            let unanswered = officer.waiting_cases(self.clock.now().wall)?;
            let quarantine = officer.journal.quarantine()?;
            Ok(OutboxView {
                format: STATUS_FORMAT.to_owned(),
                queued: of("queued"),
                sent: of("sent"),
                acknowledged: of("acknowledged"),
                failed: of("failed"),
                withdrawn: of("withdrawn"),
                items: items.iter().map(|item| self.outbox_line(&lang, item)).collect(),
                arrived,
                unanswered,
                receives: officer.enrolment.roster().is_some(),
                quarantine: quarantine
                    .iter()
                    .map(|item| QuarantineLine {
                        named: hex(&item.named),
                        found: hex(&item.found),
                        reason: item.reason.clone(),
                        found_at: self.moment_text(&lang, item.found_at),
                        mailbox: item.mailbox.clone(),
                    })
                    .collect(),
            })
        })
    }

    fn outbox_line(&self, lang: &str, item: &OutboxItem) -> OutboxLine {
        let name = RecipientId::new(&item.recipient)
            .map_or_else(|_| item.recipient.clone(), |id| self.recipient_name(lang, &id));
        OutboxLine {
            digest: hex(&item.digest),
            kind: item.kind.clone(),
            subject: item.subject.clone(),
            encounter: item.encounter.clone(),
            recipient: name,
            state: item.state.as_str().to_owned(),
            reason: match &item.state {
                OutboxState::Failed { reason } => Some(reason.clone()),
                _ => item.last_problem.clone(),
            },
            at: self.moment_text(lang, item.state_at),
            mailbox: item.posted.as_ref().map(|posted| posted.mailbox.clone()),
            ended: item.is_ended(),
        }
    }

    /// Takes an item of the outbox back: it is not posted again. What lies in a mailbox already can
    /// still be read there by its recipient.
    ///
    /// # Errors
    /// `event-refused` when there is no such item or it has ended; `locked`, and what the disk answers.
    pub fn withdraw(&self, digest: &str) -> Result<OutboxView, Error> {
        self.officer(Verb::Carry, |officer| {
            match officer.journal.withdraw(&unhex(digest)?)? {
                true => Ok(()),
                false => Err(unknown_item()),
            }
        })?;
        self.mailbox_status()
    }

    /// Queues an item again that failed, was withdrawn, or was sent and should be sent anew.
    ///
    /// # Errors
    /// As [`Halte::withdraw`]; `certificate-revoked` for what was signed with a certificate since revoked: only
    /// what is sealed again arrives.
    pub fn send_again(&self, digest: &str) -> Result<OutboxView, Error> {
        self.officer(Verb::Carry, |officer| {
            let digest = unhex(digest)?;
            let item = officer.journal.outbox_item(&digest)?.ok_or_else(unknown_item)?;
            if officer.is_in_vain(&item)? {
                return Err(Error::new(Code::CertificateRevoked));
            }
            match officer.journal.queue_again(&digest)? {
                true => Ok(()),
                false => Err(unknown_item()),
            }
        })?;
        self.mailbox_status()
    }
}

fn unknown_item() -> Error {
    Error::new(Code::EventRefused).with("problem", "unknown-packet")
}

fn kept(officer: &Officer) -> Result<Vec<Kept>, Error> {
    match officer.journal.setting(MAILBOXES)? {
        Some(bytes) => serde_json::from_slice(&bytes).map_err(|_| Error::new(Code::JournalDamaged)),
        None => Ok(Vec::new()),
    }
}

fn keep(officer: &mut Officer, all: &[Kept]) -> Result<(), Error> {
    let bytes = Zeroizing::new(serde_json::to_vec(all).map_err(|_| Error::new(Code::Internal))?);
    Ok(officer.journal.set_setting(MAILBOXES, &bytes)?)
}

fn all_view(known: &[Kept]) -> MailboxesView {
    MailboxesView {
        known: known.iter().map(mailbox_view).collect(),
        sticks: sticks().iter().map(|folder| folder.display().to_string()).collect(),
    }
}

fn mailbox_view(known: &Kept) -> MailboxView {
    MailboxView {
        address: known.address.clone(),
        user: known.user.clone(),
        has_secret: known.secret.is_some(),
        region: known.region.clone(),
        endpoints: known.endpoints.clone(),
        is_remote: Address::parse(&known.address).is_ok_and(|a| a.is_remote()),
    }
}

pub(super) fn hex(digest: &Sha) -> String {
    data_encoding::HEXLOWER.encode(digest)
}

fn unhex(text: &str) -> Result<Sha, Error> {
    data_encoding::HEXLOWER_PERMISSIVE
        .decode(text.trim().as_bytes())
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(unknown_item)
}

impl From<MailboxError> for Error {
    fn from(error: MailboxError) -> Self {
        Self::new(match error {
            MailboxError::Address => Code::MailboxAddress,
            MailboxError::SecretInAddress => Code::MailboxSecretInAddress,
            MailboxError::NoCredentials => Code::MailboxNoCredentials,
            MailboxError::Credentials => Code::MailboxCredentials,
            MailboxError::NotPermitted => Code::MailboxNotPermitted,
            MailboxError::Unplugged => Code::MailboxUnplugged,
            MailboxError::NoSuchMailbox | MailboxError::NoSuchObject => Code::MailboxMissing,
            MailboxError::Full => Code::MailboxFull,
            MailboxError::ReadOnly => Code::MailboxReadOnly,
            MailboxError::Offline => Code::MailboxOffline,
            MailboxError::Certificate => Code::MailboxCertificate,
            MailboxError::Clock => Code::MailboxClock,
            MailboxError::Server => Code::MailboxServer,
            MailboxError::Cancelled => Code::MailboxStopped,
            MailboxError::NotSealed | MailboxError::TooLarge | MailboxError::Unreadable | MailboxError::Answer => {
                Code::MailboxAnswer
            }
        })
    }
}
