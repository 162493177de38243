//! One letter to one candidate, from the move that asks for it to the mailer.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::LetterChoice;
use crate::candidates::{Candidate, Language};
use crate::ids::{CandidateId, EventId, LetterId, MailId, OperationId, TypedId, UserId, derived};
use crate::jobs::LetterRule;
use crate::time::Instant;
use crate::workflow::Status;

/// How far a letter is. It leaves `waiting` once, and stays where it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    /// Not due yet.
    Waiting,
    /// With the mailer.
    Handed,
    /// Stopped by a person.
    Cancelled,
    /// The candidate was moved on, or the move was taken back, before it was due.
    Superseded,
}

/// Subject and text, ready to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// On one line.
    pub subject: String,
    /// With lines.
    pub text: String,
}

/// A move that asks for a letter: what its transaction leaves for the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterOrder {
    /// Who was moved.
    pub candidate: CandidateId,
    /// The event of the move.
    pub event: EventId,
    /// The action that it was part of.
    pub operation: OperationId,
    /// When.
    pub at: Instant,
    /// Where to.
    pub status: Status,
    /// Who moved.
    pub by: UserId,
    /// What is to be sent.
    pub choice: LetterChoice,
}

impl LetterOrder {
    /// The letter's identifier: a move has one letter, however often the order arrives.
    #[must_use]
    pub fn letter_id(&self) -> LetterId {
        LetterId::new(self.at, derived(&[&self.event]))
    }

    /// When the letter is to go out; none where nobody asks for one. Words that somebody wrote go out where the job has
    /// no rule as well, at once.
    #[must_use]
    pub fn due_at(&self, rule: Option<LetterRule>) -> Option<Instant> {
        match (&self.choice, rule) {
            (LetterChoice::None, _) | (LetterChoice::Default, None) => None,
            (LetterChoice::Text { .. }, None) => Some(self.at),
            (_, Some(rule)) => Some(self.at + chrono::Duration::hours(rule.delay_hours.into())),
        }
    }

    /// The letter with its words, waiting.
    #[must_use]
    pub fn letter(&self, words: Words, language: Language, due_at: Instant) -> Letter {
        Letter {
            id: self.letter_id(),
            candidate: self.candidate,
            status: self.status,
            language,
            subject: words.subject,
            text: words.text,
            state: LetterState::Waiting,
            due_at,
            created_at: self.at,
            by: Some(self.by),
            event: self.event,
            operation: self.operation,
            version: 1,
        }
    }
}

/// A letter to a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Identifier; sorts by the time of the move.
    pub id: LetterId,
    /// To whom.
    pub candidate: CandidateId,
    /// The status that it tells of.
    pub status: Status,
    /// In which language.
    pub language: Language,
    /// Subject, filled in.
    pub subject: String,
    /// Text, filled in.
    pub text: String,
    /// How far it is.
    pub state: LetterState,
    /// Not before this moment.
    pub due_at: Instant,
    /// When the candidate was moved.
    pub created_at: Instant,
    /// Who moved the candidate.
    #[serde(default)]
    pub by: Option<UserId>,
    /// The event of the move.
    pub event: EventId,
    /// The action that the move was part of.
    pub operation: OperationId,
    /// Rises by one with every change.
    pub version: u64,
}

impl Letter {
    /// True where it is to go out.
    #[must_use]
    pub fn is_due(&self, now: Instant) -> bool {
        self.state == LetterState::Waiting && self.due_at <= now
    }

    /// The letter in another state.
    #[must_use]
    pub fn in_state(&self, state: LetterState) -> Self {
        Self { state, version: self.version + 1, ..self.clone() }
    }

    /// The one mail that it becomes, whoever hands it over.
    #[must_use]
    pub fn mail_id(&self) -> MailId {
        MailId::new(self.created_at, derived(&[&self.id, &"mail"]))
    }
}

/// True while the candidate stands where the move led that a letter tells of: also where a later move was taken back.
#[must_use]
pub fn still_wanted(event: EventId, candidate: &Candidate) -> bool {
    candidate.standing.event == Some(event)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Instant = Instant::from_millis(1_795_431_600_000);

    fn id<T: TypedId>(n: u8) -> T {
        T::new(AT, [n; 10])
    }

    fn order(choice: LetterChoice) -> LetterOrder {
        let status = Status::Rejected;
        LetterOrder { candidate: id(1), event: id(2), operation: id(3), at: AT, status, by: id(4), choice }
    }

    fn words() -> Words {
        Words { subject: "S".into(), text: "T".into() }
    }

    fn rule(delay_hours: u16) -> Option<LetterRule> {
        Some(LetterRule { status: Status::Rejected, delay_hours })
    }

    #[test]
    fn a_letter_is_due_when_the_job_says_so() {
        let given = LetterChoice::Text { subject: "S".into(), text: "T".into() };
        let hours = |n| Some(AT + chrono::Duration::hours(n));

        assert_eq!(order(LetterChoice::Default).due_at(None), None);
        assert_eq!(order(LetterChoice::Default).due_at(rule(0)), hours(0));
        assert_eq!(order(LetterChoice::Default).due_at(rule(168)), hours(168));
        assert_eq!(order(LetterChoice::None).due_at(rule(0)), None);
        assert_eq!(order(given.clone()).due_at(None), hours(0));
        assert_eq!(order(given).due_at(rule(24)), hours(24));
    }

    #[test]
    fn one_move_is_one_letter_and_one_letter_is_one_mail() {
        let order = order(LetterChoice::Default);
        let letter = order.letter(words(), Language::De, AT);
        let other = LetterOrder { event: id(9), ..order.clone() };

        assert_eq!(letter.id, order.letter(words(), Language::De, AT).id);
        assert_ne!(letter.id, other.letter_id());
        assert_eq!(letter.mail_id(), letter.in_state(LetterState::Handed).mail_id());
        assert_ne!(letter.id.to_string(), letter.mail_id().to_string());
    }

    #[test]
    fn only_a_waiting_letter_becomes_due() {
        let later = AT + chrono::Duration::milliseconds(1);
        let letter = order(LetterChoice::Default).letter(words(), Language::En, later);

        assert!(!letter.is_due(AT) && letter.is_due(later));
        for state in [LetterState::Handed, LetterState::Cancelled, LetterState::Superseded] {
            assert!(!letter.in_state(state).is_due(later));
        }
        assert_eq!(letter.in_state(LetterState::Handed).version, 2);
    }

    #[test]
    fn an_order_survives_the_queue() {
        let order = order(LetterChoice::Text { subject: "Ż".into(), text: "a\nb".into() });

        assert_eq!(serde_json::from_str::<LetterOrder>(&serde_json::to_string(&order).unwrap()).unwrap(), order);
    }
}
