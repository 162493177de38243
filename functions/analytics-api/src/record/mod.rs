//! Everything that is recorded about oneself, to take away (GDPR, article 15 and 20).

mod csv;
mod parts;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use hirelog_domain::activity::{Action, Actor, Event};
use hirelog_domain::ids::UserId;
use hirelog_domain::permissions::Permission;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, App, Declared, Paging, Problem, Query, Routes, Signed};
use hirelog_store::{ActivityFilter, Cursor};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;

use parts::{Part, parts};

/// Rows of the log in one file. More come in the next, from `next` on: a file is made in memory and has to fit into an
/// answer of 6 MB, and a row has up to 2.5 KB.
const ROWS: i32 = 1_000;

/// The route of the own record.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    routes.add(Declared::new(Permission::OwnAccount, Action::ExportOwnRecord), routes!(export_own_record))
}

/// The form of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RecordFormat {
    /// For programs.
    #[default]
    Json,
    /// For spreadsheets.
    Csv,
}

/// Which file.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct RecordIn {
    /// JSON where nothing is said.
    #[serde(default)]
    #[param(inline)]
    format: RecordFormat,
    /// Goes on in the log: `next` of the file before. Such a file has rows of the log alone.
    #[param(max_length = 8192)]
    cursor: Option<String>,
}

/// Everything that is recorded about a person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OwnRecord)]
pub(crate) struct RecordOut {
    /// Who.
    user: UserId,
    /// When the file was made.
    at: Instant,
    /// What is kept, kind by kind; not in files that go on in the log.
    parts: Vec<Part>,
    /// What one did, newest first, while the log is kept.
    log: Vec<Event>,
    /// The cursor of the next file; null where the log ends.
    next: Option<String>,
}

/// Everything that is recorded about oneself, as a file: profile, sessions, decisions, availability, views, days of
/// interviews, days of statistics, alerts, and the log. The log comes in files of 1,000 rows.
#[utoipa::path(get, path = "/api/v1/me/record", tag = "me", params(RecordIn),
    responses((status = 200, description = "The file", content((RecordOut = "application/json"), (String = "text/csv")))))]
pub(crate) async fn export_own_record(signed: Signed, Query(query): Query<RecordIn>) -> Answer<Response> {
    let paging = Paging::check(None, query.cursor.as_deref())?;
    let (store, user) = (&signed.app().store, signed.user());
    signed.about(user.id);
    let (actor, filter) = (Actor::User(user.id), ActivityFilter::default());
    let log = store.activity_of(&actor, &filter, signed.window(), ROWS, paging.from.as_ref());
    // Everything at once; a file that goes on has the rest of the log alone.
    let (log, parts) = match paging.from {
        Some(_) => (log.await?, Vec::new()),
        None => {
            let (log, parts) = tokio::join!(log, parts(&signed));
            (log?, parts?)
        }
    };
    let next = log.next.as_ref().map(Cursor::encode);
    let record = RecordOut { user: user.id, at: signed.now(), parts, log: log.items, next };
    let day = signed.now().day(signed.app().organisation.zone);
    let (body, media_type, ending) = match query.format {
        RecordFormat::Json => {
            let body = serde_json::to_vec_pretty(&record).map_err(|error| Problem::internal(&error))?;
            (body, "application/json", "json")
        }
        RecordFormat::Csv => {
            let body = csv::write(&record).map_err(|error| Problem::internal(&error))?;
            (body, "text/csv; charset=utf-8", "csv")
        }
    };
    let name = format!("attachment; filename=\"my-record-{day}.{ending}\"");
    Ok(([(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, name)], body).into_response())
}
