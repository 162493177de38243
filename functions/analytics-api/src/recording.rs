//! What the organisation decided about the log: how long it is kept, whether whole addresses are.

use axum::response::Response;
use hirelog_domain::activity::{Action, Recording};
use hirelog_domain::permissions::Permission;
use hirelog_http::{Answer, App, Declared, IfMatch, Json, Problem, Routes, Signed, versioned};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The routes of these settings.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let reason = "what holds for everybody's record, shown beside what can be decided; decisions are recorded";
    routes
        .add(Declared::silent(Permission::EditSettings, reason), routes!(view_recording))
        .add(Declared::new(Permission::EditSettings, Action::UpdateSettings), routes!(save_recording))
}

/// How the log is kept.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Recording)]
pub(crate) struct RecordingOut {
    /// For `If-Match`; 0 where nothing was ever decided.
    version: u64,
    /// Days for which a row of the log can be read. A shorter time hides rows at once; a longer one holds for new rows.
    retention_days: u16,
    /// Whether whole network addresses are recorded, not only the network.
    full_addresses: bool,
}

impl From<Recording> for RecordingOut {
    fn from(recording: Recording) -> Self {
        let Recording { retention_days, full_addresses, version } = recording;
        Self { version, retention_days, full_addresses }
    }
}

/// What is decided.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordingIn {
    /// Days for which a row of the log can be read: 30 to 730.
    #[schema(minimum = 30, maximum = 730)]
    retention_days: u16,
    /// Whether whole network addresses are recorded, not only the network.
    full_addresses: bool,
}

/// How the log is kept.
#[utoipa::path(get, path = "/api/v1/settings/recording", tag = "activity",
    responses((status = 200, description = "The settings", body = RecordingOut)))]
pub(crate) async fn view_recording(signed: Signed) -> Response {
    let recording = *signed.recording();
    versioned(recording.version, RecordingOut::from(recording))
}

/// Decides how the log is kept. A shorter time hides rows from the next request on; they are deleted when their time,
/// as it was decided when they were written, is over.
#[utoipa::path(put, path = "/api/v1/settings/recording", tag = "activity", request_body = RecordingIn,
    params(("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The settings", body = RecordingOut)))]
pub(crate) async fn save_recording(
    signed: Signed,
    version: IfMatch,
    Json(body): Json<RecordingIn>,
) -> Answer<Response> {
    let before = signed.recording();
    version.check(before.version)?;
    let after = before.decided(body.retention_days, body.full_addresses);
    let after = after.map_err(|error| Problem::invalid_field("/retention_days", "out_of_range", error.to_string()))?;
    signed.note("retention_days", after.retention_days);
    signed.note("full_addresses", after.full_addresses);
    signed.decide("recording", |change| change.save_recording(before, &after)).await?;
    Ok(versioned(after.version, RecordingOut::from(after)))
}
