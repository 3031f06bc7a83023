//! Trust as a whole: a station, its holders, and everything that must be refused.
