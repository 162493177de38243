//! Rooms in which people meet.

use axum::response::Response;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::RoomId;
use hirelog_domain::interviews::{MAX_PLACE, MAX_ROOMS, Room};
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::{Name, bounded};
use hirelog_http::{
    Answer, App, Created, Declared, Form, Idempotency, IfMatch, Json, Param, Problem, Refused, Routes, Signed,
    create_once, versioned,
};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The routes of rooms.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    use Permission::{EditSettings, ViewInterviews};
    let directory = "names of rooms for pages that show interviews: no work of the reader";
    let one = Declared::new(EditSettings, Action::UpdateSettings).about(SubjectKind::Room).loading();
    routes
        .add(Declared::silent(ViewInterviews, directory), routes!(list_rooms))
        .add(Declared::new(EditSettings, Action::UpdateSettings), routes!(create_room))
        .add(one, routes!(update_room))
}

/// A room.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Room)]
pub(crate) struct RoomOut {
    /// Identifier.
    id: RoomId,
    /// What people call it.
    name: Name,
    /// Where it is, as a candidate has to find it.
    address: Option<String>,
    /// False where it cannot be booked any more.
    active: bool,
    /// For `If-Match`.
    version: u64,
}

impl From<Room> for RoomOut {
    fn from(room: Room) -> Self {
        let Room { id, name, address, active, version, .. } = room;
        Self { id, name, address, active, version }
    }
}

/// The rooms.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Rooms)]
pub(crate) struct RoomsOut {
    /// All of them, also those that cannot be booked any more.
    items: Vec<RoomOut>,
}

/// A room, as it is to be.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RoomIn)]
pub(crate) struct RoomIn {
    /// What people call it.
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// Where it is, as a candidate has to find it.
    #[schema(max_length = 300)]
    address: Option<String>,
    /// False where it is not to be booked any more. What is booked stays.
    #[serde(default = "yes")]
    active: bool,
}

fn yes() -> bool {
    true
}

impl RoomIn {
    fn read(&self) -> Answer<(Name, Option<String>)> {
        let mut form = Form::default();
        let name = form.text("/name", Name::parse(&self.name));
        let text = self.address.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let address = text.and_then(|text| form.text("/address", bounded(text, MAX_PLACE, false)));
        let Some(name) = name else { return Err(form.refuse()) };
        form.finish()?;
        Ok((name, address))
    }
}

/// The rooms of the organisation.
#[utoipa::path(get, path = "/api/v1/rooms", tag = "interviews",
    responses((status = 200, description = "The rooms", body = RoomsOut)))]
pub(crate) async fn list_rooms(signed: Signed) -> Answer<axum::Json<RoomsOut>> {
    let rooms = signed.app().store.rooms().await?;
    Ok(axum::Json(RoomsOut { items: rooms.into_iter().map(RoomOut::from).collect() }))
}

/// Adds a room.
#[utoipa::path(post, path = "/api/v1/rooms", tag = "interviews", request_body = RoomIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The room", body = RoomOut)))]
pub(crate) async fn create_room(signed: Signed, key: Idempotency, Json(body): Json<RoomIn>) -> Answer<Response> {
    let (name, address) = body.read()?;
    let (id, created_at) = (signed.new_id(), signed.now());
    let room = Room { id, name, address, active: body.active, created_at, version: 1 };
    let change = Change::told_by(&signed.event(id)?).create_room(&room);
    let location = format!("/api/v1/rooms/{id}");
    let created = Created { location, version: room.version, body: RoomOut::from(room) };
    create_once(&signed, key, "/api/v1/rooms", &body, change, created).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("rooms")) => {
            Problem::conflict("too_many", format!("There are {MAX_ROOMS} rooms; that is the limit."))
        }
        Refused::Store(error) => error.into(),
        Refused::Problem(problem) => problem,
    })
}

/// Changes a room.
#[utoipa::path(put, path = "/api/v1/rooms/{id}", tag = "interviews", request_body = RoomIn,
    params(("id" = RoomId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The room", body = RoomOut)))]
pub(crate) async fn update_room(
    signed: Signed,
    Param(id): Param<RoomId>,
    version: IfMatch,
    Json(body): Json<RoomIn>,
) -> Answer<Response> {
    let before: Room = signed.loaded(&keys::room(id))?.ok_or_else(Problem::not_found)?;
    version.check(before.version)?;
    let (name, address) = body.read()?;
    let after = Room { name, address, active: body.active, version: before.version + 1, ..before.clone() };
    let change = Change::told_by(&signed.event(id)?).update_room(&before, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("room") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, RoomOut::from(after)))
}
