//! The only file that spells a key. A key never changes without a migration; the snapshot test holds them fast.

use chrono::{Datelike, NaiveDate};
use hirelog_domain::activity::{Actor, Event};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, ChallengeId, EventId, InviteId, JobId, MailId, RunId, SessionId, UserId};
use hirelog_domain::jobs::JobStatus;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;

use crate::table::Key;

/// Parts of the outbox, so that many writers do not meet in one partition.
pub const OUTBOX_SHARDS: u8 = 4;

fn key(pk: String, sk: impl Into<String>) -> Key {
    Key { pk, sk: sk.into() }
}

/// A person.
#[must_use]
pub fn user(id: UserId) -> Key {
    key(format!("USER#{id}"), "PROFILE")
}

/// A session: beside its person, so that one read brings both.
#[must_use]
pub fn session(user: UserId, id: SessionId) -> Key {
    key(format!("USER#{user}"), format!("{SESSION}{id}"))
}

/// What sessions' sort keys begin with.
pub const SESSION: &str = "SESSION#";

/// A decision about being measured, kept for the record.
#[must_use]
pub fn consent(user: UserId, at: Instant) -> Key {
    key(format!("USER#{user}"), format!("CONSENT#{at}"))
}

/// Who has an address: makes addresses unique.
#[must_use]
pub fn mail_owner(mail: &MailAddress) -> Key {
    key(format!("MAIL#{mail}"), "OWNER")
}

/// How many active admins there are.
#[must_use]
pub fn admins() -> Key {
    key("ORGANISATION".into(), "ADMINS")
}

/// A request to sign in.
#[must_use]
pub fn challenge(id: ChallengeId) -> Key {
    key(format!("CHALLENGE#{id}"), "CHALLENGE")
}

/// A counter of attempts in a window of time. The subject is a digest.
#[must_use]
pub fn limit(kind: &str, subject: &str, window: i64) -> Key {
    key(format!("LIMIT#{kind}#{subject}"), window.to_string())
}

/// An invitation.
#[must_use]
pub fn invite(id: InviteId) -> Key {
    key(format!("INVITE#{id}"), "INVITE")
}

/// A job.
#[must_use]
pub fn job(id: JobId) -> Key {
    key(format!("JOB#{id}"), "JOB")
}

/// A candidate.
#[must_use]
pub fn candidate(id: CandidateId) -> Key {
    key(format!("CANDIDATE#{id}"), "PROFILE")
}

/// A step of a candidate's history.
#[must_use]
pub fn history(id: CandidateId, at: Instant, event: EventId) -> Key {
    key(format!("CANDIDATE#{id}"), format!("{HISTORY}{at}#{event}"))
}

/// What history rows' sort keys begin with.
pub const HISTORY: &str = "HISTORY#";

/// A row of the log.
#[must_use]
pub fn trail(event: &Event) -> Key {
    key(trail_of(&event.actor), trail_sort(event.at, event.id))
}

/// The partition with everything one actor did.
#[must_use]
pub fn trail_of(actor: &Actor) -> String {
    match actor {
        Actor::User(id) => format!("TRAIL#{id}"),
        Actor::Schedule(name) => format!("TRAIL#schedule#{name}"),
        Actor::System(name) => format!("TRAIL#system#{name}"),
    }
}

/// Rows of the log sort by time, then by identifier.
#[must_use]
pub fn trail_sort(at: Instant, id: EventId) -> String {
    format!("{at}#{id}")
}

/// A person's day.
#[must_use]
pub fn day_stats(day: NaiveDate, user: UserId) -> Key {
    key(stats_of(day), format!("{STATS_USER}{user}"))
}

/// The partition with everybody's day.
#[must_use]
pub fn stats_of(day: NaiveDate) -> String {
    format!("STATS#{day}")
}

/// What sort keys of a day's statistics begin with.
pub const STATS_USER: &str = "USER#";

/// The making of a report.
#[must_use]
pub fn run(id: RunId) -> Key {
    key(format!("RUN#{id}"), "RUN")
}

/// The same request again finds the same run.
#[must_use]
pub fn run_claim(fingerprint: &str) -> Key {
    key(format!("RUNCLAIM#{fingerprint}"), "CLAIM")
}

