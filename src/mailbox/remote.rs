//! A mailbox behind a network: WebDAV or S3, by object_store. The only async code of the house, and
//! none of it is seen from outside. Holds every endpoint of the mailbox and turns to the next by
//! itself; opens no socket before it is asked for something.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::future::{Either, select};
use futures_util::{StreamExt, stream};
use object_store::aws::{AmazonS3Builder, S3ConditionalPut};
use object_store::http::HttpBuilder;
use object_store::path::Path;
use object_store::{BackoffConfig, ListResult, ObjectStore, ObjectStoreExt, RetryConfig};
use reqwest::Url;
use tokio::runtime::Runtime;

use super::address::{Credentials, server};
use super::answer::named;
use super::client::{Connector, TooMuch, client};
use super::error::MailboxError;
use super::name::{BoxId, LAYOUT, ObjectName, parse_day, spell_day};
use super::store::{Cancel, Listed, Listing, OBJECT_MAX, Store};

/// Objects on their way at once: a mailbox far away is waited for once, not once an object.
const AT_ONCE: usize = 8;
/// Rounds over all endpoints before a mailbox counts as out of reach.
const ROUNDS: u32 = 3;
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const CANCEL_SEEN: Duration = Duration::from_millis(100);

pub(super) struct Remote {
    endpoints: Vec<Arc<dyn ObjectStore>>,
    // The endpoint that answered last.
    current: AtomicUsize,
    prefix: String,
    // None only while it is dropped.
    waits: Option<Runtime>,
}

impl Drop for Remote {
    /// A shell may drop it within a runtime of its own, where waiting for this one is not allowed.
    fn drop(&mut self) {
        if let Some(waits) = self.waits.take() {
            waits.shutdown_background();
        }
    }
}

impl std::fmt::Debug for Remote {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Remote({} endpoints)", self.endpoints.len())
    }
}

impl Remote {
    pub(super) fn webdav(urls: &[Url], credentials: &Credentials) -> Result<Self, MailboxError> {
        if !credentials.user.is_empty() && credentials.secret.is_none() {
            return Err(MailboxError::NoCredentials);
        }
        let client = client(Some(credentials))?;
        let endpoints = urls.iter().map(|url| {
            let store = HttpBuilder::new()
                .with_url(url.as_str())
                .with_http_connector(Connector(client.clone()))
                .with_retry(retry())
                .build()
                .map_err(|_| MailboxError::Address)?;
            Ok(Arc::new(store) as Arc<dyn ObjectStore>)
        });
        Self::over(endpoints.collect::<Result<_, _>>()?, "")
    }

    pub(super) fn s3(bucket: &str, prefix: &str, credentials: &Credentials) -> Result<Self, MailboxError> {
        let secret = credentials.secret.as_ref().ok_or(MailboxError::NoCredentials)?;
        if credentials.user.is_empty() {
            return Err(MailboxError::NoCredentials);
        }
        let client = client(None)?;
        let base = || {
            let mut builder = AmazonS3Builder::new()
                .with_bucket_name(bucket)
                .with_region(credentials.region.as_deref().unwrap_or("us-east-1"))
                // Given here and nowhere else: no credentials are looked for on the network.
                .with_access_key_id(&credentials.user)
                .with_secret_access_key(secret.expose())
                .with_virtual_hosted_style_request(false)
                // Some stores ignore put-if-absent without a word; here its use fails loudly.
                .with_conditional_put(S3ConditionalPut::Disabled)
                // One object, one request: some stores know no other.
                .with_disable_bulk_delete(true)
                .with_http_connector(Connector(client.clone()))
                .with_retry(retry());
            if let Some(token) = &credentials.token {
                builder = builder.with_token(token.expose());
            }
            builder
        };
        let build = |builder: AmazonS3Builder| {
            let store = builder.build().map_err(|_| MailboxError::Address)?;
            Ok(Arc::new(store) as Arc<dyn ObjectStore>)
        };
        let endpoints = if credentials.endpoints.is_empty() {
            vec![build(base())?]
        } else {
            let named = credentials.endpoints.iter();
            named
                .map(|text| {
                    let url = server(text)?;
                    build(
                        base()
                            .with_endpoint(url.as_str().trim_end_matches('/'))
                            .with_allow_http(url.scheme() == "http"),
                    )
                })
                .collect::<Result<_, _>>()?
        };
        Self::over(endpoints, prefix)
    }

