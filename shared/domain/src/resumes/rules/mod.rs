//! Reading a resume without a language model: addresses and numbers by their form, the rest by headings and dates.
//!
//! The text is cut into columns and sections ([`sections`]), what must not be read is cut out ([`protected`]), and each field
//! is looked for where it usually stands. Every step looks at a line a bounded number of times, so that the time grows with
//! the length of the text. Claims are slices of the text ([`claim`]): nothing can be invented.

pub(super) mod calendar;
mod claim;
mod columns;
mod dates;
mod education;
mod entries;
mod evidence;
mod headings;
mod labels;
mod languages;
mod links;
mod location;
mod mail;
mod name;
mod phone;
mod pieces;
mod points;
mod positions;
mod protected;
mod sections;
mod skills;
mod tokens;

use super::answer::{Answer, PositionClaim};
use super::month::Until;
use headings::Kind;
use sections::{Line, Section};

/// What the rules find in a resume's text. How sure they are is what such findings were worth on resumes whose truth is known:
/// a form that cannot be anything else has 90 and more, a place where something usually stands 50 to 80.
#[must_use]
pub fn read(text: &str) -> Answer {
    let sections = sections::sections(text);
    let mail = mail::mail(&sections);
    let name = name::name(text, &sections, mail.as_ref().map(|mail| mail.value.as_str()));
    let of = |kind: Kind| lines(&sections, |section| section.kind == kind);
    let languages = languages::languages(text, &of(Kind::Languages));
    let mut skills = skills::skills(&of(Kind::Skills));
    if languages.is_empty() {
        // Programming languages, under a heading that could mean both.
        skills.extend(skills::skills(&of(Kind::Languages)));
    }
    Answer {
        phone: phone::phone(&sections),
        location: location::location(&sections, name.as_ref().map(|name| name.value.as_str())),
        links: links::links(&sections),
        skills,
        languages,
        positions: positions(text, &sections),
        education: education::education(text, &of(Kind::Education)),
        name,
        mail,
    }
}

fn lines<'a>(sections: &[Section<'a>], which: impl Fn(&Section<'a>) -> bool) -> Vec<Line<'a>> {
    sections.iter().filter(|section| which(section)).flat_map(|section| section.lines.iter().copied()).collect()
}

/// Work, newest first. Where no heading speaks of work, it is looked for wherever it may stand.
fn positions(text: &str, sections: &[Section<'_>]) -> Vec<PositionClaim> {
    let work = lines(sections, |section| section.kind == Kind::Experience);
    let mut positions = if work.is_empty() {
        let other = lines(sections, |section| matches!(section.kind, Kind::Contact | Kind::Other));
        positions::positions(text, &other, false)
    } else {
        positions::positions(text, &work, true)
    };
    let end = |position: &PositionClaim| {
        let month = |text: &Option<String>| text.as_deref().and_then(|text| Until::parse(text).ok());
        let until = month(&position.to).or(month(&position.from));
        until.map(|until| until.month().map_or(i32::MAX, super::month::Month::ordinal))
    };
    positions.sort_by_key(|position| std::cmp::Reverse(end(position)));
    positions
}

#[cfg(test)]
mod tests;