/// A mail.
#[must_use]
pub fn mail(id: MailId) -> Key {
    key(format!("MAILING#{id}"), "MAIL")
}

/// A message that waits for its queue. `id` sorts by time.
#[must_use]
pub fn outbox(id: EventId) -> Key {
    let text = id.to_string();
    let last = text.bytes().next_back().unwrap_or_default();
    key(outbox_shard(last % OUTBOX_SHARDS), text)
}

/// A partition of the outbox.
#[must_use]
pub fn outbox_shard(shard: u8) -> String {
    format!("OUTBOX#{shard}")
}

/// An answer kept for repeated requests.
#[must_use]
pub fn idempotency(user: UserId, idempotency_key: &str) -> Key {
    key(format!("IDEMPOTENCY#{user}"), idempotency_key)
}

/// Index 1: people by name.
#[must_use]
pub fn users_by_name(name: &str, id: UserId) -> Key {
    key(USERS.into(), format!("{}#{id}", name.to_lowercase()))
}

/// Partition of [`users_by_name`].
pub const USERS: &str = "USERS";

/// Index 1: invitations by time.
#[must_use]
pub fn invites_by_time(id: InviteId) -> Key {
    key(INVITES.into(), id.to_string())
}

/// Partition of [`invites_by_time`].
pub const INVITES: &str = "INVITES";

/// Index 1: jobs, open ones last, so that reading backwards gives open before closed and new before old.
#[must_use]
pub fn jobs_by_status(status: JobStatus, id: JobId) -> Key {
    key(JOBS.into(), format!("{}#{id}", status.as_str()))
}

/// Partition of [`jobs_by_status`].
pub const JOBS: &str = "JOBS";

/// Index 1: all candidates in the order of the pipeline.
#[must_use]
pub fn candidates_all(candidate: &Candidate) -> Key {
    key(CANDIDATES.into(), pipeline_sort(candidate))
}

/// Partition of [`candidates_all`].
pub const CANDIDATES: &str = "CANDIDATES";

/// Index 2: candidates of a job in the order of the pipeline.
#[must_use]
pub fn candidates_of_job(candidate: &Candidate) -> Key {
    key(job(candidate.job).pk, pipeline_sort(candidate))
}

/// By status, then newest first: the time counts backwards from the end of 48 bits.
fn pipeline_sort(candidate: &Candidate) -> String {
    const END: i64 = (1 << 48) - 1;
    let newest_first = END - candidate.created_at.millis();
    format!("{}{newest_first:012x}#{}", pipeline_prefix(candidate.position.status()), candidate.id)
}

/// What sort keys of candidates in that status begin with.
#[must_use]
pub fn pipeline_prefix(status: Status) -> String {
    format!("{}#", status.rank())
}

/// Index 1: everybody's log by month.
#[must_use]
pub fn feed(event: &Event) -> Key {
    key(feed_of(event.at.in_zone(chrono_tz::UTC).date_naive()), trail_sort(event.at, event.id))
}

/// The partition of the log that holds a day (UTC).
#[must_use]
pub fn feed_of(day: NaiveDate) -> String {
    format!("FEED#{:04}-{:02}", day.year(), day.month())
}

/// Index 1: runs by time.
#[must_use]
pub fn runs_by_time(id: RunId) -> Key {
    key(RUNS.into(), id.to_string())
}

/// Partition of [`runs_by_time`].
pub const RUNS: &str = "RUNS";

#[cfg(test)]
mod tests {
    use super::*;
    use hirelog_domain::activity::{Action, Outcome, SCHEMA, Source};
    use hirelog_domain::candidates::CandidateSource;
    use hirelog_domain::ids::TypedId;
    use hirelog_domain::text::Name;
    use hirelog_domain::workflow::Position;

    /// Monday 2026-11-23, 12:00 in Berlin.
    const AT: Instant = Instant::from_millis(1_795_431_600_000);

    fn id<T: TypedId>() -> T {
        T::new(AT, [7; 10])
    }

    fn event() -> Event {
        Event {
            id: id(),
            operation_id: id(),
            at: AT,
            actor: Actor::User(id()),
            source: Source::Web,
            action: Action::ViewJob,
            subject: None,
            outcome: Outcome::Ok,
            status: None,
            duration_ms: None,
            metadata: serde_json::Map::new(),
            ip: None,
            user_agent: None,
            schema: SCHEMA,
        }
    }

