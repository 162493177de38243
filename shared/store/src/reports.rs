//! Runs of reports. A claim makes the same order find the same run.

use hirelog_domain::ids::RunId;
use hirelog_domain::reports::{Run, RunState};
use serde::{Deserialize, Serialize};

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Item, Store, expiring, indexed, item};

#[derive(Serialize, Deserialize)]
struct ClaimRow {
    run: RunId,
}

pub(crate) fn run_item(run: &Run) -> Result<Item, StoreError> {
    item(&keys::run(run.id), run).map(|item| indexed(item, Index::Gsi1, keys::runs_by_time(run.id)))
}

impl Change {
    /// Orders a run, unless the same was ordered before and its claim still holds. Labels: `claim`.
    #[must_use]
    pub fn order_run(mut self, run: &Run, fingerprint: &str, claim_seconds: i64) -> Self {
        let now = run.created_at.epoch_seconds();
        let claim = item(&keys::run_claim(fingerprint), &ClaimRow { run: run.id });
        let claim = claim.map(|claim| expiring(claim, now + claim_seconds));
        self.put("claim", claim, Some(&Condition::absent_or_expired(now)));
        self.put_new("run", run_item(run));
        self
    }

    /// Stops a run that is not over. Labels: `run` where its worker was faster.
    #[must_use]
    pub fn cancel_run(mut self, before: &Run, after: &Run) -> Self {
        self.replace("run", run_item(after), before.version);
        self
    }

    /// Keeps a run that its schedule ordered: the schedule's version sees to it that there is one of each time.
    #[must_use]
    pub fn put_run(mut self, run: &Run) -> Self {
        self.put_new("run", run_item(run));
        self
    }

    /// Ends a run, with the mails that tell of it. Labels: `run` where another worker was faster.
    #[must_use]
    pub fn finish_run(mut self, before: &Run, after: &Run) -> Self {
        self.replace("run", run_item(after), before.version);
        self
    }
}

impl Store {
    /// AP: one run.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn run(&self, id: RunId) -> Result<Option<Run>, StoreError> {
        self.get(&keys::run(id)).await
    }

    /// The run behind a claim, after an order failed on the label `claim`.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn claimed_run(&self, fingerprint: &str) -> Result<Option<Run>, StoreError> {
        match self.get::<ClaimRow>(&keys::run_claim(fingerprint)).await? {
            Some(claim) => self.run(claim.run).await,
            None => Ok(None),
        }
    }

    /// Notes how far a run is. Returns false where another worker was faster.
    ///
    /// # Errors
    /// When the table fails. A collision of two transactions is an error too: it may have stopped both, and if both took
    /// it for the other's success, nobody would go on.
    pub async fn save_progress(&self, before: &Run, after: &Run) -> Result<bool, StoreError> {
        debug_assert_ne!(after.state, RunState::Done, "a run ends with its mails, in finish_run");
        let mut change = Change::untold();
        change.replace("run", run_item(after), before.version);
        match self.commit(change).await {
            Ok(_) => Ok(true),
            Err(StoreError::Condition(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// AP: runs, newest first.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_runs(&self, limit: i32, from: Option<&Cursor>) -> Result<Page<Run>, StoreError> {
        let query = Query { newest_first: true, ..Query::of(Index::Gsi1, keys::RUNS) };
        self.page(&query, limit, from).await?.typed()
    }
}
