//! One ratio: two acts timed in turn, round by round, so that whatever else the machine does falls
//! on both. The number is the median of the rounds' ratios; the spread says how far they lie apart.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::Fallible;

/// Which side of its limit a ratio has to be on.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    /// Halte's time by the other's.
    AtMost(f64),
    /// The other's time by Halte's: how many times faster.
    AtLeast(f64),
    /// The other's time by Halte's, with nothing promised.
    Faster,
}

/// A measured ratio.
#[derive(Serialize)]
pub(crate) struct Ratio {
    ratio: f64,
    limit: Option<f64>,
    limit_is: &'static str,
    /// Smallest and largest round.
    spread: [f64; 2],
    /// First and third quartile of the rounds.
    middle_half: [f64; 2],
    /// Medians of this run on this machine, to find where time goes; they promise nothing.
    milliseconds: [f64; 2],
    rounds: usize,
    what: String,
    #[serde(skip)]
    bound: Limit,
}

/// Two acts that are timed in turn.
pub(crate) struct Pair<A, B> {
    /// What Halte does.
    pub(crate) ours: A,
    /// What one would have instead.
    pub(crate) theirs: B,
}

impl Ratio {
    /// Runs `rounds` rounds after a warm-up and compares. `ours` and `theirs` get the number of the
    /// round and return the time of the part that counts.
    pub(crate) fn measure<A, B>(what: &str, bound: Limit, rounds: usize, pair: Pair<A, B>) -> Fallible<Self>
    where
        A: FnMut(usize) -> Fallible<Duration>,
        B: FnMut(usize) -> Fallible<Duration>,
    {
        let Pair { mut ours, mut theirs } = pair;
        let warm_up = (rounds / 10).clamp(1, 10);
        let mut ratios = Vec::with_capacity(rounds);
        let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
        for round in 0..warm_up + rounds {
            // Who goes first changes, so that neither always finds the caches warm.
            let (our_time, their_time) = if round % 2 == 0 {
                let first = ours(round)?;
                (first, theirs(round)?)
            } else {
                let first = theirs(round)?;
                (ours(round)?, first)
            };
            let (our_time, their_time) = (our_time.as_secs_f64(), their_time.as_secs_f64());
            if round >= warm_up {
                our_times.push(our_time);
                their_times.push(their_time);
                ratios.push(match bound {
                    Limit::AtMost(_) => our_time / their_time,
                    Limit::AtLeast(_) | Limit::Faster => their_time / our_time,
                });
            }
        }
        for list in [&mut ratios, &mut our_times, &mut their_times] {
            list.sort_by(f64::total_cmp);
        }
        let at = |quarter: usize| quartile(&ratios, quarter);
        let (limit, limit_is) = match bound {
            Limit::AtMost(limit) => (Some(limit), "at most"),
            Limit::AtLeast(limit) => (Some(limit), "at least"),
            Limit::Faster => (None, "none: reported only"),
        };
        Ok(Self {
            ratio: round_off(at(2)),
            limit,
            limit_is,
            spread: [round_off(at(0)), round_off(at(4))],
            middle_half: [round_off(at(1)), round_off(at(3))],
            milliseconds: [&our_times, &their_times].map(|times| round_off(quartile(times, 2) * 1000.0)),
            rounds,
            what: what.to_owned(),
            bound,
        })
    }

    /// Whether the median keeps the limit.
    pub(crate) fn holds(&self) -> bool {
        match self.bound {
            Limit::AtMost(limit) => self.ratio <= limit,
            Limit::AtLeast(limit) => self.ratio >= limit,
            Limit::Faster => true,
        }
    }
}

/// Times one act; its result is used, so that it is not optimised away.
pub(crate) fn timed<T>(act: impl FnOnce() -> Fallible<T>) -> Fallible<Duration> {
    let start = Instant::now();
    let done = black_box(act()?);
    let time = start.elapsed();
    drop(done);
    Ok(time)
}

/// Of a sorted list; 0 is the smallest, 4 the largest.
fn quartile(sorted: &[f64], quarter: usize) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get(last * quarter / 4).copied().unwrap_or(f64::NAN)
}

fn round_off(ratio: f64) -> f64 {
    (ratio * 1000.0).round() / 1000.0
}
