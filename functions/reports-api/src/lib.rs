//! Ordering reports, following them, fetching their files (DESIGN 9).

mod content;
mod definitions;
mod files;
mod order;
mod period;
mod preview;
mod runs;
mod schedules;

use axum::extract::FromRef;
use hirelog_aws::Bucket;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::permissions::Permission;
use hirelog_http::{App, Declared, Routes, Service};
use utoipa_axum::routes;

/// What this function has beside the common state.
#[derive(Clone, Debug)]
pub struct ReportsState {
    /// The common state.
    pub app: App,
    /// Where the files lie.
    pub bucket: Bucket,
}

impl FromRef<ReportsState> for App {
    fn from_ref(state: &ReportsState) -> Self {
        state.app.clone()
    }
}

/// Everything this function answers.
#[must_use]
pub fn routes() -> Routes<ReportsState> {
    use Permission::OrderReports;
    let order = Declared::new(OrderReports, Action::GenerateReport).naming(content::keys_of);
    let run = |declared: Declared| declared.about(SubjectKind::ReportRun).loading();
    let routes = Routes::new()
        .add(order, routes!(order::export_report))
        .add(order, routes!(order::export_daily))
        .add(order, routes!(order::export_weekly))
        .add(order, routes!(order::export_monthly))
        .add(Declared::new(OrderReports, Action::ListReports), routes!(runs::list_report_runs))
        .add(
            run(Declared::silent(
                OrderReports,
                "progress of one's own order, asked every second; the order is recorded",
            )),
            routes!(runs::view_report_run),
        )
        .add(run(Declared::new(OrderReports, Action::CancelReport)), routes!(runs::cancel_report_run))
        .add(run(Declared::new(OrderReports, Action::DownloadReport)), routes!(files::report_file))
        .add(
            Declared::new(OrderReports, Action::PreviewReport).naming(preview::keys_of),
            routes!(preview::preview_report),
        );
    schedules::routes(definitions::routes(routes))
}

/// The function, ready to serve.
#[must_use]
pub fn service(state: ReportsState) -> Service {
    let app = state.app.clone();
    routes().build(&app, state)
}
