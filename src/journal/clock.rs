//! The clocks an entry is stamped with. The wall clock may lie: an anomaly is shown, never hidden
//! and never corrected. Times come from the system; the last trusted time from whoever saw one.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::{Entry, Moment};

/// Where the journal's times come from.
pub trait Clock: Send + Sync {
    /// Now, on every clock the device has.
    fn now(&self) -> Moment;

    /// Milliseconds the device was awake since it started: what [`Moment::since_boot_ms`] says,
    /// without its sleep. A clock that cannot tell says that it never slept.
    fn awake_ms(&self) -> u64 {
        self.now().since_boot_ms
    }
}

const NO_TRUSTED_TIME: i64 = i64::MIN;

/// The device's own clocks.
#[derive(Debug)]
pub struct SystemClock {
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    started: std::time::Instant,
    trusted_ms: AtomicI64,
}

impl SystemClock {
    /// The device's clocks, with no trusted time yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            #[cfg(not(any(target_os = "linux", target_os = "android")))]
            started: std::time::Instant::now(),
            trusted_ms: AtomicI64::new(NO_TRUSTED_TIME),
        }
    }

    /// Remembers a time that came from outside the device and could be trusted. An earlier one
    /// than the last is ignored.
    pub fn trust(&self, at: DateTime<Utc>) {
        self.trusted_ms.fetch_max(at.timestamp_millis(), Ordering::Relaxed);
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    #[expect(clippy::unused_self, reason = "other systems count from the start of the process")]
    fn since_boot_ms(&self) -> u64 {
        // CLOCK_BOOTTIME and not CLOCK_MONOTONIC: a tablet sleeps in a pocket between two taps.
        read_ms(rustix::time::ClockId::Boottime)
    }

    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    fn since_boot_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment {
            wall: Utc::now(),
            since_boot_ms: self.since_boot_ms(),
            trusted: trusted(self.trusted_ms.load(Ordering::Relaxed)),
        }
    }

    #[cfg(any(target_os = "linux", target_os = "android"))]
    fn awake_ms(&self) -> u64 {
        read_ms(rustix::time::ClockId::Monotonic)
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn read_ms(clock: rustix::time::ClockId) -> u64 {
    let time = rustix::time::clock_gettime(clock);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    let millis = u64::try_from(time.tv_nsec / 1_000_000).unwrap_or_default();
    seconds.saturating_mul(1000).saturating_add(millis)
}

/// A clock that stands still until it is told to move: tests, demonstrations, vectors.
#[derive(Debug)]
pub struct FixedClock {
    wall_ms: AtomicI64,
    since_boot_ms: AtomicU64,
    asleep_ms: AtomicU64,
    trusted_ms: AtomicI64,
}

impl FixedClock {
    /// Stands at this moment.
    #[must_use]
    pub fn at(moment: Moment) -> Self {
        let trusted_ms = moment.trusted.map_or(NO_TRUSTED_TIME, |t| t.timestamp_millis());
        Self {
            wall_ms: AtomicI64::new(moment.wall.timestamp_millis()),
            since_boot_ms: AtomicU64::new(moment.since_boot_ms),
            asleep_ms: AtomicU64::new(0),
            trusted_ms: AtomicI64::new(trusted_ms),
        }
    }

    /// Time passes on every clock.
    pub fn advance_ms(&self, ms: u32) {
        self.wall_ms.fetch_add(i64::from(ms), Ordering::Relaxed);
        self.since_boot_ms.fetch_add(u64::from(ms), Ordering::Relaxed);
    }

    /// The device sleeps: time passes on every clock but the one that counts what it was awake.
    pub fn sleep_ms(&self, ms: u32) {
        self.advance_ms(ms);
        self.asleep_ms.fetch_add(u64::from(ms), Ordering::Relaxed);
    }

    /// Somebody sets the wall clock.
    pub fn set_wall(&self, wall: DateTime<Utc>) {
        self.wall_ms.store(wall.timestamp_millis(), Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        Moment {
            wall: DateTime::from_timestamp_millis(self.wall_ms.load(Ordering::Relaxed)).unwrap_or_default(),
            since_boot_ms: self.since_boot_ms.load(Ordering::Relaxed),
            trusted: trusted(self.trusted_ms.load(Ordering::Relaxed)),
        }
    }

    fn awake_ms(&self) -> u64 {
        let asleep = self.asleep_ms.load(Ordering::Relaxed);
        self.since_boot_ms.load(Ordering::Relaxed).saturating_sub(asleep)
    }
}

fn trusted(ms: i64) -> Option<DateTime<Utc>> {
    (ms != NO_TRUSTED_TIME)
        .then(|| DateTime::from_timestamp_millis(ms))
        .flatten()
}

/// A time that cannot be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anomaly {
    /// The entry whose time it is.
    pub seq: u32,
    /// What is wrong with it.
    pub kind: AnomalyKind,
}

/// What is wrong with an entry's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnomalyKind {
    /// The wall clock went on by less than the device was running since the entry before.
    WentBack {
        /// By how many milliseconds it fell behind.
        ms: i64,
    },
    /// The wall clock is behind a time that could be trusted.
    BehindTrusted {
        /// By how many milliseconds.
        ms: i64,
    },
}

/// Entries whose time cannot be right, in the order given (oldest first, of one journal).
/// A wall clock that was set forward looks like a device that was switched off, and is not found.
#[must_use]
pub fn anomalies(entries: &[Entry]) -> Vec<Anomaly> {
    let mut found = Vec::new();
    let mut before: Option<Moment> = None;
    for entry in entries {
        let time = entry.time;
        let mut flag = |kind| found.push(Anomaly { seq: entry.seq, kind });
        if let Some(before) = before {
            // After a restart the count begins again: at least that much time has passed.
            let ran_ms = time
                .since_boot_ms
                .checked_sub(before.since_boot_ms)
                .unwrap_or(time.since_boot_ms);
            let behind = TimeDelta::milliseconds(i64::try_from(ran_ms).unwrap_or(i64::MAX)) - (time.wall - before.wall);
            if behind > drift_allowance(ran_ms) {
                flag(AnomalyKind::WentBack {
                    ms: behind.num_milliseconds(),
                });
            }
        }
        if let Some(trusted) = time.trusted.filter(|t| *t > time.wall) {
            flag(AnomalyKind::BehindTrusted {
                ms: (trusted - time.wall).num_milliseconds(),
            });
        }
        before = Some(time);
    }
    found
}

/// Five seconds and one in a thousand: clocks drift and are set right by a little.
fn drift_allowance(ran_ms: u64) -> TimeDelta {
    TimeDelta::milliseconds(i64::try_from(ran_ms / 1000).unwrap_or(i64::MAX).saturating_add(5000))
}
