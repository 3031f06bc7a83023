//! What can be typed. Words here are for people at a terminal; the app's words are in `locales/`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use halte::service::KeepDays;

/// Offline identification and referral aid.
#[derive(Parser)]
#[command(name = "halte", version, about, long_about = None)]
pub(crate) struct Cli {
    /// Where Halte keeps things [default: the user's data folder]
    #[arg(long, global = true, env = "HALTE_DATA", value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Language of messages and papers
    #[arg(long, global = true, env = "HALTE_LANG", default_value = "en", value_parser = ["nl", "fr", "de", "en"])]
    pub(crate) language: String,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// The whole job on an example encounter, start to verified packets, under a training root
    Demo {
        /// An empty or new folder
        #[arg(long, value_name = "DIR")]
        dir: PathBuf,
    },
    /// What an encounter file means in law
    Assess {
        /// An encounter file, or - for standard input
        file: PathBuf,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// The rights notice in a language
    Leaflet(Leaflet),
    /// The encrypted journal
    Journal {
        #[command(subcommand)]
        command: Journal,
    },
    /// Sign and seal the packets of one encounter
    Refer {
        /// The encounter
        id: String,
        /// Where the packets are put
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only to the next centre, for whom the recipient of this packet turned away
        #[arg(long, value_name = "PACKET")]
        next: Option<String>,
        /// Only to the recipient of this packet, which asked for more: again, with what is known now
        #[arg(long, value_name = "PACKET", conflicts_with = "next")]
        again: Option<String>,
        /// Without the PDFs: small enough to be shown as codes (see `frames`); papers by hand keep theirs
        #[arg(long, conflicts_with_all = ["next", "again"])]
        for_codes: bool,
        /// Only writes the packets of the last referral once more; seals nothing
        #[arg(long, conflicts_with_all = ["next", "again", "for_codes", "json"])]
        files: bool,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Received packets
    Packet {
        #[command(subcommand)]
        command: Packet,
    },
    /// Answer a packet, or take the answer that came back
    Receipt(Receipt),
    /// A sealed packet as codes, where there is neither cable nor network
    Frames {
        #[command(subcommand)]
        command: Frames,
    },
    /// What ships as data: indicators, their words and examples
    Content {
        #[command(subcommand)]
        command: Content,
    },
    /// Enrol this device, recipient or publisher with a station
    Enrol {
        #[command(subcommand)]
        command: Enrol,
    },
    /// Move sealed packets: a stick or folder (file:///media/usb), WebDAV (https://…), S3 (s3://bucket/prefix)
    Mailbox {
        #[command(subcommand)]
        command: Mailbox,
    },
    /// The station: issues certificates, keeps the roster
    Station {
        #[command(subcommand)]
        command: Station,
    },
}

#[derive(Args)]
pub(crate) struct Leaflet {
    /// All languages
    #[arg(long, conflicts_with_all = ["lang", "text", "pdf", "short", "review", "slip"])]
    pub(crate) list: bool,
    /// For machines, with --list
    #[arg(long, requires = "list")]
    pub(crate) json: bool,
    /// Which language
    #[arg(long, value_name = "TAG", required_unless_present_any = ["list", "review"])]
    pub(crate) lang: Option<String>,
    /// The review sheet of this translation, with --pdf to print or --sheet to fill in
    #[arg(long, value_name = "TAG", conflicts_with_all = ["lang", "text", "short", "slip"])]
    pub(crate) review: Option<String>,
    /// The review sheet as a TOML file
    #[arg(long, value_name = "FILE", requires = "review")]
    pub(crate) sheet: Option<PathBuf>,
    /// The roadside notice
    #[arg(long)]
    pub(crate) short: bool,
    /// The slip that a person keeps, without a case's code
    #[arg(long, conflicts_with_all = ["short", "text"])]
    pub(crate) slip: bool,
    /// As text
    #[arg(long, conflicts_with = "pdf")]
    pub(crate) text: bool,
    /// As a PDF
    #[arg(long, value_name = "FILE", required_unless_present_any = ["list", "text", "sheet"])]
    pub(crate) pdf: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Journal {
    /// Make a journal
    Init {
        /// Which service
        #[arg(long, default_value = "local_police", value_parser = ["local_police", "federal_police", "labour_inspection"])]
        service: String,
        /// Unit, as it should stand on packets
        #[arg(long, default_value = "")]
        unit: String,
        /// The officer's name
        #[arg(long, default_value = "")]
        officer: String,
        /// The officer's badge number
        #[arg(long, default_value = "")]
        badge: String,
        /// Number to call back
        #[arg(long, default_value = "")]
        callback: String,
    },
    /// Whether database and log are whole
    Check,
    /// Import an encounter file; prints its id
    Import {
        /// An encounter file, or - for standard input
        file: PathBuf,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// One encounter per line
    List {
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// A new passphrase with the station's recovery file, when the old one is lost; the log remembers it
    Recover {
        /// The station's recovery file; if it is sealed, its passphrase comes from a prompt or
        /// HALTE_RECOVERY_PASSPHRASE
        #[arg(long, value_name = "FILE")]
        identity: PathBuf,
        /// Which notebook, if the key opens several here
        #[arg(long, value_name = "NAME")]
        notebook: Option<String>,
    },
    /// An encounter as an encounter file, on standard output; the log remembers it
    Export {
        /// The encounter
        id: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum Content {
    /// Check a folder of indicators with its words and examples; says what is wrong and where
    Check {
        /// The folder, such as `indicators`
        dir: PathBuf,
        /// Where the words are [default: the folder `locales` beside it]
        #[arg(long, value_name = "DIR")]
        locales: Option<PathBuf>,
    },
    /// Take a filled-in review sheet of a translation; says what is wrong with it, or writes all of it
    ImportReview {
        /// The sheet, from `halte leaflet --review TAG --sheet FILE`
        file: PathBuf,
        /// Where the words are
        #[arg(long, value_name = "DIR", default_value = "locales")]
        locales: PathBuf,
    },
    /// Sign a folder with pack.toml and its files as a content pack, with this notebook's publisher certificate
    Pack {
        /// The folder: pack.toml, and indicators/, locales/ or audio/ as its kind asks
        dir: PathBuf,
        /// The number of this version; it only rises
        #[arg(long, value_name = "N")]
        version: u32,
        /// The pack
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Verify a content pack, or check a folder of indicators
    Verify {
        /// A pack, or a folder
        path: PathBuf,
        /// Folder with roster.asice, crl.asice and station-ca.pem [default: the roster of this notebook]
        #[arg(long, value_name = "DIR")]
        roster: Option<PathBuf>,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Install a content pack, or the station's overlay: all of it or nothing
    Install {
        /// The pack
        file: PathBuf,
    },
    /// Which packs are in use, who signed them and until when they hold
    List {
        /// For machines
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum Frames {
    /// Write the codes of a sealed packet as PNG files; a third of them may be lost
    Show {
        /// The sealed packet
        file: PathBuf,
        /// Where the pictures are put
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Read a packet back from pictures of its codes, in any order
    Read {
        /// PNG or JPEG files
        #[arg(required = true, value_name = "IMAGE")]
        images: Vec<PathBuf>,
        /// The sealed packet
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

#[derive(Args)]
pub(crate) struct RosterDir {
    /// Folder with roster.asice, crl.asice and station-ca.pem
    #[arg(long, value_name = "DIR")]
    pub(crate) roster: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum Packet {
    /// Verify a packet
    Verify {
        /// The packet
        file: PathBuf,
        #[command(flatten)]
        roster: RosterDir,
        /// The recipient's age identity file
        #[arg(long, value_name = "KEY")]
        identity: Option<PathBuf>,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Verify a packet and write what it holds
    Open {
        /// The packet
        file: PathBuf,
        #[command(flatten)]
        roster: RosterDir,
        /// The recipient's age identity file
        #[arg(long, value_name = "KEY")]
        identity: PathBuf,
        /// Where its files are put
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Receipt {
    #[command(subcommand)]
    pub(crate) command: Option<ReceiptCommand>,
    /// The packet, as it came
    #[arg(required = true)]
    pub(crate) file: Option<PathBuf>,
    /// What is answered about everybody in it
    #[arg(long, required = true, value_parser = ["received", "accepted", "declined", "full", "need_more"])]
    pub(crate) status: Option<String>,
    /// Why it is declined, or what is needed: outside_task other_area other_care not_reached
    /// already_helped not_stated; need_contact need_place need_language need_age need_facts need_call
    #[arg(long, value_name = "REASON")]
    pub(crate) reason: Option<String>,
    /// Another answer for one person: A=accepted, B=declined:other_care
    #[arg(long, value_name = "LABEL=STATUS[:REASON]")]
    pub(crate) person: Vec<String>,
    /// Folder with roster.asice, crl.asice and station-ca.pem
    #[arg(long, value_name = "DIR", required = true)]
    pub(crate) roster: Option<PathBuf>,
    /// The recipient's age identity file; its signing keys lie beside it in signing-keys.pem, or in
    /// the notebook
    #[arg(long, value_name = "KEY", required = true)]
    pub(crate) identity: Option<PathBuf>,
    /// Where the signed answer is put
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum ReceiptCommand {
    /// Take an answer on the device that sent the packet
    Accept {
        /// The answer, as it came
        file: PathBuf,
        /// For machines
        #[arg(long)]
        json: bool,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Role {
    Device,
    Recipient,
    Publisher,
    Interpreter,
}

#[derive(Subcommand)]
pub(crate) enum Enrol {
    /// Make keys and a request file; prints the fingerprint to read aloud
    Request {
        /// What is enrolled
        #[arg(long)]
        role: Role,
        /// The request file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The request as a picture of a QR code too
        #[arg(long, value_name = "PNG")]
        qr: Option<PathBuf>,
        /// For a recipient: its id in the directory
        #[arg(long, value_name = "ID")]
        recipient: Option<String>,
        /// For a recipient: where the age identity file is put
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
    /// Ask for the next certificate with the same keys; the one in use stays valid until its last day
    Renew {
        /// The request file
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take the station's answer
    Accept {
        /// The answer file
        answer: PathBuf,
    },
    /// Take a newer roster of the same station
    Roster {
        /// Folder with roster.asice, crl.asice and station-ca.pem
        dir: PathBuf,
    },
    /// How this notebook's certificate and lists stand
    Status {
        /// For machines
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub(crate) struct Answering {
    /// The request file, or a photo of its QR code (PNG or JPEG)
    pub(crate) request: PathBuf,
    /// The answer file
    #[arg(long, value_name = "ANSWER")]
    pub(crate) out: PathBuf,
    /// The station's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(crate) station: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum Station {
    /// Make a station: its certificate authority and an empty roster
    Init {
        /// A new folder
        dir: PathBuf,
        /// With a demonstration device and recipients, under a training root
        #[arg(long)]
        demo: bool,
        /// The station's name, as it stands in its certificate
        #[arg(long, default_value = "Halte station")]
        name: String,
    },
    /// Answer a device's or recipient's request, after its fingerprint was read aloud and matched
    Enrol(Answering),
    /// Answer a request of a holder that is known by its key: nothing need be read aloud
    Renew(Answering),
    /// Answer a publisher's request: from then on it may sign content for every device of this station
    Publisher(Answering),
    /// Every certificate that was issued, one per line
    List {
        /// The station's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        station: PathBuf,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Revoke a certificate
    Revoke {
        /// Its serial number, hex
        serial: String,
        /// The station's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        station: PathBuf,
    },
    /// On a device: write what the station may know into a folder, sealed to its watcher
    Extract {
        /// Where the files are put
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// At the station: take extracts that came
    Take {
        /// Extract files
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// At the station: clocks, answers, and what waits and why
    Status {
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// At the station: what the code on a slip leads to, for a return officer
    Find {
        /// The code on the slip
        code: String,
        /// As a PDF, into this folder
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Write roster, revocation list and station certificate
    Roster {
        /// Where they are put
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The station's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        station: PathBuf,
    },
    /// Sign local numbers, magistrates, duty rota and meeting points; prints the number
    Overlay {
        /// overlay.toml
        file: PathBuf,
        /// The last day on which nobody need ask for a newer one
        #[arg(long, value_name = "DAY")]
        valid_until: NaiveDate,
        /// The overlay, to be installed like a pack
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The station's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        station: PathBuf,
    },
}

/// Credentials come from the environment, never from an argument: AWS_ACCESS_KEY_ID,
/// AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION and AWS_ENDPOINT_URL (several with commas) for S3;
/// HALTE_MAILBOX_USER and HALTE_MAILBOX_PASSWORD for WebDAV. For the TO of a relay the same names with
/// HALTE_TO_ before them come first.
#[derive(Subcommand)]
pub(crate) enum Mailbox {
    /// Post what waits in the outbox
    Post {
        /// Where
        url: String,
        /// Only what is due after earlier failures: for a scheduler
        #[arg(long)]
        due: bool,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Collect what is new in this journal's own boxes, into its inbox
    Collect {
        /// From where
        url: String,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Carry every box from one mailbox to another, unread; asked again, it goes on where it stopped
    Relay {
        /// From where
        from: String,
        /// To where
        to: String,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Take away what has lain in a mailbox for long, as whoever owns it; run again, it finds what is left
    Tidy {
        /// Where
        url: String,
        /// For how many days objects stay; a recipient looks for two weeks
        #[arg(long, value_name = "DAYS", default_value = "30", value_parser = keep_days)]
        older_than: KeepDays,
        /// Only say what would be taken away
        #[arg(long)]
        dry_run: bool,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// How far everything is: outbox, inbox, quarantine
    Status {
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Take an item of the outbox back, by its hash as `status` shows it
    Withdraw {
        /// The hash
        hash: String,
    },
    /// Queue an item again that failed or was withdrawn, by its hash
    Again {
        /// The hash
        hash: String,
    },
}

/// Not less than recipients still look for.
fn keep_days(text: &str) -> Result<KeepDays, String> {
    let days = text.parse().map_err(|_| "not a number of days".to_owned())?;
    KeepDays::new(days).ok_or_else(|| "recipients still look for what is that new: 14 days or more".to_owned())
}
