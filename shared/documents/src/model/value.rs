//! The values that cells, tiles and charts hold.

use chrono::{NaiveDate, NaiveDateTime};

/// One value with its type, so that Excel gets a real number or date and the PDF a readable text.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// Any text. Never a formula, whatever it starts with.
    Text(String),
    /// A count of things.
    Count(u64),
    /// A number that is not a count; shown with one decimal.
    Number(f64),
    /// A share: 0.25 is shown as 25.0 %.
    Percent(f64),
    /// A length of working time in seconds, shown in hours and minutes.
    Duration(u64),
    /// A length of calendar time in days, shown with one decimal.
    Days(f64),
    /// A calendar date.
    Date(NaiveDate),
    /// A local date and time of the report's zone.
    DateTime(NaiveDateTime),
    /// The person took no part in performance analytics: there is no number, and the report says so.
    OptedOut,
    /// There is no value, for example a rate without a base.
    #[default]
    Empty,
}

/// The type of a column or chart: how its values are shown and aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    /// Text, at the left.
    #[default]
    Text,
    /// A count.
    Count,
    /// A number with a decimal.
    Number,
    /// A share.
    Percent,
    /// Working time.
    Duration,
    /// Calendar days.
    Days,
    /// A date.
    Date,
    /// A date with a time.
    DateTime,
}

impl Value {
    /// A text value.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The value as a number, where it is one. Broken floats (infinite, not a number) are none.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        let number = match self {
            Self::Count(count) | Self::Duration(count) => *count as f64,
            Self::Number(number) | Self::Percent(number) | Self::Days(number) => *number,
            Self::Text(_) | Self::Date(_) | Self::DateTime(_) | Self::OptedOut | Self::Empty => return None,
        };
        number.is_finite().then_some(number)
    }

    /// The type of the value; `None` where it has none of its own.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Text(_) => Kind::Text,
            Self::Count(_) => Kind::Count,
            Self::Number(_) => Kind::Number,
            Self::Percent(_) => Kind::Percent,
            Self::Duration(_) => Kind::Duration,
            Self::Days(_) => Kind::Days,
            Self::Date(_) => Kind::Date,
            Self::DateTime(_) => Kind::DateTime,
            Self::OptedOut | Self::Empty => return None,
        })
    }
}

impl Kind {
    /// Whether values of this kind stand at the right, so that their digits line up.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Self::Count | Self::Number | Self::Percent | Self::Duration | Self::Days)
    }

    /// A number as a value of this kind: the labels of an axis.
    #[must_use]
    pub fn value(self, number: f64) -> Value {
        match self {
            Self::Count => Value::Count(whole(number)),
            Self::Duration => Value::Duration(whole(number)),
            Self::Percent => Value::Percent(number),
            Self::Days => Value::Days(number),
            Self::Number | Self::Text | Self::Date | Self::DateTime => Value::Number(number),
        }
    }
}
fn whole(number: f64) -> u64 {
    number.round().max(0.0) as u64
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<NaiveDateTime> for Value {
    fn from(at: NaiveDateTime) -> Self {
        Self::DateTime(at)
    }
}
