//! Reports that are made by themselves: when, what, for whom, and how the last one ended.

use axum::http::StatusCode;
use axum::response::Response;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::{ScheduleId, UserId};
use hirelog_domain::issue::Issue;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Permission;
use hirelog_domain::reports::{
    Definition, Format, LastResult, Layout, MAX_SCHEDULES, OffBecause, Schedule, Scheduled, Timing,
};
use hirelog_domain::time::{Instant, Period};
use hirelog_http::{
    Answer, Created, Declared, Idempotency, IfMatch, Json, ListOut, Param, Problem, Refused, Routes, Signed,
    create_once, versioned,
};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::ReportsState;
use crate::content::{self, Named};
use crate::definitions::title_of;
use crate::order::{self, addresses};

const PATH: &str = "/api/v1/admin/report-schedules";

/// The routes of schedules.
pub(crate) fn routes(routes: Routes<ReportsState>) -> Routes<ReportsState> {
    use Permission::OrderReports;
    let before_change = "a schedule before it is changed; the list of all is recorded";
    let one = |declared: Declared| declared.about(SubjectKind::ReportSchedule).loading();
    let save = Declared::new(OrderReports, Action::ScheduleReport).naming(content::keys_of_schedule);
    routes
        .add(Declared::new(OrderReports, Action::ListReportSchedules), routes!(list_report_schedules))
        .add(save, routes!(create_report_schedule))
        .add(one(Declared::silent(OrderReports, before_change)), routes!(view_report_schedule))
        .add(one(save), routes!(update_report_schedule))
        .add(one(Declared::new(OrderReports, Action::DeleteReportSchedule)), routes!(delete_report_schedule))
        .add(one(Declared::new(OrderReports, Action::GenerateReport)), routes!(test_report_schedule))
}

/// A schedule as it is typed.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportScheduleIn)]
pub(crate) struct ScheduleIn {
    /// What it is called, as are its reports.
    #[schema(min_length = 1, max_length = 80)]
    title: String,
    /// When.
    timing: Timing,
    /// What stands in it.
    content: Scheduled,
    /// Which files; none for the key figures in the mail itself.
    #[schema(max_items = 2)]
    formats: Vec<Format>,
    /// Mail addresses of people of the team; each gets what that person may see.
    #[schema(min_items = 1, max_items = 20)]
    recipients: Vec<String>,
    /// True where nothing is sent if nothing happened.
    #[serde(default)]
    skip_empty: bool,
    /// False to turn it off.
    #[serde(default = "yes")]
    on: bool,
}

fn yes() -> bool {
    true
}

/// What of it can be kept.
struct Checked {
    title: String,
    formats: Vec<Format>,
    recipients: Vec<MailAddress>,
}

impl ScheduleIn {
    fn check(&self, signed: &Signed) -> Answer<Checked> {
        let mut issues = Vec::new();
        let title = title_of(&self.title, &mut issues);
        let timing = self.timing.issues().into_iter();
        issues.extend(timing.map(|issue| Issue { field: format!("/timing{}", issue.field), ..issue }));
        self.named().content(signed, "/content", &mut issues)?;
        let recipients = addresses(&self.recipients, &mut issues);
        if self.recipients.is_empty() {
            issues.push(Issue::new("/recipients", "required", "must name at least one person"));
        }
        let mut formats = self.formats.clone();
        formats.sort_unstable();
        formats.dedup();
        match title {
            Some(title) if issues.is_empty() => Ok(Checked { title, formats, recipients }),
            _ => Err(Problem::invalid(issues)),
        }
    }

    fn named(&self) -> Named {
        match &self.content {
            Scheduled::Definition { definition } => Named { definition: Some(*definition), ..Named::default() },
            Scheduled::Layout { layout } => Named { layout: Some(layout.clone()), ..Named::default() },
        }
    }

    /// The schedule as it is to be, after what was.
    fn applied(&self, before: Schedule, checked: Checked, now: Instant) -> Schedule {
        let Checked { title, formats, recipients } = checked;
        let (timing, content, skip_empty) = (self.timing, self.content.clone(), self.skip_empty);
        let after = Schedule { title, formats, recipients, timing, content, skip_empty, ..before };
        if self.on { after.on(now) } else { after.off(OffBecause::TurnedOff) }
    }
}

/// A schedule.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReportSchedule)]
pub(crate) struct ScheduleOut {
    /// Identifier.
    id: ScheduleId,
    /// What it is called, as are its reports.
    title: String,
    /// Whose it is: failures are told to this person, and it stops when this person may not order reports any more.
    owner: UserId,
    /// When.
    timing: Timing,
    /// What stands in it.
    content: Scheduled,
    /// Which files; none for the key figures in the mail itself.
    formats: Vec<Format>,
    /// Who gets it.
    recipients: Vec<MailAddress>,
    /// True where nothing is sent if nothing happened.
    skip_empty: bool,
    /// The next three times, none while it is off.
    coming: Vec<Instant>,
    /// The days that the next one is about.
    next_period: Option<Period>,
    /// Why it is off; none while it runs.
    off: Option<OffBecause>,
    /// How the last one ended; none before the first, and in answers to changes.
    last: Option<LastResult>,
    /// When it was made.
    created_at: Instant,
    /// For `If-Match`.
    version: u64,
}

impl ScheduleOut {
    fn of(schedule: Schedule, last: Option<LastResult>) -> Self {
        let coming = schedule.coming();
        let next_period = schedule.due_at.map(|due| schedule.timing.period(due));
        let Schedule {
            id,
            title,
            owner,
            timing,
            content,
            formats,
            recipients,
            skip_empty,
            off,
            created_at,
            version,
            ..
        } = schedule;
        Self {
            id,
            title,
            owner,
            timing,
            content,
            formats,
            recipients,
            skip_empty,
            coming,
            next_period,
            off,
            last,
            created_at,
            version,
        }
    }
}

