//! One's own account: who am I, what may I do, am I measured.

use hirelog_domain::consent::{self, Choice, Decision, Paragraph};
use hirelog_domain::permissions::Permission;
use hirelog_domain::users::User;
use hirelog_http::{Answer, Json, Problem, Signed};
use hirelog_store::{Change, StoreError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::users::UserOut;

/// Who is signed in.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Me {
    /// The person.
    user: UserOut,
    /// What the person may do: the UI shows and hides by this, the server decides again.
    permissions: Vec<Permission>,
    /// Whose Hirelog this is.
    organisation: OrganisationOut,
    /// About being measured.
    consent: ConsentOut,
}

/// The organisation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OrganisationOut {
    /// Name.
    name: String,
    /// IANA time zone of days and weeks.
    zone: String,
}

/// The text about being measured and what was decided.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ConsentOut {
    /// Version of the text.
    version: u32,
    /// The text.
    text: Vec<Paragraph>,
    /// The last decision; null before the first.
    decision: Option<Decision>,
    /// Whether the person should be asked now.
    asks: bool,
    /// Whether the person is measured now.
    measured: bool,
}

impl ConsentOut {
    fn of(decision: Option<Decision>) -> Self {
        let (asks, measured) = (consent::must_ask(decision.as_ref()), consent::is_measured(decision.as_ref()));
        Self { version: consent::VERSION, text: consent::TEXT.to_vec(), decision, asks, measured }
    }
}

/// Who is signed in, and what that person may do.
#[utoipa::path(get, path = "/api/v1/me", tag = "me", responses((status = 200, description = "The person", body = Me)))]
pub(crate) async fn me(signed: Signed) -> axum::Json<Me> {
    let organisation = &signed.app().organisation;
    axum::Json(Me {
        user: UserOut::from(signed.user().clone()),
        permissions: signed.user().role.permissions(),
        organisation: OrganisationOut { name: organisation.name.clone(), zone: organisation.zone.to_string() },
        consent: ConsentOut::of(signed.user().consent),
    })
}

/// Which text is agreed to.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConsentIn {
    /// The version that was shown.
    version: u32,
}

/// Agrees to be measured from now on.
#[utoipa::path(put, path = "/api/v1/me/consent", tag = "me", request_body = ConsentIn,
    responses((status = 200, description = "Noted", body = ConsentOut)))]
pub(crate) async fn give_consent(signed: Signed, Json(body): Json<ConsentIn>) -> Answer<axum::Json<ConsentOut>> {
    if body.version != consent::VERSION {
        let detail = "The text has changed since you read it. Please read it again.";
        return Err(Problem::conflict("other_text", detail).with("version", consent::VERSION));
    }
    decide(&signed, Choice::Accepted).await
}

/// Says no to being measured, from now on.
#[utoipa::path(delete, path = "/api/v1/me/consent", tag = "me",
    responses((status = 200, description = "Noted", body = ConsentOut)))]
pub(crate) async fn withdraw_consent(signed: Signed) -> Answer<axum::Json<ConsentOut>> {
    decide(&signed, Choice::Withdrawn).await
}

async fn decide(signed: &Signed, kind: Choice) -> Answer<axum::Json<ConsentOut>> {
    let decision = Decision { kind, version: consent::VERSION, at: signed.now() };
    let before = signed.user();
    let after = User { consent: Some(decision), version: before.version + 1, ..before.clone() };
    let event = signed.event(before.id)?;
    let change = Change::told_by(&event).update_user(before, &after).keep_decision(before.id, &decision);
    let written = signed.commit(change).await;
    written.map_err(|error| match error {
        StoreError::Condition("user" | "decision") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(axum::Json(ConsentOut::of(Some(decision))))
}