    fn over(endpoints: Vec<Arc<dyn ObjectStore>>, prefix: &str) -> Result<Self, MailboxError> {
        let waits = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| MailboxError::Offline)?;
        Ok(Self {
            endpoints,
            current: AtomicUsize::new(0),
            prefix: prefix.to_owned(),
            waits: Some(waits),
        })
    }

    fn path(&self, of: &str) -> Path {
        if self.prefix.is_empty() {
            Path::from(of)
        } else {
            Path::from(format!("{}/{of}", self.prefix))
        }
    }

    fn of_name(&self, name: &ObjectName) -> Path {
        self.path(&name.to_string())
    }

    /// Asks the endpoint that answered last, then the others, then all again after a pause. An answer
    /// that every endpoint would give ends it at once.
    async fn ask<T, F>(&self, act: impl Fn(Arc<dyn ObjectStore>) -> F) -> Result<T, MailboxError>
    where
        F: Future<Output = object_store::Result<T>>,
    {
        let mut pause = FIRST_PAUSE;
        let mut last = MailboxError::Offline;
        for round in 0..ROUNDS {
            if round > 0 {
                tokio::time::sleep(pause).await;
                pause = pause.saturating_mul(4);
            }
            for _ in 0..self.endpoints.len() {
                let asked = self.current.load(Ordering::Relaxed);
                let Some(store) = self.endpoints.get(asked).cloned() else {
                    self.current.store(0, Ordering::Relaxed);
                    continue;
                };
                match act(store).await.map_err(|e| named(&e)) {
                    Err(problem) if problem.is_of_the_endpoint() => {
                        last = problem;
                        // Another request may have turned already.
                        if self.current.load(Ordering::Relaxed) == asked {
                            let next = asked.saturating_add(1).checked_rem(self.endpoints.len()).unwrap_or(0);
                            self.current.store(next, Ordering::Relaxed);
                        }
                    }
                    answer => return answer,
                }
            }
            // Nobody will understand it better, or trust it more, in a second.
            if matches!(last, MailboxError::Answer | MailboxError::Certificate) {
                break;
            }
        }
        Err(last)
    }

    /// Waits for an answer, or for somebody to stop it. On a thread of its own: whoever asks may be
    /// within a runtime already, and one cannot wait inside another.
    fn wait<T: Send>(
        &self,
        cancel: &Cancel,
        work: impl Future<Output = Result<T, MailboxError>> + Send,
    ) -> Result<T, MailboxError> {
        let Some(waits) = &self.waits else {
            return Err(MailboxError::Offline);
        };
        let stop = async {
            while !cancel.is_asked() {
                tokio::time::sleep(CANCEL_SEEN).await;
            }
        };
        let both = async {
            match select(std::pin::pin!(work), std::pin::pin!(stop)).await {
                Either::Left((done, _)) => done,
                Either::Right(((), _)) => Err(MailboxError::Cancelled),
            }
        };
        let answered = std::thread::scope(|scope| scope.spawn(|| waits.block_on(both)).join());
        answered.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }

    fn list(&self, of: &str, cancel: &Cancel) -> Result<ListResult, MailboxError> {
        let path = self.path(of);
        self.wait(
            cancel,
            self.ask(|store| {
                let path = path.clone();
                async move { store.list_with_delimiter(Some(&path)).await }
            }),
        )
    }

    fn folders(&self, of: &str, cancel: &Cancel) -> Result<Vec<String>, MailboxError> {
        let found = self.list(of, cancel)?;
        let mut names: Vec<String> = found
            .common_prefixes
            .iter()
            .filter_map(|path| path.filename().map(str::to_owned))
            .collect();
        names.sort_unstable();
        Ok(names)
    }

    async fn read_one(&self, listed: Listed) -> Result<Vec<u8>, MailboxError> {
        if listed.size > OBJECT_MAX {
            return Err(MailboxError::TooLarge);
        }
        let path = self.of_name(&listed.name);
        let bytes = self
            .ask(|store| {
                let path = path.clone();
                async move {
                    let got = store.get(&path).await?;
                    // A listing may lie about a size.
                    if got.meta.size > OBJECT_MAX {
                        return Err(object_store::Error::Generic {
                            store: "mailbox",
                            source: Box::new(TooMuch),
                        });
                    }
                    got.bytes().await
                }
            })
            .await?;
        Ok(bytes.to_vec())
    }
}

