//! One run from start to end, step by step; how far it is can be seen at every moment.

use hirelog_aws::s3::error::DisplayErrorContext;
use hirelog_aws::s3::primitives::ByteStream;
use hirelog_domain::activity::{Action, Actor, Source};
use hirelog_domain::ids::{RunId, TypedId};
use hirelog_domain::mail::{Content, Mail, ReportFile};
use hirelog_domain::permissions::Permission;
use hirelog_domain::reports::{Run, RunState, Step};
use hirelog_domain::users::User;
use hirelog_store::{Change, StoreError};
use hirelog_telemetry::entropy;

use crate::facts::{Facts, collect};
use crate::render::{Made, render};
use crate::sheet::key_figures;
use crate::{TaskError, Worker, due};

/// Makes a run, if nobody has done so. Another worker at the same run makes this one stop.
pub(crate) async fn make(worker: &Worker, id: RunId) -> Result<(), TaskError> {
    let run = worker.store.run(id).await?.ok_or(TaskError::NoSuchRun(id))?;
    if matches!(run.state, RunState::Done | RunState::Failed) {
        return Ok(());
    }
    let Some(run) = step(worker, run, Step::Collecting).await? else { return Ok(()) };
    let facts = collect(&worker.store, &run).await?;
    let Some(run) = step(worker, run, Step::Rendering).await? else { return Ok(()) };
    let made_at = worker.clock.now().in_zone(worker.organisation.zone);
    let files = match render(&run, &facts.team, &worker.organisation, made_at) {
        Ok(files) => files,
        Err(error) => return fail(worker, run, &error.to_string()).await,
    };
    let Some(run) = step(worker, run, Step::Storing).await? else { return Ok(()) };
    let files = store_files(worker, &run, files).await?;
    let Some(run) = step(worker, run, Step::Mailing).await? else { return Ok(()) };
    finish(worker, run, &facts, files).await
}

/// Notes the step; none where another worker is at it.
async fn step(worker: &Worker, before: Run, step: Step) -> Result<Option<Run>, StoreError> {
    let after = Run { state: RunState::Running, step, version: before.version + 1, ..before.clone() };
    Ok(worker.store.save_progress(&before, &after).await?.then_some(after))
}

/// Ends a run that can never be made. The error says why to who ordered it; it holds no personal data.
async fn fail(worker: &Worker, before: Run, why: &str) -> Result<(), TaskError> {
    tracing::error!(run.id = %before.id, error = why, "Report cannot be made");
    let after = Run {
        state: RunState::Failed,
        error: Some(why.to_owned()),
        finished_at: Some(worker.clock.now()),
        version: before.version + 1,
        ..before.clone()
    };
    worker.store.save_progress(&before, &after).await?;
    Ok(())
}

async fn store_files(worker: &Worker, run: &Run, files: Vec<Made>) -> Result<Vec<ReportFile>, TaskError> {
    let mut stored = Vec::new();
    for Made { format, bytes } in files {
        let file = ReportFile { format, key: run.file_key(format), bytes: bytes.len() as u64 };
        let put = worker.s3.put_object().bucket(&worker.bucket).key(&file.key).content_type(format.media_type());
        let answer = put.body(ByteStream::from(bytes)).send().await;
        answer.map_err(|error| TaskError::Bucket(DisplayErrorContext(&error).to_string()))?;
        stored.push(file);
    }
    Ok(stored)
}

/// Ends the run and writes its mails, in one transaction. Who may not see reports gets none, and that is written down.
async fn finish(worker: &Worker, before: Run, facts: &Facts, files: Vec<ReportFile>) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let may_see = |user: &&User| user.scope(Permission::OrderReports).is_some();
    let of_user = |mail| facts.users.iter().filter(may_see).find(|user| user.mail == mail);
    let (readers, skipped): (Vec<_>, Vec<_>) =
        before.order.recipients.iter().cloned().partition(|mail| of_user(mail.clone()).is_some());
    let after = Run {
        state: RunState::Done,
        step: Step::Done,
        files: files.clone(),
        skipped,
        finished_at: Some(now),
        version: before.version + 1,
        ..before.clone()
    };
    let told = due::event((Actor::System("reports-worker".into()), Source::System), Action::FinishReport, &after, now);
    let mut change = Change::told_by(&told).finish_run(&before, &after);
    let content = Content::Report {
        run: after.id,
        report: after.order.kind,
        period: after.order.period,
        figures: key_figures(&facts.team),
        files,
        link: format!("{}/reports?run={}", worker.organisation.origin, after.id),
    };
    for to in readers {
        let id = TypedId::new(now, entropy());
        let mail = Mail::queued(id, to, content.clone(), now);
        change = change.mailing(&mail, TypedId::new(now, entropy()));
    }
    match worker.store.commit(change).await {
        Ok(committed) => worker.store.deliver(&worker.queues, committed.0).await,
        Err(StoreError::Condition("run")) => tracing::info!(run.id = %after.id, "Another worker ended the run"),
        Err(other) => return Err(other.into()),
    }
    Ok(())
}
