//! One thing that somebody should look at, with its reason in words, and what was said about it.

use chrono::{Duration, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::activity::{Action, Window};
use crate::ids::{AlertId, CandidateId, MailId, TypedId, UserId, derived};
use crate::text::{Name, TextError, bounded};
use crate::time::Instant;

/// Days for which alerts, and what is known of people for them, are kept: as long as rows of the log usually are.
pub const KEPT_DAYS: i64 = 90;
/// Longest word about an alert, in characters.
pub const MAX_ALERT_NOTE: usize = 500;
/// Most candidates that one alert names.
pub const MAX_ROWS: usize = 100;
/// How a reason calls a person who is not there any more.
pub const SOMEBODY: &str = "Somebody";
/// Stands for the person in a reason: names change, and go when their person is erased.
pub(super) const PERSON: &str = "{person}";

/// What an alert is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AlertKind {
    /// Somebody did nothing on several working days.
    Inactivity,
    /// Far more than is usual for that person, weekday and hour.
    UnusualActivity,
    /// Many candidates opened within an hour.
    MassView,
    /// Many candidates taken out into files within an hour.
    MassExport,
    /// Many candidates erased within an hour.
    MassDelete,
    /// Work at night, outside of the person's hours.
    NightWork,
    /// Something weighty that the person never did before.
    NewAction,
    /// A sign-in from a network that the person never came from.
    NewNetwork,
    /// Candidates who are in a stage for longer than they should be.
    StuckCandidates,
    /// A period ended below its target.
    TargetMissed,
    /// A target was reached.
    TargetBeaten,
    /// Changes of state and the record of them do not agree.
    RecordsDiffer,
}

impl AlertKind {
    /// Every kind, in the order of the settings.
    pub const ALL: [Self; 12] = [
        Self::Inactivity,
        Self::UnusualActivity,
        Self::MassView,
        Self::MassExport,
        Self::MassDelete,
        Self::NightWork,
        Self::NewAction,
        Self::NewNetwork,
        Self::StuckCandidates,
        Self::TargetMissed,
        Self::TargetBeaten,
        Self::RecordsDiffer,
    ];

    /// The name in the API and in identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inactivity => "inactivity",
            Self::UnusualActivity => "unusual_activity",
            Self::MassView => "mass_view",
            Self::MassExport => "mass_export",
            Self::MassDelete => "mass_delete",
            Self::NightWork => "night_work",
            Self::NewAction => "new_action",
            Self::NewNetwork => "new_network",
            Self::StuckCandidates => "stuck_candidates",
            Self::TargetMissed => "target_missed",
            Self::TargetBeaten => "target_beaten",
            Self::RecordsDiffer => "records_differ",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Inactivity => "No activity",
            Self::UnusualActivity => "Unusual activity",
            Self::MassView => "Many candidates opened",
            Self::MassExport => "Many candidates taken out",
            Self::MassDelete => "Many candidates erased",
            Self::NightWork => "Work at night",
            Self::NewAction => "Done for the first time",
            Self::NewNetwork => "Sign-in from a new network",
            Self::StuckCandidates => "Candidates wait too long",
            Self::TargetMissed => "Target missed",
            Self::TargetBeaten => "Target reached",
            Self::RecordsDiffer => "Records do not agree",
        }
    }

    /// True where it says something about how a person works: it is found, shown and mailed only while the person agrees
    /// to be measured.
    #[must_use]
    pub fn measures(self) -> bool {
        matches!(self, Self::Inactivity | Self::UnusualActivity | Self::NightWork)
    }
}

impl std::fmt::Display for AlertKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What was said about an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AlertState {
    /// Nobody has looked at it.
    Open,
    /// Somebody looks after it.
    Acknowledged,
    /// There is nothing wrong.
    Fine,
}

impl AlertState {
    /// The name in the API and in the table.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Acknowledged => "acknowledged",
            Self::Fine => "fine",
        }
    }
}

/// What to open to see what an alert speaks of: rows of the log, or candidates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AlertRows)]
pub struct Rows {
    /// Rows of that person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserId>,
    /// Rows of that action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// Not before.
    pub from: Instant,
    /// Before.
    pub to: Instant,
    /// These candidates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub candidates: Vec<CandidateId>,
}

/// What detection found: an alert before it is raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Follows from what it is about.
    pub id: AlertId,
    /// What it is about.
    pub kind: AlertKind,
    /// Whom it is about, where it is a person.
    pub user: Option<UserId>,
    /// The day that it belongs to.
    pub day: NaiveDate,
    /// A sentence with the numbers; the person stands in it by a placeholder.
    pub reason: String,
    /// What to open.
    pub rows: Rows,
}

/// The identifier of what was found: the same kind, subject and matter at the same moment are one alert, for ever.
pub(super) fn found(
    kind: AlertKind,
    who: &dyn std::fmt::Display,
    what: &dyn std::fmt::Display,
    at: Instant,
) -> AlertId {
    AlertId::new(at, derived(&[&kind, who, what]))
}

