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
    use Permission::{Interview, ManageUsers, ViewInterviews};
    let of = |permission, action| Declared::new(permission, action).about(SubjectKind::User).loading();
    routes
        .add(of(ViewInterviews, Action::ViewAvailability).naming(named), routes!(view_availability))
        .add(of(ManageUsers, Action::UpdateAvailability), routes!(save_availability))
        .add(Declared::new(Interview, Action::UpdateAvailability), routes!(save_own_availability))
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

impl AvailabilityIn {
    fn read(self, user: UserId, version: u64) -> Answer<Availability> {
        let mut form = Form::default();
        let zone = self.zone.parse::<Tz>().ok();
        form.expect(zone.is_some(), "/zone", "unknown_zone", "must be an IANA zone such as Europe/Berlin");
        let Some(zone) = zone else { return Err(form.refuse()) };
        let (hours, absences, buffer, daily_limit) = (self.hours, self.absences, self.buffer_minutes, self.daily_limit);
        let read = Availability { user, zone, hours, absences, buffer, daily_limit, version };
        read.checked().map_err(|(field, error)| Problem::invalid_field(field, "out_of_range", error.to_string()))
    }
}

/// When somebody can be asked to interview.
#[utoipa::path(get, path = "/api/v1/availability/{id}", tag = "interviews", params(("id" = UserId, Path,)),
    responses((status = 200, description = "Hours, absences and limits", body = AvailabilityOut)))]
pub(crate) async fn view_availability(signed: Signed, Param(id): Param<UserId>) -> Answer<Response> {
    known_person(&signed, id)?;
    let said: Option<Availability> = signed.loaded(&keys::availability(id))?;
    let known = said.unwrap_or_else(|| Availability::usual(id, signed.app().organisation.zone));
    Ok(versioned(known.version, AvailabilityOut::from(known)))
}

fn known_person(signed: &Signed, id: UserId) -> Answer<()> {
    if id == signed.user().id {
        return Ok(());
    }
    let user: Option<User> = signed.loaded(&keys::user(id))?;
    user.map(drop).ok_or_else(Problem::not_found)
}

/// Says when the caller can be asked to interview.
#[utoipa::path(put, path = "/api/v1/availability", tag = "interviews", request_body = AvailabilityIn,
    params(("If-Match" = String, Header, description = "The version you have seen; 0 where nothing was ever said")),
    responses((status = 200, description = "Hours, absences and limits", body = AvailabilityOut)))]
pub(crate) async fn save_own_availability(
    signed: Signed,
    version: IfMatch,
    Json(body): Json<AvailabilityIn>,
) -> Answer<Response> {
    save(&signed, signed.user().id, version, body).await
}

/// Says when somebody else can be asked to interview.
#[utoipa::path(put, path = "/api/v1/availability/{id}", tag = "interviews", request_body = AvailabilityIn,
    params(("id" = UserId, Path,),
        ("If-Match" = String, Header, description = "The version you have seen; 0 where nothing was ever said")),
    responses((status = 200, description = "Hours, absences and limits", body = AvailabilityOut)))]
pub(crate) async fn save_availability(
    signed: Signed,
    Param(id): Param<UserId>,
    version: IfMatch,
    Json(body): Json<AvailabilityIn>,
) -> Answer<Response> {
    known_person(&signed, id)?;
    save(&signed, id, version, body).await
}

/// Everything is said anew, so what was said before is not read: the version decides.
async fn save(signed: &Signed, id: UserId, IfMatch(seen): IfMatch, body: AvailabilityIn) -> Answer<Response> {
    let after = body.read(id, seen.saturating_add(1))?;
    let change = Change::told_by(&signed.event(id)?).save_availability(seen, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("availability") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, AvailabilityOut::from(after)))
}
