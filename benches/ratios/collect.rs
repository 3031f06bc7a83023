//! Collecting packets from a stick: against the bare primitives on the same bytes, on one processor;
//! on two processors against one; and into a journal of a hundred thousand against one of a thousand.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use age::secrecy::ExposeSecret;
use halte::journal::{Arrival, Journal, KIND_PACKET, KeyParams, Passphrase, SystemClock};
use halte::service::{
    Config, EnrolRole, Halte, MailboxAt, NewJournal, PacketFiles, Profile, Which, demo_station, enrol_with,
    example_encounter,
};
use p256::ecdsa::signature::Verifier;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rusqlite::{Connection, TransactionBehavior, params};
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use secrecy::SecretString;
use sha2::{Digest, Sha256, Sha512};
use signature::Signer;

use crate::ratio::{Limit, Pair, Ratio, timed};
use crate::{Fallible, Outcome};

const PASSPHRASE: &str = "seven lorries wait beside a quiet canal";
const ROUNDS: usize = 12;
/// Packets a round.
const PACKETS: usize = 120;
const MANY: u32 = 100_000;
const FEW: u32 = 1_000;

/// All ratios about collecting.
pub(crate) fn all(folder: &Path) -> Fallible<Vec<(&'static str, Outcome)>> {
    let whole = processors()?;
    if whole.count() < 2 {
        let not_measured = "needs two processors".to_owned();
        return Ok(vec![("collect_two_workers", Outcome::NotMeasured { not_measured })]);
    }
    let one = first_of(&whole);
    let (alone, together) = (workers(1, Some(one))?, workers(2, None)?);
    // A warm-up and the rounds, three measurements, two sides.
    let sticks = Sticks::fill(folder, (ROUNDS + ROUNDS.div_ceil(10).clamp(1, 10)) * 6)?;
    let bob = journal(&folder.join("bob"))?;
    sticks.enrol(&bob)?;

    sched_setaffinity(None, &one)?;
    let bare = Bare::set_up(folder, &sticks)?;
    let rate = Ratio::measure(
        "packets verified and filed, by their primitives on the same bytes: read, SHA-256, age, unzip, the digests, one \
         Ed25519 and one P-256 check, one plain row; one processor for both",
        Limit::AtLeast(0.5),
        ROUNDS,
        Pair {
            ours: |_| {
                sticks
                    .next()
                    .and_then(|stick| timed(|| collect_by(&alone, &bob, &stick)))
            },
            theirs: |_| bare.next_stick().and_then(|stick| timed(|| bare.run(&stick))),
        },
    )?;
    sched_setaffinity(None, &whole)?;

    let two = Ratio::measure(
        "packets verified and filed on one processor, by the same on two",
        Limit::AtLeast(1.7),
        ROUNDS,
        Pair {
            ours: |_| {
                sticks
                    .next()
                    .and_then(|stick| timed(|| collect_by(&together, &bob, &stick)))
            },
            theirs: |_| {
                sticks
                    .next()
                    .and_then(|stick| timed(|| collect_by(&alone, &bob, &stick)))
            },
        },
    )?;

    let (many, few) = (folder.join("many"), folder.join("few"));
    let (many, few) = (filled(&many, MANY)?, filled(&few, FEW)?);
    sticks.enrol(&many)?;
    sticks.enrol(&few)?;
    let flat = Ratio::measure(
        "packets filed into a journal of 100,000, by the same into one of 1,000",
        Limit::AtMost(1.25),
        ROUNDS,
        Pair {
            ours: |_| {
                sticks
                    .next()
                    .and_then(|stick| timed(|| collect_by(&together, &many, &stick)))
            },
            theirs: |_| {
                sticks
                    .next()
                    .and_then(|stick| timed(|| collect_by(&together, &few, &stick)))
            },
        },
    )?;
    Ok(vec![
        ("collect_rate", Outcome::Measured(rate)),
        ("collect_two_workers", Outcome::Measured(two)),
        ("collect_flat", Outcome::Measured(flat)),
    ])
}

fn processors() -> Fallible<CpuSet> {
    Ok(sched_getaffinity(None)?)
}

