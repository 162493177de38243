//! One alert, for those who come by the link of a mail.

use std::collections::BTreeSet;

use axum::response::Response;
use hirelog_domain::alerts::Alert;
use hirelog_domain::ids::{AlertId, UserId};
use hirelog_http::{Answer, Param, Problem, Signed, versioned};
use hirelog_store::keys;

use super::out::{AlertOut, People};

/// The alert, as long as it is shown.
///
/// # Errors
/// Not found where there is none, and where its time or that of the log's rows is over.
pub(super) fn loaded(signed: &Signed, id: AlertId) -> Answer<Alert> {
    let alert: Option<Alert> = signed.loaded(&keys::alert(id))?;
    let shown = alert.filter(|alert| alert.raised_at >= Alert::hidden_before(signed.window()));
    shown.ok_or_else(Problem::not_found)
}

/// An alert, in whatever state it is.
#[utoipa::path(get, path = "/api/v1/admin/alerts/{id}", tag = "alerts", params(("id" = AlertId, Path,)),
    responses((status = 200, description = "The alert", body = AlertOut)))]
pub(crate) async fn view_alert(signed: Signed, Param(id): Param<AlertId>) -> Answer<Response> {
    let alert = loaded(&signed, id)?;
    if let Some(person) = alert.user {
        // Whom it is about sees who looked.
        signed.about(person);
    }
    let named: BTreeSet<UserId> = alert.user.into_iter().chain(alert.noted_by).collect();
    let people = signed.app().store.users_by_id(&named.into_iter().collect::<Vec<_>>()).await?;
    let version = alert.version;
    let shown = People::of(people).shown(alert).ok_or_else(Problem::not_found)?;
    Ok(versioned(version, shown))
}
