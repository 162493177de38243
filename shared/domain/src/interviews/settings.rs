//! What the organisation decided about interviews: when people are reminded, what they are asked afterwards.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::InterviewKind;
use crate::text::Name;

/// Most reminders of one interview.
pub const MAX_REMINDERS: usize = 4;
/// Latest reminder, in minutes before the start.
pub const MIN_REMIND_BEFORE: u32 = 5;
/// Earliest reminder, in minutes before the start: two weeks.
pub const MAX_REMIND_BEFORE: u32 = 14 * 24 * 60;
/// Longest wait until feedback is asked for, in hours.
pub const MAX_FEEDBACK_AFTER: u16 = 72;
/// Most criteria of one scorecard.
pub const MAX_CRITERIA: usize = 12;

/// What the organisation decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterviewSettings {
    /// Minutes before the start at which people are reminded.
    pub remind_before: BTreeSet<u32>,
    /// Hours after the end at which interviewers without feedback are asked for it; none where nobody is asked.
    pub feedback_after: Option<u16>,
    /// What is rated from 1 to 5, by how people met.
    pub scorecards: BTreeMap<InterviewKind, Vec<Name>>,
    /// Rises by one with every change; 0 where nothing was ever changed.
    pub version: u64,
}

/// Why settings cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Too many reminders.
    #[error("must be at most {MAX_REMINDERS} reminders")]
    TooManyReminders,
    /// A reminder out of range.
    #[error("must be from {MIN_REMIND_BEFORE} to {MAX_REMIND_BEFORE} minutes")]
    Reminder,
    /// A wait out of range.
    #[error("must be from 0 to {MAX_FEEDBACK_AFTER} hours")]
    Feedback,
    /// None, too many, or the same twice.
    #[error("must be 1 to {MAX_CRITERIA} different criteria")]
    Criteria,
}

impl InterviewSettings {
    /// What holds before anybody decided anything: a day and an hour before, two hours after.
    #[must_use]
    pub fn usual() -> Self {
        let criteria = |names: &[&str]| names.iter().filter_map(|name| Name::parse(name).ok()).collect();
        let scorecards = [
            (InterviewKind::Phone, criteria(&["Motivation", "Communication", "Fit with the job"])),
            (InterviewKind::Video, criteria(&["Skills", "Problem solving", "Communication", "Motivation"])),
            (InterviewKind::InPerson, criteria(&["Skills", "Problem solving", "Communication", "Teamwork"])),
        ];
        Self { remind_before: [24 * 60, 60].into(), feedback_after: Some(2), scorecards: scorecards.into(), version: 0 }
    }

    /// The criteria of a kind of interview.
    #[must_use]
    pub fn criteria(&self, kind: InterviewKind) -> &[Name] {
        self.scorecards.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// Checks what an admin typed.
    ///
    /// # Errors
    /// The field, as the API names it, with what is wrong with it.
    pub fn checked(self) -> Result<Self, (String, SettingsError)> {
        if self.remind_before.len() > MAX_REMINDERS {
            return Err(("/remind_before_minutes".into(), SettingsError::TooManyReminders));
        }
        let range = MIN_REMIND_BEFORE..=MAX_REMIND_BEFORE;
        if !self.remind_before.iter().all(|minutes| range.contains(minutes)) {
            return Err(("/remind_before_minutes".into(), SettingsError::Reminder));
        }
        if self.feedback_after.is_some_and(|hours| hours > MAX_FEEDBACK_AFTER) {
            return Err(("/feedback_after_hours".into(), SettingsError::Feedback));
        }
        for kind in InterviewKind::ALL {
            let criteria = self.criteria(kind);
            let different = criteria.iter().collect::<BTreeSet<_>>().len() == criteria.len();
            if criteria.is_empty() || criteria.len() > MAX_CRITERIA || !different {
                return Err((format!("/scorecards/{}", kind.as_str()), SettingsError::Criteria));
            }
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl FnOnce(&mut InterviewSettings)) -> Option<String> {
        let mut settings = InterviewSettings::usual();
        change(&mut settings);
        settings.checked().err().map(|(field, _)| field)
    }

    #[test]
    fn what_holds_at_first_is_within_the_limits() {
        assert_eq!(refused(|_| {}), None);
    }

    #[test]
    fn limits_hold() {
        let reminders = |n: u32| refused(|settings| settings.remind_before = (0..n).map(|n| 10 + n).collect());
        let minutes = |n: u32| refused(|settings| settings.remind_before = [n].into());
        let hours = |n: u16| refused(|settings| settings.feedback_after = Some(n));
        let criteria = |n: usize| {
            let names = (0..n).map(|n| Name::parse(&n.to_string()).unwrap()).collect();
            refused(|settings| drop(settings.scorecards.insert(InterviewKind::Phone, names)))
        };

        assert_eq!([3, 4, 5].map(|n| reminders(n).is_some()), [false, false, true]);
        assert_eq!([4, 5, 20_160, 20_161].map(|n| minutes(n).is_some()), [true, false, false, true]);
        assert_eq!([71, 72, 73].map(|n| hours(n).is_some()), [false, false, true]);
        assert_eq!([0, 1, 12, 13].map(|n| criteria(n).is_some()), [true, false, false, true]);
    }

    #[test]
    fn a_criterion_stands_once_on_a_card() {
        let twice = vec![Name::parse("Skills").unwrap(); 2];

        assert_eq!(
            refused(|settings| drop(settings.scorecards.insert(InterviewKind::Video, twice))),
            Some("/scorecards/video".into())
        );
    }
}
