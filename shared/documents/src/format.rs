//! Values as text, for paper. Excel formats its numbers itself.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::model::Value;
use crate::{clean, words};

/// A value as a reader sees it.
pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => clean::line(text),
        Value::Count(count) => thousands(*count),
        Value::Number(number) => decimal(*number).unwrap_or_else(none),
        Value::Percent(share) => decimal(share * 100.0).map_or_else(none, |text| format!("{text} %")),
        Value::Duration(seconds) => duration(*seconds),
        Value::Days(days) => decimal(*days).map_or_else(none, |text| format!("{text} days")),
        Value::Date(day) => date(*day),
        Value::DateTime(at) => date_time(*at),
        Value::OptedOut => words::OPTED_OUT.to_owned(),
        Value::Empty => none(),
    }
}

fn none() -> String {
    words::NO_VALUE.to_owned()
}

/// 1234567 as 1,234,567.
pub(crate) fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// One decimal, thousands set apart, a real minus sign. `None` for what is no number.
pub(crate) fn decimal(number: f64) -> Option<String> {
    if !number.is_finite() {
        return None;
    }
    let rounded = format!("{:.1}", number.abs());
    let (whole, fraction) = rounded.split_once('.')?;
    let whole = whole.parse::<u64>().map_or_else(|_| whole.to_owned(), thousands);
    let minus = if number < 0.0 && rounded != "0.0" { "\u{2212}" } else { "" };
    Some(format!("{minus}{whole}.{fraction}"))
}

/// Working time. Minutes keep two digits beside hours, so that columns line up.
pub(crate) fn duration(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        // Rounding up to 60 minutes must not print "60 min".
        60..3570 => format!("{} min", (seconds + 30) / 60),
        _ => {
            let minutes = seconds.saturating_add(30) / 60;
            format!("{} h {:02} min", thousands(minutes / 60), minutes % 60)
        }
    }
}

/// 16 Nov 2026: no reader takes the month for the day.
pub(crate) fn date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), words::MONTHS[day.month0() as usize], day.year())
}

/// Date and time of day.
pub(crate) fn date_time(at: NaiveDateTime) -> String {
    format!("{} {:02}:{:02}", date(at.date()), at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_signed() {
        assert_eq!(thousands(0), "0");
        assert_eq!(thousands(999), "999");
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!(value(&Value::Number(-1234.56)), "\u{2212}1,234.6");
        assert_eq!(value(&Value::Number(-0.01)), "0.0");
        assert_eq!(value(&Value::Percent(0.256)), "25.6 %");
        assert_eq!(value(&Value::Number(f64::NAN)), "–");
    }

    #[test]
    fn working_time_reads_in_hours_and_minutes() {
        let texts: Vec<_> = [0, 59, 60, 3569, 3570, 3600, 12_300, 583_500].map(duration).into();

        assert_eq!(texts, ["0 s", "59 s", "1 min", "59 min", "1 h 00 min", "1 h 00 min", "3 h 25 min", "162 h 05 min"]);
    }

    #[test]
    fn dates_name_the_month() {
        let at = NaiveDate::from_ymd_opt(2026, 3, 4).unwrap().and_hms_opt(9, 5, 0).unwrap();

        assert_eq!(value(&Value::DateTime(at)), "4 Mar 2026 09:05");
    }
}
