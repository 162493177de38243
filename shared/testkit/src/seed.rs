//! Putting people and things into the table through the store's own changes, without leaving messages behind.

use hirelog_domain::activity::{Action, Event, Recording};
use hirelog_domain::candidates::{Candidate, HistoryRow, Mover};
use hirelog_domain::jobs::Job;
use hirelog_domain::permissions::Role;
use hirelog_domain::users::User;
use hirelog_store::Change;

use crate::builders::{MIDDAY, a_user, an_event};
use crate::stack::TestStack;

impl TestStack {
    /// Adds a person.
    ///
    /// # Panics
    /// When the address is taken.
    pub async fn add_user(&self, user: &User) {
        let event = an_event(user.id, Action::AcceptInvite, user.created_at);
        self.seed(&event, |change| change.create_user(user)).await;
    }

    /// Adds a fresh person of that role.
    ///
    /// # Panics
    /// See [`TestStack::add_user`].
    pub async fn new_user(&self, role: Role) -> User {
        let user = a_user(role);
        self.add_user(&user).await;
        user
    }

    /// Changes a person; the version rises by itself.
    ///
    /// # Panics
    /// When `before` is not what is stored.
    pub async fn save_user(&self, before: &User, after: &User) -> User {
        let after = User { version: before.version + 1, ..after.clone() };
        let event = an_event(after.id, Action::ChangeRole, MIDDAY);
        self.seed(&event, |change| change.update_user(before, &after)).await;
        after
    }

    /// Adds a job.
    ///
    /// # Panics
    /// When a hiring manager is missing.
    pub async fn add_job(&self, job: &Job) {
        let event = an_event(job.owner, Action::CreateJob, job.created_at);
        self.seed(&event, |change| change.create_job(job)).await;
    }

    /// Adds a candidate, with the first row of the history.
    ///
    /// # Panics
    /// When the job is missing or closed.
    pub async fn add_candidate(&self, candidate: &Candidate) {
        let event = an_event(candidate.owner, Action::CreateCandidate, candidate.created_at);
        let mover =
            Mover { event: event.id, operation: event.operation_id, by: candidate.owner, at: candidate.created_at };
        let first = HistoryRow::first(candidate, &mover);
        self.seed(&event, |change| change.create_candidate(candidate, &first)).await;
    }

    /// Writes rows of the log, as the aggregator does for people who are not measured.
    ///
    /// # Panics
    /// When the table refuses a row.
    pub async fn write_trail(&self, events: &[Event]) {
        let kept = Recording::usual().kept(self.clock.now(), self.organisation.zone);
        let rows: Vec<&Event> = events.iter().collect();
        self.store.write_trail(&rows, kept).await.expect("rows of the log fit the table");
    }

    /// Writes a change and forgets its event and its cost, so that a test begins with empty queues and a meter at zero.
    ///
    /// # Panics
    /// When the table refuses the change.
    pub async fn seed(&self, event: &Event, change: impl FnOnce(Change) -> Change) {
        let committed = self.store.commit(change(Change::told_by(event))).await.expect("a seed fits the table");
        let waiting: Vec<_> = committed.0.iter().filter_map(|message| message.waiting).collect();
        self.store.clear_outbox(&waiting).await.expect("the outbox can be cleared");
        drop(self.table.meter.take());
    }
}
