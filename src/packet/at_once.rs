//! The packets of one referral side by side: laying out, signing and sealing one does not wait for
//! the one before it. Knows nothing of packets; the results stand in the order of what came in. An
//! act waits for no lock: whoever waits for it may hold that.

use std::sync::Mutex;

use rayon::prelude::*;

/// Does one act on each item, on as many processors as there are. A panic in one is a panic here.
pub fn at_once<T: Sync, R: Send>(items: &[T], act: impl Fn(&T) -> R + Sync) -> Vec<R> {
    items.par_iter().with_max_len(1).map(&act).collect()
}

/// Does two acts on each item, the second with what the first gave. Who is free begins another item
/// before an item is ended: three packets on two processors end together, not one after two.
pub fn in_two_steps<T, M, R>(items: &[T], begin: impl Fn(&T) -> M + Sync, end: impl Fn(&T, M) -> R + Sync) -> Vec<R>
where
    T: Sync,
    M: Send,
    R: Send,
{
    let done: Vec<Mutex<Option<R>>> = items.iter().map(|_| Mutex::new(None)).collect();
    let (begin, end) = (&begin, &end);
    rayon::scope_fifo(|scope| {
        for (item, done) in items.iter().zip(&done) {
            scope.spawn_fifo(move |scope| {
                let between = begin(item);
                scope.spawn_fifo(move |_| {
                    let result = end(item, between);
                    if let Ok(mut done) = done.lock() {
                        *done = Some(result);
                    }
                });
            });
        }
    });
    // Whatever panicked has panicked here: none is missing.
    done.into_iter()
        .filter_map(|done| done.into_inner().ok().flatten())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

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
    fn each_item_is_begun_once_and_ended_with_what_its_own_beginning_gave() {
        let (begun, ended) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let items: Vec<usize> = (0..7).collect();
        let done = in_two_steps(
            &items,
            |item| {
                begun.fetch_add(1, Ordering::Relaxed);
                item * 10
            },
            |item, between| {
                ended.fetch_add(1, Ordering::Relaxed);
                between + item
            },
        );
        assert_eq!(done, [0, 11, 22, 33, 44, 55, 66]);
        assert_eq!((begun.into_inner(), ended.into_inner()), (7, 7));
    }
}
