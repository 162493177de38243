//! A schedule fired. `EventBridge` fires at least once; a claim for the period makes it one report.

use hirelog_domain::activity::{Action, Actor, Event, Source, Subject};
use hirelog_domain::ids::{RunId, TypedId};
use hirelog_domain::permissions::Permission;
use hirelog_domain::reports::{Format, Layout, ReportKind, Run, RunOrder, RunSource};
use hirelog_domain::time::Instant;
use hirelog_store::{Change, StoreError, digest};
use hirelog_telemetry::entropy;

use crate::{TaskError, Worker, make};

/// A period stays claimed this long: far longer than any schedule's late or repeated firing.
const CLAIMED_SECONDS: i64 = 90 * 24 * 3_600;

/// Orders the report of the period that ended last, for everybody who may see reports, and makes it.
pub(crate) async fn order(worker: &Worker, kind: ReportKind) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let today = now.day(worker.organisation.zone);
    let period = kind.period(today).ok_or(TaskError::NoPeriod(kind.as_str()))?.previous();
    let fingerprint = digest(&["due", kind.as_str(), &period.from.to_string()]);
    let users = worker.store.all_users().await?;
    let may_see = users.iter().filter(|user| user.scope(Permission::OrderReports).is_some());
    let mut recipients: Vec<_> = may_see.map(|user| user.mail.clone()).collect();
    recipients.sort();

    let order = RunOrder {
        kind,
        period,
        title: None,
        layout: Layout::of_team(),
        formats: Format::ALL.to_vec(),
        recipients,
        source: RunSource::Schedule,
    };
    let by = Actor::Schedule(format!("{}-report", kind.as_str()));
    let run = Run::queued(RunId::new(now, entropy()), order, by.clone(), now);
    let told = event((by, Source::Schedule), Action::GenerateReport, &run, now);
    match worker.store.commit(Change::told_by(&told).order_run(&run, &fingerprint, CLAIMED_SECONDS)).await {
        Ok(committed) => {
            worker.store.deliver(&worker.queues, committed.0).await;
            make::make(worker, run.id).await
        }
        // Fired again. If the first one died half way, this one goes on where it stopped.
        Err(StoreError::Condition("claim")) => match worker.store.claimed_run(&fingerprint).await? {
            Some(run) => make::make(worker, run.id).await,
            None => Ok(()),
        },
        Err(other) => Err(other.into()),
    }
}

/// An event of the worker's or a schedule's doing.
pub(crate) fn event(by: (Actor, Source), action: Action, run: &Run, now: Instant) -> Event {
    let ids = (TypedId::new(now, entropy()), TypedId::new(now, entropy()));
    Event { subject: Some(Subject::from(run.id)), ..Event::new(ids, now, by, action) }
}
