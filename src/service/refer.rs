//! One act signs and seals: a packet for each recipient that the situation calls for. Durable
//! first, in one transaction; the files in the out folder can always be written again. Only a
//! sealed packet leaves by itself; a paper by hand leaves by an explicit, logged act.

use chrono::{DateTime, Utc};

use crate::assess;
use crate::container::{File, SigningPair};
use crate::journal::KeptPacket;
use crate::model::{
    EncounterId, Event, PacketId, PersonLabel, RecipientId, Record, ReferralId, SealedPacketNote,
};
use crate::packet::{self, REFERRAL_JSON, REFERRAL_PDF, RecipientKey, Routed};
use crate::service::encounter::count;
use crate::service::error::{Code, Error};
use crate::service::leaflet::print;
use crate::service::process::{write_private, write_whole};
use crate::service::show::to_be_referred;
use crate::service::views::{SealedLine, SealedView};
use crate::service::{Halte, Officer, Printer};
use crate::trust::{self, CertificatePair};

/// A packet that is signed and, where there is a key, sealed; not yet in the journal.
struct Made {
    kept: KeptPacket,
    note: SealedPacketNote,
    bytes: usize,
}

/// What all packets of one referral share.
struct Act<'a> {
    record: &'a Record,
    record_root: packet::Sealable<'a>,
    certificates: CertificatePair,
    device: String,
    now: DateTime<Utc>,
    lang: &'a str,
    printer: Printer<'a>,
}
