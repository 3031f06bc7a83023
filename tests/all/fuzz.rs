//! The fuzz targets without the fuzzer: each over its seeds and over what becomes of them by a fixed
//! sequence of changes, so that a broken target, or a reader that panics early, is noticed here.
//! `HALTE_FUZZ_SEEDS=<folder>` keeps the seeds for `make fuzz`.

#[path = "../../fuzz/entries/container.rs"]
mod container;
#[path = "../../fuzz/entries/content.rs"]
mod content;
#[path = "../../fuzz/entries/encounter.rs"]
mod encounter;
#[path = "../../fuzz/entries/enrolment.rs"]
mod enrolment;
#[path = "../../fuzz/entries/extract.rs"]
mod extract;
#[path = "../../fuzz/entries/frames.rs"]
mod frames;
#[path = "../../fuzz/entries/journal_keys.rs"]
mod journal_keys;
#[path = "../../fuzz/entries/mailbox.rs"]
mod mailbox;
#[path = "../../fuzz/entries/pack.rs"]
mod pack;
#[path = "../../fuzz/entries/packet.rs"]
mod packet;
#[path = "../../fuzz/entries/receipt.rs"]
mod receipt;
#[path = "../../fuzz/entries/review.rs"]
mod review;
#[path = "../../fuzz/entries/roster.rs"]
mod roster;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use halte::content::embedded_files;
use halte::frames::{code, encode};
use halte::model::Service;
use halte::trust::{DeviceKeys, EnrolmentRequest, Identity, Station, request_code};
use secrecy::ExposeSecret;

use crate::{packet_vectors, receipt_vectors};

struct Target {
    name: &'static str,
    run: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
    /// Changed seeds to try: by how long one takes.
    tries: usize,
}

const TARGETS: [Target; 13] = [
    Target {
        name: "container",
        run: container::run,
        seeds: packet_vectors::seeds,
        tries: 300,
    },
    Target {
        name: "content",
        run: content::run,
        seeds: content_files,
        tries: 20,
    },
    Target {
        name: "encounter",
        run: encounter::run,
        seeds: encounters,
        tries: 300,
    },
    Target {
        name: "enrolment",
        run: enrolment::run,
        seeds: enrolments,
        tries: 60,
    },
    Target {
        name: "extract",
        run: extract::run,
        seeds: extract::good,
        tries: 300,
    },
    Target {
        name: "frames",
        run: frames::run,
        seeds: codes,
        tries: 200,
    },
    Target {
        name: "journal_keys",
        run: journal_keys::run,
        seeds: key_files,
        tries: 500,
    },
    Target {
        name: "mailbox",
        run: mailbox::run,
        seeds: mailbox::good,
        tries: 120,
    },
    Target {
        name: "pack",
        run: pack::run,
        seeds: packs,
        tries: 60,
    },
    Target {
        name: "packet",
        run: packet::run,
        seeds: packet_vectors::seeds,
        tries: 200,
    },
    Target {
        name: "receipt",
        run: receipt::run,
        seeds: receipt_vectors::seeds,
        tries: 200,
    },
    Target {
        name: "review",
        run: review::run,
        seeds: sheets,
        tries: 20,
    },
    Target {
        name: "roster",
        run: roster::run,
        seeds: rosters,
        tries: 30,
    },
];

fn content_files() -> Vec<Vec<u8>> {
    let files = embedded_files().into_values().zip(0_u8..);
    files
        .map(|(text, which)| [&[which], text.as_bytes()].concat())
        .collect()
}

fn encounters() -> Vec<Vec<u8>> {
    let person = r#""age":"adult","nationality":"third_country","observations":[{"indicator":"SMG-02","answer":"yes","source":"officer_saw"}]"#;
    let lorry = format!(
        r#"{{"format":"halte.encounter/1","service":"local_police","occurred_on":"2026-11-03","context":"motorway","packs":["SMG","MIN"],
        "scene":[{{"indicator":"SMG-01","answer":"yes","source":"officer_saw"}}],
        "persons":[{{"label":"A",{person},"says_victim":true,"language":"ti"}},{{"label":"B",{person},"accompanied":false,"transported":false}}]}}"#
    );
    let least = format!(
        r#"{{"format":"halte.encounter/1","service":"labour_inspection","occurred_on":"2026-11-03","context":"workplace","persons":[{{"label":"A",{person}}}]}}"#
    );
    vec![lorry.into_bytes(), least.into_bytes()]
}

fn enrolments() -> Vec<Vec<u8>> {
    let dir = tempfile::tempdir().unwrap();
    let at = DateTime::UNIX_EPOCH;
    let keys = DeviceKeys::generate().unwrap();
    let request = EnrolmentRequest::for_device(&keys, "Ostend", Service::LocalPolice, at).unwrap();
    let mut station = Station::init(dir.path(), "Ghent", false, at, None).unwrap();
    let answer = station.enrol(&request, at).unwrap();
    let identity = Identity::fresh().to_file(at).expose_secret().as_bytes().to_vec();
    let picture = request_code(&request).unwrap().png(6).unwrap();
    vec![
        request.as_bytes().to_vec(),
        request.compact().unwrap(),
        answer,
        identity,
        picture,
    ]
}

