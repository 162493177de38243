//! How the log compares with the histories of candidates, day by day, and how far its digests reach.

use chrono::NaiveDate;
use hirelog_domain::activity::Action;
use hirelog_domain::permissions::Permission;
use hirelog_domain::reconciliation::Reconciliation;
use hirelog_http::{Answer, App, Declared, PagingIn, Query, Routes, Signed};
use hirelog_store::{Cursor, LogChain};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The route of reconciliation.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    routes.add(Declared::new(Permission::ViewTeamActivity, Action::ViewReconciliation), routes!(view_reconciliation))
}

/// Days that were compared.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReconciliationPage)]
pub(crate) struct ReconciliationOut {
    /// The days, newest first.
    days: Vec<Reconciliation>,
    /// The chain of digests.
    chain: ChainOut,
    /// The cursor of the next page; null at the end.
    next: Option<String>,
}

/// The chain of digests of the log.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(as = LogChain)]
pub(crate) struct ChainOut {
    /// How many days have a digest.
    days: u64,
    /// The first of them; null before the first day is closed.
    first: Option<NaiveDate>,
    /// The last of them.
    last: Option<NaiveDate>,
    /// What the chain comes to: it changes with every row of every day. Note it elsewhere to be able to prove the log.
    head: Option<String>,
}

impl From<LogChain> for ChainOut {
    fn from(chain: LogChain) -> Self {
        let LogChain { first, last, days, .. } = chain;
        Self { days, first, last: last.as_ref().map(|last| last.day), head: last.map(|last| last.chain) }
    }
}

/// How each day's changes, events and statistics compare, and how far the digests of the log reach.
#[utoipa::path(get, path = "/api/v1/admin/reconciliation", tag = "activity", params(PagingIn),
    responses((status = 200, description = "Days and chain", body = ReconciliationOut)))]
pub(crate) async fn view_reconciliation(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ReconciliationOut>> {
    let paging = query.check()?;
    let store = &signed.app().store;
    let (days, chain) =
        tokio::try_join!(store.reconciliations(paging.limit, paging.from.as_ref()), store.log_chain(),)?;
    let next = days.next.as_ref().map(Cursor::encode);
    let chain = chain.map(ChainOut::from).unwrap_or_default();
    Ok(axum::Json(ReconciliationOut { days: days.items, chain, next }))
}
