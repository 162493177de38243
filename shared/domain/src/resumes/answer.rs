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
