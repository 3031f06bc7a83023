//! The packets of one referral side by side: laying out, signing and sealing one does not wait for
//! the one before it. Knows nothing of packets; the results stand in the order of what came in.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Does one act on each item, on as many processors as there are. A panic in one is a panic here.
pub fn at_once<T: Sync, R: Send>(items: &[T], act: impl Fn(&T) -> R + Sync) -> Vec<R> {
    in_two_steps(items, act, |_, done| done)
}

/// Does two acts on each item, the second with what the first gave. Who is free begins another item
/// before an item is ended: three packets on two processors end together, not one after two.
pub fn in_two_steps<T, M, R>(items: &[T], begin: impl Fn(&T) -> M + Sync, end: impl Fn(&T, M) -> R + Sync) -> Vec<R>
where
    T: Sync,
    M: Send,
    R: Send,
{
    let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let queue = Queue {
        items,
        state: Mutex::new(State {
            begun: 0,
            between: VecDeque::new(),
        }),
    };
    let work = || {
        let mut done = Vec::new();
        // Nothing to take, and what is begun is ended by whoever began it or is free then.
        while let Some(task) = queue.take() {
            match task {
                Task::Begin(index, item) => queue.put(index, begin(item)),
                Task::End(index, item, between) => done.push((index, end(item, between))),
            }
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

enum Task<'a, T, M> {
    Begin(usize, &'a T),
    End(usize, &'a T, M),
}

struct Queue<'a, T, M> {
    items: &'a [T],
    state: Mutex<State<M>>,
}

struct State<M> {
    begun: usize,
    between: VecDeque<(usize, M)>,
}

impl<'a, T, M> Queue<'a, T, M> {
    fn take(&self) -> Option<Task<'a, T, M>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let index = state.begun;
        if let Some(item) = self.items.get(index) {
            state.begun = index.saturating_add(1);
            return Some(Task::Begin(index, item));
        }
        let (index, between) = state.between.pop_front()?;
        Some(Task::End(index, self.items.get(index)?, between))
    }

    fn put(&self, index: usize, between: M) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.between.push_back((index, between));
    }
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