/// Codes as text, as bytes without their checksum, as grey pixels and as a picture's file.
fn codes() -> Vec<Vec<u8>> {
    let packet = [b"age-encryption.org/v1\n".as_slice(), &[7; 900]].concat();
    let texts: Vec<String> = encode(&packet).unwrap().take(4).collect();
    let head = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 3, 0xe8, 0, 0, 0];
    let bodies = (0..4).flat_map(|number| [&head[..], &[number], &[number; 480]].concat());
    let first = code(&texts[0]).unwrap();
    let small = code("HALTE:").unwrap();
    vec![
        texts.join("\n").into_bytes(),
        bodies.collect(),
        first.pixels(1).1,
        first.png(2).unwrap(),
        small.png(1).unwrap(),
    ]
}

fn key_files() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/journal/v1");
    let journals = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<Vec<u8>> = journals.map(|j| fs::read(j.join("journal.keys")).unwrap()).collect();
    // Without its checksum too: the target writes a right one behind whatever comes.
    let open = files.iter().map(|file| {
        let text = std::str::from_utf8(file).unwrap().trim_end();
        text.rsplit_once('\n').unwrap().0.as_bytes().to_vec()
    });
    let open: Vec<Vec<u8>> = open.collect();
    files.into_iter().chain(open).collect()
}

fn rosters() -> Vec<Vec<u8>> {
    let files = roster::good();
    let files = [files.roster, files.crl, files.ca_pem].into_iter().zip(0_u8..);
    files
        .map(|(file, which)| [&[which], file.as_slice()].concat())
        .collect()
}

/// Sheets to fill in, of two languages.
fn sheets() -> Vec<Vec<u8>> {
    let sheet = |lang| halte::service::review_file(lang, "en").unwrap().into_bytes();
    vec![sheet("ti"), sheet("nl")]
}

fn packs() -> Vec<Vec<u8>> {
    vec![
        [&[0], pack::good().as_slice()].concat(),
        [&[1], pack::OVERLAY.as_bytes()].concat(),
    ]
}

/// A fixed sequence: xorshift64*.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(drawn).unwrap() % limit.max(1)
    }

    /// One to four changes: a bit turned, a byte set, a part cut out, doubled, or brought in from
    /// another seed.
    fn change(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(4) {
            let (from, length) = (self.below(bytes.len()), 1 + self.below(64));
            let to = (from + length).min(bytes.len());
            match self.below(6) {
                0 if from < to => bytes[from] ^= 1 << self.below(8),
                1 if from < to => bytes[from] = b"\0\xff\n\"{}[]=-/.0A"[self.below(14)],
                2 => drop(bytes.drain(from..to)),
                3 => {
                    let part = bytes[from..to].to_vec();
                    bytes.splice(from..from, part);
                }
                4 => bytes.truncate(from),
                _ => {
                    let other = &seeds[self.below(seeds.len())];
                    let start = self.below(other.len());
                    let part = other[start..(start + length).min(other.len())].to_vec();
                    bytes.splice(from..to, part);
                }
            }
        }
        bytes
    }
}

#[test]
fn every_target_stands_its_seeds_and_what_becomes_of_them() {
    let tenfold = if std::env::var_os("HALTE_LONG").is_some() {
        10
    } else {
        1
    };
    for target in &TARGETS {
        let seeds = (target.seeds)();
        assert!(seeds.len() >= 2, "{}", target.name);
        let started = std::time::Instant::now();
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
        for seed in &seeds {
            (target.run)(seed);
        }
        for _ in 0..target.tries * tenfold {
            (target.run)(&chance.change(&seeds));
        }
        println!("{}: {} seeds, {:?}", target.name, seeds.len(), started.elapsed());
    }
}

#[test]
fn every_target_of_the_fuzzer_is_run_here() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let stems = |folder: &str| -> BTreeSet<String> {
        let files = fs::read_dir(fuzz.join(folder)).unwrap();
        let stem = |path: PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
        files.map(|file| stem(file.unwrap().path())).collect()
    };
    let here: BTreeSet<String> = TARGETS.iter().map(|t| t.name.to_owned()).collect();
    assert_eq!(stems("entries"), here);
    assert_eq!(stems("fuzz_targets"), here);
    let manifest = fs::read_to_string(fuzz.join("Cargo.toml")).unwrap();
    for name in &here {
        assert!(
            manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")),
            "{name}"
        );
    }
}

#[test]
fn seeds_are_kept_where_they_are_asked_for() {
    let temp = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("HALTE_FUZZ_SEEDS").map_or_else(|| temp.path().to_owned(), PathBuf::from);
    for target in &TARGETS {
        let own = folder.join(target.name);
        fs::create_dir_all(&own).unwrap();
        for (number, seed) in (target.seeds)().iter().enumerate() {
            fs::write(own.join(format!("seed-{number:03}")), seed).unwrap();
        }
        assert!(fs::read_dir(&own).unwrap().count() >= 2);
    }
}
