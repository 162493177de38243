//! What everybody does.

use hirelog_domain::activity::Event;
use hirelog_http::{Answer, ListOut, Query, Signed};

use crate::query::ActivityIn;

/// What the whole team did while the log is kept, newest first.
#[utoipa::path(get, path = "/api/v1/admin/feed", tag = "activity", params(ActivityIn),
    responses((status = 200, description = "Rows of the log", body = ListOut<Event>)))]
pub(crate) async fn feed(signed: Signed, Query(query): Query<ActivityIn>) -> Answer<axum::Json<ListOut<Event>>> {
    let (filter, paging) = query.check(&signed)?;
    let page = signed.app().store.feed(&filter, signed.window(), paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, |event| event)))
}
