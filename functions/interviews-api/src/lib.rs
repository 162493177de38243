//! Interviews: planning without double booking, availability, feedback, calendars, the candidate's answers (DESIGN 7).

mod availability;
mod calendar;
mod feedback;
mod interviews;
mod invitations;
mod mails;
mod rooms;
mod settings;

use hirelog_http::{App, Routes, Service};

/// Everything this function answers.
#[must_use]
pub fn routes() -> Routes<App> {
    let features = [
        interviews::routes,
        feedback::routes,
        availability::routes,
        rooms::routes,
        settings::routes,
        calendar::routes,
        invitations::routes,
        mails::routes,
    ];
    features.into_iter().fold(Routes::new(), |routes, add| add(routes))
}

/// The function, ready to serve.
#[must_use]
pub fn service(app: App) -> Service {
    routes().build(&app.clone(), app)
}
