//! Reports: what can be made, what a reader sees of it, and that numbers add up.

mod figures;
mod layouts;
mod readers;
mod runs;

use hirelog_domain::consent::{Choice, Decision, VERSION};
use hirelog_domain::ids::{JobId, TypedId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::Subject;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};

pub(crate) const AT: Instant = Instant::from_millis(1_795_431_600_000);

pub(crate) fn user(n: u8) -> UserId {
    UserId::new(AT, [n; 10])
}

pub(crate) fn job(n: u8) -> JobId {
    JobId::new(AT, [n; 10])
}

pub(crate) fn subjects() -> [Subject; 6] {
    let (user, job) = (user(1), job(1));
    [
        Subject::Team,
        Subject::Person { user },
        Subject::Job { job },
        Subject::Pipeline,
        Subject::Interviews,
        Subject::DataCare,
    ]
}

pub(crate) fn person(n: u8, role: Role, jobs: &[JobId], measured: bool) -> User {
    User {
        id: user(n),
        name: Name::parse(&format!("Person {n}")).unwrap(),
        mail: MailAddress::parse(&format!("p{n}@team.example")).unwrap(),
        role,
        state: UserState::Active,
        jobs: jobs.iter().copied().collect(),
        consent: measured.then_some(Decision { kind: Choice::Accepted, version: VERSION, at: AT }),
        created_at: AT,
        version: 1,
    }
}

pub(crate) fn names(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}
