//! The record of what the team does (DESIGN 5): one's own, one person's, everybody's.

mod activity;
mod alerts;
mod analytics;
mod feed;
mod looks;
mod query;
mod reconciliation;
mod record;
mod recording;
mod statistics;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::permissions::Permission;
use hirelog_http::{App, Declared, Routes, Service};
use utoipa_axum::routes;

/// Everything this function answers.
#[must_use]
pub fn routes() -> Routes<App> {
    use Permission::{OwnAccount, ViewTeamActivity};
    let of_person = Declared::new(ViewTeamActivity, Action::ViewActivity).about(SubjectKind::User).loading();
    let routes = Routes::new()
        .add(Declared::new(OwnAccount, Action::ViewActivity), routes!(activity::my_activity))
        .add(of_person, routes!(activity::activity_of_user))
        .add(Declared::new(ViewTeamActivity, Action::ViewActivity), routes!(feed::feed));
    let features =
        [alerts::routes, analytics::routes, looks::routes, reconciliation::routes, record::routes, recording::routes];
    features.into_iter().fold(routes, |routes, add| add(routes))
}

/// The function, ready to serve.
#[must_use]
pub fn service(app: App) -> Service {
    routes().build(&app, app.clone())
}
