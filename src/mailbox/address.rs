//! Where a mailbox is: `file:///…` or a path, `https://…` (WebDAV), `s3://bucket/prefix`. Several
//! endpoints of one mailbox stand behind each other with commas. Addresses are kept and shown;
//! credentials never stand in one and are never printed.

use std::fmt;
use std::path::PathBuf;

use reqwest::Url;
use zeroize::Zeroizing;

use super::error::MailboxError;

/// A password or secret key. Wiped when dropped; never printed, never serialised by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a secret over.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text itself, for whoever has to present or to keep it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What opens a mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credentials {
    /// The user, or the id of an access key.
    pub user: String,
    /// The password, or the secret access key.
    pub secret: Option<Secret>,
    /// A token beside a temporary access key.
    pub token: Option<Secret>,
    /// S3: the region; garage's own word for none is `garage`.
    pub region: Option<String>,
    /// S3: the servers of one mailbox, in the order in which they are tried.
    pub endpoints: Vec<String>,
}

/// An address that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A folder.
    Folder(PathBuf),
    /// WebDAV; several servers of one mailbox.
    WebDav(Vec<Url>),
    /// S3.
    S3 {
        /// The bucket.
        bucket: String,
        /// What stands before every name; may be empty.
        prefix: String,
    },
}

impl Address {
    /// Checks an address.
    ///
    /// # Errors
    /// [`MailboxError::Address`]; [`MailboxError::SecretInAddress`] when a password stands in it.
    pub fn parse(text: &str) -> Result<Self, MailboxError> {
        let text = text.trim();
        if text.starts_with('/') || text.starts_with("./") || text.starts_with("../") {
            return Ok(Self::Folder(PathBuf::from(text)));
        }
        let (scheme, rest) = text.split_once("://").ok_or(MailboxError::Address)?;
        match scheme {
            // What names no folder would be read as the root of the disk.
            "file" if rest.starts_with('/') => {
                let url = Url::parse(text).map_err(|_| MailboxError::Address)?;
                Ok(Self::Folder(url.to_file_path().map_err(|()| MailboxError::Address)?))
            }
            "https" | "http" => {
                let urls = text
                    .split(',')
                    .map(|one| server(one.trim()))
                    .collect::<Result<_, _>>()?;
                Ok(Self::WebDav(urls))
            }
            "s3" => {
                if rest.contains('@') {
                    return Err(MailboxError::SecretInAddress);
                }
                let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
                let is_name = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
                let prefix = prefix.trim_matches('/');
                let is_prefix = prefix.is_empty()
                    || prefix
                        .split('/')
                        .all(|part| is_name(part) && !matches!(part, "" | "." | ".."));
                if bucket.is_empty() || !is_name(bucket) || !is_prefix {
                    return Err(MailboxError::Address);
                }
                Ok(Self::S3 {
                    bucket: bucket.to_owned(),
                    prefix: prefix.to_owned(),
                })
            }
            _ => Err(MailboxError::Address),
        }
    }

    /// Needs a network.
    #[must_use]
    pub const fn is_remote(&self) -> bool {
        !matches!(self, Self::Folder(_))
    }
}

impl fmt::Display for Address {
    /// As it is kept and shown; the same mailbox is always the same text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => write!(f, "file://{}", path.display()),
            Self::WebDav(urls) => {
                let all: Vec<&str> = urls.iter().map(Url::as_str).collect();
                f.write_str(&all.join(","))
            }
            Self::S3 { bucket, prefix } if prefix.is_empty() => write!(f, "s3://{bucket}"),
            Self::S3 { bucket, prefix } => write!(f, "s3://{bucket}/{prefix}"),
        }
    }
}

/// A server's address: encrypted on the way, except to this very machine.
pub(super) fn server(text: &str) -> Result<Url, MailboxError> {
    let mut url = Url::parse(text).map_err(|_| MailboxError::Address)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(MailboxError::SecretInAddress);
    }
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let is_fit = url.scheme() == "https" || (url.scheme() == "http" && is_here);
    if !is_fit || url.host_str().is_none() || url.query().is_some() || url.fragment().is_some() {
        return Err(MailboxError::Address);
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_shown_the_same() {
        for (text, shown) in [
            ("file:///media/usb", "file:///media/usb"),
            ("/media/my stick", "file:///media/my stick"),
            ("https://dav.example.be/halte/", "https://dav.example.be/halte"),
            (
                "https://a.example.be/m, https://b.example.be/m",
                "https://a.example.be/m,https://b.example.be/m",
            ),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/"),
            ("s3://mailbox", "s3://mailbox"),
            ("s3://mailbox/zone/antwerp/", "s3://mailbox/zone/antwerp"),
        ] {
            assert_eq!(
                Address::parse(text).map(|a| a.to_string()),
                Ok(shown.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for bad in [
            "",
            "usb",
            "ftp://a/b",
            "https://",
            "http://dav.example.be/open",
            "https://a/b?key=1",
            "https://a/b#c",
            "s3://",
            "s3://Böx",
            "s3://b/../c",
            "s3://b/a b",
            "file://",
            "https://a.example.be,ftp://b",
        ] {
            assert_eq!(Address::parse(bad), Err(MailboxError::Address), "{bad}");
        }
    }

    #[test]
    fn a_password_in_an_address_is_refused_before_it_is_kept() {
        for bad in [
            "https://anna:pass@dav.example.be/",
            "https://anna@dav.example.be/",
            "s3://key:secret@bucket",
        ] {
            assert_eq!(Address::parse(bad), Err(MailboxError::SecretInAddress), "{bad}");
        }
    }

    #[test]
    fn a_secret_is_never_printed() {
        let credentials = Credentials {
            user: "anna".to_owned(),
            secret: Some(Secret::new("turnip".to_owned())),
            token: Some(Secret::new("gravel".to_owned())),
            ..Credentials::default()
        };
        let printed = format!("{credentials:?}");
        assert!(!printed.contains("turnip") && !printed.contains("gravel"), "{printed}");
    }
}
