//! Alerts and the rules that raise them (DESIGN 8).

mod list;
mod note;
mod out;
mod settings;
mod view;

pub(crate) use out::{AlertOut, People};

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::permissions::Permission::{EditSettings, ViewTeamActivity};
use hirelog_http::{App, Declared, Routes};
use utoipa_axum::routes;

/// The routes of alerts.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let of_one = |action| Declared::new(ViewTeamActivity, action).about(SubjectKind::Alert).loading();
    let rules = "the rules for the page that shows them: no look at what anybody did";
    routes
        .add(Declared::new(ViewTeamActivity, Action::ListAlerts), routes!(list::list_alerts))
        .add(of_one(Action::ViewActivity), routes!(view::view_alert))
        .add(of_one(Action::AcknowledgeAlert), routes!(note::note_alert))
        .add(
            Declared::silent(ViewTeamActivity, rules).naming(settings::decided),
            routes!(settings::view_alert_settings),
        )
        .add(
            Declared::new(EditSettings, Action::UpdateSettings).naming(settings::named),
            routes!(settings::save_alert_settings),
        )
}
