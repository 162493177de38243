//! A person's interviews for calendar programs: an address that nobody can guess, that can be closed, and that is read
//! without signing in (RFC 5545).

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::Duration;
use hirelog_domain::activity::Action;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::{Party, Slot};
use hirelog_domain::permissions::Permission;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use hirelog_http::{Answer, App, Declared, Param, Problem, Routes, Signed, Tracking, Visitor, token};
use hirelog_store::{CalendarFeed, Change, Key, StoreError, digest, keys, same};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

/// What a calendar program gets of the past.
const PAST: Duration = Duration::days(60);
/// What a calendar program gets of the future.
const FUTURE: Duration = Duration::days(365);

/// The routes of calendars.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let own = "whether one's own address is open: no work of the reader";
    let programs = Tracking::Silent("programs read it every few minutes by themselves");
    let secret = "whoever has the address may read: that is what it is for; it can be closed";
    routes
        .add(Declared::silent(Permission::OwnAccount, own), routes!(view_calendar_feed))
        .add(Declared::new(Permission::OwnAccount, Action::UpdateCalendarFeed), routes!(open_calendar_feed))
        .add(Declared::new(Permission::OwnAccount, Action::UpdateCalendarFeed), routes!(close_calendar_feed))
        .add(Declared::public(secret, programs), routes!(read_calendar))
}

/// Whether an address is open.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CalendarFeedState)]
pub(crate) struct FeedOut {
    /// Since when; null where none is open.
    open_since: Option<Instant>,
}

/// An address for calendar programs.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CalendarFeedAddress)]
pub(crate) struct AddressOut {
    /// It is shown this once. Whoever has it can read.
    address: String,
}

/// Whether an address for calendar programs is open.
#[utoipa::path(get, path = "/api/v1/calendar", tag = "interviews",
    responses((status = 200, description = "Whether an address is open", body = FeedOut)))]
pub(crate) async fn view_calendar_feed(signed: Signed) -> Answer<axum::Json<FeedOut>> {
    let feed: Option<CalendarFeed> = signed.app().store.get(&keys::calendar_feed(signed.user().id)).await?;
    Ok(axum::Json(FeedOut { open_since: feed.map(|feed| feed.created_at) }))
}

/// Opens an address for calendar programs. One that was open before stops to work.
#[utoipa::path(post, path = "/api/v1/calendar", tag = "interviews",
    responses((status = 200, description = "The address, shown this once", body = AddressOut)))]
pub(crate) async fn open_calendar_feed(signed: Signed) -> Answer<axum::Json<AddressOut>> {
    let (user, secret) = (signed.user().id, token());
    let feed = CalendarFeed { user, secret_hash: digest(&[&secret]), created_at: signed.now(), version: 1 };
    let change = Change::told_by(&signed.event(user)?).open_calendar(&feed);
    signed.commit(change).await?;
    let origin = &signed.app().organisation.origin;
    Ok(axum::Json(AddressOut { address: format!("{origin}/api/v1/calendar/{user}.{secret}.ics") }))
}

/// Closes the address for calendar programs.
#[utoipa::path(delete, path = "/api/v1/calendar", tag = "interviews",
    responses((status = 204, description = "No address is open")))]
pub(crate) async fn close_calendar_feed(signed: Signed) -> Answer<StatusCode> {
    let user = signed.user().id;
    let change = Change::told_by(&signed.event(user)?).close_calendar(user);
    match signed.commit(change).await {
        Ok(()) => {}
        Err(StoreError::Condition("calendar")) => signed.repeats(),
        Err(other) => return Err(other.into()),
    }
    Ok(StatusCode::NO_CONTENT)
}

/// The interviews behind an address, for calendar programs.
#[utoipa::path(get, path = "/api/v1/calendar/{file}", tag = "interviews",
    params(("file" = String, Path, description = "The secret part of the address, with `.ics`")),
    responses(
        (status = 200, description = "The interviews (RFC 5545)", content_type = "text/calendar", body = String),
        (status = 304, description = "Nothing is new since the `ETag` that was sent as `If-None-Match`")))]
pub(crate) async fn read_calendar(
    visitor: Visitor,
    Param(file): Param<String>,
    headers: HeaderMap,
) -> Answer<Response> {
    let user = reader(&visitor, &file).await?;
    let now = visitor.now();
    let within = Slot { start: now - PAST, end: now + FUTURE };
    let interviews = visitor.app().store.interviews_in_diary(Party::User(user.id), within).await?;
    let text = hirelog_mail::calendar(&visitor.app().organisation, &interviews);
    let tag = format!("\"{}\"", digest(&[&text]));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let mut response = if known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag)) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
    };
    if let Ok(tag) = HeaderValue::try_from(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Whose address it is. A closed one and one that never was look the same.
async fn reader(visitor: &Visitor, file: &str) -> Answer<User> {
    let parts = file.strip_suffix(".ics").and_then(|parts| parts.split_once('.'));
    let (user, secret) = parts.ok_or_else(Problem::not_found)?;
    let id: UserId = user.parse().map_err(|_| Problem::not_found())?;
    let wanted: [Key; 2] = [keys::user(id), keys::calendar_feed(id)];
    let found = visitor.app().store.load(&wanted).await?;
    let (user, feed): (Option<User>, Option<CalendarFeed>) = (found.get(&wanted[0])?, found.get(&wanted[1])?);
    let open = feed.is_some_and(|feed| same(&feed.secret_hash, &digest(&[secret])));
    user.filter(|user| open && user.state == UserState::Active).ok_or_else(Problem::not_found)
}
