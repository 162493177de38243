//! Work: which of the words around a time are the title and which the company.

use super::claim::{named, quote, times};
use super::entries::{Entry, Part, cut, entries};
use super::evidence::{Evidence, evidence, is_country};
use super::sections::{Line, place};
use crate::candidates::fold;
use crate::resumes::answer::PositionClaim;

/// Most positions of one resume.
const MOST: usize = 30;

/// A company, a title, and whether words said which is which.
#[derive(Clone, Copy, Debug)]
struct Work<'a> {
    title: Part<'a>,
    company: Part<'a>,
    sure: bool,
}

/// What was found around one time.
enum Found<'a> {
    Work(Work<'a>),
    /// A title whose company was named before.
    Title(Part<'a>),
    /// A company whose titles follow.
    Company(Part<'a>),
    Nothing,
}

/// Positions of a section, in its order. Outside a section about work a title must be known as one.
pub(super) fn positions(text: &str, lines: &[Line<'_>], about_work: bool) -> Vec<PositionClaim> {
    let entries = entries(lines, false);
    let company_first = company_first(&entries);
    let mut company: Option<Part<'_>> = None;
    let mut claims = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let follows = entries.get(at + 1).is_some_and(|next| next.line == entry.line + 1 && !lines[next.line].apart);
        let work = match found(entry, company_first, follows) {
            Found::Work(work) => Some(work),
            Found::Title(title) => company.map(|company| Work { title, company, sure: true }),
            Found::Company(named) => {
                company = Some(named);
                None
            }
            Found::Nothing => None,
        };
        let work = work.filter(|work| about_work || evidence(work.title.text).title);
        company = work.map(|work| work.company).or(company);
        claims.extend(work.and_then(|work| claim(text, lines, entry, work)));
        if claims.len() == MOST {
            break;
        }
    }
    claims
}

fn claim(text: &str, lines: &[Line<'_>], entry: &Entry<'_>, work: Work<'_>) -> Option<PositionClaim> {
    let all = [entry.line, work.title.line, work.company.line].map(|line| lines[line].text);
    let start = all.iter().map(|line| place(text, line)).min()?;
    let end = all.iter().map(|line| place(text, line) + line.len()).max()?;
    let quote = quote(text, start, end)?;
    let (company, title) = (named(company_name(work.company.text), quote)?, named(work.title.text, quote)?);
    let (from, to) = times(entry.date.from, entry.date.to, quote);
    Some(PositionClaim {
        company,
        title,
        from,
        to,
        quote: quote.to_owned(),
        confidence: if work.sure { 78 } else { 55 },
    })
}

/// A company without the place behind it.
fn company_name(text: &str) -> &str {
    let parts = super::pieces::commas(text);
    let first = parts.first().copied().unwrap_or(text);
    if first.ends_with(')') && evidence(first).company { first } else { first.split(" (").next().unwrap_or(first) }
}

/// Whether companies stand before titles, by those entries that say which is which.
fn company_first(entries: &[Entry<'_>]) -> bool {
    let order = |entry: &Entry<'_>| {
        let parts: Vec<Evidence> = ordered(entry).iter().take(2).map(|part| evidence(part.text)).collect();
        let [one, other] = parts.as_slice() else { return 0 };
        i32::from(score(*one) < score(*other)) - i32::from(score(*one) > score(*other))
    };
    entries.iter().map(order).sum::<i32>() > 0
}

/// How much more a title than a company.
fn score(evidence: Evidence) -> i32 {
    i32::from(evidence.title) - i32::from(evidence.company || evidence.school)
}

/// Parts as they are read from top to bottom.
fn ordered<'a>(entry: &Entry<'a>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part<'a>> = entry.beside.iter().chain(&entry.near).copied().collect();
    parts.sort_by_key(|part| part.line);
    parts.retain(|part| !is_place(part.text));
    parts
}

/// `Leeds, United Kingdom`, `Boise, ID`, `Deutschland`.
fn is_place(text: &str) -> bool {
    let last = text.rsplit(", ").next().unwrap_or_default();
    let state = last.len() == 2 && last.len() < text.len() && last.bytes().all(|byte| byte.is_ascii_uppercase());
    (state && !["AG", "SE", "KG", "SA", "SL", "AB", "NV", "BV"].contains(&last))
        || is_country(&fold(last)) && !evidence(text).title
}

fn found<'a>(entry: &Entry<'a>, company_first: bool, follows: bool) -> Found<'a> {
    if let Some((title, company)) = entry.beside.iter().find_map(at).or_else(|| entry.near.iter().find_map(at)) {
        return Found::Work(Work { title, company, sure: true });
    }
    let beside: Vec<Part<'a>> = entry.beside.iter().filter(|part| !is_place(part.text)).copied().collect();
    let pieces = cut(&beside);
    let says = |what: fn(Evidence) -> bool| pieces.iter().any(|part| what(evidence(part.text)));
    let company_alone = says(|evidence| evidence.company) && !says(|evidence| evidence.title);
    if let Some(company) = beside.first().filter(|_| company_alone && follows) {
        return Found::Company(*company);
    }
    let all = ordered(entry);
    if let Some(work) = both(&beside, company_first).filter(|work| work.sure) {
        return Found::Work(work);
    }
    // `Nurse, Intensive Care` beside the time, the hospital above.
    let elsewhere = !says(|evidence| evidence.company) && entry.near.iter().any(|part| evidence(part.text).company);
    let orders: [&[Part<'a>]; 4] =
        if elsewhere { [&all, &pieces, &beside, &all] } else { [&pieces, &all, &beside, &pieces] };
    for (at, parts) in orders.into_iter().enumerate() {
        let enough = |work: &Work<'a>| work.sure || at > 1 || (at == 1 && pieces.len() < 2);
        if let Some(work) = both(parts, company_first).filter(enough) {
            return Found::Work(work);
        }
    }
    if let Some(work) = both(&cut(&all), company_first) {
        return Found::Work(work);
    }
    if let Some((title, company)) = all.first().filter(|_| all.len() == 1).and_then(|part| said_loosely(part)) {
        return Found::Work(Work { title, company, sure: true });
    }
    match all.first() {
        Some(title) if evidence(title.text).title => Found::Title(*title),
        Some(company) => Found::Company(*company),
        None => Found::Nothing,
    }
}

/// The best title and the best company of several parts.
fn both<'a>(parts: &[Part<'a>], company_first: bool) -> Option<Work<'a>> {
    if parts.len() < 2 {
        return None;
    }
    let scores: Vec<i32> = parts.iter().map(|part| score(evidence(part.text))).collect();
    let title = (0..parts.len()).rev().max_by_key(|at| scores[*at])?;
    let company = (0..parts.len()).filter(|at| *at != title).min_by_key(|at| (scores[*at], *at))?;
    let sure = scores[title] > scores[company] && scores[title] >= 0;
    let (title, company) = if sure || scores[title] > scores[company] {
        (title, company)
    } else if company_first {
        (1, 0)
    } else {
        (0, 1)
    };
    Some(Work { title: parts[title], company: parts[company], sure })
}

