//! Servers in the test's own process, each over a folder that the test can look into: WebDAV, S3, and
//! one that says the same to everybody. They end with the test.

use std::convert::Infallible;
use std::io::{Read, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use dav_server::fakels::FakeLs;
use dav_server::localfs::LocalFs;
use dav_server::{DavHandler, body::Body};
use hyper::body::Incoming;
use hyper::header::AUTHORIZATION;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;

pub(super) const USER: &str = "anna";
pub(super) const PASSWORD: &str = "copper window thistle";
pub(super) const BUCKET: &str = "mailbox";

/// Listens on a free port of this machine, and serves on a thread of its own.
fn listen<F, W>(serve: F) -> String
where
    F: FnOnce(tokio::net::TcpListener) -> W + Send + 'static,
    W: Future<Output = ()>,
{
    let listener = std::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move { serve(tokio::net::TcpListener::from_std(listener).unwrap()).await });
    });
    format!("http://{address}")
}

/// What a server does instead of its work.
#[derive(Clone, Copy)]
pub(super) enum Instead {
    /// Says this.
    Says(u16, &'static str),
    /// Takes the request and never answers.
    Nothing,
}

/// A request, as far as a rule looks at it.
pub(super) struct Asked<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    pub(super) authorization: &'a str,
}

/// What a server does instead of its work, if anything.
pub(super) type Rule = Arc<dyn Fn(&Asked<'_>) -> Option<Instead> + Send + Sync>;

/// A server that does its work.
fn none() -> Rule {
    Arc::new(|_| None)
}

fn asked(rule: &Rule, request: &Request<Incoming>) -> Option<Instead> {
    let authorization = request
        .headers()
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    rule(&Asked {
        method: request.method().as_str(),
        path: request.uri().path(),
        authorization: authorization.unwrap_or_default(),
    })
}

/// WebDAV over a folder, for one user.
pub(super) fn webdav(folder: &Path) -> String {
    webdav_but(folder, none())
}

/// The same, with a rule.
pub(super) fn webdav_but(folder: &Path, rule: Rule) -> String {
    let dav = DavHandler::builder()
        .filesystem(LocalFs::new(folder, false, false, false))
        .locksystem(FakeLs::new())
        .build_handler();
    let expected = format!(
        "Basic {}",
        data_encoding::BASE64.encode(format!("{USER}:{PASSWORD}").as_bytes())
    );
    listen(move |listener| async move {
        loop {
            let Ok((stream, _)) = listener.accept().await else {
                return;
            };
            let (dav, expected, rule) = (dav.clone(), expected.clone(), rule.clone());
            let answer = service_fn(move |request: Request<Incoming>| {
                let (dav, expected, instead) = (dav.clone(), expected.clone(), asked(&rule, &request));
                async move {
                    let is_anna = request
                        .headers()
                        .get(AUTHORIZATION)
                        .is_some_and(|h| h == expected.as_str());
                    let says = |status: u16, text: &'static str| {
                        Response::builder().status(status).body(Body::from(text)).unwrap()
                    };
                    Ok::<_, Infallible>(match instead {
                        Some(Instead::Says(status, text)) => says(status, text),
                        Some(Instead::Nothing) => std::future::pending().await,
                        None if is_anna => dav.handle(request).await,
                        None => says(401, ""),
                    })
                }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
        }
    })
}

/// S3 over a folder in which each sub-folder is a bucket, for one key.
pub(super) fn s3(folder: &Path) -> String {
    s3_but(folder, none())
}

/// The same, with a rule.
pub(super) fn s3_but(folder: &Path, rule: Rule) -> String {
    std::fs::create_dir_all(folder.join(BUCKET)).unwrap();
    let mut builder = S3ServiceBuilder::new(FileSystem::new(folder).unwrap());
    builder.set_auth(SimpleAuth::from_single(USER, PASSWORD));
    let service = builder.build();
    listen(move |listener| async move {
        loop {
            let Ok((stream, _)) = listener.accept().await else {
                return;
            };
            let (service, rule) = (service.clone(), rule.clone());
            let answer = service_fn(move |request: Request<Incoming>| {
                let (service, instead) = (service.clone(), asked(&rule, &request));
                async move {
                    match instead {
                        Some(Instead::Says(status, text)) => {
                            let body = s3s::Body::from(text.to_owned());
                            Ok(Response::builder().status(status).body(body).unwrap())
                        }
                        Some(Instead::Nothing) => std::future::pending().await,
                        None => Service::call(&service, request).await,
                    }
                }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
        }
    })
}

/// Says the same to everybody, and counts how often it was asked.
pub(super) fn says(status: u16, body: &'static str) -> (String, Arc<AtomicU32>) {
    let listener = std::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let address = listener.local_addr().unwrap();
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            count.fetch_add(1, Ordering::Relaxed);
            let mut request = [0; 8192];
            let _ = stream.read(&mut request);
            let length = body.len();
            let _ = write!(
                stream,
                "HTTP/1.1 {status} Said\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
        }
    });
    (format!("http://{address}"), asked)
}

/// An address where nobody listens.
pub(super) fn nobody() -> String {
    let listener = std::net::TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
