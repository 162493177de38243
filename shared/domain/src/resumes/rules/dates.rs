//! Times in a line: `03/2019 – 05/2021`, `März 2019 bis heute`, `since 2020`, `2019/20`.

use super::calendar::{is_article, is_only_from, is_present, is_season, is_since, is_until, month};
use super::tokens::{Token, Word, tokens};
use crate::resumes::month::{Month, Until};

/// A longer line is prose, and is not searched for times.
const MAX_LINE: usize = 400;

/// A time, and where in the line it stands, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) from: Option<Month>,
    pub(super) to: Option<Until>,
    /// True for a beginning with an end; false for one month or year.
    pub(super) is_range: bool,
}

/// The first time in a line that has a beginning and an end.
pub(super) fn range(line: &str) -> Option<Span> {
    spans(line).into_iter().find(|span| span.is_range)
}

/// The first time in a line that has both, or else the first month or year.
pub(super) fn any(line: &str) -> Option<Span> {
    let spans = spans(line);
    spans.iter().find(|span| span.is_range).or(spans.first()).cloned()
}

/// All times in a line, in order.
pub(super) fn spans(line: &str) -> Vec<Span> {
    if line.len() > MAX_LINE || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let reader = Reader { tokens: tokens(line) };
    let (mut spans, mut at) = (Vec::new(), 0);
    while at < reader.tokens.len() {
        match reader.span(at) {
            Some((span, next)) => {
                spans.push(span);
                at = next;
            }
            None => at += 1,
        }
    }
    spans
}

/// A month or year that was read.
#[derive(Clone, Copy, Debug)]
enum Point {
    At(Month),
    /// A month whose year comes with the end: `Mar – Jun 2019`.
    WithoutYear(u8),
    /// A month with two digits of a year: too little where it stands alone.
    Short(Month),
}

impl Point {
    fn month(self) -> Option<Month> {
        match self {
            Self::At(month) | Self::Short(month) => Some(month),
            Self::WithoutYear(_) => None,
        }
    }
}

struct Reader<'a> {
    tokens: Vec<Token<'a>>,
}

