//! The packets of one referral side by side: laying out, signing and sealing one does not wait for
//! the one before it. Knows nothing of packets; the results stand in the order of what came in.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does one act on each item, on as many processors as there are. A panic in one is a panic here.
pub fn at_once<T: Sync, R: Send>(items: &[T], act: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        // Taken one by one, so that a long one does not make others wait behind it.
        while let Some((index, item)) = take(items, &next) {
            done.push((index, act(item)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        // This thread works too.
        let others: Vec<_> = (1..workers.min(items.len())).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

fn take<'a, T>(items: &'a [T], next: &AtomicUsize) -> Option<(usize, &'a T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, items.get(index)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items_whoever_is_done_first() {
        let items: Vec<u64> = (0..40).collect();
        let done = at_once(&items, |item| {
            // The earlier, the longer.
            let rounds = (40 - item) * 10_000;
            (0..rounds).fold(*item, |sum, n| std::hint::black_box(sum ^ n ^ n))
        });
        assert_eq!(done, items);
        assert!(at_once(&Vec::<u64>::new(), |item| *item).is_empty());
    }

    #[test]
    fn every_item_is_done_once() {
        let count = AtomicUsize::new(0);
        at_once(&[(); 7], |()| count.fetch_add(1, Ordering::Relaxed));
        assert_eq!(count.into_inner(), 7);
    }
}
