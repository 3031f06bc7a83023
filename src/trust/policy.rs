//! Certificate policies: what a certificate may do, and whether it is an exercise. The object
//! identifiers are the container's, FROZEN there. An unknown policy is refused, so that a
//! certificate never means less here than its issuer thought.

use const_oid::ObjectIdentifier;
use serde::{Deserialize, Serialize};
use x509_cert::Certificate;
use x509_cert::ext::pkix::CertificatePolicies;
use x509_cert::ext::pkix::certpolicy::PolicyInformation;

use super::error::TrustError;
use crate::container::{
    POLICY_DEVICE, POLICY_INTERPRETER, POLICY_PUBLISHER, POLICY_RECIPIENT, POLICY_STATION, POLICY_TRAINING,
};

/// What a certificate may do. A device may not sign content packs, nor rosters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CertificateRole {
    /// Signs packets.
    Device,
    /// Signs receipts.
    Recipient,
    /// Shows and reads out notices; signs nothing.
    Interpreter,
    /// Signs content packs.
    Publisher,
    /// Signs rosters and carries revocation lists; its key lives for one signature.
    Station,
}

impl CertificateRole {
    /// Every role, in order.
    pub const ALL: &'static [Self] = &[
        Self::Device,
        Self::Recipient,
        Self::Interpreter,
        Self::Publisher,
        Self::Station,
    ];

    /// The text as it stands in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Recipient => "recipient",
            Self::Interpreter => "interpreter",
            Self::Publisher => "publisher",
            Self::Station => "station",
        }
    }

    /// The policy that stands for it.
    #[must_use]
    pub const fn policy(self) -> ObjectIdentifier {
        match self {
            Self::Device => POLICY_DEVICE,
            Self::Recipient => POLICY_RECIPIENT,
            Self::Interpreter => POLICY_INTERPRETER,
            Self::Publisher => POLICY_PUBLISHER,
            Self::Station => POLICY_STATION,
        }
    }
}

/// What the policies of a certificate say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Policies {
    /// None in the certificate of the station's authority.
    pub(crate) role: Option<CertificateRole>,
    /// An exercise.
    pub(crate) training: bool,
}

impl Policies {
    /// The extension; none where there is nothing to say.
    pub(crate) fn to_extension(self) -> Option<CertificatePolicies> {
        let training = self.training.then_some(POLICY_TRAINING);
        let list: Vec<PolicyInformation> = self
            .role
            .map(CertificateRole::policy)
            .into_iter()
            .chain(training)
            .map(|policy_identifier| PolicyInformation {
                policy_identifier,
                policy_qualifiers: None,
            })
            .collect();
        (!list.is_empty()).then_some(CertificatePolicies(list))
    }

    /// Reads them strictly: an unknown policy, a qualifier, a repetition or a second role is refused.
    pub(crate) fn read(certificate: &Certificate, what: &'static str) -> Result<Self, TrustError> {
        let bad = |reason| TrustError::BadCertificate { what, reason };
        let mut found = Self {
            role: None,
            training: false,
        };
        let extension = certificate
            .tbs_certificate()
            .get_extension::<CertificatePolicies>()
            .map_err(|_| bad("its policies cannot be decoded"))?;
        let Some((_, CertificatePolicies(list))) = extension else {
            return Ok(found);
        };
        for policy in list {
            let id = policy.policy_identifier;
            if policy.policy_qualifiers.is_some() {
                return Err(bad("a policy has a qualifier"));
            }
            if let Some(role) = CertificateRole::ALL.iter().find(|role| role.policy() == id) {
                if found.role.replace(*role).is_some() {
                    return Err(bad("it names two roles"));
                }
            } else if id == POLICY_TRAINING && !found.training {
                found.training = true;
            } else {
                return Err(bad("it names an unknown policy"));
            }
        }
        Ok(found)
    }
}
