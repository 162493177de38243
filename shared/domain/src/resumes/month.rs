//! Months of a resume. Many give the year alone.

use serde::{Deserialize, Serialize};

/// The years that can stand in a resume.
const YEARS: std::ops::RangeInclusive<u16> = 1940..=2100;
/// The month that a year without one is taken for where lengths are reckoned: its middle, so that the error is half a year
/// at most.
const MIDDLE: u8 = 7;

/// A month, or a year whose month is not known: `2019-03` or `2019`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: u16,
    month: Option<u8>,
}

/// Why a text is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be a month such as 2019-03, or a year such as 2019")]
pub struct NotAMonth;

impl Month {
    /// A month of a year from 1940 to 2100.
    #[must_use]
    pub fn new(year: u16, month: Option<u8>) -> Option<Self> {
        (YEARS.contains(&year) && month.is_none_or(|month| (1..=12).contains(&month))).then_some(Self { year, month })
    }

    /// The month that a day is in.
    #[must_use]
    pub fn of_day(day: chrono::NaiveDate) -> Option<Self> {
        use chrono::Datelike;
        Self::new(u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok())
    }

    /// Reads `2019-03` or `2019`.
    ///
    /// # Errors
    /// When the text is neither.
    pub fn parse(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = match text.trim().split_once('-') {
            Some((year, month)) if month.len() == 2 => (year, Some(month.parse().map_err(|_| NotAMonth)?)),
            Some(_) => return Err(NotAMonth),
            None => (text.trim(), None),
        };
        let digits = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        let year = digits.then(|| year.parse().ok()).flatten().ok_or(NotAMonth)?;
        Self::new(year, month).ok_or(NotAMonth)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, where it is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// Months since the year 0; a year alone counts as its July.
    #[must_use]
    pub fn ordinal(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month.unwrap_or(MIDDLE)) - 1
    }

    /// The month with that ordinal; none outside the years of resumes.
    #[must_use]
    pub fn at(ordinal: i32) -> Option<Self> {
        let year = u16::try_from(ordinal.div_euclid(12)).ok()?;
        Self::new(year, u8::try_from(ordinal.rem_euclid(12) + 1).ok())
    }
}

impl TryFrom<String> for Month {
    type Error = NotAMonth;
    fn try_from(text: String) -> Result<Self, NotAMonth> {
        Self::parse(&text)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.month {
            Some(month) => write!(f, "{:04}-{month:02}", self.year),
            None => write!(f, "{:04}", self.year),
        }
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

/// Until when something lasted: a month, or `present`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Until {
    /// It lasted until then.
    Month(Month),
    /// It goes on.
    Present,
}

impl Until {
    /// Reads a month or `present`.
    ///
    /// # Errors
    /// When the text is neither.
    pub fn parse(text: &str) -> Result<Self, NotAMonth> {
        if text.trim() == "present" { Ok(Self::Present) } else { Month::parse(text).map(Self::Month) }
    }

    /// The month, where it is over.
    #[must_use]
    pub fn month(self) -> Option<Month> {
        match self {
            Self::Month(month) => Some(month),
            Self::Present => None,
        }
    }
}

impl TryFrom<String> for Until {
    type Error = NotAMonth;
    fn try_from(text: String) -> Result<Self, NotAMonth> {
        Self::parse(&text)
    }
}

impl From<Until> for String {
    fn from(until: Until) -> Self {
        match until {
            Until::Month(month) => month.to_string(),
            Until::Present => "present".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_a_year_with_or_without_a_month() {
        for text in ["2019-03", "2019", "1940-01", "2100-12"] {
            assert_eq!(Month::parse(text).unwrap().to_string(), text);
        }
        for text in
            ["1939", "2101", "2019-13", "2019-00", "2019-3", "19", "03/2019", "2019-03-01", "present", "", "+201"]
        {
            assert_eq!(Month::parse(text), Err(NotAMonth), "{text}");
        }
        assert_eq!(Until::parse("present"), Ok(Until::Present));
    }

    #[test]
    fn months_are_counted_and_a_year_alone_is_its_middle() {
        let of = |text| Month::parse(text).unwrap().ordinal();

        assert_eq!(of("2020-01") - of("2019-12"), 1);
        assert_eq!(of("2019"), of("2019-07"));
        assert_eq!(Month::at(of("2019-12") + 1), Month::new(2020, Some(1)));
    }
}
