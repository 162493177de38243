//! Numbers of the catalogue as values of documents and as words of a mail.

use hirelog_documents::{Kind, Value};
use hirelog_domain::metrics::{Formula, Metric, Unit};

const SECONDS_PER_DAY: f64 = 86_400.0;
const MICROS_PER_CENT: f64 = 10_000.0;

/// How a number is shown. Time of work is hours and minutes; how long something waited is days; money is cents, because
/// reading a resume costs less than one.
pub(crate) fn kind(metric: &Metric) -> Kind {
    match (metric.unit, &metric.formula) {
        (Unit::Count, _) => Kind::Count,
        (Unit::Seconds, Formula::ActiveTime) => Kind::Duration,
        (Unit::Seconds, _) => Kind::Days,
        (Unit::Percent, _) => Kind::Percent,
        (Unit::PerDay | Unit::MicroDollars, _) => Kind::Number,
    }
}

/// What the number is counted in, in words.
pub(crate) fn unit(metric: &Metric) -> &'static str {
    match kind(metric) {
        Kind::Number if metric.unit == Unit::MicroDollars => "US cents",
        Kind::Duration => "hours and minutes",
        Kind::Days => "days",
        Kind::Percent => "percent",
        Kind::Number => "on each active day",
        _ => "count",
    }
}

/// A number; empty where there are too few for a rate. What is taken back can be more than what there was: such a count
/// is below zero, and documents count from zero.
pub(crate) fn value(metric: &Metric, number: Option<f64>) -> Value {
    let Some(number) = number else { return Value::Empty };
    match kind(metric) {
        Kind::Number if metric.unit == Unit::MicroDollars => Value::Number(number / MICROS_PER_CENT),
        Kind::Count if number < 0.0 => Value::Number(number),
        Kind::Percent => Value::Percent(number / 100.0),
        Kind::Days => Value::Days(number / SECONDS_PER_DAY),
        kind => kind.value(number),
    }
}

/// A number in the words of a mail.
pub(crate) fn words(metric: &Metric, number: Option<f64>) -> String {
    match value(metric, number) {
        Value::Count(count) => count.to_string(),
        Value::Duration(seconds) => format!("{} h {:02} min", seconds / 3_600, seconds / 60 % 60),
        Value::Percent(share) => format!("{:.1} %", share * 100.0),
        Value::Days(days) => format!("{days:.1} days"),
        Value::Number(number) => format!("{number:.1}"),
        _ => "–".to_owned(),
    }
}
