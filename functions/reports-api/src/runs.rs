//! Runs of reports as people see them.

use axum::response::Response;
use hirelog_domain::activity::Actor;
use hirelog_domain::ids::RunId;
use hirelog_domain::mail::ReportFile;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::reports::{Format, Layout, ReportKind, Run, RunSource, RunState, Skipped, Step};
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_http::{Answer, ListOut, PagingIn, Param, Problem, Query, Signed, versioned};
use hirelog_store::{Change, StoreError, keys};
use serde::Serialize;
use utoipa::ToSchema;

/// One making of a report.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Run)]
pub(crate) struct RunOut {
    /// Identifier.
    id: RunId,
    /// Which kind.
    kind: ReportKind,
    /// What it is called.
    title: String,
    /// Which days.
    period: Period,
    /// What stands in it.
    layout: Layout,
    /// Where the order comes from.
    source: RunSource,
    /// Which files.
    formats: Vec<Format>,
    /// Who gets the mail.
    recipients: Vec<MailAddress>,
    /// Who of them got none, and why.
    skipped: Vec<Skipped>,
    /// Who ordered it.
    requested_by: Actor,
    /// How far it is.
    status: RunState,
    /// The step it is at.
    step: Step,
    /// Percent.
    progress: u8,
    /// The files that you can fetch: with what you may see.
    files: Vec<FileOut>,
    /// True where nobody was written to because nothing had happened.
    empty: bool,
    /// Why it failed.
    error: Option<String>,
    /// When it was ordered.
    created_at: Instant,
    /// When it ended.
    finished_at: Option<Instant>,
}

/// A file.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RunFile)]
pub(crate) struct FileOut {
    /// PDF or Excel.
    format: Format,
    /// Size.
    bytes: u64,
}

impl RunOut {
    /// A run as a person may see it.
    pub(crate) fn of(run: Run, reader: &User) -> Self {
        let file = |file: &ReportFile| FileOut { format: file.format, bytes: file.bytes };
        let files = run.files_for(reader).into_iter().map(file).collect();
        let title = run.order.title();
        let Run { id, order, requested_by, state, step, skipped, empty, error, created_at, finished_at, .. } = run;
        Self {
            id,
            kind: order.kind,
            title,
            period: order.period,
            layout: order.layout,
            source: order.source,
            formats: order.formats,
            recipients: order.recipients,
            skipped,
            requested_by,
            status: state,
            step,
            progress: step.progress(),
            files,
            empty,
            error,
            created_at,
            finished_at,
        }
    }
}

/// Runs, newest first.
#[utoipa::path(get, path = "/api/v1/admin/reports", tag = "reports", params(PagingIn),
    responses((status = 200, description = "The runs", body = ListOut<RunOut>)))]
pub(crate) async fn list_report_runs(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<RunOut>>> {
    let paging = query.check()?;
    let page = signed.app().store.list_runs(paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, |run| RunOut::of(run, signed.user()))))
}

/// One run: how far it is.
#[utoipa::path(get, path = "/api/v1/admin/reports/{id}", tag = "reports", params(("id" = RunId, Path,)),
    responses((status = 200, description = "The run", body = RunOut)))]
pub(crate) async fn view_report_run(signed: Signed, Param(id): Param<RunId>) -> Answer<Response> {
    let run = target(&signed, id)?;
    Ok(shown(&signed, run))
}

/// Attempts to cancel a run that its worker changes at this moment.
const ATTEMPTS: usize = 3;

/// Stops the making of a report that is not over: no mail is written and no file is kept. A run that was cancelled stays
/// so.
#[utoipa::path(post, path = "/api/v1/admin/reports/{id}/cancel", tag = "reports", params(("id" = RunId, Path,)),
    responses((status = 200, description = "The run", body = RunOut)))]
pub(crate) async fn cancel_report_run(signed: Signed, Param(id): Param<RunId>) -> Answer<Response> {
    let mut run = target(&signed, id)?;
    for _ in 0..ATTEMPTS {
        match run.state {
            RunState::Cancelled => {
                signed.repeats();
                return Ok(shown(&signed, run));
            }
            RunState::Done | RunState::Failed => {
                return Err(Problem::conflict("run_is_over", "The report is made already, or could not be made."));
            }
            RunState::Queued | RunState::Running => {}
        }
        let after = run.cancelled(signed.now());
        match signed.commit(Change::told_by(&signed.event(id)?).cancel_run(&run, &after)).await {
            Ok(()) => return Ok(shown(&signed, after)),
            // Its worker went on meanwhile.
            Err(StoreError::Condition("run")) => {
                run = signed.app().store.run(id).await?.ok_or_else(Problem::not_found)?;
            }
            Err(other) => return Err(other.into()),
        }
    }
    Err(Problem::unavailable())
}

fn shown(signed: &Signed, run: Run) -> Response {
    versioned(run.version, RunOut::of(run, signed.user()))
}

/// The run that the path names.
pub(crate) fn target(signed: &Signed, id: RunId) -> Answer<Run> {
    signed.loaded(&keys::run(id))?.ok_or_else(Problem::not_found)
}
