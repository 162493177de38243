//! People and things with sensible values and known identifiers. Tests change what they are about:
//! `User { role: Role::Viewer, ..a_user() }`.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;
use hirelog_domain::activity::{Action, Actor, Event, Outcome, SCHEMA, Source};
use hirelog_domain::candidates::{Candidate, CandidateSource, Language, Standing};
use hirelog_domain::consent::{self, Choice, Decision};
use hirelog_domain::ids::{EventId, TypedId, UserId};
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};

/// Where the clock stands: Monday 2026-11-23, 12:00 in [`ZONE`].
pub const MIDDAY: Instant = Instant::from_millis(1_795_431_600_000);

/// The organisation's zone.
pub const ZONE: Tz = chrono_tz::Europe::Berlin;

thread_local! {
    // One per thread, and a test has its thread: the n-th thing of a test is the same in every run.
    static MADE: Cell<u64> = const { Cell::new(0) };
}

/// The next number of this test.
pub(crate) fn next() -> u64 {
    MADE.set(MADE.get() + 1);
    MADE.get()
}

/// The identifier number `n` of its kind.
#[must_use]
pub fn id<T: TypedId>(n: u64) -> T {
    let mut entropy = [0; 10];
    entropy[2..].copy_from_slice(&n.to_be_bytes());
    T::new(MIDDAY - chrono::Duration::days(30), entropy)
}

/// A name.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn name(text: &str) -> Name {
    Name::parse(text).expect("a test gives a name that can be used")
}

/// A mail address.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn address(text: &str) -> MailAddress {
    MailAddress::parse(text).expect("a test gives an address that can be used")
}

/// An active person who was not asked yet about being measured.
#[must_use]
pub fn a_user(role: Role) -> User {
    let n = next();
    User {
        id: id(n),
        name: name(&format!("Person {n}")),
        mail: address(&format!("person{n}@northwind.example")),
        role,
        state: UserState::Active,
        jobs: BTreeSet::new(),
        consent: None,
        created_at: MIDDAY - chrono::Duration::days(30),
        version: 1,
    }
}

fn decided(user: User, kind: Choice) -> User {
    let decision = Decision { kind, version: consent::VERSION, at: user.created_at };
    User { consent: Some(decision), ..user }
}

/// The same person, who agreed to being measured on the first day.
#[must_use]
pub fn measured(user: User) -> User {
    decided(user, Choice::Accepted)
}

/// The same person, who said no on the first day.
#[must_use]
pub fn opted_out(user: User) -> User {
    decided(user, Choice::Withdrawn)
}

/// An open job.
#[must_use]
pub fn a_job(owner: UserId) -> Job {
    let n = next();
    Job {
        id: id(n),
        title: name(&format!("Engineer {n}")),
        department: name("Engineering"),
        location: name("Berlin"),
        status: JobStatus::Open,
        openings: 2,
        hired: 0,
        owner,
        hiring_managers: BTreeSet::new(),
        skills: BTreeSet::new(),
        letters: BTreeSet::new(),
        close_reason: None,
        created_at: MIDDAY - chrono::Duration::days(20),
        updated_at: MIDDAY - chrono::Duration::days(20),
        version: 1,
    }
}

/// A new candidate for a job.
#[must_use]
pub fn a_candidate(job: &Job) -> Candidate {
    let n = next();
    let created_at = MIDDAY - chrono::Duration::days(10);
    Candidate {
        id: id(n),
        name: name(&format!("Candidate {n}")),
        mail: address(&format!("candidate{n}@mail.example")),
        phone: Some("+49 30 1234567".into()),
        location: Some(name("Berlin")),
        language: Language::En,
        tags: BTreeSet::new(),
        skills: BTreeSet::new(),
        job: job.id,
        standing: Standing::new(created_at),
        last_move: None,
        source: CandidateSource::CareerPage,
        owner: job.owner,
        consent: None,
        absorbed: BTreeMap::new(),
        created_at,
        updated_at: created_at,
        version: 1,
    }
}

/// A fresh event identifier of that moment.
#[must_use]
pub fn an_event_id(at: Instant) -> EventId {
    let mut entropy = [0; 10];
    entropy[2..].copy_from_slice(&next().to_be_bytes());
    EventId::new(at, entropy)
}

/// What a person did at some moment, successfully.
#[must_use]
pub fn an_event(user: UserId, action: Action, at: Instant) -> Event {
    Event {
        id: an_event_id(at),
        operation_id: id(next()),
        at,
        actor: Actor::User(user),
        source: Source::Web,
        action,
        subject: None,
        outcome: Outcome::Ok,
        status: Some(200),
        duration_ms: Some(12),
        metadata: serde_json::Map::new(),
        ip: Some("203.0.113.0/24".into()),
        user_agent: Some("Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/145.0".into()),
        schema: SCHEMA,
    }
}
