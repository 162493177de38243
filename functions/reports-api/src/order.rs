//! Ordering a report. The same order again within ten minutes finds the same run.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::NaiveDate;
use hirelog_domain::activity::Actor;
use hirelog_domain::ids::DefinitionId;
use hirelog_domain::issue::Issue;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::reports::{Format, Layout, MAX_RECIPIENTS, ReportKind, Run, RunOrder, Subject};
use hirelog_http::{Answer, Json, Problem, Signed};
use hirelog_store::{Change, StoreError, digest};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::content::{Content, Named};
use crate::period::Days;
use crate::runs::RunOut;

/// For how long the same order is the same run.
const SAME_FOR_SECONDS: i64 = 600;

/// What to make, all of it optional.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportIn {
    /// Any day of the period; yesterday, last week or last month where absent.
    date: Option<NaiveDate>,
    /// What stands in it.
    layout: Option<Layout>,
    /// The definition that says what stands in it.
    definition: Option<DefinitionId>,
    /// What it is about; then the standard report of that stands in it. Without any of the three, that of the team.
    about: Option<Subject>,
    /// Who gets the mail, each with what that person may see; whoever orders, where absent.
    #[schema(max_items = 20)]
    recipients: Option<Vec<String>>,
    /// Which files; both where absent.
    #[schema(min_items = 1)]
    formats: Option<Vec<Format>>,
}

/// What to make, with its kind.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportReportIn {
    /// Which kind.
    kind: ReportKind,
    /// Any day of the period; yesterday, last week or last month where absent.
    date: Option<NaiveDate>,
    /// First day of a range.
    from: Option<NaiveDate>,
    /// Last day of a range, at most two years after the first.
    to: Option<NaiveDate>,
    /// What stands in it.
    layout: Option<Layout>,
    /// The definition that says what stands in it.
    definition: Option<DefinitionId>,
    /// What it is about; then the standard report of that stands in it. Without any of the three, that of the team.
    about: Option<Subject>,
    /// Who gets the mail, each with what that person may see; whoever orders, where absent.
    #[schema(max_items = 20)]
    recipients: Option<Vec<String>>,
    /// Which files.
    #[schema(min_items = 1)]
    formats: Vec<Format>,
}

/// What to make, however it was asked for.
struct Asked {
    kind: ReportKind,
    days: Days,
    named: Named,
    recipients: Option<Vec<String>>,
    formats: Option<Vec<Format>>,
}

impl ExportIn {
    fn of(self, kind: ReportKind) -> Asked {
        let Self { date, layout, definition, about, recipients, formats } = self;
        let days = Days { date, ..Days::default() };
        Asked { kind, days, named: Named { layout, definition, about }, recipients, formats }
    }
}

/// Orders a report of any kind.
#[utoipa::path(post, path = "/api/v1/admin/export-report", tag = "reports", request_body = ExportReportIn,
    responses((status = 202, description = "The run; follow it at its address", body = RunOut)))]
pub(crate) async fn export_report(signed: Signed, Json(body): Json<ExportReportIn>) -> Answer<Response> {
    let ExportReportIn { kind, date, from, to, layout, definition, about, recipients, formats } = body;
    let (days, named) = (Days { date, from, to }, Named { layout, definition, about });
    order(&signed, Asked { kind, days, named, recipients, formats: Some(formats) }).await
}

/// Orders the report of a day.
#[utoipa::path(post, path = "/api/v1/admin/reports/export/daily", tag = "reports", request_body = ExportIn,
    responses((status = 202, description = "The run; follow it at its address", body = RunOut)))]
pub(crate) async fn export_daily(signed: Signed, Json(body): Json<ExportIn>) -> Answer<Response> {
    order(&signed, body.of(ReportKind::Daily)).await
}

/// Orders the report of an ISO week.
#[utoipa::path(post, path = "/api/v1/admin/reports/export/weekly", tag = "reports", request_body = ExportIn,
    responses((status = 202, description = "The run; follow it at its address", body = RunOut)))]
