//! What people are told where a report was not made.

use hirelog_domain::activity::Actor;
use hirelog_domain::ids::{TypedId, UserId};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::reports::{OffBecause, Run, RunSource, Schedule};
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use hirelog_store::{Change, StoreError, keys};
use hirelog_telemetry::entropy;

use crate::Worker;

/// Tells who ordered a run, or whose schedule ordered it, that it was not made.
pub(crate) async fn not_made(
    worker: &Worker,
    change: Change,
    run: &Run,
    why: &str,
    now: Instant,
) -> Result<Change, StoreError> {
    let Some(waiting) = who_waits(worker, run).await? else { return Ok(change) };
    let Some(user) = worker.store.get::<User>(&keys::user(waiting)).await? else { return Ok(change) };
    let content = Content::ReportNotMade {
        name: user.name.clone(),
        title: run.order.title(),
        reason: why.to_owned(),
        link: format!("{}/reports?run={}", worker.organisation.origin, run.id),
    };
    Ok(mailing(change, &user, content, now))
}

async fn who_waits(worker: &Worker, run: &Run) -> Result<Option<UserId>, StoreError> {
    if let Actor::User(user) = run.requested_by {
        return Ok(Some(user));
    }
    let RunSource::Schedule { schedule: Some(id) } = run.order.source else { return Ok(None) };
    let schedule: Option<Schedule> = worker.store.get(&keys::schedule(id)).await?;
    Ok(schedule.map(|schedule| schedule.owner))
}

/// Tells that a schedule does not run any more: its owner, and where the owner may not have reports made, everybody who may.
pub(crate) fn stopped(
    worker: &Worker,
    mut change: Change,
    users: &[User],
    schedule: &Schedule,
    why: OffBecause,
    now: Instant,
) -> Change {
    let reason = match why {
        OffBecause::TurnedOff => "It was turned off.",
        OffBecause::OwnerWithoutAccess => "Whoever it belongs to may not have reports made any more.",
        OffBecause::ReportGone => "The report that it makes is deleted, is not shared any more, or cannot be made.",
    };
    let told = |user: &&User| match why {
        OffBecause::OwnerWithoutAccess => hirelog_domain::reports::may_have_made(user),
        _ => user.id == schedule.owner && user.state == UserState::Active,
    };
    for user in users.iter().filter(told).take(MOST_TOLD) {
        let content = Content::ReportNotMade {
            name: user.name.clone(),
            title: schedule.title.clone(),
            reason: format!("{reason} Its schedule is off."),
            link: format!("{}/reports/schedules?schedule={}", worker.organisation.origin, schedule.id),
        };
        change = mailing(change, user, content, now);
    }
    change
}

/// A transaction has room for so many mails.
const MOST_TOLD: usize = 20;

fn mailing(change: Change, user: &User, content: Content, now: Instant) -> Change {
    let mail = Mail::queued(TypedId::new(now, entropy()), user.mail.clone(), content, now);
    change.mailing(&mail, TypedId::new(now, entropy()))
}
