//! Runs of reports as people see them.

use axum::response::Response;
use hirelog_domain::activity::Actor;
use hirelog_domain::ids::RunId;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::reports::{Format, ReportKind, Run, RunState, Step};
use hirelog_domain::time::{Instant, Period};
use hirelog_http::{Answer, ListOut, PagingIn, Param, Problem, Query, Signed, versioned};
use hirelog_store::keys;
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
    /// Which days.
    period: Period,
    /// Which files.
    formats: Vec<Format>,
    /// Who gets the mail.
    recipients: Vec<MailAddress>,
    /// Who of them got none, because they may not see reports.
    skipped: Vec<MailAddress>,
    /// Who ordered it.
    requested_by: Actor,
    /// How far it is.
    status: RunState,
    /// The step it is at.
    step: Step,
    /// Percent.
    progress: u8,
    /// The files that can be fetched.
    files: Vec<FileOut>,
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

impl From<Run> for RunOut {
    fn from(run: Run) -> Self {
        let files = run.files.iter().map(|file| FileOut { format: file.format, bytes: file.bytes }).collect();
        let Run { id, order, requested_by, state, step, skipped, error, created_at, finished_at, .. } = run;
        Self {
            id,
            kind: order.kind,
            period: order.period,
            formats: order.formats,
            recipients: order.recipients,
            skipped,
            requested_by,
            status: state,
            step,
            progress: step.progress(),
            files,
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
    Ok(axum::Json(ListOut::from_page(page, RunOut::from)))
}

/// One run: how far it is.
#[utoipa::path(get, path = "/api/v1/admin/reports/{id}", tag = "reports", params(("id" = RunId, Path,)),
    responses((status = 200, description = "The run", body = RunOut)))]
pub(crate) async fn view_report_run(signed: Signed, Param(id): Param<RunId>) -> Answer<Response> {
    let run = target(&signed, id)?;
    Ok(versioned(run.version, RunOut::from(run)))
}

/// The run that the path names.
pub(crate) fn target(signed: &Signed, id: RunId) -> Answer<Run> {
    signed.loaded(&keys::run(id))?.ok_or_else(Problem::not_found)
}