    fn a_candidate() -> Candidate {
        Candidate {
            id: id(),
            name: Name::parse("Ada").unwrap(),
            mail: MailAddress::parse("ada@mail.example").unwrap(),
            phone: None,
            location: None,
            job: id(),
            position: Position::START,
            status_since: AT,
            source: CandidateSource::Other,
            owner: id(),
            created_at: AT,
            updated_at: AT,
            version: 1,
        }
    }

    fn of_an_actor(actor: Actor) -> Key {
        trail(&Event { actor, ..event() })
    }

    fn one_of_each() -> Vec<(&'static str, Key)> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mail = MailAddress::parse("Ada@Mail.example").unwrap();
        vec![
            ("user", user(id())),
            ("session", session(id(), id())),
            ("consent", consent(id(), AT)),
            ("mail_owner", mail_owner(&mail)),
            ("admins", admins()),
            ("challenge", challenge(id())),
            ("limit", limit("address", "digest", 1_994_924)),
            ("invite", invite(id())),
            ("job", job(id())),
            ("candidate", candidate(id())),
            ("history", history(id(), AT, id())),
            ("trail", trail(&event())),
            ("trail of a schedule", of_an_actor(Actor::Schedule("daily".into()))),
            ("trail of the system", of_an_actor(Actor::System("watchdog".into()))),
            ("day_stats", day_stats(day, id())),
            ("run", run(id())),
            ("run_claim", run_claim("digest")),
            ("mail", super::mail(id())),
            ("outbox", outbox(id())),
            ("idempotency", idempotency(id(), "key")),
            ("users_by_name", users_by_name("Ada \u{c4}rger", id())),
            ("invites_by_time", invites_by_time(id())),
            ("jobs_by_status", jobs_by_status(JobStatus::Open, id())),
            ("candidates_all", candidates_all(&a_candidate())),
            ("candidates_of_job", candidates_of_job(&a_candidate())),
            ("feed", feed(&event())),
            ("runs_by_time", runs_by_time(id())),
        ]
    }

    #[test]
    fn keys_never_change() {
        let text = id::<JobId>().to_string();
        let line = |(name, key): &(&str, Key)| format!("{name}: {} | {}", key.pk, key.sk).replace(&text, "<id>");

        let lines: Vec<_> = one_of_each().iter().map(line).collect();

        insta::assert_snapshot!(lines.join("\n"), @r"
        user: USER#<id> | PROFILE
        session: USER#<id> | SESSION#<id>
        consent: USER#<id> | CONSENT#2026-11-23T11:00:00.000Z
        mail_owner: MAIL#ada@mail.example | OWNER
        admins: ORGANISATION | ADMINS
        challenge: CHALLENGE#<id> | CHALLENGE
        limit: LIMIT#address#digest | 1994924
        invite: INVITE#<id> | INVITE
        job: JOB#<id> | JOB
        candidate: CANDIDATE#<id> | PROFILE
        history: CANDIDATE#<id> | HISTORY#2026-11-23T11:00:00.000Z#<id>
        trail: TRAIL#<id> | 2026-11-23T11:00:00.000Z#<id>
        trail of a schedule: TRAIL#schedule#daily | 2026-11-23T11:00:00.000Z#<id>
        trail of the system: TRAIL#system#watchdog | 2026-11-23T11:00:00.000Z#<id>
        day_stats: STATS#2026-11-23 | USER#<id>
        run: RUN#<id> | RUN
        run_claim: RUNCLAIM#digest | CLAIM
        mail: MAILING#<id> | MAIL
        outbox: OUTBOX#3 | <id>
        idempotency: IDEMPOTENCY#<id> | key
        users_by_name: USERS | ada ärger#<id>
        invites_by_time: INVITES | <id>
        jobs_by_status: JOBS | open#<id>
        candidates_all: CANDIDATES | 0#fe5df7eff07f#<id>
        candidates_of_job: JOB#<id> | 0#fe5df7eff07f#<id>
        feed: FEED#2026-11 | 2026-11-23T11:00:00.000Z#<id>
        runs_by_time: RUNS | <id>
        ");
    }
}
