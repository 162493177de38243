//! When people can be asked to interview. Everyone says it for themselves; an admin can for others.

use axum::http::Uri;
use axum::response::Response;
use chrono_tz::Tz;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::{Absence, Availability, WeekHours};
use hirelog_domain::permissions::Permission;
use hirelog_domain::users::User;
use hirelog_http::{Answer, App, Declared, Form, IfMatch, Json, Param, Problem, Routes, Signed, versioned};
use hirelog_store::{Change, Key, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The routes of availability.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let of = |permission, action| Declared::new(permission, action).about(SubjectKind::User).loading().naming(named);
    routes
        .add(of(Permission::ViewInterviews, Action::ViewAvailability), routes!(view_availability))
        .add(of(Permission::Interview, Action::UpdateAvailability), routes!(save_availability))
}

/// What a person said is read together with the session.
fn named(uri: &Uri, _: &[u8]) -> Vec<Key> {
    let id: Option<UserId> = uri.path().split('/').nth(4).and_then(|id| id.parse().ok());
    id.map(keys::availability).into_iter().collect()
}

/// When a person can be asked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Availability)]
pub(crate) struct AvailabilityOut {
    /// Who.
    user: UserId,
    /// IANA name of the zone of the hours, in which the person reads times.
    zone: String,
    /// Working hours, Monday first.
    hours: WeekHours,
    /// Days away.
    absences: Vec<Absence>,
    /// Minutes that must lie between two interviews.
    buffer_minutes: u16,
    /// Most interviews a day; null where there is no limit.
    daily_limit: Option<u8>,
    /// For `If-Match`; 0 where the person never said anything.
    version: u64,
}

impl From<Availability> for AvailabilityOut {
    fn from(availability: Availability) -> Self {
        let Availability { user, zone, hours, absences, buffer, daily_limit, version } = availability;
        let zone = zone.name().to_owned();
        Self { user, zone, hours, absences, buffer_minutes: buffer, daily_limit, version }
    }
}

/// When a person can be asked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AvailabilityIn)]
pub(crate) struct AvailabilityIn {
    /// IANA name of the zone of the hours, in which the person reads times.
    #[schema(example = "Europe/Berlin")]
    zone: String,
    /// Working hours, Monday first; at most four stretches a day.
    hours: WeekHours,
    /// Days away; at most 60.
    #[serde(default)]
    #[schema(max_items = 60)]
    absences: Vec<Absence>,
    /// Minutes that must lie between two interviews.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 120)]
    buffer_minutes: u16,
    /// Most interviews a day.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 20)]
    daily_limit: Option<u8>,
}

/// What the person said, or what holds for everyone.
fn known(signed: &Signed, id: UserId) -> Answer<Availability> {
    let user: Option<User> =
        if id == signed.user().id { Some(signed.user().clone()) } else { signed.loaded(&keys::user(id))? };
    user.ok_or_else(Problem::not_found)?;
    let said: Option<Availability> = signed.loaded(&keys::availability(id))?;
    Ok(said.unwrap_or_else(|| Availability::usual(id, signed.app().organisation.zone)))
}

/// When somebody can be asked to interview.
#[utoipa::path(get, path = "/api/v1/availability/{id}", tag = "interviews", params(("id" = UserId, Path,)),
    responses((status = 200, description = "Hours, absences and limits", body = AvailabilityOut)))]
pub(crate) async fn view_availability(signed: Signed, Param(id): Param<UserId>) -> Answer<Response> {
    let known = known(&signed, id)?;
    Ok(versioned(known.version, AvailabilityOut::from(known)))
}

/// Says when somebody can be asked to interview: oneself; an admin says it for others too.
#[utoipa::path(put, path = "/api/v1/availability/{id}", tag = "interviews", request_body = AvailabilityIn,
    params(("id" = UserId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "Hours, absences and limits", body = AvailabilityOut)))]
pub(crate) async fn save_availability(
    signed: Signed,
    Param(id): Param<UserId>,
    version: IfMatch,
    Json(body): Json<AvailabilityIn>,
) -> Answer<Response> {
    if id != signed.user().id && signed.reaches(Permission::ManageUsers).is_none() {
        return Err(Problem::not_found());
    }
    let before = known(&signed, id)?;
    version.check(before.version)?;
    let mut form = Form::default();
    let zone = body.zone.parse::<Tz>().ok();
    form.expect(zone.is_some(), "/zone", "unknown_zone", "must be an IANA zone such as Europe/Berlin");
    let Some(zone) = zone else { return Err(form.refuse()) };
    let after = Availability {
        user: id,
        zone,
        hours: body.hours,
        absences: body.absences,
        buffer: body.buffer_minutes,
        daily_limit: body.daily_limit,
        version: before.version + 1,
    };
    let after =
        after.checked().map_err(|(field, error)| Problem::invalid_field(field, "out_of_range", error.to_string()))?;
    let change = Change::told_by(&signed.event(id)?).save_availability(&before, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("availability") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, AvailabilityOut::from(after)))
}
