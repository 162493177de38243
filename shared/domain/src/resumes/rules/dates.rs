//! Times in a line: `03/2019 – 05/2021`, `März 2019 bis heute`, `since 2020`, `2019/20`.

use super::calendar::{is_article, is_only_from, is_present, is_since, is_until};
use super::points::{Point, Reader};
use super::tokens::tokens;
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