pub(crate) async fn export_weekly(signed: Signed, Json(body): Json<ExportIn>) -> Answer<Response> {
    order(&signed, body.of(ReportKind::Weekly)).await
}

/// Orders the report of a month.
#[utoipa::path(post, path = "/api/v1/admin/reports/export/monthly", tag = "reports", request_body = ExportIn,
    responses((status = 202, description = "The run; follow it at its address", body = RunOut)))]
pub(crate) async fn export_monthly(signed: Signed, Json(body): Json<ExportIn>) -> Answer<Response> {
    order(&signed, body.of(ReportKind::Monthly)).await
}

async fn order(signed: &Signed, asked: Asked) -> Answer<Response> {
    place(signed, checked(signed, asked)?).await
}

/// Places a checked order.
pub(crate) async fn place(signed: &Signed, order: RunOrder) -> Answer<Response> {
    signed.note("kind", order.kind.as_str());
    signed.note("about", order.layout.about.as_str());
    signed.note("from", order.period.from.to_string());
    signed.note("to", order.period.to.to_string());
    signed.note("recipients", order.recipients.len());
    let fingerprint = digest(&[&format!("{:?} {order:?}", signed.user().id)]);
    let run = Run::queued(signed.new_id(), order, Actor::User(signed.user().id), signed.now());
    let change = Change::told_by(&signed.event(run.id)?)
        .order_run(&run, &fingerprint, SAME_FOR_SECONDS)
        .announcing(run.id, signed.new_id());
    match signed.commit(change).await {
        Ok(()) => Ok(accepted(signed, run)),
        Err(StoreError::Condition("claim") | StoreError::Contention) => {
            let run = signed.app().store.claimed_run(&fingerprint).await?.ok_or_else(Problem::unavailable)?;
            signed.repeats();
            Ok(accepted(signed, run))
        }
        Err(other) => Err(other.into()),
    }
}

fn accepted(signed: &Signed, run: Run) -> Response {
    let address = HeaderValue::try_from(format!("/api/v1/admin/reports/{}", run.id));
    let mut response = (StatusCode::ACCEPTED, axum::Json(RunOut::of(run, signed.user()))).into_response();
    if let Ok(address) = address {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}

fn checked(signed: &Signed, asked: Asked) -> Answer<RunOrder> {
    let Asked { kind, days, named, recipients: to, formats } = asked;
    let mut issues = Vec::new();
    let period = days.period(kind, signed.now().day(signed.app().organisation.zone), &mut issues);
    let Content { layout, title, source } = named.content(signed, "", &mut issues)?;
    let mut formats = formats.unwrap_or_else(|| Format::ALL.to_vec());
    formats.sort_unstable();
    formats.dedup();
    if formats.is_empty() {
        issues.push(Issue::new("/formats", "required", "must name at least one format"));
    }
    let recipients = match to {
        None => vec![signed.user().mail.clone()],
        Some(to) => addresses(&to, &mut issues),
    };
    if issues.is_empty() {
        Ok(RunOrder { kind, period, title, layout, formats, recipients, source, skip_empty: false })
    } else {
        Err(Problem::invalid(issues))
    }
}

/// Who gets the mail, in order and each once.
pub(crate) fn addresses(given: &[String], issues: &mut Vec<Issue>) -> Vec<MailAddress> {
    if given.len() > MAX_RECIPIENTS {
        issues.push(Issue::new("/recipients", "too_many", "must be at most 20 addresses"));
    }
    let mut addresses = Vec::new();
    for (at, text) in given.iter().take(MAX_RECIPIENTS).enumerate() {
        match MailAddress::parse(text) {
            Ok(address) => addresses.push(address),
            Err(error) => issues.push(Issue::new(format!("/recipients/{at}"), "invalid", error.to_string())),
        }
    }
    addresses.sort();
    addresses.dedup();
    addresses
}
