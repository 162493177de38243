//! Candidates about whose data somebody must decide: those whose time ends within two weeks, or is over.

use axum::http::Uri;
use chrono::{Days, NaiveDate};
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, CandidateFilter, REMINDER};
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::permissions::{Permission, Scope};
use hirelog_domain::text::Name;
use hirelog_http::{Ahead, Answer, Declared, ListOut, Routes, Signed};
use hirelog_store::Lookup;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::CandidatesState;

/// The most that one look shows.
const MOST: usize = 100;

/// The route of retention.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    let declared = Declared::new(Permission::ViewCandidates, Action::ListRetention);
    routes.add(declared.looking_ahead(ends), routes!(list_retention))
}

fn ends(_: &Uri) -> Option<Lookup> {
    Some(Lookup::of_ends())
}

/// Somebody whose time ends.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Retention)]
pub(crate) struct RetentionOut {
    /// Who.
    id: CandidateId,
    /// Name.
    name: Name,
    /// The job applied for.
    job: JobId,
    /// The last day on which the data are kept.
    keep_until: NaiveDate,
}

/// Candidates whose data are erased within two weeks, the next to go first.
#[utoipa::path(get, path = "/api/v1/candidates/retention", tag = "candidates",
    responses((status = 200, description = "The candidates", body = ListOut<RetentionOut>)))]
pub(crate) async fn list_retention(signed: Signed, ahead: Ahead) -> Answer<axum::Json<ListOut<RetentionOut>>> {
    let Some(found) = ahead.0 else { return Ok(axum::Json(ListOut { items: Vec::new(), next: None })) };
    let jobs = match signed.scope() {
        Scope::Everything => None,
        Scope::Jobs(own) => Some(own.clone()),
    };
    let filter = CandidateFilter { jobs, ..CandidateFilter::default() };
    let zone = signed.app().organisation.zone;
    let soon = signed.now().day(zone) + REMINDER;
    // The index goes by days in UTC, which end up to a day apart from those of the organisation.
    let found = found.ending_by(soon + Days::new(1));
    let page = signed.app().store.matching(found, &filter, MOST).await?;
    let out = |candidate: Candidate| {
        let keep_until = candidate.keep_until(zone).filter(|until| *until <= soon)?;
        Some(RetentionOut { id: candidate.id, name: candidate.name, job: candidate.job, keep_until })
    };
    let items: Vec<_> = page.items.into_iter().filter_map(out).collect();
    signed.note("count", items.len());
    Ok(axum::Json(ListOut { items, next: None }))
}
