//! What stood in the way of one object after another, and when it is enough: one bad object never keeps
//! the rest back, and a mailbox that refuses all of them is not asked for ever. Holds no name.

use super::error::MailboxError;

/// So many that fail alike, one after the other, are no longer the fault of each alone.
pub const ALIKE: u32 = 8;

/// What stood in the way so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble {
    most: u32,
    in_a_row: u32,
    last: Option<MailboxError>,
    no_room_for: Option<u64>,
}

impl Trouble {
    /// Nothing yet; so many alike in a row are enough.
    #[must_use]
    pub const fn new(most: u32) -> Self {
        Self {
            most,
            in_a_row: 0,
            last: None,
            no_room_for: None,
        }
    }

    /// One went well, or a new place begins: a new row.
    pub const fn none(&mut self) {
        self.in_a_row = 0;
    }

    /// One of this size did not go. What now stops all the others, if anything does.
    pub fn met(&mut self, problem: MailboxError, size: u64) -> Option<MailboxError> {
        let is_alike = self.last == Some(problem);
        self.in_a_row = if is_alike { self.in_a_row.saturating_add(1) } else { 1 };
        self.last = Some(problem);
        if problem == MailboxError::Full {
            // Something smaller may still find room: it is tried, and nothing else.
            self.no_room_for = Some(self.no_room_for.map_or(size, |smallest| smallest.min(size)));
            return None;
        }
        (problem.stops_the_rest() || self.in_a_row >= self.most).then_some(problem)
    }

    /// Whether one of this size may find room: nothing as small was refused for want of it.
    #[must_use]
    pub fn fits(&self, size: u64) -> bool {
        self.no_room_for.is_none_or(|refused| size < refused)
    }

    /// What was last in the way.
    #[must_use]
    pub const fn last(&self) -> Option<MailboxError> {
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_alike_in_a_row_are_enough_and_one_that_goes_begins_a_new_row() {
        let mut trouble = Trouble::new(3);
        let server = MailboxError::Server;
        assert_eq!([trouble.met(server, 1), trouble.met(server, 1)], [None, None]);
        trouble.none();
        assert_eq!([trouble.met(server, 1), trouble.met(server, 1)], [None, None]);
        assert_eq!(trouble.met(MailboxError::NotPermitted, 1), None, "another row");
        assert_eq!([trouble.met(server, 1), trouble.met(server, 1)], [None, None]);
        assert_eq!(trouble.met(server, 1), Some(server));
    }

    #[test]
    fn what_no_other_object_would_change_stops_at_once() {
        for problem in [
            MailboxError::Offline,
            MailboxError::Credentials,
            MailboxError::Cancelled,
        ] {
            assert_eq!(Trouble::new(ALIKE).met(problem, 1), Some(problem));
        }
    }

    #[test]
    fn where_there_is_no_room_only_something_smaller_is_tried() {
        let mut trouble = Trouble::new(1);
        assert!(trouble.fits(400_000));
        assert_eq!(trouble.met(MailboxError::Full, 400_000), None);
        assert_eq!([trouble.fits(400_000), trouble.fits(9_000)], [false, true]);
        assert_eq!(trouble.met(MailboxError::Full, 9_000), None);
        assert_eq!([trouble.fits(9_000), trouble.fits(8_999)], [false, true]);
    }
}
