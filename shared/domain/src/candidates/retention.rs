//! How long data of a candidate may be kept (GDPR, article 5): while the process runs, then for the time in which a
//! refused person can object, then only with consent.

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Candidate;
use crate::workflow::Status;

/// Days for which data are kept after a hire or a rejection.
pub const KEPT_AFTER_THE_END: Duration = Duration::days(180);
/// Longest time that one consent can reach into the future: two years.
pub const LONGEST_CONSENT: Duration = Duration::days(731);
/// How long before the end the owner is reminded.
pub const REMINDER: Duration = Duration::days(14);

/// A candidate's word that data may be kept until some day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CandidateConsent)]
pub struct Consent {
    /// When the candidate gave it.
    pub given_on: NaiveDate,
    /// The last day that it covers.
    pub until: NaiveDate,
}

/// Why a consent cannot be noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// Given in the future.
    #[error("must not be in the future")]
    GivenInFuture,
    /// Over already.
    #[error("must be after today")]
    Over,
    /// For too long.
    #[error("must be at most two years from now")]
    TooLong,
}

impl Consent {
    /// Checks a consent on that day.
    ///
    /// # Errors
    /// [`ConsentError`].
    pub fn check(self, today: NaiveDate) -> Result<Self, ConsentError> {
        match self {
            Self { given_on, .. } if given_on > today => Err(ConsentError::GivenInFuture),
            Self { until, .. } if until <= today => Err(ConsentError::Over),
            Self { until, .. } if until > today + LONGEST_CONSENT => Err(ConsentError::TooLong),
            fine => Ok(fine),
        }
    }
}

impl Candidate {
    /// The last day on which data may be kept; none while the process runs.
    #[must_use]
    pub fn keep_until(&self, zone: Tz) -> Option<NaiveDate> {
        matches!(self.status(), Status::Hired | Status::Rejected).then(|| {
            let end = self.standing.since.day(zone) + KEPT_AFTER_THE_END;
            self.consent.map_or(end, |consent| consent.until.max(end))
        })
    }
}
