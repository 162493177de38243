//! Alerts as clients see them: with names as they are now, and nothing of people who do not agree to be measured any more.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hirelog_domain::alerts::{Alert, AlertKind, AlertState, Rows};
use hirelog_domain::consent;
use hirelog_domain::ids::{AlertId, UserId};
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use serde::Serialize;
use utoipa::ToSchema;

use crate::activity::PersonOut;

/// Something that somebody should look at.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Alert)]
pub(crate) struct AlertOut {
    /// Identifier.
    id: AlertId,
    /// What it is about.
    kind: AlertKind,
    /// What was said about it.
    state: AlertState,
    /// The kind, for people.
    title: &'static str,
    /// Why, in words with the numbers.
    reason: String,
    /// Whom it is about; null where it is about nobody of the team.
    user: Option<PersonOut>,
    /// When it was found.
    raised_at: Instant,
    /// The day that it belongs to.
    day: NaiveDate,
    /// What to open: rows of the log, or candidates.
    rows: Rows,
    /// Who said something about it last.
    noted_by: Option<PersonOut>,
    /// When.
    noted_at: Option<Instant>,
    /// In which words.
    note: Option<String>,
    /// For `If-Match`.
    version: u64,
}

/// The people whom alerts name.
pub(crate) struct People(BTreeMap<UserId, User>);

impl People {
    pub(crate) fn of(users: Vec<User>) -> Self {
        Self(users.into_iter().map(|user| (user.id, user)).collect())
    }

    fn person(&self, id: Option<UserId>) -> Option<PersonOut> {
        self.0.get(&id?).map(PersonOut::of)
    }

    /// The alert for a client; none where it says how somebody works who does not agree to that any more.
    pub(crate) fn shown(&self, alert: Alert) -> Option<AlertOut> {
        let person = alert.user.and_then(|id| self.0.get(&id));
        let measured = person.is_some_and(|user| consent::is_measured(user.consent.as_ref()));
        (!alert.kind.measures() || measured).then(|| AlertOut {
            reason: alert.reason_about(person.map(|user| &user.name)),
            user: self.person(alert.user),
            noted_by: self.person(alert.noted_by),
            id: alert.id,
            kind: alert.kind,
            state: alert.state,
            title: alert.kind.title(),
            raised_at: alert.raised_at,
            day: alert.day,
            rows: alert.rows,
            noted_at: alert.noted_at,
            note: alert.note,
            version: alert.version,
        })
    }
}
