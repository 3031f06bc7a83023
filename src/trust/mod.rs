//! Who may sign and who may read: keys, certificates, revocation, roster, enrolment, the station.
//! Pure but for the station's own folder. Never shows anything before it is verified, never
//! takes an older list for a newer one, and no key is ever written in clear beside a journal.

mod alone;
mod answer;
mod authority;
mod certificates;
mod crl;
mod demo;
mod error;
mod folder;
mod identity;
mod issued;
mod keys;
mod pack;
mod policy;
mod qr;
mod recovery;
mod request;
mod roster;
mod secrets;
mod serial;
mod station;
#[cfg(test)]
mod tests;
mod text;

pub use alone::self_issued;
pub use answer::{ANSWER_FORMAT, Enrolled, accept};
pub use authority::StationCertificate;
pub use certificates::{CERTIFICATE_DAYS, CertificateFacts, CertificatePair, WARN_DAYS_LEFT};
pub use crl::RevocationList;
pub use demo::{DemoRecipient, demo_station};
pub use error::TrustError;
pub use identity::{Identity, RecipientKey};
pub use issued::IssuedCertificate;
pub use keys::{DeviceKeys, PublicKeys, StoredKeys};
pub use pack::{
    ContentKind, OVERLAY_FILE, PACK_FORMAT, PACK_LIMITS, PackFacts, SeenPack, SignedPack, read_pack, write_pack,
};
pub use policy::CertificateRole;
pub use qr::{request_code, request_from_picture};
pub use recovery::{is_sealed, recovery_identity};
pub use request::{EnrolmentRequest, Fingerprint, REQUEST_FORMAT, RecipientProfile};
pub use roster::{
    CRL_FILE, LastSeen, ROSTER_FILE, ROSTER_FORMAT, Roster, RosterFiles, RosterRecipient, STATION_CA_FILE,
    read_authority, read_roster_dir,
};
pub use serial::Serial;
pub use station::Station;
