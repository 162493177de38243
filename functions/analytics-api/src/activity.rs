//! What one person did: for an admin, and for the person.

use hirelog_domain::activity::{Actor, Event};
use hirelog_domain::ids::UserId;
use hirelog_domain::text::Name;
use hirelog_domain::users::User;
use hirelog_http::{Answer, Param, Problem, Query, Signed};
use hirelog_store::{Cursor, keys};
use serde::Serialize;
use utoipa::ToSchema;

use crate::query::ActivityIn;
use crate::statistics::{StatisticsOut, statistics};

/// A person's figures and log.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ActivityPage {
    /// Who.
    user: PersonOut,
    /// Figures of today, this week, this month.
    statistics: StatisticsOut,
    /// Rows of the log, newest first. A page can be short, even empty, and still go on.
    items: Vec<Event>,
    /// The cursor of the next page; null at the end.
    next: Option<String>,
}

/// A person.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PersonOut {
    /// Identifier.
    id: UserId,
    /// Name.
    name: Name,
}

impl PersonOut {
    /// A person as others see them.
    pub(crate) fn of(user: &User) -> Self {
        Self { id: user.id, name: user.name.clone() }
    }
}

/// What one person did while the log is kept, with figures where the person agreed to be measured. The look itself is
/// recorded and visible to the person.
#[utoipa::path(get, path = "/api/v1/admin/activity/{id}", tag = "activity", params(("id" = UserId, Path,), ActivityIn),
    responses((status = 200, description = "Figures and log", body = ActivityPage)))]
pub(crate) async fn activity_of_user(
    signed: Signed,
    Param(id): Param<UserId>,
    Query(query): Query<ActivityIn>,
) -> Answer<axum::Json<ActivityPage>> {
    let user: User = signed.loaded(&keys::user(id))?.ok_or_else(Problem::not_found)?;
    page(&signed, &user, query).await
}

/// What is recorded about oneself.
#[utoipa::path(get, path = "/api/v1/me/activity", tag = "me", params(ActivityIn),
    responses((status = 200, description = "Figures and log", body = ActivityPage)))]
pub(crate) async fn my_activity(signed: Signed, Query(query): Query<ActivityIn>) -> Answer<axum::Json<ActivityPage>> {
    signed.about(signed.user().id);
    page(&signed, signed.user(), query).await
}

async fn page(signed: &Signed, user: &User, query: ActivityIn) -> Answer<axum::Json<ActivityPage>> {
    let (filter, paging) = query.check(signed)?;
    let store = &signed.app().store;
    let actor = Actor::User(user.id);
    // Both at once: the log does not wait for the figures.
    let (log, statistics) = tokio::join!(
        store.activity_of(&actor, &filter, signed.window(), paging.limit, paging.from.as_ref()),
        statistics(signed, store, user),
    );
    let (log, statistics) = (log?, statistics?);
    Ok(axum::Json(ActivityPage {
        user: PersonOut::of(user),
        statistics,
        next: log.next.as_ref().map(Cursor::encode),
        items: log.items,
    }))
}
