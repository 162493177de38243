//! Dates, sizes and roles as people say them, and text that stays on its line.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::{Instant, Period};

/// A text on one line: runs of white space and of characters that cannot be seen become one space. What looks like an
/// encoded word (RFC 2047, `=?utf-8?B?...?=`) is taken apart: a reader would decode it, line breaks and all.
pub(crate) fn one_line(text: &str) -> String {
    let text = text.replace("=?", "= ?");
    let visible = text.split(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
    visible.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text with lines as paragraphs of lines: blank lines part paragraphs, and nothing that cannot be seen is left.
pub(crate) fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    let lines = text.lines().map(|line| line.trim_end().chars().map(visible).collect::<String>());
    let mut paragraphs = vec![Vec::new()];
    for line in lines {
        match paragraphs.last_mut() {
            Some(last) if !line.trim().is_empty() => last.push(line),
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

/// `30 November 2026`.
pub(crate) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// `Monday, 30 November 2026, 12:00 (Europe/Berlin)`.
pub(crate) fn moment(at: Instant, zone: Tz) -> String {
    format!("{} ({zone})", at.in_zone(zone).format("%A, %-d %B %Y, %H:%M"))
}

/// A day, a month, or the first and last day, said once where they share month or year.
pub(crate) fn days(period: Period) -> String {
    let Period { from, to } = period;
    let same_year = from.year() == to.year();
    if from == to {
        from.format("%A, %-d %B %Y").to_string()
    } else if period == Period::month(from) {
        from.format("%B %Y").to_string()
    } else if same_year && from.month() == to.month() {
        format!("{} to {}", from.day(), to.format("%-d %B %Y"))
    } else if same_year {
        format!("{} to {}", from.format("%-d %B"), to.format("%-d %B %Y"))
    } else {
        format!("{} to {}", from.format("%-d %B %Y"), to.format("%-d %B %Y"))
    }
}

/// `214 KB`, `1.3 MB`.
pub(crate) fn size(bytes: u64) -> String {
    const MB: u64 = 1_000_000;
    if bytes < MB {
        return format!("{} KB", bytes.div_ceil(1_000));
    }
    let tenths = bytes / (MB / 10);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

pub(crate) fn role(role: Role) -> &'static str {
    match role {
        Role::Admin => "Admin",
        Role::Recruiter => "Recruiter",
        Role::HiringManager => "Hiring manager",
        Role::Viewer => "Viewer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> String {
        days(Period { from: from.parse().unwrap(), to: to.parse().unwrap() })
    }

    #[test]
    fn days_say_month_and_year_once_where_they_are_the_same() {
        assert_eq!(period("2026-11-23", "2026-11-23"), "Monday, 23 November 2026");
        assert_eq!(period("2026-11-23", "2026-11-29"), "23 to 29 November 2026");
        assert_eq!(period("2026-11-30", "2026-12-06"), "30 November to 6 December 2026");
        assert_eq!(period("2026-12-28", "2027-01-03"), "28 December 2026 to 3 January 2027");
        assert_eq!(period("2026-02-01", "2026-02-28"), "February 2026");
    }

    #[test]
    fn moments_are_told_in_the_zone_of_the_organisation() {
        let at: Instant = "2026-07-01T22:05:00Z".parse().unwrap();

        assert_eq!(moment(at, chrono_tz::Europe::Berlin), "Thursday, 2 July 2026, 00:05 (Europe/Berlin)");
        assert_eq!(moment(at, chrono_tz::America::New_York), "Wednesday, 1 July 2026, 18:05 (America/New_York)");
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!(
            [0, 1, 213_900, 999_999, 1_000_000, 7_345_678].map(size),
            ["0 KB", "1 KB", "214 KB", "1000 KB", "1.0 MB", "7.3 MB"]
        );
    }

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(paragraphs("a\r\nb  \n\n \n\tc\0"), [vec!["a".to_owned(), "b".into()], vec![" c ".into()]]);
        assert!(paragraphs(" \n\n").is_empty());
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(one_line(" a\r\nBcc: eve\u{2028}\u{85}b\tc\0 "), "a Bcc: eve b c");
    }
}