fn first_of(whole: &CpuSet) -> CpuSet {
    let mut one = CpuSet::new();
    if let Some(first) = (0..CpuSet::MAX_CPU).find(|n| whole.is_set(*n)) {
        one.set(first);
    }
    one
}

/// So many threads, on these processors alone if any are named: what collecting is shared among.
fn workers(count: usize, on: Option<CpuSet>) -> Fallible<ThreadPool> {
    let pin = move |_| {
        if let Some(on) = on {
            // A ratio that is off would tell.
            let _ = sched_setaffinity(None, &on);
        }
    };
    Ok(ThreadPoolBuilder::new().num_threads(count).start_handler(pin).build()?)
}

fn journal(folder: &Path) -> Fallible<Halte> {
    let halte = Halte::start(Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::LEAST,
    })?;
    halte.create_journal(NewJournal {
        passphrase: SecretString::from(PASSPHRASE),
        profile: Profile {
            service: halte::model::Service::FederalPolice,
            unit: "WPR Bench".to_owned(),
            officer: "Officer Alice".to_owned(),
            badge: "0001".to_owned(),
            callback: "02 000 00 00".to_owned(),
            lang: "en".to_owned(),
        },
    })?;
    Ok(halte)
}

/// A journal in which so many have arrived before.
fn filled(folder: &Path, count: u32) -> Fallible<Halte> {
    let halte = journal(folder)?;
    halte.lock();
    let passphrase = Passphrase::entered(SecretString::from(PASSPHRASE));
    let mut journal = Journal::unlock(&folder.join("data"), &passphrase, Arc::new(SystemClock::new()))?;
    let numbers: Vec<u32> = (0..count).collect();
    for batch in numbers.chunks(1000) {
        let arrivals: Vec<Arrival> = batch
            .iter()
            .map(|n| Arrival {
                digest: Sha256::digest(n.to_be_bytes()).into(),
                kind: KIND_PACKET.to_owned(),
                evidence_id: format!("{n:064x}"),
                mailbox: "file:///elsewhere".to_owned(),
                day: chrono::NaiveDate::default(),
                verification: "{}".to_owned(),
                sealed: vec![0; 256],
            })
            .collect();
        journal.file_batch(&arrivals, &[])?;
    }
    drop(journal);
    halte.unlock(SecretString::from(PASSPHRASE))?;
    Ok(halte)
}

fn collect_by(workers: &ThreadPool, halte: &Halte, stick: &Path) -> Fallible<()> {
    let at = MailboxAt::address(&stick.display().to_string());
    let report = workers.install(|| halte.mailbox_file(&at, &|_, _| {}))?;
    if usize::try_from(report.new)? == PACKETS {
        Ok(())
    } else {
        Err(format!("not everything arrived: {report:?}").into())
    }
}

/// Sticks with as many packets each, for one reader that holds every recipient's key.
struct Sticks {
    station: PathBuf,
    identity: String,
    waiting: std::sync::Mutex<Vec<PathBuf>>,
}

impl Sticks {
    fn fill(folder: &Path, sticks: usize) -> Fallible<Self> {
        let alice_folder = folder.join("alice");
        let alice = journal(&alice_folder)?;
        demo_station(&alice_folder)?;
        let request = alice.enrol_request(EnrolRole::Device, None)?;
        let (_, answer) = enrol_with(&alice_folder.join("station"), &request.bytes, None)?;
        alice.enrol_accept(&answer)?;
        let all = folder.join("all");
        fs::create_dir_all(&all)?;
        let printer = |_: &[u8]| Ok(vec![b'%'; 60 << 10]);
        let mut packets = Vec::new();
        while packets.len() < sticks * PACKETS {
            // No encounter is sealed hundreds of times: each seal reads what the ones before it left.
            for _ in 0..10 {
                let id = example_encounter(&alice)?;
                for _ in 0..5 {
                    alice.seal(&id, None, "en", &printer)?;
                }
            }
            alice.mailbox_post(&MailboxAt::address(&all.display().to_string()), Which::All, &|_, _| {})?;
            packets = files(&all)?;
        }
        let mut waiting = Vec::new();
        for (n, batch) in packets.chunks(PACKETS).take(sticks).enumerate() {
            let stick = folder.join(format!("stick-{n}"));
            for packet in batch {
                let to = stick.join(packet.strip_prefix(&all)?);
                fs::create_dir_all(to.parent().ok_or("a folder")?)?;
                fs::rename(packet, to)?;
            }
            waiting.push(stick);
        }
        let mut identity = String::new();
        for entry in fs::read_dir(alice_folder.join("recipients"))? {
            identity.push_str(&fs::read_to_string(entry?.path().join("identity.txt"))?);
        }
        Ok(Self {
            station: alice_folder,
            identity,
            waiting: std::sync::Mutex::new(waiting),
        })
    }

