//! A tap as the officer waits for it (checked, chained, encrypted, on disk) against the bare rows it
//! writes: the same tables and sizes in one plain SQLite transaction, WAL, synchronous=FULL, on the
//! same disk. The plain side gets its values ready-made and pays only for the write.

use std::path::Path;

use chrono::Utc;
use halte::model::{Answer, EncounterId, Event, IndicatorId, PersonLabel, Source};
use halte::service::{Config, Halte, KeyParams, NewJournal, Profile, example_encounter};
use rusqlite::{Connection, TransactionBehavior, params};
use secrecy::SecretString;

use crate::Fallible;
use crate::ratio::{Limit, Pair, Ratio, timed};

const ROUNDS: usize = 400;
const SCHEMA: &str = include_str!("../../src/journal/schema.sql");
const PERSONS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];
const INDICATORS: [&str; 3] = ["SMG-02", "SMG-20", "SMG-01"];

/// An open journal with the example encounter in it: eight people and a driver.
pub(crate) fn device(folder: &Path) -> Fallible<(Halte, EncounterId)> {
    let halte = Halte::start(Config {
        data: folder.join("data"),
        out: folder.join("out"),
        effort: KeyParams::PRODUCTION,
    })?;
    halte.create_journal(NewJournal {
        passphrase: SecretString::from("seven lorries wait beside a quiet canal"),
        profile: Profile {
            service: halte::model::Service::FederalPolice,
            unit: "WPR Bench".to_owned(),
            officer: "Officer Alice".to_owned(),
            badge: "0001".to_owned(),
            callback: "02 000 00 00".to_owned(),
            lang: "en".to_owned(),
        },
    })?;
    let id = example_encounter(&halte)?;
    Ok((halte, id))
}

fn event(round: usize) -> Fallible<Event> {
    let label = PERSONS.get(round % PERSONS.len()).copied().unwrap_or("A");
    let indicator = INDICATORS
        .get(round / PERSONS.len() % INDICATORS.len())
        .copied()
        .unwrap_or("SMG-02");
    Ok(Event::PersonsAnswered {
        labels: vec![PersonLabel::new(label)?],
        indicator: IndicatorId::new(indicator)?,
        answer: Some(if round.is_multiple_of(3) {
            Answer::No
        } else {
            Answer::Yes
        }),
        source: Source::OfficerSaw,
    })
}

/// The journal's own tables in a database without a key.
struct Plain {
    db: Connection,
    encounter: String,
    seq: u32,
}

impl Plain {
    fn open(path: &Path, encounter: &EncounterId) -> Fallible<Self> {
        let db = Connection::open(path)?;
        // As the journal has it, which spares the plain side the shared index file.
        db.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
        db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        db.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;")?;
        db.execute_batch(SCHEMA)?;
        let encounter = encounter.to_string();
        db.execute(
            "INSERT INTO encounter (id, opened_ms, occurred_on, persons, training, closed_ms, last_seq) \
             VALUES (?1, 0, '2026-11-03', 9, 1, NULL, 0)",
            [&encounter],
        )?;
        Ok(Self { db, encounter, seq: 0 })
    }

    fn write(&mut self, kind: &str, body: &str, wall_ms: i64) -> Fallible<()> {
        self.seq += 1;
        let digest = [self.seq.to_le_bytes(); 8].concat();
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.prepare_cached(
            "INSERT INTO entry (seq, encounter, wall_ms, boot_ms, trusted_ms, kind, prev, body_digest, head) \
             VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?6, ?6, ?6)",
        )?
        .execute(params![self.seq, self.encounter, wall_ms, wall_ms, kind, digest])?;
        tx.prepare_cached("INSERT INTO entry_body (seq, salt, body) VALUES (?1, ?2, ?3)")?
            .execute(params![self.seq, digest, body])?;
        Ok(tx.commit()?)
    }
}

/// The ratio of a tap to its bare rows.
pub(crate) fn against_plain_rows(folder: &Path) -> Fallible<Ratio> {
    let (halte, id) = device(&folder.join("tap"))?;
    let mut plain = Plain::open(&folder.join("plain.db"), &id)?;
    Ratio::measure(
        "a durable tap on the example encounter (Halte::tap: checked, chained, encrypted, on disk) by the same rows \
         in one plain SQLite transaction, WAL and synchronous=FULL, on the same disk",
        Limit::AtMost(2.0),
        ROUNDS,
        Pair {
            ours: |round| {
                let event = event(round)?;
                timed(|| Ok(halte.tap(&id, event)?))
            },
            theirs: |round| {
                let body = serde_json::to_string(&event(round)?)?;
                let wall_ms = Utc::now().timestamp_millis();
                timed(|| plain.write("persons_answered", &body, wall_ms))
            },
        },
    )
}
