//! What whoever reads a resume answers, before anybody believed it. The form is strict: a field that does not exist makes
//! the whole answer useless, because then it is not known what else was made up.

use serde::{Deserialize, Serialize};

/// A value with the words that it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The value.
    pub value: String,
    /// The words of the resume.
    pub quote: String,
    /// From 0 to 100.
    pub confidence: u8,
}

/// A claim about work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PositionClaim {
    /// For whom.
    pub company: String,
    /// As what.
    pub title: String,
    /// `2019-03` or `2019`.
    #[serde(default)]
    pub from: Option<String>,
    /// The same, or `present`.
    #[serde(default)]
    pub to: Option<String>,
    /// The words of the resume.
    pub quote: String,
    /// From 0 to 100.
    pub confidence: u8,
}

/// A claim about a school or a degree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EducationClaim {
    /// Where.
    pub institution: String,
    /// What came of it.
    #[serde(default)]
    pub degree: Option<String>,
    /// `2019-03` or `2019`.
    #[serde(default)]
    pub from: Option<String>,
    /// The same, or `present`.
    #[serde(default)]
    pub to: Option<String>,
    /// The words of the resume.
    pub quote: String,
    /// From 0 to 100.
    pub confidence: u8,
}

/// Most entries of a list in an answer: a resume has fewer, and looking each up takes time.
const MAX_CLAIMS: usize = 400;

/// Everything that is said to stand in a resume.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What the person is called.
    #[serde(default)]
    pub name: Option<Claim>,
    /// Where to write to.
    #[serde(default)]
    pub mail: Option<Claim>,
    /// Where to call.
    #[serde(default)]
    pub phone: Option<Claim>,
    /// Where the person lives.
    #[serde(default)]
    pub location: Option<Claim>,
    /// Pages of the person's own.
    #[serde(default)]
    pub links: Vec<Claim>,
    /// What the person can do.
    #[serde(default)]
    pub skills: Vec<Claim>,
    /// Languages the person speaks.
    #[serde(default)]
    pub languages: Vec<Claim>,
    /// Work, newest first.
    #[serde(default)]
    pub positions: Vec<PositionClaim>,
    /// Schools and degrees, newest first.
    #[serde(default)]
    pub education: Vec<EducationClaim>,
}

impl Answer {
    /// True where it has no more claims than are looked up, and every confidence is one.
    #[must_use]
    pub fn is_within_bounds(&self) -> bool {
        let single = [&self.name, &self.mail, &self.phone, &self.location].into_iter().flatten();
        let texts = single.chain(&self.links).chain(&self.skills).chain(&self.languages);
        let mut confidences = texts.map(|claim| claim.confidence).collect::<Vec<_>>();
        confidences.extend(self.positions.iter().map(|claim| claim.confidence));
        confidences.extend(self.education.iter().map(|claim| claim.confidence));
        confidences.len() <= MAX_CLAIMS && confidences.iter().all(|confidence| *confidence <= 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(claims: usize, confidence: u8) -> Answer {
        let claim = Claim { value: "x".into(), quote: "x".into(), confidence };
        Answer { skills: vec![claim; claims], ..Answer::default() }
    }

    #[test]
    fn an_answer_has_400_claims_and_confidences_of_a_hundred_at_most() {
        assert!(with(MAX_CLAIMS, 100).is_within_bounds());
        assert!(!with(MAX_CLAIMS + 1, 100).is_within_bounds());
        assert!(!with(1, 101).is_within_bounds());
    }

    #[test]
    fn a_field_that_does_not_exist_makes_an_answer_useless() {
        let made_up =
            serde_json::json!({"name": null, "date_of_birth": {"value": "x", "quote": "x", "confidence": 90}});

        assert!(serde_json::from_value::<Answer>(made_up).is_err());
    }
}
