//! One recorded action, as it travels through the queue and rests in the log.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::Action;
use crate::ids::{
    AlertId, CandidateId, DefinitionId, EventId, ExportId, ImportId, InterviewId, InviteId, JobId, OperationId,
    ResumeId, RoomId, RunId, ScheduleId, SessionId, UserId,
};
use crate::time::Instant;

/// The form of an event; a reader refuses forms that it does not know.
pub const SCHEMA: u8 = 1;

/// Most bytes of metadata, as JSON.
pub const MAX_METADATA: usize = 2_048;

/// Most bytes of a message. A row of the table takes six times as much: whatever passes can be stored.
pub const MAX_MESSAGE: usize = 65_536;

/// Who acted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Actor {
    /// A person of the team.
    User(UserId),
    /// A schedule, by name.
    Schedule(String),
    /// Hirelog itself, by the name of the function.
    System(String),
}

impl Actor {
    /// The person, where it was one.
    #[must_use]
    pub fn user(&self) -> Option<UserId> {
        match self {
            Self::User(id) => Some(*id),
            Self::Schedule(_) | Self::System(_) => None,
        }
    }
}

/// Through which door it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A browser.
    Web,
    /// A script with a token.
    Api,
    /// A schedule.
    Schedule,
    /// Hirelog itself.
    System,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Done.
    Ok,
    /// Not allowed.
    Denied,
    /// Refused by a rule, or failed.
    Failed,
}

impl Outcome {
    /// The outcome behind an HTTP status.
    #[must_use]
    pub fn of_status(status: u16) -> Self {
        match status {
            0..=399 => Self::Ok,
            401 | 403 | 404 => Self::Denied,
            _ => Self::Failed,
        }
    }

    /// The name in the API and in the table.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Denied => "denied",
            Self::Failed => "failed",
        }
    }
}

/// What kind of thing an event is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A person of the team.
    User,
    /// A session of a browser.
    Session,
    /// An invitation.
    Invite,
    /// A job.
    Job,
    /// A candidate.
    Candidate,
    /// The making of a report.
    ReportRun,
    /// What stands in a report, kept under a title.
    ReportDefinition,
    /// A report that is made by itself.
    ReportSchedule,
    /// A file with candidates to bring in.
    Import,
    /// A file with candidates that were taken out.
    Export,
    /// An interview.
    Interview,
    /// A room.
    Room,
    /// A resume.
    Resume,
    /// Something that somebody should look at.
    Alert,
    /// A setting of the organisation.
    Setting,
}

/// What an event is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
pub struct Subject {
    /// Which kind of thing.
    #[serde(rename = "entity_type")]
    pub kind: SubjectKind,
    /// Which one.
    #[serde(rename = "entity_id")]
    pub id: String,
}

impl Subject {
    /// A setting, by its name.
    #[must_use]
    pub fn setting(name: impl Into<String>) -> Self {
        Self { kind: SubjectKind::Setting, id: name.into() }
    }
}

macro_rules! subject_from {
    ($($id:ident => $kind:ident),+ $(,)?) => {$(
        impl From<$id> for Subject {
            fn from(id: $id) -> Self { Self { kind: SubjectKind::$kind, id: id.to_string() } }
        }
    )+};
}
subject_from! { UserId => User, SessionId => Session, InviteId => Invite, JobId => Job, CandidateId => Candidate, RunId => ReportRun, ScheduleId => ReportSchedule, DefinitionId => ReportDefinition, ImportId => Import, ExportId => Export, InterviewId => Interview, RoomId => Room, AlertId => Alert, ResumeId => Resume }

/// One recorded action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Event {
    /// Decides whether it was counted already.
    pub id: EventId,
    /// The same for all events of one action of a person.
    pub operation_id: OperationId,
    /// When.
    pub at: Instant,
    /// Who.
    pub actor: Actor,
    /// Through which door.
    pub source: Source,
    /// What.
    pub action: Action,
    /// About what, where it is about one thing.
    #[serde(flatten, default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// How it ended.
    pub outcome: Outcome,
    /// HTTP status of the answer, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Milliseconds to the answer, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<u32>,
    /// Filters, search terms, from and to, counts; at most [`MAX_METADATA`] bytes; never pay, mail bodies or resume text.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub metadata: Map<String, Value>,
    /// The caller's network, see [`truncate_address`], or the whole address where the organisation decided so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The caller's browser, cut to 160 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// See [`SCHEMA`].
    pub schema: u8,
}

/// Why a message is not an event that can be counted. Such a message goes to the dead-letter queue.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    /// Not JSON, or a field is missing or of the wrong type.
    #[error("not an event: {0}")]
    Malformed(#[from] serde_json::Error),
    /// Written by a newer Hirelog.
    #[error("event schema {0} is not known here")]
    UnknownSchema(u8),
    /// More metadata than allowed.
    #[error("metadata has {0} bytes, more than {MAX_METADATA}")]
    MetadataTooLarge(usize),
    /// More of anything than allowed.
    #[error("{0} bytes, more than {MAX_MESSAGE}")]
    TooLarge(usize),
}

