//! The list of alerts.

use hirelog_domain::alerts::AlertState;
use hirelog_http::{Answer, Paging, Query, Signed};
use hirelog_store::Cursor;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::out::{AlertOut, People};

/// A page so short is asked for the number of open alerts beside it.
const GLANCE: i32 = 1;

/// Which alerts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct AlertsIn {
    /// Only those of this state.
    state: Option<AlertState>,
    /// Alerts on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    #[param(max_length = 8192)]
    cursor: Option<String>,
}

/// One page of alerts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Alerts)]
pub(crate) struct AlertsOut {
    /// The alerts, newest first. A page can be short, even empty, and still go on.
    items: Vec<AlertOut>,
    /// The cursor of the next page; null at the end.
    next: Option<String>,
    /// How many are open; 100 where there are as many or more.
    open: usize,
}

/// What somebody should look at, newest first: alerts of the last 90 days.
///
/// Of fewer days where the log is kept for fewer.
#[utoipa::path(get, path = "/api/v1/admin/alerts", tag = "alerts", params(AlertsIn),
    responses((status = 200, description = "The alerts", body = AlertsOut)))]
pub(crate) async fn list_alerts(signed: Signed, Query(query): Query<AlertsIn>) -> Answer<axum::Json<AlertsOut>> {
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    if paging.limit == GLANCE {
        // The menu asks every minute how many are open: that is no look at what somebody did.
        signed.repeats();
    }
    query.state.into_iter().for_each(|state| signed.note("state", state.as_str()));
    let (store, window) = (&signed.app().store, signed.window());
    // All at once: names and consent decide what is shown.
    let (page, open, users) = tokio::join!(
        store.list_alerts(query.state, window, paging.limit, paging.from.as_ref()),
        store.open_alerts(window),
        store.all_users(),
    );
    let (page, open, people) = (page?, open?, People::of(users?));
    Ok(axum::Json(AlertsOut {
        next: page.next.as_ref().map(Cursor::encode),
        items: page.items.into_iter().filter_map(|alert| people.shown(alert)).collect(),
        open: open.into_iter().filter_map(|alert| people.shown(alert)).count(),
    }))
}
