//! An ASiC-E container: files under two detached CAdES signatures in one strict ZIP. Packets,
//! roster, CRL and content packs are all containers, read by this code alone. Knows nothing of
//! what the files say, of recipients, or of the disk; input is bytes of unknown origin.

mod archive;
mod asic;
mod cms;
mod error;
mod limits;
mod manifest;
#[cfg(test)]
mod tests;
mod trust_view;

pub use asic::{File, MIMETYPE, PADDING_NAME, Parsed, SigningPair, build, build_padded, build_within};
pub(crate) use error::refusals;
pub use error::{ContainerError, TrustRefusal};
pub use limits::Limits;
pub use trust_view::{
    POLICY_DEVICE, POLICY_INTERPRETER, POLICY_PUBLISHER, POLICY_RECIPIENT, POLICY_STATION, POLICY_TRAINING, Remark,
    Standing, StationTrust, TrustView, is_issued_by, moment, policies, serial_hex,
};
