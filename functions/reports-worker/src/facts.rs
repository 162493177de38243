//! What stands in the report, read from the table.

use hirelog_domain::pipeline::Counter;
use hirelog_domain::reports::{Run, TeamReport};
use hirelog_domain::users::User;
use hirelog_domain::workflow::Status;
use hirelog_store::{Store, StoreError};

/// The figures of a run and the people they are of.
pub(crate) struct Facts {
    pub(crate) team: TeamReport,
    pub(crate) users: Vec<User>,
}

/// Reads figures of the period, of the one before, and of the pipeline as it is now.
pub(crate) async fn collect(store: &Store, run: &Run) -> Result<Facts, StoreError> {
    let period = run.order.period;
    let (users, stats, before, pipeline) = tokio::join!(
        store.all_users(),
        store.team_totals(period),
        store.team_totals(period.previous()),
        store.pipeline(None),
    );
    let users = users?;
    let pipeline = pipeline?;
    let now = Status::ALL.map(|status| (status, pipeline.get(Counter::At, status))).into();
    let team = TeamReport::assemble(period, &users, &stats?, &before?, now);
    Ok(Facts { team, users })
}
