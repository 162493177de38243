//! Schools and degrees.

use super::claim::{named, quote, times};
use super::dates::{Span, any};
use super::entries::{Part, cut, entries, is_said};
use super::evidence::{evidence, is_country};
use super::pieces::strong;
use super::sections::{Line, place};
use crate::candidates::fold;
use crate::resumes::answer::EducationClaim;
use crate::resumes::month::{Month, Until};

/// Most entries of one resume.
const MOST: usize = 15;

/// Schools and degrees of a section, in its order.
pub(super) fn education(text: &str, lines: &[Line<'_>]) -> Vec<EducationClaim> {
    let entries = entries(lines, true);
    let mut claims = Vec::new();
    let mut used = Vec::new();
    for entry in &entries {
        let parts: Vec<Part<'_>> = entry.beside.iter().chain(&entry.near).copied().collect();
        let found =
            in_one_line(text, &entry.beside).or_else(|| told_apart(&parts)).or_else(|| told_apart(&cut(&parts)));
        if let Some((institution, degree)) = found {
            let degree = degree.or_else(|| behind(&institution)).or_else(|| degree_below(lines, entry.line));
            used.extend(
                [Some(entry.line), Some(institution.line), degree.map(|degree| degree.line)].into_iter().flatten(),
            );
            claims.extend(claim(text, lines, Some((entry.line, &entry.date)), institution, degree));
        }
    }
    claims.extend(undated(text, lines, &used));
    claims.truncate(MOST);
    claims
}

/// A degree in the next line, with nothing between but a gap.
fn degree_below<'a>(lines: &[Line<'a>], line: usize) -> Option<Part<'a>> {
    let text = lines.get(line + 1).filter(|below| !below.bullet && below.text.len() < 100)?.text;
    (rate(text) < 0 && !is_school(text) && any(text).is_none()).then_some(Part { text, line: line + 1 })
}

/// Schools that no time stands with.
fn undated(text: &str, lines: &[Line<'_>], used: &[usize]) -> Vec<EducationClaim> {
    let free = |at: usize| !used.contains(&at) && lines.get(at).is_some_and(|line| line.text.len() < 150);
    let parts = |at: usize| {
        strong(lines[at].text)
            .into_iter()
            .map(move |piece| Part { text: piece.text, line: at })
            .filter(|part| is_said(part.text))
    };
    let mut claims = Vec::new();
    for at in (0..lines.len()).filter(|at| free(*at)) {
        let own: Vec<Part<'_>> = parts(at).collect();
        if !cut(&own).iter().any(|part| is_school(part.text)) {
            continue;
        }
        let beside = [at.checked_sub(1).filter(|_| !lines[at].apart), Some(at + 1)].into_iter().flatten();
        let near = beside.filter(|near| free(*near) && lines.get(*near).is_some_and(|line| *near < at || !line.apart));
        let near: Vec<Part<'_>> =
            near.flat_map(parts).filter(|part| evidence(part.text).degree && !is_school(part.text)).collect();
        let all: Vec<Part<'_>> = own.into_iter().chain(near).collect();
        let found = told_apart(&all).filter(|(_, degree)| degree.is_some()).or_else(|| told_apart(&cut(&all)));
        claims.extend(found.and_then(|(institution, degree)| claim(text, lines, None, institution, degree)));
    }
    claims
}

fn is_school(text: &str) -> bool {
    evidence(text).school
}

/// The school and the degree of several parts.
fn told_apart<'a>(parts: &[Part<'a>]) -> Option<(Part<'a>, Option<Part<'a>>)> {
    let rated: Vec<(Part<'a>, i32)> =
        parts.iter().filter(|part| !is_country(&fold(part.text))).map(|part| (*part, rate(part.text))).collect();
    let school = rated.iter().find(|(_, rate)| *rate > 0);
    let degree = rated.iter().find(|(_, rate)| *rate < 0);
    // A degree alone is no entry; a school without a word that says so is what stands beside a degree.
    let beside = || rated.iter().find(|(_, rate)| *rate == 0).filter(|_| degree.is_some());
    let (school, _) = school.or_else(beside)?;
    let is_field = |(part, rate): &&(Part<'a>, i32)| *rate == 0 && part.text != school.text && part.line == school.line;
    let field = || rated.iter().find(is_field).filter(|_| is_school(school.text));
    let degree = degree.or_else(field).map(|(part, _)| *part);
    Some((*school, degree))
}

/// `Technikum Mechaniczne, technik mechanik`: what stands behind a school and is no town, which has a capital letter.
fn behind<'a>(school: &Part<'a>) -> Option<Part<'a>> {
    let (_, behind) = school.text.split_once(", ")?;
    behind.starts_with(char::is_lowercase).then_some(Part { text: behind, line: school.line })
}

/// More than nothing for a school, less for a degree.
fn rate(text: &str) -> i32 {
    let evidence = evidence(text);
    i32::from(evidence.school) * 2 - i32::from(evidence.degree) * 3
}

/// Both in one line: `Magister, Informatyka, Politechnika`. What stands between degree and school is its field.
fn in_one_line<'a>(text: &'a str, parts: &[Part<'a>]) -> Option<(Part<'a>, Option<Part<'a>>)> {
    let pieces = cut(parts);
    let school = pieces.iter().position(|part| rate(part.text) > 0)?;
    // What stands before a school is a degree, whatever it is called.
    let degree = pieces.iter().position(|part| rate(part.text) < 0).or((school > 0).then_some(0))?;
    let last = if degree < school { school - 1 } else { degree };
    let (start, end) = (place(text, pieces[degree].text), place(text, pieces[last].text) + pieces[last].text.len());
    let what = text.get(start..end).map(|text| Part { text, line: pieces[degree].line })?;
    Some((pieces[school], Some(what)))
}

fn claim(
    text: &str,
    lines: &[Line<'_>],
    date: Option<(usize, &Span)>,
    institution: Part<'_>,
    degree: Option<Part<'_>>,
) -> Option<EducationClaim> {
    let all = [date.map(|(line, _)| line), Some(institution.line), degree.map(|degree| degree.line)];
    let all: Vec<&str> = all.into_iter().flatten().map(|line| lines[line].text).collect();
    let start = all.iter().map(|line| place(text, line)).min()?;
    let end = all.iter().map(|line| place(text, line) + line.len()).max()?;
    let quote = quote(text, start, end)?;
    let institution = named(without_place(institution.text), quote)?;
    let degree = degree.and_then(|degree| named(degree.text, quote));
    let (from, to) = date.map(|(_, date)| when(date)).unwrap_or_default();
    let (from, to) = times(from, to, quote);
    let confidence = if degree.is_some() { 76 } else { 60 };
    Some(EducationClaim { institution, degree, from, to, quote: quote.to_owned(), confidence })
}

/// A year alone is when it ended.
fn when(date: &Span) -> (Option<Month>, Option<Until>) {
    if date.is_range { (date.from, date.to) } else { (None, date.from.map(Until::Month)) }
}

/// A school without the place behind it; a part that says what school it is stays: `Faculty of Law, University of …`.
fn without_place(text: &str) -> &str {
    let parts = super::pieces::commas(text);
    let last = parts.iter().rposition(|part| is_school(part)).unwrap_or(0);
    parts.get(last).map_or(text, |last| {
        let end = place(text, last) + last.len();
        text.get(..end).unwrap_or(text)
    })
}
