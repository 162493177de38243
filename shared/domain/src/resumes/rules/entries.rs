//! Entries of a section: a time with the lines that belong to it. The time may stand before, beside or below them.

use super::dates::{Span, any, range};
use super::labels::{sentences, without_label};
use super::pieces::{commas, strong};
use super::sections::Line;
use crate::candidates::fold;

/// Longest line that says what an entry is, in characters: longer ones tell what was done.
const LONGEST: usize = 130;

/// A piece of a line that says what an entry is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) text: &'a str,
    /// Which line of the section.
    pub(super) line: usize,
}

/// A time and what stands around it.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) date: Span,
    /// The line with the time.
    pub(super) line: usize,
    /// Beside the time.
    pub(super) beside: Vec<Part<'a>>,
    /// In the lines next to it, the nearest first.
    pub(super) near: Vec<Part<'a>>,
}

/// What a line is in its section.
#[derive(Clone, Debug)]
enum Role {
    /// It has a time.
    Dated(Span),
    /// It may say what an entry is.
    Header,
    /// It tells what was done.
    Text,
}

/// The entries of a section. `years` also takes lines with one month or year.
pub(super) fn entries<'a>(lines: &[Line<'a>], years: bool) -> Vec<Entry<'a>> {
    let mut roles: Vec<Role> = lines.iter().map(|line| role(line, years)).collect();
    // Where entries have no bullets, what has one tells what was done.
    let dated = |(line, role): (&Line<'_>, &Role)| !line.bullet && matches!(role, Role::Dated(_));
    if lines.iter().zip(&roles).any(dated) {
        lines.iter().zip(&mut roles).filter(|(line, _)| line.bullet).for_each(|(_, role)| *role = Role::Text);
    }
    let first = roles.iter().position(|role| matches!(role, Role::Dated(_)));
    // The first entry shows the order of all of them.
    let dates_first = first.is_some_and(|first| headers_above(lines, &roles, first, 0).is_empty());
    let mut entries = Vec::new();
    let mut free = 0;
    for (line, role) in roles.iter().enumerate() {
        let Role::Dated(date) = role else { continue };
        let beside = beside(lines[line].text, date, line);
        let above = headers_above(lines, &roles, line, free);
        let below = headers_below(lines, &roles, line);
        let near = if dates_first || above.is_empty() { below } else { above };
        free = near.iter().copied().chain([line]).max().unwrap_or(line) + 1;
        let near = near.iter().flat_map(|at| {
            strong(without_label(lines[*at].text)).into_iter().map(|piece| Part { text: piece.text, line: *at })
        });
        let near = near.filter(|part| is_said(part.text)).collect();
        entries.push(Entry { date: date.clone(), line, beside, near });
    }
    entries
}

fn role(line: &Line<'_>, years: bool) -> Role {
    let length = line.text.chars().count();
    let date = if years { any(line.text) } else { range(line.text) };
    let date = date.filter(|date| length <= LONGEST && (!line.bullet || at_edge(line.text, date)));
    match date {
        Some(date) => Role::Dated(date),
        None if without_label(line.text) != line.text => Role::Header,
        None if !line.bullet && length <= LONGEST && !is_sentence(line.text) => Role::Header,
        None => Role::Text,
    }
}

/// Whether the time is the first or the last thing in a line.
fn at_edge(line: &str, date: &Span) -> bool {
    let bare = |text: Option<&str>| text.is_none_or(|text| !text.chars().any(char::is_alphanumeric));
    bare(line.get(..date.start)) || bare(line.get(date.end..))
}

/// A sentence ends with a full stop that is not part of a name, or begins with a small letter.
fn is_sentence(line: &str) -> bool {
    let last = line.trim_end_matches('.').rsplit([' ', '.']).next().unwrap_or_default().to_lowercase();
    let short = matches!(
        last.as_str(),
        "inc"
            | "ltd"
            | "o"
            | "co"
            | "v"
            | "a"
            | "l"
            | "corp"
            | "s"
            | "c"
            | "sc"
            | "hons"
            | "d"
            | "jr"
            | "eng"
            | "mgr"
            | "inż"
    );
    let words = line.split_whitespace().count();
    (line.ends_with('.') && !short)
        || line.ends_with([':', '!', '?'])
        || line.starts_with(char::is_lowercase)
        || words > 14
}

