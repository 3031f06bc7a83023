//! Belgian civil time: days and months of a deadline are counted where the law is, not where a
//! device's clock is set. Pure; reads no clock.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// Belgian time: one hour ahead, two from the last Sunday of March to that of October, each at
/// 01:00 UTC (Directive 2000/84/EC).
#[must_use]
pub fn belgian(at: DateTime<Utc>) -> NaiveDateTime {
    let change = |month: u32| {
        let last = NaiveDate::from_ymd_opt(at.year(), month, 31)?;
        let sunday = last.checked_sub_signed(TimeDelta::days(i64::from(last.weekday().num_days_from_sunday())))?;
        sunday.and_hms_opt(1, 0, 0)
    };
    let now = at.naive_utc();
    let summer = change(3)
        .zip(change(10))
        .is_some_and(|(from, to)| from <= now && now < to);
    // A time at the end of all times stays what it is.
    now.checked_add_signed(TimeDelta::hours(if summer { 2 } else { 1 }))
        .unwrap_or(now)
}

/// The instant of a Belgian time. Of an hour that comes twice the first; an hour that is left out is
/// read as if the clocks had not changed.
#[must_use]
pub fn from_belgian(local: NaiveDateTime) -> DateTime<Utc> {
    let summer = (local - TimeDelta::hours(2)).and_utc();
    if belgian(summer) == local {
        summer
    } else {
        (local - TimeDelta::hours(1)).and_utc()
    }
}

/// The instant at which a Belgian day begins.
#[must_use]
pub fn belgian_midnight(day: NaiveDate) -> DateTime<Utc> {
    from_belgian(day.and_time(NaiveTime::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_time_at_the_end_of_all_times_stays_what_it_is() {
        let end = DateTime::<Utc>::MAX_UTC;
        assert_eq!(belgian(end), end.naive_utc());
        let beginning = DateTime::<Utc>::MIN_UTC;
        assert!(belgian(beginning) > beginning.naive_utc());
    }

    #[test]
    fn summer_time_begins_and_ends_at_one_in_the_morning_utc() {
        assert_eq!(belgian(at("2026-03-29T00:59:00Z")), local("2026-03-29T01:59:00"));
        assert_eq!(belgian(at("2026-03-29T01:00:00Z")), local("2026-03-29T03:00:00"));
        assert_eq!(belgian(at("2026-10-25T00:59:00Z")), local("2026-10-25T02:59:00"));
        assert_eq!(belgian(at("2026-10-25T01:00:00Z")), local("2026-10-25T02:00:00"));
    }

    #[test]
    fn every_instant_comes_back_except_the_hour_that_comes_twice() {
        for text in [
            "2026-01-01T00:00:00Z",
            "2026-07-01T22:00:00Z",
            "2026-03-29T01:00:00Z",
            "2026-10-25T00:30:00Z",
        ] {
            assert_eq!(from_belgian(belgian(at(text))), at(text), "{text}");
        }
        assert_eq!(
            from_belgian(local("2026-10-25T02:30:00")),
            at("2026-10-25T00:30:00Z"),
            "the first of the two"
        );
        assert_eq!(
            from_belgian(local("2026-03-29T02:30:00")),
            at("2026-03-29T01:30:00Z"),
            "an hour that is left out"
        );
        assert_eq!(
            belgian_midnight(NaiveDate::from_ymd_opt(2026, 7, 1).unwrap()),
            at("2026-06-30T22:00:00Z")
        );
    }
}
