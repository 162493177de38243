//! Reports that are made by themselves. Four times an hour the schedules that are due become runs, each with its next time
//! in one transaction on the schedule's version: fired twice, at once or late, a due time makes one run.

use futures_util::StreamExt;
use futures_util::stream::iter;
use hirelog_domain::activity::{Action, Actor, Event, Source, Subject};
use hirelog_domain::ids::{RunId, TypedId};
use hirelog_domain::reports::{Definition, Layout, OffBecause, Run, Schedule, Scheduled, may_have_made};
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::{Change, StoreError, keys};
use hirelog_telemetry::entropy;

use crate::{TaskError, Worker, notice};

/// Schedules that are dealt with at the same time.
const AT_ONCE: usize = 8;

/// What becomes of a schedule that is due.
enum Due {
    Makes(Layout),
    Stops(OffBecause),
}

/// Orders what is due now. One that fails does not keep the others; the message comes again for it.
pub(crate) async fn order(worker: &Worker) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let (due, users) = tokio::try_join!(worker.store.schedules_due(now), worker.store.all_users())?;
    let fired = iter(due).map(|schedule| fire(worker, &users, schedule, now)).buffer_unordered(AT_ONCE);
    let outcomes: Vec<Result<(), TaskError>> = fired.collect().await;
    outcomes.into_iter().collect()
}

async fn fire(worker: &Worker, users: &[User], schedule: Schedule, now: Instant) -> Result<(), TaskError> {
    let Some(due_at) = schedule.due_at else { return Ok(()) };
    let owner = users.iter().find(|user| user.id == schedule.owner);
    let change = match what(worker, owner, &schedule).await? {
        Due::Makes(layout) => {
            let by = Actor::Schedule(schedule.id.to_string());
            let run = Run::queued(RunId::new(now, entropy()), schedule.order(layout, due_at), by.clone(), now);
            let told = event((by, Source::Schedule), Action::GenerateReport, run.id, now);
            let after = schedule.clone().fired(due_at);
            Change::told_by(&told)
                .update_schedule(&schedule, &after)
                .put_run(&run)
                .announcing(run.id, TypedId::new(now, entropy()))
        }
        Due::Stops(why) => {
            tracing::warn!(schedule.id = %schedule.id, reason = ?why, "A schedule stops");
            let by = (Actor::System("reports-worker".into()), Source::System);
            let told = event(by, Action::ScheduleReport, schedule.id, now);
            let after = schedule.clone().off(why);
            let change = Change::told_by(&told).update_schedule(&schedule, &after);
            notice::stopped(worker, change, users, &after, why, now)
        }
    };
    match worker.store.commit(change).await {
        Ok(committed) => worker.store.deliver(&worker.queues, committed.0).await,
        // Another firing was faster, or somebody changed it at this moment: then the next firing looks again.
        Err(StoreError::Condition("schedule") | StoreError::Contention) => {}
        Err(other) => return Err(other.into()),
    }
    Ok(())
}

/// What its owner may see of what it asks for, as it is now.
async fn what(worker: &Worker, owner: Option<&User>, schedule: &Schedule) -> Result<Due, StoreError> {
    let Some(owner) = owner.filter(|user| may_have_made(user)) else {
        return Ok(Due::Stops(OffBecause::OwnerWithoutAccess));
    };
    let layout = match &schedule.content {
        Scheduled::Layout { layout } => Some(layout.clone()),
        Scheduled::Definition { definition } => {
            let found: Option<Definition> = worker.store.get(&keys::definition(*definition)).await?;
            found.filter(|one| one.is_readable_by(owner.id)).map(|one| one.layout)
        }
    };
    let can_be_made = layout.filter(|layout| layout.check("/layout").is_empty());
    Ok(match can_be_made.and_then(|layout| layout.seen_by(owner)) {
        Some(layout) => Due::Makes(layout),
        None => Due::Stops(OffBecause::ReportGone),
    })
}

/// An event of the worker's or a schedule's doing.
pub(crate) fn event(by: (Actor, Source), action: Action, about: impl Into<Subject>, now: Instant) -> Event {
    let ids = (TypedId::new(now, entropy()), TypedId::new(now, entropy()));
    Event { subject: Some(about.into()), ..Event::new(ids, now, by, action) }
}
