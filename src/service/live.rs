//! Something that can be exchanged while it is in use: what was borrowed stays as it was, who asks
//! next gets the new one. Values are kept until the program ends, so that no act sees half of each.

use std::ops::Deref;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The value in use, one of those it ever had. Each has a name and is made once.
pub(crate) struct Live<T> {
    first: Node<T>,
    current: AtomicUsize,
}

struct Node<T> {
    name: String,
    value: T,
    next: OnceLock<Box<Node<T>>>,
}

impl<T> Live<T> {
    /// What it begins with.
    pub(crate) fn new(name: &str, value: T) -> Self {
        Self {
            first: Node {
                name: name.to_owned(),
                value,
                next: OnceLock::new(),
            },
            current: AtomicUsize::new(0),
        }
    }

    /// Which value is in use: another number is another value.
    pub(crate) fn revision(&self) -> usize {
        self.current.load(Ordering::Acquire)
    }

    /// Goes over to the value of this name, if it was ever put here.
    pub(crate) fn go_to(&self, name: &str) -> bool {
        let found = self.nodes().position(|node| node.name == name);
        if let Some(at) = found {
            self.current.store(at, Ordering::Release);
        }
        found.is_some()
    }

    /// Puts a value here and goes over to it.
    pub(crate) fn put(&self, name: &str, value: T) {
        let mut fresh = Box::new(Node {
            name: name.to_owned(),
            value,
            next: OnceLock::new(),
        });
        let mut at = &self.first;
        while let Err(back) = at.next.set(fresh) {
            fresh = back;
            if let Some(next) = at.next.get() {
                at = next;
            }
        }
        self.go_to(name);
    }

    fn nodes(&self) -> impl Iterator<Item = &Node<T>> {
        std::iter::successors(Some(&self.first), |node| node.next.get().map(Box::as_ref))
    }
}

impl<T> Deref for Live<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let current = self.nodes().nth(self.revision());
        &current.unwrap_or(&self.first).value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_borrowed_stays_and_who_asks_next_gets_the_new_one() {
        let live = Live::new("shipped", "PAG-ASA".to_owned());
        let before: &str = &live;
        live.put("installed", "Payoke".to_owned());
        assert_eq!((before, live.as_str()), ("PAG-ASA", "Payoke"));
        assert_eq!(live.revision(), 1);
    }

    #[test]
    fn going_back_and_forth_keeps_nothing_twice() {
        let live = Live::new("shipped", 0);
        live.put("installed", 1);
        for _ in 0..50 {
            assert!(live.go_to("shipped"));
            assert_eq!(*live, 0);
            assert!(live.go_to("installed"));
            assert_eq!(*live, 1);
        }
        assert!(!live.go_to("of another station"));
        assert_eq!((*live, live.nodes().count()), (1, 2));
    }
}
