//! What interviewers thought: ratings by criterion, a recommendation, a text; once each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Interview, InterviewStatus};
use crate::ids::{InterviewId, UserId};
use crate::issue::Issue;
use crate::text::{Name, bounded};
use crate::time::Instant;

/// Longest text, in characters.
pub const MAX_FEEDBACK: usize = 4_000;

/// 1 (weak) to 5 (outstanding).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u8", into = "u8")]
#[schema(value_type = u8, minimum = 1, maximum = 5)]
pub struct Rating(u8);

impl TryFrom<u8> for Rating {
    type Error = FeedbackError;
    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if (1..=5).contains(&number) { Ok(Self(number)) } else { Err(FeedbackError::Rating) }
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}

/// What the interviewer would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Recommendation {
    /// Certainly not.
    StrongNo,
    /// Rather not.
    No,
    /// Rather yes.
    Yes,
    /// Certainly.
    StrongYes,
}

/// Why feedback cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedbackError {
    /// Not from 1 to 5.
    #[error("must be from 1 to 5")]
    Rating,
    /// Somebody who was not asked to be there.
    #[error("only interviewers give feedback")]
    NotThere,
    /// It has not begun, or did not take place.
    #[error("feedback is given after an interview has begun, and only where it took place")]
    NotHeld,
}

/// What one interviewer thought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Of which interview.
    pub interview: InterviewId,
    /// By whom.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// Ratings, by what was rated.
    pub ratings: BTreeMap<String, Rating>,
    /// What the interviewer would do.
    pub recommendation: Recommendation,
    /// In words.
    pub text: String,
}

impl Feedback {
    /// Whether this person may say something about the interview now.
    ///
    /// # Errors
    /// [`FeedbackError`].
    pub fn may_be_given(interview: &Interview, by: UserId, now: Instant) -> Result<(), FeedbackError> {
        if !interview.plan.interviewers.contains(&by) {
            return Err(FeedbackError::NotThere);
        }
        let held = matches!(interview.status, InterviewStatus::Scheduled | InterviewStatus::Completed);
        if held && now >= interview.plan.start { Ok(()) } else { Err(FeedbackError::NotHeld) }
    }

    /// Checks ratings against the criteria of the card, and the text.
    ///
    /// # Errors
    /// One issue per field.
    pub fn check(
        ratings: &BTreeMap<String, u8>,
        text: &str,
        criteria: &[Name],
    ) -> Result<(BTreeMap<String, Rating>, String), Vec<Issue>> {
        let mut issues = Vec::new();
        let mut rated = BTreeMap::new();
        for criterion in criteria.iter().map(Name::as_str) {
            let field = format!("/ratings/{}", pointer(criterion));
            match ratings.get(criterion).map(|number| Rating::try_from(*number)) {
                Some(Ok(rating)) => drop(rated.insert(criterion.to_owned(), rating)),
                Some(Err(error)) => issues.push(Issue::new(field, "out_of_range", error.to_string())),
                None => issues.push(Issue::new(field, "required", "must be rated")),
            }
        }
        let unknown = ratings.keys().filter(|name| !criteria.iter().any(|criterion| criterion.as_str() == **name));
        issues.extend(unknown.map(|name| {
            Issue::new(format!("/ratings/{}", pointer(name)), "unknown_field", "is not on the card of this interview")
        }));
        let text = bounded(text, MAX_FEEDBACK, true).map_err(|error| Issue::new("/text", "invalid", error.to_string()));
        match text {
            Ok(text) if issues.is_empty() => Ok((rated, text)),
            Ok(_) => Err(issues),
            Err(issue) => Err(issues.into_iter().chain([issue]).collect()),
        }
    }
}

/// A name as a part of a JSON pointer (RFC 6901).
fn pointer(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// What several people thought, together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many.
    pub count: usize,
    /// The mean of all ratings, rounded, from 1 to 5: the `interview_rating` of the workflow.
    pub rating: u8,
}