/// At most two lines right above, down to `free`, the nearest first.
fn headers_above(lines: &[Line<'_>], roles: &[Role], line: usize, free: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = line;
    while at > free && found.len() < 2 && !lines[at].apart && matches!(roles[at - 1], Role::Header) {
        at -= 1;
        found.push(at);
    }
    found
}

/// At most two lines right below.
fn headers_below(lines: &[Line<'_>], roles: &[Role], line: usize) -> Vec<usize> {
    let fits = |at: &usize| *at < lines.len() && !lines[*at].apart && matches!(roles[*at], Role::Header);
    (line + 1..line + 3).take_while(fits).collect()
}

/// What stands before and behind the time in its line.
fn beside<'a>(text: &'a str, date: &Span, line: usize) -> Vec<Part<'a>> {
    let sides = [text.get(..date.start), text.get(date.end..)];
    let pieces = sides.into_iter().flatten().flat_map(strong);
    pieces.map(|piece| Part { text: bare(piece.text), line }).filter(|part| is_said(part.text)).collect()
}

/// Without the signs that stood between a piece and its time.
fn bare(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:|–—-→•·".contains(c));
    let text = text.strip_suffix(['(', '[']).unwrap_or(text);
    let text = text.strip_prefix([')', ']']).unwrap_or(text);
    text.trim_matches(|c: char| c.is_whitespace() || ",;:|–—-→".contains(c))
}

/// Whether a piece may be a name: not how long something lasted, nor how much of a week.
pub(super) fn is_said(text: &str) -> bool {
    #[rustfmt::skip]
    const HOW: [&str; 33] = [
        "date", "dates", "period", "zeitraum", "dauer", "periode", "okres", "thoi gian", "periodo", "data", "when",
        "full time", "part time", "remote", "hybrid", "vollzeit", "teilzeit", "contract", "permanent", "cdi", "cdd",
        "temps plein", "jornada completa", "pelny etat", "toan thoi gian", "on site", "fixed term", "befristet",
        "unbefristet", "bis", "from", "to", "seit",
    ];
    let folded = fold(text);
    let lasted = folded.starts_with(|c: char| c.is_ascii_digit())
        && folded.split(' ').any(|word| {
            [
                "years", "year", "yrs", "yr", "months", "mos", "mo", "jahre", "monate", "ans", "mois", "anos", "meses",
                "lat", "lata", "nam", "thang",
            ]
            .contains(&word)
        });
    text.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !lasted && !HOW.contains(&folded.as_str())
}

/// Every part cut at commas, and at colons and full stops.
pub(super) fn cut<'a>(parts: &[Part<'a>]) -> Vec<Part<'a>> {
    parts
        .iter()
        .flat_map(|part| sentences(part.text).into_iter().flat_map(commas).map(|text| Part { text, line: part.line }))
        .filter(|part| is_said(part.text))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(Vec<&str>, Vec<&str>)> {
        let lines: Vec<_> = text
            .lines()
            .scan(true, |apart, line| {
                let bullet = line.starts_with("• ");
                let one = Line { text: line.trim_start_matches("• "), bullet, apart: *apart };
                *apart = line.is_empty();
                Some(one)
            })
            .filter(|line| !line.text.is_empty())
            .collect();
        let texts = |parts: Vec<Part<'_>>| {
            parts
                .into_iter()
                .map(|part| text.get(text.find(part.text).unwrap()..).unwrap().get(..part.text.len()).unwrap())
                .collect::<Vec<_>>()
        };
        entries(&lines, false).into_iter().map(|entry| (texts(entry.beside), texts(entry.near))).collect()
    }

    #[test]
    fn what_an_entry_is_stands_above_beside_or_below_its_time() {
        assert_eq!(
            shown("Lead\nÜnal GmbH\n2019 – 2021\n• built\n\nEngineer\nAcme\n2017 – 2019"),
            [(vec![], vec!["Ünal GmbH", "Lead"]), (vec![], vec!["Acme", "Engineer"])]
        );
        assert_eq!(
            shown("2019 – 2021\nLead\nÜnal GmbH\n2017 – 2019\nEngineer\nAcme"),
            [(vec![], vec!["Lead", "Ünal GmbH"]), (vec![], vec!["Engineer", "Acme"])]
        );
        assert_eq!(shown("Lead | Ünal GmbH (2019 – 2021, 2 years)"), [(vec!["Lead", "Ünal GmbH"], vec![])]);
        assert_eq!(
            shown("Lead   2019 – 2021\nÜnal GmbH\n\nEngineer   2017 – 2019\nAcme"),
            [(vec!["Lead"], vec!["Ünal GmbH"]), (vec!["Engineer"], vec!["Acme"])]
        );
    }

    #[test]
    fn a_time_within_a_sentence_is_no_entry() {
        assert!(shown("• Led the move of 2019 – 2021 to another system").is_empty());
    }
}
