//! How what `trust` refuses is told to a person: each kind of refusal that asks for another act has a
//! name of its own. No name and no byte of what was refused goes along.

use crate::service::error::{Code, Error};
use crate::trust::TrustError;

/// Of a roster, a revocation list, an answer.
pub(crate) fn roster_refused(error: TrustError) -> Error {
    match error {
        TrustError::RolledBack { .. } | TrustError::NumberReused { .. } => Error::new(Code::RosterOlder),
        TrustError::Revoked { .. } => Error::new(Code::CertificateRevoked),
        TrustError::ClockDisagrees { .. } => Error::new(Code::ClockWrong),
        _ => Error::new(Code::RosterRefused),
    }
}

/// Of a content pack or an overlay.
pub(crate) fn pack_refused(error: TrustError) -> Error {
    match error {
        TrustError::RolledBack { offered, seen, .. } => Error::new(Code::PackOlder)
            .with("offered", offered.to_string())
            .with("seen", seen.to_string()),
        TrustError::NotAPublisher { .. } => Error::new(Code::PublisherRefused),
        TrustError::Revoked { .. } => Error::new(Code::CertificateRevoked),
        other => Error::new(Code::PackRefused).with("problem", other.code()),
    }
}

/// Of a request, by the station.
pub(crate) fn station_refused(error: TrustError) -> Error {
    match error {
        TrustError::ClockDisagrees { .. } => Error::new(Code::ClockWrong),
        TrustError::Revoked { .. } => Error::new(Code::CertificateRevoked),
        // A problem is a code: its words are `problem-<code>`.
        other => Error::new(Code::StationRefused).with("problem", other.code()),
    }
}
