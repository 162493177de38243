//! No invented facts: a claim counts when its words stand in the resume and say what it says.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::answer::{Answer, Claim, EducationClaim, PositionClaim};
use super::fact::{Education, Fact, FactField, Finding, MAX_FACTS, Position};
use super::month::{Month, Until};
use super::passage::{Passage, Searchable};
use super::support::{says, says_address, says_phone, says_until, says_when};
use crate::text::Name;

/// Most bytes of findings, facts with their words: with what a review makes of them they fit into an item of the table (400 KB).
const MAX_BYTES: usize = 120_000;

/// Why a claim is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Its words do not stand in the resume, or only as part of other words.
    NotInText,
    /// Its words stand there, and do not say this.
    NotSupported,
    /// It is no value of its field, such as a mail address without an @.
    NotValid,
}

/// A claim that was refused. What it said is not kept: it may be about anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[schema(as = RefusedFact)]
pub struct RefusedFact {
    /// About what.
    pub field: FactField,
    /// Why.
    pub reason: Refusal,
}

/// What is left of an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// What stands in the resume, numbered, in the order of a review.
    pub findings: Vec<Finding>,
    /// What does not.
    pub refused: Vec<RefusedFact>,
}

/// Looks every claim up in the text. Two claims that say the same are one; at most [`MAX_FACTS`] are kept.
#[must_use]
pub fn check(answer: &Answer, text: &str) -> Checked {
    let mut checker =
        Checker { text: Searchable::new(text), known: BTreeSet::new(), bytes: 0, checked: Checked::default() };
    let single = [
        (FactField::Name, &answer.name),
        (FactField::Mail, &answer.mail),
        (FactField::Phone, &answer.phone),
        (FactField::Location, &answer.location),
    ];
    for (field, claim) in single {
        claim.iter().for_each(|claim| {
            checker.take(field, claim.confidence, &claim.quote, |words| of_text(field, claim, words))
        });
    }
    let lists = [
        (FactField::Link, &answer.links),
        (FactField::Skill, &answer.skills),
        (FactField::Language, &answer.languages),
    ];
    for (field, claims) in lists {
        claims.iter().for_each(|claim| {
            checker.take(field, claim.confidence, &claim.quote, |words| of_text(field, claim, words))
        });
    }
    for claim in &answer.positions {
        checker.take(FactField::Position, claim.confidence, &claim.quote, |words| position(claim, words));
    }
    for claim in &answer.education {
        checker.take(FactField::Education, claim.confidence, &claim.quote, |words| education(claim, words));
    }
    checker.checked
}

struct Checker<'a> {
    text: Searchable<'a>,
    known: BTreeSet<String>,
    bytes: usize,
    checked: Checked,
}

impl Checker<'_> {
    fn take(
        &mut self,
        field: FactField,
        confidence: u8,
        quote: &str,
        fact: impl FnOnce(&str) -> Result<Fact, Refusal>,
    ) {
        let found = self.text.find(quote).ok_or(Refusal::NotInText);
        match found.and_then(|source| Ok((fact(&source.text)?, source))) {
            Ok((fact, source)) => self.keep(fact, confidence.min(100), source),
            Err(reason) => self.checked.refused.push(RefusedFact { field, reason }),
        }
    }

    fn keep(&mut self, fact: Fact, confidence: u8, source: Passage) {
        // Skills differ by signs that are no letters (C, C++, C#), which folding would take away.
        let key = serde_json::to_string(&fact).unwrap_or_default().to_lowercase();
        let next = self.checked.findings.len();
        let bytes = self.bytes + key.len() + source.text.len();
        if next < MAX_FACTS && bytes <= MAX_BYTES && self.known.insert(key) {
            self.bytes = bytes;
            let id = u16::try_from(next).unwrap_or(u16::MAX);
            self.checked.findings.push(Finding { id, fact, confidence, source });
        }
    }
}

fn of_text(field: FactField, claim: &Claim, words: &str) -> Result<Fact, Refusal> {
    let value = claim.value.trim();
    let supported = match field {
        FactField::Mail | FactField::Link => says_address(words, value),
        FactField::Phone => says_phone(words, value),
        _ => says(words, value),
    };
    if !supported {
        return Err(Refusal::NotSupported);
    }
    Fact::of_text(field, value).ok().flatten().ok_or(Refusal::NotValid)
}

fn position(claim: &PositionClaim, words: &str) -> Result<Fact, Refusal> {
    let (company, title) = (named(&claim.company, words)?, named(&claim.title, words)?);
    let (from, to) = months(claim.from.as_deref(), claim.to.as_deref(), words)?;
    Ok(Fact::Position(Position { company, title, from, to }))
}

fn education(claim: &EducationClaim, words: &str) -> Result<Fact, Refusal> {
    let institution = named(&claim.institution, words)?;
    let degree = claim.degree.as_deref().map(|degree| named(degree, words)).transpose()?;
    let (from, to) = months(claim.from.as_deref(), claim.to.as_deref(), words)?;
    Ok(Fact::Education(Education { institution, degree, from, to }))
}

fn named(value: &str, words: &str) -> Result<Name, Refusal> {
    if !says(words, value) {
        return Err(Refusal::NotSupported);
    }
    Name::parse(value).map_err(|_| Refusal::NotValid)
}

type Months = (Option<Month>, Option<Until>);

