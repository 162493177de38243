//! Whose turn it is with a candidate: what a card shows, so that nobody is forgotten.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::Candidate;
use crate::ids::UserId;
use crate::workflow::Status;

/// Whom a candidate waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Waiting {
    /// The person who is responsible.
    Owner,
    /// The technical interviewer.
    Interviewer,
    /// The candidate, to accept an offer.
    Candidate,
    /// Nobody: hired, rejected, or on hold for now.
    Nobody,
}

/// Whose turn it is, and who that is where it is somebody of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Turn {
    /// Which part.
    pub who: Waiting,
    /// The person of the team.
    pub user: Option<UserId>,
}

impl Candidate {
    /// Whose turn it is on that day. An offer that ran out and a hold that ended are the owner's to look after.
    #[must_use]
    pub fn turn(&self, today: NaiveDate) -> Turn {
        let owner = Turn { who: Waiting::Owner, user: Some(self.owner) };
        let nobody = Turn { who: Waiting::Nobody, user: None };
        let over = self.until().is_some_and(|day| day < today);
        match self.status() {
            Status::New | Status::Screened | Status::Interviewed | Status::HrRound => owner,
            Status::TechnicalRound => match self.standing.interviewer {
                Some(user) => Turn { who: Waiting::Interviewer, user: Some(user) },
                None => owner,
            },
            Status::Offered | Status::OnHold if over => owner,
            Status::Offered => Turn { who: Waiting::Candidate, user: None },
            Status::OnHold | Status::Hired | Status::Rejected => nobody,
        }
    }

    /// The day until which the present status is meant to last: of an offer or a hold.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        match self.status() {
            Status::Offered => self.standing.offer_until,
            Status::OnHold => self.standing.hold_until,
            _ => None,
        }
    }
}
