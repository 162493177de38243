//! A stretch of time in words.

use chrono::{DateTime, Datelike, Offset};
use chrono_tz::Tz;
use hirelog_domain::interviews::Slot;

/// `Mon 2026-11-30, 12:00–13:00 (Europe/Berlin, UTC+01:00)`: a date that no country reads another way, the clock of the
/// reader, and the offset, so that it can be turned into one moment even where a clock shows an hour twice. The end has
/// its own day and its own offset where they differ:
///
/// - `Mon 2026-11-30, 23:30 – Tue 2026-12-01, 00:30 (Europe/Berlin, UTC+01:00)`
/// - `Sun 2026-10-25, 02:30 UTC+02:00 – 02:30 UTC+01:00 (Europe/Berlin)`
pub(super) fn when(slot: Slot, zone: Tz, weekdays: &[&str; 7]) -> String {
    let (start, end) = (slot.start.in_zone(zone), slot.end.in_zone(zone));
    let offset = |at: &DateTime<Tz>| format!("UTC{}", at.offset().fix());
    let day = |at: &DateTime<Tz>| format!("{} {}", weekday(at, weekdays), at.format("%Y-%m-%d"));
    let clock = |at: &DateTime<Tz>| at.format("%H:%M").to_string();

    let one_day = start.date_naive() == end.date_naive();
    let last_day = if one_day { String::new() } else { format!("{}, ", day(&end)) };
    let (from, to) = (format!("{}, {}", day(&start), clock(&start)), format!("{last_day}{}", clock(&end)));
    if offset(&start) != offset(&end) {
        format!("{from} {} – {to} {} ({zone})", offset(&start), offset(&end))
    } else if one_day {
        format!("{from}–{to} ({zone}, {})", offset(&start))
    } else {
        format!("{from} – {to} ({zone}, {})", offset(&start))
    }
}

fn weekday<'a>(at: &DateTime<Tz>, weekdays: &[&'a str; 7]) -> &'a str {
    let monday_is_0 = at.weekday().num_days_from_monday() as usize;
    weekdays.get(monday_is_0).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(start: &str, minutes: u16, zone: Tz) -> String {
        when(Slot::lasting(start.parse().unwrap(), minutes), zone, &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    }

    #[test]
    fn day_and_offset_are_said_once_where_they_are_the_same() {
        use chrono_tz::{Asia::Kolkata, Europe::Berlin};

        let noon = said("2026-11-30T11:00:00Z", 60, Berlin);
        assert_eq!(noon, "Mon 2026-11-30, 12:00–13:00 (Europe/Berlin, UTC+01:00)");
        let night = said("2026-11-30T22:30:00Z", 60, Berlin);
        assert_eq!(night, "Mon 2026-11-30, 23:30 – Tue 2026-12-01, 00:30 (Europe/Berlin, UTC+01:00)");
        let india = said("2026-11-30T11:00:00Z", 45, Kolkata);
        assert_eq!(india, "Mon 2026-11-30, 16:30–17:15 (Asia/Kolkata, UTC+05:30)");
    }

    #[test]
    fn an_end_after_the_clocks_were_changed_has_its_own_offset() {
        use chrono_tz::{America::New_York, Australia::Lord_Howe, Europe::Berlin};

        let autumn = said("2026-10-25T00:30:00Z", 60, Berlin);
        assert_eq!(autumn, "Sun 2026-10-25, 02:30 UTC+02:00 – 02:30 UTC+01:00 (Europe/Berlin)");
        let spring = said("2026-03-08T06:30:00Z", 60, New_York);
        assert_eq!(spring, "Sun 2026-03-08, 01:30 UTC-05:00 – 03:30 UTC-04:00 (America/New_York)");
        let half_an_hour = said("2026-04-04T14:45:00Z", 30, Lord_Howe);
        assert_eq!(half_an_hour, "Sun 2026-04-05, 01:45 UTC+11:00 – 01:45 UTC+10:30 (Australia/Lord_Howe)");
        let over_midnight = said("2026-10-24T20:30:00Z", 480, Berlin);
        assert_eq!(over_midnight, "Sat 2026-10-24, 22:30 UTC+02:00 – Sun 2026-10-25, 05:30 UTC+01:00 (Europe/Berlin)");
    }
}