impl Finding {
    /// The alert, open.
    #[must_use]
    pub fn raised(self, at: Instant) -> Alert {
        let Self { id, kind, user, day, reason, rows } = self;
        let state = AlertState::Open;
        Alert {
            id,
            kind,
            state,
            user,
            day,
            reason,
            rows,
            raised_at: at,
            noted_by: None,
            noted_at: None,
            note: None,
            version: 1,
        }
    }
}

/// Something that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alert {
    /// Follows from what it is about.
    pub id: AlertId,
    /// What it is about.
    pub kind: AlertKind,
    /// What was said about it.
    pub state: AlertState,
    /// Whom it is about, where it is a person.
    #[serde(default)]
    pub user: Option<UserId>,
    /// The day that it belongs to.
    pub day: NaiveDate,
    /// See [`Alert::reason_about`].
    pub reason: String,
    /// What to open.
    pub rows: Rows,
    /// When it was found.
    pub raised_at: Instant,
    /// Who said something last.
    #[serde(default)]
    pub noted_by: Option<UserId>,
    /// When.
    #[serde(default)]
    pub noted_at: Option<Instant>,
    /// In which words.
    #[serde(default)]
    pub note: Option<String>,
    /// Rises by one with every change.
    pub version: u64,
}

/// What somebody says about an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noting {
    /// That it is looked after, fine, or open again.
    pub state: AlertState,
    /// In which words; see [`Noting::check`].
    pub note: Option<String>,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

impl Noting {
    /// Checks words about an alert.
    ///
    /// # Errors
    /// See [`bounded`].
    pub fn check(note: &str) -> Result<String, TextError> {
        bounded(note, MAX_ALERT_NOTE, true)
    }
}

impl Alert {
    /// Alerts from before this moment are shown to nobody, deleted or not: an alert quotes rows of the log, and where those
    /// are kept for a shorter time than alerts usually are, so is what is said of them.
    #[must_use]
    pub fn hidden_before(window: Window) -> Instant {
        window.from.max(window.now - Duration::days(KEPT_DAYS))
    }

    /// The sentence that says why, with the name of the person as it is now.
    #[must_use]
    pub fn reason_about(&self, person: Option<&Name>) -> String {
        self.reason.replacen(PERSON, person.map_or(SOMEBODY, Name::as_str), 1)
    }

    /// The alert after somebody said something about it.
    #[must_use]
    pub fn noted(&self, noting: Noting) -> Self {
        let Noting { state, note, by, at } = noting;
        Self { state, note, noted_by: Some(by), noted_at: Some(at), version: self.version + 1, ..self.clone() }
    }

    /// The one mail that tells a person of it, whoever writes it.
    #[must_use]
    pub fn mail_id(&self, reader: UserId) -> MailId {
        MailId::new(self.raised_at, derived(&[&self.id, &reader]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(what: &str) -> Finding {
        let at = Instant::from_millis(1_795_431_600_000);
        let user = UserId::new(at, [1; 10]);
        let rows = Rows { user: Some(user), action: None, from: at, to: at, candidates: Vec::new() };
        Finding {
            id: found(AlertKind::MassView, &user, &what, at),
            kind: AlertKind::MassView,
            user: Some(user),
            day: "2026-11-23".parse().unwrap(),
            reason: "{person} opened 212 candidates.".into(),
            rows,
        }
    }

    #[test]
    fn a_kind_has_one_name_everywhere() {
        for kind in AlertKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }

    #[test]
    fn what_an_alert_is_about_decides_its_identifier() {
        assert_eq!(finding("2026-11-23").id, finding("2026-11-23").id);
        assert_ne!(finding("2026-11-23").id, finding("2026-11-24").id);
    }

    #[test]
    fn a_reason_names_the_person_as_the_name_is_now_and_nobody_who_is_gone() {
        let alert = finding("").raised(Instant::from_millis(0));

        assert_eq!(
            alert.reason_about(Name::parse("Ada {person}").ok().as_ref()),
            "Ada {person} opened 212 candidates."
        );
        assert_eq!(alert.reason_about(None), "Somebody opened 212 candidates.");
    }

    #[test]
    fn what_is_said_about_an_alert_stands_with_who_said_it() {
        let alert = finding("").raised(Instant::from_millis(0));
        let (by, at) = (UserId::new(Instant::from_millis(5), [2; 10]), Instant::from_millis(7));

        let after = alert.noted(Noting { state: AlertState::Fine, note: Some("Asked".into()), by, at });

        assert_eq!((after.state, after.version), (AlertState::Fine, 2));
        assert_eq!((after.noted_by, after.noted_at, after.note.as_deref()), (Some(by), Some(at), Some("Asked")));
    }
}