/// Every schedule with its next times and how its last run ended.
#[utoipa::path(get, path = "/api/v1/admin/report-schedules", tag = "reports",
    responses((status = 200, description = "The schedules", body = ListOut<ScheduleOut>)))]
pub(crate) async fn list_report_schedules(signed: Signed) -> Answer<axum::Json<ListOut<ScheduleOut>>> {
    let schedules = signed.app().store.schedules().await?;
    let items = schedules.into_iter().map(|(schedule, last)| ScheduleOut::of(schedule, last)).collect();
    Ok(axum::Json(ListOut { items, next: None }))
}

/// Has a report made by itself.
#[utoipa::path(post, path = "/api/v1/admin/report-schedules", tag = "reports", request_body = ScheduleIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The schedule", body = ScheduleOut)))]
pub(crate) async fn create_report_schedule(
    signed: Signed,
    key: Idempotency,
    Json(body): Json<ScheduleIn>,
) -> Answer<Response> {
    let checked = body.check(&signed)?;
    let now = signed.now();
    let empty = Schedule {
        id: signed.new_id(),
        title: String::new(),
        owner: signed.user().id,
        timing: body.timing,
        content: body.content.clone(),
        formats: Vec::new(),
        recipients: Vec::new(),
        skip_empty: body.skip_empty,
        due_at: None,
        off: None,
        created_at: now,
        version: 0,
    };
    let schedule = body.applied(empty, checked, now);
    let change = Change::told_by(&signed.event(schedule.id)?).create_schedule(&schedule);
    let location = format!("{PATH}/{}", schedule.id);
    let created = Created { location, version: schedule.version, body: ScheduleOut::of(schedule, None) };
    create_once(&signed, key, PATH, &body, change, created).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("schedules")) => {
            Problem::conflict("too_many_schedules", format!("There are {MAX_SCHEDULES} schedules; that is the limit."))
        }
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
}

/// One schedule.
#[utoipa::path(get, path = "/api/v1/admin/report-schedules/{id}", tag = "reports", params(("id" = ScheduleId, Path,)),
    responses((status = 200, description = "The schedule", body = ScheduleOut)))]
pub(crate) async fn view_report_schedule(signed: Signed, Param(id): Param<ScheduleId>) -> Answer<Response> {
    let schedule = target(&signed, id)?;
    Ok(versioned(schedule.version, ScheduleOut::of(schedule, None)))
}

/// Changes a schedule, or turns it on or off. Its next time is the first after now.
#[utoipa::path(put, path = "/api/v1/admin/report-schedules/{id}", tag = "reports", request_body = ScheduleIn,
    params(("id" = ScheduleId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The schedule", body = ScheduleOut)))]
pub(crate) async fn update_report_schedule(
    signed: Signed,
    Param(id): Param<ScheduleId>,
    version: IfMatch,
    Json(body): Json<ScheduleIn>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let checked = body.check(&signed)?;
    // Who changes it answers for it from now on: what only the owner before could read would stop it.
    let mine = Schedule { owner: signed.user().id, ..before.clone() };
    let after = body.applied(mine, checked, signed.now());
    let change = Change::told_by(&signed.event(id)?).update_schedule(&before, &after);
    signed.commit(change).await.map_err(lost)?;
    Ok(versioned(after.version, ScheduleOut::of(after, None)))
}

/// Deletes a schedule; its reports stay.
#[utoipa::path(delete, path = "/api/v1/admin/report-schedules/{id}", tag = "reports",
    params(("id" = ScheduleId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 204, description = "The schedule is gone")))]
pub(crate) async fn delete_report_schedule(
    signed: Signed,
    Param(id): Param<ScheduleId>,
    version: IfMatch,
) -> Answer<StatusCode> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let change = Change::told_by(&signed.event(id)?).delete_schedule(&before);
    signed.commit(change).await.map_err(lost)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Makes the report that was due last and sends it to whoever asks, and to nobody else.
#[utoipa::path(post, path = "/api/v1/admin/report-schedules/{id}/test", tag = "reports", params(("id" = ScheduleId, Path,)),
    responses((status = 202, description = "The run; follow it at its address", body = crate::runs::RunOut)))]
pub(crate) async fn test_report_schedule(signed: Signed, Param(id): Param<ScheduleId>) -> Answer<Response> {
    let schedule = target(&signed, id)?;
    let layout: Layout = match &schedule.content {
        Scheduled::Layout { layout } => layout.clone(),
        Scheduled::Definition { definition } => {
            let found: Option<Definition> = signed.app().store.get(&keys::definition(*definition)).await?;
            let readable = found.filter(|one| one.is_readable_by(signed.user().id));
            readable
                .ok_or_else(|| Problem::conflict("report_gone", "The report that it makes is not there any more."))?
                .layout
        }
    };
    let recipients = vec![signed.user().mail.clone()];
    let order = schedule.order(layout, schedule.timing.last_before(signed.now()));
    order::place(&signed, hirelog_domain::reports::RunOrder { recipients, skip_empty: false, ..order }).await
}

fn lost(error: StoreError) -> Problem {
    match error {
        StoreError::Condition("schedule") => Problem::version_conflict(),
        other => other.into(),
    }
}

/// The schedule that the path names.
fn target(signed: &Signed, id: ScheduleId) -> Answer<Schedule> {
    signed.loaded(&keys::schedule(id))?.ok_or_else(Problem::not_found)
}