impl Reader<'_> {
    fn span(&self, at: usize) -> Option<(Span, usize)> {
        let since = self.word(at).filter(|word| is_since(word));
        let first = if since.is_some() { at + 1 } else { at };
        let (point, next) = self.point(first)?;
        let ended = self.until(next).and_then(|end| self.end(end, point));
        let goes_on = since.is_some_and(|word| !is_only_from(word));
        let (from, to, next) = match (ended, point.month()) {
            (Some((from, to, next)), _) => (from, Some(to), next),
            (None, Some(month)) if goes_on => (month, Some(Until::Present), next),
            (None, Some(month)) if matches!(point, Point::At(_)) => match self.dangling(next) {
                Some(after) => (month, Some(Until::Present), after),
                None => (month, None, next),
            },
            _ => return None,
        };
        // Polish puts "r." behind a year.
        let next = if self.word(next) == Some("r") && self.sign(next + 1, ".") { next + 2 } else { next };
        let backwards = to.and_then(Until::month).is_some_and(|to| to.ordinal() < from.ordinal());
        let (start, end) = (self.tokens.get(at)?.start, self.tokens.get(next.checked_sub(1)?)?.end);
        (!backwards).then_some((Span { start, end, from: Some(from), to, is_range: to.is_some() }, next))
    }

    /// What follows "from … to": a month, or that it goes on.
    fn end(&self, at: usize, from: Point) -> Option<(Month, Until, usize)> {
        if let Some(next) = self.present(at) {
            return Some((from.month()?, Until::Present, next));
        }
        if let Some((to, next)) = self.point(at).and_then(|(point, next)| Some((point.month()?, next))) {
            let from = match from {
                Point::WithoutYear(month) => Month::new(to.year(), Some(month))?,
                Point::At(month) | Point::Short(month) => month,
            };
            return Some((from, Until::Month(to), next));
        }
        // 2019–21
        let from = from.month().filter(|month| month.month().is_none())?;
        let to = self.number(at, 2).and_then(|short| Month::new(from.year() / 100 * 100 + short, None))?;
        (to.year() > from.year()).then_some((from, Until::Month(to), at + 1))
    }

    /// After the words or the dash between beginning and end.
    fn until(&self, at: usize) -> Option<usize> {
        let is_between =
            |at: usize| self.sign(at, "–—-−‐‑~→") || self.word(at).is_some_and(is_until) || self.sign(at, "/'’");
        let mut next = at;
        while next < at + 3 && is_between(next) {
            next += 1;
        }
        (next > at).then_some(next)
    }

    /// A dash after which the line ends: it goes on.
    fn dangling(&self, at: usize) -> Option<usize> {
        let ends = at + 1 == self.tokens.len() || self.sign(at + 1, ")]");
        (self.sign(at, "–—-−") && ends).then_some(at + 1)
    }

    fn present(&self, at: usize) -> Option<usize> {
        let mut next = at;
        while next < at + 3 && (self.word(next).is_some_and(is_article) || self.sign(next, "'’.")) {
            next += 1;
        }
        let word = self.word(next).filter(|word| is_present(word))?;
        let rest = match word {
            "aujourd" => 2,
            "hien" => usize::from(self.word(next + 1).is_some_and(|word| matches!(word, "tai" | "nay"))),
            _ => 0,
        };
        Some((next + 1 + rest).min(self.tokens.len()))
    }

    fn point(&self, at: usize) -> Option<(Point, usize)> {
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

    fn word(&self, at: usize) -> Option<&str> {
        match &self.tokens.get(at)?.word {
            Word::Letters(word) => Some(word),
            _ => None,
        }
    }

    fn number(&self, at: usize, digits: usize) -> Option<u16> {
        match self.tokens.get(at)?.word {
            Word::Number(text) if text.len() == digits => text.parse().ok(),
            _ => None,
        }
    }

    fn year(&self, at: usize) -> Option<u16> {
        self.number(at, 4).filter(|year| (1950..2100).contains(year))
    }

    fn sign(&self, at: usize, signs: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> String {
        let shown = |span: Span| {
            let to = span.to.map(String::from);
            format!("{}..{}", span.from.map(String::from).unwrap_or_default(), to.unwrap_or_default())
        };
        spans(line).into_iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn times_are_read_in_many_notations() {
        for (line, expected) in [
            ("03/2019 – 05/2021", "2019-03..2021-05"),
            ("Mar 2019 - present", "2019-03..present"),
            ("März 2019 bis heute", "2019-03..present"),
            ("2019–2021", "2019..2021"),
            ("since 2020", "2020..present"),
            ("09.2018 – dato", "2018-09..present"),
            ("janvier 2018 à aujourd'hui", "2018-01..present"),
            ("de marzo de 2019 a la actualidad", "2019-03..present"),
            ("październik 2017 – obecnie", "2017-10..present"),
            ("Tháng 3/2019 - Hiện tại", "2019-03..present"),
            ("03/2019 đến nay", "2019-03..present"),
            ("mei 2016 t/m juni 2018", "2016-05..2018-06"),
            ("2019-03 - 2021-05", "2019-03..2021-05"),
            ("2019/20", "2019..2020"),
            ("2019-21", "2019..2021"),
            ("03/19 – 05/21", "2019-03..2021-05"),
            ("Mar '19 – May '21", "2019-03..2021-05"),
            ("Mar – Jun 2019", "2019-03..2019-06"),
            ("01.03.2019 - 31.05.2021", "2019-03..2021-05"),
            ("Sept. 2019 to Dec. 2020", "2019-09..2020-12"),
            ("seit 04/2021", "2021-04..present"),
            ("depuis mars 2021", "2021-03..present"),
            ("2020 –", "2020..present"),
            ("od 2020 do chwili obecnej", "2020..present"),
            ("(2011 to 2014)", "2011..2014"),
        ] {
            assert_eq!(of(line), expected, "{line}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for line in ["+48 22 555 01 00", "12,000 users", "Room 2101", "3/4", "", "10/20"] {
            assert_eq!(of(line), "", "{line}");
        }
        assert_eq!(range("Graduated 2015"), None);
        assert_eq!(any("Graduated 2015").map(|span| (span.is_range, span.start)), Some((false, 10)));
    }
}
