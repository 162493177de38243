//! What a person says about the findings, and what becomes of it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::fact::{Fact, FactField, Finding, MAX_FACTS};
use crate::candidates::{Candidate, MAX_SKILLS};
use crate::issue::Issue;

/// A fact that is taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenFact {
    /// The finding that it was, as it is or corrected; none where a person added it.
    pub finding: Option<u16>,
    /// What is right.
    pub fact: Fact,
}

/// What became of the findings: corrections measure how good reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReviewCounts)]
pub struct ReviewCounts {
    /// Taken over as they were.
    pub accepted: u16,
    /// Taken over with another value.
    pub corrected: u16,
    /// Not taken over.
    pub rejected: u16,
    /// Added by hand.
    pub added: u16,
}

/// What is taken over, counted.
pub type Taken = (Vec<Fact>, ReviewCounts);

/// Compares what is taken over with what was found.
///
/// # Errors
/// An issue for each fact that cannot be taken: of an unknown or repeated finding, of another field than its finding, a second
/// one where there can be one, more than [`MAX_FACTS`].
pub fn counted(findings: &[Finding], taken: &[TakenFact]) -> Result<Taken, Vec<Issue>> {
    let mut issues = Vec::new();
    let mut counts = ReviewCounts::default();
    let (mut used, mut single) = (BTreeSet::new(), BTreeSet::new());
    if taken.len() > MAX_FACTS {
        issues.push(Issue::new("/facts", "too_many", format!("must be at most {MAX_FACTS}")));
    }
    for (at, one) in taken.iter().enumerate() {
        let field = one.fact.field();
        let finding = one.finding.map(|id| findings.iter().find(|finding| finding.id == id));
        match finding {
            None => counts.added += 1,
            Some(Some(finding)) if finding.fact.field() == field => {
                if finding.fact == one.fact {
                    counts.accepted += 1
                } else {
                    counts.corrected += 1
                }
            }
            Some(_) => issues.push(Issue::new(
                format!("/facts/{at}/finding"),
                "unknown_finding",
                "must be a finding of this field",
            )),
        }
        if one.finding.is_some_and(|id| !used.insert(id)) {
            issues.push(Issue::new(format!("/facts/{at}/finding"), "repeated", "must be taken over once"));
        }
        if field.is_single() && !single.insert(field) {
            issues.push(Issue::new(format!("/facts/{at}/field"), "repeated", "there can be one of these"));
        }
    }
    counts.rejected =
        u16::try_from(findings.iter().filter(|finding| !used.contains(&finding.id)).count()).unwrap_or(u16::MAX);
    if issues.is_empty() { Ok((taken.iter().map(|one| one.fact.clone()).collect(), counts)) } else { Err(issues) }
}

/// A candidate with what a resume says. Where a person reviewed it, that replaces what was known; where nobody did, only what
/// was not known is filled. Skills are added up to [`MAX_SKILLS`]. Version and time are the caller's.
#[must_use]
pub fn filled(candidate: &Candidate, facts: &[Fact], by_person: bool) -> Candidate {
    let mut after = candidate.clone();
    for fact in facts {
        match fact {
            Fact::Name(name) if by_person => after.name = name.clone(),
            Fact::Mail(mail) if by_person => after.mail = mail.clone(),
            Fact::Phone(phone) if by_person || after.phone.is_none() => after.phone = Some(phone.clone()),
            Fact::Location(location) if by_person || after.location.is_none() => {
                after.location = Some(location.clone())
            }
            Fact::Skill(skill) => {
                let known = after.skills.iter().any(|one| one.as_str().to_lowercase() == skill.as_str().to_lowercase());
                if !known && after.skills.len() < MAX_SKILLS {
                    after.skills.insert(skill.clone());
                }
            }
            _ => {}
        }
    }
    after
}

/// What the settings allow to be taken over without a person: findings from that confidence on, where nothing else asks for
/// one. None where any is below: half a review would look like a whole one.
#[must_use]
pub fn sure(findings: &[Finding], from: u8) -> Option<Taken> {
    let all = !findings.is_empty() && findings.iter().all(|finding| finding.confidence >= from);
    let single = FactField::ALL.iter().filter(|field| field.is_single());
    let clear =
        single.into_iter().all(|field| findings.iter().filter(|finding| finding.fact.field() == *field).count() <= 1);
    let accepted = u16::try_from(findings.len()).ok()?;
    let facts = findings.iter().map(|finding| finding.fact.clone()).collect();
    (all && clear).then_some((facts, ReviewCounts { accepted, ..ReviewCounts::default() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resumes::Passage;

    fn text(field: FactField, text: &str) -> Fact {
        Fact::of_text(field, text).unwrap().unwrap()
    }

    fn findings() -> Vec<Finding> {
        let facts = [text(FactField::Name, "Zofia"), text(FactField::Skill, "Rust"), text(FactField::Skill, "AWS")];
        let finding = |(id, fact)| Finding { id, fact, confidence: 90, source: Passage { text: "x".into(), start: 0 } };
        (0..).zip(facts).map(finding).collect()
    }

    fn taken(finding: impl Into<Option<u16>>, fact: Fact) -> TakenFact {
        TakenFact { finding: finding.into(), fact }
    }

    fn codes(taken: &[TakenFact]) -> Vec<(String, &'static str)> {
        counted(&findings(), taken).unwrap_err().into_iter().map(|issue| (issue.field, issue.code)).collect()
    }

    #[test]
    fn what_became_of_the_findings_is_counted_here_and_not_said_by_anybody() {
        let taken = [
            taken(0, text(FactField::Name, "Zofia")),
            taken(1, text(FactField::Skill, "Rust 2024")),
            taken(None, text(FactField::Skill, "Kafka")),
        ];

        let (facts, counts) = counted(&findings(), &taken).unwrap();
        assert_eq!(counts, ReviewCounts { accepted: 1, corrected: 1, rejected: 1, added: 1 });
        assert_eq!(facts.len(), 3);
    }

    #[test]
    fn facts_that_cannot_be_taken_are_named() {
        let name = || text(FactField::Name, "Zofia");

        assert_eq!(codes(&[taken(9, name())]), [("/facts/0/finding".into(), "unknown_finding")]);
        assert_eq!(codes(&[taken(1, name())]), [("/facts/0/finding".into(), "unknown_finding")]);
        assert_eq!(codes(&[taken(0, name()), taken(None, name())]), [("/facts/1/field".into(), "repeated")]);
        let skill = || taken(1, text(FactField::Skill, "Rust"));
        assert_eq!(codes(&[skill(), skill()]), [("/facts/1/finding".into(), "repeated")]);
    }

    #[test]
    fn a_review_takes_as_many_facts_as_a_resume_may_have() {
        let many =
            |n: usize| -> Vec<_> { (0..n).map(|n| taken(None, text(FactField::Skill, &format!("s{n}")))).collect() };

        assert!(counted(&[], &many(MAX_FACTS)).is_ok());
        assert_eq!(counted(&[], &many(MAX_FACTS + 1)).unwrap_err()[0].code, "too_many");
    }

    #[test]
    fn nothing_is_sure_where_anything_is_not() {
        let mut findings = findings();

        assert!(sure(&findings, 90).is_some());
        findings[2].confidence = 89;
        assert_eq!(sure(&findings, 90), None);
        assert_eq!(sure(&[], 50), None);
    }
}
