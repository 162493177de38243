//! What became of an application: added, moved by the domain's rules, looked at; each with its event.

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::{Candidate, HistoryRow, Mover, Standing, Step};
use hirelog_domain::ids::UserId;
use hirelog_domain::jobs::Job;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{FieldKind, FieldSpec, Fields, Requirement, Status, allowed_moves, plan_move};
use hirelog_store::Change;
use hirelog_testkit::{MIDDAY, ZONE, an_event, id};
use serde_json::Value;

use super::cast::{Facts, draw, pick};

const FORWARD: [Status; 6] =
    [Status::Screened, Status::Interviewed, Status::TechnicalRound, Status::HrRound, Status::Offered, Status::Hired];
/// Time between two moves.
const STEP: Duration = Duration::days(2);

/// A candidate with the changes that led there and everything that was recorded about it.
pub(crate) struct Life {
    pub(crate) candidate: Candidate,
    pub(crate) changes: Vec<Change>,
    pub(crate) events: Vec<Event>,
}

impl Life {
    /// The n-th application, with so many events.
    pub(crate) fn of(n: u64, people: &[UserId], jobs: &[Job], events: u64) -> Result<Self, String> {
        let candidate = newcomer(n, people, jobs)?;
        let mut told = event(&candidate, Action::CreateCandidate, candidate.owner, candidate.created_at);
        Step::added(&candidate, ZONE).tell(&mut told);
        let first = HistoryRow::first(&candidate, &mover(&told, candidate.owner));
        let changes = vec![Change::told_by(&told).create_candidate(&candidate, &first)];
        let mut life = Self { candidate, changes, events: vec![told] };
        for to in path(Status::ALL[usize::try_from(n / 4 % 9).unwrap_or_default()]) {
            life.go(to)?;
        }
        let lived = MIDDAY.since(life.candidate.created_at).num_minutes().unsigned_abs();
        for k in life.events.len() as u64..events {
            let at = life.candidate.created_at + minutes(draw(n * 64 + k, 20, lived));
            let viewed = event(&life.candidate, Action::ViewCandidate, pick(n * 64 + k, 21, people), at);
            life.events.push(viewed);
        }
        Ok(life)
    }

    fn go(&mut self, to: Status) -> Result<(), String> {
        let before = &self.candidate;
        let (at, by) = (before.standing.since + STEP, before.owner);
        let today = at.day(ZONE);
        let open = allowed_moves(before.standing.position, true).into_iter().find(|open| open.to == to);
        let fields = open.map(|open| filled(&open.fields, today, by)).unwrap_or_default();
        let planned = plan_move(before.standing.position, to, &fields, true, today)
            .map_err(|refusal| format!("no way to {to}: {refusal:?}"))?;
        let mut told = event(before, Action::ChangeStatus, by, at);
        let mover = mover(&told, by);
        let after = before.moved(&planned, &mover);
        Step::moved(before, &after, ZONE).tell(&mut told);
        let row = HistoryRow::of_move(before, &after, planned.fields, &mover);
        self.changes.push(Change::told_by(&told).move_candidate(before, &after, &row));
        self.events.push(told);
        self.candidate = after;
        Ok(())
    }
}

/// A quarter applies for the first job and a tenth is the first person's: lists of one job and of one person fill a page
/// in both sizes. The others are spread.
fn newcomer(n: u64, people: &[UserId], jobs: &[Job]) -> Result<Candidate, String> {
    let facts = Facts::of(n)?;
    let job = if n.is_multiple_of(4) { &jobs[0] } else { pick(n, 22, &jobs[1..].iter().collect::<Vec<_>>()) };
    let owner = if n.is_multiple_of(10) { people[0] } else { pick(n, 23, &people[1..]) };
    let created_at = MIDDAY - Duration::days(20) - minutes(draw(n, 24, 60 * 24 * 60));
    Ok(Candidate {
        id: id(1_000_000 + n),
        name: facts.name,
        mail: facts.mail,
        phone: facts.phone,
        location: facts.location,
        language: facts.language,
        tags: facts.tags.into_iter().collect(),
        skills: facts.skills.into_iter().collect(),
        job: job.id,
        standing: Standing::new(created_at),
        last_move: None,
        source: facts.source,
        owner,
        consent: None,
        absorbed: [].into(),
        created_at,
        updated_at: created_at,
        version: 1,
    })
}

/// The moves to a status.
fn path(status: Status) -> Vec<Status> {
    match (status, FORWARD.iter().position(|passed| *passed == status)) {
        (Status::Rejected | Status::OnHold, _) => vec![Status::Screened, status],
        (_, Some(at)) => FORWARD[..=at].to_vec(),
        (_, None) => Vec::new(),
    }
}

fn filled(specs: &[FieldSpec], day: NaiveDate, user: UserId) -> Fields {
    let needed = specs.iter().filter(|spec| spec.requirement == Requirement::Required);
    let value = |kind: &FieldKind| -> Value {
        match kind {
            FieldKind::Score { max, .. } => (*max).into(),
            FieldKind::Text { .. } => "Clear answers, good questions about the team.".into(),
            FieldKind::Choice { choices } => choices[0].into(),
            FieldKind::Date { .. } => (day + Duration::days(30)).to_string().into(),
            FieldKind::Money => 64_000.into(),
            FieldKind::Currency => "EUR".into(),
            FieldKind::User => user.to_string().into(),
        }
    };
    needed.map(|spec| (spec.name.to_owned(), value(&spec.kind))).collect()
}

fn event(candidate: &Candidate, action: Action, by: UserId, at: Instant) -> Event {
    Event { subject: Some(candidate.id.into()), ..an_event(by, action, at) }
}

fn mover(told: &Event, by: UserId) -> Mover {
    Mover { event: told.id, operation: told.operation_id, by, at: told.at }
}

fn minutes(n: u64) -> Duration {
    Duration::minutes(i64::try_from(n).unwrap_or_default())
}
