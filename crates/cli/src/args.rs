//! What can be typed. Words here are for people at a terminal; the app's words are in `locales/`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

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
        /// Without the PDFs: small enough to be shown as codes (see `frames`); papers by hand keep theirs
        #[arg(long)]
        for_codes: bool,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Received packets
    Packet {
        #[command(subcommand)]
        command: Packet,
    },
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
    /// The station: issues certificates, keeps the roster
    Station {
        #[command(subcommand)]
        command: Station,
    },
}

#[derive(Args)]
pub(crate) struct Leaflet {
    /// All languages
    #[arg(long, conflicts_with_all = ["lang", "text", "pdf", "short"])]
    pub(crate) list: bool,
    /// For machines, with --list
    #[arg(long, requires = "list")]
    pub(crate) json: bool,
    /// Which language
    #[arg(long, value_name = "TAG", required_unless_present = "list")]
    pub(crate) lang: Option<String>,
    /// The roadside notice
    #[arg(long)]
    pub(crate) short: bool,
    /// As text
    #[arg(long, conflicts_with = "pdf")]
    pub(crate) text: bool,
    /// As a PDF
    #[arg(long, value_name = "FILE", required_unless_present_any = ["list", "text"])]
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

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Role {
    Device,
    Recipient,
    Publisher,
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
        /// For a recipient: its id in the directory
        #[arg(long, value_name = "ID")]
        recipient: Option<String>,
        /// For a recipient: where the age identity file is put
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
    },
    /// Take the station's answer
    Accept {
        /// The answer file
        answer: PathBuf,
    },
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
    /// Answer an enrolment request, after its fingerprint was read aloud and matched
    Enrol {
        /// The request file
        request: PathBuf,
        /// The answer file
        #[arg(long, value_name = "ANSWER")]
        out: PathBuf,
        /// The station's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        station: PathBuf,
    },
    /// Revoke a certificate
    Revoke {
        /// Its serial number, hex
        serial: String,
        /// The station's folder
        #[arg(long, value_name = "DIR", default_value = ".")]
        station: PathBuf,
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
}