/// Sums feedback up; none where there is none.
#[must_use]
pub fn summary(feedback: &[Feedback]) -> Option<Summary> {
    let ratings: Vec<u32> =
        feedback.iter().flat_map(|one| one.ratings.values()).map(|rating| u32::from(rating.0)).collect();
    let count = u32::try_from(ratings.len()).ok().filter(|count| *count > 0)?;
    let rounded = (ratings.iter().sum::<u32>() * 2 + count) / (count * 2);
    Some(Summary { count: feedback.len(), rating: u8::try_from(rounded).unwrap_or(5) })
}

#[cfg(test)]
mod tests {
    use super::super::interview::tests::{NOW, id, in_minutes, interview};
    use super::*;

    fn criteria() -> Vec<Name> {
        ["Skills", "Fit/Team"].map(|name| Name::parse(name).unwrap()).to_vec()
    }

    fn fields(ratings: &[(&str, u8)], text: &str) -> Vec<(String, &'static str)> {
        let ratings = ratings.iter().map(|(name, number)| ((*name).to_owned(), *number)).collect();
        let issues = Feedback::check(&ratings, text, &criteria()).err().unwrap_or_default();
        issues.into_iter().map(|issue| (issue.field, issue.code)).collect()
    }

    #[test]
    fn every_criterion_of_the_card_is_rated_from_1_to_5_and_nothing_else() {
        assert_eq!(fields(&[("Skills", 1), ("Fit/Team", 5)], "Good"), []);
        assert_eq!(
            fields(&[("Skills", 0), ("Other", 3)], " "),
            [
                ("/ratings/Skills".into(), "out_of_range"),
                ("/ratings/Fit~1Team".into(), "required"),
                ("/ratings/Other".into(), "unknown_field"),
                ("/text".into(), "invalid"),
            ]
        );
        assert_eq!(fields(&[("Skills", 6), ("Fit/Team", 5)], "Good"), [("/ratings/Skills".into(), "out_of_range")]);
    }

    #[test]
    fn a_text_has_at_most_4000_characters() {
        let text = |n| fields(&[("Skills", 1), ("Fit/Team", 5)], &"ż".repeat(n)).len();

        assert_eq!((text(3_999), text(4_000), text(4_001)), (0, 0, 1));
    }

    #[test]
    fn only_who_was_there_speaks_and_only_once_it_began() {
        let (interview, start) = (interview(), in_minutes(24 * 60));
        let missed = interview.ended(InterviewStatus::NoShow, start).unwrap();

        assert_eq!(Feedback::may_be_given(&interview, id(1), start), Ok(()));
        assert_eq!(Feedback::may_be_given(&interview, id(3), start), Err(FeedbackError::NotThere));
        assert_eq!(Feedback::may_be_given(&interview, id(1), NOW), Err(FeedbackError::NotHeld));
        assert_eq!(Feedback::may_be_given(&missed, id(1), start), Err(FeedbackError::NotHeld));
    }

    #[test]
    fn ratings_are_summed_up_and_rounded() {
        let feedback = |ratings: &[u8]| Feedback {
            interview: id(7),
            by: id(1),
            at: NOW,
            ratings: ratings.iter().enumerate().map(|(n, r)| (n.to_string(), Rating(*r))).collect(),
            recommendation: Recommendation::Yes,
            text: "Good".into(),
        };
        let rating = |all: &[&[u8]]| summary(&all.iter().map(|one| feedback(one)).collect::<Vec<_>>());

        assert_eq!(rating(&[]), None);
        assert_eq!(rating(&[&[3, 4]]), Some(Summary { count: 1, rating: 4 }), "3.5 is 4");
        assert_eq!(rating(&[&[3, 3, 4], &[3]]), Some(Summary { count: 2, rating: 3 }));
        assert_eq!(rating(&[&[5, 5], &[5, 5]]), Some(Summary { count: 2, rating: 5 }));
    }
}
