//! The element keys of `halte.assessment/1` as a small set. The order is part of the contract.
//! Comes from `Indicator.supports`; a key that is not in the list is no element.

use crate::content::{ELEMENT_KEYS, Indicator};

/// A set of element keys: bit n stands for the n-th of [`ELEMENT_KEYS`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Keys(u32);

impl Keys {
    pub(super) const NONE: Self = Self(0);
    pub(super) const ACT_TRAFFICKING: Self = Self(1);
    pub(super) const ACT_SMUGGLING: Self = Self(1 << 1);
    pub(super) const PROFIT: Self = Self(1 << 2);
    pub(super) const PURPOSES: Self = Self(0b1111_1111 << 3);
    pub(super) const MINOR: Self = Self(1 << 11);
    /// Domain reference A.4: what opens the protection for a smuggled person.
    pub(super) const CIRCUMSTANCES: Self = Self(0b11_1111 << 11);
    pub(super) const AUTHORITY: Self = Self(1 << 17);
    pub(super) const HABITUAL_ORGANISED: Self = Self(0b11 << 18);

    pub(super) fn of(indicator: &Indicator) -> Self {
        (0..)
            .zip(ELEMENT_KEYS)
            .filter(|(_, key)| indicator.supports.iter().any(|s| s.as_str() == *key))
            .fold(Self::NONE, |all, (bit, _)| all.or(Self(1 << bit)))
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) const fn any(self) -> bool {
        self.0 != 0
    }

    pub(super) const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Each key alone with its name, in the contract's order.
    pub(super) fn each(self) -> impl Iterator<Item = (Self, &'static str)> {
        (0..)
            .zip(ELEMENT_KEYS)
            .map(|(bit, name)| (Self(1 << bit), name))
            .filter(move |(key, _)| self.and(*key).any())
    }
}