    fn enrol(&self, reader: &Halte) -> Fallible<()> {
        reader.install_roster(PacketFiles::read(&self.station.join("roster"))?)?;
        reader.install_identity(&SecretString::from(self.identity.clone()))?;
        Ok(())
    }

    /// A stick that nobody has collected from.
    fn next(&self) -> Fallible<PathBuf> {
        let mut waiting = self.waiting.lock().map_err(|_| "a round panicked")?;
        waiting.pop().ok_or_else(|| "no stick is left".into())
    }
}

fn files(folder: &Path) -> Fallible<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The primitives that collecting a packet cannot do without, and nothing else.
struct Bare<'a> {
    sticks: &'a Sticks,
    keys: Vec<age::x25519::Identity>,
    ed25519: ed25519_dalek::SigningKey,
    ed25519_signature: ed25519_dalek::Signature,
    p256: p256::ecdsa::VerifyingKey,
    p256_signature: p256::ecdsa::Signature,
    rows: std::cell::RefCell<Connection>,
}

const ATTRIBUTES: [u8; 160] = [7; 160];

impl<'a> Bare<'a> {
    fn set_up(folder: &Path, sticks: &'a Sticks) -> Fallible<Self> {
        let keys: Vec<age::x25519::Identity> = sticks
            .identity
            .lines()
            .filter(|line| line.starts_with("AGE-SECRET-KEY-"))
            .map(|line| line.parse().map_err(|e: &str| e.to_owned()))
            .collect::<Result<_, _>>()?;
        debug_assert!(keys.iter().all(|k| !k.to_string().expose_secret().is_empty()));
        let ed25519 = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        let p256 = p256::ecdsa::SigningKey::from_slice(&[7; 32])?;
        let rows = Connection::open(folder.join("rows.db"))?;
        rows.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE inbox (digest BLOB PRIMARY KEY NOT NULL, sealed BLOB NOT NULL) STRICT;",
        )?;
        Ok(Self {
            sticks,
            keys,
            ed25519_signature: ed25519.sign(&ATTRIBUTES),
            ed25519,
            p256_signature: p256.sign(&ATTRIBUTES),
            p256: *p256.verifying_key(),
            rows: std::cell::RefCell::new(rows),
        })
    }

    fn next_stick(&self) -> Fallible<PathBuf> {
        self.sticks.next()
    }

    fn run(&self, stick: &Path) -> Fallible<()> {
        let mut rows = self.rows.borrow_mut();
        let tx = rows.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for path in files(stick)? {
            let sealed = fs::read(path)?;
            let digest: [u8; 32] = Sha256::digest(&sealed).into();
            let decryptor = age::Decryptor::new_buffered(sealed.as_slice())?;
            let keys = self.keys.iter().map(|key| key as &dyn age::Identity);
            let mut container = Vec::new();
            decryptor.decrypt(keys)?.read_to_end(&mut container)?;
            let mut archive = zip::ZipArchive::new(Cursor::new(&container))?;
            for n in 0..archive.len() {
                let mut bytes = Vec::new();
                archive.by_index(n)?.read_to_end(&mut bytes)?;
                std::hint::black_box(Sha256::digest(&bytes));
                if bytes.len() < 2048 {
                    std::hint::black_box(Sha512::digest(&bytes));
                }
            }
            self.ed25519
                .verifying_key()
                .verify_strict(&ATTRIBUTES, &self.ed25519_signature)?;
            self.p256.verify(&ATTRIBUTES, &self.p256_signature)?;
            tx.execute(
                "INSERT INTO inbox (digest, sealed) VALUES (?1, ?2)",
                params![digest, sealed],
            )?;
        }
        tx.commit()?;
        Ok(())
    }
}
