//! Sign-in, one's own account, the people of the team and invitations (DESIGN 5 and 10).

mod erase;
mod invites;
mod me;
mod sessions;
mod sign_in;
mod users;

use axum::extract::FromRef;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Permission;
use hirelog_http::{App, Declared, Routes, Service, Tracking};
use utoipa_axum::routes;

/// What this function has beside the common state.
#[derive(Clone, Debug)]
pub struct AuthState {
    /// The common state.
    pub app: App,
    /// Who becomes the first admin by asking to sign in (a parameter of the stack).
    pub first_admin: Option<MailAddress>,
}

impl FromRef<AuthState> for App {
    fn from_ref(state: &AuthState) -> Self {
        state.app.clone()
    }
}

const NOBODY_YET: &str = "who signs in is not signed in yet; one-time secrets and limits guard it";
const OWN_PAGE: &str = "one's own account, shown on every page; changes of it are recorded";

/// Everything this function answers.
#[must_use]
pub fn routes() -> Routes<AuthState> {
    use Permission::{ManageUsers, OwnAccount};
    Routes::new()
        .add(Declared::public("says only that it runs", Tracking::Silent("health check")), routes!(sign_in::health))
        .add(
            Declared::public(
                NOBODY_YET,
                Tracking::Silent("nobody has proved anything yet; the redemption is recorded"),
            ),
            routes!(sign_in::start_sign_in),
        )
        .add(Declared::public(NOBODY_YET, Tracking::Records(Action::Login)), routes!(sign_in::redeem_link))
        .add(Declared::public(NOBODY_YET, Tracking::Records(Action::Login)), routes!(sign_in::redeem_code))
        .add(Declared::public(NOBODY_YET, Tracking::Records(Action::AcceptInvite)), routes!(invites::accept_invite))
        .add(Declared::new(OwnAccount, Action::Logout), routes!(sessions::sign_out))
        .add(Declared::silent(OwnAccount, OWN_PAGE), routes!(me::me))
        .add(Declared::new(OwnAccount, Action::GiveConsent), routes!(me::give_consent))
        .add(Declared::new(OwnAccount, Action::WithdrawConsent), routes!(me::withdraw_consent))
        .add(Declared::silent(OwnAccount, OWN_PAGE), routes!(sessions::list_sessions))
        .add(Declared::new(OwnAccount, Action::Logout), routes!(sessions::end_session))
        .add(
            Declared::silent(OwnAccount, "names for the identifiers on other pages, which are recorded themselves"),
            routes!(users::directory),
        )
        .add(Declared::new(ManageUsers, Action::ListUsers), routes!(users::list_users))
        .add(Declared::new(ManageUsers, Action::InviteUser), routes!(invites::invite_user))
        .add(Declared::new(ManageUsers, Action::ListUsers), routes!(invites::list_invites))
        .add(Declared::new(ManageUsers, Action::ViewUser).about(SubjectKind::User).loading(), routes!(users::view_user))
        .add(
            Declared::new(ManageUsers, Action::ChangeRole).about(SubjectKind::User).loading(),
            routes!(users::change_role),
        )
        .add(
            Declared::new(ManageUsers, Action::DeactivateUser).about(SubjectKind::User).loading(),
            routes!(users::deactivate_user),
        )
        .add(
            Declared::new(ManageUsers, Action::EraseUser).about(SubjectKind::User).loading(),
            routes!(erase::erase_user),
        )
}

/// The function, ready to serve.
#[must_use]
pub fn service(state: AuthState) -> Service {
    let app = state.app.clone();
    routes().build(&app, state)
}
