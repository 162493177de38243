//! Who looked at one's own record.

use std::collections::BTreeMap;

use hirelog_domain::activity::{Action, Event};
use hirelog_domain::ids::UserId;
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, App, Declared, ListOut, PagingIn, Query, Routes, Signed};
use hirelog_store::Cursor;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The route of looks.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    routes.add(Declared::new(Permission::OwnAccount, Action::ViewLooks), routes!(looks_at_me))
}

/// Somebody looked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Look)]
pub(crate) struct LookOut {
    /// When.
    at: Instant,
    /// Who.
    by: LookerOut,
    /// At what.
    action: Action,
}

/// Who looked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Looker)]
pub(crate) struct LookerOut {
    /// Identifier.
    id: UserId,
    /// Name; null where it is not known any more.
    name: Option<Name>,
}

/// Who looked at one's own record while the log is kept, newest first.
#[utoipa::path(get, path = "/api/v1/me/record/views", tag = "me", params(PagingIn),
    responses((status = 200, description = "Who, when, at what", body = ListOut<LookOut>)))]
pub(crate) async fn looks_at_me(signed: Signed, Query(query): Query<PagingIn>) -> Answer<axum::Json<ListOut<LookOut>>> {
    let paging = query.check()?;
    let (store, user) = (&signed.app().store, signed.user().id);
    signed.about(user);
    // Both at once: who looked is known only from the rows, and names are few.
    let (looks, people) =
        tokio::join!(store.looks_at(user, signed.window(), paging.limit, paging.from.as_ref()), store.all_users(),);
    let (page, people) = (looks?, people?);
    let names: BTreeMap<UserId, Name> = people.into_iter().map(|user| (user.id, user.name)).collect();
    let show = |event: Event| {
        let id = event.actor.user()?;
        Some(LookOut { at: event.at, by: LookerOut { id, name: names.get(&id).cloned() }, action: event.action })
    };
    let next = page.next.as_ref().map(Cursor::encode);
    Ok(axum::Json(ListOut { items: page.items.into_iter().filter_map(show).collect(), next }))
}
