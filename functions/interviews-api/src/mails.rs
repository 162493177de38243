//! Mails of which nobody knows whether they went out: a person decides what to do.

use hirelog_domain::activity::Action;
use hirelog_domain::ids::{InterviewId, MailId};
use hirelog_domain::interviews::LetterKind;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Permission;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, App, Declared, ListOut, PagingIn, Query, Routes, Signed};
use hirelog_store::SentMail;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The routes of mails.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    routes.add(Declared::new(Permission::EditSettings, Action::ListMails), routes!(list_uncertain_mails))
}

/// A mail that may or may not have gone out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = UncertainMail)]
pub(crate) struct UncertainOut {
    /// Identifier.
    id: MailId,
    /// To whom.
    to: MailAddress,
    /// About which interview, where it is about one.
    interview: Option<InterviewId>,
    /// What it says of it.
    kind: Option<LetterKind>,
    /// When it was asked for.
    at: Instant,
}

impl From<SentMail> for UncertainOut {
    fn from(mail: SentMail) -> Self {
        let about = mail.about;
        let (interview, kind) = (about.map(|about| about.interview), about.map(|about| about.kind));
        Self { id: mail.id, to: mail.to, interview, kind, at: mail.created_at }
    }
}

/// Mails whose sending was cut short: they may or may not have gone out, and are never sent again by themselves.
#[utoipa::path(get, path = "/api/v1/admin/mails/uncertain", tag = "interviews", params(PagingIn),
    responses((status = 200, description = "The mails, newest first", body = ListOut<UncertainOut>)))]
pub(crate) async fn list_uncertain_mails(
    signed: Signed,
    Query(paging): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<UncertainOut>>> {
    let paging = paging.check()?;
    let page = signed.app().store.mails_unknown(paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, UncertainOut::from)))
}
