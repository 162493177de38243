//! What a candidate can say to an invitation, by a link from the mail and without an account.

use chrono::Duration;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Interview, InterviewStatus, Plan};
use crate::ids::InterviewId;
use crate::text::{TextError, bounded};
use crate::time::Instant;

/// Links that work at the same time: each mail brings one of its own.
pub const MAX_LINKS: usize = 12;
/// How long after the end of the interview a link shows anything.
pub const LINK_LIFETIME: Duration = Duration::days(1);
/// Longest wish for another time, in characters.
pub const MAX_WISH: usize = 500;
/// Most times that are offered to choose from.
pub const MAX_OFFERED: usize = 10;

/// What the candidate said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// Will be there.
    Confirmed,
    /// Asks for another time.
    AnotherTime,
    /// Took one of the times that were offered.
    Picked,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What.
    pub kind: AnswerKind,
    /// When.
    pub at: Instant,
    /// To which state of the interview: an answer to an earlier time does not hold for a later one.
    pub sequence: u32,
    /// The wish, in the candidate's words.
    #[serde(default)]
    pub wish: Option<String>,
}

impl Answer {
    /// The answer as who planned the interview reads it.
    #[must_use]
    pub fn in_words(&self, plan: &Plan) -> String {
        match (self.kind, &self.wish) {
            (AnswerKind::Confirmed, _) => "Will be there.".into(),
            (AnswerKind::AnotherTime, Some(wish)) => format!("Asks for another time: {wish}"),
            (AnswerKind::AnotherTime, None) => "Asks for another time.".into(),
            (AnswerKind::Picked, _) => {
                let start = plan.start.in_zone(plan.zone).format("%Y-%m-%d %H:%M");
                format!("Took another of the times that were offered: {start} ({})", plan.zone)
            }
        }
    }
}

/// The candidate's side of an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Of which interview.
    pub interview: InterviewId,
    /// Digests of the secrets in the links, the newest last; at most [`MAX_LINKS`].
    #[serde(default)]
    pub links: Vec<String>,
    /// The last answer.
    #[serde(default)]
    pub answer: Option<Answer>,
    /// Times that the candidate may choose instead, in order; at most [`MAX_OFFERED`].
    #[serde(default)]
    pub offered: Vec<Instant>,
    /// Rises by one with every change.
    pub version: u64,
}

impl Invitation {
    /// The candidate's side of a new interview.
    #[must_use]
    pub fn of(interview: InterviewId, offered: Vec<Instant>) -> Self {
        Self { interview, links: Vec::new(), answer: None, offered, version: 1 }
    }

    /// The same with another link; the oldest ones stop to work.
    #[must_use]
    pub fn with_link(&self, digest: String) -> Self {
        let mut links = self.links.clone();
        links.push(digest);
        let surplus = links.len().saturating_sub(MAX_LINKS);
        Self { links: links.split_off(surplus), version: self.version + 1, ..self.clone() }
    }

    /// The same with an answer to the interview as it stands.
    #[must_use]
    pub fn answered(&self, kind: AnswerKind, wish: Option<String>, interview: &Interview, now: Instant) -> Self {
        let answer = Some(Answer { kind, at: now, sequence: interview.sequence, wish });
        Self { answer, version: self.version + 1, ..self.clone() }
    }

    /// The answer, where it was given to the interview as it stands.
    #[must_use]
    pub fn current(&self, interview: &Interview) -> Option<&Answer> {
        self.answer.as_ref().filter(|answer| answer.sequence == interview.sequence)
    }

    /// True while the link may show the interview.
    #[must_use]
    pub fn is_shown(interview: &Interview, now: Instant) -> bool {
        now < interview.slot().end + LINK_LIFETIME
    }

    /// True while an answer makes sense.
    #[must_use]
    pub fn takes_answers(interview: &Interview, now: Instant) -> bool {
        interview.status == InterviewStatus::Scheduled && now < interview.plan.start
    }

    /// Checks a wish.
    ///
    /// # Errors
    /// See [`bounded`].
    pub fn check_wish(text: &str) -> Result<String, TextError> {
        bounded(text, MAX_WISH, true)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Plan;
    use super::super::interview::tests::{NOW, id, in_minutes, interview, plan};
    use super::*;

    #[test]
    fn the_oldest_of_more_than_twelve_links_stops_to_work() {
        let full = (0..12).fold(Invitation::of(id(7), Vec::new()), |side, n| side.with_link(n.to_string()));

        assert_eq!(full.links.len(), 12);
        let more = full.with_link("12".into());
        assert_eq!((more.links.len(), more.links.first().map(String::as_str)), (12, Some("1")));
    }

    #[test]
    fn an_answer_holds_for_the_time_it_was_given_to() {
        let first = interview();
        let side = Invitation::of(first.id, Vec::new()).answered(AnswerKind::Confirmed, None, &first, NOW);
        let moved = first.rescheduled(Plan { start: in_minutes(3_000), ..plan() }, NOW).unwrap();

        assert!(side.current(&first).is_some());
        assert!(side.current(&moved).is_none());
    }

    #[test]
    fn a_link_answers_until_the_start_and_shows_until_a_day_after_the_end() {
        let interview = interview();
        let (start, end) = (interview.plan.start, interview.slot().end);
        let almost = |at: Instant| at - Duration::milliseconds(1);

        assert!(Invitation::takes_answers(&interview, almost(start)));
        assert!(!Invitation::takes_answers(&interview, start));
        assert!(Invitation::is_shown(&interview, almost(end + LINK_LIFETIME)));
        assert!(!Invitation::is_shown(&interview, end + LINK_LIFETIME));
        assert!(!Invitation::takes_answers(&interview.cancelled(None, NOW).unwrap(), NOW));
    }

    #[test]
    fn a_wish_has_at_most_500_characters() {
        assert!(Invitation::check_wish(&"ż".repeat(499)).is_ok());
        assert!(Invitation::check_wish(&"ż".repeat(500)).is_ok());
        assert!(Invitation::check_wish(&"ż".repeat(501)).is_err());
    }
}
