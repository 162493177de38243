//! Months and years among the words and numbers of a line.

use super::calendar::{is_season, month};
use super::tokens::{Token, Word};
use crate::resumes::month::Month;

/// A month or year that was read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Point {
    At(Month),
    /// A month whose year comes with the end: `Mar – Jun 2019`.
    WithoutYear(u8),
    /// A month with two digits of a year: too little where it stands alone.
    Short(Month),
}

impl Point {
    pub(super) fn month(self) -> Option<Month> {
        match self {
            Self::At(month) | Self::Short(month) => Some(month),
            Self::WithoutYear(_) => None,
        }
    }
}

/// Reads the words of a line, each from a place on.
pub(super) struct Reader<'a> {
    pub(super) tokens: Vec<Token<'a>>,
}

impl Reader<'_> {
    pub(super) fn point(&self, at: usize) -> Option<(Point, usize)> {
        self.with_name(at)
            .or_else(|| self.day_and_name(at))
            .or_else(|| self.numbers(at))
            .or_else(|| self.year_and_month(at))
            .or_else(|| self.year_alone(at))
            .or_else(|| self.short(at))
    }

    /// `March 2019`, `mars de 2019`, `Mar '19`, `tháng 3/2019`, `March 5, 2019`, `March` before another month.
    fn with_name(&self, at: usize) -> Option<(Point, usize)> {
        let word = self.word(at)?;
        if matches!(word, "thang" | "t") {
            let number = self.number(at + 1, 2).or_else(|| self.number(at + 1, 1))?;
            let next = at + 2 + usize::from(self.sign(at + 2, "/-.,") || self.word(at + 2) == Some("nam"));
            return Some((Point::At(Month::new(self.year(next)?, u8::try_from(number).ok())?), next + 1));
        }
        let number = month(word)?;
        let mut next = at + 1;
        let day = self.number(next, 1).or_else(|| self.number(next, 2)).is_some() && self.sign(next + 1, ",");
        next += if day { 2 } else { 0 };
        next += usize::from(self.sign(next, ".,/"));
        next += usize::from(self.word(next).is_some_and(|word| matches!(word, "de" | "del" | "of")));
        if let Some(year) = self.year(next) {
            return Some((Point::At(Month::new(year, Some(number))?), next + 1));
        }
        if let Some(short) = self.number(next + 1, 2).filter(|_| self.sign(next, "'’‘")) {
            return Some((Point::At(Month::new(century(short), Some(number))?), next + 2));
        }
        Some((Point::WithoutYear(number), next))
    }

    /// `1. März 2019`, `15 mars 2019`.
    fn day_and_name(&self, at: usize) -> Option<(Point, usize)> {
        self.number(at, 1).or_else(|| self.number(at, 2))?;
        let next = at + 1 + usize::from(self.sign(at + 1, "."));
        next.checked_add(usize::from(self.word(next) == Some("de")))
            .and_then(|next| self.with_name(next))
            .filter(|(point, _)| matches!(point, Point::At(_)))
    }

    /// `03/2019`, `01.03.2019`.
    fn numbers(&self, at: usize) -> Option<(Point, usize)> {
        let first = self.number(at, 2).or_else(|| self.number(at, 1))?;
        if !self.sign(at + 1, "/.-") {
            return None;
        }
        if let Some(year) = self.year(at + 2) {
            return Some((Point::At(Month::new(year, Some(u8::try_from(first).ok()?))?), at + 3));
        }
        let second = self.number(at + 2, 2).or_else(|| self.number(at + 2, 1))?;
        let year = self.year(at + 4).filter(|_| self.sign(at + 3, "/.-"))?;
        let month = if second > 12 { first } else { second };
        Some((Point::At(Month::new(year, Some(u8::try_from(month).ok()?))?), at + 5))
    }

    /// `2019-03`, `2019/03/01`.
    fn year_and_month(&self, at: usize) -> Option<(Point, usize)> {
        let (year, number) = (self.year(at)?, self.number(at + 2, 2)?);
        let close = self.sign(at + 1, "-/.") && !self.spaced(at + 1) && !self.spaced(at + 2);
        let month = Month::new(year, Some(u8::try_from(number).ok()?)).filter(|_| close)?;
        let day = self.sign(at + 3, "-/.") && !self.spaced(at + 3) && self.number(at + 4, 2).is_some();
        Some((Point::At(month), if day { at + 5 } else { at + 3 }))
    }

    /// `2019`, `Summer 2019`, `năm 2019`.
    fn year_alone(&self, at: usize) -> Option<(Point, usize)> {
        let at = at + usize::from(self.word(at).is_some_and(is_season));
        Some((Point::At(Month::new(self.year(at)?, None)?), at + 1))
    }

    /// `03/19`.
    fn short(&self, at: usize) -> Option<(Point, usize)> {
        let (number, year) = (self.number(at, 2)?, self.number(at + 2, 2)?);
        let month = Month::new(century(year), u8::try_from(number).ok()).filter(|_| self.sign(at + 1, "/"))?;
        Some((Point::Short(month), at + 3))
    }

    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match &self.tokens.get(at)?.word {
            Word::Letters(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self, at: usize, digits: usize) -> Option<u16> {
        match self.tokens.get(at)?.word {
            Word::Number(text) if text.len() == digits => text.parse().ok(),
            _ => None,
        }
    }

    fn year(&self, at: usize) -> Option<u16> {
        self.number(at, 4).filter(|year| (1950..2100).contains(year))
    }

    pub(super) fn sign(&self, at: usize, signs: &str) -> bool {
        matches!(self.tokens.get(at), Some(Token { word: Word::Sign(sign), .. }) if signs.contains(*sign))
    }

    fn spaced(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.spaced)
    }
}

/// Two digits of a year in a resume: 50 to 99 are of the last century.
fn century(short: u16) -> u16 {
    if short >= 50 { 1900 + short } else { 2000 + short }
}