/// What people look at another person's record by, where it is about that person.
pub const LOOKS: [Action; 3] = [Action::ViewUser, Action::ViewActivity, Action::ViewDashboard];

impl Event {
    /// The person of the team whose record somebody else looked at by this.
    #[must_use]
    pub fn looked_at(&self) -> Option<UserId> {
        let subject = self.subject.as_ref().filter(|subject| subject.kind == SubjectKind::User)?;
        let user: UserId = subject.id.parse().ok()?;
        let looked = self.outcome == Outcome::Ok && LOOKS.contains(&self.action);
        (looked && self.actor.user().is_some_and(|by| by != user)).then_some(user)
    }

    /// An action that succeeded, with nothing more known about it.
    #[must_use]
    pub fn new(ids: (EventId, OperationId), at: Instant, (actor, source): (Actor, Source), action: Action) -> Self {
        Self {
            id: ids.0,
            operation_id: ids.1,
            at,
            actor,
            source,
            action,
            subject: None,
            outcome: Outcome::Ok,
            status: None,
            duration_ms: None,
            metadata: Map::new(),
            ip: None,
            user_agent: None,
            schema: SCHEMA,
        }
    }

    /// Reads an event from a message.
    ///
    /// # Errors
    /// [`EventError`].
    pub fn parse(body: &str) -> Result<Self, EventError> {
        #[derive(Deserialize)]
        struct Probe {
            schema: u8,
        }
        if body.len() > MAX_MESSAGE {
            return Err(EventError::TooLarge(body.len()));
        }
        let Probe { schema } = serde_json::from_str(body)?;
        if schema != SCHEMA {
            return Err(EventError::UnknownSchema(schema));
        }
        let event: Self = serde_json::from_str(body)?;
        let size = serde_json::to_string(&event.metadata)?.len();
        if size > MAX_METADATA { Err(EventError::MetadataTooLarge(size)) } else { Ok(event) }
    }
}

/// An address without the part that points to one device: /24 for IPv4, /48 for IPv6 (DESIGN 5, privacy).
#[must_use]
pub fn truncate_address(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        IpAddr::V6(v6) => {
            let [a, b, c, ..] = v6.segments();
            format!("{}/48", std::net::Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &str = r#"{"id":"019ab000-0000-7000-8000-000000000001","operation_id":"019ab000-0000-7000-8000-000000000002",
        "at":"2026-11-23T09:30:00.000Z","actor":{"kind":"user","id":"019ab000-0000-7000-8000-000000000003"},"source":"web",
        "action":"view_candidate","entity_type":"candidate","entity_id":"019ab000-0000-7000-8000-000000000004",
        "outcome":"ok","status":200,"duration_ms":12,"schema":1}"#;

    #[test]
    fn an_event_survives_the_queue() {
        let event = Event::parse(BODY).unwrap();

        assert_eq!(Event::parse(&serde_json::to_string(&event).unwrap()).unwrap(), event);
        assert_eq!(event.subject.unwrap().kind, SubjectKind::Candidate);
    }

    #[test]
    fn an_event_of_a_newer_schema_is_refused_by_name() {
        let newer = BODY.replace(r#""schema":1"#, r#""schema":2"#);

        assert!(matches!(Event::parse(&newer), Err(EventError::UnknownSchema(2))));
    }

    #[test]
    fn metadata_may_have_2048_bytes_and_not_one_more() {
        let with = |bytes: usize| {
            let text = "x".repeat(bytes - r#"{"q":""}"#.len());
            BODY.replace(r#""schema":1"#, &format!(r#""schema":1,"metadata":{{"q":"{text}"}}"#))
        };

        assert!(Event::parse(&with(MAX_METADATA)).is_ok());
        assert!(matches!(Event::parse(&with(MAX_METADATA + 1)), Err(EventError::MetadataTooLarge(2_049))));
    }

    #[test]
    fn a_message_may_have_65536_bytes_and_not_one_more() {
        let with = |bytes: usize| {
            let rest = BODY.len() + r#","user_agent":"""#.len();
            BODY.replace(r#""schema":1"#, &format!(r#""schema":1,"user_agent":"{}""#, "x".repeat(bytes - rest)))
        };

        assert!(Event::parse(&with(MAX_MESSAGE - 1)).is_ok());
        assert!(Event::parse(&with(MAX_MESSAGE)).is_ok());
        assert!(matches!(Event::parse(&with(MAX_MESSAGE + 1)), Err(EventError::TooLarge(65_537))));
    }

    #[test]
    fn addresses_keep_only_the_network() {
        assert_eq!(truncate_address("203.0.113.77".parse().unwrap()), "203.0.113.0/24");
        assert_eq!(truncate_address("2001:db8:1:2::3".parse().unwrap()), "2001:db8:1::/48");
        assert_eq!(truncate_address("::ffff:203.0.113.77".parse().unwrap()), "203.0.113.0/24");
    }
}
