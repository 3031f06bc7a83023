//! The one HTTP client: TLS by the authorities that the system trusts, no redirects (credentials go
//! where they were meant to go), short waits, and no answer larger than an object can be.

use std::sync::Arc;
use std::time::Duration;

use object_store::ClientOptions;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpResponseBody, HttpService,
};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;

use super::address::Credentials;
use super::error::MailboxError;
use super::store::OBJECT_MAX;

const CONNECT: Duration = Duration::from_secs(4);
const SILENCE: Duration = Duration::from_secs(20);
const WHOLE: Duration = Duration::from_secs(300);
/// What a server may say in one answer: an object, or a listing of its thousands.
const ANSWER_MAX: u64 = OBJECT_MAX + 1024;

/// A client that presents these credentials the way WebDAV does; S3 signs each request instead.
pub(super) fn client(basic: Option<&Credentials>) -> Result<reqwest::Client, MailboxError> {
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls()?)
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .read_timeout(SILENCE)
        .timeout(WHOLE)
        .default_headers(headers(basic)?);
    builder.build().map_err(|_| MailboxError::Certificate)
}

fn headers(basic: Option<&Credentials>) -> Result<HeaderMap, MailboxError> {
    let mut headers = HeaderMap::new();
    if let Some(Credentials {
        user,
        secret: Some(secret),
        ..
    }) = basic
    {
        let pair = zeroize::Zeroizing::new(format!("{user}:{}", secret.expose()));
        let text = zeroize::Zeroizing::new(format!("Basic {}", data_encoding::BASE64.encode(pair.as_bytes())));
        let mut value = HeaderValue::from_str(&text).map_err(|_| MailboxError::Credentials)?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
    }
    Ok(headers)
}

/// The organisation's own authority is one that its devices trust.
fn tls() -> Result<rustls::ClientConfig, MailboxError> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| MailboxError::Certificate)?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

/// Gives that client to object_store.
#[derive(Debug)]
pub(super) struct Connector(pub(super) reqwest::Client);

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(Bounded(self.0.clone())))
    }
}

/// Refuses an answer that would fill the memory.
#[derive(Debug)]
struct Bounded(reqwest::Client);

#[async_trait::async_trait]
impl HttpService for Bounded {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let response = self.0.call(request).await?;
        let (parts, body) = response.into_parts();
        let limit = usize::try_from(ANSWER_MAX).unwrap_or(usize::MAX);
        let body = http_body_util::Limited::new(body, limit);
        let body = http_body_util::BodyExt::map_err(body, |e| match e.downcast::<HttpError>() {
            Ok(own) => *own,
            Err(_) => HttpError::new(HttpErrorKind::Decode, TooMuch),
        });
        Ok(HttpResponse::from_parts(parts, HttpResponseBody::new(body)))
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the answer is too large")]
pub(super) struct TooMuch;