fn months(from: Option<&str>, to: Option<&str>, words: &str) -> Result<Months, Refusal> {
    let from = from.map(Month::parse).transpose().map_err(|_| Refusal::NotValid)?;
    let to = to.map(Until::parse).transpose().map_err(|_| Refusal::NotValid)?;
    let said = from.is_none_or(|from| says_when(words, from)) && to.is_none_or(|to| says_until(words, to));
    if !said {
        return Err(Refusal::NotSupported);
    }
    let backwards = from.zip(to.and_then(Until::month)).is_some_and(|(from, until)| until.ordinal() < from.ordinal());
    if backwards { Err(Refusal::NotValid) } else { Ok((from, to)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Zofia Żółć\nzofia@mail.example · +48 (22) 555-01-00 · Łódź\ngithub.com/zofia\n\nWork\nSenior Engineer, Ünal GmbH\n03/2019 – present: Rust, C++ and C#\nPolish (native)";

    fn claim(value: &str, quote: &str) -> Claim {
        Claim { value: value.into(), quote: quote.into(), confidence: 90 }
    }

    fn refusal(field: FactField, value: &str, quote: &str) -> Option<Refusal> {
        let one = Some(claim(value, quote));
        let answer = match field {
            FactField::Name => Answer { name: one, ..Answer::default() },
            FactField::Mail => Answer { mail: one, ..Answer::default() },
            FactField::Phone => Answer { phone: one, ..Answer::default() },
            FactField::Link => Answer { links: one.into_iter().collect(), ..Answer::default() },
            _ => Answer { skills: one.into_iter().collect(), ..Answer::default() },
        };
        check(&answer, TEXT).refused.first().map(|refused| refused.reason)
    }

    #[test]
    fn what_stands_in_the_text_is_taken() {
        assert_eq!(refusal(FactField::Name, "Zofia Żółć", "Zofia Żółć"), None);
        assert_eq!(refusal(FactField::Mail, "zofia@mail.example", "zofia@mail.example"), None);
        assert_eq!(refusal(FactField::Phone, "+48 22 5550100", "+48 (22) 555-01-00"), None);
        assert_eq!(refusal(FactField::Link, "https://github.com/zofia", "github.com/zofia"), None);
        assert_eq!(refusal(FactField::Skill, "Rust", "Rust, C++ and C#"), None);
    }

    #[test]
    fn what_was_made_up_is_refused() {
        assert_eq!(refusal(FactField::Name, "Ada Lovelace", "Ada Lovelace"), Some(Refusal::NotInText));
        assert_eq!(refusal(FactField::Name, "Ada Lovelace", "Zofia Żółć"), Some(Refusal::NotSupported));
        assert_eq!(refusal(FactField::Mail, "other@mail.example", "zofia@mail.example"), Some(Refusal::NotSupported));
        assert_eq!(refusal(FactField::Mail, "github.com/zofia", "github.com/zofia"), Some(Refusal::NotValid));
        assert_eq!(refusal(FactField::Phone, "+48 22 5550199", "+48 (22) 555-01-00"), Some(Refusal::NotSupported));
        assert_eq!(refusal(FactField::Skill, "Haskell", "Rust, C++ and C#"), Some(Refusal::NotSupported));
        assert_eq!(refusal(FactField::Skill, "Rust", ""), Some(Refusal::NotInText));
        assert_eq!(refusal(FactField::Skill, "C#", "C++"), Some(Refusal::NotSupported));
        assert_eq!(refusal(FactField::Skill, "R", "R"), Some(Refusal::NotInText), "the first letter of a word is none");
        assert_eq!(refusal(FactField::Mail, "ofia@mail.example", "zofia@mail.example"), Some(Refusal::NotSupported));
    }

    #[test]
    fn work_needs_its_company_its_title_and_its_years() {
        let quote = "Senior Engineer, Ünal GmbH\n03/2019 – present";
        let claim = |company: &str, from: &str, to: &str| {
            let position = PositionClaim {
                company: company.into(),
                title: "Senior Engineer".into(),
                from: Some(from.into()),
                to: Some(to.into()),
                quote: quote.into(),
                confidence: 80,
            };
            let checked = check(&Answer { positions: vec![position], ..Answer::default() }, TEXT);
            checked.refused.first().map(|refused| refused.reason)
        };

        assert_eq!(claim("Ünal GmbH", "2019-03", "present"), None);
        assert_eq!(claim("Other GmbH", "2019-03", "present"), Some(Refusal::NotSupported));
        assert_eq!(claim("Ünal GmbH", "2018-03", "present"), Some(Refusal::NotSupported));
        assert_eq!(claim("Ünal GmbH", "2019-04", "present"), Some(Refusal::NotSupported), "another month");
        assert_eq!(claim("Ünal GmbH", "March", "present"), Some(Refusal::NotValid));
        assert_eq!(months(Some("2019-03"), Some("2019-01"), "01 to 03/2019"), Err(Refusal::NotValid), "backwards");
    }

    #[test]
    fn the_same_said_twice_is_one_finding_and_signs_tell_skills_apart() {
        let skills = ["C++", "C#", "c++", "Rust"].map(|skill| claim(skill, "Rust, C++ and C#"));
        let checked = check(&Answer { skills: skills.into(), ..Answer::default() }, TEXT);

        let ids: Vec<_> = checked.findings.iter().map(|finding| finding.id).collect();
        assert_eq!(ids, [0, 1, 2]);
    }

    #[test]
    fn no_more_facts_are_kept_than_a_resume_may_have() {
        let text: String = (0..=MAX_FACTS).map(|n| format!("skill{n}, ")).collect();
        let skills = (0..=MAX_FACTS).map(|n| claim(&format!("skill{n}"), &format!("skill{n}"))).collect();

        assert_eq!(check(&Answer { skills, ..Answer::default() }, &text).findings.len(), MAX_FACTS);
    }
}
