//! What a job asks for and a resume says. The only thing compared are skills, so nothing about a person's age, gender,
//! origin or looks can play a part; and there is no score without what it is made of.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::fact::{Fact, Finding};
use super::passage::{Passage, Searchable};
use crate::candidates::Label;

/// A skill that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SkillMatch {
    /// Which.
    pub skill: Label,
    /// Whether the resume says it.
    pub found: bool,
    /// Where.
    pub source: Option<Passage>,
}

/// How much of what a job asks for a resume says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResumeMatch)]
pub struct Match {
    /// Skills found of a hundred asked for, rounded.
    pub score: u8,
    /// Each skill asked for.
    pub skills: Vec<SkillMatch>,
}

/// Compares; none where the job asks for nothing. A skill is there where it was found as a skill, or stands in the text as
/// words of its own.
#[must_use]
pub fn matched<'a>(asked: impl IntoIterator<Item = &'a Label>, findings: &[Finding], text: &str) -> Option<Match> {
    let text = Searchable::new(text);
    let skills: Vec<SkillMatch> = asked.into_iter().map(|skill| one(skill, findings, &text)).collect();
    let found = skills.iter().filter(|skill| skill.found).count();
    let score = (found * 100 + skills.len() / 2).checked_div(skills.len())?;
    Some(Match { score: u8::try_from(score).ok()?, skills })
}

fn one(skill: &Label, findings: &[Finding], text: &Searchable<'_>) -> SkillMatch {
    let same = |finding: &&Finding| matches!(&finding.fact, Fact::Skill(found) if compared(found.as_str()) == compared(skill.as_str()));
    let named = findings.iter().find(same).map(|finding| finding.source.clone());
    let source = named.or_else(|| text.find_words(skill.as_str()));
    SkillMatch { skill: skill.clone(), found: source.is_some(), source }
}

/// C, C++ and C# are three skills: signs stay.
fn compared(skill: &str) -> String {
    skill.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(texts: &[&str]) -> Vec<Label> {
        texts.iter().map(|text| Label::parse(text).unwrap()).collect()
    }

    fn found(asked: &[&str], text: &str) -> Vec<bool> {
        matched(&labels(asked), &[], text).unwrap().skills.iter().map(|skill| skill.found).collect()
    }

    #[test]
    fn skills_are_found_as_words_of_their_own() {
        let text = "I write Java, C++ and Google Cloud.\nJavaScript too";

        assert_eq!(
            found(&["java", "JavaScript", "C++", "C", "C#", "google cloud", "Script"], text),
            [true, true, true, false, false, true, false]
        );
    }

    #[test]
    fn a_score_has_a_reason_for_every_skill_and_a_job_that_asks_nothing_has_none() {
        let asked = labels(&["Rust", "AWS", "Kafka"]);
        let result = matched(&asked, &[], "Rust and AWS").unwrap();

        assert_eq!((result.score, result.skills.len()), (67, 3));
        assert!(result.skills.iter().all(|skill| skill.found == skill.source.is_some()));
        assert_eq!(matched([], &[], "Rust"), None);
    }

    #[test]
    fn age_gender_and_origin_change_nothing() {
        let asked = labels(&["Rust", "AWS"]);
        let of = |about: &str| {
            let result = matched(&asked, &[], &format!("{about}\nRust")).unwrap();
            (result.score, result.skills.iter().map(|skill| skill.found).collect::<Vec<_>>())
        };

        let plain = of("");
        for about in ["Born 1961", "Female", "Nationality: Turkish", "Married, 3 children", "Catholic"] {
            assert_eq!(of(about), plain, "{about}");
        }
    }
}
