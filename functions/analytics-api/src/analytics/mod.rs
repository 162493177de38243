//! Team analytics (DESIGN 8): dashboard, comparisons, heat map, series, pipelines, forecast, and what is behind a number.

mod board;
mod dashboard;
mod explain;
mod heatmap;
mod outlook;
mod performance;
mod pipeline;
mod range;
mod settings;
mod team;
mod trends;

use axum::http::Uri;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::permissions::Permission;
use hirelog_http::{App, Declared, Routes};
use hirelog_store::{Key, keys};
use utoipa_axum::routes;

/// The routes of analytics.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    use Permission::{EditSettings, OwnAccount, ViewTeamActivity};
    let view = || Declared::new(ViewTeamActivity, Action::ViewDashboard).naming(settings_key);
    let compare = Declared::new(ViewTeamActivity, Action::ViewLeaderboard).naming(settings_key);
    let rows = || Declared::new(ViewTeamActivity, Action::ViewActivity).naming(settings_key);
    let of_person = Declared::new(ViewTeamActivity, Action::ViewActivity).about(SubjectKind::User).loading();
    let dictionary = "what the numbers mean: nothing of the organisation's";
    let routes = routes
        .add(Declared::silent(ViewTeamActivity, dictionary), routes!(team::list_metrics))
        .add(view(), routes!(team::team_analytics))
        .add(view(), routes!(dashboard::dashboard))
        .add(compare, routes!(board::leaderboard))
        .add(view(), routes!(heatmap::heatmap))
        .add(rows(), routes!(heatmap::heatmap_rows))
        .add(view(), routes!(trends::trends))
        .add(view(), routes!(pipeline::funnel))
        .add(view(), routes!(pipeline::sources))
        .add(view(), routes!(outlook::forecast))
        .add(rows(), routes!(explain::explain))
        .add(of_person.naming(settings_key), routes!(performance::performance_of_user))
        .add(
            Declared::new(OwnAccount, Action::ViewActivity).naming(settings_key),
            routes!(performance::my_performance),
        );
    let edit = Declared::new(EditSettings, Action::UpdateSettings).naming(settings_key);
    let read = Declared::silent(EditSettings, "the settings before they are changed");
    routes
        .add(read.naming(settings_key), routes!(settings::view_analytics_settings))
        .add(edit, routes!(settings::save_analytics_settings))
}

/// The settings are read together with the session.
fn settings_key(_: &Uri, _: &[u8]) -> Vec<Key> {
    vec![keys::analytics_settings()]
}
