//! A day of the log beside the histories of candidates and the statistics of people: what happened, what was told, and
//! what was counted have to agree.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::activity::{Action, Event, Outcome};
use crate::ids::{CandidateId, EventId, UserId};

/// The actions that write a row of a candidate's history.
pub const CHANGES: [Action; 4] =
    [Action::CreateCandidate, Action::ChangeStatus, Action::BulkChangeStatus, Action::UndoChangeStatus];

/// Whether everything agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Each change was told once and counted once.
    Equal,
    /// Not so.
    Different,
}

/// What came of comparing a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reconciliation {
    /// Which day.
    pub day: NaiveDate,
    /// Rows of candidates' histories.
    pub changes: u64,
    /// Events in the log that tell of such a row.
    pub events: u64,
    /// Changes that no event tells of.
    pub missing: u64,
    /// Changes that are told more than once.
    pub doubled: u64,
    /// Events whose change is not there although the candidate is.
    pub unfounded: u64,
    /// Events whose change went with a candidate who was erased.
    pub erased: u64,
    /// People whose statistics were recounted: those who were measured the whole day.
    pub people: u64,
    /// Those of them whose statistics say something else than the log.
    pub miscounted: u64,
    /// Whether everything agrees.
    pub state: Agreement,
}

impl Reconciliation {
    /// What differs, in words.
    #[must_use]
    pub fn in_words(&self) -> String {
        let parts = [
            (self.missing, "changes that the log does not tell of"),
            (self.doubled, "changes that it tells of more than once"),
            (self.unfounded, "rows of the log whose change is not there"),
            (self.miscounted, "people whose figures say something else than the log"),
        ];
        let found = parts.into_iter().filter(|(count, _)| *count > 0);
        found.map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
    }
}

/// A change as the log tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The event, which is also the identifier of the row in the history.
    pub id: EventId,
    /// Who is said to have changed.
    pub candidate: Option<CandidateId>,
    /// Who did it, where it was a person.
    pub by: Option<UserId>,
    /// How.
    pub action: Action,
}

impl Told {
    /// The change that an event tells of, if it does.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        let tells = CHANGES.contains(&event.action) && event.outcome == Outcome::Ok;
        let candidate = event.subject.as_ref().and_then(|subject| subject.id.parse().ok());
        tells.then(|| Self { id: event.id, candidate, by: event.actor.user(), action: event.action })
    }
}

/// Changes and events of a day, and of the moments around it: a row and its event may be a breath apart.
#[derive(Clone, Debug, Default)]
pub struct Compared {
    /// Rows of histories in the day.
    pub changes: Vec<EventId>,
    /// Rows of histories just before and after.
    pub changes_around: BTreeSet<EventId>,
    /// Events in the day.
    pub told: Vec<Told>,
    /// Events just before and after.
    pub told_around: BTreeSet<EventId>,
    /// How often each measured person is counted for each action, in [`CHANGES`].
    pub counted: BTreeMap<UserId, BTreeMap<Action, u64>>,
}

impl Compared {
    /// Events without their change: whether their candidates are still there has to be looked up.
    pub fn without_change(&self) -> impl Iterator<Item = &Told> {
        let known: BTreeSet<EventId> = self.changes.iter().chain(&self.changes_around).copied().collect();
        self.told.iter().filter(move |told| !known.contains(&told.id))
    }

    /// The result, given the candidates who are still there.
    #[must_use]
    pub fn result(&self, day: NaiveDate, there: &BTreeSet<CandidateId>) -> Reconciliation {
        let mut times: BTreeMap<EventId, u64> = BTreeMap::new();
        self.told.iter().for_each(|told| *times.entry(told.id).or_default() += 1);
        let told = |id: &&EventId| times.contains_key(*id) || self.told_around.contains(*id);
        let missing = self.changes.iter().filter(|id| !told(id)).count();
        let doubled = times.values().filter(|times| **times > 1).count();
        let (unfounded, erased): (Vec<&Told>, Vec<&Told>) =
            self.without_change().partition(|told| told.candidate.is_none_or(|candidate| there.contains(&candidate)));
        let miscounted = self.counted.iter().filter(|(user, counted)| **counted != self.recount(**user)).count();
        let differs = missing + doubled + unfounded.len() + miscounted > 0;
        let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        Reconciliation {
            day,
            changes: number(self.changes.len()),
            events: number(self.told.len()),
            missing: number(missing),
            doubled: number(doubled),
            unfounded: number(unfounded.len()),
            erased: number(erased.len()),
            people: number(self.counted.len()),
            miscounted: number(miscounted),
            state: if differs { Agreement::Different } else { Agreement::Equal },
        }
    }

    /// What a person is told to have done, each event once; actions that were not done are absent.
    fn recount(&self, user: UserId) -> BTreeMap<Action, u64> {
        let of_user = self.told.iter().filter(|told| told.by == Some(user));
        let once: BTreeMap<EventId, Action> = of_user.map(|told| (told.id, told.action)).collect();
        let mut counts = BTreeMap::new();
        once.into_values().for_each(|action| *counts.entry(action).or_default() += 1);
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::TypedId;
    use crate::time::Instant;

    fn id<T: TypedId>(n: u8) -> T {
        T::new(Instant::from_millis(1_795_431_600_000), [n; 10])
    }

    fn told(n: u8) -> Told {
        Told { id: id(n), candidate: Some(id(n)), by: Some(id(99)), action: Action::ChangeStatus }
    }

    fn a_day() -> Compared {
        let counted = [(id(99), [(Action::ChangeStatus, 3)].into())].into();
        Compared {
            changes: vec![id(1), id(2), id(3)],
            told: vec![told(1), told(2), told(3)],
            counted,
            ..Compared::default()
        }
    }

    fn result(compared: &Compared) -> Reconciliation {
        compared.result(NaiveDate::default(), &(1..=5).map(id).collect())
    }

    #[test]
    fn a_day_on_which_each_change_was_told_and_counted_once_is_equal() {
        let result = result(&a_day());

        assert_eq!((result.changes, result.events, result.people, result.state), (3, 3, 1, Agreement::Equal));
    }

    #[test]
    fn each_difference_is_named() {
        let missing = Compared { told: vec![told(1), told(2)], counted: BTreeMap::new(), ..a_day() };
        let doubled = Compared { told: vec![told(1), told(2), told(3), told(3)], ..a_day() };
        let unfounded = Compared { changes: vec![id(1), id(2)], ..a_day() };
        let miscounted = Compared { counted: [(id(99), [(Action::ChangeStatus, 2)].into())].into(), ..a_day() };

        let found = [missing, doubled, unfounded, miscounted].map(|compared| result(&compared));

        let figures = found.each_ref().map(|r| (r.missing, r.doubled, r.unfounded, r.miscounted));
        assert_eq!(figures, [(1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)]);
        assert!(found.iter().all(|result| result.state == Agreement::Different));
    }

    #[test]
    fn what_went_with_an_erased_candidate_and_what_fell_on_the_other_side_of_midnight_is_no_difference() {
        let erased = a_day().result(NaiveDate::default(), &BTreeSet::new());
        let gone = Compared { changes: vec![id(1), id(2)], ..a_day() }.result(NaiveDate::default(), &[id(1)].into());
        let around = Compared {
            changes: vec![id(1), id(2), id(4)],
            changes_around: [id(3)].into(),
            told_around: [id(4)].into(),
            ..a_day()
        };

        assert_eq!((erased.erased, erased.state), (0, Agreement::Equal));
        assert_eq!((gone.erased, gone.state), (1, Agreement::Equal));
        assert_eq!(result(&around).state, Agreement::Equal);
    }
}