/// `Programador en Talleres Urrutzi`: a small word that means much else, where nothing else says what the company is.
fn said_loosely<'a>(part: &Part<'a>) -> Option<(Part<'a>, Part<'a>)> {
    let halves = [" en ", " w ", " for ", " na "].iter().find_map(|sign| part.text.split_once(sign));
    let (title, company) =
        halves.filter(|(title, company)| evidence(title).title && company.starts_with(char::is_uppercase))?;
    Some((Part { text: title.trim(), line: part.line }, Part { text: company.trim(), line: part.line }))
}

/// `Engineer at Ünal GmbH`, `Engineer (Ünal GmbH)`, `Engineer @ Acme`.
fn at<'a>(part: &Part<'a>) -> Option<(Part<'a>, Part<'a>)> {
    #[rustfmt::skip]
    const AT: [&str; 13] = [
        " at ", " @ ", " bei der ", " bei ", " beim ", " chez ", " tại ", " bij ", " presso ", " en ", " w ",
        " for ", " na ",
    ];
    let halves = AT.iter().find_map(|sign| {
        let (title, company) = part.text.split_once(sign)?;
        let fits = evidence(title).title && company.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        let safe = !matches!(*sign, " en " | " w " | " for " | " na ") || evidence(company).company;
        (fits && safe).then_some((title, company))
    });
    let bracket = || {
        let (title, company) = part.text.strip_suffix(')')?.split_once(" (")?;
        (evidence(title).title && evidence(company).company).then_some((title, company))
    };
    let (title, company) = halves.or_else(bracket)?;
    Some((Part { text: title.trim(), line: part.line }, Part { text: company.trim(), line: part.line }))
}
