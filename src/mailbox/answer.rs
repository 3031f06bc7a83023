//! What a server's answer means, by its kind and by the codes in it: each its own name. What the
//! server said is read for its codes alone and goes nowhere.

use std::error::Error as _;

use object_store::client::{HttpError, HttpErrorKind};

use super::client::TooMuch;
use super::error::MailboxError;

/// Names an answer of object_store: by its kind, else by what the server said.
pub(super) fn named(error: &object_store::Error) -> MailboxError {
    let said = said(error);
    // Of a listing it is no answer of its own kind.
    if said.contains("NoSuchBucket") {
        return MailboxError::NoSuchMailbox;
    }
    match error {
        object_store::Error::NotFound { .. } => MailboxError::NoSuchObject,
        object_store::Error::Unauthenticated { .. } => MailboxError::Credentials,
        object_store::Error::PermissionDenied { .. } if is_about_time(&said) => MailboxError::Clock,
        object_store::Error::PermissionDenied { .. } => {
            let wrong = [
                "InvalidAccessKeyId",
                "SignatureDoesNotMatch",
                "No such key",
                "signature",
                "InvalidClientTokenId",
            ];
            if wrong.iter().any(|word| said.contains(word)) {
                MailboxError::Credentials
            } else {
                MailboxError::NotPermitted
            }
        }
        // Nothing can be put where a collection above is missing.
        object_store::Error::AlreadyExists { .. } => MailboxError::NoSuchMailbox,
        object_store::Error::InvalidPath { .. } => MailboxError::Unreadable,
        _ => of_cause(error, &said),
    }
}

fn is_about_time(said: &str) -> bool {
    ["RequestTimeTooSkewed", "Date is too old", "RequestExpired"]
        .iter()
        .any(|word| said.contains(word))
}

/// What the server said, read for its codes alone and shown to nobody.
fn said(error: &object_store::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

fn of_cause(error: &object_store::Error, said: &str) -> MailboxError {
    let mut source: Option<&(dyn std::error::Error + 'static)> = error.source();
    while let Some(cause) = source {
        if cause.is::<TooMuch>() {
            return MailboxError::TooLarge;
        }
        if cause.is::<rustls::Error>() || cause.to_string().contains("invalid peer certificate") {
            return MailboxError::Certificate;
        }
        if let Some(http) = cause.downcast_ref::<HttpError>()
            && matches!(
                http.kind(),
                HttpErrorKind::Connect | HttpErrorKind::Timeout | HttpErrorKind::Interrupted | HttpErrorKind::Request
            )
            && !said.contains("invalid peer certificate")
        {
            return MailboxError::Offline;
        }
        source = cause.source();
    }
    let has = |status: &str| said.contains(&format!("status code: {status}"));
    if is_about_time(said) {
        MailboxError::Clock
    } else if has("507") {
        MailboxError::Full
    } else if has("413") {
        MailboxError::TooLarge
    } else if has("405") {
        MailboxError::ReadOnly
    } else if said.contains("status code: 5") {
        MailboxError::Server
    } else {
        MailboxError::Answer
    }
}