impl Store for Remote {
    fn put(&self, name: &ObjectName, sealed: &[u8], cancel: &Cancel) -> Result<(), MailboxError> {
        let path = self.of_name(name);
        let bytes = object_store::PutPayload::from(sealed.to_vec());
        self.wait(
            cancel,
            self.ask(|store| {
                let (path, bytes) = (path.clone(), bytes.clone());
                async move { store.put(&path, bytes).await.map(drop) }
            }),
        )
    }

    fn delete(&self, name: &ObjectName, cancel: &Cancel) -> Result<(), MailboxError> {
        let path = self.of_name(name);
        let deleted = self.wait(
            cancel,
            self.ask(|store| {
                let path = path.clone();
                async move { store.delete(&path).await }
            }),
        );
        match deleted {
            Err(MailboxError::NoSuchObject) => Ok(()),
            done => done,
        }
    }

    fn has(&self, name: &ObjectName, cancel: &Cancel) -> Result<bool, MailboxError> {
        match self.head(name, cancel) {
            Ok(_) => Ok(true),
            Err(MailboxError::NoSuchObject) => Ok(false),
            Err(problem) => Err(problem),
        }
    }

    fn boxes(&self, cancel: &Cancel) -> Result<Vec<BoxId>, MailboxError> {
        let found = self.folders(LAYOUT, cancel)?;
        Ok(found.iter().filter_map(|n| BoxId::parse(n)).collect())
    }

    fn days(&self, of_box: &BoxId, cancel: &Cancel) -> Result<Vec<NaiveDate>, MailboxError> {
        let found = self.folders(&format!("{LAYOUT}/{of_box}"), cancel)?;
        Ok(found.iter().filter_map(|n| parse_day(n)).collect())
    }

    fn objects(&self, of_box: &BoxId, day: NaiveDate, cancel: &Cancel) -> Result<Listing, MailboxError> {
        let found = self.list(&format!("{LAYOUT}/{of_box}/{}", spell_day(day)), cancel)?;
        let mut listing = Listing::default();
        for meta in found.objects {
            let name = meta
                .location
                .filename()
                .and_then(|file| ObjectName::in_day(of_box, day, file))
                // Exactly there, not somewhere below.
                .filter(|name| self.of_name(name) == meta.location);
            match name {
                Some(name) => listing.objects.push(Listed {
                    name,
                    size: meta.size,
                    written: Some(meta.last_modified),
                    stamp: meta
                        .e_tag
                        .unwrap_or_else(|| format!("{}-{}", meta.size, meta.last_modified.timestamp_millis())),
                }),
                None => listing.strays = listing.strays.saturating_add(1),
            }
        }
        listing.objects.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(listing)
    }

    fn read(&self, listed: &[Listed], cancel: &Cancel) -> Vec<Result<Vec<u8>, MailboxError>> {
        let all = async {
            Ok(stream::iter(listed.to_vec())
                .map(|one| self.read_one(one))
                .buffered(AT_ONCE)
                .collect::<Vec<_>>()
                .await)
        };
        self.wait(cancel, all)
            .unwrap_or_else(|problem| listed.iter().map(|_| Err(problem)).collect())
    }

    fn clock(&self, name: &ObjectName, cancel: &Cancel) -> Result<Option<DateTime<Utc>>, MailboxError> {
        self.head(name, cancel).map(Some)
    }
}

impl Remote {
    fn head(&self, name: &ObjectName, cancel: &Cancel) -> Result<DateTime<Utc>, MailboxError> {
        let path = self.of_name(name);
        self.wait(
            cancel,
            self.ask(|store| {
                let path = path.clone();
                async move { store.head(&path).await.map(|meta| meta.last_modified) }
            }),
        )
    }
}

fn retry() -> RetryConfig {
    RetryConfig {
        max_retries: 2,
        retry_timeout: Duration::from_secs(8),
        backoff: BackoffConfig {
            init_backoff: Duration::from_millis(50),
            max_backoff: Duration::from_millis(500),
            base: 2.0,
        },
    }
}
